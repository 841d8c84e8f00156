// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Dead letters room: finds dead letters (DLQ streams, parked and terminated ones from advisories), plans replays,
/// carries them out with proof (PubAck each), and journals every intent and outcome so that a crash leaves each message
/// in exactly one known state. Session thread; any thread may begin work.

#include "deadletters/journalwriter.h"
#include "deadletters/replayfollowup.h"
#include "deadletters/replayjournal.h"
#include "deadletters/replayplan.h"
#include "jetstream/jetstreamapi.h"
#include "work/work.h"

#include <memory>
#include <variant>

class QThreadPool;

namespace jetlag {

using ReplayPlanning = Work<NoProgress, Result<ReplayPlan>>;
using DiscardPlanning = Work<NoProgress, DiscardPlan>;
/// How a letter was edited before it was sent the last time; null: it was not, or it is forgotten.
using EditLook = Work<NoProgress, std::shared_ptr<const ReplayJournal::Edit>>;
/// All that were edited in a job.
using EditsLook = Work<NoProgress, std::map<Sequence, ReplayJournal::Edit>>;
using PastJobs = Work<NoProgress, std::vector<ReplayJournal::Job>>;
/// Progress at most 10 a second; outcomes as many at once as came within a moment, in their order.
using ReplayNews = std::variant<ReplayProgress, std::vector<LetterOutcome>>;
/// What became of each letter of a job, into a file.
struct ReportOrder
{
    enum class Format { JsonLines, Csv };
    QByteArray job;
    QString path;
    Format format = Format::JsonLines;
};
using Reporting = Work<NoProgress, Result<quint64>>; ///< how many letters
/// A replay or a discard. An error: it could not begin.
using Replay = Work<ReplayNews, Result<ReplayProgress>>;

class FateNotes;

class ReplayService
{
public:
    /// `journal` and `works` must outlive this.
    ReplayService(const JetStreamApi& api, ReplayJournal& journal, WorkRegistry& works);
    ~ReplayService();
    void setMaxPayload(quint64 bytes) { m_maxPayload = bytes; } ///< session thread
    /// Session thread. Newer servers are read quicker.
    void setServerVersion(std::optional<ServerVersion> version) { m_version = std::move(version); }

    [[nodiscard]] ReplayPlanning plan(const ReplayRequest& request, ReplayPlanning::Listener listener);
    /// Stopping lets what is under way come to its end; destroying the handle leaves it to the journal.
    [[nodiscard]] Replay start(const ReplayRequest& request, Replay::Listener listener);
    /// By its stream, the time at which it was stored, and its number.
    [[nodiscard]] EditLook lastEdit(const StoredMessage& letter, EditLook::Listener listener);
    [[nodiscard]] EditsLook editsOf(const QByteArray& job, EditsLook::Listener listener);
    /// Replays and discards of earlier runs on this server, the newest first. From then on it is followed what becomes
    /// of what they have put back.
    [[nodiscard]] PastJobs pastJobs(PastJobs::Listener listener);
    /// Of a job of this run or of an earlier one; of one that runs, as far as it is. Nothing half written is left.
    [[nodiscard]] Reporting report(const ReportOrder& order, Reporting::Listener listener);
    /// What becomes of what was put back. It wants to hear of snapshots, advisories and new dead letters.
    ReplayFollowUp& followUp() { return m_followUp; }
    /// Which letters would go, and who would lose them.
    [[nodiscard]] DiscardPlanning planDiscard(const DiscardRequest& request, DiscardPlanning::Listener listener);
    /// Deletes dead letters from their stream after they were shown and confirmed.
    [[nodiscard]] Replay discard(const DiscardRequest& request, Replay::Listener listener);

private:
    const JetStreamApi m_api;
    ReplayJournal& m_journal; ///< read; written by
    JournalWriter m_writer;
    WorkRegistry& m_works;
    ReplayFollowUp m_followUp;
    std::unique_ptr<FateNotes> m_fateNotes;
    std::shared_ptr<QThreadPool> m_reporter; ///< one thread
    quint64 m_maxPayload = 0;
    bool m_followsEarlier = false;
    std::optional<ServerVersion> m_version;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::LetterOutcome)
