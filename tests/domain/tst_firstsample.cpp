// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of a consumer that was seen once: what one reply proves is said at once, all else is unknown.
#include "domain/consumerstatus.h"

#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const Timestamp now = *parseRfc3339("2026-11-23T02:00:00Z");

/// A worker that had its last message a moment ago.
ConsumerFacts seen()
{
    ConsumerFacts facts;
    facts.config.durable = QStringLiteral("worker");
    facts.config.ackPolicy = AckPolicy::Explicit;
    facts.config.ackWait = 30s;
    facts.config.maxAckPending = 100;
    facts.config.maxWaiting = 512;
    facts.created = now - 24h;
    facts.serverTime = now;
    facts.waiting = 1;
    facts.delivered = {500, {500}, now - 1s};
    facts.ackFloor = {500, {500}, now - 1s};
    return facts;
}

using Change = std::function<void(ConsumerFacts&)>;

ConsumerAssessment saidOf(const ConsumerFacts& facts, const AssessmentContext& context = {})
{
    LagWindow window;
    if (!facts.isLeaderless())
        window.add(facts, now);
    return assess(facts, window, context);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestFirstSample : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void unknownUntilKnown_whatOneSampleProvesIsSaidAtOnce_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ConsumerStatus>("status");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char* name, const Change& change, ConsumerStatus status, const Cause& cause) {
            QTest::newRow(name) << change << status << cause;
        };
        using S = ConsumerStatus;
        using F = ConsumerFacts;
        // Proven by one reply.
        row(
            "no backlog", [](F&) {}, S::Idle, cause::None{});
        row(
            "no backlog, and nobody there", [](F& f) { f.waiting = 0; }, S::Idle, cause::None{});
        row(
            "paused", [](F& f) { f.paused = true, f.pending = 7, f.pauseRemaining = 60s; }, S::Paused,
            cause::Paused{7, now + 60s});
        row(
            "paused, without a backlog", [](F& f) { f.paused = true; }, S::Paused, cause::Paused{0, {}});
        row(
            "without a leader", [](F& f) { f.clustered = true, f.pending = 7; }, S::Unknown, cause::NoLeader{});
        row(
            "a replica is down, no backlog",
            [](F& f) {
                f.clustered = true;
                f.leader = QStringLiteral("n1");
                f.peers = {{QStringLiteral("n2"), false, true, 0, 0ns}, {QStringLiteral("n3"), true, false, 0, 0ns}};
            },
            S::Idle, cause::ReplicasDown{1, 3});
        row(
            "as many in hand as allowed for longer than a batch takes",
            [](F& f) {
                f.ackPending = 100, f.pending = 9, f.delivered = {600, {600}, now - 10s};
            },
            S::Full, cause::AtWall{100, 100});
        row(
            "one in hand at a wall of one, within its ack wait",
            [](F& f) {
                f.config.maxAckPending = f.ackPending = 1, f.pending = 9, f.delivered = {501, {501}, now - 25s};
            },
            S::Unknown, cause::Watching{10});
        row(
            "one in hand at a wall of one, far beyond its ack wait",
            [](F& f) {
                f.config.maxAckPending = f.ackPending = 1, f.pending = 9, f.delivered = {501, {501}, now - 150s};
            },
            S::Full, cause::AtWall{1, 1});
        row(
            "as many in hand as allowed; the server, started anew, does not know since when",
            [](F& f) {
                f.ackPending = 100, f.pending = 9, f.delivered = {600, {600}, {}};
            },
            S::Unknown, cause::Watching{109});
        row(
            "in hand for minutes, and nobody is there",
            [](F& f) {
                f.ackPending = 2, f.waiting = 0, f.delivered = {502, {502}, now - 150s};
                f.ackFloor.lastActive = now - 200s;
            },
            S::Stopped, cause::NoAcks{2});
        row(
            "in hand for minutes, and somebody asks: its delivery is put off",
            [](F& f) {
                f.ackPending = 2, f.delivered = {502, {502}, now - 150s};
                f.ackFloor.lastActive = now - 200s;
            },
            S::Retrying, cause::Retrying{std::nullopt, 2});
        row(
            "three came again and again for minutes, and nothing else happened",
            [](F& f) {
                f.ackPending = f.redelivered = 3, f.delivered = {530, {503}, now - 5s};
                f.ackFloor.lastActive = now - 150s;
            },
            S::Stalled, cause::NothingFinishes{3});
        row(
            "three came again and again, but others behind them got finished",
            [](F& f) {
                f.ackPending = f.redelivered = 3, f.delivered = {580, {550}, now - 5s};
                f.ackFloor.lastActive = now - 150s;
            },
            S::Unknown, cause::Watching{3});
        row(
            "three came again, each a long time after the other",
            [](F& f) {
                f.ackPending = f.redelivered = 3, f.delivered = {512, {503}, now - 5s};
                f.ackFloor.lastActive = now - 150s;
            },
            S::Unknown, cause::Watching{3});
        // One reply does not tell whether it moves.
        row(
            "messages to deliver", [](F& f) { f.pending = 7; }, S::Unknown, cause::Watching{7});
        row(
            "messages in hand",
            [](F& f) {
                f.ackPending = 7, f.delivered = {507, {507}, now};
            },
            S::Unknown, cause::Watching{7});
        row(
            "one comes again",
            [](F& f) {
                f.ackPending = f.redelivered = 1, f.delivered = {502, {501}, now};
            },
            S::Unknown, cause::Watching{1});
        row(
            "many come again",
            [](F& f) {
                f.ackPending = f.redelivered = 40, f.pending = 9, f.delivered = {740, {540}, now};
            },
            S::Unknown, cause::Watching{49});
        row(
            "as many in hand as allowed, just delivered",
            [](F& f) {
                f.ackPending = 100, f.pending = 9, f.delivered = {600, {600}, now};
            },
            S::Unknown, cause::Watching{109});
        row(
            "nobody pulls at the moment", [](F& f) { f.pending = 7, f.waiting = 0; }, S::Unknown, cause::Watching{7});
        row(
            "as many pull requests as allowed", [](F& f) { f.pending = 7, f.waiting = 512; }, S::Unknown,
            cause::Watching{7});
        row(
            "push, nobody listens at the moment",
            [](F& f) { f.pending = 7, f.waiting = 0, f.config.deliverSubject = QStringLiteral("out"); }, S::Unknown,
            cause::Watching{7});
        row(
            "an ephemeral one that nobody uses at the moment",
            [](F& f) { f.pending = 7, f.waiting = 0, f.config.durable.clear(), f.config.ackPolicy = AckPolicy::None; },
            S::Unknown, cause::Watching{7});
        row(
            "nothing is acknowledged by design, messages to deliver",
            [](F& f) { f.pending = 7, f.config.ackPolicy = AckPolicy::None; }, S::Unknown, cause::Watching{7});
        row(
            "never delivered anything",
            [](F& f) { f.pending = 7, f.delivered = {}, f.ackFloor = {}, f.created = now - 1s; }, S::Unknown,
            cause::Watching{7});
    }
    void unknownUntilKnown_whatOneSampleProvesIsSaidAtOnce()
    {
        QFETCH(Change, change);
        QFETCH(ConsumerStatus, status);
        QFETCH(Cause, cause);
        ConsumerFacts facts = seen();
        change(facts);
        const ConsumerAssessment said = saidOf(facts);
        QCOMPARE(statusKeyword(said.status), statusKeyword(status));
        QVERIFY2(said.cause == cause, qPrintable(causeText(said, facts)));
        // Unknown is never green, has no trend and no end.
        if (status == ConsumerStatus::Unknown) {
            QCOMPARE(severityOf(said.status), Severity::Unknown);
            QVERIFY(!said.backlogSlope);
            QCOMPARE(etaOf(said, facts.backlog()).kind, Eta::Kind::Unknown);
            QVERIFY(!causeText(said, facts).isEmpty());
        }
    }

    void whatWaitsForLongIsSaidAtOnce_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ConsumerStatus>("status");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char* name, const Change& change, ConsumerStatus status, const Cause& cause) {
            QTest::newRow(name) << change << status << cause;
        };
        using S = ConsumerStatus;
        using F = ConsumerFacts;
        row(
            "nobody asks", [](F& f) { f.waiting = 0; }, S::Stopped, cause::NobodyPulls{7});
        row(
            "somebody asks", [](F&) {}, S::Stopped, cause::NothingMoves{7});
        row(
            "what waits may be younger than what is in hand",
            [](F& f) {
                f.ackPending = 1, f.delivered = {501, {501}, now - 150s};
            },
            S::Unknown, cause::Watching{8});
        row(
            "something was delivered a moment ago", [](F& f) { f.delivered.lastActive = now - 1s; }, S::Unknown,
            cause::Watching{7});
        row(
            "push, nobody listens", [](F& f) { f.waiting = 0, f.config.deliverSubject = QStringLiteral("out"); },
            S::Stopped, cause::NobodyListens{7});
        row(
            "at the pace of the original", [](F& f) { f.config.replayOriginal = true; }, S::Unknown,
            cause::Watching{7});
        row(
            "an ephemeral one that nobody asks: soon removed",
            [](F& f) { f.waiting = 0, f.config.durable.clear(), f.config.ackPolicy = AckPolicy::None; }, S::Unknown,
            cause::Watching{7});
        row(
            "the server, started anew, does not know since when", [](F& f) { f.delivered.lastActive.reset(); },
            S::Unknown, cause::Watching{7});
    }
    void whatWaitsForLongIsSaidAtOnce()
    {
        QFETCH(Change, change);
        QFETCH(ConsumerStatus, status);
        QFETCH(Cause, cause);
        ConsumerFacts facts = seen();
        facts.pending = 7;
        facts.delivered.lastActive = facts.ackFloor.lastActive = now - 150s;
        change(facts);
        AssessmentContext context;
        context.oldestUnfinished = now - 140s;
        const ConsumerAssessment said = saidOf(facts, context);
        QCOMPARE(statusKeyword(said.status), statusKeyword(status));
        QVERIFY2(said.cause == cause, qPrintable(causeText(said, facts)));
        // Without the age of what waits, it may have come this moment.
        if (facts.pending > 0)
            QCOMPARE(saidOf(facts).status, ConsumerStatus::Unknown);
    }

    void aFilterThatMatchesNothingIsSaidAtOnce()
    {
        StreamFacts stream;
        stream.config.subjects = QStringList{QStringLiteral("orders.>")};
        ConsumerFacts facts = seen();
        facts.config.filters = QStringList{QStringLiteral("invoices.*")};
        AssessmentContext context;
        context.stream = &stream;
        const auto said = saidOf(facts, context);
        QCOMPARE(said.status, ConsumerStatus::Idle);
        QVERIFY(said.cause == Cause(cause::FilterMatchesNothing{}));
    }

    void aThresholdOfItsOwnIsSaidAtOnce()
    {
        ConsumerFacts facts = seen();
        facts.pending = 700;
        facts.config.metadata.insert(QStringLiteral("io.nats.monitor.unprocessed-critical"), QStringLiteral("500"));
        facts.config.metadata.insert(QStringLiteral("io.nats.monitor.enabled"), QStringLiteral("true"));
        const auto said = saidOf(facts);
        QVERIFY(said.breach);
        QCOMPARE(said.status, ConsumerStatus::OverThreshold);
    }
};

QTEST_GUILESS_MAIN(TestFirstSample)
#include "tst_firstsample.moc"
