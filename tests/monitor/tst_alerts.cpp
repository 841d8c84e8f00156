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

    void aStreamThatRefusesIsTold()
    {
        const auto state = [](uint64_t messages) {
            auto facts = std::make_shared<StreamFacts>();
            facts->config.name = {QStringLiteral("S")};
            facts->config.discardNew = true;
            facts->config.maxMessages = 5;
            facts->state.messages = messages;
            auto row = std::make_shared<StreamRow>();
            row->facts = facts;
            auto snapshot = std::make_shared<Snapshot>();
            snapshot->streams[facts->name()] = row;
            return snapshot;
        };
        AlertWatch watch;
        QVERIFY(watch.update(state(5), start).empty());
        const auto alerts = watch.update(state(5), start + 61s);
        QCOMPARE(alerts.size(), 1U);
        QCOMPARE(alerts[0].severity, Severity::Warning);
        QVERIFY(alerts[0].text.contains(QStringLiteral("full")));
        QVERIFY(watch.update(state(4), start + 70s).empty());
        const auto over = watch.update(state(4), start + 120s);
        QVERIFY(over.size() == 1 && over[0].isOver);
    }

    void worseAlertsAgainBetterDoesNot()
    {
        AlertWatch watch;
        watch.update(with({{"a", ConsumerStatus::Behind}}), start);
        QVERIFY(watch.update(with({{"a", ConsumerStatus::Behind}}), start + 59s).empty());
        QCOMPARE(watch.update(with({{"a", ConsumerStatus::Behind}}), start + 61s).size(), 1U);
        watch.update(with({{"a", ConsumerStatus::Stopped}}), start + 70s);
        QCOMPARE(watch.update(with({{"a", ConsumerStatus::Stopped}}), start + 76s).size(), 1U);
        QVERIFY(watch.update(with({{"a", ConsumerStatus::Behind}}), start + 120s).empty());
    }

    /// Falls behind for 70 s and catches up for 40 s, all day.
    void aHealthyWorkerInTurnsIsToldOnce()
    {
        AlertWatch watch;
        size_t told = 0;
        for (int second = 0; second < 3600; ++second) {
            const auto status = second % 110 < 70 ? ConsumerStatus::Behind : ConsumerStatus::Ok;
            told += watch.update(with({{"a", status}}), start + std::chrono::seconds(second)).size();
        }
        QCOMPARE(told, 2U); // and that it is over
        // For much longer than it used to be: that is news.
        for (int second = 3600; second < 3900; ++second)
            told += watch.update(with({{"a", ConsumerStatus::Behind}}), start + std::chrono::seconds(second)).size();
        QCOMPARE(told, 3U);
    }

    void waitingByPlanIsNoAlert()
    {
        AlertWatch watch;
        for (int second = 0; second < 600; ++second)
            QVERIFY(
                watch.update(with({{"a", ConsumerStatus::Retrying}}), start + std::chrono::seconds(second)).empty());
    }

    void aDurableConsumerThatWentWithItsStreamAlerts()
    {
        const auto account = [](std::optional<Timestamp> streamCreated, bool hasConsumer, bool isDurable) {
            auto snapshot = std::make_shared<Snapshot>();
            if (hasConsumer) {
                const auto old = with({{"a", ConsumerStatus::Ok}});
                auto facts = std::make_shared<ConsumerFacts>(*old->consumers.begin()->second->facts);
                if (isDurable)
                    facts->config.durable = QStringLiteral("a");
                auto row = std::make_shared<ConsumerRow>(*old->consumers.begin()->second);
                row->facts = facts;
                snapshot->consumers[facts->key] = row;
            }
            if (streamCreated) {
                auto facts = std::make_shared<StreamFacts>();
                facts->config.name = {QStringLiteral("S")};
                facts->created = streamCreated;
                auto row = std::make_shared<StreamRow>();
                row->facts = facts;
                snapshot->streams[facts->name()] = row;
            }
            return SnapshotPtr(snapshot);
        };
        const auto told = [&](const SnapshotPtr& before, const SnapshotPtr& after) {
            AlertWatch watch;
            watch.update(before, start);
            if (!watch.update(after, start + 1s).empty())
                qFatal("too early: it may be created again");
            return watch.update(after, start + 7s);
        };
        const Timestamp today = *parseRfc3339("2026-11-23T02:00:00Z");
        const auto before = account(today - 24h, true, true);
        const auto lost = told(before, account(today, false, true)); // deleted and made again
        QCOMPARE(lost.size(), 1U);
        QCOMPARE(subjectText(eventOf(lost[0]).subject), QStringLiteral("S › a"));
        QCOMPARE(lost[0].severity, Severity::Critical);
        const auto gone = told(before, account(std::nullopt, false, true));
        QCOMPARE(gone.size(), 1U);
        QVERIFY(!gone[0].consumer);
        QVERIFY(told(before, account(today - 24h, false, true)).empty());                       // deleted by hand
        QVERIFY(told(account(today - 24h, true, false), account(today, false, false)).empty()); // an ephemeral one
        // It comes again in time, or later: that is told.
        AlertWatch watch;
        watch.update(before, start);
        watch.update(account(today, false, true), start + 1s);
        QCOMPARE(watch.update(account(today, false, true), start + 7s).size(), 1U);
        watch.update(account(today, true, true), start + 60s);
        const auto back = watch.update(account(today, true, true), start + 100s);
        QCOMPARE(back.size(), 1U);
        QVERIFY(back[0].isOver);
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
