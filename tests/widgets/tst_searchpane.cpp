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
    void hitsAreMarkedInTheTable();
    void hitsAreWalked();
    void whatHidesAHitIsCleared();
    void withoutHits_rowsOfTheFilter_orTheField();
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
    quint64 current() const
    {
        const auto sequence = m_model->sequenceAt(m_page->table().currentSourceRow());
        return sequence ? sequence->value : 0;
    }
    bool isMarked(quint64 sequence) const
    {
        return m_model->index(std::max(0, m_model->rowOf(Sequence{sequence})), 0).data(HitRole).isValid();
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

void TestSearchPane::hitsAreMarkedInTheTable()
{
    searchFor(QStringLiteral("failed"));
    QTRY_VERIFY(isMarked(550) && isMarked(450));
    QVERIFY(!isMarked(600) && !isMarked(549));
    const QModelIndex cell = m_model->index(m_model->rowOf(Sequence{450}), 0);
    QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Hit 2 of 6"));
    const QModelIndex preview = cell.siblingAtColumn(m_model->columnOf("preview"));
    const auto places = preview.data(HitPlacesRole).value<HitPlaces>();
    QCOMPARE(places.size(), size_t(1));
    QCOMPARE(preview.data().toString().mid(places[0].first, places[0].second), QStringLiteral("Failed"));
    // Another search, another mark.
    searchFor(QStringLiteral("$.order == 600"));
    QTRY_VERIFY(isMarked(600));
    QVERIFY(!isMarked(550));
    QTest::mouseClick(find<QPushButton>("searchClose"), Qt::LeftButton);
    QVERIFY(!isMarked(600));
    searchFor(QStringLiteral("failed"));
    QTRY_VERIFY(isMarked(550));
    m_page->setStream(QStringLiteral("MANY"));
    QTRY_VERIFY(m_model->rowCount() >= 200);
    QVERIFY(!isMarked(550) && !isMarked(10'050));
}

void TestSearchPane::hitsAreWalked()
{
    searchFor(QStringLiteral("failed"));
    QTRY_VERIFY(state().startsWith(QStringLiteral("Search complete")));
    QVERIFY2(!state().contains(QStringLiteral("Hit ")), qPrintable(state()));
    QCOMPARE(current(), quint64(600));
    for (const quint64 wanted : {550, 450, 350, 250, 150, 50}) { // from 350 on they are not loaded yet
        m_page->goToHit(false);
        QTRY_COMPARE(current(), wanted);
        QVERIFY2(state().contains(QStringLiteral("Hit %1 of 6.").arg((650 - wanted) / 100)), qPrintable(state()));
        QCOMPARE(find<TableView>("searchResults")->currentSourceRow(), static_cast<int>((550 - wanted) / 100));
        QTRY_VERIFY(m_page->pane().message() && m_page->pane().message()->sequence.value == wanted);
    }
    QVERIFY(!state().contains(QStringLiteral("other end")));
    m_page->goToHit(false);
    QTRY_COMPARE(current(), quint64(550));
    QVERIFY2(state().endsWith(QStringLiteral("Hit 1 of 6. Went on from the other end.")), qPrintable(state()));
    m_page->goToHit(true);
    QTRY_COMPARE(current(), quint64(50));
    m_page->goToHit(true);
    QTRY_COMPARE(current(), quint64(150));
    QVERIFY2(state().endsWith(QStringLiteral("Hit 5 of 6.")), qPrintable(state()));
    test::saveShots(*m_page, QStringLiteral("hits"));
    // From where one is among the results, when one is there.
    auto* results = find<TableView>("searchResults");
    m_page->activateWindow();
    results->setFocus();
    QTRY_VERIFY(results->hasFocus());
    results->selectSourceRow(2);
    m_page->goToHit(false);
    QTRY_COMPARE(current(), quint64(250));
    // The other way round when the oldest are on top.
    m_page->table().setFocus();
    m_page->table().sortByColumn(0, Qt::AscendingOrder);
    m_page->goToHit(false);
    QTRY_COMPARE(current(), quint64(350));
    m_page->table().sortByColumn(0, Qt::DescendingOrder);
}

void TestSearchPane::whatHidesAHitIsCleared()
{
    searchFor(QStringLiteral("failed"));
    QTRY_VERIFY(state().startsWith(QStringLiteral("Search complete")));
    auto* filter = find<QLineEdit>("messagesFilter");
    filter->setText(QStringLiteral("orders.paid"));
    QTRY_VERIFY(m_page->table().model()->rowCount() < m_model->rowCount());
    m_page->goToHit(false);
    QCOMPARE(current(), quint64(550));
    QCOMPARE(filter->text(), QStringLiteral("orders.paid")); // shows it
    filter->setText(QStringLiteral("orders.new"));
    QTRY_COMPARE(m_page->table().proxy().filter(), QStringLiteral("orders.new"));
    m_page->goToHit(false);
    QTRY_VERIFY(current() == 550 || current() == 450);
    QVERIFY(filter->text().isEmpty());
}

void TestSearchPane::withoutHits_rowsOfTheFilter_orTheField()
{
    m_page->activateWindow();
    m_page->goToHit(false);
    QTRY_VERIFY(find<QLineEdit>("searchLine")->hasFocus());
    find<QLineEdit>("messagesFilter")->setText(QStringLiteral("Failed"));
    QTRY_COMPARE(m_page->table().model()->rowCount(), 2);
    m_page->table().selectRow(0);
    QCOMPARE(current(), quint64(550));
    m_page->goToHit(false);
    QCOMPARE(current(), quint64(450));
    m_page->goToHit(false);
    QCOMPARE(current(), quint64(550));
    m_page->goToHit(true);
    QCOMPARE(current(), quint64(450));
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
