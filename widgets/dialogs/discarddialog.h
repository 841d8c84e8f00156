// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jetlag {

class ErrorLine;
class RunningReplay;

/// Deletes dead letters after they were counted, everybody was named who would lose them, and the number was typed; of
/// requests for what is held elsewhere only what a look has found there. GUI thread. Deletes itself on closing.
class DiscardDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "discardDialog";

    /// One request for each stream; all of one kind (`onlyHeld` or not).
    DiscardDialog(ReplayService& service, const std::vector<DiscardRequest>& requests, QWidget* parent = nullptr);
    void setLocked(bool locked, const QString& reason);

signals:
    /// Whoever takes it over keeps it when the dialog goes; otherwise it is cancelled then.
    void jobStarted(jetlag::RunningReplay* job);

private:
    void describe();
    void plan();
    void onPlan(DiscardRequest& request, const DiscardPlan& plan);
    void startDiscard();
    void showProgress();
    void updateButtons();

    ReplayService& m_service;
    std::vector<DiscardRequest> m_requests;
    const bool m_isOfHeld;
    quint64 m_total = 0;
    QLineEdit* m_confirm;
    QLabel* m_typeNumber;
    QLabel* m_what;
    QLabel* m_losers;
    QLabel* m_counts;
    ErrorLine* m_error;
    QPushButton* m_discard;
    QPushButton* m_close;
    std::vector<DiscardPlanning> m_plans;
    size_t m_answered = 0; ///< of the plans
    QStringList m_stayingLines;
    QStringList m_loserLines;
    std::vector<QPointer<RunningReplay>> m_jobs;
    bool m_isLocked = false;
    bool m_hasStarted = false;
};

} // namespace jetlag
