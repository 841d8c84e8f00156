// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumersigns.h"
#include "domain/streamhealth.h"
#include "health/rulekit.h"

namespace jetlag::health {
namespace {

using namespace std::chrono_literals;

constexpr double nearlyRead = 0.05;  ///< so little of what is stored lies before the next unread message
constexpr double nearlyFull = 0.95;  ///< old messages go as new ones come
constexpr double soonRefused = 0.9;  ///< of a limit behind which new messages are refused
constexpr double ageWarning = 0.2;   ///< of max_age: so little time is left
constexpr double ageCritical = 0.05; ///< likewise

QString limitsText(const StreamConfig& config, const StreamState& state)
{
    QStringList parts;
    if (config.maxMessages)
        parts << Words::tr("%1 of %2 messages", "stored, of a limit")
                     .arg(count(state.messages), count(*config.maxMessages));
    if (config.maxBytes)
        parts << Words::tr("%1 of %2", "bytes stored, of a limit").arg(bytes(state.bytes), bytes(*config.maxBytes));
    return Words::tr("Stored: %1.").arg(parts.join(QStringLiteral(", ")));
}

bool hasLossyLimit(const StreamConfig& stream)
{
    return stream.maxAge || (!stream.discardNew && (stream.maxMessages || stream.maxBytes));
}

Verdict unread(const ConsumerSight& sight)
{
    const auto* lost = std::get_if<cause::LostUnread>(&sight.row.assessment.cause);
    if (lost)
        return yes(Severity::Critical, causeText(sight.row.assessment, sight.facts()), sight.row.assessment.since);
    if (!sight.stream || !hasLossyLimit(sight.stream->facts->config))
        return no();
    const bool mayHaveLost = sight.facts().pending > 0 &&
                             sight.stream->facts->state.first.value > sight.facts().delivered.streamSequence.value + 1;
    return mayHaveLost && !sight.config().filters.isEmpty()
               ? cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "It has a filter, and nobody knows which of the "
                                                                "removed messages were meant for it."))
               : no();
}

Verdict ageBeforeDone(const ConsumerSight& sight)
{
    if (!sight.stream || !sight.stream->facts->config.maxAge || sight.facts().backlog() == 0)
        return no();
    if (!sight.row.timeLag.oldest)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The age of its oldest unfinished message is not known "
                                                              "yet."));
    const std::chrono::nanoseconds maxAge = *sight.stream->facts->config.maxAge;
    const std::chrono::nanoseconds age = sight.now - *sight.row.timeLag.oldest;
    const std::chrono::nanoseconds left = maxAge - age;
    const Elapsed part = Elapsed(left) / Elapsed(maxAge).count();
    if (part.count() >= ageWarning)
        return no();
    const Eta eta = etaOf(sight.row.assessment, sight.facts().backlog());
    const bool isWorkedOff = eta.kind == Eta::Kind::After && eta.after < left;
    if (isWorkedOff || (sight.status() == ConsumerStatus::Ok && left > 0ns))
        return no();
    return yes(part.count() < ageCritical ? Severity::Critical : Severity::Warning,
               left > 0ns ? Words::tr("Its oldest unfinished message is %1 old and is removed in %2; max_age of the "
                                      "stream is %3.")
                                .arg(duration(age), duration(left), duration(maxAge))
                          : Words::tr("Its oldest unfinished message is %1 old; max_age of the stream is %2.")
                                .arg(duration(age), duration(maxAge)));
}

/// How much of what is stored was given to the consumer already, and can go without a loss; nullopt: that is no
/// question of it.
std::optional<double> readShare(const ConsumerSight& sight)
{
    if (!sight.stream || !LagWindow::takesAll(sight.facts()) || sight.facts().backlog() == 0 ||
        sight.stream->facts->config.discardNew)
        return std::nullopt;
    const StreamState& state = sight.stream->facts->state;
    const uint64_t next = sign::unfinishedFrom(sight.facts()).value;
    return share(next > state.first.value ? next - state.first.value : 0, state.messages);
}

/// `stored`: share of the limit in question.
Verdict pushedOut(const ConsumerSight& sight, double stored, const QString& limit)
{
    const auto read = readShare(sight);
    if (!read || stored < nearlyFull || *read >= nearlyRead || !isInTrouble(sight.status()))
        return no();
    const auto in = sight.stream->othersIn();
    if (!in)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The rate of new messages is not known yet."));
    if (*in <= 0)
        return no();
    const double before = *read * static_cast<double>(sight.stream->facts->state.messages);
    return yes(Severity::Warning,
               Words::tr("The stream is full (%1), and each new message removes the oldest one. At %2 new messages a "
                         "second unread ones are removed in about %3.")
                   .arg(limit, rate(*in), duration(std::chrono::seconds(std::llround(before / *in)))));
}

