// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// jetlag --check, as cron runs it: the same findings as in the window, in each of its forms, and the code that it ends
// with.
#include "app/lockpolicy.h"
#include "app/session.h"
#include "app/settings.h"
#include "health/acceptances.h"
#include "health/rule.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <set>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; ///< ms

struct Ended
{
    int code = -1;
    QString text;
    QString errors;
};

std::set<QString> linesOf(const HealthReport& report)
{
    std::set<QString> lines;
    for (const FindingPtr& finding : report.findings)
        lines.insert(QStringList{QLatin1String(finding->rule->id), subjectKey(finding->subject),
                                 QString::number(static_cast<int>(finding->severity)), nameOf(*finding),
                                 finding->evidence, finding->advice}
                         .join(u'|'));
    return lines;
}

std::set<QString> linesOf(const QByteArray& json)
{
    std::set<QString> lines;
    const QJsonArray findings = QJsonDocument::fromJson(json).object().value(QLatin1String("findings")).toArray();
    for (const QJsonValue& one : findings) {
        const auto text = [&one](const char* key) { return one.toObject().value(QLatin1String(key)).toString(); };
        const QString consumer = text("consumer");
        const int severity = text("severity") == u"critical" ? 3 : text("severity") == u"warning" ? 2 : 1;
        lines.insert(QStringList{text("rule"), consumer.isEmpty() ? text("stream") : text("stream") + u'/' + consumer,
                                 QString::number(severity), text("finding"), text("evidence"), text("advice")}
                         .join(u'|'));
    }
    return lines;
}

QString differenceOf(const std::set<QString>& shown, const std::set<QString>& told)
{
    QStringList lines;
    for (const QString& line : shown)
        if (told.count(line) == 0)
            lines << QStringLiteral("only shown: ") + line;
    for (const QString& line : told)
        if (shown.count(line) == 0)
            lines << QStringLiteral("only told: ") + line;
    return lines.join(u'\n');
}

} // namespace

class TestHealthCheck : public QObject
{
    Q_OBJECT
private:
    QTranslator m_plurals; ///< as the program speaks
    test::NatsServer m_server;
    test::Client m_client;
    QTemporaryDir m_folder;

