// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing and requesting against a real server: each message ends in exactly one outcome, and the outcome is true.
#include "nats/subscription.h"
#include "sending/publishservice.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natsserver.h"

#include <QSet>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

class TestPublishing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aStoredMessageIsThereByteForByte();
    void duplicatesAreNotStored();
    void brokenExpectationsStoreNothing_data();
    void brokenExpectationsStoreNothing();
    void whatCannotBeSentIsRefusedBefore_data();
    void whatCannotBeSentIsRefusedBefore();
    void reservedSubjectsNeedAConfirmation();
    void withoutAStreamNothingIsStored();
    void plainPublishAsksForNothing();
    void templatesMakeEachMessageDifferent();
    void pauseAndCancelStopInTime();
    void lettingGoEndsItSilently_data();
    void lettingGoEndsItSilently();
    void aLostConnectionLeavesEachMessageInOneState();
    void previewNamesStreamAndReceivers();
    void requestGathersReplies();
    void requestWithoutAnswer();

private:
    using Heard = test::Heard<PublishNews, Result<PublishProgress>>;
    /// Publishes and waits for the end; everything that was said.
    struct Run
    {
        std::vector<PublishedMessage> messages;
        std::optional<PublishProgress> end;
        std::optional<Error> error;
    };
    Run run(const PublishOrder& order);
    static std::vector<PublishedMessage> messagesOf(const Heard& heard)
    {
        std::vector<PublishedMessage> messages;
        for (const auto& news : heard.news)
            messages.insert(messages.end(), news.messages.begin(), news.messages.end());
        return messages;
    }
    static PublishOrder order(const QString& subject, const QByteArray& payload = "x")
    {
        PublishOrder made;
        made.draft.subject = subject;
        made.draft.payload = payload;
        return made;
    }
    std::unique_ptr<Subscription> listen(const QString& subject, int replies, const QByteArray& payload);

    test::NatsServer m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<test::Client> m_other;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<PublishService> m_service;
};

void TestPublishing::initTestCase()
{
    QVERIFY(m_server.start());
    m_client = std::make_unique<test::Client>();
    m_other = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server.url()));
    QVERIFY(m_other->connectTo(m_server.url()));
}

void TestPublishing::init()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_client->connection().state(), ConnectionState::Connected, 15000);
    QTRY_COMPARE_WITH_TIMEOUT(m_other->connection().state(), ConnectionState::Connected, 15000);
    QVERIFY(m_client->makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    m_works = std::make_unique<WorkRegistry>();
    m_service = std::make_unique<PublishService>(m_client->api(), *m_works);
}

void TestPublishing::cleanup()
{
    m_service.reset();
    m_works.reset();
    m_client->call(QStringLiteral("STREAM.DELETE.ORDERS"));
}

TestPublishing::Run TestPublishing::run(const PublishOrder& order)
{
    Heard heard;
    const Publishing work = m_service->publish(order, heard.listener());
    Run result;
    if (!heard.waitForEnd())
        return result;
    result.messages = messagesOf(heard);
    if (*heard.outcome)
        result.end = **heard.outcome;
    else
        result.error = heard.outcome->error();
    return result;
}

void TestPublishing::aStoredMessageIsThereByteForByte()
{
    PublishOrder made = order(QStringLiteral("orders.new"), QByteArray("a\0b\xff", 4));
    made.draft.headers.add("Kind", "first");
    made.draft.headers.add("Other", "x");
    made.draft.headers.add("Kind", "second");
    const Run result = run(made);
    QVERIFY(result.end);
    QCOMPARE(result.messages.size(), size_t(1));
    QCOMPARE(result.messages.front().outcome, PublishOutcome::Stored);
    QCOMPARE(result.messages.front().stream.value, QStringLiteral("ORDERS"));
    QVERIFY(result.messages.front().latency > 0ns);
    const auto stored = m_client->messages(QStringLiteral("ORDERS"));
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored.front().sequence, result.messages.front().sequence);
    QCOMPARE(stored.front().payload, made.draft.payload);
    QCOMPARE(stored.front().headers.values("Kind"), (QList<QByteArray>{"first", "second"}));
    QCOMPARE(stored.front().headers.size(), 3);
}

void TestPublishing::duplicatesAreNotStored()
{
    PublishOrder made = order(QStringLiteral("orders.new"));
    made.draft.headers.add("Nats-Msg-Id", "one");
    made.count = 3;
    const Run result = run(made);
    QVERIFY(result.end);
    QCOMPARE(result.end->stored, quint64(1));
    QCOMPARE(result.end->duplicates, quint64(2));
    QCOMPARE(result.messages.back().outcome, PublishOutcome::Duplicate);
    QVERIFY(result.messages.back().text.contains(QLatin1String("duplicate of message 1 in ORDERS")));
    QCOMPARE(m_client->messages(QStringLiteral("ORDERS")).size(), size_t(1));
}

