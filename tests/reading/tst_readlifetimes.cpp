// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever reads lets go of the read whenever he likes: before the first answer, between any two, from inside each call.
#include "reading/heldread.h"
#include "reading/rangebounds.h"
#include "reading/streamchannel.h"

#include <QTest>

#include <array>
#include <deque>

using namespace jetlag;
using Sequences = std::vector<uint64_t>;
using Direction = ReadSpec::Direction;

namespace {

constexpr uint64_t last = 700;

/// What its user captures must outlive every call, however the read goes.
struct Captured
{
    QString text = QStringLiteral("captured by whoever reads, and not short");
    bool isWhole() const { return text == Captured().text; }
};

} // namespace

class TestReadLifetimes : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_seed = QRandomGenerator::global()->generate();
        m_dice.seed(m_seed);
        m_channel = std::make_unique<test::StreamChannel>(m_seed);
        fill();
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning() << "seed" << m_seed;
    }
    void rangeFromInsideACall_data() { addMethods(); }
    void rangeFromInsideACall();
    void pageFromInsideACall_data();
    void pageFromInsideACall();
    void pageFromInsideTheStart();
    void boundsFromInsideTheirAnswer();
    void anotherReadFromInsideTheEnd();
    void goesOnBehindAGap();
    void asksForNoMoreThanAServerHolds();
    void whatOthersLackIsReadFromTheLeader_data() { addMethods(); }
    void whatOthersLackIsReadFromTheLeader();
    void heldWhileTooMuchWaits_data() { addMethods(); }
    void heldWhileTooMuchWaits();
    void atAnyMoment_data() { addMethods(); }
    void atAnyMoment();
    void handlesAtAnyMoment();

private:
    static void addMethods()
    {
        QTest::addColumn<ReadMethod>("method");
        QTest::newRow("one by one, MSG.GET") << ReadMethod::MessageGet;
        QTest::newRow("one by one, direct") << ReadMethod::DirectGet;
        QTest::newRow("batched") << ReadMethod::BatchDirectGet;
    }
    /// Common and rare subjects, small holes and a wide one.
    void fill()
    {
        m_channel->subjects.clear();
        m_channel->last = last;
        for (uint64_t sequence = 1; sequence <= last; ++sequence) {
            const auto dice = m_dice.bounded(100);
            if (dice < 10 || (sequence > 300 && sequence < 400))
                continue;
            m_channel->subjects[sequence] = dice < 15   ? QStringLiteral("s.rare")
                                            : dice < 75 ? QStringLiteral("s.some")
                                                        : QStringLiteral("s.often");
        }
    }
    Sequences expected(const QString& filter, uint64_t from, uint64_t to) const
    {
        Sequences found;
        for (const auto& [sequence, subject] : m_channel->subjects) {
            if (sequence >= from && sequence <= to && (filter.isEmpty() || subjectMatches(filter, subject)))
                found.push_back(sequence);
        }
        return found;
    }
    QString anyFilter()
    {
        const char* filters[] = {"", "s.rare", "s.some", "s.>", "s.none"};
        return QLatin1String(filters[m_dice.bounded(5)]);
    }
    RangeRead::Spec rangeSpec(ReadMethod method, const QString& filter, uint64_t from = 1, uint64_t to = last) const
    {
        RangeRead::Spec spec;
        spec.stream = {QStringLiteral("S")};
        spec.subjectFilter = filter;
        spec.from = from;
        spec.to = to;
        spec.method = method;
        return spec;
    }
    static ReadAccess access(ReadMethod method)
    {
        ReadAccess access;
        access.mayUseDirect = method != ReadMethod::MessageGet;
        if (method == ReadMethod::BatchDirectGet)
            access.version = ServerVersion{2, 11, 0};
        return access;
    }
    /// Until nothing is under way any more: what was let go of had every chance to speak.
    void settle()
    {
        QCoreApplication::processEvents();
        while (m_channel->step())
            QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    quint32 m_seed = 0;
    QRandomGenerator m_dice;
    std::unique_ptr<test::StreamChannel> m_channel;
};

