// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "files/exportservice.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jetlag {

class ErrorLine;
class RemovedCopies;
class RunningReplay;

/// Deletes dead letters after they were counted, everybody was named who would lose them, and the number was typed; of
/// requests for what is held elsewhere only what a look has found there. Copies are kept before anything else goes, for
/// whoever wants it back; without a copy that was asked for nothing is deleted. GUI thread. Deletes itself on closing.
class DiscardDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "discardDialog";

    /// What the messages are to whoever looks at them; it changes the words only.
    enum class Of { DeadLetters, Messages };
    /// One request for each stream; all of one kind (`onlyHeld` or not).
    DiscardDialog(ReplayService& service, RemovedCopies& copies, const std::vector<DiscardRequest>& requests,
                  QWidget* parent = nullptr, Of of = Of::DeadLetters);
    void setLocked(bool locked, const QString& reason);

signals:
    /// Whoever takes it over keeps it when the dialog goes; otherwise it is cancelled then.
    void jobStarted(jetlag::RunningReplay* job);
    void putBackWanted(); ///< the newest copies are those of this

private:
    void build();
    void arrange();
    QString title() const;
    QString verb() const;
    QString doneText() const; ///< what stands for now and ever when it is done
    void describe();
    void plan();
    void onPlan(DiscardRequest& request, const DiscardPlan& plan);
    void startDiscard();
    void copyFirst();
    void onCopyProgress(size_t index, uint64_t written);
    void onCopied(const Result<ExportOutcome>& outcome);
    void onCopyFailed(const Error& error);
    void removeAll();
    void showProgress();
    void updateButtons();

    ReplayService& m_service;
    RemovedCopies& m_copies;
    std::vector<DiscardRequest> m_requests;
    const bool m_isOfHeld;
    const Of m_of;
    quint64 m_total = 0;
    QLineEdit* m_confirm;
    QLabel* m_typeNumber;
    QLabel* m_what;
    QLabel* m_losers;
    QLabel* m_counts;
    QCheckBox* m_export;
    QCheckBox* m_erase;
    ErrorLine* m_error;
    QPushButton* m_discard;
    QPushButton* m_putBack;
    QPushButton* m_close;
    std::vector<DiscardPlanning> m_plans;
    size_t m_answered = 0; ///< of the plans
    QStringList m_stayingLines;
    QStringList m_loserLines;
    std::vector<Exporting> m_copying; ///< one for each stream
    std::vector<uint64_t> m_written;  ///< by each
    QStringList m_copied;             ///< their files
    std::vector<QPointer<RunningReplay>> m_jobs;
    bool m_isLocked = false;
    bool m_hasStarted = false;
    bool m_canPutBack = false; ///< something was deleted that was copied
};

} // namespace jetlag
