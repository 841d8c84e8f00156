// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/common/tableview.h"

#include <QPersistentModelIndex>

#include <optional>
#include <vector>

namespace jetlag {

class MessagesModel;

/// Keeps the topmost row of a table in place while others come and go above it, as long as this lives. GUI thread.
class RowHold
{
public:
    explicit RowHold(TableView& table);
    ~RowHold();
    Q_DISABLE_COPY_MOVE(RowHold)

private:
    TableView& m_table;
    const QPersistentModelIndex m_top;
};

/// The rows of a table of messages, as they leave it: what is in view stays there, and no neighbour becomes what is
/// read when that leaves. GUI thread.
class LoadedRows
{
public:
    enum class End { Newest, Oldest };
    /// Both must outlive this.
    LoadedRows(MessagesModel& model, TableView& table);

    void center(int row); ///< selects it, with as much in view above as below
    void remove(const std::vector<Sequence>& gone);
    quint64 removeBefore(Sequence first); ///< how many messages that were
    /// What is farthest from the view leaves until there are `most` rows; which end that was, nullopt: nothing left.
    std::optional<End> trim(int most);
    /// Bodies that are far from the view go, beyond a budget: rows show what they showed, and whoever needs a body
    /// reads it again.
    void letBodiesGo();
    /// Whether these rows beyond the view are as many as are read ahead. Beside large messages a few are enough:
    /// whoever scrolls on reads on.
    bool isEnoughAhead(int first, int count) const;

private:
    std::optional<Sequence> current() const;

    MessagesModel& m_model;
    TableView& m_table;
};

} // namespace jetlag
