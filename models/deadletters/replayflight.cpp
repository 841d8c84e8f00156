// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one message through a ReplayJob, from its fetch to its one outcome.
#include "deadletters/replayheaders.h"
#include "deadletters/replayjob.h"
#include "domain/subject.h"
#include "jetstream/errorcodes.h"

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr size_t batchSize = 32;
constexpr auto ackTimeout = 8s;
constexpr auto windowMargin = 5s; ///< how long before the end of the duplicate window a repetition is no longer safe

/// The clock of the server that holds a stream, as of its last reply; ours where it does not tell (before 2.10).
Timestamp serverNow(const StreamFacts& facts)
{
    return facts.serverTime.value_or(systemNow());
}

/// Where an earlier attempt went; old entries of the journal do not say, then it is where this one goes.
StreamName wentTo(const ReplayJournal::Entry& entry, const StreamFacts& target)
{
    return entry.targetStream.value.isEmpty() ? target.name() : entry.targetStream;
}

} // namespace

void ReplayJob::fetch(Sequence sequence)
{
    ++m_underWay;
    MessageQuery query;
    query.sequence = sequence;
    // MSG.GET hands out the header block byte for byte, which nothing else does.
    m_api.message(m_request.source, query,
                  [this, sequence](Result<StoredMessage> message) { onFetched(sequence, std::move(message)); });
}

/// Nothing was sent: it waits for the server.
void ReplayJob::putBack(Sequence sequence)
{
    --m_underWay;
    if (isOver()) {
        QMetaObject::invokeMethod(this, &ReplayJob::pump, Qt::QueuedConnection);
        return;
    }
    m_left.push_front(sequence);
    waitForServer();
}

void ReplayJob::onFetched(Sequence sequence, Result<StoredMessage> message)
{
    if (!message && isTransient(message.error())) {
        putBack(sequence);
        return;
    }
    if (!message) {
        skip(sequence, message.error().summary);
        return;
    }
    auto flight = std::make_shared<Flight>();
    flight->key = replayMessageId(m_request.source, message->time, sequence);
    flight->target = targetOf(*message, m_request);
    flight->message = std::move(*message);
    if (m_request.editedPayload)
        flight->message.payload = *m_request.editedPayload;
    if (m_request.editedHeaders)
        flight->message.headers = *m_request.editedHeaders;
    m_targets->resolve(flight->target, [this, flight](const ReplayTargets::Known& known) { onTarget(flight, known); });
}

void ReplayJob::onTarget(const FlightPtr& flight, const ReplayTargets::Known& known)
{
    const auto size =
        static_cast<quint64>(flight->message.payload.size() + flight->message.headers.serialized().size());
    if (known.isTransient) {
        putBack(flight->message.sequence);
    } else if (known.target.refused) {
        skip(flight->message.sequence, known.target.refused->summary);
    } else if (m_maxPayload > 0 && size > m_maxPayload) {
        skip(flight->message.sequence, tr("The message is larger than the server allows."));
    } else {
        flight->stream = known.facts;
        Intake& intake = m_intakes[known.target.stream];
        intake.add(flight->target, size);
        intake.isWanted = intake.isWanted && (!known.target.receivers.empty() || !known.target.areReceiversKnown);
        checkJournal(flight);
    }
}

void ReplayJob::checkJournal(const FlightPtr& flight)
{
    const auto entry = m_journal.find(flight->key);
    const auto ownId = flight->message.headers.firstValueCaseInsensitive("Nats-Msg-Id");
    const bool keepsId = m_request.messageId == MessageIdChoice::Keep && ownId;
    // Sent again after a confirmation it is another message to the target; attempts without an answer are the same.
    const quint64 times = entry ? entry->times : 0;
    flight->messageId = keepsId ? *ownId : times == 0 ? flight->key : flight->key + '/' + QByteArray::number(times);
    if (entry && entry->state == ReplayJournal::State::Replayed && !m_request.sendConfirmedAgain) {
        settleConfirmed(flight, *entry);
    } else if (entry && entry->state == ReplayJournal::State::Intended) {
        flight->earlier = entry;
        flight->isRepeated = true;
        lookFor(flight);
    } else {
        enqueue(flight);
    }
}

