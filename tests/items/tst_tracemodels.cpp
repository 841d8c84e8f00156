// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The models of a trace: rows that stay where they are, and the way of a copy as the servers reported it.
#include "items/consumertracemodel.h"
#include "items/pathmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace jetlag;

namespace {

MessageTrace traceOf(const QStringList& names, TraceState state)
{
    MessageTrace trace;
    for (const QString& name : names) {
        ConsumerTrace row;
        row.consumer = {name};
        row.state = state;
        row.evidence = name + QStringLiteral(" says so.");
        trace.consumers.push_back(row);
    }
    return trace;
}

QStringList namesIn(const ConsumerTraceModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

/// As nats-server 2.15.1 reported them in a cluster of three, shortened.
const QByteArray first =
    R"({"server":{"name":"n1","host":"127.0.0.1","id":"NDFE","cluster":"C","ver":"2.15.1","jetstream":true,"flags":7,
"seq":23},"request":{"header":{"Nats-Trace-Dest":["_INBOX.t"],"Nats-Trace-Only":["true"]},"msgsize":69},"hops":1,"events":[
{"type":"in","ts":"2026-11-24T02:09:13.117208442Z","kind":0,"cid":24,"acc":"$G","subj":"old.a"},
{"type":"sm","ts":"2026-11-24T02:09:13.117220000Z","to":"orders.a"},
{"type":"eg","ts":"2026-11-24T02:09:13.117254551Z","kind":1,"cid":19,"name":"n2","hop":"1"}]})";
const QByteArray second =
    R"({"server":{"name":"n2","cluster":"C","ver":"2.15.1"},"request":{"header":{"Nats-Trace-Hop":["1"]},"msgsize":88},
"events":[{"type":"in","ts":"2026-11-24T02:09:13.117649769Z","kind":1,"cid":13,"name":"n1","acc":"$G","subj":"orders.a"},
{"type":"js","ts":"2026-11-24T02:09:13.117745152Z","stream":"ORDERS","error":"maximum payload exceeded"},
{"type":"eg","ts":"2026-11-24T02:09:13.117698229Z","kind":0,"cid":24,"name":"other app","sub":"orders.>","queue":"q"},
{"type":"novelty of 2030","ts":"never"}]})";

} // namespace

class TestTraceModels : public QObject
{
    Q_OBJECT
private slots:
    void rowsKeepTheirPlaces();
    void shapesAndWords();
    void missingConsumersAreRows();
    void readsReports();
    void hostileReports_data();
    void hostileReports();
    void pathIsATree();
    void lostReportsLeaveTheRest();
};

void TestTraceModels::rowsKeepTheirPlaces()
{
    ConsumerTraceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(3);
    for (int run = 0; run < 200; ++run) {
        QStringList names;
        for (int i = 0; i < 12; ++i) {
            if (random() % 2 == 0)
                names.append(QStringLiteral("c%1").arg(i, 2, 10, QLatin1Char('0')));
        }
        const QStringList before = namesIn(model);
        QList<QPersistentModelIndex> kept;
        for (int row = 0; row < model.rowCount(); ++row)
            kept.append(model.index(row, 0));
        QStringList shuffled = names;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const auto state = static_cast<TraceState>(random() % 12);
        model.setTrace(traceOf(shuffled, state));
        QCOMPARE(namesIn(model), names);
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(kept[i].isValid(), names.contains(before[i]));
            if (kept[i].isValid())
                QCOMPARE(kept[i].data().toString(), before[i]);
        }
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.at(row).state, state);
    }
}

void TestTraceModels::shapesAndWords()
{
    ConsumerTraceModel model;
    MessageTrace trace = traceOf({QStringLiteral("a"), QStringLiteral("b\u202e")}, TraceState::Held);
    trace.consumers[1].state = TraceState::FilteredOut;
    trace.consumers[1].filters = {QStringLiteral("x.>"), QStringLiteral("y")};
    model.setTrace(trace);
    const auto at = [&model](int row, int column, int role) { return model.index(row, column).data(role); };
    QCOMPARE(at(0, 1, Qt::DisplayRole).toString(), QStringLiteral("Held"));
    QCOMPARE(at(0, 1, SeverityRole).toInt(), static_cast<int>(Severity::Notice));
    QVERIFY(!at(0, 0, SeverityRole).isValid());
    QCOMPARE(at(0, 2, Qt::DisplayRole).toString(), QStringLiteral("a says so."));
    QCOMPARE(at(0, 3, Qt::DisplayRole).toString(), QStringLiteral("all subjects"));
    QCOMPARE(at(1, 3, Qt::DisplayRole).toString(), QStringLiteral("x.>, y"));
    QVERIFY(!at(1, 1, SeverityRole).isValid()); // it does not concern this one
    QVERIFY(!at(1, 0, Qt::DisplayRole).toString().contains(QChar(0x202e)));
    QSet<QString> words; // no two states read the same
    for (int state = 0; state <= static_cast<int>(TraceState::Unknown); ++state)
        words.insert(traceStateText(static_cast<TraceState>(state)));
    QCOMPARE(words.size(), static_cast<int>(TraceState::Unknown) + 1);
}

