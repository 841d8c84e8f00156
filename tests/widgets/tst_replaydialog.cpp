// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "items/runningreplay.h"
#include "nats/connection.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/dialogs/replaydialog.h"
#include "widgets/dialogs/replaytext.h"
#include "widgets/shots.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

/// The dialog on a real server; service and dialog share the test's thread.
class TestReplayDialog : public QObject
{
    Q_OBJECT
private slots:
    void duplicatesAreNotCalledReplayed();
    void replaysWhatThePlanSaid();
};

void TestReplayDialog::duplicatesAreNotCalledReplayed()
{
    ReplayProgress progress;
    progress.total = 5;
    progress.duplicates = 2;
    progress.replayed = 3;
    progress.state = ReplayProgress::State::Finished;
    const QString text = replayProgressText(progress);
    QVERIFY(text.contains(QStringLiteral("3 replayed")));
    QVERIFY(text.contains(QStringLiteral("2 duplicates, not replayed")));
}

void TestReplayDialog::replaysWhatThePlanSaid()
{
    test::NatsServer server;
    QVERIFY(server.start());
    Connection connection;
    ConnectionOptions options;
    options.servers = QStringList{server.url()};
    connection.open(options);
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    JetStreamApi api(connection.requests());
    int done = 0;
    for (const QByteArray name : {"ORDERS", "DLQ"})
        api.call(QStringLiteral("STREAM.CREATE.") + QString::fromLatin1(name),
                 "{\"name\":\"" + name + "\",\"subjects\":[\"" + name.toLower() + ".>\"]}",
                 [&](Result<QByteArray> reply) { done += reply ? 1 : 0; });
    QTRY_COMPARE(done, 2);
    MessageHeaders headers;
    headers.add("Original-Subject", "orders.new");
    for (int i = 0; i < 3; ++i)
        api.publish(QStringLiteral("dlq.orders"), headers, "x", std::chrono::seconds(5),
                    [&](Result<PubAck> ack) { done += ack ? 1 : 0; });
    QTRY_COMPARE(done, 5);

    QTemporaryDir folder;
    ReplayJournal journal(folder.filePath(QStringLiteral("journal.db")));
    WorkRegistry works;
    ReplayService service(api, journal, works);
    ReplayRequest request;
    request.source = StreamName{QStringLiteral("DLQ")};
    request.all = true;
    QPointer<ReplayDialog> dialog = new ReplayDialog(service, request);
    dialog->open();
    auto* replay = dialog->findChild<QPushButton*>(QStringLiteral("replayButton"));
    auto* plan = dialog->findChild<QPlainTextEdit*>(QStringLiteral("replayPlan"));
    auto* target = dialog->findChild<QLineEdit*>(QStringLiteral("replayTarget"));
    QVERIFY(!replay->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(
        plan->toPlainText().contains(QStringLiteral("3 message(s) to orders.new in stream ORDERS")), 10000);
    QVERIFY(replay->isEnabled());
    target->setText(QStringLiteral("orders.*"));
    QVERIFY(!replay->isEnabled());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("problem"))->text().contains(QStringLiteral("wildcards")));
    target->clear();
    QTRY_VERIFY(replay->isEnabled());
    test::saveShots(*dialog, QStringLiteral("replay"));
    QPointer<RunningReplay> job;
    connect(dialog, &ReplayDialog::jobStarted, this, [&job](RunningReplay* started) { job = started; });
    QTest::mouseClick(replay, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(job && job->hasEnded(), 15000);
    const auto* counts = dialog->findChild<QLabel*>(QStringLiteral("replayCounts"));
    QVERIFY2(counts->text().contains(QStringLiteral("3 replayed")), qPrintable(counts->text()));
    QVERIFY(dialog->isVisible());
    uint64_t stored = 0;
    uint64_t left = 99;
    api.streamInfo(StreamName{QStringLiteral("ORDERS")}, {},
                   [&](Result<StreamInfoReply> reply) { stored = reply ? reply->facts->state.messages : 0; });
    api.streamInfo(StreamName{QStringLiteral("DLQ")}, {},
                   [&](Result<StreamInfoReply> reply) { left = reply ? reply->facts->state.messages : 99; });
    QTRY_COMPARE(left, uint64_t(0));
    QTRY_COMPARE(stored, uint64_t(3));
    delete dialog;
}

JETLAG_GUI_TEST_MAIN(TestReplayDialog)
#include "tst_replaydialog.moc"
