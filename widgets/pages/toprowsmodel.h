// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tablemodel.h"

#include <QMap>
#include <QPersistentModelIndex>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace jetlag {

/// The first few rows of another table by rank, best first: the short tables of the overview. Rows change at once,
/// their order and membership at refresh(). GUI thread.
class TopRowsModel : public TableModel
{
    Q_OBJECT
public:
    using Rank = std::pair<int, double>; ///< compared in this order, greatest first
    /// nullopt: the row does not belong here.
    using Ranking = std::function<std::optional<Rank>(int sourceRow)>;

    using Widths = QMap<QString, int>; ///< in characters, by the ids of columns
    /// `source` must outlive this. Of its columns those in `visible` are on by default, with their own widths where
    /// `widths` names none.
    TopRowsModel(TableModel& source, const QStringList& visible, int limit, Ranking ranking, const Widths& widths = {},
                 QObject* parent = nullptr);
    void refresh();
    void setLimit(int limit);     ///< takes effect at once
    int sourceRow(int row) const; ///< -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<int> ranked() const;
    void removeAt(int row);
    int rowOf(int source, int from) const;
    void onSourceChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);

    TableModel& m_source;
    int m_limit;
    const Ranking m_ranking;
    std::vector<QPersistentModelIndex> m_rows; ///< column 0 of the source
};

} // namespace jetlag
