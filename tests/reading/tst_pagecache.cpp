// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages kept for scrolling back: they cost no request, they hold to a budget, and they never show what is gone.
#include "reading/pagecache.h"
#include "reading/readhelp.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

using namespace jetlag;
using Direction = ReadSpec::Direction;
using Sequences = std::vector<uint64_t>;

class TestPageCache : public QObject
{
    Q_OBJECT
private slots:
    void coversWhatWasKept();
    void forgetsWhatMayBeGone_data();
    void forgetsWhatMayBeGone();
    void beginningLeaves();
    void anotherIncarnationIsAnotherStream();
    void holdsToItsBudget();
    void readingAgainCostsNothing();
    void deletedMessagesAreNotShown();
    void randomPagesEqualTheStream();

private:
    static StreamFacts facts(uint64_t first, uint64_t last, uint64_t messages)
    {
        StreamFacts made;
        made.config.name = StreamName{QStringLiteral("S")};
        made.created = Timestamp(std::chrono::seconds(1));
        made.state.first = Sequence{first};
        made.state.last = Sequence{last};
        made.state.messages = messages;
        return made;
    }
    static PageCache::Stretch stretch(uint64_t low, uint64_t high, int payload = 10)
    {
        PageCache::Stretch made{low, high, {}};
        for (uint64_t sequence = low; sequence <= high; ++sequence) {
            auto message = std::make_shared<StoredMessage>();
            message->sequence = Sequence{sequence};
            message->payload = QByteArray(payload, 'x');
            made.messages.push_back(message);
        }
        return made;
    }
};

void TestPageCache::coversWhatWasKept()
{
    PageCache cache;
    const auto now = facts(1, 1000, 1000);
    cache.keep(now, {}, stretch(101, 200));
    QVERIFY(!cache.find(now, {}, 100));
    QVERIFY(!cache.find(now, {}, 201));
    QVERIFY(!cache.find(now, QStringLiteral("a.>"), 150));
    const auto found = cache.find(now, {}, 150);
    QVERIFY(found);
    QCOMPARE(found->low, uint64_t(101));
    QCOMPARE(found->messages.size(), size_t(100));
    // A wider stretch takes the place of those inside it.
    const size_t before = cache.bytes();
    cache.keep(now, {}, stretch(50, 250));
    QCOMPARE(cache.find(now, {}, 150)->low, uint64_t(50));
    QVERIFY(cache.bytes() < before * 3);
    cache.keep(now, {}, stretch(5, 4)); // holds nothing
    QVERIFY(!cache.find(now, {}, 5));
}

void TestPageCache::forgetsWhatMayBeGone_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<quint64>("messages");
    QTest::addColumn<bool>("isKept");
    // Read when it was 11…1000 with 10 gaps.
    QTest::newRow("nothing happened") << 11ULL << 1000ULL << 980ULL << true;
    QTest::newRow("more was published") << 11ULL << 1500ULL << 1480ULL << true;
    QTest::newRow("one was deleted") << 11ULL << 1000ULL << 979ULL << false;
    QTest::newRow("the beginning left, and its gaps") << 20ULL << 1000ULL << 975ULL << false;
    QTest::newRow("the beginning left, no gaps remain") << 20ULL << 1000ULL << 981ULL << true;
    QTest::newRow("all was purged") << 1001ULL << 1000ULL << 0ULL << false;
    QTest::newRow("it went backwards") << 11ULL << 900ULL << 880ULL << false;
}

void TestPageCache::forgetsWhatMayBeGone()
{
    QFETCH(quint64, first);
    QFETCH(quint64, last);
    QFETCH(quint64, messages);
    QFETCH(bool, isKept);
    PageCache cache;
    cache.keep(facts(11, 1000, 980), {}, stretch(101, 200));
    QCOMPARE(cache.find(facts(first, last, messages), {}, 150).has_value(), isKept);
    QCOMPARE(cache.bytes() > 0, isKept);
}