void TestReadLifetimes::rangeFromInsideACall()
{
    QFETCH(ReadMethod, method);
    const JetStreamApi api(*m_channel);
    for (const char* filter : {"", "s.some"}) {
        // 0: at the end; otherwise at so many pieces.
        for (const int at : {0, 1, 2, 3}) {
            int pieces = 0;
            int ends = 0;
            std::unique_ptr<RangeRead> read;
            const auto letGo = [&] {
                read.reset();
                QVERIFY(m_channel->isIdle());
            };
            read = std::make_unique<RangeRead>(
                api, rangeSpec(method, QLatin1String(filter)),
                [&, captured = Captured()](const std::vector<RangeRead::MessagePtr>& messages) {
                    QVERIFY(!messages.empty());
                    if (++pieces == at)
                        letGo();
                    QVERIFY(captured.isWhole());
                },
                [&, captured = Captured()](const RangeRead::End& end) {
                    ++ends;
                    letGo();
                    QVERIFY(captured.isWhole());
                    QVERIFY(end.isComplete);
                });
            read->start();
            settle();
            QVERIFY(!read);
            QCOMPARE(ends, at == 0 ? 1 : 0);
            QVERIFY(at == 0 ? pieces > 3 : pieces == at);
        }
    }
}

void TestReadLifetimes::pageFromInsideACall_data()
{
    QTest::addColumn<ReadMethod>("method");
    QTest::addColumn<Direction>("direction");
    for (const auto& [name, direction] :
         {std::pair("upwards", Direction::OldestFirst), std::pair("downwards", Direction::NewestFirst)}) {
        QTest::addRow("%s, MSG.GET", name) << ReadMethod::MessageGet << direction;
        QTest::addRow("%s, direct", name) << ReadMethod::DirectGet << direction;
        QTest::addRow("%s, batched", name) << ReadMethod::BatchDirectGet << direction;
    }
}

void TestReadLifetimes::pageFromInsideACall()
{
    QFETCH(ReadMethod, method);
    QFETCH(Direction, direction);
    const JetStreamApi api(*m_channel);
    for (const char* filter : {"", "s.some"}) {
        PageCache cache;
        for (const int at : {0, 1, 2, 0, 1}) { // 0: at the end; by then the rest is partly in the cache
            int pieces = 0;
            bool isOver = false;
            std::unique_ptr<ReadJob> read;
            ReadSpec spec;
            spec.stream = {QStringLiteral("S")};
            spec.subjectFilter = QLatin1String(filter);
            spec.direction = direction;
            spec.limit = 500;
            read = std::make_unique<ReadJob>(
                api, spec, access(method),
                [&, captured = Captured()](const MessageBatch& batch) {
                    QVERIFY(!isOver);
                    isOver = ++pieces == at || batch.finished;
                    if (isOver) {
                        read.reset();
                        QVERIFY(m_channel->isIdle());
                    }
                    QVERIFY(captured.isWhole());
                },
                &cache);
            read->start();
            settle();
            QVERIFY(isOver);
            QVERIFY(!read);
        }
    }
}

/// Where everything is known there is nothing to ask for: the answer comes at once.
void TestReadLifetimes::pageFromInsideTheStart()
{
    const JetStreamApi api(*m_channel);
    auto facts = std::make_shared<StreamFacts>();
    facts->config.name = {QStringLiteral("S")};
    ReadSpec spec;
    spec.stream = {QStringLiteral("S")};
    ReadAccess known;
    known.facts = facts;
    std::unique_ptr<ReadJob> read;
    read = std::make_unique<ReadJob>(api, spec, known, [&](const MessageBatch& batch) {
        QVERIFY(batch.finished);
        read.reset();
    });
    read->start();
    QVERIFY(!read);
}

