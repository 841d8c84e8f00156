// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "widgets/plot/chartdatamodel.h"
#include "widgets/plot/chartframe.h"
#include "widgets/plot/chartlegend.h"
#include "widgets/plot/chartsdata.h"
#include "widgets/plot/chartspane.h"
#include "widgets/plot/decimate.h"
#include "widgets/plot/timechart.h"
#include "widgets/shots.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <limits>

using namespace jetlag;

namespace {

constexpr double None = std::numeric_limits<double>::quiet_NaN();
constexpr double Start = 1'700'000'000;

ChartSeries wave(const QString& name, int points, double height, bool isDashed = false)
{
    ChartSeries series;
    series.name = name;
    series.isDashed = isDashed;
    for (int i = 0; i < points; ++i) {
        series.times.append(Start + i);
        series.values.append(i > 100 && i < 140 ? None : height * (1.2 + std::sin(i / 20.0)));
    }
    return series;
}

/// How many pixels of a column differ from the chart's background, inside the axes.
int inkIn(const QImage& image, int x, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QColor at = image.pixelColor(x, y);
        count += std::abs(at.red() - color.red()) + std::abs(at.green() - color.green()) +
                             std::abs(at.blue() - color.blue()) <
                         30
                     ? 1
                     : 0;
    }
    return count;
}

} // namespace

class TestPlot : public QObject
{
    Q_OBJECT
private slots:
    void gapsSplitTheLine();
    void gapsAreNotDrawn();
    void readoutNamesUnknownValues();
    void zeroSurvivesTheLogarithm();
    void keysLeaveFollowModeAndEndReturns();
    void wheelLeavesFollowMode();
    void marksAreFoundByTime();
    void marksAreThoseOfTheSelection();
    void tableEqualsSeries();
    void tableGrowsOnTop();
    void frameShowsItsTable();
    void thinningKeepsPeaksAndGaps();
    void savesPicturesAndValues();
    void legendHoldsTwenty();
    void oneConsumerHasOneColour();
    void zeroIsSeen();
    void countersHaveWholeTicks();
    void marksHaveLabels();
    void theCrosshairLeavesWithThePointer();
};

void TestPlot::gapsSplitTheLine()
{
    TimeChart chart;
    chart.setSeries({{QStringLiteral("a"), {1, 2, 3, 4, 5}, {1, None, 3, 4, None}}});
    QCOMPARE(chart.pieces(0), 2);
    chart.setSeries({{QStringLiteral("a"), {1, 2}, {None, None}}});
    QCOMPARE(chart.pieces(0), 0);
}

void TestPlot::gapsAreNotDrawn()
{
    TimeChart chart;
    chart.resize(400, 200);
    chart.setWindow(100);
    chart.setNow(Start + 100);
    ChartSeries series{QStringLiteral("a"), {}, {}};
    for (int i = 0; i <= 100; ++i) {
        series.times.append(Start + i);
        series.values.append(i >= 40 && i < 60 ? None : 50);
    }
    chart.setSeries({series});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const QColor accent = chart.palette().color(QPalette::Highlight);
    const QColor line = QColor::fromHsl(accent.hue() < 0 ? 210 : accent.hue(), 170, 95);
    QImage image;
    const auto column = [&](double share) { return int(60 + share * (400 - 60 - 12)); }; // right of the labels
    QTRY_VERIFY((image = chart.grab().toImage(), inkIn(image, column(0.1), line) > 0));
    QVERIFY(inkIn(image, column(0.9), line) > 0);
    QCOMPARE(inkIn(image, column(0.5), line), 0);
}

void TestPlot::readoutNamesUnknownValues()
{
    TimeChart chart;
    chart.setSeries({{QStringLiteral("a"), {10, 20, 30}, {1, None, 3}}});
    QCOMPARE(chart.readout(9), QStringLiteral("a —"));
    QCOMPARE(chart.readout(15), QStringLiteral("a 1"));
    QCOMPARE(chart.readout(25), QStringLiteral("a —"));
    QCOMPARE(chart.currentValues(), QStringLiteral("a 3"));
}

void TestPlot::zeroSurvivesTheLogarithm()
{
    TimeChart chart;
    chart.setLogarithmic(true);
    chart.setSeries({{QStringLiteral("a"), {10, 20, 30}, {0, 1000, 0}}});
    QVERIFY(chart.isLogarithmic());
    QCOMPARE(chart.pieces(0), 1);
    QCOMPARE(chart.readout(15), QStringLiteral("a 0"));
}

