// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/lettertargets.h"
#include "items/roles.h"

#include <QAbstractProxyModel>
#include <QHash>

#include <vector>

namespace jetlag {

class DeadLettersModel;

/// What dead letters have in common.
enum class LetterGrouping { Error, Subject, Source, Hour, None };

/// Dead letters as a FilterProxy lets them through, in its order, each group together behind a line of its own. Groups
/// stand in the order of their first letters; the line of a group is a row like any other whose text stands in the
/// column `time`. Knows which groups are folded; hiding rows is the view's business, so that whoever reads the table
/// finds every letter (up to some thousands, beyond which folded ones are no rows). GUI thread.
class LetterGroups : public QAbstractProxyModel
{
    Q_OBJECT
public:
    enum Role {
        IsGroupRole = FilterTextRole + 1000, ///< bool
        TitleRole,                           ///< QString, of a group: what its letters have in common
        FactsRole                            ///< QString, of a group: how many, when, who would get them
    };
    /// `letters` is what lies under the proxy that is set as the source model.
    explicit LetterGroups(const DeadLettersModel& letters, QObject* parent = nullptr);
    void setSourceModel(QAbstractItemModel* proxy) override;

    void setGrouping(LetterGrouping grouping);
    LetterGrouping grouping() const { return m_grouping; }
    void setTargets(LetterTargets targets);
    bool isGroup(int row) const; ///< the line of one
    int groupCount() const;
    QList<int> lettersOf(int row) const; ///< rows of `letters`: those of the group, or the one
    int groupRowOf(int row) const;       ///< the line of the group that a row belongs to; -1 without groups
    bool isFolded(int row) const;        ///< the group that a row belongs to
    /// As long as nobody has said so, a group is folded where there are more letters than are seen at a glance.
    void setFolded(int row, bool isFolded);
    void setAllFolded(bool areFolded);
    /// Somebody is at the table: nothing folds by itself any more until other letters or groups are wanted.
    void keepFolds() { m_isRuleKept = true; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void foldsChanged();

private:
    struct Described
    {
        QString title;
        QString facts;
    };
    struct Group
    {
        QString key;
        int letters = 0;
        int line = -1;                ///< -1 while it has no letters
        std::optional<bool> isFolded; ///< as somebody wanted it
        bool isTouched = false;       ///< it has other letters than described
        mutable std::optional<Described> described;
    };
    struct Line
    {
        int group = -1;
        int row = -1; ///< of the source model; -1: the line of the group
        friend bool operator==(const Line&, const Line&) = default;
    };
    using Lines = std::vector<Line>;
    static constexpr int goneRow = -2; ///< of a line whose letter has gone
    int groupOf(int sourceRow);        ///< counts nothing
    std::vector<int> groupsInOrder(bool keepsOrder) const;
    Lines arranged(bool keepsOrder) const;
    void rearrange(bool keepsOrder);
    bool insertLines(const Lines& wanted);
    void permute(Lines wanted);
    void indexLines();
    void renumberAfterLayout();
    void onInserted(int first, int last);
    void onAboutToBeRemoved(int first, int last);
    void onRemoved(int first, int last);
    void onDataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles);
    void groupAll();
    void tellGroups();
    void fill();
    bool updateRule();
    bool isOmitted(const Group& group) const;
    bool isFolded(const Group& group) const { return group.isFolded.value_or(m_ruleFolds); }
    int letterRow(int sourceRow) const;
    const Described& describe(const Group& group) const;

    const DeadLettersModel& m_letters;
    QList<QMetaObject::Connection> m_connections;
    LetterGrouping m_grouping = LetterGrouping::Error;
    std::vector<Group> m_groups;   ///< by number; one without letters stays, for when some come back
    QHash<QString, int> m_numbers; ///< of the groups, by key
    std::vector<int> m_groupOfRow; ///< by row of the source model
    Lines m_lines;
    std::vector<int> m_lineOfRow; ///< by row of the source model
    std::vector<int> m_before;    ///< while the source model rearranges itself: rows of `letters`, by line
    LetterTargets m_targets;
    bool m_ruleFolds = false;
    bool m_isRuleKept = false;
    bool m_isFiltered = false;
};

} // namespace jetlag