void TestReadLifetimes::boundsFromInsideTheirAnswer()
{
    const JetStreamApi api(*m_channel);
    for (const bool isBounded : {false, true}) {
        RangeBounds::Spec spec;
        spec.stream = {QStringLiteral("S")};
        if (isBounded) {
            spec.since = parseRfc3339("2026-01-01T00:00:00.000000100Z");
            spec.until = parseRfc3339("2026-01-01T00:00:00.000000200Z");
        }
        std::optional<RangeBounds::Bounds> found;
        std::unique_ptr<RangeBounds> bounds;
        bounds = std::make_unique<RangeBounds>(api, spec,
                                               [&, captured = Captured()](const Result<RangeBounds::Bounds>& result) {
                                                   bounds.reset();
                                                   found = *result;
                                                   QVERIFY(captured.isWhole());
                                               });
        bounds->start();
        settle();
        QVERIFY(found && !bounds);
        QCOMPARE(found->low,
                 isBounded ? m_channel->subjects.lower_bound(100)->first : m_channel->subjects.begin()->first);
        QCOMPARE(found->high, isBounded ? m_channel->subjects.lower_bound(201)->first - 1 : last);
        // And before it.
        for (int steps = 0; steps < 20; ++steps) {
            bounds =
                std::make_unique<RangeBounds>(api, spec, [&](const Result<RangeBounds::Bounds>&) { bounds.reset(); });
            bounds->start();
            for (int i = 0; i < steps && m_channel->step(); ++i) {
            }
            bounds.reset();
            QVERIFY(m_channel->isIdle());
        }
    }
}

void TestReadLifetimes::anotherReadFromInsideTheEnd()
{
    const JetStreamApi api(*m_channel);
    std::unique_ptr<RangeRead> read;
    Sequences found;
    std::function<void(uint64_t)> readFrom = [&](uint64_t from) {
        RangeRead::Spec spec = rangeSpec(ReadMethod::DirectGet, QStringLiteral("s.some"), from);
        spec.limit = 20;
        read = std::make_unique<RangeRead>(
            api, spec,
            [&](const std::vector<RangeRead::MessagePtr>& messages) {
                for (const auto& message : messages)
                    found.push_back(message->sequence.value);
            },
            [&](const RangeRead::End& end) {
                if (end.isComplete)
                    read.reset();
                else
                    readFrom(end.next);
            });
        read->start();
    };
    readFrom(1);
    settle();
    QVERIFY(!read);
    QCOMPARE(found, expected(QStringLiteral("s.some"), 1, last));
}

/// What lies behind a gap arrives before the gap's own answers, and is so large that no more than one is asked for at
/// once: the answers that nobody waits for any more are what it goes on by.
void TestReadLifetimes::goesOnBehindAGap()
{
    const JetStreamApi api(*m_channel);
    m_channel->subjects.clear();
    for (uint64_t sequence = 400; sequence <= 405; ++sequence)
        m_channel->subjects[sequence] = QStringLiteral("s.large");
    m_channel->payload = QByteArray(20'000'000, 'x');
    Sequences found;
    bool isOver = false;
    RangeRead read(
        api, rangeSpec(ReadMethod::DirectGet, {}),
        [&](const std::vector<RangeRead::MessagePtr>& messages) {
            for (const auto& message : messages)
                found.push_back(message->sequence.value);
        },
        [&](const RangeRead::End& end) { isOver = end.isComplete; });
    read.start();
    for (int misses = 0; misses < 48; ++misses) // by then it asks what lies beyond
        m_channel->step(test::StreamChannel::Order::Oldest);
    m_channel->step(test::StreamChannel::Order::Newest);
    QVERIFY(!isOver && !m_channel->isIdle());
    settle();
    QVERIFY(isOver);
    QCOMPARE(found, expected({}, 1, last));
}

