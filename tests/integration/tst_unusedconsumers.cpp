// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Consumers that the server removes when nobody uses them: when that is said, it is true.
#include "domain/consumerstatus.h"
#include "nats/connection.h"
#include "nats/subscription.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

class TestUnusedConsumers : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;

    /// nullptr: there is none.
    ConsumerFactsPtr factsOf(const ConsumerKey& key)
    {
        std::optional<Result<ConsumerFactsPtr>> answer;
        m_client.api().consumerInfo(key, [&answer](const Result<ConsumerFactsPtr>& facts) { answer = facts; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer ? **answer : nullptr;
    }
    /// The name that it got.
    ConsumerKey make(const QByteArray& config, const QString& operation = QStringLiteral("CONSUMER.CREATE.S"))
    {
        const QByteArray reply = m_client.call(operation, R"({"stream_name":"S","config":)" + config + '}');
        const auto parsed = QJsonDocument::fromJson(reply).object();
        return {{QStringLiteral("S")}, {parsed.value(QLatin1String("name")).toString()}};
    }
    static QString wordsFor(const ConsumerFacts& facts)
    {
        ConsumerAssessment assessment;
        assessment.status = ConsumerStatus::Idle;
        assessment.cause = cause::Abandoned{};
        return causeText(assessment, facts);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("S"), QStringLiteral("s.>")));
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_client.publish(QStringLiteral("s.a"), "x"));
    }

    void whenTheServerWillRemoveItIsSaidAndTrue_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<std::chrono::nanoseconds>("after");
        QTest::newRow("ordered, as it says")
            << QByteArray(R"({"deliver_subject":"out","ack_policy":"none","inactive_threshold":3000000000})")
            << std::chrono::nanoseconds(3s);
        QTest::newRow("ordered, by default")
            << QByteArray(R"({"deliver_subject":"out","ack_policy":"none"})") << std::chrono::nanoseconds(5s);
        QTest::newRow("pull, as it says") << QByteArray(R"({"ack_policy":"explicit","inactive_threshold":3000000000})")
                                          << std::chrono::nanoseconds(3s);
    }
    void whenTheServerWillRemoveItIsSaidAndTrue()
    {
        QFETCH(QByteArray, config);
        QFETCH(std::chrono::nanoseconds, after);
        // The client of an ordered one subscribes, takes what there is and goes.
        auto listener = m_client.connection().subscribe(QStringLiteral("out"));
        QVERIFY(listener);
        const ConsumerKey key = make(config);
        QVERIFY(!key.consumer.value.isEmpty());
        if (config.contains("deliver_subject"))
            QTRY_VERIFY(listener->received() >= 3);
        listener.reset();
        const auto facts = factsOf(key);
        QVERIFY(facts);
        QCOMPARE(facts->config.removedAfter(), std::optional(after));
        const auto used = std::max(facts->created, facts->delivered.lastActive);
        const Timestamp earliest = std::chrono::ceil<std::chrono::seconds>(*used + after);
        const QString said = wordsFor(*facts);
        QVERIFY2(said.contains(QStringLiteral("will remove it at ") + instantText(earliest)), qPrintable(said));
        // Not before; and then it goes by itself, or its words name no moment that has passed.
        while (const auto now = factsOf(key)) {
            const QString words = wordsFor(*now);
            const bool isDue = now->serverTime.value_or(systemNow()) >= earliest;
            QVERIFY2(words.contains(QStringLiteral("as soon as it has been unused for")) == isDue ||
                         std::chrono::abs(systemNow() - earliest) < 200ms,
                     qPrintable(words));
            QVERIFY(systemNow() < earliest + 30s);
            QTest::qWait(100);
        }
        QVERIFY(systemNow() >= *used + after);
    }

    void whatStaysIsNotSaidToGo()
    {
        const ConsumerKey key =
            make(R"({"durable_name":"w","ack_policy":"explicit"})", QStringLiteral("CONSUMER.DURABLE.CREATE.S.w"));
        const auto facts = factsOf(key);
        QVERIFY(facts);
        QVERIFY(!facts->config.removedAfter());
        QVERIFY(!wordsFor(*facts).contains(QStringLiteral("remove")));
    }

    /// A durable one may ask for it, too: nobody pulls, and soon it is gone.
    void aDurableOneThatWillGoSaysSo()
    {
        const ConsumerKey key =
            make(R"({"durable_name":"t","ack_policy":"explicit","inactive_threshold":3600000000000})",
                 QStringLiteral("CONSUMER.DURABLE.CREATE.S.t"));
        const auto facts = factsOf(key);
        QVERIFY(facts);
        QCOMPARE(facts->config.removedAfter(), std::optional<std::chrono::nanoseconds>(1h));
        ConsumerAssessment assessment;
        assessment.status = ConsumerStatus::Stopped;
        assessment.cause = cause::NobodyPulls{3};
        QVERIFY2(causeText(assessment, *facts).contains(QStringLiteral("will remove it at ")),
                 qPrintable(causeText(assessment, *facts)));
    }
};

QTEST_GUILESS_MAIN(TestUnusedConsumers)
#include "tst_unusedconsumers.moc"
