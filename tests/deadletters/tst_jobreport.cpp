// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a replay: each letter once, in words for programs, and never a file that only looks whole.
#include "deadletters/followscene.h"
#include "deadletters/jobreport.h"
#include "json/jsonlines.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace jetlag;
using namespace std::chrono_literals;

class TestJobReport : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::FollowScene> m_scene;

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    std::optional<Result<quint64>> report(const ReportOrder& order)
    {
        test::Heard<NoProgress, Result<quint64>> heard;
        const auto work = m_scene->service.report(order, heard.listener());
        (void)heard.waitForEnd(20000);
        return heard.outcome;
    }
    QString path(const char* name) const { return m_scene->folder.filePath(QLatin1String(name)); }

private slots:
    void init()
    {
        m_scene = std::make_unique<test::FollowScene>();
        QVERIFY(m_scene->start());
    }
    void cleanup() { m_scene.reset(); }

    void namesEachLetterAndWhatBecameOfIt()
    {
        QVERIFY(m_scene->makeConsumer("w"));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(3, QStringLiteral("work.a"))));
        QVERIFY(m_scene->client.publishAll(test::deadLetters(1, QStringLiteral("nowhere.a"))));
        test::ReplayRun run(m_scene->service, test::FollowScene::request({}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->replayed, 3ull);
        QCOMPARE(run.end->skipped, 1ull);
        const auto taken = m_scene->worker.take(QStringLiteral("WORK"), QStringLiteral("w"), 2);
        QCOMPARE(taken.size(), size_t(2));
        QVERIFY(m_scene->worker.settle(taken[0]));
        QVERIFY(m_scene->worker.settle(taken[1], "+TERM"));
        QVERIFY(m_scene->lookUntil([&] {
            const FateCounts counts = m_scene->counts();
            return counts[LetterFate::Acked] == 1 && counts.dead() == 1 && counts[LetterFate::Waiting] == 1;
        }));
        const auto lines = report({"job", path("report.jsonl"), ReportOrder::Format::JsonLines});
        QVERIFY(lines && *lines);
        QCOMPARE(**lines, 4ull);
        std::map<qint64, QJsonObject> bySource;
        for (const QByteArray& line : read(path("report.jsonl")).trimmed().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QVERIFY2(!object.isEmpty(), line.constData());
            bySource[object.value(QStringLiteral("source_sequence")).toInteger()] = object;
        }
        QCOMPARE(bySource.size(), size_t(4));
        const auto text = [&](qint64 letter, const char* field) {
            return bySource[letter].value(QLatin1String(field)).toString();
        };
        std::map<QString, int> became;
        for (qint64 letter = 1; letter <= 3; ++letter) {
            QCOMPARE(text(letter, "source_stream"), QStringLiteral("DLQ"));
            QCOMPARE(text(letter, "origin_subject"), QStringLiteral("work.a"));
            QCOMPARE(text(letter, "target_subject"), QStringLiteral("work.a"));
            QCOMPARE(text(letter, "target_stream"), QStringLiteral("WORK"));
            QCOMPARE(text(letter, "outcome"), QStringLiteral("replayed"));
            QVERIFY(bySource[letter].value(QStringLiteral("target_sequence")).toInteger() > 0);
            const auto at = QDateTime::fromString(text(letter, "tried_at"), Qt::ISODateWithMs);
            QVERIFY2(at.isValid() && qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60,
                     qPrintable(text(letter, "tried_at")));
            ++became[text(letter, "became")];
        }
        QCOMPARE(became,
                 (std::map<QString, int>{
                     {QStringLiteral("acked"), 1}, {QStringLiteral("dead_again"), 1}, {QStringLiteral("waiting"), 1}}));
        QCOMPARE(text(4, "outcome"), QStringLiteral("skipped"));
        QVERIFY(!text(4, "note").isEmpty());
        QVERIFY(bySource[4].value(QStringLiteral("target_sequence")).isNull());

        const auto table = report({"job", path("report.csv"), ReportOrder::Format::Csv});
        QVERIFY(table && *table);
        const QList<QByteArray> rows = read(path("report.csv")).trimmed().split('\n');
        QCOMPARE(rows.size(), 5);
        QVERIFY(rows[0].startsWith("source_stream,source_sequence,origin_subject,"));
        QVERIFY2(rows[1].startsWith("DLQ,1,work.a,work.a,WORK,"), rows[1].constData());
        QVERIFY2(rows[4].startsWith("DLQ,4,nowhere.a,nowhere.a,,,skipped,"), rows[4].constData());
        // Another job has nothing to do with it.
        const auto none = report({"another", path("none.csv"), ReportOrder::Format::Csv});
        QVERIFY(none && *none);
        QCOMPARE(**none, 0ull);
    }

    void isKnownAfterARestart_andSoIsWhatWasInterrupted()
    {
        const QString file = path("other.sqlite");
        {
            ReplayJournal journal(file);
            journal.beginJob("cut", {QStringLiteral("DLQ")});
            std::vector<ReplayJournal::Intent> intents(2);
            for (size_t i = 0; i < 2; ++i) {
                intents[i].messageId = "id" + QByteArray::number(qulonglong(i));
                intents[i].source = {QStringLiteral("DLQ")};
                intents[i].sequence = {i + 1};
                intents[i].target = QStringLiteral("=work.\"a\"");
                intents[i].targetStream = {QStringLiteral("WORK")};
            }
            QVERIFY(journal.begin(intents, "cut"));
            ReplayJournal::JobLetter letter;
            letter.letter = {1};
            letter.outcome = ReplayOutcome::Replayed;
            letter.target = intents[0].target;
            letter.storedAs = {77};
            QVERIFY(journal.finish({{"id0", ReplayJournal::State::Replayed, {77}}}, "cut", {letter}));
            journal.noteFates({{"cut", {1}, LetterFate::MaybeAcked, {}}});
        }
        std::atomic_bool isStopped = false;
        const auto written = writeJobReport(file, {"cut", path("cut.csv"), ReportOrder::Format::Csv}, isStopped);
        QVERIFY(written);
        QCOMPARE(*written, 2ull);
        const QList<QByteArray> rows = read(path("cut.csv")).trimmed().split('\n');
        QCOMPARE(rows.size(), 3);
        // What a spreadsheet would take for a formula, or for two cells, is neither.
        QVERIFY2(rows[1].startsWith("DLQ,1,,\"'=work.\"\"a\"\"\",") && rows[1].contains(",77,replayed,") &&
                     rows[1].contains(",maybe_acked,"),
                 rows[1].constData());
        QVERIFY2(rows[2].startsWith("DLQ,2,") && rows[2].contains(",unknown,"), rows[2].constData());
    }

    void theOriginalOfWhatWasEditedIsInIt()
    {
        QVERIFY(m_scene->client.publishAll(test::deadLetters(2, QStringLiteral("work.a"))));
        const auto letter = m_scene->client.messages(QStringLiteral("DLQ")).front();
        ReplayRequest request = test::FollowScene::request({letter.sequence});
        request.editedPayload = "mended";
        QVERIFY(m_scene->replayAll(request));
        const auto lines = report({"job", path("edited.jsonl"), ReportOrder::Format::JsonLines});
        QVERIFY(lines && *lines);
        QCOMPARE(**lines, 1ull);
        const QJsonObject object = QJsonDocument::fromJson(read(path("edited.jsonl"))).object();
        const QJsonObject original = object.value(QStringLiteral("original")).toObject();
        QCOMPARE(original.value(QStringLiteral("payload")).toString().toUtf8(), letter.payload);
        const auto parsed = parseJsonLine(QJsonDocument(original).toJson(QJsonDocument::Compact));
        QVERIFY(parsed); // an import can take it
        QCOMPARE(parsed->headers, letter.headers);
        QCOMPARE(parsed->subject, letter.subject);
    }

    void whatWasStoppedLeavesNothing()
    {
        const QString file = path("many.sqlite");
        {
            ReplayJournal journal(file);
            journal.beginJob("many", {QStringLiteral("DLQ")});
            std::vector<ReplayJournal::JobLetter> letters(20'000);
            for (size_t i = 0; i < letters.size(); ++i) {
                letters[i].letter = {i + 1};
                letters[i].note = QStringLiteral("Replayed as message %1 of WORK.").arg(i);
            }
            QVERIFY(journal.finish({}, "many", letters));
        }
        const ReportOrder order{"many", path("many.jsonl"), ReportOrder::Format::JsonLines};
        std::atomic_bool isStopped = true;
        const auto stopped = writeJobReport(file, order, isStopped);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(order.path));
        isStopped = false;
        QElapsedTimer clock;
        clock.start();
        const auto whole = writeJobReport(file, order, isStopped);
        QVERIFY(whole);
        qInfo("%llu lines in %lld ms", static_cast<unsigned long long>(*whole),
              static_cast<long long>(clock.elapsed()));
        QCOMPARE(read(order.path).count('\n'), 20'000);
#ifdef Q_OS_UNIX
        // A disk that is full: what is there of an earlier report stays as it was.
        const QByteArray before = read(order.path);
        const auto old = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        rlimit full = limit;
        full.rlim_cur = 100'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto cut = writeJobReport(file, order, isStopped);
        const auto fresh = writeJobReport(file, {"many", path("fresh.csv"), ReportOrder::Format::Csv}, isStopped);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        std::signal(SIGXFSZ, old);
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, Error::Kind::Storage);
        QVERIFY2(cut.error().summary.contains(QStringLiteral("to its end")), qPrintable(cut.error().summary));
        QCOMPARE(read(order.path), before);
        QVERIFY(!fresh);
        QVERIFY(!QFile::exists(path("fresh.csv")));
#endif
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const auto written = report({"job", path("no/such/folder/report.csv"), ReportOrder::Format::Csv});
        QVERIFY(written && !*written);
        QCOMPARE(written->error().kind, Error::Kind::Storage);
        QVERIFY(written->error().summary.contains(QStringLiteral("cannot be written")));
        std::atomic_bool isStopped = false;
        const auto noJournal =
            writeJobReport(path("no.sqlite"), {"job", path("x.csv"), ReportOrder::Format::Csv}, isStopped);
        QVERIFY(!noJournal);
        QVERIFY(!QFile::exists(path("x.csv")));
        QVERIFY(!QFile::exists(path("no.sqlite"))); // reading makes none
    }
};

QTEST_GUILESS_MAIN(TestJobReport)
#include "tst_jobreport.moc"
