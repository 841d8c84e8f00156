// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The counting half of PurgePreviewJob: how many messages a scope covers, and from where to where.
#include "deleting/purgejob.h"

#include "jetstream/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

/// Deleted sequences that are asked for one by one; 1.5 million of them make a reply of 11 MB, and somewhere below
/// 9 million it exceeds what a server may send.
constexpr uint64_t mostDetails = 10'000;
constexpr uint64_t mostCounted = 10'000; ///< messages read only to count them
constexpr uint64_t mostCountedBytes = 256U << 20U;
constexpr uint64_t mostKept = 100'000; ///< messages read to find where the newest ones begin
constexpr uint64_t page = 1'000;
constexpr uint64_t pageBytes = 16U << 20U;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PurgePreviewJob)
};

} // namespace

void PurgePreviewJob::nothingGoes()
{
    m_preview.messages = 0;
    m_preview.bytes = 0;
    m_preview.first = m_preview.last = Sequence{};
    findEnd();
}

void PurgePreviewJob::withoutFilter()
{
    const StreamState& state = m_facts->state;
    const auto& scope = m_preview.scope;
    m_preview.messages = state.messages;
    m_preview.bytes = state.bytes;
    if (state.messages == 0 || (scope.upTo && *scope.upTo <= state.first) ||
        (scope.keep && *scope.keep >= state.messages)) {
        nothingGoes();
        return;
    }
    m_preview.first = state.first;
    m_preview.last = state.last;
    if (!scope.keep && (!scope.upTo || *scope.upTo > state.last)) {
        // All of it. The last sequence may be one that was deleted since.
        findLast(state.last.value + 1, 0, [this](std::optional<Sequence> last) {
            m_preview.last = last.value_or(m_preview.last);
            findEnd();
        });
        return;
    }
    m_preview.bytes.reset();
    if (state.deleted == 0)
        reckon({});
    else if (state.deleted <= mostDetails)
        askDeleted();
    else if (scope.upTo)
        countBelow(scope.upTo->value);
    else
        keepNewest(state.messages);
}

void PurgePreviewJob::askDeleted()
{
    StreamInfoQuery query;
    query.deletedDetails = true;
    m_request =
        m_api.streamInfo(m_preview.stream, query, [self = weak_from_this()](const Result<StreamInfoReply>& info) {
            const auto job = self.lock();
            if (!job)
                return;
            job->m_request = 0;
            if (!info) {
                job->fail(info.error());
                return;
            }
            job->takeFacts(info->facts);
            job->reckon(info->deleted);
        });
}

/// All that is deleted is known: no message needs to be looked at.
void PurgePreviewJob::reckon(std::vector<Sequence> deleted)
{
    const StreamState& state = m_facts->state;
    const auto& scope = m_preview.scope;
    std::sort(deleted.begin(), deleted.end());
    const auto isDeleted = [&deleted](uint64_t sequence) {
        return std::binary_search(deleted.begin(), deleted.end(), Sequence{sequence});
    };
    uint64_t end = state.last.value + 1; // one past the last sequence that goes
    if (scope.upTo)
        end = std::clamp(scope.upTo->value, state.first.value, end);
    if (scope.keep) {
        // Walk back from the end over what is kept; deleted sequences do not count.
        uint64_t kept = std::min(*scope.keep, state.messages);
        auto gap = deleted.rbegin();
        while (kept > 0 && end > state.first.value) {
            --end;
            if (gap != deleted.rend() && gap->value == end)
                ++gap;
            else
                --kept;
        }
    }
    const auto gaps =
        static_cast<uint64_t>(std::lower_bound(deleted.begin(), deleted.end(), Sequence{end}) - deleted.begin());
    const uint64_t width = end - std::min(end, state.first.value);
    if (state.messages == 0 || width <= gaps) {
        nothingGoes();
        return;
    }
    m_preview.messages = width - gaps;
    m_preview.first = state.first;
    uint64_t last = end - 1;
    while (last > state.first.value && isDeleted(last))
        --last;
    m_preview.last = Sequence{last};
    findEnd();
}

