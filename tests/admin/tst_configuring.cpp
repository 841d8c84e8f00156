// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations are edited and created on real servers: every field that the server tells survives the edit of another
// one; what was previewed is what is changed; counts of what matches are exact.
#include "admin/administrator.h"
#include "admin/configfields.h"
#include "jetstream/replyparse.h"

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const QString orders = QStringLiteral("ORDERS");
const ConsumerKey worker{{orders}, {QStringLiteral("worker")}};

QByteArray config(const QByteArray& info)
{
    return configOf(info).value_or(QByteArray());
}

/// Without the name, which servers before 2.11 add to that of older requests.
std::vector<FieldDifference> changed(const QByteArray& before, const QByteArray& after)
{
    auto all = differences(before, after);
    std::erase_if(all, [](const FieldDifference& one) { return one.key == u"name" && one.before.isEmpty(); });
    return all;
}

QByteArray keysOf(const std::vector<FieldDifference>& all)
{
    QByteArrayList keys;
    for (const FieldDifference& one : all)
        keys << one.key.toUtf8() + ": " + one.before + " → " + one.after;
    return keys.join("; ");
}

} // namespace

class TestConfiguring : public QObject
{
    Q_OBJECT
private:
    test::Administrator m_admin;

    ConfigTarget consumerTarget()
    {
        const auto info = parseConsumerInfo(m_admin.consumerInfo(orders, QStringLiteral("worker")), {orders}, {});
        return {{orders}, worker.consumer, info ? incarnationOf(**info) : Incarnation()};
    }
    ConfigTarget streamTarget() { return {{orders}, {}, incarnationOf(*m_admin.client.stream(orders))}; }
    std::optional<ChangeEnd> edit(const ConfigTarget& target, const QByteArray& base, const FieldChanges& changes)
    {
        return m_admin.change([&](auto listener) { return m_admin.service->edit({target, base, changes}, listener); });
    }
    std::optional<MatchCount> count(const MatchQuery& query)
    {
        test::Heard<NoProgress, Result<MatchCount>> heard;
        const MatchCounting work = m_admin.service->count(query, heard.listener());
        return heard.waitForEnd() && *heard.outcome ? std::optional(**heard.outcome) : std::nullopt;
    }
    /// With as many fields as the server knows.
    QByteArray richConsumer() const
    {
        QByteArray more =
            R"(,"description":"d","deliver_policy":"by_start_sequence","opt_start_seq":2,"ack_wait":7000000001,)"
            R"("max_deliver":9,"filter_subject":"orders.a","replay_policy":"original","sample_freq":"30%",)"
            R"("max_waiting":77,"max_ack_pending":88,"headers_only":true,"max_batch":5,)"
            R"("max_expires":5000000000,"max_bytes":1234,"inactive_threshold":86400000000000)";
        if (m_admin.hasVersion(2, 10))
            more += R"(,"metadata":{"team":"blue","x":"ü"})";
        if (m_admin.hasVersion(2, 11))
            more += R"(,"priority_groups":["jobs"],"priority_policy":"overflow","pause_until":"2035-01-02T03:04:05Z")";
        return more;
    }
    QByteArray richStream() const
    {
        QByteArray more = R"("description":"d","retention":"limits","max_consumers":50,"max_msgs":1000,)"
                          R"("max_bytes":1000001,"max_age":3600000000001,"max_msgs_per_subject":500,)"
                          R"("max_msg_size":100000,"discard":"new","discard_new_per_subject":true,"allow_direct":true,)"
                          R"("allow_rollup_hdrs":true,"duplicate_window":60000000000,"deny_delete":true,)"
                          R"("republish":{"src":"orders.a","dest":"seen.a","headers_only":true})";
        if (m_admin.hasVersion(2, 10))
            more += R"(,"metadata":{"team":"blue"},"compression":"s2","consumer_limits":{"max_ack_pending":5000},)"
                    R"("subject_transform":{"src":"orders.b","dest":"orders.c"})";
        if (m_admin.hasVersion(2, 11))
            more += R"(,"allow_msg_ttl":true)";
        if (m_admin.hasVersion(2, 12))
            more += R"(,"allow_atomic":true)";
        return more;
    }

private slots:
    void initTestCase() { QVERIFY(m_admin.start()); }
    void init() { QVERIFY(m_admin.client.makeStream(orders, QStringLiteral("orders.>"))); }
    void cleanup() { m_admin.removeAll(); }

