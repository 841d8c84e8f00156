// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumersmodel.h"
#include "items/filterproxy.h"
#include "items/rows.h"
#include "items/streamsmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace jetlag;
using namespace jetlag::test;

class TestFilterProxy : public QObject
{
    Q_OBJECT
    StreamsModel* m_model = nullptr;
    FilterProxy* m_proxy = nullptr;

    void add(const char* name, uint64_t messages, std::optional<uint64_t> worstLag = {})
    {
        auto row = std::make_shared<StreamRow>(*streamRow(QString::fromLatin1(name), messages));
        row->worstLag = worstLag;
        Delta delta;
        delta.streams.added = {row};
        m_model->apply(delta);
    }

    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            names << m_proxy->index(row, 0).data().toString();
        return names;
    }

    static QStringList list(const char* names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_model = new StreamsModel(this);
        m_proxy = new FilterProxy(this);
        m_proxy->setSourceModel(m_model);
    }

    void cleanup()
    {
        delete m_proxy;
        delete m_model;
    }

    void sortsOnValues_notOnTexts()
    {
        add("ten", 10);
        add("nine", 9);
        add("most", std::numeric_limits<uint64_t>::max());
        add("almost", std::numeric_limits<uint64_t>::max() - 1);
        add("thousand", 1000);
        m_proxy->sort(m_model->columnOf("messages"), Qt::AscendingOrder);
        QCOMPARE(shown(), list("nine ten thousand almost most"));
        m_proxy->sort(m_model->columnOf("messages"), Qt::DescendingOrder);
        QCOMPARE(shown(), list("most almost thousand ten nine"));
    }

    void unknown_isLastBothWays()
    {
        add("unknown", 1);
        add("low", 1, 3);
        add("high", 1, 30);
        m_proxy->sort(m_model->columnOf("worst-lag"), Qt::AscendingOrder);
        QCOMPARE(shown(), list("low high unknown"));
        m_proxy->sort(m_model->columnOf("worst-lag"), Qt::DescendingOrder);
        QCOMPARE(shown(), list("high low unknown"));
    }

    void previousColumn_breaksTies()
    {
        add("a", 1, 5);
        add("b", 3, 5);
        add("c", 2, 5);
        add("d", 9, 1);
        const int messages = m_model->columnOf("messages");
        const int lag = m_model->columnOf("worst-lag");
        m_proxy->sort(messages, Qt::AscendingOrder);
        m_proxy->sort(lag, Qt::DescendingOrder);
        QCOMPARE(shown(), list("a c b d"));
        m_proxy->sort(messages, Qt::DescendingOrder);
        m_proxy->sort(lag, Qt::AscendingOrder);
        QCOMPARE(shown(), list("d b c a"));
    }

    void filter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* text, const char* names) {
            QTest::newRow(text) << QString::fromLatin1(text) << list(names);
        };
        row("", "ORDERS ORDERS_DLQ EVENTS");
        row("orders", "ORDERS ORDERS_DLQ");
        row("  ORDERS   dlq ", "ORDERS_DLQ");
        row("orders -dlq", "ORDERS");
        row("-dlq", "ORDERS EVENTS");
        row("stream:event", "EVENTS");
        row("Messages:1,234", "EVENTS");
        row("-stream:orders", "EVENTS");
        row("nosuch:thing", "");
        row("-", "");
    }

    void filter()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        add("ORDERS", 1);
        add("ORDERS_DLQ", 2);
        add("EVENTS", 1234);
        QSignalSpy counts(m_proxy, &FilterProxy::countsChanged);
        m_proxy->setFilter(text);
        QCOMPARE(m_proxy->filter(), text);
        QCOMPARE(shown(), expected);
        QVERIFY(!counts.isEmpty());
        QCOMPARE(counts.last().at(0).toInt(), static_cast<int>(expected.size()));
        QCOMPARE(counts.last().at(1).toInt(), 3);
    }

    void columnFilter_survivesBeingSetBeforeTheModel()
    {
        FilterProxy proxy;
        proxy.setFilter(QStringLiteral("stream:nine"));
        add("nine", 10);
        add("ten", 9);
        proxy.setSourceModel(m_model);
        QCOMPARE(proxy.rowCount(), 1);
    }

    void hiddenArrivals_areCounted()
    {
        add("ORDERS", 1);
        m_proxy->setFilter(QStringLiteral("orders"));
        QSignalSpy counts(m_proxy, &FilterProxy::countsChanged);
        add("EVENTS", 1);
        QVERIFY(!counts.isEmpty());
        QCOMPARE(counts.last().at(0).toInt(), 1);
        QCOMPARE(counts.last().at(1).toInt(), 2);
    }

    void changedRow_doesNotJump_untilResort()
    {
        add("a", 1);
        add("b", 2);
        add("c", 3);
        m_proxy->sort(m_model->columnOf("messages"), Qt::AscendingOrder);
        Delta delta;
        delta.streams.changed = {streamRow(QStringLiteral("a"), 10)};
        m_model->apply(delta);
        QCOMPARE(shown(), list("a b c"));
        m_proxy->resort();
        QCOMPARE(shown(), list("b c a"));
    }

    void newRows_comeWhereTheyBelong()
    {
        const QAbstractItemModelTester tester(m_proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Witness witness(*m_proxy);
        m_proxy->sort(m_model->columnOf("messages"), Qt::DescendingOrder);
        add("b", 20);
        add("d", 5);
        add("a", 100);
        add("c", 10);
        QCOMPARE(shown(), list("a b c d"));
        // So many at once that the whole is arranged anew.
        Delta delta;
        for (uint64_t i = 0; i < 200; ++i)
            delta.streams.added.push_back(streamRow(QStringLiteral("n%1").arg(i), 200 - i));
        const QPersistentModelIndex held = m_proxy->index(1, 0);
        m_model->apply(delta);
        QCOMPARE(held.data().toString(), QStringLiteral("b"));
        uint64_t before = 1000;
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            const auto messages = m_proxy->index(row, m_model->columnOf("messages")).data(ValueRole).toULongLong();
            QVERIFY(messages <= before);
            before = messages;
        }
        QCOMPARE(m_proxy->rowCount(), 204);
        // Every other one is hidden at once: many places, one arrangement.
        m_proxy->setFilter(QStringLiteral("-7"));
        QVERIFY(m_proxy->rowCount() < 204);
        m_proxy->setFilter({});
        QCOMPARE(m_proxy->rowCount(), 204);
        QCOMPARE(held.data().toString(), QStringLiteral("b"));
        QCOMPARE(witness.difference(), QString());
    }

    void randomDeltas_keepTheProxyWhole()
    {
        Random random(7);
        const QAbstractItemModelTester tester(m_proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Witness witness(*m_proxy);
        ConsumersModel consumers;
        FilterProxy consumersProxy;
        consumersProxy.setSourceModel(&consumers);
        const QAbstractItemModelTester second(&consumersProxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SnapshotPtr at;
        for (int step = 0; step < 60; ++step) {
            const SnapshotPtr next = randomSuccessor(at, random);
            const Delta delta = diff(at, next);
            m_model->apply(delta);
            consumers.apply(delta);
            at = next;
            if (step % 5 == 0)
                m_proxy->sort(pick(random, m_proxy->columnCount()),
                              pick(random, 2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (step % 7 == 0)
                m_proxy->setFilter(QString::number(pick(random, 9)));
            if (step % 11 == 0)
                m_proxy->setFilter({});
            if (step % 3 == 0)
                m_proxy->resort();
            QCOMPARE(witness.difference(), QString());
        }
        m_proxy->setFilter({});
        QCOMPARE(m_proxy->rowCount(), static_cast<int>(at->streams.size()));
    }
};

QTEST_GUILESS_MAIN(TestFilterProxy)
#include "tst_filterproxy.moc"
