// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/arrivallook.h"

#include "jetstream/errorcodes.h"

#include <algorithm>

namespace jetlag {
namespace {
constexpr uint64_t mostDeleted = 50'000; ///< listed by the server, 8 bytes and more each
constexpr int mostMessages = 500'000;    ///< read in a look; beyond it nobody can tell
} // namespace

ArrivalLook::ArrivalLook(const JetStreamApi& api, StreamName stream, Sequence after, QString subject,
                         std::set<QByteArray> ids, Done done)
    : m_api(api, RequestPriority::Background)
    , m_stream(std::move(stream))
    , m_after(after)
    , m_subject(std::move(subject))
    , m_ids(std::move(ids))
    , m_done(std::move(done))
{
}

void ArrivalLook::start()
{
    StreamInfoQuery query;
    query.deletedDetails = m_facts != nullptr; // the second time: few enough
    m_api.streamInfo(m_stream, query, [this](const Result<StreamInfoReply>& info) {
        if (info)
            onInfo(*info);
        else
            fail(info.error());
    });
}

void ArrivalLook::onInfo(const StreamInfoReply& info)
{
    const StreamState& state = info.facts->state;
    const bool isFirstTime = !m_facts;
    m_facts = info.facts;
    if (state.last < m_after) {
        finish(false); // another stream of that name, or one that was set back
        return;
    }
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

void ArrivalLook::read()
{
    ReadSpec spec;
    spec.stream = m_stream;
    spec.subjectFilter = m_subject;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = Sequence{m_after.value + 1};
    spec.limit = mostMessages;
    ReadAccess access; // every byte of the headers, from the leader
    access.facts = m_facts;
    m_read = std::make_unique<ReadJob>(m_api, spec, access, [this](const MessageBatch& batch) {
        for (const auto& message : batch.messages) {
            const auto id = message->headers.firstValueCaseInsensitive("Nats-Msg-Id");
            if (id && m_ids.count(*id) > 0)
                m_answer.found.emplace(*id, message->sequence);
        }
        if (batch.error)
            fail(*batch.error);
        else if (batch.finished)
            finish(batch.reachedEnd && !m_hasGaps);
    });
    m_read->start();
}

void ArrivalLook::fail(const Error& error)
{
    m_answer.error = error;
    m_answer.isTransient = isTransient(error);
    finish(false);
}

void ArrivalLook::finish(bool isWhole)
{
    m_answer.isWhole = isWhole;
    m_answer.facts = m_facts;
    m_done(m_answer);
}

} // namespace jetlag
