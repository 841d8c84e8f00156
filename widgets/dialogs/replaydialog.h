// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "domain/snapshot.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace jetlag {

class ErrorLine;
class MessageEditor;
class RunningReplay;
class ScheduleEditor;
class TransformEditor;

/// Plans a replay, shows the plan, carries it out with pause, resume and cancel. Closing it lets a running job go on
/// (it is in the table `Replay jobs`). GUI thread. Deletes itself on closing.
class ReplayDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "replayDialog";

    /// `request` says which messages; its options fill the fields. `service` must outlive this.
    ReplayDialog(ReplayService& service, const ReplayRequest& request, QWidget* parent = nullptr);
    /// The one message of the request, to be edited. Without it the editor stays hidden.
    void setMessage(const StoredMessage& message);
    void setSnapshot(const SnapshotPtr& snapshot); ///< whether the receivers take anything; the plan says so
    void setLocked(bool locked, const QString& reason);
    ReplayRequest request() const; ///< as the fields say now

signals:
    /// Whoever takes it over keeps it when the dialog goes; otherwise it is cancelled then.
    void jobStarted(jetlag::RunningReplay* job);

private:
    void build();
    void buildTrial();
    void buildEditor();
    void onEarlierEdit(const std::shared_ptr<const ReplayJournal::Edit>& edit);
    void takeOriginal();
    void onFieldsChanged();
    void askPlan();
    void startReplay();
    void onPlan(const Result<ReplayPlan>& plan);
    void onProgress();
    void onEnded();
    void updateButtons();
    QString whatText() const;
    bool isOfMany() const;

    ReplayService& m_service;
    const ReplayRequest m_base;
    QLineEdit* m_target = nullptr;
    QPlainTextEdit* m_planText = nullptr;
    QCheckBox* m_remove = nullptr;
    QCheckBox* m_strip = nullptr;
    QCheckBox* m_again = nullptr;
    QComboBox* m_messageId = nullptr;
    QLabel* m_doubtLabel = nullptr;
    QComboBox* m_doubt = nullptr;
    EditLook m_editLook;
    StoredMessage m_message; ///< as it lies there
    QWidget* m_editedRow = nullptr;
    QLabel* m_editedNote = nullptr;
    ScheduleEditor* m_schedule = nullptr;
    TransformEditor* m_transform = nullptr;
    QWidget* m_trialRow = nullptr;
    QCheckBox* m_oneFirst = nullptr;
    QSpinBox* m_mostDead = nullptr;
    QSpinBox* m_rate = nullptr;
    QGroupBox* m_editorBox = nullptr;
    MessageEditor* m_editor = nullptr;
    ErrorLine* m_error = nullptr;
    QLabel* m_counts = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_replay = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_close = nullptr;
    QTimer m_debounce;
    std::optional<ReplayPlan> m_plan; ///< of the fields as they are
    SnapshotPtr m_snapshot;
    ReplayPlanning m_planning;
    QPointer<RunningReplay> m_job;
    bool m_isLocked = false;
    QString m_lockReason;
};

} // namespace jetlag
