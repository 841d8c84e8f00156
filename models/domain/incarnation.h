// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <cstdint>
#include <optional>

namespace jetlag {

struct ConsumerFacts;
struct StreamFacts;

/// One life of a stream or consumer, from its creation to its deletion. Sequences of one life mean other messages in
/// the next: whatever was looked at carries this, and it is compared before anything is done to it.
struct Incarnation
{
    std::optional<Timestamp> created; ///< nullopt: not known
    uint64_t counter = 0;             ///< a stream's last_seq, which never falls within a life; 0: not compared
    friend bool operator==(const Incarnation&, const Incarnation&) = default;
};

Incarnation incarnationOf(const StreamFacts& stream);
/// Without a counter: a consumer's positions may step back on a failover and go back on a reset.
Incarnation incarnationOf(const ConsumerFacts& consumer);

/// Whether what was seen `before` still lives `now`. `created` may have moved by less than a second: servers 2.9 and
/// 2.10 move it by a fraction of a millisecond on a plain restart, a change of the leader by some milliseconds. A
/// counter that has fallen means another life (or lost messages, whose numbers are given out again). False, too, where
/// a time is not known: what cannot be told apart must not be acted upon.
bool sameIncarnation(const Incarnation& before, const Incarnation& now);

/// Whether what was created then and what was created now are two of that name, as far as the times tell: for what is
/// shown, where an unknown time must not make everything look new.
bool isRecreated(const std::optional<Timestamp>& before, const std::optional<Timestamp>& now);
/// With a counter that has fallen `created` tells them apart however little it has moved.
bool isRecreated(const Incarnation& before, const Incarnation& now);

} // namespace jetlag
