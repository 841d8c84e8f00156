// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview answers before it is asked, and that it fits.
#include "items/consumersmodel.h"
#include "items/eventsmodel.h"
#include "items/formatting.h"
#include "items/streamsmodel.h"
#include "support/guitest.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/figurelink.h"
#include "widgets/pages/overviewpage.h"
#include "widgets/sampledata.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const QString stream = QStringLiteral("VIGIL_REQUESTS");
const QString longName = QStringLiteral("detection-worker-of-europe");

/// The page with what it shows.
struct Shown
{
    Shown()
        : page(streams, consumers, events)
    {
    }
    void take(const std::vector<ConsumerRowPtr>& rows)
    {
        std::vector<StreamRowPtr> streamRows;
        for (const char* name : {"VIGIL_REQUESTS", "VIGIL_PII", "VIGIL_LOG"})
            streamRows.push_back(test::streamRow(QLatin1String(name), 99'999'999, 12.5));
        const SnapshotPtr next = test::snapshot(streamRows, rows);
        streams.apply(diff(last, next));
        consumers.apply(diff(last, next));
        last = next;
        page.refresh();
    }
    FigureLink* figure(const char* name) const { return page.findChild<FigureLink*>(QLatin1String(name)); }
    TableView* table(const char* name) const { return page.findChild<TableView*>(QLatin1String(name)); }
    QString health() const { return page.findChild<QLabel*>(QStringLiteral("overviewHealth"))->text(); }

    StreamsModel streams;
    ConsumersModel consumers;
    EventsModel events;
    OverviewPage page;
    SnapshotPtr last;
};

ConsumerRowPtr since(const ConsumerRowPtr& row, std::chrono::seconds ago)
{
    auto changed = std::make_shared<ConsumerRow>(*row);
    changed->assessment.since = systemNow() - ago;
    changed->timeLag.oldest = systemNow() - ago;
    changed->timeLag.isEstimate = true;
    return changed;
}

std::vector<ConsumerRowPtr> manyKinds()
{
    return {
        since(test::consumerRow(stream, longName, 1'234'567, ConsumerStatus::Stopped, cause::NobodyPulls{1'234'567}),
              100h),
        since(test::consumerRow(stream, QStringLiteral("full"), 700, ConsumerStatus::Full, cause::AtWall{1000, 1000}),
              719s),
        test::consumerRow(stream, QStringLiteral("slow"), 90, ConsumerStatus::Behind, cause::NotCatchingUp{90}),
        test::consumerRow(stream, QStringLiteral("paused"), 5, ConsumerStatus::Paused, cause::Paused{5, {}}),
        test::consumerRow(stream, QStringLiteral("fine"), 5),
        test::consumerRow(stream, QStringLiteral("idle"), 0, ConsumerStatus::Idle)};
}

