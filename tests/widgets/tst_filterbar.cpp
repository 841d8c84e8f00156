// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filterbar.h"

#include "items/consumersmodel.h"
#include "items/deadlettersmodel.h"
#include "items/eventsmodel.h"
#include "items/messagesmodel.h"
#include "items/streamsmodel.h"
#include "support/guitest.h"
#include "widgets/common/tableview.h"
#include "widgets/sampledata.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace jetlag;

class TestFilterBar : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_model = std::make_unique<ConsumersModel>();
        auto* layout = new QVBoxLayout(m_window.get());
        auto* view = new TableView(*m_model, QStringLiteral("Consumers"));
        m_bar = new FilterBar(*view, QStringLiteral("Filter consumers"), QStringLiteral("filter"));
        layout->addWidget(m_bar);
        layout->addWidget(view);
        const auto snapshot =
            test::snapshot({}, {test::consumerRow(QStringLiteral("S"), QStringLiteral("a"), 5),
                                test::consumerRow(QStringLiteral("S"), QStringLiteral("b"), 5000,
                                                  ConsumerStatus::Stopped, cause::NobodyPulls{5000})});
        m_model->apply(diff(nullptr, snapshot));
        m_window->resize(900, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_field = m_bar->findChild<QLineEdit*>();
        m_field->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void completesColumnsThenValues()
    {
        QTest::keyClicks(m_field, QStringLiteral("sta"));
        auto* popup = m_window->findChild<QListWidget*>(QStringLiteral("filterCompletion"));
        QVERIFY(popup && popup->isVisible());
        QVERIFY(m_field->hasFocus());
        QVERIFY(popup->item(0)->text().startsWith(QStringLiteral("status")));
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(m_field->text().startsWith(QStringLiteral("status")));
        QVERIFY(m_field->hasFocus());
        m_field->setText(QStringLiteral("status:"));
        m_field->setCursorPosition(7);
        QTest::keyClicks(m_field, QStringLiteral("S"));
        QVERIFY(popup->isVisible());
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QVERIFY2(m_field->text().startsWith(QStringLiteral("status:Stopped")), qPrintable(m_field->text()));
    }

    void escapeClosesFirstThenClears()
    {
        QTest::keyClicks(m_field, QStringLiteral("la"));
        auto* popup = m_window->findChild<QListWidget*>(QStringLiteral("filterCompletion"));
        QVERIFY(popup && popup->isVisible());
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QCOMPARE(m_field->text(), QStringLiteral("la"));
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(m_field->text().isEmpty());
        QTest::keyClick(m_field, Qt::Key_Down); // no popup: to the table
        QVERIFY(!m_field->hasFocus());
    }

    void errorsAreWordsBelowTheField()
    {
        auto* error = m_bar->findChild<QLabel*>(QStringLiteral("filterError"));
        QVERIFY(!error->isVisible());
        m_bar->setText(QStringLiteral("lagg>5"));
        QVERIFY(error->isVisible() && !error->text().isEmpty());
        QCOMPARE(m_field->accessibleDescription(), error->text());
        m_bar->setText(QStringLiteral("lag>5"));
        QVERIFY(!error->isVisible());
        m_bar->setText(QStringLiteral("lag>")); // only in the middle of it
        QVERIFY(!error->isVisible());
    }

    void countsWhatIsShown()
    {
        m_bar->setText(QStringLiteral("status:stopped"));
        const auto labels = m_bar->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text() == QStringLiteral("1 of 2 shown"); }));
    }

    void offersTheStatusesThatThereAre()
    {
        QTest::keyClicks(m_field, QStringLiteral("status:"));
        auto* popup = m_window->findChild<QListWidget*>(QStringLiteral("filterCompletion"));
        QVERIFY(popup && popup->isVisible());
        QVERIFY(!popup->findItems(QStringLiteral("Stopped"), Qt::MatchStartsWith).isEmpty());
    }

    /// Whatever is offered as an example is understood by the table that offers it.
    void examplesFitTheirTable()
    {
        StreamsModel streams;
        DeadLettersModel letters;
        MessagesModel messages;
        EventsModel events;
        for (TableModel* model :
             std::initializer_list<TableModel*>{m_model.get(), &streams, &letters, &messages, &events}) {
            TableView view(*model, QStringLiteral("T"));
            FilterBar bar(view, QStringLiteral("Filter"), QStringLiteral("bar"));
            auto* saved = bar.findChild<QToolButton*>(QStringLiteral("barSaved"));
            saved->click();
            auto* examples = bar.findChild<QMenu*>(QStringLiteral("barExamples"));
            QVERIFY(examples && !examples->isEmpty());
            auto* field = bar.findChild<QLineEdit*>();
            for (QAction* example : examples->actions()) {
                example->trigger();
                QCOMPARE(field->text(), example->text());
                QVERIFY2(view.proxy().errors().isEmpty(), qPrintable(example->text()));
            }
            QVERIFY2(field->placeholderText().contains(examples->actions().first()->text()),
                     qPrintable(field->placeholderText()));
        }
    }

    void savesFilters()
    {
        QSignalSpy changed(m_bar, &FilterBar::savedFiltersChanged);
        m_bar->saveFilter(QStringLiteral("nothing")); // an empty filter is none
        QCOMPARE(changed.size(), 0);
        m_bar->setText(QStringLiteral("lag>1000"));
        m_bar->saveFilter(QStringLiteral("R&D"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_bar->savedFilters().value(QStringLiteral("R&D")), QStringLiteral("lag>1000"));
        m_bar->removeFilter(QStringLiteral("R&D"));
        QVERIFY(m_bar->savedFilters().isEmpty());
        QCOMPARE(changed.size(), 2);
    }

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ConsumersModel> m_model;
    FilterBar* m_bar = nullptr;
    QLineEdit* m_field = nullptr;
};

JETLAG_GUI_TEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
