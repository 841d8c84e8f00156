// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a table: clicks on titles, scrolls while rows come, copies.
#include "items/consumersmodel.h"
#include "items/eventsmodel.h"
#include "items/streamsmodel.h"
#include "items/timestyle.h"
#include "support/guitest.h"
#include "widgets/common/copymenu.h"
#include "widgets/common/tableview.h"
#include "widgets/sampledata.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace jetlag;

namespace {

QString numbered(const char* prefix, int number)
{
    return QLatin1String(prefix) + QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<ConsumersModel>();
        m_view = std::make_unique<TableView>(*m_model, QStringLiteral("Consumers"));
        m_view->resize(700, 300);
        m_last.reset();
        m_rows.clear();
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        setTimeStyle(TimeStyle::Local);
    }

    void aFirstClickShowsWhatIsLookedFor()
    {
        put("a", 5);
        put("b", 5000, ConsumerStatus::Stopped);
        put("c", 70, ConsumerStatus::Behind);
        show();
        click("lag");
        QCOMPARE(names(), QStringLiteral("b c a"));
        click("lag");
        QCOMPARE(names(), QStringLiteral("a c b"));
        click("status");
        QCOMPARE(names(), QStringLiteral("b c a"));
        click("consumer");
        QCOMPARE(names(), QStringLiteral("a b c"));
    }

    /// Of every table: numbers and instants from above, ages from the longest, words by how bad they are.
    void everyColumnKnowsItsFirstOrder()
    {
        const auto order = [](const TableModel& model, const char* column) {
            return model.headerData(model.columnOf(column), Qt::Horizontal, Qt::InitialSortOrderRole).toInt();
        };
        StreamsModel streams;
        EventsModel events;
        QCOMPARE(order(streams, "bytes"), int(Qt::DescendingOrder));
        QCOMPARE(order(streams, "health"), int(Qt::DescendingOrder));
        QCOMPARE(order(streams, "stream"), int(Qt::AscendingOrder));
        QCOMPARE(order(streams, "last-message"), int(Qt::AscendingOrder));
        QCOMPARE(order(events, "severity"), int(Qt::DescendingOrder));
        QCOMPARE(order(events, "time"), int(Qt::DescendingOrder));
    }

    void theOrderIsRightWhenAPageOpens()
    {
        m_view->sortByColumnId("lag", Qt::DescendingOrder);
        put("a", 5);
        put("b", 50);
        m_view->hide();
        put("a", 500);
        show();
        QCOMPARE(names(), QStringLiteral("a b")); // at once, without a turn of the event loop
    }

