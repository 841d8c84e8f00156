// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Live subjects" on a real server; service and page share the test's thread.
#include "live/livesubjectservice.h"
#include "nats/connection.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/livemessagesview.h"
#include "widgets/pages/livesubjectspage.h"
#include "widgets/panes/messagepane.h"
#include "widgets/panes/subjectspane.h"
#include "widgets/shots.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace jetlag;

class TestLiveSubjectsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsAndCountsWhatIsPublished();
    void aPartOfTheTreeFiltersTheRows();
    void systemSubjectsAreHiddenUntilAskedFor();
    void pausedRowsStandStillWhileCountingGoesOn();
    void badSubjectsAreExplained();
    void aDeniedSubjectIsSaid();
    void leavingThePageEndsIt();
    void aLostConnectionIsSaidAndMended();
    void subjectsAreRemembered();
    void endingDuringAFloodIsSafe();
    void lookingChangesNothing();

private:
    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    void publish(const QString& subject, const QByteArray& payload)
    {
        Request request;
        request.subject = subject.toUtf8();
        request.payload = payload;
        request.wantsReply = false;
        m_client->connection().requests().request(std::move(request), [](const Result<NatsMessage>&) {});
    }
    bool follow(const QString& subject)
    {
        m_page->start(subject);
        return QTest::qWaitFor([this] { return stateText().startsWith(QStringLiteral("Following")); }, 10000);
    }
    QString stateText() { return find<QLabel>("liveState")->text(); }
    QString counts() { return find<QLabel>("liveCounts")->text(); }
    int rows() { return m_page->messages().table().model()->rowCount(); }
    bool says(const QString& text)
    {
        const auto bars = m_page->findChildren<MessageBar*>();
        return std::any_of(bars.begin(), bars.end(),
                           [&](MessageBar* bar) { return bar->isVisible() && bar->text().contains(text); });
    }

    test::NatsServer m_server;
    std::unique_ptr<test::Client> m_client;
    WorkRegistry m_works;
    std::unique_ptr<LiveSubjectService> m_service;
    std::unique_ptr<LiveSubjectsPage> m_page;
};

void TestLiveSubjectsPage::initTestCase()
{
    test::NatsServer::Options options;
    options.extraConfig = QStringLiteral("authorization { users: [ { user: a, password: p }, { user: b, password: p, "
                                         "permissions: { subscribe: { deny: \"secret.>\" } } } ] }\n"
                                         "no_auth_user: a\n");
    QVERIFY(m_server.start(options));
    m_client = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server.url()));
}

