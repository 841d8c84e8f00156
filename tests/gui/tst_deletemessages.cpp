// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program: messages are chosen and deleted by the keyboard, whoever would lose them is named first, a copy is
// kept, and what has gone is not shown on.
#include "app/pages.h"
#include "gui/demowindow.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {
constexpr int patience = 20'000; ///< ms
}

class TestDeleteMessages : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    std::unique_ptr<test::DemoWindow> m_program;

    QAction* action(Actions::Id id) const { return m_program->window()->actions()[id]; }
    QTableView* table() const { return m_program->find<QTableView>(QStringLiteral("Messages")); }
    QDialog* dialog() const { return m_program->dialog(QStringLiteral("Delete messages")); }
    /// Rows by their sequence.
    bool select(const QStringList& sequences)
    {
        const QAbstractItemModel& model = *table()->model();
        table()->selectionModel()->clearSelection();
        int found = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!sequences.contains(model.index(row, 0).data().toString()))
                continue;
            table()->selectionModel()->select(model.index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
            ++found;
        }
        return found == sequences.size();
    }
    /// Where a message lay the table says that it was deleted.
    bool isGap(const QString& sequence)
    {
        return m_program
            ->cell(QStringLiteral("Messages"), QStringLiteral("Sequence"), sequence, QStringLiteral("Preview"))
            .contains(QStringLiteral("deleted here"));
    }
    uint64_t messages() { return m_client.stream(QStringLiteral("ORDERS"))->state.messages; }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.billing"),
                           R"({"stream_name":"ORDERS","config":{"durable_name":"billing","ack_policy":"explicit"}})")
                     .isEmpty());
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_client.publish(QStringLiteral("orders.new"), QByteArray::number(i)));
        m_program = std::make_unique<test::DemoWindow>();
        StartRequest request;
        ConnectionOptions options;
        options.servers = {m_server.url()};
        request.connection = options;
        request.page = pageKey(PageId::Messages);
        request.stream = QStringLiteral("ORDERS");
        m_program->start(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window() && table() && table()->model()->rowCount() == 10, patience);
    }
    void cleanupTestCase() { m_program.reset(); }

    void nothingIsChosenOrTheConnectionIsLocked_nothingCanBeDeleted()
    {
        table()->selectionModel()->clearSelection();
        QTRY_VERIFY(!action(Actions::Id::DeleteMessages)->isEnabled());
        QVERIFY(select({QStringLiteral("3")}));
        QTRY_VERIFY(action(Actions::Id::DeleteMessages)->isEnabled());
        action(Actions::Id::Lock)->trigger();
        QVERIFY(!action(Actions::Id::DeleteMessages)->isEnabled());
        action(Actions::Id::Lock)->trigger();
        QTRY_VERIFY(action(Actions::Id::DeleteMessages)->isEnabled());
    }

    void theyGoAfterWhoLosesThemIsNamed()
    {
        const test::LongerEvents building{400ms};
        QVERIFY(select({QStringLiteral("3"), QStringLiteral("5")}));
        table()->setFocus();
        QTRY_VERIFY(action(Actions::Id::DeleteMessages)->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_VERIFY(dialog());
        const auto said = [this](const char* name) {
            return dialog()->findChild<QLabel*>(QLatin1String(name))->text();
        };
        QTRY_VERIFY_WITH_TIMEOUT(said("discardLosers").contains(QStringLiteral("billing")), patience);
        QVERIFY(!said("discardWhat").contains(QStringLiteral("replayed")));
        auto* remove = dialog()->findChild<QPushButton*>(QStringLiteral("discardButton"));
        QCOMPARE(remove->accessibleName(), QStringLiteral("Delete"));
        QVERIFY(!remove->isEnabled());
        dialog()->findChild<QLineEdit*>(QStringLiteral("discardConfirm"))->setText(QStringLiteral("2"));
        QTRY_VERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(messages(), uint64_t(8), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isGap(QStringLiteral("3")) && isGap(QStringLiteral("5")), patience);
        QVERIFY(!isGap(QStringLiteral("4")));
        QTRY_VERIFY(dialog()->findChild<QPushButton*>(QStringLiteral("discardPutBack"))->isEnabled());
        dialog()->close();
        // Where nothing lies nothing can be deleted.
        QVERIFY(select({QStringLiteral("3")}));
        action(Actions::Id::DeleteMessages)->trigger();
        QVERIFY(!dialog());
    }

    void ofAStreamMadeAnewNothingIsDeleted()
    {
        QVERIFY(select({QStringLiteral("7")}));
        QVERIFY(!m_client.call(QStringLiteral("STREAM.DELETE.ORDERS")).isEmpty());
        QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_client.publish(QStringLiteral("orders.new"), "another one"));
        action(Actions::Id::DeleteMessages)->trigger();
        if (QTest::qWaitFor([this] { return dialog() != nullptr; }, 2000)) {
            auto* remove = dialog()->findChild<QPushButton*>(QStringLiteral("discardButton"));
            dialog()->findChild<QLineEdit*>(QStringLiteral("discardConfirm"))->setText(QStringLiteral("1"));
            QTRY_VERIFY_WITH_TIMEOUT(remove->isEnabled(), patience);
            QTest::mouseClick(remove, Qt::LeftButton);
            const auto* counts = dialog()->findChild<QLabel*>(QStringLiteral("discardCounts"));
            QTRY_VERIFY_WITH_TIMEOUT(counts->text().contains(QStringLiteral("Nothing was deleted")), patience);
            dialog()->close();
        }
        QCOMPARE(messages(), uint64_t(10));
    }
};

JETLAG_GUI_TEST_MAIN(TestDeleteMessages)
#include "tst_deletemessages.moc"
