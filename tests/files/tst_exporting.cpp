// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportservice.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natsserver.h"
#include "json/jsonlines.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <zstd.h>

#include <algorithm>

using namespace jetlag;
using Format = ExportTarget::Format;

namespace {
constexpr int randomMessages = 10'000;

/// nats.c sends the names in an order of its own; the values of each keep theirs.
QList<MessageHeaders::Entry> byName(const MessageHeaders& headers)
{
    QList<MessageHeaders::Entry> entries(headers.entries().begin(), headers.entries().end());
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return entries;
}
} // namespace

/// Exports of streams of a real server, read back and compared with what the server holds.
class TestExporting : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void randomBytesGoOutAndComeBack();
    void compressedIsTheSame();
    void rangesOfSequencesAndTimes();
    void aSelectionIsReadAgainByteForByte();
    void bodiesThatAreNotAtHandAreRead();
    void oneFileAMessage();
    void csvHasALineForEach();
    void cancelledLeavesNothingBehind();
    void whatCannotBeWrittenIsSaid();
    void lookingChangesNothing();

private:
    using Heard = test::Heard<ExportProgress, Result<ExportOutcome>>;
    Result<ExportOutcome> run(const ExportOrder& order)
    {
        Heard heard;
        const Exporting work = m_service->start(order, heard.listener());
        if (!heard.waitForEnd(60000))
            return unexpected(Error{Error::Kind::Timeout, QStringLiteral("no end"), {}, 0});
        return *heard.outcome;
    }
    ExportOrder order(const QString& stream, const QString& file, Format format = Format::JsonLines) const
    {
        ExportOrder order;
        order.stream = {stream};
        order.target.format = format;
        order.target.path = m_folder.filePath(file);
        return order;
    }
    std::vector<ImportedMessage> readBack(const QString& file) const
    {
        QFile lines(m_folder.filePath(file));
        if (!lines.open(QIODevice::ReadOnly))
            return {};
        JsonLinesReader reader(lines);
        std::vector<ImportedMessage> found;
        while (auto next = reader.next()) {
            if (!*next) {
                qWarning("line %llu: %s", static_cast<unsigned long long>(reader.lineNumber()),
                         qPrintable(next->error().summary));
                return {};
            }
            found.push_back(std::move(**next));
        }
        return found;
    }
    QStringList left() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }

    test::NatsServer m_server;
    test::Client m_client;
    test::Client m_own;
    WorkRegistry m_works;
    std::unique_ptr<ExportService> m_service;
    QTemporaryDir m_folder;
    std::vector<StoredMessage> m_stored; ///< of BYTES, byte for byte
};

void TestExporting::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_own.connectTo(m_server.url()));
    QTRY_VERIFY(m_own.connection().identity().version);
    m_service = std::make_unique<ExportService>(m_own.api(), m_works);
    m_service->setServerVersion(m_own.connection().identity().version);
    QVERIFY(m_client.makeStream(QStringLiteral("BYTES"), QStringLiteral("bytes.>"),
                                R"("allow_direct":true,"duplicate_window":1000000000)"));
    QRandomGenerator random(17);
    std::vector<StoredMessage> messages(randomMessages);
    for (size_t i = 0; i < messages.size(); ++i) {
        messages[i].subject = QStringLiteral("bytes.%1").arg(random.bounded(7));
        messages[i].payload.resize(random.bounded(200));
        for (char& c : messages[i].payload)
            c = static_cast<char>(random.bounded(256));
        for (int headers = static_cast<int>(random.bounded(4)); headers > 0; --headers) {
            QByteArray value(random.bounded(20), Qt::Uninitialized);
            for (char& c : value)
                c = static_cast<char>(33 + random.bounded(222)); // no control characters: the protocol's line ends
            messages[i].headers.add("Key" + QByteArray::number(random.bounded(3)), value);
        }
    }
    QVERIFY(m_client.publishAll(messages));
    m_stored = m_client.messages(QStringLiteral("BYTES"));
    QCOMPARE(m_stored.size(), messages.size());
}

