// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taking/trialjob.h"

#include "taking/settlejob.h"
#include "taking/takejob.h"

#include <QRandomGenerator>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenNews = 250ms;
constexpr int newsBetweenLooks = 4;

TrialBacklog backlogOf(const ConsumerFacts& facts)
{
    return {facts.pending, facts.ackPending};
}

} // namespace

std::optional<Acknowledgement> verdictOf(const TrialRule& rule, uint64_t nth, int chance)
{
    const bool isTurn = rule.every > 0 && nth % rule.every == 0;
    switch (rule.kind) {
    case TrialRule::Kind::AckAll:
        break;
    case TrialRule::Kind::NakEvery:
        if (isTurn)
            return Nak{rule.nakDelay};
        break;
    case TrialRule::Kind::TermEvery:
        if (isTurn)
            return Term{};
        break;
    case TrialRule::Kind::LeaveEvery:
        if (isTurn)
            return std::nullopt;
        break;
    case TrialRule::Kind::Random:
        if (chance < rule.nakPercent)
            return Nak{rule.nakDelay};
        if (chance < rule.nakPercent + rule.termPercent)
            return Term{};
        break;
    }
    return AckAndWait{};
}

TrialJob::TrialJob(Connection& connection, const JetStreamApi& api, QString inbox, TrialOrder order,
                   Trial::Teller teller)
    : m_connection(connection)
    , m_api(api)
    , m_inbox(std::move(inbox))
    , m_order(std::move(order))
    , m_teller(std::move(teller))
{
    if (m_order.rule.perSecond > 0)
        m_pacer = Pacer::perSecond(m_order.rule.perSecond);
    m_next.setSingleShot(true);
    QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { goOn(); });
    m_tick.setInterval(betweenNews);
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { onTick(); });
}

void TrialJob::start()
{
    m_since.start();
    m_api.consumerInfo(m_order.consumer, [this](const auto& facts) { onConsumer(facts); });
}

void TrialJob::onConsumer(const Result<ConsumerFactsPtr>& facts)
{
    m_error = facts ? whyNotNow(**facts, m_order.seen) : std::optional(facts.error());
    if (m_error) {
        end();
        return;
    }
    m_consumer = *facts;
    m_figures.before = m_figures.now = backlogOf(**facts);
    m_puller = std::make_unique<Puller>(m_connection, pullSubject(m_api, m_order.consumer), m_inbox, m_order.group,
                                        Puller::Listener{[this](const auto& messages) { onArrived(messages); },
                                                         [this](const PullEnd& how) { onPullEnded(how); }});
    m_tick.start();
    goOn();
}

/// What is held goes back at once; what the open pull still brings follows it.
void TrialJob::stop()
{
    if (!m_puller) {
        end();
        return;
    }
    m_isStopping = true;
    m_next.stop();
    giveBackAll();
    goOn();
}

void TrialJob::giveBackAll()
{
    std::vector<uint64_t> open;
    for (const auto& [delivery, held] : m_held) {
        if (!held.isAnswered)
            open.push_back(delivery);
    }
    for (const uint64_t delivery : open)
        answer(delivery, Nak{}, true);
}

/// How many may be taken now.
int TrialJob::room()
{
    const TrialRule& rule = m_order.rule;
    int room = rule.atOnce - static_cast<int>(m_held.size());
    if (rule.stopAfter > 0)
        room = static_cast<int>(std::min<uint64_t>(static_cast<uint64_t>(std::max(room, 0)),
                                                   rule.stopAfter - std::min(rule.stopAfter, m_figures.taken)));
    if (room <= 0 || !m_pacer)
        return room;
    int allowed = 0;
    while (allowed < room && m_pacer->take())
        ++allowed;
    if (allowed == 0)
        m_next.start(m_pacer->untilNext());
    return allowed;
}

/// Takes more where there is room, and ends where there is nothing left to do.
void TrialJob::goOn()
{
    const uint64_t most = m_order.rule.stopAfter;
    const bool isEnough = m_isStopping || (most > 0 && m_figures.taken >= most);
    if (m_puller->isPulling() || m_next.isActive())
        return;
    if (isEnough) {
        if (m_held.empty())
            end();
        return;
    }
    if (const int wanted = room(); wanted > 0) {
        m_takenAtPull = m_figures.taken;
        m_puller->pull(wanted, Puller::longest);
    }
}

