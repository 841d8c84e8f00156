// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "nats/connectionoptions.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace jetlag {

class ErrorLine;

/// The connection chooser: demo, localhost, a context of the nats command line, or another server. GUI thread.
/// What is typed is handed on and kept nowhere. Deletes itself on closing.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "connectionDialog";
    using ContextLoader = std::function<Result<ConnectionOptions>(const QString& name)>;

    /// `contexts` as the nats command line has them; `load` reads one.
    ConnectionDialog(const QStringList& contexts, ContextLoader load, QWidget* parent = nullptr);
    /// The nats program's current one, if it is among them. Of several none is chosen by itself: it would be the first
    /// by name, and a wrong environment is one Enter away.
    void selectContext(const QString& name);
    /// Fills "Other server", for another attempt with what failed. Says why when given.
    void setOptions(const ConnectionOptions& options);
    void showError(const Error& error);
    /// Puts what is typed in the place of what it refers to (~, env://NAME) before it is handed on.
    using Resolver = std::function<Result<ConnectionOptions>(const ConnectionOptions& typed)>;
    void setResolver(Resolver resolve);

signals:
    void chosen(const jetlag::ConnectionOptions& options);
    void demoRequested();

private:
    enum Choice { Demo, Localhost, Context, Other };
    QWidget* buildFields();
    Choice choice() const;
    void onAccept();
    void updateFields();
    [[nodiscard]] Result<ConnectionOptions> optionsFromFields() const;

    ContextLoader m_load;
    Resolver m_resolve;
    ConnectionOptions m_base; ///< what the fields do not show
    QButtonGroup* m_choices;
    QListWidget* m_contexts;
    QWidget* m_fields = nullptr;
    QLineEdit* m_server = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_token = nullptr;
    QLineEdit* m_creds = nullptr;
    QLineEdit* m_tlsCa = nullptr;
    QLineEdit* m_tlsCert = nullptr;
    QLineEdit* m_tlsKey = nullptr;
    QCheckBox* m_tlsFirst = nullptr;
    ErrorLine* m_error;
    QPushButton* m_connect;
};

} // namespace jetlag
