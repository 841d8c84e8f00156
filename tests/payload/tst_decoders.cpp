// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/decoders.h"
#include "payload/payload.h"

#include "support/compress.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jetlag;
using namespace jetlag::test;

class TestDecoders : public QObject
{
    Q_OBJECT
private slots:
    void knownBytesAreShown_data();
    void knownBytesAreShown();
    void compressionIsLookedThrough_data();
    void compressionIsLookedThrough();
    void rawBytesStayInReach();
    void bombsDoNoHarm();
    void cutAnywhereIsSaid();
    void anythingIsSurvived();
    void textIsNeverTakenForBinary();
};

void TestDecoders::knownBytesAreShown_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* hex, PayloadFormat format, const QString& shown) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << format << shown;
    };
    const auto lines = [](std::initializer_list<const char*> all) {
        QStringList list;
        for (const char* line : all)
            list << QString::fromUtf8(line);
        return list.join(u'\n');
    };
    row("MessagePack map", "82a7636f6d70616374c3a6736368656d6100", PayloadFormat::MessagePack,
        lines({"{", "  \"compact\": true,", "  \"schema\": 0", "}"}));
    row("MessagePack numbers", "96ffccffcfffffffffffffffffd38000000000000000cb3ff8000000000000c0",
        PayloadFormat::MessagePack,
        lines({"[", "  -1,", "  255,", "  18446744073709551615,", "  -9223372036854775808,", "  1.5,", "  null", "]"}));
    row("MessagePack, what JSON has not", "8201c403000102a178d50501ff", PayloadFormat::MessagePack,
        lines({"{", "  1: bin'000102',", "  \"x\": ext(5, '01ff')", "}"}));
    row("CBOR map", "a26161016162820203", PayloadFormat::Cbor, {}); // {"a": 1, "b": [2, 3]}
    row("CBOR tagged", "d9d9f7a1616101", PayloadFormat::Cbor, {});
    row("BSON", "160000000268656c6c6f0006000000776f726c640000", PayloadFormat::Bson,
        lines({"{", "  \"hello\": \"world\"", "}"}));
}

void TestDecoders::knownBytesAreShown()
{
    QFETCH(QByteArray, payload);
    QFETCH(PayloadFormat, format);
    QFETCH(QString, shown);
    const PayloadView view = renderPayload(payload, PayloadFormat::Automatic);
    QCOMPARE(view.shown, format);
    QVERIFY2(view.problem.isEmpty(), qPrintable(view.problem));
    if (!shown.isEmpty())
        QCOMPARE(view.text, shown);
    if (format == PayloadFormat::Cbor)
        QVERIFY2(view.text.contains(QStringLiteral("\"a\": 1")), qPrintable(view.text));
}

void TestDecoders::compressionIsLookedThrough_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<Compression>("compression");
    const QByteArray json = "{\"order\": 12345678901234567890, \"text\": \"" + QByteArray(500, 'x') + "\"}";
    QTest::newRow("gzip") << gzipped(json) << Compression::Gzip;
    QTest::newRow("gzip, joined") << QByteArray(gzipped(json.left(100)) + gzipped(json.mid(100))) << Compression::Gzip;
    QTest::newRow("zlib") << gzipped(json, true) << Compression::Zlib;
    QTest::newRow("zstd") << zstandard(json) << Compression::Zstd;
}

void TestDecoders::compressionIsLookedThrough()
{
    QFETCH(QByteArray, stored);
    QFETCH(Compression, compression);
    const PayloadView view = renderPayload(stored, PayloadFormat::Automatic);
    QCOMPARE(view.shown, PayloadFormat::Json);
    QVERIFY(view.compression == compression);
    QVERIFY(view.text.contains(QStringLiteral("12345678901234567890")));
    QCOMPARE(view.storedBytes, static_cast<uint64_t>(stored.size()));
    QVERIFY(view.totalBytes > 500);
    // Cut or damaged: what came out is shown and what is wrong is said.
    const PayloadView cut = renderPayload(stored.left(stored.size() - 3), PayloadFormat::Text);
    if (compression != Compression::Zlib)
        QVERIFY(!cut.problem.isEmpty());
}

void TestDecoders::rawBytesStayInReach()
{
    const QByteArray stored = gzipped("hello");
    const PayloadView hex = renderPayload(stored, PayloadFormat::Hex);
    QVERIFY(!hex.compression);
    QVERIFY(hex.text.contains(QStringLiteral("1f 8b 08")));
    QCOMPARE(QByteArray::fromBase64(renderPayload(stored, PayloadFormat::Base64).text.toLatin1()), stored);
}

