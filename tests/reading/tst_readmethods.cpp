// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every way of reading finds the same messages: random streams with holes, read in both directions with and without
// filters, compared with what the test itself published and deleted.
#include "domain/subject.h"
#include "reading/readhelp.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QRandomGenerator>
#include <QScopeGuard>

#include <map>

using namespace jetlag;
using Direction = ReadSpec::Direction;

namespace {
constexpr int published = 3000;
}

class TestReadMethods : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void agreesWithWhatIsStored_data();
    void agreesWithWhatIsStored();
    void headersThatTheLibraryLosesAreStillRead();
    void aHeaderNamedStatusIsTheApplicationsOwn();
    void whatAMirrorDoesNotHaveIsRead_data();
    void whatAMirrorDoesNotHaveIsRead();
    void rareMatchesCostAsManyRequestsAsMatches_data();
    void rareMatchesCostAsManyRequestsAsMatches();

private:
    std::unique_ptr<test::Reading> read(const ReadSpec& spec)
    {
        auto reading = std::make_unique<test::Reading>(*m_reader);
        reading->read(spec);
        (void)reading->waitForEnd();
        return reading;
    }
    std::vector<uint64_t> expected(const ReadSpec& spec) const
    {
        std::vector<uint64_t> found;
        const auto take = [&](uint64_t sequence, const QString& subject) {
            if (static_cast<int>(found.size()) < spec.limit &&
                (spec.subjectFilter.isEmpty() || subjectMatches(spec.subjectFilter, subject)))
                found.push_back(sequence);
        };
        if (spec.direction == Direction::OldestFirst) {
            for (auto it = m_stored.lower_bound(spec.from ? spec.from->value : 0); it != m_stored.end(); ++it)
                take(it->first, it->second);
        } else {
            for (auto it = m_stored.rbegin(); it != m_stored.rend(); ++it) {
                if (!spec.from || it->first <= spec.from->value)
                    take(it->first, it->second);
            }
        }
        return found;
    }
    test::NatsServer m_server;
    test::Client m_client;
    test::Client m_own;
    WorkRegistry m_works;
    std::unique_ptr<MessageReader> m_reader;
    std::map<uint64_t, QString> m_stored;
    int m_made = 0;
};

void TestReadMethods::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_own.connectTo(m_server.url()));
    QTRY_VERIFY(m_own.connection().identity().version);
    m_reader = std::make_unique<MessageReader>(m_own.api(), m_works);
    m_reader->setServerVersion(m_own.connection().identity().version);
}

void TestReadMethods::agreesWithWhatIsStored_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<ReadMethod>("method");
    const auto version = m_own.connection().identity().version;
    QVERIFY(version);
    const bool hasBatch = version->hasBatchDirectGet();
    QTest::newRow("file, no direct get") << QByteArray(R"("storage":"file")") << ReadMethod::MessageGet;
    QTest::newRow("memory, direct get") << QByteArray(R"("storage":"memory","allow_direct":true)")
                                        << ReadMethod::DirectGet;
    QTest::newRow("file, direct get") << QByteArray(R"("storage":"file","allow_direct":true)")
                                      << (hasBatch ? ReadMethod::BatchDirectGet : ReadMethod::DirectGet);
    QTest::newRow("work queue") << QByteArray(R"("storage":"file","retention":"workqueue")") << ReadMethod::MessageGet;
}

