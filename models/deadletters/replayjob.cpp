// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayjob.h"

#include "deadletters/replayheaders.h"
#include "domain/deadletter.h"

#include <algorithm>
#include <climits>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr int window = 128;
constexpr size_t batchSize = 32;
constexpr auto ackTimeout = 8s;
constexpr auto retryInterval = 2s;
constexpr auto windowMargin = 5s; ///< how long before the end of the duplicate window a repetition is no longer safe
constexpr auto rateTick = 100ms;
constexpr auto recordInterval = 20ms; ///< outcomes share a commit; a lost one is asked again and answered "duplicate"
constexpr int sequenceGone = 10043;
} // namespace

ReplayJob::ReplayJob(JetStreamApi& api, ReplayJournal& journal, ReplayRequest request, quint64 maxPayload,
                     QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_journal(journal)
    , m_request(std::move(request))
    , m_maxPayload(maxPayload)
    , m_targets(std::make_shared<ReplayTargets>(api, m_request.source))
{
    m_retryTimer.setInterval(retryInterval);
    connect(&m_retryTimer, &QTimer::timeout, this, &ReplayJob::retry);
    m_recordTimer.setSingleShot(true);
    m_recordTimer.setInterval(recordInterval);
    connect(&m_recordTimer, &QTimer::timeout, this, &ReplayJob::recordOutcomes);
    connect(&m_rateTimer, &QTimer::timeout, this, [this] {
        const int perTick = std::max(1, *m_request.ratePerSecond / 10);
        m_budget = std::min(m_budget + perTick, perTick * 2);
        pump();
    });
}

ReplayJob::~ReplayJob()
{
    recordOutcomes();
}

template <typename T>
JetStreamApi::Handler<T> ReplayJob::guarded(std::function<void(Result<T>)> handler)
{
    return [alive = std::weak_ptr<int>(m_alive), handler = std::move(handler)](Result<T> reply) {
        if (!alive.expired())
            handler(std::move(reply));
    };
}

void ReplayJob::start()
{
    m_started = std::chrono::steady_clock::now();
    if (const auto problem = m_journal.problem(); problem && !m_journal.isUsable()) {
        emit failed(*problem);
        return;
    }
    m_api.streamInfo(m_request.source, {}, guarded<StreamInfoReply>([this](const Result<StreamInfoReply>& info) {
                         if (info)
                             onSource(*info);
                         else
                             emit failed(info.error());
                     }));
}

void ReplayJob::onSource(const StreamInfoReply& info)
{
    m_created = info.facts->created;
    if (m_request.ratePerSecond && *m_request.ratePerSecond > 0) {
        // Below ten a second a tick is longer than a tenth.
        m_rateTimer.start(*m_request.ratePerSecond < 10 ? std::chrono::milliseconds(1000 / *m_request.ratePerSecond)
                                                        : std::chrono::milliseconds(rateTick));
        m_budget = 1;
    }
    if (!m_request.all) {
        m_left.assign(m_request.sequences.begin(), m_request.sequences.end());
        m_progress.total = m_left.size();
        pump();
        return;
    }
    // "All" means all that are there now; what arrives meanwhile is left for another time.
    ReadSpec spec;
    spec.stream = m_request.source;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.limit = INT_MAX;
    const uint64_t last = info.facts->state.last.value;
    m_read = std::make_shared<ReadJob>(m_api, spec, 0, ReadAccess(), [this, last](const MessageBatch& batch) {
        for (const auto& message : batch.messages) {
            if (message->sequence.value <= last)
                m_left.push_back(message->sequence);
        }
        m_progress.total = m_left.size();
        if (batch.error)
            emit failed(*batch.error);
        else if (batch.finished)
            QMetaObject::invokeMethod(this, &ReplayJob::pump, Qt::QueuedConnection);
    });
    m_read->start();
}

bool ReplayJob::isOver() const
{
    return m_progress.state == ReplayProgress::State::Cancelled || m_progress.state == ReplayProgress::State::Finished;
}

void ReplayJob::pump()
{
    if (isOver())
        return;
    const bool isRated = m_rateTimer.isActive();
    while (m_progress.state == ReplayProgress::State::Running && m_underWay < window && !m_left.empty() &&
           (!isRated || m_budget > 0)) {
        const Sequence next = m_left.front();
        m_left.pop_front();
        --m_budget;
        fetch(next);
    }
    if (m_left.empty() && m_underWay == 0) {
        m_progress.state = ReplayProgress::State::Finished;
        emit progressed();
        end();
    }
}

void ReplayJob::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_rateTimer.stop();
    m_retryTimer.stop();
    recordOutcomes();
    emit finished();
}