/// Replayed and confirmed earlier, but it is still, or again, among the dead: a removal was refused or not wanted, or a
/// killed server has forgotten it (seen with 2.9 and 2.10).
void ReplayJob::settleConfirmed(const FlightPtr& flight, const ReplayJournal::Entry& entry)
{
    const StreamName stream = wentTo(entry, *flight->stream);
    if (!m_request.removeAfterConfirmed) {
        conclude(flight, ReplayOutcome::AlreadyReplayed,
                 tr("Replayed before, as message %1 of %2. It was not sent again.")
                     .arg(entry.storedAs.value)
                     .arg(displayText(stream.value)));
        return;
    }
    MessageQuery query;
    query.sequence = entry.storedAs;
    m_api.message(stream, query,
                  [this, flight, entry](const Result<StoredMessage>& held) { onConfirmedLooked(flight, entry, held); });
}

void ReplayJob::onConfirmedLooked(const FlightPtr& flight, const ReplayJournal::Entry& entry,
                                  const Result<StoredMessage>& held)
{
    if (!held && isTransient(held.error())) {
        putBack(flight->message.sequence);
        return;
    }
    const QByteArray origin = replayOrigin(m_request.source, flight->message.sequence);
    const bool isHeld = held && held->headers.firstValue("JetLag-Replay-Of") == origin;
    const StreamName stream = wentTo(entry, *flight->stream);
    // Work queues and interest streams let go of what was acknowledged: there it has done its work.
    const bool isDoneWith = !held && held.error().kind == Error::Kind::NotFound && stream == flight->stream->name() &&
                            flight->stream->config.retention != Retention::Limits;
    const QString text = tr("Replayed before, as message %1 of %2. It was not sent again.")
                             .arg(entry.storedAs.value)
                             .arg(displayText(stream.value));
    if (isHeld || isDoneWith) {
        m_removals->remove(flight->message.sequence);
        conclude(flight, ReplayOutcome::AlreadyReplayed, text);
        return;
    }
    ++m_progress.kept;
    conclude(
        flight, ReplayOutcome::AlreadyReplayed,
        text + QLatin1Char(' ') +
            tr("It stays among the dead letters, as %1 does not hold it any more.").arg(displayText(stream.value)));
}

void ReplayJob::lookFor(const FlightPtr& flight)
{
    if (m_progress.state == ReplayProgress::State::Cancelled) {
        concludeUnknown(flight);
        return;
    }
    m_inDoubt.push_back(flight);
    QMetaObject::invokeMethod(this, &ReplayJob::startLooks, Qt::QueuedConnection);
}

/// One look for all that were sent to one stream.
void ReplayJob::startLooks()
{
    if (m_look || m_inDoubt.empty() || m_retryTimer.isActive())
        return;
    const auto streamOf = [](const FlightPtr& flight) {
        return flight->earlier ? wentTo(*flight->earlier, *flight->stream) : flight->stream->name();
    };
    const auto lastOf = [](const FlightPtr& flight) {
        return flight->earlier ? flight->earlier->targetLast : flight->stream->state.last;
    };
    const StreamName stream = streamOf(m_inDoubt.front());
    const auto others = std::stable_partition(m_inDoubt.begin(), m_inDoubt.end(),
                                              [&](const FlightPtr& flight) { return streamOf(flight) == stream; });
    const std::vector<FlightPtr> flights(m_inDoubt.begin(), others);
    m_inDoubt.erase(m_inDoubt.begin(), others);
    Sequence after = lastOf(flights.front());
    QString subject = flights.front()->target;
    std::set<QByteArray> ids;
    for (const FlightPtr& flight : flights) {
        after = std::min(after, lastOf(flight));
        // An earlier attempt may have gone elsewhere.
        if (flight->earlier || flight->target != subject)
            subject.clear();
        ids.insert(flight->messageId);
    }
    m_look = std::make_unique<ReplayLook>(
        m_api, stream, after, subject, ids, [this, flights](const ReplayLook::Answer& answer) {
            QMetaObject::invokeMethod(
                this, [this, flights, answer] { onLooked(flights, answer); }, Qt::QueuedConnection);
        });
    m_look->start();
}

void ReplayJob::onLooked(const std::vector<FlightPtr>& flights, const ReplayLook::Answer& answer)
{
    m_look.reset();
    for (const FlightPtr& flight : flights)
        onDoubt(flight, answer);
    startLooks();
}

