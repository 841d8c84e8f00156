// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Searches on a real server, compared with what the test itself published and deleted.
#include "domain/subject.h"
#include "search/searchservice.h"
#include "support/client.h"
#include "support/natsserver.h"

#include "support/compress.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTestEventLoop>
#include <QThread>

#include <atomic>
#include <map>

using namespace jetlag;
using namespace std::chrono_literals;
using Direction = ReadSpec::Direction;
using Kind = SearchOutcome::Kind;

namespace {

constexpr int published = 3000;

/// One search, collected.
class Searching
{
public:
    Searching(SearchService& service, const SearchSpec& spec)
        : work(service.search(spec, {[this](const SearchNews& news) { take(news); },
                                     [this](const SearchOutcome& outcome) {
                                         ++ends;
                                         end = outcome;
                                         m_loop.exitLoop();
                                     }}))
    {
    }
    bool wait(int ms = 60000)
    {
        if (!end)
            m_loop.enterLoopMSecs(ms);
        return end.has_value();
    }
    std::vector<uint64_t> sequences;
    std::vector<SearchProgress> progresses;
    std::optional<SearchOutcome> end;
    int ends = 0;
    Search work;

private:
    void take(const SearchNews& news)
    {
        if (const auto* hits = std::get_if<SearchHits>(&news)) {
            for (const auto& message : *hits)
                sequences.push_back(message->sequence.value);
        } else {
            progresses.push_back(std::get<SearchProgress>(news));
        }
    }
    QTestEventLoop m_loop;
};

MessageMatch matchOf(const char* line)
{
    const auto match = MessageMatch::parse(QString::fromUtf8(line));
    return match ? *match : MessageMatch();
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void bounds();
    void times();
    void endsWhenFull();
    void goesOnWhereItStopped();
    void cancelKeepsWhatWasFound();
    void reportsAStreamThatIsNotThere();
    void emptyStream();
    void waitsForSlowWorkers();
    void headersAreExact();
    void seesThroughCompression();
    void survivesTheEndOfTheService_data();
    void survivesTheEndOfTheService();
    void looksWithoutATrace();

private:
    std::unique_ptr<Searching> search(const SearchSpec& spec)
    {
        auto searching = std::make_unique<Searching>(*m_service, spec);
        (void)searching->wait();
        return searching;
    }
    SearchSpec specOf(const char* line, Direction direction = Direction::NewestFirst) const
    {
        SearchSpec spec;
        spec.stream = {QStringLiteral("SEARCH")};
        spec.match = matchOf(line);
        spec.direction = direction;
        return spec;
    }
    std::vector<uint64_t> expected(const SearchSpec& spec) const
    {
        std::vector<uint64_t> found;
        for (const auto& [sequence, message] : m_stored) {
            if ((spec.first && sequence < spec.first->value) || (spec.last && sequence > spec.last->value))
                continue;
            if (!spec.subjectFilter.isEmpty() && !subjectMatches(spec.subjectFilter, message.subject))
                continue;
            if (spec.match.matches(message))
                found.push_back(sequence);
        }
        if (spec.direction == Direction::NewestFirst)
            std::reverse(found.begin(), found.end());
        return found;
    }
    test::NatsServer m_server;
    test::Client m_client;
    test::Client m_own;
    WorkRegistry m_works;
    std::unique_ptr<SearchService> m_service;
    std::map<uint64_t, StoredMessage> m_stored;
};

void TestSearch::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_own.connectTo(m_server.url()));
    QTRY_VERIFY(m_own.connection().identity().version);
    m_service = std::make_unique<SearchService>(m_own.api(), m_works);
    m_service->setServerVersion(m_own.connection().identity().version);
    QVERIFY(m_client.makeStream(QStringLiteral("SEARCH"), QStringLiteral("s.>"), R"("allow_direct":true)"));
    QRandomGenerator random(5);
    std::vector<StoredMessage> messages(published);
    for (size_t i = 0; i < messages.size(); ++i) {
        messages[i].subject = i % 7 == 0 ? QStringLiteral("s.eu.new") : QStringLiteral("s.us.%1").arg(i % 3);
        if (i == 1234)
            messages[i].subject = QStringLiteral("s.rare");
        messages[i].payload = R"({"order":)" + QByteArray::number(static_cast<qulonglong>(i)) +
                              (random.bounded(10) == 0 ? R"(,"state":"failed"})" : R"(,"state":"ok"})");
        m_stored[i + 1] = messages[i];
    }
    QVERIFY(m_client.publishAll(messages));
    for (uint64_t sequence = 400; sequence < 900; ++sequence) {
        if (sequence < 700 || random.bounded(2) == 0) {
            QVERIFY(!m_client
                         .call(QStringLiteral("STREAM.MSG.DELETE.SEARCH"),
                               "{\"seq\":" + QByteArray::number(static_cast<qulonglong>(sequence)) + "}")
                         .isEmpty());
            m_stored.erase(sequence);
        }
    }
}

