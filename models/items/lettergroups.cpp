// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lettergroups.h"

#include "items/deadlettersmodel.h"
#include "items/filterproxy.h"
#include "items/formatting.h"
#include "items/lettergroupkeys.h"
#include "items/spreadid.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr int seenAtAGlance = 12; ///< letters; with more of them groups are folded at first
constexpr int manyLetters = 2000; ///< beyond which folded ones are no rows at all

} // namespace

LetterGroups::LetterGroups(const DeadLettersModel& letters, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_letters(letters)
{
}

void LetterGroups::setSourceModel(QAbstractItemModel* proxy)
{
    beginResetModel();
    for (const auto& connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QAbstractProxyModel::setSourceModel(proxy);
    if (proxy) {
        using Model = QAbstractItemModel;
        m_connections = {
            connect(proxy, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); }),
            connect(proxy, &Model::modelReset, this,
                    [this] {
                        fill();
                        endResetModel();
                        emit foldsChanged();
                    }),
            connect(proxy, &Model::layoutAboutToBeChanged, this,
                    [this] {
                        m_before.clear();
                        for (const Line& line : m_lines)
                            m_before.push_back(line.row < 0 ? -1 : letterRow(line.row));
                    }),
            connect(proxy, &Model::layoutChanged, this,
                    [this] {
                        renumberAfterLayout();
                        groupAll();
                        rearrange(false);
                    }),
            connect(proxy, &Model::rowsInserted, this,
                    [this](const QModelIndex&, int first, int last) { onInserted(first, last); }),
            connect(proxy, &Model::rowsAboutToBeRemoved, this,
                    [this](const QModelIndex&, int first, int last) { onAboutToBeRemoved(first, last); }),
            connect(proxy, &Model::rowsRemoved, this,
                    [this](const QModelIndex&, int first, int last) { onRemoved(first, last); }),
            connect(proxy, &Model::dataChanged, this, &LetterGroups::onDataChanged),
        };
    }
    fill();
    endResetModel();
    emit foldsChanged();
}

void LetterGroups::fill()
{
    groupAll();
    updateRule();
    m_lines = arranged(false);
    indexLines();
}

void LetterGroups::setGrouping(LetterGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_isRuleKept = false;
    // The lines of the groups that were go, those of others come; the letters stay the same.
    for (Line& line : m_lines)
        line = {-1, line.row < 0 ? goneRow : line.row};
    m_groups.clear();
    m_numbers.clear();
    groupAll();
    updateRule();
    permute(arranged(false));
    emit foldsChanged();
}

void LetterGroups::setTargets(LetterTargets targets)
{
    const bool isNews = !targets.saysTheSame(m_targets);
    m_targets = std::move(targets);
    if (!isNews || groupCount() == 0)
        return;
    for (Group& group : m_groups)
        group.described.reset();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole, FactsRole});
}

bool LetterGroups::isGroup(int row) const
{
    return row >= 0 && row < rowCount() && m_lines[static_cast<size_t>(row)].row == -1;
}

int LetterGroups::groupCount() const
{
    if (m_grouping == LetterGrouping::None)
        return 0;
    return static_cast<int>(
        std::count_if(m_groups.begin(), m_groups.end(), [](const Group& group) { return group.letters > 0; }));
}

QList<int> LetterGroups::lettersOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    if (!isGroup(row))
        return {letterRow(m_lines[static_cast<size_t>(row)].row)};
    const int group = m_lines[static_cast<size_t>(row)].group;
    QList<int> rows;
    for (size_t i = 0; i < m_groupOfRow.size(); ++i) {
        if (m_groupOfRow[i] == group)
            rows.append(letterRow(static_cast<int>(i)));
    }
    return rows;
}

int LetterGroups::groupRowOf(int row) const
{
    if (row < 0 || row >= rowCount() || m_grouping == LetterGrouping::None)
        return -1;
    return m_groups[static_cast<size_t>(m_lines[static_cast<size_t>(row)].group)].line;
}

