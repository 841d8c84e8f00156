// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must be read can be read, over the palettes that desktops hand out: text 4.5 : 1, hints and shapes 3 : 1.
#include "items/consumersmodel.h"
#include "support/guitest.h"
#include "widgets/common/jsonhighlighter.h"
#include "widgets/common/readablepalette.h"
#include "widgets/common/tableview.h"
#include "widgets/delegates/contrast.h"
#include "widgets/delegates/hitdelegate.h"
#include "widgets/delegates/severitylook.h"
#include "widgets/palettes.h"
#include "widgets/plot/chartframe.h"

#include <QStyleOptionViewItem>
#include <QTest>

using namespace jetlag;

class TestContrast : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_before = QApplication::palette(); }
    void cleanup() { QApplication::setPalette(m_before); }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 10), 45);
        QVERIFY(contrast(QColor(0, 0, 0, 60), Qt::white) < 2); // the paper shows through
    }

    void whatIsReadableIsLeftAlone()
    {
        const QPalette high = readablePalette(test::highContrast());
        QCOMPARE(high.color(QPalette::Text), QColor(Qt::white));
        QCOMPARE(high.color(QPalette::Highlight), QColor(Qt::yellow));
        QCOMPARE(high.color(QPalette::HighlightedText), QColor(Qt::black));
    }

    void everythingReadable_data()
    {
        QTest::addColumn<QPalette>("given");
        QTest::newRow("light") << test::lightPalette();
        QTest::newRow("dark") << test::darkPalette();
        QTest::newRow("Breeze Dark") << test::breezeDark();
        QTest::newRow("high contrast") << test::highContrast();
    }

    void everythingReadable()
    {
        QFETCH(QPalette, given);
        const QPalette palette = readablePalette(given);
        QApplication::setPalette(palette);
        palettesOwnTexts(palette);
        const QColor paper = palette.color(QPalette::Base);
        const QColor other = palette.color(QPalette::AlternateBase);
        for (const QColor& under : {paper, other}) {
            atLeast(oldInk(palette), under, textContrast, "what is old");
            for (const auto severity :
                 {Severity::Ok, Severity::Notice, Severity::Warning, Severity::Critical, Severity::Unknown})
                atLeast(severityColor(severity, palette), under, hintContrast, "a shape");
        }
        atLeast(palette.color(QPalette::Text), hitPaper(palette), textContrast, "a row that was found");
        atLeast(hitWordInk(palette), hitWordPaper(palette), textContrast, "a word that was found");
        QVERIFY(hitPaper(palette) != paper && hitWordPaper(palette) != hitPaper(palette));
        const QString json = QStringLiteral("{\"key\": \"text\", \"n\": 12.5, \"b\": true}");
        for (const JsonSpan& span : jsonSpans(json, isDark(palette)))
            atLeast(span.color, paper, textContrast, "JSON");
        selections(palette);
        charts(palette);
    }

private:
    static void atLeast(const QColor& ink, const QColor& paper, double ratio, const char* what)
    {
        const double have = contrast(ink, paper);
        QVERIFY2(
            have >= ratio,
            qPrintable(
                QStringLiteral("%1: %2 on %3 is %4").arg(QLatin1String(what), ink.name(), paper.name()).arg(have)));
    }

    static void palettesOwnTexts(const QPalette& palette)
    {
        const auto check = [&](QPalette::ColorRole ink, QPalette::ColorRole paper, double ratio, const char* what) {
            atLeast(palette.color(QPalette::Active, ink), palette.color(QPalette::Active, paper), ratio, what);
            atLeast(palette.color(QPalette::Inactive, ink), palette.color(QPalette::Inactive, paper), ratio, what);
            atLeast(palette.color(QPalette::Disabled, ink), palette.color(QPalette::Disabled, paper), hintContrast,
                    what);
        };
        check(QPalette::Text, QPalette::Base, textContrast, "text");
        check(QPalette::Text, QPalette::AlternateBase, textContrast, "text of every other row");
        check(QPalette::WindowText, QPalette::Window, textContrast, "a label");
        check(QPalette::ButtonText, QPalette::Button, textContrast, "a button");
        check(QPalette::HighlightedText, QPalette::Highlight, textContrast, "a selection");
        check(QPalette::ToolTipText, QPalette::ToolTipBase, textContrast, "a tool tip");
        check(QPalette::PlaceholderText, QPalette::Base, hintContrast, "a hint");
    }

    /// A table that has not the focus shows its selection paler.
    static void selections(const QPalette& palette)
    {
        class Table : public TableView
        {
        public:
            using TableView::initViewItemOption;
            using TableView::TableView;
        };
        ConsumersModel model;
        Table table(model, QStringLiteral("T"));
        table.setPalette(palette);
        QStyleOptionViewItem option;
        table.initViewItemOption(&option);
        const QColor pale = option.palette.color(QPalette::Highlight);
        atLeast(option.palette.color(QPalette::HighlightedText), pale, textContrast, "a pale selection");
        QVERIFY(pale != palette.color(QPalette::Base));
        QVERIFY(pale != palette.color(QPalette::Highlight));
    }

    static void charts(const QPalette& palette)
    {
        ChartFrame frame(ChartKind::Lag);
        frame.setPalette(palette);
        frame.resize(600, 300);
        QVector<ChartSeries> series;
        for (int i = 0; i < static_cast<int>(MaxChartConsumers); ++i)
            series.append({QString::number(i), {1, 2}, {1, 2}});
        series.append({QStringLiteral("stream"), {1, 2}, {1, 2}, ChartSeries::Ink});
        frame.setSeries(series);
        for (int i = 0; i < series.size(); ++i)
            atLeast(frame.chart().seriesColor(i), palette.color(QPalette::Base), hintContrast, "a line");
    }

    QPalette m_before;
};

JETLAG_GUI_TEST_MAIN(TestContrast)
#include "tst_contrast.moc"
