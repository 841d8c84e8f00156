// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoworker.h"

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr auto pullExpiry = 20s;
constexpr auto burstPeriod = 50s; ///< slow in the first part of it, fast in the rest
constexpr auto slowPart = 28s;
} // namespace

DemoWorker::DemoWorker(const JetStreamApi& api, ConsumerKey key, Habit habit, int batch)
    : m_api(api)
    , m_key(std::move(key))
    , m_habit(habit)
    , m_batch(batch)
{
    connect(&m_workTimer, &QTimer::timeout, this, &DemoWorker::work);
}

void DemoWorker::setPace(size_t perTick, std::chrono::seconds phase)
{
    m_perTick = perTick;
    m_phase = phase;
}

void DemoWorker::start()
{
    m_started = std::chrono::steady_clock::now();
    m_workTimer.start(m_habit == Habit::Hangs ? 10s : 100ms);
    pull();
}

bool DemoWorker::isFast() const
{
    return (std::chrono::steady_clock::now() - m_started + m_phase) % burstPeriod > slowPart;
}

void DemoWorker::pull()
{
    if (m_pullRequest != 0)
        return;
    m_expected = m_batch;
    Request request;
    request.subject =
        m_api.subject(QStringLiteral("CONSUMER.MSG.NEXT.%1.%2").arg(m_key.stream.value, m_key.consumer.value)).toUtf8();
    request.payload = QStringLiteral("{\"batch\":%1,\"expires\":%2}")
                          .arg(QString::number(m_batch), QString::number(std::chrono::nanoseconds(pullExpiry).count()))
                          .toUtf8();
    request.timeout = pullExpiry + 2s;
    // Messages do not come this way (see DemoSystem::onDeliveries), only the end of the pull does: expired, refused.
    m_pullRequest = m_api.channel().request(request, [this](const Result<NatsMessage>&) {
        m_pullRequest = 0;
        // After a breath, so that a dead server is not hammered.
        QTimer::singleShot(500ms, this, &DemoWorker::pullAgain);
    });
}

void DemoWorker::pullAgain()
{
    if (m_habit == Habit::Hangs || m_held.size() < static_cast<size_t>(m_batch))
        pull();
}

void DemoWorker::deliver(const QByteArray& ackSubject)
{
    m_held.push_back(ackSubject);
    if (--m_expected == 0 && m_pullRequest != 0) {
        m_api.cancel(m_pullRequest);
        m_pullRequest = 0;
        pullAgain();
    }
}

void DemoWorker::work()
{
    size_t quota = 0;
    switch (m_habit) {
    case Habit::Healthy:
        quota = m_held.size();
        break;
    case Habit::Bursts:
        quota = isFast() ? m_perTick : (m_held.empty() || std::rand() % 3 != 0 ? 0 : 1);
        break;
    case Habit::Hangs:
        for (const QByteArray& ackSubject : m_held)
            settle(ackSubject, "+WPI");
        break;
    }
    for (; quota > 0 && !m_held.empty(); --quota) {
        settle(m_held.front(), "+ACK");
        m_held.pop_front();
    }
    pullAgain();
}

void DemoWorker::settle(const QByteArray& replyTo, const QByteArray& verdict)
{
    Request request;
    request.subject = replyTo;
    request.payload = verdict;
    // The server confirms; a lost confirmation only means that the message comes again.
    m_api.channel().request(request, [](const Result<NatsMessage>&) {});
}

} // namespace jetlag
