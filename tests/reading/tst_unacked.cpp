// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a consumer has delivered and not settled: the rule, and the list of a real server.
#include "reading/unackedservice.h"
#include "support/client.h"
#include "support/natsserver.h"
#include "support/worker.h"

#include <QTest>
#include <QTestEventLoop>

using namespace jetlag;

namespace {

const QString streamName = QStringLiteral("WORK");

/// Ten messages delivered, none settled.
ConsumerFacts tenDelivered()
{
    ConsumerFacts facts;
    facts.key = {{streamName}, {QStringLiteral("w")}};
    facts.config.ackPolicy = AckPolicy::Explicit;
    facts.config.deliverPolicy = DeliverPolicy::All;
    facts.delivered = {10, {10}, {}};
    facts.ackPending = 10;
    return facts;
}

StreamFacts wholeStream()
{
    StreamFacts facts;
    facts.config.name = {streamName};
    facts.state.messages = 10;
    facts.state.first = {1};
    facts.state.last = {10};
    return facts;
}

UnackedMessages conclude(const ConsumerFacts& consumer, const StreamFacts& stream,
                         const std::vector<uint64_t>& sequences, bool isComplete = true)
{
    UnackedInput input;
    input.consumer = std::make_shared<const ConsumerFacts>(consumer);
    input.stream = std::make_shared<const StreamFacts>(stream);
    input.isComplete = isComplete;
    for (const uint64_t sequence : sequences) {
        StoredMessage message;
        message.sequence = {sequence};
        input.messages.push_back(std::make_shared<const StoredMessage>(message));
    }
    return concludeUnacked(std::move(input));
}

std::vector<uint64_t> oneTo(uint64_t last)
{
    std::vector<uint64_t> all;
    for (uint64_t i = 1; i <= last; ++i)
        all.push_back(i);
    return all;
}

std::vector<uint64_t> sequencesOf(const UnackedMessages& list)
{
    std::vector<uint64_t> found;
    for (const auto& row : list.messages)
        found.push_back(row.message->sequence.value);
    return found;
}

int certainOnes(const UnackedMessages& list)
{
    return static_cast<int>(
        std::count_if(list.messages.begin(), list.messages.end(), [](const auto& row) { return row.isCertain; }));
}

} // namespace

class TestUnacked : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void eachSequenceWaits();
    void fewerWaitThanLieBetween();
    void eachDeliveryWaits();
    void eachMessageWaits();
    void removedMessagesLeaveDoubt();
    void workQueuesStoreWhatIsNotAcknowledged();
    void givenUp();
    void boundsOfDeliveries();
    void moreThanAreListed();
    void passedOver();
    void whatAdvisoriesSaid();
    void nothingToTell();
    void movedOn();

    void acknowledgedOutOfOrder();
    void filtered();
    void severalFilters();
    void withoutAcknowledgements();
    void onlySoMany();
    void deletedOnes();
    void lookingChangesNothing();
    void missingConsumer();
    void stops();

private:
    bool makeConsumer(const char* name, const QByteArray& more);
    bool fill(int count);
    UnackedMessages list(const char* consumer, size_t most = UnackedService::Most);

    test::NatsServer m_server;
    test::Client m_client;
    test::Worker m_worker;
    WorkRegistry m_works;
    std::unique_ptr<UnackedService> m_service;
    UnackedReading m_reading;
    std::optional<Error> m_error;
    uint64_t m_listed = 0; ///< as progress told
};

void TestUnacked::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_worker.connectTo(m_server.url()));
    QTRY_VERIFY(m_client.connection().identity().version);
    m_service = std::make_unique<UnackedService>(m_client.api(), m_works);
    m_service->setServerVersion(m_client.connection().identity().version);
}

void TestUnacked::init()
{
    QVERIFY(m_client.makeStream(streamName, QStringLiteral("work.>")));
}

void TestUnacked::cleanup()
{
    m_client.call(QStringLiteral("STREAM.DELETE.WORK"));
}

