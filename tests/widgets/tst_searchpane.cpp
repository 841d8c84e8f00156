// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagesmodel.h"
#include "reading/messagereader.h"
#include "search/searchservice.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/messagespage.h"
#include "widgets/panes/messagepane.h"
#include "widgets/panes/searchpane.h"
#include "widgets/shots.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace jetlag;

/// The pane in its page on a real server, all on the test's thread.
class TestSearchPane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void findsAndOpensInPlace();
    void saysWhatIsWrong();
    void fieldsNarrowTheSearch();
    void caseAndHeaders();
    void stopsWhenFullAndGoesOn();
    void cancels();
    void anotherStreamForgetsResults();

private:
    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    void searchFor(const QString& line)
    {
        find<QLineEdit>("searchLine")->setText(line);
        QTest::keyClick(find<QLineEdit>("searchLine"), Qt::Key_Return);
    }
    QString state() { return find<QLabel>("searchState")->text(); }
    int rows() const { return m_pane->results().rowCount(); }

    test::NatsServer m_server;
    test::Client m_client;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<SearchService> m_service;
    std::unique_ptr<MessagesModel> m_model;
    std::unique_ptr<MessagesPage> m_page;
    SearchPane* m_pane = nullptr;
};

void TestSearchPane::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    QVERIFY(m_client.makeStream(QStringLiteral("MANY"), QStringLiteral("many.>")));
    std::vector<StoredMessage> messages(600);
    for (size_t i = 0; i < messages.size(); ++i) {
        messages[i].subject = i % 2 == 0 ? QStringLiteral("orders.new") : QStringLiteral("orders.paid");
        messages[i].payload = R"({"order":)" + QByteArray::number(static_cast<int>(i + 1)) +
                              (i % 100 == 49 ? R"(,"state":"Failed"})" : R"(,"state":"ok"})");
        if (i == 300)
            messages[i].headers.add("Error", "timeout");
    }
    QVERIFY(m_client.publishAll(messages));
    std::vector<StoredMessage> many(10'050);
    for (auto& message : many) {
        message.subject = QStringLiteral("many.a");
        message.payload = "hit";
    }
    QVERIFY(m_client.publishAll(many));
}

void TestSearchPane::init()
{
    m_works = std::make_unique<WorkRegistry>();
    m_reader = std::make_unique<MessageReader>(m_client.api(), *m_works);
    m_service = std::make_unique<SearchService>(m_client.api(), *m_works);
    m_model = std::make_unique<MessagesModel>();
    m_page = std::make_unique<MessagesPage>(*m_reader, *m_model);
    m_pane = new SearchPane(*m_service);
    m_page->addSearch(m_pane);
    m_page->setStreams({QStringLiteral("ORDERS"), QStringLiteral("MANY")});
    m_page->resize(1200, 800);
    m_page->show();
    m_page->setStream(QStringLiteral("ORDERS"));
    QTRY_COMPARE(m_model->rowCount(), 200);
}

void TestSearchPane::cleanup()
{
    m_page.reset();
    m_works.reset();
    m_service.reset();
    m_reader.reset();
    m_model.reset();
}

void TestSearchPane::findsAndOpensInPlace()
{
    QVERIFY(!find<QWidget>("searchPanel")->isVisible());
    searchFor(QStringLiteral("failed"));
    QTRY_VERIFY(state().startsWith(QStringLiteral("Search complete")));
    QVERIFY(find<QWidget>("searchPanel")->isVisible());
    QCOMPARE(rows(), 6);
    QVERIFY2(state().contains(QStringLiteral("600")), qPrintable(state()));
    QVERIFY(!find<QPushButton>("searchGoOn")->isVisible());
    QVERIFY(!find<QPushButton>("searchCancel")->isVisible());
    test::saveShots(*m_page, QStringLiteral("search"));
    // The last one lies far below what the page has read.
    auto* table = find<TableView>("searchResults");
    table->selectSourceRow(5);
    QVERIFY(m_page->pane().message());
    QCOMPARE(m_page->pane().message()->sequence.value, uint64_t(50));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_model->rowOf(Sequence{50}) >= 0);
    QTRY_COMPARE(m_page->table().currentSourceRow(), m_model->rowOf(Sequence{50}));
    QCOMPARE(rows(), 6);
    QTest::mouseClick(find<QPushButton>("searchClose"), Qt::LeftButton);
    QVERIFY(!find<QWidget>("searchPanel")->isVisible());
    QCOMPARE(rows(), 0);
}

