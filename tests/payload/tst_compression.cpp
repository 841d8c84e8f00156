// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// snappy, LZ4 and what somebody says about the compression; tst_decoders looks through the others.
#include "payload/payloadchoice.h"
#include "payload/payloadformats.h"

#include "support/compress.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <set>

#include <lz4frame.h>
#include <snappy.h>

using namespace jetlag;
using namespace jetlag::test;

namespace {

constexpr qsizetype plenty = 1 << 20;

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QByteArray snappyBlock(const QByteArray& bytes)
{
    std::string out;
    snappy::Compress(bytes.constData(), static_cast<size_t>(bytes.size()), &out);
    return QByteArray::fromStdString(out);
}

/// CRC-32C bit by bit: another way than the one under test.
uint32_t crcOf(const QByteArray& bytes)
{
    uint32_t crc = ~0U;
    for (const char c : bytes) {
        crc ^= static_cast<uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0x82F63B78U : 0U);
    }
    crc = ~crc;
    return ((crc >> 15U) | (crc << 17U)) + 0xA282EAD8U;
}

QByteArray snappyFrames(const QByteArray& bytes)
{
    QByteArray out("\xff\x06\x00\x00sNaPpY", 10);
    for (qsizetype at = 0; at < bytes.size(); at += 65536) {
        const QByteArray piece = bytes.mid(at, 65536);
        const QByteArray packed = snappyBlock(piece);
        QByteArray head(8, '\0');
        qToLittleEndian(static_cast<uint32_t>(packed.size() + 4) << 8U, head.data());
        qToLittleEndian(crcOf(piece), head.data() + 4);
        out += head + packed;
    }
    return out;
}

QByteArray lz4Frame(const QByteArray& bytes, bool isChecked = true)
{
    LZ4F_preferences_t preferences{};
    preferences.frameInfo.contentChecksumFlag = isChecked ? LZ4F_contentChecksumEnabled : LZ4F_noContentChecksum;
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray out(static_cast<qsizetype>(LZ4F_compressFrameBound(size, &preferences)), Qt::Uninitialized);
    out.resize(static_cast<qsizetype>(
        LZ4F_compressFrame(out.data(), static_cast<size_t>(out.size()), bytes.constData(), size, &preferences)));
    return out;
}

} // namespace

class TestCompression : public QObject
{
    Q_OBJECT
private slots:
    void knownFrames_data();
    void knownFrames();
    void thereAndBack_data();
    void thereAndBack();
    void blocksOnlyWhenAsked();
    void bombsDoNoHarm();
    void damageIsSaid();
    void choicesOverrule();
    void idsAreForEver();
    void choicesAreKept();
};

void TestCompression::knownFrames_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<Compression>("compression");
    QTest::newRow("snappy, stored") << hex("ff060000734e6150705901090000bb1f1c1968656c6c6f") << Compression::Snappy;
    QTest::newRow("snappy, padded") << hex("ff060000734e61507059fe030000000000000b0000bb1f1c19051068656c6c6f")
                                    << Compression::Snappy;
    QTest::newRow("snappy, joined") << hex("ff060000734e61507059ff060000734e6150705901090000bb1f1c1968656c6c6f")
                                    << Compression::Snappy;
    QTest::newRow("LZ4, stored") << hex("04224d186040820500008068656c6c6f00000000") << Compression::Lz4;
    QTest::newRow("LZ4, packed") << hex("04224d186040820600000050"
                                        "68656c6c6f00000000")
                                 << Compression::Lz4;
}

void TestCompression::knownFrames()
{
    QFETCH(QByteArray, stored);
    QFETCH(Compression, compression);
    const auto result = inflated(stored, plenty);
    QVERIFY(result);
    QVERIFY2(result->problem.isEmpty(), qPrintable(result->problem));
    QCOMPARE(result->bytes, QByteArray("hello"));
    QVERIFY(result->compression == compression);
    const PayloadView view = renderPayload(stored, PayloadFormat::Automatic);
    QCOMPARE(view.text, QStringLiteral("hello"));
    QVERIFY(view.compression == compression);
    QCOMPARE(view.storedBytes, static_cast<uint64_t>(stored.size()));
}

