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

/// Deletes dead letters after they were counted and the number was typed. GUI thread. Deletes itself on closing.
class DiscardDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "discardDialog";
    using Selection = std::map<StreamName, std::vector<Sequence>>;

    DiscardDialog(ReplayService& service, const Selection& selection, QWidget* parent = nullptr);
    void setLocked(bool locked, const QString& reason);

signals:
    void jobStarted(jetlag::ReplayToken token, const QString& what);

private:
    void startDiscard();
    void showProgress();
    void updateButtons();

    ReplayService& m_service;
    const Selection m_selection;
    quint64 m_total = 0;
    QLineEdit* m_confirm;
    QLabel* m_counts;
    ErrorLine* m_error;
    QPushButton* m_discard;
    QPushButton* m_close;
    std::map<ReplayToken, ReplayProgress> m_jobs;
    QSet<ReplayToken> m_running;
    bool m_isLocked = false;
    bool m_hasStarted = false;
};

} // namespace jetlag
