// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each page costs the server while nothing changes there and nobody does anything: counted at the server.
#include "app/pages.h"
#include "gui/demowindow.h"
#include "nats/subscription.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "support/worker.h"

#include <map>

using namespace jetlag;

namespace {

constexpr int streams = 6; ///< the dead letters' and a bucket among them
constexpr int working = 4; ///< with two consumers each
constexpr int keys = 200;
constexpr int letters = 300;
constexpr int cycles = 3; ///< counted

} // namespace

class TestRequestLoad : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    std::unique_ptr<test::DemoWindow> m_program;

    /// API requests by kind, as the server hears them, in so many cycles: from one beginning to another.
    std::map<QByteArray, int> count(Subscription& heard, int wanted)
    {
        std::map<QByteArray, int> asked;
        int begun = 0;
        (void)heard.take();
        const auto isOver = [&] {
            for (const NatsMessage& message : heard.take()) {
                begun += message.subject == "$JS.API.STREAM.LIST" ? 1 : 0;
                // $JS.API.STREAM.LIST, $JS.API.CONSUMER.LIST.S, $JS.API.STREAM.MSG.GET.S
                const bool isLong = message.subject.contains(".MSG.") || message.subject.contains(".DIRECT.");
                if (begun >= 1 && begun <= wanted)
                    ++asked[message.subject.split('.').mid(2, isLong ? 3 : 2).join('.')];
            }
            return begun > wanted;
        };
        return QTest::qWaitFor(isOver, 30000) ? asked : std::map<QByteArray, int>{};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        for (int i = 1; i <= working; ++i) {
            const QString name = QStringLiteral("S%1").arg(i);
            QVERIFY(m_client.makeStream(name, name.toLower() + QStringLiteral(".>")));
            for (int n = 0; n < 50; ++n)
                QVERIFY(m_client.publish(name.toLower() + QStringLiteral(".x"), QByteArray::number(n)));
            for (const char* consumer : {"a", "b"}) {
                const QString operation =
                    QStringLiteral("CONSUMER.DURABLE.CREATE.%1.%2").arg(name, QLatin1String(consumer));
                QVERIFY(!m_client
                             .call(operation, "{\"stream_name\":\"" + name.toUtf8() +
                                                  "\",\"config\":{\"durable_name\":\"" + consumer +
                                                  "\",\"ack_policy\":\"explicit\"}}")
                             .isEmpty());
            }
        }
        QVERIFY(m_client.makeStream(QStringLiteral("DLQ"), QStringLiteral("dlq")));
        for (int n = 0; n < letters; ++n) {
            MessageHeaders headers;
            headers.add("Original-Subject", "s1.x");
            headers.add("Error", "none");
            QVERIFY(m_client.publish(QStringLiteral("dlq"), QByteArray::number(n), headers));
        }
        QVERIFY(m_client.makeStream(QStringLiteral("KV_shop"), QStringLiteral("$KV.shop.>"), R"("allow_direct":true)"));
        for (int n = 0; n < keys; ++n)
            QVERIFY(m_client.publish(QStringLiteral("$KV.shop.k%1").arg(n), "v"));
        // One consumer with something in its hands, which stands still.
        test::Worker worker;
        QVERIFY(worker.connectTo(m_server.url()));
        QCOMPARE(worker.take(QStringLiteral("S1"), QStringLiteral("a"), 5).size(), size_t(5));
        m_program = std::make_unique<test::DemoWindow>();
        StartRequest request;
        ConnectionOptions options;
        options.servers = {m_server.url()};
        request.connection = options;
        request.page = pageKey(PageId::Consumers);
        m_program->start(request);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->rows(QStringLiteral("Consumers")), 2 * working, 15000);
    }
    void cleanupTestCase() { m_program.reset(); }

    void idlePages_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("rows");
        const auto row = [](const char* name, const char* page, const char* stream, const char* consumer,
                            const char* table, int rows) {
            QTest::newRow(name) << Place{*pageOfKey(QLatin1String(page)),
                                         {QLatin1String(stream)},
                                         {QLatin1String(consumer)}}
                                << QString(QLatin1String(table)) << rows;
        };
        row("overview", "overview", "", "", "Worst consumers", 1);
        row("streams", "streams", "", "", "Streams", streams);
        row("consumers", "consumers", "", "", "Consumers", 2 * working);
        row("the charts of a consumer that stands still", "consumers", "S1", "a", "Consumers", 2 * working);
        row("messages", "messages", "S1", "", "Messages", 50);
        row("live subjects", "live-subjects", "", "", "", 0);
        row("dead letters", "dead-letters", "", "", "Dead letters", letters);
        row("the keys of a bucket", "buckets", "KV_shop", "", "Buckets", 1);
        row("events", "events", "", "", "Events", 1);
    }

    /// A cycle is a page of STREAM.LIST and one CONSUMER.LIST for each stream with consumers: nothing cheaper tells
    /// what has changed. Beside it nothing: messages do not change, an unfinished message that stands still is looked
    /// for once, and what was added to a stream is read only when its last sequence moves.
    void idlePages()
    {
        QFETCH(Place, place);
        QFETCH(QString, table);
        QFETCH(int, rows);
        m_program->window()->navigation().open(place);
        QCOMPARE(m_program->window()->currentPage(), place.page);
        if (rows > 0)
            QTRY_VERIFY_WITH_TIMEOUT(m_program->rows(table) >= rows, 60000); // a verdict takes its time
        const auto heard = m_client.connection().subscribe(QStringLiteral("$JS.API.>"));
        QVERIFY(heard);
        (void)count(*heard, 1); // it comes to rest
        const auto asked = count(*heard, cycles);
        QVERIFY(!asked.empty());
        QByteArray all;
        for (const auto& [what, times] : asked)
            all += what + ": " + QByteArray::number(times) + ' ';
        for (const auto& [what, times] : asked) {
            const int most = what == "STREAM.LIST"     ? cycles
                             : what == "CONSUMER.LIST" ? cycles * working
                             : what == "INFO"          ? cycles // what the account uses
                                                       : 0;
            QVERIFY2(times <= most, all.constData());
        }
        qInfo("%d cycles: %s", cycles, all.constData());
    }
};

JETLAG_GUI_TEST_MAIN(TestRequestLoad)
#include "tst_requestload.moc"
