// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/publishresultsmodel.h"

#include "domain/subject.h"
#include "items/formatting.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr qsizetype shownBytes = 4096;

QString outcomeText(PublishOutcome outcome)
{
    switch (outcome) {
    case PublishOutcome::Stored:
        return PublishResultsModel::tr("Stored");
    case PublishOutcome::Duplicate:
        return PublishResultsModel::tr("Duplicate");
    case PublishOutcome::Sent:
        return PublishResultsModel::tr("Sent");
    case PublishOutcome::Failed:
        return PublishResultsModel::tr("Failed");
    case PublishOutcome::Unknown:
        return PublishResultsModel::tr("Unknown");
    }
    return {};
}

double inMilliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Headers, then the payload, cut with the cut named.
QString replyText(const RequestReply& reply)
{
    QStringList parts;
    for (const auto& [name, value] : reply.headers.entries())
        parts.append(displayText(QString::fromUtf8(name + ": " + value)));
    parts.append(displayText(QString::fromUtf8(reply.payload.left(shownBytes))));
    if (reply.payload.size() > shownBytes)
        parts.append(PublishResultsModel::tr("(cut: %1 bytes)").arg(reply.payload.size()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PublishResultsModel::PublishResultsModel(QObject* parent)
    : TableModel({{"number", tr("Number"), tr("Of the message or reply, from 1."), true, true, 8},
                  {"result", tr("Result"), tr("What became of it."), true, false, 12},
                  {"latency", tr("Answer (ms)"), tr("From sending to the answer."), true, true, 12},
                  {"text", tr("Text"), tr("The answer in words, or headers and payload of a reply."), true, false, 60}},
                 parent)
{
}

void PublishResultsModel::clear()
{
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_rows.clear();
    endRemoveRows();
}

void PublishResultsModel::add(const std::vector<PublishedMessage>& messages)
{
    std::vector<Row> rows;
    rows.reserve(messages.size());
    for (const PublishedMessage& message : messages)
        rows.push_back({message.number, outcomeText(message.outcome), inMilliseconds(message.latency),
                        displayText(message.subject) + QStringLiteral(": ") + message.text});
    append(std::move(rows));
}

void PublishResultsModel::add(const RequestReply& reply)
{
    append({{reply.number, tr("Reply"), inMilliseconds(reply.latency), replyText(reply)}});
}

void PublishResultsModel::append(std::vector<Row> rows)
{
    if (rows.size() > size_t(Limit))
        rows.erase(rows.begin(), rows.end() - Limit);
    if (rows.empty())
        return;
    const int excess = rowCount() + static_cast<int>(rows.size()) - Limit;
    if (excess > 0) {
        beginRemoveRows({}, 0, excess - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + excess);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

int PublishResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PublishResultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() == 0 || index.column() == 2;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && index.column() == 3)
        return toolTipText(row.text);
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    switch (index.column()) {
    case 0:
        return role == ValueRole ? QVariant::fromValue<quint64>(row.number) : QVariant(countText(row.number));
    case 1:
        return row.result;
    case 2:
        return role == ValueRole ? QVariant(row.milliseconds) : QVariant(QLocale().toString(row.milliseconds, 'f', 2));
    default:
        return row.text;
    }
}

} // namespace jetlag
