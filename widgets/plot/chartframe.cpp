// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/chartframe.h"

#include "widgets/common/copymenu.h"
#include "widgets/plot/chartdatamodel.h"
#include "widgets/plot/chartexport.h"
#include "widgets/plot/chartlegend.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace jetlag {
namespace {

struct ChartNames
{
    QString title;
    QString chart;
    QString data;
    QString object;
};

ChartNames namesOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Lag:
        return {ChartFrame::tr("Lag"), ChartFrame::tr("Lag chart"), ChartFrame::tr("Lag chart data"),
                QStringLiteral("lagChart")};
    case ChartKind::AckPending:
        return {ChartFrame::tr("Ack pending"), ChartFrame::tr("Ack pending chart"),
                ChartFrame::tr("Ack pending chart data"), QStringLiteral("ackPendingChart")};
    case ChartKind::Waiting:
        return {ChartFrame::tr("Waiting"), ChartFrame::tr("Waiting chart"), ChartFrame::tr("Waiting chart data"),
                QStringLiteral("waitingChart")};
    case ChartKind::Rate:
        return {ChartFrame::tr("Rate"), ChartFrame::tr("Rate chart"), ChartFrame::tr("Rate chart data"),
                QStringLiteral("rateChart")};
    }
    return {};
}

} // namespace

ChartFrame::ChartFrame(ChartKind kind, QWidget* parent)
    : QWidget(parent)
    , m_chart(new TimeChart)
    , m_model(new ChartDataModel(this))
    , m_table(new QTableView)
    , m_title(new QLabel)
    , m_readout(new QLabel)
    , m_toggle(new QToolButton)
    , m_export(new QToolButton)
    , m_legend(new ChartLegend)
    , m_header(new QHBoxLayout)
    , m_stack(new QStackedLayout)
{
    const ChartNames names = namesOf(kind);
    m_title->setText(names.title);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_readout->setTextFormat(Qt::PlainText);
    m_readout->setObjectName(QString(names.object + QStringLiteral("Readout")));
    m_readout->setAccessibleDescription(tr("Time of the %1 values").arg(names.title));
    m_toggle->setText(tr("Table"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolTip(tr("Shows the same data as a table."));
    m_toggle->setAccessibleName(tr("Show %1").arg(names.data));
    m_toggle->setObjectName(QString(names.object + QStringLiteral("Toggle")));
    m_export->setText(tr("Save…"));
    m_export->setAutoRaise(true);
    m_export->setToolTip(tr("Saves the chart as PNG, SVG or PDF, or its values as CSV."));
    m_export->setAccessibleName(tr("Save %1").arg(names.chart));
    m_export->setObjectName(QString(names.object + QStringLiteral("Export")));
    m_legend->setObjectName(QString(names.object + QStringLiteral("Legend")));
    m_chart->setAccessibleName(names.chart);
    m_chart->setObjectName(names.object);
    m_table->setAccessibleName(names.data);
    m_table->setObjectName(QString(names.object + QStringLiteral("Data")));
    installCopyMenu(*m_table);
    m_table->setModel(m_model);
    // Of another day, with its date.
    const QString longest = chartTimeText(0) + QStringLiteral("0000");
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    connect(m_model, &QAbstractItemModel::modelReset, m_table, [this, longest] {
        m_table->horizontalHeader()->resizeSection(0, fontMetrics().horizontalAdvance(longest));
    });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);

    m_chart->setWhole(kind != ChartKind::Rate);
    m_header->setContentsMargins(6, 0, 2, 0);
    m_header->setSpacing(10);
    m_legend->setMostLines(1);
    m_header->addWidget(m_title);
    m_header->addWidget(m_readout);
    m_header->addWidget(m_legend, 1);
    m_header->addWidget(m_toggle);
    m_header->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_header);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    connect(m_export, &QToolButton::clicked, this, &ChartFrame::chooseExport);
    connect(m_toggle, &QToolButton::toggled, this, &ChartFrame::setDataShown);
}

void ChartFrame::setSeries(const QVector<ChartSeries>& series)
{
    m_chart->setSeries(series);
    if (isDataShown())
        m_model->setSeries(series);
    showReadout();
    const QString values = m_chart->currentValues();
    const QString description = values.isEmpty() ? tr("Nothing is selected.") : tr("Now: %1").arg(values);
    if (m_chart->accessibleDescription() != description)
        m_chart->setAccessibleDescription(description);
}

void ChartFrame::setDataShown(bool shown)
{
    m_toggle->setChecked(shown);
    if (shown)
        m_model->setSeries(m_chart->series());
    placeLegend();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_chart);
}

bool ChartFrame::isDataShown() const
{
    return m_toggle->isChecked();
}

void ChartFrame::showReadout()
{
    const std::optional<double> at = m_chart->crosshair();
    placeLegend();
    showLegend(at);
    if (at)
        m_readout->setText(chartTimeText(*at));
    else
        m_readout->clear();
    m_readout->setVisible(at.has_value());
}

/// A few values stand in the header; more need lines of their own below it.
void ChartFrame::placeLegend()
{
    const bool isCrowded = m_chart->series().size() > 2;
    m_legend->setVisible(!isCrowded || !isDataShown());
    auto* column = static_cast<QVBoxLayout*>(layout());
    if (isCrowded == (column->indexOf(m_legend) >= 0))
        return;
    constexpr int mostLines = 3;
    m_legend->setMostLines(isCrowded ? mostLines : 1);
    if (isCrowded) {
        m_header->removeWidget(m_legend);
        column->insertWidget(1, m_legend);
        m_header->insertStretch(2, 1);
    } else {
        column->removeWidget(m_legend);
        delete m_header->takeAt(2); // the stretch in its place
        m_header->insertWidget(2, m_legend, 1);
    }
}

void ChartFrame::showLegend(std::optional<double> at)
{
    QVector<ChartLegend::Entry> entries;
    const double time = at.value_or(std::numeric_limits<double>::infinity());
    const auto& series = m_chart->series();
    for (int i = 0; i < series.size(); ++i) {
        const ChartSeries& one = series[i];
        entries.append({m_chart->seriesColor(i), one.label.isEmpty() ? one.name : one.label,
                        chartValueText(m_chart->valueAt(i, time)), one.isDashed});
    }
    m_legend->setEntries(entries);
}

void ChartFrame::chooseExport()
{
    auto* dialog = new QFileDialog(window(), m_export->accessibleName());
    dialog->setObjectName(QStringLiteral("chartExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(chartExportFilters());
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(m_chart->objectName() + QStringLiteral(".png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ChartFrame::exportTo);
    dialog->open();
}

bool ChartFrame::exportTo(const QString& path)
{
    const auto result = exportChart(*m_chart, m_title->text(), path);
    if (result)
        emit exported(path);
    else
        emit exportFailed(result.error().summary);
    return result.has_value();
}

} // namespace jetlag
