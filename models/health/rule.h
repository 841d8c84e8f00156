// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "health/health.h"

namespace jetlag {

/// What a rule says of one thing.
struct Verdict
{
    enum class Kind { No, Yes, CannotTell };
    Kind kind = Kind::No;
    Severity severity = Severity::Notice;
    QString evidence;               ///< translated, with the numbers
    QString advice = {};            ///< translated; empty: the rule's own
    std::optional<Timestamp> since; ///< where the server tells it
    const char* because = nullptr;  ///< CannotTell: to be translated in the context of the rules
};

/// What is known beside a snapshot.
struct HealthContext
{
    std::optional<ServerVersion> version; ///< of the server that it is connected to
};

struct AccountSight
{
    const Snapshot& snapshot;
    const HealthContext& context;
};
struct StreamSight
{
    const Snapshot& snapshot;
    const StreamRow& row;
    const std::vector<const ConsumerRow*>& consumers; ///< of it, as far as listed
    Timestamp now{};                                  ///< by the server's clock
    const StreamFacts& facts() const { return *row.facts; }
    const StreamConfig& config() const { return row.facts->config; }
    const StreamState& state() const { return row.facts->state; }
};
struct ConsumerSight
{
    const Snapshot& snapshot;
    const ConsumerRow& row;
    const StreamRow* stream = nullptr; ///< null: not known
    Timestamp now{};                   ///< by the server's clock
    const ConsumerFacts& facts() const { return *row.facts; }
    const ConsumerConfig& config() const { return row.facts->config; }
    ConsumerStatus status() const { return row.assessment.status; }
};

/// One thing that can be wrong. Texts are translated by nameOf() and whyOf().
struct HealthRule
{
    /// What must be known before it is asked at all; without that it cannot tell.
    enum class Need {
        Name,   ///< that there is such a thing
        Config, ///< its configuration
        State,  ///< its state, and that it is fresh
        Watched ///< of a consumer: watched long enough for a verdict
    };
    using AccountCheck = Verdict (*)(const AccountSight& sight);
    using StreamCheck = Verdict (*)(const StreamSight& sight);
    using ConsumerCheck = Verdict (*)(const ConsumerSight& sight);

    const char* id; ///< stable: "losing.unread"
    HealthFamily family = HealthFamily::Losing;
    const char* name;   ///< what is wrong, in a few words
    const char* why;    ///< why it matters, in a sentence
    const char* advice; ///< the next step, unless the verdict brings its own; may be empty
    Need need = Need::State;
    Remedy remedy = Remedy::None;
    std::variant<AccountCheck, StreamCheck, ConsumerCheck> check;
    std::chrono::seconds mustLast{0}; ///< what comes and goes by itself is no finding before
};

/// In the order of the families; made once.
const std::vector<HealthRule>& allRules();
const HealthRule* ruleOfId(const QString& id); ///< null: there is none of that name
QString nameOf(const HealthRule& rule);        ///< translated
QString whyOf(const HealthRule& rule);         ///< translated

} // namespace jetlag
