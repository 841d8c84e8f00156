// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of chosen messages is made of whole ones: bodies that are not at hand are read, or it is said why not.
#include "app/exactreading.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QTest>

using namespace jetlag;
using What = ExactReading::What;

class TestExactReading : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("X"), QStringLiteral("x.>")));
        MessageHeaders headers;
        headers.add("B", "1");
        headers.add("A", "");
        for (int i = 1; i <= 5; ++i)
            QVERIFY(m_client.publish(QStringLiteral("x.%1").arg(i), "payload " + QByteArray::number(i),
                                     i % 2 == 0 ? headers : MessageHeaders()));
        for (const StoredMessage& message : m_client.messages(QStringLiteral("X")))
            m_refs.emplace_back(std::make_shared<const StoredMessage>(message));
        m_reader = std::make_unique<MessageReader>(m_client.api(), m_works);
    }

    void whatIsAtHandIsNotRead()
    {
        bool isDone = false;
        ExactReading::start(*m_reader, m_refs, What::Missing, this, [&](const Result<ExactReading::Messages>& read) {
            isDone = read && read->front() == m_refs.front().body;
        });
        QVERIFY(isDone); // at once
    }

    void missingBodiesAreRead()
    {
        MessageRefs refs = m_refs;
        for (const size_t i : {0, 1, 4})
            refs[i].body.reset();
        const auto read = start(refs, What::Missing);
        QVERIFY(read);
        for (size_t i = 0; i < refs.size(); ++i)
            QVERIFY(*read->at(i) == *m_refs[i].body);
    }

    void headersAreReadAgainWhereAsked()
    {
        MessageRefs refs = m_refs;
        auto quick = std::make_shared<StoredMessage>(*refs[1].body);
        quick->headers.removeAll("A"); // as a search may have read it
        refs[1].body = quick;
        QCOMPARE(start(refs, What::Missing)->at(1)->headers.size(), qsizetype(1));
        QVERIFY(*start(refs, What::MissingAndHeaders)->at(1) == *m_refs[1].body);
    }

    void whatCannotBeReadIsNeverEmpty()
    {
        MessageRefs refs = m_refs;
        refs[2].body.reset();
        refs[2].time += std::chrono::seconds(1); // of a stream that was there before this one
        const auto other = start(refs, What::Missing);
        QVERIFY(!other);
        QVERIFY2(other.error().summary.contains(QStringLiteral("sequence 3")), qPrintable(other.error().summary));
        bool isDeleted = false;
        m_client.api().deleteMessage({QStringLiteral("X")}, Sequence{4},
                                     [&](const Result<bool>& done) { isDeleted = done.has_value(); });
        QTRY_VERIFY(isDeleted);
        refs = m_refs;
        QVERIFY(start(refs, What::MissingAndHeaders)); // stays as it was read
        refs[3].body.reset();
        const auto gone = start(refs, What::Missing);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    }

private:
    Result<ExactReading::Messages> start(const MessageRefs& refs, What what)
    {
        std::optional<Result<ExactReading::Messages>> answer;
        ExactReading::start(*m_reader, refs, what, this,
                            [&](const Result<ExactReading::Messages>& read) { answer = read; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            return unexpected(Error{Error::Kind::Timeout, QStringLiteral("no answer"), {}, 0});
        return *answer;
    }

    test::NatsServer m_server;
    test::Client m_client;
    WorkRegistry m_works;
    std::unique_ptr<MessageReader> m_reader;
    MessageRefs m_refs;
};

QTEST_GUILESS_MAIN(TestExactReading)
#include "tst_exactreading.moc"