    QString settingsPath() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    ConnectionOptions options() const
    {
        ConnectionOptions result;
        result.servers = {m_server.url()};
        return result;
    }
    Ended run(const QStringList& arguments, const QString& url = {}) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(display));
        environment.insert(QStringLiteral("JETLAG_SETTINGS"), settingsPath());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(JETLAG_PROGRAM),
                      QStringList{QStringLiteral("--check"), QStringLiteral("--lang"), QStringLiteral("en"),
                                  QStringLiteral("-s"), url.isEmpty() ? m_server.url() : url} +
                          arguments);
        if (!program.waitForFinished(patience))
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_plurals.load(QStringLiteral(":/i18n/jetlag_en")));
        QCoreApplication::installTranslator(&m_plurals);
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(
            m_client.makeStream(QStringLiteral("FULL"), QStringLiteral("full.>"), R"("max_msgs":3,"discard":"new")"));
        QVERIFY(m_client.makeStream(QStringLiteral("WELL"), QStringLiteral("well.>"), R"("max_age":3600000000000)"));
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.WELL.worker"),
                           R"({"stream_name":"WELL","config":{"durable_name":"worker","ack_policy":"explicit",
                              "ack_wait":500000000,"max_ack_pending":-1}})")
                     .isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_client.publish(QStringLiteral("full.a"), "x"));
    }

    void itSaysWhatTheWindowSays()
    {
        Session session(options(), m_folder.filePath(QStringLiteral("journal.sqlite")));
        HealthReportPtr shown;
        connect(&session, &Session::healthChanged, this, [&shown](const HealthReportPtr& report) { shown = report; });
        session.open();
        session.setHealthLooked(true);
        QTRY_VERIFY_WITH_TIMEOUT(shown, patience);
        const Ended ended = run({QStringLiteral("--json")});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.errors.isEmpty(), qPrintable(ended.errors));
        const auto told = linesOf(ended.text.toUtf8());
        QVERIFY(told.size() >= 3);
        QTRY_VERIFY2_WITH_TIMEOUT(linesOf(*shown) == told, qPrintable(differenceOf(linesOf(*shown), told)), patience);
        for (const char* rule : {"losing.refuses-new", "acks.wait-short", "acks.pending-unlimited"})
            QVERIFY2(ended.text.contains(QLatin1String(rule)), rule);
    }

    void oneStreamIsJudgedByItself()
    {
        const Ended well = run({QStringLiteral("--stream"), QStringLiteral("WELL")});
        QVERIFY2(well.code == 0, qPrintable(well.text + well.errors));
        QVERIFY(well.text.contains(QStringLiteral("The ack wait is very short")));
        QVERIFY(!well.text.contains(QStringLiteral("FULL")));
        const Ended none = run({QStringLiteral("--stream"), QStringLiteral("NONE")});
        QCOMPARE(none.code, 3);
        QVERIFY2(none.text.contains(QStringLiteral("There is no stream \"NONE\"")), qPrintable(none.text));
    }

    void formsForPrograms()
    {
        const Ended nagios = run({QStringLiteral("--nagios")});
        QCOMPARE(nagios.code, 2);
        QVERIFY2(nagios.text.startsWith(QStringLiteral("JetLag CRITICAL FULL: The stream is full and refuses what is "
                                                       "published")),
                 qPrintable(nagios.text));
        QVERIFY(nagios.text.contains(QStringLiteral(" | critical=1 warning=0 ")));
        QCOMPARE(nagios.text.count(u'\n'), 1);
        const Ended metrics = run({QStringLiteral("--prometheus")});
        QCOMPARE(metrics.code, 2);
        QVERIFY2(metrics.text.contains(
                     QStringLiteral("jetlag_health_finding{rule=\"losing.refuses-new\",severity=\"critical\","
                                    "stream=\"FULL\",consumer=\"\"} 1")),
                 qPrintable(metrics.text));
        QVERIFY(metrics.text.contains(QStringLiteral("\njetlag_health_status 2\n")));
    }

    /// As somebody has done in the window, on this connection.
    void whatIsAcceptedDoesNotCount()
    {
        Acceptances acceptances;
        acceptances.accept({QStringLiteral("losing.refuses-new:FULL"), QStringLiteral("as agreed"),
                            systemNow() + std::chrono::hours(1), systemNow(), Severity::Critical});
        {
            Settings settings(settingsPath());
            settings.setValue(Settings::Key::AcceptedFindings, acceptances.toTexts(), connectionScope(options()));
        }
        const Ended ended = run({QStringLiteral("--json")});
        QVERIFY2(ended.code == 0, qPrintable(ended.text));
        const auto accepted =
            QJsonDocument::fromJson(ended.text.toUtf8()).object().value(QLatin1String("accepted")).toArray();
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().toObject().value(QLatin1String("reason")).toString(), QStringLiteral("as agreed"));
        QVERIFY(QFile::remove(settingsPath()));
    }

    void whatCannotBeKnownIsUnknown()
    {
        const Ended nobody = run({QStringLiteral("--json")}, QStringLiteral("nats://127.0.0.1:1"));
        QCOMPARE(nobody.code, 3);
        QCOMPARE(QJsonDocument::fromJson(nobody.text.toUtf8()).object().value(QLatin1String("status")).toString(),
                 QStringLiteral("unknown"));
        const Ended odd = run({QStringLiteral("--json"), QStringLiteral("--nagios")});
        QCOMPARE(odd.code, 3);
        QVERIFY(odd.errors.contains(QStringLiteral("--json, --prometheus and --nagios")));
        QCOMPARE(run({QStringLiteral("--for"), QStringLiteral("soon")}).code, 3);
        test::NatsServer plain;
        test::NatsServer::Options without;
        without.jetStream = false;
        QVERIFY(plain.start(without));
        const Ended noJetStream = run({}, plain.url());
        QVERIFY2(noJetStream.code == 3, qPrintable(noJetStream.text));
        QVERIFY(noJetStream.text.startsWith(QStringLiteral("UNKNOWN: ")));
    }

    /// What must last is seen to last.
    void itWatchesAsLongAsItIsTold()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run({QStringLiteral("--for"), QStringLiteral("3s")}).code, 2);
        QVERIFY(timer.elapsed() >= 3000);
    }
};

QTEST_GUILESS_MAIN(TestHealthCheck)
#include "tst_healthcheck.moc"
