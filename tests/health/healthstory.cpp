// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/healthstory.h"

#include "domain/lagstory.h"

#include <QMap>

namespace jetlag::test {
namespace {

using namespace std::chrono_literals;

/// "word" or "key=value".
class Words
{
public:
    explicit Words(const QString& line)
    {
        for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype at = word.indexOf(u'=');
            m_words.insert(at < 0 ? word : word.left(at), at < 0 ? QString() : word.mid(at + 1));
        }
    }
    bool has(const char* key) const { return m_words.contains(QLatin1String(key)); }
    QString text(const char* key) const { return m_words.value(QLatin1String(key)); }
    QStringList list(const char* key) const { return has(key) ? text(key).split(u',') : QStringList(); }
    uint64_t number(const char* key, uint64_t otherwise = 0) const
    {
        return has(key) ? text(key).toULongLong() : otherwise;
    }
    std::optional<uint64_t> limit(const char* key) const
    {
        return has(key) ? std::optional(number(key)) : std::nullopt;
    }
    std::optional<std::chrono::nanoseconds> time(const char* key) const
    {
        return has(key) ? parseGoDuration(text(key)) : std::nullopt;
    }
    std::optional<double> perSecond(const char* key) const
    {
        return has(key) ? std::optional(text(key).toDouble()) : std::nullopt;
    }
    Known known() const { return has("only-name") ? Known::Name : has("only-config") ? Known::Config : Known::State; }

private:
    QMap<QString, QString> m_words;
};

/// "n2:offline,n3:behind,n4:lag500,n5:silent20s"
std::vector<PeerFacts> peersOf(const QStringList& told)
{
    std::vector<PeerFacts> peers;
    for (const QString& one : told) {
        PeerFacts peer{one.section(u':', 0, 0), true, false, 0, 1s};
        const QString how = one.section(u':', 1);
        peer.offline = how == u"offline";
        peer.current = how != u"offline" && how != u"behind";
        if (how.startsWith(u"lag"))
            peer.lag = how.mid(3).toULongLong();
        if (how.startsWith(u"silent"))
            peer.active = *parseGoDuration(how.mid(6));
        peers.push_back(peer);
    }
    return peers;
}

QMap<QString, QString> metadataOf(const Words& words)
{
    return words.has("threshold") ? QMap<QString, QString>{{QStringLiteral("io.nats.monitor.unprocessed-critical"),
                                                            QStringLiteral("100000")}}
                                  : QMap<QString, QString>();
}

void configure(StreamConfig& config, const Words& words)
{
    config.subjects = words.has("subjects") ? words.list("subjects") : QStringList{QStringLiteral("orders.>")};
    config.retention = words.has("workqueue")  ? Retention::WorkQueue
                       : words.has("interest") ? Retention::Interest
                                               : Retention::Limits;
    config.storage = words.has("memory") ? Storage::Memory : Storage::File;
    config.replicas = static_cast<int>(words.number("replicas", 1));
    config.maxMessages = words.limit("max-msgs");
    config.maxBytes = words.limit("max-bytes");
    config.maxMessagesPerSubject = words.limit("max-per-subject");
    config.maxConsumers = words.limit("max-consumers");
    config.maxAge = words.time("max-age");
    config.duplicateWindow = words.time("window").value_or(2min);
    config.isMirror = words.has("mirror");
    config.sealed = words.has("sealed");
    config.denyDelete = config.denyPurge = words.has("deny");
    config.noAck = words.has("no-ack");
    config.discardNew = words.has("discard-new");
    config.metadata = metadataOf(words);
}

std::shared_ptr<StreamRow> tellStream(const QString& name, const Words& words, Timestamp now)
{
    auto facts = std::make_shared<StreamFacts>();
    configure(facts->config, words);
    facts->config.name = {name};
    facts->known = words.known();
    StreamState& state = facts->state;
    state.messages = words.number("messages");
    state.bytes = words.number("bytes");
    state.first = {words.number("first", 1)};
    state.last = {words.number("last-seq", state.first.value + state.messages - 1)};
    state.consumers = words.number("consumers");
    state.deleted = words.number("deleted");
    state.lost = words.number("lost");
    state.subjects = words.limit("holds-subjects");
    if (const auto age = words.time("last"))
        state.lastTime = now - *age;
    facts->created = now - words.time("made").value_or(24h);
    if (!words.has("no-clock"))
        facts->serverTime = now;
    facts->clustered = words.has("leader") || words.has("leaderless");
    facts->leader = words.text("leader");
    facts->peers = peersOf(words.list("peers"));
    if (const auto level = words.limit("api-level"))
        facts->apiLevel = static_cast<int>(*level);
    facts->replicationLag = words.limit("copy-lag");
    facts->replicationSilence = words.time("copy-silent");
    if (words.has("copy-trouble"))
        facts->replicationTrouble = words.text("copy-trouble");
    auto row = std::make_shared<StreamRow>();
    row->facts = facts;
    row->rates.messagesIn = words.perSecond("in");
    row->isMissing = words.has("missing");
    row->offline = words.text("offline");
    row->breach = worstBreach(*facts);
    if (words.has("breach"))
        row->breach = ThresholdBreach{Threshold::MessagesCritical, true, 20, 10};
    if (!words.has("consumers-unknown"))
        row->watchedConsumers = state.consumers;
    return row;
}

void configure(ConsumerConfig& config, const Words& words)
{
    if (words.has("ephemeral"))
        config.durable.clear();
    if (words.has("ack-all"))
        config.ackPolicy = AckPolicy::All;
    if (words.has("ack-none"))
        config.ackPolicy = AckPolicy::None;
    if (words.has("push"))
        config.deliverSubject = QStringLiteral("out");
    config.deliverGroup = words.text("group");
    if (words.has("filter"))
        config.filters = words.list("filter");
    if (words.has("ack-wait"))
        config.ackWait = *words.time("ack-wait");
    for (const QString& wait : words.list("backoff"))
        config.backoff.push_back(*parseGoDuration(wait));
    if (words.has("max-deliver"))
        config.maxDeliver = words.number("max-deliver");
    if (words.has("max-ack-pending"))
        config.maxAckPending = words.number("max-ack-pending");
    if (words.has("unlimited-acks"))
        config.maxAckPending.reset();
    config.flowControl = config.flowControl || words.has("flow");
    config.replicas = static_cast<int>(words.number("replicas"));
    config.inactiveThreshold = words.time("inactive").value_or(0ns);
    config.metadata = metadataOf(words);
}

std::shared_ptr<ConsumerRow> tellConsumer(const ConsumerKey& key, const QString& lag, const Words& words,
                                          const StreamRow& stream, Timestamp now)
{
    Story story = tell(lag.isEmpty() ? QStringLiteral("pending 0 | samples 5") : lag);
    auto facts = std::make_shared<ConsumerFacts>(story.facts);
    facts->key = key;
    facts->known = words.known();
    configure(facts->config, words);
    facts->serverTime = now;
    facts->created = words.has("not-dated") ? std::nullopt : std::optional(now - words.time("made").value_or(24h));
    if (words.has("used")) {
        facts->delivered.lastActive = facts->ackFloor.lastActive = now - *words.time("used");
    } else if (words.has("never-used")) {
        facts->delivered.lastActive = facts->ackFloor.lastActive = std::nullopt;
    }
    if (const auto left = words.time("pause-left"))
        facts->pauseRemaining = *left;
    facts->clustered = facts->clustered || words.has("leader") || words.has("leaderless");
    facts->leader = words.has("leaderless") ? QString() : words.has("leader") ? words.text("leader") : facts->leader;
    if (words.has("peers"))
        facts->peers = peersOf(words.list("peers"));
    AssessmentContext context = story.context;
    context.stream = context.stream ? context.stream : stream.facts.get();
    context.allTerminated = words.number("terminated");
    auto row = std::make_shared<ConsumerRow>();
    row->facts = facts;
    row->assessment = assess(*facts, story.window, context);
    if (words.has("breach"))
        row->assessment.breach = ThresholdBreach{Threshold::Unprocessed, true, 20, 10};
    if (words.has("not-listed"))
        row->assessment = {ConsumerStatus::Unknown, cause::NotListed{}, {}, {}, {}};
    row->rates.delivered = words.perSecond("delivers");
    row->rates.acked = words.perSecond("acks");
    row->rates.again = words.perSecond("again").value_or(0);
    if (const auto age = words.time("oldest"))
        row->timeLag.oldest = now - *age;
    row->isMissing = words.has("missing");
    row->offline = words.text("offline");
    return row;
}

void tellAccount(Snapshot& snapshot, const Words& words)
{
    AccountFacts account;
    AccountUse& use = account.use;
    const auto read = [&words](const char* key, uint64_t& used, std::optional<uint64_t>& most) {
        used = words.text(key).section(u'/', 0, 0).toULongLong();
        if (words.text(key).contains(u'/'))
            most = words.text(key).section(u'/', 1).toULongLong();
    };
    read("storage", use.storage, use.maxStorage);
    read("memory", use.memory, use.maxMemory);
    read("streams", use.streams, use.maxStreams);
    read("consumers", use.consumers, use.maxConsumers);
    account.apiTotal = words.number("requests");
    account.apiErrors = words.number("errors");
    if (const auto level = words.limit("api-level"))
        account.apiLevel = static_cast<int>(*level);
    snapshot.account = account;
    snapshot.serverAhead = words.time("ahead").value_or(0ns);
}

} // namespace

HealthStory tellHealth(const QString& text)
{
    HealthStory story;
    Snapshot& snapshot = *story.snapshot;
    snapshot.takenAt = startOfStory() + 5min;
    std::shared_ptr<StreamRow> stream;
    for (QString line : text.split(u';')) {
        line = line.trimmed();
        QString lag;
        if (const qsizetype open = line.indexOf(u'{'); open >= 0) {
            const qsizetype close = line.indexOf(u'}');
            lag = line.mid(open + 1, close - open - 1);
            line.remove(open, close - open + 1);
        }
        const QString name = line.section(u' ', 0, 0);
        const Words words(line.section(u' ', 1));
        if (name == u"server") {
            story.context.version = ServerVersion::parse(line.section(u' ', 1));
        } else if (name == u"account") {
            tellAccount(snapshot, words);
        } else if (name.startsWith(u'C')) {
            const ConsumerKey key{stream->facts->name(), {name}};
            snapshot.consumers.emplace(key, tellConsumer(key, lag, words, *stream, snapshot.takenAt));
        } else if (!name.isEmpty()) {
            stream = tellStream(name, words, snapshot.takenAt);
            snapshot.streams.emplace(stream->facts->name(), stream);
        }
    }
    return story;
}

} // namespace jetlag::test
