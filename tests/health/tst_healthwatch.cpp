// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of findings from one snapshot to the next.
#include "health/healthstory.h"
#include "health/healthwatch.h"
#include "support/slowedby.h"
#include "support/threadtime.h"

#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const QString full = QStringLiteral("S1 messages=10 max-msgs=10 max-age=1h discard-new");
const QString replicaBehind = QStringLiteral("S1 replicas=3 leader=n1 max-age=1h peers=n2:behind,n3");

/// Snapshots one after the other, as a session has them.
class Watched
{
public:
    HealthReportPtr see(const QString& story, std::chrono::seconds later)
    {
        m_passed += later;
        auto told = test::tellHealth(story);
        told.snapshot->takenAt += m_passed;
        return m_watch.update(*told.snapshot, told.context, HealthWatch::Steady() + m_passed);
    }

private:
    HealthWatch m_watch;
    std::chrono::seconds m_passed{0};
};

FindingPtr findingOf(const HealthReportPtr& report, const char* rule)
{
    for (const FindingPtr& finding : report->findings) {
        if (qstrcmp(finding->rule->id, rule) == 0)
            return finding;
    }
    return nullptr;
}

size_t unknownOf(const HealthReportPtr& report, const char* rule)
{
    size_t subjects = 0;
    for (const CannotTell& one : report->cannotTell)
        subjects += qstrcmp(one.rule->id, rule) == 0 ? one.subjects : 0;
    return subjects;
}

} // namespace

class TestHealthWatch : public QObject
{
    Q_OBJECT
private slots:
    void whatLastsKeepsItsBeginning()
    {
        Watched watched;
        const FindingPtr first = findingOf(watched.see(full, 0s), "losing.refuses-new");
        QVERIFY(first);
        QVERIFY(!first->isSinceKnown);
        QCOMPARE(keyOf(*first), QStringLiteral("losing.refuses-new:S1"));
        QCOMPARE(findingOf(watched.see(full, 10s), "losing.refuses-new"), first);
        QVERIFY(!findingOf(watched.see(QStringLiteral("S1 max-age=1h discard-new"), 10s), "losing.refuses-new"));
        const FindingPtr again = findingOf(watched.see(full, 10s), "losing.refuses-new");
        QVERIFY(again);
        QVERIFY(again->since == first->since + 30s);
    }

    void whatComesAndGoesIsNone()
    {
        Watched watched;
        auto report = watched.see(replicaBehind, 0s);
        QVERIFY(!findingOf(report, "cluster.replica-behind"));
        QCOMPARE(unknownOf(report, "cluster.replica-behind"), size_t(1));
        QVERIFY(!findingOf(watched.see(replicaBehind, 9s), "cluster.replica-behind"));
        const FindingPtr found = findingOf(watched.see(replicaBehind, 2s), "cluster.replica-behind");
        QVERIFY(found);
        QVERIFY(found->since ==
                test::tellHealth(replicaBehind).snapshot->takenAt); // when it began, not when it counted
    }

    void whatCannotBeToldStaysAsItWas()
    {
        Watched watched;
        const FindingPtr fresh = findingOf(watched.see(full, 0s), "losing.refuses-new");
        const QString missing = full + QStringLiteral(" missing");
        const FindingPtr old = findingOf(watched.see(missing, 5s), "losing.refuses-new");
        QVERIFY(old);
        QVERIFY(old->isOld);
        QVERIFY(old->since == fresh->since);
        QCOMPARE(old->evidence, fresh->evidence);
        const FindingPtr known = findingOf(watched.see(full, 5s), "losing.refuses-new");
        QVERIFY(!known->isOld);
        QVERIFY(known->since == fresh->since);
        // Nobody knows about one that was made anew.
        const auto another = watched.see(missing + QStringLiteral(" made=1m"), 5s);
        QVERIFY(!findingOf(another, "losing.refuses-new"));
        QCOMPARE(unknownOf(another, "losing.refuses-new"), size_t(1));
    }

    void whatIsGoneIsNoFinding()
    {
        Watched watched;
        QVERIFY(findingOf(watched.see(full, 0s), "losing.refuses-new"));
        QVERIFY(watched.see(QStringLiteral("server 2.12.0"), 1s)->findings.empty());
    }

    void theAccountIsCountedOnce()
    {
        Watched watched;
        const auto report =
            watched.see(full + QStringLiteral("; S2 messages=10 max-msgs=10 max-age=1h discard-new"), 0s);
        QCOMPARE(report->worst(), Severity::Critical);
        QCOMPARE(report->rules, allRules().size());
        QCOMPARE(unknownOf(report, "account.storage"), size_t(1));
    }

    /// A table of 10,000 consumers, all of them in motion and with something to be said of each.
    void tenThousandConsumers()
    {
        QStringList lines;
        for (int stream = 0; stream < 1000; ++stream) {
            lines << QStringLiteral("S%1 messages=100 consumers=10 in=5").arg(stream);
            for (int consumer = 0; consumer < 10; ++consumer)
                lines << QStringLiteral("C%1 { pending 10 | samples 3 | waiting 1 | quiet 1 } unlimited-acks")
                             .arg(consumer);
        }
        const auto told = test::tellHealth(lines.join(u';'));
        QCOMPARE(told.snapshot->consumers.size(), size_t(10000));
        HealthWatch watch;
        for (int round = 0; round < 3; ++round) {
            const auto begun = test::threadTime();
            const auto report = watch.update(*told.snapshot, told.context, HealthWatch::Steady() + round * 2s);
            const auto used = std::chrono::round<std::chrono::milliseconds>((test::threadTime() - begun).used);
            qInfo("%zu findings of 10,000 consumers in %lld ms of a processor", report->findings.size(),
                  static_cast<long long>(used.count()));
            QVERIFY(report->findings.size() >= 20000);
            QVERIFY2(used < 2s * test::slowedBy, "an evaluation must not hold up the session");
        }
    }
};

QTEST_GUILESS_MAIN(TestHealthWatch)
#include "tst_healthwatch.moc"
