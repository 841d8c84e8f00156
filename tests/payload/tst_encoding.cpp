// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/payload.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace jetlag;

namespace {

QByteArray utf16(const QString& text, bool isBig, bool hasMark)
{
    QStringEncoder encoder(isBig ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
                           hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT
private slots:
    void textsAreGuessed_data();
    void textsAreGuessed();
    void jsonInAnyEncoding();
    void markedUtf8();
    void binaryIsNoText_data();
    void binaryIsNoText();
    void randomBytesAreNoText();
    void textsGoThereAndBack();
    void cutsSplitNoCharacter();
};

void TestEncoding::textsAreGuessed_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<bool>("hasMark");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QByteArray& payload, TextEncoding encoding, bool hasMark,
                        const char* shown) {
        QTest::newRow(name) << payload << encoding << hasMark << QString::fromUtf8(shown);
    };
    const char* german = "Grüße aus München";
    const char* russian = "Привет из Москвы";
    const char* faces = "日本語 😀 and more";
    for (const bool isBig : {false, true}) {
        const auto encoding = isBig ? TextEncoding::Utf16Be : TextEncoding::Utf16Le;
        for (const bool hasMark : {false, true}) {
            const auto tag = [&](const char* what) -> QByteArray {
                return QByteArray(what) + (isBig ? ", big" : ", little") + (hasMark ? ", marked" : "");
            };
            row(tag("German").constData(), utf16(QString::fromUtf8(german), isBig, hasMark), encoding, hasMark, german);
            row(tag("Russian").constData(), utf16(QString::fromUtf8(russian), isBig, hasMark), encoding, hasMark,
                russian);
        }
        row(isBig ? "Japanese, big" : "Japanese, little", utf16(QString::fromUtf8(faces), isBig, true), encoding, true,
            faces);
    }
    row("UTF-8", german, TextEncoding::Utf8, false, german);
    row("UTF-8, marked", QByteArray("\xef\xbb\xbf") + german, TextEncoding::Utf8, true, german);
    row("Latin-1",
        "Gr\xfc\xdf"
        "e aus M\xfcnchen",
        TextEncoding::Latin1, false, german);
    row("French", "le caf\xe9 est tr\xe8s fort", TextEncoding::Latin1, false, "le café est très fort");
    row("Windows-1252", "that costs \x80 100 \x96 \x84too much\x93", TextEncoding::Windows1252, false,
        "that costs € 100 – „too much“");
    row("a log line",
        "level=warn msg=\"B\xfcro ge\xf6"
        "ffnet\" host=server01",
        TextEncoding::Latin1, false, "level=warn msg=\"Büro geöffnet\" host=server01");
}

void TestEncoding::textsAreGuessed()
{
    QFETCH(QByteArray, payload);
    QFETCH(TextEncoding, encoding);
    QFETCH(bool, hasMark);
    QFETCH(QString, shown);
    QCOMPARE(detectFormat(payload), PayloadFormat::Text);
    for (const auto format : {PayloadFormat::Automatic, PayloadFormat::Text}) {
        const PayloadView view = renderPayload(payload, format);
        QCOMPARE(view.shown, PayloadFormat::Text);
        QCOMPARE(view.text, shown);
        QVERIFY(view.encoding == (TextGuess{encoding, hasMark}));
        QVERIFY(!view.encoding.name().isEmpty());
        QVERIFY2(view.problem.isEmpty(), qPrintable(view.problem));
        QCOMPARE(view.shownBytes, static_cast<uint64_t>(payload.size()));
    }
}

void TestEncoding::jsonInAnyEncoding()
{
    const QString json = QStringLiteral("{\"name\": \"M\u00fcnchen, sch\u00f6n\", \"n\": 12345678901234567890}");
    const QString shown =
        QStringLiteral("{\n  \"name\": \"M\u00fcnchen, sch\u00f6n\",\n  \"n\": 12345678901234567890\n}");
    for (const QByteArray& payload : {json.toUtf8(), utf16(json, false, true), utf16(json, true, true),
                                      utf16(json, false, false), utf16(json, true, false), json.toLatin1()}) {
        const PayloadView view = renderPayload(payload, PayloadFormat::Automatic);
        QCOMPARE(view.shown, PayloadFormat::Json);
        QCOMPARE(view.text, shown);
        QCOMPARE(renderPayload(payload, PayloadFormat::Json).text, shown);
    }
    const QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a><b>gr\u00fcn</b></a>");
    const PayloadView view = renderPayload(utf16(xml, false, true), PayloadFormat::Automatic);
    QCOMPARE(view.shown, PayloadFormat::Xml);
    QVERIFY2(view.text.contains(QStringLiteral("<b>gr\u00fcn</b>")), qPrintable(view.text));
}

