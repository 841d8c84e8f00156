// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Models of the Live subjects page: the tree of subjects, and messages of a part of it.
#include "items/livemessagesmodel.h"
#include "items/subjecttreemodel.h"
#include "live/subjectcounter.h"

#include <QAbstractItemModelTester>
#include <QMap>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include <random>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr auto qtTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

void collect(const QAbstractItemModel& model, const QModelIndex& parent, QMap<QString, quint64>& all)
{
    QString before;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString subject = index.data(KeyRole).toString();
        QVERIFY(row == 0 || subject.isEmpty() || before < subject); // in order
        before = subject;
        all[subject] = model.index(row, SubjectTreeModel::Messages, parent).data(ValueRole).toULongLong();
        collect(model, index, all);
    }
}

QMap<QString, quint64> contents(const QAbstractItemModel& model)
{
    QMap<QString, quint64> all;
    collect(model, {}, all);
    return all;
}

/// A view's own copy of the counts, which learns of changes by signals only.
class Listener : public QObject
{
public:
    explicit Listener(SubjectTreeModel& model)
        : m_model(model)
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex& parent, int first, int last) { read(parent, first, last, true); });
        connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
            ++signalCount;
            read(from.parent(), from.row(), to.row(), false);
        });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { known.clear(); });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { ++resets; });
    }
    QMap<QString, quint64> known;
    int signalCount = 0;
    int resets = 0;

private:
    void read(const QModelIndex& parent, int first, int last, bool isDeep)
    {
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            known[index.data(KeyRole).toString()] = index.siblingAtColumn(1).data(ValueRole).toULongLong();
            if (isDeep)
                read(index, 0, m_model.rowCount(index) - 1, true);
        }
    }
    SubjectTreeModel& m_model;
};

SubjectNews counted(SubjectTally& tally)
{
    const auto news = tally.look(250ms);
    return news ? *news : SubjectNews();
}

} // namespace

class TestLiveModels : public QObject
{
    Q_OBJECT
private slots:
    void tree_showsTokensAndSums();
    void tree_throughRandomNews();
    void tree_underAFilter();
    void tree_mergesChanges();
    void tree_hostileNamesArePlainText();
    void messages_ofASubject();
    void messages_ofASubjectThroughEvictions();
    void messages_ofOthersAreCompared();
    void messages_areHeld();
    void messages_ofAnotherStore();
};

void TestLiveModels::tree_showsTokensAndSums()
{
    auto counter = std::make_shared<SubjectCounter>(SubjectCounter::Limits{3, 1000});
    SubjectTally tally(counter);
    SubjectTreeModel model;
    const QAbstractItemModelTester tester(&model, qtTest);
    const Timestamp now = systemNow();
    for (const char* subject : {"vigil.requests.analyze", "vigil.requests.analyze", "vigil.requests", "vigil.pii", "x"})
        counter->count(subject, 100, now);
    model.apply(counted(tally));
    model.setNow(now + 90s);
    QCOMPARE(contents(model), (QMap<QString, quint64>{{QStringLiteral("vigil"), 4},
                                                      {QStringLiteral("vigil.pii"), 1},
                                                      {QStringLiteral("vigil.requests"), 3},
                                                      {QStringLiteral("vigil.requests.analyze"), 2},
                                                      {QString(), 1}}));
    const QModelIndex vigil = model.index(0, 0);
    QCOMPARE(vigil.data().toString(), QStringLiteral("vigil"));
    QCOMPARE(vigil.siblingAtColumn(SubjectTreeModel::Bytes).data(ValueRole).toULongLong(), 400U);
    QCOMPARE(vigil.siblingAtColumn(SubjectTreeModel::Age).data().toString(), QStringLiteral("1 min 30 s"));
    QVERIFY(vigil.siblingAtColumn(SubjectTreeModel::Rate).data(ValueRole).toDouble() > 0);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Other subjects"));
    QVERIFY(model.subjectOf(model.index(1, 0)).isNull());
}

