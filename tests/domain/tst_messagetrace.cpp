// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of one message at one consumer, from the numbers that the server gives: never more than they tell.
#include "domain/messagetrace.h"

#include <QTest>

#include <random>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const Timestamp noon = *parseRfc3339("2026-11-23T12:00:00Z");
Timestamp minutesAfterNoon(int minutes)
{
    return noon + std::chrono::minutes(minutes);
}

/// "delivered=9 floor=5 held=2 pending=3 max=3 made=-5 …": a consumer in words, times in minutes after noon.
ConsumerFacts consumer(const QString& words)
{
    ConsumerFacts facts;
    facts.key = {{QStringLiteral("ORDERS")}, {QStringLiteral("worker")}};
    facts.created = minutesAfterNoon(-60);
    facts.config.ackPolicy = AckPolicy::Explicit;
    facts.config.deliverPolicy = DeliverPolicy::All;
    facts.config.maxAckPending = 1000;
    facts.waiting = 1;
    facts.delivered.consumerSequence = 1'000'000; // far more than the floor's: tells nothing unless a test sets it
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.section(u'=', 0, 0);
        const QString text = word.section(u'=', 1);
        const uint64_t value = text.toULongLong();
        if (name == u"delivered")
            facts.delivered.streamSequence = {value};
        else if (name == u"deliveries")
            facts.delivered.consumerSequence = value;
        else if (name == u"floor")
            facts.ackFloor.streamSequence = {value};
        else if (name == u"floordeliveries")
            facts.ackFloor.consumerSequence = value;
        else if (name == u"held")
            facts.ackPending = value;
        else if (name == u"redelivered")
            facts.redelivered = value;
        else if (name == u"pending")
            facts.pending = value;
        else if (name == u"max")
            facts.config.maxDeliver = value;
        else if (name == u"wall")
            facts.config.maxAckPending = value;
        else if (name == u"none")
            facts.config.ackPolicy = AckPolicy::None;
        else if (name == u"ackall")
            facts.config.ackPolicy = AckPolicy::All;
        else if (name == u"strangeack")
            facts.config.ackPolicy = AckPolicy::Unknown;
        else if (name == u"new")
            facts.config.deliverPolicy = DeliverPolicy::New;
        else if (name == u"last")
            facts.config.deliverPolicy = DeliverPolicy::Last;
        else if (name == u"lastpersubject")
            facts.config.deliverPolicy = DeliverPolicy::LastPerSubject;
        else if (name == u"strangestart")
            facts.config.deliverPolicy = DeliverPolicy::Unknown;
        else if (name == u"start") {
            facts.config.deliverPolicy = DeliverPolicy::ByStartSequence;
            facts.config.startSequence = Sequence{value};
        } else if (name == u"starttime") {
            facts.config.deliverPolicy = DeliverPolicy::ByStartTime;
            facts.config.startTime = minutesAfterNoon(text.toInt());
        } else if (name == u"made")
            facts.created = minutesAfterNoon(text.toInt());
        else if (name == u"filter")
            facts.config.filters.append(text);
        else if (name == u"paused")
            facts.paused = true;
        else if (name == u"idle")
            facts.waiting = 0;
        else if (name == u"push")
            facts.config.deliverSubject = QStringLiteral("out");
        else if (name == u"leaderless")
            facts.clustered = true;
        else
            qFatal("unknown word %s", qPrintable(name));
    }
    return facts;
}

/// Message 10 on orders.eu.new of noon, in a stream of 1 to 20, all there.
struct Case
{
    TracedMessage message{{QStringLiteral("ORDERS")}, {10}, QStringLiteral("orders.eu.new"), noon, true, {}};
    StreamFacts stream;
    Case()
    {
        stream.config.name = message.stream;
        stream.config.retention = Retention::Limits;
        stream.state.first = {1};
        stream.state.last = {20};
        stream.state.messages = 20;
    }
    /// "workqueue mirror gone next=5 deleted=3 clustered first=8"
    explicit Case(const QString& words)
        : Case()
    {
        for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
            const QString name = word.section(u'=', 0, 0);
            const QString text = word.section(u'=', 1);
            if (name == u"workqueue")
                stream.config.retention = Retention::WorkQueue;
            else if (name == u"mirror")
                stream.config.isMirror = true;
            else if (name == u"gone")
                message.isStored = false;
            else if (name == u"next")
                message.nextOnSubject = minutesAfterNoon(text.toInt());
            else if (name == u"deleted")
                stream.state.deleted = text.toULongLong();
            else if (name == u"first")
                stream.state.first = {text.toULongLong()};
            else if (name == u"clustered")
                stream.clustered = true;
            else
                qFatal("unknown word %s", qPrintable(name));
        }
    }
};