void TestSearch::findsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("filter");
    for (const char* line : {"failed", "\"order\\\":1\"", "$.order >= 2990", "/1[0-4]{3}.*FAILED/i", "subject:s.rare",
                             "subject:s.eu.* failed", "-failed subject:s.us.1", "nowhere", "size:>1MiB", ""}) {
        QTest::newRow(line) << QByteArray(line) << QString();
        QTest::addRow("%s in s.eu.new", line) << QByteArray(line) << QStringLiteral("s.eu.new");
    }
}

void TestSearch::findsWhatIsThere()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, filter);
    for (const Direction direction : {Direction::NewestFirst, Direction::OldestFirst}) {
        SearchSpec spec = specOf(line.constData(), direction);
        spec.subjectFilter = filter;
        const auto result = search(spec);
        QVERIFY(result->end);
        QVERIFY2(!result->end->error, result->end->error ? qPrintable(result->end->error->summary) : "");
        QCOMPARE(result->end->kind, Kind::Complete);
        QVERIFY(!result->end->resumeAt);
        const auto wanted = expected(spec);
        QCOMPARE(result->sequences, wanted);
        QCOMPARE(result->end->progress.matches, wanted.size());
        QCOMPARE(result->end->progress.covered, uint64_t(published));
        QCOMPARE(result->end->progress.total, uint64_t(published));
        if (filter.isEmpty() && spec.match.subjectFilter().isEmpty())
            QCOMPARE(result->end->progress.scanned, m_stored.size());
        else
            QVERIFY(result->end->progress.scanned < m_stored.size()); // the server leaves out the rest
        QCOMPARE(result->ends, 1);
    }
}

void TestSearch::bounds()
{
    for (const Direction direction : {Direction::NewestFirst, Direction::OldestFirst}) {
        for (const auto& [first, last] :
             {std::pair<uint64_t, uint64_t>{1000, 1999}, {1, 1}, {500, 600}, {2999, 9999}, {9000, 9999}, {600, 500}}) {
            SearchSpec spec = specOf("order", direction);
            spec.first = Sequence{first};
            spec.last = Sequence{last};
            const auto result = search(spec);
            QVERIFY(result->end);
            QCOMPARE(result->end->kind, Kind::Complete);
            QCOMPARE(result->sequences, expected(spec));
            QCOMPARE(result->end->progress.covered, result->end->progress.total);
        }
    }
}

void TestSearch::times()
{
    const auto stored = m_client.messages(QStringLiteral("SEARCH"));
    QCOMPARE(stored.size(), m_stored.size());
    const StoredMessage& a = stored[stored.size() / 3];
    const StoredMessage& b = stored[stored.size() / 2];
    SearchSpec spec = specOf("order");
    spec.since = a.time;
    spec.until = b.time;
    auto result = search(spec);
    QVERIFY(result->end && result->end->kind == Kind::Complete);
    // Messages may share a time: compare by the times themselves.
    std::vector<uint64_t> wanted;
    for (auto it = stored.rbegin(); it != stored.rend(); ++it) {
        if (it->time >= a.time && it->time <= b.time)
            wanted.push_back(it->sequence.value);
    }
    QCOMPARE(result->sequences, wanted);
    spec.since = stored.back().time + 1h;
    spec.until.reset();
    result = search(spec);
    QVERIFY(result->end && result->end->kind == Kind::Complete);
    QVERIFY(result->sequences.empty());
    spec.since.reset();
    spec.until = stored.front().time - 1h;
    result = search(spec);
    QVERIFY(result->end && result->end->kind == Kind::Complete);
    QVERIFY(result->sequences.empty());
}