Verdict countBeforeDone(const ConsumerSight& sight)
{
    if (!sight.stream || !sight.stream->facts->config.maxMessages)
        return no();
    const uint64_t most = *sight.stream->facts->config.maxMessages;
    return pushedOut(sight, share(sight.stream->facts->state.messages, most),
                     QStringLiteral("max_msgs ") + count(most));
}

Verdict bytesBeforeDone(const ConsumerSight& sight)
{
    if (!sight.stream || !sight.stream->facts->config.maxBytes)
        return no();
    const uint64_t most = *sight.stream->facts->config.maxBytes;
    return pushedOut(sight, share(sight.stream->facts->state.bytes, most), QStringLiteral("max_bytes ") + bytes(most));
}

Verdict interestNobody(const StreamSight& sight)
{
    if (sight.config().retention != Retention::Interest || sight.state().consumers > 0)
        return no();
    return yes(
        sight.state().last.value > 0 ? Severity::Warning : Severity::Notice,
        Words::tr("The stream has no consumer; %1 messages have come so far.").arg(count(sight.state().last.value)));
}

Verdict refusesNew(const StreamSight& sight)
{
    if (healthOf(sight.row).trouble != StreamHealth::Trouble::RefusesNew)
        return no();
    return yes(Severity::Critical, limitsText(sight.config(), sight.state()));
}

Verdict soonRefusesNew(const StreamSight& sight)
{
    const StreamConfig& config = sight.config();
    if (!config.discardNew || sign::refusesNew(sight.facts()))
        return no();
    const double used = std::max(share(sight.state().messages, config.maxMessages.value_or(0)),
                                 share(sight.state().bytes, config.maxBytes.value_or(0)));
    return used < soonRefused ? no() : yes(Severity::Warning, limitsText(config, sight.state()));
}

Verdict subjectOverwrites(const ConsumerSight& sight)
{
    if (!sight.stream || !sight.stream->facts->config.maxMessagesPerSubject ||
        sight.stream->facts->config.discardNewPerSubject || !isWorker(sight.config()) ||
        isBucket(sight.facts().key.stream) || sight.config().deliverPolicy == DeliverPolicy::LastPerSubject ||
        sight.facts().pending == 0 || !isInTrouble(sight.status()))
        return no();
    return yes(Severity::Warning,
               Words::tr("The stream keeps %1 messages of each subject; %2 wait here unread.")
                   .arg(count(*sight.stream->facts->config.maxMessagesPerSubject), count(sight.facts().pending)));
}

Verdict damaged(const StreamSight& sight)
{
    return sight.state().lost == 0
               ? no()
               : yes(Severity::Critical,
                     Words::tr("The server counts %1 messages as lost.").arg(count(sight.state().lost)));
}

Verdict publishersUntold(const StreamSight& sight)
{
    return sight.config().noAck ? yes(Severity::Notice, Words::tr("The configuration has no_ack.")) : no();
}

Verdict removedUnused(const ConsumerSight& sight)
{
    const Cause& why = sight.row.assessment.cause;
    const bool isLeft =
        std::holds_alternative<cause::NobodyPulls>(why) || std::holds_alternative<cause::NobodyListens>(why);
    if (!isLeft || !sight.config().removedAfter() || !sign::acknowledges(sight.facts()))
        return no();
    return yes(Severity::Warning, causeText(sight.row.assessment, sight.facts()), sight.row.assessment.since);
}

Verdict nobodyTakes(const StreamSight& sight)
{
    if (sight.config().retention != Retention::WorkQueue || sight.state().messages == 0)
        return no();
    if (!sight.row.watchedConsumers)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The consumers of the stream are not known."));
    if (*sight.row.watchedConsumers == 0 && sight.state().consumers == 0)
        return yes(
            Severity::Warning,
            Words::tr("The work queue holds %1 messages and has no consumer.").arg(count(sight.state().messages)));
    for (const ConsumerRow* consumer : sight.consumers) {
        if (std::holds_alternative<cause::NobodyTakes>(consumer->assessment.cause))
            return yes(Severity::Warning, causeText(consumer->assessment, *consumer->facts));
    }
    return no();
}

Verdict workMayExpire(const StreamSight& sight)
{
    const StreamConfig& config = sight.config();
    if (!holdsWork(config) || !hasLossyLimit(config))
        return no();
    QStringList limits;
    if (config.maxAge)
        limits << QStringLiteral("max_age ") + duration(*config.maxAge);
    if (config.maxMessages && !config.discardNew)
        limits << QStringLiteral("max_msgs ") + count(*config.maxMessages);
    if (config.maxBytes && !config.discardNew)
        limits << QStringLiteral("max_bytes ") + bytes(*config.maxBytes);
    return yes(Severity::Notice,
               Words::tr("Limits that remove the oldest messages: %1.").arg(limits.join(QStringLiteral(", "))));
}

} // namespace

