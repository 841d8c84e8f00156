// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that edit, create and delete a stream, and that reset a consumer, on a real server.
#include "admin/administrator.h"
#include "jetstream/replyparse.h"
#include "support/guitest.h"
#include "support/worker.h"
#include "widgets/dialogprobe.h"
#include "widgets/dialogs/consumerresetdialog.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/streamactdialog.h"
#include "widgets/dialogs/streamconfigdialog.h"
#include "widgets/dialogs/streamdeletedialog.h"
#include "widgets/dialogs/streampresets.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
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

    static QString text(const char* errorLine, const test::DialogProbe& dialog)
    {
        if (auto* line = dialog.find<ErrorLine>(errorLine))
            return line->text();
        const auto* label = dialog.find<QLabel>(errorLine);
        return label ? label->text() : QString();
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

    /// Fields and JSON say the same; what has no field is kept; what is no JSON is marked with its line.
    void jsonBothWays()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Create, ""));
        auto* json = dialog.find<QPlainTextEdit>("configJson");
        auto* save = dialog.find<QPushButton>("configSave");
        edit(dialog, "name")->setText(QStringLiteral("COPY"));
        QTRY_VERIFY(json->toPlainText().contains(QStringLiteral("\"name\": \"COPY\"")));
        json->setPlainText(QStringLiteral("{\n  \"name\": \"COPY\",\n  \"max_msgs\": ,\n}"));
        QTRY_VERIFY2(text("configJsonProblem", dialog).contains(QStringLiteral("Line 3")),
                     qPrintable(text("configJsonProblem", dialog)));
        QVERIFY(!save->isEnabled() && !edit(dialog, "max_msgs")->isEnabled());
        json->setPlainText(QStringLiteral("{\"name\":\"COPY\",\"subjects\":[\"copy.>\"],\"max_msgs\":7,"
                                          "\"of_tomorrow\":18446744073709551615}"));
        QTRY_COMPARE(edit(dialog, "max_msgs")->text(), QStringLiteral("7"));
        QCOMPARE(edit(dialog, "subjects")->text(), QStringLiteral("copy.>"));
        QVERIFY(edit(dialog, "max_msgs")->isEnabled());
        edit(dialog, "max_msgs")->setText(QStringLiteral("9"));
        QTRY_VERIFY(json->toPlainText().contains(QStringLiteral("\"max_msgs\": 9")));
        QVERIFY(json->toPlainText().contains(QStringLiteral("18446744073709551615")));
        json->setPlainText(json->toPlainText().remove(QStringLiteral(",\n  \"of_tomorrow\": 18446744073709551615")));
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY2(!dialog.isOpen(), qPrintable(dialog.problem()));
        QVERIFY(stream("COPY")->config.maxMessages == std::optional<uint64_t>(9));
    }

    /// What cannot be changed any more is said where it is written.
    void jsonOfWhatIsFixed()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Edit));
        QTRY_VERIFY(edit(dialog, "max_msgs"));
        auto* json = dialog.find<QPlainTextEdit>("configJson");
        json->setPlainText(json->toPlainText().replace(QStringLiteral("\"storage\": \"file\""),
                                                       QStringLiteral("\"storage\": \"memory\"")));
        QTRY_VERIFY2(text("configJsonProblem", dialog).contains(QStringLiteral("storage cannot be changed")),
                     qPrintable(text("configJsonProblem", dialog)));
        QVERIFY(!dialog.find<QPushButton>("configSave")->isEnabled());
    }

    void copiesWhatIsWritten()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Create, ""));
        edit(dialog, "name")->setText(QStringLiteral("COPY"));
        edit(dialog, "subjects")->setText(QStringLiteral("copy.>"));
        QTRY_VERIFY(dialog.find<QPushButton>("configSave")->isEnabled());
        const QMenu* menu = dialog.find<QPushButton>("configCopyAs")->menu();
        QCOMPARE(menu->actions().size(), 6);
        menu->actions().front()->trigger();
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("nats stream add COPY --defaults")),
                 qPrintable(QGuiApplication::clipboard()->text()));
    }

    void startsFromPresetsAndTemplates()
    {
        const test::LongerEvents building{400ms};
        auto* made = make(Mode::Create, "");
        made->setNear({QStringLiteral("ORDERS")});
        made->setTemplates({{QStringLiteral("mine"), R"({"name":"COPY","subjects":["copy.>"],"max_msgs":3})"}});
        ConfigDialog::Templates kept;
        connect(made, &ConfigDialog::templatesChanged, this, [&kept](const auto& changed) { kept = changed; });
        test::DialogProbe dialog(made);
        auto* start = dialog.find<QComboBox>("configStart");
        const auto choose = [start](const char* name) {
            start->setCurrentIndex(start->findText(QLatin1String(name)));
            emit start->activated(start->currentIndex());
        };
        choose("Dead letters of ORDERS");
        QCOMPARE(edit(dialog, "name")->text(), QStringLiteral("ORDERS_DLQ"));
        QCOMPARE(edit(dialog, "subjects")->text(), QStringLiteral("orders.dlq"));
        choose("VIGIL_RESULTS");
        QCOMPARE(edit(dialog, "max_age")->text(), QStringLiteral("168h"));
        choose("Template: mine");
        QCOMPARE(edit(dialog, "max_msgs")->text(), QStringLiteral("3"));
        QVERIFY(edit(dialog, "max_age")->text().isEmpty());
        edit(dialog, "max_msgs")->setText(QStringLiteral("4"));
        QTRY_VERIFY(dialog.find<QPushButton>("configSave")->isEnabled());
        dialog.find<QPushButton>("configKeepTemplate")->click();
        QInputDialog* asking = nullptr;
        QTRY_VERIFY((asking = dialog->findChild<QInputDialog*>()) != nullptr);
        asking->setTextValue(QStringLiteral("other"));
        asking->accept();
        QTRY_VERIFY(kept.contains(QStringLiteral("other")));
        QVERIFY(kept[QStringLiteral("other")].contains("\"max_msgs\":4"));
        choose("Template: mine");
        dialog.find<QPushButton>("configRemoveTemplate")->click();
        QVERIFY(!kept.contains(QStringLiteral("mine")) && kept.contains(QStringLiteral("other")));
    }

    /// Every preset is a stream that each server takes, once it has what it lacks.
    void presetsAreTaken()
    {
        m_admin.removeAll();
        for (const auto& [name, config] : streamPresets({QStringLiteral("NEAR")})) {
            const auto whole = configWith(
                config, {{QStringLiteral("name"), "\"OTHER\""}, {QStringLiteral("subjects"), "[\"other.x\"]"}});
            const auto how = m_admin.change([&](auto listener) {
                return m_admin.service->create({{QStringLiteral("OTHER")}, {}, *whole}, listener);
            });
            QVERIFY2(how == ChangeEnd::Done, qPrintable(name + u' ' + m_admin.words()));
            m_admin.removeAll();
        }
    }

    /// Events offer what was before a change; the same dialog puts it back, or says why not.
    void putsBackWhatAnEventTellsOf()
    {
        const test::LongerEvents building{400ms};
        ConfigChange change;
        {
            auto* made = make(Mode::Edit);
            connect(made, &ChangeDialog::configChanged, this, [&change](const ConfigChange& told) { change = told; });
            test::DialogProbe dialog(made);
            QTRY_VERIFY(edit(dialog, "max_msgs"));
            edit(dialog, "max_msgs")->setText(QStringLiteral("400"));
            auto* save = dialog.find<QPushButton>("configSave");
            QTRY_VERIFY(save->isEnabled());
            save->click();
            QTRY_COMPARE(dialog.events.size(), size_t(1));
            QVERIFY(change.time == dialog.events[0].time);
            QCOMPARE(fieldOf(change.after, QStringLiteral("max_msgs")), QByteArray("400"));
        }
        {
            auto* made = make(Mode::Edit);
            made->setBack(change);
            test::DialogProbe dialog(made);
            auto* save = dialog.find<QPushButton>("configSave");
            QTRY_VERIFY(save->isEnabled());
            QVERIFY2(dialog.preview().contains(QStringLiteral("max_msgs: 400 → unlimited")),
                     qPrintable(dialog.preview()));
            save->click();
            QTRY_VERIFY(!stream()->config.maxMessages);
        }
        {
            // By now it is another configuration than the change has made.
            auto* made = make(Mode::Edit);
            made->setBack(change);
            test::DialogProbe dialog(made);
            QTRY_VERIFY2(dialog.preview().contains(QStringLiteral("changed again since")),
                         qPrintable(dialog.preview()));
            QVERIFY(dialog.preview().contains(QStringLiteral("max_msgs: 400 → unlimited")));
            QVERIFY(!dialog.find<QPushButton>("configSave")->isEnabled());
            QVERIFY(!edit(dialog, "max_msgs")->isEnabled());
        }
        change.target.seen.created = *change.target.seen.created - 10s;
        auto* made = make(Mode::Edit);
        made->setBack(change);
        test::DialogProbe dialog(made);
        QTRY_VERIFY2(dialog.preview().contains(QStringLiteral("created anew since")), qPrintable(dialog.preview()));
    }

    /// What few need is there when it is asked for, or set; the server tells what it made of it.
    void rareFields()
    {
        const test::LongerEvents building{400ms};
        test::DialogProbe dialog(make(Mode::Create, ""));
        QVERIFY(!edit(dialog, "sources")->isVisibleTo(dialog.operator->()));
        dialog.find<QCheckBox>("configAllFields")->setChecked(true);
        QVERIFY(edit(dialog, "sources")->isVisibleTo(dialog.operator->()));
        QCOMPARE(edit(dialog, "first_seq") != nullptr, m_admin.hasVersion(2, 10));
        QCOMPARE(dialog.find<QComboBox>("config-persist_mode") != nullptr, m_admin.hasVersion(2, 12));
        edit(dialog, "name")->setText(QStringLiteral("COPY"));
        edit(dialog, "sources")->setText(QStringLiteral("[{\"filter_subject\":\"a\"}]"));
        QTRY_VERIFY(text("config-sourcesProblem", dialog).contains(QStringLiteral("\"name\"")));
        edit(dialog, "sources")->setText(QStringLiteral("[{\"name\":\"ORDERS\",\"filter_subject\":\"orders.a\"}]"));
        edit(dialog, "subjects")->setText(QStringLiteral("copy.>"));
        edit(dialog, "republish.src")->setText(QStringLiteral("copy.>"));
        edit(dialog, "republish.dest")->setText(QStringLiteral("seen.>"));
        edit(dialog, "placement.tags")->setText(QString());
        auto* save = dialog.find<QPushButton>("configSave");
        QTRY_VERIFY2(save->isEnabled(), qPrintable(dialog.preview()));
        save->click();
        QTRY_VERIFY2(!dialog.isOpen(), qPrintable(dialog.problem()));
        const QByteArray made = *configOf(stream("COPY")->raw);
        QCOMPARE(fieldOf(made, QStringLiteral("republish.dest")), QByteArray("\"seen.>\""));
        QVERIFY(
            saysWanted(fieldOf(made, QStringLiteral("sources")), R"([{"name":"ORDERS","filter_subject":"orders.a"}])"));
        QTRY_COMPARE(stream("COPY")->state.messages, uint64_t(10));
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

    void sealsWhatWasNamed()
    {
        test::DialogProbe dialog(
            new StreamActDialog(*m_admin.service, {QStringLiteral("ORDERS")}, StreamActDialog::Act::Seal));
        QTRY_VERIFY2(dialog.preview().contains(QStringLiteral("Its 10 messages stay")), qPrintable(dialog.preview()));
        auto* button = dialog.find<QPushButton>("streamActButton");
        QVERIFY(!button->isEnabled());
        dialog.find<QLineEdit>("changeTypedName")->setText(QStringLiteral("ORDERS"));
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY2(!dialog.isOpen(), qPrintable(dialog.problem()));
        QCOMPARE(fieldOf(*configOf(stream()->raw), QStringLiteral("sealed")), QByteArray("true"));
        QCOMPARE(dialog.events.back().text, QStringLiteral("The stream was sealed."));
        QVERIFY(!m_admin.client.publish(QStringLiteral("orders.a"), "x"));
        test::DialogProbe again(
            new StreamActDialog(*m_admin.service, {QStringLiteral("ORDERS")}, StreamActDialog::Act::Seal));
        QTRY_COMPARE(again.preview(), QStringLiteral("It is sealed already."));
    }

    void withoutALeaderNobodyStepsDown()
    {
        test::DialogProbe dialog(
            new StreamActDialog(*m_admin.service, {QStringLiteral("ORDERS")}, StreamActDialog::Act::StepDown));
        // A server of its own has none, or from 2.10 on is its own.
        QTRY_VERIFY(dialog.preview().contains(QStringLiteral("no leader")) ||
                    dialog.preview().contains(QStringLiteral("Only one server")));
        QVERIFY(!dialog.find<QPushButton>("streamActButton")->isEnabled());
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
