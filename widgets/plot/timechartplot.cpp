// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/timechartplot.h"

#include "widgets/delegates/contrast.h"
#include "widgets/plot/decimate.h"

#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>

namespace jetlag {
namespace {

constexpr auto CrosshairLayer = "crosshair";
constexpr int MaxMarks = 500;
constexpr int MaxMarkLabels = 8;

/// Room around the data, zero always included: a backlog of 10,001 must not look like a cliff over 10,000. Below zero
/// there is some, too: a line at zero is seen above the edge.
QCPRange paddedRange(double high)
{
    if (high < 1e-9)
        high = 1.0;
    const double room = high * 0.06;
    return {-room, high + room};
}

} // namespace

TimeChart::Plot::Plot(TimeChart& chart)
    : owner(chart)
    , widget(new QCustomPlot(&chart))
    , values(new ValueTicker)
    , times(new QCPAxisTickerDateTime)
{
    auto* layout = new QVBoxLayout(&owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    widget->setFocusPolicy(Qt::NoFocus); // the chart takes the focus, with its accessible name
    widget->setAttribute(Qt::WA_NoMousePropagation, false);
    widget->setNoAntialiasingOnDrag(true);
    widget->setPlottingHint(QCP::phFastPolylines, true);
    widget->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    widget->axisRect()->setRangeDrag(Qt::Horizontal);
    widget->axisRect()->setRangeZoom(Qt::Horizontal);
    widget->axisRect()->setMinimumMargins(QMargins(4, 4, 8, 2));
    widget->xAxis->setTicker(times);
    times->setTickCount(5);
    widget->yAxis->setTicker(values);
    values->setTickCount(4);
    widget->addLayer(QLatin1String(CrosshairLayer));
    // A layer of its own: moving the crosshair repaints one line, not the data.
    widget->layer(QLatin1String(CrosshairLayer))->setMode(QCPLayer::lmBuffered);
    crosshair = new QCPItemStraightLine(widget);
    crosshair->setLayer(QLatin1String(CrosshairLayer));
    crosshair->setVisible(false);
    emptyText = new QCPItemText(widget);
    emptyText->setPositionAlignment(Qt::AlignCenter);
    emptyText->position->setType(QCPItemPosition::ptAxisRectRatio);
    emptyText->position->setCoords(0.5, 0.5);
    emptyText->setText(TimeChart::tr("No data in this time window yet"));
    for (int i = 0; i < MaxMarkLabels; ++i) {
        auto* label = new QCPItemText(widget);
        label->position->setTypeX(QCPItemPosition::ptPlotCoords);
        label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        label->setVisible(false);
        markLabels.append(label);
    }
    QObject::connect(widget, &QCustomPlot::afterLayout, &owner, [this] {
        fillGraphs(owner.m_series, false); // another width may show more
        placeMarkLabels();
    });

    QObject::connect(widget->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), &owner,
                     [this](const QCPRange& range) {
                         if (!isSettingRange)
                             owner.onUserRange(range.lower, range.upper);
                     });
    QObject::connect(widget, &QCustomPlot::mouseMove, &owner, [this](QMouseEvent* event) { onMouseMove(event); });
    QObject::connect(widget, &QCustomPlot::mousePress, &owner, [this](QMouseEvent* event) {
        owner.setFocus(Qt::MouseFocusReason);
        // Dragging moves; with Shift it marks a span to zoom into.
        const bool isSpan = event->modifiers().testFlag(Qt::ShiftModifier);
        widget->setSelectionRectMode(isSpan ? QCP::srmZoom : QCP::srmNone);
    });
    restyle();
}

QColor TimeChart::Plot::seriesColor(int number) const
{
    const QPalette palette = owner.palette();
    const QColor paper = palette.color(QPalette::Base);
    if (number == ChartSeries::Ink)
        return palette.color(QPalette::Text);
    const bool isDark = paper.lightness() < 128;
    const QColor accent = palette.color(QPalette::Highlight);
    const int hue = accent.hue() < 0 ? 210 : accent.hue(); // grey accent: a calm blue
    const int turned = (hue + number * 137) % 360;         // golden angle: neighbours differ most
    return readable(QColor::fromHsl(turned, 170, isDark ? 165 : 95), paper, hintContrast);
}

void TimeChart::Plot::restyle()
{
    const QPalette palette = owner.palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QPen axisPen(mixed(base, text, 0.35), 1);
    widget->setBackground(QBrush(base));
    for (QCPAxis* axis : {widget->xAxis, widget->yAxis}) {
        axis->setBasePen(axisPen);
        axis->setTickPen(axisPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(mixed(base, text, 0.8));
        QFont font = owner.font();
        font.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.85));
        axis->setTickLabelFont(font);
        axis->setTickLength(0, 3);
        axis->setTickLabelPadding(3);
        axis->grid()->setPen(QPen(mixed(base, text, 0.12), 1));
        axis->grid()->setZeroLinePen(axisPen);
    }
    widget->xAxis->setBasePen(Qt::NoPen); // the line is at zero
    for (int i = 0; i < widget->graphCount(); ++i) {
        const QCPGraph* graph = widget->graph(i);
        const auto style = graph->property("isDashed").toBool() ? Qt::DashLine : Qt::SolidLine;
        widget->graph(i)->setPen(QPen(seriesColor(graph->property("colorNumber").toInt()), 1, style));
    }
    for (QCPItemStraightLine* line : markLines)
        line->setPen(QPen(mixed(base, text, 0.55), 1, Qt::DotLine));
    for (QCPItemText* label : markLabels) {
        label->setColor(readable(mixed(base, text, 0.8), base));
        label->setFont(widget->xAxis->tickLabelFont());
        QColor paper = base;
        paper.setAlpha(200); // lines of data stay to be guessed behind it
        label->setBrush(paper);
    }
    crosshair->setPen(QPen(text, 1));
    emptyText->setColor(readable(mixed(base, text, 0.7), base));
    emptyText->setFont(owner.font());
}

