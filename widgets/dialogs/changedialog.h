// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "domain/event.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jetlag {

class ErrorLine;

/// What the dialogs that change a stream or a consumer have in common: a preview, one button that says the consequence,
/// where it destroys a name to be typed, the outcome in the window and in Events. Closed before the answer comes it
/// goes out of sight and waits for it. Deletes itself. GUI thread; open() it.
class ChangeDialog : public QDialog
{
    Q_OBJECT
public:
    void setLocked(bool locked, const QString& reason);

signals:
    /// Before actionDone() of the event that tells of it.
    void configChanged(const jetlag::ConfigChange& change);
    void actionDone(const jetlag::Event& event);

protected:
    /// The words of one outcome; %1 stands for what went wrong.
    struct Words
    {
        QString done;
        QString notDone;
        QString notKnown;
    };
    ChangeDialog(const char* objectName, const QString& title, const QString& accessibleName, EventSubject subject,
                 QWidget* parent);
    /// Lays out: `body`, the preview, and the button. `name` is the accessible name of the button, its verb.
    /// `linesInSight`: beside a long form the preview is so high and always seen; 0: it follows the body.
    void arrange(QLayout* body, const QString& name, const char* objectName, int width, int linesInSight = 0);
    void setSubject(const EventSubject& subject) { m_subject = subject; }
    /// The name that must be typed before the button works; its field is made by arrange().
    void askForName(const QString& name, const QString& label);
    void setButtonText(const QString& text);
    void setPreview(const QString& text);
    QString preview() const;
    /// The preview is there and belongs to what the fields say.
    void setReady(bool isReady);
    void showProblem(const Error& error); ///< nothing can be previewed
    void clearProblem();
    bool isWorking() const { return m_change.isRunning(); }
    void begin(const Words& words, const std::function<AdminChange(AdminChange::Listener)>& begun);
    /// The button was pressed.
    virtual void carryOut() = 0;
    /// By default the dialog closes.
    virtual void onDone(const ChangeOutcome& outcome);
    /// What the outcome has changed in a configuration, its time apart; nullopt by default.
    virtual std::optional<ConfigChange> changeOf(const ChangeOutcome& outcome) const;
    virtual void onNotDone(const Error& error) { Q_UNUSED(error) }
    virtual void updateState(); ///< fields, too, while something is under way
    QPushButton& button() const { return *m_button; }
    QDialogButtonBox& buttons() const { return *m_buttons; }
    void reject() override;

private:
    void onEnded(const ChangeOutcome& outcome);
    bool isConfirmed() const;

    EventSubject m_subject;
    AdminChange m_change;
    Words m_words;
    QString m_name; ///< to be typed; empty: none
    QString m_nameLabel;
    QString m_lockReason;
    QLineEdit* m_typed = nullptr;
    QLabel* m_preview;
    QLabel* m_progress;
    ErrorLine* m_error;
    QDialogButtonBox* m_buttons;
    QPushButton* m_button;
    bool m_isReady = false;
    bool m_isLocked = false;
};

} // namespace jetlag
