// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of consumers that real workers, each a process of its own, treat well or badly: every second, against
// what is true of them. All scenes play at once on one server.
#include "monitor/history.h"
#include "monitor/poller.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int playSeconds = 90;

struct Scene
{
    const char* name; ///< its stream in capitals, its consumer, and the first token of its subjects
    const char* truth;
    const char* stream;               ///< fields of the configuration beside name and subjects
    const char* consumer;             ///< likewise
    std::vector<const char*> workers; ///< the arguments of each
    double perSecond = 0;
    std::vector<const char*> subjects; ///< in turn; behind the first token
    int before = 0;                    ///< messages that are there from the start
    std::vector<const char*> allow;    ///< keywords of what may be said
    const char* cause = "";            ///< what the words must say
    int grace = 15;                    ///< seconds until it must be known
    ServerVersion needs{2, 9, 0};
    int stopAt = 0; ///< seconds until the first worker stands still (SIGSTOP); 0: never
    int killAt = 0; ///< seconds until the workers are killed
};

const char* const fine = "^(?!.*(slower|again|Nobody|wall|nothing gets))";

const std::vector<Scene>& scenes()
{
    static const std::vector<Scene> all{
        {"healthy", "everything is finished at once", "", "", {"work=10"}, 5, {"a"}, 0, {"ok", "idle"}, fine},
        {"twotokens",
         "a filter with a wildcard, and a worker",
         "",
         R"("filter_subject":"twotokens.a.*")",
         {""},
         6,
         {"a.x", "b", "a.y"},
         0,
         {"ok", "idle"},
         fine},
        {"rare",
         "of ten messages one is for it",
         "",
         R"("filter_subject":"rare.one")",
         {""},
         10,
         {"many", "many", "many", "many", "many", "many", "many", "many", "many", "one"},
         0,
         {"ok", "idle"},
         fine},
        {"nomatch",
         "its filter takes nothing",
         "",
         R"("filter_subject":"nomatch.typo")",
         {""},
         5,
         {"a"},
         0,
         {"idle", "ok"},
         fine},
        {"filterleft",
         "its filter takes half, and nobody pulls",
         "",
         R"("filter_subject":"filterleft.b")",
         {},
         6,
         {"a", "b"},
         0,
         {"stopped"},
         "Nobody pulls",
         30},
        {"filterlist",
         "two filters, and a worker",
         "",
         R"("filter_subjects":["filterlist.a","filterlist.c.*"])",
         {""},
         6,
         {"a", "b", "c.x"},
         0,
         {"ok", "idle"},
         fine,
         15,
         {2, 10, 0}},
        {"filterpoison",
         "message 4 of its filter comes back again and again, the others are finished",
         "",
         R"("filter_subject":"filterpoison.b","ack_wait":2000000000)",
         {"poison=4"},
         6,
         {"a", "b"},
         0,
         {"ok", "behind", "stalled"},
         "oison|again",
         65},
        {"workqueue",
         "a work queue, its worker keeps up",
         R"("retention":"workqueue")",
         "",
         {"work=5"},
         8,
         {"a"},
         0,
         {"ok", "idle"},
         fine},
        {"sawtooth",
         "a worker that fetches every three seconds and finishes all of it",
         "",
         "",
         {"batch=100 every=3000 expires=300"},
         8,
         {"a"},
         0,
         {"ok", "idle"},
         fine},
        {"slow",
         "5 a second come, two are finished",
         "",
         "",
         {"work=500 batch=1"},
         5,
         {"a"},
         0,
         {"behind"},
         "slower|grows",
         30},
        {"ackwait",
         "work takes longer than ack_wait",
         "",
         R"("ack_wait":1000000000)",
         {"work=1500 batch=5", "work=1500 batch=5"},
         2,
         {"a"},
         0,
         {"behind", "stalled", "stopped"},
         "Slower|ack_wait|again",
         30},
        {"nak",
         "everything is refused",
         "",
         "",
         {"verdict=nak work=50"},
         2,
         {"a"},
         0,
         {"stalled", "behind"},
         "again|finishe|oison",
         45},
        {"hold",
         "the wall: nothing is acknowledged",
         "",
         R"("max_ack_pending":20,"ack_wait":300000000000)",
         {"verdict=none"},
         4,
         {"a"},
         0,
         {"full"},
         "wall|acknowledge",
         30},
        {"dead",
         "a worker is killed, nobody follows",
         "",
         "",
         {"work=5"},
         4,
         {"a"},
         0,
         {"stopped"},
         "Nobody pulls",
         65,
         {2, 9, 0},
         0,
         20},
        {"frozen",
         "a worker stands still with messages in its hands",
         "",
         R"("ack_wait":3000000000)",
         {"work=20 batch=20"},
         8,
         {"a"},
         0,
         {"stopped", "stalled", "behind", "full"},
         "",
         60,
         {2, 9, 0},
         20,
         0},
        {"refused",
         "each of its worker's requests is larger than the consumer allows",
         "",
         R"("max_batch":5)",
         {"batch=10"},
         4,
         {"a"},
         0,
         {"stopped"},
         "pull",
         30},
        {"crowd",
         "one request may wait, four workers ask; all is finished",
         "",
         R"("max_waiting":1)",
         {"batch=1 expires=500", "batch=1 expires=500", "batch=1 expires=500", "batch=1 expires=500"},
         6,
         {"a"},
         0,
         {"ok", "idle", "behind"},
         ""},
        {"term", "everything is terminated", "", "", {"verdict=term"}, 4, {"a"}, 0, {"ok", "idle"}, ""},
        {"ackall",
         "ack all, a worker that keeps up",
         "",
         R"("ack_policy":"all")",
         {""},
         6,
         {"a"},
         0,
         {"ok", "idle"},
         fine},
        {"lostmax",
         "the stream keeps 50 messages, the worker takes two a second of ten",
         R"("max_msgs":50)",
         "",
         {"work=500 batch=1"},
         10,
         {"a"},
         0,
         {"behind", "stopped"},
         "lost|unread|before|removed",
         40},
        {"lostunread",
         "the stream keeps 20 messages, nobody pulls",
         R"("max_msgs":20)",
         "",
         {},
         10,
         {"a"},
         0,
         {"stopped"},
         "lost|unread|before|removed",
         30},
        {"full",
         "the stream is full and refuses",
         R"("max_msgs":30,"discard":"new")",
         "",
         {""},
         4,
         {"a"},
         30,
         {"idle", "ok"},
         "full|refuse|limit",
         30},
        {"two",
         "two workers share, one of them never acknowledges",
         "",
         R"("ack_wait":300000000000)",
         {"batch=1", "batch=1 verdict=none every=1000"},
         4,
         {"a"},
         0,
         {"ok", "idle", "behind", "stalled"},
         "",
         60},
        {"backoff",
         "refused ones come again after one second, then after ten minutes",
         "",
         R"("backoff":[1000000000,600000000000],"max_deliver":5,"ack_wait":1000000000)",
         {"poison=3 verdict=ack"},
         2,
         {"a"},
         0,
         {"ok", "idle", "behind"},
         "",
         60},
        {"naklater",
         "its worker puts everything off for 30 s",
         "",
         "",
         {"verdict=nak:30000"},
         0,
         {"a"},
         10,
         {"retrying", "ok", "idle", "behind", "stalled"},
         "",
         60},
        {"silent", "nothing ever comes", "", "", {""}, 0, {"a"}, 0, {"idle", "ok"}, fine},
        {"backlog",
         "an old backlog that its worker works off",
         "",
         "",
         {"work=5 batch=20"},
         0,
         {"a"},
         2000,
         {"ok", "idle"},
         fine,
         15},
    };
    return all;
}

