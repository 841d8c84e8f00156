// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where TLS was asked for nothing is said in plain text.
#include "nats/connection.h"
#include "support/natsserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

// Signed by itself, for 127.0.0.1, until 2120.
const char* const certificate = "-----BEGIN CERTIFICATE-----\n"
                                "MIIBQDCB56ADAgECAgEBMAoGCCqGSM49BAMCMBYxFDASBgNVBAMMC0pldExhZyB0\n"
                                "ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAWMRQwEgYDVQQD\n"
                                "DAtKZXRMYWcgdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDJqgwH4M4g2\n"
                                "q+xlMBH0Gte2762ZvZjEA1udvIL8+oyQ767+IkdHy9ihlec4PvO9slUeugXAj4hT\n"
                                "v9MVy+yXHfKjJDAiMA8GA1UdEwEB/wQFMAMBAf8wDwYDVR0RBAgwBocEfwAAATAK\n"
                                "BggqhkjOPQQDAgNIADBFAiEAwE+BAtmxRJ16jquFD/mxV900TNg9N4Ndiozf0pVC\n"
                                "hecCIFGO5Rkii41abH8Ve0VWBvwDg/szMGN1n8okMbAF1S1d\n"
                                "-----END CERTIFICATE-----\n";
const char* const key = "-----BEGIN PRIVATE KEY-----\n"
                        "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgwdhalrudYXrRPJjT\n"
                        "yKEunNwCpAqx16M3jX5eqX8pKfGhRANCAAQyaoMB+DOINqvsZTAR9BrXtu+tmb2Y\n"
                        "xANbnbyC/PqMkO+u/iJHR8vYoZXnOD7zvbJVHroFwI+IU7/TFcvslx3y\n"
                        "-----END PRIVATE KEY-----\n";
const char* const password = "planted-secret";

/// Greets as a server without TLS does and keeps whatever it is told.
class PlainListener : public QTcpServer
{
public:
    PlainListener()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            ++greeted;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { heard += socket->readAll(); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                heard += socket->readAll();
                ++left;
                socket->deleteLater();
            });
            socket->write("INFO {\"server_id\":\"X\",\"version\":\"2.10.0\",\"proto\":1,\"headers\":true,"
                          "\"auth_required\":true,\"max_payload\":1048576}\r\n");
        });
    }
    QString address(const char* scheme) const
    {
        return QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(serverPort());
    }
    QByteArray heard;
    int greeted = 0;
    int left = 0;
};

} // namespace

class TestTls : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_config;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static ConnectionOptions optionsFor(const QStringList& servers)
    {
        ConnectionOptions options;
        options.servers = servers;
        options.user = QStringLiteral("me");
        options.password = QLatin1String(password);
        options.timeout = 2s;
        return options;
    }

private slots:
    void initTestCase()
    {
        for (const auto& [name, text] : {std::pair("cert.pem", certificate), std::pair("key.pem", key)}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        m_config =
            QStringLiteral("tls { cert_file: \"%1\", key_file: \"%2\" }\n").arg(path("cert.pem"), path("key.pem"));
    }

    void serverWithTls_isReached()
    {
        test::NatsServer server;
        QVERIFY(server.start({.extraConfig = m_config}));
        auto options = optionsFor({server.url().replace(QLatin1String("nats"), QLatin1String("tls"))});
        options.tlsCa = path("cert.pem");
        Connection connection;
        connection.open(options);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    }

    void serverWithoutTls_isRefused_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<bool>("hasCa");
        QTest::newRow("tls://") << QStringLiteral("tls") << false;
        QTest::newRow("TLS://") << QStringLiteral("TLS") << false;
        QTest::newRow("certificate authority") << QStringLiteral("nats") << true;
    }
    void serverWithoutTls_isRefused()
    {
        QFETCH(QString, scheme);
        QFETCH(bool, hasCa);
        test::NatsServer server;
        QVERIFY(server.start());
        auto options = optionsFor({server.url().replace(QLatin1String("nats"), scheme)});
        if (hasCa)
            options.tlsCa = path("cert.pem");
        Connection connection;
        bool wasUp = false;
        connect(&connection, &Connection::stateChanged, this,
                [&wasUp](ConnectionState state) { wasUp = wasUp || state == ConnectionState::Connected; });
        connection.open(options);
        QTRY_VERIFY(connection.error());
        QCOMPARE(connection.error()->kind, Error::Kind::Tls);
        QVERIFY2(connection.error()->summary.contains(QStringLiteral("does not offer it")),
                 qPrintable(connection.error()->summary));
        QVERIFY(!wasUp);
    }

    void password_staysOffTheWire()
    {
        PlainListener listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        Connection connection;
        connection.open(optionsFor({listener.address("tls")}));
        QTRY_VERIFY(connection.error() && listener.left >= 1);
        connection.retryNow();
        QTRY_VERIFY(listener.left >= 2);
        QCOMPARE(listener.heard, QByteArray());
    }

    /// nats.c goes through the list in any order: a plain one must not be told anything on the way to the other.
    void mixedList_isStrict()
    {
        PlainListener listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        test::NatsServer server;
        QVERIFY(server.start({.extraConfig = m_config}));
        auto options =
            optionsFor({listener.address("nats"), server.url().replace(QLatin1String("nats"), QLatin1String("tls"))});
        options.tlsCa = path("cert.pem");
        while (listener.greeted == 0) {
            Connection connection;
            connection.open(options);
            QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        }
        QCOMPARE(listener.heard, QByteArray());
    }

    void serverThatLostItsTls_isNotTakenBack()
    {
        test::NatsServer server;
        QVERIFY(server.start({.extraConfig = m_config}));
        auto options = optionsFor({server.url().replace(QLatin1String("nats"), QLatin1String("tls"))});
        options.tlsCa = path("cert.pem");
        Connection connection;
        connection.open(options);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        server.kill();
        QTRY_COMPARE(connection.state(), ConnectionState::Reconnecting);
        PlainListener listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost, static_cast<quint16>(server.port())));
        QTRY_VERIFY_WITH_TIMEOUT(listener.left >= 2, 15000);
        QCOMPARE(listener.heard, QByteArray());
        QVERIFY(connection.state() != ConnectionState::Connected);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
