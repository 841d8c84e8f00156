// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody says of the headers and subjects of their own dead letters.
#include "domain/lettermapping.h"

#include <QTest>

using namespace jetlag;

namespace {

StoredMessage letterOf(const QString& subject, const std::vector<std::pair<const char*, const char*>>& headers)
{
    StoredMessage letter;
    letter.subject = subject;
    for (const auto& [name, value] : headers)
        letter.headers.add(name, value);
    return letter;
}

} // namespace

class TestLetterMapping : public QObject
{
    Q_OBJECT
private slots:
    void templates_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("original");
        const auto row = [](const char* form, const char* subject, const char* original) {
            QTest::addRow("%s of %s", subject, form)
                << QString::fromLatin1(form) << QString::fromLatin1(subject) << QString::fromLatin1(original);
        };
        row("dlq.<original subject>", "dlq.orders.new", "orders.new");
        row("dlq.<original subject>", "dlq.orders", "orders");
        row("dlq.>", "dlq.orders.new", "orders.new");
        row("dlq.<original subject>", "dlq", "");
        row("dlq.<original subject>", "orders.new", "");
        row("dlq.<original subject>", "DLQ.orders.new", "");
        row("<original subject>.failed", "orders.new.failed", "orders.new");
        row("<original subject>.failed", "failed", "");
        row("dlq.*.<original subject>.*", "dlq.w1.orders.new.3", "orders.new");
        row("dlq.*.<original subject>.*", "dlq.w1.3", "");
    }
    void templates()
    {
        QFETCH(QString, form);
        QFETCH(QString, subject);
        QFETCH(QString, original);
        QCOMPARE(faultOf(form), TemplateFault::None);
        QCOMPARE(originalSubjectBy(form, subject), original);
    }

    void faults()
    {
        QCOMPARE(faultOf(QStringLiteral("dlq")), TemplateFault::NoPlace);
        QCOMPARE(faultOf(QStringLiteral("dlq.<original>.x")), TemplateFault::NoPlace);
        QCOMPARE(faultOf(QStringLiteral("<original subject>.<original subject>")), TemplateFault::TwoPlaces);
        QCOMPARE(faultOf(QStringLiteral("<original subject>")), TemplateFault::NothingElse);
        for (const char* bad : {"", "dlq..<original subject>", "d lq.<original subject>", "dlq.>.<original subject>"})
            QCOMPARE(faultOf(QLatin1String(bad)), TemplateFault::BadToken);
        QVERIFY(isHeaderName(QStringLiteral("X-Why")));
        for (const char* bad : {"", "X Why", "Why:", "Why\r\n"})
            QVERIFY2(!isHeaderName(QLatin1String(bad)), bad);
    }

    void itIsRemembered()
    {
        LetterMapping mapping;
        mapping.subject = {QStringLiteral("X-From"), QStringLiteral("X=Odd")};
        mapping.error = {QStringLiteral("X-Why")};
        mapping.deliveries = {QStringLiteral("X-Tries")};
        mapping.reason = {QStringLiteral("X-Kind")};
        mapping.templates = {QStringLiteral("dlq.<original subject>")};
        QCOMPARE(LetterMapping::fromTexts(mapping.toTexts()), mapping);
        QVERIFY(LetterMapping().toTexts().isEmpty());
        // What a newer version, or somebody's editor, has left there.
        QVERIFY(LetterMapping::fromTexts({QString(), QStringLiteral("="), QStringLiteral("subject="),
                                          QStringLiteral("error=a b"), QStringLiteral("template=dlq"),
                                          QStringLiteral("colour=red")})
                    .isEmpty());
    }

    void whatIsSaidGoesFirst_andTheRestStays()
    {
        const auto usual = letterOf(QStringLiteral("dlq.orders.new"), {{"Original-Subject", "orders.old"},
                                                                       {"Error", "broken"},
                                                                       {"Redeliveries", "3"},
                                                                       {"X-From", "orders.own"},
                                                                       {"X-Kind", "timeout"}});
        DeadLetterHeaders said = readDeadLetter(usual, {});
        QCOMPARE(said.originalSubject, QStringLiteral("orders.old"));
        QCOMPARE(said.subjectFrom, QStringLiteral("Original-Subject"));
        LetterMapping mapping;
        mapping.subject = {QStringLiteral("x-missing"), QStringLiteral("x-from")};
        mapping.reason = {QStringLiteral("x-kind")};
        said = readDeadLetter(usual, mapping);
        QCOMPARE(said.originalSubject, QStringLiteral("orders.own"));
        QCOMPARE(said.subjectFrom, QStringLiteral("x-from"));
        QCOMPARE(said.error, QStringLiteral("broken (timeout)"));
        QCOMPARE(said.deliveries, std::optional<uint64_t>(3));
        mapping.subject.clear();
        mapping.templates = {QStringLiteral("dlq.<original subject>")};
        QCOMPARE(readDeadLetter(usual, mapping).originalSubject, QStringLiteral("orders.new"));
    }

    /// Where only the subject tells the origin the usual headers still tell the error.
    void aTemplateAlone()
    {
        const auto letter =
            letterOf(QStringLiteral("dlq.orders.new"), {{"x-error-message", "broken"}, {"X-Tries", "4"}});
        QVERIFY(readDeadLetter(letter, {}).originalSubject.isEmpty());
        LetterMapping mapping;
        mapping.templates = {QStringLiteral("dlq.<original subject>")};
        mapping.deliveries = {QStringLiteral("X-Tries")};
        const DeadLetterHeaders said = readDeadLetter(letter, mapping);
        QCOMPARE(said.originalSubject, QStringLiteral("orders.new"));
        QCOMPARE(said.subjectFrom, QStringLiteral("dlq.<original subject>"));
        QCOMPARE(said.error, QStringLiteral("broken"));
        QCOMPARE(said.deliveries, std::optional<uint64_t>(4));
        QVERIFY(isDeadLetterHeader("x-tries", mapping) && !isDeadLetterHeader("x-tries"));
        QVERIFY(!isDeadLetterHeader("Trace", mapping));
    }
};

QTEST_APPLESS_MAIN(TestLetterMapping)
#include "tst_lettermapping.moc"