void TestExporting::randomBytesGoOutAndComeBack()
{
    const auto outcome = run(order(QStringLiteral("BYTES"), QStringLiteral("all.jsonl")));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().summary));
    QCOMPARE(outcome->progress.written, uint64_t(randomMessages));
    QCOMPARE(outcome->progress.covered, outcome->progress.total);
    const auto lines = readBack(QStringLiteral("all.jsonl"));
    const auto& stored = m_stored;
    QCOMPARE(lines.size(), stored.size());
    QVERIFY(m_client.makeStream(QStringLiteral("AGAIN"), QStringLiteral("again.>")));
    std::vector<StoredMessage> again(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].sequence->value, stored[i].sequence.value);
        QCOMPARE(lines[i].subject, stored[i].subject);
        QCOMPARE(lines[i].time->time_since_epoch().count(), stored[i].time.time_since_epoch().count());
        QCOMPARE(lines[i].payload, stored[i].payload);
        QCOMPARE(lines[i].headers.entries(), stored[i].headers.entries());
        again[i].subject = QStringLiteral("again.") + lines[i].subject;
        again[i].payload = lines[i].payload;
        again[i].headers = lines[i].headers;
    }
    QVERIFY(m_client.publishAll(again));
    const auto returned = m_client.messages(QStringLiteral("AGAIN"));
    QCOMPARE(returned.size(), stored.size());
    for (size_t i = 0; i < returned.size(); ++i) {
        QCOMPARE(returned[i].payload, stored[i].payload);
        QCOMPARE(byName(returned[i].headers), byName(stored[i].headers));
    }
}

void TestExporting::compressedIsTheSame()
{
    ExportOrder compressed = order(QStringLiteral("BYTES"), QStringLiteral("all.jsonl.zst"));
    compressed.target.isCompressed = true;
    QVERIFY(run(compressed));
    QVERIFY(run(order(QStringLiteral("BYTES"), QStringLiteral("plain.jsonl"))));
    QFile file(compressed.target.path);
    QFile plain(m_folder.filePath(QStringLiteral("plain.jsonl")));
    QVERIFY(file.open(QIODevice::ReadOnly) && plain.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray wanted = plain.readAll();
    QVERIFY(bytes.size() < wanted.size());
    QByteArray inflated(wanted.size() + 1, Qt::Uninitialized);
    ZSTD_inBuffer in{bytes.constData(), static_cast<size_t>(bytes.size()), 0};
    ZSTD_outBuffer out{inflated.data(), static_cast<size_t>(inflated.size()), 0};
    auto* context = ZSTD_createDCtx();
    size_t left = 1;
    while (left != 0 && in.pos < in.size && ZSTD_isError(left) == 0)
        left = ZSTD_decompressStream(context, &out, &in);
    ZSTD_freeDCtx(context);
    QCOMPARE(left, size_t(0));
    inflated.truncate(static_cast<qsizetype>(out.pos));
    QVERIFY(inflated == wanted);
}

void TestExporting::rangesOfSequencesAndTimes()
{
    ExportOrder some = order(QStringLiteral("BYTES"), QStringLiteral("some.jsonl"));
    some.first = Sequence{101};
    some.last = Sequence{350};
    some.subjectFilter = QStringLiteral("bytes.3");
    QVERIFY(run(some));
    std::vector<uint64_t> wanted;
    std::optional<Timestamp> since;
    std::optional<Timestamp> until;
    size_t within = 0;
    const auto& stored = m_stored;
    for (const auto& message : stored) {
        if (message.sequence.value == 500)
            since = message.time;
        if (message.sequence.value == 700)
            until = message.time;
        if (message.sequence.value >= 101 && message.sequence.value <= 350 &&
            message.subject == QLatin1String("bytes.3"))
            wanted.push_back(message.sequence.value);
    }
    std::vector<uint64_t> found;
    for (const auto& line : readBack(QStringLiteral("some.jsonl")))
        found.push_back(line.sequence->value);
    QCOMPARE(found, wanted);
    ExportOrder timed = order(QStringLiteral("BYTES"), QStringLiteral("timed.jsonl"));
    timed.since = since;
    timed.until = until;
    QVERIFY(run(timed));
    for (const auto& message : stored)
        within += message.time >= *since && message.time <= *until ? 1 : 0;
    QCOMPARE(readBack(QStringLiteral("timed.jsonl")).size(), within);
}

void TestExporting::aSelectionIsReadAgainByteForByte()
{
    ExportOrder selected = order(QStringLiteral("BYTES"), QStringLiteral("selected.jsonl"));
    const auto& stored = m_stored;
    std::vector<StoredMessage> wanted;
    for (size_t i = 40; i < 2000; i += 7) {
        wanted.push_back(stored[i]);
        auto read = std::make_shared<StoredMessage>(stored[i]);
        if (!read->headers.isEmpty())
            read->headers = MessageHeaders(); // as a quick reading may have lost some of them…
        if (!stored[i].headers.isEmpty())
            read->headers.add("Incomplete", "yes"); // …but not all
        selected.messages.emplace_back(read);
    }
    // One of them is gone by now: it is written as it was read.
    auto gone = std::make_shared<StoredMessage>(stored[1]);
    gone->headers.add("As", "read");
    bool deleted = false;
    m_client.api().deleteMessage({QStringLiteral("BYTES")}, gone->sequence,
                                 [&](const Result<bool>& done) { deleted = done.has_value(); });
    QTRY_VERIFY(deleted);
    selected.messages.emplace_back(gone);
    wanted.push_back(*gone);
    const auto outcome = run(selected);
    QVERIFY(outcome);
    const auto lines = readBack(QStringLiteral("selected.jsonl"));
    QCOMPARE(lines.size(), wanted.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].sequence->value, wanted[i].sequence.value);
        QCOMPARE(lines[i].payload, wanted[i].payload);
        QCOMPARE(lines[i].headers.entries(), wanted[i].headers.entries());
    }
}