void TestPublishing::brokenExpectationsStoreNothing_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("stream") << QByteArray("Nats-Expected-Stream") << QByteArray("OTHER");
    QTest::newRow("last sequence") << QByteArray("Nats-Expected-Last-Sequence") << QByteArray("77");
    QTest::newRow("last subject sequence") << QByteArray("Nats-Expected-Last-Subject-Sequence") << QByteArray("77");
    QTest::newRow("last message id") << QByteArray("Nats-Expected-Last-Msg-Id") << QByteArray("nobody");
}

void TestPublishing::brokenExpectationsStoreNothing()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    PublishOrder made = order(QStringLiteral("orders.new"));
    made.draft.headers.add(header, value);
    const Run result = run(made);
    QVERIFY(result.end);
    QCOMPARE(result.end->failed, quint64(1));
    QVERIFY2(result.messages.front().text.contains(QLatin1String("Nothing was stored")),
             qPrintable(result.messages.front().text));
    QVERIFY(m_client->messages(QStringLiteral("ORDERS")).empty());
}

void TestPublishing::whatCannotBeSentIsRefusedBefore_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("payload");
    const QString good = QStringLiteral("orders.new");
    QTest::newRow("empty subject") << QString() << QByteArray() << QByteArray() << QByteArray("x");
    QTest::newRow("wildcard") << QStringLiteral("orders.*") << QByteArray() << QByteArray() << QByteArray("x");
    QTest::newRow("blank") << QStringLiteral("orders new") << QByteArray() << QByteArray() << QByteArray("x");
    QTest::newRow("too large") << good << QByteArray() << QByteArray() << QByteArray(101, 'x');
    QTest::newRow("too large with headers") << good << QByteArray("A") << QByteArray(40, 'y') << QByteArray(60, 'x');
    QTest::newRow("header name") << good << QByteArray("A:B") << QByteArray("1") << QByteArray("x");
    QTest::newRow("header injection") << good << QByteArray("A") << QByteArray("1\r\nNats-Msg-Id: 5")
                                      << QByteArray("x");
    QTest::newRow("template") << good << QByteArray() << QByteArray() << QByteArray("{{nonsense}}");
}

void TestPublishing::whatCannotBeSentIsRefusedBefore()
{
    QFETCH(QString, subject);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, payload);
    m_service->setMaxPayload(100);
    PublishOrder made = order(subject, payload);
    if (!header.isEmpty())
        made.draft.headers.add(header, value);
    const Run result = run(made);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Error::Kind::InvalidInput);
    QVERIFY(!result.error->summary.isEmpty());
    QVERIFY(m_client->messages(QStringLiteral("ORDERS")).empty());
}

void TestPublishing::reservedSubjectsNeedAConfirmation()
{
    PublishOrder made = order(QStringLiteral("$JS.API.STREAM.PURGE.ORDERS"), {});
    QVERIFY(m_client->publish(QStringLiteral("orders.new"), "x"));
    QCOMPARE(run(made).error->kind, Error::Kind::InvalidInput);
    QCOMPARE(m_client->messages(QStringLiteral("ORDERS")).size(), size_t(1));
    made.isReservedConfirmed = true;
    QVERIFY(run(made).end); // the server's answer is no PubAck: the outcome is not known
    QVERIFY(m_client->messages(QStringLiteral("ORDERS")).empty());
}

void TestPublishing::withoutAStreamNothingIsStored()
{
    PublishOrder made = order(QStringLiteral("nobody.listens"));
    made.count = 1000;
    const Run result = run(made);
    QVERIFY(result.end);
    QCOMPARE(result.end->state, PublishProgress::State::Stopped); // not a thousand times the same
    QVERIFY(result.end->failed >= 1 && result.end->notSent() > 0);
    QVERIFY(result.messages.front().text.contains(QLatin1String("No stream takes messages")));
}

