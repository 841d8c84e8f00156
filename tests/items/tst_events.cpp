// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The log that stays readable: one line a story, bounded, and what was done here outlives what happened.
#include "items/eventsmodel.h"
#include "items/filterproxy.h"
#include "items/rows.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace jetlag;
using namespace jetlag::test;

namespace {

constexpr auto qtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

QVariant cell(const TableModel& model, int row, const char* column, int role = Qt::DisplayRole)
{
    return model.index(row, model.columnOf(column)).data(role);
}

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void newestFirstAndBounded()
    {
        EventsModel model;
        const Witness witness(model);
        int next = 0;
        const auto add = [&](int count) {
            for (; count > 0; --count) {
                Event event;
                event.severity = Severity::Warning;
                event.text = QString::number(next++);
                model.add(event);
            }
        };
        {
            // The tester walks all rows on every signal: only for the first ones.
            const QAbstractItemModelTester tester(&model, qtTest);
            add(100);
        }
        add(10600);
        QVERIFY(model.rowCount() <= 10000);
        QVERIFY(model.rowCount() >= 9000);
        QCOMPARE(cell(model, 0, "text").toString(), QStringLiteral("10699"));
        QCOMPARE(cell(model, 0, "severity", SeverityRole).toInt(), static_cast<int>(Severity::Warning));
        QCOMPARE(witness.difference(), QString());
        QVERIFY(model.eventAt(model.rowCount()) == nullptr);
    }

    /// One line a story: what flaps is counted, and comes to the top.
    void whatFlapsIsOneLine()
    {
        EventsModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        const Witness witness(model);
        FilterProxy proxy; // as a view sees it
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester second(&proxy, qtTest);
        Timestamp now = systemNow() - std::chrono::hours(3);
        const auto alert = [&](const char* consumer, Severity severity, const char* text) {
            Event event;
            event.time = now += std::chrono::seconds(20);
            event.kind = Event::Kind::Alert;
            event.severity = severity;
            event.subject = ConsumerKey{{QStringLiteral("S")}, {QLatin1String(consumer)}};
            event.text = QLatin1String(text);
            model.add(event);
        };
        alert("log-worker", Severity::Warning, "Behind: too slow.");
        alert("other", Severity::Critical, "Stopped: nobody pulls.");
        const QPersistentModelIndex other = proxy.index(0, 0);
        QCOMPARE(model.problems(), 2);
        alert("log-worker", Severity::Ok, "Recovered.");
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(other.row(), 1); // the story that goes on is on top
        QCOMPARE(cell(model, 0, "text").toString(), QStringLiteral("Recovered after 40 s. It was: Behind: too slow."));
        QCOMPARE(cell(model, 0, "severity", SeverityRole).toInt(), static_cast<int>(Severity::Ok));
        QCOMPARE(model.problems(), 1);
        for (int i = 0; i < 6; ++i) {
            alert("log-worker", Severity::Warning, "Behind: too slow.");
            alert("log-worker", Severity::Ok, "Recovered.");
        }
        QCOMPARE(model.rowCount(), 2);
        QVERIFY2(cell(model, 0, "text").toString().startsWith(QStringLiteral("Flapped 7 times since ")),
                 qPrintable(cell(model, 0, "text").toString()));
        // Hours later it is another story.
        now += std::chrono::hours(2);
        alert("log-worker", Severity::Warning, "Behind: too slow.");
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, "text").toString(), QStringLiteral("Behind: too slow."));
        QCOMPARE(witness.difference(), QString());
        QCOMPARE(cell(model, 0, "severity", FilterTextRole).toString(), QStringLiteral("warning"));
        QCOMPARE(proxy.rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(proxy.mapToSource(proxy.index(row, 0)).row(), row);
    }

    void manyAtOnceAreOneLine()
    {
        EventsModel model;
        const Witness witness(model);
        const Timestamp now = systemNow();
        for (int i = 0; i < 10'000; ++i) {
            Event event;
            event.time = now;
            event.kind = Event::Kind::Alert;
            event.severity = Severity::Critical;
            event.subject = ConsumerKey{{QStringLiteral("S")}, {QStringLiteral("c%1").arg(i)}};
            event.text = QStringLiteral("Stopped: %1 waiting.").arg(i);
            model.add(event);
        }
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.problems(), 1);
        const QString text = cell(model, 0, "text").toString();
        QVERIFY2(text.startsWith(QStringLiteral("Stopped: S › c0, S › c1, S › c2 and 9997")), qPrintable(text));
        QVERIFY(cell(model, 0, "subject").toString().startsWith(QStringLiteral("10000 consumer")));
        const Event* shown = model.eventAt(0);
        QVERIFY(shown && shown->detail.contains(QStringLiteral("c199")) && shown->detail.size() < 10'000);
        QCOMPARE(witness.difference(), QString());
    }

    void ownActionsOutliveAnyFlood()
    {
        EventsModel model;
        Event action;
        action.kind = Event::Kind::Action;
        action.time = systemNow();
        action.text = QStringLiteral("Purged.");
        for (int i = 0; i < 30; ++i)
            model.add(action);
        for (int i = 0; i < 25'000; ++i) {
            Event event;
            event.kind = i % 2 == 0 ? Event::Kind::Advisory : Event::Kind::Alert;
            event.time = action.time + std::chrono::hours(2 * i);
            event.subject = OtherThing{QString::number(i)};
            event.text = QString::number(i);
            model.add(event);
        }
        QVERIFY(model.rowCount() <= 10'030);
        int actions = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            actions += model.eventAt(row)->kind == Event::Kind::Action ? 1 : 0;
        QCOMPARE(actions, 30);
        for (int i = 0; i < 5000; ++i)
            model.add(action);
        QVERIFY(model.rowCount() <= 12'000); // these are bounded, too
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
