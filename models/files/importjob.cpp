// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importjob.h"

#include "jetstream/errorcodes.h"
#include "sending/publishcheck.h"

#include <QThreadPool>

namespace jetlag {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using State = PublishProgress::State;

namespace {
constexpr int window = 64;
constexpr size_t atOnce = 128;  ///< lines read ahead
constexpr int mostAttempts = 3; ///< with a message id
constexpr auto ackTimeout = 8s;
constexpr auto windowMargin = 5s; ///< before the end of the duplicate window a repetition is no longer safe
constexpr auto reportInterval = 100ms;
constexpr qsizetype mostProblems = 100;
} // namespace

ImportJob::ImportJob(const JetStreamApi& api, ImportOrder order, quint64 maxPayload,
                     std::shared_ptr<QThreadPool> reader, Importing::Teller teller)
    : m_api(api, RequestPriority::Background)
    , m_target(api)
    , m_order(std::move(order))
    , m_maxPayload(maxPayload)
    , m_reader(std::move(reader))
    , m_teller(std::move(teller))
    , m_file(std::make_shared<ImportFile>(m_order))
{
    if (m_order.ratePerSecond)
        m_pacer = Pacer::perSecond(*m_order.ratePerSecond);
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { pump(); });
    m_report.setInterval(reportInterval);
    QObject::connect(&m_report, &QTimer::timeout, &m_report, [this] { report(); });
}

void ImportJob::start()
{
    m_isReading = true;
    m_reader->start([this, file = m_file, home = m_courier.address()] {
        home.deliver([this, problem = file->open()] { onOpened(problem); });
    });
}

void ImportJob::onOpened(const std::optional<Error>& problem)
{
    m_isReading = false;
    if (problem) {
        m_teller.end(unexpected(*problem));
        return;
    }
    m_report.start();
    readMore();
}

void ImportJob::readMore()
{
    if (m_isReading || m_isAtEnd || m_lines.size() >= atOnce / 2)
        return;
    m_isReading = true;
    m_reader->start([this, file = m_file, home = m_courier.address()] {
        auto lines = file->read(atOnce);
        home.deliver([this, lines = std::move(lines), isAtEnd = file->isAtEnd()] { onRead(lines, isAtEnd); });
    });
}

void ImportJob::onRead(const std::vector<ImportLine>& lines, bool isAtEnd)
{
    m_isReading = false;
    m_isAtEnd = isAtEnd;
    for (const ImportLine& line : lines) {
        if (line.problem) {
            ++m_outcome.badLines;
            say(line.number, line.problem->summary);
            continue;
        }
        ++m_outcome.progress.total;
        m_lines.push_back(line);
    }
    pump();
}

void ImportJob::pump()
{
    while (isRunning() && !m_lines.empty() && m_inFlight < window) {
        if (m_pacer && !m_pacer->take()) {
            m_wake.start(m_pacer->untilNext());
            break;
        }
        auto flight = std::make_shared<Flight>();
        flight->line = std::move(m_lines.front());
        m_lines.pop_front();
        ++m_inFlight;
        if (const auto problem = problemOf(flight->line.draft))
            fail(flight, *problem);
        else
            send(flight);
    }
    if (isRunning())
        readMore();
    endIfDone();
}

std::optional<Error> ImportJob::problemOf(const PublishDraft& draft) const
{
    auto problem = subjectProblem(draft.subject, false);
    if (!problem && m_maxPayload != 0 && wireSize(draft.headers, draft.payload) > m_maxPayload)
        problem = Error{Error::Kind::InvalidInput,
                        tr("The message is larger than the server takes (%1 bytes).").arg(m_maxPayload),
                        {},
                        0};
    return problem;
}

void ImportJob::send(const FlightPtr& flight)
{
    if (++flight->attempts == 1)
        flight->sent = Clock::now();
    const PublishDraft& draft = flight->line.draft;
    m_api.publish(draft.subject, draft.headers, draft.payload, ackTimeout,
                  [this, flight](const Result<PubAck>& ack) { onAck(flight, ack); });
}

