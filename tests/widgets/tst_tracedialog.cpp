// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that traces a message, with a real server behind it.
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "support/worker.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/tracedialog.h"
#include "widgets/shots.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace jetlag;

class TestTraceDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tellsOfEachConsumer();
    void refreshSeesWhatChanged();
    void failuresKeepWhatWasKnown();
    void removedMessages();
    void tracedCopy();
    void lockedSendsNothing();
    void worksByKeyboard();
    void closesWhileAsking();

private:
    bool makeConsumer(const char* name, const QByteArray& more);
    TraceDialog* open(uint64_t sequence = 2);
    QString state(const QString& consumer) const;
    template <typename T>
    T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    test::NatsServer m_server;
    test::Client m_client;
    test::Worker m_worker;
    WorkRegistry m_works;
    std::unique_ptr<TraceService> m_service;
    QPointer<TraceDialog> m_dialog;
    bool m_canTrace = false;
};

void TestTraceDialog::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_worker.connectTo(m_server.url()));
    QTRY_VERIFY(m_client.connection().identity().version);
    m_canTrace = m_client.connection().identity().version->hasMessageTracing();
    m_service = std::make_unique<TraceService>(m_client.api(), m_client.connection(), m_works);
}

bool TestTraceDialog::makeConsumer(const char* name, const QByteArray& more)
{
    const QByteArray config = QByteArray("\"durable_name\":\"") + name + "\",\"ack_wait\":3600000000000," + more;
    return !m_client
                .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.") + QLatin1String(name),
                      "{\"stream_name\":\"ORDERS\",\"config\":{" + config + "}}")
                .isEmpty();
}

/// Four orders, and consumers to which different things have happened.
void TestTraceDialog::init()
{
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    for (const char* region : {"eu", "us", "eu", "us"})
        QVERIFY(m_client.publish(QStringLiteral("orders.%1.new").arg(QLatin1String(region)), "x"));
    QVERIFY(makeConsumer("billing", "\"ack_policy\":\"explicit\""));
    QVERIFY(makeConsumer("europe", "\"ack_policy\":\"explicit\",\"filter_subject\":\"orders.eu.>\""));
    QVERIFY(makeConsumer("idle", "\"ack_policy\":\"explicit\""));
    QVERIFY(makeConsumer("latecomer", "\"ack_policy\":\"explicit\",\"deliver_policy\":\"new\""));
    QVERIFY(makeConsumer("logger", "\"ack_policy\":\"none\""));
    QVERIFY(makeConsumer("shipping", "\"ack_policy\":\"explicit\""));
    const auto billing = m_worker.take(QStringLiteral("ORDERS"), QStringLiteral("billing"), 3);
    QVERIFY(m_worker.settle(billing.at(0)));
    QVERIFY(m_worker.settle(billing.at(1)));
    QCOMPARE(m_worker.take(QStringLiteral("ORDERS"), QStringLiteral("logger"), 4).size(), size_t(4));
    QCOMPARE(m_worker.take(QStringLiteral("ORDERS"), QStringLiteral("shipping"), 3).size(), size_t(3));
}

void TestTraceDialog::cleanup()
{
    delete m_dialog;
    m_client.call(QStringLiteral("STREAM.DELETE.ORDERS"));
}

TraceDialog* TestTraceDialog::open(uint64_t sequence)
{
    m_dialog = new TraceDialog(*m_service, {{QStringLiteral("ORDERS")}, {sequence}, {}, {}, true, {}});
    m_dialog->setLocked(false, {});
    m_dialog->show();
    return QTest::qWaitForWindowActive(m_dialog) &&
                   QTest::qWaitFor([this] { return m_dialog->table().table().rowCount() == 6; }, 10000)
               ? m_dialog
               : nullptr;
}

QString TestTraceDialog::state(const QString& consumer) const
{
    const TableModel& model = m_dialog->table().table();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == consumer)
            return model.index(row, 1).data().toString();
    }
    return {};
}

