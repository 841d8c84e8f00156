// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumersigns.h"
#include "domain/streamhealth.h"
#include "domain/subject.h"
#include "health/rulekit.h"

#include <map>

namespace jetlag::health {
namespace {

using namespace std::chrono_literals;

constexpr uint64_t farBehind = 200;        ///< operations, as nats server check has it
constexpr auto silent = 5s;                ///< likewise: since a replica was heard
constexpr uint64_t originFarBehind = 1000; ///< messages
constexpr size_t fewestStreams = 12;       ///< below that one more or less would decide
constexpr size_t fewestServers = 3;
constexpr double uneven = 2; ///< times the average

template <typename Wanted>
QString namesOf(const std::vector<PeerFacts>& peers, const Wanted& wanted)
{
    QStringList names;
    for (const PeerFacts& peer : peers) {
        if (wanted(peer))
            names << displayText(peer.name);
    }
    return names.join(QStringLiteral(", "));
}

Verdict streamLeaderless(const StreamSight& sight)
{
    if (sight.row.isMissing && sight.row.offline.isEmpty())
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The server does not answer for it."));
    if (!sight.facts().isLeaderless())
        return no();
    return yes(Severity::Critical, Words::tr("The cluster names no leader of the stream."), sight.row.oldSince);
}

Verdict streamMissing(const StreamSight& sight)
{
    if (!sight.row.isMissing || sight.facts().isLeaderless())
        return no();
    return sight.row.offline.isEmpty()
               ? yes(Severity::Warning, Words::tr("The list of streams names it, without an answer from its server."),
                     sight.row.oldSince)
               : yes(Severity::Critical,
                     Words::tr("The server does not run it and says: %1").arg(displayText(sight.row.offline)),
                     sight.row.oldSince);
}

bool isStreamGone(const ConsumerSight& sight)
{
    return !sight.stream || sight.stream->isOld();
}

Verdict consumerLeaderless(const ConsumerSight& sight)
{
    if (sight.row.isMissing && sight.row.offline.isEmpty())
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The server does not answer for it."));
    if (!sight.facts().isLeaderless() || isStreamGone(sight))
        return no();
    return yes(Severity::Critical, Words::tr("The cluster names no leader of the consumer, while its stream has one."),
               sight.row.oldSince);
}

Verdict consumerMissing(const ConsumerSight& sight)
{
    if (std::holds_alternative<cause::NotListed>(sight.row.assessment.cause))
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The list that it is in was not answered."));
    if (!sight.row.isMissing || sight.facts().isLeaderless() || isStreamGone(sight))
        return no();
    return sight.row.offline.isEmpty()
               ? yes(Severity::Warning, Words::tr("The list of consumers names it, without an answer from its server."),
                     sight.row.oldSince)
               : yes(Severity::Critical,
                     Words::tr("The server does not run it and says: %1").arg(displayText(sight.row.offline)),
                     sight.row.oldSince);
}

Verdict replicaOffline(const StreamSight& sight)
{
    const auto isDown = [](const PeerFacts& peer) { return peer.offline; };
    const auto& peers = sight.facts().peers;
    const auto down = static_cast<size_t>(std::count_if(peers.begin(), peers.end(), isDown));
    if (down == 0)
        return no();
    const size_t all = peers.size() + 1;
    const bool isLastMajority = all - down <= all / 2 + 1;
    const QString which =
        Words::tr("%1 of %2 replicas are offline: %3.").arg(count(down), count(all), namesOf(peers, isDown));
    return yes(Severity::Warning,
               isLastMajority
                   ? Words::tr("%1 If one more goes down, the stream stands still.", "after a sentence").arg(which)
                   : which);
}

Verdict replicaBehind(const StreamSight& sight)
{
    const auto isBehind = [](const PeerFacts& peer) {
        return !peer.offline && (!peer.current || peer.lag >= farBehind);
    };
    const QString names = namesOf(sight.facts().peers, isBehind);
    if (names.isEmpty())
        return no();
    uint64_t most = 0;
    for (const PeerFacts& peer : sight.facts().peers)
        most = isBehind(peer) ? std::max(most, peer.lag) : most;
    return yes(Severity::Warning,
               Words::tr("Outdated or far behind: %1; up to %2 operations.").arg(names, count(most)));
}

Verdict replicaSilent(const StreamSight& sight)
{
    const auto isSilent = [](const PeerFacts& peer) { return !peer.offline && peer.active > silent; };
    const QString names = namesOf(sight.facts().peers, isSilent);
    if (names.isEmpty())
        return no();
    std::chrono::nanoseconds longest{0};
    for (const PeerFacts& peer : sight.facts().peers)
        longest = isSilent(peer) ? std::max(longest, peer.active) : longest;
    return yes(Severity::Warning, Words::tr("Not heard: %1; for up to %2.").arg(names, duration(longest)));
}

Verdict tooFewReplicas(const StreamSight& sight)
{
    const auto there = sight.facts().peers.size() + 1;
    const auto wanted = static_cast<size_t>(std::max(1, sight.config().replicas));
    if (!sight.facts().clustered || there >= wanted)
        return no();
    return yes(Severity::Warning,
               Words::tr("%1 replicas are configured, %2 are there.").arg(count(wanted), count(there)));
}

Verdict consumerReplicasDown(const ConsumerSight& sight)
{
    const auto down = sign::replicasDown(sight.facts());
    if (!down)
        return no();
    const auto names =
        namesOf(sight.facts().peers, [](const PeerFacts& peer) { return peer.offline || !peer.current; });
    const auto& replicas = std::get<cause::ReplicasDown>(*down);
    return yes(Severity::Warning, Words::tr("%1 of %2 replicas are offline or outdated: %3.")
                                      .arg(count(replicas.down), count(replicas.replicas), names));
}

Verdict originFails(const StreamSight& sight)
{
    const StreamHealth health = healthOf(sight.row);
    if (health.trouble != StreamHealth::Trouble::NotFed)
        return no();
    return yes(Severity::Critical, troubleText(health.trouble, displayText(*sight.facts().replicationTrouble)));
}

Verdict originSilent(const StreamSight& sight)
{
    const StreamHealth health = healthOf(sight.row);
    if (health.trouble != StreamHealth::Trouble::NotReached)
        return no();
    const auto& silence = sight.facts().replicationSilence;
    return yes(Severity::Warning,
               silence ? Words::tr("Not heard for %1.").arg(duration(*silence)) : Words::tr("It was never reached."));
}

Verdict originFarAhead(const StreamSight& sight)
{
    if (!sight.config().isMirror && sight.config().sources == 0)
        return no();
    if (!sight.facts().replicationLag)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "How far the copy is behind is not known."));
    if (*sight.facts().replicationLag < originFarBehind)
        return no();
    return yes(Severity::Warning, Words::tr("%1 messages behind.").arg(count(*sight.facts().replicationLag)));
}

