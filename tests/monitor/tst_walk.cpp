// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/accountwalk.h"
#include "monitor/history.h"
#include "monitor/poller.h"
#include "monitor/problemnews.h"
#include "monitor/scriptedchannel.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace jetlag;

namespace {

using test::ScriptedChannel;

/// A table kept by applying deltas against that of a snapshot.
template <typename Map, typename Table>
bool isSame(const Map& shown, const Table& rows)
{
    return std::equal(shown.begin(), shown.end(), rows.begin(), rows.end(),
                      [](const auto& a, const auto& b) { return a.first == b.first && a.second == b.second; });
}

/// A small account that tests change between the walks.
struct Account
{
    struct Stream
    {
        QByteArray created = "2026-11-23T07:00:00Z";
        std::vector<QByteArray> consumers;
        uint64_t messages = 0;
        uint64_t firstSequence = 1;
        QByteArray config;
    };
    std::map<QByteArray, Stream> streams;
    std::vector<QByteArray> missing;
    size_t limit = 256;
    std::map<QString, Error> failing;                                             ///< by subject, whatever the offset
    std::map<std::pair<QString, uint64_t>, std::function<void(Account&)>> before; ///< happens just before this page

    QByteArray info(const QByteArray& name, const Stream& s) const
    {
        return "{\"config\":{\"name\":\"" + name + "\",\"retention\":\"limits\"" + s.config + "},\"created\":\"" +
               s.created + "\",\"state\":{\"messages\":" + number(s.messages) +
               ",\"first_seq\":" + number(s.firstSequence) +
               ",\"last_seq\":" + number(s.firstSequence + s.messages - 1) +
               ",\"consumer_count\":" + number(s.consumers.size()) + "}}";
    }
    static QByteArray number(uint64_t n) { return QByteArray::number(static_cast<qulonglong>(n)); }
    static uint64_t offsetOf(const QByteArray& body) { return body.mid(10).chopped(1).toULongLong(); }

    QByteArray page(const char* key, const std::vector<QByteArray>& all, uint64_t offset, bool withMissing) const
    {
        QByteArray entries;
        for (size_t i = offset; i < std::min(all.size(), offset + limit); ++i)
            entries += (entries.isEmpty() ? QByteArray() : QByteArray(",")) + all[i];
        QByteArray names;
        for (const QByteArray& name : missing)
            names += (names.isEmpty() ? QByteArray("\"") : QByteArray(",\"")) + name + "\"";
        return "{\"total\":" + number(all.size()) + ",\"offset\":" + number(offset) + ",\"limit\":" + number(limit) +
               ",\"" + key + "\":" + (entries.isEmpty() ? QByteArray("null") : "[" + entries + "]") +
               (withMissing && !missing.empty() ? ",\"missing\":[" + names + "]" : QByteArray()) + "}";
    }

    Result<QByteArray> operator()(const QString& subject, const QByteArray& body)
    {
        if (const auto found = failing.find(subject); found != failing.end())
            return unexpected(found->second);
        if (subject.endsWith(QStringLiteral(".INFO")))
            return QByteArray("{\"limits\":{},\"api\":{}}");
        const uint64_t offset = offsetOf(body);
        if (const auto happens = before.find({subject, offset}); happens != before.end())
            std::exchange(happens->second, [](Account&) {})(*this);
        std::vector<QByteArray> all;
        if (subject.endsWith(QStringLiteral("STREAM.LIST"))) {
            for (const auto& [name, s] : streams) {
                if (std::find(missing.begin(), missing.end(), name) == missing.end())
                    all.push_back(info(name, s));
            }
            return page("streams", all, offset, true);
        }
        for (const QByteArray& name : streams[subject.section(QLatin1Char('.'), -1).toUtf8()].consumers)
            all.push_back("{\"name\":\"" + name + "\",\"config\":{\"ack_policy\":\"explicit\"},\"num_pending\":3}");
        return page("consumers", all, offset, false);
    }
};

struct Fixture
{
    ScriptedChannel channel;
    JetStreamApi api{channel};
    AccountWalk walk{api};
    Account account;

