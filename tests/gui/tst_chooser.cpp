// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The connection chooser as the program opens it.
#include "app/launcher.h"
#include "app/mainwindow.h"
#include "support/guitest.h"
#include "widgets/dialogs/connectiondialog.h"

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

using namespace jetlag;

class TestChooser : public QObject
{
    Q_OBJECT
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
        ConnectionDialog dialog({}, [](const QString&) { return Result<ConnectionOptions>(); });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        ConnectionOptions options;
        options.servers = {QStringLiteral("nats://a")};
        dialog.setOptions(options);
        dialog.show();
        QSignalSpy chosen(&dialog, &ConnectionDialog::chosen);
        dialog.findChild<QLineEdit*>(QStringLiteral("connectionServer"))->setText(address);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("connectionConnect")), Qt::LeftButton);
        QCOMPARE(chosen.size(), 0);
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
};

JETLAG_GUI_TEST_MAIN(TestChooser)
#include "tst_chooser.moc"
