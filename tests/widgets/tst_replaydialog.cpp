// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayheaders.h"
#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "items/replayreasons.h"
#include "items/runningreplay.h"
#include "nats/connection.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/dialogs/replaydialog.h"
#include "widgets/dialogs/replaytext.h"
#include "widgets/shots.h"

#include <QComboBox>
#include <QGroupBox>
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
    void reasonsAreCounted();
    void whoTakesNothingIsSaid();
    void replaysWhatThePlanSaid();
    void saysWhyAndAsksForADecision();
    void goesOnWithAnEarlierEdit();
    void showsWhatAChangeOfManyDoes();
};

void TestReplayDialog::reasonsAreCounted()
{
    ReplayProgress progress;
    for (int i = 0; i < 3; ++i)
        progress.addReason(QStringLiteral("Too large."));
    QCOMPARE(replayReasonLines(progress), QStringList{QStringLiteral("3 message(s): Too large.")});
    for (int i = 0; i < 100; ++i)
        progress.addReason(QStringLiteral("Number %1.").arg(i));
    QVERIFY(replayReasonLines(progress).size() <= 6);
    QCOMPARE(replayReasonLines(progress).last(),
             QStringLiteral("96 message(s) for other reasons: their rows say why."));
}

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

void TestReplayDialog::whoTakesNothingIsSaid()
{
    const StreamName stream{QStringLiteral("ORDERS")};
    ReplayPlan plan;
    plan.total = 9;
    ReplayPlan::Target target;
    target.subject = QStringLiteral("orders.new");
    target.stream = stream;
    target.messages = 9;
    target.receivers = {{QStringLiteral("new-worker")}, {QStringLiteral("workers")}};
    plan.targets = {target};
    const auto snapshotOf = [&stream](ConsumerStatus first, ConsumerStatus second) {
        auto snapshot = std::make_shared<Snapshot>();
        const auto add = [&](const char* name, ConsumerStatus status) {
            auto facts = std::make_shared<ConsumerFacts>();
            facts->key = {stream, {QLatin1String(name)}};
            auto row = std::make_shared<ConsumerRow>();
            row->facts = facts;
            row->assessment.status = status;
            snapshot->consumers[facts->key] = row;
        };
        add("new-worker", first);
        add("workers", second);
        return snapshot;
    };
    QVERIFY(replayPlanText(plan).contains(QStringLiteral("Received by: new-worker, workers.")));
    const auto one = snapshotOf(ConsumerStatus::Stopped, ConsumerStatus::Behind);
    const QString text = replayPlanText(plan, one.get());
    QVERIFY2(text.contains(QStringLiteral("Received by: new-worker (Stopped), workers.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("new-worker is Stopped: ")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("None of them")));
    const auto none = snapshotOf(ConsumerStatus::Paused, ConsumerStatus::Full);
    QVERIFY(replayPlanText(plan, none.get()).contains(QStringLiteral("None of them takes messages")));
    // What was heard of it last is no news.
    auto old = std::make_shared<ConsumerRow>(*one->consumers.begin()->second);
    old->isMissing = true;
    auto gone = std::make_shared<Snapshot>(*one);
    gone->consumers[old->facts->key] = old;
    QVERIFY(replayPlanText(plan, gone.get()).contains(QStringLiteral("Received by: new-worker, workers.")));
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

void TestReplayDialog::saysWhyAndAsksForADecision()
{
    test::NatsServer server;
    QVERIFY(server.start());
    test::Client client;
    QVERIFY(client.connectTo(server.url()));
    QVERIFY(client.makeStream(QStringLiteral("SMALL"), QStringLiteral("small.>"), R"("max_msg_size":300)"));
    QVERIFY(client.makeStream(QStringLiteral("DLQ"), QStringLiteral("dlq")));
    MessageHeaders headers;
    headers.add("Original-Subject", "small.a");
    QVERIFY(client.publish(QStringLiteral("dlq"), "fits", headers));
    QVERIFY(client.publish(QStringLiteral("dlq"), QByteArray(1000, 'x'), headers));
    QTemporaryDir folder;
    ReplayJournal journal(folder.filePath(QStringLiteral("journal.db")));
    WorkRegistry works;
    ReplayService service(client.api(), journal, works);
    ReplayRequest request;
    request.source = StreamName{QStringLiteral("DLQ")};
    request.all = true;
    QPointer<ReplayDialog> dialog = new ReplayDialog(service, request);
    dialog->open();
    auto* replay = dialog->findChild<QPushButton*>(QStringLiteral("replayButton"));
    const auto* plan = dialog->findChild<QPlainTextEdit*>(QStringLiteral("replayPlan"));
    const auto* doubt = dialog->findChild<QComboBox*>(QStringLiteral("replayDoubt"));
    QTRY_VERIFY(plan->toPlainText().contains(QStringLiteral("SMALL will refuse 1 of them")));
    QVERIFY(plan->toPlainText().contains(QStringLiteral("300")));
    QCOMPARE(replay->text(), QStringLiteral("Replay 1 message(s)"));
    QVERIFY(!doubt->isVisible());
    QPointer<RunningReplay> job;
    connect(dialog, &ReplayDialog::jobStarted, this, [&job](RunningReplay* started) { job = started; });
    replay->click();
    QTRY_VERIFY_WITH_TIMEOUT(job && job->hasEnded(), 15000);
    const auto* counts = dialog->findChild<QLabel*>(QStringLiteral("replayCounts"));
    QVERIFY2(counts->text().contains(QStringLiteral("\n1 message(s): ")), qPrintable(counts->text()));
    delete dialog;

    // One that was sent before without an answer.
    const auto left = client.messages(QStringLiteral("DLQ")).front();
    ReplayJournal::Intent intent;
    intent.messageId = replayMessageId(request.source, left.time, left.sequence);
    intent.source = request.source;
    intent.sequence = left.sequence;
    intent.target = QStringLiteral("small.a");
    QVERIFY(journal.begin({intent}));
    dialog = new ReplayDialog(service, request);
    dialog->open();
    auto* choice = dialog->findChild<QComboBox*>(QStringLiteral("replayDoubt"));
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(dialog->request().inDoubt, DoubtChoice::Keep);
    choice->setCurrentIndex(1);
    QCOMPARE(dialog->request().inDoubt, DoubtChoice::SendAgain);
    choice->setCurrentIndex(2);
    QCOMPARE(dialog->request().inDoubt, DoubtChoice::TakeAsArrived);
    delete dialog;
}

void TestReplayDialog::goesOnWithAnEarlierEdit()
{
    test::NatsServer server;
    QVERIFY(server.start());
    test::Client client;
    QVERIFY(client.connectTo(server.url()));
    QVERIFY(client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
    QVERIFY(client.makeStream(QStringLiteral("DLQ"), QStringLiteral("dlq")));
    MessageHeaders headers;
    headers.add("Original-Subject", "work.a");
    QVERIFY(client.publish(QStringLiteral("dlq"), "broken", headers));
    const StoredMessage letter = client.messages(QStringLiteral("DLQ")).front();
    QTemporaryDir folder;
    ReplayJournal journal(folder.filePath(QStringLiteral("journal.db")));
    WorkRegistry works;
    ReplayService service(client.api(), journal, works);
    ReplayRequest request;
    request.source = StreamName{QStringLiteral("DLQ")};
    request.sequences = {letter.sequence};
    request.targetSubject = QStringLiteral("work.a");
    ReplayJournal::Intent intent;
    intent.messageId = replayMessageId(request.source, letter.time, letter.sequence);
    intent.source = request.source;
    intent.sequence = letter.sequence;
    intent.target = QStringLiteral("work.b");
    intent.edit = std::make_shared<const ReplayJournal::Edit>(ReplayJournal::Edit{
        systemNow(), letter.subject, letter.headers, letter.payload, intent.target, letter.headers, "mended"});
    QVERIFY(journal.begin({intent})); // and then the program was killed
    const std::unique_ptr<ReplayDialog> dialog = std::make_unique<ReplayDialog>(service, request);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    dialog->setMessage(letter);
    const auto* payload = dialog->findChild<QPlainTextEdit*>(QStringLiteral("replayPayload"));
    const auto* target = dialog->findChild<QLineEdit*>(QStringLiteral("replayTarget"));
    const auto* note = dialog->findChild<QLabel*>(QStringLiteral("replayEditedNote"));
    auto* original = dialog->findChild<QPushButton*>(QStringLiteral("replayTakeOriginal"));
    QTRY_COMPARE(payload->toPlainText(), QStringLiteral("mended"));
    QCOMPARE(target->text(), QStringLiteral("work.b"));
    QVERIFY(note->isVisible() && original->isVisible());
    QCOMPARE(dialog->request().editedPayload, std::optional<QByteArray>("mended"));
    original->click();
    QCOMPARE(payload->toPlainText(), QStringLiteral("broken"));
    QCOMPARE(target->text(), QStringLiteral("work.a"));
    QVERIFY(!dialog->request().editedPayload);
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("replayButton"));
    QTRY_VERIFY(button->isEnabled());
    button->click();
    std::vector<StoredMessage> arrived;
    QTRY_VERIFY_WITH_TIMEOUT(!(arrived = client.messages(QStringLiteral("WORK"))).empty(), 15000);
    QCOMPARE(arrived.front().payload, QByteArray("broken")); // what was on screen
    QCOMPARE(arrived.front().subject, QStringLiteral("work.a"));
    QVERIFY(!original->isVisible());
}

void TestReplayDialog::showsWhatAChangeOfManyDoes()
{
    test::NatsServer server;
    QVERIFY(server.start());
    test::Client client;
    QVERIFY(client.connectTo(server.url()));
    QVERIFY(client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
    QVERIFY(client.makeStream(QStringLiteral("DLQ"), QStringLiteral("dlq")));
    MessageHeaders headers;
    headers.add("Original-Subject", "work.a");
    for (int i = 0; i < 3; ++i)
        QVERIFY(client.publish(QStringLiteral("dlq"), R"({"limit":1})", headers));
    QTemporaryDir folder;
    ReplayJournal journal(folder.filePath(QStringLiteral("journal.db")));
    WorkRegistry works;
    ReplayService service(client.api(), journal, works);
    ReplayRequest request;
    request.source = StreamName{QStringLiteral("DLQ")};
    request.all = true;
    const QPointer<ReplayDialog> dialog = new ReplayDialog(service, request);
    dialog->open();
    auto* transform = dialog->findChild<QGroupBox*>(QStringLiteral("replayTransform"));
    auto* json = dialog->findChild<QPlainTextEdit*>(QStringLiteral("transformJson"));
    const auto* plan = dialog->findChild<QPlainTextEdit*>(QStringLiteral("replayPlan"));
    const auto* replay = dialog->findChild<QPushButton*>(QStringLiteral("replayButton"));
    const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
    QTRY_VERIFY(replay->isEnabled());
    QVERIFY(transform->isVisible() && !json->isVisible());
    auto* begin = dialog->findChild<QComboBox*>(QStringLiteral("replayBegin"));
    QVERIFY(dialog->request().schedule.isAtOnce());
    begin->setCurrentIndex(1);
    QVERIFY(dialog->findChild<QWidget*>(QStringLiteral("replayBeginAt"))->isVisible());
    QVERIFY(dialog->request().schedule.notBefore > systemNow());
    QCOMPARE(replay->text(), QStringLiteral("Replay 3 message(s) later"));
    begin->setCurrentIndex(0);
    QVERIFY(dialog->request().schedule.isAtOnce());
    transform->setChecked(true);
    QVERIFY(json->isVisible());
    json->setPlainText(QStringLiteral("$.limit = five"));
    QVERIFY(!replay->isEnabled());
    QVERIFY2(problem->text().contains(QStringLiteral("in quotes")), qPrintable(problem->text()));
    json->setPlainText(QStringLiteral("$.limit = 5"));
    QTRY_VERIFY(replay->isEnabled());
    const QString text = plan->toPlainText();
    QVERIFY2(text.contains(QStringLiteral(R"(#1 payload: {"limit":1} → {"limit":5})")), qPrintable(text));
    QCOMPARE(dialog->request().transform.jsonValues.size(), size_t(1));
    test::saveShots(*dialog, QStringLiteral("replay-change"));
    transform->setChecked(false); // without effect then
    QTRY_VERIFY(replay->isEnabled());
    QVERIFY(dialog->request().transform.isEmpty());
    QVERIFY(!plan->toPlainText().contains(QStringLiteral("payload")));
    delete dialog;
}

JETLAG_GUI_TEST_MAIN(TestReplayDialog)
#include "tst_replaydialog.moc"
