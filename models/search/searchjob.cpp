// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchjob.h"

#include "payload/inflate.h"

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr uint64_t firstStretch = 1000; ///< messages, downwards: the newest are found soon
constexpr uint64_t fullStretch = 32'768;
constexpr uint64_t mostInBatch = 8192;
constexpr double widest = 1e18;
constexpr auto tick = 200ms;
constexpr qsizetype mostOpened = 8 << 20; ///< of a compressed payload, as in what is shown of it

std::optional<QByteArray> openedPayload(const QByteArray& payload)
{
    auto opened = inflated(payload, mostOpened);
    return opened ? std::optional(std::move(opened->bytes)) : std::nullopt;
}

} // namespace

SearchJob::SearchJob(const JetStreamApi& api, SearchSpec spec, std::optional<ServerVersion> version, QThreadPool& pool,
                     const Search::Teller& teller)
    : m_api(api)
    , m_spec(std::move(spec))
    , m_version(version)
    , m_pool(pool)
    , m_teller(teller)
    , m_read(
          api, [this](Messages messages, size_t bytes) { onRead(std::move(messages), bytes); },
          [this](const RangeRead::End& end) { onStretchRead(end); })
{
    if (m_spec.subjectFilter.isEmpty())
        m_spec.subjectFilter = m_spec.match.subjectFilter();
    if (!m_spec.match.hasOpener())
        m_spec.match.setOpener(openedPayload);
}

SearchJob::~SearchJob()
{
    *m_isStopped = true;
}

void SearchJob::start()
{
    m_tick.setInterval(tick);
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { m_teller.progress(progress()); });
    m_tick.start();
    const RangeBounds::Spec range{m_spec.stream, m_spec.first, m_spec.last, m_spec.since, m_spec.until, m_version};
    m_bounds = std::make_unique<RangeBounds>(m_api, range, [this](const Result<RangeBounds::Bounds>& bounds) {
        if (bounds)
            begin(*bounds);
        else
            finish(SearchOutcome::Kind::Failed, bounds.error());
    });
    m_bounds->start();
}

void SearchJob::begin(const RangeBounds::Bounds& bounds)
{
    m_facts = bounds.facts;
    m_low = bounds.low;
    m_high = bounds.high;
    if (m_low > m_high) {
        m_high = m_low - 1;
        finish(SearchOutcome::Kind::Complete);
        return;
    }
    const StreamState& state = m_facts->state;
    const double gap = static_cast<double>(state.last.value - state.first.value + 1) /
                       static_cast<double>(std::max<uint64_t>(1, state.messages));
    ReadAccess access;
    access.version = m_version;
    access.mayUseDirect = true;
    m_width = static_cast<uint64_t>(std::min(widest, gap * static_cast<double>(firstStretch))) + 1;
    m_from = isDownwards() ? m_high + 1 : m_low;
    m_takenTo = isDownwards() ? m_high + 1 : m_low;
    nextStretch(access.methodFor(m_facts->config, state.messages));
}

/// The server only looks forward: downwards, one stretch below the other is read upwards and its matches turned around.
void SearchJob::nextStretch(ReadMethod method)
{
    if (!isDownwards()) {
        m_from = m_low;
        m_to = m_high;
    } else {
        m_to = m_from - 1;
        m_from = m_to - m_low >= m_width ? m_to - m_width + 1 : m_low;
    }
    m_stretchRead = 0;
    m_lowerEnds.push_back(m_from);
    RangeRead::Spec spec;
    spec.stream = m_spec.stream;
    spec.subjectFilter = m_spec.subjectFilter;
    spec.from = m_from;
    spec.to = m_to;
    spec.method = method;
    spec.headers = m_spec.match.looksAtHeaders() ? RangeRead::Headers::EachByte : RangeRead::Headers::Any;
    spec.averageBytes = averageBytes(m_facts->state);
    spec.streamBytes = m_facts->state.bytes;
    spec.firstBatch = m_scanned < firstStretch ? firstStretch : mostInBatch;
    spec.priority = RequestPriority::Background;
    m_read.start(spec);
}

void SearchJob::onRead(Messages messages, size_t bytes)
{
    m_stretchRead += messages.size();
    m_pool.start([this, home = m_home.address(), match = m_spec.match, isStopped = m_isStopped,
                  messages = std::move(messages), bytes, index = m_nextIndex++]() mutable {
        Piece piece = look(match, *isStopped, std::exchange(messages, {})); // what does not match is freed here
        home.deliver(
            [this, index, bytes, piece = std::move(piece)]() mutable { onMatched(index, bytes, std::move(piece)); });
    });
}

SearchJob::Piece SearchJob::look(const MessageMatch& match, const std::atomic_bool& isStopped, const Messages& messages)
{
    Piece piece;
    piece.upTo = messages.back()->sequence.value;
    piece.scanned = messages.size();
    for (const auto& message : messages) {
        if (isStopped)
            break;
        if (match.matches(*message))
            piece.hits.push_back(message);
    }
    return piece;
}