void TestPublishing::plainPublishAsksForNothing()
{
    auto subscription = m_other->connection().subscribe(QStringLiteral("plain.>"));
    QVERIFY(m_other->stream(QStringLiteral("ORDERS"))); // a round trip: the subscription is there
    PublishOrder made = order(QStringLiteral("plain.one"), "hello");
    made.isVerified = false;
    const Run result = run(made);
    QVERIFY(result.end);
    QCOMPARE(result.end->sent, quint64(1));
    std::vector<NatsMessage> got;
    QTRY_VERIFY(([&] {
        for (const auto& message : subscription->take())
            got.push_back(message);
        return got.size() == 1;
    }()));
    QCOMPARE(got.front().payload, QByteArray("hello"));
    QVERIFY(got.front().replyTo.isEmpty());
}

void TestPublishing::templatesMakeEachMessageDifferent()
{
    PublishOrder made = order(QStringLiteral("orders.{{n}}"), "number {{n}}");
    made.draft.headers.add("Nats-Msg-Id", "{{uuid}}");
    made.count = 150; // more than are in flight at once
    const Run result = run(made);
    QVERIFY(result.end);
    QCOMPARE(result.end->stored, quint64(150));
    QCOMPARE(result.messages.size(), size_t(150));
    const auto stored = m_client->messages(QStringLiteral("ORDERS"));
    QCOMPARE(stored.size(), size_t(150));
    for (size_t i = 0; i < stored.size(); ++i) {
        QCOMPARE(stored[i].subject, QStringLiteral("orders.%1").arg(i + 1));
        QCOMPARE(stored[i].payload, QByteArray("number ") + QByteArray::number(static_cast<int>(i + 1)));
    }
}

void TestPublishing::pauseAndCancelStopInTime()
{
    PublishOrder made = order(QStringLiteral("orders.new"));
    made.count = 100000;
    made.interval = 5ms;
    Heard heard;
    const auto state = [&] { return heard.news.empty() ? PublishProgress() : heard.news.back().progress; };
    const Publishing work = m_service->publish(made, heard.listener());
    QTRY_VERIFY(state().stored > 0);
    work.pause();
    QTRY_COMPARE(state().state, PublishProgress::State::Paused);
    work.resume();
    QTRY_COMPARE(state().state, PublishProgress::State::Running);
    const quint64 before = state().stored;
    QTRY_VERIFY(state().stored > before);
    work.stop();
    QTRY_VERIFY(heard.outcome);
    const PublishProgress end = **heard.outcome;
    QCOMPARE(end.state, PublishProgress::State::Cancelled);
    QCOMPARE(end.stored, quint64(m_client->messages(QStringLiteral("ORDERS")).size()));
    QVERIFY(end.notSent() > 0);
}

void TestPublishing::lettingGoEndsItSilently_data()
{
    QTest::addColumn<bool>("isVerified");
    QTest::newRow("confirmed") << true;
    QTest::newRow("plain") << false;
}

void TestPublishing::lettingGoEndsItSilently()
{
    QFETCH(bool, isVerified);
    PublishOrder made = order(QStringLiteral("orders.new"));
    made.count = 10'000'000;
    made.isVerified = isVerified;
    Heard heard;
    {
        const Publishing work = m_service->publish(made, heard.listener());
        QTRY_VERIFY(!heard.news.empty());
    }
    const size_t news = heard.news.size();
    QTRY_COMPARE(m_works->count(), size_t(0));
    QTest::qWait(300); // what was sent arrives
    const Sequence last = m_client->stream(QStringLiteral("ORDERS"))->state.last;
    QTest::qWait(300);
    QCOMPARE(m_client->stream(QStringLiteral("ORDERS"))->state.last, last);
    QCOMPARE(heard.news.size(), news);
    QVERIFY(!heard.outcome);
}

/// What is said to be stored is there; what is said to be not sent or failed is not; the rest is named as unknown.
void TestPublishing::aLostConnectionLeavesEachMessageInOneState()
{
    PublishOrder made = order(QStringLiteral("orders.new"), "{{n}}");
    made.count = 10'000'000;
    Heard heard;
    const Publishing work = m_service->publish(made, heard.listener());
    QTRY_VERIFY(messagesOf(heard).size() > 50);
    m_server.stop(); // not killed: 2.9 then forgets what it has confirmed
    QTRY_VERIFY_WITH_TIMEOUT(heard.outcome, 20000);
    const PublishProgress end = **heard.outcome;
    const auto messages = messagesOf(heard);
    QCOMPARE(end.state, PublishProgress::State::Stopped);
    QCOMPARE(quint64(messages.size()), end.done());
    QVERIFY(m_server.restart());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->connection().state(), ConnectionState::Connected, 15000);
    QSet<QByteArray> stored;
    for (const auto& message : m_client->messages(QStringLiteral("ORDERS"))) {
        QVERIFY(!stored.contains(message.payload)); // none twice
        stored.insert(message.payload);
    }
    QSet<quint64> told;
    for (const auto& message : messages) {
        QVERIFY(!told.contains(message.number));
        told.insert(message.number);
        const bool isThere = stored.remove(QByteArray::number(message.number));
        if (message.outcome == PublishOutcome::Stored)
            QVERIFY(isThere);
        else if (message.outcome == PublishOutcome::Failed)
            QVERIFY(!isThere);
        else
            QCOMPARE(message.outcome, PublishOutcome::Unknown);
    }
    QVERIFY(stored.isEmpty()); // nothing was stored that was not told
}

