// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetrace.h"
#include "jetstream/advisories.h"

#include <deque>
#include <map>

namespace jetlag {

/// What advisories said of single messages: bounded, the oldest go first. One thread at a time.
class AdvisoryLog
{
public:
    static constexpr size_t Limit = 50'000;

    void add(const Advisory& advisory); ///< kinds that speak of no single message are passed over
    std::vector<HeardAdvisory> about(const ConsumerKey& consumer, Sequence sequence) const;

private:
    using Key = std::pair<ConsumerKey, uint64_t>;
    std::multimap<Key, HeardAdvisory> m_heard;
    std::deque<std::multimap<Key, HeardAdvisory>::iterator> m_order;
};

} // namespace jetlag
