// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows on screen are refreshed on their own while the walk over the whole account takes long.
#include "jetstream/jetstreamapi.h"
#include "monitor/history.h"
#include "monitor/poller.h"
#include "monitor/scriptedchannel.h"

#include <QSignalSpy>
#include <QTest>

using namespace jetlag;

namespace {

QByteArray consumer(const char* name, int pending, const char* time)
{
    return QByteArray("{\"stream_name\":\"S\",\"name\":\"") + name +
           "\",\"created\":\"2026-11-23T07:00:00Z\",\"config\":{\"durable_name\":\"" + name +
           "\",\"ack_policy\":\"explicit\"},\"num_pending\":" + QByteArray::number(pending) + ",\"ts\":\"" + time +
           "\"}";
}

/// What the server says: `pending` of the consumer `seen`, the other one always 3.
struct Script
{
    int pending = 3;
    const char* time = "2026-11-23T08:00:00Z";
    Result<QByteArray> operator()(const QString& subject, const QByteArray&) const
    {
        if (subject.endsWith(QStringLiteral("STREAM.LIST")))
            return QByteArray(
                "{\"total\":1,\"offset\":0,\"limit\":256,\"streams\":[{\"config\":{\"name\":\"S\"},\"created\":"
                "\"2026-11-23T07:00:00Z\",\"state\":{\"messages\":9,\"first_seq\":1,\"last_seq\":9,"
                "\"consumer_count\":2}}]}");
        if (subject.contains(QStringLiteral("CONSUMER.LIST")))
            return QByteArray("{\"total\":2,\"offset\":0,\"limit\":256,\"consumers\":[" + consumer("other", 3, time) +
                              "," + consumer("seen", pending, time) + "]}");
        if (subject.contains(QStringLiteral("CONSUMER.INFO")))
            return QByteArray("{\"type\":\"io.nats.jetstream.api.v1.consumer_info_response\"," +
                              consumer("seen", pending, time).mid(1));
        if (subject.contains(QStringLiteral("MSG.GET")))
            return unexpected(Error{Error::Kind::NotFound, {}, {}, 10037});
        return QByteArray("{\"limits\":{},\"api\":{}}");
    }
};

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT
private slots:
    void rowsOnScreenDoNotWaitForTheWalk()
    {
        test::ScriptedChannel channel;
        JetStreamApi api(channel);
        DeltaRelay relay;
        History history;
        Poller poller(api, relay, history);
        const ConsumerKey seen{{QStringLiteral("S")}, {QStringLiteral("seen")}};
        const ConsumerKey other{{QStringLiteral("S")}, {QStringLiteral("other")}};
        poller.setWatched({seen});
        const auto pendingOf = [&](const ConsumerKey& key) {
            return poller.snapshot()->consumers.at(key)->facts->pending;
        };
        const auto isAsked = [&](const char* what) {
            return std::any_of(channel.pending.begin(), channel.pending.end(),
                               [&](const auto& one) { return one.subject.contains(QLatin1String(what)); });
        };
        poller.start();
        channel.answerAll(Script());
        QCOMPARE(pendingOf(seen), 3U);

        // A walk that gets no answers: after a moment the row on screen is asked for on its own.
        poller.refreshNow();
        QTRY_VERIFY_WITH_TIMEOUT(isAsked("CONSUMER.INFO.S.seen"), 5000);
        QVERIFY(!isAsked("CONSUMER.INFO.S.other"));
        QSignalSpy news(&poller, &Poller::deltaReady);
        relay.take();
        test::ScriptedChannel looks;
        for (auto one = channel.pending.begin(); one != channel.pending.end();) {
            const bool isLook = one->subject.contains(QStringLiteral("CONSUMER.INFO"));
            if (isLook)
                looks.pending.push_back(std::move(*one));
            one = isLook ? channel.pending.erase(one) : std::next(one);
        }
        looks.answerAll(Script{7, "2026-11-23T08:00:10Z"});
        QCOMPARE(pendingOf(seen), 7U);
        QCOMPARE(news.size(), 1);
        const DeltaPtr delta = relay.take();
        QVERIFY(delta && delta->consumers.changed.size() == 1 && delta->streams.isEmpty());

        // The list of the walk was made before that: it must not turn the row back.
        channel.answerAll(Script{3, "2026-11-23T08:00:05Z"});
        QCOMPARE(pendingOf(seen), 7U);
        QCOMPARE(pendingOf(other), 3U);
        // And the next one counts again.
        poller.refreshNow();
        channel.answerAll(Script{2, "2026-11-23T08:00:20Z"});
        QCOMPARE(pendingOf(seen), 2U);
        poller.stop();
    }
};

QTEST_GUILESS_MAIN(TestLooks)
#include "tst_looks.moc"
