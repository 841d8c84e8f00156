// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Dead letters room: finds dead letters (DLQ streams, parked and terminated ones from advisories), plans replays,
/// carries them out with proof (PubAck each), and journals every intent and outcome so that a crash leaves each message
/// in exactly one known state. Session thread; public functions callable from any thread, answers by signals.

#include "domain/deadletter.h"
#include "domain/result.h"
#include "jetstream/jetstreamapi.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

class ReplayJournal;

enum class MessageIdChoice { NewPerReplay, Keep };

/// What the user asked for in the dialog "Replay messages".
struct ReplayRequest
{
    StreamName source;
    std::vector<Sequence> sequences; ///< of the source stream
    bool all = false;                ///< every message of the source stream at this moment instead of `sequences`
    QString targetSubject;           ///< empty: per message from its headers
    bool removeAfterConfirmed = true;
    bool stripExpectationHeaders = true;
    MessageIdChoice messageId = MessageIdChoice::NewPerReplay;
    std::optional<int> ratePerSecond;
    /// Only for a single message: edited payload and headers.
    std::optional<QByteArray> editedPayload;
    std::optional<MessageHeaders> editedHeaders;
};

/// What will happen, before it does. Counts are exact for the moment it was made.
struct ReplayPlan
{
    quint64 total = 0;
    struct Target
    {
        QString subject;
        StreamName stream; ///< empty: no stream takes it
        quint64 messages = 0;
        std::vector<ConsumerName> receivers; ///< every consumer of that stream whose filter matches
        std::optional<Error> refused;        ///< wildcard, `$`, loop into the DLQ, no stream
    };
    std::vector<Target> targets;
    quint64 withoutTarget = 0;      ///< no convention matched and no target was given
    quint64 duplicatesInWindow = 0; ///< only with Keep, or replayed before within the window
    quint64 alreadyReplayed = 0;    ///< confirmed by the journal
    quint64 tooLarge = 0;           ///< beyond the server's max_payload
};

enum class ReplayOutcome { Replayed, Duplicate, Failed, Unknown, Skipped };

struct ReplayProgress
{
    quint64 total = 0;
    quint64 replayed = 0;
    quint64 duplicates = 0; ///< `duplicate: true`: not stored now
    quint64 failed = 0;
    quint64 unknown = 0; ///< sent, no answer: kept in the journal, not removed
    quint64 skipped = 0; ///< no target, refused, gone
    quint64 removed = 0;
    double perSecond = 0;
    enum class State { Running, Paused, Cancelled, Finished, Disconnected } state = State::Running;
    quint64 done() const { return replayed + duplicates + failed + unknown + skipped; }
};

using ReplayToken = quint64;

class ReplayService : public QObject
{
    Q_OBJECT
public:
    /// `journal` and `api` must outlive this.
    ReplayService(JetStreamApi& api, ReplayJournal& journal, QObject* parent = nullptr);
    ~ReplayService() override;
    void setMaxPayload(quint64 bytes);

    ReplayToken plan(const ReplayRequest& request);
    ReplayToken start(const ReplayRequest& request);
    void pause(ReplayToken token);
    void resume(ReplayToken token);
    void cancel(ReplayToken token);
    /// Deletes dead letters from their stream after they were shown and confirmed. Answers by progress/finished.
    ReplayToken discard(const StreamName& source, const std::vector<Sequence>& sequences);

signals:
    void planReady(jetlag::ReplayToken token, const jetlag::ReplayPlan& plan);
    void progressed(jetlag::ReplayToken token,
                    const jetlag::ReplayProgress& progress); ///< at most 10 a second, and at the end
    void outcome(jetlag::ReplayToken token, const jetlag::StreamName& source, jetlag::Sequence sequence,
                 jetlag::ReplayOutcome outcome, const QString& text);
    void finished(jetlag::ReplayToken token, const jetlag::ReplayProgress& progress);
    void failed(jetlag::ReplayToken token, const jetlag::Error& error); ///< the plan or job could not start

private:
    void discardNext(ReplayToken token, const StreamName& source);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
