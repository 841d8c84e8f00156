// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that sets up a stream which records what is given up, with a real server behind it and on bad days.
#include "deadletters/deathrecords.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"
#include "widgets/dialogs/recorddialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace jetlag;

class TestRecordDialog : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client; ///< another program
    std::unique_ptr<test::LinkProxy> m_link;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<RecordService> m_service;
    QPointer<RecordDialog> m_dialog;
    std::vector<Event> m_events;

    bool connectAs(const char* user)
    {
        ConnectionOptions options;
        options.servers = {m_link->url()};
        options.user = QLatin1String(user);
        options.password = QStringLiteral("p");
        m_connection = std::make_unique<Connection>();
        m_api = std::make_unique<JetStreamApi>(m_connection->requests());
        m_works = std::make_unique<WorkRegistry>();
        m_service = std::make_unique<RecordService>(*m_api, *m_works);
        m_connection->open(options);
        return QTest::qWaitFor([this] { return m_connection->state() == ConnectionState::Connected; }, 10000);
    }
    void open()
    {
        m_events.clear();
        m_dialog = new RecordDialog(*m_service);
        connect(m_dialog, &RecordDialog::actionDone, this, [this](const Event& event) { m_events.push_back(event); });
        m_dialog->setSnapshot(snapshot());
        m_dialog->open();
    }
    SnapshotPtr snapshot()
    {
        auto made = std::make_shared<Snapshot>();
        std::optional<Result<StreamList>> streams;
        m_client.api().allStreams([&streams](const Result<StreamList>& reply) { streams = reply; });
        if (!QTest::qWaitFor([&streams] { return streams.has_value(); }) || !*streams)
            return made;
        for (const auto& facts : (*streams)->streams) {
            auto row = std::make_shared<StreamRow>();
            row->facts = facts;
            made->streams.emplace(facts->name(), row);
        }
        return made;
    }
    template <typename T>
    T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QPushButton* button() const { return find<QPushButton>("recordButton"); }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }

