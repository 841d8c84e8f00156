// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockpolicy.h"
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestSettings : public QObject
{
    Q_OBJECT
private:
    static ConnectionOptions connection(const char* server)
    {
        ConnectionOptions options;
        options.servers = {QLatin1String(server)};
        return options;
    }

private slots:
    void valuesSurvive_withTheirScopes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        {
            Settings settings(path);
            QCOMPARE(settings.value(Settings::Key::Page).toString(), QStringLiteral("overview"));
            settings.setValue(Settings::Key::Page, QStringLiteral("streams"));
            settings.setValue(Settings::Key::TableLayout, 1, QStringLiteral("a/b"));
            settings.setValue(Settings::Key::TableLayout, 2, QStringLiteral("c"));
        }
        Settings settings(path);
        QCOMPARE(settings.value(Settings::Key::Page).toString(), QStringLiteral("streams"));
        QCOMPARE(settings.value(Settings::Key::TableLayout, QStringLiteral("a/b")).toInt(), 1);
        QCOMPARE(settings.value(Settings::Key::TableLayout, QStringLiteral("c")).toInt(), 2);
    }

    void environment_choosesTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("own.ini"));
        qputenv("JETLAG_SETTINGS", path.toUtf8());
        {
            Settings settings;
            settings.setValue(Settings::Key::Page, QStringLiteral("events"));
        }
        QCOMPARE(dataFolder(), folder.path());
        qunsetenv("JETLAG_SETTINGS");
        QVERIFY(QFile::exists(path));
    }

    void lastConnection_keepsNoSecret()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        {
            Settings settings(path);
            QVERIFY(!settings.lastConnection());
            ConnectionOptions options = connection("nats://me:hunter2@example.org:4222");
            options.user = QStringLiteral("me");
            options.password = options.token = options.jwt = options.seed = QStringLiteral("hunter2");
            options.credsFile = QStringLiteral("/a.creds");
            options.tlsFirst = true;
            settings.setLastConnection(options);
        }
        Settings settings(path);
        const auto last = settings.lastConnection();
        QVERIFY(last);
        QCOMPARE(last->credsFile, QStringLiteral("/a.creds"));
        QCOMPARE(last->user, QStringLiteral("me"));
        QVERIFY(last->tlsFirst);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("example.org"));
        QVERIFY(!text.contains("hunter2"));
    }

    void lock_offLoopback_rememberedPerConnection()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        QVERIFY(!LockPolicy(settings, connection("nats://127.0.0.1:4222")).isLocked());
        QVERIFY(!LockPolicy(settings, connection("nats://localhost")).isLocked());
        QVERIFY(LockPolicy(settings, connection("nats://nats.example.org")).isLocked());
        LockPolicy(settings, connection("nats://nats.example.org")).setLocked(false);
        QVERIFY(!LockPolicy(settings, connection("nats://nats.example.org")).isLocked());
        QVERIFY(LockPolicy(settings, connection("nats://other.example.org")).isLocked());
        LockPolicy(settings, connection("nats://127.0.0.1:4222")).setLocked(true);
        QVERIFY(LockPolicy(settings, connection("nats://127.0.0.1:4222")).isLocked());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
