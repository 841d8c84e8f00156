// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taking/takejob.h"

#include "domain/subject.h"
#include "taking/acksubject.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto shortest = 100ms; // of a pull

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Taking)
};

} // namespace

std::optional<TakenMessage> takenFrom(const NatsMessage& message, const ConsumerFacts& consumer)
{
    const auto ack = parseAckSubject(message.replyTo);
    if (!ack)
        return std::nullopt;
    TakenMessage taken;
    taken.message = std::make_shared<const StoredMessage>(StoredMessage{consumer.key.stream, ack->streamSequence,
                                                                        ack->stored, QString::fromUtf8(message.subject),
                                                                        message.headers, message.payload});
    taken.deliveries = ack->deliveries;
    taken.consumerSequence = ack->consumerSequence;
    taken.ackSubject = message.replyTo;
    if (const auto wait = timeToSettle(consumer.config, ack->deliveries))
        taken.deadline = TakenMessage::Clock::now() + std::chrono::duration_cast<TakenMessage::Clock::duration>(*wait);
    taken.isLastDelivery = consumer.config.maxDeliver && ack->deliveries >= *consumer.config.maxDeliver;
    return taken;
}

std::optional<Error> whyNotNow(const ConsumerFacts& consumer, const Incarnation& seen)
{
    if (!sameIncarnation(seen, incarnationOf(consumer)))
        return Error{Error::Kind::NotFound,
                     Words::tr("The consumer %1 of %2 was deleted and created anew since you looked at it. Nothing was "
                               "taken from the new one; look again.")
                         .arg(displayText(consumer.key.consumer.value), displayText(consumer.key.stream.value)),
                     consumer.key.consumer.value, 0};
    const QString why = whyNotTaken(consumer.config);
    return why.isEmpty() ? std::nullopt : std::optional(Error{Error::Kind::InvalidInput, why, {}, 0});
}

QByteArray pullSubject(const JetStreamApi& api, const ConsumerKey& consumer)
{
    return api.subject(QStringLiteral("CONSUMER.MSG.NEXT.%1.%2").arg(consumer.stream.value, consumer.consumer.value))
        .toUtf8();
}

TakeJob::TakeJob(Connection& connection, const JetStreamApi& api, QString inbox, TakeOrder order, Taking::Teller teller)
    : m_connection(connection)
    , m_api(api)
    , m_inbox(std::move(inbox))
    , m_order(std::move(order))
    , m_teller(std::move(teller))
{
}

void TakeJob::start()
{
    m_api.consumerInfo(m_order.consumer, [this](const auto& facts) { onConsumer(facts); });
}

/// The pull that is open goes on to its end: what it brings until then must not get lost.
void TakeJob::stop()
{
    m_isStopping = true;
    if (m_puller && m_puller->isPulling())
        return;
    m_api.cancelAll();
    end({});
}

void TakeJob::onConsumer(const Result<ConsumerFactsPtr>& facts)
{
    if (!facts) {
        end({facts.error(), false});
        return;
    }
    if (const auto problem = whyNotNow(**facts, m_order.seen)) {
        end({problem, false});
        return;
    }
    m_consumer = *facts;
    m_puller = std::make_unique<Puller>(m_connection, pullSubject(m_api, m_order.consumer), m_inbox, m_order.group,
                                        Puller::Listener{[this](const auto& messages) { onArrived(messages); },
                                                         [this](const PullEnd& how) { onPullEnded(how); }});
    m_since.start();
    pullOn();
}

std::chrono::milliseconds TakeJob::left() const
{
    return m_order.patience - std::chrono::milliseconds(m_since.elapsed());
}

void TakeJob::pullOn()
{
    m_puller->pull(m_order.count - m_taken, std::max<std::chrono::milliseconds>(left(), shortest));
}

void TakeJob::onArrived(const std::vector<NatsMessage>& messages)
{
    std::vector<TakenMessage> taken;
    for (const NatsMessage& message : messages) {
        if (auto one = takenFrom(message, *m_consumer))
            taken.push_back(std::move(*one));
    }
    m_taken += static_cast<int>(messages.size());
    m_teller.progress(std::move(taken));
}

void TakeJob::onPullEnded(const PullEnd& how)
{
    if (how.error || m_isStopping || m_taken >= m_order.count || left() <= 0ms)
        end({how.error, !how.isAnswered});
    else
        pullOn();
}

void TakeJob::end(const TakeOutcome& outcome)
{
    m_teller.end(outcome);
}

} // namespace jetlag
