// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <optional>

namespace jetlag {

/// What people type into `Go to sequence`: digits, group separators allowed. InvalidInput with words otherwise.
[[nodiscard]] Result<Sequence> parseGoToSequence(const QString& text);
/// What people type into `Go to time`: "2026-03-01 12:30", "12:30:05" (today), RFC 3339, "15m" or "-2h" (ago).
[[nodiscard]] Result<Timestamp> parseGoToTime(const QString& text, const QDateTime& now);

/// One end of a range: a sequence or a time; neither when the field is empty.
struct GoToPlace
{
    std::optional<Sequence> sequence;
    std::optional<Timestamp> time;
};
/// What people type where either is taken. InvalidInput with words otherwise.
[[nodiscard]] Result<GoToPlace> parseGoToPlace(const QString& text);

} // namespace jetlag
