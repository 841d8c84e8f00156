// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/acceptances.h"

#include <QString>

#include <chrono>

namespace jetlag {

/// What --check was asked for.
struct CheckRequest
{
    enum class Format { Text, Json, Prometheus, Nagios };
    Format format = Format::Text;
    QString stream;                  ///< empty: the whole account
    std::chrono::seconds lookFor{0}; ///< how long to watch before judging; 0: two looks
};

/// What --check ends with, as nats server check does.
enum class CheckCode { Ok = 0, Warning = 1, Critical = 2, Unknown = 3 };

/// What is written to the standard output, and the exit code.
struct CheckResult
{
    CheckCode code = CheckCode::Unknown;
    QString text; ///< without a line end
};

/// Pure. What is accepted is told and does not count.
CheckResult checkResult(const HealthReport& report, const CheckRequest& request, const Acceptances& acceptances);
/// Nothing could be judged.
CheckResult checkFailure(const QString& why, const CheckRequest& request);

} // namespace jetlag
