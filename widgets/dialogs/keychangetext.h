// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucketservice.h"

#include <QStringList>

namespace jetlag {

/// What a change of a key is about to do. Pure words for previews.
struct KeyPlan
{
    KeyPicture picture;
    uint64_t bytes = 0; ///< of the new value
    std::optional<std::chrono::seconds> ttl;
};
QStringList putLines(const KeyPlan& plan);
QStringList deleteLines(const KeyPlan& plan);
QStringList purgeLines(const KeyPlan& plan);
QStringList restoreLines(const KeyPlan& plan, const StoredMessage& revision);

} // namespace jetlag
