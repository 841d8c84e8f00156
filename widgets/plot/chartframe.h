// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/chartsdata.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace jetlag {

class ChartDataModel;
class ChartLegend;

/// One chart of the pane with its title, legend with values, and the table of the same data behind a button. The
/// values are those under the crosshair, whose time stands beside the title, else the newest ones. GUI thread.
class ChartFrame : public QWidget
{
    Q_OBJECT
public:
    explicit ChartFrame(ChartKind kind, QWidget* parent = nullptr);
    TimeChart& chart() const { return *m_chart; }
    void setSeries(const QVector<ChartSeries>& series);
    void setDataShown(bool shown);
    bool isDataShown() const;
    void showReadout();  ///< after the crosshair or the data moved
    void chooseExport(); ///< asks for a file and writes the chart or its data to it
    bool exportTo(const QString& path);

signals:
    void exported(const QString& path);
    void exportFailed(const QString& reason);

private:
    void placeLegend();
    void showLegend(std::optional<double> at);
    TimeChart* m_chart;
    ChartDataModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    QLabel* m_readout;
    QToolButton* m_toggle;
    QToolButton* m_export;
    ChartLegend* m_legend;
    QHBoxLayout* m_header;
    QStackedLayout* m_stack;
};

} // namespace jetlag
