// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// 200 random consumers on a real server: lag, ack pending, time lag and status as the poller says them, against what
// the test reckons itself from the messages that it published, took and acknowledged.
#include "domain/subject.h"
#include "monitor/history.h"
#include "monitor/poller.h"
#include "nats/subscription.h"
#include "support/client.h"
#include "support/natsserver.h"
#include "support/worker.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int consumersWanted = 200;
constexpr int messagesPerStream = 40;

/// What the test knows of a message.
struct Published
{
    uint64_t sequence = 0;
    QString subject;
    Timestamp time{};
};

/// What the test wants of a consumer and did with it.
struct Plan
{
    QString stream;
    QString name;
    AckPolicy ack = AckPolicy::Explicit;
    bool isPush = false;
    bool isBound = false; ///< push: the test listens
    bool isPaused = false;
    uint64_t maxAckPending = 1000;
    QStringList filters;
    int take = 0;               ///< pull: how many it takes
    std::set<int> acked;        ///< indices into what it took
    int taken = 0;              ///< what it got
    std::vector<Published> own; ///< all that match, in order
    QString retention;
    bool isRedelivered = false; ///< one of its unacknowledged messages came twice

    uint64_t pending() const { return own.size() - static_cast<size_t>(taken); }
    uint64_t ackPending() const
    {
        if (ack == AckPolicy::None)
            return 0;
        if (ack == AckPolicy::All)
            return static_cast<uint64_t>(taken - (acked.empty() ? 0 : *acked.rbegin() + 1));
        return static_cast<uint64_t>(taken) - acked.size();
    }
    std::optional<Timestamp> oldest() const
    {
        for (int i = 0; i < static_cast<int>(own.size()); ++i) {
            const bool isDone = ack == AckPolicy::None  ? i < taken
                                : ack == AckPolicy::All ? !acked.empty() && i <= *acked.rbegin()
                                                        : acked.count(i) > 0;
            if (!isDone)
                return own[static_cast<size_t>(i)].time;
        }
        return std::nullopt;
    }
    /// Nothing has moved for a minute, and the ack wait is long.
    ConsumerStatus status() const
    {
        if (ack != AckPolicy::None && maxAckPending > 8 && ackPending() >= maxAckPending)
            return ConsumerStatus::Full;
        if (isPaused)
            return ConsumerStatus::Paused;
        if (pending() + ackPending() == 0)
            return ConsumerStatus::Idle;
        if (isPush && !isBound && pending() > 0)
            return ConsumerStatus::Stopped;
        if (ackPending() == 0)
            return ConsumerStatus::Stopped;
        return ConsumerStatus::Ok; // its worker has time yet, also at a wall of a few
    }
};

} // namespace

class TestLagServer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFigureIsTheTestsOwn();
    void aStuckConsumerCostsOneRequestEver();
    void whatIsNakedIsNotFinished();
    void whatIsGivenUp_isNoTimeLag();

private:
    Plan randomPlan(const QString& stream, const QString& retention, int number);
    QByteArray configOf(const Plan& plan) const;
    bool create(const Plan& plan);
    bool takeAndAck(Plan& plan);

    test::NatsServer m_server;
    test::Client m_client;
    test::Worker m_worker;
    std::mt19937 m_random{20261123};
    bool m_hasFilterList = false;
    bool m_hasPause = false;
    std::vector<std::unique_ptr<Subscription>> m_listeners;
};

void TestLagServer::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_worker.connectTo(m_server.url()));
    QTRY_VERIFY(m_client.connection().identity().version);
    const auto version = m_client.connection().identity().version;
    m_hasFilterList = *version >= ServerVersion{2, 10, 0};
    m_hasPause = *version >= ServerVersion{2, 11, 0};
}

