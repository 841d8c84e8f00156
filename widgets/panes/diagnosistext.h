// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

namespace jetlag {

/// Translated plain text for people: how a consumer is, why and since when. Foreign text in it is escaped.
/// `allSince`: nothing at all has been heard since then.
QString verdictText(const ConsumerRow& row, const std::optional<Timestamp>& allSince = {});
/// What is wrong with a stream; empty when there is nothing to say.
QString diagnosisText(const StreamRow& row, const std::optional<Timestamp>& allSince = {});

} // namespace jetlag
