// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonlines.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace jetlag;

namespace {

StoredMessage sample()
{
    StoredMessage message;
    message.stream.value = QStringLiteral("ORDERS");
    message.sequence = Sequence{18446744073709551615u};
    message.time = *parseRfc3339("2026-01-31T12:00:00.123456789Z");
    message.subject = QStringLiteral("orders.grün");
    message.headers.add("B", "2");
    message.headers.add("A", "1");
    message.headers.add("B", "3");
    message.payload = "{\"a\":\"\\n\"}\n";
    return message;
}

bool isSame(const StoredMessage& written, const ImportedMessage& read)
{
    return written.stream == read.stream && read.sequence == written.sequence && read.time == written.time &&
           written.subject == read.subject && written.headers == read.headers && written.payload == read.payload;
}

QByteArray randomBytes(QRandomGenerator& random, int most)
{
    const int kind = random.bounded(4);
    QByteArray bytes;
    for (int i = random.bounded(most + 1); i > 0; --i) {
        if (kind == 0) // anything
            bytes += static_cast<char>(random.bounded(256));
        else if (kind == 1) // what JSON escapes
            bytes += "\"\\/\n\r\t\b\f\0\x1f\x7f{}[]:,"[random.bounded(18)];
        else if (kind == 2) // text
            bytes += QString(QChar(random.bounded(0xD800))).toUtf8();
        else
            bytes += static_cast<char>(random.bounded(128));
    }
    return bytes;
}

QString said(const Result<ImportedMessage>& result)
{
    return result ? QStringLiteral("(was read)") : result.error().summary;
}

} // namespace

class TestJsonLines : public QObject
{
    Q_OBJECT
private slots:
    void theForm();
    void randomMessagesComeBack();
    void base64WhereItIsSmaller();
    void headersAsABlock();
    void problems_data();
    void problems();
    void leastAndUnknownFields();
    void reader();
    void longLinesArePassedOver();
    void readerAtItsEdges();
    void aMarkAtTheBeginningLosesNothing();
    void csv();
    void csvFormulas();
    void fileNames();
};

void TestJsonLines::theForm()
{
    QCOMPARE(jsonLine(sample()),
             QByteArray("{\"stream\":\"ORDERS\",\"sequence\":18446744073709551615,\"time\":\"2026-01-31T12:00:00."
                        "123456789Z\",\"subject\":\"orders.grün\",\"headers\":[[\"B\",\"2\"],[\"A\",\"1\"],[\"B\","
                        "\"3\"]],\"payload\":\"{\\\"a\\\":\\\"\\\\n\\\"}\\n\"}\n"));
    StoredMessage binary = sample();
    binary.headers = {};
    binary.headers.add("x", "\xff");
    binary.payload = QByteArray("\x00\xff", 2);
    const QByteArray line = jsonLine(binary);
    QVERIFY(line.contains("\"headers_base64\":[[\"eA==\",\"/w==\"]]"));
    QVERIFY(line.endsWith("\"payload_base64\":\"AP8=\"}\n"));
}

void TestJsonLines::randomMessagesComeBack()
{
    QRandomGenerator random(20260131);
    for (int i = 0; i < 10000; ++i) {
        StoredMessage message;
        message.stream.value = QString::fromUtf8(randomBytes(random, 10));
        message.sequence = Sequence{random.generate64()};
        message.time = Timestamp(std::chrono::nanoseconds(qint64(random.generate64() >> 2U)));
        message.subject = u's' + QString::fromUtf8(randomBytes(random, 20));
        for (int k = random.bounded(4); k > 0; --k)
            message.headers.add(randomBytes(random, 8), randomBytes(random, 12));
        message.payload = randomBytes(random, 200);
        const QByteArray line = jsonLine(message);
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(line.count('\n'), 1);
        QJsonParseError other; // another reader takes it for JSON as well
        QJsonDocument::fromJson(line, &other);
        QVERIFY2(other.error == QJsonParseError::NoError, line.constData());
        const auto read = parseJsonLine(line);
        QVERIFY2(read, qPrintable(said(read) + QString::fromUtf8(line)));
        QVERIFY2(isSame(message, *read), line.constData());
    }
}

void TestJsonLines::base64WhereItIsSmaller()
{
    StoredMessage message = sample();
    message.payload = QByteArray(100000, '\0');
    const QByteArray line = jsonLine(message);
    QVERIFY(line.contains("payload_base64"));
    QVERIFY(line.size() < 140000);
    QCOMPARE(parseJsonLine(line)->payload, message.payload);
}

