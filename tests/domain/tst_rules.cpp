// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rates.h"
#include "domain/snapshot.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

/// "pending=10 acks=2 delivered=5 waiting=1 max=1000 push paused none": a consumer in words.
ConsumerFacts consumer(const QString& words)
{
    ConsumerFacts facts;
    facts.created = parseRfc3339("2026-11-23T00:00:00Z");
    facts.config.ackPolicy = AckPolicy::Explicit;
    facts.config.ackWait = 30s;
    facts.config.maxAckPending = 1000;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.section(u'=', 0, 0);
        const uint64_t value = word.section(u'=', 1).toULongLong();
        if (name == u"pending")
            facts.pending = value;
        else if (name == u"acks")
            facts.ackPending = value;
        else if (name == u"delivered")
            facts.delivered.consumerSequence = value;
        else if (name == u"waiting")
            facts.waiting = value;
        else if (name == u"max")
            facts.config.maxAckPending = value;
        else if (name == u"push")
            facts.config.deliverSubject = QStringLiteral("out");
        else if (name == u"bound")
            facts.pushBound = true;
        else if (name == u"paused")
            facts.paused = true;
        else if (name == u"none")
            facts.config.ackPolicy = AckPolicy::None;
        else if (name == u"leaderless")
            facts.clustered = true;
        else if (name == u"recreated")
            facts.created = parseRfc3339("2026-11-23T01:00:00Z");
        else
            qFatal("unknown word in a fixture");
    }
    return facts;
}

StreamFacts stream(uint64_t first, uint64_t last, uint64_t bytes)
{
    StreamFacts facts;
    facts.created = parseRfc3339("2026-11-23T00:00:00Z");
    facts.state.first = {first};
    facts.state.last = {last};
    facts.state.bytes = bytes;
    return facts;
}

StreamRowPtr row(const StreamName& name)
{
    auto facts = std::make_shared<StreamFacts>();
    facts->config.name = name;
    auto made = std::make_shared<StreamRow>();
    made->facts = std::move(facts);
    return made;
}

/// A table kept by applying deltas against that of a snapshot.
template <typename Map, typename Table>
bool isSame(const Map& shown, const Table& rows)
{
    return std::equal(shown.begin(), shown.end(), rows.begin(), rows.end(),
                      [](const auto& a, const auto& b) { return a.first == b.first && a.second == b.second; });
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void ratesFollowTheCounters();
    void finishedIsWhatWasFinished_data();
    void finishedIsWhatWasFinished();
    void ratesRestartWithAnotherIncarnation();
    void ratesGoOnAfterARestart();
    void purgeIsNoRate();
    void idleRatesBecomeExactlyZero();
    void diffThenApplyEqualsTheNewSnapshot();
    void rowTableIsAMap();
};

void TestRules::ratesFollowTheCounters()
{
    ConsumerRates rates;
    ConsumerFacts before = consumer(QStringLiteral("delivered=0 acks=0"));
    for (uint64_t second = 1; second <= 60; ++second) {
        ConsumerFacts now = before;
        now.delivered.consumerSequence = now.delivered.streamSequence.value = second * 100;
        now.ackPending = 10;
        rates = advanceRates(rates, before, now, Elapsed(1));
        before = now;
    }
    QVERIFY(std::abs(*rates.delivered - 100) < 0.5);
    QVERIFY(std::abs(*rates.acked - 100) < 0.5);
    const StreamRates in = advanceRates(StreamRates{}, stream(1, 10, 100), stream(1, 30, 300), Elapsed(2));
    QCOMPARE(in.messagesIn, std::optional<double>(10));
    QCOMPARE(in.bytesIn, std::optional<double>(100));
    QCOMPARE(advanceRates(in, stream(1, 10, 100), stream(1, 30, 300), Elapsed(0)), in);
}

