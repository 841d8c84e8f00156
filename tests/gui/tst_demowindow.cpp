// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on its demo, found and used by accessible names.
#include "app/pages.h"
#include "gui/demowindow.h"

#include "support/guitest.h"
#include "widgets/common/textview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace jetlag;

class TestDemoWindow : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::DemoWindow> m_demo;

    template <typename Widget>
    static Widget* inside(QDialog* dialog, const QString& name)
    {
        const auto all = dialog ? dialog->findChildren<Widget*>() : QList<Widget*>();
        for (Widget* each : all) {
            if (each->accessibleName() == name || each->property("text").toString().remove(QLatin1Char('&')) == name)
                return each;
        }
        return nullptr;
    }

    static QString textIn(const QTableView& table, int row, const QString& column)
    {
        const QAbstractItemModel& model = *table.model();
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal).toString() == column)
                return model.index(row, i).data().toString();
        }
        return {};
    }
    static QString sequenceOf(const QTableView& table, int row)
    {
        return textIn(table, row, QStringLiteral("Sequence"));
    }

private slots:
    void initTestCase()
    {
        QElapsedTimer clock;
        clock.start();
        m_demo = std::make_unique<test::DemoWindow>();
        m_demo->start(PageId::Consumers);
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->window() && m_demo->window()->isVisible(), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(m_demo->rows(QStringLiteral("Consumers")), 6, 10000);
        qInfo("window and demo after %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(clock.elapsed() < 5000); // 3 s is the bar; this machine may be busy with other tests
    }

    void cleanupTestCase()
    {
        m_demo.reset();
        for (const QWidget* widget : QApplication::topLevelWidgets())
            QVERIFY2(!widget->isVisible(), qPrintable(widget->objectName()));
    }

    void pages_areListedAndFilled()
    {
        auto* pages = m_demo->find<QListWidget>(QStringLiteral("Pages"));
        QVERIFY(pages);
        QStringList titles;
        for (int i = 0; i < pages->count(); ++i)
            titles.append(pages->item(i)->text());
        QCOMPARE(titles, QStringList({QStringLiteral("Overview"), QStringLiteral("Streams"),
                                      QStringLiteral("Consumers"), QStringLiteral("Messages"),
                                      QStringLiteral("Live subjects"), QStringLiteral("Dead letters"),
                                      QStringLiteral("Buckets"), QStringLiteral("Health"), QStringLiteral("Events")}));
        QTRY_COMPARE(m_demo->rows(QStringLiteral("Streams")), 6);
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->rows(QStringLiteral("Dead letters")) >= 25, 10000);
        QTRY_VERIFY(m_demo->rows(QStringLiteral("Events")) > 0);
        // What one sample cannot prove is told after some seconds.
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->rows(QStringLiteral("Worst consumers")) > 0, 20000);
    }

    void selection_showsDetails()
    {
        auto* tree = m_demo->find<QTreeView>(QStringLiteral("Details"));
        QVERIFY(tree);
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->rows(QStringLiteral("Consumers")) >= 6, 20000);
        m_demo->find<QTableView>(QStringLiteral("Consumers"))->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 5, 20000);
    }

    void enterOpensMessages_backspaceReturns()
    {
        MainWindow* window = m_demo->window();
        window->navigation().jump({PageId::Streams, {QStringLiteral("VIGIL_REQUESTS")}, {}});
        auto* streams = m_demo->find<QTableView>(QStringLiteral("Streams"));
        QTRY_VERIFY(streams->currentIndex().isValid());
        QTest::keyClick(streams, Qt::Key_Return);
        QCOMPARE(window->currentPage(), PageId::Messages);
        QTRY_VERIFY(m_demo->rows(QStringLiteral("Messages")) > 0);
        QTest::keyClick(m_demo->find<QTableView>(QStringLiteral("Messages")), Qt::Key_Backspace);
        QCOMPARE(window->currentPage(), PageId::Streams);
    }

    void purge_fromMenuToTheEnd()
    {
        MainWindow* window = m_demo->window();
        window->navigation().jump({PageId::Streams, {QStringLiteral("VIGIL_RESULTS")}, {}});
        QAction* purge = window->actions()[Actions::Id::Purge];
        QVERIFY(purge->isEnabled());
        purge->trigger();
        QTRY_VERIFY(m_demo->dialog(QStringLiteral("Purge stream")));
        QDialog* dialog = m_demo->dialog(QStringLiteral("Purge stream"));
        auto* button = inside<QPushButton>(dialog, QStringLiteral("Purge"));
        auto* preview = inside<QPlainTextEdit>(dialog, QStringLiteral("Preview"));
        auto* upTo = inside<QLineEdit>(dialog, QStringLiteral("Up to sequence"));
        auto* confirm = inside<QLineEdit>(dialog, QStringLiteral("Type the stream name to confirm"));
        QVERIFY(button && preview && upTo && confirm);
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(upTo, QStringLiteral("11"));
        // The publisher goes on, but what lies before sequence 11 is fixed: 1 to 10.
        QTRY_VERIFY2(preview->toPlainText().startsWith(QStringLiteral("10 message")),
                     qPrintable(preview->toPlainText()));
        QTest::keyClicks(confirm, QStringLiteral("VIGIL_RESULT"));
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(confirm, QStringLiteral("S"));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(m_demo->cell(QStringLiteral("Streams"), QStringLiteral("Stream"), QStringLiteral("VIGIL_RESULTS"),
                                  QStringLiteral("First seq")),
                     QStringLiteral("11"));
        QTRY_VERIFY(!m_demo
                         ->cell(QStringLiteral("Events"), QStringLiteral("Kind"), QStringLiteral("Own action"),
                                QStringLiteral("Text"))
                         .isEmpty());
        dialog->reject();
        QTRY_VERIFY(!m_demo->dialog(QStringLiteral("Purge stream")));
    }

    void messages_areSearchedCopiedAndCompared()
    {
        MainWindow* window = m_demo->window();
        window->navigation().jump({PageId::Messages, {QStringLiteral("VIGIL_DLQ")}, {}});
        auto* messages = m_demo->find<QTableView>(QStringLiteral("Messages"));
        QTRY_VERIFY(m_demo->rows(QStringLiteral("Messages")) >= 25);
        QAction* previous = window->actions()[Actions::Id::CompareWithPrevious];
        QAction* selected = window->actions()[Actions::Id::CompareSelected];
        messages->clearSelection();
        QTRY_VERIFY(!previous->isEnabled());
        QVERIFY(!window->actions()[Actions::Id::CopyAsNatsPub]->isEnabled());
        messages->selectRow(1);
        QTRY_VERIFY(previous->isEnabled());
        QVERIFY(!selected->isEnabled());
        QGuiApplication::clipboard()->clear();
        window->actions()[Actions::Id::CopyAsNatsPub]->trigger();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.startsWith(QStringLiteral("nats pub -H 'Original-Subject:")), qPrintable(command));
        QVERIFY2(command.contains(QStringLiteral(" -- 'vigil.dlq' '{")), qPrintable(command));
        previous->trigger();
        QTRY_VERIFY(m_demo->dialog(QStringLiteral("Compare messages")));
        QTRY_VERIFY(m_demo->rows(QStringLiteral("Differences")) > 0);
        m_demo->dialog(QStringLiteral("Compare messages"))->close();
        QTRY_VERIFY(!m_demo->dialog(QStringLiteral("Compare messages")));
        messages->selectionModel()->select(messages->model()->index(4, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_VERIFY(selected->isEnabled());
        QVERIFY(!previous->isEnabled());
        selected->trigger();
        QTRY_VERIFY(m_demo->dialog(QStringLiteral("Compare messages")));
        QTRY_VERIFY(m_demo->rows(QStringLiteral("Differences")) > 0);
        m_demo->dialog(QStringLiteral("Compare messages"))->close();
        QTRY_VERIFY(!m_demo->dialog(QStringLiteral("Compare messages")));
        // From another page; the stream that is selected there is the one that is searched.
        window->navigation().jump({PageId::Streams, {QStringLiteral("VIGIL_DLQ")}, {}});
        window->actions()[Actions::Id::SearchMessages]->trigger();
        QCOMPARE(window->currentPage(), PageId::Messages);
        auto* line = m_demo->find<QLineEdit>(QStringLiteral("Search messages"));
        QVERIFY(line);
        line->setText(QStringLiteral("header:Original-Subject"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(m_demo->rows(QStringLiteral("Search results")) >= 25);
        // What is done with messages is done with those of the table that was used last.
        auto* results = m_demo->find<QTableView>(QStringLiteral("Search results"));
        window->activateWindow();
        messages->setFocus();
        messages->selectRow(0);
        results->setFocus();
        QTRY_VERIFY(results->hasFocus());
        results->selectRow(3);
        const auto copied = [window] {
            QGuiApplication::clipboard()->clear();
            window->actions()[Actions::Id::CopyAsJson]->trigger();
            return QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); })
                       ? QGuiApplication::clipboard()->text()
                       : QString();
        };
        const auto holds = [](const QString& text, const QString& sequence) {
            return text.contains(QStringLiteral("\"sequence\": %1,").arg(sequence));
        };
        QString text = copied();
        QVERIFY2(holds(text, sequenceOf(*results, 3)), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\"Original-Subject\"")), qPrintable(text));
        messages->setFocus();
        QTRY_VERIFY(messages->hasFocus());
        text = copied();
        QVERIFY2(holds(text, textIn(*messages, messages->currentIndex().row(), QStringLiteral("Sequence"))),
                 qPrintable(text));
    }

    void messages_areTraced()
    {
        MainWindow* window = m_demo->window();
        window->navigation().jump({PageId::Messages, {QStringLiteral("VIGIL_REQUESTS")}, {}});
        auto* messages = m_demo->find<QTableView>(QStringLiteral("Messages"));
        QTRY_COMPARE(textIn(*messages, 0, QStringLiteral("Subject")).section(u'.', 0, 1),
                     QStringLiteral("vigil.requests"));
        QAction* trace = window->actions()[Actions::Id::TraceMessage];
        messages->setFocus();
        messages->clearSelection();
        QTRY_VERIFY(!trace->isEnabled());
        messages->selectRow(0);
        QTRY_VERIFY(trace->isEnabled());
        const bool isPriority = textIn(*messages, 0, QStringLiteral("Subject")).endsWith(QStringLiteral("priority"));
        trace->trigger();
        const QString title = QStringLiteral("Trace message");
        QTRY_VERIFY(m_demo->dialog(title));
        const QString table = QStringLiteral("Consumers of the message");
        const auto state = [&](const char* consumer) {
            return m_demo->cell(table, QStringLiteral("Consumer"), QLatin1String(consumer), QStringLiteral("State"));
        };
        QTRY_COMPARE(state(isPriority ? "detection-worker" : "new-worker"), QStringLiteral("Filtered out"));
        const QString other = state(isPriority ? "new-worker" : "detection-worker");
        QVERIFY2(!other.isEmpty() && other != QStringLiteral("Filtered out"), qPrintable(other));
        m_demo->dialog(title)->close();
        QTRY_VERIFY(!m_demo->dialog(title));
    }

    void consumers_listWhatIsNotAcknowledged()
    {
        MainWindow* window = m_demo->window();
        window->navigation().jump({PageId::Streams, {QStringLiteral("VIGIL_REQUESTS")}, {}});
        QAction* unacked = window->actions()[Actions::Id::UnackedMessages];
        QTRY_VERIFY(!unacked->isEnabled()); // a stream has none
        window->navigation().jump(
            {PageId::Consumers, {QStringLiteral("VIGIL_REQUESTS")}, {QStringLiteral("detection-worker")}});
        QTRY_VERIFY(unacked->isEnabled());
        unacked->trigger();
        const QString title = QStringLiteral("Unacked messages");
        QTRY_VERIFY(m_demo->dialog(title));
        QTRY_COMPARE(m_demo->rows(title), 64); // its max_ack_pending
        QDialog* dialog = m_demo->dialog(title);
        const QString sequence = sequenceOf(*inside<QTableView>(dialog, title), 0);
        QTest::mouseClick(inside<QPushButton>(dialog, QStringLiteral("Trace")), Qt::LeftButton);
        const QString trace = QStringLiteral("Trace message");
        QTRY_VERIFY(m_demo->dialog(trace));
        m_demo->dialog(trace)->close();
        QTest::mouseClick(inside<QPushButton>(dialog, QStringLiteral("Show")), Qt::LeftButton);
        QTRY_COMPARE(window->currentPage(), PageId::Messages);
        auto* messages = m_demo->find<QTableView>(QStringLiteral("Messages"));
        QTRY_COMPARE(textIn(*messages, messages->currentIndex().row(), QStringLiteral("Sequence")), sequence);
        dialog->close();
        QTRY_VERIFY(!m_demo->dialog(title));
    }

    void replay_oneDeadLetter()
    {
        MainWindow* window = m_demo->window();
        window->navigation().jump({PageId::DeadLetters, {}, {}});
        auto* letters = m_demo->find<QTableView>(QStringLiteral("Dead letters"));
        QTRY_VERIFY(letters->model()->rowCount() >= 25);
        auto* replay = m_demo->find<QPushButton>(QStringLiteral("Replay selected"));
        QTRY_VERIFY(replay->isEnabled()); // for the first group
        letters->clearSelection();
        QTRY_VERIFY(!replay->isEnabled());
        int row = 0;
        while (sequenceOf(*letters, row).isEmpty()) // the line of a group
            ++row;
        letters->selectRow(row);
        QTRY_VERIFY(replay->isEnabled());
        const QString sequence = sequenceOf(*letters, row);
        // The one that is selected is the one whose payload is shown.
        auto* payload = m_demo->find<TextView>(QStringLiteral("Payload"));
        QVERIFY(payload);
        QTest::mouseClick(replay, Qt::LeftButton);
        QTRY_VERIFY(m_demo->dialog(QStringLiteral("Replay messages")));
        QDialog* dialog = m_demo->dialog(QStringLiteral("Replay messages"));
        auto* button = inside<QPushButton>(dialog, QStringLiteral("Replay"));
        auto* plan = inside<QPlainTextEdit>(dialog, QStringLiteral("Plan"));
        QVERIFY(button && plan);
        QTRY_VERIFY2(plan->toPlainText().contains(QStringLiteral("1 message")), qPrintable(plan->toPlainText()));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(m_demo->rows(QStringLiteral("Replay jobs")), 1);
        auto* jobs = m_demo->find<QTableView>(QStringLiteral("Replay jobs"));
        QTRY_COMPARE(textIn(*jobs, 0, QStringLiteral("Replayed")), QStringLiteral("1"));
        QTRY_COMPARE(textIn(*jobs, 0, QStringLiteral("Removed")), QStringLiteral("1"));
        // Its consumers are followed.
        const auto became = [jobs] { return textIn(*jobs, 0, QStringLiteral("What became of them")); };
        QTRY_VERIFY2(became().startsWith(QLatin1Char('1')) || became().startsWith(QStringLiteral("≈ 1")),
                     qPrintable(became()));
        QTRY_VERIFY2(!became().contains(QStringLiteral("not known")), qPrintable(became()));
        QTRY_VERIFY(
            m_demo
                ->cell(QStringLiteral("Dead letters"), QStringLiteral("Sequence"), sequence, QStringLiteral("Sequence"))
                .isNull());
        dialog->reject();
        QTRY_VERIFY(!m_demo->dialog(QStringLiteral("Replay messages")));
    }

    void aWindowThatNobodySees_asksLess()
    {
        MainWindow* window = m_demo->window();
        const auto* requests = window->findChild<QLabel*>(QStringLiteral("statusRequests"));
        QVERIFY(requests);
        const auto rate = [requests] { return requests->text().section(u' ', 0, 0).toDouble(); };
        QTRY_VERIFY(rate() >= 5); // a look at six streams and their consumers every second
        window->hide();
        QTRY_VERIFY_WITH_TIMEOUT(rate() < 3, 10000); // between two looks, five seconds apart
        window->show();
        QTRY_VERIFY_WITH_TIMEOUT(rate() >= 5, 10000);
    }

    void locked_killsWhatChanges()
    {
        MainWindow* window = m_demo->window();
        window->navigation().jump({PageId::Streams, {QStringLiteral("VIGIL_LOG")}, {}});
        window->actions()[Actions::Id::Lock]->trigger();
        QVERIFY(!window->actions()[Actions::Id::Purge]->isEnabled());
        window->actions()[Actions::Id::Lock]->trigger();
        QVERIFY(window->actions()[Actions::Id::Purge]->isEnabled());
    }
};

JETLAG_GUI_TEST_MAIN(TestDemoWindow)
#include "tst_demowindow.moc"
