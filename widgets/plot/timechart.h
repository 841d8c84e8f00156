// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Plot part of the widgets: charts over time. The only folder that includes qcustomplot.h (in its .cpp files and
/// private headers). GUI thread only. Values come from models/monitor's History, pulled by ChartsPane.

#include <QColor>
#include <QVector>
#include <QWidget>

#include <memory>
#include <optional>

namespace jetlag {

/// One line of a chart. Times are seconds since the epoch, ascending; a NaN value is a gap.
struct ChartSeries
{
    static constexpr int ByPlace = -1; ///< the colour of its place among the series
    static constexpr int Ink = -2;     ///< that of the text: what is none of those with colours

    QString name; ///< foreign text, shown plain
    QVector<double> times;
    QVector<double> values;
    int color = ByPlace;   ///< its number: the same thing has the same one in all charts
    bool isDashed = false; ///< the second figure of a thing, in its colour
    QString label = {};    ///< shorter than the name, where it is clear of whom it is; empty: the name
};

/// A vertical line: something that happened.
struct ChartMark
{
    double time = 0; ///< seconds since the epoch
    QString text;    ///< plain, in full
    QString label;   ///< a word or two that stand at the line; empty: the line only
};

enum class ChartFormat { Png, Svg, Pdf };

/// An instant as charts and their tables write it: its clock time, with the date on another day.
QString chartTimeText(double secondsSinceEpoch);
/// A value as charts and their tables write it: locale, at most two decimals, "—" for NaN.
QString chartValueText(double value);

/// A line chart over time: any number of series, gaps, marks, crosshair, linear or logarithmic. While it follows,
/// the right edge is the time given to setNow(); wheel zoom, drag and keys (Ctrl+arrows, +, -) leave follow mode.
/// Arrow keys move the crosshair, End follows again, Escape takes the crosshair away; the pointer takes its own along.
class TimeChart : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget* parent = nullptr);
    ~TimeChart() override;

    void setSeries(const QVector<ChartSeries>& series);
    const QVector<ChartSeries>& series() const { return m_series; }
    void setMarks(const QVector<ChartMark>& marks);
    const QVector<ChartMark>& marks() const { return m_marks; }

    void setWindow(double seconds); ///< width while following
    void setNow(double time);       ///< right edge while following
    void setFollowing(bool follow);
    bool isFollowing() const { return m_following; }
    void setRange(double from, double to); ///< shown instants, for charts that move together; no signal
    double rangeFrom() const;
    double rangeTo() const;

    void setWhole(bool whole); ///< what is counted has no halves: ticks are whole numbers
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const;

    void setCrosshair(std::optional<double> time);
    std::optional<double> crosshair() const { return m_crosshair; }
    /// Values of all series at an instant: "detection-worker 8,120 · pii-worker —". Gaps read as not known.
    QString readout(double time) const;
    double valueAt(int series, double time) const; ///< NaN: not known
    /// The newest values, in the same form.
    QString currentValues() const;
    QColor seriesColor(int series) const; ///< for legends
    QStringList valueTicks() const;       ///< as the axis writes them, from below
    QStringList shownMarkLabels() const;  ///< as drawn, from the newest: those that have room
    /// The chart as a file's bytes in the colours of the screen, with title and legend; empty when it cannot be made.
    QByteArray rendered(ChartFormat format, const QString& title) const;
    void redrawNow(); ///< draws at once what otherwise waits for the next turn of the event loop
    /// Continuous pieces that a series is drawn in: gaps split it.
    int pieces(int series) const;
    QString markTextAt(double time, double tolerance) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void crosshairMoved(std::optional<double> time); ///< by the user
    void followingChanged(bool following);
    void rangeMoved(double from, double to); ///< by the user

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    class Plot;
    void onUserRange(double from, double to);
    void applyFollow();
    void userCrosshair(std::optional<double> time);
    void showTimeStyle();
    double valueAt(const ChartSeries& series, double time) const;

    std::unique_ptr<Plot> m_plot;
    QVector<ChartSeries> m_series;
    QVector<ChartMark> m_marks;
    std::optional<double> m_crosshair;
    double m_window = 300;
    double m_now = 0;
    bool m_following = true;
};

} // namespace jetlag
