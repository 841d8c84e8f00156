// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/deathrecords.h"

#include "domain/subject.h"

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int page = 256;                 ///< advisories, some 300 bytes each
constexpr uint64_t mostFound = 50'000;    ///< of what was there at the first look
constexpr uint64_t mostBehind = 2'000;    ///< of what is added; in a flood the others come later
constexpr size_t mostGaps = 64;           ///< of a flood that goes on: the oldest are left
constexpr auto pauseBetweenFiltered = 5s; ///< what else it stores grows all the time
/// Nearly every subject of nearly every stream: this is asked of each in each cycle.
bool isOrdinary(const QString& subject)
{
    return !subject.startsWith(u'*') && !subject.startsWith(u'>') && !subject.contains(u"$JS.");
}

/// What stands before the server's own subject.
QString prefixOf(const QString& subject)
{
    const qsizetype at = subject.indexOf(u".$JS.EVENT.ADVISORY.");
    return at < 0 ? QString() : subject.left(at + 1);
}

} // namespace

RecordedDeaths recordedDeaths(const StreamConfig& config)
{
    RecordedDeaths recorded;
    bool isNothingElse = true;
    const QString givenUp = QLatin1String(GivenUpAdvisories);
    const QString terminated = QLatin1String(TerminatedAdvisories);
    for (const QString& subject : config.subjects) {
        if (isOrdinary(subject)) {
            isNothingElse = false;
            continue;
        }
        const QString prefix = prefixOf(subject);
        const QString own = subject.mid(prefix.size());
        for (const auto& [kind, isOf] :
             {std::pair{givenUp, &RecordedDeaths::givenUp}, std::pair{terminated, &RecordedDeaths::terminated}}) {
            if (!subjectsOverlap(own, kind))
                continue;
            recorded.*isOf = true;
            recorded.filters.append(prefix + kind);
        }
        isNothingElse = isNothingElse && (subjectCovers(givenUp, own) || subjectCovers(terminated, own));
    }
    recorded.filters.removeDuplicates();
    if (isNothingElse || config.takesForeign)
        recorded.filters.clear();
    return recorded;
}

DeathRecords::DeathRecords(const JetStreamApi& api, StreamName name, Tell tell)
    : m_api(api, RequestPriority::Background)
    , m_name(std::move(name))
    , m_tell(std::move(tell))
{
}

void DeathRecords::look(const StreamFactsPtr& facts)
{
    if (m_read)
        return; // one at a time; the next look goes on
    const Incarnation life = incarnationOf(*facts);
    if (m_lanes.empty() || isRecreated(m_life, life))
        begin(*facts);
    m_life = life;
    m_facts = facts;
    m_hasTrouble = false;
    readOn();
}

void DeathRecords::begin(const StreamFacts& facts)
{
    m_lanes.clear();
    QStringList filters = recordedDeaths(facts.config).filters;
    if (filters.isEmpty())
        filters.append(QString());
    for (const QString& filter : filters) {
        m_lanes.emplace_back();
        m_lanes.back().filter = filter;
    }
}

void DeathRecords::readOn()
{
    for (Lane& lane : m_lanes) {
        if (m_hasTrouble || !m_allowance.isLeft() || readLane(lane))
            return;
    }
}

/// What was added first, then what is older. False: there is nothing to be read.
bool DeathRecords::readLane(Lane& lane)
{
    const StreamState& state = m_facts->state;
    const uint64_t last = state.last.value;
    ReadSpec spec;
    spec.stream = m_name;
    spec.subjectFilter = lane.filter;
    spec.limit = page;
    if (!lane.newest) {
        lane.newest = last;
        if (state.messages > 0)
            lane.older = state.last;
    }
    if (last > *lane.newest && Clock::now() >= lane.notBefore) {
        // Of a lane with a filter it is not known how many of them matter.
        if (lane.filter.isEmpty() && last - *lane.newest > mostBehind) {
            lane.gaps.push_back({*lane.newest + 1, last - mostBehind});
            if (lane.gaps.size() > mostGaps)
                lane.gaps.pop_front();
            lane.newest = last - mostBehind;
        }
        spec.direction = ReadSpec::Direction::OldestFirst;
        spec.from = Sequence{std::max(*lane.newest + 1, state.first.value)};
        startRead(lane, spec, Part::Added);
        return true;
    }
    return readOlder(lane);
}

bool DeathRecords::readOlder(Lane& lane)
{
    ReadSpec spec;
    spec.stream = m_name;
    spec.subjectFilter = lane.filter;
    spec.limit = page;
    while (!lane.gaps.empty() && (lane.found >= mostFound || lane.gaps.back().to < m_facts->state.first.value))
        lane.gaps.pop_back();
    if (!lane.gaps.empty()) {
        const Lane::Gap& gap = lane.gaps.back();
        spec.limit = static_cast<int>(std::min<uint64_t>(page, gap.to - gap.from + 1));
        spec.from = Sequence{gap.to};
        startRead(lane, spec, Part::Gap);
        return true;
    }
    if (!lane.older)
        return false;
    if (lane.found >= mostFound || *lane.older < m_facts->state.first) {
        lane.older.reset();
        return false;
    }
    spec.from = lane.older;
    startRead(lane, spec, Part::Older);
    return true;
}

void DeathRecords::startRead(Lane& lane, const ReadSpec& spec, Part part)
{
    ReadAccess access;
    access.facts = m_facts;
    m_read = std::make_unique<ReadJob>(m_api, spec, access,
                                       [this, &lane, part](const MessageBatch& batch) { onBatch(lane, part, batch); });
    m_read->start();
}

void DeathRecords::onBatch(Lane& lane, Part part, const MessageBatch& batch)
{
    m_allowance.spend(std::max<size_t>(batch.messages.size(), 1));
    if (!batch.messages.empty()) {
        const uint64_t reached = batch.messages.back()->sequence.value;
        if (part == Part::Older)
            lane.older = Sequence{reached - 1};
        else if (part == Part::Gap)
            lane.gaps.back().to = reached - 1;
        else
            lane.newest = std::max(*lane.newest, reached);
    }
    if (part != Part::Added)
        lane.found += batch.messages.size();
    const MessageBatch read = batch; // it goes with the job
    if (read.finished)
        onFinished(lane, part, read);
    take(read);
    if (read.finished)
        readOn();
}

void DeathRecords::onFinished(Lane& lane, Part part, const MessageBatch& read)
{
    m_hasTrouble = read.error.has_value();
    if (part == Part::Older && !read.error)
        lane.older = read.reachedEnd ? std::nullopt : read.resumeAt;
    if (part == Part::Gap && !read.error) {
        Lane::Gap& gap = lane.gaps.back();
        if (read.resumeAt)
            gap.to = std::min(gap.to, read.resumeAt->value);
        if (read.reachedEnd || gap.to < gap.from)
            lane.gaps.pop_back();
    }
    if (part == Part::Added && !read.error && read.reachedEnd) {
        lane.newest = std::max(*lane.newest, m_facts->state.last.value);
        if (!lane.filter.isEmpty())
            lane.notBefore = Clock::now() + pauseBetweenFiltered;
    }
    m_read.reset();
}

void DeathRecords::take(const MessageBatch& batch)
{
    for (const auto& message : batch.messages) {
        const auto advisory = parseAdvisory(message->subject.toUtf8(), message->payload);
        if (advisory && advisory->sequence.value > 0 &&
            (advisory->kind == Advisory::Kind::MaxDeliveries || advisory->kind == Advisory::Kind::Terminated))
            m_tell(*advisory);
    }
}

} // namespace jetlag