void ReplayJob::onDoubt(const FlightPtr& flight, const ReplayLook::Answer& answer)
{
    const StreamName stream = flight->earlier ? wentTo(*flight->earlier, *flight->stream) : flight->stream->name();
    const bool isElsewhere = stream != flight->stream->name();
    if (const auto found = answer.found.find(flight->messageId); found != answer.found.end()) {
        confirm(flight, stream, found->second,
                tr("An earlier attempt had arrived, as message %1 of %2. It was not sent again.")
                    .arg(found->second.value)
                    .arg(displayText(stream.value)));
    } else if (m_progress.state == ReplayProgress::State::Cancelled) {
        concludeUnknown(flight);
    } else if (answer.isTransient) {
        m_inDoubt.push_back(flight);
        waitForServer();
    } else if (answer.isWhole) {
        flight->earlier.reset();
        flight->isRepeated = false;
        flight->isKnownNotToBeThere = true;
        flight->sent = {};
        enqueue(flight);
    } else if (!isElsewhere && isInsideWindow(*flight)) {
        enqueue(flight);
    } else {
        concludeUnknown(flight);
    }
}

/// Whether a repetition with the same id is harmless: the duplicate window is counted from the first attempt ever, by
/// the server's clock where it tells, and an age that cannot be trusted is outside.
bool ReplayJob::isInsideWindow(const Flight& flight) const
{
    if (m_request.messageId != MessageIdChoice::NewPerReplay)
        return false;
    std::chrono::nanoseconds age{0};
    if (flight.earlier) {
        if (flight.earlier->isServerTime != flight.stream->serverTime.has_value())
            return false; // by two different clocks
        age = serverNow(*flight.stream) - flight.earlier->begun;
        if (age < std::chrono::nanoseconds(0))
            return false; // a clock was set back
        age += std::chrono::steady_clock::now() - m_started;
    }
    if (flight.sent != std::chrono::steady_clock::time_point{})
        age = std::max<std::chrono::nanoseconds>(age, std::chrono::steady_clock::now() - flight.sent);
    return age + windowMargin < flight.stream->config.duplicateWindow;
}

void ReplayJob::enqueue(const FlightPtr& flight)
{
    m_batch.push_back(flight);
    if (m_batch.size() >= batchSize)
        sendBatch();
    else if (!m_sendTimer.isActive())
        m_sendTimer.start();
}

/// The intents are on disk before the first of them is sent.
void ReplayJob::sendBatch()
{
    const auto batch = std::exchange(m_batch, {});
    if (batch.empty())
        return;
    std::vector<ReplayJournal::Intent> intents;
    intents.reserve(batch.size());
    for (const FlightPtr& flight : batch) {
        ReplayJournal::Intent intent;
        intent.messageId = flight->key;
        intent.source = m_request.source;
        intent.sequence = flight->message.sequence;
        intent.target = flight->target;
        intent.targetStream = flight->stream->name();
        intent.targetLast = flight->stream->state.last;
        intent.isKnownNotToBeThere = flight->isKnownNotToBeThere;
        intent.at = flight->stream->serverTime; // a little early: an age must never come out too young
        intents.push_back(intent);
    }
    const auto written = m_journal.begin(intents);
    if (!written) {
        stopFor(written.error());
        for (const FlightPtr& flight : batch)
            skip(flight->message.sequence, written.error().summary);
        return;
    }
    for (const FlightPtr& flight : batch)
        publish(flight);
}

void ReplayJob::publish(const FlightPtr& flight)
{
    if (flight->sent == std::chrono::steady_clock::time_point{})
        flight->sent = std::chrono::steady_clock::now();
    const MessageHeaders headers = replayHeaders(flight->message.headers, m_request, flight->messageId,
                                                 flight->stream->name(), m_request.source, flight->message.sequence);
    m_api.publish(flight->target, headers, flight->message.payload, ackTimeout,
                  [this, flight](const Result<PubAck>& ack) { onAck(flight, ack); });
}

