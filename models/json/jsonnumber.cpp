// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonnumber.h"

#include <algorithm>
#include <cstdint>

namespace jetlag::json {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// ± 0.d1d2d3… × 10^exponent, d1 not zero; no digits: zero. The digits lie in the text, a point may be among them.
struct Decimal
{
    bool isNegative = false;
    std::string_view digits;
    int64_t exponent = 0;
};

Decimal decimal(std::string_view text)
{
    Decimal result;
    result.isNegative = text.front() == '-';
    if (result.isNegative)
        text.remove_prefix(1);
    int64_t exponent = 0;
    const size_t e = text.find_first_of("eE");
    if (e != std::string_view::npos) {
        size_t at = e + 1;
        const bool isMinus = text[at] == '-';
        if (text[at] == '-' || text[at] == '+')
            ++at;
        for (; at < text.size(); ++at)
            exponent = std::min<int64_t>(exponent * 10 + (text[at] - '0'), int64_t(1) << 50);
        if (isMinus)
            exponent = -exponent;
        text = text.substr(0, e);
    }
    const size_t point = std::min(text.find('.'), text.size());
    const size_t first = text.find_first_not_of("0.");
    if (first == std::string_view::npos) {
        result.isNegative = false;
        return result;
    }
    result.digits = text.substr(first);
    const auto before = static_cast<int64_t>(point) - static_cast<int64_t>(first);
    result.exponent = exponent + (first < point ? before : before + 1);
    return result;
}

/// The next digit, 0 after the last one.
char nextDigit(std::string_view& digits)
{
    if (!digits.empty() && digits.front() == '.')
        digits.remove_prefix(1);
    if (digits.empty())
        return '0';
    const char digit = digits.front();
    digits.remove_prefix(1);
    return digit;
}

} // namespace

bool isNumber(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at > begin;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const bool isZero = at < text.size() && text[at] == '0';
    if (isZero)
        ++at;
    else if (!digits())
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        if (!digits())
            return false;
    }
    return at == text.size();
}

int compareNumbers(std::string_view a, std::string_view b)
{
    Decimal left = decimal(a);
    Decimal right = decimal(b);
    const auto sign = [](const Decimal& number) { return number.digits.empty() ? 0 : number.isNegative ? -1 : 1; };
    if (sign(left) != sign(right))
        return sign(left) - sign(right);
    const int direction = left.isNegative ? -1 : 1;
    if (left.digits.empty())
        return 0;
    if (left.exponent != right.exponent)
        return left.exponent < right.exponent ? -direction : direction;
    while (!left.digits.empty() || !right.digits.empty()) {
        const char x = nextDigit(left.digits);
        const char y = nextDigit(right.digits);
        if (x != y)
            return x < y ? -direction : direction;
    }
    return 0;
}

} // namespace jetlag::json
