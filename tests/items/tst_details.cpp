// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/detailsmodel.h"
#include "items/rows.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;
using namespace jetlag::test;

namespace {

constexpr auto qtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

QModelIndex find(const DetailsModel& model, const QString& path)
{
    QModelIndex at;
    for (const QString& name : path.split(u'/')) {
        QModelIndex next;
        for (int row = 0; row < model.rowCount(at) && !next.isValid(); ++row) {
            if (model.index(row, 0, at).data().toString() == name)
                next = model.index(row, 0, at);
        }
        if (!next.isValid())
            return {};
        at = next;
    }
    return at;
}

QString value(const DetailsModel& model, const char* path)
{
    const QModelIndex at = find(model, QString::fromLatin1(path));
    return at.isValid() ? at.siblingAtColumn(1).data().toString() : QStringLiteral("(not there)");
}

/// The whole tree as text, one line a node.
QString dump(const DetailsModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        text += QString(depth, u' ') + at.data().toString() + u'=' + at.siblingAtColumn(1).data().toString() + u'\n';
        text += dump(model, at, depth + 1);
    }
    return text;
}

QByteArray randomJson(Random& random, int depth)
{
    switch (depth > 3 ? pick(random, 3) : pick(random, 6)) {
    case 0:
        return QByteArray::number(pick(random, 5));
    case 1:
        return "\"text" + QByteArray::number(pick(random, 3)) + "\"";
    case 2:
        return pick(random, 2) == 0 ? "null" : "true";
    case 3: {
        QByteArray array = "[";
        for (int i = pick(random, 5); i > 0; --i)
            array += randomJson(random, depth + 1) + (i > 1 ? "," : "");
        return array + "]";
    }
    default: {
        // Keys in any order, so that the server's order changes too.
        QByteArrayList keys{"a", "b", "c", "d", "e", "max_age"};
        std::shuffle(keys.begin(), keys.end(), random);
        if (pick(random, 2) == 0)
            std::sort(keys.begin(), keys.end());
        QByteArrayList members;
        for (int i = pick(random, 7); i > 0; --i)
            members << "\"" + keys[i - 1] + "\":" + randomJson(random, depth + 1);
        return "{" + members.join(",") + "}";
    }
    }
}

} // namespace

