// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "nats/connectionoptions.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QStringList>

namespace jetlag {

/// The contexts that the `nats` program keeps ($XDG_CONFIG_HOME/nats/context/*.json). Only read, never written.
class ContextFiles
{
    Q_DECLARE_TR_FUNCTIONS(ContextFiles)
public:
    explicit ContextFiles(const QProcessEnvironment& environment);

    QStringList names() const; ///< sorted
    QString selected() const;  ///< the nats program's current one; empty when none
    /// Errors say which file and what to do; secrets are never part of them.
    [[nodiscard]] Result<ConnectionOptions> read(const QString& name) const;

private:
    QProcessEnvironment m_environment;
    QString m_folder; ///< …/nats
};

} // namespace jetlag
