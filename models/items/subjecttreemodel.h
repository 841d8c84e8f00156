// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"
#include "live/subjecttally.h"

#include <QAbstractItemModel>

#include <memory>

namespace jetlag {

/// Subjects as a tree of their tokens, each with the counts of itself and everything below it; in the order of their
/// names, which never changes. Subjects beyond the bound are one row at the end. GUI thread; fed by SubjectTally.
/// KeyRole is the whole subject. Rows come and go as SubjectNews says, changed ones are told as merged ranges.
class SubjectTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Subject, Messages, Rate, Bytes, Age };

    explicit SubjectTreeModel(QObject* parent = nullptr);
    ~SubjectTreeModel() override;

    void apply(const SubjectNews& news);
    void clear();
    /// From when ages are counted. Tells about the top rows only: a view renews what else it shows with them.
    void setNow(Timestamp now);
    void setLive(bool live); ///< rates are unknown when nothing is followed any more; tells as setNow() does

    /// The whole subject of a row; null for the row of further subjects.
    QByteArray subjectOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
