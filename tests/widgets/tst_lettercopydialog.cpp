// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that makes a dead letter of a message that a consumer holds, with a real server behind it and on bad days.
#include "domain/deadletter.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"
#include "support/worker.h"
#include "widgets/dialogs/lettercopydialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestLetterCopyDialog : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client; ///< another program
    std::unique_ptr<test::Worker> m_worker;
    std::unique_ptr<test::LinkProxy> m_link;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<ReplayJournal> m_journal;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<ReplayService> m_replays;
    std::unique_ptr<LetterCopyService> m_copies;
    QPointer<LetterCopyDialog> m_dialog;
    std::vector<Event> m_events;

    bool makeConsumer(const char* stream, const char* name)
    {
        const QByteArray body = "{\"stream_name\":\"" + QByteArray(stream) + "\",\"config\":{\"durable_name\":\"" +
                                QByteArray(name) + "\",\"ack_policy\":\"explicit\",\"max_deliver\":3}}";
        const QString call =
            QStringLiteral("CONSUMER.DURABLE.CREATE.%1.%2").arg(QLatin1String(stream), QLatin1String(name));
        return !m_client->call(call, body).isEmpty();
    }
    SnapshotPtr snapshot()
    {
        auto made = std::make_shared<Snapshot>();
        std::optional<Result<StreamList>> streams;
        m_client->api().allStreams([&streams](const Result<StreamList>& reply) { streams = reply; });
        if (!QTest::qWaitFor([&streams] { return streams.has_value(); }) || !*streams)
            return made;
        for (const auto& facts : (*streams)->streams) {
            std::optional<Result<ConsumerList>> consumers;
            m_client->api().allConsumers(facts->name(), [&consumers](const auto& reply) { consumers = reply; });
            if (!QTest::qWaitFor([&consumers] { return consumers.has_value(); }) || !*consumers)
                return made;
            auto row = std::make_shared<StreamRow>();
            row->facts = facts;
            row->watchedConsumers = (*consumers)->consumers.size();
            made->streams.emplace(facts->name(), row);
            for (const ConsumerFactsPtr& one : (*consumers)->consumers) {
                auto line = std::make_shared<ConsumerRow>();
                line->facts = one;
                made->consumers.emplace(one->key, line);
            }
        }
        return made;
    }
    void open()
    {
        delete m_dialog;
        m_events.clear();
        const StoredMessage held = m_client->messages(QStringLiteral("WORK")).front();
        m_dialog = new LetterCopyDialog(*m_copies, *m_replays, {held, {QStringLiteral("w")}, 1}, snapshot(), {});
        connect(m_dialog, &LetterCopyDialog::actionDone, this,
                [this](const Event& event) { m_events.push_back(event); });
        m_dialog->open();
    }
    template <typename T>
    T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QPushButton* button() const { return find<QPushButton>("letterCopyButton"); }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    QString preview() const { return find<QPlainTextEdit>("letterCopyPreview")->toPlainText(); }
    void sayWhy() const { find<QLineEdit>("letterCopyError")->setText(QStringLiteral("no such customer")); }
    std::vector<StoredMessage> letters() { return m_client->messages(QStringLiteral("DLQ")); }
    uint64_t left() { return m_client->stream(QStringLiteral("WORK"))->state.messages; }

