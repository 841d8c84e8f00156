// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people made of a table's columns outlives versions with other columns.
#include "support/guitest.h"
#include "widgets/common/tableview.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;

namespace {

/// Columns named as given; "-x" is off by default. Two rows.
class Model : public TableModel
{
public:
    explicit Model(const QByteArrayList& names)
        : TableModel(columnsOf(names))
        , m_names(names)
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole || role == ValueRole ? QVariant(index.row()) : QVariant();
    }

private:
    static QVector<ColumnInfo> columnsOf(const QByteArrayList& names)
    {
        QVector<ColumnInfo> made;
        for (const QByteArray& name : names) {
            const bool isOn = !name.startsWith('-');
            made.append({name.constData() + (isOn ? 0 : 1), QString::fromLatin1(name), {}, isOn, false, 10});
        }
        return made;
    }

    const QByteArrayList m_names; ///< the ids point into them
};

QString shown(const TableView& view, const Model& model)
{
    const auto* header = view.horizontalHeader();
    QStringList ids;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            ids << QLatin1String(model.columns()[column].id);
    }
    return ids.join(u' ');
}

/// Of a, b, c, d, e as the program of November 2026 wrote it: c, a, e, b from the left, d hidden; a 123, b 77, d 211
/// wide; sorted by b, descending.
const char* const oldLayout =
    "AAAAAQAAAAUAAAACAGEAAAACAGIAAAACAGMAAAACAGQAAAACAGUAAADIAAAA/wAAAAAAAAABAAAAAQAAAAEBAAAABQAAAAEAAAAE"
    "AAAAAAAAAAMAAAACAAAABQAAAAIAAAAAAAAABAAAAAMAAAABAAAABQgAAAABAAAAAwAAANMAAAOCAAAABQEBAAEAAAAAAAAAAAAA"
    "AABk/////wAAAIQAAAAAAAAABQAAAEgAAAABAAAAAAAAAHsAAAABAAAAAAAAAEgAAAABAAAAAAAAAAAAAAABAAAAAAAAAncAAAAB"
    "AAAAAAAAA+gAAAAATQAAAAA=";

} // namespace

