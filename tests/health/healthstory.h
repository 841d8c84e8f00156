// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "health/rule.h"

#include <memory>

namespace jetlag::test {

/// An account at one moment, told in words that a human can read.
struct HealthStory
{
    std::shared_ptr<Snapshot> snapshot = std::make_shared<Snapshot>();
    HealthContext context;
};

/// Lines apart by ";", each a thing and what is so with it. Names: S… are streams, C… consumers of the stream above
/// them, "account" and "server" are what they are.
/// "S1 workqueue memory messages=10 max-msgs=10 discard-new; C1 { pending 10 | acks 1000 } max-deliver=3; account
/// storage=9/10; server 2.10.0"
/// In braces stands a story of domain/lagstory.h, which makes the verdict; without one a consumer has nothing to do.
/// Durations are as Go writes them. Ages ("oldest=2h", "last=40d", "made=1h") are of the moment of the snapshot.
HealthStory tellHealth(const QString& text);

} // namespace jetlag::test
