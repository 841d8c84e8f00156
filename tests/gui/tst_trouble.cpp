// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window when things go wrong: the words it shows, and what stays on screen.
#include "app/pages.h"
#include "gui/demowindow.h"
#include "jetstream/jetstreamapi.h"
#include "nats/connection.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

using namespace jetlag;
using namespace std::chrono_literals;

class TestTrouble : public QObject
{
    Q_OBJECT
private:
    static StartRequest requestFor(const QString& url, const QString& user = {}, const QString& password = {})
    {
        ConnectionOptions options;
        options.servers = {url};
        options.user = user;
        options.password = password;
        StartRequest request;
        request.connection = options;
        request.page = pageKey(PageId::Streams);
        return request;
    }

    static QString shown(const test::DemoWindow& program, const QString& label)
    {
        const auto* found = program.window() ? program.window()->findChild<QLabel*>(label) : nullptr;
        return found && found->isVisible() ? found->text() : QString();
    }

    static void makeStream(const QString& url, const QString& name)
    {
        Connection connection;
        JetStreamApi api(connection.requests());
        ConnectionOptions options;
        options.servers = {url};
        connection.open(options);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        bool isMade = false;
        const QString body = QStringLiteral("{\"name\":\"%1\",\"subjects\":[\"%1.>\"],\"storage\":\"file\"}").arg(name);
        api.call(QStringLiteral("STREAM.CREATE.%1").arg(name), body.toUtf8(),
                 [&isMade](const Result<QByteArray>& reply) { isMade = reply.has_value(); });
        QTRY_VERIFY(isMade);
    }

    /// In how many lines of the Events page.
    static int told(const test::DemoWindow& program, const QString& words)
    {
        const auto* events = program.find<QTableView>(QStringLiteral("Events"));
        int count = 0;
        for (int row = 0; row < events->model()->rowCount(); ++row) {
            for (int column = 0; column < events->model()->columnCount(); ++column)
                count += events->model()->index(row, column).data().toString().contains(words) ? 1 : 0;
        }
        return count;
    }

    /// Everything a person does who does not know yet that nobody answers. The watchdog looks on.
    static void use(const test::DemoWindow& program)
    {
        MainWindow& window = *program.window();
        for (int round = 0; round < 3; ++round) {
            for (const PageId page : allPages()) {
                window.navigation().open({page, {QStringLiteral("KEPT")}, {}});
                QCOMPARE(window.currentPage(), page);
                const auto tables = window.findChildren<QTableView*>();
                for (QTableView* table : tables) {
                    if (!table->isVisible())
                        continue;
                    for (const auto key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Down})
                        QTest::keyClick(table, key);
                }
                window.resize(window.size() + QSize(round == 1 ? -40 : 40, 0));
                QTest::qWait(150);
            }
            window.actions()[Actions::Id::Refresh]->trigger();
        }
    }

    /// Three messages in ORDERS, and the window of a user who asks for that stream by its name and may see no other.
    static void openOrders(const test::NatsServer& server, std::initializer_list<const char*> streams,
                           test::Client& owner, test::DemoWindow& program)
    {
        const QString url = QStringLiteral("nats://all:p@127.0.0.1:%1").arg(server.port());
        for (const char* name : streams)
            makeStream(url, QLatin1String(name));
        QVERIFY(owner.connectTo(url));
        for (int i = 0; i < 3; ++i)
            QVERIFY(owner.publish(QStringLiteral("ORDERS.a"), "x"));
        StartRequest request = requestFor(server.url(), QStringLiteral("one"), QStringLiteral("p"));
        request.page = pageKey(PageId::Messages);
        request.stream = QStringLiteral("ORDERS");
        program.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(QStringLiteral("Messages")), 3, 20000);
        QCOMPARE(program.window()->currentPage(), PageId::Messages);
        QCOMPARE(program.rows(QStringLiteral("Streams")), 1);
    }

