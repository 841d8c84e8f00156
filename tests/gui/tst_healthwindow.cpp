// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page Health by accessible names: a consumer that nobody serves becomes a finding, its action opens the dialog
// that helps, and somebody who knows accepts it.
#include "app/pages.h"
#include "gui/demowindow.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; ///< ms: a consumer is not stuck before half a minute

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

class TestHealthWindow : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    std::unique_ptr<test::DemoWindow> m_program;

    template <typename Widget>
    Widget* named(const char* name) const
    {
        return m_program->find<Widget>(QLatin1String(name));
    }
    QDialog* dialog(const char* name) const { return m_program->dialog(QLatin1String(name)); }
    QAbstractItemModel* findings() const { return named<QTableView>("Findings")->model(); }
    /// -1: it is not shown.
    int rowOf(const char* finding) const
    {
        for (int row = 0; row < findings()->rowCount(); ++row) {
            if (findings()->index(row, 2).data().toString() == QLatin1String(finding))
                return row;
        }
        return -1;
    }
    void select(const char* finding) const
    {
        named<QTableView>("Findings")->setCurrentIndex(findings()->index(rowOf(finding), 2));
    }
    QString text(const char* pane) const { return named<QPlainTextEdit>(pane)->toPlainText(); }
    QToolButton* remedy() const { return m_program->window()->findChild<QToolButton*>(QStringLiteral("healthRemedy")); }
    void goToHealth() const { m_program->window()->navigation().jump({PageId::Health, {}, {}}); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>"),
                                    R"("max_msgs":5,"discard":"new")"));
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.worker"),
                           R"({"stream_name":"ORDERS","config":{"durable_name":"worker","ack_policy":"explicit",
                              "max_deliver":5,"inactive_threshold":3600000000000}})")
                     .isEmpty());
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_client.publish(QStringLiteral("orders.a"), "x"));
        m_program = std::make_unique<test::DemoWindow>();
        StartRequest request;
        ConnectionOptions options;
        options.servers = {m_server.url()};
        request.connection = options;
        request.page = pageKey(PageId::Health);
        m_program->start(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window() && named<QTableView>("Findings"), patience);
    }
    void cleanupTestCase() { m_program.reset(); }

    void aStuckConsumerIsFound()
    {
        QTRY_VERIFY_WITH_TIMEOUT(rowOf("Messages wait, and nobody pulls") >= 0, patience);
        select("Messages wait, and nobody pulls");
        QTRY_VERIFY(text("Evidence").contains(QStringLiteral("Nobody pulls, 5 waiting")));
        QVERIFY(text("Evidence").contains(QStringLiteral("ORDERS › worker")));
        QVERIFY(text("Evidence").contains(QStringLiteral("Since ")));
        QVERIFY(text("Advice").contains(QStringLiteral("Start the workers")));
        // The full stream, the consumer, and that it will be removed.
        const auto* pages = named<QListWidget>("Pages");
        const auto* health = pages->item(static_cast<int>(PageId::Health));
        QTRY_VERIFY(health->data(Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("3 finding")));
    }

    void itsActionOpensTheDialogThatHelps()
    {
        const test::LongerEvents building{400ms};
        QTRY_VERIFY_WITH_TIMEOUT(rowOf("The consumer will be removed with its place") >= 0, patience);
        select("The consumer will be removed with its place");
        QTRY_VERIFY(remedy()->isVisible() && remedy()->isEnabled());
        QTest::mouseClick(remedy(), Qt::LeftButton);
        QTRY_VERIFY(inside<QLineEdit>(dialog("Edit consumer"), "Deliveries at most"));
        dialog("Edit consumer")->close();
        QTRY_VERIFY(!dialog("Edit consumer"));
        select("The stream is full and refuses what is published");
        QTRY_VERIFY(remedy()->isVisible() && remedy()->isEnabled());
        QTest::mouseClick(remedy(), Qt::LeftButton);
        QTRY_VERIFY(dialog("Edit stream"));
        dialog("Edit stream")->close();
        QTRY_VERIFY(!dialog("Edit stream"));
    }

    void enterGoesThere()
    {
        select("Messages wait, and nobody pulls");
        QTest::keyClick(named<QTableView>("Findings"), Qt::Key_Return);
        QTRY_COMPARE(m_program->window()->currentPage(), PageId::Consumers);
        QCOMPARE(m_program->window()->navigation().current().consumer.value, QStringLiteral("worker"));
        QTest::keyClick(named<QTableView>("Consumers"), Qt::Key_Backspace);
        QTRY_COMPARE(m_program->window()->currentPage(), PageId::Health);
    }

    void chipsAndFamiliesNarrow()
    {
        const int all = findings()->rowCount();
        QTest::mouseClick(named<QToolButton>("Show critical findings"), Qt::LeftButton);
        QTRY_VERIFY(findings()->rowCount() < all);
        QVERIFY(rowOf("Messages wait, and nobody pulls") >= 0);
        QTest::mouseClick(named<QToolButton>("Show all findings"), Qt::LeftButton);
        auto* family = named<QComboBox>("Family");
        family->setCurrentText(QStringLiteral("Losing work"));
        QTRY_VERIFY(rowOf("Messages wait, and nobody pulls") < 0);
        QVERIFY(rowOf("The stream is full and refuses what is published") >= 0);
        family->setCurrentIndex(0);
        QTRY_COMPARE(findings()->rowCount(), all);
    }

    void whatNobodyCanTellIsAList()
    {
        QTest::mouseClick(named<QToolButton>("Show what cannot be told"), Qt::LeftButton);
        QTRY_VERIFY(text("Advice").contains(QStringLiteral("neither well nor ill")));
        QTest::mouseClick(named<QToolButton>("Show what cannot be told"), Qt::LeftButton);
        QTRY_VERIFY(!text("Advice").contains(QStringLiteral("neither well nor ill")));
    }

    void somebodyAcceptsIt()
    {
        select("The stream is full and refuses what is published");
        QTRY_VERIFY(named<QPushButton>("Accept")->isVisible());
        QTest::mouseClick(named<QPushButton>("Accept"), Qt::LeftButton);
        QTRY_VERIFY(dialog("Accept finding"));
        inside<QLineEdit>(dialog("Accept finding"), "Reason")->setText(QStringLiteral("until <b>Monday</b>"));
        QTest::mouseClick(inside<QPushButton>(dialog("Accept finding"), "Accept"), Qt::LeftButton);
        QTRY_VERIFY(!dialog("Accept finding"));
        QTRY_VERIFY(rowOf("The stream is full and refuses what is published") < 0);
        QTest::mouseClick(named<QToolButton>("Show accepted findings"), Qt::LeftButton);
        QTRY_VERIFY(rowOf("The stream is full and refuses what is published") >= 0);
        select("The stream is full and refuses what is published");
        QTRY_VERIFY(text("Evidence").contains(QStringLiteral("Reason: until <b>Monday</b>")));
        QTest::mouseClick(named<QPushButton>("Undo acceptance"), Qt::LeftButton);
        QTest::mouseClick(named<QToolButton>("Show all findings"), Qt::LeftButton);
        QTRY_VERIFY(rowOf("The stream is full and refuses what is published") >= 0);
    }

    /// What was mended goes by itself, and at once where somebody asks.
    void whatIsMendedGoes()
    {
        QVERIFY(!m_client.call(QStringLiteral("STREAM.PURGE.ORDERS")).isEmpty());
        QTest::mouseClick(named<QPushButton>("Check again"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf("The stream is full and refuses what is published") < 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf("Messages wait, and nobody pulls") < 0, patience);
    }
};

JETLAG_GUI_TEST_MAIN(TestHealthWindow)
#include "tst_healthwindow.moc"
