// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/adminservice.h"

#include "admin/changejob.h"

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

} // namespace

AdminService::AdminService(const JetStreamApi& api, WorkRegistry& works, PurgeService& counter)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
    , m_counter(counter)
{
}

ConsumerLook AdminService::look(const ConsumerKey& key, ConsumerLook::Listener listener)
{
    return m_works.begin(std::move(listener), [this, key](const auto& teller) {
        return std::make_unique<ConsumerLookJob>(m_api, key, teller);
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

MatchCounting AdminService::count(const MatchQuery& query, MatchCounting::Listener listener)
{
    return m_works.begin(std::move(listener), [this, query](const auto& teller) {
        return std::make_unique<MatchCountJob>(m_api, m_counter, query, teller);
    });
}

} // namespace jetlag
