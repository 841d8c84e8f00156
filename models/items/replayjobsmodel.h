// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "items/tablemodel.h"

#include <memory>

namespace jetlag {

/// Replay and discard jobs of this session, newest on top: time, what, progress, outcome in counts.
class ReplayJobsModel : public TableModel
{
    Q_OBJECT
public:
    explicit ReplayJobsModel(QObject* parent = nullptr);
    ~ReplayJobsModel() override;
    void add(ReplayToken token, const QString& what, Timestamp started);
    void update(ReplayToken token, const ReplayProgress& progress);
    void fail(ReplayToken token, const Error& error);
    ReplayToken tokenAt(int row) const; ///< 0 when there is none
    ReplayProgress progressAt(int row) const;

    QVector<ColumnInfo> columns() const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
