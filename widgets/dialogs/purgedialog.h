// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Dialogs of the widgets room: opened with open(), never exec(). GUI thread; each talks to one service of the
/// session thread and shows its answers. A result stays on screen until the dialog is closed.

#include "deleting/purgeservice.h"
#include "domain/event.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace jetlag {

class ErrorLine;

/// Purges a stream after showing exactly what would go. The button works only while the typed name matches and the
/// preview on screen belongs to what the fields say. Deletes itself on closing.
class PurgeDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "purgeDialog";

    /// `service` must outlive this.
    PurgeDialog(PurgeService& service, const StreamName& stream, QWidget* parent = nullptr);
    /// The connection was locked or unlocked; with a reason for the tool tip.
    void setLocked(bool locked, const QString& reason);

signals:
    /// Messages are gone: for an early refresh.
    void purged(const jetlag::StreamName& stream, quint64 messages);
    /// Messages are in this file and were then purged: it can put them back.
    void copied(const QString& path, const jetlag::StreamName& stream, quint64 messages);
    /// The outcome of a purge, good or bad, for the Events page.
    void actionDone(const jetlag::Event& event);

protected:
    void reject() override;

private:
    void build();
    [[nodiscard]] Result<PurgeScope> scopeFromFields() const;
    void onFieldsChanged();
    void askPreview();
    void onCounted(const Result<PurgePreview>& counted);
    void onPreview(const PurgePreview& preview);
    void onProgress(const PurgeProgress& progress);
    void onWaiting(bool isWaiting);
    void onPurged(const Result<PurgeOutcome>& outcome);
    void onFailed(const Error& error, const QString& words);
    void startPurge();
    void startExport(const QString& path);
    void onExported(const Result<uint64_t>& messages);
    void destroy();
    void finishWork(const QString& text);
    bool isConfirmed() const;
    void updateButtons();
    bool isWorking() const { return m_purging.isRunning() || m_exporting.isRunning(); }

    PurgeService& m_service;
    const StreamName m_stream;
    QLineEdit* m_filter = nullptr;
    QLineEdit* m_upTo = nullptr;
    QLineEdit* m_keep = nullptr;
    QLineEdit* m_confirm = nullptr;
    QPlainTextEdit* m_previewText = nullptr;
    QLabel* m_harm = nullptr;
    QCheckBox* m_oneByOne = nullptr;
    QCheckBox* m_export = nullptr;
    ErrorLine* m_error = nullptr;
    QLabel* m_result = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_purge = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_debounce;
    std::optional<PurgePreview> m_preview; ///< of the fields as they are
    PurgePreview m_order;                  ///< what is being exported, purged or deleted
    PurgeCount m_counting;
    PurgeExport m_exporting;
    Purge m_purging;
    bool m_isWaiting = false; ///< for the server
    bool m_isOneByOne = false;
    QString m_exportingTo;
    QString m_exportedTo;   ///< of the order, once it is; empty: nowhere
    QString m_progressText; ///< of the work, without what is said about waiting
    bool m_isLocked = false;
    QString m_lockReason;
};

} // namespace jetlag