HeardAdvisory advisory(HeardAdvisory::Kind kind, int minutes)
{
    return {kind, 3, kind == HeardAdvisory::Kind::Terminated ? QStringLiteral("bad payload") : QString(),
            minutesAfterNoon(minutes)};
}

} // namespace

class TestMessageTrace : public QObject
{
    Q_OBJECT
private slots:
    void state_data();
    void state();
    void advisories_data();
    void advisories();
    void countsWhatComesFirst_data();
    void countsWhatComesFirst();
    void saysWhyItWaits();
    void oldServersLeaveADoubt();
    void neverClaimsMoreThanIsKnown();
};

void TestMessageTrace::state_data()
{
    using S = TraceState;
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<TraceState>("expected");
    const auto row = [](const char* name, const char* stream, const char* consumer, S expected) {
        QTest::newRow(name) << QString::fromLatin1(stream) << QString::fromLatin1(consumer) << expected;
    };
    row("filtered out", "", "filter=orders.us.> delivered=20 floor=20", S::FilteredOut);
    row("filtered out before it came there", "", "filter=orders.us.> delivered=5 pending=3", S::FilteredOut);
    row("one of its filters", "", "filter=orders.us.> filter=*.eu.new delivered=20 floor=20", S::Acknowledged);
    row("not there yet", "", "delivered=9 floor=9 pending=11", S::NotDelivered);
    row("not there yet, ack none", "", "none delivered=9 floor=9 pending=11", S::NotDelivered);
    row("removed before", "gone", "delivered=9 floor=9 pending=10", S::Removed);
    row("nothing waits, yet it is not there", "", "delivered=9 floor=9 pending=0", S::Unknown);
    row("at the floor", "", "delivered=15 floor=10 held=5", S::Acknowledged);
    row("below the floor", "", "delivered=15 floor=12 held=2", S::Acknowledged);
    row("below the floor, removed since", "gone", "delivered=15 floor=12 held=2", S::Acknowledged);
    row("below the floor, limited deliveries", "", "delivered=15 floor=12 held=2 max=3", S::AcknowledgedOrGivenUp);
    row("nothing held", "", "delivered=15 floor=9 held=0", S::Acknowledged);
    row("nothing held, the floor sticks", "", "delivered=15 floor=9 held=0 max=3", S::AcknowledgedOrGivenUp);
    row("all held", "", "delivered=15 floor=5 held=10", S::Held);
    row("all held, limited deliveries", "", "delivered=15 floor=5 held=10 max=3", S::Held);
    row("one of them is not held", "", "delivered=15 floor=5 held=9", S::HeldOrSettled);
    row("as many held as deliveries", "", "delivered=15 floor=5 held=4 deliveries=30 floordeliveries=26", S::Held);
    row("redeliveries count twice", "", "delivered=15 floor=5 held=4 deliveries=30 floordeliveries=26 redelivered=1",
        S::HeldOrSettled);
    row("the oldest one that is not settled", "", "delivered=15 floor=9 held=1", S::Held);
    row("the oldest one may be given up", "", "delivered=15 floor=9 held=1 max=3", S::HeldOrSettled);
    row("removed, perhaps still held", "gone", "delivered=15 floor=5 held=10", S::HeldOrSettled);
    row("ack all: past the floor", "", "ackall delivered=15 floor=5 held=3", S::Held);
    row("ack all: below the floor", "", "ackall delivered=15 floor=11 held=4", S::Acknowledged);
    row("ack all, limited deliveries", "", "ackall delivered=15 floor=5 held=3 max=2", S::HeldOrSettled);
    row("ack none", "", "none delivered=10 floor=10", S::Delivered);
    row("strange ack policy", "", "strangeack delivered=15 floor=5 held=3", S::Unknown);
    row("starts later", "", "start=11 made=1 delivered=15 floor=15", S::BeforeStart);
    row("starts later, made before it", "", "start=11 made=-1 delivered=15 floor=15", S::Unknown);
    row("should start later, but is not as far", "", "start=18 delivered=5 floor=5 pending=3", S::NotDelivered);
    row("starts with it", "", "start=10 delivered=15 floor=15", S::Acknowledged);
    row("starts after its time", "", "starttime=1 made=2 delivered=15 floor=15", S::BeforeStart);
    row("starts after its time, but was made before", "", "starttime=1 made=-1 delivered=15 floor=15", S::Acknowledged);
    row("starts at its time", "", "starttime=0 delivered=15 floor=15", S::Acknowledged);
    row("new, made before it", "", "new made=-1 delivered=15 floor=15", S::Acknowledged);
    row("new, made after it", "", "new made=1 delivered=15 floor=15", S::BeforeStart);
    row("new on a mirror", "mirror", "new made=1 delivered=15 floor=15", S::Unknown);
    row("new on a mirror, still ahead", "mirror", "new made=1 delivered=5 floor=5 pending=15", S::NotDelivered);
    row("new, made at about its time in a cluster", "clustered", "new made=0 delivered=15 floor=15", S::Unknown);
    row("last, made before it", "", "last made=-1 delivered=15 floor=15", S::Acknowledged);
    row("last, made after it and another", "next=1", "last made=5 delivered=15 floor=15", S::BeforeStart);
    row("last, perhaps it", "next=6", "last made=5 delivered=15 floor=15", S::Unknown);
    row("last, it or a later one", "", "last made=5 delivered=9 floor=9 pending=4", S::NotDelivered);
    row("last per subject, followed", "next=1", "lastpersubject made=5 delivered=15 floor=15", S::BeforeStart);
    row("last per subject, not followed", "next=6", "lastpersubject made=5 delivered=15 floor=15", S::Unknown);
    row("last per subject, made before it", "", "lastpersubject made=-5 delivered=15 floor=15", S::Acknowledged);
    row("last per subject, still at its beginning", "", "lastpersubject made=5 delivered=9 floor=9 pending=4",
        S::Unknown);
    row("strange deliver policy", "", "strangestart delivered=15 floor=15", S::Unknown);
    row("nothing delivered at all", "", "new deliveries=0 delivered=15 floor=15", S::BeforeStart);
    row("no leader", "", "leaderless delivered=15 floor=15", S::Unknown);
    row("work queue: still there", "workqueue", "delivered=15 floor=5 held=3", S::Held);
    row("work queue: held or given up", "workqueue", "delivered=15 floor=5 held=3 max=3", S::HeldOrSettled);
    row("work queue: all held", "workqueue", "delivered=15 floor=5 held=10 max=3", S::Held);
    row("work queue: given up", "workqueue", "delivered=15 floor=5 held=0 max=3", S::GivenUp);
    row("work queue: gone meanwhile", "workqueue gone", "delivered=15 floor=5 held=0", S::Acknowledged);
    row("work queue: holds nothing, yet there", "workqueue", "delivered=15 floor=5 held=0", S::Unknown);
}

