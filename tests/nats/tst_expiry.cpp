// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials that end while they are in use.
#include "nats/connection.h"
#include "nats/credentials.h"
#include "support/natsserver.h"

#include <nats/nats.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

struct Key
{
    const char* seed;
    const char* name; ///< the public key
};
// Signed by a key that is not here.
const char* const operatorJwt =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJlZDI1NTE5LW5rZXkifQ.eyJqdGkiOiJ4IiwiaWF0IjoxLCJpc3MiOiJPQ1hBNjNNWTRFMjZEN"
    "E5aVFpRQ0RZUlJERVVHRU9HSUFOQVhZQ0pHV01EVzVZSFVSVE1RNlNBSCIsInN1YiI6Ik9DWEE2M01ZNEUyNkQ0TlpUWlFDRFlSU"
    "kRFVUdFT0dJQU5BWFlDSkdXTURXNVlIVVJUTVE2U0FIIiwibmFtZSI6InRlc3Qgb3BlcmF0b3IiLCJuYXRzIjp7InR5cGUiOiJvc"
    "GVyYXRvciIsInZlcnNpb24iOjJ9fQ.WR3VZafrhINdqwJMooRR1x8feqs0tbFwgsiO-ar1XDIRb2kENlkGjIe5M_wj5a5hA-hRxj"
    "n71zVbh4fiPoETDw";
const char* const accountJwt =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJlZDI1NTE5LW5rZXkifQ.eyJqdGkiOiJ4IiwiaWF0IjoxLCJpc3MiOiJPQ1hBNjNNWTRFMjZEN"
    "E5aVFpRQ0RZUlJERVVHRU9HSUFOQVhZQ0pHV01EVzVZSFVSVE1RNlNBSCIsInN1YiI6IkFCTlpTVk1SQkZMSkRDNk01T1lQQjQ0W"
    "UtQUk1VRTdJMlVDNzJKSzM1MllIWUVIN0ZYT0lUN0VQIiwibmFtZSI6InRlc3QgYWNjb3VudCIsIm5hdHMiOnsidHlwZSI6ImFjY"
    "291bnQiLCJ2ZXJzaW9uIjoyLCJsaW1pdHMiOnsic3VicyI6LTEsImRhdGEiOi0xLCJwYXlsb2FkIjotMSwiaW1wb3J0cyI6LTEsI"
    "mV4cG9ydHMiOi0xLCJ3aWxkY2FyZHMiOnRydWUsImNvbm4iOi0xLCJsZWFmIjotMX19fQ.tVf06EODmCS85C2LTUb_lhIBTBOdDd"
    "eCSLt1-NhiYsfBXrmpcclc4WcHHAUI4klsxM2ZWDAjLffZK8rIe2a7AQ";
const Key accountKey{"SAAIKY4PPLUSYLR4IOYGHNBK76H2UQTPIRQOKOWEGOL5CRUJUP5IMXKQII",
                     "ABNZSVMRBFLJDC6M5OYPB44YKPRMUE7I2UC72JK352YHYEH7FXOIT7EP"};
const Key userKey{"SUAMHHRUR43RH2B7P35TXB5EBWENFWE4RKUREHC7LMP4FWSHAYEESF7BRQ",
                  "UDJKJ5IJYYP3IZA35ZEQ4JTJIQHQMLY4BCBJTIBVHEON5S7HHIOIIOKV"};

QByteArray userJwt(Timestamp end)
{
    const auto encoded = [](const QByteArray& bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QJsonObject rights{{QStringLiteral("type"), QStringLiteral("user")},
                             {QStringLiteral("version"), 2},
                             {QStringLiteral("pub"), QJsonObject()},
                             {QStringLiteral("sub"), QJsonObject()},
                             {QStringLiteral("subs"), -1},
                             {QStringLiteral("data"), -1},
                             {QStringLiteral("payload"), -1}};
    const QJsonObject claims{{QStringLiteral("jti"), QStringLiteral("x")},
                             {QStringLiteral("iat"), 1},
                             {QStringLiteral("exp"), toDateTime(end).toSecsSinceEpoch()},
                             {QStringLiteral("iss"), QLatin1String(accountKey.name)},
                             {QStringLiteral("sub"), QLatin1String(userKey.name)},
                             {QStringLiteral("nats"), rights}};
    const QByteArray text = encoded(R"({"typ":"JWT","alg":"ed25519-nkey"})") + '.' +
                            encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    unsigned char* signature = nullptr;
    int length = 0;
    if (nats_Sign(accountKey.seed, text.constData(), &signature, &length) != NATS_OK)
        return {};
    const QByteArray result = text + '.' + encoded({reinterpret_cast<const char*>(signature), length});
    std::free(signature);
    return result;
}

QString serverConfig()
{
    return QStringLiteral("operator: %1\nresolver: MEMORY\nresolver_preload: { %2: %3 }\n")
        .arg(QLatin1String(operatorJwt), QLatin1String(accountKey.name), QLatin1String(accountJwt));
}

} // namespace

