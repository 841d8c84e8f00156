// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/adminservice.h"

#include "admin/changejob.h"
#include "admin/matchcountjob.h"
#include "admin/streameffectsjob.h"

namespace jetlag {
namespace {

class ConsumerLookJob : public Job
{
public:
    ConsumerLookJob(const JetStreamApi& api, ConsumerKey key, ConsumerLook::Teller teller)
        : m_api(api)
        , m_key(std::move(key))
        , m_teller(std::move(teller))
    {
    }
    void start() override
    {
        m_api.consumerInfo(m_key, [this](const auto& consumer) { onConsumer(consumer); });
    }
    void stop() override
    {
        m_api.cancelAll();
        m_teller.end(unexpected(cancelledError()));
    }

private:
    void onConsumer(const Result<ConsumerFactsPtr>& consumer)
    {
        if (!consumer) {
            m_teller.end(unexpected(consumer.error()));
            return;
        }
        m_picture.consumer = *consumer;
        m_api.streamInfo(m_key.stream, {}, [this](const auto& stream) { onStream(stream); });
    }
    void onStream(const Result<StreamInfoReply>& stream)
    {
        if (!stream) {
            m_teller.end(unexpected(stream.error()));
            return;
        }
        m_picture.stream = stream->facts;
        m_teller.end(m_picture);
    }

    JetStreamApi m_api;
    const ConsumerKey m_key;
    const ConsumerLook::Teller m_teller;
    ConsumerPicture m_picture;
};

class StreamLookJob : public Job
{
public:
    StreamLookJob(const JetStreamApi& api, StreamName stream, StreamLook::Teller teller)
        : m_api(api)
        , m_stream(std::move(stream))
        , m_teller(std::move(teller))
    {
    }
    void start() override
    {
        m_api.streamInfo(m_stream, {}, [this](const Result<StreamInfoReply>& info) {
            if (info)
                onInfo(info->facts);
            else
                m_teller.end(unexpected(info.error()));
        });
    }
    void stop() override
    {
        m_api.cancelAll();
        m_teller.end(unexpected(cancelledError()));
    }

private:
    void onInfo(const StreamFactsPtr& facts)
    {
        m_api.allConsumers(m_stream, [this, facts](const Result<ConsumerList>& list) {
            if (list)
                m_teller.end(StreamPicture{facts, list->consumers, list->missing});
            else
                m_teller.end(unexpected(list.error()));
        });
    }

    JetStreamApi m_api;
    const StreamName m_stream;
    const StreamLook::Teller m_teller;
};

} // namespace

AdminService::AdminService(const JetStreamApi& api, WorkRegistry& works, PurgeService& counter,
                           const QString& recreations)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
    , m_counter(counter)
    , m_recreations(recreations)
{
}

ConsumerLook AdminService::look(const ConsumerKey& key, ConsumerLook::Listener listener)
{
    return m_works.begin(std::move(listener), [this, key](const auto& teller) {
        return std::make_unique<ConsumerLookJob>(m_api, key, teller);
    });
}

StreamLook AdminService::lookStream(const StreamName& stream, StreamLook::Listener listener)
{
    return m_works.begin(std::move(listener), [this, stream](const auto& teller) {
        return std::make_unique<StreamLookJob>(m_api, stream, teller);
    });
}

AdminChange AdminService::begin(ChangeOrder order, AdminChange::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order = std::move(order)](const auto& teller) {
        return std::make_unique<ChangeJob>(m_api, order, teller);
    });
}

AdminChange AdminService::act(const ConsumerKey& key, const Incarnation& seen, const ConsumerAct& act,
                              AdminChange::Listener listener)
{
    return begin(orderOf(key, seen, act), std::move(listener));
}

AdminChange AdminService::edit(const ConfigEdit& edit, AdminChange::Listener listener)
{
    return begin(orderOf(edit), std::move(listener));
}

AdminChange AdminService::create(const ConfigCreation& creation, AdminChange::Listener listener)
{
    return begin(orderOf(creation), std::move(listener));
}

AdminChange AdminService::reset(const ConsumerReset& reset, AdminChange::Listener listener)
{
    if (reset.way != ResetWay::Recreate)
        return begin(nativeOrderOf(reset), std::move(listener));
    return m_works.begin(std::move(listener), [this, reset](const auto& teller) {
        return std::make_unique<RecreateJob>(m_api, m_works, m_recreations, reset, teller);
    });
}

UnfinishedLook AdminService::unfinished(UnfinishedLook::Listener listener)
{
    return m_works.begin(std::move(listener), [this](const auto& teller) {
        return std::make_unique<UnfinishedJob>(m_api, m_recreations, teller);
    });
}

AdminChange AdminService::createAgain(const Recreation& recreation, AdminChange::Listener listener)
{
    return m_works.begin(std::move(listener), [this, recreation](const auto& teller) {
        return std::make_unique<RecreateJob>(m_api, m_works, m_recreations, recreation, teller);
    });
}

void AdminService::forget(const ConsumerKey& deleted)
{
    m_home.address().deliver([this, deleted] { m_recreations.remove(deleted); });
}

AdminChange AdminService::deleteStream(const StreamName& stream, const Incarnation& seen,
                                       AdminChange::Listener listener)
{
    return begin(deletionOf({stream, {}, seen}), std::move(listener));
}

AdminChange AdminService::stepDown(const StreamName& stream, const Incarnation& seen, AdminChange::Listener listener)
{
    ChangeOrder order;
    order.target = {stream, {}, seen};
    makeStepDown(order);
    return begin(std::move(order), std::move(listener));
}

StreamLooking AdminService::effects(const StreamPlan& plan, StreamLooking::Listener listener)
{
    return m_works.begin(std::move(listener), [this, plan](const auto& teller) {
        return std::make_unique<StreamEffectsJob>(m_api, m_counter, plan, teller);
    });
}

MatchCounting AdminService::count(const MatchQuery& query, MatchCounting::Listener listener)
{
    return m_works.begin(std::move(listener), [this, query](const auto& teller) {
        return std::make_unique<MatchCountJob>(m_api, m_counter, query, teller);
    });
}

} // namespace jetlag
