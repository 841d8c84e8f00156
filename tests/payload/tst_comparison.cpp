// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/comparison.h"
#include "payload/linediff.h"
#include "json/jsonleaves.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace jetlag;
using Kind = ComparedRow::Kind;
using Part = ComparedRow::Part;
using Way = Comparison::Way;

namespace {

StoredMessage messageOf(const QByteArray& payload)
{
    StoredMessage message;
    message.subject = QStringLiteral("a.b");
    message.payload = payload;
    return message;
}

/// The rows of payloads that are not the same, one a line: "~ place: left | right".
QString differencesOf(const Comparison& comparison, Part part = Part::Payload)
{
    QStringList lines;
    for (const ComparedRow& row : comparison.rows) {
        if (row.part != part || row.kind == Kind::Same)
            continue;
        const QString sign = row.kind == Kind::Changed    ? QStringLiteral("~")
                             : row.kind == Kind::OnlyLeft ? QStringLiteral("-")
                                                          : QStringLiteral("+");
        lines.append(QStringLiteral("%1 %2: %3 | %4").arg(sign, row.place, row.left, row.right));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private slots:
    void payloads_data();
    void payloads();
    void headersAndFacts();
    void leaves_data();
    void leaves();
    void lineDiffRebuildsBothSides();
    void lineDiffIsShortest();
    void boundsAreSaid();
    void randomPayloadsNeverHurt();
};

void TestComparison::payloads_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& left, const QByteArray& right, Way way,
                        const char* expected) {
        QTest::newRow(name) << left << right << way << QString::fromUtf8(expected);
    };
    row("same JSON", R"({"a":1})", R"({"a":1})", Way::Fields, "");
    row("blanks and order do not count", R"({"a":1,"b":[2]})", "{ \"b\": [2],\n\"a\":1 }", Way::Fields, "");
    row("changed, gone, come", R"({"a":1,"b":{"c":"x"},"d":null})", R"({"a":2,"b":{"e":"y"},"d":null})", Way::Fields,
        "~ $.a: 1 | 2\n- $.b.c: \"x\" | \n+ $.b.e:  | \"y\"");
    row("large numbers", R"({"id":18446744073709551615})", R"({"id":18446744073709551614})", Way::Fields,
        "~ $.id: 18446744073709551615 | 18446744073709551614");
    row("arrays", "[1,2,3]", "[1,9]", Way::Fields, "~ $[1]: 2 | 9\n- $[2]: 3 | ");
    row("a value becomes a container", R"({"a":1})", R"({"a":{"b":1}})", Way::Fields, "- $.a: 1 | \n+ $.a.b:  | 1");
    row("names that need quotes", R"({"a b":1,"x.y":{}})", R"({"a b":2,"x.y":{}})", Way::Fields, "~ $[\"a b\"]: 1 | 2");
    row("a field twice", R"({"a":1,"a":2})", R"({"a":1,"a":3})", Way::Fields, "~ $.a (2): 2 | 3");
    row("text", "one\ntwo\nthree\n", "one\n2\nthree\nfour\n", Way::Lines, "~ 2/2: two | 2\n+ –/4:  | four");
    row("JSON and text", "{\"a\":1}", "a", Way::Lines, "~ 1/1: {\"a\":1} | a");
    row("broken JSON", "{\"a\":1", "{\"a\":2", Way::Lines, "~ 1/1: {\"a\":1 | {\"a\":2");
    row("numbers alone are text", "1", "2", Way::Lines, "~ 1/1: 1 | 2");
    row("empty", "", "x", Way::Lines, "+ –/1:  | x");
    row("both empty", "", "", Way::Lines, "");
    row("bytes", QByteArray("\0\1\2", 3), QByteArray("\0\1\3", 3), Way::Bytes,
        "~ 00000000: 00 01 02                                        ... | "
        "00 01 03                                        ...");
    row("foreign text stays text", "a\u202eb", "a", Way::Lines, "~ 1/1: a\\u{202E}b | a");
}

void TestComparison::payloads()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(Way, way);
    QFETCH(QString, expected);
    const Comparison comparison = compareMessages(messageOf(left), messageOf(right));
    QCOMPARE(comparison.way, way);
    if (QByteArray(QTest::currentDataTag()) == "foreign text stays text")
        QVERIFY(!differencesOf(comparison).contains(QChar(0x202e)));
    else
        QCOMPARE(differencesOf(comparison), expected);
    QVERIFY(comparison.limit.isEmpty());
}

void TestComparison::headersAndFacts()
{
    StoredMessage left = messageOf("x");
    StoredMessage right = messageOf("xy");
    left.headers.add("Trace", "1");
    left.headers.add("Trace", "2");
    left.headers.add("Gone", "");
    right.headers.add("Trace", "1");
    right.headers.add("Trace", "3");
    right.headers.add("New", "n");
    right.subject = QStringLiteral("a.c");
    const Comparison comparison = compareMessages(left, right);
    QCOMPARE(differencesOf(comparison, Part::Headers), QStringLiteral("~ Trace (2): 2 | 3\n- Gone:  | \n+ New:  | n"));
    QCOMPARE(differencesOf(comparison, Part::Facts), QStringLiteral("~ Subject: a.b | a.c\n~ Size: 1 | 2"));
    QCOMPARE(comparison.differences, size_t(6));
    right = left;
    right.stream = {QStringLiteral("OTHER")};
    QCOMPARE(compareMessages(left, right).differences, size_t(1));
}

