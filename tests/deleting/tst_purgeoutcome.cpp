// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a purge, or of a deletion one by one, when the world does not hold still: the stream is made anew,
// the server stops answering or is killed, others delete and publish meanwhile. Each message ends in one class, and
// unknown is never called failed or done.
#include "deleting/purger.h"
#include "deleting/tap.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace jetlag;

namespace {

const QString name = QStringLiteral("P");
const StreamName stream{name};
using End = PurgeOutcome::End;
using test::Tap;

bool isPurge(const Request& request)
{
    return request.subject.startsWith("$JS.API.STREAM.PURGE.");
}

bool isDeletion(const Request& request)
{
    return request.subject.startsWith("$JS.API.STREAM.MSG.DELETE.");
}

uint64_t sum(const PurgeOutcome& outcome)
{
    return outcome.settled() + outcome.left;
}

} // namespace

class TestPurgeOutcome : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anotherStreamIsLeftAlone_data();
    void anotherStreamIsLeftAlone();
    void aRestartIsNoOtherStream();
    void anUnansweredPurgeThatHappened_data();
    void anUnansweredPurgeThatHappened();
    void anUnansweredPurgeThatDidNotHappen_data();
    void anUnansweredPurgeThatDidNotHappen();
    void whoStopsWaitingDoesNotKnow();
    void fewerThanPreviewed();
    void deletionTakesNothingThatCameLater_data();
    void deletionTakesNothingThatCameLater();
    void deletionWaitsForAServerThatIsSilent();
    void deletionGoesOnAfterAKill();
    void deletionLooksAtTheStreamBeforeItGoesOn();
    void deletionIsRefused_data();
    void deletionIsRefused();
    void deletionThatIsNeverAnsweredGivesUp();

private:
    bool publish(int count, const QString& subject = QStringLiteral("p.a"))
    {
        std::vector<StoredMessage> messages(static_cast<size_t>(count));
        for (auto& message : messages)
            message.subject = subject;
        return m_other.publishAll(messages);
    }
    std::vector<uint64_t> sequences()
    {
        std::vector<uint64_t> found;
        for (const auto& message : m_other.messages(name))
            found.push_back(message.sequence.value);
        return found;
    }
    std::optional<PurgePreview> preview(const PurgeScope& scope = {}) { return m_purger->preview(stream, scope); }
    const PurgeOutcome& outcome() const { return m_purger->outcome(); }

    test::NatsServer m_server;
    test::Client m_client;
    test::Client m_other; ///< a connection of its own: another program
    std::unique_ptr<Tap> m_tap;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<test::Purger> m_purger;
};

void TestPurgeOutcome::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_other.connectTo(m_server.url()));
}

void TestPurgeOutcome::init()
{
    m_tap = std::make_unique<Tap>(m_client.connection().requests());
    m_api = std::make_unique<JetStreamApi>(*m_tap);
    m_purger = std::make_unique<test::Purger>(*m_api);
    QVERIFY(m_other.makeStream(name, QStringLiteral("p.>")));
    QVERIFY(publish(100));
}

void TestPurgeOutcome::cleanup()
{
    m_purger.reset();
    m_api.reset();
    if (m_server.pid() != 0)
        ::kill(static_cast<pid_t>(m_server.pid()), SIGCONT);
    if (m_other.stream(name))
        m_other.call(QStringLiteral("STREAM.DELETE.P"));
}

void TestPurgeOutcome::anotherStreamIsLeftAlone_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("messages");
    for (const char* how : {"purge", "one by one", "export"}) {
        for (const int messages : {40, 100, 200})
            QTest::addRow("%s, %d in the new one", how, messages) << QString::fromLatin1(how) << messages;
    }
}

void TestPurgeOutcome::anotherStreamIsLeftAlone()
{
    QFETCH(QString, how);
    QFETCH(int, messages);
    const auto seen = preview();
    QVERIFY(seen);
    QTest::qWait(1100); // less than a second may be a restart or another leader
    m_other.call(QStringLiteral("STREAM.DELETE.P"));
    QVERIFY(m_other.makeStream(name, QStringLiteral("p.>")));
    QVERIFY(publish(messages));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.jsonl"));
    if (how == QLatin1String("purge"))
        m_purger->purge(*seen);
    else if (how == QLatin1String("export"))
        m_purger->exportPreviewed(*seen, path);
    else
        m_purger->deleteOneByOne(*seen);
    QTRY_VERIFY(m_purger->failure());
    const auto error = *m_purger->failure();
    QVERIFY2(error.summary.contains(QStringLiteral("deleted and created anew since you looked at it")),
             qPrintable(error.summary));
    QVERIFY(!m_purger->hasEnded() && !m_purger->hasExported());
    QVERIFY(!QFile::exists(path));
    QCOMPARE(sequences().size(), static_cast<size_t>(messages));
}

