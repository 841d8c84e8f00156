// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The connection chooser as the program opens it.
#include "app/launcher.h"
#include "app/mainwindow.h"
#include "support/guitest.h"
#include "widgets/dialogs/connectiondialog.h"
#include "widgets/dialogs/dialogframe.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace jetlag;

class TestChooser : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    static Result<ConnectionOptions> noContext(const QString&) { return {}; }
    static KeptConnection kept(const char* server, const char* name, MissingSecret lacks = MissingSecret::None)
    {
        KeptConnection made;
        made.options.servers = QStringList{QLatin1String(server)};
        made.options.displayName = QLatin1String(name);
        made.lacks = lacks;
        return made;
    }
    static bool says(const QWidget& widget, const QString& words)
    {
        const auto labels = widget.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    static QStringList linesOf(const QWidget& dialog, const char* list)
    {
        QStringList lines;
        const auto* found = dialog.findChild<QListWidget*>(QLatin1String(list));
        for (int i = 0; i < found->count(); ++i)
            lines << found->item(i)->text();
        return lines;
    }
    static QDialog* chooser() { return qobject_cast<ConnectionDialog*>(QApplication::activeModalWidget()); }
    static MainWindow* mainWindow()
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget* widget : widgets) {
            if (auto* found = qobject_cast<MainWindow*>(widget))
                return found;
        }
        return nullptr;
    }
    QProcessEnvironment freshEnvironment(const QString& name)
    {
        const QString own = m_folder.filePath(name);
        QDir().mkpath(own + QStringLiteral("/nats/context"));
        qputenv("JETLAG_SETTINGS", (own + QStringLiteral("/settings.ini")).toUtf8());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), own);
        return environment;
    }