void ReplayJob::recordOutcomes()
{
    if (!m_outcomes.empty())
        m_journal.finish(std::exchange(m_outcomes, {}));
}

void ReplayJob::retry()
{
    const auto retries = std::exchange(m_retries, {});
    for (const FlightPtr& flight : retries)
        publish(flight);
    if (!retries.empty())
        return;
    m_retryTimer.stop();
    if (m_progress.state == ReplayProgress::State::Disconnected) {
        m_progress.state = ReplayProgress::State::Running;
        emit progressed();
        pump();
    }
}

/// Nothing more is begun until the server answers again.
void ReplayJob::waitForServer()
{
    if (m_progress.state == ReplayProgress::State::Running)
        m_progress.state = ReplayProgress::State::Disconnected;
    if (!m_retryTimer.isActive())
        m_retryTimer.start();
    emit progressed();
}

void ReplayJob::fetch(Sequence sequence)
{
    ++m_underWay;
    ++m_fetching;
    MessageQuery query;
    query.sequence = sequence;
    // MSG.GET hands out the header block byte for byte, which nothing else does.
    m_api.setPriority(RequestPriority::Background);
    m_api.message(m_request.source, query, guarded<StoredMessage>([this, sequence](Result<StoredMessage> message) {
                      onFetched(sequence, std::move(message));
                  }));
}

void ReplayJob::onFetched(Sequence sequence, Result<StoredMessage> message)
{
    --m_fetching;
    const auto isUnreachable = [](Error::Kind kind) {
        return kind == Error::Kind::Timeout || kind == Error::Kind::Disconnected || kind == Error::Kind::Network;
    };
    if (!message && isUnreachable(message.error().kind) && !isOver()) {
        m_left.push_front(sequence); // nothing was sent yet: it waits for the server
        --m_underWay;
        waitForServer();
        if (m_fetching == 0)
            sendBatch();
        return;
    }
    if (!message) {
        skip(sequence, message.error().summary);
        if (m_fetching == 0)
            sendBatch();
        return;
    }
    auto flight = std::make_shared<Flight>();
    flight->target = m_request.targetSubject.isEmpty() ? readDeadLetterHeaders(message->headers).originalSubject
                                                       : m_request.targetSubject;
    flight->messageId = replayMessageId(m_request.source, m_created, sequence);
    flight->message = std::move(*message);
    if (m_request.editedPayload)
        flight->message.payload = *m_request.editedPayload;
    if (m_request.editedHeaders)
        flight->message.headers = *m_request.editedHeaders;
    m_targets->resolve(flight->target,
                       [alive = std::weak_ptr<int>(m_alive), this, flight](const ReplayTargets::Known& known) {
                           if (!alive.expired())
                               onTarget(flight, known);
                       });
}

