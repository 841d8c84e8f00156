// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/deadletterservice.h"
#include "deadletters/replayhelp.h"
#include "live/advisoryfeed.h"
#include "support/natsserver.h"
#include "support/worker.h"

#include <QTemporaryDir>

namespace jetlag::test {

/// A server with workers on it, and the services for dead letters as a session puts them together; the test says when
/// they look.
class FollowScene
{
public:
    [[nodiscard]] bool start()
    {
        ConnectionOptions options;
        if (!server.start() || !client.connectTo(server.url()) || !worker.connectTo(server.url()))
            return false;
        options.servers = {server.url()};
        connection.open(options);
        const auto isUp = [this] { return connection.state() == ConnectionState::Connected; };
        if (!QTest::qWaitFor(isUp, 10000) || !client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")) ||
            !client.makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")))
            return false;
        feed.listen();
        QObject::connect(&feed, &AdvisoryFeed::heard, &feed, [this](const Advisory& advisory) {
            letters.onAdvisory(advisory);
            service.followUp().onAdvisory(advisory);
        });
        QObject::connect(&letters, &DeadLetterService::changed, &feed,
                         [this](const auto& upserted, const auto& removed) {
                             service.followUp().onLetters(upserted);
                             for (const auto& key : removed)
                                 listed.erase(key);
                             for (const DeadLetter& letter : upserted)
                                 listed[{letter.stream, letter.sequence}] = letter;
                         });
        QObject::connect(&service.followUp(), &ReplayFollowUp::told, &feed, [this](const FateNews& news) {
            for (const auto& letter : news.letters)
                fates[letter.sequence.value] = letter;
        });
        return true;
    }
    bool makeConsumer(const QByteArray& name, const QByteArray& more = {}, const QString& stream = work)
    {
        const QByteArray body = "{\"stream_name\":\"" + stream.toUtf8() + "\",\"config\":{\"durable_name\":\"" + name +
                                "\",\"ack_policy\":\"explicit\",\"deliver_policy\":\"all\"" +
                                (more.isEmpty() ? QByteArray() : "," + more) + "}}";
        return !client
                    .call(QStringLiteral("CONSUMER.DURABLE.CREATE.%1.%2").arg(stream, QString::fromLatin1(name)), body)
                    .isEmpty();
    }
    /// What the streams and their consumers say now, as a cycle of polling puts it together.
    SnapshotPtr snapshot(const QStringList& streams = {work, QStringLiteral("DLQ")})
    {
        auto made = std::make_shared<Snapshot>();
        made->takenAt = systemNow(); // asked for from now on
        for (const QString& name : streams) {
            std::optional<Result<StreamInfoReply>> info;
            std::optional<Result<ConsumerList>> list;
            client.api().streamInfo({name}, {}, [&](const auto& reply) { info = reply; });
            client.api().allConsumers({name}, [&](const auto& reply) { list = reply; });
            (void)QTest::qWaitFor([&] { return info && list; }, 10000);
            if (!info || !*info || !list || !*list)
                continue;
            auto row = std::make_shared<StreamRow>();
            row->facts = (*info)->facts;
            row->watchedConsumers = (*list)->consumers.size();
            made->streams[{name}] = row;
            for (const ConsumerFactsPtr& facts : (*list)->consumers) {
                auto consumer = std::make_shared<ConsumerRow>();
                consumer->facts = facts;
                made->consumers[facts->key] = consumer;
            }
        }
        return made;
    }
    void look()
    {
        const SnapshotPtr now = snapshot();
        letters.onSnapshot(now);
        service.followUp().onSnapshot(now);
    }
    /// Looks until it is so; a deed of a worker reaches the figures of a server a moment later.
    template <typename Condition>
    bool lookUntil(Condition condition, int ms = 15000)
    {
        return QTest::qWaitFor(
            [&] {
                look();
                QTest::qWait(60); // news are told together
                return condition();
            },
            ms);
    }
    std::optional<LetterFate> fate(uint64_t letter) const
    {
        const auto found = fates.find(letter);
        return found == fates.end() ? std::nullopt : std::optional(found->second.fate);
    }
    static ReplayRequest request(std::vector<Sequence> sequences)
    {
        ReplayRequest made;
        made.job = "job";
        made.source = {QStringLiteral("DLQ")};
        made.all = sequences.empty();
        made.sequences = std::move(sequences);
        return made;
    }
    /// Whether all of them were confirmed.
    bool replayAll(const ReplayRequest& wanted)
    {
        ReplayRun run(service, wanted);
        return run.waitForEnd() && run.end && run.end->replayed == run.end->total && run.end->total > 0;
    }
    FateCounts counts() const { return service.followUp().counts("job"); }

    static inline const QString work = QStringLiteral("WORK");
    NatsServer server;
    Client client;
    Worker worker;
    Connection connection;
    JetStreamApi api{connection.requests()};
    QTemporaryDir folder;
    ReplayJournal journal{folder.filePath(QStringLiteral("journal.sqlite"))};
    WorkRegistry works;
    mutable ReplayService service{api, journal, works};
    DeadLetterService letters{api, journal};
    AdvisoryFeed feed{connection};
    std::map<std::pair<StreamName, Sequence>, DeadLetter> listed;
    std::map<uint64_t, FateNews::Letter> fates; ///< by letter, as told last
};

} // namespace jetlag::test