QStringList names(const TableView& table, const char* column)
{
    QStringList all;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        all << table.model()->index(row, const_cast<TableView&>(table).table().columnOf(column)).data().toString();
    return all;
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT
private slots:
    void figuresCountAndLeadOn()
    {
        Shown shown;
        QCOMPARE(shown.figure("figureStuck")->figure().severity, std::optional(Severity::Unknown));
        shown.take(manyKinds());
        const auto is = [&shown](const char* name, const char* number, std::optional<Severity> severity) {
            const auto& figure = shown.figure(name)->figure();
            return figure.number == QLatin1String(number) && figure.severity == severity;
        };
        QVERIFY(is("figureStuck", "2", Severity::Critical));
        QVERIFY(is("figureBehind", "1", Severity::Warning));
        QVERIFY(is("figureFine", "2", Severity::Ok));
        QVERIFY(is("figureIn", "37.5", {}));
        QVERIFY(is("figureOut", "75.0", {}));
        QCOMPARE(shown.figure("figureStuck")->accessibleName(), QStringLiteral("Stuck"));
        QVERIFY(shown.figure("figureStuck")->accessibleDescription().startsWith(QStringLiteral("2, ")));
        QCOMPARE(shown.figure("figureDead")->figure().number, unknownText());
        QCOMPARE(shown.figure("figureDead")->figure().severity, std::optional(Severity::Unknown));
        shown.page.setDeadLetters(42, 3);
        QVERIFY(is("figureDead", "42", Severity::Warning));
        QVERIFY(shown.figure("figureDead")->figure().note.contains(QStringLiteral("+3")));
        shown.page.setDeadLetters(0, 0);
        QVERIFY(is("figureDead", "0", {}));

        QSignalSpy where(&shown.page, &OverviewPage::openConsumersWhere);
        QSignalSpy dead(&shown.page, &OverviewPage::openDeadLetters);
        QSignalSpy streams(&shown.page, &OverviewPage::openStreams);
        shown.figure("figureStuck")->click();
        QTest::keyClick(shown.figure("figureBehind"), Qt::Key_Return);
        shown.figure("figureFine")->click();
        shown.figure("figureOut")->click();
        QCOMPARE(where.count(), 4);
        QCOMPARE(where[0][0].toString(), QStringLiteral("status:stuck"));
        QCOMPARE(where[1][0].toString(), QStringLiteral("status:behind"));
        QCOMPARE(where[2][0].toString(), QStringLiteral("status:fine"));
        QCOMPARE(where[3][0].toString(), QString());
        shown.figure("figureDead")->click();
        shown.figure("figureIn")->click();
        QCOMPARE(dead.count(), 1);
        QCOMPARE(streams.count(), 1);
    }

    void onlyThoseThatNeedItAreListed_theWorstFirst()
    {
        Shown shown;
        shown.take(manyKinds());
        QCOMPARE(names(*shown.table("worstConsumersTable"), "consumer"),
                 QStringList({longName, QStringLiteral("full"), QStringLiteral("slow")}));
        QVERIFY2(shown.health().startsWith(QStringLiteral("3 of 6")), qPrintable(shown.health()));
        auto rows = manyKinds();
        rows.erase(rows.begin(), rows.begin() + 3);
        shown.take(rows);
        QCOMPARE(names(*shown.table("worstConsumersTable"), "consumer"), QStringList());
        QVERIFY2(shown.health().startsWith(QStringLiteral("None of 3")), qPrintable(shown.health()));
        rows.erase(rows.begin());
        shown.take(rows);
        QVERIFY2(shown.health().startsWith(QStringLiteral("All 2")), qPrintable(shown.health()));
        QCOMPARE(shown.table("worstConsumersTable")->emptyText(), shown.health());
        QCOMPARE(shown.figure("figureStuck")->figure().severity, std::optional(Severity::Ok));
        // One that nobody can judge: nothing is called good any longer.
        rows.push_back(test::consumerRow(stream, QStringLiteral("new"), 3, ConsumerStatus::Unknown));
        shown.take(rows);
        QCOMPARE(shown.figure("figureStuck")->figure().severity, std::optional(Severity::Unknown));
    }

    void moreThanHaveRoomAreNamed()
    {
        Shown shown;
        std::vector<ConsumerRowPtr> rows;
        for (int n = 0; n < 37; ++n)
            rows.push_back(test::consumerRow(stream, QStringLiteral("c%1").arg(n), 5, ConsumerStatus::Stopped,
                                             cause::NobodyPulls{5}));
        shown.take(rows);
        QVERIFY(shown.table("worstConsumersTable")->model()->rowCount() < 37);
        QVERIFY2(shown.health().startsWith(QStringLiteral("37 of 37")), qPrintable(shown.health()));
        auto* all = shown.page.findChild<QPushButton*>(QStringLiteral("overviewAllWorst"));
        QVERIFY(!all->isHidden());
        QSignalSpy where(&shown.page, &OverviewPage::openConsumersWhere);
        all->click();
        QCOMPARE(where.count(), 1);
    }

    void oldFiguresSayThatTheyAre()
    {
        Shown shown;
        shown.take(manyKinds());
        shown.page.setDeadLetters(42, 3);
        const Timestamp then = systemNow() - 12s;
        shown.streams.setOldSince(then);
        shown.consumers.setOldSince(then);
        shown.page.setOldSince(then);
        for (const char* name : {"figureStuck", "figureBehind", "figureFine", "figureDead", "figureIn", "figureOut"})
            QVERIFY2(shown.figure(name)->figure().isOld, name);
        QCOMPARE(shown.figure("figureStuck")->figure().number, QStringLiteral("2")); // what it was
        QCOMPARE(shown.figure("figureFine")->figure().number, QStringLiteral("—"));  // nobody knows
        QCOMPARE(shown.figure("figureIn")->figure().number, QStringLiteral("—"));
        shown.streams.setOldSince({});
        shown.consumers.setOldSince({});
        shown.page.setOldSince({});
        QVERIFY(!shown.figure("figureStuck")->figure().isOld);
        QCOMPARE(shown.figure("figureFine")->figure().number, QStringLiteral("2"));
    }

    void everythingIsInView_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de", "zh_CN"}) {
            QTest::addRow("%s, beside the page list at 1280×800", language)
                << QString(QLatin1String(language)) << QSize(1120, 690);
            QTest::addRow("%s, beside the page list at 960×600", language)
                << QString(QLatin1String(language)) << QSize(800, 490);
        }
    }

    /// Nothing scrolls sideways, no figure and no number is cut, rows are as high as their cause, tables as their rows.
    void everythingIsInView()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QLocale::setDefault(QLocale(language));
        QTranslator translator;
        QVERIFY(translator.load(QLocale(), QStringLiteral("jetlag"), QStringLiteral("_"), QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(&translator);
        Shown shown;
        shown.take(manyKinds());
        shown.page.setDeadLetters(12'345, 3);
        shown.events.add({systemNow(),
                          Severity::Critical,
                          Event::Kind::Change,
                          ConsumerKey{{stream}, {longName}},
                          QString(300, u'x').replace(7, 1, u' '),
                          {}});
        shown.page.resize(size);
        shown.page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        auto* scroller = shown.page.findChild<QScrollArea*>(QStringLiteral("overviewScroller"));
        QTRY_VERIFY(scroller->widget()->width() <= scroller->viewport()->width());
        for (const char* name : {"worstConsumersTable", "fastestStreamsTable", "recentChangesTable"}) {
            TableView* table = shown.table(name);
            QTRY_VERIFY2(table->model()->rowCount() > 0, name);
            QTRY_VERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(), name);
            QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
            QTRY_VERIFY2(table->verticalHeader()->length() <= table->viewport()->height(), name);
        }
        TableView* worst = shown.table("worstConsumersTable");
        for (const char* id : {"lag", "time-lag", "ack-pending"}) {
            const int column = worst->table().columnOf(id);
            for (int row = 0; row < worst->model()->rowCount(); ++row) {
                const QString text = worst->model()->index(row, column).data().toString();
                QVERIFY2(worst->fontMetrics().horizontalAdvance(text) + 8 <= worst->columnWidth(column),
                         qPrintable(text));
            }
        }
        const int cause = worst->table().columnOf("cause");
        const QString text = worst->model()->index(0, cause).data().toString();
        const QRect needed =
            worst->fontMetrics().boundingRect(QRect(0, 0, worst->columnWidth(cause) - 8, 1000), Qt::TextWordWrap, text);
        QVERIFY2(worst->rowHeight(0) >= needed.height(), qPrintable(text));
        for (const FigureLink* figure : shown.page.findChildren<FigureLink*>())
            QVERIFY2(figure->width() >= figure->minimumSizeHint().width(), qPrintable(figure->objectName()));
        QCoreApplication::removeTranslator(&translator);
    }
};

JETLAG_GUI_TEST_MAIN(TestOverview)
#include "tst_overview.moc"
