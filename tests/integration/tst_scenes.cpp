// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of consumers that real workers, each a process of its own, treat well or badly: every second, against
// what is true of them. All scenes play at once on one server.
#include "scenestage.h"
#include "support/natsserver.h"

#include <QTest>

#include <algorithm>

using namespace jetlag;
using namespace jetlag::test;

namespace {

constexpr int playSeconds = 95;

std::vector<const Scene*> allScenes()
{
    std::vector<const Scene*> all;
    for (const Scenes* some : {&scenesOfWork(), &scenesOfFilters(), &scenesOfPulls(), &scenesOfPush(),
                               &scenesOfStreams(), &scenesOfGroups()}) {
        for (const Scene& scene : *some)
            all.push_back(&scene);
    }
    return all;
}

} // namespace

class TestScenes : public QObject
{
    Q_OBJECT
private:
    NatsServer m_server;
    Client m_client;
    std::unique_ptr<SceneStage> m_stage;
    std::vector<const Scene*> m_played;

    bool isPossible(const Scene& scene)
    {
        return m_client.connection().identity().version.value_or(ServerVersion{}) >= scene.needs;
    }

private slots:
    void initTestCase();
    void whatIsSaid_isTrue_data();
    void whatIsSaid_isTrue();
    void cleanupTestCase() { m_stage.reset(); }
};

void TestScenes::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QTRY_VERIFY(m_client.connection().identity().version);
    const QByteArray only = qgetenv("JETLAG_SCENES"); // names with commas: these alone, to look into one
    for (const Scene* scene : allScenes()) {
        if (isPossible(*scene) && (only.isEmpty() || only.split(',').contains(scene->name)))
            m_played.push_back(scene);
    }
    m_stage = std::make_unique<SceneStage>(m_client, m_server.url());
    const QString problem = m_stage->build(m_played);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_stage->play(playSeconds);
}

void TestScenes::whatIsSaid_isTrue_data()
{
    QTest::addColumn<const Scene*>("scene");
    for (const Scene* scene : allScenes())
        QTest::newRow(scene->name) << scene;
}

void TestScenes::whatIsSaid_isTrue()
{
    QFETCH(const Scene*, scene);
    if (!isPossible(*scene))
        QSKIP("the server is too old for it");
    if (std::find(m_played.begin(), m_played.end(), scene) == m_played.end())
        QSKIP("others were chosen");
    const QString fault = m_stage->faultOf(*scene);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_GUILESS_MAIN(TestScenes)
#include "tst_scenes.moc"
