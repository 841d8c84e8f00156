// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"
#include "deadletters/replayremovals.h"
#include "deadletters/replaytargets.h"
#include "deadletters/replaytelling.h"
#include "deadletters/replaytrial.h"
#include "deadletters/targetroom.h"
#include "jetstream/streampresence.h"
#include "sending/publications.h"
#include "work/pacer.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace jetlag {

/// Carries out one replay: fetch, journal the intent, publish, wait for the PubAck, journal the outcome, then remove. A
/// message is removed from the dead letters only after its confirmation. What an earlier attempt left open, here or
/// before a crash, is looked for in the target before anything is sent again. Session thread.
class ReplayJob : public QObject, public Job
{
    Q_OBJECT
public:
    /// `journal` and `followUp` must outlive this.
    ReplayJob(const JetStreamApi& api, ReplayJournal& journal, ReplayFollowUp& followUp, ReplayRequest request,
              quint64 maxPayload, Replay::Teller teller);
    ~ReplayJob() override;
    void start() override;
    void pause() override;
    void resume() override;
    /// What is under way comes to its end; nothing new is begun, and nobody waits for a server that does not answer.
    void stop() override;

private:
    /// One message on its way.
    struct Flight
    {
        StoredMessage message;
        QString target;
        QString origin; ///< the subject that it came from
        StreamFactsPtr stream;
        QByteArray key;                                  ///< of the letter in the journal
        std::shared_ptr<const ReplayJournal::Edit> edit; ///< null: sent as it lies there
        QByteArray messageId;                            ///< that the target compares
        Timestamp sent{};                                ///< first here, by this computer's clock
        bool isInDoubt = false;                          ///< an attempt before this job was never answered
    };
    using FlightPtr = std::shared_ptr<Flight>;

    void checkSchedule();
    void beginNow();
    void askSource();
    void onSource(const Result<StreamInfoReply>& info);
    void begin(const StreamFacts& source);
    void listFrom(std::optional<Sequence> next);
    void onListed(const MessageBatch& batch);
    void pump();
    void endIfDone();
    void stopFor(const Error& error);
    void waitForSource();
    void updateWaiting();
    void goOn();
    void recordOutcomes();
    void end(const Result<ReplayProgress>& how);
    void onFates();
    void onToldFates(const FateNews& news);
    void stopForDeaths(ReplayTrial::Verdict verdict);
    bool mayBegin() const;
    void tellWhatItWaitsFor();
    void report(const Flight& flight, ReplayOutcome result, const QString& text, Sequence storedAs);

    void fetch(Sequence sequence);
    void onFetched(Sequence sequence, Result<StoredMessage> message);
    void putBack(Sequence sequence);
    std::optional<Error> edit(Flight& flight) const;
    void onTarget(const FlightPtr& flight, const ReplayTargets::Known& known);
    void checkJournal(const FlightPtr& flight);
    void settleConfirmed(const FlightPtr& flight, const ReplayJournal::Entry& entry);
    void onConfirmedLooked(const FlightPtr& flight, const ReplayJournal::Entry& entry,
                           const Result<StoredMessage>& held);
    void publish(const FlightPtr& flight, const std::optional<ReplayJournal::Entry>& earlier);
    std::optional<Error> recordIntents(const std::vector<Publications::Departure>& departures);
    void onPublished(Sequence letter, const PublicationEnd& end);
    void confirm(const FlightPtr& flight, const StreamName& stream, Sequence storedAs, const QString& text);
    void follow(const Flight& flight, Sequence storedAs);
    void removeLetter(const FlightPtr& flight, const StreamName& stream, Sequence storedAs);
    void onRemoval(Sequence letter, bool isRemoved, const QString& text);
    void conclude(const FlightPtr& flight, ReplayOutcome result, const QString& text, Sequence storedAs = {});
    void concludeUnknown(const FlightPtr& flight);
    void takeAsArrived(const FlightPtr& flight);
    void skip(Sequence sequence, const QString& text);
    void skip(const Flight& flight, const QString& text);
    void oneDone();
    bool isOver() const;

    JetStreamApi m_api;
    ReplayJournal& m_journal;
    ReplayFollowUp& m_followUp;
    const ReplayRequest m_request;
    const quint64 m_maxPayload;
    std::shared_ptr<ReplayTargets> m_targets;
    std::unique_ptr<ReadJob> m_read;
    std::unique_ptr<ReplayRemovals> m_removals;
    std::optional<Incarnation> m_source;
    std::optional<Timestamp> m_newest; ///< no letter of that life was stored later
    bool m_isSourceDoubted = false;    ///< one was, or a clock was set back
    std::deque<Sequence> m_left;
    std::map<Sequence, FlightPtr> m_sent; ///< by letter
    Publications m_publications;
    std::map<StreamName, Intake> m_intakes;          ///< what goes to each target: decides when a removal is safe
    std::vector<ReplayJournal::Outcome> m_outcomes;  ///< not in the journal yet
    std::vector<ReplayJournal::JobLetter> m_letters; ///< the same, for the report
    ReplayTrial m_trial;
    QString m_deathNote;        ///< why one has died again
    bool m_isScheduled = false; ///< and its time has not come
    QTimer m_dueTimer;
    QTimer m_recordTimer;
    QTimer m_retryTimer;
    QTimer m_rateTimer;
    ReplayProgress m_progress;
    const ProgressMeter m_meter;
    ReplayTelling m_telling;
    int m_underWay = 0; ///< fetched or sent, without an outcome
    bool m_isListing = false;
    std::optional<Sequence> m_listNext; ///< where listing goes on when the source answers
    uint64_t m_lastListed = 0;          ///< what lies beyond it is not meant
    StreamPresence m_presence;          ///< of the source
    bool m_hasEnded = false;
    std::optional<Pacer> m_pacer; ///< with a rate limit
};

} // namespace jetlag