void ReplayJob::onTarget(const FlightPtr& flight, const ReplayTargets::Known& known)
{
    const auto size =
        static_cast<quint64>(flight->message.payload.size() + flight->message.headers.serialized().size());
    if (known.target.refused) {
        skip(flight->message.sequence, known.target.refused->summary);
    } else if (m_maxPayload > 0 && size > m_maxPayload) {
        skip(flight->message.sequence, tr("The message is larger than the server allows."));
    } else {
        flight->stream = known.target.stream;
        flight->duplicateWindow = known.duplicateWindow;
        const auto earlier = m_journal.find(flight->messageId);
        flight->wasTriedBefore = earlier && earlier->state == ReplayJournal::State::Intended;
        // Outside the window the server no longer knows the id: sending again might store it twice.
        const bool isInDoubt = flight->wasTriedBefore && m_request.messageId == MessageIdChoice::NewPerReplay &&
                               systemNow() - earlier->begun + windowMargin > flight->duplicateWindow;
        if (isInDoubt)
            conclude(
                flight, ReplayOutcome::Unknown,
                tr("An earlier replay to %1 was not answered, and its duplicate window is over. Look there whether "
                   "it arrived; to send it all the same, keep the message's own id.")
                    .arg(flight->target));
        else
            m_batch.push_back(flight);
    }
    if (m_fetching == 0 || m_batch.size() >= batchSize)
        sendBatch();
}

/// The intents are on disk before the first of them is sent.
void ReplayJob::sendBatch()
{
    if (m_batch.empty())
        return;
    const auto batch = std::exchange(m_batch, {});
    std::vector<ReplayJournal::Intent> intents;
    intents.reserve(batch.size());
    for (const FlightPtr& flight : batch)
        intents.push_back({flight->messageId, m_request.source, flight->message.sequence, flight->target});
    const auto written = m_journal.begin(intents);
    if (!written) {
        m_left.clear();
        m_progress.state = ReplayProgress::State::Cancelled;
        emit failed(written.error());
        return;
    }
    for (const FlightPtr& flight : batch)
        publish(flight);
}

void ReplayJob::publish(const FlightPtr& flight)
{
    const auto now = std::chrono::steady_clock::now();
    if (flight->firstSent == std::chrono::steady_clock::time_point{})
        flight->firstSent = now;
    const MessageHeaders headers = replayHeaders(flight->message.headers, m_request, flight->messageId, flight->stream,
                                                 m_request.source, flight->message.sequence);
    m_api.setPriority(RequestPriority::Background);
    m_api.publish(flight->target, headers, flight->message.payload, ackTimeout,
                  guarded<PubAck>([this, flight](const Result<PubAck>& ack) { onAck(flight, ack); }));
}

void ReplayJob::onAck(const FlightPtr& flight, const Result<PubAck>& ack)
{
    if (ack) {
        if (m_progress.state == ReplayProgress::State::Disconnected)
            m_progress.state = ReplayProgress::State::Running;
        // With our own id a duplicate can only be an earlier attempt of ours; otherwise nothing of this message was
        // stored now.
        const bool isOwnEarlierAttempt =
            ack->duplicate && m_request.messageId == MessageIdChoice::NewPerReplay && flight->wasTriedBefore;
        if (ack->duplicate && !isOwnEarlierAttempt) {
            conclude(flight, ReplayOutcome::Duplicate,
                     tr("Not replayed: the stream has seen this message id within its duplicate window."),
                     ack->sequence);
            return;
        }
        if (m_request.removeAfterConfirmed)
            remove(flight);
        conclude(flight, ReplayOutcome::Replayed,
                 tr("Replayed as message %1 of %2.").arg(ack->sequence.value).arg(ack->stream.value), ack->sequence);
        return;
    }
    const Error& error = ack.error();
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::Disconnected:
    case Error::Kind::Network:
    case Error::Kind::Protocol:
        retryLater(flight);
        return;
    case Error::Kind::NoResponders:
    case Error::Kind::Permission:
    case Error::Kind::NotFound:
    case Error::Kind::Authentication:
    case Error::Kind::Tls:
    case Error::Kind::Api:
    case Error::Kind::InvalidInput:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        conclude(flight, ReplayOutcome::Failed, error.summary);
        return;
    }
}

