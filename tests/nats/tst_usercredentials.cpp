// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Users that are known by keys, as their files come from other systems and editors.
#include "nats/connection.h"
#include "nats/nkeys.h"
#include "support/natsserver.h"
#include "support/operatormode.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <nats/nats.h>

#include <cstdlib>

using namespace jetlag;
namespace operatorMode = test::operatorMode;
using namespace std::chrono_literals;

class TestUserCredentials : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    test::NatsServer m_server;

    QString written(const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("user.creds")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }
    static bool connects(const ConnectionOptions& options)
    {
        Connection connection;
        connection.open(options);
        const auto isConnected = [&] { return connection.state() == ConnectionState::Connected; };
        const auto isRefused = [&] {
            const auto error = connection.error();
            return error && (error->kind == Error::Kind::Authentication || error->kind == Error::Kind::InvalidInput);
        };
        const bool isOver = QTest::qWaitFor([&] { return isConnected() || isRefused(); }, 15000);
        if (const auto error = connection.error())
            qInfo("%s (%s)", qPrintable(error->summary), qPrintable(error->detail));
        return isOver && isConnected();
    }
    ConnectionOptions options(const test::NatsServer& server) const
    {
        ConnectionOptions result;
        result.servers = {server.url()};
        result.timeout = 2s;
        return result;
    }

private slots:
    void initTestCase() { QVERIFY(m_server.start({.jetStream = false, .extraConfig = operatorMode::serverConfig()})); }

    void credentialsOfWindows_areRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray plain = operatorMode::credentials(systemNow() + 1h);
        QByteArray windows = plain;
        windows.replace('\n', "\r\n");
        QTest::newRow("plain") << plain;
        QTest::newRow("CRLF") << windows;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("both") << "\xEF\xBB\xBF" + windows;
    }
    void credentialsOfWindows_areRead()
    {
        QFETCH(QByteArray, text);
        ConnectionOptions there = options(m_server);
        there.credsFile = written(text);
        QVERIFY(connects(there));
    }

    void bearer_needsNoSeed()
    {
        ConnectionOptions there = options(m_server);
        there.jwt = QString::fromLatin1(operatorMode::userJwt(systemNow() + 1h, true));
        QVERIFY(connects(there));
        // Without the right of a bearer the server insists.
        there.jwt = QString::fromLatin1(operatorMode::userJwt(systemNow() + 1h, false));
        QVERIFY(!connects(there));
    }

    void seedFileOfWindows_isRead()
    {
        const QByteArray seed = operatorMode::userSeed().toLatin1();
        const auto key = publicKeyOfSeed(seed);
        QVERIFY(key);
        test::NatsServer server;
        QVERIFY(server.start(
            {.jetStream = false,
             .extraConfig =
                 QStringLiteral("authorization { users = [ { nkey: %1 } ] }\n").arg(QString::fromLatin1(*key))}));
        ConnectionOptions there = options(server);
        for (const QByteArray& text : QByteArrayList{seed, seed + "\r\n", "\xEF\xBB\xBF" + seed + "\r\n"}) {
            there.nkeySeedFile = written(text);
            QVERIFY2(connects(there), text.toHex().constData());
        }
    }

    void fileRenewedMeanwhile_countsWhenReconnecting()
    {
        ConnectionOptions there = options(m_server);
        there.credsFile = written(operatorMode::credentials(systemNow() + 1h));
        Connection connection;
        connection.open(there);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        QVERIFY(!written("this is no credential\n").isEmpty());
        QVERIFY(m_server.restart());
        QTRY_VERIFY(connection.state() != ConnectionState::Connected);
        QVERIFY(!written(operatorMode::credentials(systemNow() + 2h)).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(connection.state(), ConnectionState::Connected, 20000);
    }

    /// nats.c leaves out a signature that begins with a zero byte, once in 256 times, and the server refuses the user.
    void aNonceThatCannotBeSent_isReplacedByTheNext()
    {
        const QByteArray seed = operatorMode::userSeed().toLatin1();
        QByteArrayList nonces;
        for (int number = 0; nonces.size() < 2; ++number) {
            const QByteArray nonce = "nonce" + QByteArray::number(number);
            unsigned char* signature = nullptr;
            int length = 0;
            QCOMPARE(nats_Sign(seed.constData(), nonce.constData(), &signature, &length), NATS_OK);
            const bool beginsWithZero = signature[0] == 0;
            std::free(signature);
            if (beginsWithZero == nonces.isEmpty())
                nonces.append(nonce);
        }
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        qsizetype accepted = 0;
        QByteArray said;
        QObject::connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            socket->write("INFO {\"server_id\":\"T\",\"version\":\"2.9.10\",\"max_payload\":1048576,\"headers\":true,"
                          "\"auth_required\":true,\"nonce\":\"" +
                          nonces.value(std::min<qsizetype>(accepted++, 1)) + "\"}\r\n");
            QObject::connect(socket, &QTcpSocket::readyRead, this, [socket, &said] {
                said += socket->readAll();
                if (said.contains("PING\r\n"))
                    socket->write("PONG\r\n");
            });
        });
        ConnectionOptions there;
        there.servers = {QStringLiteral("nats://127.0.0.1:%1").arg(server.serverPort())};
        there.timeout = 5s;
        there.nkeySeedFile = written(seed);
        Connection connection;
        connection.open(there);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        QCOMPARE(accepted, 2);
        QVERIFY2(said.contains("\"sig\":\""), said.constData());
    }

    void fileOfSomethingElse_isSaidAtOnce()
    {
        ConnectionOptions there = options(m_server);
        there.credsFile = written("SUsomething\nsecret words\n");
        Connection connection;
        connection.open(there);
        QTRY_VERIFY(connection.error());
        QVERIFY2(connection.error()->summary.contains(QStringLiteral("no valid seed")),
                 qPrintable(connection.error()->summary));
        QVERIFY(!connection.error()->summary.contains(QStringLiteral("secret")));
    }
};

QTEST_GUILESS_MAIN(TestUserCredentials)
#include "tst_usercredentials.moc"
