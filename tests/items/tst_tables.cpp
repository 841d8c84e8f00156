// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumersmodel.h"
#include "items/eventsmodel.h"
#include "items/headersmodel.h"
#include "items/rows.h"
#include "items/streamsmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace jetlag;
using namespace jetlag::test;
using namespace std::chrono_literals;

namespace {

constexpr auto qtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

QVariant cell(const TableModel& model, int row, const char* column, int role = Qt::DisplayRole)
{
    const int at = model.columnOf(column);
    if (at < 0)
        qFatal("no such column: %s", column);
    return model.index(row, at).data(role);
}

Delta adding(std::vector<StreamRowPtr> rows)
{
    Delta delta;
    delta.streams.added = std::move(rows);
    return delta;
}

Delta adding(std::vector<ConsumerRowPtr> rows)
{
    Delta delta;
    delta.consumers.added = std::move(rows);
    return delta;
}

Delta changing(ConsumerRowPtr row)
{
    Delta delta;
    delta.consumers.changed = {std::move(row)};
    return delta;
}

QStringList titles(const TableModel& model, bool onByDefault)
{
    QStringList found;
    for (const ColumnInfo& column : model.columns()) {
        if (column.onByDefault == onByDefault)
            found << column.title;
    }
    return found;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// What a server lists without its state has no counts, not even zero.
    void whatIsNotToldIsUnknown()
    {
        auto facts = std::make_shared<StreamFacts>();
        facts->config.name = {QStringLiteral("S")};
        facts->config.storage = Storage::File;
        facts->known = Known::Config;
        auto row = std::make_shared<StreamRow>();
        row->facts = facts;
        row->isMissing = true;
        row->offline = QStringLiteral("<b>level 9</b>");
        Delta delta;
        delta.streams.added = {row};
        StreamsModel streams;
        streams.apply(delta);
        for (const char* id : {"messages", "bytes", "consumers", "first-seq", "last-seq", "deleted", "limit"}) {
            QCOMPARE(cell(streams, 0, id, Qt::DisplayRole).toString(), unknownText());
            QVERIFY(!cell(streams, 0, id, ValueRole).isValid());
        }
        QCOMPARE(cell(streams, 0, "storage", Qt::DisplayRole).toString(), QStringLiteral("file"));
        QCOMPARE(cell(streams, 0, "health", Qt::DisplayRole).toString(), QStringLiteral("Offline"));
        QVERIFY(cell(streams, 0, "health", Qt::AccessibleTextRole).toString().contains(row->offline));
        QVERIFY(cell(streams, 0, "health", Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));

        facts = std::make_shared<StreamFacts>();
        facts->config.name = {QStringLiteral("M")};
        facts->replicationTrouble = QStringLiteral("<b>stream not found");
        auto unfed = std::make_shared<StreamRow>();
        unfed->facts = facts;
        delta.streams.added = {unfed};
        streams.apply(delta);
        const int at = streams.rowOf(facts->name());
        QCOMPARE(cell(streams, at, "health", Qt::DisplayRole).toString(), QStringLiteral("Not fed"));
        QCOMPARE(cell(streams, at, "health", FilterTextRole).toString(), QStringLiteral("not-fed"));
        QCOMPARE(cell(streams, at, "health", SeverityRole).toInt(), static_cast<int>(Severity::Warning));
        QVERIFY(cell(streams, at, "health", Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;stream")));

        auto nameOnly = std::make_shared<ConsumerFacts>();
        nameOnly->key = {{QStringLiteral("S")}, {QStringLiteral("c")}};
        nameOnly->known = Known::Name;
        auto consumer = std::make_shared<ConsumerRow>();
        consumer->facts = nameOnly;
        consumer->offline = QStringLiteral("level 9");
        delta.consumers.added = {consumer};
        ConsumersModel consumers;
        consumers.apply(delta);
        for (const char* id : {"lag", "time-lag", "ack-pending", "waiting", "kind", "ack-wait"})
            QCOMPARE(cell(consumers, 0, id, Qt::DisplayRole).toString(), unknownText());
        QCOMPARE(cell(consumers, 0, "consumer", Qt::DisplayRole).toString(), QStringLiteral("c"));
        QVERIFY(cell(consumers, 0, "cause", Qt::DisplayRole).toString().contains(consumer->offline));
    }

    void columns_areThoseOfTheSpecification()
    {
        const auto list = [](const char* text) { return QString::fromUtf8(text).split(QStringLiteral(", ")); };
        const StreamsModel streams;
        QCOMPARE(titles(streams, true),
                 list("Stream, Health, Messages, Bytes, In/s, Trend, Consumers, Worst lag, First seq, "
                      "Last seq, Last message, Limit, Subjects, Retention, Storage, Replicas"));
        QCOMPARE(titles(streams, false), list("Leader, Deleted, Lost, Span, Subject count, Bytes in/s, Mirror lag, "
                                              "Duplicate window, Created, API level"));
        const ConsumersModel consumers;
        QCOMPARE(titles(consumers, true), list("Status, Cause, Stream, Consumer, Kind, Lag, Trend, Time lag, ETA, Ack "
                                               "pending, Redelivered, Waiting, Delivered/s, "
                                               "Acked/s, Last delivery, Last ack, Filter"));
        QCOMPARE(titles(consumers, false),
                 list("Since, Ack floor, Delivered seq, Ack wait, Max deliver, Ack policy, Deliver "
                      "policy, Paused until, Leader, Replicas, Created, API level"));
        QCOMPARE(titles(EventsModel(), true), list("Time, Severity, Kind, Subject, Text"));
        for (const TableModel* model : std::initializer_list<const TableModel*>{&streams, &consumers}) {
            QSet<QByteArray> ids;
            for (const ColumnInfo& column : model->columns()) {
                QVERIFY2(!ids.contains(column.id), column.id);
                ids << column.id;
                QVERIFY2(!column.description.isEmpty(), column.id);
            }
        }
    }

    void diffThenApply_equalsTheNewSnapshot_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void diffThenApply_equalsTheNewSnapshot()
    {
        QFETCH(unsigned, seed);
        Random random(seed);
        StreamsModel streams;
        ConsumersModel consumers;
        const QAbstractItemModelTester streamsTester(&streams, qtTest);
        const QAbstractItemModelTester consumersTester(&consumers, qtTest);
        const Witness streamsWitness(streams);
        const Witness consumersWitness(consumers);
        SnapshotPtr shown;
        for (int step = 0; step < 40; ++step) {
            const SnapshotPtr next = randomSuccessor(shown, random);
            const Delta delta = diff(shown, next);
            const int insertionsBefore = consumersWitness.insertions();
            streams.apply(delta);
            consumers.apply(delta);
            shown = next;
            QVERIFY(consumersWitness.insertions() <= insertionsBefore + 1);

            QCOMPARE(streams.rowCount(), static_cast<int>(next->streams.size()));
            for (const auto& [name, row] : next->streams) {
                const int at = streams.rowOf(name);
                QVERIFY(at >= 0);
                QCOMPARE(streams.rowAt(at), row);
                QCOMPARE(cell(streams, at, "stream").toString(), name.value);
                QCOMPARE(cell(streams, at, "messages", ValueRole).value<quint64>(), row->facts->state.messages);
            }
            QCOMPARE(consumers.rowCount(), static_cast<int>(next->consumers.size()));
            for (const auto& [key, row] : next->consumers) {
                const int at = consumers.rowOf(key);
                QVERIFY(at >= 0);
                QCOMPARE(consumers.rowAt(at), row);
                QCOMPARE(cell(consumers, at, "lag", ValueRole).value<quint64>(), row->facts->pending);
            }
            QCOMPARE(streamsWitness.difference(), QString());
            QCOMPARE(consumersWitness.difference(), QString());
            if (step % 7 == 3) {
                streams.setNow(next->takenAt + 10s);
                consumers.setNow(next->takenAt + 10s);
                QCOMPARE(streamsWitness.difference(), QString());
                QCOMPARE(consumersWitness.difference(), QString());
            }
        }
        QCOMPARE(streamsWitness.resets() + consumersWitness.resets(), 0);
        streams.clear();
        consumers.clear();
        QCOMPARE(streams.rowCount() + consumers.rowCount(), 0);
        QCOMPARE(streams.rowOf({QStringLiteral("S1")}), -1);
    }

    void persistentIndex_followsItsRow()
    {
        ConsumersModel model;
        std::vector<ConsumerRowPtr> rows;
        std::vector<ConsumerKey> gone;
        for (int i = 0; i < 10; ++i) {
            rows.push_back(consumerRow(QStringLiteral("S"), QStringLiteral("c%1").arg(i), 0));
            if (i % 3 == 0)
                gone.push_back(rows.back()->facts->key);
        }
        model.apply(adding(rows));
        const QPersistentModelIndex kept = model.index(model.rowOf(rows[8]->facts->key), 3);
        const QPersistentModelIndex lost = model.index(model.rowOf(rows[3]->facts->key), 3);
        Delta delta;
        delta.consumers.removed = gone;
        model.apply(delta);
        QVERIFY(!lost.isValid());
        QCOMPARE(kept.data().toString(), QStringLiteral("c8"));
        QCOMPARE(model.rowCount(), 6);
    }

    void fewMergedRanges_perDelta()
    {
        StreamsModel model;
        std::vector<StreamRowPtr> rows;
        for (int i = 0; i < 1000; ++i)
            rows.push_back(streamRow(QStringLiteral("S%1").arg(i), 1));
        model.apply(adding(rows));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Delta delta;
        for (int i = 0; i < 1000; ++i) {
            if (i % 2 == 0 && i < 500)
                delta.streams.changed.push_back(streamRow(QStringLiteral("S%1").arg(i), 2));
        }
        model.apply(delta);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!changed.first().at(2).value<QList<int>>().isEmpty());
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        Delta removal;
        for (int i = 100; i < 300; ++i)
            removal.streams.removed.push_back({QStringLiteral("S%1").arg(i)});
        model.apply(removal);
        QCOMPARE(removed.count(), 1);
    }

    void unknown_isADash_neverZero()
    {
        StreamsModel streams;
        streams.apply(adding(std::vector{streamRow(QStringLiteral("S"), 0)}));
        for (const char* id : {"in-rate", "worst-lag", "last-message", "limit", "subject-count", "bytes-rate",
                               "mirror-lag", "created", "api-level", "leader", "health", "retention", "storage"}) {
            QCOMPARE(cell(streams, 0, id).toString(), QStringLiteral("—"));
        }
        for (const char* id : {"in-rate", "worst-lag", "last-message", "limit", "subject-count", "created"})
            QVERIFY2(!cell(streams, 0, id, ValueRole).isValid(), id);
        QCOMPARE(cell(streams, 0, "messages").toString(), QStringLiteral("0")); // known to be zero
        ConsumersModel consumers;
        consumers.apply(adding(std::vector{consumerRow(QStringLiteral("S"), QStringLiteral("c"), 0)}));
        for (const char* id : {"delivered-rate", "acked-rate", "last-delivery", "last-ack", "paused-until", "leader",
                               "created", "api-level", "ack-policy", "deliver-policy"})
            QCOMPARE(cell(consumers, 0, id).toString(), QStringLiteral("—"));
    }

    void numbers_areExactAndLocaleFormatted()
    {
        StreamsModel model;
        model.apply(adding(std::vector{streamRow(QStringLiteral("S"), std::numeric_limits<uint64_t>::max())}));
        const QVariant value = cell(model, 0, "messages", ValueRole);
        QCOMPARE(value.typeId(), static_cast<int>(QMetaType::ULongLong));
        QCOMPARE(value.value<quint64>(), std::numeric_limits<quint64>::max());
        QCOMPARE(cell(model, 0, "messages").toString(), QStringLiteral("18,446,744,073,709,551,615"));
        const auto isRight = [&](const char* id, int row) {
            const int column = model.columnOf(id);
            const QVariant alignment = row < 0 ? model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                                               : model.index(row, column).data(Qt::TextAlignmentRole);
            return (alignment.toInt() & Qt::AlignRight) != 0;
        };
        QVERIFY(isRight("messages", 0) && isRight("messages", -1));
        QVERIFY(!isRight("stream", 0) && !isRight("stream", -1));
        QCOMPARE(model.headerData(model.columnOf("messages"), Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Messages"));
    }

    void bars_sayTheirNumbers()
    {
        auto facts = std::make_shared<ConsumerFacts>(*consumerRow(QStringLiteral("S"), QStringLiteral("c"), 7)->facts);
        facts->ackPending = 250;
        facts->config.maxAckPending = 1000;
        auto row = std::make_shared<ConsumerRow>();
        row->facts = facts;
        row->assessment.status = ConsumerStatus::Stopped;
        row->assessment.cause = cause::NoAcks{250};
        ConsumersModel model;
        model.apply(adding(std::vector<ConsumerRowPtr>{row}));
        QCOMPARE(cell(model, 0, "ack-pending", FractionRole).toDouble(), 0.25);
        const QString spoken = cell(model, 0, "ack-pending", Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"250") && spoken.contains(u"1,000"), qPrintable(spoken));
        QCOMPARE(cell(model, 0, "status", SeverityRole).toInt(), static_cast<int>(severityOf(ConsumerStatus::Stopped)));
        const QString status = cell(model, 0, "status", Qt::AccessibleTextRole).toString();
        QVERIFY2(status.contains(statusText(ConsumerStatus::Stopped)) && status.contains(u"No acks"),
                 qPrintable(status));
    }

    void trend_isSpokenAndBounded()
    {
        ConsumersModel model;
        const auto lag = [](uint64_t n) { return consumerRow(QStringLiteral("S"), QStringLiteral("c"), n); };
        model.apply(adding(std::vector{lag(120)}));
        model.apply(changing(lag(500)));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply(changing(lag(900)));
        QCOMPARE(cell(model, 0, "trend", TrendRole).value<QVector<double>>(), QVector<double>({120, 500, 900}));
        QCOMPARE(cell(model, 0, "trend", Qt::AccessibleTextRole).toString(), QStringLiteral("rising, 120 to 900"));
        const auto roles = changed.first().at(2).value<QList<int>>();
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(ValueRole),
                               int(SeverityRole), int(TrendRole), int(FractionRole), int(StaleRole)})
            QVERIFY2(roles.contains(role), qPrintable(QString::number(role)));
        for (uint64_t i = 0; i < 100; ++i)
            model.apply(changing(lag(i)));
        const auto last = cell(model, 0, "trend", TrendRole).value<QVector<double>>();
        QCOMPARE(last.size(), 60);
        QCOMPARE(last.last(), 99.0);
    }

    void recreatedConsumer_startsItsTrendAnew()
    {
        ConsumersModel model;
        model.apply(adding(std::vector{consumerRow(QStringLiteral("S"), QStringLiteral("c"), 900)}));
        auto facts = std::make_shared<ConsumerFacts>(*consumerRow(QStringLiteral("S"), QStringLiteral("c"), 3)->facts);
        facts->created = parseRfc3339("2026-11-23T00:00:00Z");
        auto row = std::make_shared<ConsumerRow>();
        row->facts = facts;
        model.apply(changing(row));
        QCOMPARE(cell(model, 0, "trend", TrendRole).value<QVector<double>>(), QVector<double>({3}));
    }

    void staleRows_stayAndSaySo()
    {
        StreamsModel model;
        model.apply(adding(std::vector{streamRow(QStringLiteral("S"), 1)}));
        QCOMPARE(cell(model, 0, "stream", StaleRole).toBool(), false);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const Timestamp since = systemNow();
        model.setOldSince(since);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell(model, 0, "stream", StaleRole).toBool(), true);
        QCOMPARE(model.rowCount(), 1);
        model.setOldSince(std::nullopt);
        QCOMPARE(cell(model, 0, "stream", StaleRole).toBool(), false);
    }

