// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/contrast.h"

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& ink, const QColor& paper)
{
    const auto [dark, light] = std::minmax({luminance(mixed(paper, ink, ink.alphaF())), luminance(paper)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QColor readable(const QColor& ink, const QColor& paper, double ratio)
{
    const bool isDarkBetter = contrast(Qt::black, paper) > contrast(Qt::white, paper);
    const QColor end = isDarkBetter ? Qt::black : Qt::white;
    const QColor seen = mixed(paper, ink, ink.alphaF());
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mixed(seen, end, static_cast<double>(step) / steps);
        if (contrast(tried, paper) >= ratio)
            return tried;
    }
    return end;
}

} // namespace jetlag
