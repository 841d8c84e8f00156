// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumersigns.h"
#include "domain/subject.h"
#include "domain/timeinhand.h"
#include "health/rulekit.h"

namespace jetlag::health {
namespace {

using namespace std::chrono_literals;

constexpr double nearlyAckWait = 0.8; ///< of it, on the average: some take longer
constexpr double storm = 0.5;         ///< of what is delivered, that was delivered before
constexpr double fewestDelivered = 1; ///< a second: below it shares mean little
constexpr auto longAckWait = 1h;
constexpr auto shortAckWait = 1s;
constexpr auto givenUpSubject = u"$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.>";

Verdict comesAgain(const ConsumerSight& sight)
{
    if (!std::holds_alternative<cause::ComesAgain>(sight.row.assessment.cause))
        return no();
    return yes(Severity::Warning, causeText(sight.row.assessment, sight.facts()), sight.row.assessment.since);
}

Verdict workLongerThanWait(const ConsumerSight& sight)
{
    if (!sign::acknowledges(sight.facts()) || sight.facts().ackPending == 0 || sight.config().ackWait <= 0ns)
        return no();
    if (!sight.row.rates.acked)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "How much is finished a second is not known yet."));
    const auto held = timeInHand(sight.row);
    // What is behind in a worker's own queue waits, too: only repeats say that the wait was too short.
    if (!held || sight.facts().redelivered == 0 || Elapsed(*held) < Elapsed(sight.config().ackWait) * nearlyAckWait)
        return no();
    return yes(Severity::Warning,
               Words::tr("A message is in hand for about %1, ack_wait is %2, and %3 of the %4 in hand were delivered "
                         "before.")
                   .arg(duration(*held), duration(sight.config().ackWait), count(sight.facts().redelivered),
                        count(sight.facts().ackPending)));
}

Verdict redeliveryStorm(const ConsumerSight& sight)
{
    if (!sign::acknowledges(sight.facts()))
        return no();
    const ConsumerRates& rates = sight.row.rates;
    if (!rates.delivered)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "How much is delivered a second is not known yet."));
    if (*rates.delivered < fewestDelivered || rates.again / *rates.delivered < storm)
        return no();
    return yes(Severity::Warning, Words::tr("Of %1 deliveries a second at least %2 are not the first of their message.")
                                      .arg(rate(*rates.delivered), rate(rates.again)));
}

Verdict backoffCut(const ConsumerSight& sight)
{
    const auto& config = sight.config();
    if (config.backoff.empty() || !config.maxDeliver || *config.maxDeliver > config.backoff.size())
        return no();
    return yes(Severity::Notice, Words::tr("Waits in the backoff: %1; max_deliver is %2.")
                                     .arg(count(config.backoff.size()), count(*config.maxDeliver)));
}

Verdict unlimitedDeliveries(const ConsumerSight& sight)
{
    if (!isWorker(sight.config()) || sight.config().maxDeliver)
        return no();
    const uint64_t again = sight.facts().known == Known::State ? sight.facts().redelivered : 0;
    return yes(
        Severity::Notice,
        again > 0
            ? Words::tr("max_deliver is not set; %1 messages have been delivered more than once.").arg(count(again))
            : Words::tr("max_deliver is not set."));
}

Verdict givenUpUnrecorded(const AccountSight& sight)
{
    uint64_t giveUp = 0;
    for (const auto& [key, row] : sight.snapshot.consumers)
        giveUp += isWorker(row->facts->config) && row->facts->config.maxDeliver ? 1 : 0;
    if (giveUp == 0)
        return no();
    for (const auto& [name, row] : sight.snapshot.streams) {
        if (row->facts->known < Known::Config)
            return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The subjects of some stream are not known."));
        for (const QString& subject : row->facts->config.subjects) {
            if (subjectsOverlap(subject, givenUpSubject))
                return no();
        }
    }
    return yes(Severity::Notice,
               Words::tr("%n consumer(s) give up a message after max_deliver, and no stream records which.", nullptr,
                         plural(giveUp)));
}

Verdict noneOnWork(const ConsumerSight& sight)
{
    if (sight.config().ackPolicy != AckPolicy::None || !sight.config().isDurable())
        return no();
    if (!sight.stream || sight.stream->facts->known < Known::Config)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The configuration of its stream is not known."));
    if (!holdsWork(sight.stream->facts->config))
        return no();
    return yes(Severity::Warning, Words::tr("The ack policy is none, and the stream removes what was delivered."));
}

Verdict allShared(const ConsumerSight& sight)
{
    const bool isShared = !sight.config().deliverGroup.isEmpty() || sight.facts().waiting > 1;
    if (sight.config().ackPolicy != AckPolicy::All || !isShared)
        return no();
    return yes(
        Severity::Warning,
        sight.config().isPull()
            ? Words::tr("The ack policy is all, and %1 pull requests are open.").arg(count(sight.facts().waiting))
            : Words::tr("The ack policy is all, and a group of subscribers shares the messages."));
}

Verdict waitLong(const ConsumerSight& sight)
{
    if (!isWorker(sight.config()) || sight.config().ackWait < longAckWait)
        return no();
    return yes(Severity::Notice, Words::tr("ack_wait is %1.").arg(duration(sight.config().ackWait)));
}

Verdict waitShort(const ConsumerSight& sight)
{
    if (!isWorker(sight.config()) || sight.config().ackWait <= 0ns || sight.config().ackWait >= shortAckWait)
        return no();
    return yes(Severity::Notice, Words::tr("ack_wait is %1.").arg(duration(sight.config().ackWait)));
}

