// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace jetlag {

class FilterBar;
class MessagesModel;
class SearchPane;
class TableView;

/// What a search finds, seen in the table of all messages: its rows are marked there while there are results, and one
/// goes from one to the next, loaded or not. GUI thread.
class HitWalk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    HitWalk(MessagesModel& model, TableView& table, FilterBar& filter, SearchPane& search, QObject* parent = nullptr);

    /// The next hit in the order of the table, or the one before, round and round. Without hits: the next row of those
    /// that the filter leaves; without a filter the field where a search begins.
    void go(bool backwards);
    void arrived(Sequence wanted, Sequence found); ///< at a message that was wanted, or at the one after it
    void forget();                                 ///< the sequences mean other messages now

signals:
    void wanted(jetlag::Sequence sequence); ///< to be selected in the table, read where it is not loaded

private:
    void mark();
    void tell();
    void goTo(Sequence hit, bool wentRound);
    void stepThroughFilter(bool backwards);
    std::optional<Sequence> place() const;   ///< from where one goes on
    std::optional<Sequence> current() const; ///< in the table; nullopt: none, or a gap
    bool isOldestOnTop() const;

    MessagesModel& m_model;
    TableView& m_table;
    FilterBar& m_filter;
    SearchPane& m_search;
    std::vector<Sequence> m_hits;      ///< newest first
    std::optional<Sequence> m_at;      ///< the hit that was gone to last
    std::optional<Sequence> m_standIn; ///< what was selected in its stead: it does not exist any more
    bool m_wentRound = false;          ///< on the way to m_at
    QTimer m_gather;                   ///< hits that come one after another are marked together
};

} // namespace jetlag
