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
            settings.setValue(Settings::Key::TableLayout, QByteArray("1"), QStringLiteral("a/b"));
            settings.setValue(Settings::Key::TableLayout, QByteArray("2"), QStringLiteral("c"));
        }
        Settings settings(path);
        QCOMPARE(settings.value(Settings::Key::Page).toString(), QStringLiteral("streams"));
        QCOMPARE(settings.value(Settings::Key::TableLayout, QStringLiteral("a/b")).toByteArray(), QByteArray("1"));
        QCOMPARE(settings.value(Settings::Key::TableLayout, QStringLiteral("c")).toByteArray(), QByteArray("2"));
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

    void whatIsNotKnown_isTheDefault_data()
    {
        using Key = Settings::Key;
        QTest::addColumn<Key>("key");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QVariant>("expected");
        const auto row = [](Key key, const QByteArray& line, const QVariant& expected) {
            QTest::newRow(line.constData()) << key << line << expected;
        };
        row(Key::TimeWindow, "[charts]\nwindow=4", 4);
        for (const char* bad : {"5", "-1", "99", "1.5", "4294967296", "@Invalid()", "x", "", "1, 2"})
            row(Key::TimeWindow, QByteArray("[charts]\nwindow=") + bad, 0);
        row(Key::Page, "[window]\npage=events", QStringLiteral("events"));
        row(Key::Page, "[window]\npage=galaxy", QStringLiteral("overview"));
        row(Key::AlertNotify, "[alerts]\nnotify=false", false);
        row(Key::AlertNotify, "[alerts]\nnotify=perhaps", true);
        row(Key::AlertWarnings, "[alerts]\nwarnings=perhaps", false);
        row(Key::AlertQuietFrom, "[alerts]\nquiet-from=23:30", QStringLiteral("23:30"));
        row(Key::AlertQuietFrom, "[alerts]\nquiet-from=25:00", QStringLiteral("22:00"));
        row(Key::LiveMemory, "[General]\nlive-memory-mib=-5", 64);
        row(Key::LiveMemory, "[General]\nlive-memory-mib=lots", 64);
        row(Key::SavedFilters, "[General]\nfilters=x", QVariant());
        row(Key::DialogSize, "[General]\ndialogs=@Size(-5 -5)", QVariant());
        row(Key::WindowState, "[window]\nstate=7", QVariant());
        // A list that claims to have four thousand million entries.
        row(Key::ProtobufSchemas, "[General]\nprotobuf-schemas=@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xff\\0\\0\\0\\x2)",
            QVariantList());
    }
    void whatIsNotKnown_isTheDefault()
    {
        QFETCH(Settings::Key, key);
        QFETCH(QByteArray, line);
        QFETCH(QVariant, expected);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("s.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line);
        file.close();
        const QVariant value = Settings(file.fileName()).value(key);
        QCOMPARE(value.toString(), expected.toString());
        QCOMPARE(value.isValid(), expected.isValid());
        QCOMPARE(value.typeId() == QMetaType::QVariantList, expected.typeId() == QMetaType::QVariantList);
    }

    void oddUnlock_unlocksNothing()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.setValue(Settings::Key::Unlocked, QStringLiteral("banana"), QStringLiteral("nats://nats.example.org"));
        QVERIFY(LockPolicy(settings, connection("nats://nats.example.org")).isLocked());
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