void TestMessageTrace::state()
{
    QFETCH(QString, stream);
    QFETCH(QString, consumer);
    QFETCH(TraceState, expected);
    const Case given(stream);
    const ConsumerTrace trace = traceConsumer(given.message, given.stream, ::consumer(consumer));
    QVERIFY2(trace.state == expected, qPrintable(traceStateText(trace.state) + QStringLiteral(": ") + trace.evidence));
    QVERIFY(!trace.evidence.isEmpty());
    QVERIFY(trace.evidence.front().isUpper() || trace.evidence.front().isDigit());
    QVERIFY(trace.evidence.endsWith(u'.'));
    QCOMPARE(trace.before.has_value(), expected == TraceState::NotDelivered);
}

void TestMessageTrace::advisories_data()
{
    using K = HeardAdvisory::Kind;
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<std::vector<HeardAdvisory>>("heard");
    QTest::addColumn<TraceState>("expected");
    QTest::addColumn<QString>("words");
    const QString unclear = QStringLiteral("delivered=15 floor=5 held=3 max=3");
    QTest::newRow("given up") << unclear << std::vector{advisory(K::GivenUp, 5)} << TraceState::GivenUp
                              << QStringLiteral("after 3");
    QTest::newRow("terminated") << unclear << std::vector{advisory(K::Terminated, 5)} << TraceState::Terminated
                                << QStringLiteral("bad payload");
    QTest::newRow("refused tells nothing of now")
        << unclear << std::vector{advisory(K::Refused, 5)} << TraceState::HeldOrSettled << QStringLiteral("refused");
    QTest::newRow("the latest counts") << unclear << std::vector{advisory(K::Terminated, 6), advisory(K::Refused, 5)}
                                       << TraceState::Terminated << QStringLiteral("Terminated");
    QTest::newRow("below the floor") << QStringLiteral("delivered=15 floor=12 max=3")
                                     << std::vector{advisory(K::GivenUp, 5)} << TraceState::GivenUp
                                     << QStringLiteral("Given up");
    QTest::newRow("of an earlier consumer of that name")
        << (unclear + QStringLiteral(" made=10")) << std::vector{advisory(K::GivenUp, 5)} << TraceState::HeldOrSettled
        << QString();
    QTest::newRow("delivered anew after a reset")
        << QStringLiteral("delivered=5 floor=5 pending=15") << std::vector{advisory(K::GivenUp, 5)}
        << TraceState::NotDelivered << QString();
}

