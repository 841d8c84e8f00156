// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/messagematch.h"
#include "search/textfinder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jetlag;

namespace {

StoredMessage sample()
{
    StoredMessage message;
    message.subject = QStringLiteral("orders.eu.new");
    message.payload = R"({"user":{"id":42,"name":"Zoë Müller"},"state":"failed hard","path":"/api/v1","n":-5})";
    message.headers.add("Error", "Timeout after 30 s");
    message.headers.add("Trace", "a1");
    message.headers.add("Trace", "b2");
    return message;
}

} // namespace

class TestMessageMatch : public QObject
{
    Q_OBJECT
private slots:
    void lines_data();
    void lines();
    void caseAndPlace_data();
    void caseAndPlace();
    void problems_data();
    void problems();
    void subjectForTheServer();
    void headersAreLookedAt();
    void openedPayload();
    void placesInWhatIsShown();
    void finderAgreesWithPlainSearch();
    void hostileInputEnds();
};

void TestMessageMatch::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* line, bool expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << expected;
    };
    row("", true);
    row("   ", true);
    row("failed", true);
    row("FAILED", true);
    row("failed missing", false);
    row("failed hard", true);
    row("hard failed", true);
    row("\"failed hard\"", true);
    row("\"hard failed\"", false);
    row("\"name\\\":\\\"Zo\"", true);
    row("\"\\\"name\\\":\"", true);
    row("müller", true);
    row("MÜLLER", true);
    row("-missing", true);
    row("-failed", false);
    row("\"-5\"", true);
    row("n\":-5", true);
    row("- failed", true); // a dash alone is a word, which -5 holds
    row("- missing", false);
    row("/fail.d h/", true);
    row("/FAIL/", false);
    row("/FAIL/i", true);
    row("/\\/api\\/v\\d/", true);
    row("-/fail/", false);
    row("\"/api/v1\"", true);
    row("$.user.id == 42", true);
    row("$.user.id == 42 failed", true);
    row("$.user.id == 42 missing", false);
    row("failed $.user.id == 43", false);
    row("$.user.id == 43 || $.user.id == 42", true);
    row("!($.user.id == 43) failed", true);
    row("$.user.name =~ \"^Zo\" subject:orders.>", true);
    row("$.user.name exists -missing", true);
    row("$.user.name missing", false);
    row("-$.user.id == 42", false);
    row("-$.user.id == 43", true);
    row("($.user.id == 42 && $.n < 0) size:>10", true);
    row("$5", false);
    row("header:Error", true);
    row("header:error", true);
    row("header:Nothing", false);
    row("-header:Nothing", true);
    row("header:Trace=a1", true);
    row("header:Trace=b2", true);
    row("header:Trace=B2", false);
    row("header:Trace=c3", false);
    row("header:Trace!=a1", false);
    row("header:Trace!=c3", true);
    row("-header:Trace!=a1", true);
    row("header:Error~timeout", true);
    row("header:Error~\"after 30\"", true);
    row("header:Error=\"Timeout after 30 s\"", true);
    row("header:Error=Timeout", false);
    row("header:Error=~^Time.*s$", true);
    row("header:Error=~^after", false);
    row("size:>10", true);
    row("size:>1KiB", false);
    row("size:<1kb", true);
    row("size:>=0.05KiB", true);
    row("size:85", false);
    row("size:=86", true);
    row("size:<=86 size:>=86", true);
    row("subject:orders.*.new", true);
    row("subject:orders.>", true);
    row("subject:orders", false);
    row("-subject:orders.us.>", true);
    row("subject:orders.> -subject:orders.eu.>", false);
    row("state\":\"failed", true); // a word with a colon is a word
    row("http://nowhere", false);
}

void TestMessageMatch::lines()
{
    QFETCH(QString, line);
    QFETCH(bool, expected);
    const StoredMessage message = sample();
    QCOMPARE(message.payload.size(), 86); // rows about sizes count on it
    const auto match = MessageMatch::parse(line);
    QVERIFY2(match.has_value(), match ? "" : qPrintable(match.error().summary));
    QCOMPARE(match->matches(message), expected);
    QCOMPARE(match->isEmpty(), line.trimmed().isEmpty());
}

void TestMessageMatch::caseAndPlace_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("exactCase");
    QTest::addColumn<bool>("everywhere");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* line, bool exactCase, bool everywhere, bool expected) {
        QTest::addRow("%s %d %d", line, exactCase, everywhere)
            << QString::fromUtf8(line) << exactCase << everywhere << expected;
    };
    row("Failed", false, false, true);
    row("Failed", true, false, false);
    row("failed", true, false, true);
    row("Müller", true, false, true);
    row("MÜLLER", true, false, false);
    row("timeout", false, false, false);
    row("timeout", false, true, true);
    row("timeout", true, true, false);
    row("orders.eu", false, false, false);
    row("orders.eu", false, true, true);
    row("/^Time/", false, true, true);
    row("/^Time/", false, false, false);
    row("-timeout", false, true, false);
    row("header:Error~timeout", true, false, false);
}

void TestMessageMatch::caseAndPlace()
{
    QFETCH(QString, line);
    QFETCH(bool, exactCase);
    QFETCH(bool, everywhere);
    QFETCH(bool, expected);
    MatchOptions options;
    options.sensitivity = exactCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    options.alsoSubjectAndHeaders = everywhere;
    const auto match = MessageMatch::parse(line, options);
    QVERIFY(match.has_value());
    QCOMPARE(match->matches(sample()), expected);
}

