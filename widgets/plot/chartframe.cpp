// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/chartframe.h"

#include "widgets/plot/chartdatamodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

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
    , m_stack(new QStackedLayout)
{
    const ChartNames names = namesOf(kind);
    m_title->setText(names.title);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_readout->setTextFormat(Qt::PlainText);
    m_readout->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_readout->setObjectName(QString(names.object + QStringLiteral("Readout")));
    m_readout->setAccessibleDescription(tr("%1 values").arg(names.title));
    m_toggle->setText(tr("Table"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolTip(tr("Shows the same data as a table."));
    m_toggle->setAccessibleName(tr("Show %1").arg(names.data));
    m_toggle->setObjectName(QString(names.object + QStringLiteral("Toggle")));
    m_chart->setAccessibleName(names.chart);
    m_chart->setObjectName(names.object);
    m_table->setAccessibleName(names.data);
    m_table->setObjectName(QString(names.object + QStringLiteral("Data")));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(6, 0, 2, 0);
    header->addWidget(m_title);
    header->addWidget(m_readout, 1);
    header->addWidget(m_toggle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
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
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_chart);
}

bool ChartFrame::isDataShown() const
{
    return m_toggle->isChecked();
}

void ChartFrame::showReadout()
{
    if (const std::optional<double> at = m_chart->crosshair()) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(std::llround(*at * 1000.0));
        m_readoutText = time.time().toString(QStringLiteral("HH:mm:ss")) + QStringLiteral("  ") + m_chart->readout(*at);
    } else {
        m_readoutText = m_chart->currentValues();
    }
    elide();
}

void ChartFrame::elide()
{
    const QString shown = m_readout->fontMetrics().elidedText(m_readoutText, Qt::ElideRight, m_readout->width());
    if (m_readout->text() != shown)
        m_readout->setText(shown);
}

void ChartFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace jetlag
