// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/payload.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

using namespace jetlag;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// What must never reach the screen as it is.
bool deceives(QChar c)
{
    const auto u = c.unicode();
    return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
}

} // namespace

class TestPayload : public QObject
{
    Q_OBJECT
private slots:
    void formats_data();
    void formats();
    void jsonStaysVerbatim();
    void jsonProblems();
    void deepAndWideJson();
    void invalidUtf8_data();
    void invalidUtf8();
    void hex();
    void cuts();
    void preview();
    void anythingIsShown();
};

void TestPayload::formats_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QByteArray& payload, PayloadFormat format, const char* shown) {
        QTest::newRow(name) << payload << static_cast<int>(format) << QString::fromUtf8(shown);
    };
    row("empty", {}, PayloadFormat::Text, "");
    row("text", "Grüße\tan\nalle", PayloadFormat::Text, "Grüße\tan\nalle");
    row("line ends", "a\r\nb", PayloadFormat::Text, "a\nb");
    row("lone returns", "a\rb\r\tc\r", PayloadFormat::Text, "a\\u000db\\u000d\tc\\u000d");
    row("html", "<b>x</b>&amp;", PayloadFormat::Text, "<b>x</b>&amp;");
    row("controls", "a\x1b[31mb\x7f", PayloadFormat::Text, "a\\u001b[31mb\\u007f");
    row("right to left",
        "a\xe2\x80\xae"
        "b",
        PayloadFormat::Text, "a\\u202eb");
    row("object", "{\"b\":1,\"a\":[]}", PayloadFormat::Json, "{\n  \"b\": 1,\n  \"a\": []\n}");
    row("array", " [1, {\"x\" :\n{} }] ", PayloadFormat::Json, "[\n  1,\n  {\n    \"x\": {}\n  }\n]");
    row("right to left in JSON", "[\"\xe2\x80\xae\"]", PayloadFormat::Json, "[\n  \"\\u202e\"\n]");
    row("a number is text", "17", PayloadFormat::Text, "17");
    row("broken JSON is text", "{\"a\":", PayloadFormat::Text, "{\"a\":");
    row("binary", QByteArray("\x00\x01", 2), PayloadFormat::Hex,
        "00000000  00 01                                            ..\n");
}

void TestPayload::formats()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, format);
    QFETCH(QString, shown);
    const PayloadView view = renderPayload(payload, PayloadFormat::Automatic);
    QCOMPARE(static_cast<int>(view.shown), format);
    QCOMPARE(view.text, shown);
    QVERIFY(!view.isCut && view.problem.isEmpty());
    QCOMPARE(view.totalBytes, static_cast<uint64_t>(payload.size()));
    QCOMPARE(view.shownBytes, view.totalBytes);
    QCOMPARE(renderPayload(payload, PayloadFormat::Base64).text, QString::fromLatin1(payload.toBase64()));
}

void TestPayload::jsonStaysVerbatim()
{
    const QByteArray json =
        R"({"z":18446744073709551615,"a":1.10,"a":1.5E+300,"s":"\u00e9 \"{[,:\\","t":true,"n":null})";
    const PayloadView view = renderPayload(json, PayloadFormat::Json);
    QVERIFY(view.problem.isEmpty());
    // Without the layout it is what was published: order, doubled keys, numbers and escapes.
    QString bare = view.text;
    QCOMPARE(bare.remove(text("\n  ")).remove(u'\n').replace(text("\": "), text("\":")), QString::fromUtf8(json));
}

void TestPayload::jsonProblems()
{
    for (const char* broken : {"", "{", "[1,]", "{\"a\":1}x", "nope", "{'a':1}", "[\"\xff\"]"}) {
        const PayloadView view = renderPayload(QByteArray(broken), PayloadFormat::Json);
        QVERIFY2(!view.problem.isEmpty(), broken);
    }
    QCOMPARE(renderPayload("{oops", PayloadFormat::Json).text, text("{oops"));
}

