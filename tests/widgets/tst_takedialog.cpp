// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's view on a real server: what is said of a message whose time has passed, of one whose outcome is not
// known, of ack policies; what becomes of what is held when the connection goes or the window closes.
#include "deleting/purgeservice.h"
#include "deleting/tap.h"
#include "files/exportservice.h"
#include "support/guitest.h"
#include "support/worker.h"
#include "taking/taker.h"
#include "widgets/panes/handpanel.h"
#include "widgets/panes/takedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace jetlag;
using namespace std::chrono_literals;

class TestTakeDialog : public QObject
{
    Q_OBJECT
private:
    test::Taker m_taker;
    std::unique_ptr<test::Tap> m_tap;
    std::unique_ptr<TakingService> m_service;
    std::unique_ptr<ExportService> m_exporter;
    std::unique_ptr<PurgeService> m_counter;
    std::unique_ptr<AdminService> m_admin;
    QPointer<TakeDialog> m_dialog;
    std::vector<Event> m_events;

    template <typename T>
    T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QTableView* table() const { return find<QTableView>("takenTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, const char* title) const
    {
        const QAbstractItemModel& model = *table()->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == QLatin1String(title))
                return model.index(row, column).data().toString();
        }
        return {};
    }
    bool isTold(const QString& part) const
    {
        return std::any_of(m_events.begin(), m_events.end(),
                           [&part](const Event& event) { return event.text.contains(part); });
    }
    void open(std::optional<ServerVersion> version = {})
    {
        m_events.clear();
        m_dialog = new TakeDialog(*m_service, *m_admin, m_taker.key, version);
        connect(m_dialog, &TakeDialog::actionDone, this, [this](const Event& event) { m_events.push_back(event); });
        m_dialog->show();
    }
    /// Opened, with so many messages taken.
    bool take(int count)
    {
        open();
        if (!QTest::qWaitFor([this] { return button("takeButton")->isEnabled(); }, 5000))
            return false;
        find<QSpinBox>("takeCount")->setValue(count);
        button("takeButton")->click();
        return QTest::qWaitFor([this, count] { return rows() == count && !m_dialog->hand().isTaking(); }, 10000);
    }
    QMessageBox* question() const { return m_dialog ? m_dialog->findChild<QMessageBox*>() : nullptr; }

private slots:
    void initTestCase()
    {
        QVERIFY(m_taker.start());
        m_tap = std::make_unique<test::Tap>(m_taker.own->connection().requests());
        m_service = std::make_unique<TakingService>(m_taker.own->connection(), JetStreamApi(*m_tap),
                                                    ConnectionOptions().inboxRoot(), m_taker.works);
        m_exporter = std::make_unique<ExportService>(m_taker.client.api(), m_taker.works);
        m_counter = std::make_unique<PurgeService>(m_taker.client.api(), m_taker.works, *m_exporter);
        m_admin = std::make_unique<AdminService>(m_taker.client.api(), m_taker.works, *m_counter, QString());
    }
    void cleanup()
    {
        delete m_dialog;
        m_tap->loses = {};
    }

    void whoseTimeHasPassedIsGivenBack()
    {
        QVERIFY(m_taker.prepare(1, R"(,"ack_policy":"explicit","ack_wait":1000000000)"));
        QVERIFY(take(1));
        QCOMPARE(cell(0, "State"), QStringLiteral("Held here"));
        QTRY_COMPARE(cell(0, "State"), QStringLiteral("Given back"));
        QVERIFY(!button("takeAck")->isEnabled() && !button("takeNak")->isEnabled());
        QVERIFY(find<QLabel>("takeNote")->text().contains(QStringLiteral("another worker")));
        QVERIFY(isTold(QStringLiteral("the server delivers them again")));
        QCOMPARE(cell(0, "Time left"), QString());
        // It does come again.
        button("takeButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 8000);
        QCOMPARE(cell(1, "Deliveries"), QStringLiteral("2"));
        button("takeClear")->click();
        QTRY_COMPARE(rows(), 1);
    }

    void theLastDeliveryIsGivenUp()
    {
        QVERIFY(m_taker.prepare(1, R"(,"ack_policy":"explicit","ack_wait":1000000000,"max_deliver":1)"));
        QVERIFY(take(1));
        QTRY_COMPARE(cell(0, "State"), QStringLiteral("Given up"));
        QVERIFY(find<QLabel>("takeNote")->text().contains(QStringLiteral("last delivery")));
        QVERIFY(isTold(QStringLiteral("given up")));
    }

    void inProgressGivesTime()
    {
        QVERIFY(m_taker.prepare(1, R"(,"ack_policy":"explicit","ack_wait":3000000000)"));
        QVERIFY(take(1));
        QTRY_COMPARE(cell(0, "Time left"), QStringLiteral("1 s"));
        button("takeInProgress")->click();
        QTRY_COMPARE(cell(0, "Time left"), QStringLiteral("3 s"));
        QCOMPARE(cell(0, "State"), QStringLiteral("Held here"));
    }

    void oneAckCoversThoseBefore()
    {
        QVERIFY(m_taker.prepare(4, R"(,"ack_policy":"all","ack_wait":60000000000)"));
        QVERIFY(take(4));
        QVERIFY(find<QLabel>("takeMeans")->text().contains(QStringLiteral("ack policy all")));
        table()->selectRow(2);
        button("takeAckAndWait")->click();
        QTRY_COMPARE(cell(2, "State"), QStringLiteral("Acknowledged"));
        QCOMPARE(cell(0, "State"), QStringLiteral("Acknowledged"));
        QCOMPARE(cell(3, "State"), QStringLiteral("Held here"));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(1));
    }