private slots:
    void initTestCase()
    {
        test::NatsServer::Options options;
        options.extraConfig = QStringLiteral(R"(authorization { users: [
  { user: all, password: p }
  { user: reader, password: p, permissions: { publish: { deny: "$JS.API.STREAM.CREATE.>" } } }
] }
)");
        QVERIFY(m_server.start(options));
        ConnectionOptions other;
        other.servers = {m_server.url()};
        other.user = QStringLiteral("all");
        other.password = QStringLiteral("p");
        QVERIFY(m_client.connectTo(other));
    }
    void init()
    {
        m_link = std::make_unique<test::LinkProxy>(m_server.port());
        QVERIFY(m_link->start());
        QVERIFY(connectAs("all"));
    }
    void cleanup()
    {
        delete m_dialog;
        m_works->close();
        m_service.reset();
        m_works.reset();
        m_api.reset();
        m_connection.reset();
        m_link.reset();
        const SnapshotPtr left = snapshot();
        for (const auto& [name, row] : left->streams)
            m_client.call(QStringLiteral("STREAM.DELETE.") + name.value);
    }

    void setsUpWhatWasShown()
    {
        open();
        QCOMPARE(find<QLineEdit>("recordName")->text(), QStringLiteral("GIVEN_UP"));
        QCOMPARE(button()->text(), QStringLiteral("Set up GIVEN_UP"));
        QVERIFY(text("recordPreview").contains(QLatin1String(GivenUpAdvisories)));
        QVERIFY(text("recordPreview").contains(QLatin1String(TerminatedAdvisories)));
        find<QSpinBox>("recordDays")->setValue(3);
        find<QSpinBox>("recordMegabytes")->setValue(2);
        QVERIFY(text("recordPreview").contains(QStringLiteral("2.0 MiB")));
        QVERIFY(button()->isEnabled());
        button()->click();
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(m_events.size(), size_t(1));
        QVERIFY(m_events[0].severity == Severity::Ok);
        const StreamConfig made = m_client.stream(QStringLiteral("GIVEN_UP"))->config;
        QVERIFY(made.maxAge == std::optional<std::chrono::nanoseconds>(std::chrono::hours(72)));
        QCOMPARE(made.maxBytes, std::optional<uint64_t>(2 << 20));
        QCOMPARE(made.maxMessages, std::optional<uint64_t>(100'000));
        QVERIFY(recordedDeaths(made).givenUp && recordedDeaths(made).terminated);
        // The next one says that there is one.
        open();
        QVERIFY(text("recordExisting").contains(QStringLiteral("GIVEN_UP records that already")));
        QVERIFY(!button()->isEnabled());
    }

    void onlyWhatNobodyRecords()
    {
        QVERIFY(m_client.makeStream(QStringLiteral("GIVEN_UP"), QLatin1String(TerminatedAdvisories)));
        open();
        QVERIFY(!find<QCheckBox>("recordTerminated")->isEnabled());
        QVERIFY(!text("recordPreview").contains(QLatin1String(TerminatedAdvisories)));
        QCOMPARE(find<QLineEdit>("recordName")->text(), QStringLiteral("GIVEN_UP_2"));
        button()->click();
        QTRY_COMPARE(m_events.size(), size_t(1));
        QCOMPARE(m_client.stream(QStringLiteral("GIVEN_UP_2"))->config.subjects,
                 QStringList{QLatin1String(GivenUpAdvisories)});
    }

    void partOfItElsewhere()
    {
        QVERIFY(m_client.makeStream(QStringLiteral("PART"),
                                    QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.ORDERS.*")));
        open();
        QVERIFY(!find<QCheckBox>("recordGivenUp")->isEnabled());
        QVERIFY(text("recordExisting").contains(QStringLiteral("PART records that of some consumers")));
        QVERIFY(find<QCheckBox>("recordTerminated")->isEnabled());
    }

    void badNamesAreSaidAtTheField()
    {
        open();
        for (const char* bad : {"", "two words", "a.b", "a*"}) {
            find<QLineEdit>("recordName")->setText(QLatin1String(bad));
            QVERIFY(!text("recordNameProblem").isEmpty() && !button()->isEnabled());
        }
        find<QLineEdit>("recordName")->setText(QStringLiteral("FINE"));
        QVERIFY(text("recordNameProblem").isEmpty() && button()->isEnabled());
        find<QCheckBox>("recordGivenUp")->setChecked(false);
        find<QCheckBox>("recordTerminated")->setChecked(false);
        QVERIFY(!button()->isEnabled());
    }

    void lockedItStaysLocked()
    {
        open();
        m_dialog->setLocked(true, QStringLiteral("It is locked."));
        QVERIFY(!button()->isEnabled());
        QCOMPARE(button()->toolTip().contains(QStringLiteral("It is locked.")), true);
        find<QLineEdit>("recordName")->setText(QStringLiteral("OTHER"));
        QVERIFY(!button()->isEnabled());
        m_dialog->setLocked(false, {});
        QVERIFY(button()->isEnabled());
    }

    void withoutPermission()
    {
        QVERIFY(connectAs("reader"));
        open();
        button()->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_events.size(), size_t(1), 15000);
        QVERIFY(m_events[0].severity == Severity::Warning);
        QVERIFY2(m_events[0].text.startsWith(QStringLiteral("The stream was not made:")), qPrintable(m_events[0].text));
        QVERIFY(m_events[0].text.contains(QStringLiteral("permi"), Qt::CaseInsensitive));
        QVERIFY(m_dialog->isVisible() && button()->isEnabled());
    }

    void anotherStreamOfThatName()
    {
        open();
        QVERIFY(m_client.makeStream(QStringLiteral("GIVEN_UP"), QStringLiteral("orders.>"))); // in this moment
        button()->click();
        QTRY_COMPARE(m_events.size(), size_t(1));
        QVERIFY(m_events[0].text.startsWith(QStringLiteral("The stream was not made:")));
        QCOMPARE(m_client.stream(QStringLiteral("GIVEN_UP"))->config.subjects, QStringList{QStringLiteral("orders.>")});
    }

    /// The request arrives, the answer does not: it is looked for, and found.
    void anAnswerThatDoesNotCome()
    {
        open();
        m_link->hold(test::LinkProxy::Way::ToClient);
        button()->click();
        QTRY_VERIFY(m_client.stream(QStringLiteral("GIVEN_UP")));
        m_link->cut();
        m_link->heal();
        QTRY_VERIFY_WITH_TIMEOUT(!m_events.empty(), 20000);
        QVERIFY2(m_events[0].severity == Severity::Ok, qPrintable(m_events[0].text));
        QCOMPARE(m_events.size(), size_t(1));
    }

    /// The request never arrived: it is looked for, not found, and said so.
    void aRequestThatIsLost()
    {
        open();
        m_link->hold(test::LinkProxy::Way::ToServer);
        button()->click();
        QTRY_VERIFY(m_link->seen(test::LinkProxy::Way::ToServer).contains("STREAM.CREATE.GIVEN_UP"));
        m_link->cut();
        m_link->heal();
        QTRY_VERIFY_WITH_TIMEOUT(!m_events.empty(), 30000);
        QVERIFY(m_events[0].severity == Severity::Warning);
        QVERIFY2(m_events[0].text.startsWith(QStringLiteral("It is not known")), qPrintable(m_events[0].text));
        QVERIFY(m_dialog->isVisible() && button()->isEnabled());
        button()->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_events.size(), size_t(2), 20000);
        QVERIFY(m_events[1].severity == Severity::Ok);
    }
};

JETLAG_GUI_TEST_MAIN(TestRecordDialog)
#include "tst_recorddialog.moc"
