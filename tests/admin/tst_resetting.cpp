// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Consumers are reset to a sequence: by the server where it can, else deleted and made anew with the same
// configuration. What comes again is what was counted.
#include "admin/administrator.h"
#include "jetstream/replyparse.h"
#include "support/worker.h"

using namespace jetlag;
using namespace std::chrono_literals;

namespace {
const ConsumerKey worker{{QStringLiteral("ORDERS")}, {QStringLiteral("worker")}};
} // namespace

class TestResetting : public QObject
{
    Q_OBJECT
private:
    test::Administrator m_admin;
    test::Worker m_worker;

    ConsumerFactsPtr consumer()
    {
        const auto info =
            parseConsumerInfo(m_admin.consumerInfo(worker.stream.value, worker.consumer.value), worker.stream, {});
        return info ? *info : nullptr;
    }
    ConsumerReset resetOf(const ConsumerFacts& seen, uint64_t to)
    {
        const auto stream = m_admin.client.stream(worker.stream.value);
        return {worker, incarnationOf(seen), *configOf(seen.raw), Sequence{to},
                resetWay(seen, *stream, m_admin.version(), Sequence{to}).way};
    }
    std::optional<ChangeEnd> reset(const ConsumerReset& order)
    {
        return m_admin.change([&](auto listener) { return m_admin.service->reset(order, listener); });
    }
    bool settleSome(int count)
    {
        const auto taken = m_worker.take(worker.stream.value, worker.consumer.value, count);
        bool isFine = static_cast<int>(taken.size()) == count;
        for (const QByteArray& ack : taken)
            isFine = m_worker.settle(ack) && isFine;
        return isFine;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_admin.start());
        QVERIFY(m_worker.connectTo(m_admin.server.url()));
    }
    void init()
    {
        QVERIFY(m_admin.client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_admin.client.publish(i % 2 == 0 ? QStringLiteral("orders.a") : QStringLiteral("orders.b"), "x"));
    }
    void cleanup() { m_admin.removeAll(); }

    void backAndForth()
    {
        QVERIFY(m_admin.makeConsumer(QStringLiteral("ORDERS"), QStringLiteral("worker"),
                                     R"(,"ack_wait":7000000000,"max_waiting":33,"max_batch":9)"));
        QVERIFY(settleSome(6));
        const auto seen = consumer();
        const ConsumerReset back = resetOf(*seen, 3);
        QVERIFY(back.way == (m_admin.hasVersion(2, 14) ? ResetWay::Native : ResetWay::Recreate));
        QVERIFY2(reset(back) == ChangeEnd::Done, qPrintable(m_admin.words()));
        QCOMPARE(consumer()->pending, uint64_t(8)); // 3 to 10
        QCOMPARE(seen->created != consumer()->created, !m_admin.hasVersion(2, 14));
        // All else is as it was.
        QVERIFY(consumer()->config.ackWait == 7s && consumer()->config.maxWaiting == std::optional<uint64_t>(33));
        QCOMPARE(fieldOf(*configOf(consumer()->raw), QStringLiteral("max_batch")), QByteArray("9"));
        QVERIFY(settleSome(8));
        // What was looked at is not what is there: nothing is done.
        if (!m_admin.hasVersion(2, 14)) {
            QVERIFY(reset(back) == ChangeEnd::Refused);
            QVERIFY(consumer());
        }
        QVERIFY2(reset(resetOf(*consumer(), 9)) == ChangeEnd::Done, qPrintable(m_admin.words()));
        QCOMPARE(consumer()->pending, uint64_t(2));
    }

    /// A deliver policy without a beginning: no server resets it.
    void newOnesAreMadeAnew()
    {
        QVERIFY(m_admin.makeConsumer(QStringLiteral("ORDERS"), QStringLiteral("worker"), R"(,"deliver_policy":"new")"));
        const auto seen = consumer();
        const ConsumerReset back = resetOf(*seen, 8);
        QVERIFY(back.way == ResetWay::Recreate);
        QVERIFY2(reset(back) == ChangeEnd::Done, qPrintable(m_admin.words()));
        QCOMPARE(consumer()->pending, uint64_t(3));
    }

    /// Where deleting it loses messages it is not offered.
    void notOnStreamsThatWouldLoseMessages()
    {
        QVERIFY(
            m_admin.client.makeStream(QStringLiteral("QUEUE"), QStringLiteral("queue.>"), R"("retention":"interest")"));
        ConsumerFacts facts;
        facts.config.durable = QStringLiteral("w");
        facts.config.deliverPolicy = DeliverPolicy::New;
        const auto stream = m_admin.client.stream(QStringLiteral("QUEUE"));
        const auto choice = resetWay(facts, *stream, ServerVersion{2, 15, 0}, Sequence{1});
        QVERIFY(choice.way == ResetWay::Impossible && !choice.why.isEmpty());
        facts.config.deliverPolicy = DeliverPolicy::All;
        QVERIFY(resetWay(facts, *stream, ServerVersion{2, 15, 0}, Sequence{1}).way == ResetWay::Native);
        QVERIFY(resetWay(facts, *stream, ServerVersion{2, 13, 0}, Sequence{1}).way == ResetWay::Impossible);
    }

    /// No answer to any step: each is looked for.
    void withoutAnswers()
    {
        QVERIFY(m_admin.makeConsumer(QStringLiteral("ORDERS"), QStringLiteral("worker")));
        QVERIFY(settleSome(6));
        m_admin.tap->edit = [](const QByteArray& subject, NatsMessage& reply) {
            if (subject.contains("CONSUMER.DELETE") || subject.contains("CONSUMER.CREATE") ||
                subject.contains("CONSUMER.RESET"))
                reply.payload = "?";
        };
        QVERIFY2(reset(resetOf(*consumer(), 3)) == ChangeEnd::Done, qPrintable(m_admin.words()));
        QCOMPARE(consumer()->pending, uint64_t(8));
    }

    /// Deleted, and the server refuses the new one: said, with what it was made of.
    void whatCannotBeMadeAnewIsTold()
    {
        QVERIFY(m_admin.makeConsumer(QStringLiteral("ORDERS"), QStringLiteral("worker"), R"(,"deliver_policy":"new")"));
        ConsumerReset order = resetOf(*consumer(), 3);
        m_admin.tap->edit = [](const QByteArray& subject, NatsMessage& reply) {
            if (subject.contains("CONSUMER.CREATE"))
                reply.payload =
                    R"({"error":{"code":400,"err_code":10026,"description":"maximum consumers limit reached"}})";
        };
        QVERIFY(reset(order) == ChangeEnd::Refused);
        QVERIFY2(m_admin.words().contains(QStringLiteral("was deleted, and could not be made anew")),
                 qPrintable(m_admin.words()));
        QVERIFY(m_admin.heard.outcome->error->detail.contains(QStringLiteral("\"durable_name\":\"worker\"")));
    }
};

QTEST_GUILESS_MAIN(TestResetting)
#include "tst_resetting.moc"