void TestPlot::keysLeaveFollowModeAndEndReturns()
{
    TimeChart chart;
    chart.setWindow(300);
    chart.setNow(Start);
    QCOMPARE(chart.rangeTo(), Start);
    QSignalSpy spy(&chart, &TimeChart::followingChanged);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(!chart.isFollowing());
    QVERIFY(chart.rangeTo() < Start);
    const double before = chart.rangeTo();
    chart.setNow(Start + 5);
    QCOMPARE(chart.rangeTo(), before);
    QTest::keyClick(&chart, Qt::Key_End);
    QVERIFY(chart.isFollowing());
    QCOMPARE(chart.rangeTo(), Start + 5);
    QCOMPARE(chart.rangeFrom(), Start + 5 - 300);
    QCOMPARE(spy.size(), 2);
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.crosshair().has_value());
    QVERIFY(chart.isFollowing());
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(!chart.crosshair());
}

void TestPlot::wheelLeavesFollowMode()
{
    TimeChart chart;
    chart.resize(400, 200);
    chart.setWindow(300);
    chart.setNow(Start);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QWidget* inner = chart.childAt(200, 80);
    QVERIFY(inner != nullptr);
    QTRY_VERIFY(inner->width() > 300);
    QWheelEvent wheel(QPointF(200, 80), inner->mapToGlobal(QPointF(200, 80)), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(inner, &wheel);
    QVERIFY(!chart.isFollowing());
    QVERIFY(chart.rangeTo() - chart.rangeFrom() < 300);
}

/// Whatever the names are made of: they are compared as names, not as they are shown.
void TestPlot::marksAreThoseOfTheSelection()
{
    const StreamName odd{QStringLiteral("a\u202E › b")};
    const ConsumerKey consumer{odd, {QStringLiteral("c\u0001")}};
    const ConsumerKey another{odd, {QStringLiteral("d")}};
    History history;
    const auto mark = [&history](Event::Kind kind, const EventSubject& subject, const char* text) {
        history.addMark({systemNow(), Severity::Notice, kind, subject, QString::fromLatin1(text), {}});
    };
    mark(Event::Kind::Change, odd, "stream");
    mark(Event::Kind::Alert, consumer, "consumer");
    mark(Event::Kind::Advisory, another, "another");
    mark(Event::Kind::Action, OtherThing{odd.value}, "subject");
    mark(Event::Kind::Connection, OtherThing{QStringLiteral("server")}, "server");
    const auto texts = [&history](const ChartSelection& selection) {
        QStringList found;
        for (const ChartMark& shown : chartMarks(history, selection, TimeWindow::FiveMinutes))
            found << shown.text.section(QLatin1Char(' '), 1);
        return found.join(QLatin1Char(' '));
    };
    QCOMPARE(texts({}), QStringLiteral("server"));
    QCOMPARE(texts({odd, {}}), QStringLiteral("stream server"));
    QCOMPARE(texts({std::nullopt, {consumer}}), QStringLiteral("stream consumer server"));
    QCOMPARE(texts({odd, {consumer, another}}), QStringLiteral("stream consumer another server"));
}

void TestPlot::marksAreFoundByTime()
{
    TimeChart chart;
    chart.setMarks({{10, QStringLiteral("purged"), {}},
                    {11, QStringLiteral("leader <b>x</b>"), {}},
                    {90, QStringLiteral("restart"), {}}});
    QCOMPARE(chart.markTextAt(10.5, 1), QStringLiteral("purged\nleader <b>x</b>"));
    QVERIFY(chart.markTextAt(50, 1).isEmpty());
}

void TestPlot::tableEqualsSeries()
{
    ChartDataModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ChartSeries a{QStringLiteral("a"), {1, 2, 4}, {10, None, 30}};
    const ChartSeries b{QStringLiteral("b"), {2, 3, 4}, {5, 6, 7}};
    model.setSeries({a, b});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 3);
    const double wantedA[] = {30, None, None, 10};
    const double wantedB[] = {7, 6, 5, None};
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(model.index(row, 0).data(Qt::EditRole).toDateTime().toMSecsSinceEpoch(), (4 - row) * 1000);
        const QVariant valueA = model.index(row, 1).data(Qt::EditRole);
        const QVariant valueB = model.index(row, 2).data(Qt::EditRole);
        QCOMPARE(valueA.isValid(), !std::isnan(wantedA[row]));
        QCOMPARE(valueB.isValid(), !std::isnan(wantedB[row]));
        if (valueA.isValid())
            QCOMPARE(valueA.toDouble(), wantedA[row]);
        if (valueB.isValid())
            QCOMPARE(valueB.toDouble(), wantedB[row]);
    }
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("—"));
}

