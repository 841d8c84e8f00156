// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/tailjob.h"

#include "domain/incarnation.h"
#include "jetstream/errorcodes.h"
#include "reading/readjob.h"

#include <algorithm>
#include <climits>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr auto busyInterval = 250ms;
constexpr auto quietInterval = 1s;
constexpr uint64_t backlogBytes = 8U << 20U; ///< of payloads: it is told in one piece

/// Errors that no waiting mends. A lost connection or a late reply does mend: the tail goes on when the server does.
bool isFinal(const Error& error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Permission ||
           error.kind == Error::Kind::InvalidInput;
}
} // namespace

TailJob::TailJob(const JetStreamApi& api, TailSpec spec, ReadAccess access, const Tailing::Teller& teller)
    : m_api(api)
    , m_spec(std::move(spec))
    , m_access(std::move(access))
    , m_teller(teller)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_hasBegun ? poll() : start(); });
}

TailJob::~TailJob() = default;

/// The place where following begins is fixed first: whatever arrives while the backlog is read comes after it.
void TailJob::start()
{
    m_api.streamInfo(m_spec.stream, {}, [this](const Result<StreamInfoReply>& reply) {
        if (!reply) {
            if (reply.error().kind != Error::Kind::Disconnected)
                end(reply.error());
            else
                m_timer.start(quietInterval);
            return;
        }
        m_hasBegun = true;
        const StreamState& state = reply->facts->state;
        m_life = {reply->facts->created, 0};
        m_sinceRead.start();
        m_next = state.last.value + 1;
        if (m_spec.backlog > 0 && state.messages > 0)
            readBacklog(state.last);
        else
            waitForMore(true);
    });
}

void TailJob::stop()
{
    end(std::nullopt);
}

void TailJob::readBacklog(Sequence last)
{
    ReadSpec spec;
    spec.stream = m_spec.stream;
    spec.subjectFilter = m_spec.subjectFilter;
    spec.from = last;
    spec.limit = m_spec.backlog;
    spec.pageBytes = backlogBytes;
    m_read =
        std::make_unique<ReadJob>(m_api, spec, m_access, [this](MessageBatch batch) { onBacklog(std::move(batch)); });
    m_read->start();
}

void TailJob::onBacklog(MessageBatch batch)
{
    for (const auto& message : batch.messages)
        m_newest = std::max(m_newest.value_or(message->time), message->time);
    m_backlog.insert(m_backlog.end(), batch.messages.begin(), batch.messages.end());
    if (!batch.finished)
        return;
    batch.messages = std::exchange(m_backlog, {});
    std::reverse(batch.messages.begin(), batch.messages.end()); // read newest first, told as they came
    batch.finished = false;
    const auto error = std::exchange(batch.error, std::nullopt);
    m_teller.progress(std::move(batch));
    if (error && error->kind != Error::Kind::Disconnected)
        end(error);
    else
        waitForMore(true);
}

void TailJob::poll()
{
    m_read.reset();
    m_api.streamInfo(m_spec.stream, {}, [this](const Result<StreamInfoReply>& reply) {
        const bool mayReturn = m_presence.mayReturn(reply);
        if (reply)
            onState(*reply->facts);
        else if (mayReturn)
            waitForMore(false); // on its way to be made anew, or its server to be restarted
        else if (isFinal(reply.error()))
            end(reply.error());
        else
            waitForMore(false);
    });
}

void TailJob::onState(const StreamFacts& facts)
{
    const uint64_t last = facts.state.last.value;
    const Incarnation life{facts.created, 0};
    const Incarnation before = std::exchange(m_life, life);
    const bool hasMoved = before.created && life.created && *before.created != *life.created;
    // A mirror holds messages that are older than itself.
    const bool isYounger = !facts.config.isMirror && m_newest && life.created > m_newest;
    if (hasMoved && (isYounger || !sameIncarnation(before, life))) {
        m_newest.reset();
        m_next = std::max<uint64_t>(1, facts.state.first.value); // made anew: all of it is new
    } else if (last + 1 < m_next) {
        m_next = last + 1; // the server has lost its newest messages
    }
    if (last < m_next) {
        waitForMore(false);
        return;
    }
    // A quiet time makes room for a burst, up to a second's worth.
    const qint64 elapsed = std::clamp<qint64>(m_sinceRead.restart(), busyInterval.count(), 1000);
    const auto most = static_cast<uint64_t>(std::max<qint64>(1, m_spec.maxPerSecond * elapsed / 1000));
    if (m_spec.subjectFilter.isEmpty() && last - m_next + 1 > most) {
        m_skipped += last - m_next + 1 - most;
        m_next = last + 1 - most;
        m_teller.progress(TailSkipped{m_skipped});
    }
    readFrom(m_next, last, static_cast<int>(std::min<uint64_t>(most, INT_MAX)));
}

void TailJob::readFrom(uint64_t sequence, uint64_t last, int limit)
{
    ReadSpec spec;
    spec.stream = m_spec.stream;
    spec.subjectFilter = m_spec.subjectFilter;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = Sequence{sequence};
    spec.limit = limit;
    m_read = std::make_unique<ReadJob>(m_api, spec, m_access,
                                       [this, last](MessageBatch batch) { onRead(std::move(batch), last); });
    m_read->start();
}

void TailJob::onRead(MessageBatch batch, uint64_t last)
{
    if (!batch.messages.empty()) {
        m_next = batch.messages.back()->sequence.value + 1;
        m_newest = batch.messages.back()->time;
    }
    if (batch.finished && batch.reachedEnd && !batch.error)
        m_next = std::max(m_next, last + 1); // what is deleted or does not match is not asked for again
    const bool isLast = std::exchange(batch.finished, false);
    const auto error = std::exchange(batch.error, std::nullopt);
    if (!batch.messages.empty())
        m_teller.progress(std::move(batch));
    if (isLast && error && isFinal(*error) && !saysMissing(*error))
        end(error);
    else if (isLast)
        waitForMore(true);
}

void TailJob::waitForMore(bool wasBusy)
{
    m_timer.start(wasBusy ? busyInterval : quietInterval);
}

void TailJob::end(const TailEnd& why)
{
    m_timer.stop();
    m_api.cancelAll();
    m_read.reset();
    m_teller.end(why);
}

} // namespace jetlag
