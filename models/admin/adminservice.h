// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "admin/configorder.h"
#include "admin/consumeract.h"
#include "admin/consumerreset.h"
#include "admin/matchcount.h"
#include "admin/recreations.h"
#include "admin/streameffects.h"
#include "domain/streamfacts.h"
#include "jetstream/jetstreamapi.h"

namespace jetlag {

/// A consumer and its stream as they are at the moment: what a preview speaks of, and what its order is bound to.
struct ConsumerPicture
{
    ConsumerFactsPtr consumer;
    StreamFactsPtr stream;
};
using ConsumerLook = Work<NoProgress, Result<ConsumerPicture>>;
/// A stream with what goes with it.
struct StreamPicture
{
    StreamFactsPtr stream;
    std::vector<ConsumerFactsPtr> consumers;
    std::vector<ConsumerName> missing; ///< consumers that the server could not reach
};
using StreamLook = Work<NoProgress, Result<StreamPicture>>;

class PurgeService;
struct ChangeOrder;

/// Changes of streams and consumers: looked at, carried out, looked for. Lives on the session thread; work may be begun
/// from any.
class AdminService
{
public:
    /// `works` and `counter` must outlive this. `recreations`: a folder of this connection's own, see Recreations.
    AdminService(const JetStreamApi& api, WorkRegistry& works, PurgeService& counter, const QString& recreations);

    [[nodiscard]] ConsumerLook look(const ConsumerKey& key, ConsumerLook::Listener listener);
    [[nodiscard]] StreamLook lookStream(const StreamName& stream, StreamLook::Listener listener);
    /// To that life of the consumer only.
    [[nodiscard]] AdminChange act(const ConsumerKey& key, const Incarnation& seen, const ConsumerAct& act,
                                  AdminChange::Listener listener);
    /// What was previewed: nothing is changed where the configuration has become another one since.
    [[nodiscard]] AdminChange edit(const ConfigEdit& edit, AdminChange::Listener listener);
    [[nodiscard]] AdminChange create(const ConfigCreation& creation, AdminChange::Listener listener);
    /// To the place that was chosen, in the way that was told.
    [[nodiscard]] AdminChange reset(const ConsumerReset& reset, AdminChange::Listener listener);
    /// Consumers that were deleted to be made anew and of which the server knows no new one.
    [[nodiscard]] UnfinishedLook unfinished(UnfinishedLook::Listener listener);
    /// Makes the new one, unless there is one.
    [[nodiscard]] AdminChange createAgain(const Recreation& recreation, AdminChange::Listener listener);
    void forget(const ConsumerKey& deleted); ///< what it was to be made of
    [[nodiscard]] AdminChange deleteStream(const StreamName& stream, const Incarnation& seen,
                                           AdminChange::Listener listener);
    /// In a cluster: another replica of the stream becomes the leader.
    [[nodiscard]] AdminChange stepDown(const StreamName& stream, const Incarnation& seen,
                                       AdminChange::Listener listener);
    /// What a stream's new configuration would do now.
    [[nodiscard]] StreamLooking effects(const StreamPlan& plan, StreamLooking::Listener listener);
    /// How many messages match, for previews.
    [[nodiscard]] MatchCounting count(const MatchQuery& query, MatchCounting::Listener listener);

private:
    AdminChange begin(ChangeOrder order, AdminChange::Listener listener);
    const JetStreamApi m_api;
    WorkRegistry& m_works;
    PurgeService& m_counter;
    Recreations m_recreations;
    Courier m_home; ///< for what is no work
};

} // namespace jetlag
