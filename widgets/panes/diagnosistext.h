// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

namespace jetlag {

/// Translated plain text for people: what is wrong, since when, and the next step. Foreign text in it is escaped.
/// `allSince`: nothing at all has been heard since then.
QString diagnosisText(const ConsumerRow& row, const std::optional<Timestamp>& allSince = {});
/// Empty when there is nothing to say.
QString diagnosisText(const StreamRow& row, const std::optional<Timestamp>& allSince = {});

} // namespace jetlag
