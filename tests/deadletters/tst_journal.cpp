// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayheaders.h"
#include "deadletters/replayjournal.h"
#include "domain/deadletter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestJournal : public QObject
{
    Q_OBJECT
private:
    static ReplayJournal::Intent intent(const QByteArray& id, uint64_t sequence)
    {
        return {id, StreamName{QStringLiteral("DLQ")}, Sequence{sequence}, QStringLiteral("work.a")};
    }

private slots:
    void outcomesSurviveReopening()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sub/journal.sqlite"));
        {
            ReplayJournal journal(path);
            QVERIFY(journal.isUsable());
            QVERIFY(journal.begin({intent("a", 1), intent("b", UINT64_MAX), intent("c", 3)}));
            journal.finish({{"a", ReplayJournal::State::Replayed, Sequence{UINT64_MAX}},
                            {"c", ReplayJournal::State::Duplicate, Sequence{7}}});
        }
        const ReplayJournal journal(path);
        QVERIFY(!journal.problem());
        QCOMPARE(journal.find("a")->state, ReplayJournal::State::Replayed);
        QCOMPARE(journal.find("a")->storedAs.value, UINT64_MAX);
        QCOMPARE(journal.find("a")->times, 1ull);
        QCOMPARE(journal.find("b")->state, ReplayJournal::State::Intended); // outcome unknown
        QCOMPARE(journal.find("c")->state, ReplayJournal::State::Duplicate);
        QVERIFY(!journal.find("d"));
    }

    void theFirstUnansweredAttemptKeepsItsTime()
    {
        const QTemporaryDir folder;
        ReplayJournal journal(folder.filePath(QStringLiteral("j.sqlite")));
        QVERIFY(journal.begin({intent("a", 1)}));
        const Timestamp first = journal.find("a")->begun;
        QVERIFY(journal.begin({intent("a", 1)}));
        QCOMPARE(journal.find("a")->begun, first);
        journal.finish({{"a", ReplayJournal::State::Replayed, Sequence{5}}});
        QVERIFY(journal.begin({intent("a", 1)}));
        QVERIFY(journal.find("a")->begun > first); // a new replay of one that was confirmed
    }

    void aDamagedFileIsKeptAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("j.sqlite"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database, but it may be all that somebody has");
        file.close();
        ReplayJournal journal(path);
        QVERIFY(journal.problem());
        QVERIFY(journal.isUsable());
        QVERIFY(journal.begin({intent("a", 1)}));
        const auto kept = QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QVERIFY(journal.problem()->summary.contains(kept.first()));
    }

    void withoutAJournalNothingBegins()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ReplayJournal journal(folder.filePath(QStringLiteral("file/below/j.sqlite")));
        QVERIFY(!journal.isUsable());
        QVERIFY(journal.problem());
        QVERIFY(!journal.begin({intent("a", 1)}));
    }

    void headersOfAReplay()
    {
        MessageHeaders original;
        for (const auto& [name, value] : {std::pair{"Original-Subject", "a.b"},
                                          {"Error", "boom"},
                                          {"Trace", "1"},
                                          {"Trace", ""},
                                          {"Nats-Expected-Last-Sequence", "4"},
                                          {"Nats-Msg-Id", "mine"},
                                          {"Nats-Expected-Stream", "OLD"}})
            original.add(name, value);
        ReplayRequest request;
        const StreamName target{QStringLiteral("T")};
        const StreamName source{QStringLiteral("DLQ")};
        const auto fresh = replayHeaders(original, request, "new-id", target, source, Sequence{9});
        QCOMPARE(fresh.values("Trace"), (QList<QByteArray>{"1", ""}));
        QCOMPARE(fresh.values("Nats-Msg-Id"), QList<QByteArray>{"new-id"});
        QCOMPARE(fresh.values("Nats-Expected-Stream"), QList<QByteArray>{"T"});
        QVERIFY(!fresh.firstValue("Nats-Expected-Last-Sequence"));
        QCOMPARE(fresh.firstValue("JetLag-Replay-Of"), std::optional<QByteArray>("DLQ/9"));
        request.messageId = MessageIdChoice::Keep;
        const auto kept = replayHeaders(original, request, "new-id", target, source, Sequence{9});
        QCOMPARE(kept.values("Nats-Msg-Id"), QList<QByteArray>{"mine"});
    }

    void idsAreDerivedFromStreamAndSequence()
    {
        const StreamName a{QStringLiteral("A")};
        const auto id = replayMessageId(a, Timestamp{std::chrono::nanoseconds(5)}, Sequence{1});
        QCOMPARE(replayMessageId(a, Timestamp{std::chrono::nanoseconds(5)}, Sequence{1}), id);
        QVERIFY(replayMessageId(a, Timestamp{std::chrono::nanoseconds(6)}, Sequence{1}) != id); // created anew
        QVERIFY(replayMessageId(a, Timestamp{std::chrono::nanoseconds(5)}, Sequence{2}) != id);
    }

    void conventionsOfDeadLetters_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"Original-Subject", "original-subject", "X-Original-Subject"})
            QTest::newRow(name) << QByteArray(name);
    }

    void conventionsOfDeadLetters()
    {
        QFETCH(QByteArray, name);
        MessageHeaders headers;
        headers.add(name, "vigil.requests.analyze");
        QCOMPARE(readDeadLetterHeaders(headers).originalSubject, QStringLiteral("vigil.requests.analyze"));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