void TestPageCache::beginningLeaves()
{
    PageCache cache;
    cache.keep(facts(101, 1000, 900), {}, stretch(101, 200));
    const auto found = cache.find(facts(150, 1000, 851), {}, 160);
    QVERIFY(found);
    QCOMPARE(found->low, uint64_t(150));
    QCOMPARE(found->messages.front()->sequence.value, uint64_t(150));
    QVERIFY(!cache.find(facts(250, 1000, 751), {}, 160));
}

void TestPageCache::anotherIncarnationIsAnotherStream()
{
    PageCache cache;
    cache.keep(facts(1, 1000, 1000), {}, stretch(1, 100));
    auto other = facts(1, 1000, 1000);
    other.created = Timestamp(std::chrono::seconds(2));
    QVERIFY(!cache.find(other, {}, 50));
    QCOMPARE(cache.bytes(), size_t(0));
}

void TestPageCache::holdsToItsBudget()
{
    PageCache cache(size_t(1) << 20U);
    const auto now = facts(1, 100000, 100000);
    for (uint64_t low = 1; low < 2000; low += 100) {
        cache.keep(now, {}, stretch(low, low + 99, 1000));
        QVERIFY(cache.bytes() <= cache.budget());
        QVERIFY(cache.find(now, {}, 1)); // what is used stays
    }
    QVERIFY(cache.bytes() > cache.budget() / 2);
    QVERIFY(cache.find(now, {}, 1950));
    QVERIFY(!cache.find(now, {}, 150));
    cache.keep(now, {}, stretch(50001, 50100, 100'000)); // larger than all of it
    QVERIFY(!cache.find(now, {}, 50050));
    QVERIFY(cache.find(now, {}, 1));
}

namespace {

/// A stream of some messages on a server, and a reader of it.
class Scene
{
public:
    bool start(int messages)
    {
        if (!server.start() || !client.connectTo(server.url()) || !own.connectTo(server.url()) ||
            !client.makeStream(QStringLiteral("S"), QStringLiteral("s.>"), R"("allow_direct":false)"))
            return false;
        std::vector<StoredMessage> all(static_cast<size_t>(messages));
        for (int i = 0; i < messages; ++i) {
            all[static_cast<size_t>(i)].subject = i % 7 == 0 ? QStringLiteral("s.seven") : QStringLiteral("s.other");
            all[static_cast<size_t>(i)].payload = QByteArray::number(i);
        }
        reader = std::make_unique<MessageReader>(own.api(), works);
        return client.publishAll(all);
    }
    std::unique_ptr<test::Reading> read(Direction direction, std::optional<uint64_t> from, int limit = 100,
                                        const QString& subject = {})
    {
        ReadSpec spec;
        spec.stream = StreamName{QStringLiteral("S")};
        spec.direction = direction;
        spec.subjectFilter = subject;
        spec.limit = limit;
        if (from)
            spec.from = Sequence{*from};
        auto reading = std::make_unique<test::Reading>(*reader);
        reading->read(spec);
        (void)reading->waitForEnd();
        return reading;
    }
    bool remove(uint64_t sequence)
    {
        return !client.call(QStringLiteral("STREAM.MSG.DELETE.S"), "{\"seq\":" + QByteArray::number(sequence) + "}")
                    .isEmpty();
    }
    quint64 requests() { return own.connection().requestStats().sent; } ///< of the reader, so far
    test::NatsServer server;
    test::Client client;
    test::Client own;
    WorkRegistry works;
    std::unique_ptr<MessageReader> reader;
};

Sequences span(uint64_t from, uint64_t to)
{
    Sequences made(from > to ? from - to + 1 : to - from + 1);
    std::iota(made.begin(), made.end(), std::min(from, to));
    if (from > to)
        std::reverse(made.begin(), made.end());
    return made;
}

} // namespace

void TestPageCache::readingAgainCostsNothing()
{
    Scene scene;
    QVERIFY(scene.start(1000));
    QCOMPARE(scene.read(Direction::NewestFirst, 600)->sequences(), span(600, 501));
    const auto before = scene.requests();
    QCOMPARE(scene.read(Direction::NewestFirst, 600)->sequences(), span(600, 501));
    QCOMPARE(scene.read(Direction::OldestFirst, 510, 50)->sequences(), span(510, 559));
    const auto again = scene.requests();
    QCOMPARE(again - before, quint64(2)); // the stream's state for each page
    // What is not there is read on behind what is.
    const auto both = scene.read(Direction::NewestFirst, 550);
    QCOMPARE(both->sequences(), span(550, 451));
    QCOMPARE(both->end->resumeAt, Sequence{450});
    QVERIFY(!both->end->reachedEnd);
    QVERIFY(scene.requests() - again >= 50);
    const auto last = scene.read(Direction::OldestFirst, 901, 200);
    QVERIFY(last->end->reachedEnd);
    const auto lastAgain = scene.read(Direction::OldestFirst, 901, 200);
    QCOMPARE(lastAgain->sequences(), last->sequences());
    QVERIFY(lastAgain->end->reachedEnd);
    QCOMPARE(lastAgain->end->resumeAt, last->end->resumeAt);
}

void TestPageCache::deletedMessagesAreNotShown()
{
    Scene scene;
    QVERIFY(scene.start(300));
    QCOMPARE(scene.read(Direction::NewestFirst, 200)->sequences(), span(200, 101));
    QVERIFY(scene.remove(150));
    const auto after = scene.read(Direction::NewestFirst, 200)->sequences();
    QCOMPARE(after.size(), size_t(100));
    QVERIFY(std::find(after.begin(), after.end(), 150) == after.end());
    QVERIFY(!scene.client.call(QStringLiteral("STREAM.PURGE.S"), R"({"seq":160})").isEmpty());
    QCOMPARE(scene.read(Direction::NewestFirst, 200)->sequences(), span(200, 160));
    QVERIFY(scene.read(Direction::NewestFirst, 200)->end->reachedEnd);
}

/// Whatever was read before, and whatever happens in between, a page is what the stream holds.
void TestPageCache::randomPagesEqualTheStream()
{
    Scene scene;
    constexpr uint64_t total = 600;
    QVERIFY(scene.start(total));
    std::mt19937 random(20260); // the same every time
    std::set<uint64_t> there;
    for (uint64_t sequence = 1; sequence <= total; ++sequence)
        there.insert(sequence);
    for (int turn = 0; turn < 250; ++turn) {
        if (turn % 10 == 9) {
            const uint64_t gone = 1 + random() % total;
            QCOMPARE(scene.remove(gone), true);
            there.erase(gone);
        }
        const bool isUp = random() % 2 == 0;
        const bool isFiltered = random() % 3 == 0;
        const uint64_t from = 1 + random() % total;
        const int limit = 1 + static_cast<int>(random() % 120);
        Sequences expected;
        const auto wants = [&](uint64_t sequence) {
            if (expected.size() < static_cast<size_t>(limit) && (!isFiltered || (sequence - 1) % 7 == 0))
                expected.push_back(sequence);
        };
        if (isUp)
            std::for_each(there.lower_bound(from), there.end(), wants);
        else
            std::for_each(std::make_reverse_iterator(there.upper_bound(from)), there.rend(), wants);
        const auto reading = scene.read(isUp ? Direction::OldestFirst : Direction::NewestFirst, from, limit,
                                        isFiltered ? QStringLiteral("s.seven") : QString());
        QVERIFY(reading->end && !reading->end->error);
        QCOMPARE(reading->sequences(), expected);
        for (const auto& message : reading->messages)
            QCOMPARE(message->payload.toULongLong() + 1, message->sequence.value);
    }
}

QTEST_GUILESS_MAIN(TestPageCache)
#include "tst_pagecache.moc"
