// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that edit, create and delete a stream, and that reset a consumer, on a real server.
#include "admin/administrator.h"
#include "jetstream/replyparse.h"
#include "support/guitest.h"
#include "support/worker.h"
#include "widgets/dialogprobe.h"
#include "widgets/dialogs/consumerresetdialog.h"
#include "widgets/dialogs/streamconfigdialog.h"
#include "widgets/dialogs/streamdeletedialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;
using Mode = ConfigDialog::Mode;

class TestStreamDialogs : public QObject
{
    Q_OBJECT
private:
    test::Administrator m_admin;
    test::Worker m_worker;

    StreamConfigDialog* make(Mode mode, const char* name = "ORDERS")
    {
        return new StreamConfigDialog(*m_admin.service, {QLatin1String(name)}, mode, m_admin.version());
    }
    StreamFactsPtr stream(const char* name = "ORDERS") { return m_admin.client.stream(QLatin1String(name)); }
    static QLineEdit* edit(const test::DialogProbe& dialog, const char* key)
    {
        return dialog.find<QLineEdit>(QByteArray(QByteArray("config-") + key).constData());
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
        QVERIFY(m_admin.makeConsumer(QStringLiteral("ORDERS"), QStringLiteral("worker")));
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_admin.client.publish(QStringLiteral("orders.a"), "x"));
    }
    void cleanup() { m_admin.removeAll(); }

    void editsAndPutsBack()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Edit));
        QTRY_VERIFY(edit(dialog, "max_msgs"));
        QVERIFY(dialog.find<QLabel>("config-retention")->text().startsWith(QStringLiteral("limits (fixed")));
        edit(dialog, "max_msgs")->setText(QStringLiteral("4"));
        edit(dialog, "max_bytes")->setText(QStringLiteral("1 MiB"));
        auto* save = dialog.find<QPushButton>("configSave");
        QTRY_VERIFY(save->isEnabled());
        QVERIFY2(dialog.preview().contains(QStringLiteral("max_msgs: unlimited → 4")), qPrintable(dialog.preview()));
        QVERIFY2(dialog.preview().contains(QStringLiteral("removes the oldest 6")), qPrintable(dialog.preview()));
        save->click();
        QTRY_COMPARE(stream()->state.messages, uint64_t(4));
        QTRY_COMPARE(save->text(), QStringLiteral("Put it back"));
        QVERIFY(stream()->config.maxBytes == std::optional<uint64_t>(1 << 20));
        save->click();
        QTRY_VERIFY2(!dialog.isOpen(), qPrintable(dialog.problem()));
        QVERIFY(!stream()->config.maxMessages && !stream()->config.maxBytes);
    }

    /// The seed's stream of results.
    void creates()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Create, ""));
        auto* save = dialog.find<QPushButton>("configSave");
        QVERIFY(!save->isEnabled());
        edit(dialog, "name")->setText(QStringLiteral("COPY"));
        edit(dialog, "subjects")->setText(QStringLiteral("orders.x, vigil.results.*"));
        edit(dialog, "max_age")->setText(QStringLiteral("7d"));
        dialog.find<QCheckBox>("config-allow_direct")->setChecked(true);
        QTRY_VERIFY2(dialog.preview().contains(QStringLiteral("orders.x overlaps with the subjects of ORDERS")),
                     qPrintable(dialog.preview()));
        save->click();
        QTRY_COMPARE(dialog.events.size(), size_t(1));
        QVERIFY(dialog.events[0].severity == Severity::Warning && dialog.isOpen());
        QVERIFY(!dialog.find<QLabel>("config-subjectsProblem")->text().isEmpty());
        edit(dialog, "subjects")->setText(QStringLiteral("vigil.results.*"));
        QTRY_VERIFY(save->isEnabled() && !dialog.preview().contains(QStringLiteral("overlaps")));
        save->click();
        QTRY_VERIFY2(!dialog.isOpen(), qPrintable(dialog.problem()));
        QVERIFY(stream("COPY")->config.maxAge == std::optional<std::chrono::nanoseconds>(168h));
        QVERIFY(stream("COPY")->config.allowDirect);
    }

    void clones()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Clone));
        QTRY_VERIFY(edit(dialog, "name"));
        QVERIFY(edit(dialog, "name")->text().isEmpty() && edit(dialog, "subjects")->text().isEmpty());
        edit(dialog, "name")->setText(QStringLiteral("COPY"));
        edit(dialog, "subjects")->setText(QStringLiteral("copy.>"));
        auto* save = dialog.find<QPushButton>("configSave");
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY2(!dialog.isOpen(), qPrintable(dialog.problem()));
        QCOMPARE(stream("COPY")->config.subjects, QStringList{QStringLiteral("copy.>")});
    }

    void deletesWithWhatGoesWithIt()
    {
        test::DialogProbe dialog(new StreamDeleteDialog(*m_admin.service, {QStringLiteral("ORDERS")}));
        QTRY_VERIFY2(dialog.preview().contains(QStringLiteral("10 messages")), qPrintable(dialog.preview()));
        QVERIFY2(dialog.preview().contains(QStringLiteral("worker goes with it, and 10 messages")),
                 qPrintable(dialog.preview()));
        auto* button = dialog.find<QPushButton>("streamDeleteButton");
        QVERIFY(!button->isEnabled());
        dialog.find<QLineEdit>("changeTypedName")->setText(QStringLiteral("ORDERS"));
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(!dialog.isOpen());
        QVERIFY(!stream());
        QCOMPARE(dialog.events.back().text, QStringLiteral("The stream was deleted."));
    }

    void resetsAConsumer()
    {
        const auto taken = m_worker.take(QStringLiteral("ORDERS"), QStringLiteral("worker"), 6);
        QCOMPARE(taken.size(), size_t(6));
        for (size_t i = 0; i < 5; ++i)
            QVERIFY(m_worker.settle(taken[i]));
        const ConsumerKey key{{QStringLiteral("ORDERS")}, {QStringLiteral("worker")}};
        test::DialogProbe dialog(new ConsumerResetDialog(*m_admin.service, key, m_admin.version()));
        auto* button = dialog.find<QPushButton>("resetButton");
        QTRY_COMPARE(dialog.preview(), QStringLiteral("Write a sequence or a time."));
        dialog.find<QLineEdit>("resetSequence")->setText(QStringLiteral("0"));
        QTRY_VERIFY(!dialog.find<QLabel>("resetSequenceProblem")->text().isEmpty());
        dialog.find<QLineEdit>("resetSequence")->setText(QStringLiteral("3"));
        QTRY_VERIFY(button->isEnabled());
        QVERIFY2(dialog.preview().contains(QStringLiteral("8 messages are to be delivered then")),
                 qPrintable(dialog.preview()));
        QVERIFY2(dialog.preview().contains(QStringLiteral("4 of them were delivered before")),
                 qPrintable(dialog.preview()));
        QCOMPARE(dialog.preview().contains(QStringLiteral("made anew")), !m_admin.hasVersion(2, 14));
        button->click();
        QTRY_VERIFY2(!dialog.isOpen(), qPrintable(dialog.problem()));
        const auto info = parseConsumerInfo(m_admin.consumerInfo(key.stream.value, key.consumer.value), key.stream, {});
        QCOMPARE((*info)->pending, uint64_t(8));
    }

    void resetsByTime()
    {
        const auto stored = m_admin.client.messages(QStringLiteral("ORDERS"));
        const ConsumerKey key{{QStringLiteral("ORDERS")}, {QStringLiteral("worker")}};
        test::DialogProbe dialog(new ConsumerResetDialog(*m_admin.service, key, m_admin.version()));
        dialog.find<QLineEdit>("resetTime")->setText(QString::fromLatin1(toRfc3339(stored[7].time)));
        auto* button = dialog.find<QPushButton>("resetButton");
        QTRY_VERIFY(button->isEnabled());
        QVERIFY2(dialog.preview().contains(QStringLiteral("at message 8: 3 messages")), qPrintable(dialog.preview()));
        QVERIFY2(dialog.preview().contains(QStringLiteral("7 messages that wait for it are passed over")),
                 qPrintable(dialog.preview()));
    }
};

JETLAG_GUI_TEST_MAIN(TestStreamDialogs)
#include "tst_streamdialogs.moc"
