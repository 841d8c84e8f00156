// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alertcenter.h"
#include "app/alertsettings.h"
#include "app/settings.h"
#include "support/guitest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

namespace {

Alert alertOf(const QString& consumer, Severity severity = Severity::Critical)
{
    Alert alert;
    alert.stream = {QStringLiteral("S")};
    alert.consumer = ConsumerName{consumer};
    alert.severity = severity;
    alert.status = QStringLiteral("stopped");
    alert.text = QStringLiteral("Stopped: nobody pulls.");
    alert.at = systemNow();
    return alert;
}

} // namespace

class TestAlertCenter : public QObject
{
    Q_OBJECT
private slots:
    void quietHours()
    {
        AlertOptions options;
        QVERIFY(!AlertCenter::isQuiet(options, {23, 0}));
        options.hasQuietHours = true;
        QVERIFY(AlertCenter::isQuiet(options, {23, 0}) && AlertCenter::isQuiet(options, {6, 59}));
        QVERIFY(!AlertCenter::isQuiet(options, {7, 0}) && !AlertCenter::isQuiet(options, {12, 0}));
        options.quietFrom = {9, 0};
        options.quietUntil = {10, 0};
        QVERIFY(AlertCenter::isQuiet(options, {9, 30}) && !AlertCenter::isQuiet(options, {10, 0}));
    }

    void manyAreToldTogetherAndTheRestCounted()
    {
        std::vector<Alert> alerts;
        for (int i = 0; i < 30; ++i)
            alerts.push_back(alertOf(QStringLiteral("c%1").arg(i), Severity::Warning));
        alerts.push_back(alertOf(QStringLiteral("worst")));
        const QString text = AlertCenter::summary(alerts);
        QVERIFY(text.startsWith(QStringLiteral("S › worst")));
        QCOMPARE(text.count(u'\n'), 5);
        QVERIFY(text.contains(QStringLiteral("26")));
    }

    void groupedAndRateLimited()
    {
        AlertCenter center(QStringLiteral("test"));
        QSignalSpy told(&center, &AlertCenter::notified);
        center.take({alertOf(QStringLiteral("a"))});
        center.take({alertOf(QStringLiteral("b"))});
        center.take({alertOf(QStringLiteral("warned"), Severity::Warning)}); // not wanted by default
        QVERIFY(told.wait(5000));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][1].toString().count(u'\n'), 1);
        center.take({alertOf(QStringLiteral("c"))});
        QVERIFY(!told.wait(3000)); // within the minute it waits
    }

    void quietMeansNothingLeaves()
    {
        AlertCenter center(QStringLiteral("test"));
        AlertOptions options;
        options.hasQuietHours = true;
        options.quietFrom = QTime::currentTime().addSecs(-60);
        options.quietUntil = QTime::currentTime().addSecs(60);
        center.setOptions(options);
        QSignalSpy told(&center, &AlertCenter::notified);
        center.take({alertOf(QStringLiteral("a"))});
        QVERIFY(!told.wait(3000));
    }

    void commandGetsJsonAndNoShell()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("got; touch pwned"));
        AlertCenter center(QStringLiteral("test"));
        AlertOptions options;
        options.notify = false;
        options.command = QStringLiteral("tee \"%1\"").arg(path);
        center.setOptions(options);
        center.test();
        QFile file(path);
        QTRY_VERIFY(file.exists() && file.size() > 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json[QStringLiteral("source")].toString(), QStringLiteral("test"));
        QCOMPARE(json[QStringLiteral("alerts")].toArray()[0].toObject()[QStringLiteral("consumer")].toString(),
                 QStringLiteral("worker"));
    }

    void aCommandThatFailsIsToldOnce()
    {
        AlertCenter center(QStringLiteral("test"));
        AlertOptions options;
        options.notify = false;
        options.command = QStringLiteral("/no/such/program");
        center.setOptions(options);
        QSignalSpy problems(&center, &AlertCenter::eventHappened);
        center.test();
        QTRY_COMPARE(problems.size(), 1);
    }

    void webhookIsPosted()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
                received += socket->readAll();
                if (received.contains("\"alerts\""))
                    socket->write("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n");
            });
        });
        AlertCenter center(QStringLiteral("test"));
        AlertOptions options;
        options.notify = false;
        options.webhook = QStringLiteral("http://127.0.0.1:%1/hook").arg(server.serverPort());
        center.setOptions(options);
        center.test();
        QTRY_VERIFY(received.contains("\"alerts\""));
        QVERIFY(received.startsWith("POST /hook") && received.toLower().contains("content-type: application/json"));
    }

    void optionsAreRemembered()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("jetlag.ini"));
        const AlertOptions options{
            false,  true,  QStringLiteral("notify-send \"a b\""), QStringLiteral("https://example.org/x"), true,
            {1, 2}, {3, 4}};
        {
            Settings settings(path);
            QCOMPARE(alertOptions(settings), AlertOptions());
            setAlertOptions(settings, options);
        }
        QCOMPARE(alertOptions(Settings(path)), options);
    }
};

JETLAG_GUI_TEST_MAIN(TestAlertCenter)
#include "tst_alertcenter.moc"