Plan TestLagServer::randomPlan(const QString& stream, const QString& retention, int number)
{
    const auto chance = [&](int one_in) { return m_random() % static_cast<unsigned>(one_in) == 0; };
    Plan plan;
    plan.stream = stream;
    plan.retention = retention;
    plan.name = QStringLiteral("c%1").arg(number);
    const bool isWork = retention == u"workqueue";
    plan.isPush = !isWork && chance(4);
    plan.ack =
        isWork ? AckPolicy::Explicit
               : std::array{AckPolicy::Explicit, AckPolicy::Explicit, AckPolicy::All, AckPolicy::None}[m_random() % 4];
    // A pull consumer must acknowledge on the oldest servers.
    if (!plan.isPush && plan.ack == AckPolicy::None && !m_hasFilterList)
        plan.ack = AckPolicy::Explicit;
    plan.isBound = plan.isPush && chance(2);
    plan.isPaused = m_hasPause && !plan.isPush && chance(8);
    if (plan.ack != AckPolicy::None && chance(4))
        plan.maxAckPending = (chance(2) ? 1 : 9) + m_random() % 3;
    const QString subject = stream.toLower();
    const QStringList choices{subject + QStringLiteral(".a"), subject + QStringLiteral(".b.x"),
                              subject + QStringLiteral(".b.*"), subject + QStringLiteral(".c")};
    if (isWork) {
        plan.filters = {choices[number % 2 == 0 ? 0 : 2]}; // must not overlap
    } else if (chance(2)) {
        plan.filters = {choices[static_cast<qsizetype>(m_random() % 4)]};
        if (m_hasFilterList && chance(2))
            plan.filters = {choices[0], choices[2]};
    }
    plan.take = static_cast<int>(m_random() % 30);
    if (chance(5))
        plan.take = 1000; // all
    return plan;
}

QByteArray TestLagServer::configOf(const Plan& plan) const
{
    QByteArray json =
        "{\"durable_name\":\"" + plan.name.toUtf8() + "\",\"deliver_policy\":\"all\",\"ack_wait\":300000000000,";
    json += plan.ack == AckPolicy::None  ? "\"ack_policy\":\"none\""
            : plan.ack == AckPolicy::All ? "\"ack_policy\":\"all\""
                                         : "\"ack_policy\":\"explicit\"";
    if (plan.ack != AckPolicy::None)
        json += ",\"max_ack_pending\":" + QByteArray::number(static_cast<qulonglong>(plan.maxAckPending));
    if (plan.isPush)
        json += ",\"deliver_subject\":\"out." + plan.stream.toUtf8() + "." + plan.name.toUtf8() + "\"";
    if (plan.filters.size() == 1)
        json += ",\"filter_subject\":\"" + plan.filters.first().toUtf8() + "\"";
    else if (plan.filters.size() > 1)
        json += ",\"filter_subjects\":[\"" + plan.filters.join(QStringLiteral("\",\"")).toUtf8() + "\"]";
    return json + "}";
}

bool TestLagServer::create(const Plan& plan)
{
    return !m_client
                .call(QStringLiteral("CONSUMER.DURABLE.CREATE.%1.%2").arg(plan.stream, plan.name),
                      "{\"stream_name\":\"" + plan.stream.toUtf8() + "\",\"config\":" + configOf(plan) + "}")
                .isEmpty();
}

bool TestLagServer::takeAndAck(Plan& plan)
{
    std::vector<QByteArray> ackSubjects;
    const int wanted = static_cast<int>(std::min<size_t>(static_cast<size_t>(plan.take), plan.own.size()));
    const int limit = plan.ack == AckPolicy::None ? wanted : std::min(wanted, static_cast<int>(plan.maxAckPending));
    if (plan.isPush) {
        if (!plan.isBound)
            return true;
        const int all = plan.ack == AckPolicy::None
                            ? static_cast<int>(plan.own.size())
                            : static_cast<int>(std::min<size_t>(plan.maxAckPending, plan.own.size()));
        auto listener = m_client.connection().subscribe(QStringLiteral("out.%1.%2").arg(plan.stream, plan.name));
        const bool isHere = QTest::qWaitFor(
            [&] {
                for (NatsMessage& message : listener->take())
                    ackSubjects.push_back(message.replyTo);
                return static_cast<int>(ackSubjects.size()) >= all;
            },
            10000);
        m_listeners.push_back(std::move(listener));
        if (!isHere)
            return false;
        plan.taken = all;
        return true; // acks would bring more: push consumers keep what they hold
    }
    ackSubjects = m_worker.take(plan.stream, plan.name, limit);
    if (static_cast<int>(ackSubjects.size()) != limit)
        return false;
    plan.taken = limit;
    if (plan.ack == AckPolicy::None)
        return true;
    if (limit > 8 && m_random() % 3 == 0)
        return true; // its wall, where it has one
    // Replies come in the order of delivery, which is the order of the stream.
    for (int i = 0; i < limit; ++i) {
        const bool isAcked = plan.ack == AckPolicy::All ? i == limit / 2 : m_random() % 2 == 0;
        if (!isAcked)
            continue;
        if (!m_worker.settle(ackSubjects[static_cast<size_t>(i)]))
            return false;
        plan.acked.insert(i);
    }
    const bool hasUnacked = plan.ack == AckPolicy::Explicit && static_cast<int>(plan.acked.size()) < limit;
    if (!hasUnacked || m_random() % 3 != 0)
        return true;
    int unacked = 0;
    while (plan.acked.count(unacked) > 0)
        ++unacked;
    plan.isRedelivered = true;
    return m_worker.settle(ackSubjects[static_cast<size_t>(unacked)], "-NAK") &&
           m_worker.take(plan.stream, plan.name, 1).size() == 1;
}