void TestRules::finishedIsWhatWasFinished_data()
{
    // What a second brings: deliveries, first ones, change of what awaits an ack, num_redelivered.
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QList<int>>("second");
    QTest::addColumn<std::optional<double>>("finished");
    QTest::addColumn<bool>("isEstimate");
    using Finished = std::optional<double>;
    QTest::newRow("all acknowledged") << "" << QList<int>{10, 10, 0, 0} << Finished(10) << false;
    QTest::newRow("all naked") << "" << QList<int>{30, 10, 10, 50} << Finished(0) << false;
    QTest::newRow("one of two workers never acknowledges") << "" << QList<int>{12, 10, 5, 9} << Finished(5) << false;
    QTest::newRow("all given up after three") << "most=3" << QList<int>{12, 4, 0, 8} << Finished() << false;
    QTest::newRow("given up now and then") << "most=3 pending" << QList<int>{103, 100, 0, 1} << Finished(100) << true;
    QTest::newRow("only one delivery each") << "most=1" << QList<int>{10, 10, 0, 0} << Finished() << false;
    QTest::newRow("filtered") << "filter" << QList<int>{10, 40, 0, 0} << Finished(10) << true;
    QTest::newRow("filtered, and some come again") << "filter" << QList<int>{10, 40, 0, 2} << Finished() << false;
    QTest::newRow("filtered by all that the stream takes")
        << "covers" << QList<int>{30, 10, 10, 50} << Finished(0) << false;
    QTest::newRow("gaps in the stream") << "gaps" << QList<int>{10, 40, 0, 0} << Finished(10) << false;
    QTest::newRow("gaps, and some come again") << "gaps" << QList<int>{10, 8, 0, 2} << Finished() << false;
    QTest::newRow("no acks") << "none" << QList<int>{10, 10, 0, 0} << Finished() << false;
}

void TestRules::finishedIsWhatWasFinished()
{
    QFETCH(QString, settings);
    QFETCH(QList<int>, second);
    QFETCH(std::optional<double>, finished);
    QFETCH(bool, isEstimate);
    ConsumerFacts facts = consumer({});
    StreamFacts source = stream(1, 1000, 0);
    source.config.retention = Retention::Limits;
    source.config.subjects = {QStringLiteral("s.*")};
    if (settings.contains(u"most=3"))
        facts.config.maxDeliver = 3;
    if (settings.contains(u"most=1"))
        facts.config.maxDeliver = 1;
    if (settings.contains(u"filter"))
        facts.config.filters = {QStringLiteral("s.a")};
    if (settings.contains(u"covers"))
        facts.config.filters = {QStringLiteral("s.>")};
    if (settings.contains(u"none"))
        facts.config.ackPolicy = AckPolicy::None;
    source.state.deleted = settings.contains(u"gaps") ? 5 : 0;
    facts.redelivered = static_cast<uint64_t>(second[3]);
    facts.ackPending = settings.contains(u"pending") ? 20 : 0;
    if (settings.contains(u"most=3"))
        facts.ackPending = 20;
    ConsumerRates rates;
    for (int i = 0; i < 60; ++i) {
        ConsumerFacts now = facts;
        now.delivered.consumerSequence += static_cast<uint64_t>(second[0]);
        now.delivered.streamSequence.value += static_cast<uint64_t>(second[1]);
        now.ackPending += static_cast<uint64_t>(second[2]);
        rates = advanceRates(rates, facts, now, Elapsed(1), &source);
        facts = now;
    }
    QCOMPARE(rates.acked.has_value(), finished.has_value());
    if (finished)
        QVERIFY2(std::abs(*rates.acked - *finished) < 0.01, qPrintable(QString::number(*rates.acked)));
    QCOMPARE(rates.ackedIsEstimate, isEstimate);
}

/// 2.9 and 2.10 move `created` by less than a millisecond.
void TestRules::ratesGoOnAfterARestart()
{
    const auto before = consumer(QStringLiteral("delivered=500"));
    auto now = consumer(QStringLiteral("delivered=510"));
    *now.created += 300us;
    QVERIFY(advanceRates({}, before, now, Elapsed(1)).delivered);
    StreamFacts moved = stream(1, 110, 10);
    *moved.created += 300us;
    QVERIFY(advanceRates(StreamRates{}, stream(1, 100, 10), moved, Elapsed(1)).messagesIn);
}