void TestEncoding::markedUtf8()
{
    const PayloadView view = renderPayload("\xef\xbb\xbf{\"a\":1}", PayloadFormat::Automatic);
    QCOMPARE(view.shown, PayloadFormat::Json);
    QCOMPARE(view.text, QStringLiteral("{\n  \"a\": 1\n}"));
    QVERIFY(view.encoding.hasMark);
}

void TestEncoding::binaryIsNoText_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char* name, const QByteArray& payload) { QTest::newRow(name) << payload; };
    row("PNG", QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000010000000100806000000"));
    row("JPEG", QByteArray::fromHex("ffd8ffe000104a46494600010101004800480000ffdb0043000302020302020303"));
    row("ELF", QByteArray::fromHex("7f454c4602010100000000000000000003003e0001000000"));
    row("one number of two bytes", QByteArray("a\0", 2));
    row("numbers of four bytes", QByteArray("a\0\0\0b\0\0\0c\0\0\0d\0\0\0", 16));
    QByteArray numbers;
    for (int i = 0; i < 100; ++i) // a sensor's: all of one alphabet, if they were text
        numbers.append(static_cast<char>(0x30 + i % 50)).append('\x04');
    row("numbers of two bytes", numbers);
    row("eight zeros", QByteArray(8, '\0'));
    row("marked nonsense", QByteArray::fromHex("fffe00d800d8"));
    row("half a character", QByteArray::fromHex("fffe6100620063"));
    row("Latin-1, short", "M\xfcller");
    row("many high bytes", QByteArray("\xe4\xf6\xfc").repeated(20) + "aaa");
    row("a control character", "this would be a plain te\x01xt, \xfc");
    row("damaged UTF-8", "these are \xe2\x82\xac and a lone \x80 in a longer text");
    row("protobuf", QByteArray::fromHex("0a0568656c6c6f1203089601189601f2"));
}

void TestEncoding::binaryIsNoText()
{
    QFETCH(QByteArray, payload);
    QCOMPARE(detectFormat(payload), PayloadFormat::Hex);
    QVERIFY(!guessText(payload));
}

void TestEncoding::randomBytesAreNoText()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 10'000; ++i) {
        QByteArray bytes(12 + static_cast<qsizetype>(random.bounded(200)), Qt::Uninitialized);
        for (char& c : bytes)
            c = static_cast<char>(random.bounded(256));
        QVERIFY2(!guessText(bytes), bytes.toHex().constData());
        const PayloadFormat format = detectFormat(bytes);
        QVERIFY2(format != PayloadFormat::Text && format != PayloadFormat::Json && format != PayloadFormat::Xml,
                 bytes.toHex().constData());
    }
}

/// Texts of random words, in each encoding that can hold them.
void TestEncoding::textsGoThereAndBack()
{
    QRandomGenerator random(8);
    const QString alphabets[] = {QStringLiteral("abcdefghijklmnopqrstuvwxyzaeioun\u00e4\u00e9"),
                                 QStringLiteral("\u0430\u0431\u0432\u0433\u0434\u0435\u0437\u0438\u043a\u043b"),
                                 QStringLiteral("\u03b1\u03b2\u03b3\u03b4\u03b5\u03b7\u03b8\u03b9\u03ba\u03bb")};
    for (int i = 0; i < 3'000; ++i) {
        const QString& alphabet = alphabets[i % 3];
        QString text;
        for (int word = 0; word < 8; ++word) {
            for (int letter = 4 + static_cast<int>(random.bounded(6)); letter > 0; --letter)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            text += u' ';
        }
        QList<QByteArray> all{text.toUtf8(), utf16(text, false, true), utf16(text, true, true),
                              utf16(text, false, false), utf16(text, true, false)};
        if (i % 3 == 0)
            all += text.toLatin1();
        for (const QByteArray& bytes : all) {
            const PayloadView view = renderPayload(bytes, PayloadFormat::Automatic);
            QCOMPARE(view.text, text);
            QVERIFY(view.shown == PayloadFormat::Text && view.problem.isEmpty());
        }
    }
}

void TestEncoding::cutsSplitNoCharacter()
{
    const QString text = QString::fromUtf8("ab😀").repeated(100);
    for (const bool isBig : {false, true}) {
        for (qsizetype most = 30; most < 60; ++most) {
            const PayloadView view = renderPayload(utf16(text, isBig, true), PayloadFormat::Automatic, most);
            QCOMPARE(view.shown, PayloadFormat::Text);
            QVERIFY(view.isCut && view.shownBytes <= static_cast<uint64_t>(most));
            QVERIFY(view.shownBytes + 4 > static_cast<uint64_t>(most));
            QVERIFY2(text.startsWith(view.text), qPrintable(view.text));
            QVERIFY(view.problem.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