bool LetterGroups::isFolded(int row) const
{
    const int line = groupRowOf(row);
    return line >= 0 && isFolded(m_groups[static_cast<size_t>(m_lines[static_cast<size_t>(line)].group)]);
}

void LetterGroups::setFolded(int row, bool isFolded)
{
    const int line = groupRowOf(row);
    if (line < 0)
        return;
    m_groups[static_cast<size_t>(m_lines[static_cast<size_t>(line)].group)].isFolded = isFolded;
    rearrange(true);
    emit foldsChanged();
    emit dataChanged(index(line, 0), index(line, columnCount() - 1), {Qt::DisplayRole});
}

void LetterGroups::setAllFolded(bool areFolded)
{
    for (Group& group : m_groups)
        group.isFolded = areFolded;
    rearrange(true);
    emit foldsChanged();
}

int LetterGroups::letterRow(int sourceRow) const
{
    return static_cast<const QAbstractProxyModel*>(sourceModel())
        ->mapToSource(sourceModel()->index(sourceRow, 0))
        .row();
}

int LetterGroups::groupOf(int sourceRow)
{
    const QString key = letterGroupKey(*m_letters.letterAt(letterRow(sourceRow)), m_grouping);
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_groups.size());
    m_groups.emplace_back().key = key;
    m_numbers.insert(key, number);
    return number;
}

/// Looks at each letter anew.
void LetterGroups::groupAll()
{
    for (Group& group : m_groups) {
        group.letters = 0;
        group.described.reset();
    }
    m_groupOfRow.clear();
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    m_groupOfRow.reserve(static_cast<size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        m_groupOfRow.push_back(groupOf(row));
        ++m_groups[static_cast<size_t>(m_groupOfRow.back())].letters;
    }
}

/// Those with letters. `keepsOrder`: those that are shown stay in their order, and others come where their first letter
/// would be.
std::vector<int> LetterGroups::groupsInOrder(bool keepsOrder) const
{
    std::vector<int> firstRow(m_groups.size(), -1);
    std::vector<int> fresh;
    for (size_t row = 0; row < m_groupOfRow.size(); ++row) {
        const auto group = static_cast<size_t>(m_groupOfRow[row]);
        if (firstRow[group] >= 0)
            continue;
        firstRow[group] = static_cast<int>(row);
        if (!keepsOrder || m_groups[group].line < 0)
            fresh.push_back(m_groupOfRow[row]);
    }
    if (!keepsOrder)
        return fresh;
    std::vector<int> order;
    for (const Line& line : m_lines) {
        if (line.row == -1 && m_groups[static_cast<size_t>(line.group)].letters > 0)
            order.push_back(line.group);
    }
    for (const int group : fresh) {
        const auto at = std::find_if(order.begin(), order.end(), [&](int other) {
            return firstRow[static_cast<size_t>(other)] > firstRow[static_cast<size_t>(group)];
        });
        order.insert(at, group);
    }
    return order;
}

LetterGroups::Lines LetterGroups::arranged(bool keepsOrder) const
{
    Lines lines;
    if (m_grouping == LetterGrouping::None) {
        for (size_t row = 0; row < m_groupOfRow.size(); ++row)
            lines.push_back({m_groupOfRow[row], static_cast<int>(row)});
        return lines;
    }
    const std::vector<int> order = groupsInOrder(keepsOrder);
    lines.resize(m_groupOfRow.size() + order.size());
    std::vector<size_t> next(m_groups.size());
    size_t line = 0;
    for (const int group : order) {
        lines[line] = {group, -1};
        next[static_cast<size_t>(group)] = line + 1;
        const Group& shown = m_groups[static_cast<size_t>(group)];
        line += 1 + (isOmitted(shown) ? 0 : static_cast<size_t>(shown.letters));
    }
    for (size_t row = 0; row < m_groupOfRow.size(); ++row) {
        const auto group = static_cast<size_t>(m_groupOfRow[row]);
        if (!isOmitted(m_groups[group]))
            lines[next[group]++] = {m_groupOfRow[row], static_cast<int>(row)};
    }
    lines.resize(line);
    return lines;
}

