// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deletions against a server that exists only here and behaves badly at random: requests and answers get lost, come
// late (so late that they were given up), twice and in another order; the stream refuses, others delete, too. Each
// message ends in exactly one outcome, and when all is quiet the outcome is true.
#include "jetstream/deletions.h"
#include "support/badline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jetlag;

namespace {

const StreamName stream{QStringLiteral("S")};
const char* const born = "2026-11-01T00:00:00Z";

/// One stream with messages 1 to `count`, behind a bad line.
class BadServer : public test::BadLine
{
public:
    BadServer(quint32 seed, int count)
        : BadLine(seed)
    {
        for (int i = 1; i <= count; ++i)
            messages.insert(static_cast<uint64_t>(i));
        m_last = static_cast<uint64_t>(count);
    }
    std::set<uint64_t> messages;
    std::set<uint64_t> denied; ///< the server does not delete these
    bool isAnother = false;    ///< deleted and made anew since
    bool isGone = false;
    int kept = 0;   ///< deletions that leave the bytes on the disk
    int erased = 0; ///< that overwrite them

private:
    QByteArray carryOut(const Request& request) override
    {
        if (isGone)
            return refusal(404, 10059);
        if (request.subject.contains(".STREAM.INFO."))
            return R"({"config":{"name":"S","subjects":["s"]},"created":")" +
                   QByteArray(isAnother ? "2026-11-02T00:00:00Z" : born) + R"(","state":{"messages":)" +
                   QByteArray::number(qulonglong(messages.size())) + R"(,"first_seq":1,"last_seq":)" +
                   QByteArray::number(qulonglong(m_last)) + "}}";
        const uint64_t sequence = numberOf(request.payload, "seq");
        if (request.subject.contains(".MSG.GET.")) {
            return messages.count(sequence) > 0
                       ? R"({"message":{"subject":"s","seq":)" + QByteArray::number(qulonglong(sequence)) +
                             R"(,"data":"eA==","time":"2026-11-01T00:00:01Z"}})"
                       : refusal(404, 10037);
        }
        ++(request.payload.contains("\"no_erase\":true") ? kept : erased);
        if (denied.count(sequence) > 0)
            return refusal(500, 10057);
        if (messages.erase(sequence) > 0)
            return R"({"success":true})";
        return chance(50) ? refusal(400, 10043) : refusal(500, 10057);
    }

    uint64_t m_last = 0;
};

struct Ledger
{
    std::map<uint64_t, DeletionOutcome> outcomes;
    std::map<uint64_t, Error> errors;
    int twice = 0;
    Deletions::Done done()
    {
        return [this](Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error) {
            twice += outcomes.emplace(sequence.value, outcome).second ? 0 : 1;
            if (error)
                errors[sequence.value] = *error;
        };
    }
    size_t count(DeletionOutcome outcome) const
    {
        return static_cast<size_t>(std::count_if(outcomes.begin(), outcomes.end(),
                                                 [outcome](const auto& entry) { return entry.second == outcome; }));
    }
};

Incarnation seen(uint64_t last)
{
    return Incarnation{Timestamp(std::chrono::seconds(1793491200)), last};
}

} // namespace

class TestDeletions : public QObject
{
    Q_OBJECT
private slots:
    void eachEndsOnceAndTruly_data();
    void eachEndsOnceAndTruly();
    void anotherLifeEndsIt();
    void anotherLifeIsNoticedOnTheWay();
    void aStreamThatGoesTakesItsMessagesAlong();
    void destroyedAtAnyMoment();
    void erasesWhereThatIsWanted();
};

void TestDeletions::erasesWhereThatIsWanted()
{
    for (const bool isErasing : {false, true}) {
        BadServer server(7, 5);
        server.losses = 0;
        Ledger ledger;
        Deletions deletions(JetStreamApi(server), stream, seen(5), ledger.done());
        deletions.setErasing(isErasing);
        for (uint64_t sequence = 1; sequence <= 5; ++sequence)
            deletions.add(Sequence{sequence});
        QTRY_VERIFY_WITH_TIMEOUT(deletions.isIdle(), 30000);
        QCOMPARE(ledger.count(DeletionOutcome::Deleted), size_t(5));
        QCOMPARE(isErasing ? server.kept : server.erased, 0);
        QVERIFY((isErasing ? server.erased : server.kept) >= 5);
    }
}

void TestDeletions::eachEndsOnceAndTruly_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("losses");
    QTest::addColumn<bool>("isStopped");
    const quint32 first = QRandomGenerator::global()->generate();
    for (quint32 i = 0; i < 12; ++i) {
        const int losses = i % 3 == 0 ? 0 : i % 3 == 1 ? 5 : 30;
        QTest::addRow("seed %u, %d %% lost, %s", first + i, losses, i % 4 < 2 ? "to the end" : "stopped")
            << first + i << losses << (i % 4 >= 2);
    }
}