void TestTraceDialog::tellsOfEachConsumer()
{
    QVERIFY(open());
    QCOMPARE(state(QStringLiteral("billing")), QStringLiteral("Acknowledged"));
    QCOMPARE(state(QStringLiteral("europe")), QStringLiteral("Filtered out"));
    QCOMPARE(state(QStringLiteral("idle")), QStringLiteral("Not delivered yet"));
    QCOMPARE(state(QStringLiteral("latecomer")), QStringLiteral("Before its start"));
    QCOMPARE(state(QStringLiteral("logger")), QStringLiteral("Delivered"));
    QCOMPARE(state(QStringLiteral("shipping")), QStringLiteral("Held"));
    QVERIFY(find<QLabel>("traceTitle")->text().contains(QStringLiteral("orders.us.new")));
    const QString summary = find<QLabel>("traceSummary")->text();
    QVERIFY2(summary.contains(QStringLiteral("Held: 1")), qPrintable(summary));
    // The first row is selected, and what it was concluded from stands below in full.
    QCOMPARE(m_dialog->table().currentSourceRow(), 0);
    QVERIFY(find<QLabel>("traceEvidence")->text().contains(QStringLiteral("ack floor")));
    m_dialog->table().selectSourceRow(2);
    QVERIFY(find<QLabel>("traceEvidence")->text().contains(QStringLiteral("1 message")));
    test::saveShots(*m_dialog, QStringLiteral("trace"));
    QTest::mouseClick(find<QPushButton>("traceCopy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(QLatin1Char('\n')), 8); // message, summary, six consumers
    QVERIFY2(copied.contains(QStringLiteral("\nshipping\tHeld\t")), qPrintable(copied));
}

void TestTraceDialog::refreshSeesWhatChanged()
{
    QVERIFY(open());
    m_dialog->table().selectSourceRow(5);
    QVERIFY(makeConsumer("new", "\"ack_policy\":\"explicit\""));
    QVERIFY(!m_client.call(QStringLiteral("CONSUMER.DELETE.ORDERS.idle")).isEmpty());
    QCOMPARE(m_worker.take(QStringLiteral("ORDERS"), QStringLiteral("new"), 2).size(), size_t(2));
    QTest::keySequence(m_dialog, QKeySequence::Refresh);
    QTRY_COMPARE(state(QStringLiteral("new")), QStringLiteral("Held"));
    QVERIFY(state(QStringLiteral("idle")).isEmpty());
    const int current = m_dialog->table().currentSourceRow(); // the selection stays where it was
    QCOMPARE(m_dialog->table().table().index(current, 0).data().toString(), QStringLiteral("shipping"));
    QTRY_VERIFY(find<QPushButton>("traceRefresh")->isEnabled());
}

void TestTraceDialog::failuresKeepWhatWasKnown()
{
    QVERIFY(open());
    QVERIFY(!m_client.call(QStringLiteral("STREAM.DELETE.ORDERS")).isEmpty());
    QTest::mouseClick(find<QPushButton>("traceRefresh"), Qt::LeftButton);
    auto* problem = find<QLabel>("problem");
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(m_dialog->table().table().rowCount(), 6);
    QVERIFY(find<QPushButton>("traceRefresh")->isEnabled());
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
}

void TestTraceDialog::removedMessages()
{
    QVERIFY(open());
    QVERIFY(!m_client.call(QStringLiteral("STREAM.MSG.DELETE.ORDERS"), R"({"seq":2,"no_erase":true})").isEmpty());
    QTest::mouseClick(find<QPushButton>("traceRefresh"), Qt::LeftButton);
    QTRY_COMPARE(state(QStringLiteral("idle")), QStringLiteral("Removed before delivery"));
    QCOMPARE(state(QStringLiteral("billing")), QStringLiteral("Acknowledged"));
    QVERIFY(find<QLabel>("traceSummary")->text().contains(QStringLiteral("no longer stores")));
    QVERIFY(!find<QPushButton>("traceSendCopy")->isEnabled());
}

void TestTraceDialog::tracedCopy()
{
    QVERIFY(open());
    auto* send = find<QPushButton>("traceSendCopy");
    auto* words = find<QLabel>("tracePathState");
    QVERIFY(find<QLabel>("tracePathWords")->text().contains(QStringLiteral("neither store nor deliver")));
    find<QTabWidget>("traceTabs")->setCurrentIndex(1);
    if (!m_canTrace) {
        QTRY_VERIFY2(words->text().contains(QStringLiteral("2.11")), qPrintable(words->text()));
        QVERIFY(!send->isEnabled());
        QVERIFY(send->toolTip().contains(QStringLiteral("2.11")));
        test::saveShots(*m_dialog, QStringLiteral("trace-path-old"));
        return;
    }
    QTRY_VERIFY(send->isEnabled());
    QSignalSpy done(m_dialog, &TraceDialog::actionDone);
    QTest::mouseClick(send, Qt::LeftButton);
    QVERIFY(!send->isEnabled()); // one at a time
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done[0][0].value<Event>().severity, Severity::Notice);
    auto* tree = find<QTreeView>("tracePath");
    QCOMPARE(tree->model()->rowCount(), 1);
    QVERIFY(tree->model()->rowCount(tree->model()->index(0, 0)) >= 2);
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(send->isEnabled());
    QCOMPARE(m_client.stream(QStringLiteral("ORDERS"))->state.last.value, uint64_t(4));
    test::saveShots(*m_dialog, QStringLiteral("trace-path"));
    QTest::mouseClick(find<QPushButton>("traceCopy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("Would be stored\tstream ORDERS")), qPrintable(copied));
}

void TestTraceDialog::lockedSendsNothing()
{
    QVERIFY(open());
    m_dialog->setLocked(true, QStringLiteral("It is locked."));
    auto* send = find<QPushButton>("traceSendCopy");
    QVERIFY(!send->isEnabled());
    QVERIFY(send->toolTip().contains(QStringLiteral("It is locked.")));
    QCOMPARE(find<QLabel>("tracePathState")->text(), QStringLiteral("It is locked."));
    QTest::mouseClick(find<QPushButton>("traceRefresh"), Qt::LeftButton); // asking again does not open it
    QTRY_VERIFY(find<QPushButton>("traceRefresh")->isEnabled());
    QVERIFY(!send->isEnabled());
    m_dialog->setLocked(false, {});
    if (m_canTrace)
        QTRY_VERIFY(send->isEnabled());
}

void TestTraceDialog::worksByKeyboard()
{
    QVERIFY(open());
    QCOMPARE(QApplication::focusWidget(), &m_dialog->table());
    QTest::keyClick(&m_dialog->table(), Qt::Key_Down);
    QCOMPARE(m_dialog->table().currentSourceRow(), 1);
    // Tab goes round through every control that can do something.
    QSet<QString> reached;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const char* name : {"traceTable", "traceRefresh", "traceCopy"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
    for (const QWidget* control : m_dialog->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QPushButton*>(control) || qobject_cast<const QTreeView*>(control) ||
                               qobject_cast<const TableView*>(control) || qobject_cast<const QTabWidget*>(control);
        const bool isNamed =
            !control->accessibleName().isEmpty() ||
            (qobject_cast<const QPushButton*>(control) && !qobject_cast<const QPushButton*>(control)->text().isEmpty());
        QVERIFY2(!isControl || isNamed, qPrintable(control->objectName()));
    }
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestTraceDialog::closesWhileAsking()
{
    for (int i = 0; i < 20; ++i) {
        auto* dialog = new TraceDialog(*m_service, {{QStringLiteral("ORDERS")}, {2}, {}, {}, true, {}});
        dialog->show();
        if (i % 2 == 0)
            QCoreApplication::processEvents();
        dialog->close();
    }
    QVERIFY(open()); // and the service still answers
}

JETLAG_GUI_TEST_MAIN(TestTraceDialog)
#include "tst_tracedialog.moc"
