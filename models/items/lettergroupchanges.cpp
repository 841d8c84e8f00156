// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How lines follow what the source model tells.
#include "items/changebatch.h"
#include "items/deadlettersmodel.h"
#include "items/lettergroups.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr int mostRuns = 64; ///< of neighbouring lines that are inserted or removed one by one

} // namespace

/// m_lines hold the rows as they are now, in the order of before.
void LetterGroups::rearrange(bool keepsOrder)
{
    const bool isFoldedAnew = updateRule();
    Lines wanted = arranged(keepsOrder);
    if (wanted != m_lines && !insertLines(wanted))
        permute(std::move(wanted));
    indexLines();
    if (isFoldedAnew)
        emit foldsChanged();
}

/// Where nothing but a few runs of lines is new.
bool LetterGroups::insertLines(const Lines& wanted)
{
    std::vector<std::pair<int, int>> runs; // in `wanted`
    size_t known = 0;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (known < m_lines.size() && wanted[i] == m_lines[known]) {
            ++known;
            continue;
        }
        const int line = static_cast<int>(i);
        if (!runs.empty() && runs.back().second == line - 1)
            runs.back().second = line;
        else
            runs.emplace_back(line, line);
        if (runs.size() > mostRuns)
            return false;
    }
    if (known < m_lines.size())
        return false;
    for (const auto& [first, last] : runs) {
        beginInsertRows({}, first, last);
        m_lines.insert(m_lines.begin() + first, wanted.begin() + first, wanted.begin() + last + 1);
        indexLines();
        endInsertRows();
    }
    return true;
}

void LetterGroups::permute(Lines wanted)
{
    emit layoutAboutToBeChanged();
    const Lines before = std::exchange(m_lines, std::move(wanted));
    indexLines();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from) {
        const Line& line = before[static_cast<size_t>(old.row())];
        const int row = line.row == -1  ? m_groups[static_cast<size_t>(line.group)].line
                        : line.row >= 0 ? m_lineOfRow[static_cast<size_t>(line.row)]
                                        : -1;
        to.append(row >= 0 ? index(row, old.column()) : QModelIndex());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged();
}

/// Letters are told by their rows in the model below, which a proxy that sorts or filters leaves alone.
void LetterGroups::renumberAfterLayout()
{
    std::vector<int> rowOfLetter(static_cast<size_t>(m_letters.rowCount()), goneRow);
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        rowOfLetter[static_cast<size_t>(letterRow(row))] = row;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_before[i] >= 0)
            m_lines[i].row = rowOfLetter[static_cast<size_t>(m_before[i])];
    }
    m_before.clear();
}

void LetterGroups::onInserted(int first, int last)
{
    const int added = last - first + 1;
    for (Line& line : m_lines)
        line.row += line.row >= first ? added : 0;
    m_groupOfRow.insert(m_groupOfRow.begin() + first, static_cast<size_t>(added), -1);
    for (int row = first; row <= last; ++row) {
        const int number = groupOf(row);
        m_groupOfRow[static_cast<size_t>(row)] = number;
        Group& group = m_groups[static_cast<size_t>(number)];
        ++group.letters;
        group.isTouched = true;
    }
    rearrange(true);
    tellGroups();
}

/// When all lines are in their places: somebody may have looked in between.
void LetterGroups::tellGroups()
{
    for (Group& group : m_groups) {
        if (!std::exchange(group.isTouched, false))
            continue;
        group.described.reset();
        if (group.line >= 0)
            emit dataChanged(index(group.line, 0), index(group.line, columnCount() - 1), {Qt::DisplayRole, FactsRole});
    }
}

/// The letters are still there: whoever asks about the lines that remain gets an answer.
void LetterGroups::onAboutToBeRemoved(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        Group& group = m_groups[static_cast<size_t>(m_groupOfRow[static_cast<size_t>(row)])];
        --group.letters;
        group.isTouched = true;
    }
    const auto goes = [&](const Line& line) {
        return line.row == -1 ? m_groups[static_cast<size_t>(line.group)].letters == 0
                              : line.row >= first && line.row <= last;
    };
    std::vector<int> going;
    for (int i = 0; i < rowCount(); ++i) {
        if (goes(m_lines[static_cast<size_t>(i)]))
            going.push_back(i);
    }
    const auto runs = exactRanges(going);
    if (runs.size() > mostRuns) {
        Lines kept;
        std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(kept), [&](const Line& l) { return !goes(l); });
        for (Line& line : m_lines) {
            if (goes(line))
                line.row = goneRow;
        }
        permute(std::move(kept));
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_lines.erase(m_lines.begin() + run->first, m_lines.begin() + run->second + 1);
        indexLines();
        endRemoveRows();
    }
}

void LetterGroups::onRemoved(int first, int last)
{
    const int removed = last - first + 1;
    for (Line& line : m_lines)
        line.row -= line.row > last ? removed : 0;
    m_groupOfRow.erase(m_groupOfRow.begin() + first, m_groupOfRow.begin() + last + 1);
    indexLines();
    tellGroups();
    rearrange(true); // the rule may say something else of fewer letters
}

void LetterGroups::onDataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles)
{
    bool isMoved = false;
    int firstLine = rowCount();
    int lastLine = -1;
    for (int row = from.row(); row <= to.row(); ++row) {
        int& known = m_groupOfRow[static_cast<size_t>(row)];
        const int number = groupOf(row);
        m_groups[static_cast<size_t>(number)].isTouched = true;
        m_groups[static_cast<size_t>(known)].isTouched = true;
        if (number != known) {
            --m_groups[static_cast<size_t>(known)].letters;
            ++m_groups[static_cast<size_t>(number)].letters;
            known = number;
            isMoved = true;
        }
        const int line = m_lineOfRow[static_cast<size_t>(row)];
        if (line >= 0)
            firstLine = std::min(firstLine, line);
        lastLine = std::max(lastLine, line);
    }
    if (isMoved) {
        rearrange(true);
        firstLine = 0;
        lastLine = rowCount() - 1;
    }
    if (lastLine >= 0)
        emit dataChanged(index(firstLine, isMoved ? 0 : from.column()),
                         index(lastLine, isMoved ? columnCount() - 1 : to.column()), roles);
    tellGroups();
}

} // namespace jetlag