void TestCompression::thereAndBack_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("JSON") << QByteArray("{\"order\": 12345678901234567890}");
    QTest::newRow("long") << QByteArray("all work and no play ").repeated(40'000);
    QRandomGenerator random(11);
    QByteArray noise(300'000, Qt::Uninitialized);
    for (char& c : noise)
        c = static_cast<char>(random.bounded(256));
    QTest::newRow("noise") << noise;
}

void TestCompression::thereAndBack()
{
    QFETCH(QByteArray, plain);
    const std::pair<Compression, QByteArray> packed[] = {
        {Compression::Gzip, gzipped(plain)},       {Compression::Zlib, gzipped(plain, true)},
        {Compression::Zstd, zstandard(plain)},     {Compression::Snappy, snappyFrames(plain)},
        {Compression::Snappy, snappyBlock(plain)}, {Compression::Lz4, lz4Frame(plain)},
        {Compression::Lz4, lz4Frame(plain, false)}};
    for (const auto& [compression, bytes] : packed) {
        const Inflated all = inflatedAs(bytes, compression, plenty);
        QVERIFY2(all.problem.isEmpty(), qPrintable(compressionName(compression)));
        QVERIFY(all.compression == compression);
        QCOMPARE(all.bytes, plain);
        QVERIFY(!all.isCut);
        if (plain.size() < 100 || bytes == snappyBlock(plain))
            continue;
        const Inflated some = inflatedAs(bytes, compression, 100);
        QCOMPARE(some.bytes, plain.left(100));
        QVERIFY(some.isCut);
    }
}

void TestCompression::blocksOnlyWhenAsked()
{
    const QByteArray json = "{\"text\": \"" + QByteArray(200, 'x') + "\"}";
    const QByteArray block = snappyBlock(json);
    QVERIFY(!inflated(block, plenty));
    QVERIFY(!renderPayload(block, PayloadFormat::Automatic).compression);
    const PayloadView view = renderPayload(block, PayloadFormat::Automatic, 1 << 20, {Unpacking::Snappy});
    QVERIFY(view.compression == Compression::Snappy);
    QCOMPARE(view.shown, PayloadFormat::Json);
}

void TestCompression::bombsDoNoHarm()
{
    const QByteArray zeros(64 << 20, '\0');
    for (const QByteArray& bomb : {snappyFrames(zeros), lz4Frame(zeros)}) {
        const PayloadView view = renderPayload(bomb, PayloadFormat::Automatic, 256 * 1024);
        QVERIFY(view.compression);
        QVERIFY(view.totalBytes <= (8U << 20U));
        QVERIFY(!view.problem.isEmpty());
    }
    const Inflated block = inflatedAs(snappyBlock(zeros), Compression::Snappy, 8 << 20);
    QVERIFY(block.bytes.isEmpty() && block.isCut && !block.problem.isEmpty());
    // Sizes that nobody keeps: four gigabytes in a few bytes.
    QVERIFY(!inflatedAs(hex("ffffffff0f00ff"), Compression::Snappy, 8 << 20).problem.isEmpty());
    QVERIFY(!inflatedAs(hex("ff060000734e6150705900090000bb1f1c19ffffffff0f"), Compression::Snappy, 8 << 20)
                 .problem.isEmpty());
}

void TestCompression::damageIsSaid()
{
    const QByteArray plain = QByteArray("all work and no play ").repeated(100);
    for (const QByteArray& whole : {snappyFrames(plain), lz4Frame(plain)}) {
        for (qsizetype size = 16; size < whole.size(); size += 7) {
            const auto cut = inflated(whole.left(size), plenty);
            QVERIFY(!cut || !cut->problem.isEmpty());
        }
        QByteArray damaged = whole;
        damaged[whole.size() - 1] = static_cast<char>(damaged.back() ^ 0x55);
        const auto result = inflated(damaged, plenty);
        QVERIFY(!result || !result->problem.isEmpty());
    }
    QRandomGenerator random(3);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray noise = i % 3 == 0   ? QByteArray("\xff\x06\x00\x00sNaPpY", 10)
                           : i % 3 == 1 ? hex("04224d18604082")
                                        : QByteArray();
        for (int size = static_cast<int>(random.bounded(60)); size > 0; --size)
            noise += static_cast<char>(random.bounded(256));
        for (const auto compression :
             {Compression::Gzip, Compression::Zlib, Compression::Zstd, Compression::Snappy, Compression::Lz4})
            QVERIFY(inflatedAs(noise, compression, 4096).bytes.size() <= 4096);
    }
}

