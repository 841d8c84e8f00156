// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's frame alone: navigation, lock, what is remembered.
#include "app/mainwindow.h"
#include "app/settings.h"
#include "support/guitest.h"

#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestWindow : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    static void addPages(MainWindow& window)
    {
        window.addPage(QStringLiteral("streams"), QStringLiteral("Streams"), new QTableWidget(3, 1));
        window.addPage(QStringLiteral("consumers"), QStringLiteral("Consumers"), new QTableWidget(3, 1));
    }

private slots:
    void navigation_goesThereAndBack()
    {
        Navigation navigation;
        QSignalSpy moved(&navigation, &Navigation::moved);
        navigation.jump({QStringLiteral("streams"), {}, {}});
        navigation.select({QStringLiteral("streams"), {QStringLiteral("A")}, {}});
        QCOMPARE(moved.size(), 1); // selecting is no move
        navigation.open({QStringLiteral("consumers"), {QStringLiteral("A")}, {}});
        QVERIFY(navigation.canGoBack());
        navigation.back();
        QCOMPARE(navigation.current().page, QStringLiteral("streams"));
        QCOMPARE(navigation.current().stream.value, QStringLiteral("A"));
        QVERIFY(!navigation.canGoBack());
        navigation.back();
        QCOMPARE(navigation.current().page, QStringLiteral("streams"));
        for (int i = 0; i < 1000; ++i)
            navigation.open({QStringLiteral("messages"), {QString::number(i)}, {}});
        QCOMPARE(navigation.current().stream.value, QStringLiteral("999"));
    }

    void breadcrumb_escapesForeignText()
    {
        const QString text = breadcrumb({QStringLiteral("x"), {QStringLiteral("a\u202Eb")}, {QStringLiteral("c")}},
                                        QStringLiteral("Streams"));
        QVERIFY(text.startsWith(QStringLiteral("Streams › ")));
        QVERIFY(!text.contains(QChar(0x202E)));
    }

    void lock_killsWhatChanges_andSaysWhy()
    {
        Actions actions;
        actions.setLocked(true);
        QVERIFY(!actions[Actions::Id::Purge]->isEnabled());
        QVERIFY(!actions[Actions::Id::ReplaySelected]->isEnabled());
        QVERIFY(actions[Actions::Id::OpenMessages]->isEnabled());
        QVERIFY(actions[Actions::Id::Purge]->toolTip().contains(QLatin1String("locked")));
        actions.setApplicable(Actions::Id::Purge, true);
        QVERIFY(!actions[Actions::Id::Purge]->isEnabled());
        actions.setLocked(false);
        QVERIFY(actions[Actions::Id::Purge]->isEnabled());
        actions.setApplicable(Actions::Id::Purge, false);
        QVERIFY(!actions[Actions::Id::Purge]->isEnabled());
    }

    void everyAction_hasNameAndText()
    {
        Actions actions;
        QSet<QString> names;
        for (int id = 0; id <= static_cast<int>(Actions::Id::About); ++id) {
            const QAction* action = actions[static_cast<Actions::Id>(id)];
            QVERIFY(action);
            QVERIFY(!action->text().isEmpty());
            names.insert(action->objectName());
        }
        QCOMPARE(names.size(), static_cast<int>(Actions::Id::About) + 1);
    }

    void pageListAndKeys_driveThePages()
    {
        Settings settings(m_folder.filePath(QStringLiteral("a.ini")));
        MainWindow window(settings, QStringLiteral("localhost"));
        QCOMPARE(window.windowTitle(), QStringLiteral("JetLag: localhost"));
        addPages(window);
        window.restoreLayout();
        window.show();
        QCOMPARE(window.currentPage(), QStringLiteral("streams"));
        auto* list = window.findChild<QListWidget*>(QStringLiteral("pageList"));
        QCOMPARE(list->accessibleName(), QStringLiteral("Pages"));
        list->setCurrentRow(1);
        QCOMPARE(window.currentPage(), QStringLiteral("consumers"));
        window.navigation().open({QStringLiteral("streams"), {QStringLiteral("S")}, {}});
        auto* crumb = window.findChild<QLabel*>(QStringLiteral("breadcrumb"));
        QCOMPARE(crumb->text(), QStringLiteral("Streams › S"));
        QTest::keyClick(window.page(QStringLiteral("streams")), Qt::Key_Backspace);
        QCOMPARE(window.currentPage(), QStringLiteral("consumers"));
    }

    /// As a screen reader opens a page: by the action of an item.
    void accessibleAction_opensThePage()
    {
        Settings settings(m_folder.filePath(QStringLiteral("c.ini")));
        MainWindow window(settings, QStringLiteral("localhost"));
        addPages(window);
        window.restoreLayout();
        window.show();
        auto* list = window.findChild<QListWidget*>(QStringLiteral("pageList"));
        const auto act = [list](int row) {
            QAccessibleInterface* item = QAccessible::queryAccessibleInterface(list)->child(row);
            QVERIFY(item && item->actionInterface());
            QCOMPARE(item->text(QAccessible::Name), list->item(row)->text());
            const QStringList names = item->actionInterface()->actionNames();
            QVERIFY2(!names.isEmpty(), qPrintable(list->item(row)->text()));
            item->actionInterface()->doAction(names.constFirst());
        };
        for (const int row : {1, 0, 0, 1}) { // also the one that is open
            act(row);
            QCOMPARE(list->currentRow(), row);
            QCOMPARE(list->selectedItems(), QList<QListWidgetItem*>{list->item(row)});
            QCOMPARE(window.currentPage(), row == 0 ? QStringLiteral("streams") : QStringLiteral("consumers"));
        }
    }

    void layout_isRemembered()
    {
        const QStringList shownOn{QStringLiteral("streams"), QStringLiteral("consumers")};
        const auto addDock = [&shownOn](MainWindow& window) {
            return window.addDock(QStringLiteral("dockDetails"), QStringLiteral("Details"), new QLabel,
                                  Qt::RightDockWidgetArea, shownOn);
        };
        const QString path = m_folder.filePath(QStringLiteral("b.ini"));
        {
            Settings settings(path);
            MainWindow window(settings, QStringLiteral("x"));
            addPages(window);
            auto* dock = addDock(window);
            window.restoreLayout();
            window.show();
            window.resize(900, 650);
            QVERIFY(dock->isVisible());
            dock->toggleViewAction()->trigger();
            QVERIFY(!dock->isVisible());
            window.navigation().jump({QStringLiteral("consumers"), {}, {}});
            QVERIFY(dock->isVisible()); // each page has its own panes
            window.close();
        }
        Settings settings(path);
        MainWindow window(settings, QStringLiteral("x"));
        addPages(window);
        auto* dock = addDock(window);
        window.restoreLayout();
        window.show();
        QCOMPARE(window.size(), QSize(900, 650));
        QCOMPARE(window.currentPage(), QStringLiteral("consumers"));
        QVERIFY(dock->isVisible());
        window.navigation().jump({QStringLiteral("streams"), {}, {}});
        QVERIFY(!dock->isVisible());
    }

    void dock_closedByItsButton_staysClosedOnThatPage()
    {
        Settings settings(m_folder.filePath(QStringLiteral("c.ini")));
        MainWindow window(settings, QStringLiteral("x"));
        addPages(window);
        auto* dock = window.addDock(QStringLiteral("dockDetails"), QStringLiteral("Details"), new QLabel,
                                    Qt::RightDockWidgetArea, {QStringLiteral("streams"), QStringLiteral("consumers")});
        window.restoreLayout();
        window.show();
        QVERIFY(dock->isVisible());
        dock->close();
        window.navigation().jump({QStringLiteral("consumers"), {}, {}});
        window.navigation().jump({QStringLiteral("streams"), {}, {}});
        QVERIFY(!dock->isVisible());
    }
};

JETLAG_GUI_TEST_MAIN(TestWindow)
#include "tst_window.moc"