void TestPurgeOutcome::aRestartIsNoOtherStream()
{
    const auto seen = preview();
    QVERIFY(seen);
    QVERIFY(m_server.restart());
    QTRY_COMPARE_WITH_TIMEOUT(m_client.connection().state(), ConnectionState::Connected, 15000);
    QTRY_COMPARE_WITH_TIMEOUT(m_other.connection().state(), ConnectionState::Connected, 15000);
    QTRY_VERIFY_WITH_TIMEOUT(m_other.stream(name) && m_client.stream(name), 15000); // both have noticed
    QVERIFY(publish(5));
    m_purger->purge(*seen);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasEnded() || m_purger->failure(), 20000);
    QVERIFY(!m_purger->failure());
    QCOMPARE(outcome().end, End::Done);
    QCOMPARE(outcome().deleted, uint64_t(100));
    QCOMPARE(sequences().size(), size_t(5));
}

void TestPurgeOutcome::anUnansweredPurgeThatHappened_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("all") << QString();
    QTest::newRow("a subject") << QStringLiteral("p.a");
}

/// The server is stopped as the purge reaches it and comes to itself after the answer was given up.
void TestPurgeOutcome::anUnansweredPurgeThatHappened()
{
    QFETCH(QString, filter);
    PurgeScope scope;
    if (!filter.isEmpty())
        scope.filter = filter;
    const auto seen = preview(scope);
    QVERIFY(seen);
    QVERIFY(publish(3)); // came later
    m_tap->before = [this](const Request& request) {
        if (isPurge(request))
            QVERIFY(test::stopProcess(m_server.pid()));
    };
    m_purger->purge(*seen);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasWaited(), 20000);
    QVERIFY(!m_purger->hasEnded() && !m_purger->failure());
    ::kill(static_cast<pid_t>(m_server.pid()), SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasEnded(), 20000);
    QCOMPARE(outcome().end, End::Done);
    QVERIFY(outcome().isSeen);
    QCOMPARE(sum(outcome()), uint64_t(100));
    QVERIFY(!m_purger->failure());
    QCOMPARE(sequences(), (std::vector<uint64_t>{101, 102, 103}));
}

void TestPurgeOutcome::anUnansweredPurgeThatDidNotHappen_data()
{
    anUnansweredPurgeThatHappened_data();
}

/// The server dies with the purge unread.
void TestPurgeOutcome::anUnansweredPurgeThatDidNotHappen()
{
    QFETCH(QString, filter);
    PurgeScope scope;
    if (!filter.isEmpty())
        scope.filter = filter;
    const auto seen = preview(scope);
    QVERIFY(seen);
    m_tap->before = [this](const Request& request) {
        if (isPurge(request))
            QVERIFY(test::stopProcess(m_server.pid()));
    };
    m_purger->purge(*seen);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasWaited(), 20000);
    m_server.kill();
    QVERIFY(m_server.restart());
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasEnded(), 30000);
    QCOMPARE(outcome().end, End::NotDone);
    QVERIFY(outcome().isSeen);
    QCOMPARE(outcome().left, uint64_t(100));
    QCOMPARE(sum(outcome()), uint64_t(100));
    QTRY_COMPARE_WITH_TIMEOUT(m_other.connection().state(), ConnectionState::Connected, 15000);
    QCOMPARE(sequences().size(), size_t(100));
}

void TestPurgeOutcome::whoStopsWaitingDoesNotKnow()
{
    const auto seen = preview();
    QVERIFY(seen);
    m_tap->before = [this](const Request& request) {
        if (isPurge(request))
            QVERIFY(test::stopProcess(m_server.pid()));
    };
    m_purger->purge(*seen);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasWaited(), 20000);
    m_purger->work.stop();
    QTRY_VERIFY(m_purger->hasEnded());
    QCOMPARE(outcome().end, End::Unknown);
    QCOMPARE(outcome().unknown, uint64_t(100));
}

