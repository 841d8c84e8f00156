// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/rulekit.h"

namespace jetlag::health {
namespace {

using namespace std::chrono_literals;

constexpr double nearlyAll = 0.9;
constexpr uint64_t manySubjects = 1'000'000; ///< as nats server audit has it
constexpr uint64_t manyGaps = 1'000'000;
constexpr uint64_t someGaps = 100'000;
constexpr auto forgottenAfter = std::chrono::hours(24) * 30;

bool isUnbounded(const StreamConfig& config)
{
    return !config.maxAge && !config.maxMessages && !config.maxBytes && !config.maxMessagesPerSubject;
}

Verdict unbounded(const StreamSight& sight)
{
    const StreamConfig& config = sight.config();
    if (config.retention != Retention::Limits || !isUnbounded(config) || config.sealed)
        return no();
    const auto& account = sight.snapshot.account;
    const bool isFile = config.storage == Storage::File;
    const auto most = !account ? std::nullopt : isFile ? account->use.maxStorage : account->use.maxMemory;
    if (!most)
        return yes(Severity::Notice, Words::tr("max_age, max_msgs and max_bytes are not set."));
    return yes(
        Severity::Warning,
        Words::tr("max_age, max_msgs and max_bytes are not set, and the account may store %1.").arg(bytes(*most)));
}

Verdict singleReplica(const StreamSight& sight)
{
    if (!sight.facts().clustered || sight.config().replicas != 1)
        return no();
    return yes(holdsWork(sight.config()) ? Severity::Warning : Severity::Notice,
               sight.facts().leader.isEmpty()
                   ? Words::tr("The stream has one replica, in a cluster.")
                   : Words::tr("The stream has one replica, on %1.").arg(sight.facts().leader));
}

Verdict evenReplicas(const StreamSight& sight)
{
    const int replicas = sight.config().replicas;
    return replicas > 0 && replicas % 2 == 0
               ? yes(Severity::Notice, Words::tr("The stream has %n replica(s).", nullptr, replicas))
               : no();
}

Verdict memoryWork(const StreamSight& sight)
{
    const StreamConfig& config = sight.config();
    if (config.storage != Storage::Memory || config.isMirror)
        return no();
    const auto workers =
        static_cast<uint64_t>(std::count_if(sight.consumers.begin(), sight.consumers.end(),
                                            [](const ConsumerRow* row) { return isWorker(row->facts->config); }));
    if (workers == 0 && !holdsWork(config))
        return no();
    return yes(Severity::Warning, Words::tr("The stream is kept in memory, and %n durable consumer(s) work on it.",
                                            nullptr, plural(workers)));
}

Verdict consumersLimit(const StreamSight& sight)
{
    const auto& most = sight.config().maxConsumers;
    if (!most || *most == 0 || share(sight.state().consumers, *most) < nearlyAll)
        return no();
    return yes(sight.state().consumers >= *most ? Severity::Warning : Severity::Notice,
               Words::tr("The stream has %1 of %2 consumers.").arg(count(sight.state().consumers), count(*most)));
}

Verdict manySubjectsHeld(const StreamSight& sight)
{
    if (!sight.state().subjects)
        return sight.state().messages < manySubjects
                   ? no()
                   : cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The server does not tell how many subjects there "
                                                                    "are."));
    return *sight.state().subjects < manySubjects
               ? no()
               : yes(Severity::Warning, Words::tr("The stream holds %1 subjects.").arg(count(*sight.state().subjects)));
}

Verdict gaps(const StreamSight& sight)
{
    const uint64_t deleted = sight.state().deleted;
    const bool isMostlyGaps = deleted >= someGaps && deleted / 10 > sight.state().messages;
    if (deleted < manyGaps && !isMostlyGaps)
        return no();
    return yes(Severity::Notice, Words::tr("%1 messages are deleted in between, %2 are stored.")
                                     .arg(count(deleted), count(sight.state().messages)));
}

