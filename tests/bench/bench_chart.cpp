// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Redrawing a chart of 24 hours at one sample a second with 20 series: the time of one complete redraw with moved
// axes, and of handing the data over.
#include "bench/fixture.h"
#include "widgets/plot/timechart.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace jetlag;

namespace {

constexpr int seconds = 86400;
constexpr int seriesCount = 20;
constexpr int rounds = 60;

double msOf(const std::function<void()>& action)
{
    const auto start = bench::Clock::now();
    action();
    return std::chrono::duration<double, std::milli>(bench::Clock::now() - start).count();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    constexpr double begin = 1'700'000'000;
    QVector<ChartSeries> series;
    QRandomGenerator random(7);
    for (int s = 0; s < seriesCount; ++s) {
        ChartSeries one;
        one.name = QStringLiteral("worker-%1").arg(s);
        double value = 1000;
        for (int i = 0; i < seconds; ++i) {
            value = std::max(0.0, value + random.bounded(201) - 100);
            one.times.append(begin + i);
            one.values.append(i % 20000 < 200 ? std::nan("") : value);
        }
        series.append(one);
    }
    TimeChart chart;
    chart.resize(900, 300);
    chart.setWindow(seconds);
    chart.setNow(begin + seconds);
    chart.show();
    if (!QTest::qWaitForWindowExposed(&chart))
        return 1;
    std::vector<double> handed;
    std::vector<double> redrawn;
    for (int i = 0; i < 5; ++i)
        handed.push_back(msOf([&] { chart.setSeries(series); }));
    QCoreApplication::processEvents();
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents();
        redrawn.push_back(msOf([&] {
            chart.setNow(begin + seconds + i);
            chart.redrawNow();
        }));
    }
    bench::print(QStringLiteral("chart"), bench::median(redrawn), QStringLiteral("ms"), 8,
                 {{QStringLiteral("p95_ms"), bench::percentile(redrawn, 0.95)},
                  {QStringLiteral("set_series_ms"), bench::median(handed)},
                  {QStringLiteral("points"), seconds * seriesCount},
                  {QStringLiteral("width"), chart.width()}});
    return 0;
}
