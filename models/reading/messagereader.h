// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Reading room: stored messages, read without disturbing anybody: never a consumer, the gentlest way that the server
/// and the stream allow (rangeread.h), pages and tails on top of it. Session thread; what is read arrives on the thread
/// of whoever asked for it. Asks through models/jetstream; messages go to models/items as values that are shared and
/// never change. Search, files, deleting and deadletters read through this room, too.

#include "domain/message.h"
#include "domain/result.h"
#include "domain/serverversion.h"
#include "domain/streamfacts.h"
#include "jetstream/jetstreamapi.h"
#include "work/work.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace jetlag {

/// What to read. Results come in `direction`, at most `limit`.
struct ReadSpec
{
    enum class Direction { NewestFirst, OldestFirst };
    StreamName stream;
    QString subjectFilter; ///< empty: everything
    Direction direction = Direction::NewestFirst;
    /// NewestFirst: start at this sequence going down (nullopt: the last). OldestFirst: going up (nullopt: the first).
    std::optional<Sequence> from;
    std::optional<Timestamp> fromTime; ///< OldestFirst only: first message at or after
    int limit = 200;
    uint64_t pageBytes = UINT64_MAX; ///< of payloads: the message that reaches it is the last of the page
    /// What an earlier page told about the filter, so that it is not asked for again.
    std::optional<uint64_t> matches;
    bool isFurtherPage = false; ///< the stream's state as it was a second ago will do
};

enum class ReadMethod { BatchDirectGet, DirectGet, MessageGet };

/// What decides how messages are read. The default is the way that works everywhere and keeps every byte: MSG.GET.
struct ReadAccess
{
    std::optional<ServerVersion> version; ///< newer servers can do more
    bool mayUseDirect = false;            ///< direct get, where the stream allows it
    /// Headers byte for byte and in order: messages that have some are read by MSG.GET even so.
    bool isExact = true;
    StreamFactsPtr facts; ///< known just now; nullptr: asked for first

    bool hasStartTime() const { return version && version->hasBatchDirectGet(); }
    /// Batched direct get from 2.11 on, direct get where the stream allows it (2.9 never answers otherwise), else
    /// MSG.GET. Memory streams search anew for each batch (FACTS.md 9): only large ones are worth it there.
    ReadMethod methodFor(const StreamConfig& config, uint64_t messages) const;
};

/// A piece of a read. Several may follow; the last has `finished`.
struct MessageBatch
{
    std::vector<std::shared_ptr<const StoredMessage>> messages; ///< in the order asked for
    bool finished = false;
    bool reachedEnd = false;          ///< no more messages in that direction
    std::optional<Sequence> resumeAt; ///< `from` for the next page: all that matches before it was delivered
    std::optional<Error> error;       ///< with finished; what was read before stays valid
    StreamFactsPtr facts;             ///< the stream as it was when the read began; with finished
    std::optional<uint64_t> matches;  ///< messages that match the filter, where that was found out
    ReadMethod method = ReadMethod::MessageGet;
};

/// What to follow. Starts with the last `backlog` messages.
struct TailSpec
{
    StreamName stream;
    QString subjectFilter; ///< empty: everything
    int backlog = 0;
    int maxPerSecond = 2000; ///< what is beyond it is skipped
};
struct TailSkipped
{
    uint64_t inTotal = 0;
};
using TailNews = std::variant<MessageBatch, TailSkipped>;
using TailEnd = std::optional<Error>; ///< nullopt: it was stopped

using PageReading = Work<MessageBatch, MessageBatch>; ///< pieces, and the last one
using OneReading = Work<NoProgress, Result<std::shared_ptr<const StoredMessage>>>;
using Tailing = Work<TailNews, TailEnd>;

struct KeptPages;

/// Gentlest way first: batched direct get (2.11+, allow_direct), pipelined direct get (allow_direct), pipelined get.
/// Lives on the session thread; what returns work is callable from any thread.
class MessageReader
{
public:
    /// All must outlive this; no work of `works` goes on once this is gone.
    MessageReader(const JetStreamApi& api, WorkRegistry& works);
    ~MessageReader();
    void setServerVersion(std::optional<ServerVersion> version) { m_version = version; } ///< session thread

    [[nodiscard]] PageReading read(const ReadSpec& spec, PageReading::Listener listener);
    /// One message with its whole payload: this very one, or NotFound when it is gone.
    [[nodiscard]] OneReading readOne(const StreamName& stream, Sequence sequence, OneReading::Listener listener);
    /// Follows new messages: polls the stream's last sequence and reads what is new.
    [[nodiscard]] Tailing tail(const TailSpec& spec, Tailing::Listener listener);

private:
    ReadAccess access() const;

    const JetStreamApi m_api;
    WorkRegistry& m_works;
    std::optional<ServerVersion> m_version;
    const std::unique_ptr<KeptPages> m_pages;
};

} // namespace jetlag
