// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lettergroups.h"

#include "items/deadlettersmodel.h"
#include "items/errorpattern.h"
#include "items/filterproxy.h"
#include "items/formatting.h"
#include "items/lettergroupkeys.h"
#include "items/rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;
using namespace jetlag::test;
using namespace std::chrono_literals;

namespace {

DeadLetter letter(uint64_t sequence, const QString& error, const QString& subject = QStringLiteral("work.a"))
{
    DeadLetter letter;
    letter.stream = {QStringLiteral("DLQ")};
    letter.sequence = {sequence};
    letter.time = Timestamp(std::chrono::hours(24 * 365 * 50)) + std::chrono::minutes(sequence);
    letter.error = error;
    letter.originalSubject = subject;
    return letter;
}

/// Letters, filtered and sorted, newest first, in groups.
class Table
{
public:
    Table()
        : groups(letters)
    {
        proxy.setSourceModel(&letters);
        proxy.sort(letters.columnOf("time"), Qt::DescendingOrder);
        groups.setSourceModel(&proxy);
    }
    uint64_t sequenceAt(int row) const
    {
        return groups.index(row, letters.columnOf("sequence")).data(ValueRole).toULongLong();
    }
    QString textAt(int row) const { return groups.index(row, letters.columnOf("time")).data().toString(); }
    /// "[group: 3 2 1] [other: 4]"
    QString said() const
    {
        QString text;
        for (int row = 0; row < groups.rowCount(); ++row) {
            if (groups.isGroup(row))
                text += (text.isEmpty() ? QStringLiteral("[") : QStringLiteral("] [")) +
                        groups.index(row, 0).data(LetterGroups::TitleRole).toString() + QLatin1Char(':');
            else
                text += QStringLiteral(" %1").arg(sequenceAt(row));
        }
        return text + QLatin1Char(']');
    }
    /// Empty when each letter that the filter lets through stands once, in the filter's order, behind its group's line.
    QString difference() const
    {
        std::vector<int> seen(static_cast<size_t>(proxy.rowCount()));
        int last = -1;
        QString key;
        for (int row = 0; row < groups.rowCount(); ++row) {
            const QModelIndex source = groups.mapToSource(groups.index(row, 0));
            if (groups.isGroup(row)) {
                if (source.isValid() || groups.lettersOf(row).isEmpty() || groups.groupRowOf(row) != row)
                    return QStringLiteral("line of a group at %1").arg(row);
                key = letterGroupKey(*letters.letterAt(groups.lettersOf(row).front()), groups.grouping());
                last = -1;
                continue;
            }
            if (!source.isValid() || source.row() <= last || groups.mapFromSource(source).row() != row)
                return QStringLiteral("letter at %1").arg(row);
            last = source.row();
            ++seen[static_cast<size_t>(last)];
            const DeadLetter& shown = *letters.letterAt(proxy.mapToSource(source).row());
            if (groups.grouping() != LetterGrouping::None && letterGroupKey(shown, groups.grouping()) != key)
                return QStringLiteral("group at %1").arg(row);
        }
        const bool isEachOnce = std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; });
        return isEachOnce ? QString() : QStringLiteral("a letter is missing or doubled");
    }

    DeadLettersModel letters;
    FilterProxy proxy;
    LetterGroups groups;
};

} // namespace

