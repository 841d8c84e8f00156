// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/headers.h"
#include "domain/ids.h"
#include "domain/serverversion.h"
#include "domain/subject.h"
#include "domain/timestamp.h"

#include <QTest>

#include <random>

using namespace jetlag;

class TestValues : public QObject
{
    Q_OBJECT
private slots:
    void rfc3339KeepsNanoseconds();
    void rfc3339RejectsNonsense_data();
    void rfc3339RejectsNonsense();
    void rfc3339RoundTripsRandomTimes();
    void headersKeepOrderAndSeveralValues();
    void headersReadStatusLines();
    void headersSurviveForeignBytes();
    void subjectsMatch_data();
    void subjectsMatch();
    void subjectValidity_data();
    void subjectValidity();
    void overlapAgreesWithMatching();
    void displayTextEscapesWhatDeceives();
    void namesAreReadAsTheyAre();
    void versionsCompare();
    void sequencesAreExactBeyondDoubles();
};

void TestValues::rfc3339KeepsNanoseconds()
{
    const auto time = parseRfc3339("2026-11-23T07:30:59.55363823Z");
    QVERIFY(time);
    QCOMPARE(toRfc3339(*time), QByteArray("2026-11-23T07:30:59.553638230Z"));
    QCOMPARE(parseRfc3339("2026-11-23T09:30:59.55363823+02:00"), time);
    QCOMPARE(parseRfc3339("2026-11-23T07:30:59Z")->time_since_epoch().count() % 1000000000, 0);
    QCOMPARE(toDateTime(*time).toMSecsSinceEpoch() % 1000, 553);
    QVERIFY(!parseRfc3339("0001-01-01T00:00:00Z")); // the server's "never"
}

void TestValues::rfc3339RejectsNonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "2026", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-11-23T25:00:00Z",
                             "2026-11-23T07:30:59", "2026-11-23T07:30:59.Z", "2026-11-23T07:30:59Zx",
                             "2026-11-23T07:30:59+2:00", "2026-11-23T07:30:59+02", "xxxx-11-23T07:30:59Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestValues::rfc3339RejectsNonsense()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseRfc3339(std::string_view(text.constData(), static_cast<size_t>(text.size()))));
}

void TestValues::rfc3339RoundTripsRandomTimes()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 10000; ++i) {
        const Timestamp time{std::chrono::nanoseconds{static_cast<int64_t>(random() % 9'000'000'000'000'000'000ULL)}};
        const QByteArray text = toRfc3339(time);
        QCOMPARE(parseRfc3339(std::string_view(text.constData(), static_cast<size_t>(text.size()))), time);
    }
}

void TestValues::headersKeepOrderAndSeveralValues()
{
    const QByteArray block("NATS/1.0\r\nB: 1\r\nA: x:y\r\nB:  2 \r\nEmpty:\r\n\r\n");
    const auto headers = MessageHeaders::parse(block);
    QCOMPARE(headers.size(), 4);
    QCOMPARE(headers.entries().at(0), MessageHeaders::Entry("B", "1"));
    QCOMPARE(headers.values("B"), (QList<QByteArray>{"1", "2"}));
    QCOMPARE(headers.firstValue("A"), std::optional<QByteArray>("x:y"));
    QCOMPARE(headers.firstValue("Empty"), std::optional<QByteArray>(""));
    QCOMPARE(headers.firstValue("a"), std::nullopt);
    QCOMPARE(headers.firstValueCaseInsensitive("a"), std::optional<QByteArray>("x:y"));
    QCOMPARE(MessageHeaders::parse(headers.serialized()), headers);
}

void TestValues::headersReadStatusLines()
{
    int status = 0;
    QByteArray words;
    MessageHeaders::parse("NATS/1.0 404 Message Not Found\r\n\r\n", &status, &words);
    QCOMPARE(status, 404);
    QCOMPARE(words, QByteArray("Message Not Found"));
    MessageHeaders::parse("NATS/1.0\r\nA: b\r\n\r\n", &status, &words);
    QCOMPARE(status, 0);
}

void TestValues::headersSurviveForeignBytes()
{
    std::mt19937 random(2);
    for (int i = 0; i < 5000; ++i) {
        QByteArray block(static_cast<qsizetype>(random() % 80), Qt::Uninitialized);
        for (char& c : block)
            c = static_cast<char>(random() % 4 == 0 ? "\r\n: NATS/1.0"[random() % 13] : random() % 256);
        const auto headers = MessageHeaders::parse(block);
        for (const auto& [name, value] : headers.entries())
            QVERIFY(!name.isEmpty() && !value.contains('\n'));
    }
}

