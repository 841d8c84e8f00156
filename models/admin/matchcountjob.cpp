// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/matchcountjob.h"

namespace jetlag {

MatchCountJob::MatchCountJob(const JetStreamApi& api, PurgeService& counter, MatchQuery query,
                             MatchCounting::Teller teller)
    : m_counter(counter)
    , m_query(std::move(query))
    , m_teller(std::move(teller))
    , m_bounds(api, {m_query.stream, {}, {}, m_query.since, {}, {}}, [this](const auto& bounds) { onBounds(bounds); })
{
}

void MatchCountJob::start()
{
    m_bounds.start();
}

void MatchCountJob::stop()
{
    end(unexpected(cancelledError()));
}

void MatchCountJob::onBounds(const Result<RangeBounds::Bounds>& bounds)
{
    if (!bounds) {
        end(unexpected(bounds.error()));
        return;
    }
    m_state = bounds->facts->state;
    m_count.from = m_query.since ? Sequence{bounds->low} : m_query.from.value_or(m_state.first);
    add({}, m_count.inAll);
    add(m_count.from, m_below);
    if (m_query.mark)
        add(Sequence{m_query.mark->value + 1}, m_belowMark);
    countNext();
}

/// To be counted with each filter; below a bound unless that is 0.
void MatchCountJob::add(Sequence bound, uint64_t& sum)
{
    if (bound.value > 0 && bound <= m_state.first)
        return; // nothing lies there
    PurgeScope scope;
    if (bound.value > 0)
        scope.upTo = bound;
    if (m_query.filters.isEmpty())
        m_scopes.emplace_back(scope, &sum);
    for (const QString& filter : m_query.filters) {
        scope.filter = filter;
        m_scopes.emplace_back(scope, &sum);
    }
}

void MatchCountJob::countNext()
{
    if (m_scopes.empty()) {
        m_count.messages = m_count.inAll - std::min(m_count.inAll, m_below);
        m_count.between = std::max(m_belowMark, m_below) - std::min(m_belowMark, m_below);
        end(m_count);
        return;
    }
    const auto [scope, sum] = m_scopes.back();
    m_scopes.pop_back();
    m_counting = m_counter.preview(m_query.stream, scope,
                                   {.ended = [this, to = sum](const auto& counted) { onCounted(counted, *to); }});
}

void MatchCountJob::onCounted(const Result<PurgePreview>& counted, uint64_t& sum)
{
    if (!counted) {
        end(unexpected(counted.error()));
        return;
    }
    sum += counted->messages;
    m_count.isExact = m_count.isExact && !counted->isUpperBound;
    countNext();
}

void MatchCountJob::end(Result<MatchCount> result)
{
    m_teller.end(std::move(result));
}

} // namespace jetlag
