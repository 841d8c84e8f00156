// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/deadletterservice.h"
#include "domain/event.h"
#include "domain/snapshot.h"
#include "widgets/common/saveslayout.h"
#include "widgets/pages/letteractions.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace jetlag {

class DeadLettersModel;
class MessageBar;
class FilterBar;
class LetterTable;
class MessagePane;
class RemovedCopies;
class ReplayJobsBox;
class ReplayJobsModel;
class TableView;

/// Dead letters of all sources in groups, the chosen one as a message below, and the jobs that put them back or discard
/// them. Opens the dialogs itself and keeps the job table. GUI thread; the services answer from the session thread.
class DeadLettersPage : public QWidget, public SavesLayout
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "deadLettersPage";

    /// Everything must outlive this.
    DeadLettersPage(DeadLettersModel& letters, ReplayJobsModel& jobs, ReplayService& service, MessageReader& reader,
                    RemovedCopies& copies, QWidget* parent = nullptr);

    void setLocked(bool locked, const QString& reason);
    /// Whose consumers would get what is put back, and in which streams dead letters are looked for.
    void setSnapshot(const SnapshotPtr& snapshot);
    void setChoices(const DlqChoices& choices);    ///< of the streams that are named while there are no letters
    void setMapping(const LetterMapping& mapping); ///< how their headers and subjects are read
    /// How many more dead letters there are than rows, in dead-letter streams and in their own streams.
    void showTruncated(const std::vector<UnlistedLetters>& inDlqStreams, quint64 inTheirStreams);
    void showProblem(const Error& error);
    LetterTable& table() const { return *m_table; }
    std::vector<DeadLetter> selectedLetters() const; ///< the older one first, those of groups too
    quint64 selectedCount() const { return m_selected; }
    /// What is remembered of it: the tables' layouts and how letters are grouped.
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;

    /// Whether the slot of that name has something to act on; false while locked.
    bool canReplaySelected() const;
    bool canReplayShown() const;
    bool canDiscardSelected() const;
    bool canRemoveConfirmed() const;

public slots:
    void replaySelected();
    void replayShown(); ///< exactly what the filter lets through
    void discardSelected();
    void exportSelected();  ///< asks of which stream, where they are of several
    void removeConfirmed(); ///< of the selected ones those that the target has, too

signals:
    void showMessages(const jetlag::StreamName& stream, jetlag::Sequence from); ///< on their page, from there downwards
    void exportRequested(const std::vector<jetlag::DeadLetter>& letters);       ///< of one stream, by sequence
    void applicableChanged(); ///< one of the can…() may answer something else
    /// A job came to its end: for Events.
    void actionDone(const jetlag::Event& event);
    void putBackWanted(); ///< of what was discarded

private:
    void build();
    void buildButtons();
    QBoxLayout* buildTop();
    void wire();
    LetterSelection lettersAt(const QList<int>& rows) const;
    LetterSelection confirmedAt(const QList<int>& rows) const; ///< that are said to lie in their target, too
    void replayWholeStream();
    /// Runs for the only stream, or offers one entry for each.
    void runForStream(QPushButton* under, const LetterSelection& streams,
                      const std::function<void(const std::vector<DeadLetter>&)>& run);
    void replayOf(QPushButton* button, const LetterSelection& letters);
    void addJob(RunningReplay* job);
    void readCurrent();
    void showOlder();
    void updateSelection();
    void updateButtons();
    void sayWhatIsLookedFor(const QStringList& streams);

    DeadLettersModel& m_letters;
    ReplayJobsModel& m_jobs;
    ReplayService& m_service;
    MessageReader& m_reader;
    DlqChoices m_choices;
    LetterActions* m_actions;
    FilterBar* m_filter = nullptr;
    QComboBox* m_grouping = nullptr;
    MessageBar* m_error = nullptr;
    QLabel* m_lockText = nullptr;
    QLabel* m_truncated = nullptr;
    QPushButton* m_showOlder = nullptr; ///< of those that are not listed
    std::vector<UnlistedLetters> m_unlisted;
    LetterTable* m_table = nullptr;
    ReplayJobsBox* m_jobsBox = nullptr;
    MessagePane* m_pane = nullptr;
    QPushButton* m_replay = nullptr;
    QPushButton* m_replayAll = nullptr;
    QPushButton* m_replayStream = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_removeConfirmed = nullptr; ///< shown while there is something that it may be for
    QTimer m_readDelay;
    QTimer m_updating;    ///< many rows may change at once
    OneReading m_reading; ///< of the current letter
    quint64 m_selected = 0;
    quint64 m_selectedConfirmed = 0;
    bool m_isLocked = false;
};

} // namespace jetlag