void TestPublishing::previewNamesStreamAndReceivers()
{
    const auto makeConsumer = [this](const char* name, const char* filter) {
        return !m_client
                    ->call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.") + QLatin1String(name),
                           QByteArray(R"({"stream_name":"ORDERS","config":{"durable_name":")") + name +
                               R"(","ack_policy":"explicit","filter_subject":")" + filter + R"("}})")
                    .isEmpty();
    };
    QVERIFY(makeConsumer("all", "orders.>"));
    QVERIFY(makeConsumer("paid", "orders.paid"));
    test::Heard<NoProgress, Result<PublishPreview>> heard;
    PublishLook look = m_service->preview(QStringLiteral("orders.new"), heard.listener());
    QTRY_VERIFY(heard.outcome);
    const PublishPreview preview = **heard.outcome;
    QCOMPARE(preview.stream.value, QStringLiteral("ORDERS"));
    QVERIFY(preview.areReceiversKnown);
    QCOMPARE(preview.receivers, std::vector<ConsumerName>{{QStringLiteral("all")}});
    look = m_service->preview(QStringLiteral("elsewhere"), heard.listener());
    QTRY_VERIFY(heard.outcome);
    QVERIFY((*heard.outcome)->stream.value.isEmpty());
}

/// Somebody who answers each request with `replies` messages.
std::unique_ptr<Subscription> TestPublishing::listen(const QString& subject, int replies, const QByteArray& payload)
{
    auto subscription = m_other->connection().subscribe(subject);
    connect(subscription.get(), &Subscription::messagesReady, this, [this, replies, payload, raw = subscription.get()] {
        for (const NatsMessage& message : raw->take()) {
            for (int i = 0; i < replies; ++i) {
                Request answer;
                answer.subject = message.replyTo;
                answer.headers.add("Number", QByteArray::number(i + 1));
                answer.payload = payload + message.payload;
                answer.wantsReply = false;
                m_other->connection().requests().request(std::move(answer), [](const Result<NatsMessage>&) {});
            }
        }
    });
    if (!m_other->stream(QStringLiteral("ORDERS"))) // a round trip: the subscription is there
        return nullptr;
    return subscription;
}

void TestPublishing::requestGathersReplies()
{
    const auto responder = listen(QStringLiteral("service.echo"), 3, "you said ");
    QVERIFY(responder);
    test::Heard<RequestReply, Result<int>> heard;
    RequestOrder made;
    made.draft.subject = QStringLiteral("service.echo");
    made.draft.payload = "hello";
    made.maxReplies = 100;
    Requesting work = m_service->request(made, heard.listener());
    QTRY_VERIFY(heard.outcome);
    QCOMPARE(heard.outcome->value(), 3);
    QCOMPARE(heard.news.size(), size_t(3));
    const RequestReply last = heard.news.back();
    QCOMPARE(last.payload, QByteArray("you said hello"));
    QCOMPARE(last.headers.firstValue("Number"), std::optional<QByteArray>("3"));
    QVERIFY(last.latency > 0ns);
    made.maxReplies = 2;
    work = m_service->request(made, heard.listener());
    QTRY_VERIFY(heard.outcome);
    QCOMPARE(heard.news.size(), size_t(2));
}

void TestPublishing::requestWithoutAnswer()
{
    test::Heard<RequestReply, Result<int>> heard;
    RequestOrder made;
    made.draft.subject = QStringLiteral("service.none");
    Requesting work = m_service->request(made, heard.listener());
    QTRY_VERIFY(heard.outcome);
    QCOMPARE(heard.outcome->error().kind, Error::Kind::NoResponders);
    const auto silent = listen(QStringLiteral("service.silent"), 0, {});
    QVERIFY(silent);
    made.draft.subject = QStringLiteral("service.silent");
    made.timeout = 200ms;
    work = m_service->request(made, heard.listener());
    QTRY_VERIFY(heard.outcome);
    QCOMPARE(heard.outcome->error().kind, Error::Kind::Timeout);
}

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
