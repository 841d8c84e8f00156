// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/dlqchoices.h"
#include "deadletters/lettercopyservice.h"
#include "deadletters/replayservice.h"
#include "domain/event.h"
#include "domain/snapshot.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jetlag {

class ErrorLine;
class FieldProblem;

/// Makes a dead letter of a message that a consumer holds, or has given up: a copy with the headers of dead letters,
/// after it was said where it goes, what it says and who gets it; then, only where it is asked for and those who would
/// lose it were named, deletes the original. GUI thread; open() it. Deletes itself on closing.
class LetterCopyDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "letterCopyDialog";
    struct Subject
    {
        StoredMessage message;
        ConsumerName consumer;
        std::optional<uint64_t> deliveries; ///< where they are known exactly
    };
    /// Both services must outlive this. `snapshot`: as the message was listed; not null.
    LetterCopyDialog(LetterCopyService& copies, ReplayService& removals, Subject subject, const SnapshotPtr& snapshot,
                     const DlqChoices& choices, QWidget* parent = nullptr);
    void setLocked(bool locked, const QString& reason);

signals:
    void actionDone(const jetlag::Event& event);

protected:
    void reject() override;

private:
    void build();
    void fillStreams(const DlqChoices& choices);
    void proposeSubject();
    void planRemoval();
    void showState();
    const StreamFacts* target() const; ///< null: there is none
    LetterCopyOrder order() const;
    QString problemWithSubject() const;
    QString previewText() const;
    QString originalText() const; ///< what becomes of it, and who can settle it
    void copy();
    void onCopied(const PublicationEnd& end);
    void remove();
    void onRemoved(const Result<ReplayProgress>& outcome);
    bool isBusy() const { return m_copying.isRunning() || m_removing.isRunning(); }
    void say(const QString& line);
    void tell(Severity severity, const QString& text, const QString& detail = {});

    LetterCopyService& m_copies;
    ReplayService& m_removals;
    const Subject m_subject;
    const SnapshotPtr m_snapshot;
    DiscardRequest m_removal;
    bool m_canRemove = false;
    DiscardPlanning m_planning;
    LetterCopying m_copying;
    Replay m_removing;
    bool m_isCopied = false;
    bool m_isLocked = false;
    QStringList m_said;
    QComboBox* m_stream = nullptr;
    QLineEdit* m_name = nullptr;
    FieldProblem* m_nameProblem = nullptr;
    QLineEdit* m_why = nullptr;
    QPlainTextEdit* m_preview = nullptr;
    QCheckBox* m_remove = nullptr;
    QLabel* m_losers = nullptr;
    QLabel* m_progress = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace jetlag