/// What others removed meanwhile is not claimed by the purge.
void TestPurgeOutcome::fewerThanPreviewed()
{
    const auto seen = preview();
    QVERIFY(seen);
    QVERIFY(!m_other.call(QStringLiteral("STREAM.PURGE.P"), R"({"seq":31})").isEmpty());
    m_purger->purge(*seen);
    QTRY_VERIFY(m_purger->hasEnded());
    QCOMPARE(outcome().end, End::Done);
    QVERIFY(!outcome().isSeen);
    QCOMPARE(outcome().deleted, uint64_t(70));
    QCOMPARE(outcome().gone, uint64_t(30));
}

void TestPurgeOutcome::deletionTakesNothingThatCameLater_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("removedMeanwhile");
    QTest::addColumn<bool>("isBeforeTheWalk");
    for (const bool isBefore : {true, false}) {
        const char* when = isBefore ? "before" : "meanwhile";
        QTest::addRow("from the front, %s", when) << QString() << QByteArray(R"({"seq":81})") << isBefore;
        QTest::addRow("of a subject, from the front, %s", when)
            << QStringLiteral("p.a") << QByteArray(R"({"seq":81})") << isBefore;
        QTest::addRow("all, %s", when) << QString() << QByteArray(R"({"seq":101})") << isBefore;
    }
}

/// A worker takes messages from the front and a publisher adds at the end: counted as gone, and not replaced by what is
/// new. Below first_seq the server answers 10057, in a gap 10043: both are gone.
void TestPurgeOutcome::deletionTakesNothingThatCameLater()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, removedMeanwhile);
    QFETCH(bool, isBeforeTheWalk);
    PurgeScope scope;
    if (!filter.isEmpty())
        scope.filter = filter;
    const auto seen = preview(scope);
    QVERIFY(seen);
    QCOMPARE(seen->messages, uint64_t(100));
    if (isBeforeTheWalk) {
        QVERIFY(publish(50));
        QVERIFY(!m_other.call(QStringLiteral("STREAM.PURGE.P"), removedMeanwhile).isEmpty());
    } else {
        // On the very same connection, so that it comes between two deletions.
        m_tap->before = [this, removedMeanwhile, count = 0](const Request& request) mutable {
            if (!isDeletion(request) || ++count != 20)
                return;
            m_client.api().purge(
                stream, PurgeScope{std::nullopt, Sequence{removedMeanwhile.contains("101") ? 101U : 81U}, std::nullopt},
                [](const Result<uint64_t>&) {});
            for (int i = 0; i < 50; ++i)
                m_client.api().publish(QStringLiteral("p.a"), {}, "late", std::chrono::seconds(10),
                                       [](const Result<PubAck>&) {});
        };
    }
    m_purger->deleteOneByOne(*seen);
    QTRY_VERIFY(m_purger->hasEnded());
    QVERIFY(!m_purger->failure());
    QCOMPARE(outcome().end, End::Done);
    QCOMPARE(sum(outcome()), uint64_t(100));
    QCOMPARE(outcome().refused + outcome().unknown + outcome().left, uint64_t(0));
    QVERIFY(outcome().gone > 0);
    std::vector<uint64_t> late;
    for (uint64_t sequence = 101; sequence <= 150; ++sequence)
        late.push_back(sequence);
    QTRY_COMPARE(sequences(), late);
}

void TestPurgeOutcome::deletionWaitsForAServerThatIsSilent()
{
    const auto seen = preview();
    QVERIFY(seen);
    m_tap->before = [this, count = 0](const Request& request) mutable {
        if (isDeletion(request) && ++count == 30)
            QVERIFY(test::stopProcess(m_server.pid()));
    };
    m_purger->deleteOneByOne(*seen);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasWaited(), 20000);
    QVERIFY(!m_purger->hasEnded() && !m_purger->failure());
    ::kill(static_cast<pid_t>(m_server.pid()), SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasEnded(), 30000);
    QVERIFY(!m_purger->news().back().isWaiting);
    QCOMPARE(outcome().end, End::Done);
    QCOMPARE(outcome().deleted, uint64_t(100));
    QCOMPARE(sum(outcome()), uint64_t(100));
    QVERIFY(sequences().empty());
}

