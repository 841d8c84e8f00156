// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumersigns.h"
#include "health/rulekit.h"

namespace jetlag::health {
namespace {

constexpr double holdsMuch = 0.5; ///< of what an interest stream stores

/// What is said of consumers everywhere: the verdict is made once, in models/domain.
Verdict asAssessed(const ConsumerSight& sight, Severity least = Severity::Notice)
{
    const ConsumerAssessment& assessment = sight.row.assessment;
    Verdict verdict =
        yes(std::max(severityOf(assessment.status), least), causeText(assessment, sight.facts()), assessment.since);
    verdict.advice = adviceText(assessment, sight.facts());
    return verdict;
}

template <typename Kind>
Verdict byCause(const ConsumerSight& sight)
{
    return std::holds_alternative<Kind>(sight.row.assessment.cause) ? asAssessed(sight, Severity::Warning) : no();
}

Verdict slowOnPurpose(const ConsumerSight& sight)
{
    const Cause& why = sight.row.assessment.cause;
    return std::holds_alternative<cause::RateLimited>(why) || std::holds_alternative<cause::ReplayOriginal>(why)
               ? asAssessed(sight)
               : no();
}

Verdict nearWall(const ConsumerSight& sight)
{
    // One at a time is at its wall whenever it works.
    return isInTrouble(sight.status()) ? byCause<cause::NearWall>(sight) : no();
}

Verdict pausedWithBacklog(const ConsumerSight& sight)
{
    const auto* paused = std::get_if<cause::Paused>(&sight.row.assessment.cause);
    return paused && paused->waiting > 0 ? asAssessed(sight) : no();
}

Verdict pauseOutlastsAge(const ConsumerSight& sight)
{
    const auto* paused = std::get_if<cause::Paused>(&sight.row.assessment.cause);
    if (!paused || paused->waiting == 0 || !sight.stream || !sight.stream->facts->config.maxAge)
        return no();
    if (!paused->until || !sight.row.timeLag.oldest)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health",
                                            "The end of the pause or the age of its oldest unfinished "
                                            "message is not known."));
    const Timestamp removed = *sight.row.timeLag.oldest + *sight.stream->facts->config.maxAge;
    if (*paused->until <= removed)
        return no();
    return yes(
        Severity::Warning,
        Words::tr("Paused until %1, and its oldest unfinished message is removed at %2: max_age of the stream is "
                  "%3.")
            .arg(instantText(*paused->until), instantText(removed), duration(*sight.stream->facts->config.maxAge)));
}

Verdict holdsInterest(const ConsumerSight& sight)
{
    if (!sight.stream || sight.stream->facts->config.retention != Retention::Interest ||
        severityOf(sight.status()) != Severity::Critical)
        return no();
    const uint64_t held = sight.facts().backlog();
    const uint64_t all = sight.stream->facts->state.messages;
    if (sight.stream->watchedConsumers.value_or(0) < 2 || share(held, all) < holdsMuch)
        return no();
    return yes(Severity::Warning,
               Words::tr("%1 of the %2 messages in the stream wait for this consumer.")
                   .arg(count(std::min(held, all)), count(all)),
               sight.row.assessment.since);
}

Verdict overThreshold(const ConsumerSight& sight)
{
    const auto& breach = sight.row.assessment.breach;
    return breach ? yes(breach->isCritical ? Severity::Critical : Severity::Warning, breachText(*breach)) : no();
}

Verdict streamOverThreshold(const StreamSight& sight)
{
    const auto& breach = sight.row.breach;
    return breach ? yes(breach->isCritical ? Severity::Critical : Severity::Warning, breachText(*breach)) : no();
}

HealthRule assessed(const char* id, const char* name, const char* why, Remedy remedy, HealthRule::ConsumerCheck check)
{
    return {id, HealthFamily::Stuck, name, why, "", HealthRule::Need::Watched, remedy, check};
}

std::vector<HealthRule> stoppedRules()
{
    return {
        assessed(
            "stuck.wall", QT_TRANSLATE_NOOP("jetlag::Health", "The consumer is at its ack-pending wall"),
            QT_TRANSLATE_NOOP("jetlag::Health",
                              "It stands still without an error anywhere: neither workers nor publishers are told."),
            Remedy::UnackedMessages, byCause<cause::AtWall>),
        assessed("stuck.nobody-pulls", QT_TRANSLATE_NOOP("jetlag::Health", "Messages wait, and nobody pulls"),
                 QT_TRANSLATE_NOOP("jetlag::Health",
                                   "Without an open pull request nothing is delivered: the workers are "
                                   "down, or ask for something else."),
                 Remedy::OldestMessage, byCause<cause::NobodyPulls>),
        assessed("stuck.nobody-listens", QT_TRANSLATE_NOOP("jetlag::Health", "Messages wait, and nobody listens"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "Nobody has subscribed to the subject that the server pushes to."),
                 Remedy::OldestMessage, byCause<cause::NobodyListens>),
        assessed("stuck.poison", QT_TRANSLATE_NOOP("jetlag::Health", "A poison message comes again and again"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "One message that no worker can handle takes their time with each "
                                                     "delivery, and what is behind it may wait."),
                 Remedy::OldestMessage, byCause<cause::Poison>),
        assessed("stuck.nothing-finishes",
                 QT_TRANSLATE_NOOP("jetlag::Health", "Everything is delivered again and nothing gets finished"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "The workers refuse each message, crash, or acknowledge nothing: "
                                                     "they are busy and achieve nothing."),
                 Remedy::UnackedMessages, byCause<cause::NothingFinishes>),
        assessed("stuck.all-terminated", QT_TRANSLATE_NOOP("jetlag::Health", "The workers give up every message"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "A terminated message is not tried again: the queue looks empty, "
                                                     "and no work is done."),
                 Remedy::DeadLetters, byCause<cause::AllTerminated>),
        assessed("stuck.no-acks", QT_TRANSLATE_NOOP("jetlag::Health", "All is delivered, and no acks come"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "The workers have the messages and do not finish them; each comes "
                                                     "again after its ack wait."),
                 Remedy::UnackedMessages, byCause<cause::NoAcks>),
        assessed("stuck.nothing-moves", QT_TRANSLATE_NOOP("jetlag::Health", "Somebody asks, and nothing is delivered"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "Pull requests are open and messages wait: something between the "
                                                     "two holds them back."),
                 Remedy::EditConsumer, byCause<cause::NothingMoves>),
        assessed("stuck.pinned-gone", QT_TRANSLATE_NOOP("jetlag::Health", "The pinned client takes nothing"),
                 QT_TRANSLATE_NOOP("jetlag::Health",
                                   "Only the pinned client of the group is served, and it has gone or "
                                   "hangs; the others wait for nothing."),
                 Remedy::UnpinConsumer, byCause<cause::PinnedClientGone>),
        assessed("stuck.pulls-refused", QT_TRANSLATE_NOOP("jetlag::Health", "Further pull requests are refused"),
                 QT_TRANSLATE_NOOP("jetlag::Health",
                                   "As many requests are open as max_waiting allows: workers that come "
                                   "now get an error instead of messages."),
                 Remedy::EditConsumer, byCause<cause::PullsRefused>),
    };
}

