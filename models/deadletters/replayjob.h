// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/journalwriter.h"
#include "deadletters/letterreader.h"
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

#include <map>

namespace jetlag {

/// Carries out one replay: read, journal the intent, publish, wait for the PubAck, journal the outcome, then remove;
/// all of it with many letters on the way at once, bounded in number and in bytes. A message is removed from the dead
/// letters only after its confirmation is in the journal. What an earlier attempt left open, here or
/// before a crash, is looked for in the target before anything is sent again. Session thread.
class ReplayJob : public QObject, public Job
{
    Q_OBJECT
public:
    /// What it works with; must outlive it.
    struct Means
    {
        const ReplayJournal& journal;
        JournalWriter& writer;
        ReplayFollowUp& followUp;
        quint64 maxPayload = 0;                    ///< 0: not known
        std::optional<ServerVersion> version = {}; ///< newer servers are read quicker
    };
    ReplayJob(const JetStreamApi& api, const Means& means, ReplayRequest request, Replay::Teller teller);
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
        std::optional<ReplayJournal::Entry> earlier;     ///< what the journal knew of it
        bool isInDoubt = false;                          ///< an attempt before this job was never answered
        size_t bytes = 0;                                ///< of the payload
    };
    using FlightPtr = std::shared_ptr<Flight>;

    void checkSchedule();
    void beginNow();
    void askSource();
    void onSource(const Result<StreamInfoReply>& info);
    void begin(const StreamFacts& source);
    void pump();
    void pumpSoon();
    bool takeNext();
    size_t soonWanted() const;
    void onReadFailed(const Error& error);
    void settleTotal();
    bool mustVerifyEnd() const;
    void verifyEnd();
    void endIfDone();
    void stopFor(const Error& error);
    void waitForSource();
    void updateWaiting();
    void goOn();
    void recordOutcomes();
    void onRecorded(bool isRecorded);
    void end(const Result<ReplayProgress>& how);
    void onFates();
    void onToldFates(const FateNews& news);
    void stopForDeaths(ReplayTrial::Verdict verdict);
    bool mayBegin() const;
    void tellWhatItWaitsFor();
    void report(const Flight& flight, ReplayOutcome result, const QString& text, Sequence storedAs);

    void onRead(Sequence sequence, Result<StoredMessage> message);
    void putBack(Sequence sequence);
    std::optional<Error> edit(Flight& flight) const;
    void onTarget(const FlightPtr& flight, const ReplayTargets::Known& known);
    void checkJournal(const FlightPtr& flight);
    void settleConfirmed(const FlightPtr& flight, const ReplayJournal::Entry& entry);
    void onConfirmedLooked(const FlightPtr& flight, const ReplayJournal::Entry& entry,
                           const Result<StoredMessage>& held);
    void publish(const FlightPtr& flight, const std::optional<ReplayJournal::Entry>& earlier);
    void recordIntents(const std::vector<Publications::Departure>& departures, const Publications::Prepared& prepared);
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
    quint64 notBegun() const;
    bool isOver() const;

    JetStreamApi m_api;
    const Means m_means;
    ReplayFollowUp& m_followUp;
    const ReplayRequest m_request;
    std::shared_ptr<ReplayTargets> m_targets;
    LetterReader m_reader;
    std::unique_ptr<ReplayRemovals> m_removals;
    std::optional<Incarnation> m_source;
    std::optional<Timestamp> m_newest;    ///< no letter of that life was stored later
    bool m_isSourceDoubted = false;       ///< one was, or a clock was set back
    std::map<Sequence, FlightPtr> m_sent; ///< by letter
    Publications m_publications;
    std::map<StreamName, Intake> m_intakes;          ///< what goes to each target: decides when a removal is safe
    std::vector<ReplayJournal::Outcome> m_outcomes;  ///< not in the journal yet
    std::vector<ReplayJournal::JobLetter> m_letters; ///< the same, for the report
    /// A letter that is in its target, and goes from here once that is in the journal.
    struct Removable
    {
        ReplayRemovals::Stored stored;
        bool isIfHeld = false;
    };
    std::vector<Removable> m_removables; ///< their outcomes are in m_outcomes
    struct Recording
    {
        std::vector<ReplayJournal::Outcome> outcomes;
        std::vector<ReplayJournal::JobLetter> letters;
        std::vector<Removable> removables;
    };
    std::optional<Recording> m_recording; ///< being written
    void keepUnrecorded(const std::vector<Removable>& removables);
    bool hasUnrecorded() const { return m_recording || !m_outcomes.empty() || !m_letters.empty(); }
    int m_recordFailures = 0; ///< in a row
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
    int m_underWay = 0;         ///< taken up, without an outcome
    size_t m_bytesUnderWay = 0; ///< of their payloads
    static constexpr int firstWindow = 512;
    static constexpr int mostWindow = 4096; ///< what waits for the disk and for the server at once
    int m_window = firstWindow;             ///< most under way; more while all goes well
    bool m_isVerifyingEnd = false;
    bool m_isEndVerified = false;  ///< what was counted and not found has gone, and its stream has not
    bool m_isTotalCounted = false; ///< none of them is a later one
    bool m_isPumping = false;      ///< asked for with the next turn of the event loop
    StreamPresence m_presence;     ///< of the source
    bool m_isResolving = false;
    bool m_hasEnded = false;
    std::optional<Pacer> m_pacer; ///< with a rate limit
};

} // namespace jetlag