void TestUnacked::eachSequenceWaits()
{
    const auto found = conclude(tenDelivered(), wholeStream(), oneTo(10));
    QCOMPARE(found.basis, UnackedBasis::EachSequence);
    QCOMPARE(certainOnes(found), 10);
    QCOMPARE(found.messages[3].state, UnackedState::InFlight);
    QCOMPARE(found.messages[3].mostDeliveries, uint64_t(1));
    QCOMPARE(found.total, uint64_t(10));
    QVERIFY(found.isTotalExact);
    // What is given up is not counted: all that is counted is in flight.
    ConsumerFacts limited = tenDelivered();
    limited.config.maxDeliver = 3;
    QCOMPARE(conclude(limited, wholeStream(), oneTo(10)).messages[0].state, UnackedState::InFlight);
}

void TestUnacked::fewerWaitThanLieBetween()
{
    ConsumerFacts facts = tenDelivered();
    facts.ackPending = 7;
    auto found = conclude(facts, wholeStream(), oneTo(10));
    QCOMPARE(found.basis, UnackedBasis::Candidates);
    QCOMPARE(certainOnes(found), 1);
    QVERIFY(found.messages[0].isCertain);
    QCOMPARE(found.messages[0].state, UnackedState::InFlight);
    facts.config.maxDeliver = 5;
    found = conclude(facts, wholeStream(), oneTo(10));
    QCOMPARE(found.messages[0].state, UnackedState::InFlightOrGivenUp);
    QVERIFY(found.messages[0].isCertain && !found.messages[1].isCertain);
    // An acknowledgement covers all below it: the floor says the same.
    facts = tenDelivered();
    facts.config.ackPolicy = AckPolicy::All;
    facts.ackFloor = {4, {4}, {}};
    facts.ackPending = 6;
    found = conclude(facts, wholeStream(), {5, 6, 7, 8, 9, 10});
    QCOMPARE(found.basis, UnackedBasis::EachSequence);
    QCOMPARE(certainOnes(found), 6);
}

void TestUnacked::eachDeliveryWaits()
{
    ConsumerFacts facts = tenDelivered();
    facts.config.filters = {QStringLiteral("work.a")};
    facts.delivered.consumerSequence = 5; // every other one
    facts.ackPending = 5;
    const auto found = conclude(facts, wholeStream(), {1, 3, 5, 7, 9});
    QCOMPARE(found.basis, UnackedBasis::EachDelivery);
    QCOMPARE(certainOnes(found), 5);
    QCOMPARE(found.messages[4].mostDeliveries, uint64_t(1));
}

void TestUnacked::eachMessageWaits()
{
    ConsumerFacts facts = tenDelivered();
    facts.config.filters = {QStringLiteral("work.a")};
    facts.delivered.consumerSequence = 8; // three repeats
    facts.redelivered = 2;
    facts.ackPending = 5;
    const auto found = conclude(facts, wholeStream(), {1, 3, 5, 7, 9});
    QCOMPARE(found.basis, UnackedBasis::EachMessage);
    QCOMPARE(certainOnes(found), 5);
    QCOMPARE(found.messages[0].leastDeliveries, uint64_t(1));
    QCOMPARE(found.messages[0].mostDeliveries, uint64_t(4));
}

/// As many messages as are waited for prove nothing where some of those may be gone.
void TestUnacked::removedMessagesLeaveDoubt()
{
    ConsumerFacts facts = tenDelivered();
    facts.delivered.consumerSequence = 12;
    facts.redelivered = 1;
    facts.ackPending = 8;
    StreamFacts stream = wholeStream();
    stream.state.deleted = 2;
    auto found = conclude(facts, stream, {1, 4, 5, 6, 7, 8, 9, 10});
    QCOMPARE(found.basis, UnackedBasis::Candidates);
    QVERIFY(found.mayBeRemoved);
    QVERIFY(found.messages[0].isCertain); // right behind the floor
    stream.state.first = {3};
    found = conclude(facts, stream, {4, 5, 6, 7, 8, 9, 10});
    QCOMPARE(certainOnes(found), 0);
}

void TestUnacked::workQueuesStoreWhatIsNotAcknowledged()
{
    ConsumerFacts facts = tenDelivered();
    facts.ackPending = 2;
    facts.config.maxDeliver = 3;
    StreamFacts stream = wholeStream();
    stream.config.retention = Retention::WorkQueue;
    stream.state.deleted = 7;
    auto found = conclude(facts, stream, {1, 5, 9});
    QCOMPARE(found.basis, UnackedBasis::WorkQueue);
    QCOMPARE(certainOnes(found), 3);
    QCOMPARE(found.messages[1].state, UnackedState::InFlightOrGivenUp);
    facts.ackPending = 0;
    found = conclude(facts, stream, {1});
    QCOMPARE(found.messages[0].state, UnackedState::GivenUp);
    QCOMPARE(found.messages[0].leastDeliveries, uint64_t(3));
}

