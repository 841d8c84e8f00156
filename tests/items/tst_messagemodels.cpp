// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/livemessagesmodel.h"
#include "items/messagesmodel.h"
#include "items/rows.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace jetlag;
using namespace jetlag::test;

namespace {

constexpr auto qtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

MessagesModel::MessagePtr message(uint64_t sequence, const char* payload = "hello")
{
    auto made = std::make_shared<StoredMessage>();
    made->stream = {QStringLiteral("S")};
    made->sequence = {sequence};
    made->time = Timestamp(std::chrono::seconds(1700000000 + sequence));
    made->subject = QStringLiteral("orders.%1").arg(sequence);
    made->payload = payload;
    return made;
}

std::vector<MessagesModel::MessagePtr> messages(uint64_t first, uint64_t last)
{
    std::vector<MessagesModel::MessagePtr> made;
    for (uint64_t sequence = first; sequence <= last; ++sequence)
        made.push_back(message(sequence));
    return made;
}

QString text(const TableModel& model, int row, const char* column)
{
    return model.index(row, model.columnOf(column)).data().toString();
}

} // namespace

class TestMessageModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void markersOfKeysAreSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* header, const char* value, const char* words) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(value) << QString::fromLatin1(words);
        };
        row("deleted", "KV-Operation", "DEL", "The key was deleted (KV-Operation: DEL).");
        row("purged", "KV-Operation", "PURGE", "The key was purged with its history (KV-Operation: PURGE).");
        row("expired", "Nats-Marker-Reason", "MaxAge",
            "The last message of this subject has expired (Nats-Marker-Reason: MaxAge).");
        row("unknown", "Nats-Marker-Reason", "Else",
            "The server marks that this subject is empty (Nats-Marker-Reason: Else).");
        row("empty value", "Other", "x", "The value is empty.");
    }
    void markersOfKeysAreSaidInWords()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QString, words);
        auto marker = std::make_shared<StoredMessage>(*message(1, ""));
        marker->stream = {QStringLiteral("KV_settings")};
        marker->headers.add(header, value);
        MessagesModel model;
        model.add({marker});
        QCOMPARE(text(model, 0, "preview"), words);
        model.keepBodies(0, 0); // the nearest stays
        auto later = std::make_shared<StoredMessage>(*message(2, "value"));
        later->headers.add(header, value); // with a payload it is an ordinary message
        model.add({later});
        QCOMPARE(text(model, 0, "preview"), QStringLiteral("value"));
        model.keepBodies(0, 0);
        QVERIFY(!model.messageAt(1));
        QCOMPARE(text(model, 1, "preview"), words); // also without its body
    }

    void whatHasLeftTheFrontIsRemoved()
    {
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        model.setGaps(MessagesModel::Gaps::Deleted);
        model.add(messages(5, 6));
        model.add(messages(9, 10));
        model.add(messages(20, 21));
        QCOMPARE(model.rowCount(), 8); // two gaps
        QCOMPARE(model.removeBefore({5}), 0ull);
        QCOMPARE(model.removeBefore({10}), 3ull);
        QCOMPARE(text(model, model.rowCount() - 1, "sequence"), QStringLiteral("10"));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.removeBefore({15}), 1ull); // in the gap, which goes, too
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.oldest(), std::optional(Sequence{20}));
        QCOMPARE(model.removeBefore({99}), 2ull);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.removeBefore({99}), 0ull);
    }

    /// Servers before 2.11 answer "no message found" for one that is too large to be sent.
    void whatTheStreamDoesNotCountAsDeletedCannotBeRead()
    {
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setGaps(MessagesModel::Gaps::Deleted);
        model.add(messages(1, 3));
        model.add(messages(5, 6));
        model.add(messages(10, 12));
        QVERIFY(text(model, 3, "preview").contains(QStringLiteral("deleted here"))); // 7–9; nothing is told yet
        model.setDeleted(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 3);
        QVERIFY(text(model, 3, "preview").contains(QStringLiteral("cannot be read")));
        QVERIFY(text(model, 6, "preview").contains(QStringLiteral("deleted here"))); // 4
        model.setDeleted(0);
        QVERIFY(text(model, 6, "preview").contains(QStringLiteral("cannot be read")));
        model.setDeleted(4);
        QVERIFY(text(model, 3, "preview").contains(QStringLiteral("deleted here")));
        QVERIFY(text(model, 6, "preview").contains(QStringLiteral("deleted here")));
    }

    void newestIsOnTop_pagesGoInAsOneBlock()
    {
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.add(messages(100, 199));
        model.add(messages(1, 50));    // an older page
        model.add(messages(200, 210)); // the tail
        QCOMPARE(inserted.count(), 3);
        QCOMPARE(model.rowCount(), 161);
        QCOMPARE(text(model, 0, "sequence"), QStringLiteral("210"));
        QCOMPARE(text(model, 160, "sequence"), QStringLiteral("1"));
        model.add(messages(40, 120)); // fills the gap, the rest is known
        QCOMPARE(inserted.count(), 4);
        QCOMPARE(model.rowCount(), 210);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.messageAt(row)->sequence.value, static_cast<uint64_t>(210 - row));
        QCOMPARE(model.rowOf({210}), 0);
        QCOMPARE(model.rowOf({211}), -1);
        QVERIFY(model.messageAt(210) == nullptr);
    }

    void randomAddAndRemove_equalsASortedMap()
    {
        Random random(11);
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        const Witness witness(model);
        std::map<uint64_t, MessagesModel::MessagePtr, std::greater<>> expected;
        for (int step = 0; step < 150; ++step) {
            std::vector<MessagesModel::MessagePtr> batch;
            for (int i = pick(random, 12); i > 0; --i)
                batch.push_back(message(static_cast<uint64_t>(pick(random, 120) + 1)));
            for (const auto& one : batch)
                expected.try_emplace(one->sequence.value, one);
            model.add(batch);
            std::vector<Sequence> gone;
            for (int i = pick(random, 10); i > 0; --i)
                gone.push_back({static_cast<uint64_t>(pick(random, 130))});
            for (const Sequence sequence : gone)
                expected.erase(sequence.value);
            model.remove(gone);
            QCOMPARE(model.rowCount(), static_cast<int>(expected.size()));
            int row = 0;
            for (const auto& [sequence, one] : expected) {
                QCOMPARE(model.rowOf({sequence}), row);
                QCOMPARE(model.messageAt(row)->sequence.value, sequence);
                ++row;
            }
            QCOMPARE(witness.difference(), QString());
        }
        QCOMPARE(witness.resets(), 0);
    }

    /// Whatever comes and goes in whatever order: between two messages lies one row for what is missing, and no other.
    void hits_areMarked_alsoThoseThatComeLater()
    {
        MessagesModel model;
        QAbstractItemModelTester tester(&model, qtTest);
        const int preview = model.columnOf("preview");
        const auto isMarked = [&model](uint64_t sequence) {
            return model.index(model.rowOf(Sequence{sequence}), 3).data(HitRole).isValid();
        };
        for (uint64_t sequence = 1; sequence <= 20; ++sequence)
            model.add({message(sequence)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setHits({Sequence{3}, Sequence{19}, Sequence{30}, Sequence{18}}, [](const QString& text) {
            return HitPlaces{{0, text.size()}};
        });
        QCOMPARE(changed.size(), 2); // neighbours together
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QVERIFY(isMarked(3) && isMarked(19) && !isMarked(20) && !isMarked(1));
        const QModelIndex found = model.index(model.rowOf(Sequence{3}), 0);
        QCOMPARE(found.data(Qt::ToolTipRole).toString(), QStringLiteral("Hit 4 of 4"));
        QCOMPARE(found.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Hit 4 of 4"));
        QVERIFY(found.data(HitShapeRole).toBool());
        QVERIFY(!found.siblingAtColumn(preview).data(HitShapeRole).isValid());
        QCOMPARE(found.siblingAtColumn(preview).data(HitPlacesRole).value<HitPlaces>().size(), size_t(1));
        QVERIFY(!model.index(0, preview).data(HitPlacesRole).isValid());
        model.add({message(30)});
        QVERIFY(isMarked(30));
        model.setHits({});
        QVERIFY(!isMarked(3) && !isMarked(30));
        QVERIFY(!model.index(0, 0).data(Qt::AccessibleDescriptionRole).isValid());
        QCOMPARE(removed.size(), 0);
        QCOMPARE(reset.size(), 0);
    }

    void gaps_areOneRowEach()
    {
        Random random(29);
        MessagesModel model;
        model.setGaps(MessagesModel::Gaps::Deleted);
        const QAbstractItemModelTester tester(&model, qtTest);
        const Witness witness(model);
        std::map<uint64_t, MessagesModel::MessagePtr, std::greater<>> expected;
        const auto check = [&] {
            QStringList wanted;
            std::optional<uint64_t> above;
            for (const auto& [sequence, one] : expected) {
                if (above && *above > sequence + 1)
                    wanted << (*above == sequence + 2 ? QString::number(sequence + 1)
                                                      : QStringLiteral("%1–%2").arg(sequence + 1).arg(*above - 1));
                wanted << QString::number(sequence);
                above = sequence;
            }
            QStringList shown;
            for (int row = 0; row < model.rowCount(); ++row)
                shown << text(model, row, "sequence");
            QCOMPARE(shown, wanted);
            QCOMPARE(witness.difference(), QString());
        };
        for (int step = 0; step < 200; ++step) {
            std::vector<MessagesModel::MessagePtr> batch;
            for (int i = pick(random, 12); i > 0; --i)
                batch.push_back(message(static_cast<uint64_t>(pick(random, 120) + 1)));
            for (const auto& one : batch)
                expected.try_emplace(one->sequence.value, one);
            model.add(batch);
            check();
            std::vector<Sequence> gone;
            for (int i = pick(random, 14); i > 0; --i)
                gone.push_back({static_cast<uint64_t>(pick(random, 130))});
            for (const Sequence sequence : gone)
                expected.erase(sequence.value);
            model.remove(gone);
            check();
        }
        QCOMPARE(witness.resets(), 0);
    }

    void theFarEndLeaves()
    {
        MessagesModel model;
        model.setGaps(MessagesModel::Gaps::Deleted);
        const QAbstractItemModelTester tester(&model, qtTest);
        model.add(messages(1, 10));
        model.add(messages(15, 20));
        QCOMPARE(model.rowCount(), 17);
        QCOMPARE(text(model, 6, "sequence"), QStringLiteral("11–14"));
        QVERIFY(text(model, 6, "preview").startsWith(QStringLiteral("4 message")));
        QVERIFY(!model.messageAt(6));
        QVERIFY(!model.keepNewest(17));
        QVERIFY(model.keepNewest(7)); // a gap at the end goes too
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.oldest()->value, uint64_t(15));
        model.add(messages(1, 10));
        QVERIFY(model.keepOldest(11));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.newest()->value, uint64_t(10));
    }

    void bodiesLeave_rowsStay()
    {
        MessagesModel model;
        model.setGaps(MessagesModel::Gaps::Deleted);
        const QAbstractItemModelTester tester(&model, qtTest);
        std::vector<MessagesModel::MessagePtr> made;
        for (uint64_t sequence = 1; sequence <= 20; ++sequence) {
            auto one = std::make_shared<StoredMessage>(*message(sequence));
            one->payload = QByteArray::number(qulonglong(sequence)).leftJustified(1000, ' ');
            one->headers.add("Nats-Msg-Id", "id-" + QByteArray::number(qulonglong(sequence)));
            made.push_back(one);
        }
        model.add(made);
        model.remove({Sequence{11}});
        const size_t each = model.bodyBytes() / 19;
        QVERIFY(each >= 1000 && each < 1100);
        const auto shown = [&] {
            QStringList texts;
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    texts << model.index(row, column).data().toString()
                          << model.index(row, column).data(ValueRole).toString();
            }
            return texts;
        };
        const QStringList before = shown();
        model.keepBodies(4, 20'000);
        QCOMPARE(model.messageAt(19)->sequence.value, uint64_t(1)); // nothing leaves while all of it fits
        model.keepBodies(4, 8'000);
        QVERIFY(model.bodyBytes() <= 8'000);
        QVERIFY(model.bodyBytes() >= 4 * each);
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(shown(), before);
        QVERIFY(model.messageAt(4) && model.messageAt(3) && model.messageAt(5)); // those near the row stay
        QVERIFY(!model.messageAt(19));
        // What is not at hand is still known, and never taken for empty.
        const auto ref = model.refAt(19);
        QVERIFY(ref && !ref->body);
        QCOMPARE(ref->sequence.value, uint64_t(1));
        QCOMPARE(ref->payloadBytes, uint64_t(1000));
        QVERIFY(ref->isOf(*made.front()));
        QCOMPARE(model.sequenceAt(19)->value, uint64_t(1));
        QVERIFY(!model.refAt(9)); // the gap
        const MessageRefs refs = model.refsAt({0, 9, 19});
        QCOMPARE(refs.size(), size_t(2));
        QVERIFY(!refs.front().body);
        QCOMPARE(model.payloadBytes(0, 20), uint64_t(19'000));
        // Read again it is back; another message in its place is not taken in.
        auto other = std::make_shared<StoredMessage>(*made.front());
        other->time += std::chrono::seconds(1);
        model.setBody(other);
        QVERIFY(!model.messageAt(19));
        model.setBody(made.front());
        QCOMPARE(model.messageAt(19), made.front());
        model.keepBodies(19, 10); // the nearest one stays, however large
        QCOMPARE(model.messageAt(19), made.front());
        QCOMPARE(model.bodyBytes(), size_t(1000 + 11 + 4)); // payload, name and value of its header
        QCOMPARE(shown(), before);
        model.clear();
        QCOMPARE(model.bodyBytes(), size_t(0));
    }

    void removal_mergesNeighbours()
    {
        MessagesModel model;
        model.add(messages(1, 20));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.remove({{5}, {6}, {7}, {15}, {5}, {99}});
        QCOMPARE(removed.count(), 2);
        QCOMPARE(model.rowCount(), 16);
    }

    void tail_isBounded_olderPagesStay()
    {
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, qtTest);
        model.setLimit(100);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        for (uint64_t sequence = 1001; sequence <= 1300; ++sequence)
            model.add({message(sequence)});
        QVERIFY(model.rowCount() <= 110);
        QCOMPARE(model.rowOf({1300}), 0);
        QVERIFY(removed.count() <= 30); // in blocks
        const int before = model.rowCount();
        model.add(messages(1, 50));
        QCOMPARE(model.rowCount(), before + 50); // scrolled to: must not vanish at once
    }

    void foreignPayloadAndSubject_areHarmless()
    {
        auto made = std::make_shared<StoredMessage>(*message(1));
        made->subject = QStringLiteral("a\u202Eb");
        made->payload = QByteArray("<img src=x>\r\n\x00\xff", 15);
        made->headers.add("Nats-Msg-Id", "id-1");
        made->headers.add("X", "");
        MessagesModel model;
        model.add({made});
        QVERIFY(!text(model, 0, "subject").contains(QChar(0x202E)));
        QVERIFY(!text(model, 0, "preview").contains(u'\n'));
        QVERIFY(!text(model, 0, "preview").contains(QChar(0)));
        QVERIFY(!model.index(0, model.columnOf("preview")).data(Qt::ToolTipRole).toString().contains(u"<img"));
        QCOMPARE(text(model, 0, "message-id"), QStringLiteral("id-1"));
        QCOMPARE(text(model, 0, "size"), QStringLiteral("15 B"));
        QVERIFY(text(model, 0, "headers").contains(u"Nats-Msg-Id: id-1"));
    }

    void live_syncTakesOverWhatArrived()
    {
        auto store = std::make_shared<MessageStore>();
        LiveMessagesModel model(store);
        const QAbstractItemModelTester tester(&model, qtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 10; ++i)
            store->append(systemNow(), "a.b", {}, std::to_string(i));
        QCOMPARE(model.rowCount(), 0); // nothing happens behind the view's back
        model.sync();
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(text(model, 3, "preview"), QStringLiteral("3"));
        QCOMPARE(text(model, 3, "subject"), QStringLiteral("a.b"));
        model.sync();
        QCOMPARE(inserted.count(), 1);
        store->clear();
        QCOMPARE(model.rowCount(), 10); // evicted, but the view is not told yet
        QCOMPARE(text(model, 0, "subject"), QStringLiteral("—"));
        model.sync();
        QCOMPARE(model.rowCount(), 0);
        store->append(systemNow(), "c", {}, "later");
        model.sync();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, "preview"), QStringLiteral("later"));
        QCOMPARE(text(model, 0, "ordinal"), QString::number(model.messageAt(0)->ordinal + 1));
    }

    void live_throughEvictions()
    {
        Random random(5);
        auto store = std::make_shared<MessageStore>(64 * 1024, 4 * 1024);
        LiveMessagesModel model(store);
        const QAbstractItemModelTester tester(&model, qtTest);
        const Witness witness(model);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        uint64_t sent = store->endOrdinal();
        bool hasEvicted = false;
        for (int step = 0; step < 60; ++step) {
            for (int i = pick(random, step % 10 == 9 ? 3000 : 60); i > 0; --i) {
                const std::string payload =
                    std::to_string(sent++) + std::string(static_cast<size_t>(pick(random, 60)), '.');
                store->append(systemNow(), "a.b", {}, payload);
            }
            // A view may paint between an eviction and the next sync.
            if (model.rowCount() > 0)
                QVERIFY(model.index(0, 1).data().isValid());
            inserted.clear();
            removed.clear();
            model.sync();
            QVERIFY(inserted.count() <= 1);
            QVERIFY(removed.count() <= 1);
            hasEvicted = hasEvicted || store->firstOrdinal() > 0;
            QCOMPARE(static_cast<uint64_t>(model.rowCount()), store->endOrdinal() - store->firstOrdinal());
            for (int row = 0; row < model.rowCount(); row += 37) {
                const auto one = model.messageAt(row);
                QVERIFY(one);
                QCOMPARE(one->ordinal, store->firstOrdinal() + static_cast<uint64_t>(row));
                QVERIFY(text(model, row, "preview").startsWith(QString::number(one->ordinal)));
            }
        }
        QVERIFY(hasEvicted);
        QCOMPARE(witness.resets(), 0);
        QCOMPARE(witness.difference(), QString());
    }
};

QTEST_GUILESS_MAIN(TestMessageModels)
#include "tst_messagemodels.moc"
