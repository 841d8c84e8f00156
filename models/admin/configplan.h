// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "admin/configfiles.h"
#include "domain/consumerfacts.h"
#include "domain/streamfacts.h"
#include "jetstream/configedit.h"

#include <map>

namespace jetlag {

/// One stream or consumer of a plan: what it is on the server, and what the files want it to be.
struct PlanEntry
{
    enum class Kind {
        Create,
        Change,
        Same,
        Fixed, ///< it differs in what cannot be changed after creation
        Extra  ///< on the server, and in none of the files. Nothing is done to it
    };
    Kind kind = Kind::Same;
    StreamName stream;
    std::optional<ConsumerName> consumer;
    QByteArray before; ///< configuration; empty: it is not there
    QByteArray after;  ///< as it is wanted; empty: an Extra
    Incarnation seen;
    std::vector<FieldDifference> differences; ///< of Change and Fixed
    QStringList fixed;                        ///< fields that cannot be changed
    bool canBeApplied() const { return kind == Kind::Create || kind == Kind::Change; }
};
/// In the order it is to be carried out: streams before what mirrors or sources them, and before their consumers; what
/// is extra is last.
using ConfigPlan = std::vector<PlanEntry>;

/// What is on the server, as far as the plan needs it.
struct ServerConfigs
{
    std::map<StreamName, StreamFactsPtr> streams;
    std::map<StreamName, std::vector<ConsumerFactsPtr>> consumers;
};

/// Pure. What is wanted twice is an error.
[[nodiscard]] Result<ConfigPlan> planOf(const std::vector<KeptConfig>& wanted, const ServerConfigs& server);
/// Fields in which what is there is not what is wanted. What a file does not name is the server's default; where it is
/// that, or where the server reckons it by itself, nothing differs. Pure.
std::vector<FieldDifference> configDifferences(const QByteArray& there, const QByteArray& wanted);

} // namespace jetlag
