// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/tailjob.h"

#include "messages/readjob.h"

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr auto busyInterval = 250ms;
constexpr auto quietInterval = 1s;
} // namespace

TailJob::TailJob(JetStreamApi& api, Spec spec, ReadToken token, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_spec(std::move(spec))
    , m_token(token)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TailJob::poll);
}

TailJob::~TailJob()
{
    if (m_request != 0)
        m_api.cancel(m_request);
}

/// The place where following begins is fixed first: whatever arrives while the backlog is read comes after it.
void TailJob::start()
{
    m_api.setPriority(RequestPriority::Interactive);
    m_request = m_api.streamInfo(m_spec.stream, {}, [this](Result<StreamInfoReply> reply) {
        m_request = 0;
        if (!reply) {
            fail(reply.error());
            return;
        }
        const StreamState& state = reply->facts->state;
        m_next = state.last.value + 1;
        if (m_spec.backlog > 0 && state.messages > 0)
            readBacklog(state.last);
        else
            waitForMore(true);
    });
}

void TailJob::readBacklog(Sequence last)
{
    ReadSpec spec;
    spec.stream = m_spec.stream;
    spec.subjectFilter = m_spec.subjectFilter;
    spec.from = last;
    spec.limit = m_spec.backlog;
    auto all = std::make_shared<MessageBatch>();
    m_read = std::make_shared<ReadJob>(m_api, spec, m_token, false, [this, all](const MessageBatch& batch) {
        all->messages.insert(all->messages.end(), batch.messages.begin(), batch.messages.end());
        if (!batch.finished)
            return;
        all->token = m_token;
        std::reverse(all->messages.begin(), all->messages.end()); // read newest first, told as they came
        emit batchReady(all);
        if (batch.error)
            fail(*batch.error);
        else
            waitForMore(true);
    });
    m_read->start();
}

void TailJob::poll()
{
    m_read.reset();
    m_api.setPriority(RequestPriority::Interactive);
    m_request = m_api.streamInfo(m_spec.stream, {}, [this](Result<StreamInfoReply> reply) {
        m_request = 0;
        if (reply) {
            onLast(reply->facts->state.last.value);
        } else if (reply.error().kind == Error::Kind::NotFound) {
            fail(reply.error());
        } else {
            waitForMore(false); // a lost connection or a late reply: it goes on when the server does
        }
    });
}

void TailJob::onLast(uint64_t last)
{
    if (last + 1 < m_next)
        m_next = last + 1; // the stream was made anew
    if (last < m_next) {
        waitForMore(false);
        return;
    }
    const auto most = static_cast<uint64_t>(std::max(1, m_spec.maxPerSecond / 4));
    if (m_spec.subjectFilter.isEmpty() && last - m_next + 1 > most) {
        m_skipped += last - m_next + 1 - most;
        m_next = last + 1 - most;
        emit skipped(m_skipped);
    }
    readFrom(m_next, static_cast<int>(most));
}

void TailJob::readFrom(uint64_t sequence, int limit)
{
    ReadSpec spec;
    spec.stream = m_spec.stream;
    spec.subjectFilter = m_spec.subjectFilter;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = Sequence{sequence};
    spec.limit = limit;
    m_read = std::make_shared<ReadJob>(m_api, spec, m_token, false, [this](MessageBatch batch) {
        if (!batch.messages.empty())
            m_next = batch.messages.back()->sequence.value + 1;
        const bool isLast = batch.finished;
        const auto error = batch.error;
        batch.finished = false;
        batch.error.reset();
        if (!batch.messages.empty())
            emit batchReady(std::make_shared<const MessageBatch>(std::move(batch)));
        if (isLast && error && error->kind == Error::Kind::NotFound)
            fail(*error);
        else if (isLast)
            waitForMore(true);
    });
    m_read->start();
}

void TailJob::waitForMore(bool wasBusy)
{
    m_timer.start(wasBusy ? busyInterval : quietInterval);
}

void TailJob::fail(const Error& error)
{
    MessageBatch batch;
    batch.token = m_token;
    batch.finished = true;
    batch.error = error;
    emit batchReady(std::make_shared<const MessageBatch>(std::move(batch)));
}

} // namespace jetlag
