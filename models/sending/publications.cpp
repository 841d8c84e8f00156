// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/publications.h"

#include "jetstream/apierror.h"

#include <algorithm>

namespace jetlag {
namespace {
using namespace std::chrono_literals;
constexpr size_t batchSize = 256;
constexpr auto ackTimeout = 8s;
constexpr auto retryInterval = 2s;
constexpr auto usualSettling = 2s;
constexpr int mostUnheard = 4;    ///< tries, a pause apart, each after the stream's API has answered
constexpr auto windowMargin = 5s; ///< how long before the end of the duplicate window a repetition is no longer safe

/// The clock of the server that holds a stream, as of its last reply; ours where it does not tell (before 2.10).
Timestamp serverNow(const StreamFacts& facts)
{
    return facts.serverTime.value_or(systemNow());
}
} // namespace

Publications::Publications(const JetStreamApi& api, Done done, Prepare prepare)
    : m_api(api)
    , m_done(std::move(done))
    , m_prepare(std::move(prepare))
    , m_settling(usualSettling)
{
    m_sendTimer.setSingleShot(true);
    m_sendTimer.setInterval(0);
    connect(&m_sendTimer, &QTimer::timeout, this, &Publications::sendBatch);
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &Publications::startLook);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &Publications::askServer);
}

void Publications::add(Tag tag, Publication message)
{
    Flight& flight = m_flights[tag];
    flight.message = std::move(message);
    if (m_isStopped) {
        giveUp(tag, std::nullopt);
    } else if (flight.message.earlier) {
        flight.isRepeated = true;
        flight.lastSent = Clock::now(); // when it was, only clocks that may have been set know
        doubt(tag, std::nullopt);
    } else {
        enqueue(tag);
    }
}

void Publications::stop()
{
    m_isStopped = true;
    m_retry.stop();
    m_sendTimer.stop();
    auto left = std::exchange(m_batch, {});
    left.insert(left.end(), m_retries.begin(), m_retries.end());
    left.insert(left.end(), m_inDoubt.begin(), m_inDoubt.end());
    m_retries.clear();
    m_inDoubt.clear();
    const auto why = std::exchange(m_outage, std::nullopt);
    for (const Tag tag : left)
        giveUp(tag, why);
}

StreamName Publications::looksIn(const Flight& flight) const
{
    const Publication& message = flight.message;
    return message.earlier ? message.earlier->stream : message.target ? message.target->name() : StreamName();
}

Sequence Publications::looksAfter(const Flight& flight) const
{
    return flight.message.earlier ? flight.message.earlier->last : flight.after;
}

/// Whether a repetition with the same id is harmless. By the server's clock where it tells; an age that cannot be
/// trusted is outside.
bool Publications::isInsideWindow(const Flight& flight) const
{
    const Publication& message = flight.message;
    if (!message.isIdOurs || message.messageId.isEmpty() || !message.target)
        return false;
    std::chrono::nanoseconds age{0};
    if (message.earlier) {
        if (message.earlier->isServerTime != message.target->serverTime.has_value())
            return false; // by two different clocks
        age = serverNow(*message.target) - message.earlier->begun;
        if (age < std::chrono::nanoseconds(0))
            return false;                // a clock was set back
        age += Clock::now() - m_started; // the target told its time since then
    }
    if (flight.sent)
        age = std::max<std::chrono::nanoseconds>(age, Clock::now() - *flight.sent);
    return age + windowMargin < message.target->config.duplicateWindow;
}

void Publications::enqueue(Tag tag)
{
    m_batch.push_back(tag);
    if (m_batch.size() >= batchSize)
        sendBatch();
    else if (!m_sendTimer.isActive())
        m_sendTimer.start();
}

