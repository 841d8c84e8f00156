// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replays that send one first, or stop when too many die again: what was not sent is where it was.
#include "deadletters/followscene.h"
#include "deadletters/replaytrial.h"

using namespace jetlag;
using namespace std::chrono_literals;

class TestReplayTrial : public QObject
{
    Q_OBJECT
private:
    using F = LetterFate;
    using V = ReplayTrial::Verdict;
    std::unique_ptr<test::FollowScene> m_scene;

    uint64_t count(const char* stream)
    {
        const auto facts = m_scene->client.stream(QLatin1String(stream));
        return facts ? facts->state.messages : UINT64_MAX;
    }
    static FateCounts counts(std::initializer_list<std::pair<LetterFate, quint64>> of)
    {
        FateCounts made;
        for (const auto& [fate, letters] : of)
            made[fate] = letters;
        return made;
    }
    static ReplayRequest trial()
    {
        ReplayRequest request = test::FollowScene::request({});
        request.sendOneFirst = true;
        return request;
    }
    std::vector<QByteArray> take(int most, std::chrono::milliseconds patience = 3s)
    {
        return m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("w"), most, patience);
    }

private slots:
    void init()
    {
        m_scene = std::make_unique<test::FollowScene>();
        QVERIFY(m_scene->start());
    }
    void cleanup() { m_scene.reset(); }

    void oneGoesFirst_rule()
    {
        ReplayTrial trial(true, std::nullopt);
        QVERIFY(trial.isAsked());
        QVERIFY(trial.mayBegin({}, 0));
        QVERIFY(!trial.mayBegin({}, 1));
        for (const F fate : {F::Unknown, F::NoReader, F::Waiting, F::InHand, F::MaybeInHand, F::Unread}) {
            QCOMPARE(trial.judge(counts({{fate, 1}}), 5, 10), V::GoOn);
            QVERIFY(!trial.mayBegin(counts({{fate, 1}}), 0));
            QVERIFY(!trial.waitingText(counts({{fate, 1}})).isEmpty());
        }
        // What a worker copied away before it acknowledged is seen one look later.
        QCOMPARE(trial.judge(counts({{F::Acked, 1}}), 6, 10), V::GoOn);
        QVERIFY(!trial.mayBegin(counts({{F::Acked, 1}}), 0));
        QCOMPARE(trial.judge(counts({{F::MaybeDeadAgain, 1}}), 7, 10), V::FirstDied);
        QCOMPARE(trial.judge(counts({{F::Acked, 1}}), 8, 10), V::GoOn);
        QVERIFY(trial.mayBegin(counts({{F::Acked, 1}}), 100));
        QCOMPARE(trial.judge(counts({{F::DeadAgain, 9}}), 8, 10), V::GoOn); // of the rest nothing was said
    }

    void tooManyDie_rule()
    {
        ReplayTrial trial(false, 20);
        QVERIFY(trial.mayBegin({}, 19));
        QVERIFY(!trial.mayBegin({}, 20));
        QVERIFY(!trial.mayBegin(counts({{F::Waiting, 10}}), 10));
        QVERIFY(trial.mayBegin(counts({{F::Waiting, 30}, {F::Acked, 50}}), 10));
        QVERIFY(!trial.mayBegin(counts({{F::Waiting, 40}, {F::Acked, 50}}), 10));
        QCOMPARE(trial.judge(counts({{F::DeadAgain, 3}}), 1, 100), V::GoOn); // too few to tell
        QCOMPARE(trial.judge(counts({{F::DeadAgain, 2}, {F::Acked, 8}}), 1, 100), V::GoOn);
        QCOMPARE(trial.judge(counts({{F::DeadAgain, 3}, {F::Acked, 8}}), 1, 100), V::TooManyDied);
        QCOMPARE(trial.judge(counts({{F::DeadAgain, 1}, {F::Acked, 1}}), 1, 2), V::TooManyDied);
        trial.overrule();
        QVERIFY(!trial.isAsked());
        QVERIFY(trial.mayBegin(counts({{F::Waiting, 40}}), 10));
        QVERIFY(!ReplayTrial(false, std::nullopt).isAsked());
        QCOMPARE(ReplayTrial(false, 0).judge(counts({{F::DeadAgain, 1}, {F::Acked, 99}}), 1, 500), V::TooManyDied);
    }

    void theRestFollowsWhenTheFirstWasAcked()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(5, QStringLiteral("work.a"))));
        test::ReplayRun run(m_scene->service, trial());
        QTRY_VERIFY(!run.last.waitsFor.isEmpty());
        QCOMPARE(count("WORK"), uint64_t(1));
        QTRY_COMPARE(count("DLQ"), uint64_t(4));
        QVERIFY(m_scene->lookUntil([&] { return run.last.waitsFor.contains(QStringLiteral("delivered")); }));
        const auto taken = take(1);
        QCOMPARE(taken.size(), size_t(1));
        QVERIFY(m_scene->lookUntil([&] { return run.last.waitsFor.contains(QStringLiteral("in hand")); }));
        QCOMPARE(count("WORK"), uint64_t(1));
        QVERIFY(m_scene->worker.settle(taken[0]));
        QVERIFY(m_scene->lookUntil([&] { return run.end.has_value(); }));
        QCOMPARE(run.end->replayed, 5ull);
        QCOMPARE(run.end->state, ReplayProgress::State::Finished);
        QVERIFY(!run.end->isStoppedByDeaths);
        QVERIFY(run.end->waitsFor.isEmpty());
        QCOMPARE(count("WORK"), uint64_t(5));
        QCOMPARE(count("DLQ"), uint64_t(0));
        QCOMPARE(m_scene->journal.jobs(5).front().state, ReplayJournal::JobState::Finished);
    }

    void nothingFollowsWhenTheFirstDies()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(5, QStringLiteral("work.a"))));
        test::ReplayRun run(m_scene->service, trial());
        QTRY_VERIFY(!run.last.waitsFor.isEmpty());
        const auto taken = take(1);
        QCOMPARE(taken.size(), size_t(1));
        QVERIFY(m_scene->worker.settle(taken[0], "+TERM"));
        QVERIFY(run.waitForEnd(10000)); // the advisory is enough: nobody looks
        QVERIFY(run.end);
        QVERIFY(run.end->isStoppedByDeaths);
        QVERIFY(run.end->stopped);
        const QString why = run.end->stopped->summary;
        QVERIFY2(why.contains(QStringLiteral("died again")) && why.contains(QStringLiteral("4 message(s)")) &&
                     why.contains(QStringLiteral("terminated")),
                 qPrintable(why));
        QCOMPARE(run.end->replayed, 1ull);
        QCOMPARE(count("WORK"), uint64_t(1));
        QCOMPARE(count("DLQ"), uint64_t(4));
        // It is an end of its own, which the next start knows.
        const ReplayJournal again(m_scene->folder.filePath(QStringLiteral("journal.sqlite")));
        const auto jobs = again.jobs(5);
        QCOMPARE(jobs.size(), size_t(1));
        QCOMPARE(jobs[0].id, QByteArray("job"));
        QCOMPARE(jobs[0].state, ReplayJournal::JobState::StoppedByDeaths);
        QCOMPARE(jobs[0].note, why);
        QCOMPARE(jobs[0].counts.total, 5ull);
        QCOMPARE(jobs[0].counts.replayed, 1ull);
        QVERIFY(jobs[0].ended);
        // What was left is replayed another time.
        ReplayRequest rest = test::FollowScene::request({});
        rest.job = "rest";
        QVERIFY(m_scene->replayAll(rest));
        QCOMPARE(count("WORK"), uint64_t(5));
        QCOMPARE(count("DLQ"), uint64_t(0));
    }

    /// 500, of which the worker fails with two of five.
    void stopsWhenTooManyDieAgain()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(500, QStringLiteral("work.a"))));
        ReplayRequest request = trial();
        request.stopAbovePercentDead = 20;
        test::ReplayRun run(m_scene->service, request);
        int taken = 0;
        QVERIFY(m_scene->lookUntil(
            [&] {
                for (const auto& subject : take(20, 100ms)) {
                    const bool fails = taken > 0 && taken % 5 < 2;
                    ++taken;
                    (void)m_scene->worker.settle(subject, fails ? "+TERM" : "+ACK");
                }
                return run.end.has_value();
            },
            60000));
        QVERIFY(run.end->isStoppedByDeaths);
        QVERIFY2(run.end->stopped->summary.contains(QStringLiteral("20 %")), qPrintable(run.end->stopped->summary));
        QVERIFY2(run.end->replayed <= 41, qPrintable(QString::number(run.end->replayed)));
        QCOMPARE(count("WORK"), uint64_t(run.end->replayed));
        QCOMPARE(count("DLQ"), uint64_t(500 - run.end->replayed)); // each in one place
        QVERIFY(m_scene->counts().dead() > 0);
    }

    void goesOnAsFastAsTheyAreSettled()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(300, QStringLiteral("work.a"))));
        ReplayRequest request = test::FollowScene::request({});
        request.stopAbovePercentDead = 10;
        test::ReplayRun run(m_scene->service, request);
        QTRY_VERIFY(!run.last.waitsFor.isEmpty());
        QCOMPARE(count("WORK"), uint64_t(20));
        QVERIFY(m_scene->lookUntil(
            [&] {
                for (const auto& subject : take(200, 100ms))
                    (void)m_scene->worker.settle(subject);
                return run.end.has_value();
            },
            60000));
        QCOMPARE(run.end->replayed, 300ull);
        QVERIFY(!run.end->stopped);
    }

    void whereNobodyTakesItItSaysSo_andResumingGoesOn()
    {
        QVERIFY(m_scene->client.publishAll(test::deadLetters(3, QStringLiteral("work.a"))));
        test::ReplayRun run(m_scene->service, trial());
        QVERIFY(m_scene->lookUntil([&] { return run.last.waitsFor.contains(QStringLiteral("No consumer")); }));
        QCOMPARE(run.last.state, ReplayProgress::State::Running);
        run.work.resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->replayed, 3ull);
        QCOMPARE(run.end->state, ReplayProgress::State::Finished);
    }

    void cancelledWhileItWaits()
    {
        QVERIFY(m_scene->client.publishAll(test::deadLetters(3, QStringLiteral("work.a"))));
        test::ReplayRun run(m_scene->service, trial());
        QTRY_VERIFY(!run.last.waitsFor.isEmpty());
        run.work.stop();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->state, ReplayProgress::State::Cancelled);
        QVERIFY(!run.end->isStoppedByDeaths);
        QCOMPARE(count("DLQ"), uint64_t(2));
        QCOMPARE(m_scene->journal.jobs(5).front().state, ReplayJournal::JobState::Cancelled);
    }

    /// The first of them has no target: the next one is the first that is sent.
    void whatCannotBeSentIsNoTrial()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(2, QStringLiteral("nowhere.a"))));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(2, QStringLiteral("work.a"))));
        test::ReplayRun run(m_scene->service, trial());
        QTRY_VERIFY(!run.last.waitsFor.isEmpty());
        QCOMPARE(run.last.skipped, 2ull);
        QCOMPARE(run.last.replayed, 1ull);
        for (const auto& subject : take(1))
            QVERIFY(m_scene->worker.settle(subject));
        QVERIFY(m_scene->lookUntil([&] { return run.end.has_value(); }));
        QCOMPARE(run.end->replayed, 2ull);
    }

    void aServerThatIsAwayIsWaitedFor()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(4, QStringLiteral("work.a"))));
        test::ReplayRun run(m_scene->service, trial());
        QTRY_VERIFY(!run.last.waitsFor.isEmpty());
        m_scene->server.kill();
        QVERIFY(m_scene->server.restart());
        QTRY_COMPARE_WITH_TIMEOUT(m_scene->connection.state(), ConnectionState::Connected, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(m_scene->client.connection().state(), ConnectionState::Connected, 20000);
        test::Worker again;
        QVERIFY(again.connectTo(m_scene->server.url()));
        for (const auto& subject : again.take(QStringLiteral("WORK"), QStringLiteral("w"), 1))
            QVERIFY(again.settle(subject));
        QVERIFY(m_scene->lookUntil([&] { return run.end.has_value(); }, 30000));
        QCOMPARE(run.end->replayed, 4ull);
        QCOMPARE(count("WORK"), uint64_t(4));
    }

    void beginsAtItsTime()
    {
        QVERIFY(m_scene->client.publishAll(test::deadLetters(2, QStringLiteral("work.a"))));
        ReplayRequest request = test::FollowScene::request({});
        request.schedule.notBefore = systemNow() + 3s;
        QTRY_COMPARE(m_scene->connection.requestStats().inFlight, 0);
        const auto asked = m_scene->connection.requestStats().sent;
        test::ReplayRun run(m_scene->service, request);
        QTRY_VERIFY(run.last.waitsFor.startsWith(QStringLiteral("Begins at")));
        run.work.pause(); // a pause that ends before its time puts nothing forward
        QTRY_COMPARE(run.last.state, ReplayProgress::State::Paused);
        run.work.resume();
        QTRY_COMPARE(run.last.state, ReplayProgress::State::Running);
        QCOMPARE(m_scene->connection.requestStats().sent, asked); // nothing is asked for before
        QVERIFY(!run.end);
        QVERIFY(run.waitForEnd(15000));
        QVERIFY(systemNow() >= *request.schedule.notBefore);
        QCOMPARE(run.end->replayed, 2ull);
        QVERIFY(run.end->waitsFor.isEmpty());
    }

    void beginsWhenItsConsumerIsWell()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(2, QStringLiteral("work.a"))));
        const ConsumerKey key{{QStringLiteral("WORK")}, {QStringLiteral("w")}};
        const auto lookAt = [&](std::optional<ConsumerStatus> status) {
            auto now = std::make_shared<Snapshot>(*m_scene->snapshot());
            auto row = std::make_shared<ConsumerRow>(*now->consumers.at(key));
            row->assessment.status = status.value_or(ConsumerStatus::Ok);
            row->isMissing = !status; // what was known of it is old
            now->consumers[key] = row;
            m_scene->service.followUp().onSnapshot(now);
        };
        ReplayRequest request = test::FollowScene::request({});
        request.schedule.whenOk = key;
        test::ReplayRun run(m_scene->service, request);
        QTRY_VERIFY(run.last.waitsFor.contains(QStringLiteral("not known")));
        lookAt(ConsumerStatus::Stopped);
        QTRY_VERIFY(run.last.waitsFor.contains(statusText(ConsumerStatus::Stopped)));
        lookAt(std::nullopt);
        QTRY_VERIFY(run.last.waitsFor.contains(QStringLiteral("not known")));
        QCOMPARE(count("WORK"), uint64_t(0));
        lookAt(ConsumerStatus::Ok);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->replayed, 2ull);
    }

    void whatIsScheduledCanBeBegunOrCancelled_andIsKnownAfterwards()
    {
        QVERIFY(m_scene->client.publishAll(test::deadLetters(2, QStringLiteral("work.a"))));
        ReplayRequest request = test::FollowScene::request({});
        request.schedule.notBefore = systemNow() + 1h;
        {
            test::ReplayRun run(m_scene->service, request);
            QTRY_VERIFY(!run.last.waitsFor.isEmpty());
            run.work.stop();
            QVERIFY(run.waitForEnd());
            QCOMPARE(run.end->state, ReplayProgress::State::Cancelled);
            QCOMPARE(count("WORK"), uint64_t(0));
        }
        QCOMPARE(m_scene->journal.jobs(1).front().state, ReplayJournal::JobState::Cancelled);
        request.job = "second";
        {
            test::ReplayRun run(m_scene->service, request);
            QTRY_VERIFY(!run.last.waitsFor.isEmpty());
            // The program ends now: the next start says that it was not done.
        }
        QTRY_COMPARE(m_scene->journal.jobs(1).front().state, ReplayJournal::JobState::Running);
        request.job = "third";
        test::ReplayRun run(m_scene->service, request);
        QTRY_VERIFY(!run.last.waitsFor.isEmpty());
        run.work.resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->replayed, 2ull);
    }

    void theSourceIsLookedAtAgainWhenItsTimeComes()
    {
        QVERIFY(m_scene->client.publishAll(test::deadLetters(2, QStringLiteral("work.a"))));
        ReplayRequest request = test::FollowScene::request({});
        request.seen = incarnationOf(*m_scene->client.stream(QStringLiteral("DLQ")));
        request.schedule.notBefore = systemNow() + 1h;
        test::ReplayRun run(m_scene->service, request);
        QTRY_VERIFY(!run.last.waitsFor.isEmpty());
        QTest::qWait(1100); // lives are told apart by their second
        QVERIFY(!m_scene->client.call(QStringLiteral("STREAM.DELETE.DLQ")).isEmpty());
        QVERIFY(m_scene->client.makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(2, QStringLiteral("work.a"))));
        run.work.resume();
        QVERIFY(run.waitForEnd());
        QVERIFY(run.problem); // another stream by now
        QCOMPARE(count("WORK"), uint64_t(0));
        QCOMPARE(m_scene->journal.jobs(1).front().state, ReplayJournal::JobState::Stopped);
    }

    void anInterruptedJobIsKnown_andOthersAreNotMixedUp()
    {
        const QString path = m_scene->folder.filePath(QStringLiteral("other.sqlite"));
        {
            ReplayJournal journal(path, QStringLiteral("nats://a"));
            journal.beginJob("one", {QStringLiteral("DLQ")});
            journal.beginJob("two", {QStringLiteral("DLQ")});
            ReplayProgress counts;
            counts.total = 7;
            counts.kept = 3;
            journal.endJob("two", ReplayJournal::JobState::Finished, counts, {});
            ReplayJournal::JobLetter letter;
            letter.letter = {5};
            letter.outcome = ReplayOutcome::Replayed;
            QVERIFY(journal.finish({}, "one", {letter}));
            journal.noteFates({{"one", {5}, F::Acked, {}}});
        }
        const ReplayJournal journal(path, QStringLiteral("nats://a"));
        const auto jobs = journal.jobs(10);
        QCOMPARE(jobs.size(), size_t(2));
        QCOMPARE(jobs[0].id, QByteArray("two")); // newest first
        QCOMPARE(jobs[0].counts.total, 7ull);
        QCOMPARE(jobs[0].counts.kept, 3ull);
        QCOMPARE(jobs[1].state, ReplayJournal::JobState::Running);
        QVERIFY(!jobs[1].ended);
        QCOMPARE(jobs[1].counts.replayed, 1ull);
        QCOMPARE(jobs[1].fates[F::Acked], 1ull);
        QCOMPARE(journal.jobs(1).size(), size_t(1));
        QVERIFY(ReplayJournal(path, QStringLiteral("nats://b")).jobs(10).empty());
    }
};

QTEST_GUILESS_MAIN(TestReplayTrial)
#include "tst_replaytrial.moc"
