// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every consumer at once: chips that filter, and what is essential in view at every size.
#include "items/consumersmodel.h"
#include "support/guitest.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/consumerspage.h"
#include "widgets/sampledata.h"

#include <QHeaderView>
#include <QLocale>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>
#include <QTranslator>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const QString stream = QStringLiteral("VIGIL_REQUESTS");

std::vector<ConsumerRowPtr> manyKinds()
{
    auto stopped = std::make_shared<ConsumerRow>(*test::consumerRow(
        stream, QStringLiteral("stopped"), 1'234'567, ConsumerStatus::Stopped, cause::NobodyPulls{1'234'567}));
    stopped->assessment.since = systemNow() - 104500ms;
    stopped->timeLag.oldest = systemNow() - 719s;
    stopped->timeLag.isEstimate = true;
    return {stopped,
            test::consumerRow(stream, QStringLiteral("full"), 700, ConsumerStatus::Full, cause::AtWall{1000, 1000}),
            test::consumerRow(stream, QStringLiteral("slow"), 90, ConsumerStatus::Behind, cause::NotCatchingUp{90}),
            test::consumerRow(stream, QStringLiteral("fine"), 5),
            test::consumerRow(stream, QStringLiteral("idle"), 0, ConsumerStatus::Idle),
            test::consumerRow(stream, QStringLiteral("idler"), 0, ConsumerStatus::Idle)};
}

QStringList shownNames(const TableView& view)
{
    QStringList names;
    const auto& model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, const_cast<TableView&>(view).table().columnOf("consumer")).data().toString();
    return names;
}

QToolButton* chip(const QWidget& page, const char* accessibleName)
{
    for (auto* button : page.findChildren<QToolButton*>()) {
        if (button->accessibleName() == QLatin1String(accessibleName))
            return button;
    }
    return nullptr;
}

} // namespace

class TestConsumersPage : public QObject
{
    Q_OBJECT
private slots:
    void chipsCountAndFilter()
    {
        ConsumersModel model;
        ConsumersPage page(model);
        QVERIFY(chip(page, "Show stuck")->isHidden()); // nothing is known
        const auto all = test::snapshot({}, manyKinds());
        model.apply(diff({}, all));
        QTRY_COMPARE(chip(page, "Show stuck")->text(), QStringLiteral("2 stuck"));
        QCOMPARE(chip(page, "Show behind")->text(), QStringLiteral("1 behind"));
        QCOMPARE(chip(page, "Show ok")->text(), QStringLiteral("3 ok"));
        QVERIFY(!chip(page, "Show ok")->isHidden());
        QVERIFY(chip(page, "Show on hold")->isHidden());

        page.filterBar().setText(QStringLiteral("lag>0"));
        chip(page, "Show stuck")->click();
        QCOMPARE(page.filterBar().text(), QStringLiteral("status:stuck lag>0"));
        QCOMPARE(shownNames(page.view()), QStringList({QStringLiteral("stopped"), QStringLiteral("full")}));
        chip(page, "Show ok")->click();
        QCOMPARE(shownNames(page.view()), QStringList{QStringLiteral("fine")});
        QVERIFY(!chip(page, "Show stuck")->isChecked());
        chip(page, "Show ok")->click();
        QCOMPARE(page.filterBar().text(), QStringLiteral("lag>0"));
        QCOMPARE(shownNames(page.view()).size(), 4);
        // What is typed shows on the chips.
        page.filterBar().setText(QStringLiteral("status:behind"));
        QVERIFY(chip(page, "Show behind")->isChecked());
        QCOMPARE(shownNames(page.view()), QStringList{QStringLiteral("slow")});
        page.filterBar().setText(QStringLiteral("status=behind"));
        QCOMPARE(shownNames(page.view()), QStringList{QStringLiteral("slow")});
        page.filterBar().setText(QStringLiteral("status=idle"));
        QCOMPARE(shownNames(page.view()).size(), 2);

        // Old: nobody knows whether they still are fine.
        page.filterBar().setText({});
        model.setOldSince(systemNow() - 10s);
        QTRY_COMPARE(chip(page, "Show ok")->text(), QStringLiteral("0 ok"));
        QCOMPARE(chip(page, "Show unknown")->text(), QStringLiteral("3 unknown"));
        QVERIFY(chip(page, "Show stuck")->font().italic());
    }