private slots:
    void wrongPassword()
    {
        test::NatsServer server;
        test::NatsServer::Options options;
        options.extraConfig = QStringLiteral("authorization { user: a, password: right }\n");
        QVERIFY(server.start(options));
        test::DemoWindow program;
        program.start(requestFor(server.url(), QStringLiteral("a"), QStringLiteral("wrong")));
        QTRY_VERIFY(shown(program, QStringLiteral("windowProblem")).contains(QStringLiteral("password")));
        QVERIFY(!shown(program, QStringLiteral("windowProblem")).contains(QStringLiteral("wrong")));
        QCOMPARE(program.rows(QStringLiteral("Streams")), 0);
    }

    void unknownHost()
    {
        test::DemoWindow program;
        program.start(requestFor(QStringLiteral("nats://no-such-host.invalid:4222")));
        QTRY_VERIFY_WITH_TIMEOUT(
            shown(program, QStringLiteral("windowProblem")).contains(QStringLiteral("no-such-host.invalid")), 15000);
    }

    void noJetStream()
    {
        test::NatsServer server;
        test::NatsServer::Options options;
        options.jetStream = false;
        QVERIFY(server.start(options));
        test::DemoWindow program;
        program.start(requestFor(server.url()));
        QTRY_VERIFY_WITH_TIMEOUT(shown(program, QStringLiteral("windowProblem")).contains(QStringLiteral("JetStream")),
                                 15000);
        QCOMPARE(shown(program, QStringLiteral("statusState")), QStringLiteral("Connected"));
    }

    void missingPermission()
    {
        test::NatsServer server;
        test::NatsServer::Options options;
        options.extraConfig =
            QStringLiteral("authorization { users: [ {user: half, password: p, permissions: {"
                           "publish: {deny: [\"$JS.API.STREAM.LIST\", \"$JS.API.STREAM.NAMES\"]}}} ] }\n");
        QVERIFY(server.start(options));
        test::DemoWindow program;
        program.start(requestFor(server.url(), QStringLiteral("half"), QStringLiteral("p")));
        // The server's -ERR names the subject, and so do we.
        QTRY_VERIFY_WITH_TIMEOUT(
            shown(program, QStringLiteral("windowProblem")).contains(QStringLiteral("$JS.API.STREAM.LIST")), 15000);
    }

    /// What may be seen is shown, the rest says so once.
    void rightsForOneStream()
    {
        test::NatsServer server;
        test::NatsServer::Options options;
        options.extraConfig = QStringLiteral(
            "authorization { users: [ {user: all, password: p}, {user: one, password: p, permissions: {"
            "publish: {allow: [\"$JS.API.INFO\", \"$JS.API.STREAM.NAMES\", \"$JS.API.STREAM.INFO.ORDERS\", "
            "\"$JS.API.STREAM.MSG.GET.ORDERS\", \"$JS.API.CONSUMER.LIST.ORDERS\"]}, subscribe: [\"_INBOX.>\"]}} ] }\n");
        QVERIFY(server.start(options));
        test::Client client;
        test::DemoWindow program;
        openOrders(server, {"ORDERS", "SECRET", "OTHER"}, client, program);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(program.cell(QStringLiteral("Streams"), QStringLiteral("Stream"), QStringLiteral("ORDERS"),
                              QStringLiteral("Messages")),
                 QStringLiteral("3"));
        QTRY_COMPARE(told(program, QStringLiteral("2 other streams may not be looked at")), 1);
        // It goes on being true, and is not told again.
        QVERIFY(client.publish(QStringLiteral("ORDERS.a"), "x"));
        QTRY_COMPARE_WITH_TIMEOUT(program.cell(QStringLiteral("Streams"), QStringLiteral("Stream"),
                                               QStringLiteral("ORDERS"), QStringLiteral("Messages")),
                                  QStringLiteral("4"), 15000);
        QCOMPARE(told(program, QStringLiteral("2 other streams may not be looked at")), 1);
        QCOMPARE(told(program, QStringLiteral("$JS.API.STREAM.LIST")), 1);
    }

    /// Not even the names of streams: the one that was asked for is shown all the same.
    void rightsForOneStreamThatNobodyNames()
    {
        test::NatsServer server;
        test::NatsServer::Options options;
        options.extraConfig =
            QStringLiteral("authorization { users: [ {user: all, password: p}, {user: one, password: p, permissions: {"
                           "publish: {allow: [\"$JS.API.STREAM.INFO.ORDERS\", \"$JS.API.STREAM.MSG.GET.ORDERS\"]}, "
                           "subscribe: [\"_INBOX.>\"]}} ] }\n");
        QVERIFY(server.start(options));
        test::Client client;
        test::DemoWindow program;
        openOrders(server, {"ORDERS", "SECRET"}, client, program);
        if (QTest::currentTestFailed())
            return;
        const QString words = QStringLiteral("Only those are shown that were asked for by their names");
        QTRY_COMPARE(told(program, words), 1);
        QVERIFY(client.publish(QStringLiteral("ORDERS.a"), "x"));
        QTRY_COMPARE_WITH_TIMEOUT(program.cell(QStringLiteral("Streams"), QStringLiteral("Stream"),
                                               QStringLiteral("ORDERS"), QStringLiteral("Messages")),
                                  QStringLiteral("4"), 15000);
        QCOMPARE(told(program, words), 1);
        // It goes, and is not said to be there.
        QVERIFY(!client.call(QStringLiteral("STREAM.DELETE.ORDERS")).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(QStringLiteral("Streams")), 0, 15000);
    }

    void aStreamMadeAnewIsReadAnew()
    {
        test::NatsServer server;
        QVERIFY(server.start());
        makeStream(server.url(), QStringLiteral("AGAIN"));
        test::Client client;
        QVERIFY(client.connectTo(server.url()));
        for (int i = 0; i < 30; ++i)
            QVERIFY(client.publish(QStringLiteral("AGAIN.a"), "x"));
        test::DemoWindow program;
        StartRequest request = requestFor(server.url());
        request.page = pageKey(PageId::Messages);
        request.stream = QStringLiteral("AGAIN");
        program.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(QStringLiteral("Messages")), 30, 20000);
        QVERIFY(!client.call(QStringLiteral("STREAM.DELETE.AGAIN")).isEmpty());
        makeStream(server.url(), QStringLiteral("AGAIN"));
        QVERIFY(client.publish(QStringLiteral("AGAIN.a"), "x"));
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(QStringLiteral("Messages")), 1, 15000);
        QVERIFY(!client.call(QStringLiteral("STREAM.PURGE.AGAIN")).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(QStringLiteral("Messages")), 0, 15000);
    }

    void failover_namesTheServerItIsAt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKept"); // beside the server's
        QTest::newRow("a context's") << QStringLiteral("prod") << true;
        QTest::newRow("the first address") << QString() << false;
    }
    void failover_namesTheServerItIsAt()
    {
        QFETCH(QString, name);
        QFETCH(bool, isKept);
        test::NatsServer servers[2];
        for (test::NatsServer& server : servers)
            QVERIFY(server.start());
        const auto placeOf = [](const test::NatsServer& server) {
            return QStringLiteral("127.0.0.1:%1").arg(server.port());
        };
        StartRequest request = requestFor(servers[0].url());
        request.connection->servers << servers[1].url();
        request.connection->displayName = isKept ? name : placeOf(servers[0]);
        test::DemoWindow program;
        program.start(request);
        const auto isNamed = [&](const test::NatsServer& server) {
            const QString shownName = isKept ? name + QStringLiteral(" at ") + placeOf(server) : placeOf(server);
            return program.window() && program.window()->windowTitle() == QStringLiteral("JetLag: ") + shownName &&
                   shown(program, QStringLiteral("statusServer")).startsWith(shownName + QStringLiteral(" · "));
        };
        QTRY_VERIFY(isNamed(servers[0]) || isNamed(servers[1])); // nats.c takes either
        const int first = isNamed(servers[0]) ? 0 : 1;
        servers[first].kill();
        QTRY_VERIFY_WITH_TIMEOUT(isNamed(servers[1 - first]), 15000);
    }

    /// The link is up and nothing comes over it: neither figures nor the round trip stand there as if they were new.
    void silentServer_isDated_andAsksForNoPermission()
    {
        test::NatsServer server;
        QVERIFY(server.start());
        makeStream(server.url(), QStringLiteral("KEPT"));
        test::DemoWindow program;
        program.start(requestFor(server.url()));
        const auto cell = [&](const char* column) {
            return program.cell(QStringLiteral("Streams"), QStringLiteral("Stream"), QStringLiteral("KEPT"),
                                QLatin1String(column));
        };
        QTRY_COMPARE_WITH_TIMEOUT(cell("In/s"), QStringLiteral("0.0"), 10000);
        QTRY_VERIFY(shown(program, QStringLiteral("statusRtt")).contains(QStringLiteral("ms")));
        QVERIFY(test::stopProcess(server.pid()));
        const auto goOn = qScopeGuard([&] { ::kill(static_cast<pid_t>(server.pid()), SIGCONT); });
        QTRY_COMPARE_WITH_TIMEOUT(shown(program, QStringLiteral("statusRtt")), QStringLiteral("RTT —"), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(cell("In/s"), QStringLiteral("—"), 30000);
        QVERIFY(cell("Health").contains(QStringLiteral("As of")));
        const auto problem = [&] { return shown(program, QStringLiteral("windowProblem")); };
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(QStringLiteral("does not answer, not even a ping")), 30000);
        QVERIFY(problem().contains(QStringLiteral("Everything below is from")));
        QVERIFY(!problem().contains(QStringLiteral("permission")));
        QVERIFY(shown(program, QStringLiteral("statusState")) != QStringLiteral("Connected"));
        ::kill(static_cast<pid_t>(server.pid()), SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(cell("In/s"), QStringLiteral("0.0"), 30000);
        QTRY_COMPARE(problem(), QString());
        QTRY_COMPARE(shown(program, QStringLiteral("statusState")), QStringLiteral("Connected"));
    }

    void silence_holdsNothingUp_data()
    {
        QTest::addColumn<bool>("isInTheMiddle");
        QTest::newRow("a server that stands still") << true;
        QTest::newRow("a host that accepts and says nothing") << false;
    }
    void silence_holdsNothingUp()
    {
        QFETCH(bool, isInTheMiddle);
        test::NatsServer server;
        test::LinkProxy host;
        QVERIFY(server.start());
        QVERIFY(host.start());
        makeStream(server.url(), QStringLiteral("KEPT"));
        auto program = std::make_unique<test::DemoWindow>();
        program->start(requestFor(isInTheMiddle ? server.url() : host.url()));
        const auto pid = static_cast<pid_t>(server.pid());
        const auto goesOn = qScopeGuard([pid] { ::kill(pid, SIGCONT); });
        if (isInTheMiddle) {
            QTRY_COMPARE_WITH_TIMEOUT(program->rows(QStringLiteral("Streams")), 1, 10000);
            QVERIFY(test::stopProcess(pid));
        } else {
            QTRY_VERIFY(program->window());
            QTRY_VERIFY(host.accepted() > 0);
        }
        use(*program);
        QElapsedTimer clock;
        clock.start();
        program.reset();
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }

    void killedServer_dataStays_andItGoesOn()
    {
        test::NatsServer server;
        QVERIFY(server.start());
        makeStream(server.url(), QStringLiteral("KEPT"));
        test::DemoWindow program;
        program.start(requestFor(server.url()));
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(QStringLiteral("Streams")), 1, 10000);
        server.kill();
        QTRY_COMPARE_WITH_TIMEOUT(shown(program, QStringLiteral("statusState")), QStringLiteral("Reconnecting…"),
                                  10000);
        QCOMPARE(program.rows(QStringLiteral("Streams")), 1); // dated by the strip, not gone
        QVERIFY(!shown(program, QStringLiteral("statusAge")).isEmpty());
        QVERIFY(server.restart());
        QTRY_COMPARE_WITH_TIMEOUT(shown(program, QStringLiteral("statusState")), QStringLiteral("Connected"), 15000);
        makeStream(server.url(), QStringLiteral("LATER"));
        QTRY_COMPARE_WITH_TIMEOUT(program.rows(QStringLiteral("Streams")), 2, 10000);
        QVERIFY(program.rows(QStringLiteral("Events")) >= 3); // connected, lost, connected again
    }
};

JETLAG_GUI_TEST_MAIN(TestTrouble)
#include "tst_trouble.moc"
