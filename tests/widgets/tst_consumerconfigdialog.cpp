// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that edit, create and clone a consumer: what they show, what they say beforehand, what becomes of it on a
// real server, and the way back.
#include "admin/administrator.h"
#include "jetstream/replyparse.h"
#include "support/guitest.h"
#include "support/worker.h"
#include "widgets/dialogprobe.h"
#include "widgets/dialogs/consumerconfigdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;
using Mode = ConfigDialog::Mode;

class TestConsumerConfigDialog : public QObject
{
    Q_OBJECT
private:
    test::Administrator m_admin;
    test::Worker m_worker;

    ConsumerFactsPtr consumer(const char* name = "worker")
    {
        const StreamName stream{QStringLiteral("ORDERS")};
        const auto info = parseConsumerInfo(m_admin.consumerInfo(stream.value, QLatin1String(name)), stream, {});
        return info ? *info : nullptr;
    }
    ConsumerConfigDialog* make(Mode mode, const char* name = "worker")
    {
        return new ConsumerConfigDialog(*m_admin.service, {{QStringLiteral("ORDERS")}, {QLatin1String(name)}}, mode,
                                        m_admin.version());
    }
    static QPushButton* button(const test::DialogProbe& dialog) { return dialog.find<QPushButton>("configSave"); }
    static QLineEdit* edit(const test::DialogProbe& dialog, const char* key)
    {
        return dialog.find<QLineEdit>(QByteArray(QByteArray("config-") + key).constData());
    }
    static QString problem(const test::DialogProbe& dialog, const char* key)
    {
        const auto* label = dialog.find<QLabel>(QByteArray(QByteArray("config-") + key + "Problem").constData());
        return label ? label->text() : QStringLiteral("no such field");
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_admin.start());
        QVERIFY(m_worker.connectTo(m_admin.server.url()));
    }
    void init()
    {
        QVERIFY(m_admin.client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
        QVERIFY(m_admin.makeConsumer(QStringLiteral("ORDERS"), QStringLiteral("worker"), R"(,"max_waiting":77)"));
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_admin.client.publish(i % 2 == 0 ? QStringLiteral("orders.a") : QStringLiteral("orders.b"), "x"));
        QCOMPARE(m_worker.take(QStringLiteral("ORDERS"), QStringLiteral("worker"), 3).size(), size_t(3));
    }
    void cleanup() { m_admin.removeAll(); }

    void editsAndPutsBack()
    {
        const test::LongerEvents building{400ms}; // the whole form at once
        test::DialogProbe dialog(make(Mode::Edit));
        QTRY_VERIFY(edit(dialog, "ack_wait"));
        QCOMPARE(edit(dialog, "ack_wait")->text(), QStringLiteral("30s"));
        QCOMPARE(edit(dialog, "max_deliver")->text(), QStringLiteral("unlimited"));
        QCOMPARE(dialog.preview(), QStringLiteral("Nothing would change."));
        QVERIFY(!button(dialog)->isEnabled());
        // What cannot change is fixed, with the reason.
        QVERIFY(!edit(dialog, "max_waiting"));
        QVERIFY(dialog.find<QLabel>("config-max_waiting")->text().startsWith(QStringLiteral("77 (fixed")));
        edit(dialog, "ack_wait")->setText(QStringLiteral("1m"));
        edit(dialog, "max_deliver")->setText(QStringLiteral("1"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        QVERIFY2(dialog.preview().contains(QStringLiteral("ack_wait: 30s → 1m")), qPrintable(dialog.preview()));
        QVERIFY2(dialog.preview().contains(QStringLiteral("max_deliver: unlimited → 1")), qPrintable(dialog.preview()));
        QVERIFY2(dialog.preview().contains(QStringLiteral("At most 3 messages in hand")), qPrintable(dialog.preview()));
        QVERIFY(dialog.find<QPlainTextEdit>("configJson")->toPlainText().contains(QStringLiteral("60000000000")));
        button(dialog)->click();
        QTRY_COMPARE(dialog.events.size(), size_t(1));
        QVERIFY2(dialog.events[0].severity == Severity::Ok, qPrintable(dialog.events[0].text));
        QVERIFY(consumer()->config.ackWait == 60s && consumer()->config.maxDeliver == std::optional<uint64_t>(1));
        QCOMPARE(consumer()->config.maxWaiting, std::optional<uint64_t>(77));
        // Back to what it was.
        QTRY_COMPARE(button(dialog)->text(), QStringLiteral("Put it back"));
        button(dialog)->click();
        QTRY_VERIFY(!dialog.isOpen());
        QVERIFY(consumer()->config.ackWait == 30s && !consumer()->config.maxDeliver);
        QCOMPARE(dialog.events.back().text, QStringLiteral("The consumer's configuration was put back."));
    }

    void aFilterSaysWhatWillCome()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Edit));
        QTRY_VERIFY(edit(dialog, "filters"));
        edit(dialog, "filters")->setText(QStringLiteral("orders.b"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        // Of 2, 4, 6, 8, 10 the first one lies before message 3, where it is.
        QVERIFY2(dialog.preview().contains(QStringLiteral("matches 5 messages")), qPrintable(dialog.preview()));
        QVERIFY2(dialog.preview().contains(QStringLiteral("4 of them lie after message 3")),
                 qPrintable(dialog.preview()));
        button(dialog)->click();
        QTRY_COMPARE(dialog.events.size(), size_t(1));
        QTRY_COMPARE(consumer()->pending, uint64_t(4)); // as it was said
    }

    void whatIsWrongIsSaidAtItsField()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Edit));
        QTRY_VERIFY(edit(dialog, "ack_wait"));
        edit(dialog, "ack_wait")->setText(QStringLiteral("soon"));
        QTRY_VERIFY(problem(dialog, "ack_wait").contains(QStringLiteral("30s")));
        QVERIFY(!button(dialog)->isEnabled());
        edit(dialog, "ack_wait")->setText(QStringLiteral("30s"));
        edit(dialog, "backoff")->setText(QStringLiteral("1s, 2s, 3s"));
        edit(dialog, "max_deliver")->setText(QStringLiteral("2"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        button(dialog)->click();
        QTRY_COMPARE(dialog.events.size(), size_t(1));
        QVERIFY(dialog.events[0].severity == Severity::Warning && dialog.isOpen());
        QVERIFY2(!problem(dialog, "backoff").isEmpty(), qPrintable(dialog.problem()));
        if (!m_admin.hasVersion(2, 10)) {
            edit(dialog, "filters")->setText(QStringLiteral("orders.a, orders.b"));
            QTRY_VERIFY(problem(dialog, "filters").contains(QStringLiteral("2.10")));
        }
    }

    void creates()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Create, ""));
        QTRY_VERIFY(edit(dialog, "durable_name"));
        QTRY_VERIFY(problem(dialog, "durable_name").contains(QStringLiteral("needs a name")));
        QVERIFY(!button(dialog)->isEnabled());
        edit(dialog, "durable_name")->setText(QStringLiteral("fresh"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        QVERIFY2(dialog.preview().contains(QStringLiteral("begins at message 1 and takes 10")),
                 qPrintable(dialog.preview()));
        dialog.find<QComboBox>("config-deliver_policy")->setCurrentText(QStringLiteral("by_start_sequence"));
        QTRY_VERIFY(!problem(dialog, "opt_start_seq").isEmpty());
        edit(dialog, "opt_start_seq")->setText(QStringLiteral("4"));
        edit(dialog, "filters")->setText(QStringLiteral("orders.a"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        QVERIFY2(dialog.preview().contains(QStringLiteral("begins at message 4 and takes 3 ")),
                 qPrintable(dialog.preview()));
        button(dialog)->click();
        QTRY_VERIFY2(!dialog.isOpen(), qPrintable(dialog.problem()));
        QCOMPARE(dialog.events.back().text, QStringLiteral("The consumer fresh was created."));
        QCOMPARE(consumer("fresh")->pending, uint64_t(3));
        QVERIFY(consumer("fresh")->config.isDurable() && consumer("fresh")->config.isPull());
    }

    void clones()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Clone));
        QTRY_VERIFY(edit(dialog, "durable_name"));
        edit(dialog, "durable_name")->setText(QStringLiteral("second"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        button(dialog)->click();
        QTRY_VERIFY2(!dialog.isOpen(), qPrintable(dialog.problem()));
        QCOMPARE(consumer("second")->config.maxWaiting, std::optional<uint64_t>(77));
        QCOMPARE(consumer("second")->ackPending, uint64_t(0));
    }

    void aProposalForTheAckWait()
    {
        const test::LongerEvents building{400ms};
        auto* made = make(Mode::Edit);
        made->setMeasured(4s);
        test::DialogProbe dialog(made);
        QTRY_VERIFY(edit(dialog, "ack_wait"));
        QVERIFY(dialog.find<QLabel>("config-ack_wait-hint")->text().contains(QStringLiteral("12s")));
    }
};

JETLAG_GUI_TEST_MAIN(TestConsumerConfigDialog)
#include "tst_consumerconfigdialog.moc"
