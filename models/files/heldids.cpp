// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/heldids.h"

#include "jetstream/errorcodes.h"

namespace jetlag {
namespace {
constexpr int mostMessages = 1'000'000; ///< read in a stream; what lies beyond is not known
} // namespace

HeldIds::HeldIds(const JetStreamApi& api, Timestamp since)
    : m_api(api, RequestPriority::Background)
    , m_since(since)
{
}

bool HeldIds::holds(const StreamName& stream, const QByteArray& id) const
{
    const auto ids = m_ids.find(stream);
    return ids != m_ids.end() && ids->second.count(id) > 0;
}

void HeldIds::look(const StreamFactsPtr& stream, Done done)
{
    const StreamState& state = stream->state;
    if (state.messages == 0 || (state.lastTime && *state.lastTime < m_since)) {
        m_ids[stream->name()];
        done(std::nullopt);
        return;
    }
    m_stream = stream->name();
    m_found.clear();
    m_done = std::move(done);
    ReadSpec spec;
    spec.stream = m_stream;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.fromTime = m_since;
    spec.limit = mostMessages;
    m_read = std::make_unique<ReadJob>(m_api, spec, ReadAccess(), [this](const MessageBatch& batch) { take(batch); });
    m_read->start();
}

void HeldIds::take(const MessageBatch& batch)
{
    for (const auto& message : batch.messages) {
        if (const auto id = message->headers.firstValueCaseInsensitive("Nats-Msg-Id"))
            m_found.insert(*id);
    }
    if (!batch.finished && !batch.error)
        return;
    if (!batch.error || !isTransient(*batch.error)) // one that may not be read is not asked again
        m_ids[m_stream] = std::move(m_found);
    const auto done = std::move(m_done);
    done(batch.error);
}

} // namespace jetlag