    /// Neither how fast it goes nor how well it is can be known of what is old; it says when it was so.
    void oldRows_areDated_withoutRates_andNeverFine()
    {
        const Timestamp since = systemNow() - 40s;
        auto consumer = std::make_shared<ConsumerRow>(*consumerRow(QStringLiteral("S"), QStringLiteral("c"), 7));
        consumer->rates.delivered = consumer->rates.acked = 9.4;
        consumer->assessment.status = ConsumerStatus::Ok;
        auto stream = std::make_shared<StreamRow>(*streamRow(QStringLiteral("S"), 1));
        stream->rates.messagesIn = stream->rates.bytesIn = 9.4;
        stream->watchedConsumers = 1;
        stream->worstStatus = ConsumerStatus::Ok;
        ConsumersModel consumers;
        StreamsModel streams;
        consumers.apply(adding(std::vector<ConsumerRowPtr>{consumer}));
        streams.apply(adding(std::vector<StreamRowPtr>{stream}));
        QCOMPARE(cell(consumers, 0, "delivered-rate").toString(), QStringLiteral("9.4"));
        QCOMPARE(cell(consumers, 0, "status", SeverityRole).toInt(), static_cast<int>(Severity::Ok));
        const auto areOld = [&] {
            const QString at = instantText(since);
            for (const char* id : {"delivered-rate", "acked-rate", "eta"}) {
                if (cell(consumers, 0, id).toString() != unknownText() || cell(consumers, 0, id, ValueRole).isValid())
                    return false;
            }
            return cell(streams, 0, "in-rate").toString() == unknownText() &&
                   cell(streams, 0, "bytes-rate").toString() == unknownText() &&
                   cell(consumers, 0, "status", SeverityRole).toInt() == static_cast<int>(Severity::Unknown) &&
                   cell(streams, 0, "health", SeverityRole).toInt() == static_cast<int>(Severity::Unknown) &&
                   cell(consumers, 0, "cause").toString().contains(at) &&
                   cell(consumers, 0, "status").toString() == QStringLiteral("Unknown") &&
                   cell(consumers, 0, "status", FilterTextRole).toString() == QStringLiteral("unknown") &&
                   cell(consumers, 0, "status", Qt::AccessibleTextRole).toString().contains(at) &&
                   cell(streams, 0, "health").toString().contains(at) &&
                   cell(consumers, 0, "lag", StaleRole).toBool() && cell(streams, 0, "messages", StaleRole).toBool();
        };
        consumers.setOldSince(since);
        streams.setOldSince(since);
        QVERIFY(areOld());
        consumers.setOldSince(std::nullopt);
        streams.setOldSince(std::nullopt);
        QVERIFY(!areOld());
        QCOMPARE(cell(consumers, 0, "status").toString(), QStringLiteral("Ok"));
        // Only these rows: the list names them as missing.
        auto oldConsumer = std::make_shared<ConsumerRow>(*consumer);
        auto oldStream = std::make_shared<StreamRow>(*stream);
        oldConsumer->isMissing = oldStream->isMissing = true;
        oldConsumer->oldSince = oldStream->oldSince = since;
        consumers.apply(changing(oldConsumer));
        Delta delta;
        delta.streams.changed = {oldStream};
        streams.apply(delta);
        QVERIFY(areOld());
        QCOMPARE(cell(consumers, 0, "time-lag").toString(), unknownText());
    }

