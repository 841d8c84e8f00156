// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "domain/consumerfacts.h"
#include "domain/serverversion.h"

#include <QStringList>

#include <variant>

namespace jetlag {

/// What is done to a consumer as it is, its configuration apart.
struct PauseConsumer
{
    Timestamp until; ///< by the server's clock
};
struct ResumeConsumer
{
};
/// With its position and all it knows of its messages.
struct DeleteConsumer
{
};
/// Of a priority group: another client may take its place.
struct UnpinConsumer
{
    QString group;
};
/// In a cluster: another replica becomes the leader.
struct StepDownConsumer
{
};
using ConsumerAct = std::variant<PauseConsumer, ResumeConsumer, DeleteConsumer, UnpinConsumer, StepDownConsumer>;

/// Pausing a consumer, and unpinning a client of it: servers from 2.11. An unknown version is asked all the same.
inline bool canPause(const std::optional<ServerVersion>& version)
{
    return !version || *version >= ServerVersion{2, 11, 0};
}
/// Groups of the consumer that hold a pinned client, by the reply of INFO.
QStringList pinnedGroups(const QByteArray& info);
/// Until when it is paused, by the reply of INFO; nullopt: it is not, or the time has passed.
std::optional<Timestamp> pausedUntil(const QByteArray& info, Timestamp serverNow);

struct ChangeOrder;
/// The leader of the order's target, a stream or a consumer, steps down.
void makeStepDown(ChangeOrder& order);
ChangeOrder orderOf(const ConsumerKey& key, const Incarnation& seen, const ConsumerAct& act);

} // namespace jetlag
