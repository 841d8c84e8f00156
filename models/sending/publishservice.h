// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sending room: publishes and requests, each message with exactly one outcome. Drafts come from dialogs and from the
/// files room, are checked (publishcheck.h) and expanded (templates.h) here, and go through models/jetstream; outcomes
/// go back to whoever holds the work. Session thread.

#include "domain/message.h"
#include "domain/result.h"
#include "jetstream/jetstreamapi.h"
#include "work/work.h"

#include <chrono>
#include <optional>
#include <vector>

namespace jetlag {

/// A message as a person wrote it. Subject, header values and payload may hold templates (tools/templates.h).
struct PublishDraft
{
    QString subject;
    MessageHeaders headers;
    QByteArray payload;
    friend bool operator==(const PublishDraft&, const PublishDraft&) = default;
};

/// What is to be published, how often and how carefully.
struct PublishOrder
{
    PublishDraft draft;
    bool isVerified = true; ///< waits for the PubAck of a stream; false: plain publish, no answer expected
    quint64 count = 1;
    std::chrono::milliseconds interval{0}; ///< between two messages; 0: as fast as they are confirmed
    bool isReservedConfirmed = false;      ///< the user has confirmed a subject below `$`
};

struct RequestOrder
{
    PublishDraft draft;
    std::chrono::milliseconds timeout{2000}; ///< for all of it
    int maxReplies = 1;
    std::chrono::milliseconds quiet{300}; ///< with several replies: none for so long is the end
    bool isReservedConfirmed = false;
};

/// Where a message would go, before it does.
struct PublishPreview
{
    QString subject;
    StreamName stream;                   ///< empty: no stream listens on the subject
    bool confirms = true;                ///< false: the stream acknowledges nothing (no_ack)
    std::vector<ConsumerName> receivers; ///< every consumer of that stream whose filter matches
    bool areReceiversKnown = false;      ///< false: the server did not say
};

enum class PublishOutcome {
    Stored,
    Duplicate, ///< confirmed, but not stored: the stream knows the message id
    Sent,      ///< plain publish: handed to the connection
    Failed,    ///< refused or never sent
    Unknown    ///< sent, no answer: stored or not
};

struct PublishedMessage
{
    quint64 number = 0; ///< within its order, from 1
    QString subject;    ///< templates expanded
    PublishOutcome outcome = PublishOutcome::Failed;
    StreamName stream;
    Sequence sequence; ///< of a duplicate: that of the first message
    std::chrono::nanoseconds latency{0};
    QString text; ///< translated sentence
};

struct PublishProgress
{
    quint64 total = 0;
    quint64 stored = 0;
    quint64 duplicates = 0;
    quint64 sent = 0;
    quint64 failed = 0;
    quint64 unknown = 0;
    /// Stopped: by an error that would meet every further message, too.
    enum class State { Running, Paused, Cancelled, Stopped, Finished } state = State::Running;
    std::optional<Error> outage; ///< why it waits for the server at the moment; it goes on by itself
    quint64 done() const { return stored + duplicates + sent + failed + unknown; }
    quint64 notSent() const { return total - done(); } ///< exact at the end
};

/// At most 10 a second.
struct PublishNews
{
    std::vector<PublishedMessage> messages; ///< ended since the last news, in the order of their answers
    PublishProgress progress;
};

struct RequestReply
{
    quint64 number = 0;
    MessageHeaders headers;
    QByteArray payload;
    std::chrono::nanoseconds latency{0};
};

/// A subject with templates is looked up as its first message would have it.
using PublishLook = Work<NoProgress, Result<PublishPreview>>;
/// An error: nothing was sent because the order cannot be used. To stop it: what is under way comes to its end; nothing
/// new is begun.
using Publishing = Work<PublishNews, Result<PublishProgress>>;
/// Each reply, then how many; an error: there was none. To stop it ends it at once.
using Requesting = Work<RequestReply, Result<int>>;

/// Publishes and requests in the user's name. Lives on the session thread; nothing is buffered across a disconnect and
/// nothing is sent twice: each message of an order ends in exactly one outcome or was never sent.
class PublishService
{
public:
    /// Both must outlive this.
    PublishService(const JetStreamApi& api, WorkRegistry& works);
    /// Of the server; headers count, too. 0: not known. Session thread.
    void setMaxPayload(quint64 bytes) { m_maxPayload = bytes; }

    // Any thread.
    [[nodiscard]] PublishLook preview(const QString& subject, PublishLook::Listener listener);
    [[nodiscard]] Publishing publish(const PublishOrder& order, Publishing::Listener listener);
    [[nodiscard]] Requesting request(const RequestOrder& order, Requesting::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
    quint64 m_maxPayload = 0;
};

} // namespace jetlag