class TestExpiry : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    test::NatsServer m_server;

    QString path() const { return m_folder.filePath(QStringLiteral("user.creds")); }
    void writeCredentials(Timestamp end) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN NATS USER JWT-----\n" + userJwt(end) + "\n------END NATS USER JWT------\n\n" +
                   "-----BEGIN USER NKEY SEED-----\n" + userKey.seed + "\n------END USER NKEY SEED------\n");
    }
    ConnectionOptions options() const
    {
        ConnectionOptions result;
        result.servers = {m_server.url()};
        result.timeout = 2s;
        return result;
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(nats_Open(-1), NATS_OK); // before that nats.c cannot sign
        QVERIFY(m_server.start({.jetStream = false, .extraConfig = serverConfig()}));
    }

    void end_isReadFromTheFileOrFromMemory()
    {
        const Timestamp end{std::chrono::seconds(4'000'000'000)};
        writeCredentials(end);
        ConnectionOptions there = options();
        QVERIFY(!expiryOf(there));
        there.credsFile = path();
        QCOMPARE(expiryOf(there), std::optional(end));
        there.credsFile.clear();
        there.jwt = QString::fromLatin1(userJwt(end));
        QCOMPARE(expiryOf(there), std::optional(end));
        for (const char* odd : {"x", "a.b.c", "..", "e30.eyJleHAiOiJ4In0.", "e30.eyJleHAiOjFlMzB9."}) {
            there.jwt = QLatin1String(odd);
            QVERIFY2(!expiryOf(there), odd);
        }
    }

    void endWhileConnected_isToldWithItsTime_andNewOnesAreTaken()
    {
        const Timestamp end = std::chrono::floor<std::chrono::seconds>(systemNow()) + 3s;
        writeCredentials(end);
        ConnectionOptions there = options();
        there.credsFile = path();
        there.context = QStringLiteral("prod");
        Connection connection;
        connection.open(there);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        QTRY_VERIFY_WITH_TIMEOUT(connection.error(), 15000);
        const QString words = connection.error()->summary;
        QCOMPARE(connection.error()->kind, Error::Kind::Authentication);
        const QString time = QLocale().toString(toDateTime(end).toLocalTime(), QLocale::ShortFormat);
        QVERIFY2(words.contains(QStringLiteral("expired at ") + time), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("the context prod in ") + path()), qPrintable(words));
        writeCredentials(systemNow() + 1h);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        QVERIFY(!connection.error());
    }

    void endedInMemory_isToldWithItsTime()
    {
        ConnectionOptions there = options();
        there.jwt = QString::fromLatin1(userJwt(systemNow() - 1h));
        there.seed = QLatin1String(userKey.seed);
        Connection connection;
        connection.open(there);
        QTRY_VERIFY(connection.error());
        QVERIFY2(connection.error()->summary.contains(QStringLiteral("expired at")),
                 qPrintable(connection.error()->summary));
        QVERIFY(connection.error()->summary.endsWith(QStringLiteral("Ask for new ones and connect again.")));
    }

    void anotherRefusal_isNoExpiry()
    {
        ConnectionOptions there = options();
        there.jwt = QString::fromLatin1(userJwt(systemNow() + 1h)) + u'x';
        there.seed = QLatin1String(userKey.seed);
        Connection connection;
        connection.open(there);
        QTRY_VERIFY(connection.error());
        QVERIFY2(connection.error()->summary.contains(QStringLiteral("refused")),
                 qPrintable(connection.error()->summary));
    }
};

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
