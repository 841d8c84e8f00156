// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/heldlooks.h"
#include "deadletters/replayplan.h"
#include "deadletters/replaytelling.h"
#include "jetstream/deletions.h"

#include <map>
#include <set>

namespace jetlag {

/// Finds out which letters a discard would take, and who would lose them; touches nothing. Session thread.
class DiscardPlanJob : public Job
{
public:
    DiscardPlanJob(const JetStreamApi& api, const ReplayJournal& journal, const DiscardRequest& request,
                   DiscardPlanning::Teller teller);
    void start() override;
    void stop() override;

private:
    void onLook(const HeldLooks::Look& look);
    void askWhoLoses();
    void onConsumers(const Result<ConsumerList>& list);

    JetStreamApi m_api;
    const DiscardRequest m_request;
    const DiscardPlanning::Teller m_teller;
    HeldLooks m_looks;
    DiscardPlan m_plan;
    std::map<Sequence, QString> m_letters; ///< that would go, with their subjects
    size_t m_count = 0;                    ///< to be looked at
    size_t m_looked = 0;
};

/// Deletes letters, each with one outcome, in the life of the stream that they were seen in. Session thread.
class DiscardJob : public QObject, public Job
{
    Q_OBJECT
public:
    /// Both must outlive this.
    DiscardJob(const JetStreamApi& api, const ReplayJournal& journal, JournalWriter& writer,
               const DiscardRequest& request, Replay::Teller teller);
    ~DiscardJob() override;
    void start() override;
    void stop() override;

private:
    void onLook(const HeldLooks::Look& look);
    void onDeleted(Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error);
    void onWaiting();
    void removeAgain();
    void endIfDone();
    void end();
    void report(Sequence letter, ReplayOutcome outcome, const QString& note = {});
    void writeReport();

    const DiscardRequest m_request;
    ReplayTelling m_telling;
    HeldLooks m_looks; ///< with onlyHeld, before each deletion
    Deletions m_deletions;
    JournalWriter& m_writer;
    std::map<Sequence, QString> m_subjects;        ///< of the letters
    std::vector<ReplayJournal::JobLetter> m_lines; ///< of the report, not written yet
    ReplayProgress m_progress;
    quint64 m_answered = 0;
    std::set<Sequence> m_removed; ///< confirmed since the last outage
    std::set<Sequence> m_again;   ///< of these once more, as the server was away since
    bool m_isStopped = false;
};

} // namespace jetlag