void TestJsonLines::headersAsABlock()
{
    const QByteArray block = QByteArray("NATS/1.0\r\nA: 1\r\nA: 2\r\n\r\n").toBase64();
    const QByteArray line = "{\"subject\":\"s\",\"headers_base64\":\"" + block + "\"}";
    const auto read = parseJsonLine(line);
    QVERIFY2(read, qPrintable(said(read)));
    QCOMPARE(read->headers.values("A"), QList<QByteArray>({"1", "2"}));
}

void TestJsonLines::problems_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* line, const char* expected) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(expected);
    };
    row("", "not valid JSON");
    row("hello", "not valid JSON");
    row("{\"subject\":\"a\"", "not valid JSON");
    row("{\"subject\":\"a\" \"payload\":\"x\"}", "not valid JSON");
    row("{\"subject\":\"\xff\"}", "not valid JSON");
    row("[1]", "not a JSON object");
    row("7", "not a JSON object");
    row("{\"subject\":\"a\"}{\"subject\":\"b\"}", "more on the line");
    row("{\"subject\":\"a\"},{\"subject\":\"b\"}", "more on the line");
    row("{\"subject\":\"a\"}],[{}", "more on the line");
    row("{}", "no “subject”");
    row("{\"subject\":\"\"}", "not empty");
    row("{\"subject\":5}", "“subject” must be a string");
    row("{\"subject\":\"a\",\"subject\":\"b\"}", "“subject” is there twice");
    row("{\"subject\":\"a\",\"payload\":\"b\",\"payload_base64\":\"\"}", "“payload_base64” is there twice");
    row("{\"subject\":\"a\",\"payload\":{}}", "“payload” must be a string");
    row("{\"subject\":\"a\",\"payload_base64\":\"*\"}", "“payload_base64” is not base64");
    row("{\"subject\":\"a\",\"sequence\":-1}", "“sequence” must be a whole number");
    row("{\"subject\":\"a\",\"sequence\":1.5}", "“sequence” must be a whole number");
    row("{\"subject\":\"a\",\"sequence\":18446744073709551616}", "“sequence” must be a whole number");
    row("{\"subject\":\"a\",\"time\":\"yesterday\"}", "“time” must be a time");
    row("{\"subject\":\"a\",\"headers\":{\"a\":\"b\"}}", "pairs of strings");
    row("{\"subject\":\"a\",\"headers\":[[\"a\"]]}", "pairs of strings");
    row("{\"subject\":\"a\",\"headers\":[[\"a\",\"b\",\"c\"]]}", "pairs of strings");
    row("{\"subject\":\"a\",\"headers\":[[\"a\",1]]}", "pairs of strings");
    row("{\"subject\":\"a\",\"headers_base64\":\"*\"}", "“headers_base64” is not base64");
    row("{\"subject\":\"a\",\"headers_base64\":[[\"*\",\"\"]]}", "pairs of base64");
    row("{\"subject\":\"a\",\"stream\":null}", "“stream” must be a string");
}

void TestJsonLines::problems()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    const auto read = parseJsonLine(line);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(read.error().summary.contains(expected), qPrintable(read.error().summary));
}

void TestJsonLines::leastAndUnknownFields()
{
    const auto read = parseJsonLine("  {\"x\":{\"subject\":1},\"payload\":\"p\", \"y\":[[[]]],\"subject\":\"a\"} \r\n");
    QVERIFY2(read, qPrintable(said(read)));
    ImportedMessage expected;
    expected.subject = QStringLiteral("a");
    expected.payload = "p";
    QCOMPARE(*read, expected);
}

void TestJsonLines::reader()
{
    StoredMessage message = sample();
    QByteArray file = "\n" + jsonLine(message) + "oops\n\r\n";
    message.payload = QByteArray(100000, 'x');
    file += jsonLine(message);
    file.chop(1); // the last line may lack its end
    QBuffer device(&file);
    QVERIFY(device.open(QIODevice::ReadOnly));
    JsonLinesReader reader(device);
    auto next = reader.next();
    QVERIFY(next && *next && isSame(sample(), **next));
    QCOMPARE(reader.lineNumber(), uint64_t(2));
    next = reader.next();
    QVERIFY(next && !*next);
    QCOMPARE(reader.lineNumber(), uint64_t(3));
    next = reader.next();
    QVERIFY(next && *next && isSame(message, **next));
    QCOMPARE(reader.lineNumber(), uint64_t(5));
    QVERIFY(!reader.next());
    QVERIFY(!reader.next());
    QCOMPARE(reader.goodLines(), uint64_t(2));
    QCOMPARE(reader.badLines(), uint64_t(1));
    QCOMPARE(reader.bytesRead(), uint64_t(file.size()));
}

