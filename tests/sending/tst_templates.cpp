// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/templates.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jetlag;

class TestTemplates : public QObject
{
    Q_OBJECT
private slots:
    void expands_data();
    void expands();
    void bytesStayExact();
    void uuidsDiffer();
    void randomStaysInItsRange();
    void problems_data();
    void problems();
};

void TestTemplates::expands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("isConstant");
    const auto row = [](const char* text, const char* expected, bool isConstant = false) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected) << isConstant;
    };
    row("", "", true);
    row("plain } }} { text", "plain } }} { text", true);
    row("{{n}}", "7");
    row("a{{ n }}b{{n}}c", "a7b7c");
    row("{{now}}", "2026-01-31T12:00:00.123456789Z");
    row("{{now:unix}}", "1769860800");
    row("{{now:unixms}}", "1769860800123");
    row("{{now:unixns}}", "1769860800123456789");
    row("{{{{n}}", "{{n}}", true);
    row("{{{{", "{{", true);
    row("{{{{{{n}}", "{{7");
    row("{{{{{{{{", "{{{{", true);
    row("{\"a\":{\"b\":{}}}", "{\"a\":{\"b\":{}}}", true);
    row("{{random:5-5}}", "5");
    row("{{random:18446744073709551615-18446744073709551615}}", "18446744073709551615");
}

void TestTemplates::expands()
{
    QFETCH(QByteArray, text);
    const auto parsed = Template::parse(text);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().summary));
    TemplateContext context;
    context.n = 7;
    context.now = *parseRfc3339("2026-01-31T12:00:00.123456789Z");
    QTEST(parsed->expand(context), "expected");
    QTEST(parsed->isConstant(), "isConstant");
}

void TestTemplates::bytesStayExact()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    const auto parsed = Template::parse(all + "{{n}}" + all);
    QVERIFY(parsed);
    QCOMPARE(parsed->expand({}), all + "1" + all);
}

void TestTemplates::uuidsDiffer()
{
    const auto parsed = Template::parse("{{uuid}} {{uuid}}");
    QVERIFY(parsed);
    QSet<QString> seen;
    const QRegularExpression form(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    for (int i = 0; i < 1000; ++i) {
        for (const QString& uuid : QString::fromLatin1(parsed->expand({})).split(u' ')) {
            QVERIFY2(form.match(uuid).hasMatch(), qPrintable(uuid));
            seen.insert(uuid);
        }
    }
    QCOMPARE(seen.size(), 2000);
    QRandomGenerator first(1);
    QRandomGenerator second(1);
    TemplateContext context;
    context.random = &first;
    const QByteArray once = parsed->expand(context);
    context.random = &second;
    QCOMPARE(parsed->expand(context), once);
}

void TestTemplates::randomStaysInItsRange()
{
    const auto parsed = Template::parse("{{random:1-3}}");
    const auto widest = Template::parse("{{random:0-18446744073709551615}}");
    QVERIFY(parsed && widest);
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(parsed->expand({}));
        bool isNumber = false;
        widest->expand({}).toULongLong(&isNumber);
        QVERIFY(isNumber);
    }
    QCOMPARE(seen, QSet<QByteArray>({"1", "2", "3"}));
}

void TestTemplates::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* text, const char* said) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(said);
    };
    row("ab{{n", "byte 3");
    row("{{{n}}", "“{n”");
    row("{{}}", "no placeholder “”");
    row("{{N}}", "“N”");
    row("x{{now:hour}}", "byte 2");
    row("{{now:}}", "{{now:unix}}");
    row("{{random}}", "{{random:1-100}}");
    row("{{random:1}}", "range");
    row("{{random:9-1}}", "range");
    row("{{random:a-b}}", "range");
    row("{{random:0-18446744073709551616}}", "range");
    row("{{\xe2\x80\xae}}", "\\u202e");
}

void TestTemplates::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const auto parsed = Template::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(parsed.error().summary.contains(said), qPrintable(parsed.error().summary));
}

QTEST_APPLESS_MAIN(TestTemplates)
#include "tst_templates.moc"
