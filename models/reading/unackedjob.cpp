// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/unackedjob.h"

#include <algorithm>
#include <iterator>

namespace jetlag {
namespace {

constexpr uint64_t mostBytes = uint64_t(32) << 20U; ///< of all payloads that are listed

bool bySequence(const RangeRead::MessagePtr& a, const RangeRead::MessagePtr& b)
{
    return a->sequence < b->sequence;
}

} // namespace

UnackedJob::UnackedJob(const JetStreamApi& api, ConsumerKey key, size_t most, std::optional<ServerVersion> version,
                       AdvisoriesAbout advisories, UnackedReading::Teller teller)
    : m_api(api)
    , m_key(std::move(key))
    , m_most(most)
    , m_version(version)
    , m_teller(std::move(teller))
{
    m_input.advisories = std::move(advisories);
}

void UnackedJob::start()
{
    m_api.consumerInfo(m_key, [this](const auto& consumer) { onConsumer(consumer); });
}

void UnackedJob::stop()
{
    m_range.reset();
    m_api.cancelAll();
    m_teller.end(unexpected(cancelledError()));
}

void UnackedJob::onConsumer(const Result<ConsumerFactsPtr>& consumer)
{
    if (!consumer) {
        m_teller.end(unexpected(consumer.error()));
        return;
    }
    m_input.consumer = *consumer;
    m_input.at = m_input.consumer->serverTime.value_or(systemNow());
    if (!hasUnackedRange(*m_input.consumer)) {
        conclude();
        return;
    }
    m_api.streamInfo(m_key.stream, {}, [this](const auto& info) { onStream(info); });
}

void UnackedJob::onStream(const Result<StreamInfoReply>& info)
{
    if (!info) {
        m_teller.end(unexpected(info.error()));
        return;
    }
    m_input.stream = info->facts;
    m_from = std::max(m_input.consumer->ackFloor.streamSequence.value + 1, info->facts->state.first.value);
    m_to = std::min(m_input.consumer->delivered.streamSequence.value, info->facts->state.last.value);
    m_filters = m_input.consumer->config.filters;
    if (m_filters.isEmpty())
        m_filters << QString();
    readNext();
}

/// A server reads by one filter at a time.
void UnackedJob::readNext()
{
    if (m_filters.isEmpty() || m_from > m_to) {
        conclude();
        return;
    }
    const StreamFacts& stream = *m_input.stream;
    ReadAccess access;
    access.version = m_version;
    access.mayUseDirect = true;
    RangeRead::Spec spec;
    spec.stream = m_key.stream;
    spec.subjectFilter = m_filters.takeFirst();
    spec.from = m_from;
    spec.to = m_to;
    spec.limit = m_most;
    spec.mostBytes = mostBytes;
    spec.averageBytes = averageBytes(stream.state);
    spec.streamBytes = stream.state.bytes;
    spec.method = access.methodFor(stream.config, stream.state.messages);
    m_range = std::make_unique<RangeRead>(
        m_api, spec, [this](Messages messages) { onRead(std::move(messages)); },
        [this](const RangeRead::End& end) { onEnd(end); });
    m_range->start();
}

void UnackedJob::onRead(Messages messages)
{
    std::move(messages.begin(), messages.end(), std::back_inserter(m_read));
    const ConsumerFacts& facts = *m_input.consumer;
    const uint64_t deliveries = facts.delivered.consumerSequence - facts.ackFloor.consumerSequence;
    m_teller.progress(
        {std::min<uint64_t>(m_input.messages.size() + m_read.size(), m_most), std::min<uint64_t>(deliveries, m_most)});
}

void UnackedJob::onEnd(const RangeRead::End& end)
{
    if (end.error) {
        m_teller.end(unexpected(*end.error));
        return;
    }
    if (!end.isComplete && end.next <= m_to) {
        m_input.isComplete = false;
        m_to = end.next - 1; // what another filter finds behind it would leave a hole
    }
    merge();
    readNext();
}

/// Those of all filters in one order; no more than are wanted.
void UnackedJob::merge()
{
    Messages all;
    all.reserve(m_input.messages.size() + m_read.size());
    std::merge(m_input.messages.begin(), m_input.messages.end(), m_read.begin(), m_read.end(), std::back_inserter(all),
               bySequence);
    m_read.clear();
    while (!all.empty() && all.back()->sequence.value > m_to)
        all.pop_back();
    uint64_t bytes = 0;
    size_t kept = 0;
    while (kept < all.size() && kept < m_most && bytes < mostBytes)
        bytes += static_cast<uint64_t>(all[kept++]->payload.size());
    if (kept < all.size()) {
        m_input.isComplete = false;
        all.resize(kept);
    }
    if (!all.empty() && !m_input.isComplete && (kept >= m_most || bytes >= mostBytes))
        m_to = all.back()->sequence.value;
    m_input.messages = std::move(all);
}

void UnackedJob::conclude()
{
    m_teller.end(concludeUnacked(std::move(m_input)));
}

} // namespace jetlag
