// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/advisoryfeed.h"

#include "nats/connection.h"
#include "nats/subscription.h"

#include <QLocale>

namespace jetlag {
namespace {

/// Everything below $JS.EVENT.ADVISORY but the API audit: each of our own requests causes one of those, holding the
/// whole reply, and listening to them would double what polling costs.
const char* const subjects[] = {"$JS.EVENT.ADVISORY.STREAM.>", "$JS.EVENT.ADVISORY.CONSUMER.>",
                                "$JS.EVENT.ADVISORY.SERVER.>", "$JS.EVENT.ADVISORY.API.LIMIT_REACHED"};

} // namespace

AdvisoryFeed::AdvisoryFeed(Connection& connection)
    : AdvisoryFeed(connection, Bounds())
{
}

AdvisoryFeed::AdvisoryFeed(Connection& connection, const Bounds& bounds)
    : m_connection(connection)
    , m_bounds(bounds)
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &AdvisoryFeed::tellLost);
}

AdvisoryFeed::~AdvisoryFeed() = default;

void AdvisoryFeed::listen()
{
    for (const char* subject : subjects) {
        auto& subscription = m_subscriptions[subject];
        if (subscription)
            continue; // survives reconnects
        subscription = m_connection.subscribe(QLatin1String(subject), m_bounds.mailbox);
        if (subscription)
            connect(subscription.get(), &Subscription::messagesReady, this,
                    [this, raw = subscription.get()] { read(*raw); });
    }
}

quint64 AdvisoryFeed::received() const
{
    quint64 count = 0;
    for (const auto& [subject, subscription] : m_subscriptions)
        count += subscription ? subscription->received() : 0;
    return count;
}

void AdvisoryFeed::read(Subscription& subscription)
{
    for (const NatsMessage& message : subscription.take()) {
        if (const auto advisory = parseAdvisory(message.subject, message.payload))
            emit heard(*advisory);
    }
    if (!m_quiet.isActive())
        tellLost();
}

void AdvisoryFeed::tellLost()
{
    quint64 lost = 0;
    for (const auto& [subject, subscription] : m_subscriptions)
        lost += subscription ? subscription->dropped() : 0;
    if (lost <= m_lostTold)
        return;
    const quint64 more = lost - std::exchange(m_lostTold, lost);
    m_quiet.start(m_bounds.betweenLosses);
    emit eventHappened({systemNow(),
                        Severity::Warning,
                        Event::Kind::Problem,
                        {},
                        tr("%1 advisories came faster than they could be read and were dropped. Dead letters may be "
                           "missing that only an advisory tells of.")
                            .arg(QLocale().toString(more)),
                        {}});
}

} // namespace jetlag
