// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that say what a consumer is doing, on samples that a human can read: each fixture gives the figures of
// successive replies, five seconds apart unless it says otherwise; the last figure of a line goes on to the end.
#include "domain/consumerstatus.h"

#include <QTest>

#include <random>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const Timestamp start = *parseRfc3339("2026-11-23T02:00:00Z");

struct Story
{
    ConsumerFacts facts; ///< the last reply
    LagWindow window;
    AssessmentContext context;
    std::shared_ptr<StreamFacts> stream;
    ConsumerAssessment assessment() const { return assess(facts, window, context); }
};

/// "pending 10 10 12 | delivered 5 6 7 | floor 5 | acks 0 | waiting 1 | redelivered 0 | max 1000 | every 5 | quiet 60"
/// "backoff 1 600" are the waits of the configuration.
/// Words without figures: push, bound, paused, none (ack policy), leaderless, original, pinned, overflow, flow,
/// ephemeral, lossy N (its stream drops old messages, the first is N), full (its stream refuses new ones), recreated@N.
Story tell(const QString& text)
{
    QMap<QString, QList<uint64_t>> lines;
    for (const QString& line : text.split(u'|')) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        auto& figures = lines[words.first()];
        for (const QString& word : words.mid(1))
            figures.append(word.toULongLong());
    }
    const auto figure = [&](const char* name, qsizetype at, uint64_t otherwise = 0) {
        const auto found = lines.constFind(QLatin1String(name));
        if (found == lines.constEnd() || found->isEmpty())
            return otherwise;
        return found->at(std::min(at, found->size() - 1));
    };
    const auto says = [&](const char* name) { return lines.contains(QLatin1String(name)); };
    qsizetype count = 1;
    for (const auto& figures : lines)
        count = std::max(count, figures.size());
    count = std::max(count, static_cast<qsizetype>(figure("samples", 0)));
    Story story;
    ConsumerFacts& facts = story.facts;
    facts.created = start - 24h;
    facts.config.ackPolicy = says("none") ? AckPolicy::None : AckPolicy::Explicit;
    facts.config.ackWait = std::chrono::seconds(figure("wait", 0, 30));
    facts.config.maxAckPending = figure("max", 0, 1000);
    facts.config.maxWaiting = figure("most-waiting", 0, 512);
    facts.config.replayOriginal = says("original");
    facts.config.pinned = facts.hasPin = says("pinned");
    facts.config.overflow = says("overflow");
    for (const uint64_t wait : lines.value(QStringLiteral("backoff")))
        facts.config.backoff.push_back(std::chrono::seconds(wait));
    if (!facts.config.backoff.empty())
        facts.config.ackWait = facts.config.backoff.front();
    if (says("push"))
        facts.config.deliverSubject = QStringLiteral("out");
    if (says("limit"))
        facts.config.rateLimitBps = figure("limit", 0);
    if (says("deliveries"))
        facts.config.maxDeliver = figure("deliveries", 0);
    if (says("replicas-down"))
        facts.peers = {{QStringLiteral("n2"), false, true, 0, 0ns}, {QStringLiteral("n3"), true, false, 0, 0ns}};
    facts.config.flowControl = says("flow");
    if (!says("ephemeral"))
        facts.config.durable = QStringLiteral("worker");
    if (says("lossy") || says("full")) {
        story.stream = std::make_shared<StreamFacts>();
        story.stream->config.retention = Retention::Limits;
        story.stream->config.maxMessages = 200;
        story.stream->config.discardNew = says("full");
        story.stream->state.messages = 200;
        story.stream->state.first = {figure("lossy", 0)};
        story.context.stream = story.stream.get();
    }
    story.context.unclaimed = figure("unclaimed", 0);
    facts.delivered.lastActive = facts.ackFloor.lastActive = start - std::chrono::seconds(figure("quiet", 0, 3600));
    for (qsizetype i = 0; i < count; ++i) {
        const Timestamp now = start + i * std::chrono::seconds(figure("every", 0, 5));
        const ConsumerFacts before = facts;
        facts.serverTime = now;
        facts.pending = figure("pending", i);
        facts.ackPending = figure("acks", i);
        facts.redelivered = figure("redelivered", i);
        facts.waiting = figure("waiting", i);
        facts.pushBound = says("bound");
        facts.paused = says("paused") && (figure("paused", i, 1) != 0);
        facts.clustered = says("leaderless") || says("replicas-down");
        facts.leader = says("replicas-down") ? QStringLiteral("n1") : QString();
        facts.delivered.consumerSequence = figure("delivered", i);
        facts.delivered.streamSequence.value = figure("scanned", i, figure("delivered", i));
        facts.ackFloor.streamSequence.value = facts.ackFloor.consumerSequence = figure("floor", i);
        if (story.stream && says("lossy") && figure("floor", i) > 0)
            story.stream->state.first.value = figure("floor", i) + 1;
        if (says("recreated") && static_cast<uint64_t>(i) >= figure("recreated", 0))
            facts.created = start;
        if (i > 0 && facts.delivered.consumerSequence != before.delivered.consumerSequence)
            facts.delivered.lastActive = now;
        if (i > 0 && facts.ackFloor.streamSequence != before.ackFloor.streamSequence)
            facts.ackFloor.lastActive = now;
        if (!facts.isLeaderless())
            story.window.add(facts, now);
    }
    const auto delivered = lines.value(QStringLiteral("delivered"));
    if (delivered.size() > 1)
        story.context.deliveredPerSecond =
            static_cast<double>(delivered.last() - delivered.first()) / (5.0 * static_cast<double>(count - 1));
    return story;
}

