// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which streams hold dead letters: the guess, its false friends, and what somebody says.
#include "deadletters/deadletterservice.h"
#include "deadletters/replayhelp.h"
#include "deadletters/replayjournal.h"
#include "support/natsserver.h"

#include <QTemporaryDir>

using namespace jetlag;

namespace {

StreamFacts streamOf(const QString& name, const QStringList& subjects = {})
{
    StreamFacts facts;
    facts.config.name = {name};
    facts.config.subjects = subjects;
    return facts;
}

} // namespace

class TestDlqChoices : public QObject
{
    Q_OBJECT
private slots:
    void theGuess_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("isDlq");
        const auto row = [](const char* name, const char* subject, bool isDlq) {
            QTest::addRow("%s %s", name, subject) << QString::fromLatin1(name) << QString::fromLatin1(subject) << isDlq;
        };
        row("VIGIL_DLQ", "vigil.dlq", true);
        row("WORK", "work.dlq.>", true);
        row("DEAD", "x.>", true);
        row("ORDERS-dead-letters", "x.>", true);
        row("ORDERS", "orders.dead-letters", true);
        row("ORDERS", "orders.deadletter.*", true);
        row("ORDERS", "dead.orders.>", true);
        row("ORDERS", "orders.poison", true);
        row("GAME", "game.player.dead", false);
        row("GAME", "game.dead.*", false);
        row("DEADLINES", "deadlines.>", false);
        row("UNDEAD", "undead.>", false);
        row("ORDERS", "orders.>", false);
    }
    void theGuess()
    {
        QFETCH(QString, name);
        QFETCH(QString, subject);
        QFETCH(bool, isDlq);
        QCOMPARE(DlqChoices().isDlq(streamOf(name, {subject})), isDlq);
    }

    void whatSomebodySaysGoesFirst()
    {
        DlqChoices choices;
        const StreamFacts failed = streamOf(QStringLiteral("FAILED"));
        const StreamFacts dlq = streamOf(QStringLiteral("DLQ"));
        choices.set(failed, true);
        choices.set(dlq, false);
        QVERIFY(choices.isDlq(failed) && !choices.isDlq(dlq));
        QCOMPARE(choices.toTexts(), QStringList({QStringLiteral("-DLQ"), QStringLiteral("+FAILED")}));
        QCOMPARE(DlqChoices::fromTexts(choices.toTexts()), choices);
        choices.set(failed, false);
        choices.set(dlq, true);
        QVERIFY(choices == DlqChoices()); // the guess says so by itself
        const QStringList odd{QString(), QStringLiteral("+"), QStringLiteral("FAILED"), QStringLiteral("?X")};
        QVERIFY(DlqChoices::fromTexts(odd) == DlqChoices());
    }

    void lettersComeAndGoWithIt()
    {
        test::NatsServer server;
        QVERIFY(server.start());
        test::Client client;
        QVERIFY(client.connectTo(server.url()));
        QVERIFY(client.makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        for (int i = 0; i < 3; ++i)
            QVERIFY(client.publish(QStringLiteral("failed.work"), "x"));
        QTemporaryDir folder;
        ReplayJournal journal(folder.filePath(QStringLiteral("journal.db")));
        Connection connection;
        JetStreamApi api(connection.requests());
        ConnectionOptions options;
        options.servers = {server.url()};
        connection.open(options);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        DeadLetterService service(api, journal);
        std::set<uint64_t> rows;
        connect(&service, &DeadLetterService::changed, this, [&rows](const auto& upserted, const auto& removed) {
            for (const DeadLetter& letter : upserted)
                rows.insert(letter.sequence.value);
            for (const auto& [stream, sequence] : removed)
                rows.erase(sequence.value);
        });
        auto row = std::make_shared<StreamRow>();
        row->facts = client.stream(QStringLiteral("FAILED"));
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->streams.emplace(row->facts->config.name, row);
        QSignalSpy looked(&service, &DeadLetterService::truncated);
        service.onSnapshot(snapshot);
        QTRY_COMPARE(looked.size(), 1);
        QVERIFY(rows.empty());
        DlqChoices choices;
        choices.set(*row->facts, true);
        service.setChoices(choices);
        QTRY_COMPARE(rows.size(), size_t(3));
        choices.set(*row->facts, false);
        service.setChoices(choices);
        QTRY_VERIFY(rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestDlqChoices)
#include "tst_dlqchoices.moc"
