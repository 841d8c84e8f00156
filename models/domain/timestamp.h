// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringView>

#include <chrono>
#include <optional>
#include <string_view>

namespace jetlag {

/// Wall-clock time with the server's nanosecond resolution, UTC.
using Timestamp = std::chrono::sys_time<std::chrono::nanoseconds>;

/// Parses RFC 3339 with 0 to 9 fraction digits and any offset. nullopt for malformed text and for the server's
/// "never" (0001-01-01T00:00:00Z).
std::optional<Timestamp> parseRfc3339(std::string_view text);

/// RFC 3339 in UTC with nine fraction digits, as the server writes it.
QByteArray toRfc3339(Timestamp time);

/// Millisecond precision, for locale formatting. UTC time spec; callers convert to local time for display.
QDateTime toDateTime(Timestamp time);
Timestamp fromDateTime(const QDateTime& time);

/// For people: clock time today, else with the date. An instant stays the same while it is looked at, a duration would
/// not.
QString instantText(Timestamp time);

/// The system clock now.
Timestamp systemNow();

} // namespace jetlag
