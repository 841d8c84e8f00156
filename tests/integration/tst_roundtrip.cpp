// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand messages of random bytes are published, shown, copied, exported, imported into another server, and come
// back as they were: every byte of payloads and headers, repeated names included.
#include "files/exportservice.h"
#include "files/importservice.h"
#include "payload/copyas.h"
#include "payload/payload.h"
#include "reading/messagereader.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natsserver.h"
#include "json/jsonlines.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace jetlag;

namespace {

constexpr int count = 10'000;
constexpr quint32 seed = 404;

QByteArray randomBytes(QRandomGenerator& random, int length)
{
    QByteArray bytes(length, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// What a header's value may hold on the wire: anything but line ends, and no blanks at its ends.
QByteArray randomValue(QRandomGenerator& random)
{
    QByteArray value = randomBytes(random, random.bounded(24));
    for (char& byte : value) {
        if (byte == '\r' || byte == '\n' || byte == '\0')
            byte = '.';
    }
    return value.trimmed();
}

QByteArray randomPayload(QRandomGenerator& random)
{
    switch (random.bounded(6)) {
    case 0:
        return {};
    case 1: // compressed, as its first bytes say; mostly not
        return QByteArrayList{"\x1f\x8b\x08", "\x28\xb5\x2f\xfd", "\x78\x9c", "\xff\xfe", "\xef\xbb\xbf"}.at(
                   random.bounded(5)) +
               randomBytes(random, random.bounded(64));
    case 2:
        return "{\"id\": " + QByteArray::number(random.bounded(1'000'000)) + ", \"text\": \"Zoë\\u0000 \u202e\"}";
    case 3:
        return randomBytes(random, 1 + random.bounded(4000));
    default:
        return randomBytes(random, 1 + random.bounded(200));
    }
}

std::vector<StoredMessage> randomMessages()
{
    QRandomGenerator random(seed);
    std::vector<StoredMessage> messages(count);
    for (StoredMessage& message : messages) {
        message.subject = QStringLiteral("round.%1").arg(random.bounded(50));
        message.payload = randomPayload(random);
        static const QByteArrayList names{"Trace", "trace", "X-A", "Original-Subject", "Error", "Redeliveries"};
        for (int i = random.bounded(4); i > 0; --i)
            message.headers.add(names[random.bounded(static_cast<int>(names.size()))], randomValue(random));
    }
    return messages;
}

/// nats.c publishes the names in an order of its own; the values of a name keep theirs.
std::map<QByteArray, QList<QByteArray>> byName(const MessageHeaders& headers)
{
    std::map<QByteArray, QList<QByteArray>> values;
    for (const auto& [name, value] : headers.entries())
        values[name].append(value);
    return values;
}

QByteArray bytesOfHexView(const QString& view)
{
    QByteArray bytes;
    for (const QString& line : view.split(u'\n', Qt::SkipEmptyParts))
        bytes += QByteArray::fromHex(line.mid(10, 49).toLatin1());
    return bytes;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT
private slots:
    void tenThousandRandomMessages_data();
    void tenThousandRandomMessages();
};

void TestRoundTrip::tenThousandRandomMessages_data()
{
    QTest::addColumn<bool>("isCompressed");
    QTest::newRow("plain") << false;
    QTest::newRow("zstd") << true;
}

void TestRoundTrip::tenThousandRandomMessages()
{
    QFETCH(bool, isCompressed);
    const auto wanted = randomMessages();

    // Publish.
    test::NatsServer origin;
    QVERIFY(origin.start());
    test::Client client;
    QVERIFY(client.connectTo(origin.url()));
    QVERIFY(client.makeStream(QStringLiteral("ROUND"), QStringLiteral("round.>"), R"("allow_direct":true)"));
    QVERIFY(client.publishAll(wanted));
    const auto stored = client.messages(QStringLiteral("ROUND"));
    QCOMPARE(stored.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        QCOMPARE(stored[i].payload, wanted[i].payload);
        QCOMPARE(byName(stored[i].headers), byName(wanted[i].headers));
    }

    // Show: pages as the table reads them, and the views that people trust for bytes.
    WorkRegistry works;
    MessageReader reader(client.api(), works);
    std::vector<std::shared_ptr<const StoredMessage>> shown;
    for (uint64_t next = 1; shown.size() < wanted.size();) {
        std::optional<MessageBatch> end;
        const auto take = [&](const MessageBatch& batch) {
            shown.insert(shown.end(), batch.messages.begin(), batch.messages.end());
            if (batch.finished)
                end = batch;
        };
        ReadSpec spec;
        spec.stream = StreamName{QStringLiteral("ROUND")};
        spec.direction = ReadSpec::Direction::OldestFirst;
        spec.from = Sequence{next};
        spec.limit = 1000;
        const PageReading reading = reader.read(spec, {take, take});
        QTRY_VERIFY_WITH_TIMEOUT(end, 60000);
        QVERIFY(!end->error);
        next = end->resumeAt->value;
    }
    QCOMPARE(shown.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        QCOMPARE(shown[i]->subject, wanted[i].subject);
        QCOMPARE(shown[i]->payload, wanted[i].payload);
        QCOMPARE(shown[i]->headers, stored[i].headers);
        QCOMPARE(bytesOfHexView(renderPayload(wanted[i].payload, PayloadFormat::Hex).text), wanted[i].payload);
        QCOMPARE(QByteArray::fromBase64(
                     renderPayload(wanted[i].payload, PayloadFormat::Base64).text.remove(u'\n').toLatin1()),
                 wanted[i].payload);
        QVERIFY(payloadPreview(wanted[i].payload).size() <= 121);
        const PayloadView automatic = renderPayload(wanted[i].payload, PayloadFormat::Automatic);
        QVERIFY(automatic.shown != PayloadFormat::Automatic);
    }

    // Copy.
    for (size_t from = 0; from < shown.size(); from += 1000) {
        const auto begin = shown.begin() + static_cast<qptrdiff>(from);
        const auto text = copyAs({begin, begin + 1000}, CopyFormat::Json);
        QVERIFY(text);
        const auto lines = text->toUtf8().split('\n');
        for (size_t i = 0; i < 1000; ++i) {
            const auto parsed = parseJsonLine(lines.at(static_cast<qsizetype>(i)));
            QVERIFY(parsed);
            QCOMPARE(parsed->subject, wanted[from + i].subject);
            QCOMPARE(parsed->payload, wanted[from + i].payload);
            QCOMPARE(parsed->headers, stored[from + i].headers);
        }
    }

    // Export.
    QTemporaryDir folder;
    ExportOrder order;
    order.stream = StreamName{QStringLiteral("ROUND")};
    order.target.path = folder.filePath(isCompressed ? QStringLiteral("r.jsonl.zst") : QStringLiteral("r.jsonl"));
    order.target.isCompressed = isCompressed;
    ExportService exporter(client.api(), works);
    test::Heard<ExportProgress, Result<ExportOutcome>> exported;
    const Exporting exporting = exporter.start(order, exported.listener());
    QTRY_VERIFY_WITH_TIMEOUT(exported.outcome, 60000);
    QVERIFY(*exported.outcome);
    QCOMPARE((*exported.outcome)->progress.written, uint64_t(count));

    // Import, which publishes, into a stream elsewhere.
    test::NatsServer other;
    QVERIFY(other.start());
    test::Client target;
    QVERIFY(target.connectTo(other.url()));
    QVERIFY(target.makeStream(QStringLiteral("AGAIN"), QStringLiteral("round.>")));
    ImportService importer(target.api(), works);
    ImportOrder import;
    import.path = order.target.path;
    import.messageId = ImportOrder::MessageId::None;
    test::Heard<PublishProgress, Result<ImportOutcome>> imported;
    const Importing importing = importer.start(import, imported.listener());
    QTRY_VERIFY_WITH_TIMEOUT(imported.outcome, 60000);
    const ImportOutcome result = **imported.outcome;
    QCOMPARE(result.problems, QStringList());
    QCOMPARE(result.progress.stored, quint64(count));

    const auto back = target.messages(QStringLiteral("AGAIN"));
    QCOMPARE(back.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        QCOMPARE(back[i].subject, wanted[i].subject);
        QCOMPARE(back[i].payload, wanted[i].payload);
        QCOMPARE(byName(back[i].headers), byName(wanted[i].headers));
    }
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