/// Killed and started again: servers may bring back what they confirmed as deleted. Nothing of it stays.
void TestPurgeOutcome::deletionGoesOnAfterAKill()
{
    QVERIFY(publish(2900));
    const auto seen = preview();
    QVERIFY(seen);
    m_tap->before = [this, count = 0](const Request& request) mutable {
        if (isDeletion(request) && ++count == 1500)
            QTimer::singleShot(0, this, [this] { m_server.kill(); });
    };
    m_purger->deleteOneByOne(*seen);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasWaited(), 20000);
    QVERIFY(!m_purger->hasEnded() && !m_purger->failure());
    QVERIFY(m_server.restart());
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasEnded(), 60000);
    QVERIFY2(outcome().end == End::Done, outcome().error ? qPrintable(outcome().error->summary) : "");
    QCOMPARE(outcome().deleted, uint64_t(3000));
    QCOMPARE(sum(outcome()), uint64_t(3000));
    QTRY_COMPARE_WITH_TIMEOUT(m_other.connection().state(), ConnectionState::Connected, 15000);
    QVERIFY(sequences().empty());
}

void TestPurgeOutcome::deletionLooksAtTheStreamBeforeItGoesOn()
{
    const auto seen = preview();
    QVERIFY(seen);
    QTest::qWait(1100); // less than a second may be a restart or another leader
    bool isAnew = false;
    bool isLosing = false;
    m_tap->loses = [&, count = 0](const Request& request) mutable {
        isLosing = isLosing || (isDeletion(request) && ++count > 10);
        return isLosing && (isDeletion(request) || !isAnew);
    };
    m_purger->deleteOneByOne(*seen);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasWaited(), 20000);
    m_other.call(QStringLiteral("STREAM.DELETE.P"));
    QVERIFY(m_other.makeStream(name, QStringLiteral("p.>")));
    QVERIFY(publish(200));
    isAnew = true;
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasEnded(), 30000);
    QCOMPARE(outcome().end, End::GivenUp);
    QVERIFY(outcome().error);
    QVERIFY2(outcome().error->summary.contains(QStringLiteral("created anew")), qPrintable(outcome().error->summary));
    QCOMPARE(outcome().deleted, uint64_t(10));
    QVERIFY(outcome().unknown > 0 && outcome().left > 0);
    QCOMPARE(sum(outcome()), uint64_t(100));
    QCOMPARE(sequences().size(), size_t(200));
}

void TestPurgeOutcome::deletionIsRefused_data()
{
    QTest::addColumn<int>("messages");
    QTest::newRow("few") << 30;
    QTest::newRow("many") << 1000;
}

void TestPurgeOutcome::deletionIsRefused()
{
    QFETCH(int, messages);
    m_other.call(QStringLiteral("STREAM.DELETE.P"));
    QVERIFY(m_other.makeStream(name, QStringLiteral("p.>"), R"("deny_delete":true)"));
    QVERIFY(publish(messages));
    const auto seen = preview();
    QVERIFY(seen);
    quint64 asked = 0;
    m_tap->before = [&asked](const Request& request) { asked += isDeletion(request) ? 1 : 0; };
    m_purger->deleteOneByOne(*seen);
    QTRY_VERIFY(m_purger->hasEnded());
    QVERIFY(outcome().error);
    QVERIFY2(outcome().error->detail.contains(QStringLiteral("not permitted")), qPrintable(outcome().error->detail));
    QCOMPARE(outcome().deleted + outcome().gone + outcome().unknown, uint64_t(0));
    QCOMPARE(sum(outcome()), static_cast<uint64_t>(messages));
    QCOMPARE(outcome().refused, asked);
    QVERIFY(asked <= 200); // not a thousand times in vain
    QCOMPARE(outcome().end, messages == 30 ? End::Done : End::GivenUp);
    QCOMPARE(sequences().size(), static_cast<size_t>(messages));
}

void TestPurgeOutcome::deletionThatIsNeverAnsweredGivesUp()
{
    const auto seen = preview();
    QVERIFY(seen);
    m_tap->loses = isDeletion;
    m_purger->deleteOneByOne(*seen);
    QTRY_VERIFY_WITH_TIMEOUT(m_purger->hasEnded(), 60000);
    QCOMPARE(outcome().end, End::GivenUp);
    QCOMPARE(outcome().deleted, uint64_t(0));
    QCOMPARE(outcome().unknown, uint64_t(64));
    QCOMPARE(sum(outcome()), uint64_t(100));
    QVERIFY(outcome().error);
}

QTEST_GUILESS_MAIN(TestPurgeOutcome)
#include "tst_purgeoutcome.moc"
