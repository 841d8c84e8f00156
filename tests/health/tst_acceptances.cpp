// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody lives with: until when, and how bad it may become.
#include "health/acceptances.h"
#include "health/healthpace.h"
#include "health/rule.h"

#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const Timestamp now = *parseRfc3339("2026-11-23T02:00:00Z");

Finding full(Severity severity = Severity::Warning)
{
    Finding finding;
    finding.rule = ruleOfId(QStringLiteral("losing.soon-refuses-new"));
    finding.subject = StreamName{QStringLiteral("ORDERS")};
    finding.severity = severity;
    return finding;
}

Acceptance accepted(std::optional<Timestamp> until)
{
    return {keyOf(full()), QStringLiteral("known to be \"full\", says Ä|B"), until, now, Severity::Warning};
}

} // namespace

class TestAcceptances : public QObject
{
    Q_OBJECT
private slots:
    void itEnds()
    {
        Acceptances all;
        QVERIFY(!all.of(full(), now));
        all.accept(accepted(now + 1h));
        QVERIFY(all.of(full(), now + 59min));
        QVERIFY(!all.of(full(), now + 1h));
        all.undo(keyOf(full()));
        QVERIFY(!all.of(full(), now));
    }

    void worseIsNews()
    {
        Acceptances all;
        all.accept(accepted(std::nullopt));
        QVERIFY(all.of(full(Severity::Notice), now + 10000h));
        QVERIFY(!all.of(full(Severity::Critical), now));
        Finding other = full();
        other.subject = ConsumerKey{{QStringLiteral("ORDERS")}, {QStringLiteral("worker")}};
        QVERIFY(!all.of(other, now));
    }

    void itIsKept()
    {
        Acceptances all;
        all.accept(accepted(now + 1h));
        const QStringList texts = all.toTexts();
        const auto read = Acceptances::fromTexts(texts, now).of(full(), now);
        QVERIFY(read);
        QVERIFY(*read == accepted(now + 1h));
        QVERIFY(Acceptances::fromTexts(texts, now + 2h).isEmpty());
        QVERIFY(Acceptances::fromTexts({QStringLiteral("{"), QString(),
                                        QStringLiteral("{\"finding\":\"x\",\"severity\":9}"),
                                        QStringLiteral("{\"finding\":\"x\",\"severity\":2,\"until\":\"soon\"}")},
                                       now)
                    .isEmpty());
    }

    void subjectsHaveKeys()
    {
        for (const FindingSubject& subject :
             {FindingSubject(), FindingSubject(StreamName{QStringLiteral("S")}),
              FindingSubject(ConsumerKey{{QStringLiteral("S")}, {QStringLiteral("c")}})})
            QVERIFY(subjectOfKey(subjectKey(subject)) == subject);
    }

    void thePaceIsBounded()
    {
        HealthPace pace;
        const HealthPace::Steady start = HealthPace::Steady() + 1h;
        QVERIFY(pace.isDue(start));
        pace.done(start, 1ms);
        QVERIFY(!pace.isDue(start + 9s));
        QVERIFY(pace.isDue(start + 10s));
        pace.setLooking(true);
        QVERIFY(pace.isDue(start + 2s));
        pace.done(start, 500ms);
        QVERIFY(!pace.isDue(start + 9s)); // a twentieth of the time
        pace.hurry();
        QVERIFY(pace.isDue(start));
    }
};

QTEST_GUILESS_MAIN(TestAcceptances)
#include "tst_acceptances.moc"