std::vector<HealthRule> losingRules()
{
    using Need = HealthRule::Need;
    constexpr auto family = HealthFamily::Losing;
    return {
        {"losing.unread", family, QT_TRANSLATE_NOOP("jetlag::Health", "Messages are lost unread"),
         QT_TRANSLATE_NOOP("jetlag::Health", "The limits of the stream remove messages before this consumer was given "
                                             "them: nobody will ever process them here."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise the limits of the stream, or add workers."), Need::Watched,
         Remedy::EditStream, unread},
        {"losing.age-before-done", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "Messages grow too old before they are done"),
         QT_TRANSLATE_NOOP("jetlag::Health", "What reaches max_age is removed from the stream, finished or not, and "
                                             "nobody is told."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise max_age of the stream, or get the consumer going."), Need::State,
         Remedy::EditStream, ageBeforeDone},
        {"losing.count-before-done", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "New messages are about to push out unread ones"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "A stream at max_msgs removes its oldest message for each new one, read or "
                           "not."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise max_msgs of the stream, or get the consumer going."), Need::Watched,
         Remedy::EditStream, countBeforeDone},
        {"losing.bytes-before-done", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "New bytes are about to push out unread messages"),
         QT_TRANSLATE_NOOP("jetlag::Health", "A stream at max_bytes removes its oldest messages for new ones, read or "
                                             "not."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise max_bytes of the stream, or get the consumer going."),
         Need::Watched, Remedy::EditStream, bytesBeforeDone},
        {"losing.interest-nobody", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "Nobody is interested, and messages are dropped"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "A stream with interest retention keeps a message only while some consumer "
                           "wants it: without one, what is published is gone at once."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Create the consumer before anybody publishes."), Need::State,
         Remedy::CreateConsumer, interestNobody},
        {"losing.refuses-new", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The stream is full and refuses what is published"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Publishers get an error for each message; those that do not look at it "
                                             "lose the message."),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Raise the limits of the stream, purge it, or let it discard old messages."),
         Need::State, Remedy::EditStream, refusesNew},
        {"losing.soon-refuses-new", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The stream will soon refuse what is published"),
         QT_TRANSLATE_NOOP("jetlag::Health", "It discards what is new once it is full, and it is nearly full."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise the limits of the stream, or see that its messages are used up."),
         Need::State, Remedy::EditStream, soonRefusesNew},
        {"losing.subject-overwrites", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "Newer messages replace unread ones on their subject"),
         QT_TRANSLATE_NOOP("jetlag::Health", "With a limit for each subject a new message removes an older one of the "
                                             "same subject, read or not."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise max_msgs_per_subject, or get the consumer going."), Need::Watched,
         Remedy::EditStream, subjectOverwrites},
        {"losing.damaged", family, QT_TRANSLATE_NOOP("jetlag::Health", "The store of the stream has lost messages"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Blocks on the disk could not be read: what was in them is gone for "
                                             "everybody."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the disk and the log of the server; restore from a backup or a "
                                             "mirror."),
         Need::State, Remedy::None, damaged},
        {"losing.publishers-untold", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "Publishers are not told what is stored"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Without acknowledgements a publisher cannot know that a message was "
                                             "refused or got lost on its way."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Turn off no_ack, unless the stream records subjects that are themselves "
                                             "replies."),
         Need::Config, Remedy::EditStream, publishersUntold},
        {"losing.removed-unused", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The consumer will be removed with its place"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Nobody uses it, and it may be unused for a while only: then the server "
                                             "forgets what is done and what is not."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Start the workers, or make it durable without inactive_threshold."),
         Need::Watched, Remedy::EditConsumer, removedUnused},
        {"losing.nobody-takes", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The work queue holds messages that nobody takes"),
         QT_TRANSLATE_NOOP("jetlag::Health", "No filter of any consumer matches them, so they stay forever and are "
                                             "never worked on."),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Compare the subjects of these messages with the filters of all consumers, "
                           "or create the one that is missing."),
         Need::State, Remedy::CreateConsumer, nobodyTakes},
        {"losing.work-may-expire", family, QT_TRANSLATE_NOOP("jetlag::Health", "Work may be removed before it is done"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "The stream is to keep work until it is done, and has a limit that removes "
                           "it earlier without a word."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Discard new messages instead of old ones, or set the limit beyond any "
                                             "outage of the workers."),
         Need::Config, Remedy::EditStream, workMayExpire},
    };
}

} // namespace jetlag::health
