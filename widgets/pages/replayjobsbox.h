// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "domain/event.h"

#include <QTimer>
#include <QWidget>

class QAction;
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
    /// `jobs` and `service` must outlive this.
    ReplayJobsBox(ReplayJobsModel& jobs, ReplayService& service, QWidget* parent = nullptr);
    TableView& table() const { return *m_table; } ///< for the remembered layout

signals:
    /// A report was written, or could not be: for Events.
    void reported(const jetlag::Event& event);
    void reportFailed(const jetlag::Error& error);

private:
    void build();
    void chooseReportFile();
    void compareWithOriginal();
    void saveReport(const QByteArray& job, const QString& path);
    void onReported(const QString& path, const Result<quint64>& letters);
    void onChanged();
    void unfold(bool isUnfolded);
    void updateButtons();
    RunningReplay* currentJob() const; ///< null when none is chosen

    ReplayJobsModel& m_jobs;
    ReplayService& m_service;
    Reporting m_reporting; ///< one at a time
    EditsLook m_edits;
    QAction* m_report = nullptr;
    QAction* m_compare = nullptr;
    QPushButton* m_reportButton = nullptr;
    QToolButton* m_line = nullptr;
    TableView* m_table = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_folding; ///< a short job is not gone before it was seen
};

} // namespace jetlag
