// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumersmodel.h"
#include "items/eventsmodel.h"
#include "items/streamsmodel.h"
#include "support/guitest.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/consumerspage.h"
#include "widgets/pages/eventspage.h"
#include "widgets/pages/overviewpage.h"
#include "widgets/pages/streamspage.h"
#include "widgets/sampledata.h"

#include <QHeaderView>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace jetlag;

class TestTablePage : public QObject
{
    Q_OBJECT
private slots:
    /// Nothing is listed: that there is nothing is said only when everything could be seen.
    void whatCannotBeSeenIsNotSaidToBeAbsent()
    {
        ConsumersModel model;
        ConsumersPage page(model);
        page.setHasData();
        const QString nothing = page.view().emptyText();
        const QString why = QStringLiteral("Not everything may be seen here.");
        page.setIncomplete(why);
        QCOMPARE(page.view().emptyText(), why);
        QCOMPARE(page.messageBar().text(), why);
        QVERIFY(!page.messageBar().isHidden());
        page.setIncomplete({});
        QCOMPARE(page.view().emptyText(), nothing);
        QVERIFY(page.messageBar().isHidden());
    }

    /// What tells how a stream does stays in view beside the panes at 1280×800, and at 960×600.
    void essentialsOfStreamsAreInView()
    {
        StreamsModel model;
        StreamsPage page(model);
        model.apply(
            diff({}, test::snapshot({test::streamRow(QStringLiteral("VIGIL_REQUESTS"), 99'999'999, 12.5)}, {})));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* header = page.view().horizontalHeader();
        for (const int width : {830, 790, 1120}) {
            page.resize(width, 400);
            for (const char* id :
                 {"stream", "health", "messages", "bytes", "in-rate", "trend", "limit", "consumers", "worst-lag"}) {
                const int column = model.columnOf(id);
                QTRY_VERIFY2(header->sectionPosition(column) + header->sectionSize(column) <=
                                 page.view().viewport()->width(),
                             id);
            }
        }
    }

    /// The same on Overview: sums over what may be seen are no totals, and nobody is fine whom nobody could look at.
    void sumsOverWhatMayBeSeenAreNoTotals()
    {
        StreamsModel streams;
        ConsumersModel consumers;
        EventsModel events;
        OverviewPage page(streams, consumers, events);
        const auto text = [&page](const char* name) { return page.findChild<QLabel*>(QLatin1String(name))->text(); };
        const QString why = QStringLiteral("Not everything may be seen here.");
        auto now = test::snapshot({test::streamRow(QStringLiteral("A"), 100)}, {});
        streams.apply(diff({}, now));
        consumers.apply(diff({}, now));
        page.setIncomplete({}, why);
        page.refresh();
        auto* worst = page.findChild<TableView*>(QStringLiteral("worstConsumersTable"));
        QCOMPARE(worst->emptyText(), why);
        QCOMPARE(text("totalStreams"), QStringLiteral("1"));
        QVERIFY(text("totalMessages").startsWith(QStringLiteral("100 message")));
        QCOMPARE(text("totalConsumers"), QStringLiteral("—"));
        QCOMPARE(text("totalLag"), QStringLiteral("—"));

        const auto next = test::snapshot({test::streamRow(QStringLiteral("A"), 100)},
                                         {test::consumerRow(QStringLiteral("A"), QStringLiteral("c"), 5)});
        streams.apply(diff(now, next));
        consumers.apply(diff(now, next));
        page.refresh();
        QCOMPARE(text("totalConsumers"), QStringLiteral("at least 1"));
        QCOMPARE(text("totalLag"), QStringLiteral("at least 5 messages"));
        QCOMPARE(text("overviewHealth"), why);

        page.setIncomplete({}, {});
        page.refresh();
        QCOMPARE(text("totalConsumers"), QStringLiteral("1"));
        QCOMPARE(text("overviewHealth"), QStringLiteral("All 1 consumer(s) are fine."));

        auto leaderless = std::make_shared<StreamFacts>(*test::streamRow(QStringLiteral("B"), 0)->facts);
        leaderless->known = Known::Config;
        auto row = std::make_shared<StreamRow>();
        row->facts = leaderless;
        const auto last = test::snapshot({test::streamRow(QStringLiteral("A"), 100), row},
                                         {test::consumerRow(QStringLiteral("A"), QStringLiteral("c"), 5)});
        streams.apply(diff(next, last));
        page.refresh();
        QVERIFY2(text("totalMessages").startsWith(QStringLiteral("at least 100 message")),
                 qPrintable(text("totalMessages")));
    }

    /// What became of a thing decides on which side its line stands.
    void chipsShowProblemsOnly()
    {
        EventsModel model;
        EventsPage page(model);
        page.resize(900, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto alert = [&model](Severity severity, const char* text) {
            Event event;
            event.time = systemNow();
            event.kind = Event::Kind::Alert;
            event.severity = severity;
            event.subject = ConsumerKey{{QStringLiteral("S")}, {QStringLiteral("c")}};
            event.text = QLatin1String(text);
            model.add(event);
        };
        Event connected;
        connected.time = systemNow();
        connected.severity = Severity::Ok;
        connected.text = QStringLiteral("Connected.");
        model.add(connected);
        alert(Severity::Critical, "Stopped: nobody pulls.");
        auto* problems = page.findChild<QToolButton*>(QStringLiteral("eventsProblems"));
        auto* all = page.findChild<QToolButton*>(QStringLiteral("eventsAll"));
        QVERIFY(problems->text().endsWith(u'1'));
        QVERIFY(all->text().endsWith(u'2'));
        QCOMPARE(page.view().model()->rowCount(), 2);
        problems->click();
        QCOMPARE(page.view().model()->rowCount(), 1);
        alert(Severity::Ok, "Recovered.");
        QTRY_COMPARE(page.view().model()->rowCount(), 0);
        QVERIFY(problems->text().endsWith(u'0'));
        page.findChild<QToolButton*>(QStringLiteral("eventsNotices"))->click();
        QCOMPARE(page.view().model()->rowCount(), 2);
        all->click();
        QCOMPARE(page.view().model()->rowCount(), 2);
    }

    void theChipOfEventsIsRemembered()
    {
        EventsModel model;
        EventsPage page(model);
        const QByteArray before = page.TablePage::saveState();
        page.findChild<QToolButton*>(QStringLiteral("eventsProblems"))->click();
        const QByteArray state = page.saveState();
        EventsPage next(model);
        QVERIFY(next.restoreState(state));
        QVERIFY(next.findChild<QToolButton*>(QStringLiteral("eventsProblems"))->isChecked());
        EventsPage old(model);
        QVERIFY(old.restoreState(before));
        QVERIFY(old.findChild<QToolButton*>(QStringLiteral("eventsAll"))->isChecked());
        EventsPage damaged(model);
        QVERIFY(!damaged.restoreState(state.left(6)));
        QVERIFY(!damaged.restoreState({}));
    }
};

JETLAG_GUI_TEST_MAIN(TestTablePage)
#include "tst_tablepage.moc"
