// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/timechart.h"
#include "widgets/plot/valueticker.h"

#include <qcustomplot.h>

namespace jetlag {

/// The QCustomPlot side of a TimeChart: axes, graphs, items and colours. Private to this folder.
class TimeChart::Plot
{
public:
    explicit Plot(TimeChart& owner);

    void restyle();
    void draw(const QVector<ChartSeries>& series);
    void drawMarks(const QVector<ChartMark>& marks);
    void drawCrosshair(const std::optional<double>& time);
    /// Hands over as much of each series as the present zoom can show; again only when the zoom is another one.
    void fillGraphs(const QVector<ChartSeries>& series, bool isNewData);
    void setRange(double from, double to);
    void fitValues(const QVector<ChartSeries>& series);
    void replot();
    QColor seriesColor(int number) const;

    TimeChart& owner;
    QCustomPlot* widget; ///< child of the owner
    QSharedPointer<ValueTicker> values;
    QSharedPointer<QCPAxisTickerDateTime> times;
    QVector<QCPItemStraightLine*> markLines; ///< owned by the plot
    QVector<QCPItemText*> markLabels;        ///< owned by the plot; as many as may be shown
    QCPItemStraightLine* crosshair = nullptr;
    QCPItemText* emptyText = nullptr;
    bool isSettingRange = false;
    double filledStep = 0; ///< seconds a pixel that the graphs were filled for
    bool hasData = false;

private:
    void placeMarkLabels();
    void onMouseMove(QMouseEvent* event);
};

} // namespace jetlag