    std::shared_ptr<Snapshot> run()
    {
        bool done = false;
        walk.start([&] { done = true; });
        channel.answerAll(std::ref(account));
        return done && !walk.failure() ? walk.takeSnapshot() : nullptr;
    }
    int changes(track::Change::Kind kind)
    {
        const auto all = walk.takeChanges();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [kind](const track::Change& c) { return c.kind == kind; }));
    }
};

StreamName named(const char* name)
{
    return {QString::fromUtf8(name)};
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT
private slots:
    void asksNothingNeedlessly();
    void allPagesAreOpenTogether();
    void deletionBetweenPagesLosesNobodyElse();
    void unreachableStreamsStay();
    void unheardOnesHaveNoRatesAndSayWhy();
    void aMovedCreatedIsNoNews();
    void messagesThatNobodyTakesAreCounted();
    void offlineOnesAreShownWithTheReason();
    void zerosOfLeaderlessStreamsAreUnknown();
    void problemsAreToldOnce();
    void failedPageKeepsWhatItWouldHaveListed();
    void consumerFailuresKeepTheirConsumers();
    void lostConnectionFailsTheCycle();
    void confusedTotalsStayBounded();
    void removalIsToldFromExpiry();
    void randomAccountsAreMirroredExactly();
    void relayHandsOutTheDifferenceToWhatWasTaken();
    void pollerKeepsOneCycleInFlight();
};

void TestWalk::asksNothingNeedlessly()
{
    Fixture f;
    f.account.streams["A"];
    f.account.streams["B"].consumers = {"c"};
    const auto snapshot = f.run();
    QVERIFY(snapshot);
    QCOMPARE(f.channel.asked, (QStringList{QStringLiteral("$JS.API.INFO"), QStringLiteral("$JS.API.STREAM.LIST"),
                                           QStringLiteral("$JS.API.CONSUMER.LIST.B")}));
    QCOMPARE(snapshot->streams.at(named("A"))->watchedConsumers, std::optional<uint64_t>(0));
    QVERIFY(snapshot->streams.at(named("A"))->worstStatus == ConsumerStatus::Idle);
    QCOMPARE(snapshot->streams.at(named("B"))->worstLag, std::optional<uint64_t>(3));
    const auto second = f.run(); // brings the first rates
    const auto third = f.run();
    QVERIFY(isSame(third->streams, second->streams)); // the same pointers
    QVERIFY(isSame(third->consumers, second->consumers));
    QCOMPARE(third->streams.size(), 2U);
}

void TestWalk::allPagesAreOpenTogether()
{
    Fixture f;
    f.account.limit = 10;
    for (int i = 0; i < 200; ++i)
        f.account.streams["S" + QByteArray::number(i)];
    QCOMPARE(f.run()->streams.size(), 200U);
    QVERIFY(f.channel.mostOpen >= 19);
}

void TestWalk::deletionBetweenPagesLosesNobodyElse()
{
    Fixture f;
    f.account.limit = 2;
    for (const char* name : {"A", "B", "C", "D", "E"})
        f.account.streams[name];
    f.account.streams["E"].consumers = {"a", "b", "c", "d"};
    QCOMPARE(f.run()->streams.size(), 5U);
    f.walk.takeChanges();
    // "A" goes after the first page was read: "C" moves onto it and is on no page that we see.
    f.account.before[{QStringLiteral("$JS.API.STREAM.LIST"), 2}] = [](Account& account) { account.streams.erase("A"); };
    f.account.before[{QStringLiteral("$JS.API.CONSUMER.LIST.E"), 2}] = [](Account& account) {
        account.streams["E"].consumers.erase(account.streams["E"].consumers.begin());
    };
    auto snapshot = f.run();
    QVERIFY(snapshot->streams.contains(named("C")));
    QVERIFY(!snapshot->streams.at(named("C"))->isMissing);
    QCOMPARE(snapshot->consumers.size(), 4U);
    QCOMPARE(f.changes(track::Change::Kind::StreamVanished), 0);
    snapshot = f.run();
    QCOMPARE(snapshot->streams.size(), 4U);
    QVERIFY(!snapshot->streams.contains(named("A")));
    QCOMPARE(snapshot->consumers.size(), 3U);
    const auto changes = f.walk.takeChanges();
    QCOMPARE(changes.size(), 2U); // A is gone, E's first consumer is gone: each told once
}