void TestPayload::deepAndWideJson()
{
    const auto nested = [](int depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(renderPayload(nested(200), PayloadFormat::Json).problem.isEmpty());
    QVERIFY(!renderPayload(nested(201), PayloadFormat::Json).problem.isEmpty());
    const PayloadView deep = renderPayload(nested(500'000), PayloadFormat::Automatic);
    QCOMPARE(deep.shown, PayloadFormat::Text);
    QVERIFY(deep.text.size() <= 1'100'000);
    // Brackets in strings do not count.
    QVERIFY(renderPayload("[\"" + QByteArray(5'000, '[') + "\"]", PayloadFormat::Json).problem.isEmpty());

    // A small payload must not become hundreds of megabytes of blanks.
    QByteArray wide(190, '[');
    for (int i = 0; i < 400'000; ++i)
        wide += "0,";
    wide += "0" + QByteArray(190, ']');
    QElapsedTimer clock;
    clock.start();
    const PayloadView view = renderPayload(wide, PayloadFormat::Json);
    QVERIFY2(view.text.size() <= 20'000'000, qPrintable(QString::number(view.text.size())));
    QVERIFY(!view.problem.isEmpty());
    QVERIFY(clock.elapsed() < 10'000);
}

void TestPayload::invalidUtf8_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("shown");
    QTest::newRow("lone continuation") << QByteArray("\x80") << text("\\x80");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << text("\\xc0\\xaf");
    QTest::newRow("overlong, three bytes") << QByteArray("\xe0\x80\xaf") << text("\\xe0\\x80\\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << text("\\xed\\xa0\\x80");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << text("\\xf4\\x90\\x80\\x80");
    QTest::newRow("unfinished") << QByteArray("\xe2\x82") << text("\\xe2\\x82");
    QTest::newRow("never used") << QByteArray("\xff") << text("\\xff");
}

void TestPayload::invalidUtf8()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, shown);
    QCOMPARE(detectFormat(bad), PayloadFormat::Hex);
    for (const QByteArray& before : {QByteArray(), QByteArray("ä\r\n"), QByteArray(100, 'x')}) {
        const PayloadView view = renderPayload(before + bad + "€", PayloadFormat::Text);
        QString expected = QString::fromUtf8(before);
        expected.remove(u'\r');
        QCOMPARE(view.text, expected + shown + text("€"));
        QVERIFY2(view.problem.contains(QString::number(before.size())), qPrintable(view.problem));
    }
}

void TestPayload::hex()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    const PayloadView view = renderPayload(all, PayloadFormat::Hex);
    const QStringList lines = view.text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 16);
    QByteArray read;
    for (const QString& line : lines)
        read += QByteArray::fromHex(line.mid(10, 47).toLatin1());
    QCOMPARE(read, all);
    QCOMPARE(lines[4].left(8), text("00000040"));
    QCOMPARE(lines[4].right(16), text("@ABCDEFGHIJKLMNO"));
    QVERIFY(renderPayload({}, PayloadFormat::Hex).text.isEmpty());
}

void TestPayload::cuts()
{
    const PayloadView huge = renderPayload(QByteArray(5'000'000, 'x'), PayloadFormat::Automatic);
    QVERIFY(huge.isCut);
    QCOMPARE(huge.shownBytes, 1U << 20U);
    QCOMPARE(huge.totalBytes, 5'000'000U);
    QCOMPARE(huge.text.size(), 1 << 20);

    // A cut inside a character: the whole characters are shown, as text.
    const QByteArray euros = QByteArrayLiteral("€").repeated(100);
    for (const int limit : {30, 31, 32}) {
        const PayloadView view = renderPayload(euros, PayloadFormat::Automatic, limit);
        QCOMPARE(view.shown, PayloadFormat::Text);
        QCOMPARE(view.text, text("€").repeated(10));
        QCOMPARE(view.shownBytes, 30U);
        QVERIFY(view.isCut && view.problem.isEmpty());
    }
    QCOMPARE(renderPayload(euros, PayloadFormat::Hex, 32).shownBytes, 32U); // bytes need no whole characters

    const PayloadView json = renderPayload('[' + QByteArray("1,").repeated(100) + "1]", PayloadFormat::Json, 50);
    QVERIFY(json.isCut && json.problem.isEmpty()); // its beginning, formatted
    QCOMPARE(json.text, text("[") + text("\n  1,").repeated(24) + text("\n  1"));
    const QByteArray object = R"({"a":true,"b":[null,-1.5e3,"x\u00e9\"y"],"c":{}})";
    for (int limit = 2; limit < object.size(); ++limit) {
        const PayloadView view = renderPayload(object, PayloadFormat::Automatic, limit);
        QCOMPARE(view.shown, PayloadFormat::Json);
        QVERIFY(view.isCut && view.problem.isEmpty());
        QCOMPARE(view.text.simplified().remove(u' '), QString::fromUtf8(object.left(limit)));
    }
    const PayloadView broken = renderPayload("{\"a\":1,}" + QByteArray(100, 'x'), PayloadFormat::Automatic, 50);
    QCOMPARE(broken.shown, PayloadFormat::Text);
}

void TestPayload::preview()
{
    QCOMPARE(payloadPreview({}), QString());
    QCOMPARE(payloadPreview("a\nb\tc\r\nd"), text("a b c d"));
    QCOMPARE(payloadPreview(QByteArray(120, 'x')).size(), 120);
    const QString cut = payloadPreview(QByteArray(100'000, 'x'));
    QCOMPARE(cut.size(), 120);
    QVERIFY(cut.endsWith(u'…'));
    for (int lead = 0; lead < 4; ++lead) {
        const QString faces = payloadPreview(QByteArray(lead, 'x') + QByteArrayLiteral("😀").repeated(200));
        QVERIFY(faces.size() <= 120 && faces.isValidUtf16());
    }
}

/// Whatever bytes come: nothing that deceives gets through, nothing is lost silently, and nothing breaks.
void TestPayload::anythingIsShown()
{
    QRandomGenerator random(99);
    const QList<QByteArray> pieces{"{",    "}",        "[",
                                   "]",    "\"",       "\\",
                                   ",",    ":",        "1",
                                   "a",    "\xe2\x80", "\xe2\x80\xae",
                                   "\r",   "\n",       "\x1b",
                                   "\xff", "true",     "ä",
                                   "😀",    "\xed\xa0", QByteArray("\0", 1)};
    for (int round = 0; round < 4'000; ++round) {
        QByteArray payload;
        for (int i = random.bounded(30); i > 0; --i)
            payload += pieces[random.bounded(pieces.size())];
        for (const auto format : {PayloadFormat::Automatic, PayloadFormat::Text, PayloadFormat::Json,
                                  PayloadFormat::Hex, PayloadFormat::Base64}) {
            for (const qsizetype limit : {qsizetype(10), qsizetype(1'000)}) {
                const PayloadView view = renderPayload(payload, format, limit);
                QVERIFY(view.shown != PayloadFormat::Automatic);
                QVERIFY(std::none_of(view.text.begin(), view.text.end(), deceives));
                QVERIFY(view.text.isValidUtf16());
                if (view.shown >= PayloadFormat::Xml || view.compression)
                    continue; // read as a whole; tst_decoders
                QCOMPARE(view.isCut, payload.size() > limit);
                QVERIFY(view.shownBytes <= static_cast<uint64_t>(limit));
                QVERIFY(view.isCut || view.shownBytes == view.totalBytes);
            }
        }
        const QString line = payloadPreview(payload, 20);
        QVERIFY(line.size() <= 20 && !line.contains(u'\n') && line.isValidUtf16());
        QVERIFY(std::none_of(line.begin(), line.end(), deceives));
    }
}

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