void TimeChart::Plot::draw(const QVector<ChartSeries>& series)
{
    bool isNew = widget->graphCount() != series.size();
    while (widget->graphCount() > series.size())
        widget->removeGraph(widget->graphCount() - 1);
    while (widget->graphCount() < series.size()) {
        QCPGraph* graph = widget->addGraph();
        graph->setAntialiased(false);
        graph->setAdaptiveSampling(true);
    }
    for (int i = 0; i < series.size(); ++i) {
        const ChartSeries& one = series[i];
        QCPGraph* graph = widget->graph(i);
        const int color = one.color == ChartSeries::ByPlace ? i : one.color;
        if (graph->property("colorNumber").toInt() != color || graph->property("isDashed").toBool() != one.isDashed) {
            graph->setProperty("colorNumber", color);
            graph->setProperty("isDashed", one.isDashed);
            isNew = true;
        }
    }
    fillGraphs(series, true);
    emptyText->setVisible(!hasData);
    if (isNew)
        restyle();
    fitValues(series);
    replot();
}

void TimeChart::Plot::fillGraphs(const QVector<ChartSeries>& series, bool isNewData)
{
    const double step = widget->xAxis->range().size() / std::max(1, widget->axisRect()->width());
    // Half as fine or twice as coarse cannot be seen yet.
    if (!isNewData && step < filledStep * 1.5 && step > filledStep / 1.5)
        return;
    filledStep = step;
    hasData = false;
    for (int i = 0; i < series.size() && i < widget->graphCount(); ++i) {
        const ChartSeries& one = series[i];
        const auto points = decimated(one.times, one.values, step);
        QVector<QCPGraphData> data;
        data.reserve(points.size());
        for (const ChartPoint& point : points) {
            data.append({point.time, values->isLogarithmic() ? signedLog(point.value) : point.value});
            hasData = hasData || !std::isnan(point.value);
        }
        // A sample holds until the next one: a slope in between would show values that nobody measured. Thinned ones
        // share pixels, and straight lines are half the work.
        const bool isThinned = points.size() < one.times.size() / 2;
        widget->graph(i)->setLineStyle(isThinned ? QCPGraph::lsLine : QCPGraph::lsStepLeft);
        widget->graph(i)->data()->set(data, true);
    }
}

