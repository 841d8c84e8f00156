// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counting by subject and the tree made of it: nothing counted twice or lost, bounded, in portions.
#include "live/messagestore.h"
#include "live/subjecttally.h"

#include <QMap>
#include <QTest>

#include <random>
#include <thread>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

/// The tree as a view would have it after all news.
struct Mirror
{
    struct Node
    {
        QByteArray subject;
        SubjectCounts counts;
    };
    std::vector<Node> nodes;
    SubjectCounts total;
    SubjectCounts others;
    uint64_t subjects = 0;

    void apply(const SubjectNews& news)
    {
        if (news.isCleared)
            nodes.clear();
        for (const auto& node : news.added) {
            QCOMPARE(node.number, static_cast<int>(nodes.size())); // dense
            QVERIFY(node.parent < node.number);
            const QByteArray above =
                node.parent == SubjectNews::Root ? QByteArray() : nodes[static_cast<size_t>(node.parent)].subject + '.';
            nodes.push_back({above + node.token, {}});
        }
        for (const auto& change : news.changed)
            nodes.at(static_cast<size_t>(change.number)).counts = change.counts;
        total = news.total;
        others = news.others;
        subjects = news.subjects;
    }
    void follow(SubjectTally& tally)
    {
        while (const auto news = tally.look(1s))
            apply(*news);
    }
    uint64_t messagesOf(const QByteArray& subject) const
    {
        for (const Node& node : nodes) {
            if (node.subject == subject)
                return node.counts.messages;
        }
        return 0;
    }
};

} // namespace

class TestSubjects : public QObject
{
    Q_OBJECT
private slots:
    void countsEachSubject();
    void beyondTheBoundIsCountedTogether();
    void longNamesAreBounded();
    void readsWhileItIsWritten();
    void theTreeSumsUp();
    void portionsAreBoundedAndComplete();
    void ratesRiseAndComeToRest();
    void aSingleMessageIsNoPeak();
    void clearingStartsAnew();
    void deepSubjectsMakeNoForest();
    void theStoreIsVisitedWithoutCopies();
    void theStoreShrinks();
};

void TestSubjects::countsEachSubject()
{
    SubjectCounter counter;
    const Timestamp now = systemNow();
    QCOMPARE(counter.count("a.b", 10, now), uint16_t(0));
    QCOMPARE(counter.count("a.b", 5, now + 1s), uint16_t(0));
    QCOMPARE(counter.count("a", 1, now), uint16_t(1));
    QCOMPARE(counter.count("a.b", 0, now + 2s), uint16_t(0));
    QCOMPARE(counter.size(), size_t(2));
    QCOMPARE(counter.subject(0), std::string_view("a.b"));
    QCOMPARE(counter.at(0).messages, 3U);
    QCOMPARE(counter.at(0).bytes, 15U);
    QCOMPARE(counter.at(0).last, now + 2s);
    QCOMPARE(counter.at(1).messages, 1U);
    QCOMPARE(counter.others().messages, 0U);
}

void TestSubjects::beyondTheBoundIsCountedTogether()
{
    SubjectCounter counter({3, 1000});
    for (int round = 0; round < 10; ++round) {
        for (int i = 0; i < 10; ++i) {
            const uint16_t number = counter.count("s." + std::to_string(i), 2, systemNow());
            QCOMPARE(number, i < 3 ? static_cast<uint16_t>(i) : SubjectCounter::NoNumber);
        }
    }
    QCOMPARE(counter.size(), size_t(3));
    QCOMPARE(counter.at(2).messages, 10U);
    QCOMPARE(counter.others().messages, 70U);
    QCOMPARE(counter.others().bytes, 140U);
}

void TestSubjects::longNamesAreBounded()
{
    SubjectCounter counter({100, 1000});
    for (int i = 0; i < 100; ++i)
        counter.count(std::string(300, 'x') + std::to_string(i), 1, systemNow());
    QCOMPARE(counter.size(), size_t(3));
    QCOMPARE(counter.others().messages, 97U);
}

