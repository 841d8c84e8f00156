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

PurgeRun::PurgeRun(const JetStreamApi& api, PurgePreview previewed, Purge::Teller teller)
    : m_api(api)
    , m_previewed(std::move(previewed))
    , m_teller(std::move(teller))
    , m_await(api, m_previewed.stream, [this](const Result<StreamFactsPtr>& facts) { onLook(facts); })
{
}

void PurgeRun::start()
{
    if (boundScope(m_previewed))
        m_api.streamInfo(m_previewed.stream, {}, [this](const Result<StreamInfoReply>& reply) { onInfo(reply); });
    else
        end(PurgeOutcome::End::Done);
}

void PurgeRun::onInfo(const Result<StreamInfoReply>& reply)
{
    const auto problem = anotherLife(m_previewed.incarnation, reply.map(&StreamInfoReply::facts));
    if (problem)
        finish(unexpected(*problem));
    else
        send();
}

void PurgeRun::send()
{
    m_isSent = true;
    m_api.purge(m_previewed.stream, *boundScope(m_previewed),
                [this](const Result<uint64_t>& count) { onReply(count); });
}

void PurgeRun::onReply(const Result<uint64_t>& count)
{
    if (count) {
        m_purged = *count;
        if (*count >= m_previewed.messages)
            end(PurgeOutcome::End::Done);
        else
            m_await.start(); // gone before, or not taken? 2.9 answers 0 where the bound has become a gap
        return;
    }
    if (endOf(count) != ChangeEnd::Unknown) {
        finish(unexpected(count.error()));
        return;
    }
    m_teller.progress({0, m_previewed.messages, true});
    m_await.start();
}

void PurgeRun::onLook(const Result<StreamFactsPtr>& facts)
{
    if (const auto problem = anotherLife(m_previewed.incarnation, facts)) {
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
    m_api.message(m_previewed.stream, query,
                  [this, isReplicated = !facts->peers.empty()](const Result<StoredMessage>& found) {
                      onNextMatch(found, isReplicated);
                  });
}

void PurgeRun::onNextMatch(const Result<StoredMessage>& found, bool isReplicated)
{
    if (found)
        judge(found->sequence < m_previewed.end, isReplicated);
    else if (found.error().apiCode == ApiCode::NoMessage)
        judge(false, isReplicated);
    else if (isTransient(found.error()))
        m_await.askIn(betweenLooks);
    else
        end(PurgeOutcome::End::Unknown, found.error());
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
        m_await.askIn(betweenLooks);
    else
        end(isReplicated ? PurgeOutcome::End::Unknown : PurgeOutcome::End::NotDone);
}

void PurgeRun::stop()
{
    if (m_isSent)
        end(PurgeOutcome::End::Unknown);
    else
        finish(unexpected(cancelledError(Words::tr("Stopped. Nothing was purged."))));
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
    m_await.stop();
    m_api.cancelAll();
    m_teller.end(outcome);
}

} // namespace jetlag
