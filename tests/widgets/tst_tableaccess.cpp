// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader asks of a table of 10,000 rows: whichever way it walks, each answer comes within a tenth of a
// second, and the rows go on changing under it.
#include "items/consumersmodel.h"
#include "items/rows.h"
#include "support/guitest.h"
#include "support/threadtime.h"
#include "widgets/common/tableview.h"

#include <QAccessible>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int rows = 10000;
constexpr std::chrono::nanoseconds mostPerAnswer = 100ms;

SnapshotPtr manyConsumers(uint64_t lag)
{
    auto snapshot = std::make_shared<Snapshot>();
    for (int i = 0; i < rows; ++i) {
        const QString stream = QStringLiteral("STREAM-%1").arg(i / 10, 4, 10, QLatin1Char('0'));
        const ConsumerRowPtr row = test::consumerRow(stream, QStringLiteral("consumer-%1").arg(i % 10), lag + i);
        snapshot->consumers.append(row->facts->key, row);
    }
    return snapshot;
}

/// The longest of the answers, in this thread's own time.
class Clock
{
public:
    template <typename Answer>
    auto operator()(const char* what, Answer answer)
    {
        const auto before = test::threadTime().used;
        auto said = answer();
        const auto took = test::threadTime().used - before;
        if (took > m_longest) {
            m_longest = took;
            m_what = what;
        }
        return said;
    }
    QString longest() const
    {
        return QStringLiteral("%1: %2 ms").arg(QLatin1String(m_what)).arg(double(m_longest.count()) / 1e6);
    }
    bool isGood(std::chrono::nanoseconds most = mostPerAnswer) const { return m_longest <= most; }

private:
    std::chrono::nanoseconds m_longest{0};
    const char* m_what = "";
};

} // namespace

class TestTableAccess : public QObject
{
    Q_OBJECT
private:
    ConsumersModel m_model;
    std::unique_ptr<TableView> m_view;
    SnapshotPtr m_last;

    void take(const SnapshotPtr& snapshot)
    {
        m_model.apply(diff(m_last, snapshot));
        m_last = snapshot;
    }
    QAccessibleInterface* table() const { return QAccessible::queryAccessibleInterface(m_view.get()); }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        take(manyConsumers(0));
        m_view = std::make_unique<TableView>(m_model, QStringLiteral("Consumers"));
        m_view->resize(1000, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanupTestCase() { m_view.reset(); }

    /// From child to child, as a reader does that knows nothing of tables.
    void eachChild()
    {
        Clock clock;
        const int children = clock("childCount", [this] { return table()->childCount(); });
        QVERIFY(children >= rows * m_model.columnCount());
        int named = 0;
        for (int i = 0; i < children; i += 3) { // in steps that meet every column
            auto* const child = clock("child", [&] { return table()->child(i); });
            QVERIFY(child && child->isValid());
            named += clock("text", [&] { return child->text(QAccessible::Name); }).isEmpty() ? 0 : 1;
            if (i % 97 != 0)
                continue;
            QCOMPARE(clock("indexOfChild", [&] { return table()->indexOfChild(child); }), i);
            clock("rect", [&] { return child->rect(); });
            clock("state", [&] { return child->state(); });
            clock("role", [&] { return child->role(); });
            QVERIFY(clock("parent", [&] { return child->parent(); }) == table());
        }
        QVERIFY(named > rows);
        QVERIFY2(clock.isGood(), qPrintable(clock.longest()));
    }

    /// By row and column, with what is selected.
    void asATable()
    {
        Clock clock;
        auto* const cells = table()->tableInterface();
        QVERIFY(cells);
        QCOMPARE(clock("rowCount", [&] { return cells->rowCount(); }), rows);
        const int last = m_model.columnCount() - 1;
        for (int row = 0; row < rows; row += 7) {
            auto* const cell = clock("cellAt", [&] { return cells->cellAt(row, row % last); });
            QVERIFY(cell && cell->tableCellInterface());
            QCOMPARE(clock("rowIndex", [&] { return cell->tableCellInterface()->rowIndex(); }), row);
            clock("headers", [&] { return cell->tableCellInterface()->columnHeaderCells(); });
        }
        m_view->selectAll();
        QCOMPARE(clock("selectedRowCount", [&] { return cells->selectedRowCount(); }), rows);
        QCOMPARE(clock("selectedRows", [&] { return cells->selectedRows(); }).size(), rows);
        QVERIFY(clock("isRowSelected", [&] { return cells->isRowSelected(rows - 1); }));
        clock("focusChild", [this] { return table()->focusChild(); });
        clock("childAt", [this] {
            const QRect all = table()->rect();
            return table()->childAt(all.center().x(), all.center().y());
        });
        m_view->clearSelection();
        QVERIFY2(clock.isGood(), qPrintable(clock.longest()));
    }

    /// All rows change while somebody reads them, and are put in another order.
    void rowsChangeMeanwhile()
    {
        Clock clock;
        for (int i = 0; i < table()->childCount(); i += 2)
            table()->child(i);
        Clock changes; // no answers to a reader, but they must not wait for what it holds
        changes("all rows change", [this] {
            take(manyConsumers(1000));
            return 0;
        });
        changes("another order", [this] {
            m_view->sortByColumn(m_model.columnOf("lag"), Qt::DescendingOrder);
            return 0;
        });
        auto* const cell = clock("child", [this] { return table()->child(m_model.columnCount()); });
        QVERIFY(cell && cell->isValid());
        QVERIFY2(clock.isGood(), qPrintable(clock.longest()));
        QVERIFY2(changes.isGood(2s), qPrintable(changes.longest()));
        qInfo("answers: %s, changes: %s", qPrintable(clock.longest()), qPrintable(changes.longest()));
    }
};

JETLAG_GUI_TEST_MAIN(TestTableAccess)
#include "tst_tableaccess.moc"