std::vector<HealthRule> slowRules()
{
    return {
        assessed(
            "stuck.slower-than-input", QT_TRANSLATE_NOOP("jetlag::Health", "The consumer is slower than its input"),
            QT_TRANSLATE_NOOP("jetlag::Health", "Its backlog grows for as long as this goes on, until some limit is "
                                                "reached."),
            Remedy::None, byCause<cause::SlowerThanInput>),
        assessed("stuck.not-catching-up", QT_TRANSLATE_NOOP("jetlag::Health", "The backlog stays where it is"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "It keeps pace with what comes, and never gets to what has been "
                                                     "waiting: each message is late by as much."),
                 Remedy::None, byCause<cause::NotCatchingUp>),
        assessed("stuck.near-wall", QT_TRANSLATE_NOOP("jetlag::Health", "The ack-pending wall makes it slow"),
                 QT_TRANSLATE_NOOP("jetlag::Health",
                                   "So few messages may be in hand at once that workers wait for each "
                                   "other's acks."),
                 Remedy::EditConsumer, nearWall),
        assessed("stuck.flow-control", QT_TRANSLATE_NOOP("jetlag::Health", "Flow control holds the delivery"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "The subscriber does not take what it is sent: it is slow, or "
                                                     "hangs."),
                 Remedy::None, byCause<cause::FlowControlled>),
        assessed("stuck.slow-on-purpose",
                 QT_TRANSLATE_NOOP("jetlag::Health", "Its configuration slows it down while messages wait"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "A rate limit or the pace of the original lets the backlog stand, "
                                                     "however many workers there are."),
                 Remedy::EditConsumer, slowOnPurpose),
        assessed("stuck.set-back", QT_TRANSLATE_NOOP("jetlag::Health", "The consumer was set back"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "Messages that were done are delivered once more; workers must be "
                                                     "able to stand that."),
                 Remedy::None, byCause<cause::SetBack>),
        assessed("stuck.paused", QT_TRANSLATE_NOOP("jetlag::Health", "Messages wait for the end of a pause"),
                 QT_TRANSLATE_NOOP("jetlag::Health", "Nothing is delivered until the pause ends or somebody ends it."),
                 Remedy::ResumeConsumer, pausedWithBacklog),
    };
}

} // namespace

std::vector<HealthRule> stuckRules()
{
    using Need = HealthRule::Need;
    constexpr auto family = HealthFamily::Stuck;
    std::vector<HealthRule> rules = stoppedRules();
    for (HealthRule& rule : slowRules())
        rules.push_back(std::move(rule));
    const std::vector<HealthRule> others{
        {"stuck.pause-outlasts-age", family, QT_TRANSLATE_NOOP("jetlag::Health", "The pause outlasts its messages"),
         QT_TRANSLATE_NOOP("jetlag::Health", "What waits for the end of the pause is removed by max_age before that."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Resume the consumer earlier, or raise max_age of the stream."),
         Need::Watched, Remedy::ResumeConsumer, pauseOutlastsAge},
        {"stuck.holds-interest", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "One consumer keeps the stream from emptying"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "With interest retention a message stays until every consumer is done with "
                           "it: one that has stopped fills the store for all."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Get it going, or delete it if nobody needs it any more."), Need::Watched,
         Remedy::DeleteConsumer, holdsInterest},
        {"stuck.threshold", family, QT_TRANSLATE_NOOP("jetlag::Health", "A threshold of the consumer is crossed"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Whoever set the threshold in its metadata wanted to be told."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the figure, or change the threshold if it no longer fits."),
         Need::State, Remedy::Thresholds, overThreshold},
        {"stuck.stream-threshold", family, QT_TRANSLATE_NOOP("jetlag::Health", "A threshold of the stream is crossed"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Whoever set the threshold in its metadata wanted to be told."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the figure, or change the threshold if it no longer fits."),
         Need::State, Remedy::Thresholds, streamOverThreshold},
    };
    rules.insert(rules.end(), others.begin(), others.end());
    return rules;
}

} // namespace jetlag::health
