// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace jetlag {

class ReplayJobsModel;
class RunningReplay;
class TableView;

/// Replay jobs as one line, "1 job running, 2 finished", and their table, which unfolds by itself while something runs
/// or went wrong. GUI thread.
class ReplayJobsBox : public QWidget
{
    Q_OBJECT
public:
    /// `jobs` must outlive this.
    explicit ReplayJobsBox(ReplayJobsModel& jobs, QWidget* parent = nullptr);
    TableView& table() const { return *m_table; } ///< for the remembered layout

private:
    void build();
    void onChanged();
    void unfold(bool isUnfolded);
    void updateButtons();
    RunningReplay* currentJob() const; ///< null when none is chosen

    ReplayJobsModel& m_jobs;
    QToolButton* m_line = nullptr;
    TableView* m_table = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_folding; ///< a short job is not gone before it was seen
};

} // namespace jetlag
