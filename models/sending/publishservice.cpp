// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/publishservice.h"

#include "sending/publishcheck.h"
#include "sending/publishjob.h"
#include "sending/publishtarget.h"
#include "sending/requestjob.h"

namespace jetlag {
namespace {

class PublishLookJob : public Job
{
public:
    PublishLookJob(const JetStreamApi& api, QString subject, PublishLook::Teller teller)
        : m_target(api)
        , m_subject(std::move(subject))
        , m_teller(std::move(teller))
    {
    }
    void start() override
    {
        const auto draft = expandDraft({m_subject, {}, {}}, 1, true, 0);
        if (!draft) {
            m_teller.end(unexpected(draft.error()));
            return;
        }
        m_subject = draft->subject;
        m_target.find(m_subject, [this](const Result<TargetStream>& found) {
            m_teller.end(found.map([this](const TargetStream& to) { return PublishTarget::preview(m_subject, to); }));
        });
    }
    void stop() override { m_teller.end(unexpected(cancelledError())); }

private:
    PublishTarget m_target;
    QString m_subject;
    const PublishLook::Teller m_teller;
};

} // namespace

PublishService::PublishService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
{
}

PublishLook PublishService::preview(const QString& subject, PublishLook::Listener listener)
{
    return m_works.begin(std::move(listener), [this, subject](const auto& teller) {
        return std::make_unique<PublishLookJob>(m_api, subject, teller);
    });
}

Publishing PublishService::publish(const PublishOrder& order, Publishing::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<PublishJob>(m_api, order, m_maxPayload, teller);
    });
}

Requesting PublishService::request(const RequestOrder& order, Requesting::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<RequestJob>(m_api, order, m_maxPayload, teller);
    });
}

} // namespace jetlag