void TestWalk::unreachableStreamsStay()
{
    Fixture f;
    f.account.streams["A"].consumers = {"c"};
    f.account.streams["B"];
    f.run();
    f.walk.takeChanges();
    f.account.missing = {"A", "NEVERSEEN"};
    auto snapshot = f.run();
    QCOMPARE(snapshot->streams.size(), 3U);
    QVERIFY(snapshot->streams.at(named("NEVERSEEN"))->isMissing);
    QCOMPARE(snapshot->streams.at(named("NEVERSEEN"))->facts->known, Known::Name);
    QVERIFY(snapshot->streams.at(named("A"))->isMissing);
    QVERIFY(snapshot->consumers.begin()->second->isMissing);
    QVERIFY(!snapshot->streams.at(named("B"))->isMissing);
    QCOMPARE(snapshot->problems.size(), 2U);
    QVERIFY(f.walk.takeChanges().empty());
    f.account.missing.clear();
    f.account.streams["NEVERSEEN"].messages = 7;
    snapshot = f.run();
    QVERIFY(!snapshot->streams.at(named("A"))->isMissing);
    QVERIFY(!snapshot->consumers.begin()->second->isMissing);
    QCOMPARE(snapshot->streams.at(named("NEVERSEEN"))->facts->state.messages, 7U);
    QVERIFY(!snapshot->streams.at(named("NEVERSEEN"))->rates.messagesIn);
    QVERIFY(f.walk.takeChanges().empty());
}

void TestWalk::unheardOnesHaveNoRatesAndSayWhy()
{
    Fixture f;
    f.account.streams["A"].consumers = {"a"};
    f.account.streams["B"].consumers = {"b"};
    f.run();
    const auto before = f.run();
    QVERIFY(before->streams.at(named("A"))->rates.messagesIn);
    f.account.missing = {"A"};
    f.account.failing[QStringLiteral("$JS.API.CONSUMER.LIST.B")] = {Error::Kind::Permission, {}, {}, 0};
    const auto snapshot = f.run();
    const auto& stream = snapshot->streams.at(named("A"));
    QVERIFY(stream->isOld() && stream->oldSince && !stream->rates.messagesIn);
    const auto& silent = snapshot->consumers.at({named("A"), {QStringLiteral("a")}});
    QCOMPARE(silent->rates, ConsumerRates());
    QCOMPARE(silent->assessment.status, ConsumerStatus::Unknown);
    QVERIFY(silent->assessment.cause == Cause(cause::NotAnswered{}));
    const auto& denied = snapshot->consumers.at({named("B"), {QStringLiteral("b")}});
    QVERIFY(denied->assessment.cause == Cause(cause::NotListed{}));
}

/// 2.9 and 2.10 move it by less than a millisecond on a restart, a change of the leader by some milliseconds.
void TestWalk::aMovedCreatedIsNoNews()
{
    Fixture f;
    f.account.streams["A"].messages = 5;
    f.account.streams["A"].consumers = {"a"};
    f.run();
    f.walk.takeChanges();
    f.account.streams["A"].created = "2026-11-23T07:00:00.003Z";
    const auto snapshot = f.run();
    QVERIFY(f.walk.takeChanges().empty());
    QVERIFY(snapshot->streams.at(named("A"))->rates.messagesIn);
    f.account.streams["A"].created = "2026-11-23T08:00:00Z";
    f.run();
    QCOMPARE(f.changes(track::Change::Kind::StreamRecreated), 1);
}

