// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/protoschema.h"

#include <QDateTime>
#include <QVariant>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace jetlag {

/// Payloads on subjects like these are messages of this type.
struct ProtoRule
{
    QString pattern; ///< a NATS subject, * and > allowed
    QString file;    ///< see ProtoSchema::load()
    QString type;    ///< full name

    friend bool operator==(const ProtoRule&, const ProtoRule&) = default;
};

using ProtoRules = std::vector<ProtoRule>;

/// Leaves out what is no rule.
ProtoRules protoRulesFrom(const QVariant& value);
QVariant toVariant(const ProtoRules& rules);

/// What is known of the payloads of a subject.
struct PayloadSchema
{
    std::shared_ptr<const ProtoSchema> schema;
    QString type;
};

/// Which schema is that of a subject. The rules never change; files are read when they are first needed and once more
/// when they have changed. Any thread.
class ProtoSchemas
{
public:
    explicit ProtoSchemas(ProtoRules rules = {});
    const ProtoRules& rules() const { return m_rules; }
    /// The most specific one that matches: literal tokens before *, * before >, from the left. Null: none does.
    const ProtoRule* ruleFor(const QString& subject) const;
    /// Blocks while it reads the file. Nullopt: no rule.
    [[nodiscard]] Result<std::optional<PayloadSchema>> schemaFor(const QString& subject) const;

private:
    struct Loaded
    {
        QDateTime changed;
        Result<std::shared_ptr<const ProtoSchema>> schema;
    };
    ProtoRules m_rules; ///< the most specific first
    mutable std::mutex m_mutex;
    mutable std::map<QString, Loaded> m_loaded; ///< by file
};

} // namespace jetlag
