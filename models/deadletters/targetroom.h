// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayplan.h"
#include "domain/consumerfacts.h"
#include "domain/streamfacts.h"
#include "jetstream/jetstreamapi.h"

#include <map>

namespace jetlag {

/// Messages that are about to be added to one stream.
struct Intake
{
    quint64 messages = 0;
    quint64 bytes = 0;
    std::map<QString, quint64> bySubject;
    std::map<QString, quint64> held; ///< by the stream already, where that was asked for
    bool isWanted = true;            ///< some consumer's filter matches, or it is not known
    void add(const QString& subject, quint64 size)
    {
        ++messages;
        bytes += size;
        ++bySubject[subject];
    }
};

/// What the stream will do with them by its limits: pure, of the state that `facts` holds.
TargetRoom roomFor(const StreamFacts& facts, const Intake& intake);

/// What a removal of these messages (sequence and subject) takes from a consumer of their stream; nullopt: nothing.
std::optional<RemovalLoser> lossOf(const ConsumerFacts& consumer,
                                   const std::vector<std::pair<Sequence, QString>>& removed);

/// The same for all of them, without those that have given them up.
void addLosers(std::vector<RemovalLoser>& losers, const ConsumerList& list,
               const std::vector<std::pair<Sequence, QString>>& removed, const std::vector<ConsumerName>& givenUpBy);

} // namespace jetlag
