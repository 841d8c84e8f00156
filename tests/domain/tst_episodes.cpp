// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/episodes.h"

#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const Timestamp start = *parseRfc3339("2026-11-23T02:00:00Z");

/// What is said at that second of a status whose own reckoning is `since`.
std::optional<Timestamp> said(Episodes& episodes, int second, ConsumerStatus status, std::optional<int> since)
{
    ConsumerAssessment assessment;
    assessment.status = status;
    if (since)
        assessment.since = start + std::chrono::seconds(*since);
    episodes.settle(assessment, start + std::chrono::seconds(second));
    return assessment.since;
}

} // namespace

class TestEpisodes : public QObject
{
    Q_OBJECT
private slots:
    void anAckNowAndThenDoesNotMoveIt()
    {
        Episodes episodes;
        for (int second = 0; second < 600; ++second) {
            // At the wall, with an ack each 12 s: well for a moment after each.
            const int ack = second - second % 12;
            if (second % 12 < 5)
                said(episodes, second, ConsumerStatus::Ok, std::nullopt);
            else
                QCOMPARE(said(episodes, second, ConsumerStatus::Full, ack), std::optional(start));
        }
    }

    void doesNotReachBackOverARecovery()
    {
        Episodes episodes;
        QCOMPARE(said(episodes, 0, ConsumerStatus::Behind, -50), std::optional(start - 50s));
        for (int second = 10; second <= 60; ++second)
            said(episodes, second, ConsumerStatus::Ok, std::nullopt);
        QCOMPARE(said(episodes, 70, ConsumerStatus::Behind, -50), std::optional(start + 10s));
    }

    void whatIsUnknownEndsNothing()
    {
        Episodes episodes;
        said(episodes, 0, ConsumerStatus::Stopped, -50);
        said(episodes, 10, ConsumerStatus::Unknown, std::nullopt);
        QCOMPARE(said(episodes, 20, ConsumerStatus::Stopped, 5), std::optional(start - 50s));
    }

    void eachTroubleHasItsOwn()
    {
        Episodes episodes;
        said(episodes, 0, ConsumerStatus::Behind, -50);
        QCOMPARE(said(episodes, 5, ConsumerStatus::Stopped, -10), std::optional(start - 10s));
        QCOMPARE(said(episodes, 10, ConsumerStatus::Behind, 8), std::optional(start - 50s));
    }
};

QTEST_GUILESS_MAIN(TestEpisodes)
#include "tst_episodes.moc"
