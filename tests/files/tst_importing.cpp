// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportwriter.h"
#include "files/importservice.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natsserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace jetlag;
using State = PublishProgress::State;

/// Imports into streams of a real server.
class TestImporting : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whatWasExportedComesBack_data();
    void whatWasExportedComesBack();
    void importingAgainStoresNothingTwice();
    void importingAgainAfterTheWindowStoresNothingTwice();
    void onlyRegularFilesAreRead();
    void badLinesAreNamedAndPassedOver();
    void previewSaysWhereItGoes();
    void aSubjectWithoutStreamIsSaid();
    void rateLimitPauseAndCancel();
    void itWaitsForTheServerAndGoesOn();
    void cancelledWhileTheServerIsAway();
    void anUnansweredMessageIsLookedFor();
    void withoutAnIdItStaysUnknown();
    void whatStillLiesInItsStreamIsLeftOut();
    void inAStreamMadeAnewNothingIsLeftOut();
    void whereNobodyCanLookThereIsNoPreview();

private:
    QString file(const std::vector<StoredMessage>& messages, bool isCompressed = false)
    {
        ExportTarget target;
        target.path = m_folder.filePath(
            QStringLiteral("%1.jsonl%2").arg(++m_made).arg(isCompressed ? QStringLiteral(".zst") : QString()));
        target.isCompressed = isCompressed;
        auto writer = ExportWriter::open(target);
        ExportWriter::Messages shared;
        for (const auto& message : messages)
            shared.push_back(std::make_shared<const StoredMessage>(message));
        if (!writer || (*writer)->write(shared) || (*writer)->commit())
            return {};
        return target.path;
    }
    std::vector<StoredMessage> some(int count) const
    {
        std::vector<StoredMessage> messages(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            StoredMessage& message = messages[static_cast<size_t>(i)];
            message.stream = {QStringLiteral("OLD")};
            message.sequence = {static_cast<uint64_t>(i + 1)};
            message.time = Timestamp(std::chrono::seconds(1'700'000'000 + i));
            message.subject = QStringLiteral("in.%1").arg(i % 3);
            message.payload = QByteArray(1, static_cast<char>(i)) + "\xff\n" + QByteArray::number(i);
            message.headers.add("Kept", QByteArray::number(i));
            message.headers.add("Nats-Expected-Last-Sequence", "7");
            message.headers.add("Nats-Msg-Id", "old-" + QByteArray::number(i));
        }
        return messages;
    }
    using Heard = test::Heard<PublishProgress, Result<ImportOutcome>>;
    ImportOutcome run(const ImportOrder& order)
    {
        Heard heard;
        const Importing work = m_service->start(order, heard.listener());
        if (!heard.waitForEnd())
            return {};
        return heard.outcome->value_or(ImportOutcome());
    }
    std::optional<Result<ImportPreview>> previewOf(const ImportOrder& order)
    {
        test::Heard<NoProgress, Result<ImportPreview>> heard;
        const ImportLook look = m_service->preview(order, heard.listener());
        (void)heard.waitForEnd();
        return heard.outcome;
    }
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    WorkRegistry m_works;
    std::unique_ptr<ImportService> m_service;
    QTemporaryDir m_folder;
    int m_made = 0;
};

void TestImporting::initTestCase()
{
    m_server = std::make_unique<test::NatsServer>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server->url()));
    m_service = std::make_unique<ImportService>(m_client->api(), m_works);
}

void TestImporting::init()
{
    QVERIFY(m_client->makeStream(QStringLiteral("IN"), QStringLiteral("in.>")));
}

void TestImporting::cleanup()
{
    m_client->call(QStringLiteral("STREAM.DELETE.IN"));
}

void TestImporting::whatWasExportedComesBack_data()
{
    QTest::addColumn<bool>("isCompressed");
    QTest::addColumn<ImportOrder::Subjects>("subjects");
    QTest::addColumn<ImportOrder::MessageId>("messageId");
    QTest::newRow("as recorded") << false << ImportOrder::Subjects::AsRecorded << ImportOrder::MessageId::New;
    QTest::newRow("compressed, keep ids") << true << ImportOrder::Subjects::AsRecorded << ImportOrder::MessageId::Keep;
    QTest::newRow("prefixed, no ids") << false << ImportOrder::Subjects::Prefixed << ImportOrder::MessageId::None;
    QTest::newRow("one subject") << true << ImportOrder::Subjects::One << ImportOrder::MessageId::New;
}