void TestSearch::endsWhenFull()
{
    for (const Direction direction : {Direction::NewestFirst, Direction::OldestFirst}) {
        SearchSpec spec = specOf("failed", direction);
        auto wanted = expected(spec);
        spec.mostResults = 25;
        const auto result = search(spec);
        QVERIFY(result->end);
        QCOMPARE(result->end->kind, Kind::Full);
        wanted.resize(25);
        QCOMPARE(result->sequences, wanted); // the first in that direction, none left out
        QCOMPARE(result->end->progress.matches, uint64_t(25));
        spec.mostResults = 10'000;
        spec.mostBytes = 400;
        const auto small = search(spec);
        QCOMPARE(small->end->kind, Kind::Full);
        QVERIFY(small->sequences.size() > 5 && small->sequences.size() < 25);
        QVERIFY(std::equal(small->sequences.begin(), small->sequences.end(), wanted.begin()));
    }
}

void TestSearch::goesOnWhereItStopped()
{
    for (const Direction direction : {Direction::NewestFirst, Direction::OldestFirst}) {
        SearchSpec spec = specOf("failed", direction);
        const auto wanted = expected(spec);
        spec.mostResults = 40;
        std::vector<uint64_t> found;
        for (int round = 0; round < 100; ++round) {
            const auto result = search(spec);
            QVERIFY(result->end);
            found.insert(found.end(), result->sequences.begin(), result->sequences.end());
            if (result->end->kind == Kind::Complete)
                break;
            QVERIFY(result->end->resumeAt);
            (direction == Direction::NewestFirst ? spec.last : spec.first) = result->end->resumeAt;
        }
        QCOMPARE(found, wanted);
    }
}

void TestSearch::cancelKeepsWhatWasFound()
{
    SearchSpec spec = specOf("order", Direction::OldestFirst);
    // Slow enough that it cannot have ended before it is cancelled.
    spec.match.setOpener([](const QByteArray&) -> std::optional<QByteArray> {
        QThread::msleep(2);
        return std::nullopt;
    });
    Searching searching(*m_service, spec);
    QTRY_VERIFY(!searching.sequences.empty());
    searching.work.stop();
    QVERIFY(searching.wait());
    QCOMPARE(searching.end->kind, Kind::Cancelled);
    QVERIFY(searching.sequences.size() < m_stored.size());
    QCOMPARE(searching.end->progress.matches, searching.sequences.size());
    QVERIFY(searching.end->resumeAt);
    QCOMPARE(searching.end->resumeAt->value, searching.sequences.back() + 1);
    searching.work.stop(); // again: nothing happens
    QVERIFY(search(specOf("subject:s.rare"))->end);
    QCOMPARE(searching.ends, 1);
}

void TestSearch::reportsAStreamThatIsNotThere()
{
    SearchSpec spec = specOf("order");
    spec.stream = {QStringLiteral("NOWHERE")};
    const auto result = search(spec);
    QVERIFY(result->end);
    QCOMPARE(result->end->kind, Kind::Failed);
    QVERIFY(result->end->error);
    QCOMPARE(result->end->error->kind, Error::Kind::NotFound);
}

void TestSearch::emptyStream()
{
    QVERIFY(m_client.makeStream(QStringLiteral("EMPTY"), QStringLiteral("e.>")));
    for (const Direction direction : {Direction::NewestFirst, Direction::OldestFirst}) {
        SearchSpec spec = specOf("order", direction);
        spec.stream = {QStringLiteral("EMPTY")};
        spec.since = systemNow();
        const auto result = search(spec);
        QVERIFY(result->end);
        QCOMPARE(result->end->kind, Kind::Complete);
        QVERIFY(result->sequences.empty());
        QCOMPARE(result->end->progress.total, uint64_t(0));
    }
}

