// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/chartdatamodel.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jetlag {

ChartDataModel::ChartDataModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ChartDataModel::setSeries(const QVector<ChartSeries>& series)
{
    QVector<double> times;
    QStringList names;
    for (const ChartSeries& one : series) {
        times += one.times;
        names.append(one.name);
    }
    std::sort(times.begin(), times.end(), std::greater<>());
    times.erase(std::unique(times.begin(), times.end()), times.end());

    QVector<QVector<double>> values;
    for (const ChartSeries& one : series) {
        QVector<double> column(times.size(), std::numeric_limits<double>::quiet_NaN());
        qsizetype row = times.size() - 1; // both walk forward in time
        for (qsizetype i = 0; i < one.times.size(); ++i) {
            while (row >= 0 && times[row] < one.times[i])
                --row;
            if (row >= 0)
                column[row] = one.values[i];
        }
        values.append(column);
    }

    if (names != m_names) {
        beginResetModel(); // other series: another table
        m_names = names;
        m_times = times;
        m_values = values;
        endResetModel();
        return;
    }
    // Instants arrive on top and leave at the bottom; tell views just that, so that scroll position and selection stay.
    qsizetype fresh = 0;
    while (fresh < times.size() && (m_times.isEmpty() || times[fresh] > m_times.first()))
        ++fresh;
    const qsizetype common = times.size() - fresh;
    const bool sameMiddle =
        common <= m_times.size() && common > 0 && std::equal(times.begin() + fresh, times.end(), m_times.begin());
    if (!sameMiddle) {
        beginResetModel();
        m_times = times;
        m_values = values;
        endResetModel();
        return;
    }
    if (common < m_times.size()) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(m_times.size()) - 1);
        m_times.resize(common);
        for (QVector<double>& column : m_values)
            column.resize(common);
        endRemoveRows();
    }
    if (fresh > 0)
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
    m_times = times;
    m_values = values;
    if (fresh > 0)
        endInsertRows();
}

int ChartDataModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_times.size());
}

int ChartDataModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
}

QVariant ChartDataModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == 0 ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == 0) {
        const double time = m_times[index.row()];
        return role == Qt::EditRole ? QVariant(QDateTime::fromMSecsSinceEpoch(std::llround(time * 1000.0)))
                                    : QVariant(chartTimeText(time));
    }
    const double value = m_values[index.column() - 1][index.row()];
    if (role == Qt::EditRole)
        return std::isnan(value) ? QVariant() : QVariant(value);
    return chartValueText(value);
}

QVariant ChartDataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time");
    return section <= m_names.size() ? QVariant(m_names[section - 1]) : QVariant();
}

} // namespace jetlag