Verdict apiLevel(const StreamSight& sight)
{
    if (!sight.facts().apiLevel)
        return no();
    if (!sight.snapshot.account)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The account did not answer."));
    const int offered = sight.snapshot.account->apiLevel.value_or(0);
    if (*sight.facts().apiLevel <= offered)
        return no();
    return yes(Severity::Warning, Words::tr("The stream needs API level %1, the server offers %2.")
                                      .arg(count(static_cast<uint64_t>(*sight.facts().apiLevel)),
                                           count(static_cast<uint64_t>(std::max(0, offered)))));
}

Verdict leadersUneven(const AccountSight& sight)
{
    std::map<QString, size_t> leads;
    size_t streams = 0;
    for (const auto& [name, row] : sight.snapshot.streams) {
        const StreamFacts& facts = *row->facts;
        if (!facts.clustered || facts.peers.empty() || row->isOld())
            continue;
        ++streams;
        ++leads[facts.leader];
        for (const PeerFacts& peer : facts.peers)
            leads.try_emplace(peer.name, 0);
    }
    if (streams == 0 || leads.size() < fewestServers)
        return no();
    if (streams < fewestStreams)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "There are too few replicated streams to tell."));
    const auto most =
        std::max_element(leads.begin(), leads.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (static_cast<double>(most->second) < uneven * static_cast<double>(streams) / static_cast<double>(leads.size()))
        return no();
    return yes(Severity::Notice, Words::tr("%1 leads %2 of %3 replicated streams.")
                                     .arg(displayText(most->first), count(most->second), count(streams)));
}

