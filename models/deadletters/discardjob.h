// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayplan.h"
#include "jetstream/deletions.h"

#include <functional>
#include <memory>

namespace jetlag {

/// Finds out who would lose the letters of a discard; touches nothing. Session thread, kept by shared_ptr.
class DiscardPlanJob : public std::enable_shared_from_this<DiscardPlanJob>
{
public:
    using Done = std::function<void(const DiscardPlan&)>;
    DiscardPlanJob(const JetStreamApi& api, const DiscardRequest& request, Done done);
    void start() { ask(0); }

private:
    void ask(uint64_t offset);

    JetStreamApi m_api;
    const DiscardRequest m_request;
    const Done m_done;
    std::vector<std::pair<Sequence, QString>> m_letters;
    DiscardPlan m_plan;
};

/// Deletes letters, each with one outcome, in the life of the stream that they were seen in. Session thread.
class DiscardJob : public QObject
{
    Q_OBJECT
public:
    DiscardJob(const JetStreamApi& api, const DiscardRequest& request, QObject* parent = nullptr);
    void start();
    void cancel();
    const ReplayProgress& progress() const { return m_progress; }

signals:
    void progressed();
    void outcome(jetlag::Sequence sequence, jetlag::ReplayOutcome outcome, const QString& text);
    void finished();

private:
    void onDeleted(Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error);

    const DiscardRequest m_request;
    Deletions m_deletions;
    ReplayProgress m_progress;
    quint64 m_answered = 0;
    bool m_isCancelled = false;
};

} // namespace jetlag