void TestLiveSubjectsPage::init()
{
    ConnectionOptions options;
    options.servers = QStringList{m_server.url()};
    m_service = std::make_unique<LiveSubjectService>(options, m_works);
    m_page = std::make_unique<LiveSubjectsPage>(*m_service);
    m_page->resize(1200, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLiveSubjectsPage::cleanup()
{
    m_page.reset();
    m_service.reset();
}

void TestLiveSubjectsPage::showsAndCountsWhatIsPublished()
{
    QVERIFY(follow(QStringLiteral("live.>")));
    for (int i = 0; i < 30; ++i)
        publish(i % 3 == 0 ? QStringLiteral("live.a.x") : QStringLiteral("live.b"), "payload " + QByteArray::number(i));
    QTRY_COMPARE(rows(), 30);
    QTRY_VERIFY2(counts().startsWith(QStringLiteral("30 message")), qPrintable(counts()));
    QCOMPARE(find<QLineEdit>("liveDropped")->text(), QStringLiteral("0 dropped"));
    auto* tree = m_page->findChild<QTreeView*>();
    QVERIFY(tree);
    QCOMPARE(tree->accessibleName(), QStringLiteral("Subjects"));
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    m_page->messages().table().selectSourceRow(29);
    QTRY_VERIFY(m_page->pane().message());
    QCOMPARE(m_page->pane().message()->payload, QByteArray("payload 29"));
    QCOMPARE(m_page->pane().message()->subject, QStringLiteral("live.b"));
    test::saveShots(*m_page, QStringLiteral("live-subjects"));
    find<QPushButton>("liveClear")->click();
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY2(counts().startsWith(QStringLiteral("0 message")), qPrintable(counts()));
}

void TestLiveSubjectsPage::systemSubjectsAreHiddenUntilAskedFor()
{
    auto* hide = find<QCheckBox>("liveHideSystem");
    QCOMPARE(hide->accessibleName(), QStringLiteral("Hide system subjects"));
    QVERIFY(hide->isChecked());
    QVERIFY(follow(QStringLiteral(">")));
    publish(QStringLiteral("_INBOX.somebody.1"), "answer");
    publish(QStringLiteral("orders.new"), "order");
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY2(counts().endsWith(QStringLiteral("system message(s) hidden")), qPrintable(counts()));
    QSignalSpy changed(m_page.get(), &LiveSubjectsPage::hidesSystemChanged);
    hide->click();
    QCOMPARE(changed.size(), 1);
    publish(QStringLiteral("_INBOX.somebody.2"), "answer");
    QTRY_COMPARE(rows(), 2);
    find<QPushButton>("liveClear")->click();
    QTRY_VERIFY2(!counts().contains(QStringLiteral("hidden")), qPrintable(counts()));
}

void TestLiveSubjectsPage::aPartOfTheTreeFiltersTheRows()
{
    QVERIFY(follow(QStringLiteral("live.>")));
    for (int i = 0; i < 20; ++i)
        publish(i % 4 == 0 ? QStringLiteral("live.a.x") : QStringLiteral("live.b"), "p");
    QTRY_COMPARE(rows(), 20);
    emit m_page->subjects().chosen("live.a");
    QTRY_COMPARE(rows(), 5);
    QVERIFY(says(QStringLiteral("Only messages to live.a")));
    publish(QStringLiteral("live.a.y"), "p");
    QTRY_COMPARE(rows(), 6);
    publish(QStringLiteral("live.b"), "p");
    emit m_page->subjects().chosen({});
    QTRY_COMPARE(rows(), 22);
}

void TestLiveSubjectsPage::pausedRowsStandStillWhileCountingGoesOn()
{
    QVERIFY(follow(QStringLiteral("live.>")));
    publish(QStringLiteral("live.a"), "1");
    QTRY_COMPARE(rows(), 1);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->messages().table().setFocus();
    QTest::keyClick(&m_page->messages().table(), Qt::Key_Space);
    QVERIFY(m_page->messages().isPaused());
    publish(QStringLiteral("live.a"), "2");
    QTRY_VERIFY2(counts().startsWith(QStringLiteral("2 message")), qPrintable(counts()));
    QCOMPARE(rows(), 1);
    m_page->setPaused(false);
    QTRY_COMPARE(rows(), 2);
}

void TestLiveSubjectsPage::badSubjectsAreExplained()
{
    auto* field = find<QLineEdit>("liveSubject");
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(says(QStringLiteral("Type a subject first")));
    field->setText(QStringLiteral("a..b"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(says(QStringLiteral("not a valid subject")));
    QVERIFY(!m_page->isRunning());
}

void TestLiveSubjectsPage::aDeniedSubjectIsSaid()
{
    ConnectionOptions options;
    options.servers =
        QStringList{QString(m_server.url()).replace(QStringLiteral("nats://"), QStringLiteral("nats://b:p@"))};
    m_page.reset();
    m_service = std::make_unique<LiveSubjectService>(options, m_works);
    m_page = std::make_unique<LiveSubjectsPage>(*m_service);
    m_page->show();
    m_page->start(QStringLiteral("secret.>"));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("does not allow subscribing to “secret.>”")), 10000);
    QVERIFY(!m_page->isRunning());
    QVERIFY(follow(QStringLiteral("open.>")));
}

void TestLiveSubjectsPage::leavingThePageEndsIt()
{
    QVERIFY(follow(QStringLiteral("live.>")));
    publish(QStringLiteral("live.a"), "1");
    QTRY_COMPARE(rows(), 1);
    m_page->hide();
    QVERIFY(!m_page->isRunning());
    m_page->show();
    QVERIFY(says(QStringLiteral("ended when this page was left")));
    QCOMPARE(rows(), 1);
}

void TestLiveSubjectsPage::aLostConnectionIsSaidAndMended()
{
    QVERIFY(follow(QStringLiteral("live.>")));
    m_server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(stateText().contains(QStringLiteral("connection is lost")), 15000);
    QVERIFY(m_server.restart());
    QTRY_VERIFY_WITH_TIMEOUT(stateText().startsWith(QStringLiteral("Following")), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->connection().state(), ConnectionState::Connected, 30000);
    publish(QStringLiteral("live.again"), "1");
    QTRY_COMPARE(rows(), 1);
}

void TestLiveSubjectsPage::subjectsAreRemembered()
{
    QSignalSpy remembered(m_page.get(), &LiveSubjectsPage::historyChanged);
    QVERIFY(follow(QStringLiteral("one.>")));
    QVERIFY(follow(QStringLiteral("two.>")));
    QVERIFY(follow(QStringLiteral("one.>")));
    QCOMPARE(remembered.last().first().toStringList(), QStringList({QStringLiteral("one.>"), QStringLiteral("two.>")}));
}

void TestLiveSubjectsPage::endingDuringAFloodIsSafe()
{
    for (int round = 0; round < 5; ++round) {
        QVERIFY(follow(QStringLiteral("flood.>")));
        for (int i = 0; i < 3000; ++i)
            publish(QStringLiteral("flood.%1").arg(i % 100), QByteArray(100, 'x'));
        QTRY_VERIFY(rows() > 0);
        if (round % 2 == 0)
            m_page->stop();
        cleanup();
        init();
    }
}

void TestLiveSubjectsPage::lookingChangesNothing()
{
    QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>"), R"("retention":"interest")"));
    const auto before = m_client->stream(QStringLiteral("WORK"));
    QVERIFY(follow(QStringLiteral("work.>")));
    publish(QStringLiteral("work.a"), "1");
    QTRY_COMPARE(rows(), 1);
    // An interest stream without consumers keeps nothing; a plain subscription is no interest.
    QTRY_COMPARE(m_client->stream(QStringLiteral("WORK"))->state.last.value, uint64_t(1));
    QCOMPARE(m_client->stream(QStringLiteral("WORK"))->state.messages, uint64_t(0));
    QCOMPARE(m_client->stream(QStringLiteral("WORK"))->state.consumers, before->state.consumers);
}

JETLAG_GUI_TEST_MAIN(TestLiveSubjectsPage)
#include "tst_livesubjectspage.moc"
