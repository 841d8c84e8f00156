// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Dead letters room: finds dead letters (DLQ streams, parked and terminated ones from advisories), plans replays,
/// carries them out with proof (PubAck each), and journals every intent and outcome so that a crash leaves each message
/// in exactly one known state. Session thread; public functions callable from any thread, answers by signals.

#include "deadletters/replayplan.h"
#include "jetstream/jetstreamapi.h"

#include <QObject>

#include <functional>
#include <memory>

namespace jetlag {

class ReplayJournal;

using ReplayToken = quint64;

class ReplayService : public QObject
{
    Q_OBJECT
public:
    /// `journal` and `api` must outlive this.
    ReplayService(const JetStreamApi& api, ReplayJournal& journal, QObject* parent = nullptr);
    ~ReplayService() override;
    void setMaxPayload(quint64 bytes);

    ReplayToken plan(const ReplayRequest& request);
    ReplayToken start(const ReplayRequest& request);
    void pause(ReplayToken token);
    void resume(ReplayToken token);
    void cancel(ReplayToken token);
    /// Who would lose the letters: discardPlanReady answers.
    ReplayToken planDiscard(const DiscardRequest& request);
    /// Deletes dead letters from their stream after they were shown and confirmed. Answers by progress/finished.
    ReplayToken discard(const DiscardRequest& request);

signals:
    void planReady(jetlag::ReplayToken token, const jetlag::ReplayPlan& plan);
    void discardPlanReady(jetlag::ReplayToken token, const jetlag::DiscardPlan& plan);
    void progressed(jetlag::ReplayToken token,
                    const jetlag::ReplayProgress& progress); ///< at most 10 a second, and at the end
    void outcome(jetlag::ReplayToken token, const jetlag::StreamName& source, jetlag::Sequence sequence,
                 jetlag::ReplayOutcome outcome, const QString& text);
    void finished(jetlag::ReplayToken token, const jetlag::ReplayProgress& progress);
    void failed(jetlag::ReplayToken token, const jetlag::Error& error); ///< the plan or job could not start

private:
    void later(std::function<void()> action); ///< on the session thread, after what is under way
    template <typename Job>
    void follow(ReplayToken token, Job* job, const StreamName& source);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