void TestWalk::messagesThatNobodyTakesAreCounted()
{
    Fixture f;
    const auto causeAfter = [&](const char* subjects, const char* filter) {
        const auto script = [=](const QString& subject, const QByteArray&) -> Result<QByteArray> {
            if (subject.endsWith(QStringLiteral("STREAM.LIST")))
                return QByteArray(R"({"total":1,"offset":0,"limit":256,"streams":[{"config":{"name":"Q",)"
                                  R"("retention":"workqueue","subjects":[")") +
                       subjects + R"("]},"state":{"messages":20,"first_seq":1,"last_seq":20,"consumer_count":1}}]})";
            if (subject.endsWith(QStringLiteral("CONSUMER.LIST.Q")))
                return QByteArray(R"({"total":1,"offset":0,"limit":256,"consumers":[{"name":"c","num_pending":0,)"
                                  R"("config":{"ack_policy":"explicit","filter_subject":")") +
                       filter + R"("}}]})";
            return QByteArray("{\"limits\":{}}");
        };
        Cause cause;
        for (int round = 0; round < 3; ++round) {
            f.walk.start([] {});
            f.channel.answerAll(script);
            cause = f.walk.takeSnapshot()->consumers.begin()->second->assessment.cause;
        }
        return cause;
    };
    QVERIFY(causeAfter("q.>", "q.a") == Cause(cause::NobodyTakes{20}));
    QVERIFY(causeAfter("q.*", "q.*") == Cause()); // they can only have been given up
}

/// Servers from 2.12 on list what they cannot run by name and reason only.
void TestWalk::offlineOnesAreShownWithTheReason()
{
    Fixture f;
    const auto script = [](const QString& subject, const QByteArray&) -> Result<QByteArray> {
        if (subject.endsWith(QStringLiteral("STREAM.LIST")))
            return QByteArray(
                R"({"total":1,"offset":0,"limit":256,"streams":[{"config":{"name":"A"},)"
                R"("state":{"messages":1,"consumer_count":2}}],"offline":{"NEW":"unsupported - level 9"}})");
        if (subject.endsWith(QStringLiteral("CONSUMER.LIST.A")))
            return QByteArray(R"({"total":1,"offset":0,"limit":256,"consumers":[{"name":"c","num_pending":0}],)"
                              R"("offline":{"odd":"unsupported - level 9"}})");
        return QByteArray("{\"limits\":{}}");
    };
    for (int round = 0; round < 2; ++round) {
        f.walk.start([] {});
        f.channel.answerAll(script);
        const auto snapshot = f.walk.takeSnapshot();
        QCOMPARE(snapshot->streams.size(), 2U);
        QVERIFY(snapshot->streams.at(named("NEW"))->isMissing);
        QCOMPARE(snapshot->streams.at(named("NEW"))->offline, QStringLiteral("unsupported - level 9"));
        QCOMPARE(snapshot->consumers.size(), 2U);
        const auto& odd = snapshot->consumers.at({named("A"), {QStringLiteral("odd")}});
        QVERIFY(odd->isMissing && odd->facts->known == Known::Name);
        QCOMPARE(odd->offline, QStringLiteral("unsupported - level 9"));
        QCOMPARE(odd->assessment.status, ConsumerStatus::Unknown);
        QVERIFY(std::any_of(snapshot->problems.begin(), snapshot->problems.end(), [](const Error& problem) {
            return problem.summary.contains(QStringLiteral("NEW")) &&
                   problem.summary.contains(QStringLiteral("level 9"));
        }));
    }
}

/// A stream without a leader is listed with its configuration, with zeros, and as missing.
void TestWalk::zerosOfLeaderlessStreamsAreUnknown()
{
    Fixture f;
    f.account.streams["SEEN"].messages = 20;
    f.run();
    f.walk.start([] {});
    f.channel.answerAll([](const QString& subject, const QByteArray&) {
        return Result<QByteArray>(
            subject.endsWith(QStringLiteral("STREAM.LIST"))
                ? R"({"total":2,"offset":0,"limit":256,"streams":[)"
                  R"({"config":{"name":"SEEN"},"created":"2026-11-23T07:00:00Z","state":{"messages":0}},)"
                  R"({"config":{"name":"NEW","storage":"file"},"state":{"messages":0}}],)"
                  R"("missing":["SEEN","NEW"]})"
                : R"({"limits":{}})");
    });
    f.walk.takeChanges();
    const auto snapshot = f.walk.takeSnapshot();
    QCOMPARE(snapshot->streams.at(named("SEEN"))->facts->state.messages, 20U);
    QVERIFY(snapshot->streams.at(named("SEEN"))->isMissing);
    QCOMPARE(snapshot->streams.at(named("NEW"))->facts->known, Known::Config);
    QCOMPARE(snapshot->streams.at(named("NEW"))->facts->config.storage, Storage::File);
}