    void everyFieldOfAConsumerSurvives_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("ack_wait") << "ack_wait"
                                  << "1m";
        QTest::newRow("max_deliver") << "max_deliver"
                                     << "4";
        QTest::newRow("max_ack_pending") << "max_ack_pending"
                                         << "2,000";
        QTest::newRow("description") << "description"
                                     << "another";
        QTest::newRow("filters") << FiltersKey << "orders.b";
        QTest::newRow("inactive_threshold") << "inactive_threshold"
                                            << "12h";
        QTest::newRow("max_batch") << "max_batch"
                                   << "50";
    }
    void everyFieldOfAConsumerSurvives()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QVERIFY(m_admin.makeConsumer(orders, QStringLiteral("worker"), richConsumer()));
        const QByteArray before = config(m_admin.consumerInfo(orders, QStringLiteral("worker")));
        const ConfigField* field = fieldNamed(consumerFields(), key);
        QVERIFY(field);
        const auto changes = changesOf(*field, text);
        QVERIFY(changes);
        QVERIFY2(edit(consumerTarget(), before, *changes) == ChangeEnd::Done, qPrintable(m_admin.words()));
        const QByteArray after = config(m_admin.consumerInfo(orders, QStringLiteral("worker")));
        const auto others = changed(before, after);
        QVERIFY2(others.size() == 1, keysOf(others).constData());
        QCOMPARE(fieldNamed(consumerFields(), others[0].key), field);
        // And back to exactly what it was.
        QVERIFY2(edit(consumerTarget(), after, changesBetween(after, before)) == ChangeEnd::Done,
                 qPrintable(m_admin.words()));
        const auto left = changed(before, config(m_admin.consumerInfo(orders, QStringLiteral("worker"))));
        QVERIFY2(left.empty(), keysOf(left).constData());
    }

    void everyFieldOfAStreamSurvives_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("max_age") << "max_age"
                                 << "2h";
        QTest::newRow("max_msgs") << "max_msgs"
                                  << "5000";
        QTest::newRow("max_bytes") << "max_bytes"
                                   << "10 MiB";
        QTest::newRow("subjects") << "subjects"
                                  << "orders.>, more.*";
        QTest::newRow("description") << "description"
                                     << "another";
        QTest::newRow("duplicate_window") << "duplicate_window"
                                          << "30s";
        QTest::newRow("max_msg_size") << "max_msg_size"
                                      << "unlimited";
    }
    void everyFieldOfAStreamSurvives()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        m_admin.client.call(QStringLiteral("STREAM.DELETE.ORDERS"));
        QVERIFY(m_admin.client.makeStream(orders, QStringLiteral("orders.>"), richStream()));
        const QByteArray before = config(m_admin.streamInfo(orders));
        const ConfigField* field = fieldNamed(streamFields(), key);
        QVERIFY(field);
        const auto changes = changesOf(*field, text);
        QVERIFY(changes);
        QVERIFY2(edit(streamTarget(), before, *changes) == ChangeEnd::Done, qPrintable(m_admin.words()));
        const auto others = changed(before, config(m_admin.streamInfo(orders)));
        QVERIFY2(others.size() == 1 && others[0].key == key, keysOf(others).constData());
    }

    /// What somebody else changed meanwhile is not overwritten.
    void anotherConfigurationIsLeftAlone()
    {
        QVERIFY(m_admin.makeConsumer(orders, QStringLiteral("worker")));
        const QByteArray seen = config(m_admin.consumerInfo(orders, QStringLiteral("worker")));
        const ConfigTarget target = consumerTarget();
        QVERIFY(edit(target, seen, {{QStringLiteral("max_deliver"), "5"}}) == ChangeEnd::Done);
        QVERIFY(edit(target, seen, {{QStringLiteral("ack_wait"), "1000000000"}}) == ChangeEnd::Refused);
        QVERIFY(m_admin.words().contains(QStringLiteral("Somebody has changed")));
        QCOMPARE(fieldOf(config(m_admin.consumerInfo(orders, QStringLiteral("worker"))), QStringLiteral("ack_wait")),
                 QByteArray("30000000000"));
    }

    void refusalsNameTheirField()
    {
        QVERIFY(m_admin.makeConsumer(orders, QStringLiteral("worker")));
        const QByteArray seen = config(m_admin.consumerInfo(orders, QStringLiteral("worker")));
        const auto fieldFor = [&](const ConfigTarget& target, const QByteArray& base, const FieldChanges& changes) {
            return edit(target, base, changes) == ChangeEnd::Refused ? fieldOfRefusal(*m_admin.heard.outcome->error)
                                                                     : QStringLiteral("not refused");
        };
        QCOMPARE(fieldFor(consumerTarget(), seen, {{QStringLiteral("max_waiting"), "9"}}),
                 QStringLiteral("max_waiting"));
        QCOMPARE(
            fieldFor(consumerTarget(), seen,
                     {{QStringLiteral("backoff"), "[1000000000,1000000000]"}, {QStringLiteral("max_deliver"), "1"}}),
            QStringLiteral("backoff"));
        QVERIFY(m_admin.client.makeStream(QStringLiteral("OTHER"), QStringLiteral("other.>")));
        const QByteArray stream = config(m_admin.streamInfo(orders));
        QCOMPARE(fieldFor(streamTarget(), stream, {{QStringLiteral("subjects"), R"(["other.x"])"}}),
                 QStringLiteral("subjects"));
        QCOMPARE(
            fieldFor(streamTarget(), stream,
                     {{QStringLiteral("max_age"), "1000000000"}, {QStringLiteral("duplicate_window"), "9000000000"}}),
            QStringLiteral("duplicate_window"));
        QCOMPARE(fieldFor(streamTarget(), stream, {{QStringLiteral("max_age"), "10"}}), QStringLiteral("max_age"));
    }

    /// 2.9 takes filter_subjects without a word and filters nothing: told, not taken for done.
    void whatTheServerDoesNotKnowIsTold()
    {
        QVERIFY(m_admin.makeConsumer(orders, QStringLiteral("worker")));
        const QByteArray seen = config(m_admin.consumerInfo(orders, QStringLiteral("worker")));
        const auto how =
            edit(consumerTarget(), seen, {{QStringLiteral("filter_subjects"), R"(["orders.a","orders.b"])"}});
        if (m_admin.hasVersion(2, 10)) {
            QVERIFY(how == ChangeEnd::Done);
        } else {
            QVERIFY(how == ChangeEnd::Refused);
            QVERIFY2(m_admin.words().contains(QStringLiteral("filter_subjects")), qPrintable(m_admin.words()));
        }
    }

    void anEditWithoutAnAnswerIsLookedFor()
    {
        QVERIFY(m_admin.makeConsumer(orders, QStringLiteral("worker")));
        const QByteArray seen = config(m_admin.consumerInfo(orders, QStringLiteral("worker")));
        m_admin.tap->edit = [](const QByteArray& subject, NatsMessage& reply) {
            if (subject.contains("CONSUMER.CREATE"))
                reply.payload = "?";
        };
        QVERIFY(edit(consumerTarget(), seen, {{QStringLiteral("max_deliver"), "5"}}) == ChangeEnd::Done);
        QCOMPARE(m_admin.heard.news.size(), size_t(1));
        m_admin.tap->edit = {};
        m_admin.tap->loses = [](const Request& request) { return request.subject.contains("CONSUMER.CREATE"); };
        const QByteArray now = config(m_admin.consumerInfo(orders, QStringLiteral("worker")));
        QVERIFY(edit(consumerTarget(), now, {{QStringLiteral("max_deliver"), "6"}}) == ChangeEnd::Unknown);
    }

    void createsAndDoesNotOverwrite()
    {
        const QByteArray wanted =
            R"({"durable_name":"worker","ack_policy":"explicit","ack_wait":5000000000,"filter_subject":"orders.a"})";
        const auto create = [&] {
            return m_admin.change([&](auto listener) {
                return m_admin.service->create({{orders}, worker.consumer, wanted}, listener);
            });
        };
        QVERIFY2(create() == ChangeEnd::Done, qPrintable(m_admin.words()));
        QCOMPARE(fieldOf(config(m_admin.consumerInfo(orders, QStringLiteral("worker"))), QStringLiteral("ack_wait")),
                 QByteArray("5000000000"));
        QVERIFY(create() == ChangeEnd::Refused);
        QVERIFY(m_admin.words().contains(QStringLiteral("exists already")));
        // Without an answer it is found.
        m_admin.client.call(QStringLiteral("CONSUMER.DELETE.ORDERS.worker"));
        m_admin.tap->edit = [](const QByteArray& subject, NatsMessage& reply) {
            if (subject.contains("CONSUMER.CREATE"))
                reply.payload = "?";
        };
        QVERIFY(create() == ChangeEnd::Done);
    }

    void createsAStream()
    {
        const auto how = m_admin.change([&](auto listener) {
            return m_admin.service->create(
                {{QStringLiteral("COPY")}, {}, R"({"name":"COPY","subjects":["copy.>"],"max_age":60000000000})"},
                listener);
        });
        QVERIFY2(how == ChangeEnd::Done, qPrintable(m_admin.words()));
        QVERIFY(m_admin.client.stream(QStringLiteral("COPY"))->config.maxAge ==
                std::optional<std::chrono::nanoseconds>(60s));
    }

    /// Against what lies there: with filters, from a sequence, from a time, with gaps.
    void countsWhatMatches()
    {
        std::vector<Timestamp> times;
        for (int i = 1; i <= 30; ++i) {
            const QString subject = i % 3 == 0 ? QStringLiteral("orders.b") : QStringLiteral("orders.a");
            QVERIFY(m_admin.client.publish(subject, QByteArray::number(i)));
        }
        for (const int gone : {1, 2, 15, 21})
            m_admin.client.call(QStringLiteral("STREAM.MSG.DELETE.ORDERS"),
                                "{\"seq\":" + QByteArray::number(gone) + ",\"no_erase\":true}");
        const auto stored = m_admin.client.messages(orders);
        QCOMPARE(stored.size(), size_t(26));
        const std::vector<QStringList> filters{{},
                                               {QStringLiteral("orders.a")},
                                               {QStringLiteral("orders.a"), QStringLiteral("orders.b")},
                                               {QStringLiteral("none")}};
        for (const QStringList& some : filters) {
            for (const uint64_t from : std::initializer_list<uint64_t>{0, 1, 3, 15, 16, 30, 31}) {
                uint64_t expected = 0;
                uint64_t between = 0;
                for (const StoredMessage& message : stored) {
                    const uint64_t at = message.sequence.value;
                    if (!some.isEmpty() && !some.contains(message.subject))
                        continue;
                    expected += at >= from ? 1 : 0;
                    between += (from <= 16 ? at >= from && at <= 16 : at > 16 && at < from) ? 1 : 0;
                }
                MatchQuery query{{orders}, some, {}, {}, Sequence{16}};
                if (from > 0)
                    query.from = Sequence{from};
                const auto counted = count(query);
                QVERIFY(counted && counted->isExact);
                QCOMPARE(counted->messages, expected);
                QCOMPARE(counted->between, between);
            }
        }
        for (const size_t at : {size_t(0), size_t(7), size_t(25)}) {
            MatchQuery query{{orders}, {}, {}, stored[at].time, {}};
            const auto counted = count(query);
            QVERIFY(counted);
            QCOMPARE(counted->from, stored[at].sequence);
            QCOMPARE(counted->messages, uint64_t(26 - at));
        }
        const auto later = count({{orders}, {}, {}, systemNow() + 1h, {}});
        QVERIFY(later && later->messages == 0 && later->from == Sequence{31});
    }
};

QTEST_GUILESS_MAIN(TestConfiguring)
#include "tst_configuring.moc"
