// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo against its own real server: what the demo promises must be found in it.
#include "app/childprocess.h"
#include "app/demo.h"
#include "jetstream/jetstreamapi.h"
#include "nats/connection.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

class TestDemo : public QObject
{
    Q_OBJECT
private slots:
    void livingSystem_asDescribed()
    {
        QElapsedTimer clock;
        clock.start();
        auto demo = std::make_unique<Demo>();
        QSignalSpy ready(demo.get(), &Demo::ready);
        QSignalSpy provisioned(demo.get(), &Demo::provisioned);
        QSignalSpy failed(demo.get(), &Demo::failed);
        demo->start();
        QVERIFY2(provisioned.wait(10000), failed.isEmpty() ? "no signal" : "failed");
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        const auto options = ready.at(0).at(0).value<ConnectionOptions>();
        QVERIFY(options.isLoopback());

        Connection connection;
        JetStreamApi api(connection.requests());
        connection.open(options);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);

        std::map<QString, StreamFactsPtr> streams;
        const auto readStreams = [&] {
            api.streamPage(0, [&](const Result<StreamPage>& page) {
                QVERIFY(page);
                for (const StreamFactsPtr& facts : page->streams)
                    streams[facts->name().value] = facts;
            });
        };
        readStreams();
        QTRY_COMPARE(streams.size(), size_t(6));
        QCOMPARE(streams.at(QStringLiteral("VIGIL_REQUESTS"))->config.maxAge, 24h);
        QCOMPARE(streams.at(QStringLiteral("VIGIL_RESULTS"))->config.maxAge, 24h * 7);
        QCOMPARE(streams.at(QStringLiteral("VIGIL_WORK"))->config.retention, Retention::WorkQueue);
        QCOMPARE(streams.at(QStringLiteral("VIGIL_DLQ"))->config.subjects, QStringList{QStringLiteral("vigil.dlq")});

        std::map<QString, ConsumerFactsPtr> consumers;
        const auto readConsumers = [&] {
            for (const auto& [name, facts] : streams) {
                api.consumerPage({name}, 0, [&](const Result<ConsumerPage>& page) {
                    QVERIFY(page);
                    for (const ConsumerFactsPtr& c : page->consumers)
                        consumers[c->key.consumer.value] = c;
                });
            }
        };
        readConsumers();
        QTRY_COMPARE(consumers.size(), size_t(6));
        const auto consumer = [&](const char* name) { return consumers.at(QLatin1String(name)); };
        QCOMPARE(consumer("detection-worker")->config.ackWait, 30s);
        QCOMPARE(consumer("detection-worker")->config.maxDeliver, std::optional<uint64_t>(3));
        QCOMPARE(consumer("detection-worker")->config.filters, QStringList{QStringLiteral("vigil.requests.analyze")});
        QCOMPARE(consumer("new-worker")->config.filters, QStringList{QStringLiteral("vigil.requests.priority")});
        QCOMPARE(consumer("realtime-monitor")->config.deliverGroup, QStringLiteral("monitors"));

        // Dead letters from the start, with their headers.
        QTRY_VERIFY_WITH_TIMEOUT((readStreams(), streams.at(QStringLiteral("VIGIL_DLQ"))->state.messages >= 25), 5000);
        std::optional<StoredMessage> dead;
        api.message({QStringLiteral("VIGIL_DLQ")}, {Sequence{1}, {}, {}, {}},
                    [&](const Result<StoredMessage>& message) {
                        QVERIFY(message);
                        dead = *message;
                    });
        QTRY_VERIFY(dead);
        for (const char* name : {"Original-Subject", "Error", "Redeliveries"})
            QVERIFY2(dead->headers.firstValue(name), name);

        // Healthy, at the wall, nobody pulling, subscribed push.
        QTRY_VERIFY_WITH_TIMEOUT((readConsumers(), consumer("detection-worker")->ackPending == 64), 15000);
        QTRY_VERIFY_WITH_TIMEOUT((readConsumers(), consumer("log-worker")->ackFloor.streamSequence.value > 100), 15000);
        QTRY_VERIFY_WITH_TIMEOUT((readConsumers(), consumer("realtime-monitor")->pushBound), 15000);
        QVERIFY(consumer("new-worker")->pending > 0);
        QCOMPARE(consumer("new-worker")->waiting, uint64_t(0));
        QCOMPARE(consumer("new-worker")->delivered.consumerSequence, uint64_t(0));
        QTRY_VERIFY_WITH_TIMEOUT((readConsumers(), consumer("pii-worker")->backlog() > 20), 15000);

        const QString folder = demo->server().folder();
        const qint64 pid = demo->server().processId();
        QVERIFY(QDir(folder).exists());
        demo.reset();
        QVERIFY(!QDir(folder).exists());
        QVERIFY(!processExists(pid));
    }

    void missingServer_saysWhatToInstall()
    {
        const QByteArray chosen = qgetenv("JETLAG_NATS_SERVER");
        qputenv("JETLAG_NATS_SERVER", "/nonexistent/nats-server");
        Demo demo;
        QSignalSpy failed(&demo, &Demo::failed);
        demo.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).value<Error>().summary.contains(QLatin1String("nats-server")));
        chosen.isEmpty() ? qunsetenv("JETLAG_NATS_SERVER") : qputenv("JETLAG_NATS_SERVER", chosen);
    }

    void aCrashLeavesNoFolder()
    {
        // Closing the pipe is what the end of this program would do; the server is one that is gone already.
        QTemporaryDir folder;
        folder.setAutoRemove(false);
        QProcess ended;
        ended.start(QStringLiteral("/bin/true"), QStringList());
        QVERIFY(ended.waitForStarted());
        const qint64 pid = ended.processId();
        QVERIFY(ended.waitForFinished());
        const auto guard = guardFolder(folder.path(), pid);
        QVERIFY(guard->waitForStarted());
        QVERIFY(QDir(folder.path()).exists());
        guard->closeWriteChannel();
        QTRY_VERIFY(!QDir(folder.path()).exists());
        QTRY_COMPARE(guard->state(), QProcess::NotRunning);
    }

    void staleFolders_areRemoved()
    {
        // A process id that cannot exist: beyond the kernel's limit.
        const QString stale = QDir::temp().filePath(QStringLiteral("jetlag-demo-99999999-abcdef"));
        QVERIFY(QDir().mkpath(stale + QStringLiteral("/store")));
        const QString foreign = QDir::temp().filePath(QStringLiteral("jetlag-demo-notes"));
        QVERIFY(QDir().mkpath(foreign));
        Demo demo;
        QSignalSpy ready(&demo, &Demo::ready);
        demo.start();
        QVERIFY(!QDir(stale).exists());
        QVERIFY(QDir(foreign).exists());
        QDir(foreign).removeRecursively();
        QVERIFY(ready.wait(10000));
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
