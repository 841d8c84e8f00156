// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/serverversion.h"
#include "jetstream/configedit.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace jetlag {

enum class FieldKind {
    Text,
    Name,
    Subject,
    Subjects, ///< separated by blanks or commas
    Duration, ///< 30s, 1h30m
    Durations,
    Count,
    Bytes, ///< 10 MiB
    Time,  ///< local or RFC 3339
    Flag,
    Choice,
    Pattern, ///< a subject, perhaps with wildcards
    Texts,   ///< separated by commas, or a JSON list
    Pairs,   ///< team=blue, room=2, or a JSON object of texts
    Sources  ///< names of streams, or a JSON list of sources
};

/// When a field may get another value.
enum class FieldChange {
    Always,
    AtCreation,
    Once ///< a flag that cannot be taken back
};

/// A field of a configuration that has a place in a form. Others are left as they are.
struct ConfigField
{
    /// As the server names it, with a dot in objects; "filters" stands for filter_subject and filter_subjects.
    const char* key;
    FieldKind kind;
    FieldChange change = FieldChange::Always;
    std::optional<int> noLimit = std::nullopt; ///< the number that means "no limit"
    const char* choices = "";                  ///< separated by blanks, the usual one first
    ServerVersion since = {};                  ///< older servers ignore or refuse it
    bool isRare = false;                       ///< shown when it is set, or asked for
};

inline constexpr const char* FiltersKey = "filters";
const std::vector<ConfigField>& consumerFields();
const std::vector<ConfigField>& streamFields();
const ConfigField* fieldNamed(const std::vector<ConfigField>& fields, const QString& key); ///< null: none

/// The value as it is written in a field; empty: the server's default. Flags are "true" or empty.
QString fieldText(const ConfigField& field, const QByteArray& config);
/// What the field becomes by this text; the error is one translated sentence about it. An empty text leaves it to the
/// server.
[[nodiscard]] Result<FieldChanges> changesOf(const ConfigField& field, const QString& text);
/// A JSON value of the field for people, durations and sizes included; "—": there is none.
QString valueText(const std::vector<ConfigField>& fields, const FieldDifference& difference, bool isAfter);

/// Which field a refusal of the server is about, by its code and words; empty: not known.
QString fieldOfRefusal(const Error& error);

/// Subjects of a line of text.
QStringList subjectsIn(const QString& text);
/// Of a consumer's configuration; empty: everything.
QStringList filtersOf(const QByteArray& config);
QStringList subjectsOfConfig(const QByteArray& config); ///< of a stream's

} // namespace jetlag
