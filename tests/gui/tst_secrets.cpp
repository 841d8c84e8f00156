// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plants secrets in every field of a context and on the command line, runs the whole program on them, and looks for
// them in everything that it shows, says, logs and stores.
#include "app/commandline.h"
#include "app/contextfile.h"
#include "app/launcher.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "support/guitest.h"
#include "support/natsserver.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMutex>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

namespace {

// An operator, an account and a user made for this test; they open nothing else.
const char* const operatorJwt =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJlZDI1NTE5LW5rZXkifQ.eyJuYW1lIjoiTyIsInN1YiI6Ik9ERVQzNEwzRzdXR0xGMlVKSzdEU"
    "EJKTDNLS1BLTFdHTURJSkpNRUdRSlFZRjJZSVNKU1BPRk9LIiwibmF0cyI6eyJ0eXBlIjoib3BlcmF0b3IiLCJ2ZXJzaW9uIjoyf"
    "SwiaXNzIjoiT0RFVDM0TDNHN1dHTEYyVUpLN0RQQkpMM0tLUEtMV0dNRElKSk1FR1FKUVlGMllJU0pTUE9GT0siLCJpYXQiOjE3M"
    "DAwMDAwMDAsImp0aSI6IkJPVURXWTQzM1VWM1E1QkUyRDRMR1VBQVpYWDM1UTU1REQ3N1BLRUE2R0JXWVRES0ZPNFEifQ.xQPEcD"
    "gQOB00I5J-cE3YrbWW_u___21BOGQrBQznlq2ds8NF8EMUsp2ZT0FX0Alh_E2z-nCFxMow89n52NMwDg";
const char* const accountJwt =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJlZDI1NTE5LW5rZXkifQ.eyJuYW1lIjoiQSIsInN1YiI6IkFDUllVSjdTRUJYVkVWS0ZBWERRV"
    "FpCSVlYNk9MQlJDQUNZQ0I2VVZBRDJWUDZCVjNaTExUNlRDIiwibmF0cyI6eyJsaW1pdHMiOnsic3VicyI6LTEsImRhdGEiOi0xL"
    "CJwYXlsb2FkIjotMSwiaW1wb3J0cyI6LTEsImV4cG9ydHMiOi0xLCJ3aWxkY2FyZHMiOnRydWUsImNvbm4iOi0xLCJsZWFmIjotM"
    "SwibWVtX3N0b3JhZ2UiOi0xLCJkaXNrX3N0b3JhZ2UiOi0xLCJzdHJlYW1zIjotMSwiY29uc3VtZXIiOi0xfSwiZGVmYXVsdF9wZ"
    "XJtaXNzaW9ucyI6eyJwdWIiOnt9LCJzdWIiOnt9fSwidHlwZSI6ImFjY291bnQiLCJ2ZXJzaW9uIjoyfSwiaXNzIjoiT0RFVDM0T"
    "DNHN1dHTEYyVUpLN0RQQkpMM0tLUEtMV0dNRElKSk1FR1FKUVlGMllJU0pTUE9GT0siLCJpYXQiOjE3MDAwMDAwMDAsImp0aSI6I"
    "k4zUk5ZSkhGTEo3VkhORzIyNFBJRVpNUlREVFdPR1FHSkxLWEdPTDNKUVdSSUVOTDJMWVEifQ.qn6YgjlM_Gf8Z23YCCHyoNWL8z"
    "YrYQF_f-7vCLdcsynyym0KdwjFNXxvsxAByvaOaWn7Ao6xyhL0BE8bNfbjAw";
const char* const accountKey = "ACRYUJ7SEBXVEVKFAXDQTZBIYX6OLBRCACYCB6UVAD2VP6BV3ZLLT6TC";
const char* const userJwt =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJlZDI1NTE5LW5rZXkifQ.eyJuYW1lIjoiVSIsInN1YiI6IlVBTFVDNVNWWUQ3UlY3VU5OU1pHS"
    "k1XS0RSSzdPNTRTUzRBS1NLWk9EUDZYWlA1V0FLNEtRS0c2IiwibmF0cyI6eyJwdWIiOnt9LCJzdWIiOnt9LCJzdWJzIjotMSwiZ"
    "GF0YSI6LTEsInBheWxvYWQiOi0xLCJ0eXBlIjoidXNlciIsInZlcnNpb24iOjJ9LCJpc3MiOiJBQ1JZVUo3U0VCWFZFVktGQVhEU"
    "VRaQklZWDZPTEJSQ0FDWUNCNlVWQUQyVlA2QlYzWkxMVDZUQyIsImlhdCI6MTcwMDAwMDAwMCwianRpIjoiU0s2VEZMTUxBWVg1W"
    "k4zWU5RWUozVlpPWlpRTlZaNldMRE5aRlZOUjZNRU9TS05NQlNBQSJ9.nXaVJipA_iYHtrlDjLlfMqOGbUdGNz2rGkJhnUrkXHCN"
    "8I9ZJGt07vZCWUQCqGFre4CESWK7lAEMm7q6Mg8-BQ";
const char* const userSeed = "SUAKN7ABW266VOKSCUNXZ4MAXOKUOYQ3ULK65JASMHXWUJAIDMBK6FLTUI";
const char* const password = "Planted0Password7Secret";

QMutex logMutex;
QString logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& text)
{
    const QMutexLocker lock(&logMutex);
    logged += text + u'\n';
}