/// Rows whose bodies were let go of: never written as if they were empty.
void TestExporting::bodiesThatAreNotAtHandAreRead()
{
    ExportOrder listed = order(QStringLiteral("BYTES"), QStringLiteral("listed.jsonl"));
    std::vector<StoredMessage> wanted;
    const auto add = [&](const StoredMessage& message, bool isThere) {
        listed.messages.emplace_back(std::make_shared<const StoredMessage>(message));
        if (wanted.size() % 3 != 1)
            listed.messages.back().body.reset();
        if (isThere)
            wanted.push_back(message);
    };
    for (size_t i = 60; i < 400; i += 3)
        add(m_stored[i], true);
    add(m_stored[1], false); // deleted by now
    listed.messages.back().body.reset();
    StoredMessage other = m_stored[401]; // as of a stream that was there before this one
    other.time += std::chrono::seconds(1);
    add(other, false);
    listed.messages.back().body.reset();
    add(m_stored[403], true);
    const auto outcome = run(listed);
    QVERIFY(outcome);
    QCOMPARE(outcome->progress.written, static_cast<uint64_t>(wanted.size()));
    QCOMPARE(outcome->progress.missing, uint64_t(2));
    const auto lines = readBack(QStringLiteral("listed.jsonl"));
    QCOMPARE(lines.size(), wanted.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].sequence->value, wanted[i].sequence.value);
        QCOMPARE(lines[i].payload, wanted[i].payload);
        QCOMPARE(lines[i].headers.entries(), wanted[i].headers.entries());
    }
    // Nothing of it is there: a file of that name stays what it was.
    listed.messages = {listed.messages[listed.messages.size() - 2], listed.messages[listed.messages.size() - 3]};
    const auto none = run(listed);
    QVERIFY(!none);
    QCOMPARE(readBack(QStringLiteral("listed.jsonl")).size(), wanted.size());
}

void TestExporting::oneFileAMessage()
{
    ExportOrder files = order(QStringLiteral("BYTES"), QStringLiteral("files"), Format::Files);
    files.last = Sequence{50};
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("files"))); // empty: taken
    QVERIFY(run(files));
    const QDir folder(files.target.path);
    int payloads = 0;
    for (const auto& message : m_stored) {
        if (message.sequence.value > 50)
            break;
        if (message.sequence.value == 2)
            continue; // deleted by now
        QFile payload(folder.filePath(messageFileName(message) + QStringLiteral(".bin")));
        QVERIFY(payload.open(QIODevice::ReadOnly));
        QCOMPARE(payload.readAll(), message.payload);
        QFile headers(folder.filePath(messageFileName(message) + QStringLiteral(".headers")));
        QCOMPARE(headers.exists(), !message.headers.isEmpty());
        ++payloads;
    }
    QCOMPARE(folder.entryList({QStringLiteral("*.bin")}).size(), payloads);
    const auto second = run(files);
    QVERIFY(!second);
    QVERIFY2(second.error().summary.contains(QStringLiteral("exists already")), qPrintable(second.error().summary));
    QCOMPARE(folder.entryList({QStringLiteral("*.bin")}).size(), payloads);
}

