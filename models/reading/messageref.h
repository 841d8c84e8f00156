// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/result.h"

#include <memory>
#include <vector>

namespace jetlag {

/// A message of a stream that somebody chose or looks at: where it lies, what tells it from another one in its place,
/// and its body (headers and payload) where that is at hand. Large bodies are let go of; whoever needs one that is not
/// there reads it again and never takes it for an empty one.
struct MessageRef
{
    MessageRef() = default;
    explicit MessageRef(std::shared_ptr<const StoredMessage> message)
        : stream(message->stream)
        , sequence(message->sequence)
        , time(message->time)
        , subject(message->subject)
        , payloadBytes(static_cast<uint64_t>(message->payload.size()))
        , body(std::move(message))
    {
    }
    /// A stream made anew may hold another message in its place: that is not the one that was chosen.
    bool isOf(const StoredMessage& message) const
    {
        return message.sequence == sequence && message.time == time && message.subject == subject;
    }

    StreamName stream;
    Sequence sequence;
    Timestamp time{};
    QString subject;
    uint64_t payloadBytes = 0;
    std::shared_ptr<const StoredMessage> body; ///< null: it has to be read
};
using MessageRefs = std::vector<MessageRef>;

/// Another message lies where this one was.
Error replacedError(const MessageRef& message);

} // namespace jetlag