void TestTraceModels::missingConsumersAreRows()
{
    ConsumerTraceModel model;
    MessageTrace trace = traceOf({QStringLiteral("a"), QStringLiteral("c")}, TraceState::Held);
    trace.missing = {{QStringLiteral("b")}};
    model.setTrace(trace);
    QCOMPARE(namesIn(model), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(model.at(1).state, TraceState::Unknown);
}

void TestTraceModels::readsReports()
{
    const auto server = parsePathServer(first);
    QVERIFY(server);
    QCOMPARE(server->name, QStringLiteral("n1"));
    QCOMPARE(server->version, QStringLiteral("2.15.1"));
    QCOMPARE(server->cluster, QStringLiteral("C"));
    QVERIFY(server->hop.isEmpty());
    QCOMPARE(server->forwards, uint64_t(1));
    QCOMPARE(server->events.size(), size_t(3));
    QCOMPARE(server->events[0].kind, PathEvent::Kind::Ingress);
    QCOMPARE(server->events[0].peer, PathEvent::Peer::Client);
    QCOMPARE(server->events[0].connection, uint64_t(24));
    QCOMPARE(server->events[0].time, *parseRfc3339("2026-11-24T02:09:13.117208442Z"));
    QCOMPARE(server->events[1].kind, PathEvent::Kind::SubjectMapping);
    QCOMPARE(server->events[1].subject, QStringLiteral("orders.a"));
    QCOMPARE(server->events[2].peer, PathEvent::Peer::Route);
    QCOMPARE(server->events[2].hop, QStringLiteral("1"));
    const auto other = parsePathServer(second);
    QVERIFY(other);
    QCOMPARE(other->hop, QStringLiteral("1"));
    QCOMPARE(other->events[1].kind, PathEvent::Kind::JetStream);
    QCOMPARE(other->events[1].error, QStringLiteral("maximum payload exceeded"));
    QCOMPARE(other->events[2].queue, QStringLiteral("q"));
    QCOMPARE(other->events[3].kind, PathEvent::Kind::Other);
}

void TestTraceModels::hostileReports_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isReport");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no object") << QByteArray("[1,2]") << false;
    QTest::newRow("no events") << QByteArray(R"({"server":{}})") << false;
    QTest::newRow("events of another type") << QByteArray(R"({"server":{},"events":{"a":1}})") << false;
    QTest::newRow("server of another type") << QByteArray(R"({"server":7,"events":[]})") << false;
    QTest::newRow("half") << first.left(first.size() / 2) << false;
    QTest::newRow("not UTF-8") << QByteArray("{\"server\":{\"name\":\"\xff\"},\"events\":[]}") << false;
    QTest::newRow("odd types")
        << QByteArray(R"({"server":{"name":1},"hops":-1,"request":{"header":{"Nats-Trace-Hop":[]}},)"
                      R"("events":[1,null,{"type":3,"kind":"x","cid":-4,"ts":5},{"type":"eg","kind":99}]})")
        << true;
    QTest::newRow("deep") << (QByteArray(R"({"server":{},"events":[],"x":)") + QByteArray(100'000, '[')) << false;
}

void TestTraceModels::hostileReports()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, isReport);
    const auto server = parsePathServer(payload);
    QCOMPARE(server.has_value(), isReport);
    if (!server) {
        QCOMPARE(server.error().kind, Error::Kind::Protocol);
        return;
    }
    PathTrace path;
    path.servers = {*server};
    PathModel model;
    model.setPath(path);
    QCOMPARE(model.rowCount(), 1);
}

void TestTraceModels::pathIsATree()
{
    PathTrace path;
    path.servers = {*parsePathServer(first), *parsePathServer(second)};
    PathModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPath(path);
    model.setPath(path); // again: nothing of the one before stays
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex n1 = model.index(0, 0);
    QCOMPARE(model.rowCount(n1), 3);
    const QModelIndex handedOn = model.index(2, 0, n1);
    QCOMPARE(handedOn.data().toString(), QStringLiteral("Handed on"));
    QCOMPARE(model.rowCount(handedOn), 1);
    const QModelIndex n2 = model.index(0, 0, handedOn);
    QCOMPARE(model.rowCount(n2), 4);
    const QModelIndex stored = model.index(1, 0, n2);
    QCOMPARE(stored.data().toString(), QStringLiteral("Would not be stored"));
    QCOMPARE(stored.data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
    const QString text = model.text();
    QVERIFY2(text.contains(QStringLiteral("\n  Subject mapped\tto orders.a\t0.011 ms\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("\n      Would be delivered\tto client other app on connection 24 · "
                                          "subscription orders.> · queue group q")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("maximum payload exceeded")), qPrintable(text));
}

void TestTraceModels::lostReportsLeaveTheRest()
{
    PathTrace path;
    path.servers = {*parsePathServer(second)}; // how it came there nobody said
    PathModel model;
    model.setPath(path);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("n2")));
}

QTEST_MAIN(TestTraceModels)
#include "tst_tracemodels.moc"
