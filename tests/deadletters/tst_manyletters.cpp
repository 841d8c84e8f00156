// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dead-letter stream far beyond what is listed: the newest are, the rest is counted, and nothing is read twice.
// JETLAG_LETTERS=1000000 takes as many.
#include "deadletters/deadletterservice.h"
#include "deadletters/replayhelp.h"
#include "deadletters/replayjournal.h"
#include "support/natsserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace jetlag;

namespace {

constexpr uint64_t listed = 50'000;
const QString dlq = QStringLiteral("DLQ");

/// Of this process, in bytes.
quint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toULongLong() * 1024;
    }
    return 0;
}

} // namespace

class TestManyLetters : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    Connection m_connection;
    JetStreamApi m_api{m_connection.requests()};
    QTemporaryDir m_folder;
    std::unique_ptr<ReplayJournal> m_journal;
    std::unique_ptr<DeadLetterService> m_service;
    std::map<uint64_t, DeadLetter> m_rows;
    std::vector<UnlistedLetters> m_unlisted;
    quint64 m_told = 0; ///< letters, in all news
    int m_looks = 0;
    uint64_t m_letters = 60'000;

    bool publish(uint64_t count)
    {
        const auto letters = test::deadLetters(1000, QStringLiteral("work.a"));
        for (uint64_t done = 0; done < count; done += letters.size()) {
            const auto most = static_cast<ptrdiff_t>(std::min<uint64_t>(letters.size(), count - done));
            if (!m_client.publishAll({letters.begin(), letters.begin() + most}))
                return false;
        }
        return true;
    }
    /// Until the answers have come.
    quint64 look()
    {
        auto row = std::make_shared<StreamRow>();
        row->facts = m_client.stream(dlq);
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->streams.emplace(StreamName{dlq}, row);
        const quint64 before = m_connection.requestStats().sent;
        const int looks = m_looks;
        m_service->onSnapshot(snapshot);
        const auto isQuiet = [this, looks] {
            const RequestStats stats = m_connection.requestStats();
            return m_looks > looks && stats.inFlight + stats.queued == 0;
        };
        if (!QTest::qWaitFor(isQuiet, 120'000))
            return UINT64_MAX;
        return m_connection.requestStats().sent - before;
    }

private slots:
    void initTestCase()
    {
        if (const uint64_t wanted = qEnvironmentVariable("JETLAG_LETTERS").toULongLong(); wanted > 0)
            m_letters = wanted;
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        ConnectionOptions options;
        options.servers = {m_server.url()};
        m_connection.open(options);
        QTRY_COMPARE(m_connection.state(), ConnectionState::Connected);
        QVERIFY(m_client.makeStream(dlq, QStringLiteral("vigil.dlq")));
        QVERIFY(publish(m_letters));
        m_journal = std::make_unique<ReplayJournal>(m_folder.filePath(QStringLiteral("journal.db")));
        m_service = std::make_unique<DeadLetterService>(m_api, *m_journal);
        connect(m_service.get(), &DeadLetterService::changed, this, [this](const auto& upserted, const auto& removed) {
            m_told += upserted.size();
            for (const auto& [stream, sequence] : removed)
                m_rows.erase(sequence.value);
            for (const DeadLetter& letter : upserted)
                m_rows[letter.sequence.value] = letter;
        });
        connect(m_service.get(), &DeadLetterService::truncated, this, [this](const auto& unlisted, quint64) {
            m_unlisted = unlisted;
            ++m_looks;
        });
    }
    void cleanupTestCase() { m_service.reset(); }

    void theNewestAreListed_theRestIsCounted()
    {
        const quint64 before = residentBytes();
        QElapsedTimer timer;
        timer.start();
        const quint64 asked = look();
        qInfo("%llu letters: %llu requests, %lld ms, %llu MiB more", static_cast<unsigned long long>(m_letters), asked,
              timer.elapsed(), (residentBytes() - std::min(before, residentBytes())) >> 20);
        QVERIFY2(asked <= listed + 50, QByteArray::number(asked).constData());
        QCOMPARE(m_rows.size(), size_t(listed));
        QCOMPARE(m_rows.begin()->first, m_letters - listed + 1);
        QCOMPARE(m_told, listed); // each once
        for (int i = 0; i < 5; ++i)
            QCOMPARE(look(), 0ull);
        QCOMPARE(m_unlisted, (std::vector<UnlistedLetters>{{{dlq}, m_letters - listed, {m_letters - listed}}}));
    }

    void whatIsAddedMakesTheOldestGo()
    {
        QVERIFY(publish(10));
        QVERIFY(look() <= 12);
        QCOMPARE(m_rows.size(), size_t(listed));
        QCOMPARE(m_rows.rbegin()->first, m_letters + 10);
        QCOMPARE(look(), 0ull);
        QCOMPARE(m_unlisted,
                 (std::vector<UnlistedLetters>{{{dlq}, m_letters + 10 - listed, {m_letters + 10 - listed}}}));
    }

    /// So many gaps that nobody wants a list of them: what is added is seen at once all the same, and the whole is read
    /// again seldom.
    void manyGaps()
    {
        if (m_letters < 2 * listed)
            QSKIP("Takes JETLAG_LETTERS=120000 or more.");
        const uint64_t last = m_letters + 10;
        int deleted = 0;
        constexpr int wanted = 50'200;
        for (int i = 0; i < wanted; ++i) {
            m_client.api().deleteMessage({dlq}, {static_cast<uint64_t>(i + 2)},
                                         [&deleted](const Result<bool>& reply) { deleted += reply ? 1 : 0; });
            if (i % 500 == 499)
                QVERIFY(QTest::qWaitFor([&] { return deleted == i + 1; }, 20'000));
        }
        QTRY_COMPARE(deleted, wanted);
        const quint64 again = look();
        QVERIFY2(again >= listed && again <= 2 * listed, QByteArray::number(again).constData()); // once
        for (int i = 0; i < 5; ++i) {
            QVERIFY(publish(1));
            QVERIFY(look() <= 4);
            QCOMPARE(m_rows.rbegin()->first, last + static_cast<uint64_t>(i) + 1);
            QVERIFY(look() <= 4);
        }
    }
};

QTEST_GUILESS_MAIN(TestManyLetters)
#include "tst_manyletters.moc"
