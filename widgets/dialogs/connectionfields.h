// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "nats/keptconnection.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace jetlag {

class FieldProblem;

/// The fields of a connection that is given by hand, each with a line below it for what is wrong with it. What is typed
/// is handed on and kept nowhere. GUI thread.
class ConnectionFields : public QWidget
{
    Q_OBJECT
public:
    enum Field { Server, User, Password, Token, Creds, TlsCa, TlsCert, TlsKey, FieldCount };
    /// Puts what is typed in the place of what it refers to (~, env://NAME).
    using Resolver = std::function<Result<ConnectionOptions>(const ConnectionOptions& typed)>;

    explicit ConnectionFields(QWidget* parent);
    void setResolver(Resolver resolve);
    /// Shows `options`, secrets hidden; what came from a reference as that. What has no field goes along.
    void fill(const ConnectionOptions& options);
    /// What is typed. An error that stands at its field by then leaves hasProblem() true.
    [[nodiscard]] Result<ConnectionOptions> options();
    /// What is wrong with a field; the keyboard goes there.
    void say(Field field, const QString& problem);
    void focusOn(Field field);
    /// Where to correct what ended in this error.
    Field fieldOf(const Error& error) const;
    static Field fieldOf(MissingSecret secret, const ConnectionOptions& options);
    bool hasProblem() const;
    void clearProblems();

private:
    struct Part
    {
        QLineEdit* edit = nullptr;
        FieldProblem* problem = nullptr;
    };
    QLineEdit* add(Field field, const QString& label, const QString& name, const char* object);
    void addFile(Field field, const QString& label, const QString& name, const char* object);
    void choose(QLineEdit* target, const QString& title);
    void bringIntoSight(Field field);
    QString text(Field field) const;
    QStringList signIn() const; ///< who it is and by what, as it stands in the fields
    [[nodiscard]] Result<ConnectionOptions> typed();
    bool sayWhatIsWrong(const ConnectionOptions& typed);

    Resolver m_resolve;
    ConnectionOptions m_base; ///< what the fields do not show
    QStringList m_filled;     ///< signIn() as it was filled in
    std::vector<Part> m_parts;
    QFormLayout* m_form;
    QCheckBox* m_tlsFirst = nullptr;
};

} // namespace jetlag