void TestPlot::tableGrowsOnTop()
{
    ChartDataModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSeries({{QStringLiteral("a"), {1, 2, 3}, {1, 2, 3}}});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.index(1, 1); // time 2
    model.setSeries({{QStringLiteral("a"), {2, 3, 4, 5}, {2, 3, 4, 5}}});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(Qt::EditRole).toDouble(), 2.0);
    model.setSeries({{QStringLiteral("b"), {2}, {2}}});
    QCOMPARE(resets.size(), 1);
}

void TestPlot::frameShowsItsTable()
{
    ChartFrame frame(ChartKind::Rate);
    frame.resize(700, 260);
    frame.chart().setWindow(300);
    frame.chart().setNow(Start + 300);
    frame.setSeries(
        {wave(QStringLiteral("worker delivered/s"), 300, 40), wave(QStringLiteral("worker acked/s"), 300, 30, true),
         wave(QStringLiteral("other delivered/s"), 300, 20), wave(QStringLiteral("other acked/s"), 300, 12, true)});
    frame.chart().setMarks({{Start + 200, QStringLiteral("purged"), QStringLiteral("purged")}});
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    QCOMPARE(frame.chart().accessibleName(), QStringLiteral("Rate chart"));
    QVERIFY(frame.chart().accessibleDescription().contains(QStringLiteral("worker delivered/s")));
    test::saveShots(frame, QStringLiteral("rate"));
    auto* table = frame.findChild<QTableView*>();
    QVERIFY(table != nullptr);
    QCOMPARE(table->accessibleName(), QStringLiteral("Rate chart data"));
    QVERIFY(!table->isVisible());
    auto* toggle = frame.findChild<QToolButton*>();
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 300);
    QCOMPARE(table->model()->columnCount(), 5);
}

void TestPlot::thinningKeepsPeaksAndGaps()
{
    QVector<double> times;
    QVector<double> values;
    for (int i = 0; i < 10000; ++i) {
        times.append(Start + i);
        values.append(i == 4321 ? 1e6 : i == 5555 ? -7 : i >= 7000 && i < 7003 ? None : 100 + i % 10);
    }
    const auto points = decimated(times, values, 60);
    QVERIFY(points.size() < 10000 / 60 * 4 + 10);
    const auto has = [&](double value) {
        return std::any_of(points.begin(), points.end(), [&](const ChartPoint& p) { return p.value == value; });
    };
    QVERIFY(has(1e6) && has(-7));
    QCOMPARE(std::count_if(points.begin(), points.end(), [](const ChartPoint& p) { return std::isnan(p.value); }), 1);
    QVERIFY(std::is_sorted(points.begin(), points.end(),
                           [](const ChartPoint& a, const ChartPoint& b) { return a.time < b.time; }));
    QCOMPARE(points.first(), (ChartPoint{Start, 100}));
    QCOMPARE(points.last().time, Start + 9999);
    // A later window of the same zoom thins to the same points.
    const auto later = decimated(times.mid(600), values.mid(600), 60);
    for (qsizetype i = 1; i < later.size() - 8; ++i) {
        const ChartPoint& a = later[later.size() - i];
        const ChartPoint& b = points[points.size() - i];
        QVERIFY2(std::isnan(a.value) ? std::isnan(b.value) && a.time == b.time : a == b,
                 QByteArray::number(i).constData());
    }
    // Sparse series come back whole.
    QCOMPARE(decimated(times.mid(0, 5), values.mid(0, 5), 1).size(), 5);
}