void TestWalk::problemsAreToldOnce()
{
    ProblemNews news;
    const Timestamp now = systemNow();
    std::vector<Error> problems{{Error::Kind::Permission, QStringLiteral("Refused."), QStringLiteral("LIST.A"), 0}};
    QCOMPARE(news.take(problems, now).size(), 1U);
    QVERIFY(news.take(problems, now + std::chrono::minutes(9)).empty());
    QVERIFY(news.take({}, now + std::chrono::minutes(10)).empty());
    QVERIFY(news.take(problems, now + std::chrono::minutes(18)).empty()); // it comes and goes
    QCOMPARE(news.take(problems, now + std::chrono::minutes(30)).size(), 1U);
    news.forget();
    for (int i = 0; i < 100; ++i)
        problems.push_back({Error::Kind::Timeout, QStringLiteral("Late."), QString::number(i), 0});
    const auto events = news.take(problems, now);
    QCOMPARE(events.size(), 6U);
    QVERIFY(events.back().text.contains(QStringLiteral("96")));
}

void TestWalk::failedPageKeepsWhatItWouldHaveListed()
{
    Fixture f;
    f.account.limit = 1;
    f.account.streams["A"];
    f.account.streams["B"];
    f.run();
    f.walk.takeChanges();
    bool done = false;
    f.walk.start([&] { done = true; });
    f.channel.answerAll([&](const QString& subject, const QByteArray& body) -> Result<QByteArray> {
        if (subject.endsWith(QStringLiteral("STREAM.LIST")) && Account::offsetOf(body) == 1)
            return unexpected(Error{Error::Kind::Timeout, {}, {}, 0});
        return f.account(subject, body);
    });
    QVERIFY(done && !f.walk.failure());
    const auto snapshot = f.walk.takeSnapshot();
    QVERIFY(snapshot->streams.at(named("B"))->isMissing);
    QVERIFY(!snapshot->streams.at(named("A"))->isMissing);
    QCOMPARE(snapshot->problems.size(), 1U);
    QVERIFY(snapshot->problems[0].detail.contains(QStringLiteral("STREAM.LIST")));
    QVERIFY(f.walk.takeChanges().empty());
}

void TestWalk::consumerFailuresKeepTheirConsumers()
{
    Fixture f;
    f.account.streams["A"].consumers = {"a", "b"};
    f.account.streams["B"].consumers = {"c"};
    f.run();
    f.walk.takeChanges();
    f.account.failing[QStringLiteral("$JS.API.CONSUMER.LIST.A")] = {Error::Kind::Timeout, {}, {}, 0};
    auto snapshot = f.run();
    QCOMPARE(snapshot->consumers.size(), 3U);
    QCOMPARE(std::count_if(snapshot->consumers.begin(), snapshot->consumers.end(),
                           [](const auto& c) { return c.second->isMissing; }),
             2);
    QCOMPARE(snapshot->problems.size(), 1U);
    QVERIFY(snapshot->problems[0].summary.contains(QStringLiteral("CONSUMER.LIST.A")));
    QVERIFY(f.walk.takeChanges().empty());
    f.account.failing.clear();
    snapshot = f.run();
    QVERIFY(std::none_of(snapshot->consumers.begin(), snapshot->consumers.end(),
                         [](const auto& c) { return c.second->isMissing; }));
    f.account.streams["B"].consumers.clear();
    f.account.streams["A"].consumers = {"b"};
    snapshot = f.run();
    QCOMPARE(snapshot->consumers.size(), 1U);
    QCOMPARE(f.changes(track::Change::Kind::ConsumerVanished), 2);
}

