// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "nats/connectionoptions.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <vector>

namespace jetlag {

/// What can be told of a context without reading any secret that it refers to.
struct ContextFacts
{
    QString name;
    QString address; ///< without user info; empty: it names none
    QString description;
    QString problem; ///< why it cannot be used; empty: it can, as far as its file tells
};

/// The contexts that the `nats` program keeps ($XDG_CONFIG_HOME/nats/context/*.json). Only read, never written.
class ContextFiles
{
    Q_DECLARE_TR_FUNCTIONS(ContextFiles)
public:
    explicit ContextFiles(const QProcessEnvironment& environment);

    QStringList names() const; ///< sorted
    /// All of them by name, with what their files say: each is read, so ask once and keep it.
    std::vector<ContextFacts> all() const;
    QString selected() const; ///< the nats program's current one; empty when none
    /// Errors say which file and what to do; secrets are never part of them.
    [[nodiscard]] Result<ConnectionOptions> read(const QString& name) const;

private:
    [[nodiscard]] Result<QJsonObject> contents(const QString& name) const;
    [[nodiscard]] static Result<ConnectionOptions> parsed(const QString& name, const QJsonObject& json);

    QProcessEnvironment m_environment;
    QString m_folder; ///< …/nats
};

} // namespace jetlag
