// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importjob.h"

#include "jetstream/apierror.h"
#include "jetstream/errorcodes.h"
#include "sending/publishcheck.h"

#include <QThreadPool>

#include <utility>

namespace jetlag {

using namespace std::chrono_literals;
using State = PublishProgress::State;

namespace {
constexpr int window = 64;
constexpr size_t atOnce = 128; ///< lines read ahead
constexpr auto retryInterval = 2s;
constexpr auto reportInterval = 100ms;
constexpr qsizetype mostProblems = 100;
} // namespace

ImportJob::ImportJob(const JetStreamApi& api, ImportOrder order, quint64 maxPayload,
                     std::shared_ptr<QThreadPool> reader, Importing::Teller teller)
    : m_api(api, RequestPriority::Background)
    , m_targets(m_api, KnownTargets::Consumers::NotWanted)
    , m_publications(m_api, [this](Publications::Tag line, const PublicationEnd& end) { onEnd(line, end); })
    , m_order(std::move(order))
    , m_maxPayload(maxPayload)
    , m_reader(std::move(reader))
    , m_teller(std::move(teller))
    , m_file(std::make_shared<ImportFile>(m_order))
{
    if (m_order.ratePerSecond)
        m_pacer = Pacer::perSecond(*m_order.ratePerSecond);
    if (m_order.recordedUntil && m_order.messageId != ImportOrder::MessageId::None)
        m_held.emplace(m_api, *m_order.recordedUntil);
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { pump(); });
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] {
        updateWaiting();
        pump();
    });
    QObject::connect(&m_publications, &Publications::waitingChanged, &m_retry, [this] {
        updateWaiting();
        pump();
    });
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
    while (isRunning() && !m_outcome.progress.outage && !m_lines.empty() && m_inFlight < window && sendNext()) {
    }
    if (isRunning())
        readMore();
    endIfDone();
}

/// False: the next line has to wait.
bool ImportJob::sendNext()
{
    if (m_pacer && !m_isPaced && !m_pacer->take()) {
        m_wake.start(m_pacer->untilNext());
        return false;
    }
    m_isPaced = true;
    const ImportLine& next = m_lines.front();
    const auto problem = problemOf(next.draft);
    if (!problem && !m_found) {
        // Asked in the order of the lines, so that they are sent in it.
        if (!std::exchange(m_isAsking, true))
            m_targets.resolve(next.draft.subject, [this](const auto& found) { onTarget(found); });
        if (!m_found)
            return false;
    }
    ImportLine line = std::move(m_lines.front());
    m_lines.pop_front();
    m_isPaced = false;
    const auto found = std::exchange(m_found, std::nullopt);
    ++m_inFlight;
    if (problem) {
        fail(line.number, *problem);
        return true;
    }
    if (*found && (*found)->names.empty()) {
        fail(line.number, noStreamError(line.draft.subject));
        return true;
    }
    Publication message;
    message.messageId = line.draft.headers.firstValue("Nats-Msg-Id").value_or(QByteArray());
    message.subject = std::move(line.draft.subject);
    message.headers = std::move(line.draft.headers);
    message.payload = std::move(line.draft.payload);
    if (*found && (*found)->facts)
        message.target = *(*found)->facts;
    if (m_held && message.target && m_held->holds(message.target->name(), message.messageId)) {
        ++m_outcome.progress.duplicates;
        --m_inFlight;
        return true;
    }
    m_publications.add(line.number, std::move(message));
    return true;
}

void ImportJob::onTarget(const Result<TargetStream>& found)
{
    const bool isSilent = !found ? isTransient(found.error()) : !found->facts && isTransient(found->facts.error());
    if (isSilent)
        waitFor(found ? found->facts.error() : found.error());
    else if (m_held && found && found->facts && *found->facts && !m_held->isKnown((*found->facts)->name()))
        m_held->look(*found->facts, [this, found](const auto& problem) { onHeld(found, problem); });
    else
        onHeld(found, std::nullopt);
}

void ImportJob::onHeld(const Result<TargetStream>& found, const std::optional<Error>& problem)
{
    m_isAsking = false;
    if (problem && isTransient(*problem)) {
        waitFor(*problem);
        return;
    }
    m_found = found;
    QMetaObject::invokeMethod(
        &m_retry, [this] { pump(); }, Qt::QueuedConnection);
}

void ImportJob::waitFor(const Error& error)
{
    m_isAsking = false;
    m_outcome.progress.outage = error;
    m_retry.start();
    report();
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

void ImportJob::onEnd(quint64 line, const PublicationEnd& end)
{
    PublishProgress& progress = m_outcome.progress;
    switch (end.how) {
    case ChangeEnd::Done:
        ++(end.isDuplicate ? progress.duplicates : progress.stored);
        --m_inFlight;
        break;
    case ChangeEnd::Unknown:
        ++progress.unknown;
        --m_inFlight;
        say(line, end.error ? end.error->summary : tr("Whether it was stored cannot be told."));
        break;
    case ChangeEnd::Refused:
        fail(line, *end.error);
        break;
    case ChangeEnd::NotSent: // stopped before: counted as such by the rest
        --m_inFlight;
        break;
    }
    QMetaObject::invokeMethod(
        &m_retry, [this] { pump(); }, Qt::QueuedConnection);
}

void ImportJob::fail(quint64 line, const Error& error)
{
    PublishProgress& progress = m_outcome.progress;
    ++progress.failed;
    say(line, error.summary);
    // Every further message would meet it, too.
    if (error.kind == Error::Kind::Permission && (progress.state == State::Running || progress.state == State::Paused))
        progress.state = State::Stopped;
    --m_inFlight;
}

void ImportJob::updateWaiting()
{
    m_outcome.progress.outage = m_publications.outage();
    report();
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
    m_retry.stop();
    m_outcome.progress.outage.reset();
    m_publications.stop(); // nobody waits for a silent server any more
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
    m_retry.stop();
    if (!isEnding)
        m_outcome.progress.state = State::Finished;
    report();
    m_teller.end(m_outcome);
}

} // namespace jetlag