void TestPlot::savesPicturesAndValues()
{
    QTemporaryDir folder;
    ChartFrame frame(ChartKind::Lag);
    frame.resize(700, 260);
    frame.chart().setWindow(300);
    frame.chart().setNow(Start + 300);
    frame.setSeries(
        {wave(QStringLiteral("a \"quoted\", <b>name</b>"), 300, 40), wave(QStringLiteral("other"), 250, 30)});
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    const QImage before = frame.chart().grab().toImage();
    const auto bytesOf = [&](const char* name) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        return frame.exportTo(path) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray png = bytesOf("chart.png");
    QImage image;
    QVERIFY(image.loadFromData(png, "PNG") && image.width() >= 700);
    QVERIFY(bytesOf("chart.svg").contains("<svg") && bytesOf("chart.svg").contains("other"));
    QVERIFY(bytesOf("chart.pdf").startsWith("%PDF"));
    const QByteArray csv = bytesOf("chart.csv");
    const auto lines = csv.trimmed().split('\n');
    QCOMPARE(lines.size(), 301);
    QCOMPARE(lines.first().trimmed(), QByteArray("time,\"a \"\"quoted\"\", <b>name</b>\",\"other\""));
    QVERIFY(lines[120].trimmed().endsWith(",,")); // a gap is empty, not zero
    // Title and legend were for the file only.
    QTRY_COMPARE(frame.chart().grab().toImage(), before);
    QSignalSpy failed(&frame, &ChartFrame::exportFailed);
    QVERIFY(!frame.exportTo(folder.filePath(QStringLiteral("chart.exe"))));
    QVERIFY(!frame.exportTo(folder.filePath(QStringLiteral("nowhere/chart.png"))));
    QCOMPARE(failed.size(), 2);
}

void TestPlot::legendHoldsTwenty()
{
    ChartFrame frame(ChartKind::Lag);
    frame.resize(700, 300);
    QVector<ChartSeries> series;
    for (int i = 0; i < 20; ++i)
        series.append(wave(QStringLiteral("worker-%1").arg(i), 300, i));
    frame.chart().setWindow(300);
    frame.chart().setNow(Start + 300);
    frame.setSeries(series);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    auto* legend = frame.findChild<ChartLegend*>();
    QVERIFY(legend && legend->isVisible());
    QCOMPARE(legend->entries().size(), 20);
    QVERIFY(legend->accessibleDescription().contains(QStringLiteral("worker-19")));
    QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
    QSet<QRgb> colors;
    for (const auto& entry : legend->entries())
        colors.insert(entry.color.rgb());
    QCOMPARE(colors.size(), 20);
    test::saveShots(frame, QStringLiteral("legend"));
    // A few stand in the header.
    const int below = frame.chart().mapTo(&frame, QPoint()).y();
    frame.setSeries(series.mid(0, 1));
    QVERIFY(legend->isVisible());
    QCOMPARE(legend->entries().size(), 1);
    QTRY_VERIFY(frame.chart().mapTo(&frame, QPoint()).y() < below);
}

void TestPlot::oneConsumerHasOneColour()
{
    const auto key = [](const char* name) { return ConsumerKey{{QStringLiteral("S")}, {QLatin1String(name)}}; };
    const History history;
    ChartColors colors;
    ChartSelection selection{StreamName{QStringLiteral("S")}, {key("a"), key("b")}};
    colors.select(selection.consumers);
    const auto charts = chartSeries(history, selection, colors, TimeWindow::FiveMinutes);
    const auto& rate = charts[static_cast<size_t>(ChartKind::Rate)];
    QCOMPARE(rate.size(), 5);
    QCOMPARE(rate[0].color, int(ChartSeries::Ink)); // the stream's own
    QSet<int> seen;
    for (int i = 0; i < 2; ++i) {
        const int color = charts[0][i].color;
        seen.insert(color);
        QCOMPARE(charts[1][i].color, color);
        QCOMPARE(charts[2][i].color, color);
        QCOMPARE(rate[1 + 2 * i].color, color);
        QCOMPARE(rate[2 + 2 * i].color, color);
        QVERIFY(!rate[1 + 2 * i].isDashed && rate[2 + 2 * i].isDashed); // delivered and acked
    }
    QCOMPARE(seen.size(), 2);
    // It stays while others come and go.
    const int ofB = colors.of(key("b"));
    colors.select({key("c"), key("b")});
    QCOMPARE(colors.of(key("b")), ofB);
    QVERIFY(colors.of(key("c")) != ofB);
    std::vector<ConsumerKey> many;
    for (int i = 0; i < 30; ++i)
        many.push_back({{QStringLiteral("S")}, {QString::number(i)}});
    colors.select(many);
    QCOMPARE(colors.of(many[25]), int(ChartSeries::Ink)); // not drawn
}