void TimeChart::Plot::fitValues(const QVector<ChartSeries>& series)
{
    double high = 0;
    const QCPRange shown = widget->xAxis->range();
    for (int i = 0; i < widget->graphCount() && i < series.size(); ++i) {
        const auto data = widget->graph(i)->data();
        for (auto it = data->findBegin(shown.lower); it != data->findEnd(shown.upper); ++it) {
            if (!std::isnan(it->value))
                high = std::max(high, it->value);
        }
    }
    widget->yAxis->setRange(paddedRange(high));
}

void TimeChart::Plot::drawMarks(const QVector<ChartMark>& marks)
{
    const qsizetype wanted = std::min<qsizetype>(marks.size(), MaxMarks);
    while (markLines.size() > wanted)
        widget->removeItem(markLines.takeLast());
    while (markLines.size() < wanted) {
        auto* line = new QCPItemStraightLine(widget);
        line->setClipToAxisRect(true);
        markLines.append(line);
    }
    const qsizetype skipped = marks.size() - wanted; // the newest are kept
    for (qsizetype i = 0; i < wanted; ++i) {
        const double at = marks[skipped + i].time;
        markLines[i]->point1->setCoords(at, 0);
        markLines[i]->point2->setCoords(at, 1);
    }
    restyle();
    replot();
}

/// From the newest on: each label stands right of its line if there is room up to the next one, else left of it, else
/// nowhere, and the tool tip has the words.
void TimeChart::Plot::placeMarkLabels()
{
    constexpr int gap = 3;
    const QRect area = widget->axisRect()->rect();
    const QFontMetrics metrics(widget->xAxis->tickLabelFont());
    const QCPRange shown = widget->xAxis->range();
    int limit = area.right();
    auto label = markLabels.begin();
    for (auto mark = owner.m_marks.crbegin(); mark != owner.m_marks.crend() && label != markLabels.end(); ++mark) {
        if (!shown.contains(mark->time) || mark->label.isEmpty())
            continue;
        const int x = static_cast<int>(widget->xAxis->coordToPixel(mark->time));
        const int width = metrics.horizontalAdvance(mark->label) + 2 * gap;
        const bool isRight = x + width <= limit;
        if (!isRight && (x > limit + gap || x - width < area.left()))
            continue;
        (*label)->setText(mark->label);
        (*label)->setPositionAlignment(isRight ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight | Qt::AlignTop);
        (*label)->setPadding(QMargins(gap, 0, gap, 0));
        (*label)->position->setCoords(mark->time, 0);
        (*label)->setVisible(true);
        limit = (isRight ? x : x - width) - gap;
        ++label;
    }
    for (; label != markLabels.end(); ++label)
        (*label)->setVisible(false);
}

void TimeChart::Plot::drawCrosshair(const std::optional<double>& time)
{
    crosshair->setVisible(time.has_value());
    if (time) {
        crosshair->point1->setCoords(*time, 0);
        crosshair->point2->setCoords(*time, 1);
    }
    widget->layer(QLatin1String(CrosshairLayer))->replot();
}

void TimeChart::Plot::setRange(double from, double to)
{
    isSettingRange = true;
    widget->xAxis->setRange(from, to);
    isSettingRange = false;
    const double length = to - from;
    times->setDateTimeFormat(length <= 15 * 60       ? QStringLiteral("HH:mm:ss")
                             : length <= 26 * 3600.0 ? QStringLiteral("HH:mm")
                                                     : QStringLiteral("d MMM HH:mm"));
    times->setTickCount(length <= 26 * 3600.0 ? 5 : 3);
}

void TimeChart::Plot::replot()
{
    widget->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::Plot::onMouseMove(QMouseEvent* event)
{
    const QCPAxis* axis = widget->xAxis;
    if (!widget->axisRect()->rect().contains(event->pos())) {
        owner.userCrosshair(std::nullopt);
        return;
    }
    const double time = axis->pixelToCoord(event->pos().x());
    owner.userCrosshair(time);
    const double tolerance = std::abs(axis->pixelToCoord(event->pos().x() + 4) - time);
    const QString text = owner.markTextAt(time, tolerance);
    // Mark texts hold foreign names: escaped, so that a tool tip never renders them as rich text.
    QToolTip::showText(event->globalPosition().toPoint(),
                       text.isEmpty()
                           ? QString()
                           : QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped()),
                       widget);
}

} // namespace jetlag