    void whatChangesIsCaughtUpWithWhileNobodyIsThere()
    {
        m_view->sortByColumnId("lag", Qt::DescendingOrder);
        put("a", 5);
        put("b", 50);
        show();
        put("a", 500);
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringLiteral("a b"), 1500);
        // Between two keys nothing moves.
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        put("b", 5000);
        QTest::qWait(600);
        QCOMPARE(names(), QStringLiteral("a b"));
        QTRY_COMPARE(names(), QStringLiteral("b a"));
    }

    void newRowsComeWhereTheyBelong()
    {
        m_view->sortByColumnId("lag", Qt::DescendingOrder);
        put("a", 5);
        put("b", 50);
        show();
        QTest::keyClick(m_view.get(), Qt::Key_Down); // somebody is there
        put("c", 500);
        put("d", 20);
        QCOMPARE(names(), QStringLiteral("c b d a"));
    }

    void whatIsLookedAtStaysWhereItIs()
    {
        m_view->sortByColumnId("consumer", Qt::AscendingOrder);
        for (int i = 0; i < 300; ++i)
            put(numbered("m", i), 5);
        show();
        QScrollBar* bar = m_view->verticalScrollBar();
        const auto top = [this] { return m_view->model()->index(m_view->rowAt(0), nameColumn()).data().toString(); };
        // At the top new rows are seen.
        put("a-first", 5);
        QTRY_COMPARE(top(), QStringLiteral("a-first"));
        bar->setValue(100);
        const QString before = top();
        for (int i = 0; i < 50; ++i)
            put(numbered("b", i), 5);
        put("z", 5);
        m_view->grab(); // the layout is due
        QCOMPARE(top(), before);
        QCOMPARE(bar->value(), 150);
        // At the end, too, where the scroll bar's range has to grow first.
        bar->setValue(bar->maximum());
        const QString last = top();
        for (int i = 0; i < 50; ++i)
            put(numbered("c", i), 5);
        m_view->grab();
        QCOMPARE(top(), last);
        remove(numbered("b", 3));
        m_view->grab();
        QCOMPARE(top(), last);
    }

    void numbersAndStatusAreNeverCut()
    {
        put("a", 5);
        show();
        put("a", 12'345'678'901'234'567ULL, ConsumerStatus::OverThreshold);
        const auto needs = [this](const char* id) {
            const int column = m_model->columnOf(id);
            const int shape = m_view->model()->index(0, column).data(SeverityRole).isValid() ? 15 : 0;
            return m_view->fontMetrics().horizontalAdvance(m_view->model()->index(0, column).data().toString()) + 8 +
                   shape;
        };
        for (const char* id : {"lag", "status"})
            QTRY_VERIFY2(m_view->columnWidth(m_model->columnOf(id)) >= needs(id), id);
        // What somebody chose stays.
        const int lag = m_model->columnOf("lag");
        m_view->setColumnWidth(lag, 40);
        put("a", 99'345'678'901'234'567ULL);
        const int delivered = m_model->columnOf("ack-pending");
        QTRY_VERIFY(m_view->columnWidth(delivered) >= needs("ack-pending"));
        QCOMPARE(m_view->columnWidth(lag), 40);
    }

    void theColumnMenuStaysOpenWhileTicking()
    {
        put("a", 5);
        show();
        m_view->showColumnMenu(m_view->mapToGlobal(QPoint(10, 10)), 0);
        auto* menu = m_view->findChild<QMenu*>(QStringLiteral("columnMenu"));
        QVERIFY(menu && menu->isVisible());
        const int lag = m_model->columnOf("lag");
        const int trend = m_model->columnOf("trend");
        for (const int column : {lag, trend})
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(column)).center());
        QVERIFY(menu->isVisible());
        QVERIFY(m_view->isColumnHidden(lag) && m_view->isColumnHidden(trend));
        QVERIFY(!menu->actions().at(lag)->isChecked());
        menu->setActiveAction(menu->actions().at(lag));
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->isVisible());
        QVERIFY(!m_view->isColumnHidden(lag));
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!menu->isVisible());
    }

    void theMenuKeyOpensTheRowsMenu()
    {
        put("a", 5);
        put("b", 1234);
        show();
        auto* own = new QAction(QStringLiteral("Open"), m_view.get());
        m_view->setRowActions({own});
        m_view->sortByColumnId("consumer", Qt::AscendingOrder);
        m_view->setCurrentIndex(m_view->model()->index(1, m_model->columnOf("lag")));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_view.get(), &byKey);
        auto* menu = m_view->findChild<QMenu*>(QStringLiteral("rowMenu"));
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().first(), own);
        menu->findChild<QAction*>(QStringLiteral("copyCell"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 m_view->model()->index(1, m_model->columnOf("lag")).data().toString());
        menu->findChild<QAction*>(QStringLiteral("copyRow"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\tb\t")));
        menu->close();
    }

    void csvIsForPrograms()
    {
        QStandardItemModel model(2, 3);
        model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Lag"), QStringLiteral("Hidden")});
        const auto set = [&model](int row, int column, const QString& text, const QVariant& value = {}) {
            model.setData(model.index(row, column), text);
            model.setData(model.index(row, column), value, ValueRole);
        };
        set(0, 0, QStringLiteral("say \"hi\", you"));
        set(0, 1, QStringLiteral("1,234"), QVariant::fromValue<quint64>(1234));
        set(1, 0, QStringLiteral("=1+1"));
        set(1, 1, QStringLiteral("—"));
        QTableView view;
        view.setModel(&model);
        view.setColumnHidden(2, true);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.selectAll();
        QCOMPARE(rowsAsCsv(view), QStringLiteral("Name,Lag\r\n\"say \"\"hi\"\", you\",1234\r\n'=1+1,—\r\n"));
        QCOMPARE(rowsAsText(view), QStringLiteral("say \"hi\", you\t1,234\n=1+1\t—"));
        view.clearSelection();
        view.setCurrentIndex({});
        QCOMPARE(rowsAsCsv(view), QString());
    }

    void everyTableCopies()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), QStringLiteral("value"));
        QTableView view;
        view.setModel(&model);
        installCopyMenu(view);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentIndex(model.index(0, 0));
        emit view.customContextMenuRequested(QPoint(-1, -1)); // beside the rows, as the Menu key may be
        auto* menu = view.findChild<QMenu*>(QStringLiteral("copyMenu"));
        QVERIFY(menu && menu->isVisible());
        menu->findChild<QAction*>(QStringLiteral("copyCell"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("value"));
        menu->close();
    }

    void instantsAreShownInTheStyleThatIsChosen()
    {
        EventsModel events;
        Event event;
        event.time = systemNow() - std::chrono::minutes(3);
        events.add(event);
        const auto shown = [&events] { return events.index(0, events.columnOf("time")).data().toString(); };
        const QString local = shown();
        QVERIFY2(QRegularExpression(QStringLiteral("^(.* )?\\d\\d:\\d\\d:\\d\\d$")).match(local).hasMatch(),
                 qPrintable(local));
        int told = 0;
        connect(&events, &QAbstractItemModel::dataChanged, this, [&told] { ++told; });
        setTimeStyle(TimeStyle::Ago);
        QCOMPARE(told, 1);
        QVERIFY2(shown().startsWith(QStringLiteral("3 min")), qPrintable(shown()));
        setTimeStyle(TimeStyle::Utc);
        QVERIFY(shown().endsWith(u'Z'));
        const QString tip = events.index(0, events.columnOf("time")).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QString::fromLatin1(toRfc3339(event.time))), qPrintable(tip));
        // Of another day, the day is said.
        const QString old = momentText(event.time - std::chrono::hours(72));
        QVERIFY2(old.size() > 10, qPrintable(old));
    }