void TestLagServer::everyFigureIsTheTestsOwn()
{
    std::vector<Plan> plans;
    int made = 0;
    for (int s = 0; made < consumersWanted; ++s) {
        const QString retention = s % 4 == 1   ? QStringLiteral("interest")
                                  : s % 4 == 3 ? QStringLiteral("workqueue")
                                               : QStringLiteral("limits");
        const QString name = QStringLiteral("S%1").arg(s);
        const QString subject = name.toLower();
        QVERIFY(
            m_client.makeStream(name, subject + QStringLiteral(".>"), "\"retention\":\"" + retention.toUtf8() + "\""));
        const int count = std::min(retention == u"workqueue" ? 2 : 14, consumersWanted - made);
        std::vector<Plan> here;
        for (int c = 0; c < count; ++c) {
            here.push_back(randomPlan(name, retention, c));
            QVERIFY2(create(here.back()), configOf(here.back()).constData());
        }
        made += count;
        const QStringList subjects{subject + QStringLiteral(".a"), subject + QStringLiteral(".b.x"),
                                   subject + QStringLiteral(".b.y"), subject + QStringLiteral(".c")};
        std::vector<Published> published;
        for (int m = 0; m < messagesPerStream; ++m) {
            const QString& target = subjects[static_cast<qsizetype>(m_random() % 4)];
            const auto ack = m_client.publish(target, QByteArray::number(m));
            QVERIFY(ack);
            published.push_back({ack->sequence.value, target, {}});
        }
        // The server's own stored times, before anything is acknowledged away.
        for (const StoredMessage& stored : m_client.messages(name)) {
            for (Published& one : published) {
                if (one.sequence == stored.sequence.value)
                    one.time = stored.time;
            }
        }
        for (Plan& plan : here) {
            for (const Published& one : published) {
                const bool isOwn = plan.filters.isEmpty() ||
                                   std::any_of(plan.filters.begin(), plan.filters.end(), [&](const QString& filter) {
                                       return subjectMatches(filter, one.subject);
                                   });
                // Without interest nothing was kept; somebody's interest is enough.
                if (isOwn && one.time != Timestamp{})
                    plan.own.push_back(one);
            }
            QVERIFY2(takeAndAck(plan), qPrintable(plan.stream + u' ' + plan.name));
            if (plan.isPaused)
                QVERIFY(!m_client
                             .call(QStringLiteral("CONSUMER.PAUSE.%1.%2").arg(plan.stream, plan.name),
                                   "{\"pause_until\":\"2099-01-01T00:00:00Z\"}")
                             .isEmpty());
            plans.push_back(plan);
        }
    }

    DeltaRelay relay;
    History history;
    Poller poller(m_client.api(), relay, history);
    std::vector<ConsumerKey> keys;
    for (const Plan& plan : plans)
        keys.push_back({{plan.stream}, {plan.name}});
    poller.setWatched(keys);
    QSignalSpy cycles(&poller, &Poller::cycleFinished);
    poller.start();
    const auto isSettled = [&] {
        const SnapshotPtr snapshot = poller.snapshot();
        return snapshot && std::all_of(plans.begin(), plans.end(), [&](const Plan& plan) {
                   const auto row = snapshot->consumers.find({{plan.stream}, {plan.name}});
                   return row != snapshot->consumers.end() && row->second->assessment.status == plan.status() &&
                          row->second->timeLag.oldest == plan.oldest() && !row->second->timeLag.isEstimate;
               });
    };
    static_cast<void>(QTest::qWaitFor(isSettled, 100000)); // what it did not come to is told below
    const SnapshotPtr snapshot = poller.snapshot();
    QVERIFY(snapshot);
    std::map<ConsumerStatus, int> statuses;
    for (const Plan& plan : plans) {
        const auto found = snapshot->consumers.find({{plan.stream}, {plan.name}});
        QVERIFY(found != snapshot->consumers.end());
        const ConsumerRow& row = *found->second;
        const QByteArray what = (plan.stream + u' ' + plan.name + u' ' + plan.retention + u' ').toUtf8() +
                                configOf(plan) + "\n" + row.facts->raw + "\n" +
                                statusKeyword(row.assessment.status).toUtf8() + " wanted " +
                                statusKeyword(plan.status()).toUtf8();
        QVERIFY2(row.facts->pending == plan.pending(), what.constData());
        QVERIFY2(plan.ack == AckPolicy::None || row.facts->ackPending == plan.ackPending(), what.constData());
        QVERIFY2(row.facts->backlog() == plan.pending() + plan.ackPending(), what.constData());
        QVERIFY2((row.facts->redelivered > 0) == plan.isRedelivered, what.constData());
        QVERIFY2(row.timeLag.oldest == plan.oldest(), what.constData());
        QVERIFY2(!row.timeLag.isEstimate, what.constData());
        QVERIFY2(row.assessment.status == plan.status(), what.constData());
        ++statuses[plan.status()];
    }
    QVERIFY(std::any_of(plans.begin(), plans.end(), [](const Plan& plan) { return plan.isRedelivered; }));
    for (const auto status : {ConsumerStatus::Idle, ConsumerStatus::Stopped, ConsumerStatus::Ok, ConsumerStatus::Full})
        QVERIFY2(statuses[status] > 0, "the random plans reach every state");
    qInfo() << "cycles" << cycles.size() << "of" << plans.size() << "consumers";
}

