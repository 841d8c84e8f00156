// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where TLS was asked for nothing is said in plain text.
#include "nats/certificates.h"
#include "nats/connection.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const char* const password = "planted-secret";

/// A server without TLS that wants a password, and what it is told on the way there.
class PlainServer
{
public:
    [[nodiscard]] bool start()
    {
        if (!m_server.start({.extraConfig = QStringLiteral("authorization { user: a, password: other }\n")}))
            return false;
        way.setServerPort(m_server.port());
        return way.start();
    }
    int port() const { return m_server.port(); }
    int left() const { return way.accepted() - way.open(); }
    QByteArray heard() const { return way.seen(test::LinkProxy::Way::ToServer); }

private:
    test::NatsServer m_server;

public:
    test::LinkProxy way;
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
        test::LinkProxy silent;
        QVERIFY(silent.start());
        auto options = optionsFor({silent.url("tls")});
        options.timeout = 300ms;
        Connection connection;
        connection.open(options);
        QTRY_VERIFY(connection.error());
        QVERIFY(connection.error()->summary.contains(QStringLiteral("TLS handshake first")));
    }

    void password_staysOffTheWire()
    {
        PlainServer plain;
        QVERIFY(plain.start());
        Connection connection;
        connection.open(optionsFor({plain.way.url("tls")}));
        QTRY_VERIFY(connection.error() && plain.left() >= 1);
        connection.retryNow();
        QTRY_VERIFY(plain.left() >= 2);
        QCOMPARE(plain.heard(), QByteArray());
    }

    /// nats.c goes through the list in any order: a plain one must not be told anything on the way to the other.
    void mixedList_isStrict()
    {
        PlainServer plain;
        QVERIFY(plain.start());
        test::NatsServer server;
        QVERIFY(server.start({.extraConfig = m_config}));
        auto options = optionsFor({plain.way.url(), server.url().replace(QLatin1String("nats"), QLatin1String("tls"))});
        options.tlsCa = path("cert.pem");
        while (plain.way.accepted() == 0) {
            Connection connection;
            connection.open(options);
            QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        }
        QCOMPARE(plain.heard(), QByteArray());
    }

    void serverThatLostItsTls_isNotTakenBack()
    {
        test::NatsServer server;
        QVERIFY(server.start({.extraConfig = m_config}));
        PlainServer plain;
        QVERIFY(plain.start());
        plain.way.setServerPort(server.port());
        auto options = optionsFor({plain.way.url("tls")});
        options.tlsCa = path("cert.pem");
        Connection connection;
        connection.open(options);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        const int left = plain.left();
        plain.way.setServerPort(plain.port());
        plain.way.cut();
        const QByteArray heard = plain.heard();
        QTRY_VERIFY_WITH_TIMEOUT(plain.left() >= left + 3, 15000);
        QCOMPARE(plain.heard(), heard);
        QVERIFY(connection.state() != ConnectionState::Connected);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
