// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials that end while they are in use.
#include "nats/connection.h"
#include "nats/credentials.h"
#include "support/natsserver.h"
#include "support/operatormode.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;
namespace operatorMode = test::operatorMode;
using namespace std::chrono_literals;

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
        file.write(operatorMode::credentials(end));
    }
    ConnectionOptions options() const
    {
        ConnectionOptions result;
        result.servers = {m_server.url()};
        result.timeout = 2s;
        return result;
    }

private slots:
    void initTestCase() { QVERIFY(m_server.start({.jetStream = false, .extraConfig = operatorMode::serverConfig()})); }

    void end_isReadFromTheFileOrFromMemory()
    {
        const Timestamp end{std::chrono::seconds(4'000'000'000)};
        writeCredentials(end);
        ConnectionOptions there = options();
        QVERIFY(!expiryOf(there));
        there.credsFile = path();
        QCOMPARE(expiryOf(there), std::optional(end));
        there.credsFile.clear();
        there.jwt = QString::fromLatin1(operatorMode::userJwt(end));
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
        there.jwt = QString::fromLatin1(operatorMode::userJwt(systemNow() - 1h));
        there.seed = operatorMode::userSeed();
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
        there.jwt = QString::fromLatin1(operatorMode::userJwt(systemNow() + 1h)) + u'x';
        there.seed = operatorMode::userSeed();
        Connection connection;
        connection.open(there);
        QTRY_VERIFY(connection.error());
        QVERIFY2(connection.error()->summary.contains(QStringLiteral("refused")),
                 qPrintable(connection.error()->summary));
    }
};

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