Verdict cannotShrink(const StreamSight& sight)
{
    const StreamConfig& config = sight.config();
    if (!config.denyDelete || !config.denyPurge || !isUnbounded(config) || config.retention != Retention::Limits)
        return no();
    return yes(Severity::Notice, Words::tr("deny_delete and deny_purge are set, and no limit is."));
}

Verdict forgotten(const StreamSight& sight)
{
    if (isBucket(sight.facts().name()) || sight.state().messages == 0 || sight.state().consumers > 0 ||
        sight.config().sealed)
        return no();
    if (!sight.state().lastTime)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The time of its last message is not known."));
    const auto age = sight.now - *sight.state().lastTime;
    if (age < forgottenAfter)
        return no();
    return yes(Severity::Notice, Words::tr("Its last message is %n day(s) old, it has no consumer, and it stores %1.",
                                           nullptr, plural(static_cast<uint64_t>(age / 24h)))
                                     .arg(bytes(sight.state().bytes)));
}

} // namespace

std::vector<HealthRule> streamConfigRules()
{
    using Need = HealthRule::Need;
    constexpr auto family = HealthFamily::Configuration;
    return {
        {"config.unbounded", family, QT_TRANSLATE_NOOP("jetlag::Health", "The stream may grow without a limit"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "It fills the disk or the account one day; then every stream there refuses "
                           "what is published."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set max_age, max_msgs or max_bytes."), Need::Config, Remedy::EditStream,
         unbounded},
        {"config.single-replica", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The stream has one replica in a cluster"),
         QT_TRANSLATE_NOOP("jetlag::Health", "When its server is down the stream is, and a broken disk loses it."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise the replicas to three if it matters."), Need::Config,
         Remedy::EditStream, singleReplica},
        {"config.even-replicas", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "An even number of replicas is of no more use"),
         QT_TRANSLATE_NOOP("jetlag::Health", "A majority must be up: two stand no failure, four no more failures than "
                                             "three."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Use one, three or five replicas."), Need::Config, Remedy::EditStream,
         evenReplicas},
        {"config.memory-work", family, QT_TRANSLATE_NOOP("jetlag::Health", "Work is kept in memory only"),
         QT_TRANSLATE_NOOP("jetlag::Health", "A restart of its servers loses what is not done."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Create the stream anew with file storage."), Need::Config, Remedy::None,
         memoryWork},
        {"config.consumers-limit", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The stream has about as many consumers as it may"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Further consumers are refused, those of programs that start anew, too."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Raise max_consumers, or delete consumers that nobody uses."), Need::State,
         Remedy::EditStream, consumersLimit},
        {"config.many-subjects", family, QT_TRANSLATE_NOOP("jetlag::Health", "The stream holds very many subjects"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "The server keeps an index of each of them in memory; it needs long to start "
                           "and to answer."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Put what differs from message to message into a header, or split the "
                                             "stream."),
         Need::State, Remedy::None, manySubjectsHeld},
        {"config.gaps", family, QT_TRANSLATE_NOOP("jetlag::Health", "The stream is full of gaps"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "The server keeps account of each message that was deleted in between, and "
                           "tells its replicas."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Let old messages go by a limit, or purge up to where the gaps end."),
         Need::State, Remedy::EditStream, gaps},
        {"config.cannot-shrink", family, QT_TRANSLATE_NOOP("jetlag::Health", "The stream can never shrink"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Nothing may be deleted or purged, and nothing goes by a limit: only "
                                             "deleting the stream frees its space."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set a limit, for what is denied cannot be allowed again."), Need::Config,
         Remedy::EditStream, cannotShrink},
        {"config.forgotten", family, QT_TRANSLATE_NOOP("jetlag::Health", "The stream looks forgotten"),
         QT_TRANSLATE_NOOP("jetlag::Health", "It takes up space, and nobody writes to it or has a consumer on it."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Ask whether anybody reads it, and delete it if not."), Need::State,
         Remedy::None, forgotten},
    };
}

} // namespace jetlag::health