void TestDecoders::bombsDoNoHarm()
{
    const QByteArray zeros(64 << 20, '\0');
    for (const QByteArray& bomb : {gzipped(zeros), zstandard(zeros)}) {
        const PayloadView view = renderPayload(bomb, PayloadFormat::Automatic, 256 * 1024);
        QVERIFY(view.compression);
        QVERIFY(view.totalBytes <= (8U << 20U));
        QVERIFY(!view.problem.isEmpty());
    }
    // Brackets within brackets, and lengths that nobody keeps.
    for (const QByteArray& deep : {QByteArray(1'000'000, '\x91'), QByteArray(1'000'000, '\x81')}) {
        QVERIFY(!decodeMessagePack(deep).problem.isEmpty());
        QVERIFY(!decodeCbor(deep).problem.isEmpty());
        QCOMPARE(renderPayload(deep, PayloadFormat::Automatic).shown, PayloadFormat::Hex);
    }
    QVERIFY(!decodeMessagePack(QByteArray::fromHex("ddffffffff")).problem.isEmpty());
    QVERIFY(!decodeMessagePack(QByteArray::fromHex("dbffffffff41")).problem.isEmpty());
    QVERIFY(!decodeBson(QByteArray::fromHex("ffffff7f02610041")).problem.isEmpty());
    QByteArray xml = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;&y;</a>";
    QVERIFY(decodeXml(xml).text.size() < 4096);
    QVERIFY(!decodeXml(QByteArray("<a>").repeated(100'000)).problem.isEmpty());
}

void TestDecoders::cutAnywhereIsSaid()
{
    const QByteArray messagePack = QByteArray::fromHex("8301c403000102a178d50501ffa179cb3ff8000000000000");
    QVERIFY(decodeMessagePack(messagePack).problem.isEmpty());
    for (qsizetype size = 0; size < messagePack.size(); ++size)
        QVERIFY(!decodeMessagePack(messagePack.left(size)).problem.isEmpty());
    const QByteArray bson = QByteArray::fromHex("160000000268656c6c6f0006000000776f726c640000");
    for (qsizetype size = 0; size < bson.size(); ++size)
        QVERIFY(!decodeBson(bson.left(size)).problem.isEmpty());
    const QByteArray cbor = QByteArray::fromHex("a26161016162820203");
    for (qsizetype size = 0; size < cbor.size(); ++size)
        QVERIFY(!decodeCbor(cbor.left(size)).problem.isEmpty());
    // A field of text, one of a nested message, one number.
    const Decoded proto = decodeProtobuf(QByteArray::fromHex("0a0568656c6c6f1203089601189601"));
    QVERIFY2(proto.problem.isEmpty(), qPrintable(proto.problem));
    QCOMPARE(proto.text.simplified(), QStringLiteral("{ 1: \"hello\", 2: { 1: 150 }, 3: 150 }"));
    QVERIFY(!decodeProtobuf(QByteArray::fromHex("0a0568656c6c")).problem.isEmpty());
}

void TestDecoders::anythingIsSurvived()
{
    QRandomGenerator random(23);
    const QByteArray heads[] = {"", "\x1f\x8b\x08", "\x28\xb5\x2f\xfd", "\x78\x9c", "<a>", "\x82", "\xa2", "{"};
    for (int i = 0; i < 10'000; ++i) {
        QByteArray bytes = heads[random.bounded(8)];
        for (int size = static_cast<int>(random.bounded(120)); size > 0; --size)
            bytes += static_cast<char>(random.bounded(256));
        for (const auto format : {PayloadFormat::Automatic, PayloadFormat::Text, PayloadFormat::Json,
                                  PayloadFormat::Xml, PayloadFormat::MessagePack, PayloadFormat::Cbor,
                                  PayloadFormat::Bson, PayloadFormat::Protobuf, PayloadFormat::Hex}) {
            const PayloadView view = renderPayload(bytes, format);
            QVERIFY(view.text.size() < (1 << 20));
        }
        QCOMPARE(QByteArray::fromBase64(renderPayload(bytes, PayloadFormat::Base64).text.toLatin1()), bytes);
    }
}

void TestDecoders::textIsNeverTakenForBinary()
{
    for (const char* text : {"", "a", "hello", "x\x9c", "17", "Grüße", "x,y\n1,2\n", "<not xml", "{\"a\":1}", "true"}) {
        const PayloadFormat format = detectFormat(text);
        const bool isTextual = format == PayloadFormat::Text || format == PayloadFormat::Json ||
                               (format == PayloadFormat::Hex && QByteArray(text).contains('\x9c'));
        QVERIFY2(isTextual, text);
    }
    QCOMPARE(detectFormat("<a><b>1</b></a>"), PayloadFormat::Xml);
    QCOMPARE(renderPayload("<a><b>1</b></a>", PayloadFormat::Automatic).text, QStringLiteral("<a>\n  <b>1</b>\n</a>"));
}

QTEST_GUILESS_MAIN(TestDecoders)
#include "tst_decoders.moc"
