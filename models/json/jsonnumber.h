// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace jetlag::json {

/// Whether the text is a number as JSON writes it.
bool isNumber(std::string_view text);
/// The order of two numbers of JSON by their exact decimal value, without rounding: 1 equals 1.0 and 10e-1, and
/// 9007199254740993 is more than 9007199254740992. Less than, equal to or more than 0. Both must be numbers.
int compareNumbers(std::string_view a, std::string_view b);

} // namespace jetlag::json
