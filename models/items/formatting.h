// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/severity.h"
#include "domain/timestamp.h"

#include <QString>

#include <chrono>
#include <optional>

namespace jetlag {

/// How facts are written for people, in the user's locale. Unknown is "—", never zero.
QString unknownText();
QString countText(uint64_t value);
QString countText(const std::optional<uint64_t>& value);
/// A count for tr()'s plural argument, which is an int; the number itself is written with countText().
int pluralNumber(uint64_t count);
/// Bytes below 1 KiB, then KiB, MiB… with one decimal, whatever fits: for a single figure.
QString bytesText(uint64_t bytes);
/// Always KiB with one decimal: for columns, where one unit makes rows comparable at a glance.
QString kibibytesText(uint64_t bytes);
/// Always bytes: for the sizes of messages.
QString plainBytesText(uint64_t bytes);
/// Events per second; "≈" in front when `isEstimate`.
QString rateText(const std::optional<double>& perSecond, bool isEstimate = false);
/// "3 s", "12 min", "4 h", "9 d": two units from minutes on.
QString durationText(std::chrono::nanoseconds duration);
/// "about 3 minutes left", in the unit that fits.
QString leftText(std::chrono::seconds left);
/// Time since `then`, seen from `now`; "—" when unknown.
QString ageText(const std::optional<Timestamp>& then, Timestamp now);
/// Local date and time with milliseconds.
QString timeText(Timestamp time);
QString severityText(Severity severity);
/// Why the server does not run a stream or consumer; `reason` is the server's own text.
QString offlineText(const QString& reason);
/// Plain text as a tool tip that can never be taken for rich text.
QString toolTipText(const QString& plain);

} // namespace jetlag