void TestUnacked::givenUp()
{
    ConsumerFacts facts = tenDelivered();
    facts.ackPending = 0;
    facts.config.maxDeliver = 4;
    facts.delivered.consumerSequence = 13;
    facts.redelivered = 1;
    const auto found = conclude(facts, wholeStream(), oneTo(10));
    QCOMPARE(found.basis, UnackedBasis::Candidates);
    QCOMPARE(found.messages[0].state, UnackedState::GivenUp);
    QVERIFY(found.messages[0].isCertain && !found.messages[1].isCertain);
    QCOMPARE(found.messages[0].leastDeliveries, uint64_t(4));
    QCOMPARE(found.messages[1].leastDeliveries, uint64_t(1));
    QCOMPARE(found.messages[1].mostDeliveries, uint64_t(4));
}

void TestUnacked::boundsOfDeliveries()
{
    ConsumerFacts facts = tenDelivered();
    facts.ackFloor = {9, {9}, {}};
    facts.ackPending = 1;
    facts.redelivered = 1;
    facts.delivered.consumerSequence = 14; // one, or more than one message that is settled by now
    auto row = conclude(facts, wholeStream(), {10}).messages.at(0);
    QCOMPARE(row.leastDeliveries, uint64_t(2));
    QCOMPARE(row.mostDeliveries, uint64_t(5));
    facts.config.maxDeliver = 3;
    row = conclude(facts, wholeStream(), {10}).messages.at(0);
    QCOMPARE(row.mostDeliveries, uint64_t(3));
    // Nothing that waits was repeated.
    facts.redelivered = 0;
    facts.config.maxDeliver.reset();
    row = conclude(facts, wholeStream(), {10}).messages.at(0);
    QCOMPARE(row.mostDeliveries, uint64_t(1));
}

void TestUnacked::moreThanAreListed()
{
    ConsumerFacts facts = tenDelivered();
    facts.delivered = {23400, {23400}, {}};
    facts.ackPending = 23400;
    auto found = conclude(facts, wholeStream(), oneTo(5), false);
    QCOMPARE(found.total, uint64_t(23400));
    QVERIFY(found.isTotalExact);
    QCOMPARE(certainOnes(found), 5);
    facts.config.filters = {QStringLiteral("work.a")};
    facts.delivered.consumerSequence = 500;
    facts.ackPending = 400;
    found = conclude(facts, wholeStream(), oneTo(5), false);
    QCOMPARE(found.total, uint64_t(500));
    QVERIFY(!found.isTotalExact);
}

void TestUnacked::passedOver()
{
    ConsumerFacts facts = tenDelivered();
    facts.config.deliverPolicy = DeliverPolicy::LastPerSubject;
    facts.delivered.consumerSequence = 3;
    facts.ackPending = 3;
    const auto found = conclude(facts, wholeStream(), oneTo(10));
    QCOMPARE(found.basis, UnackedBasis::Candidates);
    QCOMPARE(certainOnes(found), 0);
}