void TestWalk::lostConnectionFailsTheCycle()
{
    Fixture f;
    f.account.streams["A"].consumers = {"a"};
    QVERIFY(f.run());
    const auto known = f.run();
    f.account.failing[QStringLiteral("$JS.API.CONSUMER.LIST.A")] = {Error::Kind::Disconnected, {}, {}, 0};
    QVERIFY(!f.run());
    QVERIFY(f.walk.failure()->kind == Error::Kind::Disconnected);
    f.account.failing.clear();
    QVERIFY(isSame(f.run()->consumers, known->consumers));
}

void TestWalk::confusedTotalsStayBounded()
{
    Fixture f;
    bool done = false;
    f.walk.start([&] { done = true; });
    f.channel.answerAll([](const QString& subject, const QByteArray&) -> Result<QByteArray> {
        if (subject.endsWith(QStringLiteral(".INFO")))
            return QByteArray("{\"limits\":{}}");
        return QByteArray("{\"total\":18446744073709551615,\"offset\":0,\"limit\":1,\"streams\":[]}");
    });
    QVERIFY(done);
    QVERIFY(f.channel.asked.size() < 5000);
}

void TestWalk::removalIsToldFromExpiry()
{
    const auto facts = [](uint64_t first, uint64_t last) {
        StreamFacts stream;
        stream.config.retention = Retention::Limits;
        stream.state.first.value = first;
        stream.state.last.value = last;
        stream.state.messages = last + 1 - first;
        stream.state.bytes = stream.state.messages * 100;
        stream.state.firstTime = Timestamp(std::chrono::seconds(1000));
        stream.state.lastTime = Timestamp(std::chrono::seconds(1100));
        return stream;
    };
    const Timestamp now(std::chrono::seconds(1200));
    auto before = facts(1, 10);
    auto after = facts(8, 12);
    QCOMPARE(track::removedByHand(before, after, now), std::optional<uint64_t>(7));
    QVERIFY(!track::removedByHand(before, facts(1, 12), now));
    QVERIFY(!track::removedByHand(before, facts(3, 12), now)); // as many as before: not a purge worth telling
    after.config.maxMessages = 5;
    QVERIFY(!track::removedByHand(before, after, now));
    after.config.maxMessages = 6;
    QVERIFY(track::removedByHand(before, after, now));
    after.config.maxAge = std::chrono::seconds(200); // the first one was due at 1200
    QVERIFY(!track::removedByHand(before, after, now));
    after.config.maxAge = std::chrono::seconds(300);
    QVERIFY(track::removedByHand(before, after, now));
    after.config.maxBytes = 700;
    QVERIFY(!track::removedByHand(before, after, now));
    after.config.maxBytes.reset();
    after.config.retention = Retention::WorkQueue;
    QVERIFY(track::removedByHand(before, after, now));
    after.state.consumers = 1;
    QVERIFY(!track::removedByHand(before, after, now));
}

