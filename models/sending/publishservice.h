// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sending room: publishes and requests, each message with exactly one outcome. Drafts come from dialogs and from the
/// files room, are checked (publishcheck.h) and expanded (templates.h) here, and go through models/jetstream; outcomes
/// go back by signals. Session thread.

#include "domain/message.h"
#include "domain/result.h"
#include "jetstream/jetstreamapi.h"

#include <QObject>

#include <chrono>
#include <memory>
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
    quint64 done() const { return stored + duplicates + sent + failed + unknown; }
    quint64 notSent() const { return total - done(); } ///< exact at the end
};

struct RequestReply
{
    quint64 number = 0;
    MessageHeaders headers;
    QByteArray payload;
    std::chrono::nanoseconds latency{0};
};

using PublishToken = quint64;

/// Publishes and requests in the user's name. Lives on the session thread, callable from any; answers by signals.
/// Nothing is buffered across a disconnect and nothing is sent twice: each message of an order ends in exactly one
/// outcome or was never sent.
class PublishService : public QObject
{
    Q_OBJECT
public:
    /// `api` must outlive this.
    explicit PublishService(const JetStreamApi& api, QObject* parent = nullptr);
    ~PublishService() override;
    void setMaxPayload(quint64 bytes); ///< of the server; headers count, too. 0: not known

    /// previewReady() or failed(). A subject with templates is looked up as its first message would have it.
    PublishToken preview(const QString& subject);
    /// published(), progressed(), finished(); failed() when nothing was sent because the order cannot be used.
    PublishToken publish(const PublishOrder& order);
    /// replied() for each reply, then requestFinished(); failed() when there was none.
    PublishToken request(const RequestOrder& order);
    void pause(PublishToken token);
    void resume(PublishToken token);
    /// What is under way comes to its end; nothing new is begun. A request ends at once.
    void cancel(PublishToken token);

signals:
    void previewReady(jetlag::PublishToken token, const jetlag::PublishPreview& preview);
    /// Outcomes in the order of their answers, many at once during long orders.
    void published(jetlag::PublishToken token, const std::vector<jetlag::PublishedMessage>& messages);
    void progressed(jetlag::PublishToken token, const jetlag::PublishProgress& progress); ///< at most 10 a second
    void finished(jetlag::PublishToken token, const jetlag::PublishProgress& progress);
    void replied(jetlag::PublishToken token, const jetlag::RequestReply& reply);
    void requestFinished(jetlag::PublishToken token, int replies);
    void failed(jetlag::PublishToken token, const jetlag::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
