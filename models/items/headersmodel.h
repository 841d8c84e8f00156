// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/headers.h"
#include "items/tablemodel.h"

namespace jetlag {

/// Headers of one message: Name, Value. Editable when asked for (replay of a single message).
class HeadersModel : public TableModel
{
    Q_OBJECT
public:
    explicit HeadersModel(QObject* parent = nullptr);
    void setHeaders(const MessageHeaders& headers);
    MessageHeaders headers() const { return m_headers; }
    void setEditable(bool editable) { m_editable = editable; }
    void append(const QByteArray& name, const QByteArray& value);
    void removeAt(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    MessageHeaders m_headers;
    bool m_editable = false;
};

} // namespace jetlag