void ImportJob::onAck(const FlightPtr& flight, const Result<PubAck>& ack)
{
    PublishProgress& progress = m_outcome.progress;
    if (ack) {
        // A later attempt that is a duplicate: an earlier one had arrived.
        ++(ack->duplicate && !flight->doubt ? progress.duplicates : progress.stored);
        --m_inFlight;
        pump();
        return;
    }
    // A reply that is no PubAck: somebody took it, but nobody knows what became of it.
    if (endOf(ack) == ChangeEnd::Unknown)
        flight->doubt = ack.error();
    const bool mayRetry = flight->line.draft.headers.firstValue("Nats-Msg-Id") && flight->attempts < mostAttempts;
    if (ack.error().kind == Error::Kind::Timeout && mayRetry && progress.state != State::Stopped) {
        askWindow(flight);
        return;
    }
    fail(flight, ack.error());
    pump();
}

/// The stream tells whether it has the message, as long as it knows the id: after that a repetition is stored, too.
void ImportJob::askWindow(const FlightPtr& flight)
{
    const QString subject = flight->line.draft.subject;
    auto& waiting = m_unanswered[subject];
    waiting.push_back(flight);
    if (waiting.size() == 1)
        m_target.findStream(subject, [this, subject](const auto& found) { onWindow(subject, found); });
}

void ImportJob::onWindow(const QString& subject, const Result<TargetStream>& found)
{
    const auto facts = found ? found->facts : unexpected(found.error());
    const auto flights = m_unanswered.extract(subject);
    for (const FlightPtr& flight : flights.mapped()) {
        const bool isInside =
            facts && *facts && Clock::now() - flight->sent + windowMargin < (*facts)->config.duplicateWindow;
        if (m_outcome.progress.state == State::Stopped)
            fail(flight, *flight->doubt);
        else if (isInside)
            send(flight);
        else if (!facts && isTransient(facts.error()) && ++flight->attempts < mostAttempts)
            askWindow(flight);
        else
            fail(flight, *flight->doubt);
    }
    pump();
}

/// What may have arrived in an earlier attempt is unknown, whatever a later one met.
void ImportJob::fail(const FlightPtr& flight, const Error& error)
{
    PublishProgress& progress = m_outcome.progress;
    ++(flight->doubt ? progress.unknown : progress.failed);
    say(flight->line.number, flight->doubt.value_or(error).summary);
    const bool stopsAll = error.kind == Error::Kind::Disconnected || error.kind == Error::Kind::Permission ||
                          error.kind == Error::Kind::Timeout;
    if (stopsAll && (progress.state == State::Running || progress.state == State::Paused))
        progress.state = State::Stopped;
    --m_inFlight;
}

void ImportJob::say(quint64 line, const QString& text)
{
    if (m_outcome.problems.size() < mostProblems)
        m_outcome.problems.append(tr("Line %1: %2").arg(line).arg(text));
}

void ImportJob::pause()
{
    if (isRunning())
        m_outcome.progress.state = State::Paused;
    report();
}

void ImportJob::resume()
{
    if (m_outcome.progress.state != State::Paused)
        return;
    m_outcome.progress.state = State::Running;
    report();
    pump();
}

void ImportJob::stop()
{
    if (m_outcome.progress.state == State::Stopped)
        return;
    m_outcome.progress.state = State::Cancelled;
    endIfDone();
}

void ImportJob::endIfDone()
{
    const State state = m_outcome.progress.state;
    const bool isEnding = state == State::Cancelled || state == State::Stopped;
    const bool isAllSent = m_isAtEnd && !m_isReading && m_lines.empty();
    if (m_inFlight > 0 || !(isEnding || isAllSent))
        return;
    m_report.stop();
    m_wake.stop();
    if (!isEnding)
        m_outcome.progress.state = State::Finished;
    report();
    m_teller.end(m_outcome);
}

} // namespace jetlag