void ReplayJob::onAck(const FlightPtr& flight, const Result<PubAck>& ack)
{
    if (ack) {
        // Our own id can only have been seen in an earlier attempt of ours; with any other id nothing of this message
        // was stored now.
        if (ack->duplicate && m_request.messageId == MessageIdChoice::Keep && !flight->isRepeated)
            conclude(flight, ReplayOutcome::Duplicate,
                     tr("Not replayed: the stream has seen this message id within its duplicate window."),
                     ack->sequence);
        else
            confirm(flight, ack->stream, ack->sequence,
                    tr("Replayed as message %1 of %2.").arg(ack->sequence.value).arg(displayText(ack->stream.value)));
        return;
    }
    if (endOf(ack) == ChangeEnd::Refused) {
        conclude(flight, ReplayOutcome::Failed, ack.error().summary);
        return;
    }
    flight->isRepeated = flight->isRepeated || endOf(ack) == ChangeEnd::Unknown;
    retryLater(flight);
}

/// Whether it was stored is unknown, or it could not be sent. The same id makes a repetition harmless, but only inside
/// the duplicate window; outside it is looked for first.
void ReplayJob::retryLater(const FlightPtr& flight)
{
    if (m_progress.state == ReplayProgress::State::Cancelled) {
        if (flight->isRepeated)
            concludeUnknown(flight);
        else
            conclude(flight, ReplayOutcome::Failed, tr("Not sent: the server did not answer."));
        return;
    }
    waitForServer();
    if (!flight->isRepeated || isInsideWindow(*flight))
        m_retries.push_back(flight);
    else
        m_inDoubt.push_back(flight);
}

void ReplayJob::confirm(const FlightPtr& flight, const StreamName& stream, Sequence storedAs, const QString& text)
{
    if (m_request.removeAfterConfirmed)
        removeLetter(flight, stream, storedAs);
    conclude(flight, ReplayOutcome::Replayed, text, storedAs);
}

void ReplayJob::removeLetter(const FlightPtr& flight, const StreamName& stream, Sequence storedAs)
{
    // Those that follow may push this one out: as if all of the job went there, and on this subject.
    Intake most = m_intakes[flight->stream->name()];
    most.bytes = most.bytes / std::max<quint64>(1, most.messages) * m_progress.total + most.bytes;
    most.messages = m_progress.total;
    most.bySubject = {{flight->target, m_progress.total}};
    if (roomFor(*flight->stream, most).dropped > 0)
        m_removals->removeIfHeld({flight->message.sequence, stream, storedAs});
    else
        m_removals->remove(flight->message.sequence);
}

void ReplayJob::onRemoval(Sequence letter, bool isRemoved, const QString& text)
{
    ++(isRemoved ? m_progress.removed : m_progress.kept);
    if (!isRemoved)
        m_telling.outcome(letter, ReplayOutcome::Replayed, text);
    m_telling.progress(m_progress);
    QMetaObject::invokeMethod(this, &ReplayJob::pump, Qt::QueuedConnection);
}

void ReplayJob::concludeUnknown(const FlightPtr& flight)
{
    conclude(
        flight, ReplayOutcome::Unknown,
        tr("A replay to %1 was not answered, and whether it arrived cannot be told. The message stays where it is.")
            .arg(displayText(flight->target)));
}

void ReplayJob::conclude(const FlightPtr& flight, ReplayOutcome result, const QString& text, Sequence storedAs)
{
    const auto record = [&](ReplayJournal::State state) { m_outcomes.push_back({flight->key, state, storedAs}); };
    switch (result) {
    case ReplayOutcome::Replayed:
        ++m_progress.replayed;
        record(ReplayJournal::State::Replayed);
        break;
    case ReplayOutcome::Duplicate:
        ++m_progress.duplicates;
        record(ReplayJournal::State::Duplicate);
        break;
    case ReplayOutcome::Failed:
        ++m_progress.failed;
        record(ReplayJournal::State::Failed);
        break;
    case ReplayOutcome::Unknown: // stays an intent in the journal: the next attempt knows
        ++m_progress.unknown;
        break;
    case ReplayOutcome::AlreadyReplayed:
        ++m_progress.alreadyReplayed;
        break;
    case ReplayOutcome::Skipped:
        ++m_progress.skipped;
        break;
    }
    if (!m_recordTimer.isActive())
        m_recordTimer.start();
    m_telling.outcome(flight->message.sequence, result, text);
    oneDone();
}

void ReplayJob::skip(Sequence sequence, const QString& text)
{
    ++m_progress.skipped;
    m_telling.outcome(sequence, ReplayOutcome::Skipped, text);
    oneDone();
}

} // namespace jetlag
