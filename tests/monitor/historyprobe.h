// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historystore.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>
#include <QVariant>

#include <condition_variable>
#include <map>
#include <mutex>

/// What the tests of the history's file share: snapshots made by hand, and a store whose answers can be waited for.
namespace jetlag::test {

using namespace std::chrono_literals;

inline const StreamName streamName{QStringLiteral("S")};

/// Whole milliseconds, an hour ago: nothing is old enough to be deleted.
inline Timestamp hourAgo()
{
    return Timestamp(std::chrono::floor<std::chrono::seconds>(systemNow().time_since_epoch())) - 1h;
}

inline ConsumerKey key(int number)
{
    return {streamName, ConsumerName{QStringLiteral("c%1").arg(number)}};
}

struct Wanted
{
    uint64_t lag = 0;
    uint64_t waiting = 0;
    Timestamp created{};
    bool isMissing = false;
};

inline ConsumerRowPtr rowOf(int number, const Wanted& wanted)
{
    auto facts = std::make_shared<ConsumerFacts>();
    facts->key = key(number);
    facts->pending = wanted.lag;
    facts->waiting = wanted.waiting;
    facts->created = wanted.created;
    auto row = std::make_shared<ConsumerRow>();
    row->facts = facts;
    row->isMissing = wanted.isMissing;
    return row;
}

inline SnapshotPtr snapshotOf(Timestamp at, const std::map<int, Wanted>& consumers, uint64_t messages = 7)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->takenAt = at;
    for (const auto& [number, wanted] : consumers)
        snapshot->consumers.emplace(key(number), rowOf(number, wanted));
    auto facts = std::make_shared<StreamFacts>();
    facts->config.name = streamName;
    facts->state.messages = messages;
    auto row = std::make_shared<StreamRow>();
    row->facts = facts;
    snapshot->streams.emplace(streamName, row);
    return snapshot;
}

inline SnapshotPtr one(Timestamp at, uint64_t lag)
{
    return snapshotOf(at, {{0, {lag}}});
}

/// A store and its answers. They are taken on the store's thread and waited for with a standard condition variable:
/// race detectors do not see how Qt's event queue orders things.
class Probe : public QObject
{
public:
    explicit Probe(const QString& path, const HistoryLimits& limits = {})
        : store(std::make_unique<HistoryStore>(path, limits))
    {
        connect(store.get(), &HistoryStore::problem, this, [this](const Error& error) { problems.push_back(error); });
        const auto direct = Qt::DirectConnection;
        connect(
            store.get(), &HistoryStore::consumerRead, this,
            [this](const ConsumerKey& of, const std::vector<ConsumerSample>& samples) {
                const std::lock_guard lock(m_mutex);
                m_readKey = of;
                m_consumerSamples = samples;
                answered();
            },
            direct);
        connect(
            store.get(), &HistoryStore::streamRead, this,
            [this](const StreamName&, const std::vector<StreamSample>& samples) {
                const std::lock_guard lock(m_mutex);
                m_streamSamples = samples;
                answered();
            },
            direct);
        connect(
            store.get(), &HistoryStore::marksRead, this,
            [this](const std::vector<Event>& found) {
                const std::lock_guard lock(m_mutex);
                marks = found;
                answered();
            },
            direct);
    }
    ~Probe() override { store.reset(); }

    /// Waits for the answer to the last read; then everything asked of the store before is done too.
    bool settle()
    {
        std::unique_lock lock(m_mutex);
        const bool isAnswered =
            m_wake.wait_until(lock, std::chrono::system_clock::now() + 30s, [this] { return m_isAnswered; });
        m_isAnswered = false;
        return isAnswered;
    }
    /// How many problems were told so far; the store has done what it was asked.
    size_t problemCount()
    {
        store->readMarks(hourAgo());
        if (!settle())
            return 1000;
        QCoreApplication::sendPostedEvents(store.get());
        return problems.size();
    }
    void add(const SnapshotPtr& snapshot)
    {
        store->append(snapshot);
        store->readMarks(hourAgo());
        QVERIFY(settle());
    }
    std::vector<ConsumerSample> consumer(int number, Timestamp from, Timestamp until)
    {
        store->readConsumer(key(number), from, until);
        return settle() && m_readKey == key(number) ? m_consumerSamples : std::vector<ConsumerSample>();
    }
    std::vector<StreamSample> stream(Timestamp from, Timestamp until)
    {
        store->readStream(streamName, from, until);
        return settle() ? m_streamSamples : std::vector<StreamSample>();
    }

    std::unique_ptr<HistoryStore> store;
    std::vector<Error> problems;
    std::vector<Event> marks; ///< settle() first

private:
    void answered()
    {
        m_isAnswered = true;
        m_wake.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isAnswered = false;
    ConsumerKey m_readKey;
    std::vector<ConsumerSample> m_consumerSamples;
    std::vector<StreamSample> m_streamSamples;
};

/// Lags in order; -1 is a gap.
inline std::vector<int64_t> lags(const std::vector<ConsumerSample>& samples)
{
    std::vector<int64_t> all;
    for (const ConsumerSample& sample : samples)
        all.push_back(sample.isGap() ? -1 : static_cast<int64_t>(sample.lag));
    return all;
}
using Lags = std::vector<int64_t>;

/// Another program's connection to a file.
class Other
{
public:
    explicit Other(const QString& path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Other()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    bool run(const QString& statement) const
    {
        QSqlQuery query(m_database);
        const bool isDone = query.exec(statement);
        if (!isDone)
            qWarning() << statement << query.lastError();
        return isDone;
    }
    qint64 number(const QString& statement) const
    {
        QSqlQuery query(m_database);
        return query.exec(statement) && query.next() ? query.value(0).toLongLong() : -1;
    }

private:
    QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_database;
};

inline qint64 stored(const QString& path)
{
    return Other(path).number(QStringLiteral("SELECT COUNT(*) FROM samples JOIN series ON series = id "
                                             "WHERE consumer = 'c0'"));
}

} // namespace jetlag::test