void TestReadMethods::agreesWithWhatIsStored()
{
    QFETCH(QByteArray, config);
    QFETCH(ReadMethod, method);
    // A name of its own for each: what a reader knows of a stream stays good for a second.
    const StreamName stream{QStringLiteral("R%1").arg(++m_made)};
    QVERIFY(m_client.makeStream(stream.value, QStringLiteral("r.>"), config));
    const auto removal =
        qScopeGuard([&] { QVERIFY(!m_client.call(QStringLiteral("STREAM.DELETE.") + stream.value).isEmpty()); });
    QRandomGenerator random(7);
    m_stored.clear();
    std::vector<StoredMessage> messages(published);
    for (size_t i = 0; i < messages.size(); ++i) {
        // Common, occasional and rare subjects; the first half has more of the occasional ones.
        const auto dice = random.bounded(1000);
        messages[i].subject = dice < 2                                ? QStringLiteral("r.rare")
                              : dice < (i < published / 2 ? 300 : 20) ? QStringLiteral("r.some.%1").arg(dice % 5)
                                                                      : QStringLiteral("r.common");
        messages[i].payload = QByteArray::number(static_cast<qulonglong>(i));
        m_stored[i + 1] = messages[i].subject;
    }
    QVERIFY(m_client.publishAll(messages));
    // One wide hole and many small ones.
    std::vector<uint64_t> gone;
    for (uint64_t sequence = 900; sequence < 1400; ++sequence)
        gone.push_back(sequence);
    for (int i = 0; i < 300; ++i)
        gone.push_back(1 + random.bounded(published - 1));
    int answers = 0;
    int asked = 0;
    for (const uint64_t sequence : gone) {
        if (m_stored.erase(sequence) == 0)
            continue;
        ++asked;
        m_client.api().deleteMessage(stream, {sequence}, [&](const Result<bool>&) { ++answers; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, asked, 30000);

    for (int round = 0; round < 120; ++round) {
        ReadSpec spec;
        spec.stream = stream;
        spec.direction = random.bounded(2) == 0 ? Direction::NewestFirst : Direction::OldestFirst;
        spec.limit = round % 10 == 0 ? 100'000 : 1 + static_cast<int>(random.bounded(300));
        if (random.bounded(3) > 0)
            spec.from = Sequence{1 + static_cast<uint64_t>(random.bounded(published + 50))};
        const char* filters[] = {"", "r.rare", "r.some.*", "r.>", "r.common", "r.none"};
        spec.subjectFilter = QLatin1String(filters[random.bounded(6)]);
        spec.isFurtherPage = random.bounded(2) == 0;
        const auto reading = read(spec);
        QVERIFY(reading->end);
        QVERIFY2(!reading->end->error, reading->end->error ? qPrintable(reading->end->error->summary) : "");
        const auto wanted = expected(spec);
        if (reading->sequences() != wanted) {
            qWarning("%s from %llu limit %d filter %s: %zu found, %zu expected",
                     spec.direction == Direction::NewestFirst ? "down" : "up",
                     spec.from ? static_cast<unsigned long long>(spec.from->value) : 0ULL, spec.limit,
                     qPrintable(spec.subjectFilter), reading->sequences().size(), wanted.size());
        }
        QCOMPARE(reading->sequences(), wanted);
        for (const auto& message : reading->messages) {
            QCOMPARE(message->subject, m_stored[message->sequence.value]);
            QCOMPARE(message->payload, QByteArray::number(static_cast<qulonglong>(message->sequence.value - 1)));
        }
        if (!wanted.empty()) {
            QCOMPARE(reading->end->method, spec.limit >= 5000 && method == ReadMethod::DirectGet &&
                                                   m_own.connection().identity().version->hasBatchDirectGet()
                                               ? ReadMethod::BatchDirectGet
                                               : method);
        }
        // The next page goes on exactly where this one ended.
        if (reading->end->reachedEnd || static_cast<int>(wanted.size()) < spec.limit)
            continue;
        ReadSpec further = spec;
        further.from = reading->end->resumeAt;
        const auto second = read(further);
        ReadSpec both = spec;
        both.limit = 2 * spec.limit;
        auto joined = wanted;
        const auto more = second->sequences();
        joined.insert(joined.end(), more.begin(), more.end());
        QCOMPARE(joined, expected(both));
    }
}

/// nats.c 3.4.1 gets no further than an empty header value, and with that loses the sequence of a direct reply.
void TestReadMethods::headersThatTheLibraryLosesAreStillRead()
{
    QVERIFY(m_client.makeStream(QStringLiteral("H"), QStringLiteral("h.>"), R"("allow_direct":true)"));
    for (int i = 0; i < 20; ++i) {
        MessageHeaders headers;
        headers.add("Before", "1");
        if (i % 3 == 0)
            headers.add("Empty", "");
        headers.add("After", "2");
        QVERIFY(m_client.publish(QStringLiteral("h.x"), QByteArray::number(i), headers));
    }
    ReadSpec spec;
    spec.stream = {QStringLiteral("H")};
    spec.direction = Direction::OldestFirst;
    const auto reading = read(spec);
    QCOMPARE(reading->messages.size(), size_t(20));
    for (size_t i = 0; i < reading->messages.size(); ++i) {
        QCOMPARE(reading->messages[i]->payload, QByteArray::number(static_cast<int>(i)));
        QCOMPARE(reading->messages[i]->headers.firstValue("After"), std::optional<QByteArray>("2"));
    }
}

/// Only the server's own replies have a status: what is stored may say “Status: 404” as well.
void TestReadMethods::aHeaderNamedStatusIsTheApplicationsOwn()
{
    QVERIFY(m_client.makeStream(QStringLiteral("OWN"), QStringLiteral("own.>"), R"("allow_direct":true)"));
    const std::vector<QByteArray> statuses{"404", "200", "503", "204", "408", "none"};
    for (const QByteArray& status : statuses) {
        MessageHeaders headers;
        headers.add("Status", status);
        headers.add("Description", "of the application");
        QVERIFY(m_client.publish(QStringLiteral("own.x"), {}, headers));
    }
    for (const Direction direction : {Direction::OldestFirst, Direction::NewestFirst}) {
        ReadSpec spec;
        spec.stream = {QStringLiteral("OWN")};
        spec.direction = direction;
        const auto reading = read(spec);
        QVERIFY(reading->end && reading->end->reachedEnd && !reading->end->error);
        QCOMPARE(reading->messages.size(), statuses.size());
        for (const auto& message : reading->messages) {
            QCOMPARE(message->headers.firstValue("Status"), std::optional(statuses.at(message->sequence.value - 1)));
            QCOMPARE(message->headers.firstValue("Description"), std::optional<QByteArray>("of the application"));
        }
    }
}

void TestReadMethods::whatAMirrorDoesNotHaveIsRead_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("filter");
    QTest::newRow("newest first") << Direction::NewestFirst << QString();
    QTest::newRow("oldest first") << Direction::OldestFirst << QString();
    QTest::newRow("newest first, filtered") << Direction::NewestFirst << QStringLiteral("origin.even");
    QTest::newRow("oldest first, filtered") << Direction::OldestFirst << QStringLiteral("origin.even");
}

/// A mirror with mirror_direct answers direct gets of its origin: it has dropped most of what the origin still has.
void TestReadMethods::whatAMirrorDoesNotHaveIsRead()
{
    QFETCH(Direction, direction);
    QFETCH(QString, filter);
    constexpr uint64_t count = 150;
    if (!m_client.stream(QStringLiteral("ORIGIN"))) {
        QVERIFY(m_client.makeStream(QStringLiteral("ORIGIN"), QStringLiteral("origin.>"), R"("allow_direct":true)"));
        std::vector<StoredMessage> messages(count);
        for (size_t i = 0; i < count; ++i)
            messages[i].subject = i % 2 == 1 ? QStringLiteral("origin.even") : QStringLiteral("origin.odd");
        QVERIFY(m_client.publishAll(messages));
        QVERIFY(!m_client
                     .call(QStringLiteral("STREAM.CREATE.MIRROR"),
                           R"({"name":"MIRROR","mirror":{"name":"ORIGIN"},"mirror_direct":true,"max_msgs":20})")
                     .isEmpty());
        QTRY_COMPARE(m_client.stream(QStringLiteral("MIRROR"))->state.last.value, count);
    }
    for (int round = 0; round < 5; ++round) {
        ReadSpec spec;
        spec.stream = {QStringLiteral("ORIGIN")};
        spec.direction = direction;
        spec.subjectFilter = filter;
        spec.limit = 400;
        MessageReader reader(m_own.api(), m_works); // one that keeps nothing of the rounds before
        reader.setServerVersion(m_own.connection().identity().version);
        test::Reading reading(reader);
        reading.read(spec);
        QVERIFY(reading.waitForEnd());
        QVERIFY(reading.end->reachedEnd && !reading.end->error);
        QCOMPARE(reading.messages.size(), filter.isEmpty() ? count : count / 2);
    }
}

void TestReadMethods::rareMatchesCostAsManyRequestsAsMatches_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::newRow("newest first") << Direction::NewestFirst;
    QTest::newRow("oldest first") << Direction::OldestFirst;
}

void TestReadMethods::rareMatchesCostAsManyRequestsAsMatches()
{
    QFETCH(Direction, direction);
    if (!m_client.stream(QStringLiteral("RARE"))) {
        QVERIFY(m_client.makeStream(QStringLiteral("RARE"), QStringLiteral("rare.>")));
        std::vector<StoredMessage> messages(20'000);
        for (size_t i = 0; i < messages.size(); ++i)
            messages[i].subject =
                i == 17 || i == 9000 || i == 19'500 ? QStringLiteral("rare.it") : QStringLiteral("rare.other");
        QVERIFY(m_client.publishAll(messages));
    }
    ReadSpec spec;
    spec.stream = {QStringLiteral("RARE")};
    spec.subjectFilter = QStringLiteral("rare.it");
    spec.direction = direction;
    const quint64 before = m_own.connection().requestStats().sent;
    const auto reading = read(spec);
    QCOMPARE(reading->messages.size(), size_t(3));
    QVERIFY(reading->end->reachedEnd);
    const quint64 requests = m_own.connection().requestStats().sent - before;
    QVERIFY2(requests <= 8, qPrintable(QString::number(requests)));
}

QTEST_GUILESS_MAIN(TestReadMethods)
#include "tst_readmethods.moc"