/// What was said at one moment.
struct Said
{
    double second = 0;
    QString status;
    QString cause;
};

} // namespace

class TestScenes : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    std::map<QString, std::vector<Said>> m_said;
    std::vector<std::pair<const Scene*, std::unique_ptr<QProcess>>> m_workers;

    bool isPlayed(const Scene& scene)
    {
        return m_client.connection().identity().version.value_or(ServerVersion{}) >= scene.needs;
    }
    bool setUp(const Scene& scene);
    void startWorkers(const Scene& scene);
    void publish(const Scene& scene, int number);
    void note(const Snapshot& snapshot, double second);

private slots:
    void initTestCase();
    void whatIsSaid_isTrue_data();
    void whatIsSaid_isTrue();
    void cleanupTestCase();
};

bool TestScenes::setUp(const Scene& scene)
{
    const QByteArray name(scene.name);
    const auto and_ = [](const char* more) { return *more ? ',' + QByteArray(more) : QByteArray(); };
    const QString stream = QString::fromLatin1(name.toUpper());
    QByteArray consumer = R"("durable_name":")" + name + '"' + and_(scene.consumer);
    if (!consumer.contains("ack_policy"))
        consumer += R"(,"ack_policy":"explicit")";
    return !m_client
                .call(QStringLiteral("STREAM.CREATE.") + stream,
                      R"({"name":")" + name.toUpper() + R"(","subjects":[")" + name + R"(.>"],"storage":"memory")" +
                          and_(scene.stream) + '}')
                .isEmpty() &&
           !m_client
                .call(QStringLiteral("CONSUMER.DURABLE.CREATE.%1.%2").arg(stream, QLatin1String(scene.name)),
                      R"({"stream_name":")" + name.toUpper() + R"(","config":{)" + consumer + "}}")
                .isEmpty();
}

