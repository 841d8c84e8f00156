// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lagstory.h"

#include <QMap>

using namespace std::chrono_literals;

namespace jetlag::test {

Timestamp startOfStory()
{
    return *parseRfc3339("2026-11-23T02:00:00Z");
}

Story tell(const QString& text)
{
    const Timestamp start = startOfStory();
    QMap<QString, QList<uint64_t>> lines;
    for (const QString& line : text.split(u'|')) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        auto& figures = lines[words.first()];
        for (const QString& word : words.mid(1))
            figures.append(word.toULongLong());
    }
    const auto figure = [&](const char* name, qsizetype at, uint64_t otherwise = 0) {
        const auto found = lines.constFind(QLatin1String(name));
        if (found == lines.constEnd() || found->isEmpty())
            return otherwise;
        return found->at(std::min(at, found->size() - 1));
    };
    const auto says = [&](const char* name) { return lines.contains(QLatin1String(name)); };
    qsizetype count = 1;
    for (const auto& figures : lines)
        count = std::max(count, figures.size());
    count = std::max(count, static_cast<qsizetype>(figure("samples", 0)));
    Story story;
    ConsumerFacts& facts = story.facts;
    facts.created = start - 24h;
    facts.config.ackPolicy = says("none") ? AckPolicy::None : AckPolicy::Explicit;
    facts.config.ackWait = std::chrono::seconds(figure("wait", 0, 30));
    facts.config.maxAckPending = figure("max", 0, 1000);
    facts.config.maxWaiting = figure("most-waiting", 0, 512);
    facts.config.replayOriginal = says("original");
    facts.config.pinned = facts.hasPin = says("pinned");
    facts.config.overflow = says("overflow");
    for (const uint64_t wait : lines.value(QStringLiteral("backoff")))
        facts.config.backoff.push_back(std::chrono::seconds(wait));
    if (!facts.config.backoff.empty())
        facts.config.ackWait = facts.config.backoff.front();
    if (says("push"))
        facts.config.deliverSubject = QStringLiteral("out");
    if (says("limit"))
        facts.config.rateLimitBps = figure("limit", 0);
    if (says("deliveries"))
        facts.config.maxDeliver = figure("deliveries", 0);
    if (says("replicas-down"))
        facts.peers = {{QStringLiteral("n2"), false, true, 0, 0ns}, {QStringLiteral("n3"), true, false, 0, 0ns}};
    facts.config.flowControl = says("flow");
    if (says("filter"))
        facts.config.filters = {QStringLiteral("orders.new")};
    if (!says("ephemeral"))
        facts.config.durable = QStringLiteral("worker");
    if (says("lossy") || says("full")) {
        story.stream = std::make_shared<StreamFacts>();
        story.stream->config.retention = Retention::Limits;
        story.stream->config.maxMessages = 200;
        story.stream->config.discardNew = says("full");
        story.stream->state.messages = 200;
        story.stream->state.first = {figure("lossy", 0)};
        story.context.stream = story.stream.get();
    }
    story.context.unclaimed = figure("unclaimed", 0);
    facts.delivered.lastActive = facts.ackFloor.lastActive = start - std::chrono::seconds(figure("quiet", 0, 3600));
    for (qsizetype i = 0; i < count; ++i) {
        const Timestamp now = start + i * std::chrono::seconds(figure("every", 0, 5));
        const ConsumerFacts before = facts;
        facts.serverTime = now;
        facts.pending = figure("pending", i);
        facts.ackPending = figure("acks", i);
        facts.redelivered = figure("redelivered", i);
        facts.waiting = figure("waiting", i);
        facts.pushBound = says("bound");
        facts.paused = says("paused") && (figure("paused", i, 1) != 0);
        facts.clustered = says("leaderless") || says("replicas-down");
        facts.leader = says("replicas-down") ? QStringLiteral("n1") : QString();
        facts.delivered.consumerSequence = figure("delivered", i);
        facts.delivered.streamSequence.value = figure("scanned", i, figure("delivered", i));
        facts.ackFloor.streamSequence.value = facts.ackFloor.consumerSequence = figure("floor", i);
        if (story.stream && says("lossy") && figure("floor", i) > 0)
            story.stream->state.first.value = figure("floor", i) + 1;
        if (says("recreated") && static_cast<uint64_t>(i) >= figure("recreated", 0))
            facts.created = start;
        if (i > 0 && facts.delivered.consumerSequence != before.delivered.consumerSequence)
            facts.delivered.lastActive = now;
        if (i > 0 && facts.ackFloor.streamSequence != before.ackFloor.streamSequence)
            facts.ackFloor.lastActive = now;
        if (!facts.isLeaderless())
            story.window.add(facts, now);
    }
    const auto delivered = lines.value(QStringLiteral("delivered"));
    if (delivered.size() > 1)
        story.context.deliveredPerSecond =
            static_cast<double>(delivered.last() - delivered.first()) / (5.0 * static_cast<double>(count - 1));
    return story;
}

} // namespace jetlag::test
