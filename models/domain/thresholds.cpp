// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thresholds.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;
using Metadata = QMap<QString, QString>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Thresholds)
};

bool isSwitchedOff(const Metadata& metadata)
{
    const QString enabled = metadata.value(QLatin1String(MonitorEnabledKey)).toLower();
    return enabled == u"false" || enabled == u"f" || enabled == u"0";
}

/// Set and greater than nothing; what cannot be read counts as not set.
std::optional<uint64_t> countLimit(const Metadata& metadata, Threshold threshold)
{
    const auto found = metadata.constFind(QLatin1String(infoOf(threshold).key));
    bool isNumber = false;
    const uint64_t limit = found == metadata.constEnd() ? 0 : found->toULongLong(&isNumber);
    return isNumber && limit > 0 ? std::optional(limit) : std::nullopt;
}

std::optional<uint64_t> durationLimit(const Metadata& metadata, Threshold threshold)
{
    const auto found = metadata.constFind(QLatin1String(infoOf(threshold).key));
    const auto limit = found == metadata.constEnd() ? std::nullopt : parseGoDuration(*found);
    return limit && limit->count() > 0 ? std::optional(static_cast<uint64_t>(limit->count())) : std::nullopt;
}

uint64_t wholeSeconds(nanoseconds age)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(std::max(nanoseconds(0), age));
    return static_cast<uint64_t>(nanoseconds(seconds).count());
}

std::optional<ThresholdBreach> reached(Threshold threshold, uint64_t value, const std::optional<uint64_t>& limit)
{
    return limit && value >= *limit ? std::optional(ThresholdBreach{threshold, true, value, *limit}) : std::nullopt;
}

/// jsm.go, monitor/stream.go: too few messages are the trouble, an empty source that should be full.
std::optional<ThresholdBreach> messagesBreach(const StreamFacts& facts)
{
    for (const auto threshold : {Threshold::MessagesCritical, Threshold::MessagesWarn}) {
        const auto limit = countLimit(facts.config.metadata, threshold);
        if (limit && facts.state.messages <= *limit)
            return ThresholdBreach{threshold, threshold == Threshold::MessagesCritical, facts.state.messages, *limit};
    }
    return std::nullopt;
}

/// There: with the warning below the critical figure too many subjects are the trouble, otherwise too few.
std::optional<ThresholdBreach> subjectsBreach(const StreamFacts& facts)
{
    const uint64_t warn = countLimit(facts.config.metadata, Threshold::SubjectsWarn).value_or(0);
    const uint64_t critical = countLimit(facts.config.metadata, Threshold::SubjectsCritical).value_or(0);
    if (warn == 0 && critical == 0)
        return std::nullopt;
    const uint64_t count = facts.state.subjects.value_or(0);
    const bool tooManyIsBad = warn < critical;
    const auto isBad = [&](uint64_t limit) { return limit > 0 && (tooManyIsBad ? count >= limit : count <= limit); };
    if (isBad(critical))
        return ThresholdBreach{Threshold::SubjectsCritical, true, count, critical};
    if (isBad(warn))
        return ThresholdBreach{Threshold::SubjectsWarn, false, count, warn};
    return std::nullopt;
}

std::optional<ThresholdBreach> peersBreach(const StreamFacts& facts)
{
    const auto& metadata = facts.config.metadata;
    if (const auto expected = countLimit(metadata, Threshold::PeerExpect)) {
        // A server without a cluster names itself as the leader, and still is one copy.
        const uint64_t copies = facts.peers.size() + (facts.isLeaderless() ? 0 : 1);
        if (copies != *expected)
            return ThresholdBreach{Threshold::PeerExpect, true, copies, *expected};
    }
    const auto lag = countLimit(metadata, Threshold::PeerLag);
    const auto seen = durationLimit(metadata, Threshold::PeerSeen);
    for (const PeerFacts& peer : facts.peers) {
        if (lag && peer.lag > *lag)
            return ThresholdBreach{Threshold::PeerLag, true, peer.lag, *lag};
        if (seen && peer.active.count() > 0 && static_cast<uint64_t>(peer.active.count()) > *seen)
            return ThresholdBreach{Threshold::PeerSeen, true, wholeSeconds(peer.active), *seen};
    }
    return std::nullopt;
}

