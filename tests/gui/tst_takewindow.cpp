// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, by accessible names: messages are taken from a pull consumer and settled, each verdict lands in
// Events and shows on the server; closing gives back what is held; locked nothing of it works; a test worker runs.
#include "app/pages.h"
#include "gui/demowindow.h"
#include "jetstream/replyparse.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; ///< ms

template <typename Widget>
Widget* inside(const QWidget* dialog, const char* name)
{
    const auto all = dialog ? dialog->findChildren<Widget*>() : QList<Widget*>();
    for (Widget* each : all) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

} // namespace

class TestTakeWindow : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    std::unique_ptr<test::DemoWindow> m_program;

    QAction* action(Actions::Id id) const { return m_program->window()->actions()[id]; }
    QDialog* dialog() const { return m_program->dialog(QStringLiteral("Take messages")); }
    void goTo(PageId page, const char* stream, const char* consumer = "")
    {
        m_program->window()->navigation().jump({page, {QLatin1String(stream)}, {QLatin1String(consumer)}});
    }
    ConsumerFactsPtr consumer()
    {
        const StreamName stream{QStringLiteral("VIGIL_RESULTS")};
        const auto info =
            parseConsumerInfo(m_client.call(QStringLiteral("CONSUMER.INFO.VIGIL_RESULTS.new-worker")), stream, {});
        return info ? *info : nullptr;
    }
    bool isTold(const char* text)
    {
        goTo(PageId::Events, "");
        return QTest::qWaitFor(
            [&] {
                return !m_program
                            ->cell(QStringLiteral("Events"), QStringLiteral("Text"), QLatin1String(text),
                                   QStringLiteral("Kind"))
                            .isEmpty();
            },
            patience);
    }
    QTableView* table() const { return inside<QTableView>(dialog(), "Taken messages"); }
    QString cellText(int row, const char* title) const
    {
        const QAbstractItemModel& model = *table()->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == QLatin1String(title))
                return model.index(row, column).data().toString();
        }
        return {};
    }
    void select(int first, int last) const
    {
        const QModelIndex from = table()->model()->index(first, 0);
        const QItemSelection rows(from, table()->model()->index(last, 0));
        table()->setCurrentIndex(from);
        table()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void press(const char* name) const
    {
        auto* button = inside<QPushButton>(dialog(), name);
        QVERIFY(button);
        QTRY_VERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void openDialog()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            (goTo(PageId::Consumers, "VIGIL_RESULTS", "new-worker"), action(Actions::Id::TakeMessages)->isEnabled()),
            patience);
        action(Actions::Id::TakeMessages)->trigger();
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(inside<QPushButton>(dialog(), "Take")->isEnabled());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("VIGIL_RESULTS"), QStringLiteral("vigil.results.*")));
        for (int i = 0; i < 12; ++i)
            QVERIFY(m_client.publish(QStringLiteral("vigil.results.a"), "payload " + QByteArray::number(i)));
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.VIGIL_RESULTS.new-worker"),
                           R"({"stream_name":"VIGIL_RESULTS","config":{"durable_name":"new-worker",)"
                           R"("ack_policy":"explicit","ack_wait":120000000000}})")
                     .isEmpty());
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.VIGIL_RESULTS.pushed"),
                           R"({"stream_name":"VIGIL_RESULTS","config":{"durable_name":"pushed",)"
                           R"("ack_policy":"explicit","deliver_subject":"there"}})")
                     .isEmpty());
        m_program = std::make_unique<test::DemoWindow>();
        StartRequest request;
        ConnectionOptions options;
        options.servers = {m_server.url()};
        request.connection = options;
        request.page = pageKey(PageId::Streams);
        m_program->start(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window() && m_program->rows(QStringLiteral("Streams")) == 1, patience);
    }
    void cleanupTestCase() { m_program.reset(); }

    void aPushConsumerSaysWhyNot()
    {
        QTRY_VERIFY_WITH_TIMEOUT((goTo(PageId::Consumers, "VIGIL_RESULTS", "pushed"),
                                  action(Actions::Id::TakeMessages)->toolTip().contains(QStringLiteral("there"))),
                                 patience);
        QVERIFY(!action(Actions::Id::TakeMessages)->isEnabled());
    }

    void messagesAreTaken()
    {
        const test::LongerEvents building{400ms};
        openDialog();
        inside<QSpinBox>(dialog(), "Number of messages")->setValue(7);
        press("Take");
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 7, patience);
        QCOMPARE(consumer()->ackPending, uint64_t(7));
        QCOMPARE(cellText(0, "State"), QStringLiteral("Held here"));
        QVERIFY(!cellText(0, "Time left").isEmpty());
        QVERIFY(inside<QLabel>(dialog(), "What taking means")->text().contains(QStringLiteral("Taking is consuming")));
    }

    void someAreTerminatedAndSomeAcknowledged()
    {
        const test::LongerEvents building{400ms};
        select(0, 1);
        press("Term");
        QTRY_COMPARE(cellText(0, "State"), QStringLiteral("Terminated"));
        QTRY_COMPARE(cellText(1, "State"), QStringLiteral("Terminated"));
        QCOMPARE(consumer()->ackPending, uint64_t(5));
        select(2, 3);
        press("Ack and wait");
        QTRY_COMPARE(cellText(3, "State"), QStringLiteral("Acknowledged"));
        QCOMPARE(consumer()->ackFloor.streamSequence.value, uint64_t(4));
        // Nothing more can be said of it.
        QVERIFY(!inside<QPushButton>(dialog(), "Ack")->isEnabled());
        QVERIFY(isTold("2 messages were terminated: 1, 2."));
        QVERIFY(isTold("2 messages were acknowledged: 3, 4."));
    }

    void lockedNothingIsSaid()
    {
        select(4, 4);
        QTRY_VERIFY(inside<QPushButton>(dialog(), "Nak")->isEnabled());
        action(Actions::Id::Lock)->trigger();
        QTRY_VERIFY(!inside<QPushButton>(dialog(), "Nak")->isEnabled());
        QVERIFY(!inside<QPushButton>(dialog(), "Take")->isEnabled());
        QVERIFY(!inside<QPushButton>(dialog(), "Start test worker")->isEnabled());
        QVERIFY(!action(Actions::Id::TakeMessages)->isEnabled());
        action(Actions::Id::Lock)->trigger();
        QTRY_VERIFY(inside<QPushButton>(dialog(), "Nak")->isEnabled());
    }

    /// The window does not go while something is held; by default it is given back at once.
    void closingAsksAndGivesBack()
    {
        const test::LongerEvents building{400ms};
        QVERIFY(!m_program->window()->close());
        QVERIFY(m_program->window()->isVisible());
        QTRY_VERIFY(dialog()->findChild<QMessageBox*>());
        auto* question = dialog()->findChild<QMessageBox*>();
        QVERIFY(question->text().contains(QStringLiteral("3 messages are held here")));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!dialog()->findChild<QMessageBox*>());
        QVERIFY(dialog());
        dialog()->close();
        QTRY_VERIFY(dialog()->findChild<QMessageBox*>());
        question = dialog()->findChild<QMessageBox*>();
        QCOMPARE(question->defaultButton()->text(), QStringLiteral("Give back now"));
        QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QVERIFY(isTold("3 messages were refused, to come again at once: 5, 6, 7."));
        // At once: another client has them.
        openDialog();
        inside<QSpinBox>(dialog(), "Number of messages")->setValue(8);
        press("Take");
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 8, patience);
        QCOMPARE(consumer()->redelivered, uint64_t(3));
        table()->selectAll();
        press("Ack and wait");
        QTRY_COMPARE_WITH_TIMEOUT(consumer()->ackPending, uint64_t(0), patience);
        QTRY_VERIFY(!inside<QPushButton>(dialog(), "Ack")->isEnabled());
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }

    void aTestWorker()
    {
        const test::LongerEvents building{400ms};
        for (int i = 0; i < 6; ++i)
            QVERIFY(m_client.publish(QStringLiteral("vigil.results.b"), "x"));
        openDialog();
        inside<QTabWidget>(dialog(), "Ways to take")->setCurrentIndex(1);
        inside<QSpinBox>(dialog(), "Processing time")->setValue(0);
        press("Start test worker");
        QTRY_VERIFY_WITH_TIMEOUT(
            inside<QLabel>(dialog(), "Figures")->text().contains(QStringLiteral("Acknowledged: 6;")), patience);
        QTRY_COMPARE_WITH_TIMEOUT(consumer()->ackFloor.streamSequence.value, uint64_t(18), patience);
        QTRY_VERIFY_WITH_TIMEOUT(inside<QPushButton>(dialog(), "Start test worker")->isEnabled(), patience);
        dialog()->close();
        QTRY_VERIFY(!dialog());
        QVERIFY(isTold("The test worker ended: 6 messages taken, 6 acknowledged, 0 refused, 0 terminated, 0 given "
                       "back, 0 with an unknown outcome."));
    }
};

JETLAG_GUI_TEST_MAIN(TestTakeWindow)
#include "tst_takewindow.moc"
