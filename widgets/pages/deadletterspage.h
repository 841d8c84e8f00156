// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "domain/event.h"
#include "reading/messagereader.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>

class QDialog;
class QLabel;
class QPushButton;

namespace jetlag {

class DeadLettersModel;
class MessageBar;
class FilterBar;
class MessagePane;
class ReplayJobsModel;
class RunningReplay;
class TableView;

/// Dead letters of all sources, the chosen one as a message, and the jobs that put them back or discard them. Opens the
/// dialogs itself and keeps the job table. GUI thread; the services answer from the session thread.
class DeadLettersPage : public QWidget
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "deadLettersPage";

    /// Everything must outlive this.
    DeadLettersPage(DeadLettersModel& letters, ReplayJobsModel& jobs, ReplayService& service, MessageReader& reader,
                    QWidget* parent = nullptr);

    void setLocked(bool locked, const QString& reason);
    /// How many more dead letters there are than rows, in dead-letter streams and in their own streams.
    void showTruncated(quint64 inDlqStreams, quint64 inTheirStreams);
    void showProblem(const Error& error);
    TableView& table() const { return *m_table; } ///< for the remembered layout
    TableView& jobTable() const { return *m_jobTable; }

signals:
    /// A job came to its end: for Events.
    void actionDone(const jetlag::Event& event);

private:
    /// By stream, and whether they lie in their own stream (parked, terminated) or in one for dead letters.
    using Selection = std::map<std::pair<StreamName, bool>, std::vector<DeadLetter>>;
    void build();
    QWidget* buildJobs();
    void wire();
    Selection lettersAt(const QList<int>& rows) const;
    Selection confirmedAt(const QList<int>& rows) const; ///< that are said to lie in their target, too
    void replaySelected();
    void replayShown();
    void replayWholeStream();
    void replayLetters(const std::vector<DeadLetter>& letters);
    void replayAllOf(const DeadLetter& one);
    /// Runs for the only group, or offers one entry for each.
    void runForGroup(QPushButton* under, const Selection& groups,
                     const std::function<void(const std::vector<DeadLetter>&)>& run);
    void discardSelected();
    void removeConfirmed();
    void openDiscard(const Selection& chosen, bool onlyHeld);
    void openReplay(const ReplayRequest& request, bool isSingle);
    void addJob(RunningReplay* job);
    void readCurrent();
    void onEnded(const RunningReplay& job);
    void onOutcome(const LetterOutcome& outcome);
    void updateButtons();
    RunningReplay* currentJob() const; ///< null when none is chosen

    DeadLettersModel& m_letters;
    ReplayJobsModel& m_jobs;
    ReplayService& m_service;
    MessageReader& m_reader;
    FilterBar* m_filter = nullptr;
    MessageBar* m_error = nullptr;
    QLabel* m_lockText = nullptr;
    QLabel* m_truncated = nullptr;
    TableView* m_table = nullptr;
    TableView* m_jobTable = nullptr;
    MessagePane* m_pane = nullptr;
    QPushButton* m_replay = nullptr;
    QPushButton* m_replayAll = nullptr;
    QPushButton* m_replayStream = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_removeConfirmed = nullptr; ///< shown while there is something that it may be for
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_readDelay;
    OneReading m_reading; ///< of the current letter
    OneReading m_editing; ///< of the one that is edited in the replay dialog
    bool m_isLocked = false;
    QString m_lockReason;
};

} // namespace jetlag
