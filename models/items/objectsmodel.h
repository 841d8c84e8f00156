// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/objects.h"
#include "items/keyedrows.h"
#include "items/tablemodel.h"

namespace jetlag {

/// What comparing an object's chunks with its description came to.
struct ObjectCheck
{
    bool isRight = false;
    QString text; ///< translated
    friend bool operator==(const ObjectCheck&, const ObjectCheck&) = default;
};

/// The objects of a bucket, one row each, in order of arrival; deleted ones included.
class ObjectsModel : public TableModel
{
    Q_OBJECT
public:
    explicit ObjectsModel(QObject* parent = nullptr);
    ~ObjectsModel() override;
    void clear(); ///< another bucket
    /// Newer descriptions replace what is shown of an object; others come behind.
    void update(const std::vector<ObjectInfo>& objects);
    /// The same where these are all: others go.
    void setObjects(const std::vector<ObjectInfo>& objects);
    void setCheck(const ObjectInfo& object, const ObjectCheck& check); ///< ignored when it is another content by now
    const ObjectInfo* at(int row) const;                               ///< null: there is none
    int rowOf(const QString& name) const { return m_rows.rowOf(name); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        ObjectInfo object;
        std::optional<ObjectCheck> check;
    };
    static QVector<Column<Entry>> makeColumns();

    const QVector<Column<Entry>> m_table;
    KeyedRows<QString, Entry> m_rows;
};

} // namespace jetlag
