// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checkreport.h"
#include "domain/result.h"
#include "nats/connectionoptions.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <functional>
#include <optional>

namespace jetlag {

/// What the user asked for when starting the program.
struct StartRequest
{
    /// Where to connect; nullopt: the last connection, or the chooser when there is none.
    std::optional<ConnectionOptions> connection;
    bool demo = false;
    QString page; ///< one of pageKeys(); empty: as it was left
    QString stream;
    QString consumer;                  ///< only together with stream
    QString language;                  ///< "de", "zh_CN"; empty: the system's
    std::optional<CheckRequest> check; ///< judge without a window, and end
    QString message;                   ///< --help, --version: print this and end with 0
};

/// Reads the context of that name.
using ContextReader = std::function<Result<ConnectionOptions>(const QString& name)>;

/// Pure: understands the command line and the environment as the `nats` program does. Options win over a context, the
/// context over the environment; authentication is taken as a whole from the strongest of them that has any.
/// An error's summary is one line that names the next step. `arguments` begins with the program's name.
[[nodiscard]] Result<StartRequest> parseCommandLine(const QStringList& arguments,
                                                    const QProcessEnvironment& environment,
                                                    const ContextReader& readContext);

/// "5s", "1m30s", "250ms", as Go writes durations; a bare number is refused. nullopt when malformed or not positive.
std::optional<std::chrono::milliseconds> parseTimeout(QStringView text);

} // namespace jetlag
