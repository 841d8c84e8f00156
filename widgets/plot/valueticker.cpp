// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/valueticker.h"

#include <cmath>

namespace jetlag {

double signedLog(double value)
{
    return std::copysign(std::log10(1.0 + std::abs(value)), value);
}

double ValueTicker::getTickStep(const QCPRange& range)
{
    const double step = QCPAxisTicker::getTickStep(range);
    if (!m_whole || m_logarithmic || step == std::floor(step))
        return step;
    return step < 1 ? 1 : step < 2 ? 2 : step < 5 ? 5 : std::ceil(step);
}

QVector<double> ValueTicker::createTickVector(double tickStep, const QCPRange& range)
{
    if (!m_logarithmic) {
        QVector<double> ticks = QCPAxisTicker::createTickVector(tickStep, range);
        ticks.removeIf([](double tick) { return tick < 0; });
        return ticks;
    }
    QVector<double> ticks{0.0};
    const int decades = static_cast<int>(std::ceil(range.upper));
    const int step = std::max(1, decades / 4);
    for (int decade = 0; decade <= decades; decade += step) {
        const double at = signedLog(std::pow(10.0, decade));
        if (at <= range.upper)
            ticks.append(at);
    }
    return ticks;
}

QString ValueTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    double value = tick;
    if (m_logarithmic)
        value = std::pow(10.0, value) - 1.0;
    const struct
    {
        double factor;
        const char* unit;
    } units[] = {{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e4, "k"}};
    for (const auto& unit : units) {
        if (value >= unit.factor) {
            const double divisor = unit.factor == 1e4 ? 1e3 : unit.factor;
            return locale.toString(value / divisor, 'g', 4) + QLatin1String(unit.unit);
        }
    }
    return locale.toString(value, 'g', 4);
}

int ValueTicker::getSubTickCount(double)
{
    return 0;
}

} // namespace jetlag
