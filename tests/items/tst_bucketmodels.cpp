// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as a tree that comes and goes bit by bit, revisions and objects as tables: rows stay where they are.
#include "buckets/objects.h"
#include "items/keysmodel.h"
#include "items/objectsmodel.h"
#include "items/revisionsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace jetlag;

namespace {

KeyState stateOf(const QString& key, uint64_t revision, RevisionKind kind = RevisionKind::Value)
{
    KeyState state;
    state.key = key;
    state.revision = Sequence{revision};
    state.kind = kind;
    state.preview = QStringLiteral("v%1").arg(revision);
    return state;
}

std::shared_ptr<const StoredMessage> revision(uint64_t sequence)
{
    auto message = std::make_shared<StoredMessage>();
    message->subject = QStringLiteral("$KV.b.a");
    message->sequence = Sequence{sequence};
    message->payload = QByteArray::number(static_cast<qulonglong>(sequence));
    return message;
}

ObjectInfo object(const QString& name, uint64_t sequence)
{
    ObjectInfo info;
    info.name = name;
    info.sequence = Sequence{sequence};
    return info;
}

} // namespace

class TestBucketModels : public QObject
{
    Q_OBJECT
private:
    static std::set<QString> keysOf(const KeysModel& model, const QModelIndex& below = {})
    {
        std::set<QString> keys;
        for (int row = 0; row < model.rowCount(below); ++row) {
            const QModelIndex index = model.index(row, 0, below);
            if (model.isKey(index))
                keys.insert(model.keyAt(index));
            keys.merge(keysOf(model, index));
        }
        return keys;
    }

private slots:
    void aKeyMayBeABranchToo()
    {
        KeysModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys({QStringLiteral("a"), QStringLiteral("a.b.c"), QStringLiteral("d.e")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.keyCount(), size_t(3));
        QVERIFY(model.isKey(model.indexOf(QStringLiteral("a"))));
        QVERIFY(!model.isKey(model.indexOf(QStringLiteral("d"))));
        QVERIFY(model.keyAt(model.indexOf(QStringLiteral("d"))).isEmpty());
        model.update({stateOf(QStringLiteral("a"), 3)});
        QCOMPARE(model.stateAt(model.indexOf(QStringLiteral("a")))->revision, Sequence{3});
        model.update({stateOf(QStringLiteral("a"), 2)}); // read before
        QCOMPARE(model.stateAt(model.indexOf(QStringLiteral("a")))->revision, Sequence{3});
        model.update({stateOf(QStringLiteral("a"), 0)}); // gone
        QVERIFY(!model.isKey(model.indexOf(QStringLiteral("a"))));
        QCOMPARE(model.keyCount(), size_t(2));
        model.update({stateOf(QStringLiteral("a.b.c"), 0)});
        QVERIFY(!model.indexOf(QStringLiteral("a")).isValid());
    }

    /// Listed again only what differs comes and goes, and what is chosen stays.
    void anotherListKeepsWhatStays()
    {
        KeysModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys({QStringLiteral("a.b"), QStringLiteral("c"), QStringLiteral("d")});
        model.update({stateOf(QStringLiteral("c"), 7)});
        const QPersistentModelIndex chosen(model.indexOf(QStringLiteral("c")));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setKeys({QStringLiteral("c"), QStringLiteral("a.x"), QStringLiteral("z")});
        QCOMPARE(resets.count(), 0);
        QVERIFY(chosen.isValid());
        QCOMPARE(model.keyAt(chosen), QStringLiteral("c"));
        QCOMPARE(model.stateAt(chosen)->revision, Sequence{7});
        QCOMPARE(keysOf(model), (std::set<QString>{QStringLiteral("a.x"), QStringLiteral("c"), QStringLiteral("z")}));
    }

    void keysComeAndGoByChance()
    {
        KeysModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(4711);
        std::set<QString> expected;
        for (int round = 0; round < 400; ++round) {
            QString key = QString(QChar(u'a' + random.bounded(3)));
            for (int depth = random.bounded(3); depth > 0; --depth)
                key += u'.' + QString(QChar(u'a' + random.bounded(3)));
            const bool isGone = random.bounded(2) == 0;
            model.update({stateOf(key, isGone ? 0 : static_cast<uint64_t>(round) + 1)});
            if (isGone)
                expected.erase(key);
            else
                expected.insert(key);
            QCOMPARE(keysOf(model), expected);
            QCOMPARE(model.keyCount(), expected.size());
        }
    }

    void markersAreWords()
    {
        KeysModel model;
        model.update({stateOf(QStringLiteral("a"), 1, RevisionKind::Expired)});
        const QModelIndex index = model.indexOf(QStringLiteral("a"));
        QCOMPARE(index.siblingAtColumn(KeysModel::State).data().toString(), QStringLiteral("Expired"));
        QVERIFY(index.siblingAtColumn(KeysModel::Value).data().toString().isEmpty());
        QVERIFY(index.siblingAtColumn(KeysModel::State)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("has expired")));
    }

    void revisionsStayWhereTheyAre()
    {
        RevisionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRevisions({revision(5), revision(3), revision(1)});
        const QPersistentModelIndex chosen(model.index(1, 0));
        model.setRevisions({revision(8), revision(5), revision(3)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(chosen.row(), 2);
        QCOMPARE(model.at(0)->sequence, Sequence{8});
        model.setRevisions({});
        QCOMPARE(model.rowCount(), 0);
    }

    void objectsAreReplacedByNewerOnes()
    {
        ObjectsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({object(QStringLiteral("a"), 4), object(QStringLiteral("b"), 2)});
        model.setCheck(object(QStringLiteral("a"), 4), {true, QStringLiteral("Right")});
        model.update({object(QStringLiteral("a"), 3)});
        QCOMPARE(model.at(0)->sequence, Sequence{4});
        const int check = model.columnOf("check");
        QCOMPARE(model.index(0, check).data().toString(), QStringLiteral("Right"));
        model.update({object(QStringLiteral("a"), 9)}); // another content: nothing is known of it
        QVERIFY(model.index(0, check).data().toString() != QStringLiteral("Right"));
        model.setObjects({object(QStringLiteral("c"), 10), object(QStringLiteral("a"), 9)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(QStringLiteral("b")), -1);
    }
};

QTEST_GUILESS_MAIN(TestBucketModels)
#include "tst_bucketmodels.moc"
