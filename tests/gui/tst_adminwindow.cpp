// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, by accessible names: a stream and a consumer are created, edited from What to Do, reset, paused
// where the server can, and deleted; each lands in Events. Locked nothing of it works.
#include "admin/recreations.h"
#include "app/pages.h"
#include "app/settings.h"
#include "gui/demowindow.h"
#include "jetstream/replyparse.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/common/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace jetlag {
QString folderOf(const QString& journalPath, const ConnectionOptions& options, const char* kind); // sessioncore.h
}

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

class TestAdminWindow : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    std::unique_ptr<test::DemoWindow> m_program;

    QAction* action(Actions::Id id) const { return m_program->window()->actions()[id]; }
    QDialog* dialog(const char* name) const { return m_program->dialog(QLatin1String(name)); }
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

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("OTHER"), QStringLiteral("other.>")));
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

    void aStreamIsCreated()
    {
        const test::LongerEvents building{400ms};
        QTRY_VERIFY(action(Actions::Id::CreateStream)->isEnabled());
        action(Actions::Id::CreateStream)->trigger();
        QTRY_VERIFY(dialog("Create stream"));
        inside<QLineEdit>(dialog("Create stream"), "Name")->setText(QStringLiteral("VIGIL_RESULTS"));
        inside<QLineEdit>(dialog("Create stream"), "Subjects")->setText(QStringLiteral("vigil.results.*"));
        inside<QLineEdit>(dialog("Create stream"), "Age at most")->setText(QStringLiteral("7d"));
        auto* create = inside<QPushButton>(dialog("Create stream"), "Create");
        QTRY_VERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(!dialog("Create stream"));
        QVERIFY(m_client.stream(QStringLiteral("VIGIL_RESULTS"))->config.maxAge ==
                std::optional<std::chrono::nanoseconds>(168h));
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_client.publish(QStringLiteral("vigil.results.a"), "x"));
        QVERIFY(isTold("The stream VIGIL_RESULTS was created."));
    }

    void aConsumerIsCreated()
    {
        const test::LongerEvents building{400ms};
        QTRY_VERIFY_WITH_TIMEOUT(
            (goTo(PageId::Streams, "VIGIL_RESULTS"), action(Actions::Id::CreateConsumer)->isEnabled()), patience);
        action(Actions::Id::CreateConsumer)->trigger();
        QTRY_VERIFY(inside<QLineEdit>(dialog("Create consumer"), "Name"));
        inside<QLineEdit>(dialog("Create consumer"), "Name")->setText(QStringLiteral("new-worker"));
        auto* create = inside<QPushButton>(dialog("Create consumer"), "Create");
        QTRY_VERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(!dialog("Create consumer"));
        QVERIFY(consumer());
        QCOMPARE(consumer()->pending, uint64_t(5));
    }

    void whatToDoLeadsToEditing()
    {
        const test::LongerEvents building{400ms};
        QTRY_VERIFY_WITH_TIMEOUT((goTo(PageId::Consumers, "VIGIL_RESULTS", "new-worker"),
                                  m_program->find<QPushButton>(QStringLiteral("Edit")) &&
                                      m_program->find<QPushButton>(QStringLiteral("Edit"))->isVisible()),
                                 patience);
        QTest::mouseClick(m_program->find<QPushButton>(QStringLiteral("Edit")), Qt::LeftButton);
        QTRY_VERIFY(inside<QLineEdit>(dialog("Edit consumer"), "Deliveries at most"));
        inside<QLineEdit>(dialog("Edit consumer"), "Deliveries at most")->setText(QStringLiteral("3"));
        auto* save = inside<QPushButton>(dialog("Edit consumer"), "Save changes");
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(inside<QPushButton>(dialog("Edit consumer"), "Put it back"));
        QVERIFY(consumer()->config.maxDeliver == std::optional<uint64_t>(3));
        dialog("Edit consumer")->close();
        QTRY_VERIFY(!dialog("Edit consumer"));
        QVERIFY(isTold("The consumer was changed."));
    }

    /// The event of the change offers what was before.
    void whatWasChangedIsPutBackFromEvents()
    {
        const test::LongerEvents building{400ms};
        QVERIFY(isTold("The consumer was changed."));
        auto* table = m_program->find<TableView>(QStringLiteral("Events"));
        QVERIFY(table);
        QAction* putBack = action(Actions::Id::PutConfigBack);
        const auto selectChange = [&] {
            for (int row = 0; row < table->table().rowCount(); ++row) {
                const QModelIndex text = table->table().index(row, table->table().columnCount() - 1);
                if (text.data().toString() == QLatin1String("The consumer was changed."))
                    table->selectSourceRow(row);
            }
            return putBack->isEnabled();
        };
        QTRY_VERIFY(selectChange());
        putBack->trigger();
        QTRY_VERIFY(inside<QPushButton>(dialog("Edit consumer"), "Save changes"));
        auto* save = inside<QPushButton>(dialog("Edit consumer"), "Save changes");
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(inside<QLineEdit>(dialog("Edit consumer"), "Deliveries at most")->text(), QStringLiteral("unlimited"));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!consumer()->config.maxDeliver);
        dialog("Edit consumer")->close();
        QTRY_VERIFY(!dialog("Edit consumer"));
    }

    void theConfigurationIsCopied()
    {
        QTRY_VERIFY_WITH_TIMEOUT((goTo(PageId::Consumers, "VIGIL_RESULTS", "new-worker"),
                                  action(Actions::Id::CopyConsumerAsNats)->isEnabled()),
                                 patience);
        action(Actions::Id::CopyConsumerAsNats)->trigger();
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(
                     QStringLiteral("nats consumer add VIGIL_RESULTS new-worker --pull --defaults")),
                 qPrintable(QGuiApplication::clipboard()->text()));
        action(Actions::Id::CopyStreamAsJson)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"name\": \"VIGIL_RESULTS\"")));
    }

    void itIsReset()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            (goTo(PageId::Consumers, "VIGIL_RESULTS", "new-worker"), action(Actions::Id::ResetConsumer)->isEnabled()),
            patience);
        action(Actions::Id::ResetConsumer)->trigger();
        QTRY_VERIFY(dialog("Reset consumer"));
        inside<QLineEdit>(dialog("Reset consumer"), "To sequence")->setText(QStringLiteral("4"));
        auto* reset = inside<QPushButton>(dialog("Reset consumer"), "Reset");
        QTRY_VERIFY(reset->isEnabled());
        QTest::mouseClick(reset, Qt::LeftButton);
        QTRY_VERIFY(!dialog("Reset consumer"));
        QTRY_VERIFY(consumer() && consumer()->pending == 2);
    }

    /// Where the server cannot the action says why.
    void itIsPausedWhereTheServerCan()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            (goTo(PageId::Consumers, "VIGIL_RESULTS", "new-worker"), action(Actions::Id::DeleteConsumer)->isEnabled()),
            patience);
        QAction* pause = action(Actions::Id::PauseConsumer);
        if (ServerVersion::parse(m_server.version()).value_or(ServerVersion()) < ServerVersion{2, 11, 0}) {
            QVERIFY(!pause->isEnabled());
            QVERIFY2(pause->toolTip().contains(QStringLiteral("2.11")), qPrintable(pause->toolTip()));
            return;
        }
        pause->trigger();
        QTRY_VERIFY(inside<QPushButton>(dialog("Pause consumer"), "Pause"));
        auto* button = inside<QPushButton>(dialog("Pause consumer"), "Pause");
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!dialog("Pause consumer"));
        QVERIFY(consumer()->paused);
        QTRY_VERIFY_WITH_TIMEOUT(action(Actions::Id::ResumeConsumer)->isEnabled(), patience);
        action(Actions::Id::ResumeConsumer)->trigger();
        QTRY_VERIFY(inside<QPushButton>(dialog("Resume consumer"), "Resume"));
        QTRY_VERIFY(inside<QPushButton>(dialog("Resume consumer"), "Resume")->isEnabled());
        QTest::mouseClick(inside<QPushButton>(dialog("Resume consumer"), "Resume"), Qt::LeftButton);
        QTRY_VERIFY(!dialog("Resume consumer"));
        QVERIFY(!consumer()->paused);
    }

    void lockedNothingWorks()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            (goTo(PageId::Consumers, "VIGIL_RESULTS", "new-worker"), action(Actions::Id::DeleteConsumer)->isEnabled()),
            patience);
        action(Actions::Id::DeleteConsumer)->trigger();
        QTRY_VERIFY(dialog("Delete consumer"));
        auto* button = inside<QPushButton>(dialog("Delete consumer"), "Delete");
        inside<QLineEdit>(dialog("Delete consumer"), "Type the consumer name to confirm")
            ->setText(QStringLiteral("new-worker"));
        QTRY_VERIFY(button->isEnabled());
        action(Actions::Id::Lock)->trigger();
        QTRY_VERIFY(!button->isEnabled());
        for (const auto id : {Actions::Id::EditConsumer, Actions::Id::ResetConsumer, Actions::Id::DeleteConsumer,
                              Actions::Id::CreateStream, Actions::Id::DeleteStream})
            QVERIFY(!action(id)->isEnabled());
        QVERIFY(!m_program->find<QPushButton>(QStringLiteral("Edit"))->isEnabled());
        action(Actions::Id::Lock)->trigger();
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!dialog("Delete consumer"));
        QVERIFY(!consumer());
        QVERIFY(isTold("The consumer was deleted."));
    }

    /// The program ended between the deletion and the creation: the next start offers the rest.
    void whatWasNotMadeAnewIsOffered()
    {
        const test::LongerEvents building{400ms};
        ConnectionOptions options;
        options.servers = {m_server.url()};
        const QString notes = folderOf(dataFolder() + QStringLiteral("/journal"), options, "recreations");
        Recreation noted;
        noted.key = {{QStringLiteral("VIGIL_RESULTS")}, {QStringLiteral("new-worker")}};
        noted.created = systemNow();
        noted.config = R"({"durable_name":"new-worker","ack_policy":"explicit","ack_wait":9000000000,)"
                       R"("deliver_policy":"by_start_sequence","opt_start_seq":3})";
        noted.from = Sequence{3};
        noted.at = systemNow();
        QVERIFY(!Recreations(notes).note(noted));
        StartRequest request;
        request.connection = options;
        request.page = pageKey(PageId::Streams);
        m_program->restart(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window() && dialog("Create consumer again"), patience);
        auto* create = inside<QPushButton>(dialog("Create consumer again"), "Create again");
        QTRY_VERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(!dialog("Create consumer again"));
        QVERIFY(consumer());
        QCOMPARE(consumer()->pending, uint64_t(3));
        QVERIFY(Recreations(notes).all().empty());
        QTRY_VERIFY(!action(Actions::Id::CreateAgain)->isEnabled());
        QVERIFY(isTold("The consumer new-worker was created again."));
    }

    void theStreamIsDeleted()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            (goTo(PageId::Streams, "VIGIL_RESULTS"), action(Actions::Id::DeleteStream)->isEnabled()), patience);
        action(Actions::Id::DeleteStream)->trigger();
        QTRY_VERIFY(dialog("Delete stream"));
        auto* button = inside<QPushButton>(dialog("Delete stream"), "Delete");
        inside<QLineEdit>(dialog("Delete stream"), "Type the stream name to confirm")
            ->setText(QStringLiteral("VIGIL_RESULTS"));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!dialog("Delete stream"));
        QVERIFY(!m_client.stream(QStringLiteral("VIGIL_RESULTS")));
    }
};

JETLAG_GUI_TEST_MAIN(TestAdminWindow)
#include "tst_adminwindow.moc"
