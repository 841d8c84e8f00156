// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demosystem.h"

#include "app/demoworker.h"

#include <QRandomGenerator>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr auto tickInterval = 100ms;
const char monitorSubject[] = "vigil.monitor.feed";
const char probeSubject[] = "vigil.demo.inbox"; ///< in no stream

QByteArray requestPayload(quint64 number)
{
    static const char* const texts[] = {
        "Please remove my address from your list.", "The parcel never arrived, order 4711.",
        "Mein Konto ist gesperrt, bitte helfen Sie mir.", "我的订单在哪里？", "Call me back at the usual number."};
    auto* random = QRandomGenerator::global();
    return QStringLiteral("{\"id\":\"req-%1\",\"text\":\"%2\",\"language\":\"%3\",\"priority\":%4,\"detectors\":["
                          "\"pii\",\"toxicity\"],"
                          "\"meta\":{\"tenant\":\"tenant-%5\",\"received_ns\":%6}}")
        .arg(QString::number(number), QString::fromUtf8(texts[number % std::size(texts)]),
             number % 5 == 3 ? QStringLiteral("zh") : QStringLiteral("en"), QString::number(random->bounded(3)),
             QString::number(random->bounded(12)), QString::number(systemNow().time_since_epoch().count()))
        .toUtf8();
}

QByteArray logPayload(quint64 number)
{
    static const char* const lines[] = {"detector started", "model loaded in 812 ms", "batch of 16 done",
                                        "cache miss for tenant-7"};
    return QStringLiteral("%1 INFO vigil[%2]: %3")
        .arg(QString::fromLatin1(toRfc3339(systemNow())), QString::number(1000 + number % 7),
             QString::fromLatin1(lines[number % std::size(lines)]))
        .toUtf8();
}

} // namespace

DemoSystem::DemoSystem(QString url, QObject* parent)
    : QObject(parent)
    , m_url(std::move(url))
{
}

DemoSystem::~DemoSystem() = default;

void DemoSystem::start()
{
    m_connection = std::make_unique<Connection>();
    m_api = std::make_unique<JetStreamApi>(m_connection->requests());
    connect(m_connection.get(), &Connection::stateChanged, this, [this](ConnectionState state) {
        if (state == ConnectionState::Connected && !m_isProvisioned) {
            m_isProvisioned = true;
            provision();
        }
    });
    ConnectionOptions options;
    options.servers = {m_url};
    options.connectionName = QStringLiteral("vigil-demo");
    m_connection->open(options);
}

void DemoSystem::callAll(std::vector<std::pair<QString, QByteArray>> calls, std::function<void()> next)
{
    auto left = std::make_shared<size_t>(calls.size());
    for (const auto& [operation, body] : calls) {
        m_api->call(operation, body, [this, left, next](const Result<QByteArray>& reply) {
            if (!reply)
                emit failed(reply.error());
            if (--*left == 0)
                next();
        });
    }
}

void DemoSystem::provision()
{
    const auto stream = [](const char* name, const char* subjects, const char* retention, std::chrono::seconds maxAge) {
        return std::pair(
            QStringLiteral("STREAM.CREATE.%1").arg(QLatin1String(name)),
            QStringLiteral(
                "{\"name\":\"%1\",\"subjects\":[\"%2\"],\"retention\":\"%3\",\"storage\":\"file\",\"max_age\":%4,"
                "\"max_bytes\":268435456,\"num_replicas\":1,\"allow_direct\":true}")
                .arg(QLatin1String(name), QLatin1String(subjects), QLatin1String(retention),
                     QString::number(std::chrono::nanoseconds(maxAge).count()))
                .toUtf8());
    };
    callAll({stream("VIGIL_REQUESTS", "vigil.requests.*", "limits", 24h),
             stream("VIGIL_PII", "vigil.pii.>", "limits", 24h), stream("VIGIL_LOG", "vigil.log.>", "limits", 24h),
             stream("VIGIL_RESULTS", "vigil.results.*", "limits", 24h * 7),
             stream("VIGIL_WORK", "vigil.work.*", "workqueue", 0s), stream("VIGIL_DLQ", "vigil.dlq", "limits", 0s)},
            [this] { createConsumers(); });
}