void TestMessageMatch::problems_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* line, const char* place) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(place);
    };
    row("ü \"open", "(character 3)");
    row("/open", "(character 1)");
    row("/api/v1/users", "(character 6)");
    row("a /(/", "character 2");
    row("$.user.id = 42", "(character 12)");
    row("word $.user.id == ", "(character 19)");
    row("$.user[", "(character 8)");
    row("$.a==1\"b\"", "(character 6)");
    row("header:", "(character 8)");
    row("header:=x", "(character 8)");
    row("header:A!x", "(character 9)");
    row("size:big", "(character 6)");
    row("size:>", "(character 7)");
    row("size:-1", "(character 6)");
    row("size:1e99", "(character 6)");
    row("subject:a..b", "(character 9)");
    row("subject:", "(character 9)");
}

void TestMessageMatch::problems()
{
    QFETCH(QString, line);
    QFETCH(QString, place);
    const auto match = MessageMatch::parse(line);
    QVERIFY(!match.has_value());
    QCOMPARE(match.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(match.error().summary.contains(place), qPrintable(match.error().summary));
}

void TestMessageMatch::subjectForTheServer()
{
    const auto filterOf = [](const char* line) {
        return MessageMatch::parse(QString::fromLatin1(line))->subjectFilter();
    };
    QCOMPARE(filterOf("text subject:a.*"), QStringLiteral("a.*"));
    QCOMPARE(filterOf("-subject:a.*"), QString());
    QCOMPARE(filterOf("-subject:a.b subject:a.>"), QStringLiteral("a.>"));
    QCOMPARE(filterOf("text"), QString());
}

void TestMessageMatch::headersAreLookedAt()
{
    QVERIFY(!MessageMatch::parse(QStringLiteral("word $.a /x/ size:>1 subject:a"))->looksAtHeaders());
    QVERIFY(MessageMatch::parse(QStringLiteral("word -header:A"))->looksAtHeaders());
    MatchOptions everywhere;
    everywhere.alsoSubjectAndHeaders = true;
    QVERIFY(MessageMatch::parse(QStringLiteral("word"), everywhere)->looksAtHeaders());
    QVERIFY(!MessageMatch::parse(QStringLiteral("size:>1"), everywhere)->looksAtHeaders());
}

void TestMessageMatch::placesInWhatIsShown()
{
    using Places = std::vector<std::pair<qsizetype, qsizetype>>;
    const auto places = [](const char* line, const QString& text) {
        return MessageMatch::parse(QString::fromUtf8(line))->placesIn(text);
    };
    QCOMPARE(places("failed", QStringLiteral("ä Failed, failed")), (Places{{2, 6}, {10, 6}}));
    QCOMPARE(places("\"two words\" -other", QStringLiteral("other two words")), (Places{{6, 9}}));
    QCOMPARE(places("/[0-9]+/", QStringLiteral("ää 42 43")), (Places{{3, 2}}));
    QVERIFY(places("header:A $.b == 1 size:>1", QStringLiteral("A b 1")).empty());
    MatchOptions exact;
    exact.sensitivity = Qt::CaseSensitive;
    QVERIFY(MessageMatch::parse(QStringLiteral("failed"), exact)->placesIn(QStringLiteral("Failed")).empty());
}

void TestMessageMatch::openedPayload()
{
    auto match = *MessageMatch::parse(QStringLiteral("hidden $.a == 1 /hid/"));
    StoredMessage message;
    message.payload = "packed";
    int calls = 0;
    QVERIFY(!match.matches(message));
    match.setOpener([&calls](const QByteArray& payload) -> std::optional<QByteArray> {
        ++calls;
        if (payload != "packed")
            return std::nullopt;
        return R"({"a":1,"text":"hidden"})";
    });
    QVERIFY(match.matches(message));
    QCOMPARE(calls, 1);
    message.payload = R"({"a":1,"hidden":0})"; // not packed: its own bytes
    QVERIFY(match.matches(message));
}

void TestMessageMatch::finderAgreesWithPlainSearch()
{
    QRandomGenerator random(3);
    const QByteArray letters("aAbBzZ[@`{");
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        QByteArray needle;
        for (int i = random.bounded(40); i > 0; --i)
            bytes += letters[random.bounded(static_cast<int>(letters.size()))];
        for (int i = random.bounded(5); i > 0; --i)
            needle += letters[random.bounded(static_cast<int>(letters.size()))];
        const QString text = QString::fromLatin1(needle);
        QCOMPARE(TextFinder(text, Qt::CaseSensitive).isIn(bytes), bytes.contains(needle));
        QCOMPARE(TextFinder(text, Qt::CaseInsensitive).isIn(bytes), bytes.toLower().contains(needle.toLower()));
    }
}

void TestMessageMatch::hostileInputEnds()
{
    QRandomGenerator random(11);
    const QByteArray letters("$.[]()!&|=~<>/\\\"'- :hsu1aü\0", 28);
    for (int round = 0; round < 50000; ++round) {
        QByteArray line;
        for (int i = random.bounded(24); i > 0; --i)
            line += letters[random.bounded(static_cast<int>(letters.size()))];
        if (round % 3 == 0)
            line.prepend("header:");
        if (const auto match = MessageMatch::parse(QString::fromUtf8(line)))
            (void)match->matches(sample());
    }
    StoredMessage message;
    message.payload = QByteArray(100'000, 'a') + "b";
    QVERIFY(!MessageMatch::parse(QStringLiteral("/^(a+)+$/"))->matches(message));
}

QTEST_GUILESS_MAIN(TestMessageMatch)
#include "tst_messagematch.moc"