void TestImporting::whatWasExportedComesBack()
{
    QFETCH(bool, isCompressed);
    QFETCH(ImportOrder::Subjects, subjects);
    QFETCH(ImportOrder::MessageId, messageId);
    const auto wanted = some(500);
    ImportOrder order;
    order.path = file(wanted, isCompressed);
    order.subjects = subjects;
    order.subject = QStringLiteral("in.again");
    order.messageId = messageId;
    const ImportOutcome outcome = run(order);
    QCOMPARE(outcome.progress.state, State::Finished);
    QCOMPARE(outcome.progress.stored, quint64(500));
    QCOMPARE(outcome.progress.total, quint64(500));
    const auto stored = m_client->messages(QStringLiteral("IN"));
    QCOMPARE(stored.size(), wanted.size());
    std::set<QByteArray> ids;
    for (size_t i = 0; i < stored.size(); ++i) {
        QCOMPARE(stored[i].payload, wanted[i].payload);
        QCOMPARE(stored[i].headers.firstValue("Kept"), wanted[i].headers.firstValue("Kept"));
        QVERIFY(!stored[i].headers.firstValue("Nats-Expected-Last-Sequence"));
        const auto id = stored[i].headers.firstValue("Nats-Msg-Id");
        QCOMPARE(id.has_value(), messageId != ImportOrder::MessageId::None);
        if (messageId == ImportOrder::MessageId::Keep)
            QCOMPARE(id, wanted[i].headers.firstValue("Nats-Msg-Id"));
        ids.insert(id.value_or(QByteArray()));
        QCOMPARE(stored[i].subject, subjects == ImportOrder::Subjects::AsRecorded ? wanted[i].subject
                                    : subjects == ImportOrder::Subjects::One
                                        ? QStringLiteral("in.again")
                                        : QStringLiteral("in.again.") + wanted[i].subject);
    }
    QCOMPARE(ids.size(), messageId == ImportOrder::MessageId::None ? size_t(1) : wanted.size());
}

void TestImporting::importingAgainStoresNothingTwice()
{
    ImportOrder order;
    order.path = file(some(200));
    QCOMPARE(run(order).progress.stored, quint64(200));
    const ImportOutcome second = run(order);
    QCOMPARE(second.progress.stored, quint64(0));
    QCOMPARE(second.progress.duplicates, quint64(200));
    QCOMPARE(m_client->stream(QStringLiteral("IN"))->state.messages, uint64_t(200));
}