void TestLagServer::aStuckConsumerCostsOneRequestEver()
{
    QVERIFY(m_client.makeStream(QStringLiteral("STUCK"), QStringLiteral("stuck")));
    Plan plan;
    plan.stream = QStringLiteral("STUCK");
    plan.name = QStringLiteral("c");
    QVERIFY(create(plan));
    QVERIFY(m_client.publish(QStringLiteral("stuck"), "first"));
    const auto sub = m_client.connection().subscribe(QStringLiteral("$JS.EVENT.ADVISORY.API"));
    DeltaRelay relay;
    History history;
    Poller poller(m_client.api(), relay, history);
    const ConsumerKey key{{plan.stream}, {plan.name}};
    poller.setWatched({key});
    poller.start();
    QTRY_VERIFY_WITH_TIMEOUT(poller.snapshot() && poller.snapshot()->consumers.count(key) > 0 &&
                                 poller.snapshot()->consumers.at(key)->timeLag.oldest &&
                                 !poller.snapshot()->consumers.at(key)->timeLag.isEstimate,
                             10000);
    const quint64 before = m_client.connection().requestStats().sent;
    const SnapshotPtr then = poller.snapshot();
    QSignalSpy cycles(&poller, &Poller::cycleFinished);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_client.publish(QStringLiteral("stuck"), "more")); // its lag grows, its oldest message stays
        QVERIFY(cycles.wait());
    }
    QVERIFY(poller.snapshot()->consumers.at(key)->facts->pending >= 3);
    QCOMPARE(poller.snapshot()->consumers.at(key)->timeLag.oldest, then->consumers.at(key)->timeLag.oldest);
    // Of what the test itself and the walks send nothing is left over for asking again.
    const quint64 perCycle = 2 + static_cast<quint64>(then->streams.size());
    QVERIFY(m_client.connection().requestStats().sent - before <= 3 + 4 * perCycle);
    // Removed by hand: the next one is the oldest.
    QVERIFY(!m_client.call(QStringLiteral("STREAM.MSG.DELETE.STUCK"), "{\"seq\":1,\"no_erase\":true}").isEmpty());
    const auto messages = m_client.messages(QStringLiteral("STUCK"));
    QTRY_COMPARE_WITH_TIMEOUT(poller.snapshot()->consumers.at(key)->timeLag.oldest,
                              std::optional(messages.front().time), 15000);
}

