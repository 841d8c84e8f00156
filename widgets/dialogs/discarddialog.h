// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"

#include <QDialog>
#include <QSet>

#include <map>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jetlag {

class ErrorLine;

/// Deletes dead letters after they were counted, everybody was named who would lose them, and the number was typed. GUI
/// thread. Deletes itself on closing.
class DiscardDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "discardDialog";

    /// One request for each stream.
    DiscardDialog(ReplayService& service, const std::vector<DiscardRequest>& requests, QWidget* parent = nullptr);
    void setLocked(bool locked, const QString& reason);

signals:
    void jobStarted(jetlag::ReplayToken token, const QString& what);

private:
    void askWhoLoses();
    void onPlan(ReplayToken token, const DiscardPlan& plan);
    void startDiscard();
    void showProgress();
    void updateButtons();

    ReplayService& m_service;
    const std::vector<DiscardRequest> m_requests;
    quint64 m_total = 0;
    QLineEdit* m_confirm;
    QLabel* m_losers;
    QLabel* m_counts;
    ErrorLine* m_error;
    QPushButton* m_discard;
    QPushButton* m_close;
    std::map<ReplayToken, StreamName> m_plans; ///< asked for, not answered
    QStringList m_loserLines;
    std::map<ReplayToken, ReplayProgress> m_jobs;
    QSet<ReplayToken> m_running;
    bool m_isLocked = false;
    bool m_hasStarted = false;
};

} // namespace jetlag
