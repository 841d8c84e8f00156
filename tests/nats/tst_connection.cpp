// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/connection.h"
#include "nats/nkeys.h"
#include "nats/subscription.h"
#include "support/natsserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;
using test::NatsServer;

namespace {

ConnectionOptions optionsFor(const QString& url)
{
    ConnectionOptions options;
    options.servers = {url};
    options.timeout = 2s;
    return options;
}

/// Collects event texts of a connection.
struct Told
{
    explicit Told(Connection& connection)
    {
        QObject::connect(&connection, &Connection::eventHappened, &connection,
                         [this](const Event& event) { texts << event.text; });
    }
    bool says(const QString& words) const { return !texts.filter(words, Qt::CaseInsensitive).isEmpty(); }
    QStringList texts;
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void connectsAndKnowsTheServer();
    void wrongPasswordIsSaidInWords();
    void userInfoOfAddressesIsDecoded_data();
    void userInfoOfAddressesIsDecoded();
    void nkeysFromFileAndFromMemory();
    void unknownHostIsSaidInWords();
    void connectsWhenTheServerComesLater();
    void crashAndRestartAreEvents();
    void nothingSentWhileAwayArrivesLater();
    void manyRequestsInFlight();
    void timeoutsAndCancel();
    void noRespondersFailAtOnce();
    void deniedRequestFailsWithItsSubject();
    void fullServerIsSaidInWordsAndOnce();
    void repliesComeBelowTheInboxPrefix_data();
    void repliesComeBelowTheInboxPrefix();
    void anInboxPrefixThatCannotBeIsSaidInWords();
    void mailboxIsBoundedAndCountsDrops();
    void headersAndBytesSurvive();
    void aServicesOwnStatusIsAReply();
    void subscriptionsMayGoDuringAFireHose();

private:
    /// An echo service: answers each request with its payload and headers.
    std::unique_ptr<Subscription> echo(Connection& connection, const QString& subject);
    NatsServer m_server;
};

void TestConnection::initTestCase()
{
    QVERIFY(m_server.start());
}

std::unique_ptr<Subscription> TestConnection::echo(Connection& connection, const QString& subject)
{
    auto subscription = connection.subscribe(subject);
    connect(subscription.get(), &Subscription::messagesReady, &connection, [&connection, raw = subscription.get()] {
        for (const NatsMessage& message : raw->take()) {
            Request reply;
            reply.subject = message.replyTo;
            reply.payload = message.payload;
            reply.headers = message.headers;
            connection.requests().request(reply, [](const Result<NatsMessage>&) {});
        }
    });
    return subscription;
}

void TestConnection::connectsAndKnowsTheServer()
{
    Connection connection;
    QSignalSpy identified(&connection, &Connection::identityChanged);
    QSignalSpy rtt(&connection, &Connection::rttMeasured);
    connection.open(optionsFor(m_server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    QTRY_COMPARE(identified.size(), 1);
    QVERIFY(connection.identity().version);
    QCOMPARE(connection.identity().version->toString(), m_server.version());
    QCOMPARE(connection.identity().url, m_server.url());
    QVERIFY(connection.identity().maxPayload >= 1 << 20);
    connection.measureRtt();
    QTRY_COMPARE(rtt.size(), 1);
}

void TestConnection::wrongPasswordIsSaidInWords()
{
    NatsServer server;
    QVERIFY(server.start({.extraConfig = QStringLiteral("authorization { user: a, password: right }\n")}));
    Connection connection;
    Told told(connection);
    auto options = optionsFor(server.url());
    options.user = QStringLiteral("a");
    options.password = QStringLiteral("wrong-secret");
    connection.open(options);
    QTRY_VERIFY(connection.error());
    QCOMPARE(connection.error()->kind, Error::Kind::Authentication);
    QVERIFY(connection.error()->summary.contains(QStringLiteral("password")));
    QTRY_VERIFY(told.says(QStringLiteral("password")));
    QVERIFY(!told.says(QStringLiteral("wrong-secret")));
}

void TestConnection::userInfoOfAddressesIsDecoded_data()
{
    QTest::addColumn<QString>("authorization");
    QTest::addColumn<QStringList>("userInfo"); // of each address of the list
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char* name, const char* authorization, const QStringList& userInfo, bool isRight) {
        QTest::newRow(name) << QString::fromUtf8(authorization) << userInfo << isRight;
    };
    const char* const odd = "user: \"ops team\", password: \"p@ss:/#100%\"";
    row("encoded", odd, {QStringLiteral("ops%20team:p%40ss%3A%2F%23100%25@")}, true);
    row("as it is", odd, {QStringLiteral("ops team:p@ss:/#100%@")}, true);
    row("another", odd, {QStringLiteral("ops%20team:p%41ss%3A%2F%23100%25@")}, false);
    row("beyond ASCII", "user: \"jürgen\", password: \"秘密\"", {QStringLiteral("j%C3%BCrgen:%E7%A7%98%e5%af%86@")},
        true);
    row("no sequence", "user: a, password: \"1%zz%4\"", {QStringLiteral("a:1%zz%4@")}, true);
    row("token", "token: \"t/o k@en\"", {QStringLiteral("t%2Fo%20k%40en@")}, true);
    row("colon in the name", "user: \"a:b\", password: c", {QStringLiteral("a%3Ab:c@"), QStringLiteral("a%3Ab:c@")},
        true);
    row("colon in one name", "user: \"a:b\", password: c", {QStringLiteral("a%3Ab:c@"), QString()}, false);
}

void TestConnection::userInfoOfAddressesIsDecoded()
{
    QFETCH(QString, authorization);
    QFETCH(QStringList, userInfo);
    QFETCH(bool, isRight);
    NatsServer server;
    QVERIFY(server.start({.extraConfig = QStringLiteral("authorization { %1 }\n").arg(authorization)}));
    ConnectionOptions options = optionsFor({});
    options.servers.clear();
    for (const QString& info : userInfo)
        options.servers << server.url().replace(QLatin1String("://"), QString(QLatin1String("://") + info));
    Connection connection;
    Told told(connection);
    connection.open(options);
    if (isRight) {
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        QCOMPARE(connection.identity().url, server.url());
        QVERIFY(told.says(server.url()));
    } else {
        QTRY_VERIFY(connection.error());
    }
}

void TestConnection::nkeysFromFileAndFromMemory()
{
    // A pair that the nats documentation prints.
    const QByteArray seed = "SUACSSL3UAHUDXKFSNVUZRF5UHPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU3VY";
    const auto publicKey = publicKeyOfSeed("-----BEGIN USER NKEY SEED-----\n" + seed + "\n------END------\n");
    QVERIFY(publicKey);
    QCOMPARE(*publicKey, QByteArray("UDXU4RCSJNZOIQHZNWXHXORDPRTGNJAHAHFRGZNEEJCPQTT2M7NLCNF4"));
    QVERIFY(!publicKeyOfSeed("SUACSSL3UAHUDXKFSNVUZRF5UHPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU4VY")); // a slip of the pen
    NatsServer server;
    QVERIFY(server.start(
        {.extraConfig =
             QStringLiteral("authorization { users: [ { nkey: %1 } ] }\n").arg(QString::fromUtf8(*publicKey))}));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("user.nk")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(seed);
    file.close();
    auto fromFile = optionsFor(server.url());
    fromFile.nkeySeedFile = file.fileName();
    auto fromMemory = optionsFor(server.url());
    fromMemory.seed = QString::fromUtf8(seed);
    for (const auto& options : {fromFile, fromMemory}) {
        Connection connection;
        connection.open(options);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    }
    Connection without;
    without.open(optionsFor(server.url()));
    QTRY_VERIFY(without.error());
    QCOMPARE(without.error()->kind, Error::Kind::Authentication);
}

void TestConnection::unknownHostIsSaidInWords()
{
    Connection connection;
    connection.open(optionsFor(QStringLiteral("nats://no-such-host.invalid:4222")));
    QTRY_VERIFY_WITH_TIMEOUT(connection.error(), 30000);
    QCOMPARE(connection.error()->kind, Error::Kind::InvalidInput);
    QVERIFY(connection.error()->summary.contains(QStringLiteral("no-such-host.invalid")));
}

void TestConnection::connectsWhenTheServerComesLater()
{
    NatsServer server;
    QVERIFY(server.start());
    server.stop();
    Connection connection;
    connection.open(optionsFor(server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Failed);
    QVERIFY(server.restart());
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
}

void TestConnection::crashAndRestartAreEvents()
{
    NatsServer server;
    QVERIFY(server.start());
    Connection connection;
    Told told(connection);
    connection.open(optionsFor(server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    // A subscriber that never answers: the request is pending when the server dies.
    const auto silent = connection.subscribe(QStringLiteral("silent"));
    std::optional<Error> failure;
    connection.requests().request({.subject = "silent", .payload = {}, .headers = {}},
                                  [&](const Result<NatsMessage>& reply) {
                                      if (!reply)
                                          failure = reply.error();
                                  });
    server.kill();
    QTRY_COMPARE(connection.state(), ConnectionState::Reconnecting);
    QTRY_VERIFY(failure);
    QCOMPARE(failure->kind, Error::Kind::Disconnected);
    QTRY_VERIFY(told.says(QStringLiteral("lost")));
    QVERIFY(server.restart());
    QTRY_COMPARE_WITH_TIMEOUT(connection.state(), ConnectionState::Connected, 15000);
    QTRY_VERIFY(told.says(QStringLiteral("Reconnected")));
}

void TestConnection::nothingSentWhileAwayArrivesLater()
{
    NatsServer server;
    QVERIFY(server.start());
    Connection connection;
    connection.open(optionsFor(server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    const auto heard = connection.subscribe(QStringLiteral("danger"));
    server.kill();
    QTRY_COMPARE(connection.state(), ConnectionState::Reconnecting);
    int failures = 0;
    for (int i = 0; i < 10; ++i) {
        connection.requests().request({.subject = "danger", .payload = {}, .headers = {}},
                                      [&](const Result<NatsMessage>& reply) { failures += reply ? 0 : 1; });
    }
    QTRY_COMPARE(failures, 10);
    QVERIFY(server.restart());
    QTRY_COMPARE_WITH_TIMEOUT(connection.state(), ConnectionState::Connected, 15000);
    // What is sent now arrives after anything that would have been buffered.
    std::optional<Error> timeout;
    connection.requests().request(
        {.subject = "danger", .payload = "now", .headers = {}, .timeout = 300ms},
        [&](const Result<NatsMessage>& reply) { timeout = reply ? std::nullopt : std::optional(reply.error()); });
    QTRY_VERIFY(timeout);
    QCOMPARE(timeout->kind, Error::Kind::Timeout);
    const auto messages = heard->take();
    QCOMPARE(messages.size(), 1U);
    QCOMPARE(messages.front().payload, QByteArray("now"));
}

void TestConnection::manyRequestsInFlight()
{
    Connection connection;
    connection.open(optionsFor(m_server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    connection.setRequestWindow(64);
    const auto service = connection.subscribe(QStringLiteral("service"));
    Connection answering;
    answering.open(optionsFor(m_server.url()));
    QTRY_COMPARE(answering.state(), ConnectionState::Connected);
    const auto echoing = echo(answering, QStringLiteral("echo"));
    QSignalSpy rtt(&answering, &Connection::rttMeasured);
    answering.measureRtt(); // the subscription has reached the server
    QTRY_COMPARE(rtt.size(), 1);
    answering.setRequestWindow(100000);

    int right = 0;
    int mostInFlight = 0;
    for (int i = 0; i < 5000; ++i) {
        connection.requests().request({.subject = "echo", .payload = QByteArray::number(i), .headers = {}},
                                      [&, i](const Result<NatsMessage>& reply) {
                                          right += reply && reply->payload == QByteArray::number(i) ? 1 : 0;
                                          mostInFlight = std::max(mostInFlight, connection.requestStats().inFlight);
                                      });
    }
    QTRY_COMPARE_WITH_TIMEOUT(right, 5000, 20000);
    QVERIFY(mostInFlight <= 64);
    QCOMPARE(connection.requestStats().inFlight, 0);
}

void TestConnection::timeoutsAndCancel()
{
    Connection connection;
    connection.open(optionsFor(m_server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    const auto silent = connection.subscribe(QStringLiteral("silent"));
    std::optional<Error> error;
    bool wasCalled = false;
    const Request request{.subject = "silent", .payload = {}, .headers = {}, .timeout = 200ms};
    const RequestId cancelled =
        connection.requests().request(request, [&](const Result<NatsMessage>&) { wasCalled = true; });
    connection.requests().request(request, [&](const Result<NatsMessage>& reply) { error = reply.error(); });
    connection.requests().cancel(cancelled);
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Timeout);
    QCOMPARE(error->detail, QStringLiteral("silent"));
    QVERIFY(!wasCalled);
    QCOMPARE(connection.requestStats().timedOut, 1U);
}

void TestConnection::noRespondersFailAtOnce()
{
    Connection connection;
    connection.open(optionsFor(m_server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    std::optional<Error> error;
    connection.requests().request({.subject = "nobody", .payload = {}, .headers = {}, .timeout = 60s},
                                  [&](const Result<NatsMessage>& reply) { error = reply.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::NoResponders);
}

void TestConnection::deniedRequestFailsWithItsSubject()
{
    NatsServer server;
    QVERIFY(server.start({.extraConfig = QStringLiteral("authorization { users: [{ user: a, password: b, permissions: "
                                                        "{ publish: { deny: \"forbidden\" } } }] }\n")}));
    Connection connection;
    auto options = optionsFor(server.url());
    options.user = QStringLiteral("a");
    options.password = QStringLiteral("b");
    connection.open(options);
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    std::optional<Error> denied;
    std::optional<Error> other;
    connection.requests().request({.subject = "forbidden", .payload = {}, .headers = {}, .timeout = 60s},
                                  [&](const Result<NatsMessage>& reply) { denied = reply.error(); });
    connection.requests().request({.subject = "allowed", .payload = {}, .headers = {}, .timeout = 60s},
                                  [&](const Result<NatsMessage>& reply) { other = reply.error(); });
    QTRY_VERIFY(denied && other);
    QCOMPARE(denied->kind, Error::Kind::Permission);
    QVERIFY(denied->summary.contains(QStringLiteral("forbidden")));
    QCOMPARE(other->kind, Error::Kind::NoResponders);
}

void TestConnection::fullServerIsSaidInWordsAndOnce()
{
    NatsServer server;
    QVERIFY(server.start({.extraConfig = QStringLiteral("max_connections: 1\n")}));
    auto first = std::make_unique<Connection>();
    first->open(optionsFor(server.url()));
    QTRY_COMPARE(first->state(), ConnectionState::Connected);
    Connection second;
    Told told(second);
    QStringList errors;
    connect(&second, &Connection::stateChanged, this, [&](ConnectionState state) {
        if (state == ConnectionState::Failed)
            errors << second.error()->summary + u'|' + second.error()->detail;
    });
    second.open(optionsFor(server.url()));
    for (int attempt = 1; attempt <= 12; ++attempt) {
        QTRY_COMPARE(errors.size(), attempt);
        second.retryNow();
    }
    for (const QString& error : errors)
        QVERIFY2(error.contains(QStringLiteral("no room for another connection")) &&
                     !error.contains(QStringLiteral("certificate")),
                 qPrintable(error));
    QVERIFY2(told.texts.size() <= 2, qPrintable(told.texts.join(u'\n'))); // what it said, and that it said nothing
    first.reset();
    QTRY_COMPARE(second.state(), ConnectionState::Connected);
}

void TestConnection::repliesComeBelowTheInboxPrefix_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("token") << QStringLiteral("INB_u");
    QTest::newRow("with the dot") << QStringLiteral("INB_u.");
    QTest::newRow("two tokens") << QStringLiteral("INB_u.mine");
}

/// With a user that may subscribe there only.
void TestConnection::repliesComeBelowTheInboxPrefix()
{
    QFETCH(QString, prefix);
    NatsServer server;
    QVERIFY(server.start({.extraConfig = QStringLiteral("authorization { users: [\n"
                                                        "{ user: u, password: p, permissions: { publish: \">\", "
                                                        "subscribe: [\"INB_u.>\", echo] } } ] }\n")}));
    auto options = optionsFor(server.url());
    options.user = QStringLiteral("u");
    options.password = QStringLiteral("p");
    options.inboxPrefix = prefix;
    Connection connection;
    connection.open(options);
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    const auto service = echo(connection, QStringLiteral("echo"));
    std::optional<Result<NatsMessage>> answer;
    connection.requests().request({.subject = "echo", .payload = "hello", .headers = {}, .timeout = 2s},
                                  [&](const Result<NatsMessage>& reply) { answer = reply; });
    QTRY_VERIFY(answer);
    QVERIFY2(*answer, qPrintable((*answer) ? QString() : answer->error().summary));
    QCOMPARE((*answer)->payload, QByteArray("hello"));
    const QByteArray root = prefix.toUtf8() + (prefix.endsWith(u'.') ? "" : ".");
    QVERIFY2((*answer)->subject.startsWith(root), (*answer)->subject.constData());
}

void TestConnection::anInboxPrefixThatCannotBeIsSaidInWords()
{
    for (const char* prefix : {"INB_u.>", "a..b", "a b", "*"}) {
        auto options = optionsFor(m_server.url());
        options.inboxPrefix = QLatin1String(prefix);
        Connection connection;
        connection.open(options);
        QTRY_VERIFY(connection.error());
        QCOMPARE(connection.error()->kind, Error::Kind::InvalidInput);
        QVERIFY(connection.error()->summary.contains(QStringLiteral("inbox prefix %1").arg(QLatin1String(prefix))));
    }
}

void TestConnection::mailboxIsBoundedAndCountsDrops()
{
    Connection connection;
    connection.open(optionsFor(m_server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    const auto small = connection.subscribe(QStringLiteral("flood"), 100);
    for (int i = 0; i < 250; ++i)
        connection.requests().request({.subject = "flood", .payload = {}, .headers = {}, .timeout = 1ms},
                                      [](const Result<NatsMessage>&) {});
    QTRY_COMPARE(small->received(), 250U);
    QCOMPARE(small->dropped(), 150U);
    QCOMPARE(small->take().size(), 100U);
}

void TestConnection::headersAndBytesSurvive()
{
    Connection connection;
    connection.open(optionsFor(m_server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    const auto service = echo(connection, QStringLiteral("echo2"));
    Request request{.subject = "echo2", .payload = QByteArray("\0\xff\r\n\x80", 5), .headers = {}};
    request.headers.add("Many", "one");
    request.headers.add("Many", "two");
    request.headers.add("Umlaut", "äöü");
    std::optional<NatsMessage> answer;
    connection.requests().request(request,
                                  [&](const Result<NatsMessage>& reply) { answer = reply.value_or(NatsMessage{}); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->payload, request.payload);
    QCOMPARE(answer->headers.values("Many"), (QList<QByteArray>{"one", "two"}));
    QCOMPARE(answer->headers.values("Umlaut"), QList<QByteArray>{"äöü"});
}

/// Messages and replies without a payload may have a header of that name: it arrives, and nobody is taken for absent.
void TestConnection::aServicesOwnStatusIsAReply()
{
    Connection connection;
    connection.open(optionsFor(m_server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    const auto service = echo(connection, QStringLiteral("busy"));
    const auto heard = connection.subscribe(QStringLiteral("busy"));
    Request request{.subject = "busy", .payload = {}, .headers = {}};
    request.headers.add("Status", "503");
    request.headers.add("Reason", "overloaded");
    std::optional<Result<NatsMessage>> answer;
    connection.requests().request(request, [&](const Result<NatsMessage>& reply) { answer = reply; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QTRY_VERIFY(heard->received() > 0);
    for (const NatsMessage& message : {**answer, heard->take().at(0)}) {
        QCOMPARE(message.headers.firstValue("Status"), std::optional<QByteArray>("503"));
        QCOMPARE(message.headers.firstValue("Reason"), std::optional<QByteArray>("overloaded"));
    }
}

void TestConnection::subscriptionsMayGoDuringAFireHose()
{
    Connection connection;
    connection.open(optionsFor(m_server.url()));
    QTRY_COMPARE(connection.state(), ConnectionState::Connected);
    connection.setRequestWindow(1000000);
    for (int round = 0; round < 50; ++round) {
        auto subscription = connection.subscribe(QStringLiteral("hose"), 1000);
        for (int i = 0; i < 300; ++i)
            connection.requests().request(
                {.subject = "hose", .payload = QByteArray(100, 'x'), .headers = {}, .timeout = 1ms},
                [](const Result<NatsMessage>&) {});
        QTRY_VERIFY(subscription->received() > 0);
        subscription.reset();
    }
    QSignalSpy rtt(&connection, &Connection::rttMeasured);
    connection.measureRtt();
    QTRY_COMPARE(rtt.size(), 1);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
