// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/severity.h"
#include "domain/timestamp.h"

#include <QMetaType>
#include <QString>

namespace jetlag {

/// A line of the Events page and a mark on the charts: connection events, advisories, own actions, changes seen.
struct Event
{
    /// Kept in files: new ones go to the end.
    enum class Kind { Connection, Advisory, Action, Change, Problem, Alert };
    static constexpr Kind LastKind = Kind::Alert;
    Timestamp time{};
    Severity severity = Severity::Notice;
    Kind kind = Kind::Connection;
    QString subject; ///< the thing it concerns: server, stream, "stream › consumer"; foreign text, plain
    QString text;    ///< translated sentence
    QString detail;  ///< untranslated: advisory JSON, server text
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::Event)