class TestColumnLayout : public QObject
{
    Q_OBJECT
private slots:
    void theSameColumns()
    {
        Model model({"a", "b", "c", "d", "e"});
        TableView view(model, QStringLiteral("T"));
        QVERIFY(view.restoreLayout(QByteArray::fromBase64(oldLayout)));
        QCOMPARE(shown(view, model), QStringLiteral("c a e b"));
        QCOMPARE(view.columnWidth(0), 123);
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(view.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(view.proxy().sortColumn(), 1);
    }

    void newColumnsComeWhereTheyStandByDefault()
    {
        Model model({"new1", "a", "-new2", "b", "new3", "c", "d", "new4", "e"});
        TableView view(model, QStringLiteral("T"));
        const int usual = view.columnWidth(4);
        QSignalSpy changed(&view, &TableView::layoutChangedByUser);
        QVERIFY(view.restoreLayout(QByteArray::fromBase64(oldLayout)));
        QCOMPARE(shown(view, model), QStringLiteral("new1 c a e new4 b new3"));
        QCOMPARE(view.columnWidth(1), 123);
        QCOMPARE(view.columnWidth(3), 77); // the last one, then; its own width and not the window's
        QCOMPARE(changed.count(), 0);      // nobody did anything
        QVERIFY(view.isColumnHidden(2));
        QVERIFY(view.isColumnHidden(6));
        view.showColumn(6);
        QCOMPARE(view.columnWidth(6), 211);
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 3); // b
        QCOMPARE(view.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(view.proxy().sortColumn(), 3);
        // Saved and read again it is the same, with the columns of now; wherever the last one was stretched to.
        view.resize(2'000, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.columnWidth(4) > usual);
        view.hideColumn(6);
        TableView again(model, QStringLiteral("T"));
        QVERIFY(again.restoreLayout(view.saveLayout()));
        QCOMPARE(shown(again, model), shown(view, model));
        again.horizontalHeader()->setStretchLastSection(false);
        QCOMPARE(again.columnWidth(3), 77);
        QCOMPARE(again.columnWidth(4), usual);
        QCOMPARE(again.proxy().sortColumn(), 3);
        again.showColumn(6);
        QCOMPARE(again.columnWidth(6), 211);
    }

    /// However it was arranged: the old words say the same as the new ones.
    void oldLayoutsAreUnderstood()
    {
        const QStringList ids = QStringLiteral("a b c d e").split(u' ');
        Model model({"a", "b", "c", "d", "e"});
        Model now({"a", "b", "c", "d", "e", "f"});
        QRandomGenerator random(3);
        for (int i = 0; i < 100; ++i) {
            TableView view(model, QStringLiteral("T"));
            if (i % 2 == 0) {
                view.resize(600 + i * 5, 200);
                view.show();
                QVERIFY(QTest::qWaitForWindowExposed(&view));
            }
            auto* header = view.horizontalHeader();
            view.setColumnWidth(0, 90); // old layouts do not tell whether somebody had
            for (int step = random.bounded(6); step > 0; --step) {
                header->moveSection(random.bounded(5), random.bounded(5));
                view.setColumnWidth(random.bounded(5), random.bounded(30, 300));
                view.setColumnHidden(random.bounded(4), random.bounded(2) == 0);
            }
            view.sortByColumn(random.bounded(5), random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            QByteArray old;
            QDataStream out(&old, QIODevice::WriteOnly);
            out << quint32(1) << ids << header->saveState();
            TableView fromOld(now, QStringLiteral("T"));
            TableView fromNew(now, QStringLiteral("T"));
            QVERIFY(fromOld.restoreLayout(old));
            QVERIFY(fromNew.restoreLayout(view.saveLayout()));
            QCOMPARE(fromOld.saveLayout(), fromNew.saveLayout());
            TableView same(model, QStringLiteral("T"));
            QVERIFY(same.restoreLayout(old));
            QCOMPARE(shown(same, model), shown(view, model));
            same.horizontalHeader()->setStretchLastSection(false);
            header->setStretchLastSection(false);
            for (int column = 0; column < 5; ++column) {
                same.showColumn(column);
                view.showColumn(column);
                QCOMPARE(same.columnWidth(column), view.columnWidth(column));
            }
        }
    }

    void columnsThatAreGoneAreIgnored()
    {
        Model model({"e", "a", "c"});
        TableView view(model, QStringLiteral("T"));
        view.sortByColumnId("e", Qt::DescendingOrder);
        QVERIFY(view.restoreLayout(QByteArray::fromBase64(oldLayout)));
        QCOMPARE(shown(view, model), QStringLiteral("c a e"));
        QCOMPARE(view.columnWidth(1), 123);
        // Sorted by one that is gone: as by default.
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(view.proxy().sortOrder(), Qt::DescendingOrder);
    }

    void nothingIsLeftEmpty()
    {
        Model model({"d", "-x"}); // of what was shown nothing exists any more
        TableView view(model, QStringLiteral("T"));
        QVERIFY(view.restoreLayout(QByteArray::fromBase64(oldLayout)));
        QCOMPARE(shown(view, model), QStringLiteral("d"));
    }

    void theOrderOfTheModelIsRememberedToo()
    {
        Model before({"a", "b"});
        TableView old(before, QStringLiteral("T"));
        old.sortNaturally();
        Model model({"a", "b", "c"});
        TableView view(model, QStringLiteral("T"));
        view.sortByColumnId("b", Qt::AscendingOrder);
        view.horizontalHeader()->setSortIndicatorClearable(true);
        QVERIFY(view.restoreLayout(old.saveLayout()));
        QCOMPARE(view.proxy().sortColumn(), -1);
    }

    void whatIsNotALayoutChangesNothing()
    {
        Model model({"a", "b", "c", "d", "e"});
        TableView view(model, QStringLiteral("T"));
        view.setColumnWidth(1, 99);
        QVERIFY(!view.restoreLayout({}));
        QVERIFY(!view.restoreLayout("something else"));
        Model other({"x", "y"});
        TableView foreign(other, QStringLiteral("T"));
        QVERIFY(!view.restoreLayout(foreign.saveLayout()));
        QCOMPARE(shown(view, model), QStringLiteral("a b c d e"));
        QCOMPARE(view.columnWidth(1), 99);
    }

    /// Whatever bytes the settings hold: refused or taken, and the table can be used.
    void damagedBytes_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::newRow("old") << QByteArray::fromBase64(oldLayout);
        Model model({"a", "b", "c", "d", "e"});
        const TableView view(model, QStringLiteral("T"));
        QTest::newRow("new") << view.saveLayout();
    }

    void damagedBytes()
    {
        QFETCH(QByteArray, good);
        Model model({"a", "b", "c", "d", "e"});
        TableView view(model, QStringLiteral("T"));
        QVERIFY(view.restoreLayout(good));
        const auto tryOut = [&](const QByteArray& bytes) {
            view.restoreLayout(bytes);
            QVERIFY(view.horizontalHeader()->hiddenSectionCount() < 5);
            QVERIFY(view.proxy().sortColumn() < 5);
            for (int column = 0; column < 5; ++column)
                QVERIFY(view.columnWidth(column) <= 100'000);
        };
        for (qsizetype size = 0; size < good.size(); ++size)
            tryOut(good.left(size));
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (const char with : {'\x00', '\x01', '\x7f', '\x80', '\xff'}) {
                QByteArray bad = good;
                bad[at] = with;
                tryOut(bad);
            }
        }
    }
};

JETLAG_GUI_TEST_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