void PurgePreviewJob::withFilter()
{
    const auto& scope = m_preview.scope;
    m_preview.bytes.reset();
    m_preview.messages = m_matching;
    if (m_matching == 0 || (scope.keep && *scope.keep >= m_matching)) {
        nothingGoes();
        return;
    }
    findFirst([this](std::optional<Sequence> first) {
        const auto& wanted = m_preview.scope;
        if (!first || (wanted.upTo && *first >= *wanted.upTo)) {
            nothingGoes();
            return;
        }
        m_preview.first = *first;
        if (wanted.upTo && wanted.upTo->value <= m_facts->state.last.value)
            countBelow(wanted.upTo->value);
        else if (wanted.keep)
            keepNewest(m_matching);
        else
            findLast(m_facts->state.last.value + 1, 0, [this](std::optional<Sequence> last) { setLast(last); });
    });
}

void PurgePreviewJob::setLast(std::optional<Sequence> last)
{
    if (!last) {
        nothingGoes(); // all gone meanwhile
        return;
    }
    m_preview.last = *last;
    findEnd();
}

/// No reply counts messages below a sequence: one side is walked, the one that is shorter as far as is known. Where
/// both are long an upper bound must do.
void PurgePreviewJob::countBelow(uint64_t sequence)
{
    const StreamState& state = m_facts->state;
    const uint64_t below = sequence - m_preview.first.value;
    const uint64_t above = state.last.value - sequence + 1;
    const auto counted = [this, sequence](uint64_t messages, bool isUpperBound) {
        m_preview.messages = messages;
        m_preview.isUpperBound = isUpperBound;
        findLast(sequence, 0, [this](std::optional<Sequence> last) { setLast(last); });
    };
    const uint64_t all = m_preview.messages;
    const bool isBelowFirst = !m_preview.scope.filter && below < above;
    const auto side = [this, sequence](bool isBelow, std::function<void(std::optional<uint64_t>)> done) {
        if (isBelow)
            countRange(m_preview.first.value, sequence - 1, std::move(done));
        else
            countRange(sequence, m_facts->state.last.value, std::move(done));
    };
    const auto fromSide = [all](bool isBelow, uint64_t count) { return isBelow ? count : all - std::min(all, count); };
    side(isBelowFirst, [=](std::optional<uint64_t> count) {
        if (count) {
            counted(fromSide(isBelowFirst, *count), false);
            return;
        }
        side(!isBelowFirst, [=](std::optional<uint64_t> other) {
            if (other)
                counted(fromSide(!isBelowFirst, *other), false);
            else
                counted(std::min(below, all - std::min(all, mostCounted)), true);
        });
    });
}

/// How many match between two sequences, both included; nullopt: more than are read for counting.
void PurgePreviewJob::countRange(uint64_t from, uint64_t to, std::function<void(std::optional<uint64_t>)> done)
{
    const StreamState& state = m_facts->state;
    const uint64_t width = to - from + 1;
    const uint64_t average = state.bytes / std::max<uint64_t>(1, state.messages);
    const bool isDense = !m_preview.scope.filter && width > state.deleted + mostCounted;
    const bool isHeavy = average * std::min(m_preview.messages, mostCounted) > mostCountedBytes;
    if (isDense || isHeavy) {
        done(std::nullopt);
        return;
    }
    RangeRead::Spec spec;
    spec.stream = m_preview.stream;
    spec.subjectFilter = m_preview.scope.filter.value_or(QString());
    spec.from = from;
    spec.to = to;
    spec.limit = mostCounted + 1;
    const auto count = std::make_shared<uint64_t>(0);
    m_range = std::make_unique<RangeRead>(
        m_api, spec, [count](const std::vector<RangeRead::MessagePtr>& messages) { *count += messages.size(); },
        [self = weak_from_this(), count, done = std::move(done)](const RangeRead::End& end) {
            const auto job = self.lock();
            if (!job)
                return;
            if (end.error)
                job->fail(*end.error);
            else
                done(end.isComplete && *count <= mostCounted ? std::optional(*count) : std::nullopt);
        });
    m_range->start();
}