/// Silence proves nothing, words do.
void TestUnacked::whatAdvisoriesSaid()
{
    using Kind = HeardAdvisory::Kind;
    const auto at = [](int second) { return Timestamp(std::chrono::seconds(second)); };
    ConsumerFacts facts = tenDelivered();
    facts.created = at(100);
    facts.config.maxDeliver = 4;
    facts.ackPending = 5;
    facts.redelivered = 2;
    facts.delivered.consumerSequence = 20;
    UnackedInput input;
    input.consumer = std::make_shared<const ConsumerFacts>(facts);
    input.stream = std::make_shared<const StreamFacts>(wholeStream());
    for (const uint64_t sequence : oneTo(10)) {
        StoredMessage message;
        message.sequence = {sequence};
        input.messages.push_back(std::make_shared<const StoredMessage>(message));
    }
    input.advisories = [&](const ConsumerKey& key, Sequence sequence) -> std::vector<HeardAdvisory> {
        if (key != facts.key)
            return {};
        switch (sequence.value) {
        case 2:
            return {{Kind::GivenUp, 4, {}, at(130)}, {Kind::Refused, 2, {}, at(120)}};
        case 3:
            return {{Kind::Terminated, 1, QStringLiteral("bad"), at(130)}};
        case 4:
            return {{Kind::Refused, 2, {}, at(120)}};
        case 5:
            return {{Kind::GivenUp, 4, {}, at(99)}}; // before this consumer was made
        default:
            return {};
        }
    };
    auto found = concludeUnacked(input).messages;
    QCOMPARE(found[1].state, UnackedState::GivenUp);
    QVERIFY(found[1].isCertain);
    QCOMPARE(found[1].leastDeliveries, uint64_t(4));
    QCOMPARE(found[2].state, UnackedState::Terminated);
    QCOMPARE(found[2].mostDeliveries, uint64_t(1));
    QCOMPARE(found[3].state, UnackedState::InFlightOrGivenUp);
    QVERIFY(!found[3].isCertain && found[3].heard);
    QCOMPARE(found[3].leastDeliveries, uint64_t(2));
    QVERIFY(!found[4].heard && !found[4].isCertain);
    // What the server still waits for is in flight, whatever was heard before.
    facts.ackPending = 10;
    input.consumer = std::make_shared<const ConsumerFacts>(facts);
    found = concludeUnacked(input).messages;
    QCOMPARE(found[2].state, UnackedState::InFlight);
    QCOMPARE(found[3].leastDeliveries, uint64_t(2));
}

void TestUnacked::nothingToTell()
{
    ConsumerFacts facts = tenDelivered();
    facts.config.ackPolicy = AckPolicy::None;
    QCOMPARE(conclude(facts, wholeStream(), {}).basis, UnackedBasis::NothingTracked);
    QVERIFY(!hasUnackedRange(facts));
    facts = tenDelivered();
    facts.ackFloor = facts.delivered;
    QCOMPARE(conclude(facts, wholeStream(), {}).basis, UnackedBasis::NothingBetween);
    facts = tenDelivered();
    facts.clustered = true;
    QCOMPARE(conclude(facts, wholeStream(), {}).basis, UnackedBasis::NotKnown);
    facts = tenDelivered();
    facts.known = Known::Config;
    QVERIFY(!hasUnackedRange(facts));
    QVERIFY(hasUnackedRange(tenDelivered()));
}

void TestUnacked::movedOn()
{
    const ConsumerFacts shown = tenDelivered();
    QVERIFY(!hasMovedOn(shown, shown));
    ConsumerFacts now = shown;
    now.ackPending = 9;
    QVERIFY(hasMovedOn(shown, now));
    QVERIFY(!hasMovedOn(now, shown)); // was told before
    now = shown;
    now.delivered.consumerSequence = 11;
    QVERIFY(hasMovedOn(shown, now));
    QVERIFY(!hasMovedOn(now, shown));
    ConsumerFacts dated = shown;
    dated.serverTime = Timestamp(std::chrono::seconds(100));
    now.serverTime = Timestamp(std::chrono::seconds(99));
    QVERIFY(!hasMovedOn(dated, now));
    now.serverTime = Timestamp(std::chrono::seconds(101));
    QVERIFY(hasMovedOn(dated, now));
}

bool TestUnacked::makeConsumer(const char* name, const QByteArray& more)
{
    return !m_client
                .call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.") + QLatin1String(name),
                      QByteArray(R"({"stream_name":"WORK","config":{"ack_wait":3600000000000,"durable_name":")") +
                          name + "\"," + more + "}}")
                .isEmpty();
}

/// Alternately on two subjects.
bool TestUnacked::fill(int count)
{
    std::vector<StoredMessage> messages(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        messages[static_cast<size_t>(i)].subject = i % 2 == 0 ? QStringLiteral("work.a") : QStringLiteral("work.b");
        messages[static_cast<size_t>(i)].payload = QByteArray::number(i + 1);
    }
    return m_client.publishAll(messages);
}

