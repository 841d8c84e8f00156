// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question of two in the morning, answered without a mouse: which consumer is stuck, and on which message.
#include "gui/demowindow.h"

#include "app/pages.h"
#include "support/guitest.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace jetlag;

class TestKeyboard : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::DemoWindow> m_demo;

    /// To whatever has the keyboard, as it is pressed.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_demo->window(), key, modifiers);
    }
    static QString cellOf(const QTableView& table, const QString& column)
    {
        const QAbstractItemModel& model = *table.model();
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal).toString() == column)
                return model.index(table.currentIndex().row(), i).data().toString();
        }
        return {};
    }

private slots:
    void init()
    {
        m_demo->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_demo->window()));
    }
    void initTestCase()
    {
        m_demo = std::make_unique<test::DemoWindow>();
        m_demo->start(PageId::Overview);
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->window() && m_demo->window()->isVisible(), 10000);
    }
    void cleanupTestCase() { m_demo.reset(); }

    /// Without having chosen a stream there: the one that was looked at is meant.
    void messages_areThoseOfWhatWasLookedAt()
    {
        auto* worst = m_demo->find<QTableView>(QStringLiteral("Worst consumers"));
        QTRY_VERIFY_WITH_TIMEOUT(worst && worst->currentIndex().isValid(), 30000);
        press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_demo->window()->currentPage(), PageId::Messages);
        QTRY_VERIFY(
            m_demo->find<QComboBox>(QStringLiteral("Stream"))->currentText().startsWith(QStringLiteral("VIGIL_")));
        auto* messages = m_demo->find<QTableView>(QStringLiteral("Messages"));
        QTRY_VERIFY_WITH_TIMEOUT(messages->model()->rowCount() > 0, 10000);
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_demo->window()->currentPage(), PageId::Overview);
    }

    /// detection-worker never acknowledges anything: it hangs on its first message.
    void twoKeys_leadToTheMessageThatKills()
    {
        auto* worst = m_demo->find<QTableView>(QStringLiteral("Worst consumers"));
        QVERIFY(worst);
        const auto status = [this] {
            return m_demo->cell(QStringLiteral("Worst consumers"), QStringLiteral("Consumer"),
                                QStringLiteral("detection-worker"), QStringLiteral("Status"));
        };
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("Full"), 30000);
        QTRY_VERIFY(worst->currentIndex().isValid()); // the worst one, from the start
        QTRY_COMPARE(QApplication::focusWidget(), worst);
        while (cellOf(*worst, QStringLiteral("Consumer")) != QStringLiteral("detection-worker"))
            press(worst->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Home); // two are stuck in the demo
        press(Qt::Key_Return);
        QCOMPARE(m_demo->window()->currentPage(), PageId::Consumers);
        auto* consumers = m_demo->find<QTableView>(QStringLiteral("Consumers"));
        QTRY_COMPARE(cellOf(*consumers, QStringLiteral("Consumer")), QStringLiteral("detection-worker"));
        QTRY_COMPARE(QApplication::focusWidget(), consumers);
        press(Qt::Key_Return);
        QCOMPARE(m_demo->window()->currentPage(), PageId::Messages);
        auto* messages = m_demo->find<QTableView>(QStringLiteral("Messages"));
        QTRY_VERIFY_WITH_TIMEOUT(messages->currentIndex().isValid(), 10000);
        QTRY_COMPARE(cellOf(*messages, QStringLiteral("Subject")), QStringLiteral("vigil.requests.analyze"));
        // With its filter: what the others get is not between.
        QCOMPARE(m_demo->find<QLineEdit>(QStringLiteral("Subject"))->text(), QStringLiteral("vigil.requests.analyze"));
        QTRY_VERIFY(messages->viewport()->rect().contains(messages->visualRect(messages->currentIndex()).center()));
        press(Qt::Key_Backspace);
        QCOMPARE(m_demo->window()->currentPage(), PageId::Consumers);
        press(Qt::Key_Backspace);
        QCOMPARE(m_demo->window()->currentPage(), PageId::Overview);
    }

    /// From wherever one is to the verified replay of the group on top.
    void sixKeys_putItsGroupBackToWork()
    {
        auto* letters = m_demo->find<QTableView>(QStringLiteral("Dead letters"));
        QVERIFY(letters);
        QTRY_VERIFY_WITH_TIMEOUT(letters->model()->rowCount() > 0, 60000); // now and then one arrives
        int keys = 0;
        const auto count = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            press(key, modifiers);
            ++keys;
        };
        count(Qt::Key_6, Qt::ControlModifier);
        QTRY_COMPARE(m_demo->window()->currentPage(), PageId::DeadLetters);
        QTRY_VERIFY(letters->hasFocus() && letters->currentIndex().isValid());
        count(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_demo->dialog(QStringLiteral("Replay messages")));
        QDialog* const dialog = m_demo->dialog(QStringLiteral("Replay messages"));
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        const auto* plan = dialog->findChild<QPlainTextEdit*>(QStringLiteral("replayPlan"));
        const auto* replay = dialog->findChild<QPushButton*>(QStringLiteral("replayButton"));
        QTRY_VERIFY_WITH_TIMEOUT(replay->isEnabled(), 10000);
        QVERIFY2(plan->toPlainText().contains(QStringLiteral("in stream")), qPrintable(plan->toPlainText()));
        press(Qt::Key_Return); // does not fire a change of many
        QVERIFY(replay->isVisible());
        count(Qt::Key_Return, Qt::ControlModifier);
        const auto* counts = dialog->findChild<QLabel*>(QStringLiteral("replayCounts"));
        QTRY_VERIFY2_WITH_TIMEOUT(counts->text().startsWith(QStringLiteral("Finished")), qPrintable(counts->text()),
                                  15000);
        QVERIFY2(counts->text().contains(QStringLiteral("replayed")), qPrintable(counts->text()));
        count(Qt::Key_Escape, Qt::NoModifier);
        QTRY_VERIFY(!m_demo->dialog(QStringLiteral("Replay messages")));
        QVERIFY(keys <= 6);
    }

    /// Through what a search has found, wherever the keyboard is; in the text of a message once something is looked
    /// for there.
    void f3_walksThroughTheHits()
    {
        m_demo->window()->navigation().open({PageId::Messages, {QStringLiteral("VIGIL_REQUESTS")}, {}});
        auto* messages = m_demo->find<QTableView>(QStringLiteral("Messages"));
        QTRY_VERIFY_WITH_TIMEOUT(messages->currentIndex().isValid(), 10000);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto* line = m_demo->window()->findChild<QLineEdit*>(QStringLiteral("searchLine"));
        QTRY_COMPARE(QApplication::focusWidget(), line);
        line->clear();
        QTest::keyClicks(line, QStringLiteral("subject:vigil.requests.analyze"));
        press(Qt::Key_Return);
        const auto* state = m_demo->window()->findChild<QLabel*>(QStringLiteral("searchState"));
        QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(QStringLiteral("Search complete")), 10000);
        const auto hit = [state] { return state->text().section(QStringLiteral("Hit "), 1); };
        press(Qt::Key_F3);
        QTRY_VERIFY2(!hit().isEmpty(), qPrintable(state->text()));
        const std::pair<QWidget*, QString> places[] = {
            {messages, QStringLiteral("Messages")},
            {m_demo->find<QTableView>(QStringLiteral("Search results")), QStringLiteral("Search results")},
            {m_demo->window()->findChild<QWidget*>(QStringLiteral("payloadText")), QStringLiteral("Payload")}};
        for (const auto& [place, name] : places) {
            place->setFocus();
            const QString before = hit();
            press(Qt::Key_F3, name == QStringLiteral("Payload") ? Qt::ShiftModifier : Qt::NoModifier);
            QTRY_VERIFY2(hit() != before, qPrintable(name));
        }
        press(Qt::Key_F, Qt::ControlModifier);
        auto* find = m_demo->window()->findChild<QLineEdit*>(QStringLiteral("payloadFind"));
        QTRY_COMPARE(QApplication::focusWidget(), find);
        QTest::keyClicks(find, QStringLiteral("e"));
        const QString before = hit();
        press(Qt::Key_F3);
        press(Qt::Key_Escape);
        QCOMPARE(hit(), before);
        QVERIFY(!find->isVisible());
    }

    void thePalette_leadsAnywhere()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() &&
                    QApplication::activeWindow()->objectName() == QLatin1String("commandPalette"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("pii-work"));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_demo->window()->currentPage(), PageId::Consumers);
        auto* consumers = m_demo->find<QTableView>(QStringLiteral("Consumers"));
        QTRY_COMPARE(cellOf(*consumers, QStringLiteral("Consumer")), QStringLiteral("pii-worker"));
    }
};

JETLAG_GUI_TEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