    void statusSaysHowLong_consumerItsStream()
    {
        ConsumersModel model;
        const auto all = test::snapshot({}, manyKinds());
        model.apply(diff({}, all));
        const Timestamp now = systemNow();
        model.setNow(now);
        const int row = model.rowOf({{stream}, {QStringLiteral("stopped")}});
        const auto detail = [&](const char* column) {
            return model.index(row, model.columnOf(column)).data(DetailRole).toString();
        };
        QCOMPARE(detail("status"), QStringLiteral("1 min 44 s"));
        QCOMPARE(detail("consumer"), stream);
        model.setNow(now + 60s);
        QCOMPARE(detail("status"), QStringLiteral("2 min 44 s"));
        model.setOldSince(systemNow());
        QCOMPARE(detail("status"), QString());
    }

    void essentialsAreInView_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const char* language : {"en", "de", "zh_CN"}) {
            QTest::addRow("%s, 1280 without details", language) << QString(QLatin1String(language)) << 1120;
            QTest::addRow("%s, 1280 with details", language) << QString(QLatin1String(language)) << 830;
            QTest::addRow("%s, 960 without details", language) << QString(QLatin1String(language)) << 790;
        }
    }

    void essentialsAreInView()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        QLocale::setDefault(QLocale(language));
        QTranslator translator;
        QVERIFY(translator.load(QLocale(), QStringLiteral("jetlag"), QStringLiteral("_"), QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(&translator);
        ConsumersModel model;
        ConsumersPage page(model);
        const auto all = test::snapshot({}, manyKinds());
        model.apply(diff({}, all));
        page.resize(width, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        TableView& view = page.view();
        const auto* header = view.horizontalHeader();
        const auto isInView = [&](const char* id) {
            const int column = model.columnOf(id);
            return header->sectionPosition(column) + header->sectionSize(column) <= view.viewport()->width();
        };
        for (const char* id : {"status", "consumer", "cause", "lag", "trend", "time-lag", "ack-pending"})
            QTRY_VERIFY2(isInView(id), id);
        QVERIFY(view.columnWidth(model.columnOf("cause")) >= 20 * view.fontMetrics().averageCharWidth());
        for (const char* id : {"lag", "time-lag", "ack-pending"}) {
            const QString text = view.model()->index(0, model.columnOf(id)).data().toString();
            QVERIFY2(view.fontMetrics().horizontalAdvance(text) + 8 <= view.columnWidth(model.columnOf(id)),
                     qPrintable(text));
        }
        for (int status = 0; status <= static_cast<int>(ConsumerStatus::Stopped); ++status) {
            const QString word = statusText(static_cast<ConsumerStatus>(status));
            constexpr int shapeAndMargins = 10 + 5 + 8;
            QVERIFY2(view.fontMetrics().horizontalAdvance(word) + shapeAndMargins <=
                         view.columnWidth(model.columnOf("status")),
                     qPrintable(word));
        }
        // Two lines of the language's own letters fit, whatever font they come from.
        QTextLayout cause(model.index(0, model.columnOf("cause")).data().toString(), view.font());
        cause.beginLayout();
        const double line = cause.createLine().height();
        cause.endLayout();
        QVERIFY(view.rowHeight(0) >= 2 * line);
        const int tall = view.rowHeight(0);
        QVERIFY(tall >= 2 * view.fontMetrics().height());
        page.setCompact(true);
        QVERIFY(view.rowHeight(0) < tall);
        page.setCompact(false);
        QCOMPARE(view.rowHeight(0), tall);
        QCoreApplication::removeTranslator(&translator);
    }
};

JETLAG_GUI_TEST_MAIN(TestConsumersPage)
#include "tst_consumerspage.moc"