void TestCompression::choicesOverrule()
{
    const QByteArray stored = gzipped("hello");
    const PayloadView none = renderPayload(stored, PayloadFormat::Automatic, 1 << 20, {Unpacking::None});
    QVERIFY(!none.compression);
    QCOMPARE(none.shown, PayloadFormat::Hex);
    // Hex is of what is stored, unless somebody says otherwise.
    QVERIFY(renderPayload(stored, PayloadFormat::Hex).text.contains(QStringLiteral("1f 8b 08")));
    QVERIFY(renderPayload(stored, PayloadFormat::Hex, 1 << 20, {Unpacking::Gzip})
                .text.contains(QStringLiteral("68 65 6c 6c 6f")));
    for (const auto wrong : {Unpacking::Zlib, Unpacking::Zstd, Unpacking::Snappy, Unpacking::Lz4}) {
        const PayloadView view = renderPayload(stored, PayloadFormat::Automatic, 1 << 20, {wrong});
        QVERIFY(!view.compression);
        QCOMPARE(view.totalBytes, static_cast<uint64_t>(stored.size()));
        QVERIFY2(view.problem.contains(QStringLiteral("cannot be read as")), qPrintable(view.problem));
    }
}

/// What settings hold means what it meant, whatever becomes of the order.
void TestCompression::idsAreForEver()
{
    const std::pair<int, PayloadFormat> formats[] = {{0, PayloadFormat::Automatic},   {1, PayloadFormat::Text},
                                                     {2, PayloadFormat::Json},        {3, PayloadFormat::Hex},
                                                     {4, PayloadFormat::Base64},      {5, PayloadFormat::Xml},
                                                     {6, PayloadFormat::MessagePack}, {7, PayloadFormat::Cbor},
                                                     {8, PayloadFormat::Bson},        {9, PayloadFormat::Protobuf}};
    for (const auto& [id, format] : formats) {
        QCOMPARE(payloadFormatOf(id), format);
        QCOMPARE(infoOf(format).id, id);
    }
    const std::pair<int, Unpacking> undone[] = {{0, Unpacking::Automatic}, {1, Unpacking::None}, {2, Unpacking::Gzip},
                                                {3, Unpacking::Zlib},      {4, Unpacking::Zstd}, {5, Unpacking::Snappy},
                                                {6, Unpacking::Lz4}};
    for (const auto& [id, unpacking] : undone) {
        QCOMPARE(unpackingOf(id), unpacking);
        QCOMPARE(infoOf(unpacking).id, id);
    }
    std::set<int> ids;
    std::set<int> ranks;
    std::set<QString> titles;
    for (const PayloadFormatInfo& info : payloadFormats()) {
        QVERIFY2(ids.insert(info.id).second, info.name);
        QVERIFY2(titles.insert(info.title()).second, info.name);
        QVERIFY2(&infoOf(info.format) == &info, info.name);
        QVERIFY2((info.way == PayloadFormatInfo::Way::Decode) == (info.decode != nullptr), info.name);
        QVERIFY2(info.recognisedAs == 0 || (info.decode && ranks.insert(info.recognisedAs).second), info.name);
    }
    // A value without a line in the table: bytes, and not what happens to stand last.
    const PayloadView view = renderPayload("\x08\x01", static_cast<PayloadFormat>(77));
    QVERIFY2(view.text.contains(QStringLiteral("08 01")), qPrintable(view.text));
}

void TestCompression::choicesAreKept()
{
    for (const PayloadFormatInfo& format : payloadFormats()) {
        for (const UnpackingInfo& unpacking : unpackings()) {
            const PayloadChoice choice{format.format, unpacking.unpacking};
            QCOMPARE(PayloadChoice::fromVariant(choice.toVariant()), choice);
            QCOMPARE(choice.isAutomatic(),
                     format.format == PayloadFormat::Automatic && unpacking.unpacking == Unpacking::Automatic);
        }
    }
    // What older versions wrote, also as text; and what nobody wrote.
    const PayloadChoice hexadecimal{PayloadFormat::Hex, Unpacking::Automatic};
    QCOMPARE(PayloadChoice::fromVariant(3), hexadecimal);
    QCOMPARE(PayloadChoice::fromVariant(QStringLiteral("3")), hexadecimal);
    QCOMPARE(hexadecimal.toVariant(), QVariant(3));
    for (const QVariant& odd :
         {QVariant(), QVariant(-1), QVariant(4711), QVariant(QStringLiteral("hex")), QVariant(QVariantMap()),
          QVariant(QVariantMap{{QStringLiteral("format"), 99}, {QStringLiteral("compression"), QStringLiteral("x")}})})
        QVERIFY(PayloadChoice::fromVariant(odd).isAutomatic());
}

QTEST_GUILESS_MAIN(TestCompression)
#include "tst_compression.moc"
