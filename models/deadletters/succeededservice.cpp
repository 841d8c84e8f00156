// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/succeededservice.h"

#include "domain/subject.h"
#include "reading/readjob.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int page = 10;     ///< messages; most often the first of them is it
constexpr int mostPages = 8; ///< in each direction

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::SucceededService)
};

Error notFound(const QString& words)
{
    return {Error::Kind::NotFound, words, {}, 0};
}

bool gets(const ConsumerConfig& config, const QString& subject)
{
    return config.filters.isEmpty() ||
           std::any_of(config.filters.begin(), config.filters.end(),
                       [&subject](const QString& filter) { return subjectMatches(filter, subject); });
}

/// What lies below the floor of a consumer may have been there before it.
bool isMeantFor(const ConsumerFacts& consumer, const StoredMessage& message)
{
    switch (consumer.config.deliverPolicy) {
    case DeliverPolicy::All:
        return true;
    case DeliverPolicy::ByStartSequence:
        return consumer.config.startSequence && message.sequence >= *consumer.config.startSequence;
    case DeliverPolicy::ByStartTime:
        return consumer.config.startTime && message.time >= *consumer.config.startTime;
    default:
        return consumer.created && message.time >= *consumer.created;
    }
}

class SearchJob : public Job
{
public:
    SearchJob(const JetStreamApi& api, SucceededRequest request, SucceededSearch::Teller teller)
        : m_api(api)
        , m_request(std::move(request))
        , m_teller(std::move(teller))
    {
    }
    void start() override
    {
        if (m_request.stream)
            askStream(*m_request.stream);
        else
            m_api.allStreamNames(m_request.subject, [this](const auto& names) { onNames(names); });
    }
    void stop() override
    {
        m_read.reset();
        m_api.cancelAll();
        fail(cancelledError());
    }

private:
    using MessagePtr = std::shared_ptr<const StoredMessage>;

    void onNames(const Result<std::vector<StreamName>>& names);
    void askStream(const StreamName& stream);
    void onConsumers(const Result<ConsumerList>& list);
    void choose(const std::vector<ConsumerFactsPtr>& consumers);
    /// Downwards first: what came before is most often settled.
    void readDown(Sequence from);
    void readUp(Sequence from);
    void startRead(const ReadSpec& spec);
    void onBatch(bool isDown, const MessageBatch& batch);
    bool fits(const StoredMessage& message) const;
    void conclude();
    void fail(const Error& error) { m_teller.end(unexpected(error)); }

    JetStreamApi m_api;
    const SucceededRequest m_request;
    const SucceededSearch::Teller m_teller;
    StreamName m_stream;
    StreamFactsPtr m_facts;
    ConsumerFactsPtr m_consumer;
    std::unique_ptr<ReadJob> m_read;
    int m_pages = 0;
    MessagePtr m_below;
    MessagePtr m_above;
};

void SearchJob::onNames(const Result<std::vector<StreamName>>& names)
{
    if (!names) {
        fail(names.error());
        return;
    }
    const auto home = std::find_if(names->begin(), names->end(), [this](const StreamName& name) {
        return !m_request.deadLetterStreams.contains(name);
    });
    if (home == names->end())
        fail(notFound(Words::tr("No stream stores %1, so nothing on it can have succeeded.")
                          .arg(displayText(m_request.subject))));
    else
        askStream(*home);
}

void SearchJob::askStream(const StreamName& stream)
{
    m_stream = stream;
    m_api.streamInfo(stream, {}, [this](const Result<StreamInfoReply>& info) {
        if (!info) {
            fail(info.error());
            return;
        }
        m_facts = info->facts;
        m_api.allConsumers(m_stream, [this](const Result<ConsumerList>& list) { onConsumers(list); });
    });
}

void SearchJob::onConsumers(const Result<ConsumerList>& list)
{
    if (!list) {
        fail(list.error());
        return;
    }
    const auto isGivenUpBy = [this](const ConsumerFactsPtr& consumer) {
        const auto& names = m_request.givenUpBy;
        return std::find(names.begin(), names.end(), consumer->key.consumer) != names.end();
    };
    std::vector<ConsumerFactsPtr> able;
    for (const ConsumerFactsPtr& consumer : list->consumers) {
        const AckPolicy policy = consumer->config.ackPolicy;
        if ((policy == AckPolicy::Explicit || policy == AckPolicy::All) && gets(consumer->config, m_request.subject))
            able.push_back(consumer);
    }
    std::vector<ConsumerFactsPtr> named;
    std::copy_if(able.begin(), able.end(), std::back_inserter(named), isGivenUpBy);
    choose(named.empty() && m_request.givenUpBy.empty() ? able : named);
}