void TestSubjects::readsWhileItIsWritten()
{
    constexpr uint64_t count = 300'000;
    SubjectCounter counter({5000, 1 << 20});
    std::thread writer([&] {
        for (uint64_t i = 0; i < count; ++i)
            counter.count("w." + std::to_string(i % 7000), 1, systemNow());
    });
    const auto sum = [&] {
        uint64_t all = counter.others().messages;
        for (size_t i = 0; i < counter.size(); ++i) {
            if (counter.subject(i).substr(0, 2) != "w.")
                return UINT64_MAX;
            all += counter.at(i).messages;
        }
        return all;
    };
    uint64_t last = 0;
    while (last < count / 2) {
        const uint64_t now = sum();
        QVERIFY(now >= last && now <= count);
        last = now;
    }
    writer.join();
    QCOMPARE(sum(), count);
    QCOMPARE(counter.size(), size_t(5000));
}

void TestSubjects::theTreeSumsUp()
{
    std::mt19937 random(3);
    auto counter = std::make_shared<SubjectCounter>();
    SubjectTally tally(counter, {7, 11});
    Mirror mirror;
    QMap<QByteArray, uint64_t> expected;
    uint64_t all = 0;
    for (int step = 0; step < 30; ++step) {
        for (int i = 0; i < 40; ++i) {
            QByteArray subject;
            for (auto deep = random() % 4 + 1; deep > 0; --deep)
                subject += (subject.isEmpty() ? "" : ".") + QByteArray(1, static_cast<char>('a' + random() % 4));
            counter->count(subject.toStdString(), 1, systemNow());
            ++all;
            for (qsizetype end = subject.size(); end > 0; end = subject.lastIndexOf('.', end - 1))
                ++expected[subject.left(end)];
        }
        if (step % 3 == 0) {
            if (const auto news = tally.look(250ms))
                mirror.apply(*news);
        }
    }
    mirror.follow(tally);
    QCOMPARE(mirror.nodes.size(), static_cast<size_t>(expected.size()));
    for (const auto& node : mirror.nodes)
        QCOMPARE(node.counts.messages, expected.value(node.subject));
    QCOMPARE(mirror.total.messages, all);
    QCOMPARE(mirror.others.messages, 0U);
    QCOMPARE(mirror.subjects, uint64_t(counter->size()));
}

void TestSubjects::portionsAreBoundedAndComplete()
{
    auto counter = std::make_shared<SubjectCounter>();
    SubjectTally tally(counter, {100, 150});
    for (int i = 0; i < 1000; ++i)
        counter->count("p." + std::to_string(i), 1, systemNow());
    Mirror mirror;
    int portions = 0;
    while (mirror.nodes.size() < 1001 && portions < 100) {
        const auto news = tally.look(250ms);
        QVERIFY(news);
        QVERIFY(news->added.size() <= 100);
        QVERIFY(news->changed.size() <= 150);
        mirror.apply(*news);
        ++portions;
    }
    QCOMPARE(portions, 11);
    mirror.follow(tally);
    QCOMPARE(mirror.messagesOf("p"), 1000U);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(mirror.messagesOf("p." + QByteArray::number(i)), 1U);
}

void TestSubjects::ratesRiseAndComeToRest()
{
    auto counter = std::make_shared<SubjectCounter>();
    SubjectTally tally(counter);
    Mirror mirror;
    for (int tick = 0; tick < 20; ++tick) { // 100 a second for five seconds
        for (int i = 0; i < 25; ++i)
            counter->count(i % 5 == 0 ? "r.rare" : "r.often", 10, systemNow());
        mirror.apply(*tally.look(250ms));
        if (tick == 3)
            QVERIFY(mirror.total.perSecond > 90 && mirror.total.perSecond < 110); // a second is enough
    }
    QCOMPARE(mirror.nodes[0].subject, QByteArray("r"));
    const double rate = mirror.nodes[0].counts.perSecond;
    QVERIFY2(rate > 95 && rate < 105, qPrintable(QString::number(rate)));
    QVERIFY(std::abs(mirror.nodes[0].counts.bytesPerSecond - 1000) < 50);
    QVERIFY(std::abs(mirror.nodes[1].counts.perSecond - 20) < 2);
    QVERIFY(std::abs(mirror.nodes[2].counts.perSecond - 80) < 5);
    int ticks = 0;
    while (const auto news = tally.look(250ms)) {
        mirror.apply(*news);
        QVERIFY(++ticks < 200);
    }
    QVERIFY(ticks > 10);
    for (const auto& node : mirror.nodes)
        QCOMPARE(node.counts.perSecond, 0.0);
    QCOMPARE(mirror.total.perSecond, 0.0);
    QVERIFY(!tally.look(250ms));
}