private:
    int nameColumn() const { return m_model->columnOf("consumer"); }
    QString names() const
    {
        QStringList all;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            all << m_view->model()->index(row, nameColumn()).data().toString();
        return all.join(u' ');
    }
    void put(const QString& name, uint64_t lag, ConsumerStatus status = ConsumerStatus::Ok)
    {
        m_rows[name] = test::consumerRow(QStringLiteral("S"), name, lag, status);
        apply();
    }
    void put(const char* name, uint64_t lag, ConsumerStatus status = ConsumerStatus::Ok)
    {
        put(QString::fromLatin1(name), lag, status);
    }
    void remove(const QString& name)
    {
        m_rows.erase(name);
        apply();
    }
    void apply()
    {
        std::vector<ConsumerRowPtr> rows;
        for (const auto& [name, row] : m_rows)
            rows.push_back(row);
        const auto next = test::snapshot({}, rows);
        m_model->apply(diff(m_last, next));
        m_last = next;
    }
    void show()
    {
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void click(const char* id)
    {
        auto* header = m_view->horizontalHeader();
        const int column = m_model->columnOf(id);
        m_view->scrollTo(m_view->model()->index(0, column));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }

    std::unique_ptr<ConsumersModel> m_model;
    std::unique_ptr<TableView> m_view;
    SnapshotPtr m_last;
    std::map<QString, ConsumerRowPtr> m_rows;
};

JETLAG_GUI_TEST_MAIN(TestTableView)
#include "tst_tableview.moc"