void TestLiveModels::tree_throughRandomNews()
{
    std::mt19937 random(11);
    auto counter = std::make_shared<SubjectCounter>(SubjectCounter::Limits{150, 100'000});
    SubjectTally tally(counter, {20, 30});
    SubjectTreeModel model;
    const QAbstractItemModelTester tester(&model, qtTest);
    Listener listener(model);
    QMap<QString, quint64> expected;
    for (int step = 0; step < 80; ++step) {
        if (step == 50) {
            tally.clear();
            expected.clear();
        }
        for (auto i = random() % 30; i > 0; --i) {
            QString subject;
            for (auto deep = random() % 4 + 1; deep > 0; --deep)
                subject += (subject.isEmpty() ? QString() : QStringLiteral(".")) +
                           QChar(static_cast<char16_t>(u'a' + random() % 6));
            if (counter->count(subject.toStdString(), 1, systemNow()) == SubjectCounter::NoNumber) {
                ++expected[QString()];
                continue;
            }
            for (qsizetype end = subject.size(); end > 0; end = subject.lastIndexOf(u'.', end - 1))
                ++expected[subject.left(end)];
        }
        model.apply(counted(tally));
    }
    while (const auto news = tally.look(1s))
        model.apply(*news);
    QVERIFY(expected.contains(QString()));
    QCOMPARE(contents(model), expected);
    QCOMPARE(listener.known, expected);
    QCOMPARE(listener.resets, 0);
}

void TestLiveModels::tree_underAFilter()
{
    auto counter = std::make_shared<SubjectCounter>();
    SubjectTally tally(counter, {3, 100});
    SubjectTreeModel model;
    QSortFilterProxyModel proxy;
    proxy.setDynamicSortFilter(false);
    proxy.setRecursiveFilteringEnabled(true);
    proxy.setFilterRole(KeyRole);
    proxy.setFilterFixedString(QStringLiteral("b.c"));
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, qtTest);
    for (const char* subject : {"x.y", "a.b.c", "a.b.d", "a.b.c.e", "b.c", "q"}) {
        counter->count(subject, 1, systemNow());
        model.apply(counted(tally));
    }
    while (const auto news = tally.look(1s))
        model.apply(*news);
    QCOMPARE(contents(proxy).keys(),
             (QStringList{QStringLiteral("a"), QStringLiteral("a.b"), QStringLiteral("a.b.c"),
                          QStringLiteral("a.b.c.e"), QStringLiteral("b"), QStringLiteral("b.c")}));
}

void TestLiveModels::tree_mergesChanges()
{
    auto counter = std::make_shared<SubjectCounter>();
    SubjectTally tally(counter);
    SubjectTreeModel model;
    Listener listener(model);
    for (int i = 0; i < 500; ++i)
        counter->count("m." + std::to_string(i), 1, systemNow());
    model.apply(counted(tally));
    listener.signalCount = 0;
    for (int i = 0; i < 500; ++i)
        counter->count("m." + std::to_string(i), 1, systemNow());
    model.apply(counted(tally));
    QCOMPARE(listener.signalCount, 2); // "m", and all below it
}

void TestLiveModels::tree_hostileNamesArePlainText()
{
    auto counter = std::make_shared<SubjectCounter>();
    SubjectTally tally(counter);
    SubjectTreeModel model;
    counter->count("<img>\x01.\xff\xfe.\xe2\x80\xae", 1, systemNow());
    model.apply(counted(tally));
    const QModelIndex top = model.index(0, 0);
    QVERIFY(!top.data().toString().contains(QChar(1)));
    QVERIFY(!top.data(Qt::ToolTipRole).toString().contains(u"<img>"));
    QVERIFY(!model.index(0, 0, model.index(0, 0, top)).data().toString().contains(QChar(0x202E)));
    QCOMPARE(model.subjectOf(model.index(0, 0, model.index(0, 0, top))), QByteArray("<img>\x01.\xff\xfe.\xe2\x80\xae"));
}

void TestLiveModels::messages_ofASubject()
{
    auto store = std::make_shared<MessageStore>();
    SubjectCounter counter;
    const auto add = [&](const char* subject) {
        store->append(systemNow(), subject, {}, subject, counter.count(subject, 1, systemNow()));
    };
    for (const char* subject : {"a.b", "a", "ab", "a.b.c", "b", "a.bc"})
        add(subject);
    LiveMessagesModel model(store);
    const QAbstractItemModelTester tester(&model, qtTest);
    const auto shown = [&] {
        QStringList subjects;
        for (int row = 0; row < model.rowCount(); ++row)
            subjects << QString::fromUtf8(model.messageAt(row)->subject);
        return subjects.join(u' ');
    };
    model.setSubject("a.b");
    QVERIFY(!model.sync());
    QCOMPARE(shown(), QStringLiteral("a.b a.b.c"));
    add("a.b");
    add("c");
    model.sync();
    QCOMPARE(shown(), QStringLiteral("a.b a.b.c a.b"));
    QCOMPARE(model.rowOf(3), 1);
    QCOMPARE(model.rowOf(4), -1);
    QCOMPARE(model.endOrdinal(), 8U);
    model.setSubject("a");
    model.sync();
    QCOMPARE(shown(), QStringLiteral("a.b a a.b.c a.bc a.b"));
    model.setSubject({});
    model.sync();
    QCOMPARE(model.rowCount(), 8);
}

void TestLiveModels::messages_ofASubjectThroughEvictions()
{
    std::mt19937 random(7);
    auto store = std::make_shared<MessageStore>(64 * 1024, 4 * 1024);
    SubjectCounter counter({4, 1000});
    LiveMessagesModel model(store);
    const QAbstractItemModelTester tester(&model, qtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    bool hasEvicted = false;
    for (int step = 0; step < 60; ++step) {
        for (auto i = random() % 400; i > 0; --i) {
            const std::string subject = "s." + std::to_string(random() % 8);
            store->append(systemNow(), subject, {}, "p", counter.count(subject, 1, systemNow()));
        }
        if (step % 9 == 8)
            model.setSubject(step % 2 == 0 ? "s.1" : step % 3 == 0 ? "s.7" : "");
        if (step == 40)
            store->clear();
        model.sync();
        hasEvicted = hasEvicted || store->firstOrdinal() > 0;
        int expected = 0;
        store->visit(0, UINT64_MAX, [&](uint64_t ordinal, uint16_t, std::string_view subject) {
            if (!model.subject().isEmpty() && subject != std::string_view(model.subject().constData()))
                return;
            QCOMPARE(model.rowOf(ordinal), expected);
            ++expected;
        });
        QCOMPARE(model.rowCount(), expected);
    }
    QVERIFY(hasEvicted);
    QVERIFY(resets.isEmpty());
}

void TestLiveModels::messages_ofOthersAreCompared()
{
    auto store = std::make_shared<MessageStore>();
    SubjectCounter counter({1, 1000});
    for (const char* subject : {"known", "unknown.a", "unknown.b", "unknown.a"})
        store->append(systemNow(), subject, {}, {}, counter.count(subject, 1, systemNow()));
    LiveMessagesModel model(store);
    model.setSubject("unknown.a");
    model.sync();
    QCOMPARE(model.rowCount(), 2);
}

void TestLiveModels::messages_areHeld()
{
    auto store = std::make_shared<MessageStore>();
    for (int i = 0; i < 100; ++i)
        store->append(systemNow(), "h", {}, std::to_string(i));
    LiveMessagesModel model(store);
    model.hold(40, 60);
    store->clear(); // pushed out, as far as the view goes
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.messageAt(40)->payload, QByteArray("40"));
    QCOMPARE(model.index(60, model.columnOf("preview")).data().toString(), QStringLiteral("60"));
    QVERIFY(!model.messageAt(61));
    QCOMPARE(model.index(61, model.columnOf("preview")).data().toString(), QStringLiteral("—"));
    model.release();
    model.sync();
    QCOMPARE(model.rowCount(), 0);
}

void TestLiveModels::messages_ofAnotherStore()
{
    auto first = std::make_shared<MessageStore>();
    auto second = std::make_shared<MessageStore>();
    for (int i = 0; i < 5; ++i)
        first->append(systemNow(), "first", {}, "1");
    second->append(systemNow(), "second", {}, "2");
    LiveMessagesModel model(first);
    const QAbstractItemModelTester tester(&model, qtTest);
    QCOMPARE(model.rowCount(), 5);
    model.setStore(second);
    QCOMPARE(model.rowCount(), 0);
    model.sync();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.messageAt(0)->payload, QByteArray("2"));
}

QTEST_GUILESS_MAIN(TestLiveModels)
#include "tst_livemodels.moc"