void LetterGroups::indexLines()
{
    for (Group& group : m_groups)
        group.line = -1;
    m_lineOfRow.assign(m_groupOfRow.size(), -1);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        if (line.row == -1)
            m_groups[static_cast<size_t>(line.group)].line = static_cast<int>(i);
        else if (line.row >= 0 && static_cast<size_t>(line.row) < m_lineOfRow.size())
            m_lineOfRow[static_cast<size_t>(line.row)] = static_cast<int>(i);
    }
}

/// Thousands of hidden rows cost a view more than all else that it does.
bool LetterGroups::isOmitted(const Group& group) const
{
    return m_grouping != LetterGrouping::None && m_groupOfRow.size() > manyLetters && isFolded(group);
}

/// True: it folds what it did not, or the other way round.
bool LetterGroups::updateRule()
{
    const auto* proxy = qobject_cast<const FilterProxy*>(sourceModel());
    const bool isFiltered = proxy && !proxy->filter().isEmpty();
    if (std::exchange(m_isFiltered, isFiltered) == isFiltered && m_isRuleKept)
        return false;
    // What a filter finds is wanted on the screen.
    const bool folds = !isFiltered && groupCount() > 1 && static_cast<int>(m_groupOfRow.size()) > seenAtAGlance;
    return std::exchange(m_ruleFolds, folds) != folds;
}

QModelIndex LetterGroups::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, spreadId(row, column)) : QModelIndex();
}

QModelIndex LetterGroups::parent(const QModelIndex&) const
{
    return {};
}

int LetterGroups::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LetterGroups::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex LetterGroups::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount() || m_lines[static_cast<size_t>(index.row())].row < 0)
        return {};
    return sourceModel()->index(m_lines[static_cast<size_t>(index.row())].row, index.column());
}

QModelIndex LetterGroups::mapFromSource(const QModelIndex& index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_lineOfRow.size())
        return {};
    const int line = m_lineOfRow[static_cast<size_t>(index.row())];
    return line < 0 ? QModelIndex() : createIndex(line, index.column(), spreadId(line, index.column()));
}

const LetterGroups::Described& LetterGroups::describe(const Group& group) const
{
    if (!group.described) {
        std::vector<const DeadLetter*> letters;
        for (const int row : lettersOf(group.line))
            letters.push_back(m_letters.letterAt(row));
        group.described = Described{letterGroupTitle(letters, m_grouping), letterGroupFacts(letters, m_targets)};
    }
    return *group.described;
}

QVariant LetterGroups::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    if (line.row < -1)
        return {};
    if (line.row != -1)
        return role == IsGroupRole ? QVariant(false) : QAbstractProxyModel::data(index, role);
    const Group& group = m_groups[static_cast<size_t>(line.group)];
    const bool isFirst = index.column() == m_letters.columnOf("time");
    switch (role) {
    case IsGroupRole:
        return true;
    case TitleRole:
        return describe(group).title;
    case FactsRole:
        return describe(group).facts;
    case KeyRole:
        return QString(QStringLiteral("\x1f") + group.key);
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (!isFirst)
            return {};
        const QString text = describe(group).title + QStringLiteral(" · ") + describe(group).facts;
        return role == Qt::ToolTipRole ? toolTipText(text) : text;
    }
    case Qt::AccessibleTextRole:
        if (isFirst)
            return QString((isFolded(group) ? tr("%1 (folded)") : tr("%1 (unfolded)"))
                               .arg(describe(group).title + QStringLiteral(" · ") + describe(group).facts));
        return {};
    default:
        return {};
    }
}

QVariant LetterGroups::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && sourceModel() ? sourceModel()->headerData(section, orientation, role)
                                                          : QVariant();
}

Qt::ItemFlags LetterGroups::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace jetlag
