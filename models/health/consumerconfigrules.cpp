// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumersigns.h"
#include "health/rulekit.h"

namespace jetlag::health {
namespace {

using namespace std::chrono_literals;

constexpr auto forgottenAfter = std::chrono::hours(24) * 7;

Verdict filterNothing(const ConsumerSight& sight)
{
    if (sight.config().filters.isEmpty())
        return no();
    if (!sight.stream || sight.stream->facts->known < Known::Config)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The configuration of its stream is not known."));
    if (!sign::matchesNothing(sight.facts(), sight.stream->facts.get()))
        return no();
    return yes(Severity::Warning, Words::tr("Filter: %1. Subjects of the stream: %2.")
                                      .arg(sight.config().filters.join(QStringLiteral(", ")),
                                           sight.stream->facts->config.subjects.join(QStringLiteral(", "))));
}

Verdict fewerReplicas(const ConsumerSight& sight)
{
    const int own = sight.config().replicas;
    if (own == 0 || !isWorker(sight.config()))
        return no();
    if (!sight.stream || sight.stream->facts->known < Known::Config)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The configuration of its stream is not known."));
    const int replicas = sight.stream->facts->config.replicas;
    if (own >= replicas)
        return no();
    return yes(Severity::Warning, Words::tr("The consumer has %1 replicas, its stream %2.")
                                      .arg(count(static_cast<uint64_t>(own)), count(static_cast<uint64_t>(replicas))));
}

Verdict inactiveDurable(const ConsumerSight& sight)
{
    if (!isWorker(sight.config()) || sight.config().inactiveThreshold <= 0ns)
        return no();
    return yes(Severity::Notice,
               Words::tr("inactive_threshold is %1.").arg(duration(sight.config().inactiveThreshold)));
}

Verdict forgottenConsumer(const ConsumerSight& sight)
{
    const ConsumerFacts& facts = sight.facts();
    if (!facts.config.isDurable() || facts.backlog() == 0 || facts.waiting > 0 || facts.pushBound || facts.paused)
        return no();
    const auto last = sign::latest(sign::latest(facts.delivered.lastActive, facts.ackFloor.lastActive), facts.created);
    if (!last)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "When it was made or used last is not known."));
    const auto age = sight.now - *last;
    if (age < forgottenAfter)
        return no();
    return yes(Severity::Warning,
               Words::tr("Unused for %n day(s), %1 waiting.", nullptr, plural(static_cast<uint64_t>(age / 24h)))
                   .arg(count(facts.backlog())),
               last);
}

Verdict plainPush(const ConsumerSight& sight)
{
    const ConsumerConfig& config = sight.config();
    if (config.isPull() || config.flowControl || config.ackPolicy != AckPolicy::None || !config.isDurable())
        return no();
    return yes(Severity::Notice, Words::tr("It pushes without acks and without flow control."));
}

} // namespace

std::vector<HealthRule> consumerConfigRules()
{
    using Need = HealthRule::Need;
    constexpr auto family = HealthFamily::Configuration;
    return {
        {"config.filter-nothing", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The filter matches no subject of the stream"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Nothing will ever come, and it looks like a consumer that is done."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Compare the filter with the subjects of the stream."), Need::Config,
         Remedy::EditConsumer, filterNothing},
        {"config.fewer-replicas", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The consumer has fewer replicas than its stream"),
         QT_TRANSLATE_NOOP("jetlag::Health", "When its server is down it stands still, although the stream goes on; a "
                                             "broken disk loses what was done."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set num_replicas to 0, so that it follows the stream."), Need::Config,
         Remedy::EditConsumer, fewerReplicas},
        {"config.inactive-durable", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The durable consumer goes when it is unused"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "An outage of the workers that lasts longer makes the server forget what is "
                           "done and what is not."),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Set inactive_threshold above the longest outage, unless each program makes "
                           "a consumer of its own."),
         Need::Config, Remedy::EditConsumer, inactiveDurable},
        {"config.forgotten-consumer", family, QT_TRANSLATE_NOOP("jetlag::Health", "The consumer looks forgotten"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Its backlog grows unseen, raises alarms, and on some streams keeps messages "
                           "from being removed."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Ask whether its workers still exist, and delete it if not."), Need::State,
         Remedy::DeleteConsumer, forgottenConsumer},
        {"config.plain-push", family, QT_TRANSLATE_NOOP("jetlag::Health", "A slow subscriber would lose messages"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "The server sends as fast as it can and cuts off a subscriber that does not "
                           "keep up; what was on the way is gone."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Create it anew with flow control or with acks, or as a pull consumer."),
         Need::Config, Remedy::CreateConsumer, plainPush},
    };
}

} // namespace jetlag::health
