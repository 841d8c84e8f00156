// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/terminations.h"

#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

class TestTerminations : public QObject
{
    Q_OBJECT
private:
    const Terminations::Clock::time_point m_start = Terminations::Clock::time_point(1000h);

private slots:
    void aFewAreNoHabit()
    {
        Terminations terminations;
        for (uint64_t i = 0; i < 3; ++i)
            terminations.add(m_start + i * 1s, i);
        QCOMPARE(terminations.ofAll(m_start + 4s, 3), 0ull);
        terminations.add(m_start + 5s, 3);
        QCOMPARE(terminations.ofAll(m_start + 6s, 4), 4ull);
    }
    void whatALimitRemoved_isNobodysWork()
    {
        StreamFacts stream;
        stream.state.first = {11};
        stream.state.last = {40};
        Terminations terminations;
        for (uint64_t i = 1; i <= 20; ++i)
            terminations.hear(m_start + i * 1s, {i});
        terminations.sort(m_start + 16s, stream, 0); // what came since waits for the next reply
        QCOMPARE(terminations.ofAll(m_start + 21s, 5), 5ull);
        terminations.sort(m_start + 30s, stream, 5);
        QCOMPARE(terminations.ofAll(m_start + 31s, 10), 10ull);
        // Any message may have gone by a limit a subject; of a work queue they go by the termination itself.
        stream.config.maxMessagesPerSubject = 1;
        Terminations bySubject;
        for (uint64_t i = 11; i <= 20; ++i)
            bySubject.hear(m_start, {i});
        bySubject.sort(m_start + 1s, stream, 0);
        QCOMPARE(bySubject.ofAll(m_start + 2s, 10), 0ull);
        stream.config = {};
        stream.config.retention = Retention::WorkQueue;
        Terminations ofWork;
        for (uint64_t i = 1; i <= 9; ++i)
            ofWork.hear(m_start, {i});
        ofWork.sort(m_start + 1s, stream, 0);
        QCOMPARE(ofWork.ofAll(m_start + 2s, 9), 9ull);
    }
    void othersThatAreFinishedMakeItSome()
    {
        Terminations terminations;
        for (uint64_t i = 0; i < 50; ++i)
            terminations.add(m_start + i * 1s, 2 * i); // each second one is acknowledged
        QCOMPARE(terminations.ofAll(m_start + 50s, 100), 0ull);
        QCOMPARE(terminations.ofAll(m_start + 50s, 54), 50ull);
    }
    void itIsForgottenAfterAWhile()
    {
        Terminations terminations;
        for (uint64_t i = 0; i < 10; ++i)
            terminations.add(m_start + i * 1s, i);
        QCOMPARE(terminations.ofAll(m_start + 4min, 10), 10ull);
        QCOMPARE(terminations.ofAll(m_start + 6min, 10), 0ull);
        for (uint64_t i = 0; i < 5; ++i) // the same places again
            terminations.add(m_start + 10min, 10 + i);
        QCOMPARE(terminations.ofAll(m_start + 10min, 15), 5ull);
    }
    /// The floor as last replied may be behind what the advisories tell.
    void theFloorMayLag()
    {
        Terminations terminations;
        for (int i = 0; i < 10; ++i)
            terminations.add(m_start, 0);
        QCOMPARE(terminations.ofAll(m_start, 0), 10ull);
    }
};

QTEST_APPLESS_MAIN(TestTerminations)
#include "tst_terminations.moc"