void TestRules::ratesRestartWithAnotherIncarnation()
{
    const ConsumerRates known{50, 50, false, 0};
    const auto before = consumer(QStringLiteral("delivered=500"));
    QCOMPARE(advanceRates(known, before, consumer(QStringLiteral("delivered=600 recreated")), Elapsed(1)),
             ConsumerRates{});
    QCOMPARE(advanceRates(known, before, consumer(QStringLiteral("delivered=10")), Elapsed(1)), ConsumerRates{});
    QCOMPARE(advanceRates(StreamRates{1, 1}, stream(1, 100, 10), stream(1, 5, 10), Elapsed(1)), StreamRates{});
}

void TestRules::purgeIsNoRate()
{
    const StreamRates rates = advanceRates(StreamRates{3, 7}, stream(1, 100, 1000), stream(101, 100, 0), Elapsed(1));
    QVERIFY(*rates.messagesIn < 3);
    QCOMPARE(rates.bytesIn, std::optional<double>(7));
}

void TestRules::idleRatesBecomeExactlyZero()
{
    ConsumerRates rates{1000, 1000, false, 0};
    const auto quiet = consumer(QStringLiteral("delivered=5"));
    for (int i = 0; i < 300; ++i)
        rates = advanceRates(rates, quiet, quiet, Elapsed(1));
    QCOMPARE(rates.delivered, std::optional<double>(0));
}

void TestRules::diffThenApplyEqualsTheNewSnapshot()
{
    std::mt19937 random(3);
    SnapshotPtr previous;
    std::map<StreamName, StreamRowPtr> shown;
    for (int round = 0; round < 500; ++round) {
        auto next = previous ? std::make_shared<Snapshot>(*previous) : std::make_shared<Snapshot>();
        for (int change = 0; change < 5; ++change) {
            const StreamName name{QString::number(random() % 30)};
            if (random() % 3 == 0)
                next->streams.erase(name);
            else
                next->streams[name] = row(name);
        }
        const Delta delta = diff(previous, next);
        for (const auto& name : delta.streams.removed)
            QCOMPARE(shown.erase(name), 1U);
        for (const auto& added : delta.streams.added)
            QVERIFY(shown.emplace(added->facts->name(), added).second);
        for (const auto& changed : delta.streams.changed)
            shown.at(changed->facts->name()) = changed;
        QVERIFY(isSame(shown, next->streams));
        QVERIFY(diff(next, next).streams.isEmpty());
        previous = next;
    }
}

void TestRules::rowTableIsAMap()
{
    std::mt19937 random(5);
    std::map<StreamName, StreamRowPtr> wanted;
    RowTable<StreamName, StreamRowPtr> table;
    for (int round = 0; round < 2000; ++round) {
        const StreamName name{QString::number(random() % 40)};
        const auto before = table;
        const auto wantedBefore = wanted;
        switch (random() % 4) {
        case 0:
            wanted.erase(name);
            table.erase(name);
            break;
        case 1:
            wanted[name] = table[name] = row(name);
            break;
        case 2: {
            const StreamRowPtr fresh = row(name);
            wanted.emplace(name, fresh);
            table.emplace(name, fresh);
            break;
        }
        default:
            if (const auto found = table.find(name); found != table.end())
                wanted.at(name) = found->second = row(name);
        }
        QVERIFY(isSame(wanted, table));
        QVERIFY(isSame(wantedBefore, before)); // a copy stays what it was
        QVERIFY(before.isSharedWith(before));
        QCOMPARE(table.count(name), wanted.count(name));
        const auto from = std::as_const(table).lower_bound(name);
        const auto wantedFrom = wanted.lower_bound(name);
        QCOMPARE(from == std::as_const(table).end(), wantedFrom == wanted.end());
        QVERIFY(wantedFrom == wanted.end() ||
                (from->first == wantedFrom->first && table.at(from->first) == from->second));
    }
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, table.at({QStringLiteral("none")}));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
