// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The nearest message that succeeded, for a letter to be compared with: settled by the same consumer, never a letter
// itself, and found without touching anything.
#include "deadletters/replayhelp.h"
#include "deadletters/succeededservice.h"
#include "support/natsserver.h"
#include "support/worker.h"

using namespace jetlag;

namespace {

const StreamName work{QStringLiteral("WORK")};
const QString subject = QStringLiteral("work.a");

} // namespace

class TestSucceeded : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<test::Worker> m_worker;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<SucceededService> m_service;

    bool makeConsumer(const QString& name, const QByteArray& more)
    {
        const QByteArray body =
            "{\"stream_name\":\"WORK\",\"config\":{\"ack_policy\":\"explicit\",\"durable_name\":\"" + name.toUtf8() +
            "\"," + more + "}}";
        return !m_client->call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.") + name, body).isEmpty();
    }
    bool publish(int count, const QString& to = subject)
    {
        for (int i = 0; i < count; ++i) {
            if (!m_client->publish(to, QByteArray::number(i)))
                return false;
        }
        return true;
    }
    /// Takes so many and acknowledges all but `but` (sequences).
    bool workOff(const QString& consumer, int count, const std::set<uint64_t>& but = {})
    {
        const auto taken = m_worker->take(work.value, consumer, count);
        for (const QByteArray& ack : taken) {
            if (!but.contains(ack.split('.').value(5).toULongLong()) && !m_worker->settle(ack))
                return false;
        }
        return taken.size() == static_cast<size_t>(count);
    }
    Result<SucceededMessage> find(const SucceededRequest& request)
    {
        test::Heard<NoProgress, Result<SucceededMessage>> heard;
        const auto search = m_service->find(request, heard.listener());
        (void)heard.waitForEnd(10000);
        return heard.outcome.value_or(unexpected(cancelledError(QStringLiteral("nothing was told"))));
    }
    /// 0: none.
    uint64_t found(const SucceededRequest& request)
    {
        const auto answer = find(request);
        return answer ? answer->message->sequence.value : 0;
    }
    static SucceededRequest parked(uint64_t sequence, const char* consumer = "w")
    {
        SucceededRequest request;
        request.stream = work;
        request.subject = subject;
        request.near = Sequence{sequence};
        request.givenUpBy = {{QLatin1String(consumer)}};
        return request;
    }

private slots:
    void init()
    {
        m_server = std::make_unique<test::NatsServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<test::Client>();
        QVERIFY(m_client->connectTo(m_server->url()));
        m_worker = std::make_unique<test::Worker>();
        QVERIFY(m_worker->connectTo(m_server->url()));
        m_works = std::make_unique<WorkRegistry>();
        m_service = std::make_unique<SucceededService>(m_client->api(), *m_works);
    }
    void cleanup()
    {
        m_works->close();
        m_service.reset();
        m_works.reset();
        m_worker.reset();
        m_client.reset();
        m_server.reset();
    }

    void theNearestThatWasSettled()
    {
        QVERIFY(m_client->makeStream(work.value, QStringLiteral("work.>")));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":1)"));
        QVERIFY(publish(3) && publish(2, QStringLiteral("work.b")) && publish(5)); // 1-3, 4-5, 6-10
        QVERIFY(workOff(QStringLiteral("w"), 10, {7}));
        const StreamState before = m_client->stream(work.value)->state;
        // 7 is not settled: the floor stands before it.
        QCOMPARE(found(parked(7)), uint64_t(6));
        SucceededRequest request = parked(7);
        request.letters = {{work, {6}}}; // dead, too
        QCOMPARE(found(request), uint64_t(3));
        request.letters = {{work, {6}}, {work, {3}}, {work, {2}}, {work, {1}}};
        const auto none = find(request);
        QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
        QVERIFY(!none.error().summary.isEmpty());
        const auto answer = find(parked(7));
        QVERIFY(answer);
        QCOMPARE(answer->consumer, ConsumerName{QStringLiteral("w")});
        QCOMPARE(answer->floor.value, uint64_t(6));
        QCOMPARE(answer->message->payload, QByteArray("0"));
        QCOMPARE(m_client->stream(work.value)->state, before); // no consumer, nothing moved
    }

    void whatComesAfterMayBeNearer()
    {
        QVERIFY(m_client->makeStream(work.value, QStringLiteral("work.>")));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(publish(1) && publish(8, QStringLiteral("work.b")) && publish(3)); // 1, 10-12
        QVERIFY(workOff(QStringLiteral("w"), 12));
        QCOMPARE(found(parked(10)), uint64_t(11));
        QCOMPARE(found(parked(12)), uint64_t(11));
        SucceededRequest request = parked(10);
        request.letters = {{work, {11}}, {work, {12}}};
        QCOMPARE(found(request), uint64_t(1));
    }

    void aCopyFindsTheStreamOfItsSubject()
    {
        QVERIFY(m_client->makeStream(work.value, QStringLiteral("work.>")));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(makeConsumer(QStringLiteral("other"), R"("filter_subject":"work.b")"));
        QVERIFY(publish(4));
        QVERIFY(workOff(QStringLiteral("w"), 3));
        SucceededRequest request;
        request.subject = subject;
        QCOMPARE(found(request), uint64_t(3));
        request.subject = QStringLiteral("nobody.stores.it");
        QVERIFY(find(request).error().summary.contains(request.subject));
        request.subject = subject;
        request.deadLetterStreams = {work};
        QVERIFY(!find(request));
    }

    /// Below the floor of a consumer lies what was there before it.
    void whatWasNeverMeantForIt()
    {
        QVERIFY(m_client->makeStream(work.value, QStringLiteral("work.>")));
        QVERIFY(publish(3));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("deliver_policy":"new","max_deliver":2)"));
        QVERIFY(publish(2));
        QVERIFY(workOff(QStringLiteral("w"), 2, {5}));
        QCOMPARE(found(parked(5)), uint64_t(4));
        SucceededRequest request = parked(5);
        request.letters = {{work, {4}}};
        QCOMPARE(found(request), uint64_t(0));
    }

    void whereNothingTells()
    {
        QVERIFY(m_client->makeStream(work.value, QStringLiteral("work.>"), R"("retention":"workqueue")"));
        QVERIFY(publish(2));
        SucceededRequest request = parked(1);
        request.givenUpBy.clear();
        QVERIFY(find(request).error().summary.contains(QStringLiteral("no consumer")));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(find(parked(1)).error().summary.contains(QStringLiteral("has acknowledged")));
        QVERIFY(workOff(QStringLiteral("w"), 1));
        QVERIFY(find(parked(2)).error().summary.contains(QStringLiteral("they leave it")));
        QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.WORK")).isEmpty());
        QVERIFY(!find(parked(2)));
    }
};

QTEST_GUILESS_MAIN(TestSucceeded)
#include "tst_succeeded.moc"
