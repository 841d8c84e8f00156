// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QAbstractItemModel>
#include <QObject>
#include <QStringList>

#include <random>

/// Rows and snapshots for tests of the item models.
namespace jetlag::test {

using Random = std::mt19937;

/// 0 … below - 1.
int pick(Random& random, int below);

StreamRowPtr streamRow(const QString& name, uint64_t messages);
StreamRowPtr randomStreamRow(const QString& name, Random& random);
ConsumerRowPtr consumerRow(const QString& stream, const QString& name, uint64_t lag);
ConsumerRowPtr randomConsumerRow(const ConsumerKey& key, Random& random);

/// A successor of `from` (may be null): some rows removed, some changed, some new; the others are the same pointers.
SnapshotPtr randomSuccessor(const SnapshotPtr& from, Random& random);

/// What a view that trusts the model's signals would show: texts are read again only for what the signals name.
/// Differs from the model as soon as a signal was forgotten or named the wrong rows.
class Witness : public QObject
{
public:
    explicit Witness(QAbstractItemModel& model);
    /// Empty when every remembered cell is what the model says now; else the first difference.
    QString difference() const;
    int resets() const { return m_resets; }
    int insertions() const { return m_insertions; }
    int removals() const { return m_removals; }
    int changes() const { return m_changes; }

private:
    QStringList read(int row) const;
    void readAll();

    QAbstractItemModel& m_model;
    std::vector<QStringList> m_rows;
    int m_resets = 0;
    int m_insertions = 0;
    int m_removals = 0;
    int m_changes = 0;
};

} // namespace jetlag::test
