// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "files/exportservice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace jetlag {

class ErrorLine;

/// Writes messages of a stream into a file or a folder: those that were selected, or a range. Not modal: the window
/// stays usable while it writes. GUI thread. Deletes itself on closing, which ends a running export and leaves nothing
/// behind.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "exportDialog";

    /// `service` must outlive this. `selected` may be empty.
    ExportDialog(ExportService& service, const StreamName& stream, const QString& subject, MessageRefs selected,
                 QWidget* parent = nullptr);

signals:
    void actionDone(const jetlag::Event& event); ///< the outcome, for the Events page

private:
    void build();
    void buildRange();
    void browse();
    ExportTarget::Format format() const;
    QString suffix() const;
    QString proposedName() const;
    void onFormatChanged();
    [[nodiscard]] Result<ExportOrder> order() const;
    void start();
    void begin(const ExportOrder& order);
    void onProgress(const ExportProgress& progress);
    void onEnded(const Result<ExportOutcome>& outcome);
    void onFinished(const ExportOutcome& outcome);
    void onFailed(const Error& error);
    void tell(Severity severity, const QString& said, const QString& detail);
    void updateState();

    ExportService& m_service;
    const StreamName m_stream;
    const MessageRefs m_selected;
    Exporting m_work;

    QRadioButton* m_those = nullptr;
    QRadioButton* m_all = nullptr;
    QLineEdit* m_subject = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QComboBox* m_format = nullptr;
    QCheckBox* m_compress = nullptr;
    QCheckBox* m_formulas = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_browse = nullptr;
    ErrorLine* m_error = nullptr;
    QLabel* m_result = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace jetlag