QString credentials()
{
    return QStringLiteral("-----BEGIN NATS USER JWT-----\n%1\n------END NATS USER JWT------\n\n"
                          "-----BEGIN USER NKEY SEED-----\n%2\n------END USER NKEY SEED------\n")
        .arg(QLatin1String(userJwt), QLatin1String(userSeed));
}

QString asData(const QString& text)
{
    return QStringLiteral("data:;base64,") + QString::fromLatin1(text.toUtf8().toBase64());
}

/// Pieces that must be nowhere.
QStringList forbidden()
{
    return {QLatin1String(userSeed).mid(0, 20),
            QString(QLatin1String(userJwt)).section(u'.', 1, 1).left(40),
            QString(QLatin1String(userJwt)).section(u'.', 2).left(20),
            QLatin1String(password),
            asData(credentials()).mid(13, 60),
            asData(QLatin1String(userSeed)).mid(13, 20),
            asData(QLatin1String(password)).mid(13, 20),
            QStringLiteral("BEGIN NATS USER"),
            QStringLiteral("BEGIN PRIVATE")};
}

QString found(const QString& text)
{
    const QStringList all = forbidden();
    for (const QString& piece : all) {
        if (text.contains(piece))
            return text.mid(std::max<qsizetype>(0, text.indexOf(piece) - 60), 160);
    }
    return {};
}

/// Everything that the program's windows show or say to a screen reader. What is being typed is the user's own.
QString shownText()
{
    QStringList texts;
    const auto widgets = QApplication::allWidgets();
    for (const QWidget* widget : widgets) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
              << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* field = qobject_cast<const QLineEdit*>(widget); field && field->echoMode() == QLineEdit::Normal)
            texts << field->text();
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        for (int row = 0; view && view->model() && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts << view->model()->index(row, column).data(role).toString();
            }
        }
    }
    return texts.join(u'\n');
}

QString foundInFiles(const QString& folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QString hit = found(QString::fromLatin1(bytes));
        if (hit.isEmpty())
            hit = found(QString::fromUtf16(reinterpret_cast<const char16_t*>(bytes.constData()), bytes.size() / 2));
        if (!hit.isEmpty())
            return file.fileName() + QStringLiteral(": ") + hit;
    }
    return {};
}

bool windowSays(const QString& text)
{
    const auto widgets = QApplication::topLevelWidgets();
    return std::any_of(widgets.begin(), widgets.end(), [&text](const QWidget* widget) {
        const auto labels = widget->findChildren<QLabel*>();
        return widget->isVisible() && std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
                   return label->isVisible() && label->text().contains(text);
               });
    });
}