void TestScenes::startWorkers(const Scene& scene)
{
    for (const char* arguments : scene.workers) {
        auto worker = std::make_unique<QProcess>();
        worker->setProgram(QStringLiteral(SCENE_WORKER));
        worker->setArguments(
            QStringList{m_server.url(), QString::fromLatin1(scene.name).toUpper(), QString::fromLatin1(scene.name)} +
            QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts));
        worker->start();
        m_workers.emplace_back(&scene, std::move(worker));
    }
}

void TestScenes::publish(const Scene& scene, int number)
{
    const auto count = static_cast<int>(scene.subjects.size());
    m_client.api().publish(
        QStringLiteral("%1.%2").arg(QLatin1String(scene.name),
                                    QLatin1String(scene.subjects[static_cast<size_t>(number % count)])),
        {}, QByteArray::number(number), 5s, [](const Result<PubAck>&) {});
}

void TestScenes::note(const Snapshot& snapshot, double second)
{
    for (const auto& [key, row] : snapshot.consumers)
        m_said[key.consumer.value].push_back(
            {second, statusKeyword(row->assessment.status), causeText(row->assessment, *row->facts)});
}

void TestScenes::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QTRY_VERIFY(m_client.connection().identity().version);
    std::vector<const Scene*> played;
    for (const Scene& scene : scenes()) {
        if (!isPlayed(scene))
            continue;
        QVERIFY2(setUp(scene), scene.name);
        for (int i = 0; i < scene.before; ++i)
            publish(scene, i);
        startWorkers(scene);
        played.push_back(&scene);
    }
    for (const auto& worker : m_workers)
        QVERIFY(worker.second->waitForStarted());

    DeltaRelay relay;
    History history;
    Poller poller(m_client.api(), relay, history);
    QSignalSpy cycles(&poller, &Poller::cycleFinished);
    QElapsedTimer clock;
    clock.start();
    poller.start();
    std::map<const Scene*, int> published;
    const auto seconds = [&] { return static_cast<double>(clock.elapsed()) / 1000; };
    qsizetype noted = 0;
    while (seconds() < playSeconds) {
        for (const Scene* scene : played) {
            for (int& done = published[scene]; done < scene->perSecond * seconds(); ++done)
                publish(*scene, scene->before + done);
        }
        for (const auto& [scene, worker] : m_workers) {
            if (scene->killAt > 0 && seconds() > scene->killAt && worker->state() == QProcess::Running)
                worker->kill();
            if (scene->stopAt > 0 && seconds() > scene->stopAt && !worker->property("stopped").toBool()) {
                QVERIFY(test::stopProcess(worker->processId()));
                worker->setProperty("stopped", true);
            }
        }
        if (cycles.size() > noted) {
            noted = cycles.size();
            note(*poller.snapshot(), seconds());
        }
        QTest::qWait(50);
    }
}

void TestScenes::whatIsSaid_isTrue_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << static_cast<int>(i);
}

void TestScenes::whatIsSaid_isTrue()
{
    QFETCH(int, index);
    const Scene& scene = scenes()[static_cast<size_t>(index)];
    if (!isPlayed(scene))
        QSKIP("the server is too old for it");
    const auto& said = m_said[QString::fromLatin1(scene.name)];
    QVERIFY(said.size() > playSeconds / 2);
    QString last;
    for (const Said& each : said) {
        if (const QString words = each.status + QStringLiteral(": ") + each.cause.section(u'.', 0, 0); words != last)
            qInfo("%4.1f s %s", each.second, qPrintable(last = words));
    }
    const QRegularExpression cause(QString::fromLatin1(scene.cause));
    for (const Said& each : said) {
        if (each.second < scene.grace)
            continue;
        const bool isAllowed = std::any_of(scene.allow.begin(), scene.allow.end(),
                                           [&](const char* status) { return each.status == QLatin1String(status); });
        const QString words = QStringLiteral("%1: %2 at %3 s: %4 (%5)")
                                  .arg(QLatin1String(scene.name), each.status)
                                  .arg(each.second, 0, 'f', 1)
                                  .arg(each.cause, QLatin1String(scene.truth));
        QVERIFY2(isAllowed, qPrintable(words));
        QVERIFY2(cause.match(each.cause).hasMatch(), qPrintable(words));
    }
}

void TestScenes::cleanupTestCase()
{
    for (const auto& worker : m_workers) {
        worker.second->kill(); // also one that stands still
        worker.second->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(TestScenes)
#include "tst_scenes.moc"