void TestSearch::waitsForSlowWorkers()
{
    QVERIFY(m_client.makeStream(QStringLiteral("LARGE"), QStringLiteral("l.>"), R"("allow_direct":true)"));
    constexpr size_t count = 150;
    std::vector<StoredMessage> messages(count);
    for (size_t i = 0; i < count; ++i) {
        messages[i].subject = QStringLiteral("l.a");
        messages[i].payload = QByteArray(500'000, 'x') + (i % 10 == 0 ? "needle" : "straw");
    }
    QVERIFY(m_client.publishAll(messages));
    for (const Direction direction : {Direction::NewestFirst, Direction::OldestFirst}) {
        SearchSpec spec = specOf("needle", direction);
        spec.stream = {QStringLiteral("LARGE")};
        spec.match.setOpener([](const QByteArray&) -> std::optional<QByteArray> {
            QThread::msleep(15);
            return std::nullopt;
        });
        const auto result = search(spec);
        QVERIFY(result->end);
        QCOMPARE(result->end->kind, Kind::Complete);
        QCOMPARE(result->sequences.size(), count / 10);
        QCOMPARE(result->end->progress.scanned, count); // none left out, none twice
        QVERIFY(std::is_sorted(result->sequences.begin(), result->sequences.end()) !=
                (direction == Direction::NewestFirst));
        QVERIFY(!result->progresses.empty());
    }
}

void TestSearch::headersAreExact()
{
    QVERIFY(m_client.makeStream(QStringLiteral("HEADED"), QStringLiteral("h.>"), R"("allow_direct":true)"));
    MessageHeaders headers;
    headers.add("Empty", "");
    headers.add("Error", "timeout");
    QVERIFY(m_client.publish(QStringLiteral("h.a"), "one"));
    QVERIFY(m_client.publish(QStringLiteral("h.a"), "two", headers));
    SearchSpec spec = specOf("header:Error=timeout");
    spec.stream = {QStringLiteral("HEADED")};
    QCOMPARE(search(spec)->sequences, std::vector<uint64_t>{2});
}

void TestSearch::seesThroughCompression()
{
    QVERIFY(m_client.makeStream(QStringLiteral("PACKED"), QStringLiteral("p.>"), R"("allow_direct":true)"));
    const QByteArray json = R"({"user":{"id":42},"note":"a needle in )" + QByteArray("hay ").repeated(500) + R"("})";
    const QByteArray payloads[] = {"no such thing",
                                   test::gzipped(json),
                                   test::zstandard(json),
                                   json,
                                   test::gzipped(json, true),
                                   test::zstandard("{\"user\":1}"),
                                   QByteArray("\x1f\x8b\x08 needle, no gzip")};
    for (const QByteArray& payload : payloads)
        QVERIFY(m_client.publish(QStringLiteral("p.a"), payload));
    SearchSpec spec = specOf("needle", Direction::OldestFirst);
    spec.stream = {QStringLiteral("PACKED")};
    QCOMPARE(search(spec)->sequences, (std::vector<uint64_t>{2, 3, 4, 5, 7}));
    spec.match = matchOf("$.user.id == 42");
    QCOMPARE(search(spec)->sequences, (std::vector<uint64_t>{2, 3, 4, 5}));
    spec.match = matchOf("/a\\s+NEEDLE in/i");
    QCOMPARE(search(spec)->sequences, (std::vector<uint64_t>{2, 3, 4, 5}));
    spec.match = matchOf("size:<200 needle"); // the size is that of what is stored
    QCOMPARE(search(spec)->sequences, (std::vector<uint64_t>{2, 3, 5, 7}));
}

void TestSearch::survivesTheEndOfTheService_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("after all work has ended") << true;
    QTest::newRow("before it") << false;
}

void TestSearch::survivesTheEndOfTheService()
{
    QFETCH(bool, isClosed);
    std::atomic_int looked{0};
    WorkRegistry works;
    SearchService service(m_own.api(), works);
    SearchSpec spec = specOf("order", Direction::OldestFirst);
    spec.match.setOpener([&looked](const QByteArray&) -> std::optional<QByteArray> {
        ++looked;
        QThread::msleep(1);
        return std::nullopt;
    });
    const Search work = service.search(spec, {});
    QTRY_VERIFY(looked > 0);
    if (isClosed)
        works.close();
    // Its end comes in the middle of a search: no worker may look at anything afterwards (sanitizers watch).
}

void TestSearch::looksWithoutATrace()
{
    const auto facts = m_client.stream(QStringLiteral("SEARCH"));
    QVERIFY(facts);
    QCOMPARE(facts->state.consumers, uint64_t(0));
    QCOMPARE(facts->state.messages, uint64_t(m_stored.size()));
    QCOMPARE(facts->state.last.value, uint64_t(published));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