void TestWalk::randomAccountsAreMirroredExactly()
{
    std::mt19937 random(99);
    Fixture f;
    f.account.limit = 3;
    DeltaRelay relay;
    std::map<StreamName, StreamRowPtr> shown; // a table kept by applying deltas alone
    std::map<ConsumerKey, ConsumerRowPtr> shownConsumers;
    for (int round = 0; round < 300; ++round) {
        const QByteArray name(1, static_cast<char>('A' + random() % 12));
        auto& target = f.account.streams[name];
        switch (random() % 5) {
        case 0:
            f.account.streams.erase(name);
            break;
        case 1:
            target.created = "2026-11-23T07:00:" + QByteArray::number(10 + round % 50) + "Z";
            break;
        case 2:
            target.messages += random() % 100;
            break;
        case 3:
            target.consumers.assign(1 + random() % 8, {});
            for (size_t i = 0; i < target.consumers.size(); ++i)
                target.consumers[i] = "c" + QByteArray::number(static_cast<int>(i));
            break;
        default:
            target.consumers.clear();
        }
        const SnapshotPtr snapshot = f.run();
        QVERIFY(snapshot);
        QCOMPARE(snapshot->streams.size(), f.account.streams.size());
        size_t consumers = 0;
        for (const auto& [key, s] : f.account.streams) {
            consumers += s.consumers.size();
            const auto& row = snapshot->streams.at(named(key.constData()));
            QCOMPARE(row->facts->raw, f.account.info(key, s));
            QCOMPARE(row->watchedConsumers, std::optional<uint64_t>(s.consumers.size()));
        }
        QCOMPARE(snapshot->consumers.size(), consumers);
        relay.post(snapshot);
        if (random() % 3 == 0)
            continue; // a slow reader: the next delta covers this one too
        const auto delta = relay.take();
        for (const auto& key : delta->streams.removed)
            QCOMPARE(shown.erase(key), 1U);
        for (const auto& row : delta->streams.added)
            QVERIFY(shown.emplace(row->facts->name(), row).second);
        for (const auto& row : delta->streams.changed)
            shown.at(row->facts->name()) = row;
        for (const auto& key : delta->consumers.removed)
            QCOMPARE(shownConsumers.erase(key), 1U);
        for (const auto& row : delta->consumers.added)
            QVERIFY(shownConsumers.emplace(row->facts->key, row).second);
        for (const auto& row : delta->consumers.changed)
            shownConsumers.at(row->facts->key) = row;
        QVERIFY(isSame(shown, delta->snapshot->streams));
        QVERIFY(isSame(shownConsumers, delta->snapshot->consumers));
    }
}

void TestWalk::relayHandsOutTheDifferenceToWhatWasTaken()
{
    Fixture f;
    DeltaRelay relay;
    f.account.streams["A"];
    QVERIFY(relay.post(f.run()));
    f.account.streams["B"];
    QVERIFY(!relay.post(f.run())); // the reader sleeps: no second wake-up
    auto delta = relay.take();
    QCOMPARE(delta->streams.added.size(), 2U);
    QVERIFY(!relay.take());
    f.account.streams.erase("A");
    QVERIFY(relay.post(f.run()));
    delta = relay.take();
    QCOMPARE(delta->streams.removed.size(), 1U);
    QVERIFY(delta->streams.added.empty());
    relay.restart();
    QVERIFY(!relay.take());
    QVERIFY(relay.post(f.run()));
    QCOMPARE(relay.take()->streams.added.size(), 1U);
}

void TestWalk::pollerKeepsOneCycleInFlight()
{
    ScriptedChannel channel;
    JetStreamApi api(channel);
    DeltaRelay relay;
    History history;
    Account account;
    account.streams["A"].consumers = {"c"};
    {
        Poller poller(api, relay, history);
        QSignalSpy finished(&poller, &Poller::cycleFinished);
        QSignalSpy failed(&poller, &Poller::failed);
        poller.start();
        poller.refreshNow();
        poller.refreshNow();
        QCOMPARE(channel.pending.size(), 2U);
        channel.answerAll(std::ref(account));
        QCOMPARE(finished.size(), 1);
        QTRY_COMPARE(channel.pending.size(), 2U); // the refresh asked for meanwhile, once
        channel.answerAll([](const QString&, const QByteArray&) -> Result<QByteArray> {
            return unexpected(Error{Error::Kind::Timeout, {}, {}, 0});
        });
        QCOMPARE(failed.size(), 1);
        QVERIFY(poller.interval() >= std::chrono::seconds(2));
        QVERIFY(poller.snapshot());
        poller.refreshNow();
        channel.answerAll(std::ref(account));
        QCOMPARE(poller.interval(), std::chrono::seconds(1));
        poller.setAttention(Attention::Hidden);
        QCOMPARE(poller.interval(), std::chrono::seconds(30));
        poller.refreshNow();
        poller.stop();
        QVERIFY(channel.pending.empty());
        poller.start();
        QCOMPARE(channel.pending.size(), 2U);
    }
    QVERIFY(channel.pending.empty()); // nothing is left to call into what is gone
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
