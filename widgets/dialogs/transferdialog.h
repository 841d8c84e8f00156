// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "files/backupservice.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace jetlag {

class ErrorLine;

/// What goes on, in a sentence. Pure.
QString transferText(const TransferProgress& progress);

/// What backing up and restoring have in common: a folder, a preview, one button, progress, cancel. Not modal. Deletes
/// itself. GUI thread.
class TransferDialog : public QDialog
{
    Q_OBJECT
signals:
    void actionDone(const jetlag::Event& event); ///< the outcome, for the Events page

protected:
    /// Translated; object names are constant.
    struct Names
    {
        const char* objectName;
        QString title;
        QString folder;     ///< accessible name of the field
        QString folderText; ///< its label, with a mnemonic
        QString chooser;    ///< title of the window that chooses a folder
        QString go;         ///< the button, with a mnemonic
        QString cancel;     ///< the same
        QString progress;   ///< accessible name of the bar
    };
    TransferDialog(Names names, QWidget* parent);
    /// Lays out: `head`, the folder, `form` below it, the preview.
    void arrange(QLayout* head, QFormLayout* form);
    QLineEdit& path() const { return *m_path; }
    QString folder() const; ///< absolute; empty: none
    void setPreview(const QString& text);
    QPushButton& go() const { return *m_go; }
    ErrorLine& error() const { return *m_error; }
    void showProgress(const TransferProgress& progress);
    void showRunning(bool isRunning); ///< bar and cancel
    void say(const QString& text);    ///< in the window
    /// The first of them; Events has them all.
    static QString firstOf(const QStringList& lines);
    void tell(Severity severity, const EventSubject& subject, const QString& said, const QString& detail);

private slots:
    void browse();

protected:
    virtual void begin() = 0;
    virtual void cancel() = 0;

private:
    const Names m_names;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QLabel* m_preview;
    ErrorLine* m_error;
    QProgressBar* m_bar;
    QLabel* m_result;
    QPushButton* m_go = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace jetlag
