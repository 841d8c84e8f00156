// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "admin/configfields.h"
#include "widgets/dialogs/changedialog.h"

#include <QTimer>

class QPlainTextEdit;

namespace jetlag {

class ConfigForm;

/// What the dialogs that edit, create and clone have in common: the form, what differs before and after, what that does
/// to messages and consumers, the JSON that is sent, the refusal beside its field, and after an edit the way back. GUI
/// thread.
class ConfigDialog : public ChangeDialog
{
    Q_OBJECT
public:
    enum class Mode { Edit, Create, Clone };

protected:
    ConfigDialog(const char* objectName, const QString& title, const QString& accessibleName, EventSubject subject,
                 const std::vector<ConfigField>& fields, Mode mode, QWidget* parent);
    Mode mode() const { return m_mode; }
    ConfigForm& form() const { return *m_form; }
    const QByteArray& base() const { return m_base; }
    /// What was looked at, or begun with; `shown` are the fields that have a place here.
    void showConfig(const QByteArray& config, const std::vector<const ConfigField*>& shown);
    /// Another reason than the fields themselves why this cannot be; at its field. nullopt: fine.
    virtual std::optional<std::pair<QString, QString>> problemOf(const QByteArray& after) const;
    /// What changing to `after` does; setEffects() follows, at once or later.
    virtual void askEffects(const QByteArray& after) = 0;
    void setEffects(const QStringList& lines);
    virtual ConfigTarget target() const = 0;
    virtual AdminService& service() const = 0;
    virtual ConfigCreation creation(const QByteArray& config) const = 0;
    /// What it is that is changed or made.
    virtual Words words() const = 0;
    virtual Words backWords() const = 0;

    void carryOut() override;
    void onDone(const ChangeOutcome& outcome) override;
    void onNotDone(const Error& error) override;
    void updateState() override;

private:
    void onEdited();
    void draft();
    void showPreview();
    void putBack();

    const std::vector<ConfigField>& m_fields;
    const Mode m_mode;
    ConfigForm* m_form;
    QPlainTextEdit* m_json;
    QTimer m_settling; ///< while somebody types
    QByteArray m_base;
    FieldChanges m_changes;
    QByteArray m_after;
    QStringList m_differences;
    std::optional<QStringList> m_effects; ///< of m_after; nullopt: being looked for
    QByteArray m_done;                    ///< what the server made of it: the way back begins there; empty: not done
};

} // namespace jetlag