void TestMessageTrace::advisories()
{
    QFETCH(QString, consumer);
    QFETCH(std::vector<HeardAdvisory>, heard);
    QFETCH(TraceState, expected);
    QFETCH(QString, words);
    const Case given;
    const ConsumerTrace trace = traceConsumer(given.message, given.stream, ::consumer(consumer), heard);
    QVERIFY2(trace.state == expected, qPrintable(trace.evidence));
    QVERIFY2(trace.evidence.contains(words), qPrintable(trace.evidence));
}

void TestMessageTrace::countsWhatComesFirst_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("consumer");
    QTest::addColumn<quint64>("before");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char* name, const char* stream, const char* consumer, quint64 before, bool exact) {
        QTest::newRow(name) << QString::fromLatin1(stream) << QString::fromLatin1(consumer) << before << exact;
    };
    row("the next", "", "delivered=9 floor=9 pending=11", 0, true);
    row("all between", "", "delivered=4 floor=4 pending=16", 5, true);
    row("gaps between, or behind it", "deleted=3", "delivered=4 floor=4 pending=13", 5, false);
    row("few wait at all", "deleted=12", "delivered=4 floor=4 pending=3", 2, false);
    row("with a filter", "", "filter=orders.> delivered=4 floor=4 pending=16", 5, false);
    row("with a filter, the only one", "", "filter=orders.eu.new delivered=4 floor=4 pending=1", 0, true);
    row("older ones are removed", "first=8", "delivered=4 floor=4 pending=13", 2, true);
}

void TestMessageTrace::countsWhatComesFirst()
{
    QFETCH(QString, stream);
    QFETCH(QString, consumer);
    QFETCH(quint64, before);
    QFETCH(bool, exact);
    const Case given(stream);
    const ConsumerTrace trace = traceConsumer(given.message, given.stream, ::consumer(consumer));
    QCOMPARE(trace.state, TraceState::NotDelivered);
    QCOMPARE(*trace.before, before);
    QCOMPARE(trace.isBeforeExact, exact);
    QCOMPARE(trace.evidence.contains(QStringLiteral("At most")), !exact);
}

