// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/watchedstream.h"

#include <QRegularExpression>
#include <QTest>

namespace jetlag::test {
namespace {

constexpr int published = 200;
constexpr int taken = 30;
constexpr int settled = 5;
constexpr int refused = 2;

QByteArray payloadOf(int i)
{
    switch (i % 5) {
    case 0:
        return "payload " + QByteArray::number(i);
    case 1:
        return R"({"user": {"id": 42}})";
    case 2:
        return QByteArray("\x00\xff\xfe\x01", 4) + QByteArray::number(i);
    case 3: // "payload" by zlib
        return qCompress("payload " + QByteArray::number(i)).mid(4);
    default:
        return {};
    }
}

} // namespace

WatchedStream::WatchedStream(const QString& url)
    : m_url(url)
{
}

WatchedStream::~WatchedStream()
{
    if (m_messages > 0)
        m_client.call(QString(QStringLiteral("STREAM.DELETE.") + m_name));
}

QString WatchedStream::subject() const
{
    return m_retention + QStringLiteral(".a");
}

bool WatchedStream::makeConsumer(const QString& name, const QString& filter)
{
    return !m_client
                .call(QStringLiteral("CONSUMER.DURABLE.CREATE.%1.%2").arg(m_name, name),
                      "{\"stream_name\":\"" + m_name.toUtf8() + "\",\"config\":{\"durable_name\":\"" + name.toUtf8() +
                          "\",\"ack_policy\":\"explicit\",\"ack_wait\":3600000000000,\"max_ack_pending\":1000," +
                          "\"filter_subject\":\"" + filter.toUtf8() + "\"}}")
                .isEmpty();
}

bool WatchedStream::make(const QString& retention, bool allowDirect)
{
    m_retention = retention;
    m_name = retention.toUpper() + QStringLiteral("_DLQ");
    const QString a = retention + QStringLiteral(".a");
    const QString b = retention + QStringLiteral(".b");
    if (!m_client.connectTo(m_url) || !m_worker.connectTo(m_url) ||
        !m_client.makeStream(m_name, QString(retention + QStringLiteral(".>")),
                             "\"retention\":\"" + retention.toUtf8() +
                                 "\",\"allow_direct\":" + (allowDirect ? "true" : "false")) ||
        !makeConsumer(QStringLiteral("slow"), a) || !makeConsumer(QStringLiteral("absent"), b))
        return false;
    std::vector<StoredMessage> all(published);
    for (int i = 0; i < published; ++i) {
        StoredMessage& message = all[static_cast<size_t>(i)];
        message.subject = i % 3 == 0 ? b : a;
        message.payload = payloadOf(i);
        if (i % 2 == 0) {
            message.headers.add("Original-Subject", "orders.new");
            message.headers.add("Error", "timed out");
            message.headers.add("Trace", QByteArray::number(i));
        }
    }
    if (!m_client.publishAll(all))
        return false;
    m_held = m_worker.take(m_name, QStringLiteral("slow"), taken);
    for (int i = 0; i < settled; ++i) {
        if (!acknowledgeOne())
            return false;
    }
    // Two of them once more.
    for (int i = 0; i < refused; ++i) {
        if (m_held.empty() || !m_worker.settle(m_held.front(), "-NAK"))
            return false;
        m_held.erase(m_held.begin());
    }
    for (const QByteArray& again : m_worker.take(m_name, QStringLiteral("slow"), refused))
        m_held.push_back(again);
    for (const int gone : {60, 61, 62, 120, 180}) {
        if (m_client
                .call(QString(QStringLiteral("STREAM.MSG.DELETE.") + m_name),
                      "{\"seq\":" + QByteArray::number(gone) + ",\"no_erase\":true}")
                .isEmpty())
            return false;
    }
    const StreamFactsPtr facts = m_client.stream(m_name);
    if (!facts)
        return false;
    m_messages = facts->state.messages;
    m_some = facts->state.last;
    m_ofConsumers = m_client.connection().subscribe(QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.>"));
    m_ofStreams = m_client.connection().subscribe(QStringLiteral("$JS.EVENT.ADVISORY.STREAM.>"));
    return m_ofConsumers && m_ofStreams && !state().isEmpty(); // the server has the subscriptions by now
}

bool WatchedStream::acknowledgeOne()
{
    if (m_held.empty() || !m_worker.settle(m_held.front()))
        return false;
    m_held.erase(m_held.begin());
    return true;
}

bool WatchedStream::publishElsewhere()
{
    std::optional<bool> isDone;
    m_client.api().publish(QStringLiteral("elsewhere.entirely"), {}, "seen", std::chrono::milliseconds(300),
                           [&isDone](const Result<PubAck>&) { isDone = true; }); // nobody confirms it
    return QTest::qWaitFor([&isDone] { return isDone.has_value(); });
}

QString WatchedStream::state()
{
    QByteArray all = m_client.call(QString(QStringLiteral("STREAM.INFO.") + m_name),
                                   R"({"deleted_details":true,"subjects_filter":">"})");
    all += m_client.call(QString(QStringLiteral("CONSUMER.LIST.") + m_name));
    for (const char* consumer : {"slow", "absent"})
        all += m_client.call(QStringLiteral("CONSUMER.INFO.%1.%2").arg(m_name, QLatin1String(consumer)));
    QString text = QString::fromUtf8(all);
    return text.remove(QRegularExpression(QStringLiteral(",?\"ts\":\"[^\"]*\"")));
}

QStringList WatchedStream::advisories()
{
    for (Subscription* subscription : {m_ofConsumers.get(), m_ofStreams.get()}) {
        for (const NatsMessage& message : subscription->take())
            m_advisories << QString::fromUtf8(message.subject);
    }
    return m_advisories;
}

} // namespace jetlag::test
