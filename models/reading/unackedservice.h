// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/serverversion.h"
#include "jetstream/jetstreamapi.h"
#include "reading/unackedmessages.h"
#include "work/work.h"

#include <optional>
#include <utility>

namespace jetlag {

/// How far the list is read.
struct UnackedProgress
{
    uint64_t listed = 0;
    uint64_t atMost = 0; ///< so many will be listed
};
using UnackedReading = Work<UnackedProgress, Result<UnackedMessages>>;

/// Lists what a consumer has delivered and not settled: asks for its state and its stream's, then reads the messages
/// between, from the ack floor on, a bounded number of them. Never a consumer, changes nothing. Lives on the session
/// thread; what returns work is callable from any thread.
class UnackedService
{
public:
    static constexpr size_t Most = 1000; ///< that are listed

    /// All must outlive this; no work of `works` goes on once this is gone.
    UnackedService(const JetStreamApi& api, WorkRegistry& works);
    void setServerVersion(std::optional<ServerVersion> version) { m_version = version; } ///< session thread

    /// Whom to ask what was heard of a message; it must outlive this. Session thread.
    void setAdvisories(AdvisoriesAbout advisories) { m_advisories = std::move(advisories); }

    [[nodiscard]] UnackedReading list(const ConsumerKey& key, UnackedReading::Listener listener, size_t most = Most);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
    std::optional<ServerVersion> m_version;
    AdvisoriesAbout m_advisories;
};

} // namespace jetlag