/// Whether it was stored is unknown. The same id makes a repetition harmless, but only inside the duplicate window.
void ReplayJob::retryLater(const FlightPtr& flight)
{
    flight->wasTriedBefore = true;
    const auto age = std::chrono::steady_clock::now() - flight->firstSent;
    const bool isSafe =
        m_request.messageId == MessageIdChoice::NewPerReplay && age + windowMargin < flight->duplicateWindow;
    if (!isSafe || m_progress.state == ReplayProgress::State::Cancelled) {
        conclude(flight, ReplayOutcome::Unknown,
                 tr("The server did not answer. The message stays where it is; whether it was also stored again is "
                    "unknown."));
        return;
    }
    m_retries.push_back(flight);
    waitForServer();
}

void ReplayJob::remove(const FlightPtr& flight)
{
    m_api.deleteMessage(
        m_request.source, flight->message.sequence, guarded<bool>([this, flight](const Result<bool>& removed) {
            if (removed || removed.error().apiCode == sequenceGone || removed.error().kind == Error::Kind::NotFound)
                ++m_progress.removed;
            else
                emit outcome(flight->message.sequence, ReplayOutcome::Replayed,
                             tr("Replayed, but not removed: %1").arg(removed.error().summary));
            --m_underWay;
            oneDone();
        }));
    ++m_underWay; // the removal is part of the job
}

void ReplayJob::conclude(const FlightPtr& flight, ReplayOutcome result, const QString& text, Sequence storedAs)
{
    switch (result) {
    case ReplayOutcome::Replayed:
        ++m_progress.replayed;
        m_outcomes.push_back({flight->messageId, ReplayJournal::State::Replayed, storedAs});
        break;
    case ReplayOutcome::Duplicate:
        ++m_progress.duplicates;
        m_outcomes.push_back({flight->messageId, ReplayJournal::State::Duplicate, storedAs});
        break;
    case ReplayOutcome::Failed:
        ++m_progress.failed;
        m_outcomes.push_back({flight->messageId, ReplayJournal::State::Failed, {}});
        break;
    case ReplayOutcome::Unknown: // stays an intent in the journal: the next attempt knows
        ++m_progress.unknown;
        break;
    case ReplayOutcome::Skipped:
        ++m_progress.skipped;
        break;
    }
    if (!m_recordTimer.isActive())
        m_recordTimer.start();
    emit outcome(flight->message.sequence, result, text);
    --m_underWay;
    oneDone();
}

void ReplayJob::skip(Sequence sequence, const QString& text)
{
    ++m_progress.skipped;
    emit outcome(sequence, ReplayOutcome::Skipped, text);
    --m_underWay;
    oneDone();
}

void ReplayJob::oneDone()
{
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_started;
    m_progress.perSecond = elapsed.count() > 0 ? static_cast<double>(m_progress.done()) / elapsed.count() : 0;
    emit progressed();
    if (m_progress.state == ReplayProgress::State::Cancelled && m_underWay == 0) {
        end();
        return;
    }
    QMetaObject::invokeMethod(this, &ReplayJob::pump, Qt::QueuedConnection);
}

void ReplayJob::pause()
{
    if (m_progress.state == ReplayProgress::State::Running) {
        m_progress.state = ReplayProgress::State::Paused;
        emit progressed();
    }
}

void ReplayJob::resume()
{
    if (m_progress.state == ReplayProgress::State::Paused) {
        m_progress.state = ReplayProgress::State::Running;
        emit progressed();
        pump();
    }
}

/// What is under way comes to its end; nothing new is begun.
void ReplayJob::cancel()
{
    if (isOver())
        return;
    m_progress.state = ReplayProgress::State::Cancelled;
    m_left.clear();
    const auto retries = std::exchange(m_retries, {});
    for (const FlightPtr& flight : retries)
        retryLater(flight);
    emit progressed();
    if (m_underWay == 0)
        end();
}

} // namespace jetlag