    void foreignText_isNeverRichAndHasNoControls()
    {
        const QString name = QStringLiteral("<b>x</b>\u202Etxt");
        StreamsModel model;
        model.apply(adding(std::vector{streamRow(name, 1)}));
        const QString shown = cell(model, 0, "stream").toString();
        QVERIFY(!shown.contains(QChar(0x202E)));
        const QString tip = cell(model, 0, "stream", Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<b>") && tip.contains(u"&lt;b&gt;"), qPrintable(tip));
        QCOMPARE(cell(model, 0, "stream", KeyRole).toString(), name); // identity stays exact
    }

    void headers_editKeepsOrderAndRefusesLineBreaks()
    {
        HeadersModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        const Witness witness(model);
        MessageHeaders headers;
        headers.add("A", "1");
        headers.add("B", "");
        headers.add("A", "2");
        model.setHeaders(headers);
        QVERIFY(!model.setData(model.index(1, 1), QStringLiteral("x"))); // read-only until asked for
        model.setEditable(true);
        QVERIFY(model.setData(model.index(1, 1), QStringLiteral("x")));
        QVERIFY(!model.setData(model.index(1, 1), QStringLiteral("x\r\nInjected: 1")));
        QVERIFY(!model.setData(model.index(1, 0), QStringLiteral("a:b")));
        model.append("C", "3");
        model.removeAt(0);
        MessageHeaders wanted;
        wanted.add("B", "x");
        wanted.add("A", "2");
        wanted.add("C", "3");
        QCOMPARE(model.headers(), wanted);
        model.setHeaders(headers);
        QCOMPARE(witness.difference(), QString());
        model.setHeaders({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
