// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayfate.h"
#include "deadletters/replayplan.h"
#include "domain/headers.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// Remembers every replay that was begun and how it ended, in SQLite (WAL), so that a crash leaves each message in one
/// known state. An intent is on disk before the message is sent. Each on one thread only; what runs writes through a
/// JournalWriter. A damaged file is moved aside, never fatal: problem() says so.
class ReplayJournal
{
public:
    enum class State { Intended, Replayed, Duplicate, Failed };
    /// A letter that was changed by hand before it was sent, as it was and as it became: its original may be removed,
    /// and the change be lost in a crash.
    struct Edit
    {
        Timestamp at{};
        QString originalSubject;
        MessageHeaders originalHeaders;
        QByteArray originalPayload;
        QString subject; ///< that it was sent to
        MessageHeaders headers;
        QByteArray payload;
    };
    struct Intent
    {
        QByteArray messageId;
        StreamName source;
        Sequence sequence;
        QString target;          ///< subject
        StreamName targetStream; ///< where to look when no answer comes
        Sequence targetLast;     ///< its last sequence before the first attempt: what was sent lies beyond it
        /// The earlier attempt was looked for and did not arrive: this one is the first.
        bool isKnownNotToBeThere = false;
        std::shared_ptr<const Edit> edit; ///< null: sent as it is; on disk together with the intent
        std::optional<Timestamp> at;      ///< by the target's server, where it tells (`ts`, from 2.10); else this clock
    };
    struct Entry
    {
        State state = State::Intended; ///< Intended after a restart: outcome unknown
        Timestamp begun{};             ///< the first attempt without an answer
        bool isServerTime = false;     ///< `begun` is by the target's server, not by this computer's clock
        StreamName targetStream;       ///< empty: written by a version that did not note it
        Sequence targetLast;
        Sequence storedAs; ///< of the last confirmation; 0: none
        quint64 times = 0; ///< confirmed replays
        QString note;      ///< why it ended as it did, as it was said then
    };
    /// How a replay or a discard as a whole ended.
    enum class JobState {
        Running, ///< after a restart: it was interrupted
        Finished,
        Cancelled,
        StoppedByDeaths, ///< by its trial, or as too many died again
        Stopped          ///< by an error
    };
    struct Job
    {
        QByteArray id; ///< ReplayRequest::job
        StreamName source;
        Timestamp begun{};
        std::optional<Timestamp> ended;
        JobState state = JobState::Running;
        QString note;          ///< why it ended before its time
        ReplayProgress counts; ///< its numbers only; of one that was interrupted those of its letters
        bool isDiscard = false;
        bool hasEdits = false; ///< some of it was changed by hand
        FateCounts fates;      ///< as far as they were noted; not counted for very large ones
    };
    /// One letter of a job, for its report.
    struct JobLetter
    {
        Sequence letter;
        ReplayOutcome outcome = ReplayOutcome::Unknown;
        QString origin; ///< the subject that it came from, by its headers or where it lies; may be empty
        QString target; ///< subject; empty: none was found
        StreamName targetStream;
        Sequence storedAs; ///< 0: not known to be stored
        Timestamp at{};    ///< when it was sent, or given up
        QString note;
        LetterFate fate = LetterFate::Unknown;
        QString fateNote;
    };
    /// One that a job has put back, as it is followed.
    struct FollowedLetter
    {
        QByteArray job;
        StreamName source;
        Sequence letter;
        QString target;
        StreamName targetStream;
        Sequence storedAs;
        Timestamp at{}; ///< when it was sent
        LetterFate fate = LetterFate::Unknown;
        QString fateNote;
    };
    struct JobFate
    {
        QByteArray job;
        Sequence letter;
        LetterFate fate = LetterFate::Unknown;
        QString note;
    };
    /// `scope`: of which server the jobs are; those of others are not told of.
    explicit ReplayJournal(const QString& path, const QString& scope = {});
    /// One more on a file that another one has opened: nothing is made, moved or forgotten.
    static std::unique_ptr<ReplayJournal> further(const QString& path, const QString& scope);
    ~ReplayJournal();

    /// What `writes` writes by the functions below is on disk when this returns, with one commit for all; false: none
    /// of it is, as one of them failed (`writes` said false) or the commit did.
    [[nodiscard]] bool together(const std::function<bool()>& writes);
    /// On disk when it returns, outside of together(); an error means that nothing may be sent.
    /// `job`: that sends them, where it is noted.
    [[nodiscard]] Result<bool> begin(const std::vector<Intent>& intents, const QByteArray& job = {});
    struct Outcome
    {
        QByteArray messageId;
        State state = State::Intended;
        Sequence storedAs;
        QString note = {};
    };
    /// False: none of it could be written. Those stay intents, which are looked for. `letters`: the same as lines of
    /// the report of their job, and those that were not sent.
    [[nodiscard]] bool finish(const std::vector<Outcome>& outcomes, const QByteArray& job = {},
                              const std::vector<JobLetter>& letters = {});
    // Of jobs. Nothing is sent or left out by these: where they cannot be written a report is the poorer for it.
    bool beginJob(const QByteArray& job, const StreamName& source, bool isDiscard = false);
    bool endJob(const QByteArray& job, JobState state, const ReplayProgress& counts, const QString& note);
    bool noteFates(const std::vector<JobFate>& fates);
    std::vector<Job> jobs(int most) const; ///< newest first
    /// Of the newest jobs, each whole or not at all, oldest first.
    std::vector<FollowedLetter> lettersToFollow(size_t most) const;
    std::optional<Entry> find(const QByteArray& messageId) const;
    /// The last edit; nullopt: there was none, or it is forgotten (a month after it was done with).
    std::optional<Edit> findEdit(const QByteArray& messageId) const;
    /// Those of a job, by letter.
    std::map<Sequence, Edit> editsOf(const QByteArray& job) const;
    std::optional<Error> problem() const; ///< what was wrong on opening
    bool isUsable() const;                ///< false: begin() will fail
    const QString& path() const;
    const QString& scope() const;

private:
    class Private;
    explicit ReplayJournal(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace jetlag