void TestMessageTrace::saysWhyItWaits()
{
    const Case given;
    const auto evidence = [&given](const char* words) {
        const QString waiting = QStringLiteral("delivered=4 floor=4 pending=16 ");
        return traceConsumer(given.message, given.stream, consumer(waiting + QString::fromLatin1(words))).evidence;
    };
    QVERIFY(evidence("paused").contains(QStringLiteral("paused")));
    QVERIFY(evidence("held=7 wall=7").contains(QStringLiteral("waits for 7 of at most 7")));
    QVERIFY(evidence("idle").contains(QStringLiteral("Nobody pulls")));
    QVERIFY(evidence("push").contains(QStringLiteral("Nobody listens")));
    QVERIFY(!evidence("").contains(QStringLiteral("Nobody")));
}

/// Their purges made consumers pass over what they had not delivered.
void TestMessageTrace::oldServersLeaveADoubt()
{
    const Case given;
    ConsumerFacts facts = consumer(QStringLiteral("delivered=15 floor=12"));
    QVERIFY(traceConsumer(given.message, given.stream, facts).evidence.contains(QStringLiteral("purged")));
    facts.serverTime = noon;
    QVERIFY(!traceConsumer(given.message, given.stream, facts).evidence.contains(QStringLiteral("purged")));
}

/// A consumer played through at random: whatever is said with certainty must be so.
void TestMessageTrace::neverClaimsMoreThanIsKnown()
{
    std::mt19937 random(7);
    const auto pick = [&random](uint64_t below) {
        return std::uniform_int_distribution<uint64_t>(0, below - 1)(random);
    };
    int certain = 0;
    for (int run = 0; run < 3000; ++run) {
        Case given;
        ConsumerFacts facts = consumer(QString());
        const bool isFiltered = pick(2) == 0;
        const uint64_t delivered = pick(21);
        std::vector<bool> matches(21, true);
        std::vector<bool> held(21, false);
        if (isFiltered) {
            facts.config.filters = {QStringLiteral("orders.eu.>")};
            for (size_t at = 1; at <= 20; ++at)
                matches[at] = at == 10 || pick(2) == 0;
        }
        uint64_t deliveries = 0;
        uint64_t floorDeliveries = 0;
        std::vector<uint64_t> deliveryOf(21, 0);
        for (uint64_t at = 1; at <= delivered; ++at) {
            if (!matches[at])
                continue;
            deliveryOf[at] = ++deliveries;
            held[at] = pick(3) != 0;
        }
        uint64_t floor = delivered;
        floorDeliveries = deliveries;
        for (uint64_t at = delivered; at >= 1; --at) {
            if (held[at]) {
                floor = at - 1;
                floorDeliveries = deliveryOf[at] - 1;
            }
        }
        facts.delivered = {deliveries, {delivered}, {}};
        facts.ackFloor = {floorDeliveries, {floor}, {}};
        facts.ackPending = static_cast<uint64_t>(std::count(held.begin(), held.end(), true));
        for (uint64_t at = delivered + 1; at <= 20; ++at)
            facts.pending += matches[at] ? 1 : 0;
        const ConsumerTrace trace = traceConsumer(given.message, given.stream, facts);
        const bool isDelivered = delivered >= 10;
        switch (trace.state) {
        case TraceState::NotDelivered:
            QVERIFY(!isDelivered);
            QVERIFY(*trace.before >= static_cast<uint64_t>(std::count(matches.begin() + static_cast<int>(delivered) + 1,
                                                                      matches.begin() + 10, true)));
            break;
        case TraceState::Held:
            QVERIFY(isDelivered && held[10]);
            break;
        case TraceState::Acknowledged:
            QVERIFY(isDelivered && !held[10]);
            break;
        case TraceState::HeldOrSettled:
            QVERIFY(isDelivered);
            --certain;
            break;
        default:
            QFAIL(qPrintable(trace.evidence));
        }
        ++certain;
    }
    QVERIFY2(certain > 1200, qPrintable(QString::number(certain))); // and it does say something
}

QTEST_GUILESS_MAIN(TestMessageTrace)
#include "tst_messagetrace.moc"