void TestValues::subjectsMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("literal");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* p, const char* l, bool m) {
        QTest::addRow("%s ~ %s", p, l) << QString::fromLatin1(p) << QString::fromLatin1(l) << m;
    };
    row("vigil.requests.*", "vigil.requests.analyze", true);
    row("vigil.requests.*", "vigil.requests", false);
    row("vigil.requests.*", "vigil.requests.a.b", false);
    row("vigil.>", "vigil", false);
    row("vigil.>", "vigil.a.b", true);
    row(">", "a", true);
    row("*.b", "a.b", true);
    row("a.b", "a.b", true);
    row("a.b", "a.B", false);
}

void TestValues::subjectsMatch()
{
    QFETCH(QString, pattern);
    QFETCH(QString, literal);
    QFETCH(bool, matches);
    QCOMPARE(subjectMatches(pattern, literal), matches);
}

void TestValues::subjectValidity_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<bool>("isLiteral");
    const auto row = [](const char* s, bool valid, bool literal) {
        QTest::newRow(s) << QString::fromLatin1(s) << valid << literal;
    };
    row("", false, false);
    row("a", true, true);
    row("a..b", false, false);
    row("a.", false, false);
    row("a b", false, false);
    row("a.*", true, false);
    row("a.>", true, false);
    row("a.>.b", false, false);
    row("a.b*", true, true);
}

void TestValues::subjectValidity()
{
    QFETCH(QString, subject);
    QFETCH(bool, isValid);
    QFETCH(bool, isLiteral);
    QCOMPARE(isValidSubject(subject), isValid);
    QCOMPARE(isLiteralSubject(subject), isLiteral);
}

void TestValues::overlapAgreesWithMatching()
{
    // Property: if some literal over a small alphabet matches both patterns, they overlap, and the other way round.
    const QStringList parts{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("*")};
    QStringList patterns{QStringLiteral(">")}, literals;
    const QStringList endings = parts + QStringList{QStringLiteral(">"), QString()};
    for (const auto& x : parts) {
        for (const auto& y : endings) {
            patterns << (y.isEmpty() ? x : QString(x + u'.' + y));
            if (x != u"*" && y != u"*" && y != u">")
                literals << (y.isEmpty() ? x : QString(x + u'.' + y));
        }
    }
    for (const auto& p : patterns) {
        for (const auto& q : patterns) {
            bool some = false;
            for (const auto& l : literals)
                some = some || (subjectMatches(p, l) && subjectMatches(q, l));
            QVERIFY2(subjectsOverlap(p, q) == some, qPrintable(QStringLiteral("%1 ~ %2").arg(p, q)));
        }
    }
}

void TestValues::displayTextEscapesWhatDeceives()
{
    QCOMPARE(displayText(QStringLiteral("plain äöü 中文 🙂")), QStringLiteral("plain äöü 中文 🙂"));
    QCOMPARE(displayText(QStringLiteral("\u202Eabc")), QStringLiteral("\\u202eabc"));
    QCOMPARE(displayText(QStringLiteral("a\nb\x1b")), QStringLiteral("a\\u000ab\\u001b"));
    QCOMPARE(displayText(QString(QChar(0xD800))), QStringLiteral("\\ud800"));
    QCOMPARE(displayText(QStringLiteral("a\u200Bb\uFEFF")), QStringLiteral("a\\u200bb\\ufeff"));
    QCOMPARE(displayText(QStringLiteral("10\u00A0€")), QStringLiteral("10\u00A0€"));
    QCOMPARE(displayName(QStringLiteral("OR\u00A0D\u202EX")), QStringLiteral("OR\\u00a0D\\u202eX"));
    QCOMPARE(displayName(QStringLiteral("中文 ä")), QStringLiteral("中文 ä"));
}

void TestValues::namesAreReadAsTheyAre()
{
    QCOMPARE(fromUtf8("\xEF\xBB\xBFORDERS"), QStringLiteral("\uFEFFORDERS"));
    QCOMPARE(fromUtf8("ORDERS"), QStringLiteral("ORDERS"));
    QVERIFY(isValidSubject(QStringLiteral("orders\u00A0new")));
    for (const char16_t blank : {u' ', u'\t', u'\n', u'\r', u'\f'})
        QVERIFY(!isValidSubject(QString(QStringLiteral("orders") + QChar(blank))));
}

void TestValues::versionsCompare()
{
    QCOMPARE(ServerVersion::parse(u"2.12.0-RC.1"), (ServerVersion{2, 12, 0}));
    QVERIFY(!ServerVersion::parse(u"dev"));
    QVERIFY(ServerVersion::parse(u"2.9.10")->purgeHarmsConsumers());
    QVERIFY(!ServerVersion::parse(u"2.9.15")->purgeHarmsConsumers());
    QVERIFY(!ServerVersion::parse(u"2.10.27")->hasBatchDirectGet());
    QVERIFY(ServerVersion::parse(u"2.11.0")->hasBatchDirectGet());
}

void TestValues::sequencesAreExactBeyondDoubles()
{
    QVERIFY(Sequence{18446744073709551615ULL} > Sequence{18446744073709551614ULL});
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
