// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Publications against a server that exists only here, behind a line that loses, delays, doubles and reorders. Each
// message ends in exactly one outcome, and when all is quiet the outcome is true: what is called stored lies in the
// stream once, what is called refused or not sent does not.
#include "sending/publications.h"
#include "support/badline.h"

#include <QTest>

#include <set>

using namespace jetlag;

namespace {

/// One stream S on s.>, with a duplicate window of its own.
class BadServer : public test::BadLine
{
public:
    explicit BadServer(quint32 seed)
        : BadLine(seed, Arrival::InOrder)
    {
    }
    QByteArray info() const
    {
        return R"({"config":{"name":"S","subjects":["s.>"],"duplicate_window":)" +
               QByteArray::number(qlonglong(window.count())) + R"(},"created":")" +
               QByteArray(isAnother ? "2026-11-02T00:00:00Z" : "2026-11-01T00:00:00Z") + R"(","state":{"messages":)" +
               QByteArray::number(ids.size()) + R"(,"num_deleted":)" +
               QByteArray::number(qulonglong(m_last) - static_cast<qulonglong>(ids.size())) +
               R"(,"first_seq":1,"last_seq":)" + QByteArray::number(qulonglong(m_last)) + "}}";
    }
    size_t copies(const QByteArray& id) const
    {
        return static_cast<size_t>(
            std::count_if(ids.begin(), ids.end(), [&](const auto& entry) { return entry.second == id; }));
    }
    /// All of it goes, as with a new stream of the name.
    void becomeAnother()
    {
        isAnother = true;
        ids.clear();
        m_known.clear();
        m_last = 0;
    }

    std::chrono::nanoseconds window{std::chrono::minutes(2)};
    std::map<uint64_t, QByteArray> ids; ///< of what is stored, by sequence
    std::set<QByteArray> refused;       ///< the stream does not take these
    bool isAnother = false;
    bool isElecting = false;

private:
    QByteArray carryOut(const Request& request) override
    {
        if (request.subject.contains(".STREAM.INFO."))
            return isElecting ? refusal(503, 10008) : info();
        if (request.subject.contains(".MSG.GET."))
            return message(numberOf(request.payload, "seq"));
        const QByteArray id = request.headers.firstValue("Nats-Msg-Id").value_or(QByteArray());
        if (isElecting)
            return refusal(503, 10008);
        if (refused.count(id) > 0)
            return refusal(400, 10054);
        const bool isKnown = window > std::chrono::seconds(10) && m_known.count(id) > 0; // or forgotten at once
        if (!isKnown) {
            ids[++m_last] = id;
            m_known[id] = m_last;
        }
        return R"({"stream":"S","seq":)" + QByteArray::number(qulonglong(m_known[id])) +
               (isKnown ? R"(,"duplicate":true})" : "}");
    }
    /// Or no look of a hundred of them would ever come to its end.
    bool isNeverLost(const Request& request) const override
    {
        return losses < 100 && request.subject.contains(".MSG.GET.");
    }
    QByteArray message(uint64_t from) const
    {
        const auto found = ids.lower_bound(from);
        if (found == ids.end())
            return refusal(404, 10037);
        const QByteArray headers = "NATS/1.0\r\nNats-Msg-Id: " + found->second + "\r\n\r\n";
        return R"({"message":{"subject":"s.a","seq":)" + QByteArray::number(qulonglong(found->first)) + R"(,"hdrs":")" +
               headers.toBase64() + R"(","data":"eA==","time":"2026-11-01T00:00:01Z"}})";
    }
    std::map<QByteArray, uint64_t> m_known;
    uint64_t m_last = 0;
};

StreamFactsPtr factsOf(BadServer& server)
{
    StreamFactsPtr facts;
    const int losses = std::exchange(server.losses, 0);
    JetStreamApi api(server);
    api.streamInfo({QStringLiteral("S")}, {}, [&](const Result<StreamInfoReply>& info) { facts = info->facts; });
    (void)QTest::qWaitFor([&] { return facts != nullptr; });
    server.losses = losses;
    return facts;
}

Publication publication(uint64_t number, const StreamFactsPtr& target)
{
    Publication message;
    message.subject = QStringLiteral("s.a");
    message.messageId = "id-" + QByteArray::number(qulonglong(number));
    message.headers.add("Nats-Msg-Id", message.messageId);
    message.payload = "x";
    message.target = target;
    return message;
}

struct Ledger
{
    std::map<uint64_t, PublicationEnd> ends;
    int twice = 0;
    Publications::Done done()
    {
        return [this](Publications::Tag tag, const PublicationEnd& end) {
            twice += ends.emplace(tag, end).second ? 0 : 1;
        };
    }
    size_t count(ChangeEnd how) const
    {
        return static_cast<size_t>(
            std::count_if(ends.begin(), ends.end(), [how](const auto& entry) { return entry.second.how == how; }));
    }
};

void hurry(Publications& publications)
{
    publications.setPause(std::chrono::milliseconds(5));
    publications.setSettling(std::chrono::milliseconds(5));
}

} // namespace

