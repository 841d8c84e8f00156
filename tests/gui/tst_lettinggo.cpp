// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window: what is made of rows whose bodies the table has let go of is made of whole messages.
#include "app/pages.h"
#include "gui/demowindow.h"
#include "items/messagesmodel.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/comparedialog.h"
#include "widgets/dialogs/publishdialog.h"
#include "widgets/pages/messagespage.h"
#include "widgets/panes/messagepane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace jetlag;

namespace {

constexpr int count = 32;
constexpr qsizetype size = 3'000'000;

QByteArray payloadOf(uint64_t sequence)
{
    QByteArray payload("message " + QByteArray::number(qulonglong(sequence)) + '\n');
    const QByteArray line = QByteArray(999, '.') + '\n';
    while (payload.size() < size)
        payload += line;
    return payload;
}

} // namespace

class TestLettingGo : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        test::NatsServer::Options options;
        options.extraConfig = QStringLiteral("max_payload: 16777216\n");
        QVERIFY(m_server.start(options));
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("SOME"), QStringLiteral("some.>")));
        for (uint64_t sequence = 1; sequence <= count; ++sequence)
            QVERIFY(m_client.publish(QStringLiteral("some.x"), payloadOf(sequence)));
        StartRequest request;
        ConnectionOptions connection;
        connection.servers = {m_server.url()};
        request.connection = connection;
        request.page = pageKey(PageId::Messages);
        m_program.start(request);
        QTRY_VERIFY(m_program.window());
        QTRY_COMPARE_WITH_TIMEOUT(m_program.window()->findChild<QLabel*>(QStringLiteral("statusState"))->text(),
                                  QStringLiteral("Connected"), 15'000);
        m_program.window()->navigation().open({PageId::Messages, {QStringLiteral("SOME")}, {}});
        m_page = m_program.window()->findChild<MessagesPage*>();
        QVERIFY(m_page);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->stream(), QStringLiteral("SOME"), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount() > 0, true, 15'000);
        // All of it is looked at once: more than the table keeps.
        QTest::keyClick(&m_page->table(), Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(model().oldest() && model().oldest()->value == 1, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(!letGo().isEmpty() || (m_page->table().scrollToTop(), false), 30'000);
    }

    void compared()
    {
        const QList<int> rows = choose(2);
        trigger(Actions::Id::CompareSelected);
        CompareDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = m_program.window()->findChild<CompareDialog*>()), 15'000);
        const auto* state = dialog->findChild<QLabel*>(QStringLiteral("compareState"));
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("1 ")), 30'000); // they differ in one line
        dialog->close();
        QCOMPARE(rows.size(), 2);
    }

    void copied()
    {
        const int row = choose(1).front();
        const QByteArray whole = payloadOf(model().sequenceAt(row)->value);
        QGuiApplication::clipboard()->clear();
        trigger(Actions::Id::CopyAsText);
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(QString::fromUtf8(whole)), 15'000);
        // All of them are too much, which is said before all of them are read.
        m_page->table().selectAll();
        QGuiApplication::clipboard()->setText(QStringLiteral("as it was"));
        trigger(Actions::Id::CopyAsText);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("as it was"));
    }

    void publishedAgain()
    {
        const int row = choose(1).front();
        const QString whole = QString::fromUtf8(payloadOf(model().sequenceAt(row)->value));
        // A field that is edited takes its text in one go, 3 MB of it here.
        const test::LongerEvents allowed(std::chrono::milliseconds(150));
        trigger(Actions::Id::PublishAgain);
        PublishDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = m_program.window()->findChild<PublishDialog*>()), 15'000);
        const auto texts = dialog->findChildren<QPlainTextEdit*>();
        QTRY_VERIFY(std::any_of(texts.begin(), texts.end(),
                                [&](const QPlainTextEdit* text) { return text->toPlainText() == whole; }));
        dialog->close();
    }

private:
    MessagesModel& model() const { return dynamic_cast<MessagesModel&>(m_page->table().table()); }
    QList<int> letGo() const
    {
        QList<int> rows;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().sequenceAt(row) && !model().messageAt(row))
                rows << row;
        }
        return rows;
    }
    /// Selects rows without bodies; being the current one brings one back, so that is another.
    QList<int> choose(int wanted)
    {
        const QList<int> rows = letGo().mid(0, wanted);
        TableView& table = m_page->table();
        QItemSelection selection;
        for (const int row : rows) {
            const QModelIndex index = table.proxy().mapFromSource(model().index(row, 0));
            selection.select(index, index);
        }
        table.setFocus();
        table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        // Some actions act on the current row.
        if (wanted == 1)
            table.selectionModel()->setCurrentIndex(selection.indexes().first(), QItemSelectionModel::NoUpdate);
        return rows;
    }
    void trigger(Actions::Id id)
    {
        QAction* action = m_program.window()->actions()[id];
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
    }

    test::NatsServer m_server;
    test::Client m_client;
    test::DemoWindow m_program;
    MessagesPage* m_page = nullptr;
};

JETLAG_GUI_TEST_MAIN(TestLettingGo)
#include "tst_lettinggo.moc"
