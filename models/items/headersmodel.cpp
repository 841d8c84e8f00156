// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/headersmodel.h"

#include "domain/subject.h"
#include "items/formatting.h"

namespace jetlag {

HeadersModel::HeadersModel(QObject* parent)
    : TableModel({{"name", tr("Name"), tr("Name of the header, case-sensitive."), true, false, 24},
                  {"value", tr("Value"), tr("Value of the header."), true, false, 50}},
                 parent)
{
}

void HeadersModel::setHeaders(const MessageHeaders& headers)
{
    const int before = rowCount();
    const int after = static_cast<int>(headers.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_headers = headers;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_headers = headers;
        endInsertRows();
    } else {
        m_headers = headers;
    }
    if (std::min(before, after) > 0)
        emit dataChanged(index(0, 0), index(std::min(before, after) - 1, 1));
}

void HeadersModel::append(const QByteArray& name, const QByteArray& value)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_headers.add(name, value);
    endInsertRows();
}

void HeadersModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    MessageHeaders kept;
    for (int i = 0; i < m_headers.size(); ++i) {
        if (i != row)
            kept.add(m_headers.entries().at(i).first, m_headers.entries().at(i).second);
    }
    m_headers = kept;
    endRemoveRows();
}

int HeadersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant HeadersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& [name, value] = m_headers.entries().at(index.row());
    const QString text = QString::fromUtf8(index.column() == 0 ? name : value);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(text);
    case Qt::EditRole:
    case ValueRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipText(displayText(text));
    default:
        return {};
    }
}

bool HeadersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!m_editable || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QByteArray text = value.toString().toUtf8();
    // A line break would start another header.
    if (text.contains('\r') || text.contains('\n') || (index.column() == 0 && (text.isEmpty() || text.contains(':'))))
        return false;
    MessageHeaders changed;
    for (int i = 0; i < m_headers.size(); ++i) {
        auto [name, old] = m_headers.entries().at(i);
        if (i == index.row())
            (index.column() == 0 ? name : old) = text;
        changed.add(name, old);
    }
    m_headers = changed;
    emit dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole, ValueRole});
    return true;
}

Qt::ItemFlags HeadersModel::flags(const QModelIndex& index) const
{
    const auto flags = TableModel::flags(index);
    return m_editable && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace jetlag
