// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pausing, resuming, deleting, unpinning a consumer and the step-down of its leader, on real servers: what is done,
// what is refused, what is not known and found by looking.
#include "admin/adminservice.h"
#include "deleting/purgeservice.h"
#include "deleting/tap.h"
#include "files/exportservice.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natscluster.h"
#include "support/natsserver.h"
#include "support/worker.h"

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const ConsumerKey worker{{QStringLiteral("ORDERS")}, {QStringLiteral("worker")}};

} // namespace

class TestConsumerActs : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    WorkRegistry m_works;
    std::unique_ptr<test::Tap> m_tap;
    std::unique_ptr<ExportService> m_exporter;
    std::unique_ptr<PurgeService> m_counter;
    std::unique_ptr<AdminService> m_service;
    test::Heard<NoProgress, Result<ConsumerPicture>> m_seen;
    test::Heard<ChangeLookedFor, ChangeOutcome> m_heard;
    ConsumerLook m_look;
    AdminChange m_change;

    bool hasVersion(int major, int minor) const
    {
        return ServerVersion::parse(m_server.version()).value_or(ServerVersion()) >= ServerVersion{major, minor, 0};
    }
    ConsumerFactsPtr look()
    {
        m_look = m_service->look(worker, m_seen.listener());
        return m_seen.waitForEnd() && *m_seen.outcome ? (*m_seen.outcome)->consumer : nullptr;
    }
    /// How it ended; nullopt: it did not.
    std::optional<ChangeEnd> act(const ConsumerAct& act, const Incarnation& seen)
    {
        m_change = m_service->act(worker, seen, act, m_heard.listener());
        return m_heard.waitForEnd() ? std::optional(m_heard.outcome->how) : std::nullopt;
    }
    QByteArray info() { return m_client.call(QStringLiteral("CONSUMER.INFO.ORDERS.worker")); }
    bool makeConsumer(const QByteArray& more = {})
    {
        return !m_client
                    .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.worker"),
                          R"({"stream_name":"ORDERS","config":{"durable_name":"worker","ack_policy":"explicit")" +
                              more + "}}")
                    .isEmpty();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        m_exporter = std::make_unique<ExportService>(m_client.api(), m_works);
        m_counter = std::make_unique<PurgeService>(m_client.api(), m_works, *m_exporter);
    }
    void init()
    {
        QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
        QVERIFY(makeConsumer());
        m_tap = std::make_unique<test::Tap>(m_client.connection().requests());
        m_service = std::make_unique<AdminService>(JetStreamApi(*m_tap), m_works, *m_counter, QString());
    }
    void cleanup()
    {
        m_change.cancel();
        m_service.reset();
        m_client.call(QStringLiteral("STREAM.DELETE.ORDERS"));
    }

    void pausesAndResumes()
    {
        if (!hasVersion(2, 11))
            QSKIP("this server cannot pause consumers");
        const auto seen = look();
        QVERIFY(seen);
        const Timestamp until = std::chrono::floor<std::chrono::seconds>(systemNow() + 1h);
        QVERIFY(act(PauseConsumer{until}, incarnationOf(*seen)) == ChangeEnd::Done);
        QCOMPARE(pausedUntil(info(), systemNow()), std::optional(until));
        QVERIFY(act(ResumeConsumer{}, incarnationOf(*seen)) == ChangeEnd::Done);
        QVERIFY(!pausedUntil(info(), systemNow()));
        QVERIFY(!look()->paused);
    }

    /// The answer gets lost: looking tells.
    void aPauseWithoutAnAnswer()
    {
        if (!hasVersion(2, 11))
            QSKIP("this server cannot pause consumers");
        const auto seen = look();
        const Timestamp until = std::chrono::floor<std::chrono::seconds>(systemNow() + 1h);
        m_tap->edit = [](const QByteArray& subject, NatsMessage& reply) {
            if (subject.contains("CONSUMER.PAUSE"))
                reply.payload = "not JSON";
        };
        QVERIFY(act(PauseConsumer{until}, incarnationOf(*seen)) == ChangeEnd::Done);
        QCOMPARE(m_heard.news.size(), size_t(1)); // it was looked for
    }

    void olderServersCannotPause()
    {
        QVERIFY(!canPause(ServerVersion{2, 10, 27}));
        QVERIFY(canPause(ServerVersion{2, 11, 0}) && canPause(std::nullopt));
    }

    void deletes()
    {
        const auto seen = look();
        QVERIFY(act(DeleteConsumer{}, incarnationOf(*seen)) == ChangeEnd::Done);
        QVERIFY(info().isEmpty());
        // Once more there is nothing.
        QVERIFY(act(DeleteConsumer{}, incarnationOf(*seen)) == ChangeEnd::Refused);
        QVERIFY(m_heard.outcome->error->kind == Error::Kind::NotFound);
    }

    /// It was deleted and made anew between the look and the click.
    void anotherLifeIsLeftAlone()
    {
        const auto seen = look();
        m_client.call(QStringLiteral("CONSUMER.DELETE.ORDERS.worker"));
        QTest::qWait(1100); // further apart than a restart moves it
        QVERIFY(makeConsumer());
        QVERIFY(act(DeleteConsumer{}, incarnationOf(*seen)) == ChangeEnd::Refused);
        QVERIFY(m_heard.outcome->error->summary.contains(QStringLiteral("created anew")));
        QVERIFY(!info().isEmpty());
    }

    /// What is not answered is looked for; the request itself is sent once.
    void aDeletionWithoutAnAnswer()
    {
        const auto seen = look();
        int sent = 0;
        m_tap->before = [&sent](const Request& request) {
            sent += request.subject.contains("CONSUMER.DELETE") ? 1 : 0;
        };
        m_tap->edit = [](const QByteArray& subject, NatsMessage& reply) {
            if (subject.contains("CONSUMER.DELETE"))
                reply.payload = "{";
        };
        QVERIFY(act(DeleteConsumer{}, incarnationOf(*seen)) == ChangeEnd::Done);
        QCOMPARE(sent, 1);
        QCOMPARE(m_heard.news.size(), size_t(1));
    }

    /// It never arrived: never told as done, nor as failed.
    void aDeletionThatGotLost()
    {
        const auto seen = look();
        int sent = 0;
        m_tap->loses = [&sent](const Request& request) {
            const bool isDeletion = request.subject.contains("CONSUMER.DELETE");
            sent += isDeletion ? 1 : 0;
            return isDeletion;
        };
        QVERIFY(act(DeleteConsumer{}, incarnationOf(*seen)) == ChangeEnd::Unknown);
        QCOMPARE(sent, 1);
        QVERIFY(!info().isEmpty());
    }

    void withoutAConnectionNothingIsSent()
    {
        const auto seen = look();
        m_tap->loses = [](const Request&) { return true; };
        QVERIFY(act(DeleteConsumer{}, incarnationOf(*seen)) == ChangeEnd::NotSent);
        m_tap->loses = {};
        QVERIFY(!info().isEmpty());
    }

    void unpins()
    {
        if (!hasVersion(2, 11))
            QSKIP("this server pins no clients");
        m_client.call(QStringLiteral("CONSUMER.DELETE.ORDERS.worker"));
        QVERIFY(makeConsumer(
            R"(,"priority_groups":["jobs"],"priority_policy":"pinned_client","priority_timeout":60000000000)"));
        QVERIFY(m_client.publish(QStringLiteral("orders.a"), "x"));
        // A client that pulls for the group is pinned.
        m_client.connection().requests().request({QByteArrayLiteral("$JS.API.CONSUMER.MSG.NEXT.ORDERS.worker"),
                                                  R"({"batch":1,"expires":1000000000,"group":"jobs"})",
                                                  {},
                                                  5s},
                                                 [](const auto&) {});
        QTRY_COMPARE(pinnedGroups(info()), QStringList{QStringLiteral("jobs")});
        const auto seen = look();
        QVERIFY(seen->hasPin);
        QVERIFY(act(UnpinConsumer{QStringLiteral("jobs")}, incarnationOf(*seen)) == ChangeEnd::Done);
        QTRY_VERIFY(pinnedGroups(info()).isEmpty());
        QVERIFY(act(UnpinConsumer{QStringLiteral("jobs")}, incarnationOf(*seen)) == ChangeEnd::Refused);
    }

    void aSingleServerHasNoLeaderToStepDown()
    {
        const auto seen = look();
        QVERIFY(act(StepDownConsumer{}, incarnationOf(*seen)) == ChangeEnd::Refused);
    }

    void theLeaderStepsDown()
    {
        test::NatsCluster cluster;
        QVERIFY(cluster.start());
        test::Client client;
        QVERIFY(client.connectTo(cluster.node(0).url()));
        QTRY_VERIFY_WITH_TIMEOUT(
            client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>"), R"("num_replicas":3)"), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(
            !client
                 .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.worker"),
                       R"({"stream_name":"ORDERS","config":{"durable_name":"worker","ack_policy":"explicit"}})")
                 .isEmpty(),
            30000);
        m_service = std::make_unique<AdminService>(client.api(), m_works, *m_counter, QString());
        const auto seen = look();
        QVERIFY(seen && seen->clustered && !seen->leader.isEmpty());
        QVERIFY(act(StepDownConsumer{}, incarnationOf(*seen)) == ChangeEnd::Done);
        QTRY_VERIFY_WITH_TIMEOUT(look() && !look()->leader.isEmpty(), 30000);
        m_service.reset();
    }
};

QTEST_GUILESS_MAIN(TestConsumerActs)
#include "tst_consumeracts.moc"