void TestDeletions::eachEndsOnceAndTruly()
{
    QFETCH(quint32, seed);
    QFETCH(int, losses);
    QFETCH(bool, isStopped);
    constexpr uint64_t all = 150;
    BadServer server(seed, all);
    server.losses = losses;
    std::set<uint64_t> goneBefore;
    for (uint64_t sequence = 1; sequence <= all; ++sequence) {
        if (server.chance(10))
            server.denied.insert(sequence);
        else if (server.chance(10))
            goneBefore.insert(sequence);
    }
    for (const uint64_t sequence : goneBefore)
        server.messages.erase(sequence);
    Ledger ledger;
    Deletions deletions(JetStreamApi(server), stream, seen(all), ledger.done());
    deletions.setPause(std::chrono::milliseconds(5));
    for (uint64_t sequence = 1; sequence <= all; ++sequence)
        deletions.add(Sequence{sequence});
    if (isStopped) {
        QTRY_VERIFY(ledger.outcomes.size() > 40);
        deletions.stop();
    }
    QTRY_VERIFY_WITH_TIMEOUT(deletions.isIdle(), 30000);
    QTRY_COMPARE(server.onTheWay, 0); // late requests are carried out by now
    QCOMPARE(ledger.twice, 0);
    QCOMPARE(ledger.outcomes.size(), size_t(all));
    for (const auto& [sequence, outcome] : ledger.outcomes) {
        const bool isThere = server.messages.count(sequence) > 0;
        const QByteArray which = "message " + QByteArray::number(qulonglong(sequence));
        switch (outcome) {
        case DeletionOutcome::Deleted:
            // With losses, what others removed may have been asked for in vain before: nobody can tell it from ours.
            QVERIFY2(!isThere && (goneBefore.count(sequence) == 0 || losses > 0), which.constData());
            break;
        case DeletionOutcome::AlreadyGone:
            QVERIFY2(!isThere && goneBefore.count(sequence) > 0, which.constData());
            break;
        case DeletionOutcome::Refused:
            QVERIFY2(isThere && server.denied.count(sequence) > 0, which.constData());
            break;
        case DeletionOutcome::NotSent:
            QVERIFY2(isThere || goneBefore.count(sequence) > 0, which.constData());
            QVERIFY(isStopped);
            break;
        case DeletionOutcome::Unknown:
            QVERIFY2(isStopped && losses > 0, which.constData());
            break;
        }
    }
    if (!isStopped)
        QCOMPARE(ledger.count(DeletionOutcome::Refused), server.denied.size());
}

void TestDeletions::anotherLifeEndsIt()
{
    BadServer server(1, 150);
    server.losses = 100;
    Ledger ledger;
    Deletions deletions(JetStreamApi(server), stream, seen(150), ledger.done());
    deletions.setPause(std::chrono::milliseconds(5));
    for (uint64_t sequence = 1; sequence <= 150; ++sequence)
        deletions.add(Sequence{sequence});
    QTRY_VERIFY(deletions.isWaitingForServer());
    server.losses = 0;
    server.isAnother = true;
    QTRY_VERIFY(deletions.isIdle());
    QTRY_COMPARE(ledger.count(DeletionOutcome::Refused), size_t(150));
    QVERIFY(deletions.barrier());
    QCOMPARE(server.messages.size(), size_t(150));
}

/// No request gets lost that would give a hint.
void TestDeletions::anotherLifeIsNoticedOnTheWay()
{
    BadServer server(1, 150);
    server.losses = 0;
    Ledger ledger;
    Deletions deletions(JetStreamApi(server), stream, seen(150), ledger.done());
    deletions.add(Sequence{1});
    QTRY_COMPARE(ledger.count(DeletionOutcome::Deleted), size_t(1));
    server.isAnother = true;
    QTest::qWait(1100); // for as long a look is good
    for (uint64_t sequence = 2; sequence <= 150; ++sequence)
        deletions.add(Sequence{sequence});
    QTRY_COMPARE(ledger.count(DeletionOutcome::Refused), size_t(149));
    QCOMPARE(server.messages.size(), size_t(149));
}

void TestDeletions::aStreamThatGoesTakesItsMessagesAlong()
{
    BadServer server(1, 20);
    server.losses = 0;
    server.isGone = true;
    Ledger ledger;
    Deletions deletions(JetStreamApi(server), stream, seen(20), ledger.done());
    deletions.setPause(std::chrono::milliseconds(5));
    for (uint64_t sequence = 1; sequence <= 20; ++sequence)
        deletions.add(Sequence{sequence});
    QTRY_COMPARE(ledger.count(DeletionOutcome::AlreadyGone), size_t(20));
}

/// Nothing is left in flight, nothing is called afterwards.
void TestDeletions::destroyedAtAnyMoment()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    for (quint32 round = 0; round < 40; ++round) {
        BadServer server(seed + round, 100);
        Ledger ledger;
        auto deletions = std::make_unique<Deletions>(JetStreamApi(server), stream, seen(100), ledger.done());
        deletions->setPause(std::chrono::milliseconds(5));
        for (uint64_t sequence = 1; sequence <= 100; ++sequence)
            deletions->add(Sequence{sequence});
        QTest::qWait(static_cast<int>(server.number(30)));
        deletions.reset();
        QCOMPARE(server.open(), size_t(0));
        const size_t told = ledger.outcomes.size();
        QTest::qWait(2);
        QCOMPARE(ledger.outcomes.size(), told);
    }
}

QTEST_GUILESS_MAIN(TestDeletions)
#include "tst_deletions.moc"