/// Walked from the newest downwards: upwards, what vanishes meanwhile would move the bound into what is to be kept.
void PurgePreviewJob::keepNewest(uint64_t all)
{
    const uint64_t keep = m_preview.scope.keep.value_or(0);
    if (keep > mostKept) {
        fail(Error{Error::Kind::InvalidInput,
                   Words::tr("Where the newest messages begin cannot be found out: there are too many gaps between "
                             "them. Give a sequence instead of a number to keep."),
                   m_preview.stream.value, 0});
        return;
    }
    m_preview.messages = all - keep;
    findLast(m_facts->state.last.value + 1, keep, [this](std::optional<Sequence> last) { setLast(last); });
}

void PurgePreviewJob::findFirst(std::function<void(std::optional<Sequence>)> found)
{
    ReadSpec spec;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.limit = 1;
    read(spec, [found = std::move(found)](const MessageBatch& end, const std::vector<Sequence>& sequences) {
        (void)end;
        found(sequences.empty() ? std::nullopt : std::optional(sequences.front()));
    });
}

/// The match below a sequence that has `skip` others above it.
void PurgePreviewJob::findLast(uint64_t below, uint64_t skip, std::function<void(std::optional<Sequence>)> found)
{
    ReadSpec spec;
    spec.from = Sequence{below - 1};
    spec.limit = static_cast<int>(std::min(page, skip + 1));
    spec.pageBytes = pageBytes;
    read(spec, [this, skip, found = std::move(found)](const MessageBatch& end,
                                                      const std::vector<Sequence>& sequences) mutable {
        const auto count = static_cast<uint64_t>(sequences.size());
        if (count > skip)
            found(sequences[skip]);
        else if (end.reachedEnd || !end.resumeAt || end.resumeAt->value == 0)
            found(std::nullopt);
        else
            findLast(end.resumeAt->value + 1, skip - count, std::move(found));
    });
}

/// A page of what the scope's filter matches, in the state that was asked for first.
void PurgePreviewJob::read(ReadSpec spec, PageRead done)
{
    spec.stream = m_preview.stream;
    spec.subjectFilter = m_preview.scope.filter.value_or(QString());
    if (m_preview.scope.filter)
        spec.matches = m_matching;
    ReadAccess access;
    access.facts = m_facts;
    auto sequences = std::make_shared<std::vector<Sequence>>();
    m_read = std::make_unique<ReadJob>(
        m_api, spec, access,
        [self = weak_from_this(), sequences, done = std::move(done)](const MessageBatch& batch) mutable {
            const auto job = self.lock();
            if (!job)
                return;
            for (const auto& message : batch.messages)
                sequences->push_back(message->sequence);
            if (!batch.finished)
                return;
            if (batch.error)
                job->fail(*batch.error);
            else
                done(batch, *sequences);
        });
    m_read->start();
}

/// A bound behind the last message that goes and not behind the next one that exists.
void PurgePreviewJob::findEnd()
{
    const uint64_t streamEnd = m_facts->state.last.value + 1;
    m_preview.end = Sequence{std::min(m_preview.last.value + 1, streamEnd)};
    // With a filter the bound may lie in a gap, and without gaps it does not.
    if (m_preview.messages == 0 || m_preview.scope.filter || m_facts->state.deleted == 0 ||
        m_preview.end.value == streamEnd) {
        askConsumers(0);
        return;
    }
    MessageQuery query;
    query.sequence = m_preview.end;
    query.nextBySubject = QStringLiteral(">");
    m_request =
        m_api.message(m_preview.stream, query, [self = weak_from_this(), streamEnd](const Result<StoredMessage>& next) {
            const auto job = self.lock();
            if (!job)
                return;
            job->m_request = 0;
            if (!next && next.error().apiCode != ApiCode::NoMessage) {
                job->fail(next.error());
                return;
            }
            job->m_preview.end = Sequence{next ? std::min(next->sequence.value, streamEnd) : streamEnd};
            job->askConsumers(0);
        });
}

} // namespace jetlag
