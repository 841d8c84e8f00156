// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filterliteral.h"

#include <cmath>
#include <limits>
#include <utility>

namespace jetlag {
namespace {

using Number = FilterLiteral::Number;

/// Digits with at most one point, as digits / scale: 1.5k is 15 * 1000 / 10, exact where 1.5 * 1000 might not be.
struct Decimal
{
    Number digits = 0;
    Number scale = 1;
    Number times(Number unit) const { return digits * unit / scale; }
};

/// Takes a decimal from the front of `text`.
std::optional<Decimal> takeDecimal(QStringView& text)
{
    Decimal decimal;
    bool hasDigits = false;
    bool hasPoint = false;
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c >= u'0' && c <= u'9') {
            decimal.digits = decimal.digits * 10 + Number(c - u'0');
            decimal.scale *= hasPoint ? 10 : 1;
            hasDigits = true;
        } else if (c == u'.' && !hasPoint && hasDigits) {
            hasPoint = true;
        } else {
            break;
        }
    }
    const bool endsWithPoint = at > 0 && text[at - 1] == u'.';
    if (!hasDigits || endsWithPoint || !std::isfinite(decimal.digits) || !std::isfinite(decimal.scale))
        return {};
    text = text.mid(at);
    return decimal;
}

/// M is a million, m a minute: only k may be either.
std::optional<Number> countUnit(QStringView suffix)
{
    if (suffix.isEmpty())
        return Number(1);
    if (suffix == u"k" || suffix == u"K")
        return Number(1e3);
    if (suffix == u"M")
        return Number(1e6);
    if (suffix == u"G")
        return Number(1e9);
    return {};
}

std::optional<Number> byteUnit(QStringView suffix)
{
    constexpr std::pair<QStringView, Number> units[] = {
        {u"B", 1.L},
        {u"kB", 1e3L},
        {u"MB", 1e6L},
        {u"GB", 1e9L},
        {u"TB", 1e12L},
        {u"KiB", 1024.L},
        {u"MiB", 1024.L * 1024},
        {u"GiB", 1024.L * 1024 * 1024},
        {u"TiB", 1024.L * 1024 * 1024 * 1024},
    };
    for (const auto& [name, unit] : units) {
        if (suffix.compare(name, Qt::CaseInsensitive) == 0)
            return unit;
    }
    return countUnit(suffix);
}

/// Nanoseconds of the unit at the front of `text`, which it takes.
std::optional<Number> takeTimeUnit(QStringView& text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter())
        ++end;
    constexpr std::pair<QStringView, Number> units[] = {
        {u"ns", 1.L},  {u"us", 1e3L},   {u"µs", 1e3L},   {u"ms", 1e6L},    {u"s", 1e9L},
        {u"m", 6e10L}, {u"min", 6e10L}, {u"h", 3600e9L}, {u"d", 86400e9L}, {u"w", 7 * 86400e9L},
    };
    for (const auto& [name, unit] : units) {
        if (text.left(end) == name) {
            text = text.mid(end);
            return unit;
        }
    }
    return {};
}

std::optional<std::chrono::nanoseconds> parseDuration(QStringView text)
{
    if (text == u"0")
        return std::chrono::nanoseconds(0);
    if (text.isEmpty())
        return {};
    Number sum = 0;
    while (!text.isEmpty()) {
        const auto decimal = takeDecimal(text);
        const auto unit = decimal ? takeTimeUnit(text) : std::nullopt;
        if (!unit)
            return {};
        sum += decimal->times(*unit);
    }
    if (sum >= static_cast<Number>(std::numeric_limits<int64_t>::max()))
        return {};
    return std::chrono::nanoseconds(static_cast<int64_t>(sum));
}

} // namespace

FilterLiteral parseFilterLiteral(QStringView text)
{
    FilterLiteral literal;
    literal.duration = parseDuration(text);
    QStringView suffix = text;
    const auto decimal = takeDecimal(suffix);
    if (!decimal)
        return literal;
    if (suffix == u"%")
        literal.fraction = static_cast<double>(decimal->times(1) / 100);
    if (const auto unit = countUnit(suffix))
        literal.number = decimal->times(*unit);
    if (const auto unit = byteUnit(suffix))
        literal.bytes = decimal->times(*unit);
    return literal;
}

} // namespace jetlag