private slots:
    void addressThatIsNone_isRefusedInTheDialog_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("words");
        QTest::newRow("ws") << QStringLiteral("ws://a:8080") << QStringLiteral("WebSocket (ws://) is not supported");
        QTest::newRow("http") << QStringLiteral("http://a") << QStringLiteral("the address of a web page");
        QTest::newRow("tcp") << QStringLiteral("tcp://a:4222") << QStringLiteral("Use nats:// or tls://");
        QTest::newRow("port") << QStringLiteral("a:99999") << QStringLiteral("99999 cannot be the port");
    }
    void addressThatIsNone_isRefusedInTheDialog()
    {
        QFETCH(QString, address);
        QFETCH(QString, words);
        ConnectionDialog dialog({}, noContext);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        ConnectionOptions options;
        options.servers = {QStringLiteral("nats://a")};
        dialog.setOptions(options);
        dialog.show();
        QSignalSpy chosen(&dialog, &ConnectionDialog::chosen);
        dialog.findChild<QLineEdit*>(QStringLiteral("connectionServer"))->setText(address);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("connectionConnect")), Qt::LeftButton);
        QCOMPARE(chosen.size(), 0);
        auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("connectionServer"));
        const auto* below = dialog.findChild<QLabel*>(QStringLiteral("connectionServerProblem"));
        QVERIFY(below->isVisible() && below->text().contains(words));
        QCOMPARE(field->accessibleDescription(), below->text());
        QCOMPARE(dialog.focusWidget(), field);
        const auto labels = dialog.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); }));
    }

    void contextOfTheNatsProgram_isChosen_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QByteArray>("selected"); // what context.txt holds; null: there is no such file
        QTest::addColumn<QString>("expected");    // empty: none
        const QStringList three{QStringLiteral("dev"), QStringLiteral("prod"), QStringLiteral("test")};
        QTest::newRow("selected") << three << QByteArray("test") << QStringLiteral("test");
        QTest::newRow("with a newline") << three << QByteArray("prod\n") << QStringLiteral("prod");
        QTest::newRow("none") << three << QByteArray() << QString();
        QTest::newRow("gone") << three << QByteArray("pro") << QString();
        QTest::newRow("another case") << three << QByteArray("Prod") << QString();
        QTest::newRow("the only one") << QStringList{QStringLiteral("dev")} << QByteArray() << QStringLiteral("dev");
    }
    void contextOfTheNatsProgram_isChosen()
    {
        QFETCH(QStringList, names);
        QFETCH(QByteArray, selected);
        QFETCH(QString, expected);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("nats/context")));
        const auto write = [&folder](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(QStringLiteral("nats/") + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        for (const QString& name : std::as_const(names))
            write(QStringLiteral("context/%1.json").arg(name), "{\"url\":\"nats://127.0.0.1:1\"}");
        if (!selected.isNull())
            write(QStringLiteral("context.txt"), selected);
        qputenv("JETLAG_SETTINGS", folder.filePath(QStringLiteral("settings.ini")).toUtf8());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());

        Launcher launcher(environment);
        launcher.start({});
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())));
        auto* list = dialog->findChild<QListWidget*>(QStringLiteral("connectionContexts"));
        list->setFocus(Qt::TabFocusReason);
        QCOMPARE(list->selectedItems().isEmpty() ? QString() : list->selectedItems().constFirst()->text(), expected);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionConnect")), Qt::LeftButton);
        const auto window = [] {
            const auto widgets = QApplication::topLevelWidgets();
            const auto it = std::find_if(widgets.begin(), widgets.end(),
                                         [](QWidget* widget) { return qobject_cast<MainWindow*>(widget) != nullptr; });
            return it == widgets.end() ? nullptr : *it;
        };
        if (expected.isEmpty()) {
            const auto labels = dialog->findChildren<QLabel*>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text().contains(QStringLiteral("Choose one of the contexts"));
            }));
            QVERIFY(!window());
            list->setCurrentRow(1);
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionConnect")), Qt::LeftButton);
            expected = names.at(1);
        }
        QTRY_VERIFY(window());
        QVERIFY(window()->windowTitle().contains(expected));
    }

    void newestRecent_isOneEnterAway()
    {
        ConnectionDialog dialog({{kept("nats://a", "first"), kept("nats://b", "second")}, {}}, noContext);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy chosen(&dialog, &ConnectionDialog::chosen);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("connectionRecent"));
        QCOMPARE(list->accessibleName(), QStringLiteral("Recent"));
        QTRY_COMPARE(QApplication::focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<ConnectionOptions>().displayName, QStringLiteral("first"));
        dialog.open();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].value<ConnectionOptions>().displayName, QStringLiteral("second"));
    }

    void recentIsRemoved_byItsKey()
    {
        ConnectionDialog dialog({{kept("nats://a", "first"), kept("nats://b", "second")}, {}}, noContext);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy removed(&dialog, &ConnectionDialog::recentRemoved);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("connectionRecent"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(linesOf(dialog, "connectionRecent"), QStringList{QStringLiteral("second")});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].value<ConnectionOptions>().displayName, QStringLiteral("first"));
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(!list->isVisible());
        QCOMPARE(removed.size(), 2);
        auto* demo = dialog.findChild<QAbstractButton*>(QStringLiteral("connectionChoice0"));
        QVERIFY(demo->isChecked());
        QCOMPARE(QApplication::focusWidget(), demo);
    }

    void recentWithoutItsSecret_asksForIt_data()
    {
        QTest::addColumn<int>("lacks");
        QTest::addColumn<QString>("field");
        QTest::newRow("password") << static_cast<int>(MissingSecret::Password) << QStringLiteral("connectionPassword");
        QTest::newRow("token") << static_cast<int>(MissingSecret::Token) << QStringLiteral("connectionToken");
        QTest::newRow("key") << static_cast<int>(MissingSecret::Key) << QStringLiteral("connectionCreds");
        QTest::newRow("of a version before")
            << static_cast<int>(MissingSecret::Unknown) << QStringLiteral("connectionCreds");
    }
    void recentWithoutItsSecret_asksForIt()
    {
        QFETCH(int, lacks);
        QFETCH(QString, field);
        ConnectionDialog dialog({{kept("nats://a:4333", "first", static_cast<MissingSecret>(lacks))}, {}}, noContext);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setReopener([](const KeptConnection&) -> Result<ConnectionOptions> {
            return unexpected(Error{Error::Kind::Authentication, QStringLiteral("Give it again."), {}, 0});
        });
        QSignalSpy chosen(&dialog, &ConnectionDialog::chosen);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(dialog.findChild<QListWidget*>(QStringLiteral("connectionRecent")), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("connectionServer"))->text(),
                 QStringLiteral("nats://a:4333"));
        auto* edit = dialog.findChild<QLineEdit*>(field);
        QCOMPARE(QApplication::focusWidget(), edit);
        const auto* problem = dialog.findChild<QLabel*>(field + QStringLiteral("Problem"));
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), QStringLiteral("Give it again."));
        QTest::keyClicks(edit, QStringLiteral("x"));
        QVERIFY(!problem->isVisible());
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void contextsAreTold_andBrokenOnesCannotBeChosen()
    {
        const QProcessEnvironment environment = freshEnvironment(QStringLiteral("contexts"));
        const auto write = [this](const QString& name, const QByteArray& text) {
            QFile file(m_folder.filePath(QStringLiteral("contexts/nats/context/%1.json").arg(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(QStringLiteral("a"),
              "{\"url\":\"nats://me:hunter2@a.example.org\",\"description\":\"<b>The\\none</b>\"}");
        write(QStringLiteral("b"), "{\"url\":");
        write(QStringLiteral("c"), QByteArray(2 << 20, ' '));
        write(QStringLiteral("d"), "{\"url\":\"ws://d\"}");
        Launcher launcher(environment);
        launcher.start({});
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = chooser()));
        QCOMPARE(linesOf(*dialog, "connectionContexts").join(u','), QStringLiteral("a,b,c,d"));
        auto* list = dialog->findChild<QListWidget*>(QStringLiteral("connectionContexts"));
        const auto described = [list](int row) {
            return list->item(row)->data(Qt::AccessibleDescriptionRole).toString();
        };
        QCOMPARE(described(0), QStringLiteral("nats://a.example.org · <b>The one</b>"));
        QVERIFY2(described(1).contains(QStringLiteral("not valid JSON")), qPrintable(described(1)));
        QVERIFY2(described(2).contains(QStringLiteral("too large")), qPrintable(described(2)));
        QVERIFY2(described(3).contains(QStringLiteral("not supported")), qPrintable(described(3)));
        list->setFocus(Qt::TabFocusReason);
        for (int row : {1, 2, 3}) {
            list->setCurrentRow(row);
            QTest::keyClick(list, Qt::Key_Return);
            QVERIFY(says(*dialog, QStringLiteral("Choose one of the contexts")));
        }
        QVERIFY(!mainWindow());
    }

    void welcome_isForTheFirstStart()
    {
        const QProcessEnvironment environment = freshEnvironment(QStringLiteral("welcome"));
        {
            Launcher launcher(environment);
            launcher.start({});
            QTRY_VERIFY(chooser());
            QVERIFY(says(*chooser(), QStringLiteral("Welcome to JetLag")));
            for (const char* page :
                 {"Overview", "Streams", "Consumers", "Messages", "Live subjects", "Dead letters", "Health", "Events"})
                QVERIFY2(says(*chooser(), QLatin1String(page)), page);
            chooser()->reject();
        }
        StartRequest request;
        request.connection = ConnectionOptions();
        request.connection->servers = {QStringLiteral("nats://127.0.0.1:1")};
        request.connection->displayName = QStringLiteral("one");
        Launcher launcher(environment);
        launcher.start(request);
        QTRY_VERIFY(mainWindow());
        mainWindow()->actions()[Actions::Id::Connect]->trigger();
        QTRY_VERIFY(chooser());
        QVERIFY(!says(*chooser(), QStringLiteral("Welcome to JetLag")));
        QCOMPARE(linesOf(*chooser(), "connectionRecent"), QStringList{QStringLiteral("one")});
        chooser()->reject();
        mainWindow()->actions()[Actions::Id::Welcome]->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(says(*QApplication::activeModalWidget(), QStringLiteral("Welcome to JetLag")));
        QApplication::activeModalWidget()->close();
    }

    /// No server stands behind it: the name is one that none can have.
    void whatFailed_isKept()
    {
        const QProcessEnvironment environment = freshEnvironment(QStringLiteral("failed"));
        StartRequest request;
        request.connection = ConnectionOptions();
        request.connection->servers = {QStringLiteral("nats://nowhere.invalid:4222")};
        request.connection->user = QStringLiteral("me");
        request.connection->password = QStringLiteral("hunter2");
        Launcher launcher(environment);
        launcher.start(request);
        QTRY_VERIFY(mainWindow());
        auto* change = mainWindow()->findChild<QToolButton*>(QStringLiteral("changeConnection"));
        QCOMPARE(change->accessibleName(), QStringLiteral("Change connection"));
        QTRY_VERIFY_WITH_TIMEOUT(change->isVisible(), 20000);
        const QString title = mainWindow()->windowTitle();
        change->click();
        QTRY_VERIFY(chooser());
        const auto text = [](const char* field) {
            return chooser()->findChild<QLineEdit*>(QLatin1String(field))->text();
        };
        QCOMPARE(text("connectionServer"), QStringLiteral("nats://nowhere.invalid:4222"));
        QCOMPARE(text("connectionUser"), QStringLiteral("me"));
        QCOMPARE(text("connectionPassword"), QStringLiteral("hunter2"));
        QVERIFY(chooser()->findChild<QLineEdit*>(QStringLiteral("connectionPassword"))->isVisible());
        QVERIFY(says(*chooser(), QStringLiteral("No server was found under")));
        chooser()->reject();
        QCOMPARE(mainWindow()->windowTitle(), title);
        QVERIFY(change->isVisible());
        QFile file(m_folder.filePath(QStringLiteral("failed/settings.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
    }

    /// On a small screen the form scrolls to what is to be typed.
    void missingField_isInSight()
    {
        setScreenForDialogs(QSize(960, 500));
        ConnectionDialog dialog({{kept("nats://a", "first"), kept("nats://b", "second")}, {}}, noContext);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto isSeen = [&dialog](const char* name) {
            const auto* widget = dialog.findChild<QWidget*>(QLatin1String(name));
            return widget->visibleRegion().boundingRect() == widget->rect();
        };
        dialog.askForSecret(kept("nats://a", "first", MissingSecret::Key),
                            Error{Error::Kind::Authentication, QStringLiteral("Give it again."), {}, 0});
        QTRY_VERIFY(isSeen("connectionCreds") && isSeen("connectionCredsProblem"));
        auto* key = dialog.findChild<QLineEdit*>(QStringLiteral("connectionTlsCert"));
        key->setText(QStringLiteral("/nowhere/at/all.pem"));
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_VERIFY(isSeen("connectionTlsCert") && isSeen("connectionTlsCertProblem"));
        QCOMPARE(QApplication::focusWidget(), key);
        setScreenForDialogs(std::nullopt);
    }

    /// An address that holds a password is shown without it, and tried with it.
    void secretOfAnAddress_movesIntoItsField()
    {
        ConnectionDialog dialog({}, noContext);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy chosen(&dialog, &ConnectionDialog::chosen);
        ConnectionOptions options;
        options.servers = {QStringLiteral("nats://me:hunter%32@a:4333")};
        dialog.setOptions(options);
        dialog.open();
        QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("connectionServer"))->text(),
                 QStringLiteral("nats://a:4333"));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("connectionConnect")), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const auto tried = chosen[0][0].value<ConnectionOptions>();
        QCOMPARE(tried.servers, QStringList{QStringLiteral("nats://a:4333")});
        QCOMPARE(tried.user, QStringLiteral("me"));
        QCOMPARE(tried.password, QStringLiteral("hunter2"));
    }
};

JETLAG_GUI_TEST_MAIN(TestChooser)
#include "tst_chooser.moc"
