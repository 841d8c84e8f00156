// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"
#include "domain/streamhealth.h"

#include <QTest>

using namespace jetlag;

class TestStreamHealth : public QObject
{
    Q_OBJECT
private:
    static StreamRow row(std::optional<uint64_t> consumers, ConsumerStatus worst)
    {
        StreamRow made;
        made.facts = std::make_shared<const StreamFacts>();
        made.watchedConsumers = consumers;
        made.worstStatus = worst;
        return made;
    }

private slots:
    void withoutConsumersNobodyCanTell()
    {
        QCOMPARE(healthOf(row({}, ConsumerStatus::Idle)), StreamHealth());
        QCOMPARE(healthOf(row(0, ConsumerStatus::Idle)), StreamHealth());
        QCOMPARE(healthOf(row(2, ConsumerStatus::Unknown)), StreamHealth());
    }

    void theWorstConsumerDecides()
    {
        const StreamHealth health = healthOf(row(2, ConsumerStatus::Stalled));
        QCOMPARE(*health.status, ConsumerStatus::Stalled);
        QCOMPARE(health.severity, severityOf(ConsumerStatus::Stalled));
    }

    void aWarningOfItsOwnDoesNotHideAStoppedConsumer()
    {
        StreamRow stopped = row(1, ConsumerStatus::Stopped);
        stopped.breach = ThresholdBreach{Threshold::Unprocessed, false, 5, 4};
        const StreamHealth health = healthOf(stopped);
        QCOMPARE(*health.status, ConsumerStatus::Stopped);
        QCOMPARE(health.severity, severityOf(ConsumerStatus::Stopped));
    }

    void aThresholdOfItsOwnIsWorseThanAHealthyConsumer()
    {
        StreamRow over = row(1, ConsumerStatus::Ok);
        over.breach = ThresholdBreach{Threshold::Unprocessed, false, 5, 4};
        QCOMPARE(*healthOf(over).status, ConsumerStatus::OverThreshold);
        QCOMPARE(healthOf(over).severity, Severity::Warning);
        over.breach->isCritical = true;
        QCOMPARE(healthOf(over).severity, Severity::Critical);
        over.watchedConsumers = 0; // nothing else is known
        QCOMPARE(*healthOf(over).status, ConsumerStatus::OverThreshold);
        QCOMPARE(healthOf(over).severity, Severity::Critical);
    }

    /// Its consumers may be idle and fine: nothing comes.
    void troubleOfItsOwnIsSaid()
    {
        using Trouble = StreamHealth::Trouble;
        StreamFacts facts;
        const auto judged = [&facts](ConsumerStatus worst = ConsumerStatus::Idle, uint64_t consumers = 1) {
            StreamRow made = row(consumers, worst);
            made.facts = std::make_shared<const StreamFacts>(facts);
            return healthOf(made);
        };
        facts.config.maxMessages = 5;
        facts.state.messages = 5;
        QCOMPARE(judged().trouble, Trouble::None); // old ones make room
        facts.config.discardNew = true;
        QCOMPARE(judged().trouble, Trouble::RefusesNew);
        QCOMPARE(judged().severity, Severity::Warning);
        QCOMPARE(*judged(ConsumerStatus::Idle, 0).status, ConsumerStatus::OverThreshold);
        QCOMPARE(*judged(ConsumerStatus::Stopped).status, ConsumerStatus::Stopped);
        QCOMPARE(judged(ConsumerStatus::Stopped).severity, Severity::Critical);
        facts.state.messages = 4;
        QCOMPARE(judged().trouble, Trouble::None);

        facts.replicationSilence = std::chrono::seconds(10); // a missed heartbeat or two
        QCOMPARE(judged().trouble, Trouble::None);
        facts.replicationSilence = std::chrono::seconds(31);
        QCOMPARE(judged().trouble, Trouble::NotReached);
        facts.replicationTrouble = QStringLiteral("stream not found");
        QCOMPARE(judged().trouble, Trouble::NotFed);
        QVERIFY(troubleText(judged().trouble, *facts.replicationTrouble).contains(QStringLiteral("stream not found")));
        facts.replicationSilence.reset();
        facts.replicationTrouble = QString(); // never reached
        facts.serverTime = systemNow();
        facts.created = *facts.serverTime - std::chrono::seconds(2);
        QCOMPARE(judged().trouble, Trouble::None);
        facts.created = *facts.serverTime - std::chrono::minutes(2);
        QCOMPARE(judged().trouble, Trouble::NotReached);
        facts.known = Known::Config; // its counts are zeros that say nothing
        QCOMPARE(judged().trouble, Trouble::None);
    }

    void withoutALeaderWhatIsKnownIsOld()
    {
        StreamRow headless = row(1, ConsumerStatus::Ok);
        auto facts = std::make_shared<StreamFacts>();
        facts->clustered = true;
        headless.facts = facts;
        QVERIFY(healthOf(headless).isLeaderless);
        QCOMPARE(healthOf(headless).severity, Severity::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestStreamHealth)
#include "tst_streamhealth.moc"
