// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window fits small screens on every page, in every language: nothing in it asks for more room than there is.
#include "gui/demowindow.h"

#include "app/pages.h"
#include "support/guitest.h"

#include <QComboBox>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTranslator>

using namespace jetlag;

namespace {

/// The widgets, from the outside in, that ask for the most.
QString widest(const QWidget& widget)
{
    QString path;
    const QWidget* at = &widget;
    while (at) {
        path += QStringLiteral(" > %1 %2 (%3)")
                    .arg(QLatin1String(at->metaObject()->className()), at->objectName())
                    .arg(at->minimumSizeHint().width());
        const QWidget* next = nullptr;
        const auto children = at->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (const QWidget* child : children) {
            if (child->isVisible() && !child->isWindow() &&
                (!next || child->minimumSizeHint().width() > next->minimumSizeHint().width()))
                next = child;
        }
        at = next;
    }
    return path;
}

/// What a combo shows is not cut.
void showsAll(const QComboBox& combo)
{
    if (!combo.isVisible())
        return;
    const auto room = [&combo] {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        return combo.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
            .width();
    };
    QTRY_VERIFY2(room() >= combo.fontMetrics().horizontalAdvance(combo.currentText()), qPrintable(combo.currentText()));
}

} // namespace

class TestWindowSize : public QObject
{
    Q_OBJECT
private slots:
    void everyPageFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "zh_CN"})
            QTest::newRow(language) << QString(QLatin1String(language));
    }

    void everyPageFitsASmallScreen()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/jetlag_") + language));
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(language));
        {
            test::DemoWindow demo;
            demo.start(PageId::Overview);
            QTRY_VERIFY_WITH_TIMEOUT(demo.window() && demo.window()->isVisible(), 10000);
            MainWindow& window = *demo.window();
            for (const PageId page : allPages()) {
                window.navigation().jump({page, {}, {}});
                QVERIFY(QTest::qWaitForWindowExposed(&window));
                if (page == PageId::Health) // with what it has found its words are longer
                    QTRY_VERIFY_WITH_TIMEOUT(
                        !window.findChild<QLabel*>(QStringLiteral("healthSummary"))->text().isEmpty(), 20000);
                // The page before has its say until the layouts have heard of the change.
                QTRY_VERIFY2(window.minimumSizeHint().width() <= 960, qPrintable(pageKey(page) + widest(window)));
                QVERIFY2(window.minimumSizeHint().height() <= 600, qPrintable(pageKey(page) + widest(window)));
                QTRY_VERIFY2((window.resize(960, 600), window.size() == QSize(960, 600)),
                             qPrintable(pageKey(page) + widest(window)));
                for (const char* name : {"payloadFormat", "payloadCompression"})
                    showsAll(*window.findChild<QComboBox*>(QLatin1String(name)));
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }
};

JETLAG_GUI_TEST_MAIN(TestWindowSize)
#include "tst_windowsize.moc"