UnackedMessages TestUnacked::list(const char* consumer, size_t most)
{
    UnackedMessages found;
    QTestEventLoop loop;
    m_error.reset();
    m_listed = 0;
    m_reading = m_service->list({{streamName}, {QLatin1String(consumer)}},
                                {[this](const UnackedProgress& progress) { m_listed = progress.listed; },
                                 [&](const Result<UnackedMessages>& outcome) {
                                     if (outcome)
                                         found = *outcome;
                                     else
                                         m_error = outcome.error();
                                     loop.exitLoop();
                                 }},
                                most);
    loop.enterLoop(30);
    return found;
}

void TestUnacked::acknowledgedOutOfOrder()
{
    QVERIFY(fill(10));
    QVERIFY(makeConsumer("w", "\"ack_policy\":\"explicit\""));
    const auto taken = m_worker.take(streamName, QStringLiteral("w"), 10);
    QCOMPARE(taken.size(), size_t(10));
    auto found = list("w");
    QCOMPARE(found.basis, UnackedBasis::EachSequence);
    QCOMPARE(sequencesOf(found), oneTo(10));
    QCOMPARE(certainOnes(found), 10);
    QCOMPARE(found.messages[0].mostDeliveries, uint64_t(1));
    QCOMPARE(found.messages[9].message->payload, QByteArray("10"));
    QCOMPARE(m_listed, uint64_t(10));

    for (const size_t at : {3U, 5U, 7U})
        QVERIFY(m_worker.settle(taken[at]));
    QVERIFY(m_worker.settle(taken[1], "-NAK"));
    QCOMPARE(m_worker.take(streamName, QStringLiteral("w"), 1).size(), size_t(1));
    found = list("w");
    QCOMPARE(found.basis, UnackedBasis::Candidates);
    QCOMPARE(found.consumer->ackPending, uint64_t(7));
    QCOMPARE(sequencesOf(found), oneTo(10));
    QCOMPARE(certainOnes(found), 1);
    QVERIFY(found.messages[0].isCertain);
    QCOMPARE(found.messages[1].leastDeliveries, uint64_t(1));
    QCOMPARE(found.messages[1].mostDeliveries, uint64_t(2));

    // The floor follows what is acknowledged in order.
    for (const size_t at : {0U, 2U})
        QVERIFY(m_worker.settle(taken[at]));
    found = list("w");
    QCOMPARE(found.consumer->ackFloor.streamSequence, Sequence{1});
    QCOMPARE(found.messages.at(0).message->sequence, Sequence{2});
    QVERIFY(found.messages[0].isCertain);
}

void TestUnacked::filtered()
{
    QVERIFY(fill(10));
    QVERIFY(makeConsumer("w", R"("ack_policy":"explicit","filter_subject":"work.b")"));
    const auto taken = m_worker.take(streamName, QStringLiteral("w"), 4);
    QCOMPARE(taken.size(), size_t(4));
    auto found = list("w");
    QCOMPARE(found.basis, UnackedBasis::EachDelivery);
    QCOMPARE(sequencesOf(found), (std::vector<uint64_t>{2, 4, 6, 8}));
    QCOMPARE(certainOnes(found), 4);
    QVERIFY(m_worker.settle(taken[2], "-NAK"));
    QCOMPARE(m_worker.take(streamName, QStringLiteral("w"), 1).size(), size_t(1));
    found = list("w");
    QCOMPARE(found.basis, UnackedBasis::EachMessage);
    QCOMPARE(found.messages[0].mostDeliveries, uint64_t(2));
    // One that came twice is known to.
    QVERIFY(makeConsumer("one", R"("ack_policy":"explicit","filter_subject":"work.b")"));
    const auto one = m_worker.take(streamName, QStringLiteral("one"), 1);
    QVERIFY(m_worker.settle(one.at(0), "-NAK"));
    QCOMPARE(m_worker.take(streamName, QStringLiteral("one"), 1).size(), size_t(1));
    found = list("one");
    QCOMPARE(sequencesOf(found), std::vector<uint64_t>{2});
    QCOMPARE(found.messages[0].leastDeliveries, uint64_t(2));
    QCOMPARE(found.messages[0].mostDeliveries, uint64_t(2));
}

