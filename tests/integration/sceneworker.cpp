// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A worker in a process of its own, so that a test can stop and kill it: takes messages of a consumer and settles what
// it gets.
//   sceneworker URLS STREAM CONSUMER [option=value]…
//     verdict=ack|nak|term|none|nak:<ms>   poison=<sequence> (refused) hang=<sequence> (never settled)
//     refuse=<text> (what holds it is refused)
//     work=<ms> progress=<ms> (says so while it works) ackevery=<n> (of those that it got)
//   pulling: batch=<n> expires=<ms> every=<ms> bytes=<max_bytes> group=<priority group> minpending=<n> priority=<n>
//   listening: subject=<deliver subject> [queue=<group>]
#include <nats/nats.h>

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QMap>
#include <QThread>

#include <algorithm>

namespace {

using Options = QMap<QByteArray, QByteArray>;

constexpr unsigned long refusalTakes = 20; ///< milliseconds: a refused message comes again at once

Options optionsOf(int count, char** arguments)
{
    Options options{{"verdict", "ack"}, {"work", "0"},     {"batch", "10"},  {"expires", "5000"},
                    {"every", "0"},     {"progress", "0"}, {"ackevery", "1"}};
    for (int i = 4; i < count; ++i) {
        const QByteArray argument(arguments[i]);
        options[argument.left(argument.indexOf('='))] = argument.mid(argument.indexOf('=') + 1);
    }
    return options;
}

class Worker
{
public:
    Worker(natsConnection* connection, const Options& options)
        : m_connection(connection)
        , m_options(options)
    {
    }
    int pull(const QByteArray& stream, const QByteArray& consumer);
    int listen();

private:
    QByteArray request() const;
    QByteArray verdictOn(const QByteArray& ackSubject, const QByteArray& payload);
    void say(const QByteArray& subject, const QByteArray& what)
    {
        // Where the connection is lost it is heard after it has come back, or never, as with any worker.
        static_cast<void>(
            natsConnection_Publish(m_connection, subject.constData(), what.constData(), static_cast<int>(what.size())));
    }
    void workOn(const QByteArray& ackSubject, const QByteArray& payload);

