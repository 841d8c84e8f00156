// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that say what a consumer is doing, each cause in its turn: stories of replies, and what is right after the
// last one.
#include "lagstory.h"

#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

class TestLagStatusStories : public QObject
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
        row("3 somebody had been there all the time",
            "waiting 1 1 1 1 1 1 1 1 1 1 0 | delivered 9 | floor 9 | quiet 100 | "
            "pending 0 0 0 0 0 0 0 0 0 0 0 5 10 15 20 25",
            S::Stopped, cause::NobodyPulls{25});
        row("a job by the clock may have asked for half a minute",
            "waiting 1 1 1 1 1 1 1 0 | delivered 9 | floor 9 | quiet 100 | pending 0 0 0 0 0 0 0 0 5 10 15 20 25",
            S::Ok, cause::BetweenPulls{0, 25});
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
        row("5 poison among others of its filter, refused at once",
            "filter | pending 0 | acks 1 | waiting 1 | redelivered 0 0 0 0 1 | "
            "delivered 15 30 45 60 560 1060 1560 2060 2560 | scanned 30 60 90 120 150 180 210 240 270 | "
            "floor 28 58 88 118",
            S::Behind, cause::Poison{{119}, false});
        row("5 poison of a filter, refused at once, and nothing else comes",
            "filter | pending 0 | acks 1 | waiting 1 | redelivered 1 | "
            "delivered 15 60 560 1060 1560 2060 2560 | scanned 120 | floor 119",
            S::Stalled, cause::Poison{{120}, false});
        row("5 poison of a filter, and others come and do not stay",
            "filter | pending 0 | acks 1 | waiting 1 | redelivered 1 | "
            "delivered 15 60 560 1060 1560 2060 2560 | scanned 100 120 140 160 180 200 220 | floor 119",
            S::Behind, cause::Poison{{120}, false});
        row("5 everything is refused at once",
            "pending 0 | acks 10 20 30 40 50 60 | redelivered 10 20 30 40 50 60 | waiting 1 | floor 0 | "
            "delivered 20 40 60 80 100 120 | scanned 10 20 30 40 50 60",
            S::Stalled, cause::NothingFinishes{60});
        row("5 everything is refused at once, after good times",
            "pending 0 | acks 0 0 0 0 10 20 30 40 50 60 | redelivered 0 0 0 0 10 20 30 40 50 60 | waiting 1 | "
            "delivered 50 100 150 200 240 280 320 360 400 440 | scanned 50 100 150 200 210 220 230 240 250 260 | "
            "floor 50 100 150 200",
            S::Stalled, cause::NothingFinishes{60});
        row("refused for a while, and then taken",
            "pending 0 | acks 5 | redelivered 5 | waiting 1 | floor 0 | delivered 20 40 60 80 100 105 110 115 120 | "
            "scanned 5 10 15 20 25 30 35 40 45",
            S::Ok, cause::None{});
        row("an ephemeral worker that was left", "pending 50 | ephemeral | samples 9", S::Stopped,
            cause::NobodyPulls{50});
        row("an ordered consumer that pulled and was left", "none | pending 50 | ephemeral | samples 9", S::Abandoned,
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
            S::Behind, cause::LostUnread{std::nullopt, 200, 7.0});
        row("its limits remove messages and nobody pulls", "lossy 50 | pending 200 | samples 9", S::Stopped,
            cause::LostUnread{49, 200});
        row("flow control holds the delivery",
            "push | bound | flow | none | pending 250 | delivered 9 | samples 6 | quiet 0", S::Behind,
            cause::FlowControlled{250});
        row("flow control, and the subscriber hangs",
            "push | bound | flow | none | pending 250 | delivered 9 | samples 20", S::Stopped,
            cause::NothingMoves{250});
        row("an ordered consumer that was left", "push | none | pending 50 | ephemeral | samples 9", S::Abandoned,
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
        row("two with a delay of 50 s, one soon after the other",
            "acks 2 | waiting 1 | redelivered 2 | scanned 2 | floor 0 | quiet 50 | delivered "
            "2 2 2 2 2 2 2 2 2 2 3 4 4 4 4 4 4 4 4 4 5 6 6 6 6 6 6 6 6 6 7 8",
            S::Retrying, cause::Retrying{std::nullopt, 2});
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
            S::Retrying, cause::Retrying{test::startOfStory() + 540s, 1});
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
        row("overflow waits while more comes", "overflow | pending 0 2 4 6 8 10 12 14 16 18 | waiting 1 | quiet 5",
            S::Ok, cause::Overflow{18});
        row("overflow, and each message that is one too many is taken",
            "overflow | waiting 1 | pending 0 5 10 15 20 25 30 30 30 30 | delivered 0 0 0 0 0 0 0 5 10 15 | "
            "floor 0 0 0 0 0 0 0 5 10 15",
            S::Ok, cause::None{});
        row("its limits remove messages while it works, and a few more than come",
            "lossy 50 | pending 205 204 203 202 201 200 | acks 1 | waiting 1 | "
            "delivered 1 16 31 46 61 76 | scanned 1 51 101 151 201 251 | floor 0 50 100 150 200 250",
            S::Behind, cause::LostUnread{std::nullopt, 200, 7.0});
        row("overflow that takes some each time, and more is left each time",
            "overflow | waiting 1 | delivered 9 9 9 19 19 19 29 29 29 39 39 39 49 49 49 59 | "
            "floor 9 9 9 19 19 19 29 29 29 39 39 39 49 49 49 59 | "
            "pending 50 60 70 70 80 90 90 100 110 110 120 130 130 140 150 150",
            S::Behind, cause::SlowerThanInput{});
        row("what waited was purged, and more comes than is finished",
            "pending 100 110 120 130 140 150 160 3 13 23 | delivered 1 2 3 4 5 6 7 8 9 10 | "
            "floor 1 2 3 4 5 6 7 8 9 10 | waiting 1",
            S::Behind, cause::SlowerThanInput{});
        row("somebody who waits for the pinned client asks again and again",
            "every 2 | pinned | pending 45 | waiting 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 | delivered 9 | floor 9 | quiet 60",
            S::Stopped, cause::PinnedClientGone{45});
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
        const test::Story told = test::tell(story);
        const ConsumerAssessment assessment = told.assessment();
        QVERIFY2(assessment.status == status, qPrintable(statusKeyword(assessment.status) + QStringLiteral(": ") +
                                                         causeText(assessment, told.facts)));
        QVERIFY2(assessment.cause == cause, qPrintable(causeText(assessment, told.facts)));
        QCOMPARE(causeText(assessment, told.facts).isEmpty(), cause == Cause());
        if (severityOf(status) == Severity::Critical)
            QVERIFY2(!adviceText(assessment, told.facts).isEmpty(), "a critical state says the next step");
    }
};

QTEST_GUILESS_MAIN(TestLagStatusStories)
#include "tst_lagstatusstories.moc"
