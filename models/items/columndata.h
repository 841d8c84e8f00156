// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/formatting.h"
#include "items/keyedrows.h"

namespace jetlag {

/// The answer of a table-driven column to any role. `isStale` is the whole table's.
template <typename Entry>
QVariant columnData(const Column<Entry>& column, const Entry& entry, const QString& key, bool isStale, int role)
{
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = column.text ? column.text(entry) : column.value(entry).toString();
        return text;
    }
    case ValueRole:
        return column.value(entry);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column.info.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case StaleRole:
        return isStale;
    case KeyRole:
        return key;
    default:
        break;
    }
    if (column.more) {
        const QVariant more = column.more(entry, role);
        if (more.isValid())
            return more;
    }
    if (role == Qt::ToolTipRole && !column.info.isNumber)
        return toolTipText(column.text ? column.text(entry) : column.value(entry).toString());
    return {};
}

inline QVariant unsignedValue(uint64_t value)
{
    return QVariant::fromValue<quint64>(value);
}

inline QVariant unsignedValue(const std::optional<uint64_t>& value)
{
    return value ? unsignedValue(*value) : QVariant();
}

inline QVariant doubleValue(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

inline QVariant timeValue(const std::optional<Timestamp>& time)
{
    return time ? QVariant(toDateTime(*time)) : QVariant();
}

} // namespace jetlag