void TestPlot::zeroIsSeen()
{
    TimeChart chart;
    chart.resize(400, 200);
    chart.setWindow(100);
    chart.setNow(Start + 100);
    ChartSeries series{QStringLiteral("a"), {}, {}};
    for (int i = 0; i <= 100; ++i) {
        series.times.append(Start + i);
        series.values.append(0);
    }
    chart.setSeries({series});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QImage image;
    QTRY_VERIFY((image = chart.grab().toImage(), inkIn(image, 200, chart.seriesColor(0)) > 0));
    // Above the lower edge of the axes, not on it.
    int lowest = 0;
    for (int y = 0; y < image.height(); ++y)
        lowest = image.pixelColor(200, y) == chart.seriesColor(0) ? y : lowest;
    QVERIFY(lowest > 0 && lowest < image.height() - 25);
    QCOMPARE(chart.valueTicks().first(), QStringLiteral("0"));
}

void TestPlot::countersHaveWholeTicks()
{
    ChartFrame frame(ChartKind::Waiting);
    frame.resize(500, 300);
    frame.chart().setWindow(100);
    frame.chart().setNow(Start + 100);
    for (const double most : {1.0, 2.0, 3.0, 7.0, 11.0}) {
        frame.setSeries({{QStringLiteral("a"), {Start, Start + 50}, {0, most}}});
        frame.chart().redrawNow();
        const QStringList ticks = frame.chart().valueTicks();
        QVERIFY(ticks.size() >= 2);
        for (const QString& tick : ticks) {
            bool isWhole = false;
            tick.toInt(&isWhole);
            QVERIFY2(isWhole, qPrintable(ticks.join(u' ')));
        }
    }
}

void TestPlot::marksHaveLabels()
{
    TimeChart chart;
    chart.resize(600, 200);
    chart.setWindow(100);
    chart.setNow(Start + 100);
    chart.setMarks({{Start + 10, QStringLiteral("x"), QStringLiteral("Purged")},
                    {Start + 60, QStringLiteral("x"), QStringLiteral("Restarted")},
                    {Start + 60.01, QStringLiteral("x"), QStringLiteral("Full")},
                    {Start + 99, QStringLiteral("x"), QStringLiteral("Recovered")},
                    {Start + 500, QStringLiteral("x"), QStringLiteral("Later")}});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    // The one at the edge stands left of its line; of two at the same place the newest has the room, and the other
    // goes to the left.
    QTRY_COMPARE(chart.shownMarkLabels(), QStringLiteral("Recovered Full Restarted Purged").split(u' '));
    History history;
    history.addMark({systemNow(),
                     Severity::Critical,
                     Event::Kind::Connection,
                     OtherThing{QStringLiteral("s")},
                     QStringLiteral("Full: acks at the wall. Since 3."),
                     {}});
    history.addMark({systemNow(),
                     Severity::Critical,
                     Event::Kind::Connection,
                     OtherThing{QStringLiteral("s")},
                     QStringLiteral("Connected to nats://127.0.0.1:4222."),
                     {}});
    const auto marks = chartMarks(history, {}, TimeWindow::FiveMinutes);
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].label, QStringLiteral("Full"));
    QCOMPARE(marks[1].label, QStringLiteral("Connected to…"));
}

void TestPlot::theCrosshairLeavesWithThePointer()
{
    History history;
    ChartsPane pane(history);
    pane.resize(800, 500);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    ChartFrame& lag = pane.frame(ChartKind::Lag);
    ChartFrame& rate = pane.frame(ChartKind::Rate);
    auto* time = rate.findChild<QLabel*>(QStringLiteral("rateChartReadout"));
    QWidget* inner = lag.chart().childAt(lag.chart().width() / 2, lag.chart().height() / 2);
    QVERIFY(inner && time);
    QTest::mouseMove(inner, QPoint(inner->width() / 2, inner->height() / 2));
    QTRY_VERIFY(rate.chart().crosshair().has_value());
    QVERIFY(time->isVisible());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&lag.chart(), &leave);
    QVERIFY(!lag.chart().crosshair() && !rate.chart().crosshair());
    QVERIFY(!time->isVisible());
}

JETLAG_GUI_TEST_MAIN(TestPlot)
#include "tst_plot.moc"
