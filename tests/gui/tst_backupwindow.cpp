// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, by accessible names: a stream is backed up, deleted and restored; configurations are exported and
// imported as a plan. Each lands in Events; locked nothing changes.
#include "app/pages.h"
#include "gui/demowindow.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; ///< ms

template <typename Widget>
Widget* inside(const QDialog* dialog, const char* name)
{
    const auto all = dialog ? dialog->findChildren<Widget*>() : QList<Widget*>();
    for (Widget* each : all) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

} // namespace

class TestBackupWindow : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    QTemporaryDir m_dir;
    std::unique_ptr<test::DemoWindow> m_program;

    QAction* action(Actions::Id id) const { return m_program->window()->actions()[id]; }
    QDialog* dialog(const char* name) const { return m_program->dialog(QLatin1String(name)); }
    void goTo(PageId page, const char* stream)
    {
        m_program->window()->navigation().jump({page, {QLatin1String(stream)}, {}});
    }
    static QString result(const QDialog* dialog)
    {
        const auto* label = inside<QLabel>(dialog, "Result");
        return label ? label->text() : QString();
    }
    bool isTold(const QString& text)
    {
        goTo(PageId::Events, "");
        return QTest::qWaitFor(
            [&] {
                return !m_program->cell(QStringLiteral("Events"), QStringLiteral("Text"), text, QStringLiteral("Kind"))
                            .isEmpty();
            },
            patience);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_client.publish(QStringLiteral("orders.a"), "x"));
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

    void aStreamIsBackedUp()
    {
        const test::LongerEvents building{400ms};
        QTRY_VERIFY_WITH_TIMEOUT((goTo(PageId::Streams, "ORDERS"), action(Actions::Id::BackUpStreams)->isEnabled()),
                                 patience);
        action(Actions::Id::BackUpStreams)->trigger();
        QTRY_VERIFY(dialog("Back up streams"));
        QDialog* backup = dialog("Back up streams");
        inside<QLineEdit>(backup, "Back up to")->setText(m_dir.filePath(QStringLiteral("b")));
        auto* go = inside<QPushButton>(backup, "Back Up");
        QTRY_VERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(result(backup).contains(QStringLiteral("were backed up to")), patience);
        QVERIFY(QFile::exists(m_dir.filePath(QStringLiteral("b/stream.tar.s2"))));
        const QString said = result(backup);
        // Another one into the same folder is refused beside the field.
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(QDir(m_dir.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot) == QStringList{QStringLiteral("b")});
        backup->close();
        QVERIFY(isTold(said));
    }

    void itIsRestored()
    {
        const test::LongerEvents building{400ms};
        QVERIFY(!m_client.call(QStringLiteral("STREAM.DELETE.ORDERS")).isEmpty());
        action(Actions::Id::RestoreStreams)->trigger();
        QTRY_VERIFY(dialog("Restore streams"));
        QDialog* restore = dialog("Restore streams");
        inside<QLineEdit>(restore, "Restore from")->setText(m_dir.filePath(QStringLiteral("b")));
        auto* go = inside<QPushButton>(restore, "Restore");
        QTRY_VERIFY(go->isEnabled());
        QCOMPARE(inside<QLineEdit>(restore, "Stream name")->text(), QStringLiteral("ORDERS"));
        action(Actions::Id::Lock)->trigger();
        QTRY_VERIFY(!go->isEnabled());
        QVERIFY(!action(Actions::Id::RestoreStreams)->isEnabled());
        action(Actions::Id::Lock)->trigger();
        QTRY_VERIFY(go->isEnabled());
        inside<QLineEdit>(restore, "Subjects")->setText(QStringLiteral("not a . subject"));
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(!m_client.stream(QStringLiteral("ORDERS")));
        inside<QLineEdit>(restore, "Subjects")->setText(QStringLiteral("orders.>"));
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(result(restore).contains(QStringLiteral("It is as the backup says.")), patience);
        const QString said = result(restore);
        QCOMPARE(m_client.stream(QStringLiteral("ORDERS"))->state.messages, uint64_t(20));
        restore->close();
        QVERIFY(isTold(said));
    }

    void configurationsGoOutAndComeBack()
    {
        const test::LongerEvents building{400ms};
        const QString folder = m_dir.filePath(QStringLiteral("configs"));
        action(Actions::Id::ExportConfigs)->trigger();
        QTRY_VERIFY(dialog("Export configurations"));
        QDialog* exporting = dialog("Export configurations");
        inside<QLineEdit>(exporting, "Export to")->setText(folder);
        QTest::mouseClick(inside<QPushButton>(exporting, "Export"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(result(exporting).contains(QStringLiteral("Exported to")), patience);
        exporting->close();
        QFile file(folder + QStringLiteral("/ORDERS.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        QVERIFY(text.contains("\"max_msgs\": -1"));
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(text.replace("\"max_msgs\": -1", "\"max_msgs\": 500")) > 0);
        file.close();

        action(Actions::Id::ImportConfigs)->trigger();
        QTRY_VERIFY(dialog("Import configurations"));
        QDialog* importing = dialog("Import configurations");
        inside<QLineEdit>(importing, "Import from")->setText(folder);
        auto* plan = inside<QTableWidget>(importing, "Configuration plan");
        QTRY_COMPARE_WITH_TIMEOUT(plan->rowCount(), 1, patience);
        QCOMPARE(plan->item(0, 0)->text(), QStringLiteral("Change"));
        auto* go = inside<QPushButton>(importing, "Apply");
        QTRY_VERIFY(go->isEnabled());
        plan->item(0, 0)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(!go->isEnabled());
        plan->item(0, 0)->setCheckState(Qt::Checked);
        QTRY_VERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(plan->item(0, 3)->text(), QStringLiteral("Changed."), patience);
        QVERIFY(m_client.stream(QStringLiteral("ORDERS"))->config.maxMessages == std::optional<uint64_t>(500));
        QTRY_VERIFY(!go->isEnabled());
        importing->close();
        QVERIFY(isTold(QStringLiteral("Changed by a configuration from a file.")));
    }
};

JETLAG_GUI_TEST_MAIN(TestBackupWindow)
#include "tst_backupwindow.moc"