bool isWindowOpen()
{
    const auto widgets = QApplication::topLevelWidgets();
    return std::any_of(widgets.begin(), widgets.end(),
                       [](const QWidget* widget) { return qobject_cast<const MainWindow*>(widget) != nullptr; });
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT
private:
    using Fields = QMap<QString, QString>;
    test::NatsServer m_server;

private slots:
    void initTestCase()
    {
        test::NatsServer::Options options;
        options.jetStream = false; // as the account has none
        options.extraConfig =
            QStringLiteral("operator: \"%1\"\nresolver: MEMORY\nresolver_preload: { %2: \"%3\" }\n")
                .arg(QLatin1String(operatorJwt), QLatin1String(accountKey), QLatin1String(accountJwt));
        QVERIFY(m_server.start(options));
        QLoggingCategory::setFilterRules(QStringLiteral("jetlag.*=true"));
        qInstallMessageHandler(keepLog);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void nothingHoldsASecret_data()
    {
        QTest::addColumn<Fields>("context");
        QTest::addColumn<QString>("planted"); // in the variable PLANTED
        QTest::addColumn<QString>("outcome"); // "connects", "refused" by the server, or words of the error
        const QString seed = QLatin1String(userSeed);
        const QString jwt = QLatin1String(userJwt);
        const QString word = QLatin1String(password);
        const QString fromVariable = QStringLiteral("env://PLANTED");
        const QString connects = QStringLiteral("connects");
        const QString refused = QStringLiteral("refused");
        const auto row = [](const char* name, const Fields& fields, const QString& planted, const QString& outcome) {
            QTest::newRow(name) << fields << planted << outcome;
        };
        const auto one = [](const char* key, const QString& value) { return Fields{{QLatin1String(key), value}}; };
        row("creds env", one("creds", fromVariable), credentials(), connects);
        row("creds env, CRLF", one("creds", fromVariable), credentials().replace(u'\n', QLatin1String("\r\n")),
            connects);
        row("creds data", one("creds", asData(credentials())), {}, connects);
        row("creds pasted", one("creds", credentials()), {}, connects);
        row("creds without a seed", one("creds", fromVariable), credentials().section(u'\n', 0, 2),
            QStringLiteral("no valid seed"));
        row("creds not base64", one("creds", QStringLiteral("data:;base64,!") + word), {}, QStringLiteral("\"creds\""));
        row("creds env not set", one("creds", fromVariable), {}, QStringLiteral("PLANTED"));
        row("creds env of no name", one("creds", QStringLiteral("env://") + seed + u'-'), {},
            QStringLiteral("env://NAME"));
        row("creds $VAR", one("creds", QStringLiteral("$PLANTED")), credentials(), QStringLiteral("path"));
        row("creds op", one("creds", QStringLiteral("op://") + word), {}, QStringLiteral("op://"));
        row("creds nsc", one("creds", QStringLiteral("nsc://") + word), {}, QStringLiteral("nsc://"));
        row("nsc", one("nsc", word), {}, QStringLiteral("nsc://"));
        row("creds other", one("creds", word + QStringLiteral("://") + word), {}, QStringLiteral("\"creds\""));
        row("nkey env", one("nkey", fromVariable), seed, refused);
        row("nkey data", one("nkey", asData(seed)), {}, refused);
        row("nkey pasted", one("nkey", seed), {}, refused);
        row("jwt and seed", {{QStringLiteral("user_jwt"), jwt}, {QStringLiteral("user_seed"), seed}}, {}, connects);
        row("jwt and seed env", {{QStringLiteral("user_jwt"), jwt}, {QStringLiteral("user_seed"), fromVariable}}, seed,
            connects);
        row("jwt and seed data",
            {{QStringLiteral("user_jwt"), asData(jwt)}, {QStringLiteral("user_seed"), asData(seed)}}, {}, connects);
        const auto user = [](const QString& secret) {
            return Fields{{QStringLiteral("user"), QStringLiteral("me")}, {QStringLiteral("password"), secret}};
        };
        row("password", user(word), {}, refused);
        row("password env", user(fromVariable), word, refused);
        row("password data", user(asData(word)), {}, refused);
        row("password op", user(QStringLiteral("op://") + word), {}, QStringLiteral("op://"));
        row("token", one("token", word), {}, refused);
        row("token env", one("token", fromVariable), word + u'\n', refused);
        row("url", one("url", QStringLiteral("nats://me:%1@127.0.0.1:%2").arg(word).arg(m_server.port())), {}, refused);
        row("url, odd", one("url", QStringLiteral("nats://me:1/%1@127.0.0.1:%2").arg(word).arg(m_server.port())), {},
            refused);
        row("url, bad port", one("url", QStringLiteral("nats://me:%1@127.0.0.1:4x%1").arg(word)), {},
            QStringLiteral("not the address of a server"));
        row("key env", one("key", fromVariable), QStringLiteral("-----BEGIN PRIVATE KEY-----\n") + word,
            QStringLiteral("\"key\""));
        row("key pasted", one("key", QStringLiteral("-----BEGIN PRIVATE KEY-----\n") + word), {},
            QStringLiteral("\"key\""));
        row("ca data", one("ca", asData(word)), {}, QStringLiteral("\"ca\""));
    }

    void nothingHoldsASecret()
    {
        QFETCH(const Fields, context);
        QFETCH(const QString, planted);
        QFETCH(const QString, outcome);
        logged.clear();
        const QTemporaryDir config; // holds the secrets
        const QTemporaryDir own;    // must not
        QVERIFY(QDir(config.path()).mkpath(QStringLiteral("nats/context")));
        QJsonObject json{{QStringLiteral("url"), m_server.url()}};
        for (auto field = context.begin(); field != context.end(); ++field)
            json.insert(field.key(), field.value());
        QFile file(config.filePath(QStringLiteral("nats/context/prod.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(json).toJson());
        file.close();
        qputenv("JETLAG_SETTINGS", own.filePath(QStringLiteral("settings.ini")).toUtf8());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), config.path());
        if (!planted.isEmpty())
            environment.insert(QStringLiteral("PLANTED"), planted);

        const ContextFiles contexts(environment);
        const auto request =
            parseCommandLine({QStringLiteral("jetlag"), QStringLiteral("--context"), QStringLiteral("prod")},
                             environment, [&contexts](const QString& name) { return contexts.read(name); });
        const bool isBadInput = outcome != u"connects" && outcome != u"refused";
        QCOMPARE(!request, isBadInput);
        if (isBadInput) {
            QVERIFY2(request.error().summary.contains(outcome), qPrintable(request.error().summary));
            QCOMPARE(found(request.error().summary + request.error().detail), QString());
            return;
        }
        // First as asked for, then as what is remembered of it.
        for (const bool isAsked : {true, false}) {
            Launcher launcher(environment);
            launcher.start(isAsked ? *request : StartRequest());
            QTRY_VERIFY2(isWindowOpen(), isAsked ? "asked" : "remembered");
            if (outcome == u"connects")
                QTRY_VERIFY2(windowSays(QStringLiteral("Connected")), qPrintable(shownText()));
            else
                QTRY_VERIFY(windowSays(QStringLiteral("Not connected")));
            if (outcome == u"refused")
                QTRY_VERIFY(windowSays(QStringLiteral("refused the user name")));
            QCOMPARE(found(shownText()), QString());
        }
        QCOMPARE(foundInFiles(own.path()), QString());
        const QMutexLocker lock(&logMutex);
        QCOMPARE(found(logged), QString());
    }

    /// Without a context to ask again, the next start asks the user in place of being refused for ever.
    void secretThatIsNotKept_isAskedForAgain()
    {
        const QTemporaryDir own;
        qputenv("JETLAG_SETTINGS", own.filePath(QStringLiteral("settings.ini")).toUtf8());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), own.path());
        const auto request = parseCommandLine({QStringLiteral("jetlag"), QStringLiteral("-s"), m_server.url(),
                                               QStringLiteral("--creds"), asData(credentials())},
                                              environment, {});
        QVERIFY(request);
        {
            Launcher launcher(environment);
            launcher.start(*request);
            QTRY_VERIFY(windowSays(QStringLiteral("Connected")));
        }
        Launcher launcher(environment);
        launcher.start({});
        QTRY_VERIFY(windowSays(QStringLiteral("are not kept")));
        QVERIFY(!isWindowOpen());
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("connectionServer"))->text(), m_server.url());
        auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("connectionCreds"));
        field->setText(QStringLiteral("data:;base64,") + QLatin1String(password));
        dialog->findChild<QWidget*>(QStringLiteral("connectionConnect"))->setFocus();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(windowSays(QStringLiteral("hold no JWT")));
        field->setText(asData(credentials()));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(windowSays(QStringLiteral("Connected")));
        QCOMPARE(foundInFiles(own.path()), QString());
    }

