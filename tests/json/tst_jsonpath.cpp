// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonexpression.h"
#include "json/jsonnumber.h"
#include "json/jsonpath.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace jetlag;

namespace {

const QByteArray document =
    "{\"user\":{\"id\":9007199254740993,\"name\":\"Zoë\",\"a b\":{\"c\":[10,20,30]},\"n\":null,\"ok\":true},"
    "\"list\":[{\"id\":1},{\"id\":2,\"deep\":{\"id\":3}},[]],\"esc\\u0061ped\":\"x\\ny\",\"f\":1.50, \"big\": "
    "18446744073709551616 }";

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class TestJsonPath : public QObject
{
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void pathProblems_data();
    void pathProblems();
    void numbers_data();
    void numbers();
    void expressions_data();
    void expressions();
    void expressionProblems_data();
    void expressionProblems();
    void brokenJsonNeverMatches_data();
    void brokenJsonNeverMatches();
    void lengthOfBrokenJson();
    void hits();
    void catastrophicPatternsEnd();
    void deepJson();
    void manyThreads();
};

void TestJsonPath::values_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* path, const char* expected) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(expected);
    };
    row("$.user.id", "9007199254740993");
    row("$.user.name", "\"Zoë\"");
    row("$['user']['a b'].c[0]", "10");
    row("$[\"user\"]['a b'].c[-1]", "30");
    row("$.user['a b'].c[-4]", "");
    row("$.user['a b'].c[3]", "");
    row("$.user['a b'].c", "[10,20,30]");
    row("$.user['a b'].c[*]", "10|20|30");
    row("$.user['a b'].*", "[10,20,30]");
    row("$.list[*].id", "1|2");
    row("$..id", "9007199254740993|1|2|3");
    row("$.list..id", "1|2|3");
    row("$.list..deep..id", "3");
    row("$..[0]", "10|{\"id\":1}");
    row("$.list.length()", "3");
    row("$.user.length()", "5");
    row("$.user.name.length()", "3");
    row("$.user.id.length()", "");
    row("$.list[*].length()", "1|2|0");
    row("$.escaped", "\"x\\ny\"");
    row("$['esc\\u0061ped']", "\"x\\ny\"");
    row("$.f", "1.50");
    row("$.big", "18446744073709551616");
    row("$.user.n", "null");
    row("$.missing", "");
    row("$.user.id.x", "");
    row(" $.f ", "1.50");
}

void TestJsonPath::values()
{
    QFETCH(QByteArray, path);
    const auto parsed = JsonPath::parse(path);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().summary));
    const auto found = parsed->values(document);
    QTEST(QByteArrayList(found.begin(), found.end()).join('|'), "expected");
    if (found.size() > 1)
        QCOMPARE(parsed->values(document, 1), std::vector<QByteArray>{found.front()});
}

void TestJsonPath::pathProblems_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* path, const char* said) {
        QTest::newRow(path) << QByteArray(path) << QString::fromUtf8(said);
    };
    row("", "begins with $ (character 1)");
    row("user", "begins with $ (character 1)");
    row("$.", "A name is missing (character 3)");
    row("$...a", "A name is missing (character 4)");
    row("$.ü[", "Between brackets there must be a number, a name in quotes or * (character 5)");
    row("$[1", "] is missing (character 4)");
    row("$[1.5]", "] is missing (character 4)");
    row("$[--1]", "(character 3)");
    row("$['a]", "quote that begins here has no end (character 3)");
    row("$['\\q']", "no such escape");
    row("$['\\u12']", "four hexadecimal digits");
    row("$.size()", "there is .length() (character 3)");
    row("$.length().x", "cannot stand in a path (character 11)");
    row("$.a b", "(character 5)");
}

void TestJsonPath::pathProblems()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, said);
    const auto parsed = JsonPath::parse(path);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().summary.contains(said), qPrintable(parsed.error().summary));
    QVERIFY(!JsonPath::parse("$" + QByteArray(".a").repeated(100)));
}

