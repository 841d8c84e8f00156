// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumertracemodel.h"

#include "domain/subject.h"
#include "items/columndata.h"

#include <algorithm>

namespace jetlag {
namespace {

enum Cell { ConsumerColumn, StateColumn, EvidenceColumn, FilterColumn };

bool byName(const ConsumerTrace& a, const ConsumerTrace& b)
{
    return a.consumer < b.consumer;
}

QString filterText(const QStringList& filters)
{
    return filters.isEmpty() ? ConsumerTraceModel::tr("all subjects") : displayText(filters.join(QStringLiteral(", ")));
}

} // namespace

std::optional<Severity> traceSeverity(TraceState state)
{
    switch (state) {
    case TraceState::Delivered:
    case TraceState::Acknowledged:
        return Severity::Ok;
    case TraceState::NotDelivered:
    case TraceState::Held:
        return Severity::Notice;
    case TraceState::Terminated:
    case TraceState::Removed:
        return Severity::Warning;
    case TraceState::GivenUp:
        return Severity::Critical;
    case TraceState::AcknowledgedOrGivenUp:
    case TraceState::HeldOrSettled:
    case TraceState::Unknown:
        return Severity::Unknown;
    case TraceState::FilteredOut:
    case TraceState::BeforeStart:
        break;
    }
    return std::nullopt;
}

ConsumerTraceModel::ConsumerTraceModel(QObject* parent)
    : TableModel({{"consumer", tr("Consumer"), tr("A consumer of the stream."), true, false, 24},
                  {"state", tr("State"), tr("What became of the message there."), true, false, 24},
                  {"evidence", tr("Evidence"), tr("What the state was concluded from."), true, false, 60},
                  {"filter", tr("Filter"), tr("The subjects that the consumer takes."), true, false, 24}},
                 parent)
{
}

void ConsumerTraceModel::setTrace(const MessageTrace& trace)
{
    std::vector<ConsumerTrace> wanted = trace.consumers;
    for (const ConsumerName& name : trace.missing) {
        ConsumerTrace row;
        row.consumer = name;
        row.evidence = tr("The server could not reach it.");
        wanted.push_back(row);
    }
    std::sort(wanted.begin(), wanted.end(), byName);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::binary_search(wanted.begin(), wanted.end(), at(row), byName))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    // Both are in the same order now, and nothing is in the rows that is not wanted.
    for (size_t i = 0; i < wanted.size();) {
        if (i < m_rows.size() && m_rows[i].consumer == wanted[i].consumer) {
            m_rows[i] = wanted[i];
            ++i;
            continue;
        }
        size_t end = i;
        while (end < wanted.size() && (i >= m_rows.size() || byName(wanted[end], m_rows[i])))
            ++end;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), wanted.begin() + static_cast<std::ptrdiff_t>(i),
                      wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        i = end;
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), changedRoles());
}

int ConsumerTraceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConsumerTraceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConsumerTrace& row = at(index.row());
    const auto severity = traceSeverity(row.state);
    const auto text = [&]() -> QString {
        switch (static_cast<Cell>(index.column())) {
        case ConsumerColumn:
            return displayText(row.consumer.value);
        case StateColumn:
            return traceStateText(row.state);
        case EvidenceColumn:
            return row.evidence;
        case FilterColumn:
            return filterText(row.filters);
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole:
        return text();
    case Qt::ToolTipRole:
        return toolTipText(text());
    case SeverityRole:
        return index.column() == StateColumn && severity ? QVariant(static_cast<int>(*severity)) : QVariant();
    case KeyRole:
        return row.consumer.value;
    default:
        return {};
    }
}

} // namespace jetlag
