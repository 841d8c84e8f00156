// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/purgerun.h"

#include "jetstream/apierror.h"
#include "jetstream/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 500ms;
/// Requests of one connection may overtake each other inside servers from 2.10: a server that answers again may still
/// come to the purge. Not after this long, though.
constexpr auto patience = 5s;
/// With replicas the purge waits for their agreement, which may come late; then it stays unknown.
constexpr auto patienceWithReplicas = 30s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PurgeRun)
};

} // namespace

std::optional<PurgeScope> boundScope(const PurgePreview& previewed)
{
    // Servers read a bound up to 1 as "no bound" and would purge everything.
    if (previewed.messages == 0 || previewed.end.value <= 1)
        return std::nullopt;
    PurgeScope scope;
    scope.filter = previewed.scope.filter;
    scope.upTo = previewed.end;
    return scope;
}

PurgeRun::PurgeRun(const JetStreamApi& api, PurgePreview previewed, Waiting waiting, Done done)
    : m_api(api, RequestPriority::Interactive)
    , m_previewed(std::move(previewed))
    , m_waiting(std::move(waiting))
    , m_done(std::move(done))
{
}

PurgeRun::~PurgeRun()
{
    if (m_request != 0)
        m_api.cancel(m_request);
}

void PurgeRun::start()
{
    if (!boundScope(m_previewed)) {
        end(PurgeOutcome::End::Done);
        return;
    }
    m_request =
        m_api.streamInfo(m_previewed.stream, {}, [self = weak_from_this()](const Result<StreamInfoReply>& reply) {
            const auto run = self.lock();
            if (!run)
                return;
            run->m_request = 0;
            if (!reply)
                run->finish(unexpected(reply.error()));
            else if (const auto problem = anotherLife(run->m_previewed.incarnation, *reply->facts))
                run->finish(unexpected(*problem));
            else
                run->send();
        });
}

void PurgeRun::send()
{
    m_isSent = true;
    m_request = m_api.purge(m_previewed.stream, *boundScope(m_previewed),
                            [self = weak_from_this()](const Result<uint64_t>& count) {
                                if (const auto run = self.lock())
                                    run->onReply(count);
                            });
}

void PurgeRun::onReply(const Result<uint64_t>& count)
{
    m_request = 0;
    if (count) {
        m_purged = *count;
        if (*count >= m_previewed.messages)
            end(PurgeOutcome::End::Done);
        else
            look(0ms); // gone before, or not taken? 2.9 answers 0 where the bound has become a gap
        return;
    }
    // An answer that cannot be read does not tell what was done either.
    if (!count.error().mayHaveArrived && count.error().kind != Error::Kind::Protocol) {
        finish(unexpected(count.error()));
        return;
    }
    m_waiting();
    if (m_done)
        look(0ms);
}

void PurgeRun::look(std::chrono::milliseconds pause)
{
    m_await = std::make_shared<StreamAwait>(m_api, m_previewed.stream,
                                            [self = weak_from_this()](const Result<StreamFactsPtr>& facts) {
                                                if (const auto run = self.lock())
                                                    run->onLook(facts);
                                            });
    m_await->askIn(pause);
}

void PurgeRun::onLook(const Result<StreamFactsPtr>& facts)
{
    if (!facts) {
        end(PurgeOutcome::End::Unknown, facts.error());
        return;
    }
    if (const auto problem = anotherLife(m_previewed.incarnation, **facts)) {
        end(PurgeOutcome::End::Unknown, problem);
        return;
    }
    if (m_previewed.scope.filter) {
        findLeft(*facts);
        return;
    }
    const StreamState& state = (*facts)->state;
    judge(state.messages > 0 && state.first < m_previewed.end, !(*facts)->peers.empty());
}

void PurgeRun::findLeft(const StreamFactsPtr& facts)
{
    MessageQuery query;
    query.sequence = m_previewed.first;
    query.nextBySubject = m_previewed.scope.filter;
    m_request =
        m_api.message(m_previewed.stream, query, [self = weak_from_this(), facts](const Result<StoredMessage>& found) {
            const auto run = self.lock();
            if (!run)
                return;
            run->m_request = 0;
            if (found)
                run->judge(found->sequence < run->m_previewed.end, !facts->peers.empty());
            else if (found.error().apiCode == ApiCode::NoMessage)
                run->judge(false, !facts->peers.empty());
            else if (isTransient(found.error()))
                run->look(betweenLooks);
            else
                run->end(PurgeOutcome::End::Unknown, found.error());
        });
}

void PurgeRun::judge(bool isLeft, bool isReplicated)
{
    if (!isLeft) {
        end(PurgeOutcome::End::Done);
        return;
    }
    if (m_purged) {
        end(PurgeOutcome::End::NotDone);
        return;
    }
    if (!m_patience)
        m_patience = QDeadlineTimer(isReplicated ? patienceWithReplicas : patience);
    if (!m_patience->hasExpired())
        look(betweenLooks);
    else
        end(isReplicated ? PurgeOutcome::End::Unknown : PurgeOutcome::End::NotDone);
}

void PurgeRun::stopWaiting()
{
    if (m_isSent)
        end(PurgeOutcome::End::Unknown);
    else
        finish(unexpected(Error{Error::Kind::Cancelled, Words::tr("Stopped. Nothing was purged."), {}, 0}));
}

void PurgeRun::end(PurgeOutcome::End end, const std::optional<Error>& error)
{
    PurgeOutcome outcome;
    outcome.end = end;
    outcome.previewed = m_previewed.messages;
    outcome.deleted = m_purged.value_or(0);
    outcome.error = error;
    outcome.isSeen = m_isSent && !m_purged;
    switch (end) {
    case PurgeOutcome::End::Done:
        if (outcome.isSeen)
            outcome.deleted = m_previewed.messages;
        else if (!m_previewed.isUpperBound)
            outcome.gone = outcome.previewed - std::min(outcome.previewed, outcome.deleted);
        break;
    case PurgeOutcome::End::NotDone:
        outcome.left = outcome.previewed - std::min(outcome.previewed, outcome.deleted);
        break;
    case PurgeOutcome::End::Unknown:
        outcome.unknown = outcome.previewed - std::min(outcome.previewed, outcome.deleted);
        break;
    case PurgeOutcome::End::Stopped:
    case PurgeOutcome::End::GivenUp:
        break; // of deletion one by one
    }
    finish(outcome);
}

void PurgeRun::finish(const Result<PurgeOutcome>& outcome)
{
    m_await.reset();
    if (m_request != 0)
        m_api.cancel(std::exchange(m_request, 0));
    if (const Done done = std::exchange(m_done, nullptr))
        done(outcome);
}

} // namespace jetlag
