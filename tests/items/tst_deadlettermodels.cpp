// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deadlettersmodel.h"
#include "items/formatting.h"
#include "items/replayjobsmodel.h"
#include "items/rows.h"
#include "items/runningreplay.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <map>

using namespace jetlag;
using namespace jetlag::test;
using namespace std::chrono_literals;

namespace {

constexpr auto qtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;
using Key = std::pair<StreamName, Sequence>;

DeadLetter letter(const QString& stream, uint64_t sequence, const QString& error)
{
    DeadLetter made;
    made.stream = {stream};
    made.sequence = {sequence};
    made.error = error;
    return made;
}

QVariant cell(const TableModel& model, int row, const char* column, int role = Qt::DisplayRole)
{
    const int at = model.columnOf(column);
    if (at < 0)
        qFatal("no such column: %s", column);
    return model.index(row, at).data(role);
}

} // namespace

class TestDeadLetterModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void columns_areThoseOfTheSpecification()
    {
        QStringList titles;
        for (const ColumnInfo& column : DeadLettersModel().columns())
            titles << column.title;
        QCOMPARE(titles,
                 QStringLiteral("Time, Original subject, Error, Deliveries, Given up, Source, State, Replays, Stream, "
                                "Sequence, Preview")
                     .split(QStringLiteral(", ")));
    }

    void randomUpsertsAndRemovals_equalAMap()
    {
        Random random(2);
        DeadLettersModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        const Witness witness(model);
        std::map<Key, QString> expected;
        for (int step = 0; step < 150; ++step) {
            std::vector<DeadLetter> upserted;
            std::vector<Key> removed;
            const auto someKey = [&]() -> Key {
                return {{QStringLiteral("D%1").arg(pick(random, 3))}, {static_cast<uint64_t>(pick(random, 40) + 1)}};
            };
            for (int i = pick(random, 8); i > 0; --i)
                removed.push_back(someKey());
            for (const Key& key : removed)
                expected.erase(key);
            for (int i = pick(random, 10); i > 0; --i) {
                const Key key = someKey();
                upserted.push_back(letter(key.first.value, key.second.value, QString::number(pick(random, 1000))));
                expected[key] = upserted.back().error;
            }
            const int insertions = witness.insertions();
            model.apply(upserted, removed);
            QVERIFY(witness.insertions() <= insertions + 1);
            QCOMPARE(model.rowCount(), static_cast<int>(expected.size()));
            for (int row = 0; row < model.rowCount(); ++row) {
                const DeadLetter* shown = model.letterAt(row);
                QVERIFY(shown);
                const auto found = expected.find({shown->stream, shown->sequence});
                QVERIFY(found != expected.end());
                QCOMPARE(cell(model, row, "error").toString(), found->second);
            }
            QCOMPARE(witness.difference(), QString());
        }
        QCOMPARE(witness.resets(), 0);
        model.clear();
        QVERIFY(model.letterAt(0) == nullptr);
    }

    void state_changesOneCell()
    {
        DeadLettersModel model;
        model.apply({letter(QStringLiteral("D"), 1, {}), letter(QStringLiteral("D"), 2, {})}, {});
        QCOMPARE(cell(model, 0, "error").toString(), QStringLiteral("—"));
        QCOMPARE(cell(model, 0, "deliveries").toString(), QStringLiteral("—"));
        QCOMPARE(cell(model, 0, "original-subject").toString(), QStringLiteral("—"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setState({QStringLiteral("D")}, {2}, DeadLetterState::Replayed);
        model.setState({QStringLiteral("D")}, {2}, DeadLetterState::Replayed);
        model.setState({QStringLiteral("D")}, {3}, DeadLetterState::Replayed); // unknown: nothing
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.first().at(0).toModelIndex(), model.index(1, model.columnOf("state")));
        QCOMPARE(changed.last().at(0).toModelIndex(), model.index(1, model.columnOf("replays")));
        QCOMPARE(cell(model, 1, "replays").toString(), QStringLiteral("1"));
        model.setState({QStringLiteral("D")}, {2}, DeadLetterState::Failed);
        model.setState({QStringLiteral("D")}, {2}, DeadLetterState::Replayed);
        QCOMPARE(cell(model, 1, "replays").toString(), QStringLiteral("2"));
        QCOMPARE(cell(model, 1, "state").toString(), QStringLiteral("replayed"));
        QCOMPARE(cell(model, 1, "state", SeverityRole).toInt(), static_cast<int>(Severity::Ok));
        QCOMPARE(cell(model, 0, "state", SeverityRole).toInt(), static_cast<int>(Severity::Critical));
    }

    void source_namesWhoGaveItUpAndWhereTheOriginalLies()
    {
        auto parked = letter(QStringLiteral("WORK"), 1, {});
        parked.source = DeadLetterSource::Parked;
        parked.consumers = {{QStringLiteral("w")}, {QStringLiteral("billing")}};
        auto copied = letter(QStringLiteral("DLQ"), 1, {});
        copied.originalAs = DeadLetterSource::Terminated;
        copied.consumers = {{QStringLiteral("w")}};
        DeadLettersModel model;
        model.apply({parked, copied, letter(QStringLiteral("DLQ"), 2, {})}, {});
        QCOMPARE(cell(model, 0, "source").toString(), QStringLiteral("parked by w, billing"));
        QCOMPARE(cell(model, 1, "source").toString(), QStringLiteral("DLQ stream, terminated by w"));
        QCOMPARE(cell(model, 2, "source").toString(), QStringLiteral("DLQ stream"));
    }

    void jobs_tellTheirProgress()
    {
        ReplayJobsModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        const Witness witness(model);
        auto* first = new RunningReplay(QStringLiteral("Replay of D"));
        auto* second = new RunningReplay(QStringLiteral("Replay of E"));
        model.add(*first);
        model.add(*second);
        QCOMPARE(model.jobAt(0), second);
        QVERIFY(!cell(model, 1, "progress", FractionRole).isValid()); // total not known yet
        ReplayProgress progress;
        progress.total = 2000;
        progress.replayed = 400;
        progress.duplicates = 60;
        progress.failed = 40;
        first->listener().progressed(progress);
        QCOMPARE(cell(model, 1, "progress", FractionRole).toDouble(), 0.25);
        QCOMPARE(cell(model, 1, "progress").toString(), QStringLiteral("500 of 2,000"));
        QCOMPARE(cell(model, 1, "progress", Qt::AccessibleTextRole).toString(), QStringLiteral("500 of 2,000"));
        QCOMPARE(cell(model, 1, "duplicates").toString(), QStringLiteral("60"));
        QCOMPARE(model.jobAt(1)->progress()->failed, 40u);
        QCOMPARE(cell(model, 1, "why").toString(), QString());
        progress.addReason(QStringLiteral("Too large."));
        progress.addReason(QStringLiteral("Full."));
        progress.addReason(QStringLiteral("Too large."));
        first->listener().progressed(progress);
        QCOMPARE(cell(model, 1, "why").toString(), QStringLiteral("2 message(s): Too large. 1 message(s): Full."));
        Error error;
        error.summary = QStringLiteral("No stream takes the subject.");
        second->listener().ended(unexpected(error));
        QCOMPARE(cell(model, 0, "state").toString(), error.summary);
        QCOMPARE(cell(model, 1, "state").toString(), QStringLiteral("running"));
        QVERIFY(!model.jobAt(5));
        QVERIFY(second->hasEnded() && !first->hasEnded());
        QCOMPARE(witness.difference(), QString());
    }

    void fates_areSaidInTheRowAndTheJob()
    {
        DeadLettersModel model;
        model.apply({letter(QStringLiteral("D"), 1, {}), letter(QStringLiteral("D"), 2, {})}, {});
        const auto tell = [&model](uint64_t sequence, LetterFate fate, const QString& note = {}) {
            FateNews news;
            news.letters = {{"job", {QStringLiteral("D")}, {sequence}, fate, note}};
            model.setFates(news);
        };
        model.setState({QStringLiteral("D")}, {1}, DeadLetterState::Replayed, QStringLiteral("As message 5."));
        tell(1, LetterFate::Unknown);
        QCOMPARE(cell(model, 0, "state").toString(), QStringLiteral("replayed: As message 5."));
        QCOMPARE(cell(model, 0, "state", SeverityRole).toInt(), static_cast<int>(Severity::Ok));
        tell(1, LetterFate::MaybeAcked);
        QCOMPARE(cell(model, 0, "state").toString(), QStringLiteral("replayed · ≈ acked: As message 5."));
        tell(1, LetterFate::DeadAgain, QStringLiteral("w gave it up."));
        QCOMPARE(cell(model, 0, "state").toString(),
                 QStringLiteral("replayed · dead again: w gave it up. As message 5."));
        QCOMPARE(cell(model, 0, "state", SeverityRole).toInt(), static_cast<int>(Severity::Critical));
        tell(7, LetterFate::Acked); // no such row
        // News of the letter do not know its fate; another message of that number has none.
        auto same = letter(QStringLiteral("D"), 1, QStringLiteral("news"));
        same.state = DeadLetterState::Replayed;
        model.apply({same}, {});
        QVERIFY(cell(model, 0, "state").toString().contains(QStringLiteral("dead again")));
        same.time += 1s;
        model.apply({same}, {});
        QCOMPARE(cell(model, 0, "state").toString(), QStringLiteral("replayed"));
        tell(1, LetterFate::Acked);
        model.setState({QStringLiteral("D")}, {1}, DeadLetterState::Failed);
        QCOMPARE(cell(model, 0, "state").toString(), QStringLiteral("failed"));

        ReplayJobsModel jobs;
        auto* job = new RunningReplay(QStringLiteral("Replay of D"));
        jobs.add(*job);
        QCOMPARE(cell(jobs, 0, "fates").toString(), QString());
        FateNews news;
        FateCounts counts;
        counts[LetterFate::Acked] = 12;
        counts[LetterFate::Waiting] = 3;
        counts[LetterFate::DeadAgain] = 1;
        news.jobs[job->id()] = counts;
        news.jobs["another"][LetterFate::Acked] = 99;
        job->listener().progressed(ReplayProgress());
        jobs.setFates(news);
        QCOMPARE(cell(jobs, 0, "fates").toString(), QStringLiteral("12 acked · 3 waiting · 1 dead again"));
        news.jobs[job->id()][LetterFate::MaybeAcked] = 1;
        jobs.setFates(news);
        QCOMPARE(cell(jobs, 0, "fates").toString(), QStringLiteral("≈ 13 acked · 3 waiting · 1 dead again"));
    }

    void jobsOfEarlierRuns_standBelow()
    {
        ReplayJournal::Job past;
        past.id = "past";
        past.source = {QStringLiteral("D")};
        past.state = ReplayJournal::JobState::StoppedByDeaths;
        past.note = QStringLiteral("The first died.");
        past.counts.total = 12;
        past.counts.replayed = 1;
        past.fates[LetterFate::DeadAgain] = 1;
        ReplayJobsModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        model.add(*new RunningReplay(QStringLiteral("Replay of E")));
        model.addPast(*new RunningReplay(past));
        QCOMPARE(cell(model, 0, "job").toString(), QStringLiteral("Replay of E"));
        QCOMPARE(cell(model, 1, "job").toString(), QStringLiteral("Replay of D, in an earlier run"));
        QCOMPARE(cell(model, 1, "state").toString(), past.note);
        QCOMPARE(cell(model, 1, "progress").toString(), QStringLiteral("1 of 12"));
        QCOMPARE(cell(model, 1, "fates").toString(), QStringLiteral("1 dead again"));
        QVERIFY(model.jobAt(1)->hasEnded());
        past.state = ReplayJournal::JobState::Running;
        past.note.clear();
        const RunningReplay interrupted(past);
        QVERIFY(interrupted.progress()->stopped);
        past.state = ReplayJournal::JobState::Finished;
        const RunningReplay finished(past);
        QVERIFY(!finished.progress()->stopped);
        QCOMPARE(finished.progress()->state, ReplayProgress::State::Finished);
    }

    void formatting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromUtf8(expected);
        };
        row("count", countText(std::numeric_limits<uint64_t>::max()), "18,446,744,073,709,551,615");
        row("unknown count", countText(std::optional<uint64_t>()), "—");
        row("zero KiB", kibibytesText(0), "0.0 KiB");
        row("one byte is not nothing", kibibytesText(1), "< 0.1 KiB");
        row("KiB", kibibytesText(1234567), "1,205.6 KiB");
        row("bytes", plainBytesText(1234), "1,234 B");
        row("unknown rate", rateText({}), "—");
        row("rate", rateText(12.34), "12.3");
        row("estimated rate", rateText(1234.4, true), "≈ 1,234");
        row("ms", durationText(250ms), "250 ms");
        row("s", durationText(30s), "30 s");
        row("min", durationText(120s), "2 min");
        row("min s", durationText(125s), "2 min 5 s");
        row("h", durationText(1h), "1 h");
        row("d h", durationText(50h), "2 d 2 h");
        row("unknown age", ageText({}, Timestamp(1h)), "—");
        row("age", ageText(Timestamp(1h), Timestamp(1h + 3s)), "3 s");
        row("clock ahead", ageText(Timestamp(2h), Timestamp(1h)), "0 s");
    }

    void formatting()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(text, expected);
    }
};

QTEST_GUILESS_MAIN(TestDeadLetterModels)
#include "tst_deadlettermodels.moc"