void Publications::sendBatch()
{
    const auto batch = std::exchange(m_batch, {});
    std::vector<Departure> departures;
    departures.reserve(batch.size());
    for (const Tag tag : batch) {
        Flight& flight = m_flights.at(tag);
        if (flight.message.target && !flight.isRepeated) {
            flight.after = flight.message.target->state.last;
            if (const auto reached = m_reached.find(flight.message.target->name()); reached != m_reached.end())
                flight.after = std::max(flight.after, reached->second);
        }
        departures.push_back({tag, looksAfter(flight), flight.isKnownNotToBeThere});
    }
    if (!m_prepare || departures.empty())
        onPrepared(batch, std::nullopt);
    else
        m_prepare(departures, [this, batch](const std::optional<Error>& problem) { onPrepared(batch, problem); });
}

void Publications::onPrepared(const std::vector<Tag>& batch, const std::optional<Error>& problem)
{
    for (const Tag tag : batch) {
        if (problem)
            giveUp(tag, problem);
        else
            send(tag);
    }
}

void Publications::send(Tag tag)
{
    if (m_isStopped) {
        giveUp(tag, std::nullopt);
        return;
    }
    Flight& flight = m_flights.at(tag);
    flight.lastSent = Clock::now();
    if (!flight.sent)
        flight.sent = flight.lastSent;
    m_api.publish(flight.message.subject, flight.message.headers, flight.message.payload, ackTimeout,
                  [this, tag](const Result<PubAck>& ack) { onAck(tag, ack); });
}

void Publications::onAck(Tag tag, const Result<PubAck>& ack)
{
    Flight& flight = m_flights.at(tag);
    switch (endOf(ack)) {
    case ChangeEnd::Done:
        onStored(tag, *ack);
        break;
    case ChangeEnd::Refused:
        // What an earlier attempt came to is not known by that.
        flight.refusal = ack.error();
        if (flight.isRepeated)
            doubt(tag, ack.error());
        else
            giveUp(tag, ack.error());
        break;
    case ChangeEnd::NotSent:
        if (ack.error().kind == Error::Kind::NoResponders)
            onNobody(tag, ack.error());
        else
            wait(tag, ack.error());
        break;
    case ChangeEnd::Unknown:
        flight.isRepeated = true;
        flight.doubt = ack.error();
        wait(tag, ack.error());
        break;
    }
}

void Publications::onStored(Tag tag, const PubAck& ack)
{
    const Flight& flight = m_flights.at(tag);
    PublicationEnd end;
    end.how = ChangeEnd::Done;
    end.stream = ack.stream;
    end.storedAs = ack.sequence;
    // An id of ours that the stream has seen can only have come by an earlier attempt, once there was one.
    end.wasFound = ack.duplicate && flight.isRepeated;
    end.isDuplicate = ack.duplicate && !flight.isRepeated;
    if (!ack.duplicate) {
        m_deaf.erase(ack.stream);
        Sequence& reached = m_reached[ack.stream];
        reached = std::max(reached, ack.sequence);
    }
    conclude(tag, end);
}

/// An election passes. A stream whose API answers again and again while nobody takes what is published lies in another
/// account: its API is imported, its subjects are not.
void Publications::onNobody(Tag tag, const Error& why)
{
    Flight& flight = m_flights.at(tag);
    const auto& target = flight.message.target;
    if (target && (m_deaf.contains(target->name()) || ++flight.unheard > mostUnheard)) {
        m_deaf.insert(target->name());
        giveUp(tag, unheardError(target->name(), flight.message.subject));
    } else {
        wait(tag, why);
    }
}

/// Not confirmed: to be sent again, or looked for, as soon as the server answers.
void Publications::wait(Tag tag, const Error& why)
{
    const Flight& flight = m_flights.at(tag);
    if (m_isStopped) {
        giveUp(tag, why);
        return;
    }
    const StreamName stream = looksIn(flight);
    const bool canBeLookedFor = !stream.value.isEmpty() && !flight.message.messageId.isEmpty();
    if (!stream.value.isEmpty())
        m_silent.insert(stream);
    // Nothing more is to go out meanwhile, also where nobody can look for this one.
    waitForServer(why);
    if (m_isStopped) // by whoever heard that
        giveUp(tag, why);
    else if (!flight.isRepeated || isInsideWindow(flight))
        m_retries.push_back(tag);
    else if (canBeLookedFor)
        m_inDoubt.push_back(tag);
    else
        giveUp(tag, why);
}

