// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Reading room: stored messages, read without disturbing anybody: never a consumer, the gentlest way that the server
/// and the stream allow (rangeread.h), pages and tails on top of it. Session thread; public functions may be called
/// from any thread and answer by signals, which reach the GUI thread queued. Asks through models/jetstream; messages go
/// to models/items as values that are shared and never change. Search, files, deleting and deadletters read through
/// this room, too.

#include "domain/message.h"
#include "domain/result.h"
#include "domain/serverversion.h"
#include "domain/streamfacts.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

class JetStreamApi;

using ReadToken = quint64;

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
    ReadToken token = 0;
    std::vector<std::shared_ptr<const StoredMessage>> messages; ///< in the order asked for
    bool finished = false;
    bool reachedEnd = false;          ///< no more messages in that direction
    std::optional<Sequence> resumeAt; ///< `from` for the next page: all that matches before it was delivered
    std::optional<Error> error;       ///< with finished; what was read before stays valid
    StreamFactsPtr facts;             ///< the stream as it was when the read began; with finished
    std::optional<uint64_t> matches;  ///< messages that match the filter, where that was found out
    ReadMethod method = ReadMethod::MessageGet;
};
using MessageBatchPtr = std::shared_ptr<const MessageBatch>;

/// Gentlest way first: batched direct get (2.11+, allow_direct), pipelined direct get (allow_direct), pipelined get.
class MessageReader : public QObject
{
    Q_OBJECT
public:
    /// `api` must outlive this and belong to the thread this object lives on.
    explicit MessageReader(const JetStreamApi& api, QObject* parent = nullptr);
    ~MessageReader() override;

    void setServerVersion(std::optional<ServerVersion> version); ///< any thread

    // Any thread. Each returns at once; answers carry the token.
    ReadToken read(const ReadSpec& spec);
    /// One message with its whole payload: this very one, or NotFound when it is gone.
    ReadToken readOne(const StreamName& stream, Sequence sequence);
    /// Follows new messages; starts with the last `backlog` ones. Polls the stream's last sequence and reads what is
    /// new, at most `maxPerSecond` (what is skipped is counted and reported).
    ReadToken tail(const StreamName& stream, const QString& subjectFilter, int backlog, int maxPerSecond = 2000);
    void cancel(ReadToken token);

signals:
    void batchReady(const jetlag::MessageBatchPtr& batch);
    void tailSkipped(jetlag::ReadToken token, quint64 skippedInTotal);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::MessageBatchPtr)
