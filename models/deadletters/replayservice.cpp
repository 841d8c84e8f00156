// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayservice.h"

#include "deadletters/discardjob.h"
#include "deadletters/fatenotes.h"
#include "deadletters/jobreport.h"
#include "deadletters/replayheaders.h"
#include "deadletters/replayjob.h"
#include "deadletters/replayplanjob.h"

#include <algorithm>

namespace jetlag {

void ReplayProgress::addReason(const QString& text, quint64 letters)
{
    constexpr size_t mostKinds = 5; // many are the same; where each has its own, its row tells
    const auto known = std::find_if(reasons.begin(), reasons.end(), [&](const Reason& r) { return r.text == text; });
    if (known != reasons.end())
        known->letters += letters;
    else if (reasons.size() < mostKinds)
        reasons.push_back({text, letters});
    else
        otherReasons += letters;
}

ReplayService::ReplayService(const JetStreamApi& api, ReplayJournal& journal, WorkRegistry& works)
    : m_api(api)
    , m_journal(journal)
    , m_writer(journal)
    , m_works(works)
    , m_fateNotes(std::make_unique<FateNotes>(m_writer, m_followUp))
    , m_reporter(std::make_shared<QThreadPool>())
{
    m_reporter->setMaxThreadCount(1);
}

ReplayService::~ReplayService() = default;

ReplayPlanning ReplayService::plan(const ReplayRequest& request, ReplayPlanning::Listener listener)
{
    return m_works.begin(std::move(listener), [this, request](const ReplayPlanning::Teller& teller) {
        return std::make_unique<ReplayPlanJob>(m_api, m_journal, request, m_maxPayload, teller);
    });
}

Replay ReplayService::start(const ReplayRequest& request, Replay::Listener listener)
{
    return m_works.begin(std::move(listener), [this, request](const Replay::Teller& teller) {
        return std::make_unique<ReplayJob>(
            m_api, ReplayJob::Means{m_journal, m_writer, m_followUp, m_maxPayload, m_version}, request, teller);
    });
}

DiscardPlanning ReplayService::planDiscard(const DiscardRequest& request, DiscardPlanning::Listener listener)
{
    return m_works.begin(std::move(listener), [this, request](const DiscardPlanning::Teller& teller) {
        return std::make_unique<DiscardPlanJob>(m_api, m_journal, request, teller);
    });
}

Replay ReplayService::discard(const DiscardRequest& request, Replay::Listener listener)
{
    return m_works.begin(std::move(listener), [this, request](const Replay::Teller& teller) {
        return std::make_unique<DiscardJob>(m_api, m_journal, m_writer, request, teller);
    });
}

Reporting ReplayService::report(const ReportOrder& order, Reporting::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const Reporting::Teller& teller) {
        m_fateNotes->writeAll();
        m_writer.flush();
        return std::make_unique<JobReport>(m_journal.path(), order, m_reporter, teller);
    });
}

EditLook ReplayService::lastEdit(const StoredMessage& letter, EditLook::Listener listener)
{
    return m_works.begin(
        std::move(listener),
        [this, key = replayMessageId(letter.stream, letter.time, letter.sequence)](const EditLook::Teller& teller) {
            const auto edit = m_journal.findEdit(key);
            teller.end(edit ? std::make_shared<const ReplayJournal::Edit>(*edit) : nullptr);
            return std::unique_ptr<Job>();
        });
}

EditsLook ReplayService::editsOf(const QByteArray& job, EditsLook::Listener listener)
{
    return m_works.begin(std::move(listener), [this, job](const EditsLook::Teller& teller) {
        teller.end(m_journal.editsOf(job));
        return std::unique_ptr<Job>();
    });
}

PastJobs ReplayService::pastJobs(PastJobs::Listener listener)
{
    constexpr int most = 20;
    return m_works.begin(std::move(listener), [this](const PastJobs::Teller& teller) {
        teller.end(m_journal.jobs(most));
        if (!std::exchange(m_followsEarlier, true))
            m_writer.lettersToFollow(ReplayFollowUp::Most,
                                     [this](const auto& letters) { m_followUp.followAgain(letters); });
        return std::unique_ptr<Job>();
    });
}

} // namespace jetlag