class TestPublications : public QObject
{
    Q_OBJECT
private slots:
    void eachEndsOnceAndTruly_data();
    void eachEndsOnceAndTruly();
    void anElectionIsWaitedFor();
    void anotherLifeLeavesDoubtUnknown();
    void whatIsStillOnItsWayIsNotSentAgain();
    void anEarlierAttemptIsLookedForFirst();
    void withoutAnIdItIsUnknownAndTheRestWaits();
    void nothingGoesOutThatCouldNotBePrepared();
    void destroyedAtAnyMoment();
};

void TestPublications::eachEndsOnceAndTruly_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("losses");
    QTest::addColumn<bool>("isWindowLong");
    QTest::addColumn<bool>("isStopped");
    const quint32 first = QRandomGenerator::global()->generate();
    for (quint32 i = 0; i < 16; ++i) {
        const int losses = i % 3 == 0 ? 0 : i % 3 == 1 ? 5 : 25;
        QTest::addRow("seed %u, %d %% lost, %s window, %s", first + i, losses, i % 2 == 0 ? "long" : "no",
                      i % 8 < 5 ? "to the end" : "stopped")
            << first + i << losses << (i % 2 == 0) << (i % 8 >= 5);
    }
}

void TestPublications::eachEndsOnceAndTruly()
{
    QFETCH(quint32, seed);
    QFETCH(int, losses);
    QFETCH(bool, isWindowLong);
    QFETCH(bool, isStopped);
    constexpr uint64_t all = 120;
    BadServer server(seed);
    server.losses = losses;
    server.window = isWindowLong ? std::chrono::seconds(120) : std::chrono::seconds(1);
    Ledger ledger;
    const StreamFactsPtr facts = factsOf(server);
    Publications publications(JetStreamApi(server), ledger.done());
    hurry(publications);
    for (uint64_t number = 1; number <= all; ++number) {
        if (server.chance(10))
            server.refused.insert("id-" + QByteArray::number(qulonglong(number)));
        publications.add(number, publication(number, facts));
    }
    if (isStopped) {
        QTRY_VERIFY(ledger.ends.size() > 10);
        publications.stop();
    }
    QTRY_VERIFY_WITH_TIMEOUT(publications.isIdle(), 15000);
    QTRY_COMPARE(server.onTheWay, 0);
    QCOMPARE(ledger.twice, 0);
    QCOMPARE(ledger.ends.size(), size_t(all));
    for (const auto& [number, end] : ledger.ends) {
        const QByteArray id = "id-" + QByteArray::number(qulonglong(number));
        const size_t copies = server.copies(id);
        QVERIFY2(copies <= 1, id.constData());
        switch (end.how) {
        case ChangeEnd::Done:
            QVERIFY2(copies == 1 && server.ids[end.storedAs.value] == id, id.constData());
            QVERIFY2(!end.isDuplicate, id.constData());
            break;
        case ChangeEnd::Refused:
            QVERIFY2(copies == 0 && server.refused.count(id) > 0, id.constData());
            break;
        case ChangeEnd::NotSent:
            QVERIFY2(copies == 0 && isStopped, id.constData());
            break;
        case ChangeEnd::Unknown:
            QVERIFY2(isStopped && losses > 0, id.constData());
            break;
        }
    }
    if (!isStopped)
        QCOMPARE(ledger.count(ChangeEnd::Refused), server.refused.size());
}

void TestPublications::anElectionIsWaitedFor()
{
    BadServer server(1);
    server.losses = 0;
    Ledger ledger;
    const StreamFactsPtr facts = factsOf(server);
    server.isElecting = true;
    Publications publications(JetStreamApi(server), ledger.done());
    hurry(publications);
    for (uint64_t number = 1; number <= 50; ++number)
        publications.add(number, publication(number, facts));
    QTRY_VERIFY(publications.isWaitingForServer());
    QVERIFY(ledger.ends.empty());
    server.isElecting = false;
    QTRY_COMPARE(ledger.count(ChangeEnd::Done), size_t(50));
    QVERIFY(!publications.isWaitingForServer());
    QCOMPARE(server.ids.size(), size_t(50));
}

/// What the stream of before held, nobody can tell; what was never sent may go to the new one.
void TestPublications::anotherLifeLeavesDoubtUnknown()
{
    BadServer server(1);
    Ledger ledger;
    server.window = std::chrono::seconds(1);
    const StreamFactsPtr facts = factsOf(server);
    server.losses = 100;
    Publications publications(JetStreamApi(server), ledger.done());
    hurry(publications);
    for (uint64_t number = 1; number <= 20; ++number)
        publications.add(number, publication(number, facts));
    QTRY_VERIFY(publications.isWaitingForServer());
    server.becomeAnother();
    server.losses = 0;
    QTRY_VERIFY(publications.isIdle());
    QCOMPARE(ledger.count(ChangeEnd::Unknown), size_t(20));
    QCOMPARE(server.ids.size(), size_t(0));
}