void SearchJob::onStretchRead(const RangeRead::End& end)
{
    if (end.error) {
        finish(SearchOutcome::Kind::Failed, *end.error);
        return;
    }
    Piece piece;
    piece.endsStretch = true;
    piece.upTo = m_to;
    const uint64_t index = m_nextIndex++;
    m_isAllRead = !isDownwards() || m_from <= m_low;
    if (isDownwards()) {
        // About as many messages in each stretch; where matches of a subject are rare, wider and wider.
        const double found = static_cast<double>(std::max<uint64_t>(1, m_stretchRead));
        const double factor = std::clamp(static_cast<double>(fullStretch) / found, 0.125, 8.0);
        m_width = static_cast<uint64_t>(std::clamp(static_cast<double>(m_width) * factor, 64.0, widest));
    }
    onMatched(index, 0, std::move(piece));
    if (!m_isDone && !m_isAllRead)
        nextStretch(m_read.method());
}

void SearchJob::onMatched(uint64_t index, size_t bytes, Piece piece)
{
    if (m_isDone)
        return;
    m_pieces.emplace(index, std::move(piece));
    for (auto it = m_pieces.begin(); it != m_pieces.end() && it->first == m_dueIndex; it = m_pieces.begin()) {
        Piece due = std::move(it->second);
        m_pieces.erase(it);
        ++m_dueIndex;
        take(std::move(due));
        if (m_isDone)
            return;
    }
    if (m_isAllRead && m_dueIndex == m_nextIndex)
        finish(SearchOutcome::Kind::Complete);
    else
        m_read.release(bytes);
}

void SearchJob::take(Piece piece)
{
    m_scanned += piece.scanned;
    if (!isDownwards()) {
        takeUpwards(piece.hits);
        if (!m_isDone)
            m_takenTo = piece.upTo + 1;
        return;
    }
    m_takenInStretch = piece.upTo;
    for (auto& hit : piece.hits) {
        m_hitBytes += static_cast<size_t>(hit->payload.size());
        m_hits.push_back(std::move(hit));
        while (m_hits.size() > 1 &&
               (m_matches + m_hits.size() > m_spec.mostResults || m_keptBytes + m_hitBytes > m_spec.mostBytes)) {
            m_hitBytes -= static_cast<size_t>(m_hits.front()->payload.size());
            m_hits.pop_front();
            m_droppedHits = true;
        }
    }
    if (piece.endsStretch)
        endStretch();
}

void SearchJob::takeUpwards(const SearchHits& hits)
{
    SearchHits kept;
    for (const auto& hit : hits) {
        if (isFull())
            break;
        ++m_matches;
        m_keptBytes += static_cast<size_t>(hit->payload.size());
        m_takenTo = hit->sequence.value + 1;
        kept.push_back(hit);
    }
    if (!kept.empty())
        m_teller.progress(kept);
    if (isFull() && m_takenTo <= m_high)
        finish(SearchOutcome::Kind::Full);
}

/// Downwards: hands on the matches of a stretch that was taken to its end, or as far as it was when the search ends.
void SearchJob::endStretch()
{
    const SearchHits newestFirst(m_hits.rbegin(), m_hits.rend());
    m_matches += newestFirst.size();
    m_keptBytes += std::exchange(m_hitBytes, 0);
    m_hits.clear();
    const bool wasTooMuch = std::exchange(m_droppedHits, false);
    if (m_lowerEnds.empty())
        return;
    m_takenTo = wasTooMuch ? newestFirst.back()->sequence.value : m_lowerEnds.front();
    m_lowerEnds.pop_front();
    m_takenInStretch = 0;
    if (!newestFirst.empty())
        m_teller.progress(newestFirst);
    if (wasTooMuch || (isFull() && m_takenTo > m_low))
        finish(SearchOutcome::Kind::Full);
}

SearchProgress SearchJob::progress() const
{
    SearchProgress progress;
    progress.scanned = m_scanned;
    progress.matches = m_matches + m_hits.size();
    progress.method = m_read.method();
    progress.total = m_facts && m_high >= m_low ? m_high - m_low + 1 : 0;
    if (m_takenTo != 0 && !isDownwards())
        progress.covered = m_takenTo - m_low;
    else if (m_takenTo != 0)
        progress.covered = m_high + 1 - m_takenTo;
    if (m_takenInStretch != 0 && !m_lowerEnds.empty())
        progress.covered += m_takenInStretch - m_lowerEnds.front() + 1;
    progress.pace = m_meter.pace(m_scanned, progress.covered, progress.total);
    return progress;
}

void SearchJob::finish(SearchOutcome::Kind kind, const std::optional<Error>& error)
{
    if (m_isDone)
        return;
    m_isDone = true;
    *m_isStopped = true;
    m_tick.stop();
    m_bounds.reset();
    m_read.stop();
    if (!m_hits.empty()) {
        // Of a stretch that was not read to its end: still matches, only not the newest ones of all.
        const SearchHits newestFirst(m_hits.rbegin(), m_hits.rend());
        m_teller.progress(newestFirst);
    }
    SearchOutcome outcome;
    outcome.kind = kind;
    outcome.error = error;
    outcome.progress = progress();
    if (kind == SearchOutcome::Kind::Complete)
        outcome.progress.covered = outcome.progress.total;
    else if (m_takenTo != 0)
        outcome.resumeAt = Sequence{isDownwards() ? m_takenTo - 1 : m_takenTo};
    m_teller.end(std::move(outcome));
}

} // namespace jetlag