void TestComparison::leaves_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    for (const char* good : {"{}", "[]", "[[]]", R"({"a":[1,-2.5e+3,true,false,null,"x\n"]})", "[1e999]", " [1] "})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char* bad : {"", "1", "\"a\"", "{", "[1,]", "[01]", "[1x]", "[tru]", "[nul]", "{\"a\"}", "[1] 2",
                            "[\"\\x\"]", "{\"\\u12\":1}", "[1}", "\xff"})
        QTest::newRow(bad) << QByteArray(bad) << false;
    QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']') << false;
}

void TestComparison::leaves()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isJson);
    QCOMPARE(json::leavesOf(text).has_value(), isJson);
}

void TestComparison::lineDiffRebuildsBothSides()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 3000; ++round) {
        std::vector<QByteArrayView> left;
        std::vector<QByteArrayView> right;
        static const char* const words[] = {"a", "b", "c", "d"};
        for (int i = random.bounded(12); i > 0; --i)
            left.emplace_back(words[random.bounded(4)]);
        for (int i = random.bounded(12); i > 0; --i)
            right.emplace_back(words[random.bounded(4)]);
        const auto pairs = diffLines(left, right);
        QVERIFY(pairs);
        int l = 0;
        int r = 0;
        for (const LinePair& pair : *pairs) {
            if (pair.left >= 0)
                QCOMPARE(pair.left, l++);
            if (pair.right >= 0)
                QCOMPARE(pair.right, r++);
            if (pair.left >= 0 && pair.right >= 0)
                QCOMPARE(left[static_cast<size_t>(pair.left)], right[static_cast<size_t>(pair.right)]);
        }
        QCOMPARE(l, static_cast<int>(left.size()));
        QCOMPARE(r, static_cast<int>(right.size()));
    }
}

void TestComparison::lineDiffIsShortest()
{
    // Against the longest common subsequence by the textbook's table.
    QRandomGenerator random(9);
    for (int round = 0; round < 2000; ++round) {
        std::vector<QByteArrayView> left;
        std::vector<QByteArrayView> right;
        static const char* const words[] = {"a", "b", "c"};
        for (int i = random.bounded(9); i > 0; --i)
            left.emplace_back(words[random.bounded(3)]);
        for (int i = random.bounded(9); i > 0; --i)
            right.emplace_back(words[random.bounded(3)]);
        std::vector<std::vector<int>> table(left.size() + 1, std::vector<int>(right.size() + 1, 0));
        for (size_t i = 1; i <= left.size(); ++i) {
            for (size_t j = 1; j <= right.size(); ++j)
                table[i][j] =
                    left[i - 1] == right[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
        }
        const int common = table[left.size()][right.size()];
        const int edits = static_cast<int>(left.size() + right.size()) - 2 * common;
        const auto pairs = diffLines(left, right, edits);
        QVERIFY(pairs);
        int same = 0;
        for (const LinePair& pair : *pairs)
            same += pair.left >= 0 && pair.right >= 0 ? 1 : 0;
        QCOMPARE(same, common);
        if (edits > 0)
            QVERIFY(!diffLines(left, right, edits - 1));
    }
}

void TestComparison::boundsAreSaid()
{
    QByteArray left;
    QByteArray right;
    for (int i = 0; i < 20000; ++i) {
        left += "left " + QByteArray::number(i) + "\n";
        right += "right " + QByteArray::number(i) + "\n";
    }
    QElapsedTimer timer;
    timer.start();
    Comparison comparison = compareMessages(messageOf(left), messageOf(right));
    QCOMPARE(comparison.way, Way::Bytes);
    QVERIFY(comparison.limit.contains(QStringLiteral("line")));
    QVERIFY(timer.elapsed() < 60000); // bounded work, also under sanitizers
    QVERIFY(comparison.rows.size() <= 20'000);
    QVERIFY(comparison.differences > 10'000);
    QVERIFY(comparison.limit.contains(QStringLiteral("listed")));
    comparison = compareMessages(messageOf(QByteArray(1000, 'a') + "é"), messageOf(QByteArray(1000, 'a') + "b"), 1001);
    QCOMPARE(comparison.way, Way::Lines); // the cut fell into a letter
    QVERIFY(comparison.limit.contains(QStringLiteral("1,001")) || comparison.limit.contains(QStringLiteral("1001")));
}

void TestComparison::randomPayloadsNeverHurt()
{
    QRandomGenerator random(21);
    const QByteArray letters("{}[]\",:\\u0012ax\n\xff\x00 ", 20);
    for (int round = 0; round < 5000; ++round) {
        QByteArray left;
        for (int i = random.bounded(60); i > 0; --i)
            left += letters[random.bounded(static_cast<int>(letters.size()))];
        QByteArray right = left;
        if (!right.isEmpty())
            right[random.bounded(static_cast<int>(right.size()))] = 'z';
        const Comparison comparison = compareMessages(messageOf(left), messageOf(right));
        QVERIFY(comparison.differences > 0 || left == right);
        QCOMPARE(compareMessages(messageOf(left), messageOf(left)).differences, size_t(0));
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
