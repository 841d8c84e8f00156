// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's frame alone: navigation, lock, what is remembered.
#include "app/mainwindow.h"
#include "app/pagelist.h"
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
#include <QToolButton>

using namespace jetlag;

class TestWindow : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    static void addPages(MainWindow& window)
    {
        window.addPage(PageId::Streams, new QTableWidget(3, 1));
        window.addPage(PageId::Consumers, new QTableWidget(3, 1));
    }

private slots:
    void navigation_goesThereAndBack()
    {
        Navigation navigation;
        QSignalSpy moved(&navigation, &Navigation::moved);
        navigation.jump({PageId::Streams, {}, {}});
        navigation.select({PageId::Streams, {QStringLiteral("A")}, {}});
        QCOMPARE(moved.size(), 1); // selecting is no move
        navigation.open({PageId::Consumers, {QStringLiteral("A")}, {}});
        QVERIFY(navigation.canGoBack());
        navigation.back();
        QCOMPARE(navigation.current().page, PageId::Streams);
        QCOMPARE(navigation.current().stream.value, QStringLiteral("A"));
        QVERIFY(!navigation.canGoBack());
        navigation.back();
        QCOMPARE(navigation.current().page, PageId::Streams);
        for (int i = 0; i < 1000; ++i)
            navigation.open({PageId::Messages, {QString::number(i)}, {}});
        QCOMPARE(navigation.current().stream.value, QStringLiteral("999"));
    }

    void breadcrumb_escapesForeignText()
    {
        const QString text = breadcrumb({PageId::Streams, {QStringLiteral("a\u202Eb")}, {QStringLiteral("c")}},
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
        QCOMPARE(window.currentPage(), PageId::Streams);
        auto* list = window.findChild<QListWidget*>(QStringLiteral("pageList"));
        QCOMPARE(list->accessibleName(), QStringLiteral("Pages"));
        list->setCurrentRow(1);
        QCOMPARE(window.currentPage(), PageId::Consumers);
        window.navigation().open({PageId::Streams, {QStringLiteral("S")}, {}});
        auto* crumb = window.findChild<QLabel*>(QStringLiteral("breadcrumb"));
        QCOMPARE(crumb->text(), QStringLiteral("Streams › S"));
        QTest::keyClick(window.page(PageId::Streams), Qt::Key_Backspace);
        QCOMPARE(window.currentPage(), PageId::Consumers);
    }

    void keys_leadToPagesAndRoundThePanes()
    {
        Settings settings(m_folder.filePath(QStringLiteral("d.ini")));
        MainWindow window(settings, QStringLiteral("localhost"));
        addPages(window);
        auto* dock = window.addDock(QStringLiteral("dockDetails"), QStringLiteral("Details"), new QTableWidget(1, 1),
                                    Qt::RightDockWidgetArea, {PageId::Streams});
        window.restoreLayout();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), PageId::Consumers);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), PageId::Streams);
        auto* list = window.findChild<QListWidget*>(QStringLiteral("pageList"));
        QWidget* const page = window.page(PageId::Streams);
        QTRY_COMPARE(window.focusWidget(), page); // what was opened has the keyboard
        QTest::keyClick(page, Qt::Key_F6);
        QCOMPARE(window.focusWidget(), dock->widget());
        QTest::keyClick(dock->widget(), Qt::Key_F6);
        QCOMPARE(window.focusWidget(), list); // nothing to press in the strip
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window.currentPage(), PageId::Consumers);
        QCOMPARE(window.focusWidget(), list); // it goes on walking
        QTest::keyClick(list, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(window.focusWidget(), window.page(PageId::Consumers)); // the dock is not on this page
    }

    void whatIsWrong_standsInListAndTitle()
    {
        Settings settings(m_folder.filePath(QStringLiteral("e.ini")));
        MainWindow window(settings, QStringLiteral("prod"));
        addPages(window);
        window.setSummary(QStringLiteral("2 stuck"));
        QCOMPARE(window.windowTitle(), QStringLiteral("2 stuck – JetLag: prod"));
        window.setBadge(PageId::Consumers,
                        {QStringLiteral("2"), Severity::Critical, QStringLiteral("2 consumers are stuck.")});
        const auto* list = window.findChild<QListWidget*>(QStringLiteral("pageList"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("Consumers")); // its name stays what it is
        QCOMPARE(list->item(1)->data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("2 consumers are stuck."));
        window.setSummary({});
        QCOMPARE(window.windowTitle(), QStringLiteral("JetLag: prod"));
    }

    void aLostConnection_isSaidAboveThePage()
    {
        Settings settings(m_folder.filePath(QStringLiteral("f.ini")));
        MainWindow window(settings, QStringLiteral("prod"));
        addPages(window);
        window.restoreLayout();
        window.show();
        auto* text = window.findChild<QLabel*>(QStringLiteral("windowProblem"));
        auto* retry = window.findChild<QToolButton*>(QStringLiteral("tryNow"));
        QVERIFY(!text->isVisible());
        window.showProblem(Severity::Critical, QStringLiteral("<b>Connection lost 12 s ago.</b>"), true);
        QVERIFY(text->isVisible() && retry->isVisible());
        QCOMPARE(text->textFormat(), Qt::PlainText);
        QSignalSpy tried(window.actions()[Actions::Id::Retry], &QAction::triggered);
        retry->click();
        QCOMPARE(tried.size(), 1);
        window.showProblem(Severity::Warning, QStringLiteral("Slow."));
        QVERIFY(text->isVisible() && !retry->isVisible());
        window.showProblem(Severity::Warning, {});
        QVERIFY(!text->isVisible());
    }

    void shortcuts_areListed()
    {
        Settings settings(m_folder.filePath(QStringLiteral("g.ini")));
        MainWindow window(settings, QStringLiteral("prod"));
        addPages(window);
        window.show();
        window.actions()[Actions::Id::Shortcuts]->trigger();
        auto* sheet = window.findChild<QDialog*>(QStringLiteral("shortcutSheet"));
        QVERIFY(sheet && sheet->isVisible());
        QStringList texts;
        const auto labels = sheet->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts.append(label->text());
        for (const char* wanted : {"Ctrl+3", "Consumers", "F6", "Ctrl+K", "Backspace", "Return", "Space"})
            QVERIFY2(texts.contains(QLatin1String(wanted)), wanted);
        QVERIFY(!texts.join(u' ').contains(u'&'));
        sheet->close();
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
            QCOMPARE(window.currentPage(), row == 0 ? PageId::Streams : PageId::Consumers);
        }
    }

    void layout_isRemembered()
    {
        const std::vector<PageId> shownOn{PageId::Streams, PageId::Consumers};
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
            window.navigation().jump({PageId::Consumers, {}, {}});
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
        QCOMPARE(window.currentPage(), PageId::Consumers);
        QVERIFY(dock->isVisible());
        window.navigation().jump({PageId::Streams, {}, {}});
        QVERIFY(!dock->isVisible());
    }

    void dock_closedByItsButton_staysClosedOnThatPage()
    {
        Settings settings(m_folder.filePath(QStringLiteral("c.ini")));
        MainWindow window(settings, QStringLiteral("x"));
        addPages(window);
        auto* dock = window.addDock(QStringLiteral("dockDetails"), QStringLiteral("Details"), new QLabel,
                                    Qt::RightDockWidgetArea, {PageId::Streams, PageId::Consumers});
        window.restoreLayout();
        window.show();
        QVERIFY(dock->isVisible());
        dock->close();
        window.navigation().jump({PageId::Consumers, {}, {}});
        window.navigation().jump({PageId::Streams, {}, {}});
        QVERIFY(!dock->isVisible());
    }
};

JETLAG_GUI_TEST_MAIN(TestWindow)
#include "tst_window.moc"
