// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "sending/publishservice.h"
#include "widgets/dialogs/publishform.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStringListModel;
class QTableView;

namespace jetlag {

class ErrorLine;
class HeadersModel;
class PublishResultsModel;
class PublishShelf;

/// The bytes that the editor's text stands for. InvalidInput: what is wrong and where. Pure.
[[nodiscard]] Result<QByteArray> payloadFromInput(const QString& text, PayloadInput input);

/// Writes a message and publishes it or sends it as a request; shows beforehand where it goes and afterwards what
/// became of it. Not modal. GUI thread. Deletes itself on closing, which ends a running order between two messages.
class PublishDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "publishDialog";
    static constexpr auto DraftQuestionName = "publishDraftQuestion";

    /// `service` must outlive this.
    explicit PublishDialog(PublishService& service, QWidget* parent = nullptr);
    void setDraft(const PublishDraft& draft);      ///< as written: templates stay templates
    void setMessage(const StoredMessage& message); ///< to publish it again: its bytes, without the server's headers
    void setSubjects(const QStringList& subjects); ///< proposed while typing
    /// Begins with the first of a stream's subjects, where nothing is written so far.
    void proposeSubject(const QStringList& subjects);
    void reject() override; ///< asks before what was written and not sent goes
    void setLocked(bool locked, const QString& reason);
    void setForm(const PublishForm& form);
    PublishForm form() const;
    PublishShelf& shelf() const { return *m_shelf; } ///< history and templates

signals:
    void actionDone(const jetlag::Event& event); ///< the outcome, for the Events page

private:
    void build();
    QWidget* buildHeaders();
    bool isRequest() const;
    bool isWorking() const { return m_publishing.isRunning() || m_requesting.isRunning(); }
    [[nodiscard]] Result<PublishDraft> draft() const;
    void onFieldsChanged();
    void askPreview();
    void onPreview(const Result<PublishPreview>& preview);
    void send();
    void publish(const PublishDraft& draft);
    void request(const PublishDraft& draft);
    void onNews(const PublishNews& news);
    void onPublished(const Result<PublishProgress>& progress);
    void onReplied(const Result<int>& replies);
    void endWork(const Error& error);
    void endWork(Severity severity, const QString& words);
    void updateButtons();

    PublishService& m_service;
    PublishShelf* m_shelf = nullptr;
    QComboBox* m_mode = nullptr;
    QLineEdit* m_subject = nullptr;
    QStringListModel* m_subjects = nullptr;
    HeadersModel* m_headers = nullptr;
    QTableView* m_headersTable = nullptr;
    QComboBox* m_input = nullptr;
    QPlainTextEdit* m_payload = nullptr;
    QPlainTextEdit* m_preview = nullptr;
    QCheckBox* m_verified = nullptr;
    QCheckBox* m_reserved = nullptr;
    QSpinBox* m_count = nullptr;
    QSpinBox* m_interval = nullptr;
    QSpinBox* m_timeout = nullptr;
    QSpinBox* m_replies = nullptr;
    ErrorLine* m_error = nullptr;
    QLabel* m_result = nullptr;
    PublishResultsModel* m_results = nullptr;
    QTableView* m_resultsTable = nullptr;
    QPushButton* m_send = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QTimer m_debounce;
    PublishLook m_look;
    Publishing m_publishing;
    Requesting m_requesting;
    PublishForm m_kept; ///< what is no loss: as it was opened, sent or taken from the shelf
    bool m_isPaused = false;
    bool m_isLocked = false;
    QString m_lockReason;
};

} // namespace jetlag
