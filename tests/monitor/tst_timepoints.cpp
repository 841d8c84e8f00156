// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/timepoints.h"

#include <QTest>

#include <map>
#include <random>

using namespace jetlag;
using namespace std::chrono_literals;

class TestTimePoints : public QObject
{
    Q_OBJECT
private slots:
    void interpolates()
    {
        const Timestamp t0 = *parseRfc3339("2026-11-23T00:00:00Z");
        TimePoints points;
        QVERIFY(!points.at({5}));
        points.add({10}, t0);
        points.add({20}, t0 + 10s);
        QCOMPARE(points.at({10}), std::optional(t0));
        QCOMPARE(points.at({15}), std::optional(t0 + 5s));
        QVERIFY(!points.at({9}) && !points.at({21}));
        points.add({15}, t0 + 9s); // out of order, exact
        QCOMPARE(points.at({15}), std::optional(t0 + 9s));
        points.add({16}, t0 + 1s); // contradicts its neighbours
        QVERIFY(points.at({16}) > t0 + 9s);
        points.dropBefore({15});
        QVERIFY(!points.at({14}) && points.at({15}));
    }

    void staysBoundedAndBetweenItsNeighbours()
    {
        std::mt19937 random(11);
        TimePoints points;
        std::map<uint64_t, Timestamp> truth;
        Timestamp at = *parseRfc3339("2026-11-23T00:00:00Z");
        for (uint64_t sequence = 1; sequence < 20000; sequence += 1 + random() % 5) {
            at += std::chrono::milliseconds(random() % 1000);
            truth[sequence] = at;
            points.add({sequence}, at);
            QVERIFY(points.size() <= 120);
        }
        std::optional<Timestamp> before;
        for (const auto& [sequence, time] : truth) {
            const auto guess = points.at({sequence});
            QVERIFY(guess && (!before || *guess >= *before)); // both ends are kept, and time never runs backwards
            before = guess;
        }
        QCOMPARE(points.at({truth.begin()->first}), std::optional(truth.begin()->second));
        QCOMPARE(points.at({truth.rbegin()->first}), std::optional(truth.rbegin()->second));
    }
};

QTEST_GUILESS_MAIN(TestTimePoints)
#include "tst_timepoints.moc"
