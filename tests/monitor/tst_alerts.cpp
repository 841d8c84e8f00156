// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/alerts.h"

#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const AlertWatch::Steady start{std::chrono::hours(24)};

SnapshotPtr with(const std::vector<std::pair<const char*, ConsumerStatus>>& consumers)
{
    auto snapshot = std::make_shared<Snapshot>();
    for (const auto& [name, status] : consumers) {
        auto facts = std::make_shared<ConsumerFacts>();
        facts->key = {{QStringLiteral("S")}, {QLatin1String(name)}};
        facts->pending = 5;
        auto row = std::make_shared<ConsumerRow>();
        row->facts = facts;
        row->assessment.status = status;
        row->assessment.cause = cause::NobodyPulls{};
        snapshot->consumers[facts->key] = row;
    }
    return snapshot;
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT
private slots:
    void oncePerState()
    {
        AlertWatch watch;
        size_t told = 0;
        for (int second = 0; second < 3600; ++second)
            told += watch.update(with({{"a", ConsumerStatus::Stopped}}), start + std::chrono::seconds(second)).size();
        QCOMPARE(told, 1U);
    }

    void tellsWhatItIs()
    {
        AlertWatch watch;
        QVERIFY(watch.update(with({{"a", ConsumerStatus::Full}}), start).empty());
        const auto alerts = watch.update(with({{"a", ConsumerStatus::Full}}), start + 6s);
        QCOMPARE(alerts.size(), 1U);
        QCOMPARE(alerts[0].severity, Severity::Critical);
        QCOMPARE(alerts[0].status, QStringLiteral("full"));
        QVERIFY(!alerts[0].isOver && !alerts[0].text.isEmpty());
        QCOMPARE(subjectText(eventOf(alerts[0]).subject), QStringLiteral("S › a"));
    }

    void whatComesAndGoesIsNotTold()
    {
        AlertWatch watch;
        for (int second = 0; second < 600; ++second) {
            const auto status = second % 6 < 3 ? ConsumerStatus::Behind : ConsumerStatus::Ok;
            QVERIFY(watch.update(with({{"a", status}}), start + std::chrono::seconds(second)).empty());
        }
    }

    void flappingIsToldOnce()
    {
        AlertWatch watch;
        size_t told = 0;
        for (int second = 0; second < 1200; ++second) {
            const auto status = second % 30 < 20 ? ConsumerStatus::Stopped : ConsumerStatus::Ok;
            told += watch.update(with({{"a", status}}), start + std::chrono::seconds(second)).size();
        }
        QCOMPARE(told, 1U);
    }

    void recoveryIsTold()
    {
        AlertWatch watch;
        watch.update(with({{"a", ConsumerStatus::Stopped}}), start);
        QCOMPARE(watch.update(with({{"a", ConsumerStatus::Stopped}}), start + 10s).size(), 1U);
        QVERIFY(watch.update(with({{"a", ConsumerStatus::Ok}}), start + 20s).empty());
        const auto over = watch.update(with({{"a", ConsumerStatus::Ok}}), start + 51s);
        QCOMPARE(over.size(), 1U);
        QVERIFY(over[0].isOver);
        watch.update(with({{"a", ConsumerStatus::Stopped}}), start + 60s);
        QCOMPARE(watch.update(with({{"a", ConsumerStatus::Stopped}}), start + 66s).size(), 1U);
    }

    void worseAlertsAgainBetterDoesNot()
    {
        AlertWatch watch;
        watch.update(with({{"a", ConsumerStatus::Behind}}), start);
        QCOMPARE(watch.update(with({{"a", ConsumerStatus::Behind}}), start + 6s).size(), 1U);
        watch.update(with({{"a", ConsumerStatus::Stopped}}), start + 10s);
        QCOMPARE(watch.update(with({{"a", ConsumerStatus::Stopped}}), start + 16s).size(), 1U);
        QVERIFY(watch.update(with({{"a", ConsumerStatus::Behind}}), start + 60s).empty());
    }

    void whatCannotBeJudgedChangesNothing()
    {
        AlertWatch watch;
        watch.update(with({{"a", ConsumerStatus::Stopped}}), start);
        QCOMPARE(watch.update(with({{"a", ConsumerStatus::Stopped}}), start + 6s).size(), 1U);
        for (int second = 7; second < 300; ++second)
            QVERIFY(watch.update(with({{"a", ConsumerStatus::Unknown}}), start + std::chrono::seconds(second)).empty());
        QVERIFY(watch.update(with({}), start + 400s).empty()); // deleted: another event says so
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
