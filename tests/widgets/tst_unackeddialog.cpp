// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that lists what a consumer has not settled, with a real server behind it.
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "support/worker.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/unackeddialog.h"
#include "widgets/shots.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;

namespace {
const QString orders = QStringLiteral("ORDERS");
const QString billing = QStringLiteral("billing");
} // namespace

class TestUnackedDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhatIsNotAcknowledged();
    void saysWhatIsNotCertain();
    void whatWasHeardIsCertain();
    void leadsToTheMessage();
    void saysWhenTheConsumerHasMovedOn();
    void ofNoAcknowledgements();
    void failuresKeepWhatWasKnown();
    void closesWhileAsking();

private:
    bool open(const QString& consumer = billing);
    QString cell(int row, const char* column) const;
    int rows() const { return m_dialog->table().table().rowCount(); }
    ConsumerFactsPtr newest(); ///< as a snapshot would bring it
    template <typename T>
    T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QString evidence() const { return find<QLabel>("unackedEvidence")->text(); }
    bool isRead() const { return find<QPushButton>("unackedRefresh")->isEnabled(); }

    test::NatsServer m_server;
    test::Client m_client;
    test::Worker m_worker;
    WorkRegistry m_works;
    std::unique_ptr<UnackedService> m_service;
    std::vector<QByteArray> m_taken;
    QPointer<UnackedDialog> m_dialog;
};

void TestUnackedDialog::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_worker.connectTo(m_server.url()));
    m_service = std::make_unique<UnackedService>(m_client.api(), m_works);
}

/// Five orders, four of them with a worker.
void TestUnackedDialog::init()
{
    QVERIFY(m_client.makeStream(orders, QStringLiteral("orders.>")));
    for (int i = 1; i <= 5; ++i)
        QVERIFY(m_client.publish(QStringLiteral("orders.new"), "order " + QByteArray::number(i)));
    for (const auto& [name, policy] : {std::pair{"billing", "explicit"}, {"logger", "none"}})
        QVERIFY(
            !m_client
                 .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.") + QLatin1String(name),
                       QByteArray(R"({"stream_name":"ORDERS","config":{"ack_wait":3600000000000,"durable_name":")") +
                           name + R"(","ack_policy":")" + policy + "\"}}")
                 .isEmpty());
    m_taken = m_worker.take(orders, billing, 4);
    QCOMPARE(m_taken.size(), size_t(4));
}

void TestUnackedDialog::cleanup()
{
    delete m_dialog;
    m_client.call(QStringLiteral("STREAM.DELETE.ORDERS"));
}

bool TestUnackedDialog::open(const QString& consumer)
{
    m_dialog = new UnackedDialog(*m_service, {{orders}, {consumer}});
    m_dialog->show();
    return QTest::qWaitForWindowActive(m_dialog) && QTest::qWaitFor([this] { return isRead(); }, 10000);
}

QString TestUnackedDialog::cell(int row, const char* column) const
{
    const TableModel& model = m_dialog->table().table();
    return model.index(row, model.columnOf(column)).data().toString();
}

ConsumerFactsPtr TestUnackedDialog::newest()
{
    ConsumerFactsPtr facts;
    m_client.api().consumerInfo({{orders}, {billing}},
                                [&facts](const Result<ConsumerFactsPtr>& info) { facts = info ? *info : nullptr; });
    return QTest::qWaitFor([&facts] { return facts != nullptr; }) ? facts : nullptr;
}

void TestUnackedDialog::listsWhatIsNotAcknowledged()
{
    QVERIFY(open());
    QCOMPARE(rows(), 4);
    QCOMPARE(cell(0, "sequence"), QStringLiteral("1"));
    QCOMPARE(cell(0, "subject"), QStringLiteral("orders.new"));
    QCOMPARE(cell(3, "state"), QStringLiteral("In flight"));
    QCOMPARE(cell(3, "deliveries"), QStringLiteral("1"));
    QCOMPARE(cell(3, "size"), QStringLiteral("7 B"));
    QCOMPARE(cell(3, "preview"), QStringLiteral("order 4"));
    QVERIFY(!cell(3, "age").isEmpty() && !cell(3, "stored").isEmpty());
    QVERIFY2(evidence().contains(QStringLiteral("none of them is acknowledged")), qPrintable(evidence()));
    QVERIFY(m_dialog->windowTitle().contains(billing));
    QVERIFY(find<QLabel>("unackedListed")->text().isEmpty());
    QVERIFY(!find<QPushButton>("unackedCancel")->isEnabled());
    QCOMPARE(m_dialog->table().currentSourceRow(), 0);
    QCOMPARE(QApplication::focusWidget(), &m_dialog->table());
    test::saveShots(*m_dialog, QStringLiteral("unacked"));
}

void TestUnackedDialog::saysWhatIsNotCertain()
{
    QVERIFY(m_worker.settle(m_taken[1]));
    QVERIFY(m_worker.settle(m_taken[2], "-NAK"));
    QCOMPARE(m_worker.take(orders, billing, 1).size(), size_t(1));
    QVERIFY(open());
    QCOMPARE(rows(), 4);
    QCOMPARE(cell(0, "state"), QStringLiteral("In flight"));
    QVERIFY2(cell(1, "state").startsWith(QStringLiteral("≈")), qPrintable(cell(1, "state")));
    QCOMPARE(cell(2, "deliveries"), QStringLiteral("1–2"));
    QVERIFY2(evidence().contains(QStringLiteral("message 1, right behind the floor")), qPrintable(evidence()));
    QVERIFY2(evidence().contains(QStringLiteral("(num_ack_pending): 3")), qPrintable(evidence()));
    test::saveShots(*m_dialog, QStringLiteral("unacked-candidates"));
}

