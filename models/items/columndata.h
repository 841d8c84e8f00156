// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/formatting.h"
#include "items/keyedrows.h"
#include "items/timestyle.h"

namespace jetlag {

/// The answer of a table-driven column to any role. Nobody knows how good or bad is now what is stale.
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
    case SeverityRole:
        if (isStale)
            return column.more && column.more(entry, role).isValid() ? QVariant(static_cast<int>(Severity::Unknown))
                                                                     : QVariant();
        break;
    default:
        break;
    }
    if (column.more) {
        QVariant more = column.more(entry, role);
        if (more.isValid())
            return more;
    }
    if (role != Qt::ToolTipRole)
        return {};
    if (const auto instant = instantOf(column.value(entry), column.info.kind))
        return toolTipText(exactTimeText(*instant));
    if (!column.info.isNumber)
        return toolTipText(column.text ? column.text(entry) : column.value(entry).toString());
    return {};
}

/// The same where the row does not know it.
template <typename Entry>
QVariant unknownData(const Column<Entry>& column, bool isStale, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return unknownText();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column.info.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case StaleRole:
        return isStale;
    default:
        return {};
    }
}

/// What may differ in a changed row, for dataChanged.
inline const QList<int>& changedRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ValueRole,
                                  SeverityRole,    TrendRole,       FractionRole,           StaleRole,
                                  FilterTextRole,  DetailRole};
    return roles;
}

/// The value of a column whose text may be "—".
inline QVariant textValue(const QString& text)
{
    return text.isEmpty() || text == unknownText() ? QVariant() : QVariant(text);
}

/// A bar's length, within 0..1: counts of two moments may exceed their limit for a while.
inline QVariant fractionValue(uint64_t part, uint64_t whole)
{
    return whole == 0 ? QVariant() : QVariant(std::min(1.0, static_cast<double>(part) / static_cast<double>(whole)));
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

/// What a model says about its columns: the first part of each entry of its table.
template <typename Entry>
QVector<ColumnInfo> infosOf(const QVector<Column<Entry>>& columns)
{
    QVector<ColumnInfo> infos;
    for (const auto& column : columns)
        infos << column.info;
    return infos;
}

} // namespace jetlag
