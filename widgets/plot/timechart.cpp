// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/timechart.h"

#include "domain/subject.h"
#include "items/timestyle.h"
#include "widgets/plot/timechartplot.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jetlag {

QString chartValueText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("—");
    const double size = std::abs(value);
    return QLocale().toString(size, 'f', size == std::floor(size) ? 0 : size < 10 ? 2 : 1);
}

QString chartTimeText(double secondsSinceEpoch)
{
    const auto sinceEpoch = std::chrono::duration<double>(secondsSinceEpoch);
    return clockText(Timestamp(std::chrono::duration_cast<std::chrono::nanoseconds>(sinceEpoch)));
}

TimeChart::TimeChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(std::make_unique<Plot>(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&TimeStyleNotifier::instance(), &TimeStyleNotifier::changed, this, &TimeChart::showTimeStyle);
    showTimeStyle();
}

TimeChart::~TimeChart()
{
    delete m_plot->widget; // its signals use m_plot: it goes first
}

void TimeChart::setSeries(const QVector<ChartSeries>& series)
{
    m_series = series;
    m_plot->draw(m_series);
}

void TimeChart::setMarks(const QVector<ChartMark>& marks)
{
    m_marks = marks;
    m_plot->drawMarks(m_marks);
}

void TimeChart::setWindow(double seconds)
{
    m_window = seconds;
    applyFollow();
}

void TimeChart::setNow(double time)
{
    m_now = time;
    applyFollow();
}

void TimeChart::applyFollow()
{
    if (m_following)
        setRange(m_now - m_window, m_now);
}

void TimeChart::setFollowing(bool follow)
{
    if (m_following == follow)
        return;
    m_following = follow;
    applyFollow();
    emit followingChanged(follow);
}

void TimeChart::setRange(double from, double to)
{
    m_plot->setRange(from, to);
    m_plot->fillGraphs(m_series, false);
    m_plot->fitValues(m_series);
    m_plot->replot();
}

double TimeChart::rangeFrom() const
{
    return m_plot->widget->xAxis->range().lower;
}

double TimeChart::rangeTo() const
{
    return m_plot->widget->xAxis->range().upper;
}

/// An axis has no ages: it is of the clock, here or in UTC.
void TimeChart::showTimeStyle()
{
    m_plot->times->setDateTimeSpec(timeStyle() == TimeStyle::Utc ? Qt::UTC : Qt::LocalTime);
    m_plot->replot();
}

void TimeChart::setWhole(bool whole)
{
    m_plot->values->setWhole(whole);
    m_plot->replot();
}

void TimeChart::setLogarithmic(bool logarithmic)
{
    m_plot->values->setLogarithmic(logarithmic);
    m_plot->draw(m_series);
}

bool TimeChart::isLogarithmic() const
{
    return m_plot->values->isLogarithmic();
}

void TimeChart::setCrosshair(std::optional<double> time)
{
    if (m_crosshair == time)
        return;
    m_crosshair = time;
    m_plot->drawCrosshair(time);
}

void TimeChart::userCrosshair(std::optional<double> time)
{
    if (m_crosshair == time)
        return;
    setCrosshair(time);
    emit crosshairMoved(time);
}

double TimeChart::valueAt(const ChartSeries& series, double time) const
{
    const auto after = std::upper_bound(series.times.begin(), series.times.end(), time);
    if (after == series.times.begin())
        return std::numeric_limits<double>::quiet_NaN(); // before the first sample nothing is known
    return series.values[std::distance(series.times.begin(), after) - 1];
}

double TimeChart::valueAt(int series, double time) const
{
    return valueAt(m_series.at(series), time);
}

QString TimeChart::readout(double time) const
{
    QStringList parts;
    for (const ChartSeries& one : m_series)
        parts.append(displayText(one.name) + QLatin1Char(' ') + chartValueText(valueAt(one, time)));
    return parts.join(QStringLiteral(" · "));
}

QString TimeChart::currentValues() const
{
    return readout(std::numeric_limits<double>::infinity());
}

QColor TimeChart::seriesColor(int series) const
{
    const bool isDrawn = series >= 0 && series < m_plot->widget->graphCount();
    return isDrawn ? m_plot->widget->graph(series)->pen().color() : QColor();
}

QStringList TimeChart::valueTicks() const
{
    return m_plot->widget->yAxis->tickVectorLabels();
}

QStringList TimeChart::shownMarkLabels() const
{
    QStringList labels;
    for (const QCPItemText* label : m_plot->markLabels) {
        if (label->visible())
            labels << label->text();
    }
    return labels;
}

void TimeChart::redrawNow()
{
    m_plot->widget->replot(QCustomPlot::rpImmediateRefresh);
}

int TimeChart::pieces(int series) const
{
    int count = 0;
    bool isInside = false;
    for (const double value : m_series.at(series).values) {
        const bool isKnown = !std::isnan(value);
        count += isKnown && !isInside ? 1 : 0;
        isInside = isKnown;
    }
    return count;
}

QString TimeChart::markTextAt(double time, double tolerance) const
{
    QStringList texts;
    for (const ChartMark& mark : m_marks) {
        if (std::abs(mark.time - time) <= tolerance)
            texts.append(mark.text);
    }
    if (texts.size() > 8)
        texts = texts.mid(texts.size() - 8) << QStringLiteral("…");
    return texts.join(QLatin1Char('\n'));
}

QSize TimeChart::sizeHint() const
{
    return {360, 160};
}

QSize TimeChart::minimumSizeHint() const
{
    return {160, 80};
}

void TimeChart::onUserRange(double from, double to)
{
    // Between two seconds and a bit more than the longest window: beyond that there is nothing to see.
    constexpr double MaxLength = 10.0 * 24 * 3600;
    const double length = to - from;
    if (length < 2 || length > MaxLength) {
        const double middle = (from + to) / 2;
        const double half = std::clamp(length, 2.0, MaxLength) / 2;
        from = middle - half;
        to = middle + half;
    }
    if (m_following) {
        m_following = false;
        emit followingChanged(false);
    }
    setRange(from, to);
    emit rangeMoved(from, to);
}

void TimeChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        if (m_plot) {
            m_plot->restyle();
            m_plot->replot();
        }
    }
    QWidget::changeEvent(event);
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const double from = rangeFrom();
    const double to = rangeTo();
    const double step = (to - from) / 50;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const double move = event->key() == Qt::Key_Left ? -step : step;
        if (isControl)
            onUserRange(from + 5 * move, to + 5 * move);
        else
            userCrosshair(std::clamp(m_crosshair.value_or(to) + move, from, to));
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        onUserRange(from + 10 * step, to - 10 * step);
        return;
    case Qt::Key_Minus:
        onUserRange(from - 15 * step, to + 15 * step);
        return;
    case Qt::Key_End:
        setFollowing(true);
        return;
    case Qt::Key_Escape:
        if (m_crosshair) {
            userCrosshair(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimeChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_plot->widget->axisRect()->setBackground(Qt::NoBrush);
    m_plot->widget->xAxis->setBasePen(QPen(palette().color(QPalette::Highlight), 1));
    m_plot->widget->yAxis->setBasePen(QPen(palette().color(QPalette::Highlight), 1));
    m_plot->replot();
}

void TimeChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    userCrosshair(std::nullopt);
}

void TimeChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_plot->restyle();
    m_plot->replot();
}

} // namespace jetlag