void TestUnackedDialog::whatWasHeardIsCertain()
{
    QVERIFY(m_worker.settle(m_taken[1], "+TERM"));
    QVERIFY(m_worker.settle(m_taken[2], "-NAK"));
    QCOMPARE(m_worker.take(orders, billing, 1).size(), size_t(1));
    m_service->setAdvisories([](const ConsumerKey&, Sequence sequence) {
        return sequence.value == 2 ? std::vector<HeardAdvisory>{{HeardAdvisory::Kind::Terminated, 1,
                                                                 QStringLiteral("bad <b>order</b>"), systemNow()}}
                                   : std::vector<HeardAdvisory>();
    });
    QVERIFY(open());
    m_service->setAdvisories({});
    QCOMPARE(cell(1, "state"), QStringLiteral("Terminated by its worker"));
    QCOMPARE(cell(1, "deliveries"), QStringLiteral("1"));
    const TableModel& model = m_dialog->table().table();
    const QString tip = model.index(1, model.columnOf("state")).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("bad")) && !tip.contains(QStringLiteral("<b>")), qPrintable(tip));
    QVERIFY2(evidence().contains(QStringLiteral("Of 1 of those listed")), qPrintable(evidence()));
}

void TestUnackedDialog::leadsToTheMessage()
{
    QVERIFY(open());
    QSignalSpy show(m_dialog, &UnackedDialog::showMessage);
    QSignalSpy trace(m_dialog, &UnackedDialog::traceMessage);
    QTest::keyClick(&m_dialog->table(), Qt::Key_Down);
    QTest::keyClick(&m_dialog->table(), Qt::Key_Return);
    QCOMPARE(show.count(), 1);
    QCOMPARE(show[0][0].value<ConsumerKey>(), (ConsumerKey{{orders}, {billing}}));
    QCOMPARE(show[0][1].value<Sequence>(), Sequence{2});
    QTest::mouseClick(find<QPushButton>("unackedTrace"), Qt::LeftButton);
    QCOMPARE(trace.count(), 1);
    QCOMPARE(trace[0][1].value<Sequence>(), Sequence{2});
    QTest::mouseClick(find<QPushButton>("unackedShow"), Qt::LeftButton);
    QCOMPARE(show.count(), 2);
}

void TestUnackedDialog::saysWhenTheConsumerHasMovedOn()
{
    QVERIFY(open());
    m_dialog->table().selectSourceRow(2);
    m_dialog->setNewest(newest());
    auto* moved = find<QLabel>("unackedMoved");
    QVERIFY(!moved->isVisible());
    QVERIFY(m_worker.settle(m_taken[0]));
    QVERIFY(newest());
    m_dialog->setNewest(newest());
    QVERIFY(moved->isVisible());
    QVERIFY2(moved->text().contains(QStringLiteral("moved on")), qPrintable(moved->text()));
    QCOMPARE(rows(), 4); // nothing is asked for by itself
    QTest::keySequence(m_dialog, QKeySequence::Refresh);
    QTRY_COMPARE(rows(), 3);
    QVERIFY(!moved->isVisible());
    QCOMPARE(cell(m_dialog->table().currentSourceRow(), "sequence"), QStringLiteral("3")); // where it was
    m_dialog->setNewest(nullptr);
    QVERIFY2(moved->isVisible() && moved->text().contains(QStringLiteral("not there")), qPrintable(moved->text()));
}

void TestUnackedDialog::ofNoAcknowledgements()
{
    QCOMPARE(m_worker.take(orders, QStringLiteral("logger"), 2).size(), size_t(2));
    QVERIFY(open(QStringLiteral("logger")));
    QCOMPARE(rows(), 0);
    QVERIFY2(evidence().contains(QStringLiteral("nothing is tracked")), qPrintable(evidence()));
    QVERIFY(m_dialog->table().emptyText().contains(QStringLiteral("Nothing is tracked")));
    QVERIFY(!find<QPushButton>("unackedShow")->isEnabled());
    QVERIFY(!find<QPushButton>("unackedTrace")->isEnabled());
}

void TestUnackedDialog::failuresKeepWhatWasKnown()
{
    QVERIFY(open());
    QVERIFY(!m_client.call(QStringLiteral("CONSUMER.DELETE.ORDERS.billing")).isEmpty());
    QTest::mouseClick(find<QPushButton>("unackedRefresh"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("problem")->isVisible());
    QVERIFY(isRead());
    QCOMPARE(rows(), 4);
    // Reading can be cancelled, and says so.
    QTest::mouseClick(find<QPushButton>("unackedRefresh"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("unackedCancel"), Qt::LeftButton);
    QTRY_VERIFY(isRead());
    QVERIFY(find<QLabel>("problem")->text().contains(QStringLiteral("cancelled")));
}

void TestUnackedDialog::closesWhileAsking()
{
    for (int i = 0; i < 10; ++i) {
        auto* dialog = new UnackedDialog(*m_service, {{orders}, {billing}});
        dialog->show();
        if (i % 2 == 0)
            QCoreApplication::processEvents();
        dialog->close();
    }
    QVERIFY(open()); // and the service still answers
    QCOMPARE(rows(), 4);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

JETLAG_GUI_TEST_MAIN(TestUnackedDialog)
#include "tst_unackeddialog.moc"