private slots:
    void init()
    {
        m_server = std::make_unique<test::NatsServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<test::Client>();
        m_worker = std::make_unique<test::Worker>();
        QVERIFY(m_client->connectTo(m_server->url()) && m_worker->connectTo(m_server->url()));
        QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("dlq.>")));
        QVERIFY(makeConsumer("WORK", "w"));
        MessageHeaders headers;
        headers.add("Trace", "a");
        headers.add("Trace", "b");
        headers.add("Error", "of an earlier death");
        headers.add("Nats-Msg-Id", "17");
        QVERIFY(m_client->publish(QStringLiteral("work.a"), QByteArray("\0{\xff", 3), headers));
        QCOMPARE(m_worker->take(QStringLiteral("WORK"), QStringLiteral("w"), 1).size(), size_t(1));
        m_link = std::make_unique<test::LinkProxy>(m_server->port());
        QVERIFY(m_link->start());
        ConnectionOptions options;
        options.servers = {m_link->url()};
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection = std::make_unique<Connection>();
        m_api = std::make_unique<JetStreamApi>(m_connection->requests());
        m_journal = std::make_unique<ReplayJournal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
        m_works = std::make_unique<WorkRegistry>();
        m_replays = std::make_unique<ReplayService>(*m_api, *m_journal, *m_works);
        m_copies = std::make_unique<LetterCopyService>(*m_api, *m_works);
        m_connection->open(options);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
    }
    void cleanup()
    {
        delete m_dialog;
        m_works->close();
        m_copies.reset();
        m_replays.reset();
        m_works.reset();
        m_journal.reset();
        m_api.reset();
        m_connection.reset();
        m_link.reset();
        m_worker.reset();
        m_client.reset();
        m_server.reset();
    }

    void aCopyIsMadeAsShown_andTheOriginalStays()
    {
        QVERIFY(makeConsumer("DLQ", "undertaker"));
        open();
        QCOMPARE(find<QComboBox>("letterCopyStream")->currentText(), QStringLiteral("DLQ"));
        QCOMPARE(find<QLineEdit>("letterCopySubject")->text(), QStringLiteral("dlq.work.a"));
        QVERIFY(!button()->isEnabled()); // nobody has said what is wrong with it
        sayWhy();
        for (const char* shown :
             {"Original-Subject: work.a", "Error: no such customer", "Redeliveries: 1", "X-DLQ-Original-Stream: WORK",
              "X-DLQ-Original-Seq: 1", "Received by: undertaker", "The original stays in WORK."})
            QVERIFY2(preview().contains(QLatin1String(shown)), qPrintable(preview()));
        QTRY_VERIFY(text("letterCopyLosers").contains(QStringLiteral("under way in w")));
        QVERIFY(!find<QCheckBox>("letterCopyRemove")->isChecked());
        QVERIFY(button()->isEnabled());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(text("letterCopyProgress"), QStringLiteral("It is stored: DLQ 1.\nThe original stays."));
        QCOMPARE(m_events.size(), size_t(1));
        QVERIFY(m_events[0].severity == Severity::Ok);
        QVERIFY(!button()->isVisible());
        const auto made = letters();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].subject, QStringLiteral("dlq.work.a"));
        QCOMPARE(made[0].payload, QByteArray("\0{\xff", 3));
        const DeadLetterHeaders said = readDeadLetterHeaders(made[0].headers);
        QCOMPARE(said.originalSubject, QStringLiteral("work.a"));
        QCOMPARE(said.error, QStringLiteral("no such customer"));
        QCOMPARE(said.deliveries, std::optional<uint64_t>(1));
        std::vector<QByteArray> traces;
        for (const auto& [name, value] : made[0].headers.entries()) {
            if (name == "Trace")
                traces.push_back(value);
            QVERIFY(name == "Trace" || name.startsWith("Nats-") || isDeadLetterHeader(name)); // replaying drops these
        }
        QCOMPARE(traces, (std::vector<QByteArray>{"a", "b"}));
        QCOMPARE(left(), uint64_t(1));
        // Once more it is the same one.
        open();
        sayWhy();
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(text("letterCopyProgress").startsWith(QStringLiteral("It was made before: DLQ 1.")));
        QCOMPARE(letters().size(), size_t(1));
    }

    void theOriginalGoesWhereItIsAskedFor()
    {
        QVERIFY(makeConsumer("WORK", "other"));
        open();
        sayWhy();
        auto* remove = find<QCheckBox>("letterCopyRemove");
        QTRY_VERIFY(remove->isEnabled());
        const QString losers = text("letterCopyLosers");
        QVERIFY2(losers.contains(QStringLiteral("takes 1 message(s) from other")) &&
                     losers.contains(QStringLiteral("under way in w")),
                 qPrintable(losers));
        remove->setChecked(true);
        QCOMPARE(button()->text(), QStringLiteral("Make a dead letter and delete the original"));
        QVERIFY(preview().contains(QStringLiteral("Once the copy is confirmed the original is deleted from WORK")));
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(text("letterCopyProgress"), QStringLiteral("It is stored: DLQ 1.\nThe original is deleted."));
        QCOMPARE(m_events.size(), size_t(2));
        QCOMPARE(letters().size(), size_t(1));
        QCOMPARE(left(), uint64_t(0));
    }

    void whatCannotBeIsSaid()
    {
        open();
        sayWhy();
        find<QLineEdit>("letterCopySubject")->setText(QStringLiteral("elsewhere"));
        QCOMPARE(text("letterCopySubjectProblem"), QStringLiteral("DLQ takes no messages of this subject."));
        QVERIFY(!button()->isEnabled());
        find<QLineEdit>("letterCopySubject")->setText(QStringLiteral("dlq.*"));
        QVERIFY(!text("letterCopySubjectProblem").isEmpty());
        find<QLineEdit>("letterCopySubject")->setText(QStringLiteral("dlq.x"));
        QVERIFY(button()->isEnabled());
        m_dialog->setLocked(true, QStringLiteral("It is locked."));
        QVERIFY(!button()->isEnabled() && button()->toolTip().contains(QStringLiteral("It is locked.")));
        m_dialog->setLocked(false, {});
        // The stream goes in this moment: nothing is stored, and the original stays whatever was asked for.
        QTRY_VERIFY(find<QCheckBox>("letterCopyRemove")->isEnabled());
        find<QCheckBox>("letterCopyRemove")->setChecked(true);
        QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.DLQ")).isEmpty());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(m_events.size(), size_t(1));
        QVERIFY2(m_events[0].text.contains(QStringLiteral("Message 1 was not made a dead letter.")),
                 qPrintable(m_events[0].text));
        QCOMPARE(left(), uint64_t(1));
        open();
        QVERIFY(!button()->isEnabled());
        QCOMPARE(find<QComboBox>("letterCopyStream")->count(), 0);
    }

    /// It is stored, and the answer is lost: it is looked for, stored once only, and the original goes after that.
    void anAnswerThatDoesNotCome()
    {
        open();
        sayWhy();
        QTRY_VERIFY(find<QCheckBox>("letterCopyRemove")->isEnabled());
        find<QCheckBox>("letterCopyRemove")->setChecked(true);
        m_link->corrupt(test::LinkProxy::Way::ToClient, [](QByteArray& piece) {
            if (piece.contains("\"seq\":")) // the answer of the stream
                piece.clear();
        });
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(m_client->stream(QStringLiteral("DLQ"))->state.messages, uint64_t(1));
        QCOMPARE(left(), uint64_t(1));
        m_link->cut();
        m_link->heal();
        QTRY_VERIFY_WITH_TIMEOUT(text("letterCopyProgress").contains(QStringLiteral("The original is deleted.")),
                                 30000);
        QCOMPARE(letters().size(), size_t(1));
        QCOMPARE(left(), uint64_t(0));
    }
};

JETLAG_GUI_TEST_MAIN(TestLetterCopyDialog)
#include "tst_lettercopydialog.moc"
