// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "admin/configcode.h"
#include "admin/configfields.h"
#include "widgets/dialogs/changedialog.h"

#include <QMap>
#include <QTimer>

class QPlainTextEdit;
class QTabWidget;

namespace jetlag {

class ConfigForm;
class ConfigStarts;

/// What the dialogs that edit, create and clone have in common: the form, the same as JSON, both of which can be
/// edited, what differs before and after, what that does to messages and consumers, the refusal beside its field,
/// the configuration as commands and code, and after an edit the way back. GUI thread.
class ConfigDialog : public ChangeDialog
{
    Q_OBJECT
public:
    enum class Mode { Edit, Create, Clone };
    using Templates = QMap<QString, QByteArray>; ///< configurations by name

    /// Before it is opened: what it edits is to become again what it was before that change, unless it has become
    /// another one, or was changed again, which is said.
    void setBack(const ConfigChange& change);
    /// Where one may start from when something is created; templatesChanged() when they are to be kept.
    void setTemplates(const Templates& templates);

signals:
    void templatesChanged(const jetlag::ConfigDialog::Templates& templates);

protected:
    ConfigDialog(const char* objectName, const QString& title, const QString& accessibleName, EventSubject subject,
                 const std::vector<ConfigField>& fields, Mode mode, QWidget* parent);
    Mode mode() const { return m_mode; }
    ConfigForm& form() const { return *m_form; }
    const QByteArray& base() const { return m_base; }
    /// What was looked at, or begun with; `shown` are the fields that have a place here.
    void showConfig(const QByteArray& config, const std::vector<const ConfigField*>& shown);
    /// Configurations to start from, each under its name.
    void setPresets(const std::vector<std::pair<QString, QByteArray>>& presets);
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
    std::optional<ConfigChange> changeOf(const ChangeOutcome& outcome) const override;
    void updateState() override;

private:
    QWidget* makeJsonTab();
    void addCopies();
    void onEdited();
    void takeJson();
    void sayJsonProblem(const QString& problem, int line = 0);
    void showJson();
    void startFrom(const QByteArray& config);
    void startBack();
    void draft();
    QString fixedProblem() const;
    void showPreview();
    void putBack();

    const std::vector<ConfigField>& m_fields;
    const Mode m_mode;
    ConfigForm* m_form;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_json;
    ErrorLine* m_jsonProblem;
    ConfigStarts* m_starts;
    QPushButton* m_copyAs;
    QTimer m_settling; ///< while somebody types
    QTimer m_settlingJson;
    QByteArray m_base;      ///< as it is on the server, or as one begins
    QByteArray m_start;     ///< the fields differ from this
    FieldChanges m_changes; ///< of m_base
    QByteArray m_after;
    QStringList m_differences;
    std::optional<QStringList> m_effects; ///< of m_after; nullopt: being looked for
    QByteArray m_done;                    ///< what the server made of it: the way back begins there; empty: not done
    std::optional<ConfigChange> m_back;
    bool m_isRefused = false; ///< it cannot be what is wanted back
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::ConfigDialog::Templates)