QString durationWords(uint64_t ns)
{
    return toGoDuration(nanoseconds(static_cast<int64_t>(ns)));
}

} // namespace

const ThresholdInfo& infoOf(Threshold threshold)
{
    return *std::find_if(AllThresholds.begin(), AllThresholds.end(),
                         [threshold](const ThresholdInfo& info) { return info.threshold == threshold; });
}

std::optional<nanoseconds> parseGoDuration(QStringView text)
{
    const struct
    {
        QStringView unit;
        double ns;
    } units[] = {{u"ns", 1},          {u"us", 1e3},         {u"µs", 1e3},         {u"ms", 1e6},
                 {u"s", 1e9},         {u"m", 6e10},         {u"h", 3.6e12},       {u"d", 8.64e13},
                 {u"w", 7 * 8.64e13}, {u"M", 30 * 8.64e13}, {u"y", 365 * 8.64e13}};
    text = text.trimmed();
    if (text == u"0")
        return nanoseconds(0);
    double sum = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        while (at < text.size() && ((text[at] >= u'0' && text[at] <= u'9') || text[at] == u'.'))
            ++at;
        bool isNumber = false;
        const double number = text.sliced(start, at - start).toDouble(&isNumber);
        const qsizetype unitStart = at;
        while (at < text.size() && text[at].isLetter())
            ++at;
        const QStringView unit = text.sliced(unitStart, at - unitStart);
        const auto found =
            std::find_if(std::begin(units), std::end(units), [&](const auto& known) { return known.unit == unit; });
        if (!isNumber || found == std::end(units))
            return std::nullopt;
        sum += number * found->ns;
    }
    if (text.isEmpty() || sum > 9.2e18)
        return std::nullopt;
    return nanoseconds(std::llround(sum));
}

