// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Key-value buckets on a real server: what is listed and read is what is there, looking changes nothing, a change is
// bound to what was looked at, and other clients see the same.
#include "buckets/keeper.h"
#include "support/linkproxy.h"

using namespace jetlag;
using namespace std::chrono_literals;

namespace {
const StreamName shop{QStringLiteral("KV_shop")};
} // namespace

class TestKeys : public QObject
{
    Q_OBJECT
private:
    test::Keeper m_keeper;

    BucketRules rules() { return rulesOf(*m_keeper.facts(shop.value)); }
    bool put(const QString& key, const QByteArray& value)
    {
        return m_keeper.client.publish(QStringLiteral("$KV.shop.") + key, value).has_value();
    }
    std::optional<KeyList> list(const QString& filter = {}, size_t most = 5000, uint64_t keys = 0,
                                bool isThorough = false)
    {
        test::Heard<KeyListProgress, Result<KeyList>> heard;
        const KeyListing work =
            m_keeper.service->listKeys({shop, rules(), filter, most, keys, isThorough}, heard.listener());
        return heard.waitForEnd(120'000) && *heard.outcome ? std::optional(**heard.outcome) : std::nullopt;
    }
    std::map<QString, KeyState> states(const std::vector<QString>& keys)
    {
        test::Heard<std::vector<KeyState>, std::optional<Error>> heard;
        const KeyLooking work = m_keeper.service->readKeys(m_keeper.facts(shop.value), keys, heard.listener());
        std::map<QString, KeyState> found;
        if (!heard.waitForEnd() || *heard.outcome)
            return found;
        for (const auto& some : heard.news) {
            for (const KeyState& state : some)
                found[state.key] = state;
        }
        return found;
    }
    KeyState state(const QString& key)
    {
        test::Heard<NoProgress, Result<KeyPicture>> heard;
        const KeyLook work = m_keeper.service->lookAtKey(shop, key, heard.listener());
        return heard.waitForEnd() && *heard.outcome ? (*heard.outcome)->state : KeyState();
    }
    KeyChange changeOf(const QString& key, KeyChange::Act act, const QByteArray& value, Sequence expected)
    {
        KeyChange change;
        change.stream = shop;
        change.seen = incarnationOf(*m_keeper.facts(shop.value));
        change.key = key;
        change.act = act;
        change.value = value;
        change.expected = expected;
        return change;
    }
    std::optional<ChangeEnd> carryOut(const KeyChange& change)
    {
        return m_keeper.change([&](auto listener) { return m_keeper.service->change(change, listener); });
    }
    std::optional<ChangeEnd> carryOut(const QString& key, KeyChange::Act act, const QByteArray& value = {})
    {
        return carryOut(changeOf(key, act, value, state(key).revision));
    }

private slots:
    void initTestCase() { QVERIFY(m_keeper.start()); }
    void init()
    {
        BucketPlan plan;
        plan.name = QStringLiteral("shop");
        plan.history = 5;
        QVERIFY(m_keeper.make(plan));
    }
    void cleanup() { m_keeper.removeAll(); }

    void whatIsABucket()
    {
        QCOMPARE(bucketOf({QStringLiteral("KV_a")})->name, QStringLiteral("a"));
        QVERIFY(bucketOf({QStringLiteral("OBJ_a")})->kind == BucketKind::Objects);
        for (const char* name : {"KV_", "OBJ_", "kv_a", "ORDERS", "X_KV_a"})
            QVERIFY(!bucketOf({QLatin1String(name)}));
        for (const char* key : {"a", "a.b.c", "A-Z_0/9=x", "x=.y"})
            QVERIFY2(keyProblem(QLatin1String(key)).isEmpty(), key);
        for (const char* key : {"", ".a", "a.", "a..b", "a b", "a*", ">", "ä", "a\n"})
            QVERIFY2(!keyProblem(QString::fromUtf8(key)).isEmpty(), key);
    }

    void keysAreListed()
    {
        for (const char* key : {"a", "b.one", "b.two", "b.three.x", "Case"})
            QVERIFY(put(QLatin1String(key), "v"));
        const auto all = list();
        QVERIFY(all && all->isWhole);
        QCOMPARE(all->matching, uint64_t(5));
        QCOMPARE(all->keys.size(), size_t(5));
        const auto some = list({}, 2);
        QVERIFY(some && !some->isWhole);
        QCOMPARE(some->keys.size(), size_t(2));
        QCOMPARE(some->matching, uint64_t(5));
        QCOMPARE(list(QStringLiteral("b."))->keys.size(), size_t(3));
        QCOMPARE(list(QStringLiteral("b.*"))->keys.size(), size_t(2));
        QCOMPARE(list(QStringLiteral("case"))->keys, std::vector<QString>{QStringLiteral("Case")});
        QCOMPARE(list(QStringLiteral("T"))->matching, uint64_t(2));
        QCOMPARE(list(QStringLiteral("no such"))->matching, uint64_t(0));
        QCOMPARE(list(QStringLiteral("bad..*"))->matching, uint64_t(0));
    }

    /// More than one page of the server's list.
    void aFilterReachesEveryKey()
    {
        constexpr int keys = 100'500;
        std::vector<StoredMessage> messages;
        for (int i = 0; i < keys; ++i)
            messages.push_back({{}, {}, {}, QStringLiteral("$KV.shop.k%1").arg(i, 6, 10, QLatin1Char('0')), {}, "v"});
        QVERIFY(m_keeper.client.publishAll(messages));
        const auto first = list({}, 100);
        QVERIFY(first);
        QCOMPARE(first->matching, uint64_t(keys));
        QCOMPARE(first->keys.size(), size_t(100));
        const auto last = list(QStringLiteral("K100499"), 100);
        QVERIFY(last && last->isWhole);
        QCOMPARE(last->keys, std::vector<QString>{QStringLiteral("k100499")});
        // Told that there are very many, the server is not asked for all names.
        const auto newest = list({}, 5000, keys);
        QVERIFY(newest && newest->way == KeyList::Way::Newest);
        QCOMPARE(newest->keys.size(), size_t(1000));
        QCOMPARE(newest->keys.back(), QStringLiteral("k100499"));
        QCOMPARE(newest->states.back().preview, QStringLiteral("v"));
        QCOMPARE(newest->matching, uint64_t(keys));
        const auto near = list(QStringLiteral("k000007"), 5000, keys);
        QVERIFY(near && near->way == KeyList::Way::Near && near->isWhole);
        QCOMPARE(near->keys, std::vector<QString>{QStringLiteral("k000007")});
        const auto all = list(QStringLiteral("K00000"), 5000, keys, true);
        QVERIFY(all && all->way == KeyList::Way::Messages && all->isWhole);
        QCOMPARE(all->keys.size(), size_t(10));
    }

    /// Of very many the revision that counts is the newest one, whichever way it was found.
    void theNewestRevisionIsShown()
    {
        for (const char* value : {"one", "two"})
            QVERIFY(put(QStringLiteral("a.b"), value) && put(QStringLiteral("c"), value));
        for (const auto& [filter, isThorough] :
             {std::pair(QString(), false), {QStringLiteral("A"), true}, {QStringLiteral("c"), true}}) {
            const auto found = list(filter, 5000, 1'000'000, isThorough);
            QVERIFY(found);
            for (const KeyState& each : found->states)
                QCOMPARE(each.preview, QStringLiteral("two"));
        }
        QCOMPARE(list(QStringLiteral("a"), 5000, 1'000'000)->keys, std::vector<QString>{QStringLiteral("a.b")});
    }

    void statesAreRead()
    {
        QVERIFY(put(QStringLiteral("a"), "one"));
        QVERIFY(put(QStringLiteral("a"), "two"));
        QVERIFY(put(QStringLiteral("b"), "x"));
        QVERIFY(carryOut(QStringLiteral("b"), KeyChange::Act::Delete) == ChangeEnd::Done);
        const auto found = states({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found.at(QStringLiteral("a")).revision, Sequence{2});
        QCOMPARE(found.at(QStringLiteral("a")).preview, QStringLiteral("two"));
        QVERIFY(found.at(QStringLiteral("b")).kind == RevisionKind::Deleted);
        QVERIFY(!found.at(QStringLiteral("c")).isThere());
    }

    void lookingChangesNothing()
    {
        for (int i = 0; i < 20; ++i)
            QVERIFY(put(QStringLiteral("k.%1").arg(i), "v"));
        const auto before = m_keeper.facts(shop.value);
        const auto listed = list(QStringLiteral("K"));
        QVERIFY(listed);
        QCOMPARE(states(listed->keys).size(), size_t(20));
        QCOMPARE(state(QStringLiteral("k.1")).preview, QStringLiteral("v"));
        const auto after = m_keeper.facts(shop.value);
        QVERIFY(before->state == after->state);
        QCOMPARE(after->state.consumers, uint64_t(0));
    }

    void aKeyLives()
    {
        const QString key = QStringLiteral("a.b");
        QVERIFY2(carryOut(key, KeyChange::Act::Put, "one") == ChangeEnd::Done, qPrintable(m_keeper.words()));
        QCOMPARE(m_keeper.heard.outcome->info, QByteArray("1"));
        QVERIFY(carryOut(key, KeyChange::Act::Put, "two") == ChangeEnd::Done);
        QVERIFY(carryOut(key, KeyChange::Act::Delete) == ChangeEnd::Done);
        QVERIFY(state(key).kind == RevisionKind::Deleted);
        // Restored: the value of the first revision, over the marker.
        QVERIFY(carryOut(key, KeyChange::Act::Put, m_keeper.client.messages(shop.value).front().payload) ==
                ChangeEnd::Done);
        QCOMPARE(state(key).preview, QStringLiteral("one"));
        QCOMPARE(m_keeper.facts(shop.value)->state.messages, uint64_t(4));
        QVERIFY(carryOut(key, KeyChange::Act::PurgeAll) == ChangeEnd::Done);
        QVERIFY(state(key).kind == RevisionKind::Purged);
        QCOMPARE(m_keeper.facts(shop.value)->state.messages, uint64_t(1));
        QVERIFY(put(key, {})); // an empty value is one
        QVERIFY(state(key).kind == RevisionKind::Value);
    }

    void nobodyIsOvertaken()
    {
        const QString key = QStringLiteral("a");
        QVERIFY(put(key, "mine"));
        const KeyChange stale = changeOf(key, KeyChange::Act::Put, "stale", Sequence{1});
        QVERIFY(put(key, "theirs"));
        QVERIFY(carryOut(stale) == ChangeEnd::Refused);
        QVERIFY2(m_keeper.words().contains(QStringLiteral("revision 2, a value")), qPrintable(m_keeper.words()));
        QCOMPARE(state(key).preview, QStringLiteral("theirs"));
        // Created by two.
        const KeyChange first = changeOf(QStringLiteral("new"), KeyChange::Act::Put, "x", Sequence{0});
        QVERIFY(carryOut(first) == ChangeEnd::Done);
        QVERIFY(carryOut(first) == ChangeEnd::Refused);
        QVERIFY(m_keeper.words().contains(QStringLiteral("there was nothing")));
        // Deleted meanwhile.
        const KeyChange late = changeOf(key, KeyChange::Act::PurgeAll, {}, Sequence{2});
        QVERIFY(carryOut(key, KeyChange::Act::Delete) == ChangeEnd::Done);
        QVERIFY(carryOut(late) == ChangeEnd::Refused);
        QVERIFY(m_keeper.words().contains(QStringLiteral("was deleted")));
    }

    void anotherLifeIsLeftAlone()
    {
        QVERIFY(put(QStringLiteral("a"), "x"));
        const KeyChange change = changeOf(QStringLiteral("a"), KeyChange::Act::Put, "y", Sequence{1});
        m_keeper.removeAll();
        QTest::qWait(1100); // lives are told apart by a second
        init();
        QVERIFY(put(QStringLiteral("a"), "of the new one"));
        QVERIFY(carryOut(change) == ChangeEnd::Refused);
        QCOMPARE(state(QStringLiteral("a")).preview, QStringLiteral("of the new one"));
    }

    void badKeysAreRefusedWithTheRule()
    {
        QVERIFY(carryOut(changeOf(QStringLiteral("a b"), KeyChange::Act::Put, "x", {})) == ChangeEnd::Refused);
        QVERIFY(m_keeper.words().contains(QStringLiteral("letters and digits")));
        QCOMPARE(m_keeper.facts(shop.value)->state.messages, uint64_t(0));
    }

    /// It was stored, but nobody said so: it is found, and is there once.
    void withoutAnAnswerItIsLookedFor()
    {
        bool isFirst = true;
        m_keeper.tap->edit = [&isFirst](const QByteArray& subject, NatsMessage& reply) {
            if (subject.startsWith("$KV.") && std::exchange(isFirst, false))
                reply.payload = "?";
        };
        QVERIFY2(carryOut(QStringLiteral("a"), KeyChange::Act::Put, "x") == ChangeEnd::Done,
                 qPrintable(m_keeper.words()));
        QCOMPARE(m_keeper.facts(shop.value)->state.messages, uint64_t(1));
        QCOMPARE(state(QStringLiteral("a")).revision, Sequence{1});
    }

    /// It got lost, and somebody else came first before it was sent again: theirs stays.
    void whatGotLostDoesNotOvertake()
    {
        bool isFirst = true;
        m_keeper.tap->loses = [this, &isFirst](const Request& request) {
            if (!request.subject.startsWith("$KV.") || !std::exchange(isFirst, false))
                return false;
            QTimer::singleShot(0, this, [this] { (void)put(QStringLiteral("a"), "theirs"); });
            return true;
        };
        QVERIFY(carryOut(QStringLiteral("a"), KeyChange::Act::Put, "mine") == ChangeEnd::Refused);
        QCOMPARE(state(QStringLiteral("a")).preview, QStringLiteral("theirs"));
        QCOMPARE(m_keeper.facts(shop.value)->state.messages, uint64_t(1));
    }

    /// The answer hangs for longer than anybody waits for it, on a connection that stays: the key is looked for.
    void anAnswerThatHangsIsLookedFor()
    {
        test::LinkProxy way(m_keeper.server.port());
        QVERIFY(way.start());
        test::Client client;
        QVERIFY(client.connectTo(way.url()));
        test::Tap tap(client.connection().requests());
        tap.patience = 2s;
        bool isFirst = true;
        tap.before = [&](const Request& request) {
            if (request.subject.startsWith("$KV.") && std::exchange(isFirst, false))
                way.hold(test::LinkProxy::Way::ToClient);
        };
        WorkRegistry works;
        BucketService service(JetStreamApi(tap), works);
        test::Heard<ChangeLookedFor, ChangeOutcome> heard;
        const AdminChange work =
            service.change(changeOf(QStringLiteral("a"), KeyChange::Act::Put, "x", state(QStringLiteral("a")).revision),
                           heard.listener());
        QTRY_VERIFY_WITH_TIMEOUT(!heard.news.empty(), 20000); // that it is looked for
        QVERIFY(!heard.outcome);
        way.release(test::LinkProxy::Way::ToClient);
        QVERIFY(heard.waitForEnd());
        QVERIFY(heard.outcome->how == ChangeEnd::Done);
        QCOMPARE(m_keeper.facts(shop.value)->state.messages, uint64_t(1));
        works.close();
    }

    void valuesExpireOneByOne()
    {
        KeyChange change = changeOf(QStringLiteral("a"), KeyChange::Act::Put, "x", {});
        change.ttl = 1s;
        QVERIFY(carryOut(change) == ChangeEnd::Refused); // this bucket does not allow it
        QVERIFY(m_keeper.words().contains(QStringLiteral("2.11")));
        if (m_keeper.version() < ServerVersion{2, 11, 0})
            return;
        m_keeper.removeAll();
        BucketPlan plan;
        plan.name = QStringLiteral("shop");
        plan.markerTtl = 60s;
        QVERIFY(m_keeper.make(plan));
        QVERIFY(rules().takesTtl);
        change.seen = incarnationOf(*m_keeper.facts(shop.value));
        QVERIFY2(carryOut(change) == ChangeEnd::Done, qPrintable(m_keeper.words()));
        QTRY_VERIFY_WITH_TIMEOUT(state(QStringLiteral("a")).kind == RevisionKind::Expired, 15000);
    }

    void mirrorsAreReadAndNotChanged()
    {
        QVERIFY(put(QStringLiteral("a"), "x"));
        QVERIFY(!m_keeper.client
                     .call(QStringLiteral("STREAM.CREATE.KV_copy"),
                           R"({"name":"KV_copy","mirror":{"name":"KV_shop"},"mirror_direct":true})")
                     .isEmpty());
        const StreamName copy{QStringLiteral("KV_copy")};
        QTRY_COMPARE(m_keeper.facts(copy.value)->state.messages, uint64_t(1));
        const BucketRules rules = rulesOf(*m_keeper.facts(copy.value));
        QCOMPARE(rules.keyPrefix, QStringLiteral("$KV.shop."));
        KeyChange change = changeOf(QStringLiteral("a"), KeyChange::Act::Put, "y", Sequence{1});
        change.stream = copy;
        change.seen = incarnationOf(*m_keeper.facts(copy.value));
        QVERIFY(carryOut(change) == ChangeEnd::Refused);
        QVERIFY(m_keeper.words().contains(QStringLiteral("KV_shop")));
        m_keeper.client.call(QStringLiteral("STREAM.DELETE.KV_copy"));
    }

    void otherClientsSeeTheSame()
    {
        if (!test::Keeper::hasPeer())
            QSKIP("node cannot find the package nats: JETLAG_NODE_MODULES says where it is");
        const auto peer = [this](std::initializer_list<const char*> words) {
            QStringList arguments;
            for (const char* word : words)
                arguments << QLatin1String(word);
            return m_keeper.peer(arguments).value_or("failed");
        };
        // Their bucket, our changes.
        m_keeper.removeAll();
        QCOMPARE(peer({"make", "shop", "5"}), QByteArray());
        QCOMPARE(peer({"put", "shop", "a.b", "one"}), QByteArray());
        QCOMPARE(state(QStringLiteral("a.b")).preview, QStringLiteral("one"));
        QVERIFY(carryOut(QStringLiteral("a.b"), KeyChange::Act::Put, "two") == ChangeEnd::Done);
        QCOMPARE(peer({"get", "shop", "a.b"}), QByteArray("PUT 2 two"));
        QVERIFY(carryOut(QStringLiteral("a.b"), KeyChange::Act::Delete) == ChangeEnd::Done);
        QCOMPARE(peer({"history", "shop", "a.b"}), QByteArray("PUT one\nPUT two\nDEL "));
        QVERIFY(carryOut(QStringLiteral("a.b"), KeyChange::Act::Put, "one") == ChangeEnd::Done);
        QCOMPARE(peer({"purge", "shop", "a.b"}), QByteArray());
        QVERIFY(state(QStringLiteral("a.b")).kind == RevisionKind::Purged);
        // Our bucket, theirs.
        m_keeper.removeAll();
        init();
        QCOMPARE(peer({"put", "shop", "x", "theirs"}), QByteArray());
        QCOMPARE(peer({"delete", "shop", "x"}), QByteArray());
        QVERIFY(state(QStringLiteral("x")).kind == RevisionKind::Deleted);
        QVERIFY(carryOut(QStringLiteral("x"), KeyChange::Act::PurgeAll) == ChangeEnd::Done);
        QCOMPARE(peer({"history", "shop", "x"}), QByteArray("PURGE "));
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
