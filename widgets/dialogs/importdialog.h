// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "files/importservice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace jetlag {

class ErrorLine;

/// What an import would do, in sentences for the field `Preview`. Pure.
QString importPreviewText(const ImportPreview& preview);

/// Publishes the messages of a file of JSON Lines, after showing where they would go. Not modal. GUI thread. Deletes
/// itself on closing, which ends a running import between two messages.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "importDialog";

    /// `service` must outlive this.
    explicit ImportDialog(ImportService& service, QWidget* parent = nullptr);
    void setPath(const QString& path);
    /// A copy of what was removed: what of it still lies in its stream is left out unless somebody wants it otherwise.
    void setCopy(const QString& path);
    void setLocked(bool locked, const QString& reason);

signals:
    void actionDone(const jetlag::Event& event); ///< the outcome, for the Events page

private:
    void build();
    void browse();
    [[nodiscard]] Result<ImportOrder> order() const;
    void onFieldsChanged();
    void askPreview();
    void onPreview(const Result<ImportPreview>& preview);
    void start();
    void onProgress(const PublishProgress& progress);
    void onEnded(const Result<ImportOutcome>& outcome);
    void onFinished(const ImportOutcome& outcome);
    void fail(const Error& error);
    QString countsText(const PublishProgress& progress) const;
    void updateState();

    ImportService& m_service;
    ImportLook m_look;
    Importing m_work;
    std::optional<ImportPreview> m_preview;
    PublishProgress m_progress;
    QString m_lockReason; ///< empty: not locked

    QLineEdit* m_path = nullptr;
    QPushButton* m_browse = nullptr;
    QComboBox* m_subjects = nullptr;
    QLineEdit* m_subject = nullptr;
    QComboBox* m_messageId = nullptr;
    QSpinBox* m_rate = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    QPlainTextEdit* m_previewText = nullptr;
    ErrorLine* m_error = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace jetlag