/// The one that is furthest behind: what it has settled the others most likely have, too.
void SearchJob::choose(const std::vector<ConsumerFactsPtr>& consumers)
{
    for (const ConsumerFactsPtr& consumer : consumers) {
        const Sequence floor = consumer->ackFloor.streamSequence;
        if (floor.value > 0 && (!m_consumer || floor < m_consumer->ackFloor.streamSequence))
            m_consumer = consumer;
    }
    if (!m_consumer) {
        fail(notFound(consumers.empty()
                          ? Words::tr("There is no consumer of %1 that acknowledges messages on %2, so nothing tells "
                                      "which succeeded.")
                                .arg(displayName(m_stream.value), displayText(m_request.subject))
                          : Words::tr("No consumer of %1 has acknowledged a message on %2 so far.")
                                .arg(displayName(m_stream.value), displayText(m_request.subject))));
        return;
    }
    const Sequence floor = m_consumer->ackFloor.streamSequence;
    const Sequence near = m_request.near.value_or(Sequence{floor.value + 1});
    readDown(std::min(floor, Sequence{near.value - std::min<uint64_t>(near.value, 1)}));
}

void SearchJob::readDown(Sequence from)
{
    ReadSpec spec;
    spec.from = from;
    if (from < m_facts->state.first || from.value == 0)
        readUp({m_request.near ? m_request.near->value + 1 : UINT64_MAX});
    else
        startRead(spec);
}

void SearchJob::readUp(Sequence from)
{
    m_pages = 0;
    ReadSpec spec;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = from;
    if (!m_request.near || from > m_consumer->ackFloor.streamSequence)
        conclude();
    else
        startRead(spec);
}

void SearchJob::startRead(const ReadSpec& spec)
{
    ReadSpec whole = spec;
    whole.stream = m_stream;
    whole.subjectFilter = m_request.subject;
    whole.limit = page;
    ReadAccess access;
    access.facts = m_facts;
    const bool isDown = spec.direction == ReadSpec::Direction::NewestFirst;
    m_read = std::make_unique<ReadJob>(m_api, whole, access,
                                       [this, isDown](const MessageBatch& batch) { onBatch(isDown, batch); });
    m_read->start();
}

void SearchJob::onBatch(bool isDown, const MessageBatch& batch)
{
    MessagePtr& found = isDown ? m_below : m_above;
    for (const MessagePtr& message : batch.messages) {
        if (!found && fits(*message))
            found = message;
    }
    if (!batch.finished && !found)
        return;
    if (batch.error && !found) {
        const Error error = *batch.error;
        m_read.reset();
        fail(error);
        return;
    }
    const auto next = batch.resumeAt;
    const bool isAtEnd = batch.reachedEnd;
    m_read.reset();
    const bool goesOn =
        !found && !isAtEnd && next && ++m_pages < mostPages && (isDown || *next <= m_consumer->ackFloor.streamSequence);
    ReadSpec spec;
    spec.from = next;
    spec.direction = isDown ? ReadSpec::Direction::NewestFirst : ReadSpec::Direction::OldestFirst;
    if (goesOn)
        startRead(spec);
    else if (isDown)
        readUp({m_request.near ? m_request.near->value + 1 : UINT64_MAX});
    else
        conclude();
}

bool SearchJob::fits(const StoredMessage& message) const
{
    return message.sequence <= m_consumer->ackFloor.streamSequence &&
           !m_request.letters.contains({m_stream, message.sequence}) &&
           (!m_request.near || message.sequence != *m_request.near) && isMeantFor(*m_consumer, message);
}

void SearchJob::conclude()
{
    MessagePtr nearest = m_below ? m_below : m_above;
    if (m_below && m_above && m_request.near) {
        const uint64_t below = m_request.near->value - m_below->sequence.value;
        const uint64_t above = m_above->sequence.value - m_request.near->value;
        nearest = above < below ? m_above : m_below;
    }
    if (nearest) {
        m_teller.end(SucceededMessage{nearest, m_consumer->key.consumer, m_consumer->ackFloor.streamSequence});
        return;
    }
    fail(notFound(m_facts->config.retention == Retention::Limits
                      ? Words::tr("Near this letter %1 holds no other message on %2 that %3 has acknowledged.")
                            .arg(displayName(m_stream.value), displayText(m_request.subject),
                                 displayName(m_consumer->key.consumer.value))
                      : Words::tr("%1 keeps no message on %2 that was acknowledged: they leave it then.")
                            .arg(displayName(m_stream.value), displayText(m_request.subject))));
}

} // namespace

SucceededService::SucceededService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
{
}

SucceededSearch SucceededService::find(const SucceededRequest& request, SucceededSearch::Listener listener)
{
    return m_works.begin(std::move(listener), [this, request](const auto& teller) {
        return std::make_unique<SearchJob>(m_api, request, teller);
    });
}

} // namespace jetlag