void TestSubjects::aSingleMessageIsNoPeak()
{
    auto counter = std::make_shared<SubjectCounter>();
    SubjectTally tally(counter);
    counter->count("one", 1, systemNow());
    const auto news = tally.look(10ms);
    QVERIFY(news && news->total.perSecond <= 1.5);
}

void TestSubjects::clearingStartsAnew()
{
    auto counter = std::make_shared<SubjectCounter>();
    SubjectTally tally(counter);
    Mirror mirror;
    for (int i = 0; i < 10; ++i)
        counter->count("c.x", 1, systemNow());
    mirror.follow(tally);
    for (int i = 0; i < 3; ++i)
        counter->count("c.x", 1, systemNow()); // not looked at yet: cleared as well
    tally.clear();
    counter->count("c.y", 1, systemNow());
    mirror.follow(tally);
    QCOMPARE(mirror.total.messages, 1U);
    QCOMPARE(mirror.messagesOf("c"), 1U);
    QCOMPARE(mirror.messagesOf("c.x"), 0U);
    QCOMPARE(mirror.messagesOf("c.y"), 1U);
    counter->count("c.x", 1, systemNow());
    mirror.follow(tally);
    QCOMPARE(mirror.messagesOf("c.x"), 1U);
    QCOMPARE(mirror.messagesOf("c"), 2U);
}

void TestSubjects::deepSubjectsMakeNoForest()
{
    auto counter = std::make_shared<SubjectCounter>();
    SubjectTally tally(counter);
    std::string subject = "0";
    for (int i = 1; i < 200; ++i)
        subject += '.' + std::to_string(i);
    counter->count(subject, 1, systemNow());
    Mirror mirror;
    mirror.follow(tally);
    QCOMPARE(mirror.nodes.size(), size_t(16));
    QCOMPARE(mirror.nodes.back().subject, QByteArray::fromStdString(subject)); // nothing is lost
}

void TestSubjects::theStoreIsVisitedWithoutCopies()
{
    MessageStore store(20'000, 2000);
    for (uint16_t i = 0; i < 1000; ++i)
        store.append(systemNow(), "s." + std::to_string(i), {}, std::string(20, 'p'), i);
    QVERIFY(store.firstOrdinal() > 0);
    uint64_t next = store.firstOrdinal();
    store.visit(0, 900, [&](uint64_t ordinal, uint16_t tag, std::string_view subject) {
        QCOMPARE(ordinal, next++);
        QCOMPARE(tag, static_cast<uint16_t>(ordinal));
        QCOMPARE(subject, std::string_view("s." + std::to_string(ordinal)));
    });
    QCOMPARE(next, 900U);
    store.visit(900, UINT64_MAX, [&](uint64_t ordinal, uint16_t, std::string_view) { QCOMPARE(ordinal, next++); });
    QCOMPARE(next, 1000U);
    store.clear();
    store.visit(0, UINT64_MAX, [&](uint64_t, uint16_t, std::string_view) { QFAIL("nothing is kept"); });
}

void TestSubjects::theStoreShrinks()
{
    MessageStore store(100'000, 1000);
    for (int i = 0; i < 5000; ++i)
        store.append(systemNow(), "s", {}, std::string(50, 'p'));
    QVERIFY(store.bytes() > 90'000);
    store.setMaxBytes(20'000);
    QVERIFY(store.bytes() <= 20'000);
    QVERIFY(store.firstOrdinal() > 4000);
    QVERIFY(store.at(4999)); // the newest stay
    for (int i = 0; i < 5000; ++i)
        store.append(systemNow(), "s", {}, std::string(50, 'p'));
    QVERIFY(store.bytes() <= 20'000);
    store.setMaxBytes(50'000);
    for (int i = 0; i < 5000; ++i)
        store.append(systemNow(), "s", {}, std::string(50, 'p'));
    QVERIFY(store.bytes() > 40'000 && store.bytes() <= 50'000);
}

QTEST_GUILESS_MAIN(TestSubjects)
#include "tst_subjects.moc"