class TestDetails : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyField_inTheServersOrder_exact()
    {
        DetailsModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        model.setJson(
            R"({"zulu":18446744073709551615,"alpha":{"ack_wait":30000000000,"backoff":[1000000000,120000000000],
            "max_deliver":-1,"unheard_of":"<b>x</b>","created":"2026-11-23T10:00:00.123456789Z"},"empty":{},"none":[],
            "never":"0001-01-01T00:00:00Z","ratio":1.5,"off":false,"nothing":null})");
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("zulu"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("alpha"));
        QCOMPARE(value(model, "zulu"), QStringLiteral("18446744073709551615"));
        QCOMPARE(value(model, "alpha"), QString());
        QCOMPARE(value(model, "alpha/ack_wait"), QStringLiteral("30 s"));
        QCOMPARE(value(model, "alpha/backoff/[1]"), QStringLiteral("2 min"));
        QCOMPARE(value(model, "alpha/max_deliver"), QStringLiteral("no limit"));
        QCOMPARE(value(model, "alpha/unheard_of"), QStringLiteral("<b>x</b>"));
        const QString tip =
            find(model, QStringLiteral("alpha/unheard_of")).siblingAtColumn(1).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<b>"), qPrintable(tip));
        QCOMPARE(value(model, "empty"), QStringLiteral("{}"));
        QCOMPARE(value(model, "none"), QStringLiteral("[]"));
        QCOMPARE(value(model, "never"), QStringLiteral("never"));
        QCOMPARE(value(model, "ratio"), QStringLiteral("1.5"));
        QCOMPARE(value(model, "off"), QStringLiteral("false"));
        QCOMPARE(value(model, "nothing"), QStringLiteral("null"));
    }

    /// For people first; the server's own text to its last digit in the tool tip.
    void valuesSpeakToPeople()
    {
        DetailsModel model;
        model.setJson(R"({"config":{"max_age":0,"max_bytes":-1,"max_msg_size":1048576,"max_msgs":1234567,
            "duplicate_window":120000000000,"num_replicas":3,"max_new_thing":-1,"first_new_thing":-1},
            "state":{"bytes":18446744073709551615,"last_seq":18446744073709551615},
            "created":"2026-11-23T10:00:00.123456789Z"})");
        const auto shows = [&model](const char* path, const QString& text, const char* raw) {
            const QModelIndex at = find(model, QString::fromLatin1(path)).siblingAtColumn(1);
            return at.data().toString() == text && at.data(Qt::ToolTipRole).toString().contains(QLatin1String(raw));
        };
        QVERIFY(shows("config/max_age", QStringLiteral("no limit"), "0"));
        QVERIFY(shows("config/max_bytes", QStringLiteral("no limit"), "-1"));
        QVERIFY(shows("config/max_msg_size", QStringLiteral("1.0 MiB"), "1048576"));
        QVERIFY(shows("config/max_msgs", QStringLiteral("1,234,567"), "1234567"));
        QVERIFY(shows("config/duplicate_window", QStringLiteral("2 min"), "120000000000"));
        QVERIFY(shows("config/num_replicas", QStringLiteral("3"), "3"));
        QVERIFY(shows("config/max_new_thing", QStringLiteral("no limit"), "-1"));
        QVERIFY(shows("config/first_new_thing", QStringLiteral("-1"), "-1"));
        QVERIFY(shows("state/last_seq", QStringLiteral("18,446,744,073,709,551,615"), "18446744073709551615"));
        const Timestamp created = *parseRfc3339("2026-11-23T10:00:00.123456789Z");
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setNow(created + std::chrono::seconds(104));
        QCOMPARE(changed.count(), 1);
        QVERIFY2(value(model, "created").startsWith(QStringLiteral("1 min 44 s ago (")),
                 qPrintable(value(model, "created")));
        QVERIFY(shows("created", value(model, "created"), "2026-11-23T10:00:00.123456789Z"));
        model.setNow(created - std::chrono::seconds(60));
        QVERIFY2(value(model, "created").startsWith(QStringLiteral("in 1 min (")), qPrintable(value(model, "created")));
    }

    void sameShape_changesInPlace()
    {
        DetailsModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        model.setJson(R"({"name":"S","state":{"messages":1,"bytes":10}})");
        const QPersistentModelIndex kept = find(model, QStringLiteral("state/messages"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setJson(R"({"name":"S","state":{"messages":2,"bytes":10}})");
        QVERIFY(kept.isValid());
        QCOMPARE(kept.sibling(kept.row(), 1).data().toString(), QStringLiteral("2"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(inserted.count() + removed.count() + reset.count(), 0);
    }

    void newAndLostFields_leaveTheOthersAlone()
    {
        DetailsModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        model.setJson(R"({"a":1,"state":{"x":1,"y":2,"z":3},"c":3})");
        const QPersistentModelIndex kept = find(model, QStringLiteral("state/z"));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setJson(R"({"n1":0,"n2":0,"a":1,"state":{"z":4},"c":3})");
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 0);
        QCOMPARE(kept.sibling(0, 1).data().toString(), QStringLiteral("4"));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
    }

    void malformed_showsNothing_andRecovers()
    {
        DetailsModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        model.setJson(R"({"a":1})");
        model.setJson(R"({"a":)");
        QCOMPARE(model.rowCount(), 0);
        model.setJson({});
        QCOMPARE(model.rowCount(), 0);
        model.setJson(R"({"a":2})");
        QCOMPARE(value(model, "a"), QStringLiteral("2"));
    }

    void hostileDepth_isCut()
    {
        DetailsModel model;
        model.setJson("{\"a\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}");
        int depth = 0;
        QModelIndex at;
        while (model.rowCount(at) > 0) {
            at = model.index(0, 0, at);
            ++depth;
        }
        QVERIFY2(depth > 10 && depth < 100, qPrintable(QString::number(depth)));
        QCOMPARE(at.siblingAtColumn(1).data().toString(), QStringLiteral("…"));
    }

    void randomTexts_equalAFreshModel()
    {
        Random random(3);
        DetailsModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        for (int step = 0; step < 300; ++step) {
            const QByteArray json =
                "{\"config\":" + randomJson(random, 0) + ",\"state\":" + randomJson(random, 0) + "}";
            model.setJson(json);
            DetailsModel fresh;
            fresh.setJson(json);
            QCOMPARE(dump(model), dump(fresh));
        }
    }
};

QTEST_GUILESS_MAIN(TestDetails)
#include "tst_details.moc"
