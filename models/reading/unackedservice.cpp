// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/unackedservice.h"

#include "reading/unackedjob.h"

namespace jetlag {

UnackedService::UnackedService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
{
}

UnackedReading UnackedService::list(const ConsumerKey& key, UnackedReading::Listener listener, size_t most)
{
    return m_works.begin(std::move(listener), [this, key, most](const auto& teller) {
        return std::make_unique<UnackedJob>(m_api, key, most, m_version, m_advisories, teller);
    });
}

} // namespace jetlag
