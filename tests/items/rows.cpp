// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rows.h"

namespace jetlag::test {
namespace {

const Timestamp epoch = *parseRfc3339("2026-11-23T00:00:00Z");

std::optional<double> maybeRate(Random& random)
{
    return pick(random, 3) == 0 ? std::nullopt : std::optional<double>(pick(random, 5000) / 10.0);
}

Timestamp someTime(Random& random)
{
    return epoch + std::chrono::seconds(pick(random, 86400));
}

Cause randomCause(Random& random)
{
    const auto count = static_cast<uint64_t>(pick(random, 1000));
    const std::vector<Cause> causes{{},
                                    cause::AtWall{count, 1000},
                                    cause::Paused{count, {}},
                                    cause::NobodyPulls{count},
                                    cause::Poison{{count}},
                                    cause::ReplicasDown{1, 3},
                                    cause::FilterMatchesNothing{},
                                    cause::RateLimited{count},
                                    cause::NoAcks{count},
                                    cause::SlowerThanInput{},
                                    cause::CatchingUp{},
                                    cause::SetBack{{count}, {1}},
                                    cause::OverThreshold{}};
    return causes[static_cast<size_t>(pick(random, static_cast<int>(causes.size())))];
}

} // namespace

int pick(Random& random, int below)
{
    return std::uniform_int_distribution<int>(0, below - 1)(random);
}

StreamRowPtr streamRow(const QString& name, uint64_t messages)
{
    auto facts = std::make_shared<StreamFacts>();
    facts->config.name = {name};
    facts->state.messages = messages;
    auto row = std::make_shared<StreamRow>();
    row->facts = facts;
    return row;
}

StreamRowPtr randomStreamRow(const QString& name, Random& random)
{
    auto facts = std::make_shared<StreamFacts>();
    facts->config.name = {name};
    facts->config.subjects = {name.toLower() + QStringLiteral(".>")};
    facts->config.retention = static_cast<Retention>(pick(random, 4));
    facts->config.storage = static_cast<Storage>(pick(random, 3));
    if (pick(random, 2) == 0)
        facts->config.maxMessages = 10000;
    facts->config.duplicateWindow = std::chrono::seconds(pick(random, 300));
    facts->state.messages = static_cast<uint64_t>(pick(random, 10000));
    facts->state.bytes = facts->state.messages * 313;
    facts->state.first = {static_cast<uint64_t>(pick(random, 100))};
    facts->state.last = {facts->state.first.value + facts->state.messages};
    if (pick(random, 4) != 0)
        facts->state.lastTime = someTime(random);
    facts->state.consumers = static_cast<uint64_t>(pick(random, 5));
    facts->created = someTime(random);
    auto row = std::make_shared<StreamRow>();
    row->facts = facts;
    row->rates = {maybeRate(random), maybeRate(random)};
    row->worstStatus = static_cast<ConsumerStatus>(pick(random, 10));
    if (pick(random, 2) == 0)
        row->worstLag = static_cast<uint64_t>(pick(random, 10000));
    if (pick(random, 3) != 0)
        row->watchedConsumers = facts->state.consumers;
    row->isMissing = pick(random, 10) == 0;
    return row;
}

ConsumerRowPtr consumerRow(const QString& stream, const QString& name, uint64_t lag)
{
    auto facts = std::make_shared<ConsumerFacts>();
    facts->key = {{stream}, {name}};
    facts->config.durable = name;
    facts->pending = lag;
    auto row = std::make_shared<ConsumerRow>();
    row->facts = facts;
    return row;
}

ConsumerRowPtr randomConsumerRow(const ConsumerKey& key, Random& random)
{
    auto facts = std::make_shared<ConsumerFacts>();
    facts->key = key;
    facts->config.durable = pick(random, 2) == 0 ? key.consumer.value : QString();
    facts->config.deliverSubject = pick(random, 3) == 0 ? QStringLiteral("out") : QString();
    facts->config.ackPolicy = static_cast<AckPolicy>(pick(random, 4));
    facts->config.deliverPolicy = static_cast<DeliverPolicy>(pick(random, 7));
    if (pick(random, 2) == 0)
        facts->config.maxAckPending = 1000;
    facts->pending = static_cast<uint64_t>(pick(random, 10000));
    facts->ackPending = static_cast<uint64_t>(pick(random, 1000));
    facts->redelivered = static_cast<uint64_t>(pick(random, 10));
    facts->waiting = static_cast<uint64_t>(pick(random, 10));
    if (pick(random, 2) == 0)
        facts->delivered.lastActive = someTime(random);
    if (pick(random, 2) == 0)
        facts->ackFloor.lastActive = someTime(random);
    auto row = std::make_shared<ConsumerRow>();
    row->facts = facts;
    row->rates = {maybeRate(random), maybeRate(random), pick(random, 2) == 0};
    row->assessment.status = static_cast<ConsumerStatus>(pick(random, 10));
    row->assessment.cause = randomCause(random);
    if (pick(random, 2) == 0)
        row->timeLag = {systemNow() - std::chrono::seconds(pick(random, 1000)), std::nullopt, pick(random, 2) == 0};
    return row;
}

SnapshotPtr randomSuccessor(const SnapshotPtr& from, Random& random)
{
    auto to = from ? std::make_shared<Snapshot>(*from) : std::make_shared<Snapshot>();
    to->takenAt = someTime(random);
    const int weight = pick(random, 12) + 1; // calm and stormy steps
    for (auto it = to->streams.begin(); it != to->streams.end();) {
        const int fate = pick(random, weight + 2);
        if (fate == 0 && pick(random, 2) == 0) {
            it = to->streams.erase(it);
            continue;
        }
        if (fate == 1)
            it->second = randomStreamRow(it->first.value, random);
        ++it;
    }
    for (auto it = to->consumers.begin(); it != to->consumers.end();) {
        const int fate = pick(random, weight + 2);
        if ((fate == 0 && pick(random, 2) == 0) || !to->streams.count(it->first.stream)) {
            it = to->consumers.erase(it);
            continue;
        }
        if (fate == 1)
            it->second = randomConsumerRow(it->first, random);
        ++it;
    }
    for (int i = pick(random, 12); i > 0; --i) {
        const StreamName name{QStringLiteral("S%1").arg(pick(random, 60))};
        if (!to->streams.count(name))
            to->streams[name] = randomStreamRow(name.value, random);
        for (int c = pick(random, 5); c > 0; --c) {
            const ConsumerKey key{name, {QStringLiteral("c%1").arg(pick(random, 8))}};
            if (!to->consumers.count(key))
                to->consumers[key] = randomConsumerRow(key, random);
        }
    }
    return to;
}

Witness::Witness(QAbstractItemModel& model)
    : m_model(model)
{
    readAll();
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        ++m_resets;
        readAll();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent, int first, int last) {
        if (parent.isValid())
            return;
        ++m_insertions;
        for (int row = first; row <= last; ++row)
            m_rows.insert(m_rows.begin() + row, read(row));
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex& parent, int first, int last) {
        if (parent.isValid())
            return;
        ++m_removals;
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                ++m_changes;
                if (!roles.isEmpty() && !roles.contains(Qt::DisplayRole))
                    return;
                for (int row = from.row(); row <= to.row(); ++row) {
                    for (int column = from.column(); column <= to.column(); ++column)
                        m_rows[static_cast<size_t>(row)][column] = m_model.index(row, column).data().toString();
                }
            });
    connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
                const std::vector<QStringList> moved(m_rows.begin() + first, m_rows.begin() + last + 1);
                m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
                const int target = to > last ? to - (last - first + 1) : to;
                m_rows.insert(m_rows.begin() + target, moved.begin(), moved.end());
            });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { readAll(); });
}

QStringList Witness::read(int row) const
{
    QStringList texts;
    for (int column = 0; column < m_model.columnCount(); ++column)
        texts << m_model.index(row, column).data().toString();
    return texts;
}

void Witness::readAll()
{
    m_rows.clear();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_rows.push_back(read(row));
}

QString Witness::difference() const
{
    if (static_cast<int>(m_rows.size()) != m_model.rowCount())
        return QStringLiteral("%1 rows were announced, %2 are there").arg(m_rows.size()).arg(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStringList now = read(row);
        for (int column = 0; column < now.size(); ++column) {
            if (now[column] != m_rows[static_cast<size_t>(row)][column])
                return QStringLiteral("row %1, column %2: announced “%3”, now “%4”")
                    .arg(row)
                    .arg(column)
                    .arg(m_rows[static_cast<size_t>(row)][column], now[column]);
        }
    }
    return {};
}

} // namespace jetlag::test