/// As many deliveries as can be, and nothing gets finished; then all of it.
void TestLagServer::whatIsNakedIsNotFinished()
{
    const QString name = QStringLiteral("NAKED");
    QVERIFY(m_client.makeStream(name, QStringLiteral("naked")));
    Plan plan;
    plan.stream = name;
    plan.name = QStringLiteral("c");
    QVERIFY(create(plan));
    DeltaRelay relay;
    History history;
    Poller poller(m_client.api(), relay, history);
    const ConsumerKey key{{plan.stream}, {plan.name}};
    poller.setWatched({key});
    poller.start();
    const auto rates = [&] {
        const SnapshotPtr snapshot = poller.snapshot();
        const auto row = snapshot ? snapshot->consumers.find(key) : decltype(snapshot->consumers.find(key)){};
        return snapshot && row != snapshot->consumers.end() ? row->second->rates : ConsumerRates();
    };
    QTRY_VERIFY_WITH_TIMEOUT(rates().delivered, 10000);
    const auto takeAll = [&](const QByteArray& verdict) {
        const auto taken = m_worker.take(plan.stream, plan.name, 10);
        for (const QByteArray& ackSubject : taken) {
            if (!m_worker.settle(ackSubject, verdict))
                return false;
        }
        return taken.size() == 10;
    };
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_client.publish(QStringLiteral("naked"), "x"));
    QSignalSpy cycles(&poller, &Poller::cycleFinished);
    while (cycles.size() < 4) {
        QVERIFY(takeAll("-NAK"));
        QTest::qWait(50); // lets the poller look
        QVERIFY(!rates().acked || *rates().acked == 0);
    }
    QVERIFY(rates().delivered > 10.0);
    QCOMPARE(rates().acked, std::optional<double>(0));
    QVERIFY(takeAll("+ACK"));
    QTRY_VERIFY_WITH_TIMEOUT(rates().acked > 0.1, 10000);
}

/// The floor stays behind a message that was given up, and the rest is worked off within moments.
void TestLagServer::whatIsGivenUp_isNoTimeLag()
{
    const QString name = QStringLiteral("GIVENUP");
    QVERIFY(m_client.makeStream(name, QStringLiteral("givenup")));
    QVERIFY(!m_client
                 .call(QStringLiteral("CONSUMER.DURABLE.CREATE.GIVENUP.c"),
                       R"({"stream_name":"GIVENUP","config":{"durable_name":"c","ack_policy":"explicit",)"
                       R"("ack_wait":3000000000,"max_deliver":2}})")
                 .isEmpty());
    DeltaRelay relay;
    History history;
    Poller poller(m_client.api(), relay, history);
    const ConsumerKey key{{name}, {QStringLiteral("c")}};
    poller.setWatched({key});
    poller.start();
    const auto lag = [&]() -> std::optional<std::chrono::nanoseconds> {
        const SnapshotPtr snapshot = poller.snapshot();
        const auto row = snapshot ? snapshot->consumers.find(key) : decltype(snapshot->consumers.find(key)){};
        if (!snapshot || row == snapshot->consumers.end() || !row->second->timeLag.oldest)
            return std::nullopt;
        return systemNow() - *row->second->timeLag.oldest;
    };
    std::vector<QByteArray> inHand;
    std::chrono::nanoseconds longest{0};
    int deliveries = 0;
    QElapsedTimer clock;
    clock.start();
    const auto work = [&] {
        if (!m_client.publish(QStringLiteral("givenup"), "x"))
            return false;
        const auto taken = m_worker.take(name, QStringLiteral("c"), 1);
        for (const QByteArray& ackSubject : std::exchange(inHand, taken)) {
            const QList<QByteArray> tokens = ackSubject.split('.');
            if (tokens.value(tokens.size() >= 11 ? 7 : 5) == "1")
                ++deliveries; // never settled
            else if (!m_worker.settle(ackSubject))
                return false;
        }
        QTest::qWait(50); // lets the poller look
        return true;
    };
    while (deliveries < 2 || clock.elapsed() < 20'000) {
        QVERIFY(work());
        longest = std::max(longest, lag().value_or(0ns));
        QVERIFY2(clock.elapsed() < 60'000, "the message was not given up");
    }
    QVERIFY(longest > 2s); // as long as it was tried, it was what was behind
    for (clock.start(); lag().value_or(0ns) >= 3s;) {
        QVERIFY(work());
        QVERIFY2(clock.elapsed() < 20'000, "what was given up is taken for what is before it");
    }
}

QTEST_GUILESS_MAIN(TestLagServer)
#include "tst_lagserver.moc"