void Publications::doubt(Tag tag, const std::optional<Error>& why)
{
    const Flight& flight = m_flights.at(tag);
    if (m_isStopped || looksIn(flight).value.isEmpty() || flight.message.messageId.isEmpty()) {
        giveUp(tag, why);
        return;
    }
    m_inDoubt.push_back(tag);
    m_lookTimer.start(0);
}

/// Of one stream; none, and later again, while the last attempts may still be on their way.
std::vector<Publications::Tag> Publications::takeWhatCanBeLookedFor()
{
    const auto now = Clock::now();
    const auto isDue = [this, now](Tag tag) { return m_flights.at(tag).lastSent + m_settling <= now; };
    const auto due = std::find_if(m_inDoubt.begin(), m_inDoubt.end(), isDue);
    if (due == m_inDoubt.end()) {
        auto next = Clock::time_point::max();
        for (const Tag tag : m_inDoubt)
            next = std::min(next, m_flights.at(tag).lastSent + m_settling);
        m_lookTimer.start(std::chrono::ceil<std::chrono::milliseconds>(next - now));
        return {};
    }
    const StreamName stream = looksIn(m_flights.at(*due));
    const auto others = std::stable_partition(m_inDoubt.begin(), m_inDoubt.end(), [&](Tag tag) {
        return isDue(tag) && looksIn(m_flights.at(tag)) == stream;
    });
    std::vector<Tag> tags(m_inDoubt.begin(), others);
    m_inDoubt.erase(m_inDoubt.begin(), others);
    return tags;
}

/// One look for all that were sent to one stream.
void Publications::startLook()
{
    if (m_look || m_inDoubt.empty() || m_outage)
        return;
    const auto tags = takeWhatCanBeLookedFor();
    if (tags.empty())
        return;
    const StreamName stream = looksIn(m_flights.at(tags.front()));
    const Flight& first = m_flights.at(tags.front());
    Sequence after = looksAfter(first);
    QString subject = first.message.subject;
    std::set<QByteArray> ids;
    for (const Tag tag : tags) {
        const Flight& flight = m_flights.at(tag);
        after = std::min(after, looksAfter(flight));
        // An earlier attempt may have gone elsewhere.
        if (flight.message.earlier || flight.message.subject != subject)
            subject.clear();
        ids.insert(flight.message.messageId);
    }
    m_look = std::make_unique<ArrivalLook>(
        m_api, stream, after, subject, ids, [this, tags](const ArrivalLook::Answer& answer) {
            // It must not be let go of from inside its own call.
            QMetaObject::invokeMethod(
                this, [this, tags, answer] { onLooked(tags, answer); }, Qt::QueuedConnection);
        });
    m_look->start();
}

void Publications::onLooked(const std::vector<Tag>& tags, const ArrivalLook::Answer& answer)
{
    m_look.reset();
    for (const Tag tag : tags)
        settle(tag, answer);
    startLook();
}

void Publications::settle(Tag tag, const ArrivalLook::Answer& answer)
{
    Flight& flight = m_flights.at(tag);
    const Publication& message = flight.message;
    const StreamName stream = looksIn(flight);
    const bool isElsewhere = !message.target || stream != message.target->name();
    const bool isAnotherLife =
        answer.facts && !isElsewhere && anotherLife(incarnationOf(*message.target), *answer.facts).has_value();
    if (const auto found = answer.found.find(message.messageId); found != answer.found.end()) {
        conclude(tag,
                 {.how = ChangeEnd::Done, .stream = stream, .storedAs = found->second, .wasFound = true, .error = {}});
    } else if (m_isStopped) {
        giveUp(tag, answer.error);
    } else if (answer.isTransient) {
        m_inDoubt.push_back(tag);
        waitForServer(*answer.error);
    } else if (isAnotherLife) {
        giveUp(tag, answer.error); // what the life before held, nobody can tell
    } else if (flight.refusal) {
        flight.isRepeated = !answer.isWhole;
        giveUp(tag, flight.refusal);
    } else if (answer.isWhole) {
        flight.message.earlier.reset();
        flight.isRepeated = false;
        flight.isKnownNotToBeThere = true;
        flight.sent.reset();
        enqueue(tag);
    } else if (!isElsewhere && isInsideWindow(flight)) {
        enqueue(tag);
    } else {
        giveUp(tag, answer.error);
    }
}

