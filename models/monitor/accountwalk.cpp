// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/accountwalk.h"

#include "domain/subject.h"
#include "jetstream/apierror.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Poller)
};

constexpr size_t mostProblems = 200; ///< the first ones tell the story; a dead server would tell it 10,000 times
constexpr quint64 cyclesUntilAskedAgain = 60; ///< each denied request is a line in the server's log
constexpr uint64_t mostPages = 4096;          ///< a total from a confused server must not become a flood of requests

template <typename Page>
auto unreachedOf(const Page& page)
{
    using Name = typename decltype(page.missing)::value_type;
    using FactsPtr = std::conditional_t<std::is_same_v<Name, StreamName>, StreamFactsPtr, ConsumerFactsPtr>;
    std::map<Name, track::Unreached<FactsPtr>> unreached;
    for (const Name& name : page.missing) {
        const auto why = page.offline.find(name);
        unreached[name].offline = why == page.offline.end() ? QString() : why->second;
    }
    return unreached;
}

QString wordsFor(const StreamName& name, const QString& offline)
{
    return offline.isEmpty()
               ? Words::tr("The stream %1 could not be reached. It may have no leader.").arg(displayText(name.value))
               : Words::tr("The server does not run the stream %1: %2.")
                     .arg(displayText(name.value), displayText(offline));
}

void leaveUnheard(track::Consumer& consumer, const Cause& why)
{
    consumer.isMissing = true;
    consumer.absence = why;
}

/// Offsets of all pages after the first one.
std::vector<uint64_t> furtherPages(uint64_t total, uint64_t limit)
{
    std::vector<uint64_t> offsets;
    for (uint64_t offset = limit; limit > 0 && offset < total && offsets.size() < mostPages; offset += limit)
        offsets.push_back(offset);
    return offsets;
}

} // namespace

AccountWalk::AccountWalk(const JetStreamApi& api)
    : m_api(api)
{
}

void AccountWalk::start(std::function<void()> onDone)
{
    m_onDone = std::move(onDone);
    ++m_cycle;
    m_incomplete = false;
    m_shifted = false;
    m_unreachable.clear();
    m_accountError.reset();
    m_failure.reset();
    m_account.reset();
    m_serverAhead.reset();
    m_problems.clear();
    m_changes.clear();
    m_requests = 0;
    opened();
    m_api.accountInfo([this](Result<AccountFacts> reply) { onAccount(std::move(reply)); });
    if (m_listDenied && m_cycle - m_deniedIn < cyclesUntilAskedAgain)
        askNames();
    else
        askStreams(0);
}

void AccountWalk::cancel()
{
    m_api.cancelAll();
    m_open = 0;
    m_onDone = nullptr;
}

void AccountWalk::opened()
{
    ++m_open;
    ++m_requests;
}

void AccountWalk::closed()
{
    if (--m_open > 0)
        return;
    finish();
    if (const auto done = std::exchange(m_onDone, nullptr))
        done();
}

void AccountWalk::addProblem(Error error)
{
    if (error.kind == Error::Kind::Disconnected && !m_failure)
        m_failure = error;
    if (m_problems.size() < mostProblems)
        m_problems.push_back(std::move(error));
}

void AccountWalk::onAccount(Result<AccountFacts> reply)
{
    if (reply)
        m_account = std::move(*reply);
    else {
        m_accountError = reply.error();
        addProblem(reply.error());
    }
    closed();
}

void AccountWalk::askStreams(uint64_t offset)
{
    opened();
    m_api.streamPage(offset, [this, offset](const Result<StreamPage>& reply) { onStreams(offset, reply); });
}