ConsumerStatus statusOf(const char* text)
{
    return tell(QLatin1String(text)).assessment().status;
}

Cause causeOf(const char* text)
{
    return tell(QLatin1String(text)).assessment().cause;
}

} // namespace

class TestLagStatus : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void stories_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<ConsumerStatus>("status");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char* name, const char* story, ConsumerStatus status, Cause cause) {
            QTest::newRow(name) << QString::fromLatin1(story) << status << cause;
        };
        using S = ConsumerStatus;
        row("nothing to do", "pending 0 | samples 5", S::Idle, cause::None{});
        row("working",
            "pending 3 2 4 2 3 | acks 2 | delivered 100 150 200 250 300 | floor 98 148 198 248 298 | waiting 1", S::Ok,
            cause::None{});
        // The tree of causes, in its order.
        row("1 wall", "pending 10 20 30 | acks 1000 | delivered 1000 | waiting 5", S::Full, cause::AtWall{1000, 1000});
        row("1 wall, and redeliveries go on",
            "pending 10 | acks 100 | max 100 | delivered 100 100 200 300 | scanned 100", S::Full,
            cause::AtWall{100, 100});
        row("1 wall comes before pause", "pending 10 | acks 1000 | paused | samples 3", S::Full,
            cause::AtWall{1000, 1000});
        row("2 paused", "pending 10 | paused | samples 9", S::Paused, cause::Paused{10, {}});
        row("3 nobody pulls", "pending 10 | samples 9", S::Stopped, cause::NobodyPulls{10});
        row("4 nobody listens", "pending 10 | push | samples 3", S::Stopped, cause::NobodyListens{10});
        row("5 poison",
            "pending 0 | acks 1 | delivered 10 10 10 10 10 10 11 11 11 11 11 11 12 12 12 12 12 12 13 13 13 | "
            "scanned 10 | floor 9 | redelivered 1 | waiting 1 | deliveries 9",
            S::Stalled, cause::Poison{{10}});
        row("5 everything comes back",
            "pending 50 | acks 40 | delivered 40 60 80 100 120 140 160 180 200 220 240 260 280 300 320 340 360 380 400 "
            "420 440 | "
            "scanned 40 | floor 0 | redelivered 40 | waiting 1",
            S::Stalled, cause::NothingFinishes{40});
        row("5 poison among others that get finished",
            "pending 0 | acks 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 | "
            "delivered 30 60 90 121 151 181 212 242 272 303 333 363 394 424 454 485 515 545 576 606 637 | "
            "scanned 30 60 90 120 150 180 210 240 270 300 330 360 390 420 450 480 510 540 570 600 630 | "
            "floor 6 | redelivered 1 | waiting 1",
            S::Behind, cause::Poison{{7}});
        row("5 poison among others that are finished at once",
            "pending 0 | acks 1 | "
            "delivered 30 60 90 121 151 181 212 242 272 303 333 363 394 424 454 485 515 545 576 606 637 | "
            "scanned 30 60 90 120 150 180 210 240 270 300 330 360 390 420 450 480 510 540 570 600 630 | "
            "floor 6 | redelivered 1 | waiting 1",
            S::Behind, cause::Poison{{7}});
        row("an ordered consumer that pulled and was left", "none | pending 50 | ephemeral | samples 9", S::Idle,
            cause::Abandoned{});
        row("5 given up is not poison",
            "pending 0 | acks 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 | redelivered 1 | waiting 1 | "
            "delivered 30 60 90 120 150 180 210 240 270 300 330 360 390 420 450 480 510 540 570 600 630 | floor 0",
            S::Ok, cause::None{});
        row("work takes longer than ack_wait",
            "pending 100 105 110 115 120 125 | acks 4 | waiting 1 | redelivered 3 | wait 2 | "
            "delivered 10 15 20 25 30 35 | scanned 5 7 9 11 13 15 | floor 1 3 5 7 9 11",
            S::Behind, cause::ComesAgain{2s});
        row("its limits remove messages while it works",
            "lossy 50 | pending 200 | acks 1 | waiting 1 | "
            "delivered 1 16 31 46 61 76 | scanned 1 51 101 151 201 251 | floor 0 50 100 150 200 250",
            S::Behind, cause::LostUnread{std::nullopt, 200});
        row("its limits remove messages and nobody pulls", "lossy 50 | pending 200 | samples 9", S::Stopped,
            cause::LostUnread{49, 200});
        row("flow control holds the delivery",
            "push | bound | flow | none | pending 250 | delivered 9 | samples 6 | quiet 0", S::Behind,
            cause::FlowControlled{250});
        row("flow control, and the subscriber hangs",
            "push | bound | flow | none | pending 250 | delivered 9 | samples 20", S::Stopped,
            cause::NothingMoves{250});
        row("an ordered consumer that was left", "push | none | pending 50 | ephemeral | samples 9", S::Idle,
            cause::Abandoned{});
        row("everybody had left before the message came",
            "pending 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 | quiet 3600", S::Stopped, cause::NobodyPulls{1});
        row("nothing comes, for the stream is full", "full | pending 0 | samples 3", S::Idle, cause::StreamFull{});
        row("6 no leader", "pending 10 | leaderless | samples 9", S::Unknown, cause::NoLeader{});
        row("6 replicas offline", "pending 10 | waiting 1 | replicas-down | samples 9", S::Stopped,
            cause::ReplicasDown{1, 3});
        row("6 replicas offline, working all the same", "pending 0 | replicas-down | samples 3", S::Idle,
            cause::ReplicasDown{1, 3});
        row("8 pulls refused", "pending 10 | waiting 4 | most-waiting 4 | samples 9", S::Stopped,
            cause::PullsRefused{4, 4});
        row("9 rate limit", "pending 10 | waiting 1 | limit 1000 | samples 9", S::Stopped, cause::RateLimited{1000});
        row("9 replay original", "pending 10 | waiting 1 | original | samples 9", S::Stopped, cause::ReplayOriginal{});
        row("10 pinned client gone", "pending 10 | waiting 1 | pinned | samples 9", S::Stopped,
            cause::PinnedClientGone{10});
        row("all delivered, acks stopped", "acks 10 | samples 12", S::Stopped, cause::NoAcks{10});
        // Waiting by plan. Somebody asks, the ack wait is over, and the server does not deliver again: it was told to
        // wait.
        row("a nak with a delay", "acks 1 | waiting 1 | delivered 5 | redelivered 1 | floor 4 | quiet 60 | samples 12",
            S::Retrying, cause::Retrying{std::nullopt, 1});
        row("naks with a delay of 50 s, again and again",
            "acks 1 | waiting 1 | redelivered 1 | scanned 5 | floor 4 | quiet 50 | delivered "
            "5 5 5 5 5 5 5 5 5 5 6 6 6 6 6 6 6 6 6 6 7 7 7 7 7 7 7 7 7 7 8 8 8",
            S::Retrying, cause::Retrying{std::nullopt, 1});
        row("one with a delay among others that get finished",
            "acks 1 | waiting 1 | redelivered 1 | floor 4 | quiet 50 | pending 0 | "
            "delivered 5 5 5 5 5 5 5 5 5 5 6 9 12 15 18 21 24 27 30 33 37 40 | "
            "scanned 5 5 5 5 5 5 5 5 5 5 5 8 11 14 17 20 23 26 29 32 35 38",
            S::Ok, cause::None{});
        row("several with a delay among others that get finished",
            "acks 6 | waiting 1 | redelivered 6 | floor 4 | quiet 0 | pending 0 | "
            "delivered 20 41 61 82 102 123 143 164 184 205 225 246 266 287 307 328 348 369 389 410 430 | "
            "scanned 20 40 60 80 100 120 140 160 180 200 220 240 260 280 300 320 340 360 380 400 420",
            S::Ok, cause::None{});
        row("each is given up after three deliveries",
            "acks 40 35 40 35 | waiting 1 | redelivered 30 | floor 0 | quiet 0 | pending 0 | deliveries 3 | wait 1 | "
            "delivered 60 120 180 240 300 360 420 480 540 600 660 720 780 840 900 960 1020 1080 1140 1200 1260 | "
            "scanned 20 40 60 80 100 120 140 160 180 200 220 240 260 280 300 320 340 360 380 400 420",
            S::Stalled, cause::NothingFinishes{30});
        row("one of two workers never acknowledges",
            "acks 25 50 75 100 125 150 175 200 225 250 275 300 325 350 375 400 425 450 475 500 525 | waiting 1 | "
            "redelivered 50 | floor 0 | quiet 0 | pending 0 | "
            "delivered 60 120 180 240 300 360 420 480 540 600 660 720 780 840 900 960 1020 1080 1140 1200 1260 | "
            "scanned 50 100 150 200 250 300 350 400 450 500 550 600 650 700 750 800 850 900 950 1000 1050",
            S::Behind, cause::Poison{{1}});
        row("a backoff of ten minutes",
            "backoff 1 600 | acks 1 | waiting 1 | redelivered 1 | delivered 6 | scanned 5 | floor 4 | quiet 60 | "
            "samples 12",
            S::Retrying, cause::Retrying{start + 540s, 1});
        row("a backoff that is over while nobody pulls",
            "backoff 1 60 | acks 1 | redelivered 1 | delivered 6 | scanned 5 | floor 4 | quiet 120 | samples 12",
            S::Stopped, cause::NoAcks{1});
        row("a job that comes each 45 s",
            "pending 2 4 6 8 10 12 14 16 18 0 2 4 6 8 10 12 14 16 0 2 4 6 8 10 12 14 16 | quiet 5 | "
            "delivered 5 5 5 5 5 5 5 5 5 23 23 23 23 23 23 23 23 23 41 41 41 41 41 41 41 41 41 | "
            "floor 5 5 5 5 5 5 5 5 5 23 23 23 23 23 23 23 23 23 41 41 41 41 41 41 41 41 41",
            S::Ok, cause::BetweenPulls{0, 16});
        row("a job that comes each 45 s, and then no more",
            "pending 2 4 6 8 10 12 14 16 18 0 2 4 6 8 10 12 14 16 0 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 | quiet 5 "
            "| "
            "delivered 5 5 5 5 5 5 5 5 5 23 23 23 23 23 23 23 23 23 41 41 41 41 41 41 41 41 41 41 | "
            "floor 5 5 5 5 5 5 5 5 5 23 23 23 23 23 23 23 23 23 41 41 41 41 41 41 41 41 41 41",
            S::Stopped, cause::NobodyPulls{30});
        row("overflow waits for more", "overflow | pending 9 | waiting 1 | samples 9", S::Ok, cause::Overflow{9});
        row("jobs of 75 s within an ack wait of ten minutes",
            "wait 600 | acks 1 | quiet 5 | pending 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 2 2 "
            "| "
            "delivered 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 3 3 | "
            "floor 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 2 2 2",
            S::Ok, cause::BetweenPulls{1, 2});
        row("one job of 15 s after the other",
            "max 1 | acks 1 | quiet 5 | pending 3 3 3 3 3 3 2 2 2 3 3 3 3 | "
            "delivered 1 1 1 2 2 2 3 3 3 4 4 4 4 | floor 0 0 0 1 1 1 2 2 2 3 3 3 3",
            S::Ok, cause::NearWall{1, 1});
        row("one job at a time that hangs",
            "max 1 | acks 1 | quiet 60 | pending 3 | delivered 1 | floor 0 | samples 12", S::Full, cause::AtWall{1, 1});
        row("long jobs that fall behind",
            "wait 600 | acks 1 | quiet 5 | pending 10 20 30 40 50 60 70 80 90 100 110 120 130 140 150 160 170 180 | "
            "delivered 1 1 1 2 2 2 3 3 3 4 4 4 5 5 5 6 6 6 | floor 0 0 0 1 1 1 2 2 2 3 3 3 4 4 4 5 5 5",
            S::Behind, cause::SlowerThanInput{});
        row("jobs that take longer than new ones need to come",
            "wait 2 | acks 5 | redelivered 5 | quiet 0 | pending 10 14 19 23 28 32 37 41 46 50 | "
            "delivered 5 6 6 6 7 7 7 8 8 8 | floor 0 1 1 1 2 2 2 3 3 3",
            S::Behind, cause::SlowerThanInput{});
        row("a worker that died with messages in hand", "acks 5 | pending 9 | quiet 60 | delivered 5 | samples 14",
            S::Stopped, cause::NobodyPulls{9});
        row("messages that nobody will take", "unclaimed 20 | pending 0 | samples 3", S::Idle, cause::NobodyTakes{20});
        row("after a pause its time does not count", "paused 1 1 1 1 1 1 1 1 1 0 0 | pending 10 | quiet 3600", S::Ok,
            cause::BetweenPulls{0, 10});
        row("somebody asks and gets nothing", "pending 10 | waiting 1 | samples 9", S::Stopped,
            cause::NothingMoves{10});
        row("listening", "push | bound | pending 10 9 8 7 | delivered 1 2 3 4 | floor 1 2 3 4", S::Ok,
            cause::CatchingUp{});
        // Trends.
        row("slower than its input",
            "pending 100 110 120 130 140 150 | delivered 1 2 3 4 5 6 | floor 1 2 3 4 5 6 | waiting 1", S::Behind,
            cause::SlowerThanInput{});
        row("keeps pace but does not catch up", "pending 100 | delivered 1 2 3 4 5 6 | floor 1 2 3 4 5 6 | waiting 1",
            S::Behind, cause::NotCatchingUp{100});
        row("slow near the wall",
            "pending 100 | acks 19 | max 20 | delivered 1 2 3 4 5 6 | floor 1 2 3 4 5 6 | waiting 1", S::Behind,
            cause::NearWall{19, 20});
        row("catching up",
            "pending 900 800 700 600 500 400 | delivered 1 101 201 301 401 501 | floor 0 100 200 300 400 "
            "500 | waiting 1",
            S::Ok, cause::CatchingUp{});
        row("set back", "pending 1 50 40 30 20 | delivered 99 10 20 30 40 | floor 99 10 20 30 40 | waiting 1",
            S::Rewound, cause::SetBack{{99}, {10}});
        row("set back and as far again",
            "pending 9 99 60 9 5 | delivered 99 10 50 99 120 | floor 90 1 50 91 110 | "
            "waiting 1",
            S::Ok, cause::CatchingUp{});
        row("ack none has no backlog in acks", "none | acks 10 | samples 20", S::Idle, cause::None{});
        row("one at a time, always at its wall, working",
            "pending 9 8 7 6 5 | acks 1 | max 1 | delivered 1 2 3 4 5 | "
            "floor 0 1 2 3 4 | waiting 1",
            S::Ok, cause::CatchingUp{});
    }

    void stories()
    {
        QFETCH(QString, story);
        QFETCH(ConsumerStatus, status);
        QFETCH(Cause, cause);
        const Story told = tell(story);
        const ConsumerAssessment assessment = told.assessment();
        QVERIFY2(assessment.status == status, qPrintable(statusKeyword(assessment.status) + QStringLiteral(": ") +
                                                         causeText(assessment, told.facts)));
        QVERIFY2(assessment.cause == cause, qPrintable(causeText(assessment, told.facts)));
        QCOMPARE(causeText(assessment, told.facts).isEmpty(), cause == Cause());
        if (severityOf(status) == Severity::Critical)
            QVERIFY2(!adviceText(assessment, told.facts).isEmpty(), "a critical state says the next step");
    }

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
        const Story story = tell(QStringLiteral("pending 10 20 30 40 50 60 70 80 90"));
        const auto assessment = story.assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Stopped);
        QVERIFY(assessment.cause == Cause(cause::NobodyPulls{90}));
        QCOMPARE(etaOf(assessment, story.facts.backlog()).kind, Eta::Kind::Never);
    }

    void oneSampleDecidesNothing()
    {
        const auto assessment = tell(QStringLiteral("pending 100000 | quiet 86400")).assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Unknown);
        QVERIFY(assessment.cause == Cause(cause::Watching{100000}));
        QCOMPARE(statusOf("pending 100000 | acks 1000 | quiet 86400"), ConsumerStatus::Unknown);
    }

    void aTinyLagInPassingIsNoWarning() // #223
    {
        Story story = tell(QStringLiteral("pending 3 | acks 2 | waiting 1 | delivered 100 600 1100 1600 2100 2600 | "
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
            tell(QStringLiteral("paused 1 1 1 0 | pending 10 | quiet 3600 | samples 16")).assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Stopped);
        QCOMPARE(assessment.since, std::optional(start + 10s));
    }

    void aRestartIsTheSameLife()
    {
        Story story = tell(QStringLiteral("pending 10 | samples 9"));
        *story.facts.created += 400us; // as servers 2.9 and 2.10 do
        story.window.add(story.facts, story.window.newest() + 5s);
        QCOMPARE(story.assessment().status, ConsumerStatus::Stopped);
    }

    void anotherIncarnationBeginsAnew()
    {
        const auto assessment = tell(QStringLiteral("pending 10 | recreated 8 | samples 9")).assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Unknown);
        QCOMPARE(statusOf("floor 99 99 1 | pending 5 | delivered 99 99 1 | recreated 2"), ConsumerStatus::Unknown);
    }

    void theOldestMessageShortensTheWait()
    {
        Story story = tell(QStringLiteral("pending 10 | quiet 86400 | samples 2"));
        QCOMPARE(story.assessment().status, ConsumerStatus::Ok);
        story.context.oldestUnfinished = start - 1h;
        const auto assessment = story.assessment();
        QCOMPARE(assessment.status, ConsumerStatus::Stopped);
        QCOMPARE(assessment.since, std::optional(start - 24h));
    }

    void filterThatMatchesNothing()
    {
        Story story = tell(QStringLiteral("pending 0 | samples 3"));
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
        Story story = tell(QStringLiteral("pending 10 | samples 9"));
        QCOMPARE(story.assessment().status, ConsumerStatus::Stopped);
        story.window.add(story.facts, start + 1h);
        QCOMPARE(story.assessment().status, ConsumerStatus::Unknown);
    }

    void eta()
    {
        const Story shrinking =
            tell(QStringLiteral("pending 900 800 700 600 500 400 | delivered 1 2 3 4 5 6 | waiting 1"));
        const Eta soon = etaOf(shrinking.assessment(), shrinking.facts.backlog());
        QCOMPARE(soon.kind, Eta::Kind::After);
        QCOMPARE(soon.after.count(), 20);
        const Story growing = tell(QStringLiteral("pending 1 2 3 4 5 6 | delivered 1 2 3 4 5 6 | waiting 1"));
        QCOMPARE(etaOf(growing.assessment(), growing.facts.backlog()).kind, Eta::Kind::Never);
        const Story idle = tell(QStringLiteral("pending 0 | samples 9"));
        QCOMPARE(etaOf(idle.assessment(), 0).kind, Eta::Kind::Unknown);
        const Story paused = tell(QStringLiteral("pending 5 | paused | samples 9"));
        QCOMPARE(etaOf(paused.assessment(), 5).kind, Eta::Kind::Unknown);
        const Story unknown = tell(QStringLiteral("pending 5"));
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
        row("acks", "outstanding-ack-critical", "5", "acks 5", true);
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
        Story told = tell(story);
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