void DemoSystem::createConsumers()
{
    const auto consumer = [](const char* stream, const char* name, const char* more) {
        return std::pair(
            QStringLiteral("CONSUMER.DURABLE.CREATE.%1.%2").arg(QLatin1String(stream), QLatin1String(name)),
            QStringLiteral("{\"stream_name\":\"%1\",\"config\":{\"durable_name\":\"%2\",\"deliver_policy\":\"all\","
                           "\"replay_policy\":\"instant\",%3}}")
                .arg(QLatin1String(stream), QLatin1String(name), QLatin1String(more))
                .toUtf8());
    };
    const char explicitAck[] = "\"ack_policy\":\"explicit\",\"ack_wait\":30000000000,\"max_deliver\":3";
    const QByteArray detection =
        QByteArray(explicitAck) + ",\"filter_subject\":\"vigil.requests.analyze\",\"max_ack_pending\":64";
    const QByteArray priority = QByteArray(explicitAck) + ",\"filter_subject\":\"vigil.requests.priority\"";
    callAll(
        {consumer("VIGIL_REQUESTS", "detection-worker", detection.constData()),
         consumer("VIGIL_REQUESTS", "new-worker", priority.constData()),
         consumer("VIGIL_RESULTS", "realtime-monitor",
                  "\"ack_policy\":\"none\",\"deliver_subject\":\"vigil.monitor.feed\",\"deliver_group\":\"monitors\""),
         consumer("VIGIL_PII", "pii-worker", explicitAck), consumer("VIGIL_LOG", "log-worker", explicitAck),
         consumer("VIGIL_WORK", "workers", explicitAck)},
        [this] { seed(); });
}

void DemoSystem::seed()
{
    for (int i = 0; i < 400; ++i) {
        publish(i % 12 == 0 ? QStringLiteral("vigil.requests.priority") : QStringLiteral("vigil.requests.analyze"),
                requestPayload(++m_number));
        if (i % 3 == 0)
            publish(QStringLiteral("vigil.log.detector"), logPayload(++m_number));
        if (i % 4 == 0)
            publish(QStringLiteral("vigil.results.done"), requestPayload(++m_number));
        if (i % 16 == 0)
            publishDeadLetter();
    }
    live();
    emit provisioned();
}

void DemoSystem::live()
{
    m_monitor = m_connection->subscribe(QLatin1String(monitorSubject), 4096, QStringLiteral("monitors"));
    connect(m_monitor.get(), &Subscription::messagesReady, this, [this] { m_monitor->take(); });

    const auto worker = [this](const char* stream, const char* name, DemoWorker::Habit habit, int batch) {
        const ConsumerKey key{{QLatin1String(stream)}, {QLatin1String(name)}};
        m_workers.push_back(std::make_unique<DemoWorker>(*m_api, key, habit, batch));
    };
    worker("VIGIL_LOG", "log-worker", DemoWorker::Habit::Bursts, 50);
    m_workers.back()->setPace(6, 25s); // catches up while the other one falls behind
    worker("VIGIL_WORK", "workers", DemoWorker::Habit::Healthy, 20);
    worker("VIGIL_PII", "pii-worker", DemoWorker::Habit::Bursts, 10);
    worker("VIGIL_REQUESTS", "detection-worker", DemoWorker::Habit::Hangs, 16);
    // Nobody pulls for new-worker: that is its part in the play.
    // Pulls are answered to the inbox of the request channel: a request to ourselves tells where that is.
    m_deliveries = m_connection->subscribe(QLatin1String(probeSubject), 16);
    connect(m_deliveries.get(), &Subscription::messagesReady, this, &DemoSystem::onProbe);
    Request probe;
    probe.subject = probeSubject;
    m_probe = m_api->channel().request(probe, [](const Result<NatsMessage>&) {});

    m_timer = std::make_unique<QTimer>();
    connect(m_timer.get(), &QTimer::timeout, this, &DemoSystem::tick);
    m_timer->start(tickInterval);
}

