// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/messagereader.h"

#include "reading/readjob.h"
#include "reading/tailjob.h"

#include <chrono>
#include <map>

namespace jetlag {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto freshFor = std::chrono::milliseconds(1500);

} // namespace

/// What pages have in common: page after page of the same stream while somebody scrolls, its state is asked for once.
struct KeptPages
{
    StreamFactsPtr freshFacts(const StreamName& stream) const
    {
        const auto found = known.find(stream);
        return found != known.end() && Clock::now() - found->second.second < freshFor ? found->second.first : nullptr;
    }
    void learn(const StreamFactsPtr& facts) { known[facts->config.name] = {facts, Clock::now()}; }
    std::map<StreamName, std::pair<StreamFactsPtr, Clock::time_point>> known; ///< streams read from just now
    PageCache cache;
};

namespace {

class PageJob : public Job
{
public:
    PageJob(const JetStreamApi& api, const ReadSpec& spec, const ReadAccess& access, KeptPages& pages,
            const PageReading::Teller& teller)
        : m_pages(pages)
        , m_isKnown(access.facts != nullptr)
        , m_teller(teller)
        , m_read(std::make_unique<ReadJob>(
              api, spec, access, [this](MessageBatch batch) { onBatch(std::move(batch)); }, &pages.cache))
    {
    }
    void start() override { m_read->start(); }
    void stop() override
    {
        m_read.reset();
        MessageBatch end;
        end.finished = true;
        end.resumeAt = m_resumeAt;
        m_teller.end(std::move(end));
    }

private:
    void onBatch(MessageBatch batch)
    {
        if (!m_isKnown && batch.facts)
            m_pages.learn(batch.facts);
        m_resumeAt = batch.resumeAt;
        if (batch.finished)
            m_teller.end(std::move(batch));
        else
            m_teller.progress(std::move(batch));
    }

    KeptPages& m_pages;
    const bool m_isKnown;
    const PageReading::Teller m_teller;
    std::unique_ptr<ReadJob> m_read;
    std::optional<Sequence> m_resumeAt;
};

class OneJob : public Job
{
public:
    using Outcome = Result<std::shared_ptr<const StoredMessage>>;
    OneJob(const JetStreamApi& api, StreamName stream, Sequence sequence, const OneReading::Teller& teller)
        : m_api(api)
        , m_stream(std::move(stream))
        , m_sequence(sequence)
        , m_teller(teller)
    {
    }
    void start() override
    {
        MessageQuery query;
        query.sequence = m_sequence;
        m_api.message(m_stream, query, [this](const Result<StoredMessage>& reply) {
            m_teller.end(
                reply.map([](const StoredMessage& message) { return std::make_shared<const StoredMessage>(message); }));
        });
    }
    void stop() override
    {
        m_api.cancelAll();
        m_teller.end(unexpected(cancelledError()));
    }

private:
    JetStreamApi m_api;
    const StreamName m_stream;
    const Sequence m_sequence;
    const OneReading::Teller m_teller;
};

} // namespace

MessageReader::MessageReader(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
    , m_pages(std::make_unique<KeptPages>())
{
}

MessageReader::~MessageReader() = default;

ReadAccess MessageReader::access() const
{
    ReadAccess access;
    access.version = m_version;
    access.mayUseDirect = true;
    return access;
}

PageReading MessageReader::read(const ReadSpec& spec, PageReading::Listener listener)
{
    return m_works.begin(std::move(listener), [this, spec](const auto& teller) {
        ReadAccess way = access();
        way.facts = spec.isFurtherPage ? m_pages->freshFacts(spec.stream) : nullptr;
        return std::make_unique<PageJob>(m_api, spec, way, *m_pages, teller);
    });
}

OneReading MessageReader::readOne(const StreamName& stream, Sequence sequence, OneReading::Listener listener)
{
    return m_works.begin(std::move(listener), [this, stream, sequence](const auto& teller) {
        return std::make_unique<OneJob>(m_api, stream, sequence, teller);
    });
}

Tailing MessageReader::tail(const TailSpec& spec, Tailing::Listener listener)
{
    return m_works.begin(std::move(listener), [this, spec](const auto& teller) {
        return std::make_unique<TailJob>(m_api, spec, access(), teller);
    });
}

} // namespace jetlag