/// A server that is behind stores what it had received of a connection after that connection was lost, and after it
/// has answered on the next one.
void TestPublications::whatIsStillOnItsWayIsNotSentAgain()
{
    BadServer server(QRandomGenerator::global()->generate());
    server.losses = 0;
    server.window = std::chrono::seconds(1);
    Ledger ledger;
    const StreamFactsPtr facts = factsOf(server);
    server.stragglers = 50;
    Publications publications(JetStreamApi(server), ledger.done());
    publications.setPause(std::chrono::milliseconds(5));
    publications.setSettling(std::chrono::milliseconds(4 * server.straggling));
    for (uint64_t number = 1; number <= 40; ++number)
        publications.add(number, publication(number, facts));
    QTRY_VERIFY_WITH_TIMEOUT(publications.isIdle(), 15000);
    QTRY_COMPARE(server.onTheWay, 0);
    QCOMPARE(ledger.count(ChangeEnd::Done), size_t(40));
    QCOMPARE(server.ids.size(), size_t(40));
}

void TestPublications::anEarlierAttemptIsLookedForFirst()
{
    BadServer server(1);
    server.losses = 0;
    server.window = std::chrono::seconds(1);
    Ledger ledger;
    const StreamFactsPtr facts = factsOf(server);
    {
        Publications before(JetStreamApi(server), ledger.done());
        for (uint64_t number = 1; number <= 10; ++number)
            before.add(number, publication(number, facts));
        QTRY_COMPARE(ledger.count(ChangeEnd::Done), size_t(10));
    }
    ledger.ends.clear();
    Publications publications(JetStreamApi(server), ledger.done());
    hurry(publications);
    for (uint64_t number = 1; number <= 20; ++number) {
        Publication message = publication(number, facts);
        message.earlier = {facts->name(), facts->state.last, systemNow(), false};
        publications.add(number, message);
    }
    QTRY_COMPARE(ledger.count(ChangeEnd::Done), size_t(20));
    for (const auto& [number, end] : ledger.ends)
        QCOMPARE(end.wasFound, number <= 10);
    QCOMPARE(server.ids.size(), size_t(20));
}

void TestPublications::withoutAnIdItIsUnknownAndTheRestWaits()
{
    BadServer server(1);
    Ledger ledger;
    const StreamFactsPtr facts = factsOf(server);
    server.losses = 100;
    Publications publications(JetStreamApi(server), ledger.done());
    hurry(publications);
    for (uint64_t number = 1; number <= 10; ++number) {
        Publication message = publication(number, facts);
        message.messageId.clear();
        message.headers = {};
        publications.add(number, message);
    }
    QTRY_COMPARE(ledger.count(ChangeEnd::Unknown), size_t(10));
    QVERIFY(publications.isWaitingForServer());
    QTest::qWait(50); // asked in vain
    QVERIFY(publications.isWaitingForServer());
    server.losses = 0;
    QTRY_VERIFY(!publications.isWaitingForServer());
    QCOMPARE(ledger.ends.size(), size_t(10));
}

void TestPublications::nothingGoesOutThatCouldNotBePrepared()
{
    BadServer server(1);
    server.losses = 0;
    Ledger ledger;
    const StreamFactsPtr facts = factsOf(server);
    constexpr size_t all = 600; // more than is prepared at once
    size_t departed = 0;
    size_t prepared = 0;
    Publications publications(JetStreamApi(server), ledger.done(), [&](const auto& departures, const auto& tell) {
        departed += departures.size();
        if (departed > all / 2) {
            tell(Error{Error::Kind::Storage, QStringLiteral("full"), {}, 0});
            return;
        }
        prepared += departures.size();
        tell(std::nullopt);
    });
    for (uint64_t number = 1; number <= all; ++number)
        publications.add(number, publication(number, facts));
    QTRY_VERIFY(publications.isIdle());
    QCOMPARE(departed, all);
    QVERIFY(prepared > 0 && prepared < all);
    QCOMPARE(server.ids.size(), ledger.count(ChangeEnd::Done));
    QCOMPARE(ledger.count(ChangeEnd::Done), prepared);
    QCOMPARE(ledger.count(ChangeEnd::Refused), all - prepared);
}

/// Nothing is left in flight, nothing is called afterwards.
void TestPublications::destroyedAtAnyMoment()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    for (quint32 round = 0; round < 40; ++round) {
        BadServer server(seed + round);
        server.window = std::chrono::seconds(round % 2 == 0 ? 1 : 120);
        Ledger ledger;
        const StreamFactsPtr facts = factsOf(server);
        auto publications = std::make_unique<Publications>(JetStreamApi(server), ledger.done());
        hurry(*publications);
        for (uint64_t number = 1; number <= 60; ++number)
            publications->add(number, publication(number, facts));
        QTest::qWait(static_cast<int>(server.number(40)));
        publications.reset();
        QCOMPARE(server.open(), size_t(0));
        const size_t told = ledger.ends.size();
        QTest::qWait(2);
        QCOMPARE(ledger.ends.size(), told);
    }
}

QTEST_GUILESS_MAIN(TestPublications)
#include "tst_publications.moc"