class TestLetterGroups : public QObject
{
    Q_OBJECT
private slots:
    void whatDiffersInAnError_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char* error, const char* pattern) {
            QTest::newRow(error) << QString::fromUtf8(error) << QString::fromUtf8(pattern);
        };
        row("", "");
        row("boom", "boom");
        row("timeout after 31 s", "timeout after … s");
        row("timeout after 3.5s", "timeout after ….…s");
        row("order 3fa85f64-5717-4562-b3fc-2c963f66afa6 not found", "order … not found");
        row("order 3FA85F64-5717-4562-BBFC-ABCDEFABCDEF: gone", "order …: gone");
        row("no 3fa85f64-5717-4562-b3fc-2c963f66afa6x", "no …-…-…-b…fc-…"); // longer: pieces
        row("blob 9e107d9d372bb6826bd81d3542a419d6 missing", "blob … missing");
        row("at 0x7ffd12ab34", "at …");
        row("session 01ARZ3NDEKTSV4RRFFQ69G5FAV expired", "session … expired");
        row("tenant region17 is full", "tenant region… is full"); // a word stays a word
        row("HTTP2 stream reset by x86processor", "HTTP… stream reset by x…processor");
        row("deadbeef is a word without a number", "deadbeef is a word without a number");
        row("日期 2026-11-30 и ٣٤", "日期 …-…-… и …");
    }
    void whatDiffersInAnError()
    {
        QFETCH(QString, error);
        QTEST(errorPattern(error, u'…'), "pattern");
    }

    void whetherTheyBecomeMore()
    {
        std::vector<DeadLetter> letters;
        letters.reserve(16);
        for (const int minute : {0, 10, 70, 80, 90, 120, 125, 130, 150})
            letters.push_back(letter(static_cast<uint64_t>(minute), QStringLiteral("boom")));
        const auto facts = [&letters] {
            std::vector<const DeadLetter*> all;
            all.reserve(letters.size());
            for (const DeadLetter& one : letters)
                all.push_back(&one);
            return letterGroupFacts(all, LetterTargets());
        };
        QVERIFY2(facts().contains(QStringLiteral("↗ 4 in the last hour of these, 3 in the one before")),
                 qPrintable(facts()));
        letters.push_back(letter(75, QStringLiteral("boom")));
        letters.push_back(letter(76, QStringLiteral("boom")));
        QVERIFY(facts().contains(QStringLiteral("↘ 4 in the last hour of these, 5")));
        letters.erase(letters.begin(), letters.begin() + 2); // of less than two hours
        QVERIFY(!facts().contains(QStringLiteral("last hour")));
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void newestGroupFirst_numbersPassedOver()
    {
        Table table;
        table.letters.apply({letter(1, QStringLiteral("order 1 not found")), letter(2, QStringLiteral("timeout")),
                             letter(3, QStringLiteral("order 33 not found")), letter(4, {})},
                            {});
        table.proxy.resort();
        QCOMPARE(table.said(), QStringLiteral("[No error is given: 4] [order … not found: 3 1] [timeout: 2]"));
        QCOMPARE(table.groups.groupCount(), 3);
        table.groups.setGrouping(LetterGrouping::None);
        QCOMPARE(table.groups.rowCount(), 4);
        QCOMPARE(table.sequenceAt(0), 4u);
        QCOMPARE(table.groups.groupRowOf(0), -1);
    }

    void aGroupTellsHowManyAndWhen()
    {
        Table table;
        table.letters.apply({letter(1, QStringLiteral("boom")), letter(2, QStringLiteral("boom"))}, {});
        QVERIFY2(table.textAt(0).startsWith(QStringLiteral("boom · 2 letter(s) · ")), qPrintable(table.textAt(0)));
        QVERIFY(table.textAt(0).contains(instantText(letter(1, {}).time)));
        QVERIFY(table.textAt(0).contains(instantText(letter(2, {}).time)));
        for (int column = 0; column < table.groups.columnCount(); ++column) {
            if (column != table.letters.columnOf("time"))
                QCOMPARE(table.groups.index(0, column).data().toString(), QString());
        }
        QSignalSpy changed(&table.groups, &QAbstractItemModel::dataChanged);
        table.letters.apply({letter(3, QStringLiteral("boom"))}, {});
        QVERIFY(!changed.isEmpty());
        QVERIFY(table.textAt(0).contains(QStringLiteral("3 letter(s)")));
    }

    void aGroupTellsWhoWouldGetIt()
    {
        auto snapshot = std::make_shared<Snapshot>();
        const auto stream = streamRow(QStringLiteral("WORK"), 1);
        auto facts = std::make_shared<StreamFacts>(*stream->facts);
        facts->config.subjects = QStringList{QStringLiteral("work.>")};
        auto row = std::make_shared<StreamRow>(*stream);
        row->facts = facts;
        snapshot->streams.emplace(StreamName{QStringLiteral("WORK")}, row);
        for (const auto& [name, filter, status] :
             {std::tuple{"all", "", ConsumerStatus::Ok}, std::tuple{"only-b", "work.b", ConsumerStatus::Stopped}}) {
            const auto consumer = consumerRow(QStringLiteral("WORK"), QLatin1String(name), 1);
            auto consumerFacts = std::make_shared<ConsumerFacts>(*consumer->facts);
            consumerFacts->config.filters.clear();
            if (*filter)
                consumerFacts->config.filters = QStringList{QLatin1String(filter)};
            auto shown = std::make_shared<ConsumerRow>(*consumer);
            shown->facts = consumerFacts;
            shown->assessment.status = status;
            snapshot->consumers.emplace(ConsumerKey{{QStringLiteral("WORK")}, {QLatin1String(name)}}, shown);
        }
        Table table;
        table.letters.apply({letter(1, QStringLiteral("boom")),
                             letter(2, QStringLiteral("boom"), QStringLiteral("work.b")),
                             letter(3, QStringLiteral("boom"), QStringLiteral("elsewhere"))},
                            {});
        QVERIFY(!table.textAt(0).contains(QStringLiteral("→"))); // nobody knows
        QSignalSpy changed(&table.groups, &QAbstractItemModel::dataChanged);
        table.groups.setTargets(LetterTargets(snapshot));
        QCOMPARE(changed.size(), 1);
        QVERIFY2(table.textAt(0).endsWith(QStringLiteral("→ all 2 · only-b 1 ◆ Stopped")), qPrintable(table.textAt(0)));
        table.groups.setTargets(LetterTargets(std::make_shared<Snapshot>(*snapshot)));
        QCOMPARE(changed.size(), 1); // the same again
    }

    void manyLettersAreFolded_whatAFilterFindsIsNot()
    {
        Table table;
        std::vector<DeadLetter> many;
        for (uint64_t i = 1; i <= 40; ++i)
            many.push_back(letter(i, i % 2 ? QStringLiteral("odd") : QStringLiteral("even")));
        table.letters.apply(many, {});
        QVERIFY(table.groups.isFolded(0));
        table.proxy.setFilter(QStringLiteral("odd"));
        QVERIFY(!table.groups.isFolded(0));
        table.proxy.setFilter({});
        QVERIFY(table.groups.isFolded(0));
        table.groups.setFolded(1, false); // of the first group
        QVERIFY(!table.groups.isFolded(0) && table.groups.isFolded(table.groups.rowCount() - 1));
        table.groups.setAllFolded(false);
        QVERIFY(!table.groups.isFolded(table.groups.rowCount() - 1));
    }

    /// A view cannot hide tens of thousands of rows in time.
    void thousandsThatAreFoldedAreNoRows()
    {
        Table table;
        std::vector<DeadLetter> many;
        for (uint64_t i = 1; i <= 2500; ++i)
            many.push_back(letter(i, i % 5 ? QStringLiteral("most") : QStringLiteral("few")));
        table.letters.apply(many, {});
        QCOMPARE(table.groups.rowCount(), 2);
        const int few = table.textAt(0).startsWith(QStringLiteral("few")) ? 0 : 1;
        QCOMPARE(table.groups.lettersOf(few).size(), 500);
        table.groups.setFolded(few, false);
        QCOMPARE(table.groups.rowCount(), 502);
        table.groups.setFolded(few, true);
        QCOMPARE(table.groups.rowCount(), 2);
        table.proxy.setFilter(QStringLiteral("few"));
        QCOMPARE(table.groups.rowCount(), 501);
        QCOMPARE(table.difference(), QString());
    }

    void nothingFoldsUnderTheHand()
    {
        Table table;
        table.letters.apply({letter(1, QStringLiteral("a")), letter(2, QStringLiteral("b"))}, {});
        QVERIFY(!table.groups.isFolded(0));
        table.groups.keepFolds();
        std::vector<DeadLetter> many;
        for (uint64_t i = 3; i <= 40; ++i)
            many.push_back(letter(i, QStringLiteral("a")));
        table.letters.apply(many, {});
        QVERIFY(!table.groups.isFolded(0));
        table.groups.setGrouping(LetterGrouping::Subject); // others are wanted
        table.groups.setGrouping(LetterGrouping::Error);
        QVERIFY(table.groups.isFolded(0));
    }

    void persistentIndexesFollowTheirLetters()
    {
        Table table;
        table.letters.apply(
            {letter(1, QStringLiteral("a")), letter(2, QStringLiteral("b")), letter(3, QStringLiteral("a"))}, {});
        table.proxy.resort();
        QCOMPARE(table.said(), QStringLiteral("[a: 3 1] [b: 2]"));
        const QPersistentModelIndex first = table.groups.index(2, 0); // letter 1
        const QPersistentModelIndex group = table.groups.index(0, 0);
        table.proxy.sort(table.letters.columnOf("time"), Qt::AscendingOrder);
        QCOMPARE(table.said(), QStringLiteral("[a: 1 3] [b: 2]"));
        QCOMPARE(table.sequenceAt(first.row()), 1u);
        table.groups.setGrouping(LetterGrouping::Subject);
        QCOMPARE(table.sequenceAt(first.row()), 1u);
        QVERIFY(!group.isValid()); // there is no such group now
        table.letters.apply({}, {{{QStringLiteral("DLQ")}, {1}}});
        QVERIFY(!first.isValid());
        QCOMPARE(table.difference(), QString());
    }

    /// Whatever is told, in any order, a view that trusts the signals shows what is there.
    void randomChanges_equalTheProxy_data()
    {
        QTest::addColumn<int>("kinds");
        QTest::newRow("few groups") << 3;
        QTest::newRow("hundreds of groups") << 150;
    }

    void randomChanges_equalTheProxy()
    {
        QFETCH(int, kinds);
        Random random(7);
        Table table;
        const QAbstractItemModelTester tester(&table.groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Witness witness(table.groups);
        const auto someLetter = [&] {
            // Words, not numbers: those are passed over.
            QString error = QStringLiteral("kind ");
            for (int kind = pick(random, kinds); kind > 0; kind /= 10)
                error += QChar(u'a' + kind % 10);
            DeadLetter made = letter(static_cast<uint64_t>(pick(random, 200) + 1), error,
                                     QStringLiteral("work.%1").arg(pick(random, 4)));
            made.state = static_cast<DeadLetterState>(pick(random, 3));
            return made;
        };
        for (int step = 0; step < 60; ++step) {
            std::vector<DeadLetter> upserted;
            std::vector<std::pair<StreamName, Sequence>> removed;
            switch (pick(random, 7)) {
            case 0:
                table.proxy.setFilter(pick(random, 2) ? QStringLiteral("work.1") : QString());
                break;
            case 1:
                table.proxy.sort(pick(random, table.proxy.columnCount()),
                                 pick(random, 2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 2:
                table.groups.setGrouping(static_cast<LetterGrouping>(pick(random, 5)));
                break;
            case 3:
                for (int i = pick(random, 90); i > 0; --i)
                    removed.push_back({{QStringLiteral("DLQ")}, {static_cast<uint64_t>(pick(random, 200) + 1)}});
                break;
            default:
                for (int i = pick(random, 80); i > 0; --i)
                    upserted.push_back(someLetter());
            }
            table.letters.apply(upserted, removed);
            QCOMPARE(table.difference(), QString());
            QCOMPARE(witness.difference(), QString());
        }
        QCOMPARE(witness.resets(), 0);
        table.letters.clear();
        QCOMPARE(table.groups.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLetterGroups)
#include "tst_lettergroups.moc"
