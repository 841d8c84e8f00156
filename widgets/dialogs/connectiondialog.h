// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "nats/keptconnection.h"

#include <QDialog>

#include <functional>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QRadioButton;

namespace jetlag {

class ChoiceList;
class ConnectionFields;
class ErrorLine;

/// A context of the nats command line, as the chooser lists it. Plain, and without secrets.
struct ContextChoice
{
    QString name;
    QString address;     ///< empty: the usual one
    QString description; ///< in its owner's words
    QString problem;     ///< why it cannot be chosen; empty: it can
};

/// What there is to choose from.
struct ConnectionChoices
{
    std::vector<KeptConnection> recents; ///< the newest first
    std::vector<ContextChoice> contexts; ///< by name
};

/// The connection chooser: a recent connection, demo, localhost, a context of the nats command line, or another server.
/// GUI thread. What is typed is handed on and kept nowhere. Deletes itself on closing.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "connectionDialog";
    using ContextLoader = std::function<Result<ConnectionOptions>(const QString& name)>;
    /// With its secrets, from where they lie.
    using Reopener = std::function<Result<ConnectionOptions>(const KeptConnection& kept)>;
    /// Puts what is typed in the place of what it refers to (~, env://NAME) before it is handed on.
    using Resolver = std::function<Result<ConnectionOptions>(const ConnectionOptions& typed)>;

    /// `load` reads one of the contexts.
    ConnectionDialog(const ConnectionChoices& choices, ContextLoader load, QWidget* parent = nullptr);
    void setReopener(Reopener reopen);
    void setResolver(Resolver resolve);
    /// The nats program's current one, if it is among them. Of several none is chosen by itself: it would be the first
    /// by name, and a wrong environment is one Enter away.
    void selectContext(const QString& name);
    /// What this program is for, beside the choices: at the very first start.
    void showWelcome();
    /// Fills "Other server", for another attempt with what failed.
    void setOptions(const ConnectionOptions& options);
    /// Why this is asked, or asked again. The keyboard goes where it can be mended.
    void showError(const Error& error);
    /// Fills "Other server" with what is remembered, and asks for the secret that is not.
    void askForSecret(const KeptConnection& kept, const Error& error);

signals:
    void chosen(const jetlag::ConnectionOptions& options);
    void demoRequested();
    void recentRemoved(const jetlag::ConnectionOptions& options); ///< is not to be remembered

private:
    enum Choice { Demo, Localhost, Context, Other, Recent };
    QRadioButton* addChoice(Choice choice, const QString& text, const QString& name, const QString& tip);
    void addRecents();
    void addServers();
    void addContexts(const std::vector<ContextChoice>& contexts);
    void addOther();
    void takeChoiceOf(ChoiceList* list, Choice choice);
    Choice choice() const;
    void choose(Choice choice); ///< with the keyboard
    Choice firstChoice() const;
    void onAccept();
    void onChoice();
    void removeRecent();
    [[nodiscard]] std::optional<ConnectionOptions> chosenOptions();
    [[nodiscard]] std::optional<ConnectionOptions> recentOptions();
    [[nodiscard]] std::optional<ConnectionOptions> contextOptions();
    [[nodiscard]] std::optional<ConnectionOptions> otherOptions();

    ContextLoader m_load;
    Reopener m_reopen;
    std::vector<KeptConnection> m_kept; ///< parallel to the lines of m_recents
    QButtonGroup* m_choices;
    QBoxLayout* m_columns;
    QBoxLayout* m_column; ///< of the choices
    ChoiceList* m_recents = nullptr;
    ChoiceList* m_contexts = nullptr;
    ConnectionFields* m_fields = nullptr;
    ErrorLine* m_error;
};

} // namespace jetlag
