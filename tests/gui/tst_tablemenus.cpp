// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every table and tree of the program, on its demo: the Menu key opens a menu that copies, and no number is cut.
#include "gui/demowindow.h"

#include "items/lettergroups.h"
#include "items/roles.h"
#include "items/tablemodel.h"
#include "support/guitest.h"
#include "widgets/common/columnfit.h"
#include "widgets/common/tableview.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QTest>

using namespace jetlag;

class TestTableMenus : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::DemoWindow> m_demo;

    template <typename Check>
    void onEachPage(Check check)
    {
        auto* pages = m_demo->find<QListWidget>(QStringLiteral("Pages"));
        QVERIFY(pages);
        int seen = 0;
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QCoreApplication::processEvents();
            const auto views = m_demo->window()->findChildren<QAbstractItemView*>();
            for (QAbstractItemView* view : views) {
                const bool isOne = qobject_cast<QTableView*>(view) || view->inherits("QTreeView");
                if (!isOne || !view->isVisible() || view->model()->rowCount() == 0)
                    continue;
                check(*view);
                ++seen;
            }
        }
        QVERIFY2(seen >= 6, QByteArray::number(seen).constData());
    }

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<test::DemoWindow>();
        m_demo->start(PageId::Consumers);
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->rows(QStringLiteral("Consumers")) >= 6, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->rows(QStringLiteral("Events")) >= 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->rows(QStringLiteral("Dead letters")) >= 1, 60'000);
    }
    void cleanupTestCase() { m_demo.reset(); }

    void theMenuKeyOpensAMenuThatCopies()
    {
        onEachPage([](QAbstractItemView& view) {
            view.setCurrentIndex(view.model()->index(0, 0));
            QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QCoreApplication::sendEvent(&view, &byKey);
            QMenu* open = nullptr;
            const auto menus = view.findChildren<QMenu*>();
            for (QMenu* menu : menus)
                open = menu->isVisible() ? menu : open;
            QVERIFY2(open, qPrintable(view.accessibleName()));
            for (const char* name : {"copyCell", "copyRow", "copyCsv"}) {
                const auto* action = open->findChild<QAction*>(QLatin1String(name));
                QVERIFY2(action && action->isEnabled(), qPrintable(view.accessibleName()));
            }
            open->close();
        });
    }

    void noNumberIsCut()
    {
        onEachPage([](QAbstractItemView& each) {
            auto* view = qobject_cast<TableView*>(&each);
            if (!view)
                return;
            const auto isWhole = [view] {
                const auto infos = view->table().columns();
                const auto* header = view->horizontalHeader();
                for (int column = 0; column < infos.size(); ++column) {
                    const bool isLast = header->visualIndex(column) == header->count() - 1;
                    if (header->isSectionHidden(column) || isLast || !isNeverCut(infos[column]))
                        continue;
                    for (int row = 0; row < std::min(5, view->model()->rowCount()); ++row) {
                        const QModelIndex cell = view->model()->index(row, column);
                        if (cell.data(LetterGroups::IsGroupRole).toBool())
                            continue; // goes over the whole line
                        const int shape = cell.data(SeverityRole).isValid() ? 15 : 0;
                        if (view->fontMetrics().horizontalAdvance(cell.data().toString()) + shape + 8 >
                            header->sectionSize(column))
                            return false;
                    }
                }
                return true;
            };
            QTRY_VERIFY2(isWhole(), qPrintable(view->accessibleName()));
        });
    }
};

JETLAG_GUI_TEST_MAIN(TestTableMenus)
#include "tst_tablemenus.moc"