void TrialJob::onArrived(const std::vector<NatsMessage>& messages)
{
    for (const NatsMessage& message : messages) {
        auto taken = takenFrom(message, *m_consumer);
        if (!taken)
            continue;
        const uint64_t delivery = taken->consumerSequence;
        ++m_figures.taken;
        m_figures.redelivered += taken->deliveries > 1 ? 1 : 0;
        if (!taken->deadline) {
            ++m_figures.acked; // done with its delivery
            continue;
        }
        m_held[delivery] = {std::move(*taken), m_figures.taken, false};
        if (!m_isStopping)
            QTimer::singleShot(m_order.rule.work, &m_tick, [this, delivery] { onWorked(delivery); });
    }
    if (m_isStopping)
        giveBackAll();
}

void TrialJob::onPullEnded(const PullEnd& how)
{
    const bool isEmpty = m_figures.taken == m_takenAtPull;
    if (how.error) {
        m_error = how.error;
        stop();
        return;
    }
    if (isEmpty && m_held.empty() && m_order.rule.stopsWhenEmpty)
        m_isStopping = true;
    goOn();
}

void TrialJob::onWorked(uint64_t delivery)
{
    const auto held = m_held.find(delivery);
    if (held == m_held.end() || held->second.isAnswered)
        return; // given back meanwhile
    const auto verdict = verdictOf(m_order.rule, held->second.nth, QRandomGenerator::global()->bounded(100));
    if (verdict) {
        answer(delivery, *verdict, false);
        return;
    }
    ++m_figures.left;
    m_held.erase(held);
    goOn();
}

void TrialJob::answer(uint64_t delivery, const Acknowledgement& verdict, bool isAtEnd)
{
    Held& held = m_held[delivery];
    held.isAnswered = true;
    if (held.message.deadline && TakenMessage::Clock::now() >= *held.message.deadline)
        ++m_figures.late;
    settle(m_api, held.message, verdict, [this, delivery, verdict, isAtEnd](const auto& confirmed) {
        onConfirmed(delivery, verdict, isAtEnd, confirmed);
    });
}

uint64_t& TrialJob::counterOf(ChangeEnd how, const Acknowledgement& verdict, bool isAtEnd)
{
    if (how == ChangeEnd::Unknown)
        return m_figures.unknown;
    if (how != ChangeEnd::Done)
        return m_figures.failed;
    if (isAtEnd)
        return m_figures.givenBack;
    if (std::holds_alternative<Nak>(verdict))
        return m_figures.naked;
    return std::holds_alternative<Term>(verdict) ? m_figures.termed : m_figures.acked;
}

void TrialJob::onConfirmed(uint64_t delivery, const Acknowledgement& verdict, bool isAtEnd,
                           const Result<NatsMessage>& answer)
{
    m_held.erase(delivery);
    ++counterOf(endOf(answer), verdict, isAtEnd);
    goOn();
}

void TrialJob::onTick()
{
    tell();
    if (m_isLooking || ++m_ticks % newsBetweenLooks != 0)
        return;
    m_isLooking = true;
    m_api.consumerInfo(m_order.consumer, [this](const Result<ConsumerFactsPtr>& facts) {
        m_isLooking = false;
        m_figures.now = facts ? std::optional(backlogOf(**facts)) : std::nullopt;
    });
}

void TrialJob::tell()
{
    m_figures.held = m_held.size();
    m_figures.elapsed = std::chrono::milliseconds(m_since.elapsed());
    m_teller.progress(m_figures);
}

/// The last figures are those after the last answer.
void TrialJob::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_tick.stop();
    const auto told = [this] {
        m_figures.held = m_held.size();
        m_figures.elapsed = std::chrono::milliseconds(m_since.elapsed());
        m_teller.end({m_figures, m_error});
    };
    if (!m_consumer) {
        m_api.cancelAll();
        told();
        return;
    }
    m_api.consumerInfo(m_order.consumer, [this, told](const Result<ConsumerFactsPtr>& facts) {
        m_figures.now = facts ? std::optional(backlogOf(**facts)) : std::nullopt;
        told();
    });
}

} // namespace jetlag