Verdict oneDelivery(const ConsumerSight& sight)
{
    if (!isWorker(sight.config()) || sight.config().maxDeliver != 1U)
        return no();
    return yes(Severity::Notice, Words::tr("max_deliver is 1."));
}

Verdict pendingUnlimited(const ConsumerSight& sight)
{
    if (!isWorker(sight.config()) || sight.config().maxAckPending)
        return no();
    return yes(Severity::Notice, Words::tr("max_ack_pending is not limited."));
}

Verdict morePullsThanPending(const ConsumerSight& sight)
{
    const auto& most = sight.config().maxAckPending;
    if (!isWorker(sight.config()) || !sight.config().isPull() || !most || sight.facts().waiting <= *most)
        return no();
    return yes(Severity::Notice, Words::tr("%1 pull requests are open, and %2 messages may be in hand at once.")
                                     .arg(count(sight.facts().waiting), count(*most)));
}

} // namespace

std::vector<HealthRule> ackRules()
{
    using Need = HealthRule::Need;
    constexpr auto family = HealthFamily::Acks;
    return {
        {"acks.wait-too-short", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "Messages come again before they are acknowledged"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "The same work is done twice while new work waits: ack_wait is shorter than "
                           "the work, or workers crash or refuse."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise ack_wait above the longest work, or let the workers report "
                                             "progress."),
         Need::Watched, Remedy::EditConsumer, comesAgain},
        {"acks.work-longer-than-wait", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The work takes about as long as ack_wait"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Messages that take longer than ack_wait are given to a second worker while "
                           "the first one still works."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise ack_wait above the longest work, or let the workers report "
                                             "progress."),
         Need::State, Remedy::EditConsumer, workLongerThanWait},
        {"acks.redelivery-storm", family, QT_TRANSLATE_NOOP("jetlag::Health", "Most deliveries are repeats"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Workers spend their time on messages that they were given before."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at what the workers log; set a backoff, so that a failure is not "
                                             "tried again at once."),
         Need::State, Remedy::EditConsumer, redeliveryStorm, 10s},
        {"acks.backoff-cut", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The last waits of the backoff are never used"),
         QT_TRANSLATE_NOOP("jetlag::Health", "A message is given up before the longer waits begin: an outage that they "
                                             "were meant for loses it."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set max_deliver above the number of waits, or shorten the backoff."),
         Need::Config, Remedy::EditConsumer, backoffCut},
        {"acks.unlimited-deliveries", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "A bad message would come again without an end"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Without max_deliver a message that no worker can handle is never given "
                                             "up."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set max_deliver, and record what is given up."), Need::Config,
         Remedy::EditConsumer, unlimitedDeliveries},
        {"acks.given-up-unrecorded", family, QT_TRANSLATE_NOOP("jetlag::Health", "Nothing records what is given up"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "The server tells of a message that was given up once, in passing: who does "
                           "not listen at that moment never learns of it."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Record what is given up in a stream of its own."), Need::Config,
         Remedy::RecordDeaths, givenUpUnrecorded},
        {"acks.none-on-work", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "Work is taken as done as soon as it is sent"),
         QT_TRANSLATE_NOOP("jetlag::Health", "A worker that crashes loses the message: nobody gets it again."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Create the consumer anew with explicit acks."), Need::Config,
         Remedy::CreateConsumer, noneOnWork},
        {"acks.all-shared", family, QT_TRANSLATE_NOOP("jetlag::Health", "One worker acknowledges the work of others"),
         QT_TRANSLATE_NOOP("jetlag::Health", "With the ack policy all an ack settles every earlier message, those that "
                                             "other workers still have in hand, too."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Create the consumer anew with explicit acks."), Need::State,
         Remedy::CreateConsumer, allShared, 10s},
        {"acks.wait-long", family, QT_TRANSLATE_NOOP("jetlag::Health", "The ack wait is very long"),
         QT_TRANSLATE_NOOP("jetlag::Health", "What a crashed worker had in hand lies untouched for that long."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set a shorter ack_wait, and let the workers report progress."),
         Need::Config, Remedy::EditConsumer, waitLong},
        {"acks.wait-short", family, QT_TRANSLATE_NOOP("jetlag::Health", "The ack wait is very short"),
         QT_TRANSLATE_NOOP("jetlag::Health", "A hiccup of the network or of a worker is enough for messages to be "
                                             "delivered twice."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise ack_wait to several times the longest work."), Need::Config,
         Remedy::EditConsumer, waitShort},
        {"acks.one-delivery", family, QT_TRANSLATE_NOOP("jetlag::Health", "Each message is tried only once"),
         QT_TRANSLATE_NOOP("jetlag::Health", "A worker that crashes or loses its connection has used up the only try."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Allow some deliveries, unless the work must never be done twice."),
         Need::Config, Remedy::EditConsumer, oneDelivery},
        {"acks.pending-unlimited", family, QT_TRANSLATE_NOOP("jetlag::Health", "Any number of messages may be in hand"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Nothing slows the delivery down when workers do not acknowledge; the server "
                           "keeps account of each message in memory."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set max_ack_pending to what the workers can finish within the ack wait."),
         Need::Config, Remedy::EditConsumer, pendingUnlimited},
        {"acks.more-pulls-than-pending", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "More workers ask than may have something in hand"),
         QT_TRANSLATE_NOOP("jetlag::Health", "With a low max_ack_pending some of them wait all the time."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise max_ack_pending, unless the order of the messages forbids it."),
         Need::State, Remedy::EditConsumer, morePullsThanPending, 10s},
    };
}

} // namespace jetlag::health
