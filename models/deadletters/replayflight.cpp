// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one message through a ReplayJob, from its fetch to its one outcome.
#include "deadletters/replayheaders.h"
#include "deadletters/replayjob.h"
#include "domain/subject.h"
#include "jetstream/errorcodes.h"

#include <QPointer>

#include <algorithm>

namespace jetlag {

namespace {

/// Where an earlier attempt went; old entries of the journal do not say, then it is where this one goes.
StreamName wentTo(const ReplayJournal::Entry& entry, const StreamFacts& target)
{
    return entry.targetStream.value.isEmpty() ? target.name() : entry.targetStream;
}

QString takenAsArrived()
{
    return ReplayJob::tr("Taken as arrived, as it was decided by hand. It was not sent again.");
}

} // namespace

/// Nothing was sent: it waits for the server.
void ReplayJob::putBack(Sequence sequence)
{
    --m_underWay;
    if (isOver()) {
        pumpSoon();
        return;
    }
    m_reader.putBack(sequence);
    waitForSource();
}

void ReplayJob::onRead(Sequence sequence, Result<StoredMessage> message)
{
    if (!message && (isTransient(message.error()) || saysMissing(message.error()) ||
                     (message.error().kind == Error::Kind::NotFound && !m_presence.isServed()))) {
        putBack(sequence);
        return;
    }
    if (!message) {
        skip(sequence, message.error().summary);
        return;
    }
    if (m_newest && message->time > *m_newest) {
        m_isSourceDoubted = true; // another life of the stream may have begun
        putBack(sequence);
        return;
    }
    auto flight = std::make_shared<Flight>();
    flight->key = replayMessageId(m_request.source, message->time, sequence);
    flight->earlier = m_means.writer.find(flight->key);
    flight->target = targetOf(*message, m_request);
    flight->origin = originOf(*message, m_request);
    flight->message = std::move(*message);
    if (const auto problem = edit(*flight)) {
        skip(*flight, problem->summary);
        return;
    }
    flight->bytes = static_cast<size_t>(flight->message.payload.size());
    m_isResolving = true;
    m_targets->resolve(flight->target, [this, flight](const ReplayTargets::Known& known) { onTarget(flight, known); });
    m_isResolving = false;
}

/// As it is asked for, or as it was sent before without an answer: the same id must mean the same message.
std::optional<Error> ReplayJob::edit(Flight& flight) const
{
    const bool wasBegun = flight.earlier && flight.earlier->state == ReplayJournal::State::Intended;
    StoredMessage& message = flight.message;
    if (m_request.editedPayload || m_request.editedHeaders) {
        ReplayJournal::Edit made{systemNow(), message.subject, message.headers, message.payload, flight.target, {}, {}};
        if (m_request.editedPayload)
            message.payload = *m_request.editedPayload;
        if (m_request.editedHeaders)
            message.headers = *m_request.editedHeaders;
        made.headers = message.headers;
        made.payload = message.payload;
        flight.edit = std::make_shared<const ReplayJournal::Edit>(std::move(made));
    } else if (const auto before =
                   m_request.isAsShown || !wasBegun ? std::nullopt : m_means.writer.findEdit(flight.key)) {
        message.payload = before->payload;
        message.headers = before->headers;
        if (m_request.targetSubject.isEmpty())
            flight.target = before->subject;
    } else if (!m_request.transform.isEmpty()) {
        auto changed = transformed(message, flight.target, m_request.transform);
        if (!changed)
            return changed.error();
        flight.edit = std::make_shared<const ReplayJournal::Edit>(
            ReplayJournal::Edit{systemNow(), message.subject, message.headers, message.payload, changed->subject,
                                changed->headers, changed->payload});
        flight.target = changed->subject;
        message.headers = std::move(changed->headers);
        message.payload = std::move(changed->payload);
    }
    return std::nullopt;
}

void ReplayJob::onTarget(const FlightPtr& flight, const ReplayTargets::Known& known)
{
    const quint64 size = replayedSize(flight->message, m_request, known.target.stream);
    const bool isNotThere = known.target.refused && known.target.refused->kind == Error::Kind::NotFound;
    if (known.isTransient || (isNotThere && !m_presence.isServed())) {
        m_targets->forget(flight->target);
        putBack(flight->message.sequence);
    } else if (known.target.refused) {
        skip(*flight, known.target.refused->summary);
    } else if (m_means.maxPayload > 0 && size > m_means.maxPayload) {
        skip(*flight, tr("The message is larger than the server allows."));
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
    if (!m_isResolving) // another replay may have begun with it meanwhile
        flight->earlier = m_means.writer.find(flight->key);
    const auto& entry = flight->earlier;
    const auto ownId = flight->message.headers.firstValueCaseInsensitive("Nats-Msg-Id");
    const bool keepsId = m_request.messageId == MessageIdChoice::Keep && ownId;
    // Sent again after a confirmation it is another message to the target; attempts without an answer are the same.
    const quint64 times = entry ? entry->times : 0;
    flight->messageId = keepsId ? *ownId : times == 0 ? flight->key : flight->key + '/' + QByteArray::number(times);
    if (entry && entry->state == ReplayJournal::State::Replayed && !m_request.sendConfirmedAgain) {
        settleConfirmed(flight, *entry);
    } else {
        flight->isInDoubt = entry && entry->state == ReplayJournal::State::Intended;
        publish(flight, flight->isInDoubt ? entry : std::nullopt);
    }
}

/// Replayed and confirmed earlier, but it is still, or again, among the dead: a removal was refused or not wanted, or a
/// killed server has forgotten it (seen with 2.9 and 2.10).
void ReplayJob::settleConfirmed(const FlightPtr& flight, const ReplayJournal::Entry& entry)
{
    const StreamName stream = wentTo(entry, *flight->stream);
    const bool isDecided = entry.storedAs.value == 0; // by hand: there is nothing to look for
    if (isDecided && m_request.removeAfterConfirmed)
        m_removals->remove(flight->message.sequence);
    if (isDecided || !m_request.removeAfterConfirmed) {
        conclude(flight, ReplayOutcome::AlreadyReplayed,
                 isDecided ? takenAsArrived()
                           : tr("Replayed before, as message %1 of %2. It was not sent again.")
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
    const bool isHeld = held && isReplayOf(*held, m_request.source, flight->message.sequence);
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
    const QString stays =
        tr("It stays among the dead letters, as %1 does not hold it any more.").arg(displayText(stream.value));
    ++m_progress.kept;
    m_progress.addReason(stays);
    conclude(flight, ReplayOutcome::AlreadyReplayed, text + QLatin1Char(' ') + stays);
}

void ReplayJob::publish(const FlightPtr& flight, const std::optional<ReplayJournal::Entry>& earlier)
{
    Publication message;
    message.subject = flight->target;
    message.headers = replayHeaders(flight->message.headers, m_request, flight->messageId, flight->stream->name(),
                                    m_request.source, flight->message.sequence);
    message.payload = flight->message.payload;
    message.messageId = flight->messageId;
    message.isIdOurs = m_request.messageId == MessageIdChoice::NewPerReplay;
    message.target = flight->stream;
    if (earlier)
        message.earlier = {wentTo(*earlier, *flight->stream), earlier->targetLast, earlier->begun,
                           earlier->isServerTime};
    flight->sent = systemNow();
    m_sent[flight->message.sequence] = flight;
    m_bytesUnderWay += flight->bytes;
    m_publications.add(flight->message.sequence.value, std::move(message));
}

/// The intents are on disk before the first of them is sent.
void ReplayJob::recordIntents(const std::vector<Publications::Departure>& departures,
                              const Publications::Prepared& prepared)
{
    std::vector<ReplayJournal::Intent> intents;
    intents.reserve(departures.size());
    for (const auto& departure : departures) {
        const FlightPtr& flight = m_sent.at(Sequence{departure.tag});
        ReplayJournal::Intent intent;
        intent.messageId = flight->key;
        intent.source = m_request.source;
        intent.sequence = flight->message.sequence;
        intent.target = flight->target;
        intent.targetStream = flight->stream->name();
        intent.targetLast = departure.last;
        intent.isKnownNotToBeThere = departure.isKnownNotToBeThere;
        intent.edit = flight->edit;
        intent.at = flight->stream->serverTime; // a little early: an age must never come out too young
        intents.push_back(std::move(intent));
    }
    m_means.writer.begin(std::move(intents), m_request.job,
                         [self = QPointer(this), prepared](const std::optional<Error>& problem) {
                             if (!self)
                                 return;
                             if (problem && !self->isOver())
                                 self->stopFor(*problem);
                             prepared(problem);
                         });
}

void ReplayJob::onPublished(Sequence letter, const PublicationEnd& end)
{
    const FlightPtr flight = m_sent.extract(letter).mapped();
    m_bytesUnderWay -= flight->bytes;
    m_window = end.how == ChangeEnd::Done ? std::min(m_window + 1, mostWindow) : m_window;
    switch (end.how) {
    case ChangeEnd::Done:
        if (end.isDuplicate && m_request.messageId == MessageIdChoice::Keep)
            conclude(flight, ReplayOutcome::Duplicate,
                     tr("Not replayed: the stream has seen this message id within its duplicate window."),
                     end.storedAs);
        else
            confirm(flight, end.stream, end.storedAs,
                    (end.wasFound ? tr("An earlier attempt had arrived, as message %1 of %2. It was not sent again.")
                                  : tr("Replayed as message %1 of %2."))
                        .arg(end.storedAs.value)
                        .arg(displayText(end.stream.value)));
        break;
    case ChangeEnd::Refused:
        conclude(flight, ReplayOutcome::Failed, end.error ? end.error->summary : QString());
        break;
    case ChangeEnd::NotSent:
        conclude(flight, ReplayOutcome::Failed,
                 end.error ? tr("Not sent: the server did not answer.") : tr("Not sent: the job was stopped before."));
        break;
    case ChangeEnd::Unknown:
        concludeUnknown(flight);
        break;
    }
}

void ReplayJob::confirm(const FlightPtr& flight, const StreamName& stream, Sequence storedAs, const QString& text)
{
    if (stream == flight->stream->name())
        follow(*flight, storedAs);
    if (m_request.removeAfterConfirmed)
        removeLetter(flight, stream, storedAs);
    conclude(flight, ReplayOutcome::Replayed, text, storedAs);
}

void ReplayJob::follow(const Flight& flight, Sequence storedAs)
{
    ReplayFollowUp::Put put;
    put.job = m_request.job;
    put.source = m_request.source;
    put.letter = flight.message.sequence;
    put.sourceLast = m_source->counter;
    put.subject = flight.target;
    put.target = flight.stream;
    put.storedAs = storedAs;
    put.at = flight.stream->serverTime.value_or(flight.sent);
    put.size = static_cast<uint64_t>(flight.message.payload.size());
    put.digest = qHash(flight.message.payload);
    m_followUp.follow(put);
}

void ReplayJob::removeLetter(const FlightPtr& flight, const StreamName& stream, Sequence storedAs)
{
    // Those that follow may push this one out: as if all of the job went there, and on this subject.
    Intake most = m_intakes[flight->stream->name()];
    most.bytes = most.bytes / std::max<quint64>(1, most.messages) * m_progress.total + most.bytes;
    most.messages = m_progress.total;
    most.bySubject = {{flight->target, m_progress.total}};
    const bool mayBeDropped = roomFor(*flight->stream, most).dropped > 0;
    m_removables.push_back({{flight->message.sequence, stream, storedAs}, mayBeDropped});
}

void ReplayJob::onRemoval(Sequence letter, bool isRemoved, const QString& text)
{
    ++(isRemoved ? m_progress.removed : m_progress.kept);
    if (!isRemoved) {
        m_progress.addReason(text);
        m_telling.outcome(letter, ReplayOutcome::Replayed, text);
    }
    m_telling.progress(m_progress);
    pumpSoon();
}

/// The target was looked at, and could not tell: where somebody has decided for that, it is done.
void ReplayJob::concludeUnknown(const FlightPtr& flight)
{
    if (std::exchange(flight->isInDoubt, false) && !isOver()) {
        switch (m_request.inDoubt) {
        case DoubtChoice::SendAgain:
            publish(flight, std::nullopt);
            return;
        case DoubtChoice::TakeAsArrived:
            takeAsArrived(flight);
            return;
        case DoubtChoice::Keep:
            break;
        }
    }
    conclude(flight, ReplayOutcome::Unknown,
             tr("A replay to %1 was not answered, and whether it arrived cannot be told. The message stays where it "
                "is. Replay it again to look once more, or to decide.")
                 .arg(displayText(flight->target)));
}

void ReplayJob::takeAsArrived(const FlightPtr& flight)
{
    m_outcomes.push_back({flight->key, ReplayJournal::State::Replayed, {}, takenAsArrived()});
    if (m_request.removeAfterConfirmed)
        m_removables.push_back({{flight->message.sequence, {}, {}}, false});
    conclude(flight, ReplayOutcome::AlreadyReplayed, takenAsArrived());
}

void ReplayJob::conclude(const FlightPtr& flight, ReplayOutcome result, const QString& text, Sequence storedAs)
{
    const auto record = [&](ReplayJournal::State state) { m_outcomes.push_back({flight->key, state, storedAs, text}); };
    switch (result) {
    case ReplayOutcome::Replayed:
        ++m_progress.replayed;
        record(ReplayJournal::State::Replayed);
        break;
    case ReplayOutcome::Duplicate:
        ++m_progress.duplicates;
        m_progress.addReason(text);
        record(ReplayJournal::State::Duplicate);
        break;
    case ReplayOutcome::Failed:
        ++m_progress.failed;
        m_progress.addReason(text);
        record(ReplayJournal::State::Failed);
        break;
    case ReplayOutcome::Unknown: // stays an intent in the journal: the next attempt knows
        ++m_progress.unknown;
        m_progress.addReason(text);
        break;
    case ReplayOutcome::AlreadyReplayed:
        ++m_progress.alreadyReplayed;
        break;
    case ReplayOutcome::Skipped:
        ++m_progress.skipped;
        break;
    case ReplayOutcome::Discarded:
        break; // not of a replay
    }
    report(*flight, result, text, storedAs);
    m_telling.outcome(flight->message.sequence, result, text);
    oneDone();
}

void ReplayJob::skip(Sequence sequence, const QString& text)
{
    Flight flight;
    flight.message.sequence = sequence;
    skip(flight, text);
}

void ReplayJob::skip(const Flight& flight, const QString& text)
{
    ++m_progress.skipped;
    m_progress.addReason(text);
    report(flight, ReplayOutcome::Skipped, text, {});
    m_telling.outcome(flight.message.sequence, ReplayOutcome::Skipped, text);
    oneDone();
}

void ReplayJob::report(const Flight& flight, ReplayOutcome result, const QString& text, Sequence storedAs)
{
    ReplayJournal::JobLetter line;
    line.letter = flight.message.sequence;
    line.outcome = result;
    line.origin = flight.origin;
    line.target = flight.target;
    if (flight.stream)
        line.targetStream = flight.stream->name();
    line.storedAs = storedAs;
    line.at = flight.sent == Timestamp() ? systemNow() : flight.sent;
    line.note = text;
    m_letters.push_back(std::move(line));
    if (!m_recordTimer.isActive())
        m_recordTimer.start();
}

} // namespace jetlag