std::vector<HealthRule> replicaRules()
{
    using Need = HealthRule::Need;
    constexpr auto family = HealthFamily::Cluster;
    return {
        {"cluster.replica-offline", family, QT_TRANSLATE_NOOP("jetlag::Health", "A replica of the stream is offline"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Without a majority of its replicas the stream takes and gives nothing."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the servers that are named."), Need::State, Remedy::None,
         replicaOffline},
        {"cluster.replica-behind", family, QT_TRANSLATE_NOOP("jetlag::Health", "A replica of the stream is behind"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "If the leader goes down now, this replica cannot take over without a loss "
                           "or a wait."),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Look at the load, the disk and the network of the servers that are named."),
         Need::State, Remedy::None, replicaBehind, 10s},
        {"cluster.replica-silent", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "A replica of the stream has not been heard"),
         QT_TRANSLATE_NOOP("jetlag::Health", "A healthy one is heard each second, whether there is work or not."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the servers that are named."), Need::State, Remedy::None,
         replicaSilent, 10s},
        {"cluster.too-few-replicas", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The stream has fewer replicas than configured"),
         QT_TRANSLATE_NOOP("jetlag::Health", "It stands fewer failures than somebody meant it to."),
         QT_TRANSLATE_NOOP("jetlag::Health", "See that enough servers with room and the right tags are up."),
         Need::State, Remedy::None, tooFewReplicas, 30s},
        {"cluster.consumer-replicas", family, QT_TRANSLATE_NOOP("jetlag::Health", "Replicas of the consumer are down"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Without a majority of its replicas nothing is delivered, although the "
                                             "stream may go on."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the servers that are named."), Need::State, Remedy::None,
         consumerReplicasDown, 10s},
    };
}

} // namespace

std::vector<HealthRule> clusterRules()
{
    using Need = HealthRule::Need;
    constexpr auto family = HealthFamily::Cluster;
    std::vector<HealthRule> rules{
        {"cluster.stream-leaderless", family, QT_TRANSLATE_NOOP("jetlag::Health", "The stream has no leader"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Nothing is stored, delivered or acknowledged until one is elected."),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Look at the servers of the cluster: a majority of its replicas must be up."),
         Need::Name, Remedy::None, streamLeaderless, 5s},
        {"cluster.stream-missing", family, QT_TRANSLATE_NOOP("jetlag::Health", "The stream is out of reach"),
         QT_TRANSLATE_NOOP("jetlag::Health", "It exists, and nobody can use it."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the servers of the cluster that hold it."), Need::Name,
         Remedy::None, streamMissing, 5s},
        {"cluster.consumer-leaderless", family, QT_TRANSLATE_NOOP("jetlag::Health", "The consumer has no leader"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Nothing is delivered or acknowledged until one is elected."),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Look at the servers of the cluster: a majority of its replicas must be up."),
         Need::Name, Remedy::None, consumerLeaderless, 5s},
        {"cluster.consumer-missing", family, QT_TRANSLATE_NOOP("jetlag::Health", "The consumer is out of reach"),
         QT_TRANSLATE_NOOP("jetlag::Health", "It exists, and nobody can use it."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the servers of the cluster that hold it."), Need::Name,
         Remedy::None, consumerMissing, 5s},
        {"cluster.origin-fails", family, QT_TRANSLATE_NOOP("jetlag::Health", "The mirror or a source gets nothing"),
         QT_TRANSLATE_NOOP("jetlag::Health", "The copy stands still while its origin goes on."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look whether the stream that it copies still exists and may be read."),
         Need::State, Remedy::EditStream, originFails},
        {"cluster.origin-silent", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The origin of the copy has not been heard"),
         QT_TRANSLATE_NOOP("jetlag::Health", "A healthy one is heard each second, whether there are messages or not."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the server of the origin and the way to it."), Need::State,
         Remedy::None, originSilent},
        {"cluster.origin-far-ahead", family, QT_TRANSLATE_NOOP("jetlag::Health", "The copy is far behind its origin"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Who reads the copy reads what is old, and a failover to it would lose the "
                           "rest."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the way between the two, and at the disk of the copy."),
         Need::State, Remedy::None, originFarAhead, 30s},
        {"cluster.api-level", family, QT_TRANSLATE_NOOP("jetlag::Health", "The stream needs a newer server"),
         QT_TRANSLATE_NOOP("jetlag::Health", "It uses what this server does not know, and may be put out of service "
                                             "there."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Bring all servers of the cluster to the same version."), Need::Config,
         Remedy::None, apiLevel},
        {"cluster.leaders-uneven", family, QT_TRANSLATE_NOOP("jetlag::Health", "One server leads most streams"),
         QT_TRANSLATE_NOOP("jetlag::Health", "The leader does most of the work of a stream: one server is busy while "
                                             "others idle."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Let leaders step down until the work is spread."), Need::Config,
         Remedy::None, leadersUneven},
    };
    for (HealthRule& rule : replicaRules())
        rules.push_back(std::move(rule));
    return rules;
}

} // namespace jetlag::health