void Publications::waitForServer(const Error& why)
{
    if (!m_retry.isActive() && m_asked.empty())
        m_retry.start();
    m_isStillOut = true;
    const bool isNews = !m_outage;
    m_outage = why;
    if (isNews)
        emit waitingChanged();
}

/// Each stream that something waits for; what has no known stream is simply tried again.
void Publications::askServer()
{
    m_isStillOut = false;
    std::set<StreamName> streams = std::exchange(m_silent, {});
    for (const Tag tag : m_retries) {
        if (const auto& target = m_flights.at(tag).message.target)
            streams.insert(target->name());
    }
    for (const Tag tag : m_inDoubt)
        streams.insert(looksIn(m_flights.at(tag)));
    m_asked = streams;
    for (const StreamName& stream : streams)
        m_api.streamInfo(stream, {}, [this, stream](const Result<StreamInfoReply>& info) { onServer(stream, info); });
    if (streams.empty())
        goOn();
}

void Publications::onServer(const StreamName& stream, const Result<StreamInfoReply>& info)
{
    m_asked.erase(stream);
    if (m_isStopped)
        return;
    if (!info && isTransient(info.error())) {
        m_isStillOut = true;
        m_silent.insert(stream);
        m_outage = info.error();
    } else {
        refresh(stream, info.map(&StreamInfoReply::facts));
    }
    if (!m_asked.empty())
        return;
    if (m_isStillOut)
        m_retry.start();
    else
        goOn();
}

/// The stream may have come back as another one, or not at all.
void Publications::refresh(const StreamName& stream, const Result<StreamFactsPtr>& now)
{
    const auto retries = std::exchange(m_retries, {});
    for (const Tag tag : retries) {
        Flight& flight = m_flights.at(tag);
        const bool isOfIt = flight.message.target && flight.message.target->name() == stream;
        const auto problem = isOfIt ? anotherLife(incarnationOf(*flight.message.target), now) : std::nullopt;
        if (m_isStopped) {
            giveUp(tag, problem);
        } else if (!problem || (!now && now.error().apiCode != ApiCode::StreamNotFound)) {
            m_retries.push_back(tag); // it may be published to, though not looked at
        } else if (flight.isRepeated || !now) {
            giveUp(tag, problem);
        } else {
            flight.message.target = *now;
            flight.after = (*now)->state.last;
            m_reached.erase(stream);
            m_retries.push_back(tag);
        }
    }
}

void Publications::goOn()
{
    m_outage.reset();
    const auto retries = std::exchange(m_retries, {});
    for (const Tag tag : retries) {
        // The time may have run out while the server was away.
        if (m_flights.at(tag).isRepeated && !isInsideWindow(m_flights.at(tag)))
            doubt(tag, m_flights.at(tag).doubt);
        else
            send(tag);
    }
    startLook();
    if (!m_outage && !m_isStopped)
        emit waitingChanged();
}

/// Ends without a confirmation: what may have arrived is unknown.
void Publications::giveUp(Tag tag, const std::optional<Error>& error)
{
    const Flight& flight = m_flights.at(tag);
    const bool isRefused = error && endOf(*error) == ChangeEnd::Refused;
    PublicationEnd end;
    end.how = flight.isRepeated ? ChangeEnd::Unknown : isRefused ? ChangeEnd::Refused : ChangeEnd::NotSent;
    end.error = flight.isRepeated && flight.doubt ? flight.doubt : error;
    conclude(tag, end);
}

void Publications::conclude(Tag tag, const PublicationEnd& end)
{
    m_flights.erase(tag);
    m_done(tag, end);
}

} // namespace jetlag
