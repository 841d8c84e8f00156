// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumersmodel.h"
#include "items/eventsmodel.h"
#include "items/rows.h"
#include "items/streamsmodel.h"
#include "support/guitest.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/overviewpage.h"
#include "widgets/pages/toprowsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jetlag;

class TestTopRows : public QObject
{
    Q_OBJECT
private slots:
    void followsRandomDeltas_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void followsRandomDeltas()
    {
        QFETCH(unsigned, seed);
        constexpr int limit = 5;
        test::Random random(seed);
        StreamsModel streams;
        const auto rank = [&streams](int row) -> std::optional<TopRowsModel::Rank> {
            const auto& state = streams.rowAt(row)->facts->state;
            if (state.messages % 3 == 0)
                return std::nullopt;
            return TopRowsModel::Rank{0, static_cast<double>(state.messages)};
        };
        TopRowsModel top(streams, {QStringLiteral("stream"), QStringLiteral("messages")}, limit, rank);
        const QAbstractItemModelTester tester(&top, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const test::Witness witness(top);
        SnapshotPtr last;
        for (int step = 0; step < 120; ++step) {
            const SnapshotPtr next = test::randomSuccessor(last, random);
            streams.apply(diff(last, next));
            QCOMPARE(witness.difference(), QString()); // cells follow at once
            last = next;
            if (step % 3 != 0)
                continue;
            top.refresh();
            QCOMPARE(witness.difference(), QString());
            std::vector<double> wanted;
            for (int row = 0; row < streams.rowCount(); ++row) {
                if (const auto ranked = rank(row))
                    wanted.push_back(ranked->second);
            }
            std::sort(wanted.rbegin(), wanted.rend());
            wanted.resize(std::min<size_t>(wanted.size(), limit));
            std::vector<double> shown;
            for (int row = 0; row < top.rowCount(); ++row)
                shown.push_back(rank(top.sourceRow(row))->second);
            QCOMPARE(shown, wanted);
        }
        QCOMPARE(witness.resets(), 0);
        QCOMPARE(top.sourceRow(top.rowCount()), -1);
    }

    /// Whatever the names are made of.
    void recentChangesLeadToTheirThings()
    {
        const StreamName stream{QStringLiteral("a\u202E › b")};
        const ConsumerKey consumer{stream, {QStringLiteral("c\u0001")}};
        const ConsumerKey gone{stream, {QStringLiteral("gone")}};
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->streams[stream] = test::streamRow(stream.value, 1);
        snapshot->consumers[consumer] = test::consumerRow(stream.value, consumer.consumer.value, 1);
        StreamsModel streams;
        ConsumersModel consumers;
        EventsModel events;
        streams.apply(diff(nullptr, snapshot));
        consumers.apply(diff(nullptr, snapshot));
        OverviewPage page(streams, consumers, events);
        QStringList opened;
        connect(&page, &OverviewPage::openConsumer, this,
                [&opened](const ConsumerKey& key) { opened << subjectText(key); });
        connect(&page, &OverviewPage::openStream, this,
                [&opened](const StreamName& name) { opened << subjectText(name); });
        connect(&page, &OverviewPage::openEvents, this, [&opened] { opened << QStringLiteral("events"); });
        const std::vector<EventSubject> subjects{{}, OtherThing{stream.value}, gone, stream, consumer};
        for (const EventSubject& subject : subjects)
            events.add({systemNow(),
                        Severity::Notice,
                        Event::Kind::Change,
                        subject,
                        QStringLiteral("t%1").arg(events.rowCount()),
                        {}}); // of its own: no story that goes on
        auto* table = page.findChild<TableView*>(QStringLiteral("recentChangesTable"));
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        for (int row = 0; row < 5; ++row)
            emit table->rowActivated(row);
        QCOMPARE(opened,
                 QStringList({QStringLiteral("a\\u202e › b › c\\u0001"), QStringLiteral("a\\u202e › b"),
                              QStringLiteral("a\\u202e › b"), QStringLiteral("events"), QStringLiteral("events")}));
    }
};

JETLAG_GUI_TEST_MAIN(TestTopRows)
#include "tst_toprows.moc"
