// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "admin/consumeract.h"
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

/// Changes of streams and consumers: looked at, carried out, looked for. Lives on the session thread; work may be begun
/// from any.
class AdminService
{
public:
    AdminService(const JetStreamApi& api, WorkRegistry& works); ///< `works` must outlive this

    [[nodiscard]] ConsumerLook look(const ConsumerKey& key, ConsumerLook::Listener listener);
    /// To that life of the consumer only.
    [[nodiscard]] AdminChange act(const ConsumerKey& key, const Incarnation& seen, const ConsumerAct& act,
                                  AdminChange::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
};

} // namespace jetlag
