// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"

#include "search/searchjob.h"

#include <QThread>

#include <algorithm>

namespace jetlag {

SearchService::SearchService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
{
    // One core stays with the session thread, which reads.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
}

SearchService::~SearchService()
{
    m_pool.clear();
}

Search SearchService::search(const SearchSpec& spec, Search::Listener listener)
{
    return m_works.begin(std::move(listener), [this, spec](const auto& teller) {
        return std::make_unique<SearchJob>(m_api, spec, m_version, m_pool, teller);
    });
}

} // namespace jetlag