    void aWorkQueueLosesWhatIsAcknowledged()
    {
        QVERIFY(m_taker.prepare(2, R"(,"ack_policy":"explicit","ack_wait":60000000000)", R"("retention":"workqueue")"));
        QVERIFY(take(2));
        QVERIFY(find<QLabel>("takeMeans")->text().contains(QStringLiteral("is removed from it")));
        table()->selectRow(0);
        button("takeAckAndWait")->click();
        QTRY_COMPARE(cell(0, "State"), QStringLiteral("Acknowledged"));
        QTRY_COMPARE(m_taker.client.messages(QStringLiteral("ORDERS")).size(), size_t(1));
    }

    void byKeyboardAlone()
    {
        QVERIFY(m_taker.prepare(3, R"(,"ack_policy":"explicit","ack_wait":60000000000)"));
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_VERIFY(button("takeButton")->isEnabled());
        find<QSpinBox>("takeCount")->setFocus();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Up);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Up);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, 10000);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(button("takeNak")->isEnabled());
        QTest::keyClick(table(), Qt::Key_W, Qt::AltModifier);
        QTRY_COMPARE(m_taker.info()->ackFloor.streamSequence.value, uint64_t(2));
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY(button("takeTerm")->isEnabled());
        QTest::keyClick(table(), Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(cell(2, "State"), QStringLiteral("Terminated"));
        QTest::keyClick(table(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog); // nothing is held
    }

    void withoutAcksNothingIsHeld()
    {
        QVERIFY(m_taker.prepare(2, R"(,"ack_policy":"none")"));
        QVERIFY(take(2));
        QCOMPARE(cell(0, "State"), QStringLiteral("Finished on delivery"));
        QVERIFY(!button("takeAck")->isEnabled());
        QVERIFY(!m_dialog->isHolding());
        QVERIFY(find<QLabel>("takeMeans")->text().contains(QStringLiteral("ack policy none")));
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
    }

    void whatIsNotKnownIsNotCalledFailed()
    {
        QVERIFY(m_taker.prepare(2, R"(,"ack_policy":"explicit","ack_wait":60000000000)"));
        QVERIFY(take(2));
        m_tap->loses = [](const Request& request) { return request.subject.startsWith("$JS.ACK"); };
        table()->selectRow(0);
        button("takeAckAndWait")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, "State"), QStringLiteral("Outcome unknown"), 15000);
        QTRY_VERIFY(isTold(QStringLiteral("not known")));
        m_tap->loses = {};
        // Said once more it is done, and doubles nothing.
        QVERIFY(button("takeAckAndWait")->isEnabled());
        button("takeAckAndWait")->click();
        QTRY_COMPARE(cell(0, "State"), QStringLiteral("Acknowledged"));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(1));
    }

    void aLostConnectionSaysWhatBecomesOfThem()
    {
        QVERIFY(m_taker.prepare(2, R"(,"ack_policy":"explicit","ack_wait":60000000000)"));
        QVERIFY(take(2));
        m_dialog->setConnected(false);
        QVERIFY(!button("takeAck")->isEnabled() && !button("takeButton")->isEnabled());
        bool isSaid = false;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            isSaid = isSaid || label->text().contains(QStringLiteral("2 messages are held here"));
        QVERIFY(isSaid);
        m_dialog->reject();
        QTRY_VERIFY(question());
        QVERIFY(question()->defaultButton()->text() != QStringLiteral("Give back now"));
        const auto buttons = question()->buttons();
        for (QAbstractButton* each : buttons) {
            if (each->text().startsWith(QStringLiteral("Leave")))
                each->click();
        }
        QTRY_VERIFY(!m_dialog);
        QVERIFY(isTold(QStringLiteral("2 messages are held here")));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(2));
    }

    /// What is given back when the window closes, a real worker gets at once.
    void closingGivesBackAtOnce()
    {
        QVERIFY(m_taker.prepare(3, R"(,"ack_policy":"explicit","ack_wait":60000000000)"));
        QVERIFY(take(3));
        m_dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close)->click();
        QTRY_VERIFY(question());
        question()->defaultButton()->click();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(isTold(QStringLiteral("to come again at once")));
        test::Worker worker;
        QVERIFY(worker.connectTo(m_taker.server.url()));
        QCOMPARE(worker.take(QStringLiteral("ORDERS"), QStringLiteral("worker"), 3, 3s).size(), size_t(3));
    }

    /// Closed while it waits for messages: what comes meanwhile is asked for, too.
    void closingWhileTaking()
    {
        QVERIFY(m_taker.prepare(0, R"(,"ack_policy":"explicit","ack_wait":60000000000)"));
        open();
        QTRY_VERIFY(button("takeButton")->isEnabled());
        find<QSpinBox>("takeWait")->setValue(60);
        button("takeButton")->click();
        QTRY_COMPARE(m_taker.info()->waiting, uint64_t(1));
        m_dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, 5000);
        QTRY_COMPARE(m_taker.info()->waiting, uint64_t(0));
    }

    void aPushConsumerSaysWhyNot()
    {
        QVERIFY(m_taker.prepare(1, R"(,"ack_policy":"explicit","deliver_subject":"push.here")"));
        open();
        QTRY_VERIFY(find<QLabel>("takeMeans")->text().contains(QStringLiteral("push.here")));
        QVERIFY(!button("takeButton")->isEnabled() && !button("trialStart")->isEnabled());
    }

    void aConsumerThatIsGone()
    {
        QVERIFY(m_taker.prepare(1, R"(,"ack_policy":"explicit","ack_wait":60000000000)"));
        QVERIFY(take(1));
        m_dialog->setNewest(nullptr);
        QVERIFY(!button("takeButton")->isEnabled() && !button("takeAck")->isEnabled());
    }
};

JETLAG_GUI_TEST_MAIN(TestTakeDialog)
#include "tst_takedialog.moc"
