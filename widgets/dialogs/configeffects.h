// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"

#include <QStringList>

namespace jetlag {

/// What a change of a consumer's configuration does to its messages, a sentence each. `matching`: of the new filters,
/// counted from where the consumer is; nullopt: they stay, or it could not be counted. Translated.
QStringList consumerEditEffects(const ConsumerPicture& picture, const QByteArray& before, const QByteArray& after,
                                const std::optional<Result<MatchCount>>& matching);
/// What a new consumer takes. `matching`: counted from where it begins; nullopt: from what comes.
QStringList consumerCreationEffects(const StreamFacts& stream, const QByteArray& config,
                                    const std::optional<Result<MatchCount>>& matching);
/// The query that tells it; nullopt: nothing to count.
std::optional<MatchQuery> startOf(const StreamName& stream, const QByteArray& config);

/// "12,345", or "at least 12,345".
QString matchText(const MatchCount& count);

} // namespace jetlag