QString toGoDuration(nanoseconds duration)
{
    const auto ns = duration.count();
    if (ns == 0)
        return QStringLiteral("0s");
    if (ns % 1'000'000 != 0)
        return QStringLiteral("%1ns").arg(ns);
    const auto ms = ns / 1'000'000;
    QString text;
    if (const auto hours = ms / 3'600'000)
        text += QStringLiteral("%1h").arg(hours);
    if (const auto minutes = ms / 60'000 % 60)
        text += QStringLiteral("%1m").arg(minutes);
    if (const auto seconds = ms / 1000 % 60)
        text += QStringLiteral("%1s").arg(seconds);
    if (const auto rest = ms % 1000)
        text += QStringLiteral("%1ms").arg(rest);
    return text;
}

bool isThresholdValue(Threshold threshold, const QString& text)
{
    if (text.trimmed().isEmpty())
        return true;
    bool isNumber = false;
    switch (infoOf(threshold).kind) {
    case ThresholdKind::Count:
        text.trimmed().toULongLong(&isNumber);
        return isNumber;
    case ThresholdKind::Duration:
        return parseGoDuration(text).has_value();
    case ThresholdKind::Flag:
        return text == u"true" || text == u"false";
    }
    return false;
}

std::optional<ThresholdBreach> worstBreach(const ConsumerFacts& facts, Timestamp now)
{
    const auto& metadata = facts.config.metadata;
    if (metadata.isEmpty() || isSwitchedOff(metadata))
        return std::nullopt;
    const auto counted = [&](Threshold threshold, uint64_t value) {
        return reached(threshold, value, countLimit(metadata, threshold));
    };
    if (auto breach = counted(Threshold::OutstandingAck, facts.ackPending))
        return breach;
    if (auto breach = counted(Threshold::Waiting, facts.waiting))
        return breach;
    if (auto breach = counted(Threshold::Unprocessed, facts.pending))
        return breach;
    if (auto breach = counted(Threshold::Redelivery, facts.redelivered))
        return breach;
    // What never happened is as old as the consumer.
    const auto aged = [&](Threshold threshold, const std::optional<Timestamp>& last) {
        const auto from = last ? last : facts.created;
        return reached(threshold, from ? wholeSeconds(now - *from) : 0, durationLimit(metadata, threshold));
    };
    if (auto breach = aged(Threshold::LastDelivery, facts.delivered.lastActive))
        return breach;
    if (auto breach = aged(Threshold::LastAck, facts.ackFloor.lastActive))
        return breach;
    if (facts.config.pinned && !facts.hasPin && metadata.value(QLatin1String(infoOf(Threshold::Pinned).key)) == u"true")
        return ThresholdBreach{Threshold::Pinned, true, 0, 1};
    return std::nullopt;
}

std::optional<ThresholdBreach> worstBreach(const StreamFacts& facts)
{
    const auto& metadata = facts.config.metadata;
    if (metadata.isEmpty() || isSwitchedOff(metadata))
        return std::nullopt;
    std::optional<ThresholdBreach> worst;
    const auto consider = [&worst](const std::optional<ThresholdBreach>& breach) {
        if (breach && (!worst || (breach->isCritical && !worst->isCritical)))
            worst = breach;
    };
    consider(peersBreach(facts));
    consider(messagesBreach(facts));
    consider(subjectsBreach(facts));
    const auto sources = static_cast<uint64_t>(facts.config.sources);
    if (const auto least = countLimit(metadata, Threshold::MinSources); least && sources < *least)
        consider(ThresholdBreach{Threshold::MinSources, true, sources, *least});
    if (const auto most = countLimit(metadata, Threshold::MaxSources); most && sources > *most)
        consider(ThresholdBreach{Threshold::MaxSources, true, sources, *most});
    if (facts.replicationLag)
        consider(reached(Threshold::Lag, *facts.replicationLag, countLimit(metadata, Threshold::Lag)));
    if (facts.replicationSilence)
        consider(reached(Threshold::Seen, wholeSeconds(*facts.replicationSilence),
                         durationLimit(metadata, Threshold::Seen)));
    return worst;
}

QString thresholdTitle(Threshold threshold)
{
    switch (threshold) {
    case Threshold::OutstandingAck:
        return Words::tr("Messages waiting for an ack");
    case Threshold::Waiting:
        return Words::tr("Open pull requests");
    case Threshold::Unprocessed:
        return Words::tr("Unprocessed messages");
    case Threshold::LastDelivery:
        return Words::tr("Time since the last delivery");
    case Threshold::LastAck:
        return Words::tr("Time since the last ack");
    case Threshold::Redelivery:
        return Words::tr("Redelivered messages");
    case Threshold::Pinned:
        return Words::tr("A client must be pinned");
    case Threshold::Lag:
        return Words::tr("Operations behind the mirror or source");
    case Threshold::Seen:
        return Words::tr("Time since the mirror or source was heard");
    case Threshold::MinSources:
        return Words::tr("Fewest sources");
    case Threshold::MaxSources:
        return Words::tr("Most sources");
    case Threshold::PeerExpect:
        return Words::tr("Number of replicas");
    case Threshold::PeerLag:
        return Words::tr("Operations that a replica is behind");
    case Threshold::PeerSeen:
        return Words::tr("Time since a replica was heard");
    case Threshold::MessagesWarn:
        return Words::tr("Fewest messages, warning");
    case Threshold::MessagesCritical:
        return Words::tr("Fewest messages, critical");
    case Threshold::SubjectsWarn:
        return Words::tr("Subjects, warning");
    case Threshold::SubjectsCritical:
        return Words::tr("Subjects, critical");
    }
    return {};
}

QString breachText(const ThresholdBreach& breach)
{
    const ThresholdInfo& info = infoOf(breach.threshold);
    const QString key = QLatin1String(info.key);
    if (info.kind == ThresholdKind::Flag)
        return Words::tr("No client is pinned (%1).").arg(key);
    const bool isDuration = info.kind == ThresholdKind::Duration;
    const auto words = [&](uint64_t value) {
        return isDuration ? durationWords(value) : QLocale().toString(static_cast<qulonglong>(value));
    };
    //: %1 is the name of a threshold, %2 the value, %3 the limit, %4 the key in the metadata
    return Words::tr("%1: %2, the threshold is %3 (%4).")
        .arg(thresholdTitle(breach.threshold), words(breach.value), words(breach.limit), key);
}

} // namespace jetlag
