// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/severity.h"
#include "domain/timestamp.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <variant>

namespace jetlag {

/// What is neither a stream nor a consumer, by its name: a server, a subject, a file.
struct OtherThing
{
    QString name;
    friend bool operator==(const OtherThing&, const OtherThing&) = default;
};

/// What an event concerns, with names as they are: foreign text. monostate: nothing in particular.
using EventSubject = std::variant<std::monostate, StreamName, ConsumerKey, OtherThing>;
EventSubject eventSubject(const StreamName& stream, const std::optional<ConsumerName>& consumer);
/// A line for people: "stream › consumer".
QString subjectText(const EventSubject& subject);

/// A line of the Events page and a mark on the charts: connection events, advisories, own actions, changes seen.
struct Event
{
    /// Kept in files: new ones go to the end.
    enum class Kind { Connection, Advisory, Action, Change, Problem, Alert };
    static constexpr Kind LastKind = Kind::Alert;
    Timestamp time{};
    Severity severity = Severity::Notice;
    Kind kind = Kind::Connection;
    EventSubject subject;
    QString text;   ///< translated sentence
    QString detail; ///< untranslated: advisory JSON, server text
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::Event)