/// Behind thousands of small messages there may be large ones: 64 MiB that nobody has taken yet cost the connection.
void TestReadLifetimes::asksForNoMoreThanAServerHolds()
{
    constexpr uint64_t maxPayload = 1U << 20U;
    constexpr uint64_t most = (64U << 20U) / maxPayload;
    for (const uint64_t streamBytes : {most * maxPayload * 4, uint64_t(200'000)}) {
        fill();
        const JetStreamApi api(*m_channel);
        auto spec = rangeSpec(ReadMethod::MessageGet, {});
        spec.averageBytes = 100;
        spec.streamBytes = streamBytes;
        RangeRead read(
            api, spec, [](const auto&) {}, [](const auto&) {});
        read.start();
        size_t open = 0;
        do
            open = std::max(open, m_channel->open());
        while (m_channel->step(test::StreamChannel::Order::Oldest));
        QVERIFY2(open > most / 2, qPrintable(QString::number(open)));
        QCOMPARE(open<most, streamBytes> most * maxPayload);
    }
}

/// A mirror and a replica that lags answer direct gets, too: no message is missed for what they do not have.
void TestReadLifetimes::whatOthersLackIsReadFromTheLeader()
{
    QFETCH(ReadMethod, method);
    const JetStreamApi api(*m_channel);
    for (int round = 0; round < 60; ++round) {
        fill();
        auto& lacks = m_channel->mirrorLacks.emplace();
        for (uint64_t sequence = 1; sequence <= last; ++sequence) {
            if (sequence < 200 || m_dice.bounded(4) == 0)
                lacks.insert(sequence);
        }
        m_channel->replicaEnd = last - m_dice.bounded(300);
        const QString filter = anyFilter();
        Sequences read;
        std::optional<RangeRead::End> end;
        RangeRead range(
            api, rangeSpec(method, filter),
            [&](const std::vector<RangeRead::MessagePtr>& messages) {
                for (const auto& message : messages)
                    read.push_back(message->sequence.value);
            },
            [&](const RangeRead::End& how) { end = how; });
        range.start();
        settle();
        QVERIFY(end && end->isComplete && !end->error);
        QCOMPARE(read, expected(filter, 1, last));
    }
}

void TestReadLifetimes::heldWhileTooMuchWaits()
{
    QFETCH(ReadMethod, method);
    const JetStreamApi api(*m_channel);
    m_channel->payload = QByteArray(150'000, 'x');
    RangeRead::Spec spec = rangeSpec(method, {});
    spec.averageBytes = 150'000;
    // 0: to the end; otherwise let go of at so many pieces.
    for (const int at : {0, 3}) {
        Sequences found;
        std::deque<size_t> waiting;
        size_t most = 0;
        int pieces = 0;
        int holds = 0;
        std::optional<RangeRead::End> end;
        std::unique_ptr<HeldRead> read;
        read = std::make_unique<HeldRead>(
            api,
            [&, captured = Captured()](const HeldRead::Messages& messages, size_t bytes) {
                for (const auto& message : messages)
                    found.push_back(message->sequence.value);
                waiting.push_back(bytes);
                most = std::max(most, read->waiting());
                QCOMPARE(read->position(), found.back() + 1);
                if (++pieces == at)
                    read.reset();
                QVERIFY(captured.isWhole());
            },
            [&, captured = Captured()](const RangeRead::End& how) {
                QVERIFY(!end);
                end = how;
                read.reset();
                QVERIFY(captured.isWhole());
            });
        read->start(spec);
        while (read) {
            QCoreApplication::processEvents();
            if (m_channel->step() && m_dice.bounded(40) > 0)
                continue;
            holds += read && m_channel->isIdle() ? 1 : 0;
            QVERIFY(!read || !waiting.empty() || !m_channel->isIdle());
            if (!read || waiting.empty())
                continue;
            read->release(waiting.front());
            waiting.pop_front();
        }
        QVERIFY(m_channel->isIdle());
        QCOMPARE(end.has_value(), at == 0);
        if (at != 0)
            continue;
        QVERIFY(end->isComplete && holds > 0);
        QCOMPARE(found, expected({}, 1, last));
        QVERIFY2(most < HeldRead::mostWaiting + (size_t(2) << 20U), qPrintable(QString::number(most)));
    }
}

void TestReadLifetimes::atAnyMoment()
{
    QFETCH(ReadMethod, method);
    m_channel->failures = 3;
    const JetStreamApi api(*m_channel);
    int whole = 0;
    int cut = 0;
    for (int round = 0; round < 400; ++round) {
        const QString filter = anyFilter();
        const uint64_t from = 1 + m_dice.bounded(400);
        const uint64_t to = from + m_dice.bounded(400);
        Sequences found;
        std::optional<RangeRead::End> end;
        bool isLetGo = false;
        int late = 0;
        const int letsGoIn = static_cast<int>(m_dice.bounded(8)); // of its calls
        std::unique_ptr<RangeRead> read;
        int calls = 0;
        const auto onCall = [&] {
            late += isLetGo ? 1 : 0;
            if (++calls != letsGoIn)
                return;
            isLetGo = true;
            read.reset();
        };
        read = std::make_unique<RangeRead>(
            api, rangeSpec(method, filter, from, to),
            [&](const std::vector<RangeRead::MessagePtr>& messages) {
                for (const auto& message : messages)
                    found.push_back(message->sequence.value);
                onCall();
            },
            [&](const RangeRead::End& how) {
                end = how;
                onCall();
            });
        read->start();
        const bool isToEnd = m_dice.bounded(3) == 0;
        for (int steps = static_cast<int>(m_dice.bounded(500)); read && (isToEnd || steps > 0); --steps) {
            QVERIFY(steps > -10'000); // it does not go on for ever
            QCoreApplication::processEvents();
            if (!m_channel->step())
                break;
        }
        QCoreApplication::processEvents();
        isLetGo = isLetGo || !end;
        const bool isWhole = end.has_value();
        read.reset();
        QVERIFY(m_channel->isIdle());
        settle();
        QCOMPARE(late, 0);
        QCOMPARE(end.has_value(), isWhole);
        const Sequences all = expected(filter, from, std::min(to, last));
        QVERIFY(found.size() <= all.size());
        QVERIFY(std::equal(found.begin(), found.end(), all.begin()));
        if (isWhole)
            QCOMPARE(found, all);
        (isWhole ? whole : cut) += 1;
    }
    QVERIFY(whole > 20);
    QVERIFY(cut > 20);
}

/// What a reader has given out begins, stops and goes at random, from inside calls, too.
void TestReadLifetimes::handlesAtAnyMoment()
{
    m_channel->failures = 3;
    const JetStreamApi api(*m_channel);
    WorkRegistry works;
    MessageReader reader(api, works);
    reader.setServerVersion(ServerVersion{2, 11, 0});
    struct Place
    {
        PageReading page;
        OneReading one;
        Tailing tail;
        int generation = 0; ///< what is heard of an earlier one comes late
        void cancel()
        {
            ++generation;
            page.cancel();
            one.cancel();
            tail.cancel();
        }
    };
    std::array<Place, 8> places;
    int late = 0;
    int heard = 0;
    for (int turn = 0; turn < 3'000; ++turn) {
        Place& place = places[m_dice.bounded(8)];
        const auto listen = [&, letsGo = m_dice.bounded(4) == 0](int generation) {
            return [&, letsGo, generation](const auto&) {
                ++heard;
                late += place.generation == generation ? 0 : 1;
                if (letsGo)
                    place.cancel();
            };
        };
        switch (m_dice.bounded(9)) {
        case 0: {
            place.cancel();
            ReadSpec spec;
            spec.stream = {QStringLiteral("S")};
            spec.subjectFilter = anyFilter();
            spec.direction = m_dice.bounded(2) == 0 ? Direction::NewestFirst : Direction::OldestFirst;
            spec.limit = 1 + static_cast<int>(m_dice.bounded(300));
            spec.isFurtherPage = m_dice.bounded(2) == 0;
            place.page = reader.read(spec, {listen(place.generation), listen(place.generation)});
            break;
        }
        case 1:
            place.cancel();
            place.one = reader.readOne({QStringLiteral("S")}, Sequence{1 + static_cast<uint64_t>(m_dice.bounded(300))},
                                       {{}, listen(place.generation)});
            break;
        case 2:
            place.cancel();
            place.tail = reader.tail({{QStringLiteral("S")}, anyFilter(), static_cast<int>(m_dice.bounded(100))},
                                     {listen(place.generation), listen(place.generation)});
            break;
        case 3:
            place.cancel();
            break;
        case 4:
            place.page.stop();
            place.one.stop();
            place.tail.stop();
            break;
        default:
            for (auto steps = m_dice.bounded(60); steps > 0; --steps) {
                QCoreApplication::processEvents();
                m_channel->step();
            }
        }
    }
    QVERIFY(heard > 200);
    for (Place& place : places)
        place.cancel();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(works.count(), size_t(0));
    QVERIFY(m_channel->isIdle());
    QCOMPARE(late, 0);
}

QTEST_GUILESS_MAIN(TestReadLifetimes)
#include "tst_readlifetimes.moc"
