// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that pause and delete a consumer: what they say beforehand, what they do, and what they tell, on a real
// server.
#include "deleting/purgeservice.h"
#include "deleting/tap.h"
#include "files/exportservice.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "support/worker.h"
#include "widgets/dialogprobe.h"
#include "widgets/dialogs/consumeractdialog.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;
using Act = ConsumerActDialog::Act;

namespace {
const ConsumerKey worker{{QStringLiteral("ORDERS")}, {QStringLiteral("worker")}};
} // namespace

class TestConsumerActDialog : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    test::Worker m_worker;
    WorkRegistry m_works;
    std::unique_ptr<test::Tap> m_tap;
    std::unique_ptr<ExportService> m_exporter;
    std::unique_ptr<PurgeService> m_counter;
    std::unique_ptr<AdminService> m_service;
    bool m_third = false; ///< was looked at again

    bool canPauseHere() const { return canPause(ServerVersion::parse(m_server.version())); }
    bool isThere() { return !m_client.call(QStringLiteral("CONSUMER.INFO.ORDERS.worker")).isEmpty(); }
    ConsumerActDialog* make(Act act) { return new ConsumerActDialog(*m_service, worker, act); }
    static QPushButton* button(const test::DialogProbe& dialog)
    {
        return dialog.find<QPushButton>("consumerActButton");
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        m_exporter = std::make_unique<ExportService>(m_client.api(), m_works);
        m_counter = std::make_unique<PurgeService>(m_client.api(), m_works, *m_exporter);
        QVERIFY(m_worker.connectTo(m_server.url()));
    }
    void init()
    {
        QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.worker"),
                           R"({"stream_name":"ORDERS","config":{"durable_name":"worker","ack_policy":"explicit"}})")
                     .isEmpty());
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_client.publish(QStringLiteral("orders.a"), "x"));
        QCOMPARE(m_worker.take(QStringLiteral("ORDERS"), QStringLiteral("worker"), 2).size(), size_t(2));
        m_tap = std::make_unique<test::Tap>(m_client.connection().requests());
        m_service = std::make_unique<AdminService>(JetStreamApi(*m_tap), m_works, *m_counter, QString());
    }
    void cleanup()
    {
        m_service.reset();
        m_client.call(QStringLiteral("STREAM.DELETE.ORDERS"));
    }

    void deletesWhatWasNamed()
    {
        test::DialogProbe dialog(make(Act::Delete));
        QTRY_VERIFY2(dialog.preview().contains(QStringLiteral("5 messages")), qPrintable(dialog.preview()));
        QVERIFY2(dialog.preview().contains(QStringLiteral("3 wait, 2 are in hand")), qPrintable(dialog.preview()));
        QVERIFY(!button(dialog)->isEnabled());
        auto* typed = dialog.find<QLineEdit>("changeTypedName");
        typed->setText(QStringLiteral("worke"));
        QVERIFY(!button(dialog)->isEnabled());
        typed->setText(QStringLiteral("worker"));
        dialog->setLocked(true, QStringLiteral("Locked."));
        QVERIFY(!button(dialog)->isEnabled());
        dialog->setLocked(false, {});
        QVERIFY(button(dialog)->isEnabled() && isThere());
        QCOMPARE(button(dialog)->text(), QStringLiteral("Delete worker"));
        button(dialog)->click();
        QTRY_VERIFY(!dialog.isOpen());
        QVERIFY(!isThere());
        QCOMPARE(dialog.events.size(), size_t(1));
        QCOMPARE(dialog.events[0].text, QStringLiteral("The consumer was deleted."));
        QVERIFY(dialog.events[0].detail.contains(QStringLiteral("3 wait, 2 are in hand")));
    }

    void pausesAndResumes()
    {
        if (!canPauseHere())
            QSKIP("this server cannot pause consumers");
        {
            test::DialogProbe dialog(make(Act::Pause));
            QTRY_VERIFY(button(dialog)->isEnabled());
            QVERIFY2(dialog.preview().contains(QStringLiteral("3 messages wait")), qPrintable(dialog.preview()));
            dialog.find<QDateTimeEdit>("pauseUntil")->setDateTime(QDateTime::currentDateTime().addSecs(-5));
            QVERIFY(!button(dialog)->isEnabled());
            dialog.find<QDateTimeEdit>("pauseUntil")->setDateTime(QDateTime::currentDateTime().addSecs(7200));
            QVERIFY(button(dialog)->isEnabled());
            button(dialog)->click();
            QTRY_VERIFY(!dialog.isOpen());
            QCOMPARE(dialog.events.size(), size_t(1));
            QVERIFY(dialog.events[0].severity == Severity::Ok);
        }
        const auto until = pausedUntil(m_client.call(QStringLiteral("CONSUMER.INFO.ORDERS.worker")), systemNow());
        QVERIFY(until && std::chrono::abs(*until - systemNow() - 2h) < 30s);
        test::DialogProbe dialog(make(Act::Resume));
        QTRY_VERIFY(button(dialog)->isEnabled());
        button(dialog)->click();
        QTRY_VERIFY(!dialog.isOpen());
        QVERIFY(!pausedUntil(m_client.call(QStringLiteral("CONSUMER.INFO.ORDERS.worker")), systemNow()));
    }

    /// Each by itself, with an outcome and an event of its own; what cannot be looked at is left out.
    void deletesSeveral()
    {
        const auto makeOne = [this](const char* name) {
            return m_client.call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.") + QLatin1String(name),
                                 R"({"stream_name":"ORDERS","config":{"durable_name":")" + QByteArray(name) +
                                     R"(","ack_policy":"explicit"}})");
        };
        QVERIFY(!makeOne("second").isEmpty() && !makeOne("third").isEmpty());
        const auto key = [](const char* name) {
            return ConsumerKey{{QStringLiteral("ORDERS")}, {QLatin1String(name)}};
        };
        test::DialogProbe dialog(new ConsumerActDialog(
            *m_service, std::vector{worker, key("second"), key("nobody"), key("third")}, Act::Delete));
        QTRY_VERIFY2(dialog.preview().contains(QStringLiteral("ORDERS › second: ")), qPrintable(dialog.preview()));
        QVERIFY(dialog.preview().contains(QStringLiteral("3 wait, 2 are in hand")));
        QVERIFY(!button(dialog)->isEnabled());
        dialog.find<QLineEdit>("changeTypedName")->setText(QStringLiteral("4"));
        QVERIFY(button(dialog)->isEnabled());
        QCOMPARE(button(dialog)->text(), QStringLiteral("Delete 3 consumer(s)"));
        // One of them becomes another one meanwhile.
        m_tap->before = [this, isFirst = true](const Request& request) mutable {
            if (!request.subject.contains("CONSUMER.INFO.ORDERS.third") || !std::exchange(isFirst, false))
                return;
            m_third = true;
        };
        m_tap->edit = [](const QByteArray& subject, NatsMessage& reply) {
            if (subject.contains("CONSUMER.DELETE.ORDERS.second"))
                reply.payload = R"({"error":{"code":500,"err_code":10012,"description":"not now"}})";
        };
        button(dialog)->click();
        QTRY_COMPARE(dialog.events.size(), size_t(3));
        QVERIFY(m_third);
        QVERIFY(dialog.isOpen()); // as one of them was refused
        QVERIFY2(dialog.preview().contains(QStringLiteral("worker: The consumer was deleted.")),
                 qPrintable(dialog.preview()));
        QVERIFY(dialog.preview().contains(QStringLiteral("third: The consumer was deleted.")));
        QVERIFY(dialog.events[0].subject == EventSubject(worker) && dialog.events[0].severity == Severity::Ok);
        QVERIFY(dialog.events[1].subject == EventSubject(key("second")) &&
                dialog.events[1].severity == Severity::Warning);
        QVERIFY(dialog.events[2].subject == EventSubject(key("third")));
        QVERIFY(!button(dialog)->isEnabled() && !isThere());
    }

    /// Closed in between: the one that is under way ends, the others are left.
    void closedInBetween()
    {
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.second"),
                           R"({"stream_name":"ORDERS","config":{"durable_name":"second","ack_policy":"explicit"}})")
                     .isEmpty());
        test::DialogProbe dialog(new ConsumerActDialog(
            *m_service, std::vector{worker, ConsumerKey{{QStringLiteral("ORDERS")}, {QStringLiteral("second")}}},
            Act::Delete));
        QTRY_VERIFY(!dialog.preview().contains(QStringLiteral("Looking")));
        dialog.find<QLineEdit>("changeTypedName")->setText(QStringLiteral("2"));
        button(dialog)->click();
        dialog->close();
        QTRY_COMPARE(dialog.events.size(), size_t(2));
        QVERIFY2(dialog.events[0].text.contains(QStringLiteral("left as they are")), qPrintable(dialog.events[0].text));
        QTRY_VERIFY(!isThere());
        QVERIFY(!m_client.call(QStringLiteral("CONSUMER.INFO.ORDERS.second")).isEmpty());
    }

    void whatCannotBeDoneSaysSo()
    {
        test::DialogProbe dialog(make(Act::StepDown));
        QTRY_VERIFY(dialog.preview().contains(QStringLiteral("no leader")));
        QVERIFY(!button(dialog)->isEnabled());
    }

    void aConsumerThatIsGone()
    {
        m_client.call(QStringLiteral("CONSUMER.DELETE.ORDERS.worker"));
        test::DialogProbe dialog(make(Act::Delete));
        QTRY_VERIFY(dialog.problem().contains(QStringLiteral("does not exist")));
        dialog.find<QLineEdit>("changeTypedName")->setText(QStringLiteral("worker"));
        QVERIFY(!button(dialog)->isEnabled());
    }

    /// Closed before the answer comes: the outcome is told all the same, once.
    void closedTooEarly()
    {
        m_tap->loses = [](const Request& request) { return request.subject.contains("CONSUMER.DELETE"); };
        test::DialogProbe dialog(make(Act::Delete));
        dialog.find<QLineEdit>("changeTypedName")->setText(QStringLiteral("worker"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        button(dialog)->click();
        QTRY_VERIFY(dialog.find<QLabel>("changeProgress")->isVisible());
        dialog->close();
        QVERIFY(!dialog.isOpen() && dialog.isThere());
        QTRY_COMPARE_WITH_TIMEOUT(dialog.events.size(), size_t(1), 20000);
        QVERIFY2(dialog.events[0].text.startsWith(QStringLiteral("It is not known")),
                 qPrintable(dialog.events[0].text));
        QVERIFY(isThere());
        QTRY_VERIFY(!dialog.isThere());
    }
};

JETLAG_GUI_TEST_MAIN(TestConsumerActDialog)
#include "tst_consumeractdialog.moc"