void DemoSystem::onProbe()
{
    const auto messages = m_deliveries->take();
    if (messages.empty())
        return;
    const QByteArray inbox = messages.front().replyTo;
    m_api->cancel(m_probe);
    m_deliveries.release()->deleteLater(); // its signal is being handled
    m_deliveries =
        m_connection->subscribe(QString::fromUtf8(inbox.left(inbox.lastIndexOf('.'))) + QStringLiteral(".*"), 4096);
    connect(m_deliveries.get(), &Subscription::messagesReady, this, &DemoSystem::onDeliveries);
    for (const auto& worker : m_workers)
        worker->start();
}

/// A pulled message arrives in the inbox under its own subject, so the request channel cannot tell whose pull it
/// answers. Its ack subject can: $JS.ACK.<stream>.<consumer>.…
void DemoSystem::onDeliveries()
{
    for (const NatsMessage& message : m_deliveries->take()) {
        const QList<QByteArray> tokens = message.replyTo.split('.');
        if (tokens.size() < 4 || tokens[0] != "$JS" || tokens[1] != "ACK")
            continue;
        for (const auto& worker : m_workers) {
            if (worker->key().stream.value.toUtf8() == tokens[2] && worker->key().consumer.value.toUtf8() == tokens[3])
                worker->deliver(message.replyTo);
        }
    }
}

void DemoSystem::tick()
{
    // Never more than a little ahead of a server that does not answer.
    if (m_outstanding > 200)
        return;
    ++m_ticks;
    auto* random = QRandomGenerator::global();
    if (random->bounded(10) < 4)
        publish(QStringLiteral("vigil.requests.analyze"), requestPayload(++m_number));
    if (m_ticks % 37 == 0)
        publish(QStringLiteral("vigil.requests.priority"), requestPayload(++m_number));
    publish(QStringLiteral("vigil.pii.%1").arg(m_ticks % 2 == 0 ? QStringLiteral("email") : QStringLiteral("phone")),
            requestPayload(++m_number));
    for (int i = random->bounded(3); i >= 0; --i) {
        ++m_number;
        publish(m_number % 5 == 0 ? QStringLiteral("vigil.log.api") : QStringLiteral("vigil.log.detector"),
                logPayload(m_number));
    }
    if (random->bounded(2) == 0)
        publish(QStringLiteral("vigil.results.done"), requestPayload(++m_number));
    if (m_ticks % 3 == 0)
        publish(QStringLiteral("vigil.work.scan"), requestPayload(++m_number));
    if (m_ticks % 150 == 0)
        publishDeadLetter();
}

void DemoSystem::publishDeadLetter()
{
    static const char* const errors[] = {"model 'pii-xl' not found", "timeout after 30 s", "invalid UTF-8 at byte 4096",
                                         "tenant quota exceeded", "connection reset by peer"};
    MessageHeaders headers;
    headers.add("Original-Subject", m_number % 3 == 0 ? "vigil.requests.priority" : "vigil.work.scan");
    headers.add("Error", errors[m_number % std::size(errors)]);
    headers.add("Redeliveries", "3");
    headers.add("Trace-Id", QByteArray::number(QRandomGenerator::global()->generate64(), 16));
    publish(QStringLiteral("vigil.dlq"), requestPayload(++m_number), headers);
}

void DemoSystem::publish(const QString& subject, const QByteArray& payload, const MessageHeaders& headers)
{
    ++m_outstanding;
    m_api->publish(subject, headers, payload, 5s, [this](const Result<PubAck>&) { --m_outstanding; });
}

} // namespace jetlag
