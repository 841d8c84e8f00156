// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a stream's new configuration beforehand is what the server then does; streams are deleted as they
// were looked at.
#include "admin/administrator.h"

using namespace jetlag;
using namespace std::chrono_literals;

class TestStreamChanges : public QObject
{
    Q_OBJECT
private:
    test::Administrator m_admin;

    QByteArray config() { return configOf(m_admin.streamInfo(QStringLiteral("ORDERS"))).value_or(QByteArray()); }
    StreamFactsPtr facts() { return m_admin.client.stream(QStringLiteral("ORDERS")); }
    std::optional<StreamEffects> effects(const FieldChanges& changes)
    {
        test::Heard<NoProgress, Result<StreamEffects>> heard;
        const auto seen = facts();
        const QByteArray before = config();
        const StreamLooking work = m_admin.service->effects(
            {{QStringLiteral("ORDERS")}, seen, before, *configWith(before, changes)}, heard.listener());
        return heard.waitForEnd() && *heard.outcome ? std::optional(**heard.outcome) : std::nullopt;
    }
    std::optional<ChangeEnd> edit(const FieldChanges& changes)
    {
        const ConfigTarget target{{QStringLiteral("ORDERS")}, {}, incarnationOf(*facts())};
        const QByteArray before = config();
        return m_admin.change([&](auto listener) {
            return m_admin.service->edit({target, before, changes}, listener);
        });
    }
    /// Twenty messages on three subjects, with gaps.
    void fill()
    {
        for (int i = 0; i < 24; ++i)
            QVERIFY(
                m_admin.client.publish(QStringLiteral("orders.%1").arg(i % 5 == 0 ? 0 : i % 3), QByteArray(100, 'x')));
        for (const int gone : {1, 4, 9, 20})
            m_admin.client.call(QStringLiteral("STREAM.MSG.DELETE.ORDERS"),
                                "{\"seq\":" + QByteArray::number(gone) + ",\"no_erase\":true}");
    }

private slots:
    void initTestCase() { QVERIFY(m_admin.start()); }
    void init() { QVERIFY(m_admin.client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>"))); }
    void cleanup() { m_admin.removeAll(); }

    void limitsRemoveWhatWasSaid_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("messages") << "max_msgs" << QByteArray("7");
        QTest::newRow("more than there are") << "max_msgs" << QByteArray("100");
        QTest::newRow("per subject") << "max_msgs_per_subject" << QByteArray("2");
        QTest::newRow("bytes") << "max_bytes" << QByteArray("1200");
    }
    void limitsRemoveWhatWasSaid()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, value);
        fill();
        const auto before = facts();
        const auto said = effects({{key, value}});
        QVERIFY(said);
        QVERIFY2(edit({{key, value}}) == ChangeEnd::Done, qPrintable(m_admin.words()));
        if (key == u"max_bytes") {
            QCOMPARE(said->bytesOver, before->state.bytes - 1200);
            QTRY_VERIFY(facts()->state.bytes <= 1200);
        } else {
            if (key == u"max_msgs_per_subject" && !m_admin.hasVersion(2, 11)) {
                QVERIFY(said->bySubject == 14); // it goes bit by bit
                return;
            }
            const uint64_t left = before->state.messages - said->byCount - said->bySubject;
            QTRY_COMPARE(facts()->state.messages, left);
        }
    }

    void ageRemovesWhatWasSaid()
    {
        fill();
        QTest::qWait(2500);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_admin.client.publish(QStringLiteral("orders.new"), "x"));
        const auto said = effects({{QStringLiteral("max_age"), "2000000000"}});
        QVERIFY(said && said->isAgeExact);
        QCOMPARE(said->byAge, uint64_t(20));
        QVERIFY2(edit({{QStringLiteral("max_age"), "2000000000"},
                       {QStringLiteral("duplicate_window"), "1000000000"}}) == ChangeEnd::Done,
                 qPrintable(m_admin.words()));
        QTRY_VERIFY(facts()->state.messages <= 3);
    }

    /// A stream that refuses new messages when it is full keeps what it has, from 2.10 on.
    void discardNew()
    {
        fill();
        QVERIFY(edit({{QStringLiteral("discard"), "\"new\""}}) == ChangeEnd::Done);
        const FieldChanges changes{{QStringLiteral("max_msgs"), "7"}};
        const auto said = effects(changes);
        const bool keeps = m_admin.hasVersion(2, 10);
        QVERIFY(said && said->byCount == (keeps ? 0U : 13U));
        QVERIFY(edit(changes) == ChangeEnd::Done);
        QTest::qWait(200);
        QCOMPARE(facts()->state.messages, uint64_t(keeps ? 20 : 7));
    }

    void subjectsSayWhoIsCutOffAndWhatOverlaps()
    {
        QVERIFY(m_admin.client.makeStream(QStringLiteral("OTHER"), QStringLiteral("other.>")));
        QVERIFY(
            m_admin.makeConsumer(QStringLiteral("ORDERS"), QStringLiteral("a"), R"(,"filter_subject":"orders.a.*")"));
        QVERIFY(m_admin.makeConsumer(QStringLiteral("ORDERS"), QStringLiteral("b"), R"(,"filter_subject":"orders.b")"));
        QVERIFY(m_admin.makeConsumer(QStringLiteral("ORDERS"), QStringLiteral("all")));
        const auto said = effects({{QStringLiteral("subjects"), R"(["orders.b","other.x"])"}});
        QVERIFY(said);
        QCOMPARE(said->cutOff, std::vector<ConsumerName>{{QStringLiteral("a")}});
        QCOMPARE(said->overlaps.size(), size_t(1));
        QCOMPARE(said->overlaps[0].first, QStringLiteral("other.x"));
        QCOMPARE(said->overlaps[0].second, StreamName{QStringLiteral("OTHER")});
        QVERIFY(edit({{QStringLiteral("subjects"), R"(["orders.b","other.x"])"}}) == ChangeEnd::Refused);
    }

    void deletesWhatWasLookedAt()
    {
        fill();
        const auto seen = facts();
        const auto erase = [&](const Incarnation& life) {
            return m_admin.change([&](auto listener) {
                return m_admin.service->deleteStream({QStringLiteral("ORDERS")}, life, listener);
            });
        };
        m_admin.client.call(QStringLiteral("STREAM.DELETE.ORDERS"));
        QTest::qWait(1100);
        QVERIFY(m_admin.client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
        QVERIFY(erase(incarnationOf(*seen)) == ChangeEnd::Refused);
        QVERIFY(facts());
        // Without an answer it is looked for.
        m_admin.tap->edit = [](const QByteArray& subject, NatsMessage& reply) {
            if (subject.contains("STREAM.DELETE"))
                reply.payload = "?";
        };
        QVERIFY2(erase(incarnationOf(*facts())) == ChangeEnd::Done, qPrintable(m_admin.words()));
        QVERIFY(!facts());
    }
};

QTEST_GUILESS_MAIN(TestStreamChanges)
#include "tst_streamchanges.moc"
