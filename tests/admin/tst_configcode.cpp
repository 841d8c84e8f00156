// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations as commands and code: whole, and nothing in them becomes anything else. JavaScript is run against a
// server, where there is a client for it.
#include "admin/administrator.h"
#include "admin/configcode.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace jetlag;

namespace {

const StreamName orders{QStringLiteral("ORDERS")};

CodedConfig stream(const QByteArray& config, bool exists = false)
{
    return {orders, {}, config, exists};
}
CodedConfig consumer(const QByteArray& config, bool exists = false)
{
    return {orders, ConsumerName{QStringLiteral("worker")}, config, exists};
}

} // namespace

class TestConfigCode : public QObject
{
    Q_OBJECT
private:
    /// A program, in a folder where node finds the client.
    static bool runNode(const QString& modules, const QString& code, const QString& url)
    {
        QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("made.mjs")));
        if (!QFile::link(modules, folder.filePath(QStringLiteral("node_modules"))) ||
            !script.open(QIODevice::WriteOnly))
            return false;
        script.write(code.toUtf8());
        script.close();
        QProcess node;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NATS_URL"), url);
        node.setProcessEnvironment(environment);
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        node.start(QStringLiteral("node"), {script.fileName()});
        return node.waitForFinished(20'000) && node.exitStatus() == QProcess::NormalExit && node.exitCode() == 0;
    }