void TestExporting::csvHasALineForEach()
{
    ExportOrder csv = order(QStringLiteral("BYTES"), QStringLiteral("some.csv"), Format::Csv);
    csv.target.csv.payload = CsvOptions::Payload::Base64;
    csv.subjectFilter = QStringLiteral("bytes.1");
    const auto outcome = run(csv);
    QVERIFY(outcome);
    QFile file(csv.target.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith(csvHeader()));
    QCOMPARE(static_cast<uint64_t>(text.count("\r\n")), outcome->progress.written + 1);
    QCOMPARE(outcome->progress.bytes, static_cast<uint64_t>(text.size()));
}

void TestExporting::cancelledLeavesNothingBehind()
{
    const QStringList before = left();
    for (const Format format : {Format::JsonLines, Format::Files}) {
        Heard heard;
        const Exporting work =
            m_service->start(order(QStringLiteral("BYTES"), QStringLiteral("cancelled"), format), heard.listener());
        work.stop();
        QTRY_VERIFY(heard.outcome);
        QCOMPARE(heard.outcome->error().kind, Error::Kind::Cancelled);
    }
    // In the middle, with a file that was there before.
    QFile kept(m_folder.filePath(QStringLiteral("kept.jsonl")));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write("precious");
    kept.close();
    Heard heard;
    const auto whole = order(QStringLiteral("BYTES"), QStringLiteral("kept.jsonl"));
    Exporting work = m_service->start(whole, heard.listener());
    QTRY_VERIFY(!heard.news.empty() || heard.outcome);
    work.stop();
    QTRY_VERIFY(heard.outcome);
    if (!*heard.outcome) {
        QCOMPARE(heard.outcome->error().kind, Error::Kind::Cancelled);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("precious"));
    }
    // And whoever lets go of it hears nothing.
    for (const int after : {0, 1, 5, 20}) {
        work = m_service->start(order(QStringLiteral("BYTES"), QStringLiteral("cancelled")), heard.listener());
        QTest::qWait(after);
        work.cancel();
        QVERIFY(!heard.outcome);
    }
    QTRY_COMPARE(m_works.count(), size_t(0));
    QStringList wanted = before;
    wanted << QStringLiteral("kept.jsonl");
    wanted.sort();
    QTRY_COMPARE(left(), wanted);
}

void TestExporting::whatCannotBeWrittenIsSaid()
{
    const auto nowhere = run(order(QStringLiteral("BYTES"), QStringLiteral("no/such/folder/x.jsonl")));
    QVERIFY(!nowhere);
    QVERIFY2(nowhere.error().summary.contains(QStringLiteral("cannot be written")),
             qPrintable(nowhere.error().summary));
    const auto noStream = run(order(QStringLiteral("NOSUCH"), QStringLiteral("none.jsonl")));
    QVERIFY(!noStream);
    QVERIFY(noStream.error().kind == Error::Kind::NotFound);
    ExportOrder empty = order(QStringLiteral("BYTES"), QStringLiteral("empty.jsonl"));
    empty.first = Sequence{1'000'000};
    const auto none = run(empty);
    QVERIFY(none);
    QCOMPARE(none->progress.written, uint64_t(0));
}

void TestExporting::lookingChangesNothing()
{
    QVERIFY(m_client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>"), R"("retention":"workqueue")"));
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_client.publish(QStringLiteral("work.x"), QByteArray::number(i)));
    const auto before = m_client.stream(QStringLiteral("WORK"));
    QVERIFY(run(order(QStringLiteral("WORK"), QStringLiteral("work.jsonl"))));
    QCOMPARE(readBack(QStringLiteral("work.jsonl")).size(), size_t(20));
    QVERIFY(m_client.stream(QStringLiteral("WORK"))->state == before->state);
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