void TestSearchPane::saysWhatIsWrong()
{
    auto* bar = m_pane->findChild<MessageBar*>();
    searchFor(QStringLiteral("$.order = 3"));
    QVERIFY2(bar->text().contains(QStringLiteral("character 10")), qPrintable(bar->text()));
    QVERIFY(!find<QWidget>("searchPanel")->isVisible());
    searchFor(QString());
    QVERIFY(bar->text().contains(QStringLiteral("what to look for")));
    find<QLineEdit>("searchFrom")->setText(QStringLiteral("soon"));
    searchFor(QStringLiteral("order"));
    QVERIFY(bar->text().contains(QStringLiteral("soon")));
    find<QLineEdit>("searchFrom")->clear();
    // Said while typing, too, and taken back.
    find<QLineEdit>("searchLine")->clear();
    QTest::keyClicks(find<QLineEdit>("searchLine"), QStringLiteral("/open"));
    QTRY_VERIFY(bar->text().contains(QStringLiteral("character 1")));
    QTest::keyClicks(find<QLineEdit>("searchLine"), QStringLiteral("/"));
    QTRY_VERIFY(bar->text().isEmpty());
}

void TestSearchPane::fieldsNarrowTheSearch()
{
    find<QLineEdit>("searchFrom")->setText(QStringLiteral("100"));
    find<QLineEdit>("searchTo")->setText(QStringLiteral("299"));
    searchFor(QStringLiteral("failed"));
    QTRY_VERIFY(state().startsWith(QStringLiteral("Search complete")));
    QCOMPARE(rows(), 2);
    find<QLineEdit>("searchFrom")->setText(QStringLiteral("1h"));
    find<QLineEdit>("searchTo")->clear();
    searchFor(QStringLiteral("failed"));
    QTRY_COMPARE(rows(), 6);
    // The page's subject is the search's.
    find<QLineEdit>("messagesSubject")->setText(QStringLiteral("orders.new"));
    QTest::keyClick(find<QLineEdit>("messagesSubject"), Qt::Key_Return);
    searchFor(QStringLiteral("state"));
    QTRY_VERIFY(state().startsWith(QStringLiteral("Search complete")));
    QCOMPARE(rows(), 300);
    searchFor(QStringLiteral("failed")); // these are all orders.paid
    QTRY_VERIFY(state().startsWith(QStringLiteral("Search complete")));
    QCOMPARE(rows(), 0);
}

void TestSearchPane::caseAndHeaders()
{
    find<QCheckBox>("searchCase")->setChecked(true);
    searchFor(QStringLiteral("failed"));
    QTRY_VERIFY(state().startsWith(QStringLiteral("Search complete")));
    QCOMPARE(rows(), 0);
    find<QCheckBox>("searchEverywhere")->setChecked(true);
    searchFor(QStringLiteral("timeout"));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_pane->results().messageAt(0)->sequence.value, uint64_t(301));
}

void TestSearchPane::stopsWhenFullAndGoesOn()
{
    m_page->setStream(QStringLiteral("MANY"));
    find<QComboBox>("searchDirection")->setCurrentIndex(1);
    searchFor(QStringLiteral("hit"));
    QTRY_VERIFY_WITH_TIMEOUT(state().startsWith(QStringLiteral("Stopped")), 30000);
    QCOMPARE(rows(), 10'000);
    QVERIFY(m_pane->results().rowOf(Sequence{1}) >= 0);
    QVERIFY(m_pane->results().rowOf(Sequence{10'001}) < 0);
    QVERIFY(find<QPushButton>("searchGoOn")->isVisible());
    find<QLineEdit>("searchLine")->setText(QStringLiteral("something else")); // goes on with the old terms
    QTest::mouseClick(find<QPushButton>("searchGoOn"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(state().startsWith(QStringLiteral("Search complete")), 30000);
    QCOMPARE(rows(), 10'050);
    QVERIFY2(state().contains(QStringLiteral("10,050")) || state().contains(QStringLiteral("10050")),
             qPrintable(state()));
}

void TestSearchPane::cancels()
{
    m_page->setStream(QStringLiteral("MANY"));
    searchFor(QStringLiteral("hit"));
    QVERIFY(find<QPushButton>("searchCancel")->isVisible());
    QTest::mouseClick(find<QPushButton>("searchCancel"), Qt::LeftButton);
    QTRY_VERIFY(state().startsWith(QStringLiteral("Search cancelled")));
    QVERIFY(!find<QPushButton>("searchCancel")->isVisible());
    QVERIFY(rows() < 10'000);
}

void TestSearchPane::anotherStreamForgetsResults()
{
    searchFor(QStringLiteral("failed"));
    QTRY_COMPARE(rows(), 6);
    m_page->setStream(QStringLiteral("MANY"));
    QCOMPARE(rows(), 0);
    QVERIFY(!find<QWidget>("searchPanel")->isVisible());
}

JETLAG_GUI_TEST_MAIN(TestSearchPane)
#include "tst_searchpane.moc"