private slots:
    void commands_data()
    {
        QTest::addColumn<bool>("isConsumer");
        QTest::addColumn<bool>("exists");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("text");
        QTest::newRow("stream") << false << false
                                << QByteArray(
                                       "{\"name\":\"ORDERS\",\"subjects\":[\"orders.>\",\"it's $(x);\"],\"retention\":"
                                       R"("workqueue","max_age":86400000000000,"max_bytes":-1,"allow_direct":)"
                                       R"(true,"deny_purge":true,"placement":{"cluster":"c","tags":["ssd"]},)"
                                       R"("metadata":{"team":"blue"}})")
                                << "nats stream add ORDERS --defaults \\\n"
                                   "  --subjects='orders.>' \\\n"
                                   "  --subjects='it'\\''s $(x);' \\\n"
                                   "  --retention=work \\\n"
                                   "  --max-age=24h \\\n"
                                   "  --allow-direct \\\n"
                                   "  --deny-purge \\\n"
                                   "  --cluster=c \\\n"
                                   "  --tag=ssd \\\n"
                                   "  --metadata=team=blue\n";
        QTest::newRow("stream edited") << false << true
                                       << QByteArray(R"({"name":"ORDERS","subjects":["o"],"storage":"memory",)"
                                                     R"("max_msgs":5})")
                                       << "nats stream edit ORDERS --force \\\n"
                                          "  --subjects=o \\\n"
                                          "  --max-msgs=5 \\\n"
                                          "  --no-allow-direct\n";
        QTest::newRow("no option for sources")
            << false << false << QByteArray(R"({"name":"ORDERS","sources":[{"name":"A"}]})")
            << "nats stream add ORDERS --config /dev/stdin <<'END_OF_CONFIG'\n"
               "{\n  \"name\": \"ORDERS\",\n  \"sources\": [\n    {\n      \"name\": \"A\"\n    }\n  ]\n}\n"
               "END_OF_CONFIG\n";
        QTest::newRow("consumer") << true << false
                                  << QByteArray(R"({"durable_name":"worker","ack_policy":"explicit","deliver_policy":)"
                                                R"("by_start_sequence","opt_start_seq":7,"ack_wait":7000000000,)"
                                                R"("filter_subjects":["a","b.*"],"sample_freq":"30%"})")
                                  << "nats consumer add ORDERS worker --pull --defaults \\\n"
                                     "  --ack=explicit \\\n"
                                     "  --deliver=7 \\\n"
                                     "  --wait=7s \\\n"
                                     "  --filter=a \\\n"
                                     "  --filter='b.*' \\\n"
                                     "  --sample=30\n";
        QTest::newRow("no option for a backoff")
            << true << true << QByteArray(R"({"durable_name":"worker","backoff":[1000000000]})")
            << "nats consumer edit ORDERS worker --config /dev/stdin --force <<'END_OF_CONFIG'\n"
               "{\n  \"durable_name\": \"worker\",\n  \"backoff\": [\n    1000000000\n  ]\n}\nEND_OF_CONFIG\n";
    }
    void commands()
    {
        QFETCH(bool, isConsumer);
        QFETCH(bool, exists);
        QFETCH(QByteArray, config);
        QFETCH(QString, text);
        QCOMPARE(configAs(isConsumer ? consumer(config, exists) : stream(config, exists), ConfigCode::NatsCli), text);
    }

    void go()
    {
        const QString made =
            configAs(stream(R"({"name":"ORDERS","subjects":["o.>"],"retention":"workqueue","max_age":90000000000,)"
                            R"("max_msgs":-1,"republish":{"src":">","dest":"seen.>","headers_only":true}})"),
                     ConfigCode::Go);
        QVERIFY2(made.contains(QStringLiteral("js.CreateStream(context.Background(), jetstream.StreamConfig{\n"
                                              "\t\tName: \"ORDERS\",\n"
                                              "\t\tSubjects: []string{\"o.>\"},\n"
                                              "\t\tRetention: jetstream.WorkQueuePolicy,\n"
                                              "\t\tMaxAge: 90 * time.Second,\n"
                                              "\t\tRePublish: &jetstream.RePublish{\n"
                                              "\t\t\tSource: \">\",\n"
                                              "\t\t\tDestination: \"seen.>\",\n"
                                              "\t\t\tHeadersOnly: true,\n"
                                              "\t\t},\n"
                                              "\t})")),
                 qPrintable(made));
        // A field that nats.go does not have is not lost.
        const QString unknown = configAs(stream(R"({"name":"ORDERS","of_tomorrow":1})"), ConfigCode::Go);
        QVERIFY2(unknown.contains(QStringLiteral("$JS.API.STREAM.CREATE.ORDERS")) &&
                     unknown.contains(QStringLiteral("of_tomorrow")),
                 qPrintable(unknown));
        const QString timed = configAs(consumer(R"({"durable_name":"worker","ack_policy":"explicit",)"
                                                R"("deliver_policy":"by_start_time",)"
                                                R"("opt_start_time":"2026-01-02T03:04:05Z"})",
                                                true),
                                       ConfigCode::Go);
        QVERIFY2(timed.contains(QStringLiteral("js.UpdateConsumer(context.Background(), \"ORDERS\", ")) &&
                     timed.contains(QStringLiteral("instant(\"2026-01-02T03:04:05Z\")")),
                 qPrintable(timed));
    }

    /// Whatever the texts are, they stay texts.
    void hostileTexts()
    {
        const QByteArray config = "{\"name\":\"ORDERS\",\"description\":\"\\\"#; \\u202e`$(x)` \\n* / \\u0001\\\\\"}";
        for (const ConfigCode code : {ConfigCode::Rust, ConfigCode::Node, ConfigCode::Java, ConfigCode::Go}) {
            const QString made = configAs(stream(config), code);
            QVERIFY(!made.contains(QChar(0x202e)) && !made.contains(QChar(1)));
        }
        QVERIFY(configAs(stream(config), ConfigCode::Rust).contains(QStringLiteral("from_str(r##\"")));
        QVERIFY(configAs(stream(config), ConfigCode::Java).contains(QStringLiteral("\\\\\\\"#; \\\\u202e")));
    }

    void whatIsUsualIsLeftOut()
    {
        QCOMPARE(withoutDefaults(R"({"name":"A","max_msgs":-1,"max_bytes":5,"num_replicas":1,"discard":"old"})", false),
                 QByteArray(R"({"name":"A","max_bytes":5})"));
        QCOMPARE(withoutDefaults(R"({"name":"w","durable_name":"w","max_deliver":-1,"ack_policy":"none"})", true),
                 QByteArray(R"({"durable_name":"w","ack_policy":"none"})"));
    }

    /// JETLAG_NODE_MODULES: a folder that holds the npm package nats.
    void nodeMakesTheSame()
    {
        const QString modules = qEnvironmentVariable("JETLAG_NODE_MODULES");
        if (!QDir(modules + QStringLiteral("/nats")).exists() ||
            QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
            QSKIP("no npm package nats here: JETLAG_NODE_MODULES names no folder with it");
        test::Administrator admin;
        QVERIFY(admin.start());
        const QString url = admin.server.url();
        QVERIFY(admin.client.makeStream(
            orders.value, QStringLiteral("orders.>"),
            R"("max_age":3600000000000,"max_msgs":500,"description":"ü","republish":{"src":"orders.a","dest":"b"})"));
        QVERIFY(
            admin.makeConsumer(orders.value, QStringLiteral("worker"),
                               R"(,"backoff":[1000000000,5000000000],"max_deliver":4,"filter_subject":"orders.a")"));
        const QByteArray wanted = *configOf(admin.streamInfo(orders.value));
        const QByteArray wantedConsumer = *configOf(admin.consumerInfo(orders.value, QStringLiteral("worker")));
        admin.removeAll();
        QVERIFY(runNode(modules, configAs(stream(wanted), ConfigCode::Node), url));
        QVERIFY(differences(wanted, *configOf(admin.streamInfo(orders.value))).empty());
        QVERIFY(runNode(modules, configAs(consumer(wantedConsumer), ConfigCode::Node), url));
        const auto made = configOf(admin.consumerInfo(orders.value, QStringLiteral("worker")));
        QVERIFY(made);
        for (const FieldDifference& other : differences(wantedConsumer, *made))
            QVERIFY2(other.key == u"name", other.key.toUtf8().constData());
        // And what is there is changed.
        const auto edited = configWith(wanted, {{QStringLiteral("max_msgs"), "70"}});
        QVERIFY(runNode(modules, configAs(stream(*edited, true), ConfigCode::Node), url));
        QVERIFY(differences(*edited, *configOf(admin.streamInfo(orders.value))).empty());
    }
};

QTEST_GUILESS_MAIN(TestConfigCode)
#include "tst_configcode.moc"
