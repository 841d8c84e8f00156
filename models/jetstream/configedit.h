// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

/// Configurations as the server sends them: what is edited goes back with every other field as it came, those that this
/// program does not know included. Pure functions, any thread.
namespace jetlag {

/// Changes to metadata: a null or empty value removes the key.
using MetadataChanges = QMap<QString, QString>;
/// Changes to a configuration: key → JSON value; an empty one removes the key, which is the server's default then.
/// "placement.cluster" is a key of an object in it, which is made where it is missing and goes with its last key.
using FieldChanges = QMap<QString, QByteArray>;

/// The `config` object of an info reply, without the server's own `_nats.*` metadata, as it writes them itself.
/// Protocol error when `info` holds none.
[[nodiscard]] Result<QByteArray> configOf(const QByteArray& info);
/// The same with its metadata changed.
[[nodiscard]] Result<QByteArray> configWithMetadata(const QByteArray& info, const MetadataChanges& changes);
/// A configuration with some of its fields changed. Protocol error when it is no JSON object, or a value no JSON.
[[nodiscard]] Result<QByteArray> configWith(const QByteArray& config, const FieldChanges& changes);
/// The JSON value of a field, also of "placement.cluster"; empty: there is none.
QByteArray fieldOf(const QByteArray& config, const QString& key);

struct FieldDifference
{
    QString key;
    QByteArray before; ///< JSON value; empty: not there
    QByteArray after;
    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};
/// Top-level fields that differ, in the order of `after`, then what is only in `before`.
std::vector<FieldDifference> differences(const QByteArray& before, const QByteArray& after);
/// What makes `from` what `to` is.
FieldChanges changesBetween(const QByteArray& from, const QByteArray& to);

/// Whether a field says what was wanted, both as JSON values. What is left to the server (0, false, nothing) may be
/// anything, and an object may hold more; times are compared as times.
bool saysWanted(const QByteArray& value, const QByteArray& wanted);

struct JsonProblem
{
    int line = 1; ///< the first is 1
    QString what; ///< untranslated words of the parser; empty: it is JSON, but no object
};
/// What is wrong with text that should be one JSON object; nullopt: nothing.
std::optional<JsonProblem> problemOfObject(const QByteArray& text);

/// The body of CONSUMER.CREATE: with action update, or create (which 2.9 ignores).
QByteArray consumerUpdateBody(const QString& stream, const QByteArray& config);
QByteArray consumerCreateBody(const QString& stream, const QByteArray& config);

/// JSON with line breaks, as people read it.
QByteArray indentedJson(const QByteArray& json);

} // namespace jetlag
