// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A worker in a process of its own, so that a test can stop and kill it: pulls from a consumer and settles what it
// gets.
//   sceneworker URL STREAM CONSUMER [verdict=ack|nak|term|none|nak:<ms>] [work=<ms>] [batch=<n>] [expires=<ms>]
//               [every=<ms>] [poison=<sequence>] [bytes=<max_bytes>] [group=<priority group>] [minpending=<n>]
#include <nats/nats.h>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QThread>

#include <cstdio>

namespace {

using Options = QMap<QByteArray, QByteArray>;

Options optionsOf(int count, char** arguments)
{
    Options options{{"verdict", "ack"}, {"work", "0"}, {"batch", "10"}, {"expires", "5000"}, {"every", "0"}};
    for (int i = 4; i < count; ++i) {
        const QByteArray argument(arguments[i]);
        options[argument.left(argument.indexOf('='))] = argument.mid(argument.indexOf('=') + 1);
    }
    return options;
}

QByteArray requestOf(const Options& options)
{
    QByteArray body = "{\"batch\":" + options["batch"] + ",\"expires\":" + options["expires"] + "000000";
    if (options.contains("bytes"))
        body += ",\"max_bytes\":" + options["bytes"];
    if (options.contains("group"))
        body += ",\"group\":\"" + options["group"] + '"';
    if (options.contains("minpending"))
        body += ",\"min_pending\":" + options["minpending"];
    return body + '}';
}

QByteArray verdictOn(const QByteArray& ackSubject, const Options& options)
{
    // $JS.ACK.<stream>.<consumer>.<delivered>.<stream sequence>.…, newer servers put two tokens more before the stream.
    const QList<QByteArray> tokens = ackSubject.split('.');
    const QByteArray sequence = tokens.value(tokens.size() >= 11 ? 7 : 5);
    const QByteArray wanted = options.value("poison") == sequence ? "nak" : options["verdict"];
    if (wanted == "ack")
        return "+ACK";
    if (wanted == "term")
        return "+TERM";
    if (wanted.startsWith("nak:"))
        return "-NAK {\"delay\":" + wanted.mid(4) + "000000}";
    return wanted == "nak" ? "-NAK" : QByteArray();
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 4)
        return 2;
    const Options options = optionsOf(count, arguments);
    natsConnection* connection = nullptr;
    natsSubscription* inbox = nullptr;
    natsInbox* name = nullptr;
    if (natsConnection_ConnectTo(&connection, arguments[1]) != NATS_OK || natsInbox_Create(&name) != NATS_OK ||
        natsConnection_SubscribeSync(&inbox, connection, name) != NATS_OK)
        return 1;
    const QByteArray next =
        QByteArray("$JS.API.CONSUMER.MSG.NEXT.") + QByteArray(arguments[2]) + '.' + QByteArray(arguments[3]);
    const QByteArray body = requestOf(options);
    const int patience = options["expires"].toInt() + 1000;
    for (;;) {
        if (natsConnection_PublishRequest(connection, next.constData(), name, body.constData(),
                                          static_cast<int>(body.size())) != NATS_OK)
            return 1;
        for (int left = options["batch"].toInt(); left > 0; --left) {
            natsMsg* message = nullptr;
            if (natsSubscription_NextMsg(&message, inbox, patience) != NATS_OK)
                break;
            const QByteArray ack(natsMsg_GetReply(message));
            natsMsg_Destroy(message);
            if (ack.isEmpty()) {
                QThread::msleep(100); // a status: nothing more, or refused
                break;
            }
            QThread::msleep(options["work"].toULong());
            const QByteArray verdict = verdictOn(ack, options);
            if (!verdict.isEmpty() && natsConnection_Publish(connection, ack.constData(), verdict.constData(),
                                                             static_cast<int>(verdict.size())) != NATS_OK)
                return 1;
        }
        QThread::msleep(options["every"].toULong());
    }
}
