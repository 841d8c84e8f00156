// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayfollowup.h"
#include "items/tablemodel.h"

#include <memory>

namespace jetlag {

class RunningReplay;

/// Replay and discard jobs of this session and replays of earlier ones, newest on top: time, what, progress, outcome in
/// counts. Owns them.
class ReplayJobsModel : public TableModel
{
    Q_OBJECT
public:
    explicit ReplayJobsModel(QObject* parent = nullptr);
    ~ReplayJobsModel() override;
    void add(RunningReplay& job);        ///< takes it over
    void addPast(RunningReplay& job);    ///< the same, below all others
    void setFates(const FateNews& news); ///< of those that are named in it
    RunningReplay* jobAt(int row) const; ///< null when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void insert(RunningReplay& job, int row);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
