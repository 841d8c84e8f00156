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
        QCOMPARE(last->options.credsFile, QStringLiteral("/a.creds"));
        QCOMPARE(last->options.user, QStringLiteral("me"));
        QVERIFY(last->options.tlsFirst);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("example.org"));
        QVERIFY(!text.contains("hunter2"));
    }

    void recents_areTheLatestTen_oneForEachServer()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        const QDateTime start = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
        {
            Settings settings(path);
            QVERIFY(settings.recentConnections().empty());
            for (int i = 0; i < 12; ++i)
                settings.setLastConnection(connection(qPrintable(QStringLiteral("nats://host%1").arg(i))),
                                           start.addSecs(i));
            ConnectionOptions again = connection("nats://me:hunter2@host5");
            again.displayName = QStringLiteral("five");
            settings.setLastConnection(again, start.addSecs(60));
        }
        Settings settings(path);
        const auto recents = settings.recentConnections();
        QCOMPARE(recents.size(), size_t{10});
        QCOMPARE(recents[0].options.servers, QStringList{QStringLiteral("nats://host5")});
        QCOMPARE(recents[0].options.displayName, QStringLiteral("five"));
        QVERIFY(recents[0].lacks == MissingSecret::Password);
        QCOMPARE(recents[0].usedAt, start.addSecs(60));
        QCOMPARE(recents[1].options.servers, QStringList{QStringLiteral("nats://host11")});
        QVERIFY(recents[1].lacks == MissingSecret::None);
        QCOMPARE(recents[9].options.servers, QStringList{QStringLiteral("nats://host2")});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));

        settings.forgetConnection(recents[1].options);
        QCOMPARE(settings.recentConnections().size(), size_t{9});
        QVERIFY(settings.lastConnection());
        settings.forgetConnection(recents[0].options);
        QVERIFY(!settings.lastConnection());
        QCOMPARE(settings.recentConnections()[0].options.servers, QStringList{QStringLiteral("nats://host10")});
    }

    void references_areKept_fromEntryToEntry()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        ConnectionOptions options = connection("nats://a");
        options.password = QStringLiteral("hunter2");
        options.references.insert(QStringLiteral("password"), QStringLiteral("env://PW"));
        settings.setLastConnection(options);
        for (const char* other : {"nats://b", "nats://c"}) { // each rewrites the list
            settings.setLastConnection(connection(other));
            const KeptConnection kept = settings.recentConnections().back();
            QCOMPARE(kept.options.password, QStringLiteral("env://PW"));
            QVERIFY(kept.lacks == MissingSecret::None);
        }
    }

    void missingSecret_isNamed_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const char* server, const char* field, MissingSecret expected) {
            QTest::newRow(name) << QString::fromLatin1(server) << QString::fromLatin1(field)
                                << static_cast<int>(expected);
        };
        row("password", "nats://a", "password", MissingSecret::Password);
        row("token", "nats://a", "token", MissingSecret::Token);
        row("seed", "nats://a", "seed", MissingSecret::Key);
        row("token in the address", "nats://hunter2@a", "", MissingSecret::Token);
        row("address without a scheme", "me:hunter2@a", "", MissingSecret::Password);
        row("none", "nats://a", "", MissingSecret::None);
    }
    void missingSecret_isNamed()
    {
        QFETCH(QString, server);
        QFETCH(QString, field);
        QFETCH(int, expected);
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        ConnectionOptions options = connection(qPrintable(server));
        (field == u"password" ? options.password
         : field == u"token"  ? options.token
                              : options.seed) = field.isEmpty() ? QString() : QStringLiteral("hunter2");
        settings.setLastConnection(options);
        QCOMPARE(static_cast<int>(settings.recentConnections().front().lacks), expected);
        QCOMPARE(static_cast<int>(settings.lastConnection()->lacks), expected);
    }

    /// Of a version before, and of whatever else.
    void recents_ofOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* name, const QByteArray& text, const QStringList& names) {
            QTest::newRow(name) << text << names;
        };
        row("version before", "[last-connection]\nservers=nats://a\ndisplay-name=a\nlacks-secret=true",
            {QStringLiteral("a")});
        row("twice the same",
            "[recent-connections]\n0\\servers=nats://a\n0\\display-name=a\n1\\servers=nats://a\n1\\display-name=b",
            {QStringLiteral("a")});
        row("a gap and nonsense",
            "[recent-connections]\n0\\servers=\n3\\servers=nats://a\n3\\display-name=a\n3\\used=banana\n"
            "3\\lacks=banana\n3\\tlsfirst=@Size(1 1)\n99\\servers=nats://b",
            {QStringLiteral("a")});
        row("four thousand million servers",
            "[recent-connections]\n0\\servers=@Variant(\\0\\0\\0\\xb\\xff\\xff\\xff\\xff)", {});
    }
    void recents_ofOtherFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, names);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("s.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QStringList found;
        for (const KeptConnection& kept : Settings(file.fileName()).recentConnections()) {
            found << kept.options.displayName;
            QVERIFY(!kept.usedAt.isValid());
        }
        QCOMPARE(found, names);
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
