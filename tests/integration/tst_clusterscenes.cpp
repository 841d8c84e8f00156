// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of replicated consumers with real workers while nodes of a cluster of three die and come back: one, so
// that some lose their leader and some a follower; two, so that nobody has a quorum; and all are there again.
#include "scenestage.h"
#include "support/natscluster.h"

#include <QTest>

#include <array>
#include <functional>

using namespace jetlag;
using namespace jetlag::test;

namespace {

constexpr double oneDies = 30;
constexpr double itIsBack = 60;
constexpr double twoDie = 75;
constexpr double allAreBack = 105;
constexpr double playSeconds = 150;

/// The same is true all the time, except without a quorum.
Scene steady(Scene scene)
{
    scene.then = {
        {oneDies, "one node is dead, nothing else has changed", scene.allow, scene.cause, 15},
        {itIsBack, "it is back", scene.allow, scene.cause, 15},
        {twoDie, "two nodes are dead: nobody has a quorum", {"unknown", "unreachable"}, "", 25},
        {allAreBack, "all are back, and it is as before", scene.allow, scene.cause, scene.grace + 10},
    };
    return scene;
}

const Scenes& scenes()
{
    static const Scenes all{
        steady({.name = "kept",
                .truth = "a worker keeps up",
                .stream = R"("num_replicas":3)",
                .workers = {"work=5"},
                .perSecond = 5,
                .subjects = {"a"},
                .allow = {"ok", "idle"},
                .cause = wordsOfNoTrouble}),
        steady({.name = "keptonfile",
                .truth = "a work queue on file, a worker keeps up",
                .stream = R"("num_replicas":3,"storage":"file","retention":"workqueue")",
                .workers = {"work=5"},
                .perSecond = 5,
                .subjects = {"a"},
                .allow = {"ok", "idle"},
                .cause = wordsOfNoTrouble}),
        steady({.name = "left",
                .truth = "nobody pulls",
                .stream = R"("num_replicas":3)",
                .perSecond = 3,
                .subjects = {"a"},
                .allow = {"stopped"},
                .cause = "Nobody pulls",
                .grace = 28}),
        steady({.name = "leftthen",
                .truth = "50 messages wait, nobody pulls, and nothing comes",
                .stream = R"("num_replicas":3)",
                .subjects = {"a"},
                .before = 50,
                .allow = {"stopped"},
                .cause = "Nobody pulls",
                .grace = 28}),
        steady({.name = "behind",
                .truth = "6 a second come, two are finished",
                .stream = R"("num_replicas":3)",
                .workers = {"work=500 batch=1"},
                .perSecond = 6,
                .subjects = {"a"},
                .allow = {"behind"},
                .cause = "[Ss]lower|again|does not shrink|stays",
                .grace = 28}),
        steady({.name = "walled",
                .truth = "the wall: nothing is acknowledged",
                .stream = R"("num_replicas":3)",
                .consumer = R"("max_ack_pending":20,"ack_wait":300000000000)",
                .workers = {"verdict=none"},
                .perSecond = 4,
                .subjects = {"a"},
                .allow = {"full"},
                .cause = "wall|acknowledge",
                .grace = 20}),
        steady({.name = "unheard",
                .truth = "nobody has subscribed",
                .stream = R"("num_replicas":3)",
                .consumer = R"("deliver_subject":"to.unheard")",
                .perSecond = 3,
                .subjects = {"a"},
                .allow = {"stopped"},
                .cause = "Nobody listens"}),
        steady({.name = "heard",
                .truth = "a subscriber keeps up",
                .stream = R"("num_replicas":3)",
                .consumer = R"("deliver_subject":"to.heard","ack_wait":5000000000)",
                .workers = {"subject=to.heard"},
                .perSecond = 5,
                .subjects = {"a"},
                .allow = {"ok", "idle"},
                .cause = wordsOfNoTrouble}),
        steady({.name = "calm",
                .truth = "a worker asks, and nothing comes",
                .stream = R"("num_replicas":3)",
                .workers = {""},
                .subjects = {"a"},
                .allow = {"idle"},
                .cause = wordsOfNoTrouble}),
    };
    return all;
}

} // namespace

class TestClusterScenes : public QObject
{
    Q_OBJECT
private:
    NatsCluster m_cluster;
    Client m_client;
    std::unique_ptr<SceneStage> m_stage;
    size_t m_turn = 0;

    void turn(double second);

private slots:
    void initTestCase();
    void whatIsSaid_isTrue_data();
    void whatIsSaid_isTrue();
    void cleanupTestCase() { m_stage.reset(); }
};

void TestClusterScenes::turn(double second)
{
    const std::array<std::pair<double, std::function<void()>>, 4> turns{{
        {oneDies, [this] { m_cluster.node(1).kill(); }},
        {itIsBack, [this] { QVERIFY(m_cluster.node(1).restart()); }},
        {twoDie,
         [this] {
             m_cluster.node(1).kill();
             m_cluster.node(2).kill();
         }},
        {allAreBack,
         [this] {
             QVERIFY(m_cluster.node(1).restart());
             QVERIFY(m_cluster.node(2).restart());
         }},
    }};
    if (m_turn < turns.size() && second >= turns[m_turn].first)
        turns[m_turn++].second();
}

void TestClusterScenes::initTestCase()
{
    QVERIFY(m_cluster.start());
    QVERIFY(m_client.connectTo(m_cluster.node(0).url()));
    // The nodes have found each other when a stream finds room on three of them.
    const auto isReady = [this] {
        return m_client.makeStream(QStringLiteral("READY"), QStringLiteral("ready"), R"("num_replicas":3)");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 30000);
    m_stage = std::make_unique<SceneStage>(m_client, m_cluster.urls());
    std::vector<const Scene*> played;
    for (const Scene& scene : scenes())
        played.push_back(&scene);
    const QString problem = m_stage->build(played);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_stage->play(playSeconds, [this](double second) { turn(second); });
}

void TestClusterScenes::whatIsSaid_isTrue_data()
{
    QTest::addColumn<const Scene*>("scene");
    for (const Scene& scene : scenes())
        QTest::newRow(scene.name) << &scene;
}

void TestClusterScenes::whatIsSaid_isTrue()
{
    QFETCH(const Scene*, scene);
    const QString fault = m_stage->faultOf(*scene);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_GUILESS_MAIN(TestClusterScenes)
#include "tst_clusterscenes.moc"