#ifdef Q_OS_LINUX
    void processList_showsNoSecret()
    {
        const QTemporaryDir own;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("JETLAG_SETTINGS"), own.filePath(QStringLiteral("settings.ini")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), own.path());
        QProcess program;
        program.setProcessEnvironment(environment);
        const QString word = QLatin1String(password);
        program.start(QStringLiteral(JETLAG_PROGRAM),
                      {QStringLiteral("-s"), QStringLiteral("nats://me:%1@127.0.0.1:1,nats://%1@127.0.0.1:2").arg(word),
                       QStringLiteral("--user"), QStringLiteral("me"), QStringLiteral("--password"), word,
                       QStringLiteral("--token=") + word, QStringLiteral("--creds"), asData(credentials()),
                       QStringLiteral("--page"), pageKey(PageId::Streams)});
        QVERIFY(program.waitForStarted());
        const auto line = [&program] {
            QFile file(QStringLiteral("/proc/%1/cmdline").arg(program.processId()));
            return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
        };
        // The program was understood and runs: its settings say so.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(own.filePath(QStringLiteral("settings.ini"))) ||
                                     program.state() == QProcess::NotRunning,
                                 20000);
        QCOMPARE(program.state(), QProcess::Running);
        QVERIFY2(line().contains(QLatin1String("127.0.0.1:2")) && line().contains(QLatin1String("--password")),
                 qPrintable(line()));
        QCOMPARE(found(line()), QString());
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(foundInFiles(own.path()), QString());
        QCOMPARE(found(QString::fromUtf8(program.readAllStandardError())), QString());
    }
#endif
};

JETLAG_GUI_TEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
