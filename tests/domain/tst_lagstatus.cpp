// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that say what a consumer is doing: what each of them must not be misled by.
#include "lagstory.h"

#include <QTest>

#include <random>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const Timestamp start = test::startOfStory();

ConsumerStatus statusOf(const char* text)
{
    return test::tell(QLatin1String(text)).assessment().status;
}

Cause causeOf(const char* text)
{
    return test::tell(QLatin1String(text)).assessment().cause;
}

} // namespace

class TestLagStatus : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // What was wrong with the original (github.com/linkedin/Burrow).
    void quietTopicIsNotStopped() // #38, #185, #303
    {
        QCOMPARE(statusOf("pending 0 | quiet 86400 | samples 30"), ConsumerStatus::Idle);
        // One message after a quiet day, seen between its arrival and its delivery.
        QCOMPARE(statusOf("pending 0 0 0 0 0 0 1 | quiet 86400 | waiting 1"), ConsumerStatus::Ok);
    }

    void oneDipDoesNotHideAGrowingLag() // #738
    {
        QCOMPARE(statusOf("pending 200000 201000 202000 203000 1500 205000 206000 207000 208000 | "
                          "delivered 1 2 3 4 5 6 7 8 9 | floor 1 2 3 4 5 6 7 8 9 | waiting 1"),
                 ConsumerStatus::Behind);
    }

    void aDeadConsumersLagKeepsGrowing() // #287, #461
    {
        const test::Story story = test::tell(QStringLiteral("pending 10 20 30 40 50 60 70 80 90"));
        const auto assessment = story.assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Stopped);
        QVERIFY(assessment.cause == Cause(cause::NobodyPulls{90}));
        QCOMPARE(etaOf(assessment, story.facts.backlog()).kind, Eta::Kind::Never);
    }

    void oneSampleDecidesNothing()
    {
        const auto assessment = test::tell(QStringLiteral("pending 100000 | quiet 86400")).assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Unknown);
        QVERIFY(assessment.cause == Cause(cause::Watching{100000}));
        QCOMPARE(statusOf("pending 100000 | acks 900 | quiet 0"), ConsumerStatus::Unknown);
    }

    void aTinyLagInPassingIsNoWarning() // #223
    {
        test::Story story =
            test::tell(QStringLiteral("pending 3 | acks 2 | waiting 1 | delivered 100 600 1100 1600 2100 2600 | "
                                      "floor 98 598 1098 1598 2098 2598"));
        story.context.deliveredPerSecond = 100;
        QCOMPARE(story.assessment().status, ConsumerStatus::Ok);
    }

    void aSlowMessageIsNotAStandStill()
    {
        QCOMPARE(statusOf("acks 1 | waiting 1 | quiet 0 | samples 6"), ConsumerStatus::Ok); // 25 s of an ack_wait of 30
        QCOMPARE(statusOf("acks 1 | quiet 0 | samples 11"), ConsumerStatus::Stopped);
        QCOMPARE(statusOf("acks 1 | waiting 1 | quiet 0 | wait 600 | samples 60"), ConsumerStatus::Ok);
    }

    void whatIsPutOffIsNotComingAgainAndAgain()
    {
        QString delivered;
        for (int round = 1; round <= 10; ++round) {
            for (int i = 0; i < 6; ++i)
                delivered += QStringLiteral(" %1").arg(round * 10);
            for (const auto& acks : {QStringLiteral("acks 10 | scanned 10 | floor 0"),
                                     QStringLiteral("filter | acks 10 | scanned 40 | floor 0")}) {
                const auto story = test::tell(
                    QStringLiteral("pending 0 | waiting 1 | redelivered 10 | %1 | delivered%2").arg(acks, delivered));
                QVERIFY2(severityOf(story.assessment().status) < Severity::Warning,
                         qPrintable(statusKeyword(story.assessment().status)));
            }
        }
    }

    void pullsThatBlinkAreSeen()
    {
        QVERIFY(causeOf("pending 10 | waiting 0 0 0 0 1 0 0 0 0 0 1") == Cause(cause::NothingMoves{10}));
    }

    void acksOutOfOrderAreProgress()
    {
        QCOMPARE(statusOf("acks 9 8 7 6 5 4 3 2 1 1 | delivered 9 | floor 0 | waiting 1"), ConsumerStatus::Ok);
    }

    void sinceIsTheEndOfAPause()
    {
        const auto assessment =
            test::tell(QStringLiteral("paused 1 1 1 0 | pending 10 | quiet 3600 | samples 16")).assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Stopped);
        QCOMPARE(assessment.since, std::optional(start + 10s));
    }

    void aRestartIsTheSameLife()
    {
        test::Story story = test::tell(QStringLiteral("pending 10 | samples 9"));
        *story.facts.created += 400us; // as servers 2.9 and 2.10 do
        story.window.add(story.facts, story.window.newest() + 5s);
        QCOMPARE(story.assessment().status, ConsumerStatus::Stopped);
    }

    void anotherIncarnationBeginsAnew()
    {
        const auto assessment = test::tell(QStringLiteral("pending 10 | recreated 8 | samples 9")).assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Unknown);
        QCOMPARE(statusOf("floor 99 99 1 | pending 5 | delivered 99 99 1 | recreated 2"), ConsumerStatus::Unknown);
    }

    void theOldestMessageShortensTheWait()
    {
        test::Story story = test::tell(QStringLiteral("pending 10 | quiet 86400 | samples 2"));
        QCOMPARE(story.assessment().status, ConsumerStatus::Unknown);
        story.context.oldestUnfinished = start - 1h;
        const auto assessment = story.assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Stopped);
        QCOMPARE(assessment.since, std::optional(start - 24h));
    }

    void filterThatMatchesNothing()
    {
        test::Story story = test::tell(QStringLiteral("pending 0 | samples 3"));
        story.facts.config.filters = {QStringLiteral("vigil.request.*")};
        StreamFacts stream;
        stream.config.subjects = {QStringLiteral("vigil.requests.*")};
        story.context.stream = &stream;
        QVERIFY(story.assessment().cause == Cause(cause::FilterMatchesNothing{}));
        story.facts.config.filters = {QStringLiteral("vigil.*.analyze")};
        QVERIFY(story.assessment().cause == Cause());
        story.facts.config.filters = {QStringLiteral("other")};
        stream.config.takesForeign = true;
        QVERIFY(story.assessment().cause == Cause());
    }

    void afterABreakNothingIsKnown()
    {
        test::Story story = test::tell(QStringLiteral("pending 10 | samples 9"));
        QCOMPARE(story.assessment().status, ConsumerStatus::Stopped);
        story.window.add(story.facts, start + 1h);
        QCOMPARE(story.assessment().status, ConsumerStatus::Unknown);
    }

    void eta()
    {
        const test::Story shrinking =
            test::tell(QStringLiteral("pending 900 800 700 600 500 400 | delivered 1 2 3 4 5 6 | waiting 1"));
        const Eta soon = etaOf(shrinking.assessment(), shrinking.facts.backlog());
        QCOMPARE(soon.kind, Eta::Kind::After);
        QCOMPARE(soon.after.count(), 20);
        const test::Story growing =
            test::tell(QStringLiteral("pending 1 2 3 4 5 6 | delivered 1 2 3 4 5 6 | waiting 1"));
        QCOMPARE(etaOf(growing.assessment(), growing.facts.backlog()).kind, Eta::Kind::Never);
        const test::Story idle = test::tell(QStringLiteral("pending 0 | samples 9"));
        QCOMPARE(etaOf(idle.assessment(), 0).kind, Eta::Kind::Unknown);
        const test::Story paused = test::tell(QStringLiteral("pending 5 | paused | samples 9"));
        QCOMPARE(etaOf(paused.assessment(), 5).kind, Eta::Kind::Unknown);
        const test::Story unknown = test::tell(QStringLiteral("pending 5"));
        QCOMPARE(etaOf(unknown.assessment(), 5).kind, Eta::Kind::Unknown);
    }

    void theWindowIsBounded()
    {
        std::mt19937 random(7);
        LagWindow window;
        ConsumerFacts facts;
        for (int i = 0; i < 20000; ++i) {
            facts.pending = random() % 3 == 0 ? random() % 100 : facts.pending;
            window.add(facts, start + std::chrono::seconds(i));
            QVERIFY(window.samples().size() <= 14);
            QVERIFY(window.withoutMove() <= window.observed());
        }
    }

    void thresholds_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("story");
        QTest::addColumn<bool>("isOver");
        const auto row = [](const char* name, const char* key, const char* value, const char* story, bool isOver) {
            QTest::newRow(name) << QString(QStringLiteral("io.nats.monitor.") + QLatin1String(key))
                                << QString::fromLatin1(value) << QString::fromLatin1(story) << isOver;
        };
        row("reached", "unprocessed-critical", "10", "pending 10", true);
        row("below", "unprocessed-critical", "11", "pending 10", false);
        row("nothing set", "unprocessed-critical", "0", "pending 10", false);
        row("no number", "unprocessed-critical", "many", "pending 10", false);
        row("acks", "outstanding-ack-critical", "5", "acks 5 | quiet 0", true);
        row("waiting", "waiting-critical", "5", "waiting 6", true);
        row("redelivered", "redelivery-critical", "1", "redelivered 1", true);
        row("last delivery", "last-delivery-critical", "1h", "quiet 3600", true);
        row("last delivery, younger", "last-delivery-critical", "1h1s", "quiet 3600", false);
        row("last ack in days", "last-ack-critical", "1d", "quiet 90000", true);
    }

    void thresholds()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, story);
        QFETCH(bool, isOver);
        test::Story told = test::tell(story);
        told.facts.config.metadata[key] = value;
        const auto assessment = told.assessment();
        QCOMPARE(assessment.breach.has_value(), isOver);
        QCOMPARE(assessment.status == ConsumerStatus::OverThreshold, isOver);
        if (isOver)
            QVERIFY(causeText(assessment, told.facts).contains(key));
        told.facts.config.metadata[QLatin1String(MonitorEnabledKey)] = QStringLiteral("false");
        QVERIFY(!told.assessment().breach);
    }

    void thresholdsOfStreams()
    {
        StreamFacts stream;
        stream.state.messages = 500;
        stream.state.subjects = 100;
        const auto with = [&](const char* key, const char* value) {
            StreamFacts changed = stream;
            changed.config.metadata[QString(QStringLiteral("io.nats.monitor.") + QLatin1String(key))] =
                QLatin1String(value);
            return worstBreach(changed);
        };
        QVERIFY(with("msgs-critical", "500")); // jsm.go: critical at or below
        QVERIFY(!with("msgs-critical", "499"));
        QVERIFY(with("msgs-warn", "500") && !with("msgs-warn", "500")->isCritical);
        QVERIFY(with("subjects-critical", "100"));
        QVERIFY(!with("subjects-critical", "101"));
        QVERIFY(with("peer-expect", "3"));
        QVERIFY(!with("peer-expect", "1"));
        QVERIFY(with("min-sources", "1"));
        QVERIFY(!with("lag-critical", "1")); // no mirror
        stream.replicationLag = 5;
        QVERIFY(with("lag-critical", "5"));
        stream.peers = {{QStringLiteral("n2"), true, false, 12, 3s}};
        QVERIFY(with("peer-lag-critical", "11") && with("peer-seen-critical", "2s"));
        QVERIFY(!with("peer-lag-critical", "12") && !with("peer-seen-critical", "3s"));
    }

    void durations()
    {
        for (const qint64 ns : {0LL, 1LL, 1'000'000LL, 1'500'000'000LL, 5'400'000'000'000LL, 90'000'000'000'000LL}) {
            const std::chrono::nanoseconds duration(ns);
            QCOMPARE(parseGoDuration(toGoDuration(duration)), std::optional(duration));
        }
        QCOMPARE(parseGoDuration(u"1h30m"), std::optional<std::chrono::nanoseconds>(90min));
        QVERIFY(!parseGoDuration(u"soon") && !parseGoDuration(u"5") && !parseGoDuration(u"") &&
                !parseGoDuration(u"5 parsecs"));
    }
};

QTEST_GUILESS_MAIN(TestLagStatus)
#include "tst_lagstatus.moc"
