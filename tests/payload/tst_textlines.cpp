// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/textlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jetlag;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList allLines(const TextLines& lines)
{
    QStringList all;
    for (qsizetype i = 0; i < lines.lineCount(); ++i)
        all += lines.line(i);
    return all;
}

/// What holds for any text and any way of making its lines.
void checkPlaces(const TextLines& lines)
{
    QCOMPARE(lines.lineStart(0), 0);
    QCOMPARE(lines.lineStart(lines.lineCount()), lines.size() + 1);
    for (qsizetype i = 0; i < lines.lineCount(); ++i) {
        const qsizetype start = lines.lineStart(i);
        const QString line = lines.line(i);
        QVERIFY(lines.lineStart(i + 1) > start || lines.size() == 0);
        QVERIFY(!line.contains(u'\n'));
        QCOMPARE(lines.lineAt(start), i);
        QCOMPARE(lines.text({start, start + line.size()}), line);
        QCOMPARE(lines.lineAt(lines.lineStart(i + 1) - 1), i);
    }
}

} // namespace

class TestTextLines : public QObject
{
    Q_OBJECT
private slots:
    void lines();
    void anyText();
    void veryManyLines();
    void hex();
    void hexIsMadeAsAWhole();
    void findsText();
    void findsBytes();
    void findsWhatIsThere();
};

void TestTextLines::lines()
{
    QCOMPARE(allLines(*linesOfText({})), QStringList({{}}));
    QCOMPARE(allLines(*linesOfText(text("abc\nde\n\nf"), 3)).join(u'|'), text("abc|de||f"));
    QCOMPARE(allLines(*linesOfText(text("abcd\nabcdefg\n"), 3)).join(u'|'), text("abc|d|abc|def|g|"));
    QCOMPARE(allLines(*linesOfText(text("ab😀😀c"), 3)).join(u'|'), text("ab|😀|😀c"));
}

/// More lines than there is a note of where each begins.
void TestTextLines::veryManyLines()
{
    constexpr qsizetype count = 3'000'000;
    const auto lines = linesOfText(text("a\n").repeated(count));
    QCOMPARE(lines->lineCount(), count + 1);
    for (const qsizetype line : {qsizetype(0), qsizetype(1), qsizetype(1'048'577), qsizetype(2'999'999)}) {
        QCOMPARE(lines->lineStart(line), line * 2);
        QCOMPARE(lines->lineAt(line * 2 + 1), line);
        QCOMPARE(lines->line(line), text("a"));
    }
    QCOMPARE(lines->line(count), QString());
    QCOMPARE(lines->lineStart(count + 1), lines->size() + 1);
}

void TestTextLines::anyText()
{
    QRandomGenerator random(7);
    static const QString letters[] = {text("a"), text("\n"), text("ü"), text("😀"), text(" "), text("\n\n")};
    for (int i = 0; i < 500; ++i) {
        QString whole;
        for (int n = random.bounded(60); n > 0; --n)
            whole += letters[random.bounded(6)];
        for (const qsizetype longest : {2, 3, 7, 4096}) {
            const auto lines = linesOfText(whole, longest);
            QCOMPARE(lines->size(), whole.size());
            QCOMPARE(lines->text({0, lines->size()}), whole);
            checkPlaces(*lines);
            if (longest == 4096)
                QCOMPARE(allLines(*lines), whole.split(u'\n'));
        }
    }
}

void TestTextLines::hex()
{
    const auto lines = linesOfHex(QByteArray("Hello, world.\x00\xFF\x7F!", 17));
    QCOMPARE(allLines(*lines),
             QStringList({text("00000000  48 65 6c 6c 6f 2c 20 77 6f 72 6c 64 2e 00 ff 7f  Hello, world...."),
                          text("00000010  21                                               !")}));
    checkPlaces(*lines);
    QCOMPARE(linesOfHex({})->lineCount(), 1);
}

void TestTextLines::hexIsMadeAsAWhole()
{
    for (const int size : {1, 15, 16, 17, 32, 1000}) {
        const QByteArray bytes(size, 'x');
        const auto lines = linesOfHex(bytes);
        checkPlaces(*lines);
        QCOMPARE(lines->text({0, lines->size()}) + u'\n', hexDump(bytes));
    }
}

void TestTextLines::findsText()
{
    const auto lines = linesOfText(text("Error: none\nan ERROR"));
    QCOMPARE(lines->find(text("error"), 0, false), (TextRange{0, 5}));
    QCOMPARE(lines->find(text("error"), 1, false), (TextRange{15, 20}));
    QCOMPARE(lines->find(text("error"), 16, false), std::nullopt);
    QCOMPARE(lines->find(text("error"), 15, true), (TextRange{0, 5}));
    QCOMPARE(lines->find(text("error"), lines->size(), true), (TextRange{15, 20}));
    QCOMPARE(lines->find(text("error"), 0, true), std::nullopt);
    QCOMPARE(lines->find({}, 0, false), std::nullopt);
}

void TestTextLines::findsBytes()
{
    const auto lines = linesOfHex(QByteArray("0123456789abcdeHello\xDE\xAD\xBE\xEFhello"));
    const auto found = [&](const char* needle, qsizetype from, bool backwards) {
        const auto range = lines->find(text(needle), from, backwards);
        return range ? lines->text(*range) : QString();
    };
    QVERIFY(found("hello", 0, false).startsWith(text("48  ")) && found("hello", 0, false).endsWith(text("6c 6f")));
    QCOMPARE(found("de ad", 0, false), text("de ad"));
    QCOMPARE(found("beef", 0, false), text("be ef"));
    QCOMPARE(found("de ae", 0, false), QString());
    QCOMPARE(found("hello", lines->size(), true), text("68 65 6c 6c 6f"));
    const auto second = lines->find(text("hello"), lines->size(), true);
    QVERIFY(second);
    QVERIFY(found("hello", second->begin, true).startsWith(text("48")));
    QCOMPARE(linesOfHex({})->find(text("a"), 0, false), std::nullopt);
    QCOMPARE(linesOfHex({})->find(text("a"), 0, true), std::nullopt);
}

/// Going on from each find forwards, and from each backwards, meets the same ones.
void TestTextLines::findsWhatIsThere()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes;
        for (int n = random.bounded(80); n > 0; --n)
            bytes += static_cast<char>('a' + random.bounded(3));
        const QString needle = text(i % 2 ? "ab" : "c");
        for (const auto& lines : {linesOfText(QString::fromLatin1(bytes), 10), linesOfHex(bytes)}) {
            QList<qsizetype> forwards;
            for (auto at = lines->find(needle, 0, false); at; at = lines->find(needle, at->begin + 1, false))
                forwards.append(at->begin);
            QList<qsizetype> backwards;
            for (auto at = lines->find(needle, lines->size(), true); at; at = lines->find(needle, at->begin, true))
                backwards.prepend(at->begin);
            QCOMPARE(forwards.size(), bytes.count(needle.toLatin1()));
            QCOMPARE(backwards, forwards);
        }
    }
}

QTEST_APPLESS_MAIN(TestTextLines)
#include "tst_textlines.moc"
