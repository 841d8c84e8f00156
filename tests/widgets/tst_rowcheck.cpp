// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that leave a stream from within leave the table of the Messages page, too.
#include "items/messagesmodel.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/messagebrowser.h"
#include "widgets/pages/messagespage.h"

#include <QScrollBar>
#include <QTest>

using namespace jetlag;

/// The page on a real server; connection, reader and page share the test's thread.
class TestRowCheck : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatWasPurgedFromWithinIsShownAsDeleted();
    void elsewhereWhenItComesIntoView();
    void nothingIsAskedWhileNothingLeaves();

private:
    static constexpr int total = 400;
    QString rowText(int row) const { return m_model->index(row, m_model->columnOf("preview")).data().toString(); }
    /// What the next look of the poller brings.
    void look() { m_page->setFacts(m_client->stream(QStringLiteral("ORDERS"))); }
    bool purge(const char* subject)
    {
        return !m_client
                    ->call(QStringLiteral("STREAM.PURGE.ORDERS"),
                           QStringLiteral("{\"filter\":\"%1\"}").arg(QLatin1String(subject)).toUtf8())
                    .isEmpty();
    }
    /// Rows in view whose message has the subject.
    int inView(const QString& subject) const
    {
        int count = 0;
        for (const int row : m_page->table().visibleSourceRows()) {
            const auto ref = m_model->refAt(row);
            count += ref && ref->subject == subject ? 1 : 0;
        }
        return count;
    }

    test::NatsServer m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<Connection> m_connection; ///< of the page alone: its requests are counted
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<MessagesModel> m_model;
    std::unique_ptr<MessagesPage> m_page;
};

void TestRowCheck::init()
{
    QVERIFY(m_server.start());
    m_client = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server.url()));
    QVERIFY(m_client->makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    std::vector<StoredMessage> messages(total);
    for (size_t i = 0; i < messages.size(); ++i) {
        // The first and the last one stay, and every third one besides.
        messages[i].subject =
            i % 3 == 0 || i + 1 == messages.size() ? QStringLiteral("orders.new") : QStringLiteral("orders.paid");
        messages[i].payload = QByteArray::number(static_cast<int>(i));
    }
    QVERIFY(m_client->publishAll(messages));
    m_connection = std::make_unique<Connection>();
    ConnectionOptions options;
    options.servers = {m_server.url()};
    m_connection->open(options);
    QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
    m_api = std::make_unique<JetStreamApi>(m_connection->requests());
    m_works = std::make_unique<WorkRegistry>();
    m_reader = std::make_unique<MessageReader>(*m_api, *m_works);
    m_model = std::make_unique<MessagesModel>();
    m_page = std::make_unique<MessagesPage>(*m_reader, *m_model);
    m_page->resize(1100, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->setStreams({QStringLiteral("ORDERS")});
    m_page->setStream(QStringLiteral("ORDERS"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    QTRY_VERIFY(!m_page->findChild<MessageBrowser*>()->isReading());
    look();
}

void TestRowCheck::cleanup()
{
    m_page.reset();
    m_model.reset();
    m_reader.reset();
    m_works.reset();
    m_api.reset();
    m_connection.reset();
    m_client.reset();
    m_server.stop();
}

void TestRowCheck::whatWasPurgedFromWithinIsShownAsDeleted()
{
    const Sequence last = *m_model->newest();
    QVERIFY(inView(QStringLiteral("orders.paid")) > 5);
    const auto before = m_client->stream(QStringLiteral("ORDERS"))->state;
    QVERIFY(purge("orders.paid"));
    const auto after = m_client->stream(QStringLiteral("ORDERS"))->state;
    QCOMPARE(after.first, before.first);
    QCOMPARE(after.last, before.last);
    look();
    // Rows that come into view as others go are compared, too.
    QTRY_COMPARE_WITH_TIMEOUT(inView(QStringLiteral("orders.paid")), 0, 20000);
    QCOMPARE(*m_model->newest(), last);
    QVERIFY2(rowText(1).contains(QStringLiteral("deleted here")), qPrintable(rowText(1)));
    // One message from within as well.
    const auto third = m_model->sequenceAt(4);
    QVERIFY(third);
    QVERIFY(!m_client
                 ->call(QStringLiteral("STREAM.MSG.DELETE.ORDERS"),
                        QStringLiteral("{\"seq\":%1}").arg(third->value).toUtf8())
                 .isEmpty());
    look();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowOf(*third), -1, 15000);
}

void TestRowCheck::elsewhereWhenItComesIntoView()
{
    QVERIFY(purge("orders.paid"));
    look();
    QTRY_COMPARE_WITH_TIMEOUT(inView(QStringLiteral("orders.paid")), 0, 20000);
    m_page->table().verticalScrollBar()->setValue(m_page->table().verticalScrollBar()->maximum() / 2);
    QTRY_COMPARE_WITH_TIMEOUT(inView(QStringLiteral("orders.paid")), 0, 20000);
}

void TestRowCheck::nothingIsAskedWhileNothingLeaves()
{
    const quint64 before = m_connection->requestStats().sent;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_client->publish(QStringLiteral("orders.new"), "later"));
        look();
        QTest::qWait(50);
    }
    // The oldest ones go: that alone says nothing of the others.
    QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.ORDERS"), R"({"seq":20})").isEmpty());
    look();
    QTest::qWait(300);
    QCOMPARE(m_connection->requestStats().sent, before);
}

JETLAG_GUI_TEST_MAIN(TestRowCheck)
#include "tst_rowcheck.moc"