void TestUnacked::severalFilters()
{
    const auto version = m_client.connection().identity().version;
    if (*version < ServerVersion{2, 10, 0})
        QSKIP("servers before 2.10 know one filter");
    QVERIFY(fill(20));
    QVERIFY(m_client.publish(QStringLiteral("work.c"), "c"));
    QVERIFY(makeConsumer("w", R"("ack_policy":"explicit","filter_subjects":["work.b","work.a"])"));
    QCOMPARE(m_worker.take(streamName, QStringLiteral("w"), 12).size(), size_t(12));
    QCOMPARE(sequencesOf(list("w")), oneTo(12));
    const auto found = list("w", 5);
    QCOMPARE(sequencesOf(found), oneTo(5));
    QCOMPARE(found.total, uint64_t(12));
    QVERIFY(found.isTotalExact);
}

void TestUnacked::withoutAcknowledgements()
{
    QVERIFY(fill(3));
    QVERIFY(makeConsumer("w", "\"ack_policy\":\"none\""));
    QCOMPARE(m_worker.take(streamName, QStringLiteral("w"), 3).size(), size_t(3));
    const auto found = list("w");
    QCOMPARE(found.basis, UnackedBasis::NothingTracked);
    QVERIFY(found.messages.empty());
    QVERIFY(!m_error);
}

void TestUnacked::onlySoMany()
{
    QVERIFY(fill(10));
    QVERIFY(makeConsumer("w", "\"ack_policy\":\"explicit\""));
    QCOMPARE(m_worker.take(streamName, QStringLiteral("w"), 9).size(), size_t(9));
    auto found = list("w", 4);
    QCOMPARE(sequencesOf(found), oneTo(4));
    QCOMPARE(found.total, uint64_t(9));
    QVERIFY(found.isTotalExact);
    found = list("w", 9);
    QCOMPARE(found.messages.size(), size_t(9));
    QCOMPARE(found.total, uint64_t(9));
}

void TestUnacked::deletedOnes()
{
    QVERIFY(fill(6));
    QVERIFY(makeConsumer("w", "\"ack_policy\":\"explicit\""));
    const auto taken = m_worker.take(streamName, QStringLiteral("w"), 5);
    QCOMPARE(taken.size(), size_t(5));
    QVERIFY(m_worker.settle(taken[3]));
    QVERIFY(!m_client.call(QStringLiteral("STREAM.MSG.DELETE.WORK"), R"({"seq":2,"no_erase":true})").isEmpty());
    const auto found = list("w");
    QVERIFY(found.mayBeRemoved);
    QCOMPARE(sequencesOf(found), (std::vector<uint64_t>{1, 3, 4, 5}));
    QCOMPARE(found.basis, UnackedBasis::Candidates); // though four may be waited for, and four are there
    QCOMPARE(certainOnes(found), 1);
}

void TestUnacked::lookingChangesNothing()
{
    QVERIFY(fill(10));
    QVERIFY(makeConsumer("w", "\"ack_policy\":\"explicit\""));
    QCOMPARE(m_worker.take(streamName, QStringLiteral("w"), 6).size(), size_t(6));
    const auto before = list("w");
    const auto after = list("w");
    QCOMPARE(after.consumer->delivered, before.consumer->delivered);
    QCOMPARE(after.consumer->ackFloor, before.consumer->ackFloor);
    QCOMPARE(after.consumer->ackPending, uint64_t(6));
    QCOMPARE(m_client.stream(streamName)->state.consumers, uint64_t(1));
    QVERIFY(!hasMovedOn(*before.consumer, *after.consumer));
}

void TestUnacked::missingConsumer()
{
    QVERIFY(list("nobody").messages.empty());
    QVERIFY(m_error);
    QCOMPARE(m_error->kind, Error::Kind::NotFound);
}

void TestUnacked::stops()
{
    QVERIFY(fill(10));
    QVERIFY(makeConsumer("w", "\"ack_policy\":\"explicit\""));
    QCOMPARE(m_worker.take(streamName, QStringLiteral("w"), 6).size(), size_t(6));
    std::optional<Error> error;
    m_reading = m_service->list({{streamName}, {QStringLiteral("w")}}, {{}, [&error](const auto& outcome) {
                                                                            if (!outcome)
                                                                                error = outcome.error();
                                                                        }});
    m_reading.stop();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestUnacked)
#include "tst_unacked.moc"