void TestJsonLines::longLinesArePassedOver()
{
    QByteArray file = "{\"subject\":\"a\",\"payload\":\"" + QByteArray(70000, 'x') + "\"}\n{\"subject\":\"b\"}\n";
    QBuffer device(&file);
    QVERIFY(device.open(QIODevice::ReadOnly));
    JsonLinesReader reader(device, 1000);
    auto next = reader.next();
    QVERIFY(next && !*next);
    QVERIFY2(next->error().summary.contains(QStringLiteral("longer than")), qPrintable(next->error().summary));
    next = reader.next();
    QVERIFY(next && *next);
    QCOMPARE((*next)->subject, QStringLiteral("b"));
    QCOMPARE(reader.lineNumber(), uint64_t(2));
    QVERIFY(!reader.next());
}

void TestJsonLines::readerAtItsEdges()
{
    QByteArray none;
    QBuffer empty(&none);
    QVERIFY(empty.open(QIODevice::ReadOnly));
    QVERIFY(!JsonLinesReader(empty).next());

    class Broken : public QIODevice
    {
    protected:
        qint64 readData(char*, qint64) override
        {
            setErrorString(QStringLiteral("the disk is gone"));
            return -1;
        }
        qint64 writeData(const char*, qint64) override { return -1; }
        bool atEnd() const override { return false; }
    } broken;
    QVERIFY(broken.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    JsonLinesReader reader(broken);
    const auto next = reader.next();
    QVERIFY(next && !*next);
    QCOMPARE(next->error().kind, Error::Kind::Storage);
    QCOMPARE(next->error().detail, QStringLiteral("the disk is gone"));
    QVERIFY(!reader.next());
}

void TestJsonLines::aMarkAtTheBeginningLosesNothing()
{
    const QByteArray mark("\xef\xbb\xbf");
    QByteArray bytes = mark + jsonLine(sample()) + mark + jsonLine(sample());
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    JsonLinesReader reader(file);
    const auto first = reader.next();
    QVERIFY(first && *first);
    QCOMPARE((*first)->subject, sample().subject);
    QCOMPARE((*first)->payload, sample().payload);
    // Only at the beginning of a file it is a mark.
    const auto second = reader.next();
    QVERIFY(second && !*second);
    QCOMPARE(reader.badLines(), uint64_t(1));
}

void TestJsonLines::csv()
{
    StoredMessage message = sample();
    message.payload = "a,\"b\"\nc";
    QCOMPARE(csvHeader().count(','), 6);
    QCOMPARE(csvLine(message), QByteArray("ORDERS,18446744073709551615,2026-01-31T12:00:00.123456789Z,orders.grün,"
                                          "\"B: 2\nA: 1\nB: 3\",text,\"a,\"\"b\"\"\nc\"\r\n"));
    CsvOptions options;
    options.payload = CsvOptions::Payload::Base64;
    QVERIFY(csvLine(message, options).endsWith(",base64,YSwiYiIKYw==\r\n"));
    message.payload = QByteArray("\xff\x00", 2);
    QVERIFY(csvLine(message).endsWith(",base64,/wA=\r\n"));
}

void TestJsonLines::csvFormulas()
{
    StoredMessage message = sample();
    message.headers = {};
    for (const char* start : {"=", "+", "-", "@", "\t"}) {
        message.payload = QByteArray(start) + "1+1";
        QVERIFY(csvLine(message).endsWith(QByteArray(",text,'" + message.payload + "\r\n")));
        CsvOptions exact;
        exact.neutralisesFormulas = false;
        QVERIFY(csvLine(message, exact).endsWith(QByteArray(",text," + message.payload + "\r\n")));
    }
    message.payload = "=\"x\"";
    QVERIFY(csvLine(message).endsWith(",\"'=\"\"x\"\"\"\r\n"));
}

void TestJsonLines::fileNames()
{
    StoredMessage message = sample();
    message.sequence = Sequence{12};
    message.subject = QStringLiteral("a.b-c_1./../\\:*?ü.x");
    QCOMPARE(messageFileName(message), QStringLiteral("12-a.b-c_1._..______.x"));
    message.subject = QString(5000, u'x');
    QVERIFY(messageFileName(message).size() < 130);
}

QTEST_APPLESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