/// Stopped in the middle, and begun again when the stream has long forgotten the ids: as the preview hands it on.
void TestImporting::importingAgainAfterTheWindowStoresNothingTwice()
{
    QVERIFY(m_client->makeStream(QStringLiteral("BRIEF"), QStringLiteral("brief"), R"("duplicate_window":100000000)"));
    ImportOrder order;
    order.path = file(some(1000));
    order.subjects = ImportOrder::Subjects::One;
    order.subject = QStringLiteral("brief");
    order.ratePerSecond = 500;
    const auto seen = previewOf(order);
    QVERIFY(seen && *seen);
    order.recordedUntil = (*seen)->recordedUntil;
    QCOMPARE(order.recordedUntil, std::optional(Timestamp(std::chrono::seconds(1'700'000'999))));
    Heard heard;
    const Importing work = m_service->start(order, heard.listener());
    QTRY_VERIFY(!heard.news.empty() && heard.news.back().stored >= 200);
    work.stop();
    QVERIFY(heard.waitForEnd());
    const quint64 first = (**heard.outcome).progress.stored;
    QVERIFY(first < 1000);
    QTest::qWait(300); // the duplicate window passes
    order.ratePerSecond.reset();
    const ImportOutcome second = run(order);
    QCOMPARE(second.progress.state, State::Finished);
    QCOMPARE(second.progress.duplicates, first);
    QCOMPARE(second.progress.stored, 1000 - first);
    QCOMPARE(m_client->stream(QStringLiteral("BRIEF"))->state.messages, uint64_t(1000));
    m_client->call(QStringLiteral("STREAM.DELETE.BRIEF"));
}

void TestImporting::onlyRegularFilesAreRead()
{
    ImportOrder order;
    for (const QString& path : {QStringLiteral("/dev/zero"), m_folder.path()}) {
        if (!QFile::exists(path))
            continue;
        order.path = path;
        const auto seen = previewOf(order);
        QVERIFY(seen && !*seen);
        QCOMPARE(seen->error().kind, Error::Kind::InvalidInput);
    }
}

void TestImporting::badLinesAreNamedAndPassedOver()
{
    QFile lines(m_folder.filePath(QStringLiteral("bad.jsonl")));
    QVERIFY(lines.open(QIODevice::WriteOnly));
    lines.write("\xef\xbb\xbf{\"subject\":\"in.a\",\"payload\":\"one\"}\n"); // as Windows' editors begin a file
    lines.write("{\"payload\":\"no subject\"}\n\n");
    lines.write("not JSON\n");
    lines.write("{\"subject\":\"in.*\",\"payload\":\"a wildcard\"}\n");
    lines.write("{\"subject\":\"$JS.API.STREAM.DELETE.IN\",\"payload\":\"\"}\n");
    lines.write("{\"subject\":\"in.b\",\"payload\":\"two\"}");
    lines.close();
    ImportOrder order;
    order.path = lines.fileName();
    const ImportOutcome outcome = run(order);
    QCOMPARE(outcome.progress.stored, quint64(2));
    QCOMPARE(outcome.progress.failed, quint64(2));
    QCOMPARE(outcome.badLines, quint64(2));
    QCOMPARE(outcome.problems.size(), 4);
    QVERIFY(outcome.problems.filter(QStringLiteral("Line 2:")).size() == 1);
    QVERIFY(outcome.problems.filter(QStringLiteral("Line 6:")).size() == 1);
    QVERIFY(m_client->stream(QStringLiteral("IN")));
    Heard heard;
    order.path = m_folder.filePath(QStringLiteral("not there.jsonl"));
    const Importing work = m_service->start(order, heard.listener());
    QTRY_VERIFY(heard.outcome);
    QVERIFY(!*heard.outcome);
    // Cut in the middle of its compressed data.
    QFile whole(file(some(300), true));
    QVERIFY(whole.open(QIODevice::ReadWrite));
    QVERIFY(whole.resize(whole.size() / 2));
    whole.close();
    order.path = whole.fileName();
    const ImportOutcome cut = run(order);
    QVERIFY(cut.badLines > 0);
    QVERIFY(!cut.problems.isEmpty());
}

void TestImporting::previewSaysWhereItGoes()
{
    ImportOrder order;
    order.path = file(some(10));
    const auto seen = previewOf(order);
    QVERIFY(seen && *seen);
    const ImportPreview preview = **seen;
    QCOMPARE(preview.messages, quint64(10));
    QCOMPARE(preview.targets.size(), size_t(3));
    QCOMPARE(preview.targets[0].messages, quint64(4));
    QCOMPARE(preview.targets[0].subject, QStringLiteral("in.0"));
    QVERIFY(preview.targets[0].where);
    QCOMPARE(preview.targets[0].where->stream.value, QStringLiteral("IN"));
    QCOMPARE(m_client->stream(QStringLiteral("IN"))->state.messages, uint64_t(0)); // looking changes nothing
}

void TestImporting::aSubjectWithoutStreamIsSaid()
{
    ImportOrder order;
    order.path = file(some(5));
    order.subjects = ImportOrder::Subjects::One;
    order.subject = QStringLiteral("nowhere.at.all");
    const ImportOutcome outcome = run(order);
    QCOMPARE(outcome.progress.stored, quint64(0));
    QVERIFY(outcome.progress.failed > 0);
    QVERIFY(!outcome.problems.isEmpty());
}

void TestImporting::rateLimitPauseAndCancel()
{
    ImportOrder order;
    order.path = file(some(2000));
    order.ratePerSecond = 100;
    Heard heard;
    const auto last = [&] { return heard.news.empty() ? PublishProgress() : heard.news.back(); };
    const Importing work = m_service->start(order, heard.listener());
    QTRY_VERIFY(last().stored >= 10);
    work.pause();
    QTRY_COMPARE(last().state, State::Paused);
    work.resume();
    QTRY_COMPARE(last().state, State::Running);
    const quint64 before = last().stored;
    QTRY_VERIFY(last().stored > before);
    work.stop();
    QTRY_VERIFY(heard.outcome);
    const ImportOutcome outcome = **heard.outcome;
    QCOMPARE(outcome.progress.state, State::Cancelled);
    QVERIFY(outcome.progress.stored < 2000);
    QCOMPARE(m_client->stream(QStringLiteral("IN"))->state.messages, uint64_t(outcome.progress.stored));
}

/// The server dies in the middle and comes back: the import waits, then goes on by itself; nothing is lost, nothing
/// doubled, nothing left unsaid.
void TestImporting::itWaitsForTheServerAndGoesOn()
{
    const auto wanted = some(3000);
    ImportOrder order;
    order.path = file(wanted);
    order.ratePerSecond = 2000;
    Heard heard;
    const Importing work = m_service->start(order, heard.listener());
    const auto last = [&] { return heard.news.empty() ? PublishProgress() : heard.news.back(); };
    QTRY_VERIFY(last().stored >= 200);
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(last().outage, 20000);
    QCOMPARE(last().state, State::Running);
    QVERIFY(m_server->restart());
    QVERIFY(heard.waitForEnd(60000));
    const ImportOutcome outcome = **heard.outcome;
    QCOMPARE(outcome.progress.state, State::Finished);
    QCOMPARE(outcome.progress.stored, quint64(3000));
    QCOMPARE(outcome.progress.unknown, quint64(0));
    const auto stored = m_client->messages(QStringLiteral("IN"));
    QCOMPARE(stored.size(), wanted.size());
    std::set<QByteArray> payloads;
    for (const auto& message : stored)
        payloads.insert(message.payload);
    QCOMPARE(payloads.size(), wanted.size());
}

/// Nobody waits longer than he wants: what was not sent is not counted as failed.
void TestImporting::cancelledWhileTheServerIsAway()
{
    ImportOrder order;
    order.path = file(some(3000));
    order.ratePerSecond = 1000;
    Heard heard;
    const Importing work = m_service->start(order, heard.listener());
    const auto last = [&] { return heard.news.empty() ? PublishProgress() : heard.news.back(); };
    QTRY_VERIFY(last().stored >= 100);
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(last().outage, 20000);
    work.stop();
    QVERIFY(heard.waitForEnd(20000));
    const PublishProgress progress = (**heard.outcome).progress;
    QCOMPARE(progress.state, State::Cancelled);
    QCOMPARE(progress.failed, quint64(0));
    QVERIFY(m_server->restart());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->connection().state(), ConnectionState::Connected, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(m_client->stream(QStringLiteral("IN")), 30000);
    const auto state = m_client->stream(QStringLiteral("IN"))->state;
    QVERIFY(state.messages >= progress.stored);
    QVERIFY(state.messages <= progress.stored + progress.unknown);
}

/// The stream confirms nothing and forgets ids after a second: the message is found in it, and not sent again.
void TestImporting::anUnansweredMessageIsLookedFor()
{
    QVERIFY(m_client->makeStream(QStringLiteral("BRIEF"), QStringLiteral("brief"),
                                 R"("no_ack":true,"duplicate_window":1000000000)"));
    ImportOrder order;
    order.path = file(some(3));
    order.subjects = ImportOrder::Subjects::One;
    order.subject = QStringLiteral("brief");
    const ImportOutcome outcome = run(order);
    QCOMPARE(outcome.progress.state, State::Finished);
    QCOMPARE(outcome.progress.stored, quint64(3));
    QCOMPARE(outcome.progress.unknown, quint64(0));
    QCOMPARE(m_client->stream(QStringLiteral("BRIEF"))->state.messages, uint64_t(3));
    m_client->call(QStringLiteral("STREAM.DELETE.BRIEF"));
}

/// Nobody can tell it from others: it is neither called failed nor sent again.
void TestImporting::withoutAnIdItStaysUnknown()
{
    QVERIFY(m_client->makeStream(QStringLiteral("BRIEF"), QStringLiteral("brief"), R"("no_ack":true)"));
    ImportOrder order;
    order.path = file(some(1));
    order.subjects = ImportOrder::Subjects::One;
    order.subject = QStringLiteral("brief");
    order.messageId = ImportOrder::MessageId::None;
    const ImportOutcome outcome = run(order);
    QCOMPARE(outcome.progress.unknown, quint64(1));
    QCOMPARE(outcome.progress.failed, quint64(0));
    QCOMPARE(outcome.problems.size(), 1);
    QCOMPARE(m_client->stream(QStringLiteral("BRIEF"))->state.messages, uint64_t(1));
    m_client->call(QStringLiteral("STREAM.DELETE.BRIEF"));
}

void TestImporting::whatStillLiesInItsStreamIsLeftOut()
{
    for (const StoredMessage& message : some(10))
        QVERIFY(m_client->publish(message.subject, message.payload));
    const auto before = m_client->messages(QStringLiteral("IN"));
    ImportOrder order;
    order.path = file(before);
    order.leaveOutStored = true;
    // The first one, the last one and some between: what still can be asked for is not the range alone.
    for (const char* sequence : {"1", "4", "5", "10"})
        QVERIFY(!m_client->call(QStringLiteral("STREAM.MSG.DELETE.IN"), "{\"seq\":" + QByteArray(sequence) + "}")
                     .isEmpty());
    const auto preview = previewOf(order);
    QVERIFY(preview && *preview);
    QCOMPARE((*preview)->messages, quint64(4));
    QVERIFY((*preview)->leftOut);
    QCOMPARE((*preview)->leftOut->size(), size_t(6));
    quint64 toTargets = 0;
    for (const auto& target : (*preview)->targets)
        toTargets += target.messages;
    QCOMPARE(toTargets, quint64(4));
    order.recordedUntil = (*preview)->recordedUntil;
    order.leftOut = (*preview)->leftOut;
    QCOMPARE(run(order).progress.stored, quint64(4));
    const auto after = m_client->messages(QStringLiteral("IN"));
    QCOMPARE(after.size(), before.size());
    QList<QByteArray> back;
    for (size_t i = 6; i < after.size(); ++i)
        back.append(after[i].payload);
    QCOMPARE(back, (QList<QByteArray>{before[0].payload, before[3].payload, before[4].payload, before[9].payload}));
    // Once more: they are back already.
    const ImportOutcome again = run(order);
    QCOMPARE(again.progress.stored, quint64(0));
    QCOMPARE(again.progress.duplicates, quint64(4));
}

void TestImporting::inAStreamMadeAnewNothingIsLeftOut()
{
    for (const StoredMessage& message : some(4))
        QVERIFY(m_client->publish(message.subject, message.payload));
    ImportOrder order;
    order.path = file(m_client->messages(QStringLiteral("IN")));
    order.leaveOutStored = true;
    m_client->call(QStringLiteral("STREAM.DELETE.IN"));
    auto preview = previewOf(order);
    QVERIFY(preview && *preview);
    QCOMPARE((*preview)->messages, quint64(4)); // no stream at all
    QVERIFY(m_client->makeStream(QStringLiteral("IN"), QStringLiteral("in.>")));
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_client->publish(QStringLiteral("in.0"), "another one"));
    preview = previewOf(order);
    QVERIFY(preview && *preview);
    QCOMPARE((*preview)->messages, quint64(4));
    QVERIFY((*preview)->leftOut && (*preview)->leftOut->empty());
}

void TestImporting::whereNobodyCanLookThereIsNoPreview()
{
    QVERIFY(m_client->publish(QStringLiteral("in.0"), "x"));
    ImportOrder order;
    order.path = file(m_client->messages(QStringLiteral("IN")));
    order.leaveOutStored = true;
    m_server->kill();
    const auto preview = previewOf(order);
    QVERIFY(m_server->restart());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->connection().state(), ConnectionState::Connected, 15000);
    QVERIFY(preview);
    QVERIFY(!*preview); // not "none of them is there"
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
