// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where TLS was asked for nothing is said in plain text.
#include "nats/certificates.h"
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
        for (const auto& [name, text] :
             {std::pair("cert.pem", test::certificate), std::pair("key.pem", test::key),
              std::pair("expired.pem", test::expiredCertificate),
              std::pair("elsewhere.pem", test::otherHostCertificate), std::pair("client.pem", test::clientCertificate),
              std::pair("stranger.pem", test::strangerCertificate), std::pair("stranger.key", test::strangerKey)}) {
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

    void unusableCertificate_isNamed_data()
    {
        QTest::addColumn<QString>("certificate"); // of the server
        QTest::addColumn<QString>("words");
        QTest::newRow("expired") << QStringLiteral("expired.pem") << QStringLiteral("has expired");
        QTest::newRow("other host") << QStringLiteral("elsewhere.pem") << QStringLiteral("for another host name");
        QTest::newRow("not trusted") << QStringLiteral("stranger.pem") << QStringLiteral("is not trusted");
    }
    void unusableCertificate_isNamed()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, words);
        const bool isStranger = certificate.startsWith(QLatin1String("stranger"));
        test::NatsServer server;
        QVERIFY(server.start(
            {.extraConfig = QStringLiteral("tls { cert_file: \"%1\", key_file: \"%2\" }\n")
                                .arg(m_folder.filePath(certificate), path(isStranger ? "stranger.key" : "key.pem"))}));
        auto options = optionsFor({server.url().replace(QLatin1String("nats"), QLatin1String("tls"))});
        options.tlsCa = path("cert.pem");
        Connection connection;
        connection.open(options);
        QTRY_VERIFY(connection.error());
        QCOMPARE(connection.error()->kind, Error::Kind::Tls);
        QVERIFY2(connection.error()->summary.contains(words), qPrintable(connection.error()->summary));
    }

    void clientCertificate_thatIsNotTaken_isNamed_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("words"); // empty: is taken
        QTest::newRow("right") << QStringLiteral("client") << QString();
        QTest::newRow("none") << QString() << QStringLiteral("none was given");
        QTest::newRow("wrong") << QStringLiteral("stranger") << QStringLiteral("does not take the client certificate");
    }
    void clientCertificate_thatIsNotTaken_isNamed()
    {
        QFETCH(QString, client);
        QFETCH(QString, words);
        test::NatsServer server;
        QVERIFY(server.start(
            {.extraConfig = QString(m_config).replace(
                 QStringLiteral(" }"), QStringLiteral(", ca_file: \"%1\", verify: true }").arg(path("cert.pem")))}));
        auto options = optionsFor({server.url().replace(QLatin1String("nats"), QLatin1String("tls"))});
        options.tlsCa = path("cert.pem");
        if (!client.isEmpty()) {
            options.tlsCert = m_folder.filePath(client + QStringLiteral(".pem"));
            options.tlsKey = path(client == QLatin1String("client") ? "key.pem" : "stranger.key");
        }
        Connection connection;
        connection.open(options);
        if (words.isEmpty()) {
            QTRY_COMPARE(connection.state(), ConnectionState::Connected);
            return;
        }
        for (int attempt = 0; attempt < 10; ++attempt) { // what nats.c sees of it differs
            QTRY_COMPARE(connection.state(), ConnectionState::Failed);
            QCOMPARE(connection.error()->kind, Error::Kind::Tls);
            QVERIFY2(connection.error()->summary.contains(words), qPrintable(connection.error()->detail));
            connection.retryNow();
        }
    }

    /// As one looks that expects TLS before it greets.
    void silence_namesTheHandshakeFirst()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto options = optionsFor({QStringLiteral("tls://127.0.0.1:%1").arg(silent.serverPort())});
        options.timeout = 300ms;
        Connection connection;
        connection.open(options);
        QTRY_VERIFY(connection.error());
        QVERIFY(connection.error()->summary.contains(QStringLiteral("TLS handshake first")));
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
