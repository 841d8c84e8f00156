// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/matchcountjob.h"

namespace jetlag {

TimeSearch::TimeSearch(const JetStreamApi& api, StreamName stream)
    : m_api(api)
    , m_stream(std::move(stream))
{
}

void TimeSearch::find(const StreamState& state, Timestamp time, Done done)
{
    m_time = time;
    m_done = std::move(done);
    m_low = std::max<uint64_t>(1, state.first.value);
    m_high = state.last.value + 1;
    step();
}

void TimeSearch::step()
{
    if (m_low >= m_high) {
        m_done(Sequence{m_high});
        return;
    }
    MessageQuery query;
    query.sequence = Sequence{m_low + (m_high - m_low) / 2};
    query.nextBySubject = QStringLiteral(">");
    m_api.message(m_stream, query, [this](const auto& message) { onMessage(message); });
}

void TimeSearch::onMessage(const Result<StoredMessage>& message)
{
    const uint64_t middle = m_low + (m_high - m_low) / 2;
    if (!message) {
        if (message.error().kind != Error::Kind::NotFound) {
            m_done(unexpected(message.error()));
            return;
        }
        m_high = middle; // nothing from there on
    } else if (message->time >= m_time) {
        m_high = middle;
    } else {
        m_low = message->sequence.value + 1;
    }
    step();
}

MatchCountJob::MatchCountJob(const JetStreamApi& api, PurgeService& counter, MatchQuery query,
                             MatchCounting::Teller teller)
    : m_api(api)
    , m_counter(counter)
    , m_query(std::move(query))
    , m_teller(std::move(teller))
    , m_search(api, m_query.stream)
{
}

void MatchCountJob::start()
{
    m_api.streamInfo(m_query.stream, {}, [this](const auto& info) { onInfo(info); });
}

void MatchCountJob::stop()
{
    end(unexpected(cancelledError()));
}

void MatchCountJob::onInfo(const Result<StreamInfoReply>& info)
{
    if (!info) {
        end(unexpected(info.error()));
        return;
    }
    m_state = info->facts->state;
    const auto begin = [this](Sequence from) {
        m_count.from = from;
        add({}, m_count.inAll);
        add(from, m_below);
        if (m_query.mark)
            add(Sequence{m_query.mark->value + 1}, m_belowMark);
        countNext();
    };
    if (!m_query.since) {
        begin(m_query.from.value_or(m_state.first));
        return;
    }
    m_search.find(m_state, *m_query.since, [this, begin](const Result<Sequence>& found) {
        if (found)
            begin(*found);
        else
            end(unexpected(found.error()));
    });
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
    m_api.cancelAll();
    m_teller.end(std::move(result));
}

} // namespace jetlag
