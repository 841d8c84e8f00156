// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/timechart.h"

#include <QAbstractTableModel>

namespace jetlag {

/// The points of a chart as a table: one row an instant, one column a series. What is not known is "—".
/// GUI thread only. ValueRole of items/roles.h is not used here: EditRole holds the raw double.
class ChartDataModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChartDataModel(QObject* parent = nullptr);
    /// Newest row first. Rows keep their place while the same instants stay.
    void setSeries(const QVector<ChartSeries>& series);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<double> m_times;           ///< descending
    QVector<QVector<double>> m_values; ///< per series, per row; NaN: none
    QStringList m_names;
};

} // namespace jetlag
