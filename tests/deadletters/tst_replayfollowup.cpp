// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of letters that were put back: as the server tells it, and never more than that.
#include "deadletters/followscene.h"
#include "deadletters/replayfollowup.h"

using namespace jetlag;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(jetlag::LetterFate)

class TestReplayFollowUp : public QObject
{
    Q_OBJECT
private:
    using F = LetterFate;
    std::unique_ptr<test::FollowScene> m_scene;

    bool putBack(int letters, const QString& subject = QStringLiteral("work.a"))
    {
        return m_scene->client.publishAll(test::deadLetters(letters, subject)) &&
               m_scene->replayAll(test::FollowScene::request({}));
    }
    bool becomes(uint64_t letter, LetterFate fate)
    {
        return m_scene->lookUntil([&] { return m_scene->fate(letter) == fate; });
    }
    uint64_t consumers()
    {
        const auto facts = m_scene->client.stream(test::FollowScene::work);
        return facts ? facts->state.consumers : 99;
    }

private slots:
    void init()
    {
        m_scene = std::make_unique<test::FollowScene>();
        QVERIFY(m_scene->start());
    }
    void cleanup() { m_scene.reset(); }

    void positionsTellOneConsumer_data()
    {
        QTest::addColumn<uint64_t>("delivered");
        QTest::addColumn<uint64_t>("floor");
        QTest::addColumn<uint64_t>("inHand");
        QTest::addColumn<uint64_t>("redelivered");
        QTest::addColumn<int>("maxDeliver"); // 0: no limit
        QTest::addColumn<uint64_t>("first");
        QTest::addColumn<LetterFate>("expected");
        const auto row = [](const char* name, uint64_t delivered, uint64_t floor, uint64_t inHand, uint64_t redelivered,
                            int maxDeliver, uint64_t first, F expected) {
            QTest::newRow(name) << delivered << floor << inHand << redelivered << maxDeliver << first << expected;
        };
        // Of message 10.
        row("not yet", 9, 9, 0, 0, 0, 1, F::Waiting);
        row("removed before", 9, 9, 0, 0, 0, 11, F::Unread);
        row("the only one in hand", 10, 9, 1, 0, 0, 1, F::InHand);
        row("all between in hand", 12, 9, 3, 0, 3, 1, F::InHand);
        row("some between in hand", 12, 9, 2, 0, 0, 1, F::MaybeInHand);
        row("at the floor", 12, 10, 1, 0, 0, 1, F::Acked);
        row("at the floor, others came again, no limit", 12, 10, 1, 4, 0, 1, F::Acked);
        row("at the floor, none came again", 12, 10, 1, 0, 3, 1, F::Acked);
        row("at the floor, some came again", 12, 10, 1, 1, 3, 1, F::MaybeAcked);
        row("one delivery only", 12, 10, 1, 0, 1, 1, F::MaybeAcked);
        row("nothing in hand", 12, 8, 0, 0, 0, 1, F::Acked);
        row("nothing in hand, given up or not", 12, 8, 0, 1, 3, 1, F::MaybeAcked);
        row("acked and removed", 12, 10, 0, 0, 0, 11, F::Acked);
    }

    void positionsTellOneConsumer()
    {
        QFETCH(uint64_t, delivered);
        QFETCH(uint64_t, floor);
        QFETCH(uint64_t, inHand);
        QFETCH(uint64_t, redelivered);
        QFETCH(int, maxDeliver);
        QFETCH(uint64_t, first);
        QFETCH(LetterFate, expected);
        ConsumerFacts consumer;
        consumer.config.ackPolicy = AckPolicy::Explicit;
        consumer.config.deliverPolicy = DeliverPolicy::All;
        if (maxDeliver > 0)
            consumer.config.maxDeliver = static_cast<uint64_t>(maxDeliver);
        consumer.delivered.streamSequence = {delivered};
        consumer.ackFloor.streamSequence = {floor};
        consumer.ackPending = inHand;
        consumer.redelivered = redelivered;
        StreamFacts stream;
        stream.state.first = {first};
        QCOMPARE(fateAt({10}, systemNow(), consumer, stream), std::optional(expected));
        consumer.known = Known::Config; // nobody runs it: its zeros are no counts
        QCOMPARE(fateAt({10}, systemNow(), consumer, stream), std::optional(F::Unknown));
    }