void AccountWalk::onStreams(uint64_t offset, const Result<StreamPage>& reply)
{
    if (!reply && offset == 0 && reply.error().kind == Error::Kind::Permission) {
        m_listDenied = reply.error();
        m_areNamesDenied = false;
        m_denied.clear();
        m_deniedIn = m_cycle;
        askNames();
        closed();
        return;
    }
    if (!reply) {
        m_incomplete = true;
        addProblem(reply.error());
        if (offset == 0)
            m_failure = reply.error();
        closed();
        return;
    }
    if (offset == 0) {
        m_listDenied.reset();
        m_areNamesDenied = false;
        m_denied.clear();
        m_total = reply->total;
        for (const uint64_t next : furtherPages(reply->total, reply->limit))
            askStreams(next);
    } else if (reply->total != m_total) {
        m_shifted = true;
    }
    const auto unreached = unreachedOf(*reply);
    m_unreachable.insert(unreached.begin(), unreached.end());
    for (const StreamFactsPtr& facts : reply->streams) {
        if (unreached.contains(facts->name()))
            m_unreachable[facts->name()].facts = facts;
        else
            takeStream(facts);
    }
    closed();
}

void AccountWalk::takeStream(const StreamFactsPtr& facts)
{
    if (facts->serverTime) {
        const auto ahead = *facts->serverTime - systemNow();
        m_serverAhead = std::max(m_serverAhead.value_or(ahead), ahead);
    }
    auto& stream = m_streams[facts->name()];
    if (stream.seenIn == m_cycle) {
        m_shifted = true; // listed twice: entries moved between the pages, so another one may have slipped through
        return;
    }
    stream.isFresh = false;
    stream.seenIn = m_cycle;
    stream.openPages = 0;
    stream.seenConsumers = 0;
    stream.isIncomplete = false;
    stream.shifted = false;
    stream.unreachable.clear();
    track::advance(stream, facts, track::Clock::now(), m_changes);
    if (facts->state.consumers > 0)
        askConsumers(stream, 0);
}

void AccountWalk::askConsumers(track::Stream& stream, uint64_t offset)
{
    ++stream.openPages;
    const StreamName name = stream.facts->name();
    opened();
    // What is known goes with the request, and comes back in the reply.
    m_api.consumerPage(
        name, offset, [this, name, offset](Result<ConsumerPage> reply) { onConsumers(name, offset, std::move(reply)); },
        std::exchange(stream.pages[offset], {}));
}

void AccountWalk::onConsumers(const StreamName& name, uint64_t offset, Result<ConsumerPage> reply)
{
    auto& stream = m_streams.at(name);
    --stream.openPages;
    if (!reply) {
        stream.isIncomplete = true;
        // The stream may have been deleted since it was listed: the next walk sees that, nothing is wrong.
        if (reply.error().kind != Error::Kind::NotFound)
            addProblem(reply.error());
        closed();
        return;
    }
    if (offset == 0) {
        stream.consumerTotal = reply->total;
        stream.pages.erase(stream.pages.lower_bound(std::max<uint64_t>(1, reply->total)), stream.pages.end());
        for (const uint64_t next : furtherPages(reply->total, reply->limit))
            askConsumers(stream, next);
    } else if (reply->total != stream.consumerTotal) {
        stream.shifted = true;
    }
    const auto now = track::Clock::now();
    const auto unreached = unreachedOf(*reply);
    stream.unreachable.insert(unreached.begin(), unreached.end());
    auto next = stream.consumers.begin();
    for (const ConsumerFactsPtr& facts : reply->consumers) {
        if (!unreached.empty() && unreached.contains(facts->key.consumer)) {
            stream.unreachable[facts->key.consumer].facts = facts;
            continue;
        }
        // Lists are sorted by name, as the map is: mostly it is the next one.
        if (next == stream.consumers.end() || !(next->first == facts->key.consumer))
            next = stream.consumers.try_emplace(facts->key.consumer).first;
        track::Consumer& consumer = next++->second;
        if (consumer.seenIn == m_cycle) {
            stream.shifted = true;
            continue;
        }
        consumer.seenIn = m_cycle;
        ++stream.seenConsumers;
        const size_t changesBefore = m_changes.size();
        track::advance(consumer, facts, now, stream.facts.get(), m_changes);
        if (stream.isFresh || !stream.wasListed)
            m_changes.resize(changesBefore); // the stream itself is the news
        // Now, while the server works on the next replies, not at the end when everybody waits.
        track::publish(consumer, stream);
    }
    stream.pages[offset] = std::move(reply->consumers);
    closed();
}