    natsConnection* m_connection;
    Options m_options;
    QByteArray m_pin; ///< as the one client that its priority group is pinned to
    int m_got = 0;
};

QByteArray Worker::request() const
{
    QByteArray body = "{\"batch\":" + m_options["batch"] + ",\"expires\":" + m_options["expires"] + "000000";
    const auto add = [&](const char* field, const char* option) {
        if (m_options.contains(option))
            body += QByteArray(",\"") + field + "\":" + m_options[option];
    };
    add("max_bytes", "bytes");
    add("min_pending", "minpending");
    add("priority", "priority");
    if (m_options.contains("group"))
        body += ",\"group\":\"" + m_options["group"] + '"';
    if (!m_pin.isEmpty())
        body += ",\"id\":\"" + m_pin + '"';
    return body + '}';
}

QByteArray Worker::verdictOn(const QByteArray& ackSubject, const QByteArray& payload)
{
    // $JS.ACK.<stream>.<consumer>.<delivered>.<stream sequence>.…, newer servers put two tokens more before the stream.
    const QList<QByteArray> tokens = ackSubject.split('.');
    const QByteArray sequence = tokens.value(tokens.size() >= 11 ? 7 : 5);
    if (m_options.value("hang") == sequence || ++m_got % m_options["ackevery"].toInt() != 0)
        return {};
    const bool isRefused = m_options.value("poison") == sequence ||
                           (m_options.contains("refuse") && payload.contains(m_options["refuse"]));
    const QByteArray wanted = isRefused ? "nak" : m_options["verdict"];
    if (wanted == "ack")
        return "+ACK";
    if (wanted == "term")
        return "+TERM";
    if (wanted.startsWith("nak:"))
        return "-NAK {\"delay\":" + wanted.mid(4) + "000000}";
    if (wanted != "nak")
        return {};
    QThread::msleep(refusalTakes);
    return "-NAK";
}

void Worker::workOn(const QByteArray& ackSubject, const QByteArray& payload)
{
    const unsigned long step = m_options["progress"].toULong();
    unsigned long left = m_options["work"].toULong();
    for (; step > 0 && left > step; left -= step) {
        QThread::msleep(step);
        say(ackSubject, "+WPI");
    }
    QThread::msleep(left);
    if (const QByteArray verdict = verdictOn(ackSubject, payload); !verdict.isEmpty())
        say(ackSubject, verdict);
}

int Worker::pull(const QByteArray& stream, const QByteArray& consumer)
{
    natsSubscription* inbox = nullptr;
    natsInbox* name = nullptr;
    if (natsInbox_Create(&name) != NATS_OK || natsConnection_SubscribeSync(&inbox, m_connection, name) != NATS_OK)
        return 1;
    const QByteArray next = "$JS.API.CONSUMER.MSG.NEXT." + stream + '.' + consumer;
    const qint64 patience = m_options["expires"].toInt() + 500;
    while (!natsConnection_IsClosed(m_connection)) {
        const QByteArray body = request();
        QElapsedTimer asked; // a request that was partly met may end without a word
        asked.start();
        static_cast<void>(natsConnection_PublishRequest(m_connection, next.constData(), name, body.constData(),
                                                        static_cast<int>(body.size())));
        for (int left = m_options["batch"].toInt(); left > 0; --left) {
            natsMsg* message = nullptr;
            if (natsSubscription_NextMsg(&message, inbox, std::max<qint64>(1, patience - asked.elapsed())) != NATS_OK)
                break;
            const QByteArray ack(natsMsg_GetReply(message));
            const QByteArray payload(natsMsg_GetData(message), natsMsg_GetDataLength(message));
            const char* pin = nullptr;
            if (natsMsgHeader_Get(message, "Nats-Pin-Id", &pin) == NATS_OK)
                m_pin = pin;
            const char* status = nullptr;
            const bool isOfAnotherPin =
                natsMsgHeader_Get(message, "Status", &status) == NATS_OK && QByteArray(status) == "423";
            natsMsg_Destroy(message);
            if (ack.isEmpty()) {
                if (isOfAnotherPin)
                    m_pin.clear();
                QThread::msleep(100); // a status: nothing more, or refused
                break;
            }
            workOn(ack, payload);
        }
        QThread::msleep(m_options["every"].toULong());
    }
    return 1;
}

int Worker::listen()
{
    natsSubscription* subscription = nullptr;
    const QByteArray subject = m_options["subject"];
    const QByteArray queue = m_options.value("queue");
    const natsStatus status =
        queue.isEmpty()
            ? natsConnection_SubscribeSync(&subscription, m_connection, subject.constData())
            : natsConnection_QueueSubscribeSync(&subscription, m_connection, subject.constData(), queue.constData());
    if (status != NATS_OK)
        return 1;
    while (!natsConnection_IsClosed(m_connection)) {
        natsMsg* message = nullptr;
        if (natsSubscription_NextMsg(&message, subscription, 1000) != NATS_OK)
            continue;
        const QByteArray reply(natsMsg_GetReply(message));
        const char* stalled = nullptr;
        if (natsMsgHeader_Get(message, "Nats-Consumer-Stalled", &stalled) == NATS_OK)
            say(stalled, {}); // a heartbeat asks once more
        else if (reply.startsWith("$JS.FC."))
            say(reply, {});
        else if (reply.startsWith("$JS.ACK."))
            workOn(reply, QByteArray(natsMsg_GetData(message), natsMsg_GetDataLength(message)));
        natsMsg_Destroy(message);
    }
    return 1;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 4)
        return 2;
    const Options options = optionsOf(count, arguments);
    natsConnection* connection = nullptr;
    if (natsConnection_ConnectTo(&connection, arguments[1]) != NATS_OK)
        return 1;
    Worker worker(connection, options);
    return options.contains("subject") ? worker.listen() : worker.pull(arguments[2], arguments[3]);
}
