// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadletter.h"
#include "jetstream/jetstreamapi.h"
#include "work/work.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace jetlag {

/// For which letter one is looked for that was settled.
struct SucceededRequest
{
    std::optional<StreamName> stream;       ///< that the original lies in; nullopt: it is found by the subject
    QString subject;                        ///< of the original
    std::optional<Sequence> near;           ///< its place there; nullopt: the newest is the nearest
    std::vector<ConsumerName> givenUpBy;    ///< one of these has settled the other one; empty: whoever gets the subject
    std::set<StreamName> deadLetterStreams; ///< hold letters only
    std::set<std::pair<StreamName, Sequence>> letters; ///< dead themselves
};

struct SucceededMessage
{
    std::shared_ptr<const StoredMessage> message;
    ConsumerName consumer; ///< that has settled it
    Sequence floor;        ///< its ack floor, at or above the message
};
using SucceededSearch = Work<NoProgress, Result<SucceededMessage>>;

/// Finds the nearest message on the subject of a letter that lies at or below the ack floor of the consumer that gave
/// the letter up, and is no letter itself. Reads without a consumer, a bounded number of messages in each direction.
/// Lives on the session thread; find() is callable from any.
class SucceededService
{
public:
    SucceededService(const JetStreamApi& api, WorkRegistry& works); ///< `works` must outlive this
    [[nodiscard]] SucceededSearch find(const SucceededRequest& request, SucceededSearch::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
};

} // namespace jetlag
