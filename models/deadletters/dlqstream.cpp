// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/dlqstream.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr uint64_t mostDeleted = 50'000; ///< listed in one reply, some 8 bytes each

/// Whether messages may have left from within, not just from the front. Pure arithmetic on two states.
bool mayHaveLeft(const StreamState& before, const StreamState& now)
{
    const uint64_t added = now.last.value - before.last.value;
    if (now.first == before.first)
        return now.messages != before.messages + added;
    // The front has moved. Where gaps lay they may have gone with it, which cannot be told from new ones.
    return before.deleted != 0 || now.deleted != 0;
}

bool isSame(const StreamState& a, const StreamState& b)
{
    return a.first == b.first && a.last == b.last && a.messages == b.messages && a.deleted == b.deleted;
}

} // namespace

DlqStream::DlqStream(const JetStreamApi& api, StreamName name, int limit, Tell tell)
    : m_api(api, RequestPriority::Background)
    , m_name(std::move(name))
    , m_limit(limit)
    , m_tell(std::move(tell))
{
}

template <typename Gone>
std::vector<Sequence> DlqStream::takeOut(Gone isGone)
{
    std::vector<Sequence> gone;
    for (auto it = m_shown.begin(); it != m_shown.end();) {
        if (!isGone(*it)) {
            ++it;
            continue;
        }
        gone.push_back(*it);
        it = m_shown.erase(it);
    }
    return gone;
}

void DlqStream::readAgain()
{
    m_read.reset();
    m_known.reset();
    m_isAgain = true;
}

/// Everything is known up to `m_known`.
void DlqStream::settle()
{
    m_beyond = m_known && m_known->messages > m_shown.size() ? m_known->messages - m_shown.size() : 0;
}

Sequence DlqStream::newestNotListed() const
{
    return m_shown.empty() ? m_life.counter > 0 ? Sequence{m_life.counter} : Sequence()
                           : Sequence{m_shown.begin()->value - 1};
}

void DlqStream::look(const StreamFactsPtr& facts)
{
    const StreamState& state = facts->state;
    if (isBusy())
        return; // one at a time; the next look goes on
    const Incarnation life = incarnationOf(*facts);
    const bool isAnother = m_life.created && !sameIncarnation(m_life, life);
    m_life = life;
    if (isAnother) {
        m_known.reset();
        settle();
        if (auto gone = takeOut([](Sequence) { return true; }); !gone.empty())
            m_tell({{}, std::move(gone), {}});
    }
    if (m_known && isSame(*m_known, state) && !m_isDoubtful) {
        settle();
        return;
    }
    if (m_known && (state.first > m_known->first || state.messages == 0)) {
        const auto isGone = [&](Sequence shown) { return state.messages == 0 || shown < state.first; };
        if (auto gone = takeOut(isGone); !gone.empty())
            m_tell({{}, std::move(gone), {}});
    }
    if (state.messages == 0) {
        m_known = state;
        settle();
    } else if (!m_known)
        readNewest(facts);
    else if (!m_allowance.isLeft())
        return;
    else if (!m_isDoubtful && !mayHaveLeft(*m_known, state))
        readAdded(facts);
    else if (state.deleted <= mostDeleted)
        askWhichLeft();
    else
        readWithManyGaps(facts);
}

/// Which have left would take a reply as large as the gaps are many: what was added comes first, and now and then all
/// is read again.
void DlqStream::readWithManyGaps(const StreamFactsPtr& facts)
{
    m_isDoubtful = true;
    if (facts->state.last > m_known->last)
        readAdded(facts);
    else if (m_wholeAllowance.isLeft())
        readNewest(facts);
}

void DlqStream::readNewest(const StreamFactsPtr& facts)
{
    m_found.clear();
    ReadSpec spec;
    spec.stream = m_name;
    spec.limit = m_limit;
    startRead(facts, spec, true);
}

void DlqStream::readAdded(const StreamFactsPtr& facts)
{
    const StreamState& state = facts->state;
    const auto limit = static_cast<uint64_t>(m_limit);
    const uint64_t newest = state.last.value > limit ? state.last.value - limit + 1 : 1;
    const uint64_t from = std::max({m_known->last.value + 1, state.first.value, newest});
    if (from > state.last.value) {
        m_known = state; // only the front has moved
        settle();
        return;
    }
    ReadSpec spec;
    spec.stream = m_name;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = Sequence{from};
    spec.limit = m_limit;
    startRead(facts, spec, false);
}

void DlqStream::askWhichLeft()
{
    m_allowance.spend();
    StreamInfoQuery query;
    query.deletedDetails = true;
    m_isAsking = true;
    m_api.streamInfo(m_name, query, [this](const Result<StreamInfoReply>& info) {
        m_isAsking = false;
        if (info)
            onWhichLeft(*info);
        else
            m_tell({{}, {}, info.error()});
    });
}

void DlqStream::onWhichLeft(const StreamInfoReply& info)
{
    if (!m_known || !sameIncarnation(m_life, incarnationOf(*info.facts)))
        return; // the next look sees it, too
    const StreamState& state = info.facts->state;
    const std::set<Sequence> left(info.deleted.begin(), info.deleted.end());
    auto gone = takeOut([&](Sequence shown) { return shown < state.first || left.count(shown) > 0; });
    if (!gone.empty())
        m_tell({{}, std::move(gone), {}});
    m_isDoubtful = false;
    if (state.last > m_known->last) {
        readAdded(info.facts);
        return;
    }
    m_known = state;
    settle();
}

void DlqStream::startRead(const StreamFactsPtr& facts, const ReadSpec& spec, bool isWhole)
{
    ReadAccess access;
    access.facts = facts;
    m_read = std::make_unique<ReadJob>(
        m_api, spec, access, [this, facts, isWhole](const MessageBatch& batch) { onBatch(facts, isWhole, batch); });
    m_read->start();
}

void DlqStream::onBatch(const StreamFactsPtr& facts, bool isWhole, const MessageBatch& batch)
{
    News news;
    if (!isWhole)
        m_allowance.spend(batch.messages.size());
    else if (m_known)
        m_wholeAllowance.spend(batch.messages.size());
    for (const auto& message : batch.messages) {
        if (isWhole)
            m_found.insert(message->sequence);
        if (m_shown.insert(message->sequence).second || m_isAgain)
            news.added.push_back(message);
    }
    if (batch.finished && batch.error) {
        news.error = batch.error;
    } else if (batch.finished) {
        if (isWhole)
            news.removed = takeOut([this](Sequence shown) { return m_found.count(shown) == 0; });
        m_known = facts->state;
        m_found.clear();
        m_isAgain = false;
        m_isDoubtful = m_isDoubtful && !isWhole;
    }
    trim(news);
    if (batch.finished && !batch.error)
        settle();
    if (batch.finished)
        m_read.reset();
    if (!news.added.empty() || !news.removed.empty() || news.error)
        m_tell(news);
}

/// The oldest make room for the newest.
void DlqStream::trim(News& news)
{
    while (m_shown.size() > static_cast<size_t>(m_limit)) {
        const Sequence oldest = *m_shown.begin();
        m_shown.erase(m_shown.begin());
        const auto isIt = [&](const MessagePtr& message) { return message->sequence == oldest; };
        const auto added = std::find_if(news.added.begin(), news.added.end(), isIt);
        if (added != news.added.end())
            news.added.erase(added); // was never told
        else
            news.removed.push_back(oldest);
    }
}

} // namespace jetlag