void TestJsonPath::numbers_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("order");
    const auto row = [](const char* a, const char* b, int order) {
        QTest::addRow("%s and %s", a, b) << QByteArray(a) << QByteArray(b) << order;
    };
    row("1", "1", 0);
    row("1", "1.0", 0);
    row("100", "1e2", 0);
    row("1E+2", "10.0e1", 0);
    row("0.1", "0.10", 0);
    row("0", "-0.0e5", 0);
    row("0.01", "1e-2", 0);
    row("9007199254740993", "9007199254740992", 1);
    row("18446744073709551615", "18446744073709551616", -1);
    row("-5", "3", -1);
    row("-5", "-3", -1);
    row("-0.5", "0", -1);
    row("12", "9", 1);
    row("0.12", "0.9", -1);
    row("1e999999999999999999999", "2", 1);
    row("1e-99999999999999999999", "0", 1);
    row("10.01", "10.1", -1);
    row("123.456", "123.4560001", -1);
}

void TestJsonPath::numbers()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    const auto sign = [](int value) { return value < 0 ? -1 : value > 0 ? 1 : 0; };
    QVERIFY(json::isNumber(a.toStdString()) && json::isNumber(b.toStdString()));
    QTEST(sign(json::compareNumbers(a.toStdString(), b.toStdString())), "order");
    QCOMPARE(sign(json::compareNumbers(b.toStdString(), a.toStdString())),
             -sign(json::compareNumbers(a.toStdString(), b.toStdString())));
    for (const char* bad : {"", "-", "+1", "01", "1.", ".5", "1e", "1e+", "1x", "Infinity", " 1"})
        QVERIFY2(!json::isNumber(bad), bad);
}

void TestJsonPath::expressions_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* expression, bool holds) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << holds;
    };
    row("$.user.id == 9007199254740993", true);
    row("$.user.id == 9007199254740992", false);
    row("$.user.id > 9007199254740992", true);
    row("$.big == 18446744073709551616", true);
    row("$.f == 1.5", true);
    row("$.f==15e-1&&$.f<=1.5", true);
    row("$.f < 1.5", false);
    row("$.user.name == \"Zoë\"", true);
    row("$.user.name == 'Zo\\u00eb'", true);
    row("$.user.name == 5", false);
    row("$.user.name != 5", true);
    row("$.user.name > \"Zo\"", true);
    row("$.user.name =~ \"^zo\"", false);
    row("$.user.name =~ \"(?i)^zo.$\"", true);
    row("$.user.id =~ '^900\\d+$'", true);
    row("$.escaped =~ \"x\\s\"", true);
    row("$.user.ok == true", true);
    row("$.user.ok == false", false);
    row("$.user.n == null", true);
    row("$.user.n != null", false);
    row("$.missing == null", false);
    row("$.missing != 1", false);
    row("!($.missing == 1)", true);
    row("$.missing", false);
    row("$.user.n", true);
    row("$.user exists", true);
    row("!$.missing exists", true);
    row("$..id == 3", true);
    row("$..id == 4", false);
    row("$.list[*].id >= 2", true);
    row("$.list.length() == 3", true);
    row("$.user.name.length() < 3", false);
    row("$.missing || $.f && $.user.n", true);
    row("($.missing || $.f) && $.missing", false);
    row("$.f || $.missing && $.missing", true);
    row("!!$.f", true);
    row("!$.f || $.list[-1].length() == 0", true);
    row("$.user == 1", false);
    row("$.user != 1", true);
}

void TestJsonPath::expressions()
{
    QFETCH(QString, expression);
    const auto parsed = JsonExpression::parse(expression);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().summary));
    QTEST(parsed->matches(document), "holds");
    QTEST(parsed->matches(document), "holds"); // nothing is left behind on the thread
}