void AccountWalk::dropConsumers(track::Stream& stream, bool tell)
{
    if (stream.seenConsumers == stream.consumers.size())
        return;
    std::erase_if(stream.consumers, [&](const auto& entry) {
        const auto& [name, consumer] = entry;
        if (consumer.seenIn == m_cycle)
            return false;
        if (stream.shifted && consumer.seenIn + 1 == m_cycle)
            return false; // may have slipped between two pages: the next walk decides
        if (tell)
            m_changes.push_back({track::Change::Kind::ConsumerVanished, stream.facts->name(), name, 0});
        return true;
    });
}

/// After all its pages: what was not seen is gone, unless it could not be seen.
void AccountWalk::settle(track::Stream& stream)
{
    for (const auto& [name, how] : stream.unreachable) {
        auto& consumer = stream.consumers[name];
        if (consumer.seenIn == m_cycle)
            continue;
        track::miss(consumer, {stream.facts->name(), name}, how);
        consumer.seenIn = m_cycle;
        ++stream.seenConsumers;
    }
    if (stream.isIncomplete) {
        for (auto& [name, consumer] : stream.consumers) {
            if (consumer.seenIn != m_cycle)
                leaveUnheard(consumer, cause::NotListed{});
        }
        return;
    }
    dropConsumers(stream, true);
    stream.wasListed = true;
    track::countUnclaimed(stream);
    if (!stream.unreachable.empty())
        addProblem({Error::Kind::Timeout,
                    Words::tr("%n consumers of the stream %1 could not be reached. They may have no leader.", nullptr,
                              static_cast<int>(stream.unreachable.size()))
                        .arg(displayText(stream.facts->name().value)),
                    m_api.subject(QStringLiteral("CONSUMER.LIST.")) + stream.facts->name().value, 0});
}

void AccountWalk::finish()
{
    if (m_failure) {
        // Without JetStream the list fails as well; the account's answer says it best.
        if (m_accountError && meansNoJetStream(*m_accountError))
            m_failure = m_accountError;
        return;
    }
    tellDenied();
    for (const auto& [name, how] : m_unreachable) {
        auto& stream = m_streams[name];
        if (stream.seenIn == m_cycle)
            continue;
        track::miss(stream, name, how);
        addProblem({Error::Kind::Timeout, wordsFor(name, how.offline),
                    m_api.subject(QStringLiteral("STREAM.LIST: ")) + name.value, 0});
    }
    for (auto it = m_streams.begin(); it != m_streams.end();) {
        auto& [name, stream] = *it;
        if (stream.seenIn == m_cycle) {
            settle(stream);
        } else if (m_incomplete || m_unreachable.contains(name)) {
            const Cause why = m_unreachable.contains(name) ? Cause(cause::NotAnswered{}) : cause::NotListed{};
            stream.isMissing = true;
            for (auto& [consumerName, consumer] : stream.consumers)
                leaveUnheard(consumer, why);
        } else if (!m_shifted || stream.seenIn + 1 != m_cycle) {
            m_changes.push_back({track::Change::Kind::StreamVanished, name, std::nullopt, 0});
            it = m_streams.erase(it);
            continue;
        }
        ++it;
    }
}

std::shared_ptr<Snapshot> AccountWalk::takeSnapshot()
{
    auto snapshot = std::make_shared<Snapshot>();
    for (auto& [name, stream] : m_streams) {
        for (auto& [consumerName, consumer] : stream.consumers) {
            const bool isPublished =
                consumer.row && consumer.seenIn == m_cycle && consumer.row->isMissing == consumer.isMissing;
            const auto& row = isPublished ? consumer.row : track::publish(consumer, stream);
            snapshot->consumers.append(consumer.facts->key, row); // both are in the same order
        }
        snapshot->streams.append(name, track::publish(stream));
    }
    snapshot->account = m_account;
    snapshot->serverAhead = m_serverAhead.value_or(std::chrono::nanoseconds(0));
    snapshot->problems = m_problems;
    return snapshot;
}

} // namespace jetlag
