// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayheaders.h"
#include "deadletters/replayjournal.h"
#include "domain/deadletter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestJournal : public QObject
{
    Q_OBJECT
private:
    static ReplayJournal::Intent intent(const QByteArray& id, uint64_t sequence)
    {
        ReplayJournal::Intent made;
        made.messageId = id;
        made.source = StreamName{QStringLiteral("DLQ")};
        made.sequence = Sequence{sequence};
        made.target = QStringLiteral("work.a");
        made.targetStream = StreamName{QStringLiteral("WORK")};
        made.targetLast = Sequence{UINT64_MAX - 1};
        return made;
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
            QVERIFY(journal.finish({{"a", ReplayJournal::State::Replayed, Sequence{UINT64_MAX}},
                                    {"c", ReplayJournal::State::Duplicate, Sequence{7}, QStringLiteral("why")}}));
        }
        const ReplayJournal journal(path);
        QVERIFY(!journal.problem());
        QCOMPARE(journal.find("a")->state, ReplayJournal::State::Replayed);
        QCOMPARE(journal.find("a")->storedAs.value, UINT64_MAX);
        QCOMPARE(journal.find("a")->times, 1ull);
        QCOMPARE(journal.find("b")->state, ReplayJournal::State::Intended); // outcome unknown
        QCOMPARE(journal.find("c")->state, ReplayJournal::State::Duplicate);
        QCOMPARE(journal.find("c")->note, QStringLiteral("why"));
        QVERIFY(journal.find("a")->note.isEmpty());
        QVERIFY(!journal.find("d"));
    }

    void editsSurviveReopening_withTheirOriginal()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("j.sqlite"));
        ReplayJournal::Edit edit;
        edit.at = Timestamp{std::chrono::hours(5)};
        edit.originalSubject = QStringLiteral("vigil.dlq");
        edit.originalHeaders.add("Trace", "a");
        edit.originalHeaders.add("Trace", "b");
        edit.originalPayload = QByteArray("\0\xff broken", 9);
        edit.subject = QStringLiteral("work.a");
        edit.headers.add("Trace", "a");
        edit.payload = "mended";
        {
            ReplayJournal journal(path);
            QVERIFY(!journal.findEdit("a"));
            journal.beginJob("job", {QStringLiteral("DLQ")});
            auto edited = intent("a", 1);
            edited.edit = std::make_shared<const ReplayJournal::Edit>(edit);
            QVERIFY(journal.begin({edited, intent("b", 2)}, "job"));
        }
        ReplayJournal journal(path);
        QCOMPARE(journal.jobs(1).front().hasEdits, true);
        const auto kept = journal.findEdit("a");
        QVERIFY(kept);
        QCOMPARE(kept->originalSubject, edit.originalSubject);
        QCOMPARE(kept->originalHeaders, edit.originalHeaders);
        QCOMPARE(kept->originalPayload, edit.originalPayload);
        QCOMPARE(kept->subject, edit.subject);
        QCOMPARE(kept->headers, edit.headers);
        QCOMPARE(kept->payload, edit.payload);
        QCOMPARE(kept->at, edit.at);
        QVERIFY(!journal.findEdit("b"));
        QCOMPARE(journal.editsOf("job").size(), size_t(1));
        // Edited once more: what it was at first stays.
        edit.originalPayload = "mended";
        edit.payload = "mended twice";
        auto again = intent("a", 1);
        again.edit = std::make_shared<const ReplayJournal::Edit>(edit);
        QVERIFY(journal.begin({again}));
        QCOMPARE(journal.findEdit("a")->payload, QByteArray("mended twice"));
        QCOMPARE(journal.findEdit("a")->originalPayload, kept->originalPayload);
    }

    /// A backup or another program holds it: it is not damaged, not moved, and the start does not hang on it.
    void oneThatIsInUseIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        {
            ReplayJournal journal(path);
            QVERIFY(journal.begin({intent("a", 1)}));
        }
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            for (const char* statement : {"PRAGMA locking_mode=EXCLUSIVE", "BEGIN EXCLUSIVE",
                                          "UPDATE replays SET note = 'held' WHERE message_id = 'nothing'"})
                QVERIFY2(query.exec(QLatin1String(statement)), statement);
            QElapsedTimer clock;
            clock.start();
            ReplayJournal journal(path);
            QVERIFY2(clock.elapsed() < 6000, qPrintable(QString::number(clock.elapsed())));
            QVERIFY(!journal.isUsable());
            QVERIFY2(journal.problem()->summary.contains(QStringLiteral("Another program")),
                     qPrintable(journal.problem()->summary));
            QVERIFY(!journal.begin({intent("b", 2)}));
            query.exec(QStringLiteral("ROLLBACK"));
            query.finish();
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*damaged*")}).isEmpty());
        const ReplayJournal journal(path);
        QVERIFY(journal.isUsable());
        QCOMPARE(journal.find("a")->state, ReplayJournal::State::Intended);
    }

    void theFirstUnansweredAttemptKeepsItsTime()
    {
        const QTemporaryDir folder;
        ReplayJournal journal(folder.filePath(QStringLiteral("j.sqlite")));
        QVERIFY(journal.begin({intent("a", 1)}));
        const Timestamp first = journal.find("a")->begun;
        QVERIFY(journal.begin({intent("a", 1)}));
        QCOMPARE(journal.find("a")->begun, first);
        QVERIFY(journal.finish({{"a", ReplayJournal::State::Replayed, Sequence{5}}}));
        QVERIFY(journal.begin({intent("a", 1)}));
        QVERIFY(journal.find("a")->begun > first); // a new replay of one that was confirmed
    }

    void whatWasLookedForBeginsAnew()
    {
        const QTemporaryDir folder;
        ReplayJournal journal(folder.filePath(QStringLiteral("j.sqlite")));
        auto attempt = intent("a", 1);
        attempt.at = Timestamp{std::chrono::hours(1)};
        QVERIFY(journal.begin({attempt}));
        QCOMPARE(journal.find("a")->begun, *attempt.at);
        QVERIFY(journal.find("a")->isServerTime);
        QCOMPARE(journal.find("a")->targetStream.value, QStringLiteral("WORK"));
        QCOMPARE(journal.find("a")->targetLast.value, UINT64_MAX - 1);
        attempt.at = Timestamp{std::chrono::hours(2)};
        attempt.targetLast = Sequence{7};
        QVERIFY(journal.begin({attempt})); // may have arrived: the first one counts
        QCOMPARE(journal.find("a")->begun, Timestamp{std::chrono::hours(1)});
        attempt.isKnownNotToBeThere = true;
        QVERIFY(journal.begin({attempt}));
        QCOMPARE(journal.find("a")->begun, Timestamp{std::chrono::hours(2)});
        QCOMPARE(journal.find("a")->targetLast.value, uint64_t(7));
    }

    void aFileOfTheFirstVersionIsTakenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("j.sqlite"));
        const auto inFile = [&path](const QStringList& statements) {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            database.setDatabaseName(path);
            bool ok = database.open();
            for (const QString& statement : statements)
                ok = ok && QSqlQuery(database).exec(statement);
            database.close();
            return ok;
        };
        QVERIFY(inFile({QStringLiteral("CREATE TABLE replays (message_id BLOB PRIMARY KEY, source TEXT NOT NULL, "
                                       "sequence TEXT NOT NULL, target TEXT NOT NULL, begun INTEGER NOT NULL, state "
                                       "INTEGER NOT NULL, stored_as TEXT, times INTEGER NOT NULL DEFAULT 0) WITHOUT "
                                       "ROWID"),
                        QStringLiteral("INSERT INTO replays VALUES (CAST('a' AS BLOB), 'DLQ', '1', 't', 5, 1, '9', 1)"),
                        QStringLiteral("PRAGMA user_version=1")}));
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        {
            const ReplayJournal journal(path);
            QVERIFY(!journal.problem());
            QCOMPARE(journal.find("a")->state, ReplayJournal::State::Replayed);
            QCOMPARE(journal.find("a")->storedAs.value, uint64_t(9));
            QVERIFY(journal.find("a")->targetStream.value.isEmpty());
        }
        // One of a later version is left alone, and nothing is sent.
        QVERIFY(inFile({QStringLiteral("PRAGMA user_version=99")}));
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        ReplayJournal journal(path);
        QVERIFY(!journal.isUsable());
        QVERIFY2(journal.problem()->summary.contains(QStringLiteral("newer")), qPrintable(journal.problem()->summary));
        QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files).isEmpty());
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

    void replaysAreCountedOnInAHeader()
    {
        ReplayRequest request;
        const StreamName target{QStringLiteral("T")};
        const StreamName source{QStringLiteral("DLQ")};
        MessageHeaders headers;
        headers.add("Trace", "1");
        const auto once = replayHeaders(headers, request, "a", target, source, Sequence{9});
        QCOMPARE(once.values("Jetlag-Replays"), QList<QByteArray>{"1"});
        const auto twice = replayHeaders(once, request, "b", target, source, Sequence{10});
        QCOMPARE(twice.values("Jetlag-Replays"), QList<QByteArray>{"2"});
        QCOMPARE(replaysOf(twice, request.mapping), uint64_t(2));
        // Under a name of one's own; what was counted before goes on.
        request.mapping.replays = {QStringLiteral("X-Tries"), QStringLiteral("X-Old-Tries")};
        const auto named = replayHeaders(twice, request, "c", target, source, Sequence{11});
        QCOMPARE(named.values("X-Tries"), QList<QByteArray>{"3"});
        QVERIFY(!named.firstValue("Jetlag-Replays"));
        MessageHeaders strange;
        strange.add("X-Tries", "many");
        QCOMPARE(replayHeaders(strange, request, "d", target, source, Sequence{12}).values("X-Tries"),
                 QList<QByteArray>{"1"});
        QCOMPARE(LetterMapping::fromTexts(request.mapping.toTexts()), request.mapping);
    }

    void idsAreDerivedFromStreamAndSequence()
    {
        const StreamName a{QStringLiteral("A")};
        const auto id = replayMessageId(a, Timestamp{std::chrono::nanoseconds(5)}, Sequence{1});
        QCOMPARE(replayMessageId(a, Timestamp{std::chrono::nanoseconds(5)}, Sequence{1}), id);
        QVERIFY(replayMessageId(a, Timestamp{std::chrono::nanoseconds(6)}, Sequence{1}) != id); // another life of it
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
