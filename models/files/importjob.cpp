// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importjob.h"

#include "sending/publishcheck.h"

#include <QThreadPool>

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;
using State = PublishProgress::State;

namespace {
constexpr int window = 64;
constexpr size_t atOnce = 128;  ///< lines read ahead
constexpr int mostAttempts = 3; ///< with a message id
constexpr auto ackTimeout = 8s;
constexpr auto reportInterval = 100ms;
constexpr qsizetype mostProblems = 100;
} // namespace

ImportJob::ImportJob(const JetStreamApi& api, ImportOrder order, quint64 maxPayload, QThreadPool& reader,
                     QObject* parent)
    : QObject(parent)
    , m_api(api, RequestPriority::Background)
    , m_order(std::move(order))
    , m_maxPayload(maxPayload)
    , m_reader(reader)
    , m_file(std::make_shared<ImportFile>(m_order))
{
    if (m_order.ratePerSecond)
        m_pacer = Pacer::perSecond(*m_order.ratePerSecond);
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &ImportJob::pump);
    m_report.setInterval(reportInterval);
    connect(&m_report, &QTimer::timeout, this, [this] { emit progressed(m_outcome.progress); });
}

ImportJob::~ImportJob() = default;

void ImportJob::start()
{
    m_isReading = true;
    m_reader.start([file = m_file, this, alive = std::weak_ptr<int>(m_alive), context = parent()] {
        const auto problem = file->open();
        QMetaObject::invokeMethod(
            context,
            [this, alive, problem] {
                if (alive.expired())
                    return;
                m_isReading = false;
                if (problem) {
                    m_hasEnded = true;
                    emit failed(*problem);
                    return;
                }
                m_report.start();
                readMore();
            },
            Qt::QueuedConnection);
    });
}

void ImportJob::readMore()
{
    if (m_isReading || m_isAtEnd || m_lines.size() >= atOnce / 2)
        return;
    m_isReading = true;
    m_reader.start([file = m_file, this, alive = std::weak_ptr<int>(m_alive), context = parent()] {
        auto lines = std::make_shared<std::vector<ImportLine>>(file->read(atOnce));
        QMetaObject::invokeMethod(
            context,
            [this, alive, lines, isAtEnd = file->isAtEnd()] {
                if (!alive.expired())
                    onRead(std::move(*lines), isAtEnd);
            },
            Qt::QueuedConnection);
    });
}

void ImportJob::onRead(std::vector<ImportLine> lines, bool isAtEnd)
{
    m_isReading = false;
    m_isAtEnd = isAtEnd;
    for (ImportLine& line : lines) {
        if (line.problem) {
            ++m_outcome.badLines;
            say(line.number, line.problem->summary);
            continue;
        }
        ++m_outcome.progress.total;
        m_lines.push_back(std::move(line));
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
        const PublishDraft& draft = flight->line.draft;
        std::optional<Error> problem = subjectProblem(draft.subject, false);
        if (!problem && m_maxPayload != 0 && wireSize(draft.headers, draft.payload) > m_maxPayload)
            problem = Error{Error::Kind::InvalidInput,
                            tr("The message is larger than the server takes (%1 bytes).").arg(m_maxPayload),
                            {},
                            0};
        if (problem) {
            ++m_outcome.progress.failed;
            say(flight->line.number, problem->summary);
            continue;
        }
        ++m_inFlight;
        send(flight);
    }
    if (isRunning())
        readMore();
    endIfDone();
}

void ImportJob::send(const FlightPtr& flight)
{
    ++flight->attempts;
    const PublishDraft& draft = flight->line.draft;
    m_api.publish(draft.subject, draft.headers, draft.payload, ackTimeout,
                  [this, flight, alive = std::weak_ptr<int>(m_alive)](const Result<PubAck>& ack) {
                      if (!alive.expired())
                          onAck(flight, ack);
                  });
}

void ImportJob::onAck(const FlightPtr& flight, const Result<PubAck>& ack)
{
    PublishProgress& progress = m_outcome.progress;
    const bool mayRetry = flight->line.draft.headers.firstValue("Nats-Msg-Id") && flight->attempts < mostAttempts;
    if (!ack && ack.error().kind == Error::Kind::Timeout && mayRetry && progress.state != State::Stopped) {
        send(flight); // the stream tells whether it has it
        return;
    }
    --m_inFlight;
    if (ack) {
        // A second attempt that is a duplicate: the first had arrived.
        ++(ack->duplicate && flight->attempts == 1 ? progress.duplicates : progress.stored);
    } else {
        const bool isUnknown = ack.error().mayHaveArrived || ack.error().kind == Error::Kind::Protocol;
        ++(isUnknown ? progress.unknown : progress.failed);
        say(flight->line.number, ack.error().summary);
        const bool stopsAll = ack.error().kind == Error::Kind::Disconnected ||
                              ack.error().kind == Error::Kind::Permission || ack.error().kind == Error::Kind::Timeout;
        if (stopsAll && (progress.state == State::Running || progress.state == State::Paused))
            progress.state = State::Stopped;
    }
    QMetaObject::invokeMethod(this, &ImportJob::pump, Qt::QueuedConnection);
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
    emit progressed(m_outcome.progress);
}

void ImportJob::resume()
{
    if (m_outcome.progress.state != State::Paused)
        return;
    m_outcome.progress.state = State::Running;
    emit progressed(m_outcome.progress);
    pump();
}

void ImportJob::cancel()
{
    if (m_hasEnded || m_outcome.progress.state == State::Stopped)
        return;
    m_outcome.progress.state = State::Cancelled;
    endIfDone();
}

void ImportJob::endIfDone()
{
    const State state = m_outcome.progress.state;
    const bool isEnding = state == State::Cancelled || state == State::Stopped;
    const bool isAllSent = m_isAtEnd && !m_isReading && m_lines.empty();
    if (m_hasEnded || m_inFlight > 0 || !(isEnding || isAllSent))
        return;
    m_hasEnded = true;
    m_report.stop();
    m_wake.stop();
    if (!isEnding)
        m_outcome.progress.state = State::Finished;
    emit progressed(m_outcome.progress);
    emit finished(m_outcome);
}

} // namespace jetlag