    void whoeverIsFurtherBehindDecides()
    {
        QCOMPARE(together(F::NoReader, F::Acked), F::Acked);
        QCOMPARE(together(F::Acked, F::Delivered), F::Acked);
        QCOMPARE(together(F::Acked, F::MaybeAcked), F::MaybeAcked);
        QCOMPARE(together(F::InHand, F::Acked), F::InHand);
        QCOMPARE(together(F::Waiting, F::InHand), F::Waiting);
        QCOMPARE(together(F::Unknown, F::Acked), F::Unknown);
        QCOMPARE(together(F::Waiting, F::DeadAgain), F::DeadAgain);
        FateCounts counts;
        counts[F::Acked] = 3;
        counts[F::DeadAgain] = 1;
        counts[F::Waiting] = 2;
        QCOMPARE(counts.all(), 6ull);
        QCOMPARE(counts.settled(), 4ull);
        QCOMPARE(counts.dead(), 1ull);
    }

    void goesFromWaitingToAcked_askingNothing()
    {
        QVERIFY(m_scene->makeConsumer("w", R"("max_deliver":3,"ack_wait":30000000000)"));
        QVERIFY(putBack(3));
        QVERIFY(becomes(1, F::Waiting));
        QCOMPARE(m_scene->counts()[F::Waiting], 3ull);
        const auto taken = m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("w"), 2);
        QCOMPARE(taken.size(), size_t(2));
        QVERIFY(becomes(1, F::InHand));
        QCOMPARE(m_scene->counts()[F::InHand], 2ull);
        QCOMPARE(m_scene->counts()[F::Waiting], 1ull);
        QVERIFY(m_scene->worker.settle(taken[0]));
        QVERIFY(becomes(1, F::Acked));
        QCOMPARE(m_scene->fate(2), std::optional(F::InHand));
        QCOMPARE(m_scene->fate(3), std::optional(F::Waiting));
        QCOMPARE(consumers(), uint64_t(1)); // none was made
        // The follow-up itself asks for nothing, however often it looks.
        const SnapshotPtr now = m_scene->snapshot();
        QTRY_COMPARE(m_scene->connection.requestStats().inFlight, 0);
        const auto before = m_scene->connection.requestStats().sent;
        for (int i = 0; i < 100; ++i)
            m_scene->service.followUp().onSnapshot(now);
        QTest::qWait(100);
        QCOMPARE(m_scene->connection.requestStats().sent, before);
    }

    void isAckedWhenEveryConsumerHasIt()
    {
        QVERIFY(m_scene->makeConsumer("fast"));
        QVERIFY(m_scene->makeConsumer("slow", R"("filter_subject":"work.a")"));
        QVERIFY(m_scene->makeConsumer("other", R"("filter_subject":"work.b")"));
        QVERIFY(putBack(1));
        for (const auto& subject : m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("fast"), 1))
            QVERIFY(m_scene->worker.settle(subject));
        QVERIFY(becomes(1, F::Waiting)); // of the slow one
        for (const auto& subject : m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("slow"), 1))
            QVERIFY(m_scene->worker.settle(subject));
        QVERIFY(becomes(1, F::Acked));
    }

    void isDeadAgain_whenItsWorkerTerminatesIt()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(putBack(2));
        const auto taken = m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("w"), 2);
        QCOMPARE(taken.size(), size_t(2));
        QVERIFY(m_scene->worker.settle(taken[0], "+TERM"));
        QVERIFY(m_scene->worker.settle(taken[1]));
        QVERIFY(becomes(1, F::DeadAgain));
        QVERIFY2(m_scene->fates.at(1).note.contains(QLatin1Char('w')), qPrintable(m_scene->fates.at(1).note));
        QVERIFY(becomes(2, F::Acked));
        QCOMPARE(m_scene->counts().dead(), 1ull);
        QCOMPARE(m_scene->fate(1), std::optional(F::DeadAgain)); // and stays so
    }

    void isDeadAgain_whenItWasDeliveredTooOften()
    {
        QVERIFY(m_scene->makeConsumer("w", R"("max_deliver":2,"ack_wait":200000000)"));
        QVERIFY(putBack(1));
        for (int i = 0; i < 3; ++i) // 2.9 says so with the pull after the last
            (void)m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("w"), 1, 600ms);
        QVERIFY(becomes(1, F::DeadAgain));
    }

    void isDeadAgain_whenACopyOfItComes()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        const auto before = test::deadLetters(3, QStringLiteral("work.a"));
        QVERIFY(putBack(3));
        QVERIFY(becomes(1, F::Waiting));
        for (const auto& subject : m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("w"), 3))
            QVERIFY(m_scene->worker.settle(subject));
        // A worker that takes the headers along, and one that knows the payload only.
        const auto stored = m_scene->client.messages(QStringLiteral("WORK"));
        QCOMPARE(stored.size(), size_t(3));
        std::vector<StoredMessage> copies(2);
        copies[0].headers.add("Original-Subject", "work.a");
        copies[0].headers.add("JetLag-Replay-Of", stored[0].headers.firstValue("JetLag-Replay-Of").value_or(""));
        copies[0].payload = "something else";
        copies[1].headers.add("Original-Subject", "work.a");
        copies[1].payload = stored[1].payload;
        for (StoredMessage& copy : copies)
            copy.subject = QStringLiteral("vigil.dlq");
        QVERIFY(m_scene->client.publishAll(copies));
        QVERIFY(becomes(3, F::Acked));
        const auto letter = [&](const StoredMessage& message) {
            return message.headers.firstValue("JetLag-Replay-Of").value_or("").split('/').last().toULongLong();
        };
        QVERIFY(becomes(letter(stored[0]), F::DeadAgain));
        QVERIFY(becomes(letter(stored[1]), F::MaybeDeadAgain));
        QCOMPARE(m_scene->fate(letter(stored[2])), std::optional(F::Acked));
    }

    void anAdvisoryMayComeBeforeTheConfirmation()
    {
        QVERIFY(m_scene->client.publishAll(test::deadLetters(1, QStringLiteral("work.a"))));
        Advisory advisory;
        advisory.kind = Advisory::Kind::Terminated;
        advisory.stream = {QStringLiteral("WORK")};
        advisory.consumer = ConsumerName{QStringLiteral("w")};
        advisory.sequence = {1};
        advisory.time = systemNow() + 1s;
        m_scene->service.followUp().onAdvisory(advisory);
        advisory.sequence = {2};
        advisory.time = systemNow() - 1h; // of another life of the stream
        m_scene->service.followUp().onAdvisory(advisory);
        QVERIFY(m_scene->replayAll(test::FollowScene::request({})));
        QTRY_COMPARE(m_scene->counts()[F::DeadAgain], 1ull);
        QVERIFY(m_scene->client.publishAll(test::deadLetters(1, QStringLiteral("work.a"))));
        QVERIFY(m_scene->replayAll(test::FollowScene::request({})));
        QTRY_COMPARE(m_scene->counts().all(), 2ull);
        QCOMPARE(m_scene->counts()[F::DeadAgain], 1ull);
    }

    void withoutConsumersNobodyTakesIt()
    {
        QVERIFY(putBack(1));
        QVERIFY(becomes(1, F::NoReader));
        QVERIFY(m_scene->makeConsumer("late"));
        QVERIFY(becomes(1, F::Waiting));
    }

    void aWorkQueueLetsGoOfWhatIsAcked()
    {
        QVERIFY(m_scene->client.makeStream(QStringLiteral("QUEUE"), QStringLiteral("queue.>"),
                                           R"("retention":"workqueue")"));
        QVERIFY(m_scene->makeConsumer("q", {}, QStringLiteral("QUEUE")));
        QVERIFY(putBack(2, QStringLiteral("queue.a")));
        const auto look = [&] {
            m_scene->service.followUp().onSnapshot(m_scene->snapshot({QStringLiteral("QUEUE")}));
            QTest::qWait(60);
        };
        look();
        QCOMPARE(m_scene->fate(1), std::optional(F::Waiting));
        for (const auto& subject : m_scene->worker.take(QStringLiteral("QUEUE"), QStringLiteral("q"), 2))
            QVERIFY(m_scene->worker.settle(subject));
        look();
        QTRY_COMPARE(m_scene->counts()[F::Acked], 2ull);
    }

    void anotherLifeOfTheTargetTellsNothing()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(putBack(1));
        QVERIFY(becomes(1, F::Waiting));
        QTest::qWait(1100); // lives are told apart by their second
        QVERIFY(!m_scene->client.call(QStringLiteral("STREAM.DELETE.WORK")).isEmpty());
        QVERIFY(becomes(1, F::Unknown));
        QVERIFY(m_scene->client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(m_scene->client.publish(QStringLiteral("work.a"), "another"));
        for (const auto& subject : m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("w"), 1))
            QVERIFY(m_scene->worker.settle(subject));
        m_scene->look();
        QTest::qWait(60);
        m_scene->look();
        QTest::qWait(60);
        QCOMPARE(m_scene->fate(1), std::optional(F::Unknown));
        QVERIFY(m_scene->fates.at(1).note.contains(QStringLiteral("made anew")));
    }

    void whatIsNotListedWholeIsNotConcludedFrom()
    {
        QVERIFY(m_scene->makeConsumer("seen"));
        QVERIFY(m_scene->makeConsumer("unseen"));
        QVERIFY(putBack(1));
        for (const auto& subject : m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("seen"), 1))
            QVERIFY(m_scene->worker.settle(subject));
        auto part = std::make_shared<Snapshot>(*m_scene->snapshot());
        part->consumers.erase({{QStringLiteral("WORK")}, {QStringLiteral("unseen")}});
        auto row = std::make_shared<StreamRow>(*part->streams.at({QStringLiteral("WORK")}));
        row->watchedConsumers = 1;
        part->streams[{QStringLiteral("WORK")}] = row;
        m_scene->service.followUp().onSnapshot(part);
        QTest::qWait(60);
        QCOMPARE(m_scene->counts()[F::Unknown], 1ull);
    }

    void whatWasAskedForBeforeTellsNothing()
    {
        const SnapshotPtr before = m_scene->snapshot(); // no consumer, and an empty stream
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(putBack(1));
        m_scene->service.followUp().onSnapshot(before);
        QTest::qWait(60);
        QCOMPARE(m_scene->counts()[F::Unknown], 1ull);
        QVERIFY(becomes(1, F::Waiting));
    }

    /// As many as are followed at all, with ten consumers: a look must not hold up the session.
    void aLookAtAllOfThemIsShort()
    {
        QVERIFY(m_scene->client.publish(QStringLiteral("work.a"), "x"));
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_scene->makeConsumer("w" + QByteArray::number(i)));
        const auto residentKiB = [] {
            QFile file(QStringLiteral("/proc/self/statm"));
            return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
        };
        auto now = std::make_shared<Snapshot>(*m_scene->snapshot());
        auto row = std::make_shared<StreamRow>(*now->streams.at({QStringLiteral("WORK")}));
        auto facts = std::make_shared<StreamFacts>(*row->facts);
        facts->state.last = {ReplayFollowUp::Most};
        row->facts = facts;
        now->streams[{QStringLiteral("WORK")}] = row;
        now->takenAt = systemNow() + 1h; // fresh
        ReplayFollowUp followUp;
        const qint64 before = residentKiB();
        for (uint64_t i = 1; i <= ReplayFollowUp::Most; ++i) {
            ReplayFollowUp::Put put;
            put.job = "j";
            put.source = {QStringLiteral("DLQ")};
            put.letter = {i};
            put.target = facts;
            put.storedAs = {i};
            put.subject = QStringLiteral("work.a");
            put.digest = i;
            followUp.follow(put);
        }
        qInfo("%lld KiB for %zu letters", static_cast<long long>(residentKiB() - before), ReplayFollowUp::Most);
        QElapsedTimer clock;
        clock.start();
        followUp.onSnapshot(now);
        const qint64 first = clock.restart();
        followUp.onSnapshot(now);
        qInfo("a look: %lld ms with news, %lld ms without", static_cast<long long>(first),
              static_cast<long long>(clock.elapsed()));
        QCOMPARE(followUp.counts("j")[F::Waiting], quint64(ReplayFollowUp::Most));
        QVERIFY(clock.elapsed() < 1000); // with room for debug builds on a busy machine
    }

    void isBounded()
    {
        ReplayFollowUp followUp(2);
        const auto target = m_scene->client.stream(QStringLiteral("WORK"));
        QVERIFY(target);
        for (uint64_t i = 1; i <= 5; ++i) {
            ReplayFollowUp::Put put;
            put.job = "j";
            put.source = {QStringLiteral("DLQ")};
            put.letter = {i};
            put.target = target;
            put.storedAs = {i};
            put.subject = QStringLiteral("work.a");
            followUp.follow(put);
        }
        QCOMPARE(followUp.counts("j").all(), 5ull);
        QVERIFY(!followUp.knownOf({QStringLiteral("WORK")}, {3}));
        QVERIFY(followUp.knownOf({QStringLiteral("WORK")}, {4}));
        QVERIFY(followUp.knownOf({QStringLiteral("WORK")}, {5}));
    }

    /// The journal knows where they lie.
    void goesOnAfterARestart()
    {
        QVERIFY(m_scene->makeConsumer("workers", R"("max_deliver":1)"));
        QVERIFY(putBack(3));
        QVERIFY(becomes(1, F::Waiting) && becomes(3, F::Waiting));
        const QString file = m_scene->folder.filePath(QStringLiteral("later.sqlite"));
        {
            test::Heard<NoProgress, Result<quint64>> heard; // all of it is on disk by then
            const auto work =
                m_scene->service.report({"job", m_scene->folder.filePath(QStringLiteral("r.csv"))}, heard.listener());
            QVERIFY(heard.waitForEnd(10000));
        }
        for (const char* part : {"", "-wal"})
            QVERIFY(QFile::copy(m_scene->journal.path() + QLatin1String(part), file + QLatin1String(part)));
        ReplayJournal journal(file);
        WorkRegistry works;
        ReplayService later(m_scene->api, journal, works);
        std::map<uint64_t, LetterFate> fates;
        connect(&later.followUp(), &ReplayFollowUp::told, this, [&fates](const FateNews& news) {
            for (const auto& letter : news.letters)
                fates[letter.sequence.value] = letter.fate;
        });
        test::Heard<NoProgress, std::vector<ReplayJournal::Job>> past;
        const auto asking = later.pastJobs(past.listener());
        QVERIFY(past.waitForEnd(10000));
        QTRY_COMPARE(later.followUp().counts("job").all(), 3ull);
        QTRY_COMPARE(fates.size(), size_t(3));
        QCOMPARE(fates[1], F::Waiting);
        const auto taken = m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("workers"), 2);
        QCOMPARE(taken.size(), size_t(2));
        QVERIFY(m_scene->worker.settle(taken[0], "+ACK"));
        QVERIFY(m_scene->worker.settle(taken[1], "+TERM"));
        const auto isSo = [&] {
            later.followUp().onSnapshot(m_scene->snapshot());
            return later.followUp().counts("job").settled() == 2;
        };
        QVERIFY(QTest::qWaitFor(isSo, 15000));
        QTRY_VERIFY(isSettled(fates[1]) && isSettled(fates[2]));
        QCOMPARE(fates[3], F::Waiting);
        // Made anew since then: nobody can tell any more.
        QVERIFY(!m_scene->client.call(QStringLiteral("STREAM.DELETE.WORK")).isEmpty());
        QVERIFY(m_scene->client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        const auto isLost = [&] {
            later.followUp().onSnapshot(m_scene->snapshot());
            return fates[3] == F::Unknown;
        };
        QVERIFY(QTest::qWaitFor(isLost, 15000));
    }
};

QTEST_GUILESS_MAIN(TestReplayFollowUp)
#include "tst_replayfollowup.moc"
