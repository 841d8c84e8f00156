// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replaylook.h"

#include "jetstream/errorcodes.h"

#include <algorithm>

namespace jetlag {
namespace {
constexpr uint64_t mostDeleted = 50'000; ///< listed by the server, 8 bytes and more each
constexpr int mostMessages = 500'000;    ///< read in a look; beyond it nobody can tell
} // namespace

ReplayLook::ReplayLook(const JetStreamApi& api, StreamName stream, Sequence after, QString subject,
                       std::set<QByteArray> ids, Done done)
    : m_api(api, RequestPriority::Background)
    , m_stream(std::move(stream))
    , m_after(after)
    , m_subject(std::move(subject))
    , m_ids(std::move(ids))
    , m_done(std::move(done))
{
}

ReplayLook::~ReplayLook()
{
    if (m_request)
        m_api.cancel(*m_request);
}

void ReplayLook::start()
{
    StreamInfoQuery query;
    query.deletedDetails = m_facts != nullptr; // the second time: few enough
    m_request = m_api.streamInfo(m_stream, query, [this](const Result<StreamInfoReply>& info) {
        m_request.reset();
        if (info)
            onInfo(*info);
        else
            fail(info.error());
    });
}

void ReplayLook::onInfo(const StreamInfoReply& info)
{
    const StreamState& state = info.facts->state;
    if (state.last < m_after) {
        finish(false); // another stream of that name, or one that was set back
        return;
    }
    const bool isFirstTime = !m_facts;
    m_facts = info.facts;
    if (state.last == m_after) {
        finish(true);
        return;
    }
    if (isFirstTime && state.deleted > 0 && state.deleted <= mostDeleted) {
        start();
        return;
    }
    // What was stored since then and has left again may have been one of them.
    m_hasGaps = state.first.value > m_after.value + 1 || state.deleted > mostDeleted ||
                std::any_of(info.deleted.begin(), info.deleted.end(), [this](Sequence gone) { return gone > m_after; });
    read();
}

void ReplayLook::read()
{
    ReadSpec spec;
    spec.stream = m_stream;
    spec.subjectFilter = m_subject;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = Sequence{m_after.value + 1};
    spec.limit = mostMessages;
    ReadAccess access; // every byte of the headers, from the leader
    access.facts = m_facts;
    m_read = std::make_unique<ReadJob>(m_api, spec, access, [self = weak_from_this()](const MessageBatch& batch) {
        const auto look = self.lock();
        if (!look)
            return;
        for (const auto& message : batch.messages) {
            const auto id = message->headers.firstValueCaseInsensitive("Nats-Msg-Id");
            if (id && look->m_ids.count(*id) > 0)
                look->m_answer.found.emplace(*id, message->sequence);
        }
        if (batch.error)
            look->fail(*batch.error);
        else if (batch.finished)
            look->finish(batch.reachedEnd && !look->m_hasGaps);
    });
    m_read->start();
}

void ReplayLook::fail(const Error& error)
{
    m_answer.error = error;
    m_answer.isTransient = isTransient(error);
    finish(false);
}

void ReplayLook::finish(bool isWhole)
{
    m_answer.isWhole = isWhole;
    m_done(m_answer);
}

} // namespace jetlag