void TestJsonPath::expressionProblems_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* expression, const char* said) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(said);
    };
    row("", "begins with $ (character 1)");
    row("$.a = 1", "written == (character 6)");
    row("$.a == ", "is needed here (character 8)");
    row("$.a == 01", "is needed here (character 8)");
    row("$.a == [1]", "is needed here");
    row("$.a < true", "no order");
    row("$.a == 1 $.b", "&& or ||");
    row("($.a == 1", ") is missing (character 10)");
    row("$.a == 1 &&", "begins with $ (character 12)");
    row("$.a =~ x", "regular expression in quotes");
    row("$.a =~ \"x", "no end (character 8)");
    row("$.a =~ \"(\"", "regular expression is wrong at character 2");
}

void TestJsonPath::expressionProblems()
{
    QFETCH(QString, expression);
    QFETCH(QString, said);
    const auto parsed = JsonExpression::parse(expression);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(parsed.error().summary.contains(said), qPrintable(parsed.error().summary));
    QVERIFY(!JsonExpression::parse(QString(5000, u'!') + QStringLiteral("$")));
    QVERIFY(!JsonExpression::parse(QString(5000, u'(')));
}

void TestJsonPath::brokenJsonNeverMatches_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", " ", "hello", "{", "{\"a\"", "{\"a\":", "{\"b\":1,}", "[1,2", "\xff", "{\"b\" 1}"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJsonPath::brokenJsonNeverMatches()
{
    QFETCH(QByteArray, json);
    for (const char* text : {"!($.a == 1)", "!$..a", "$.a != 1 || !$.b.c"}) {
        const auto expression = JsonExpression::parse(QString::fromLatin1(text));
        QVERIFY(expression);
        QVERIFY2(!expression->matches(json), text);
    }
}

void TestJsonPath::lengthOfBrokenJson()
{
    const QByteArray json = "{\"a\":{\"c\":[{\"d\":\"x,2]}[\":[}}";
    QVERIFY(JsonPath::parse("$.a.length()")->values(json).empty());
    QVERIFY(!JsonExpression::parse(QStringLiteral("!($.a.length() == 1) || $.a"))->matches(json));
}

void TestJsonPath::hits()
{
    const auto at = [](const char* text) {
        const auto range = JsonExpression::parse(QString::fromLatin1(text))->find(document);
        return range ? document.mid(range->offset, range->length) : QByteArray("none");
    };
    QCOMPARE(at("$.user.name =~ 'Z'"), QByteArray("\"Zoë\""));
    QCOMPARE(at("$..id == 3"), QByteArray("3"));
    QCOMPARE(at("$.list[1]"), QByteArray("{\"id\":2,\"deep\":{\"id\":3}}"));
    QCOMPARE(at("$.big > 1"), QByteArray("18446744073709551616"));
    QCOMPARE(at("!$.missing"), QByteArray());
    QCOMPARE(at("$.missing"), QByteArray("none"));
    QCOMPARE(JsonExpression::parse(QStringLiteral("$ == 7"))->find(" 7 "), ByteRange({1, 1}));
}

void TestJsonPath::catastrophicPatternsEnd()
{
    const auto expression = JsonExpression::parse(QStringLiteral("$ =~ '^(a+)+$'"));
    QVERIFY(expression);
    const QByteArray json = '"' + QByteArray(5000, 'a') + "b\"";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!expression->matches(json));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // without a limit: years
}

void TestJsonPath::deepJson()
{
    const auto expression = JsonExpression::parse(QStringLiteral("$..x || !$..y"));
    QVERIFY(expression);
    QVERIFY(expression->matches(nested(100)));
    QVERIFY(!expression->matches(nested(100000)));
}

void TestJsonPath::manyThreads()
{
    const auto expression = JsonExpression::parse(QStringLiteral("$..id == 3 && $.user.name =~ '^Z'"));
    QVERIFY(expression);
    std::atomic<int> matched = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int k = 0; k < 1000; ++k)
                matched += expression->matches(document) ? 1 : 0;
        });
    }
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(matched.load(), 4000);
}

QTEST_APPLESS_MAIN(TestJsonPath)
#include "tst_jsonpath.moc"
