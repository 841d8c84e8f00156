// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/revisionsmodel.h"

#include "items/columndata.h"
#include "items/keysmodel.h"
#include "payload/payload.h"

#include <algorithm>

namespace jetlag {
namespace {

using Entry = RevisionsModel::MessagePtr;
constexpr int previewCharacters = 160;

bool isNewer(const Entry& a, const Entry& b)
{
    return a->sequence > b->sequence;
}

} // namespace

QVector<Column<RevisionsModel::MessagePtr>> RevisionsModel::makeColumns()
{
    return {
        {{"revision", tr("Revision"), tr("The number of the message in the stream."), true, true, 10},
         [](const Entry& e) { return unsignedValue(e->sequence.value); },
         [](const Entry& e) { return countText(e->sequence.value); }},
        {{"changed", tr("Changed"), tr("When it was stored."), true, false, 18, ValueKind::Time},
         [](const Entry& e) { return timeValue(e->time); },
         [](const Entry& e) { return momentText(e->time); }},
        {{"operation", tr("Operation"), tr("A value, or how the key went."), true, false, 12},
         [](const Entry& e) { return QVariant(revisionKindText(revisionKindOf(e->headers))); },
         Column<Entry>::Text(),
         [](const Entry& e, int role) {
             const QString sentence = revisionKindSentence(revisionKindOf(e->headers));
             return role == Qt::ToolTipRole && !sentence.isEmpty() ? QVariant(toolTipText(sentence)) : QVariant();
         }},
        {{"size", tr("Size"), tr("Of the value."), true, true, 10, ValueKind::Bytes},
         [](const Entry& e) { return unsignedValue(static_cast<uint64_t>(e->payload.size())); },
         [](const Entry& e) { return plainBytesText(static_cast<uint64_t>(e->payload.size())); }},
        {{"value", tr("Value"), tr("Its beginning."), true, false, 36},
         [](const Entry& e) { return QVariant(payloadPreview(e->payload, previewCharacters)); }},
    };
}

RevisionsModel::RevisionsModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , m_table(makeColumns())
{
}

RevisionsModel::~RevisionsModel() = default;

void RevisionsModel::setRevisions(std::vector<MessagePtr> newestFirst)
{
    const bool isOfAnother =
        !m_rows.empty() && !newestFirst.empty() && m_rows.front()->subject != newestFirst.front()->subject;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isOfAnother &&
            std::binary_search(newestFirst.begin(), newestFirst.end(), m_rows[static_cast<size_t>(row)], isNewer))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (size_t i = 0; i < newestFirst.size(); ++i) {
        if (i < m_rows.size() && m_rows[i]->sequence == newestFirst[i]->sequence)
            continue; // a revision never changes
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), newestFirst[i]);
        endInsertRows();
    }
}

RevisionsModel::MessagePtr RevisionsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)] : nullptr;
}

int RevisionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RevisionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MessagePtr& entry = m_rows[static_cast<size_t>(index.row())];
    return columnData(m_table[index.column()], entry, QString::number(entry->sequence.value), false, role);
}

} // namespace jetlag
