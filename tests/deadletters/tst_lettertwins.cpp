// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A letter that lies in two places is one row.
#include "deadletters/lettertwins.h"

#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

class TestLetterTwins : public QObject
{
    Q_OBJECT
private:
    std::map<LetterTwins::Key, DeadLetter> m_rows;
    bool m_wasReplayed = false;
    std::unique_ptr<LetterTwins> m_twins;

    static DeadLetter made(DeadLetterSource source, const char* stream, uint64_t sequence, int second,
                           uint64_t digest = 1)
    {
        DeadLetter letter;
        letter.source = source;
        letter.stream = {QLatin1String(stream)};
        letter.sequence = {sequence};
        letter.time = Timestamp(std::chrono::seconds(second));
        letter.originalSubject = QStringLiteral("work.a");
        letter.digest = digest;
        if (source != DeadLetterSource::DlqStream)
            letter.consumers = {{QStringLiteral("w")}};
        return letter;
    }
    static DeadLetter copy(uint64_t sequence, int second, uint64_t digest = 1)
    {
        return made(DeadLetterSource::DlqStream, "DLQ", sequence, second, digest);
    }
    static DeadLetter original(uint64_t sequence, int second, uint64_t digest = 1)
    {
        return made(DeadLetterSource::Terminated, "WORK", sequence, second, digest);
    }
    void apply(const LetterNews& shown)
    {
        for (const auto& key : shown.removed)
            m_rows.erase(key);
        for (const auto& letter : shown.changed)
            m_rows[{letter.stream, letter.sequence}] = letter;
    }
    QString rows() const
    {
        QStringList found;
        for (const auto& [key, letter] : m_rows)
            found.append(key.first.value + QString::number(key.second.value) +
                         (letter.originalAs ? QStringLiteral("+") : QString()));
        return found.join(u' ');
    }

private slots:
    void init()
    {
        m_rows.clear();
        m_wasReplayed = false;
        m_twins = std::make_unique<LetterTwins>([this](const DeadLetter&) { return m_wasReplayed; });
    }

    /// Somebody has said how letters are read: each copy comes again, with another original subject.
    void aCopyThatIsReadInAnotherWay()
    {
        auto before = copy(7, 20);
        before.originalSubject = QStringLiteral("work.elsewhere");
        apply(m_twins->ofOriginals({{original(1, 10)}, {}}));
        apply(m_twins->ofCopies({{before}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7 WORK1"));
        apply(m_twins->ofCopies({{copy(7, 20)}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7+"));
        apply(m_twins->ofCopies({{copy(7, 20)}, {}})); // the same once more
        QCOMPARE(rows(), QStringLiteral("DLQ7+"));
        apply(m_twins->ofCopies({{before}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7 WORK1"));
        // Nothing of the former reading is left when it goes.
        apply(m_twins->ofCopies({{}, {{{QStringLiteral("DLQ")}, {7}}}}));
        auto elsewhere = original(2, 15);
        elsewhere.originalSubject = before.originalSubject;
        apply(m_twins->ofOriginals({{elsewhere}, {}}));
        QCOMPARE(rows(), QStringLiteral("WORK1 WORK2"));
    }

    void oneRowWhicheverComesFirst()
    {
        apply(m_twins->ofOriginals({{original(1, 10)}, {}}));
        QCOMPARE(rows(), QStringLiteral("WORK1"));
        apply(m_twins->ofCopies({{copy(7, 20)}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7+"));
        QCOMPARE(m_rows.begin()->second.originalAs, std::optional(DeadLetterSource::Terminated));
        QCOMPARE(m_rows.begin()->second.consumers, std::vector<ConsumerName>{{QStringLiteral("w")}});
        apply(m_twins->ofCopies({{copy(8, 30)}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7+ DLQ8"));
        apply(m_twins->ofOriginals({{original(2, 25)}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7+ DLQ8+"));
        // Another consumer gives up an original: it is in the row of the copy.
        auto again = original(2, 25);
        again.consumers.push_back({QStringLiteral("billing")});
        apply(m_twins->ofOriginals({{again}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7+ DLQ8+"));
        QCOMPARE(m_rows.rbegin()->second.consumers.size(), size_t(2));
    }

    void othersStayApart()
    {
        apply(m_twins->ofOriginals({{original(1, 10, 5)}, {}}));
        apply(m_twins->ofCopies({{copy(7, 20, 6)}, {}})); // another payload
        QCOMPARE(rows(), QStringLiteral("DLQ7 WORK1"));
        apply(m_twins->ofCopies({{copy(8, 5, 5)}, {}})); // older than what it would be a copy of
        QCOMPARE(rows(), QStringLiteral("DLQ7 DLQ8 WORK1"));
        auto nameless = copy(9, 30, 5);
        nameless.originalSubject.clear();
        apply(m_twins->ofCopies({{nameless}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7 DLQ8 DLQ9 WORK1"));
    }

    void eachHasOneTwin()
    {
        apply(m_twins->ofOriginals({{original(1, 10), original(2, 11)}, {}}));
        apply(m_twins->ofCopies({{copy(7, 20)}, {}}));
        QCOMPARE(m_rows.size(), size_t(2)); // the other one is not lost from sight
        apply(m_twins->ofCopies({{copy(8, 21)}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7+ DLQ8+"));
    }

    void whatWasReplayedDoesNotComeBack_data()
    {
        QTest::addColumn<bool>("wasReplayed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("replayed") << true << QString();
        QTest::newRow("gone by itself") << false << QStringLiteral("WORK1");
    }
    void whatWasReplayedDoesNotComeBack()
    {
        QFETCH(bool, wasReplayed);
        QFETCH(QString, shown);
        apply(m_twins->ofOriginals({{original(1, 10)}, {}}));
        apply(m_twins->ofCopies({{copy(7, 20)}, {}}));
        m_wasReplayed = wasReplayed;
        apply(m_twins->ofCopies({{}, {{{QStringLiteral("DLQ")}, {7}}}}));
        QCOMPARE(rows(), shown);
    }

    void anOriginalThatGoesLeavesItsCopy()
    {
        apply(m_twins->ofCopies({{copy(7, 20)}, {}}));
        apply(m_twins->ofOriginals({{original(1, 10)}, {}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7+"));
        apply(m_twins->ofOriginals({{}, {{{QStringLiteral("WORK")}, {1}}}}));
        QCOMPARE(rows(), QStringLiteral("DLQ7"));
        QVERIFY(m_rows.begin()->second.consumers.empty());
    }
};

QTEST_GUILESS_MAIN(TestLetterTwins)
#include "tst_lettertwins.moc"
