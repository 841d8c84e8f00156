// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/contextfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

/// "A=1 B=2" as an environment; what is not named is not there.
QProcessEnvironment environment(const QString& text)
{
    QProcessEnvironment result;
    for (const QString& pair : text.split(u' ', Qt::SkipEmptyParts))
        result.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return result;
}

Result<ConnectionOptions> noContexts(const QString&)
{
    return unexpected(Error{Error::Kind::NotFound, QStringLiteral("no such context"), {}, 0});
}

Result<ConnectionOptions> testContext(const QString&)
{
    ConnectionOptions options;
    options.servers = {QStringLiteral("nats://context:4222")};
    options.credsFile = QStringLiteral("/context.creds");
    options.tlsCa = QStringLiteral("/context.ca");
    return options;
}

Result<StartRequest> parse(const QString& line, const QString& env = {}, const ContextReader& reader = noContexts)
{
    return parseCommandLine(QStringList{QStringLiteral("jetlag")} + line.split(u' ', Qt::SkipEmptyParts),
                            environment(env), reader);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void nothing_opensTheLastConnection()
    {
        const auto request = parse({});
        QVERIFY(request);
        QVERIFY(!request->connection);
        QVERIFY(!request->demo);
    }

    void everyConnectionOption_isRead()
    {
        const auto request = parse(QStringLiteral(
            "-s nats://a:1,b:2 --user u --password p --creds c --nkey n --tlscert tc --tlskey tk --tlsca ta --tlsfirst "
            "--timeout 1m30s --js-domain hub --js-api-prefix pre --inbox-prefix box --connection-name me"));
        QVERIFY2(request, qPrintable(request ? QString() : request.error().summary));
        const ConnectionOptions& o = *request->connection;
        QCOMPARE(o.servers, QStringList({QStringLiteral("nats://a:1"), QStringLiteral("b:2")}));
        QCOMPARE(o.user + o.password + o.credsFile + o.nkeySeedFile, QStringLiteral("upcn"));
        QCOMPARE(o.tlsCert + o.tlsKey + o.tlsCa, QStringLiteral("tctkta"));
        QVERIFY(o.tlsFirst);
        QCOMPARE(o.timeout, 90s);
        QCOMPARE(o.jsDomain, QStringLiteral("hub"));
        QCOMPARE(o.jsApiPrefix, QStringLiteral("pre"));
        QCOMPARE(o.inboxPrefix, QStringLiteral("box"));
        QCOMPARE(o.connectionName, QStringLiteral("me"));
        QCOMPARE(o.displayName, QStringLiteral("a:1"));
    }

    void everyVariable_isRead()
    {
        const auto request =
            parse({}, QStringLiteral("NATS_URL=nats://env NATS_USER=u NATS_PASSWORD=p NATS_CREDS=c NATS_NKEY=n "
                                     "NATS_CERT=tc NATS_KEY=tk NATS_CA=ta NATS_TIMEOUT=250ms"));
        QVERIFY(request);
        const ConnectionOptions& o = *request->connection;
        QCOMPARE(o.servers, QStringList{QStringLiteral("nats://env")});
        QCOMPARE(o.user + o.password + o.credsFile + o.nkeySeedFile, QStringLiteral("upcn"));
        QCOMPARE(o.tlsCert + o.tlsKey + o.tlsCa, QStringLiteral("tctkta"));
        QCOMPARE(o.timeout, 250ms);
        const auto keys = parse({}, QStringLiteral("NATS_URL=nats://env NATS_JWT=a.b.c NATS_SEED=env://S S=SUX"));
        QVERIFY(keys);
        QCOMPARE(keys->connection->jwt, QStringLiteral("a.b.c"));
        QCOMPARE(keys->connection->seed, QStringLiteral("SUX"));
    }

    void optionsWinOverContext_overEnvironment()
    {
        const QString env = QStringLiteral("NATS_URL=nats://env NATS_CONTEXT=fromenv NATS_CA=/env.ca");
        QString asked;
        const auto reader = [&asked](const QString& name) {
            asked = name;
            return testContext(name);
        };
        const auto fromContext = parse({}, env, reader);
        QCOMPARE(asked, QStringLiteral("fromenv"));
        QCOMPARE(fromContext->connection->servers, QStringList{QStringLiteral("nats://context:4222")});
        QCOMPARE(fromContext->connection->tlsCa, QStringLiteral("/context.ca"));
        QCOMPARE(fromContext->connection->displayName, QStringLiteral("fromenv"));

        const auto fromOptions =
            parse(QStringLiteral("--context other -s nats://option --tlsca /option.ca"), env, reader);
        QCOMPARE(asked, QStringLiteral("other"));
        QCOMPARE(fromOptions->connection->servers, QStringList{QStringLiteral("nats://option")});
        QCOMPARE(fromOptions->connection->tlsCa, QStringLiteral("/option.ca"));
        QCOMPARE(fromOptions->connection->credsFile, QStringLiteral("/context.creds"));
    }

    void authentication_isNotMixed()
    {
        const auto env = QStringLiteral("NATS_USER=u NATS_PASSWORD=p");
        const auto context = parse(QStringLiteral("--context x"), env, testContext);
        QCOMPARE(context->connection->credsFile, QStringLiteral("/context.creds"));
        QVERIFY(context->connection->user.isEmpty());
        QVERIFY(context->connection->password.isEmpty());
        const auto option = parse(QStringLiteral("--context x --user me --password secret"), env, testContext);
        QVERIFY(option->connection->credsFile.isEmpty());
        QCOMPARE(option->connection->user, QStringLiteral("me"));
    }

    void userWithoutPassword_isAToken()
    {
        const auto request = parse(QStringLiteral("--user s3cr3t"));
        QCOMPARE(request->connection->token, QStringLiteral("s3cr3t"));
        QVERIFY(request->connection->user.isEmpty());
    }

    void badInput_saysWhatAndWhatNext_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown option") << QStringLiteral("--bogus") << QStringLiteral("bogus");
        QTest::newRow("names the help") << QStringLiteral("--bogus") << QStringLiteral("jetlag --help");
        QTest::newRow("missing value") << QStringLiteral("--server") << QStringLiteral("server");
        QTest::newRow("positional") << QStringLiteral("foo") << QStringLiteral("\"foo\"");
        QTest::newRow("page") << QStringLiteral("--page nowhere") << QStringLiteral("dead-letters");
        QTest::newRow("language") << QStringLiteral("--lang xx") << QStringLiteral("zh_CN");
        QTest::newRow("timeout") << QStringLiteral("--timeout 5") << QStringLiteral("500ms");
        QTest::newRow("consumer alone") << QStringLiteral("--consumer c") << QStringLiteral("--stream");
        QTest::newRow("no server") << QStringLiteral("-s ,") << QStringLiteral("nats://host:4222");
        QTest::newRow("scheme") << QStringLiteral("-s http://a") << QStringLiteral("tls://");
        QTest::newRow("context") << QStringLiteral("--context gone") << QStringLiteral("no such context");
        QTest::newRow("half a certificate") << QStringLiteral("--tlscert c") << QStringLiteral("both or neither");
        QTest::newRow("demo and server") << QStringLiteral("--demo -s a") << QStringLiteral("--server");
    }
    void badInput_saysWhatAndWhatNext()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        const auto request = parse(line);
        QVERIFY(!request);
        QVERIFY2(request.error().summary.contains(word), qPrintable(request.error().summary));
        QVERIFY(!request.error().summary.contains(u'\n'));
    }

    /// Encoded or not: what connects decodes it.
    void userInfoOfAnAddress_isHandedOn()
    {
        const QString url = QStringLiteral("nats://ops%20team:p%40ss@host:4222");
        for (const auto& request : {parse(QStringLiteral("-s ") + url), parse({}, QStringLiteral("NATS_URL=") + url)}) {
            QVERIFY(request);
            QCOMPARE(request->connection->servers, QStringList{url});
            QCOMPARE(request->connection->displayName, QStringLiteral("host"));
        }
    }

    void badServer_doesNotRepeatThePassword()
    {
        const auto request = parse(QStringLiteral("-s nats://me:hunter2@"));
        QVERIFY(!request);
        QVERIFY2(!request.error().summary.contains(QLatin1String("hunter2")), qPrintable(request.error().summary));
    }

    void ownOptions()
    {
        const auto request = parse(QStringLiteral("--demo --page consumers --stream S --consumer c --lang de"));
        QVERIFY(request->demo);
        QCOMPARE(request->page, QStringLiteral("consumers"));
        QCOMPARE(request->stream, QStringLiteral("S"));
        QCOMPARE(request->consumer, QStringLiteral("c"));
        QCOMPARE(request->language, QStringLiteral("de"));
        QVERIFY(parse(QStringLiteral("--help"))->message.contains(QLatin1String("--js-api-prefix")));
        QVERIFY(parse(QStringLiteral("--version"))->message.startsWith(QLatin1String("jetlag")));
    }

    void goDurations()
    {
        QCOMPARE(parseTimeout(u"5s"), 5000ms);
        QCOMPARE(parseTimeout(u"1.5s"), 1500ms);
        QCOMPARE(parseTimeout(u"2m250ms"), 120250ms);
        for (const QString& bad : {QString(), QStringLiteral("5"), QStringLiteral("-1s"), QStringLiteral("0s"),
                                   QStringLiteral("s"), QStringLiteral("999999h")})
            QVERIFY2(!parseTimeout(bad), qPrintable(bad));
    }

    void addressOfAServer_isJudgedAlikeEverywhere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("words"); // empty: it is one
        const auto row = [](const char* address, const char* words) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(words);
        };
        for (const char* good :
             {"nats://a:4222", "a", "a:4222", "TLS://a", "[::1]:4222", "nats://me:p@1/x@a:1", "a,b:1"})
            row(good, "");
        row("ws://a:8080", "WebSocket (ws://) is not supported");
        row("wss://a", "WebSocket (wss://) is not supported");
        row("http://a:8222", "the address of a web page");
        row("https://a", "the address of a web page");
        row("tcp://a:4222", "Use nats:// or tls://");
        row("nats://a:99999", "99999 cannot be the port");
        row("a:0", "0 cannot be the port");
        row("[::1]:70000", "70000 cannot be the port");
        row("nats://me:p@a:123456789012", "123456789012 cannot be the port");
        row("nats://a:4x", "not the address of a server");
        row("nats://", "not the address of a server");
        row("me:hunter", "not the address of a server");
        row("a,ws://b", "WebSocket");
    }
    void addressOfAServer_isJudgedAlikeEverywhere()
    {
        QFETCH(QString, address);
        QFETCH(QString, words);
        QTemporaryDir home;
        QDir(home.path()).mkpath(QStringLiteral("nats/context"));
        QFile file(home.filePath(QStringLiteral("nats/context/one.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"url\":\"" + address.toUtf8() + "\"}");
        file.close();
        const ContextFiles files(environment(QStringLiteral("XDG_CONFIG_HOME=%1").arg(home.path())));
        const auto ofContext = files.read(QStringLiteral("one"));
        const auto ofOption = parse(QStringLiteral("-s ") + address);
        const auto ofVariable = parse({}, QStringLiteral("NATS_URL=") + address);
        QCOMPARE(bool(ofOption), words.isEmpty());
        QCOMPARE(bool(ofContext), words.isEmpty());
        QCOMPARE(bool(ofVariable), words.isEmpty());
        if (words.isEmpty()) {
            QCOMPARE(ofContext->servers, address.split(u','));
            QCOMPARE(ofOption->connection->servers, address.split(u','));
            return;
        }
        QVERIFY2(ofOption.error().summary.contains(words), qPrintable(ofOption.error().summary));
        QVERIFY(!ofOption.error().summary.contains(QStringLiteral("hunter")));
        QCOMPARE(ofContext.error().summary, ofOption.error().summary);
        QCOMPARE(ofVariable.error().summary, ofOption.error().summary);
    }

    void contextFiles()
    {
        QTemporaryDir home;
        QDir(home.path()).mkpath(QStringLiteral(".config/nats/context"));
        const auto write = [&home](const char* name, const QByteArray& text) {
            QFile file(home.filePath(QStringLiteral(".config/nats/context/") + QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("good.json", R"({"url":"nats://a:4222, nats://b","creds":"~/x.creds","ca":"$CERTS/ca.pem","key":"",
                              "jetstream_domain":"hub","tls_first":true,"unknown":[1]})");
        write("vault.json", R"({"url":"a","creds":"op://vault/item"})");
        write("broken.json", "{");
        write("empty.json", "");
        ContextFiles files(environment(QStringLiteral("HOME=%1 XDG_CONFIG_HOME= CERTS=/certs").arg(home.path())));
        QCOMPARE(files.names(),
                 QStringList({QStringLiteral("broken"), QStringLiteral("good"), QStringLiteral("vault")}));
        const auto good = files.read(QStringLiteral("good"));
        QVERIFY(good);
        QCOMPARE(good->servers, QStringList({QStringLiteral("nats://a:4222"), QStringLiteral("nats://b")}));
        const QString creds = home.path() + QStringLiteral("/x.creds");
        QCOMPARE(good->credsFile, creds);
        QCOMPARE(good->tlsCa, QStringLiteral("/certs/ca.pem"));
        QVERIFY(good->tlsKey.isEmpty());
        QCOMPARE(good->jsDomain, QStringLiteral("hub"));
        QVERIFY(good->tlsFirst);
        QVERIFY(files.read(QStringLiteral("vault")).error().summary.contains(QLatin1String("op://")));
        QVERIFY(files.read(QStringLiteral("broken")).error().summary.contains(QLatin1String("JSON")));
        QVERIFY(files.read(QStringLiteral("gone")).error().summary.contains(QLatin1String("good")));
        QVERIFY(!files.read(QStringLiteral("../good")));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
