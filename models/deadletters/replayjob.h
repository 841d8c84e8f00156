// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"
#include "deadletters/replaytargets.h"
#include "messages/readjob.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace jetlag {

/// Carries out one replay: fetch, journal the intent, publish, wait for the PubAck, journal the outcome, then remove. A
/// message is removed from the dead letters only after its confirmation. Session thread.
class ReplayJob : public QObject
{
    Q_OBJECT
public:
    ReplayJob(JetStreamApi& api, ReplayJournal& journal, ReplayRequest request, quint64 maxPayload,
              QObject* parent = nullptr);
    ~ReplayJob() override;
    void start();
    void pause();
    void resume();
    void cancel();
    const ReplayProgress& progress() const { return m_progress; }

signals:
    void progressed();
    void outcome(jetlag::Sequence sequence, jetlag::ReplayOutcome outcome, const QString& text);
    void finished();
    void failed(const jetlag::Error& error);

private:
    /// One message on its way.
    struct Flight
    {
        StoredMessage message;
        QString target;
        StreamName stream;
        std::chrono::nanoseconds duplicateWindow{0};
        QByteArray messageId;
        bool wasTriedBefore = false; ///< in the journal without an outcome, or sent before in this job
        std::chrono::steady_clock::time_point firstSent;
    };
    using FlightPtr = std::shared_ptr<Flight>;

    template <typename T>
    JetStreamApi::Handler<T> guarded(std::function<void(Result<T>)> handler);
    void onSource(const StreamInfoReply& info);
    void pump();
    void end();
    void retry();
    void waitForServer();
    void recordOutcomes();
    void fetch(Sequence sequence);
    void onFetched(Sequence sequence, Result<StoredMessage> message);
    void onTarget(const FlightPtr& flight, const ReplayTargets::Known& known);
    void sendBatch();
    void publish(const FlightPtr& flight);
    void onAck(const FlightPtr& flight, const Result<PubAck>& ack);
    void retryLater(const FlightPtr& flight);
    void remove(const FlightPtr& flight);
    void conclude(const FlightPtr& flight, ReplayOutcome result, const QString& text, Sequence storedAs = {});
    void skip(Sequence sequence, const QString& text);
    void oneDone();
    bool isOver() const;

    JetStreamApi& m_api;
    ReplayJournal& m_journal;
    const ReplayRequest m_request;
    const quint64 m_maxPayload;
    std::shared_ptr<ReplayTargets> m_targets;
    std::shared_ptr<ReadJob> m_read;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< replies hold it weakly
    std::optional<Timestamp> m_created;
    std::deque<Sequence> m_left;
    std::vector<FlightPtr> m_batch; ///< fetched, about to be journalled and sent
    std::deque<FlightPtr> m_retries;
    std::vector<ReplayJournal::Outcome> m_outcomes; ///< not in the journal yet
    QTimer m_recordTimer;
    QTimer m_retryTimer;
    QTimer m_rateTimer;
    ReplayProgress m_progress;
    std::chrono::steady_clock::time_point m_started;
    int m_underWay = 0; ///< fetched or sent, without an outcome
    int m_fetching = 0;
    bool m_hasEnded = false;
    int m_budget = 0; ///< with a rate limit: how many may be begun before the next tick
};

} // namespace jetlag
