// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 1, on a real server, for streams of each retention with a slow and an absent consumer: whatever is done to
// look at messages, the stream, its consumers and their states are the same afterwards, byte for byte.
#include "app/session.h"
#include "deadletters/deadletterservice.h"
#include "deadletters/replayservice.h"
#include "deleting/purgeservice.h"
#include "files/exportservice.h"
#include "files/importservice.h"
#include "integration/watchedstream.h"
#include "jetstream/advisories.h"
#include "live/livesubjectservice.h"
#include "monitor/history.h"
#include "payload/copyas.h"
#include "reading/messagereader.h"
#include "search/searchservice.h"
#include "sending/publishservice.h"
#include "support/heard.h"
#include "tracing/traceservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <set>

using namespace jetlag;
using namespace std::chrono_literals;
using Direction = ReadSpec::Direction;
using test::WatchedStream;

namespace {
constexpr int patience = 30'000;
} // namespace

class TestLookingChangesNothing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup();
    void theWatchNotices();
    void everyWayOfReading_data();
    void everyWayOfReading();

private:
    bool isFinished(QSignalSpy& spy) const
    {
        return QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, patience);
    }
    /// Messages that a page holds.
    size_t page(ReadSpec spec)
    {
        spec.stream = StreamName{m_stream->name()};
        size_t count = 0;
        std::optional<MessageBatch> end;
        const auto take = [&](const MessageBatch& batch) {
            count += batch.messages.size();
            if (batch.finished)
                end = batch;
        };
        const PageReading reading = m_session->reader().read(spec, {take, take});
        return QTest::qWaitFor([&] { return end.has_value(); }, patience) && !end->error ? count : 0;
    }
    size_t found(const QString& line, MatchOptions options = {})
    {
        const auto match = MessageMatch::parse(line, options);
        if (!match)
            return 0;
        SearchSpec spec;
        spec.stream = StreamName{m_stream->name()};
        spec.match = *match;
        std::optional<SearchOutcome> outcome;
        const Search search =
            m_session->searchService().search(spec, {{}, [&](const SearchOutcome& how) { outcome = how; }});
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, patience))
            return 0;
        return outcome->kind == SearchOutcome::Kind::Complete ? outcome->progress.matches : 0;
    }
    uint64_t exported(ExportTarget::Format format, const QString& name, bool isCompressed = false)
    {
        ExportOrder order;
        order.stream = StreamName{m_stream->name()};
        order.target.format = format;
        order.target.isCompressed = isCompressed;
        order.target.path = m_folder->filePath(m_stream->name() + name);
        test::Heard<ExportProgress, Result<ExportOutcome>> heard;
        const Exporting work = m_session->exportService().start(order, heard.listener());
        return heard.waitForEnd(patience) && *heard.outcome ? (*heard.outcome)->progress.written : 0;
    }
    size_t one(Sequence sequence);
    size_t tailed();
    size_t followedLive();
    size_t deadLetters();
    quint64 planned();
    size_t givenUp();
    quint64 purgePreview(const PurgeScope& scope);
    quint64 importPreview();
    size_t publishPreview();
    size_t traced();
    size_t polled();

    test::NatsServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder; ///< a new one for each row
    std::unique_ptr<WatchedStream> m_stream;
    std::unique_ptr<Session> m_session;
    std::set<uint64_t> m_letters;
};

void TestLookingChangesNothing::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestLookingChangesNothing::cleanup()
{
    m_session.reset();
    m_stream.reset();
}

/// What would be a finding is one: the watch hears of a consumer, and sees a message that was acknowledged.
void TestLookingChangesNothing::theWatchNotices()
{
    WatchedStream stream(m_server.url());
    QVERIFY(stream.make(QStringLiteral("limits"), true));
    const QString before = stream.state();
    QCOMPARE(stream.state(), before);
    QCOMPARE(stream.advisories(), QStringList());
    QVERIFY(stream.acknowledgeOne());
    QVERIFY(stream.state() != before);
    QVERIFY(stream.makeConsumer(QStringLiteral("another"), QStringLiteral("limits.a")));
    QTRY_VERIFY(!stream.advisories().isEmpty());
}

void TestLookingChangesNothing::everyWayOfReading_data()
{
    QTest::addColumn<QString>("retention");
    QTest::addColumn<bool>("allowDirect");
    for (const char* retention : {"limits", "interest", "workqueue"}) {
        QTest::addRow("%s", retention) << QString::fromLatin1(retention) << false;
        QTest::addRow("%s, direct get", retention) << QString::fromLatin1(retention) << true;
    }
}

void TestLookingChangesNothing::everyWayOfReading()
{
    QFETCH(QString, retention);
    QFETCH(bool, allowDirect);
    m_stream = std::make_unique<WatchedStream>(m_server.url());
    QVERIFY(m_stream->make(retention, allowDirect));
    const size_t all = m_stream->messages();
    QVERIFY(all > 100);
    const QString before = m_stream->state();
    QVERIFY(before.contains(QStringLiteral("\"num_redelivered\":2")));
    QVERIFY(before.contains(QStringLiteral("\"name\":\"slow\"")));
    QVERIFY(before.contains(QStringLiteral("\"name\":\"absent\"")));

    ConnectionOptions options;
    options.servers = {m_server.url()};
    m_session = std::make_unique<Session>(options, m_folder->filePath(QStringLiteral("journal.sqlite")));
    m_letters.clear();
    connect(&m_session->deadLetters(), &DeadLetterService::changed, this,
            [this](const std::vector<DeadLetter>& letters, const auto&) {
                for (const DeadLetter& letter : letters) {
                    if (letter.stream.value == m_stream->name())
                        m_letters.insert(letter.sequence.value);
                }
            });
    m_session->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), ConnectionState::Connected, patience);
    QTRY_VERIFY(m_session->identity().maxPayload > 0);

    const auto spec = [](Direction direction, std::optional<Sequence> from = {}) {
        ReadSpec made;
        made.direction = direction;
        made.from = from;
        made.limit = 1000;
        return made;
    };
    const auto filtered = [&](Direction direction) {
        ReadSpec made = spec(direction);
        made.subjectFilter = QString(retention + QStringLiteral(".b"));
        return made;
    };
    ReadSpec previous = filtered(Direction::NewestFirst); // as comparing asks for it
    previous.from = Sequence{m_stream->someSequence().value - 1};
    previous.limit = 1;
    ReadSpec fromTime = spec(Direction::OldestFirst);
    fromTime.fromTime = systemNow() - 1h;
    const QString base = retention + QStringLiteral(".");
    MatchOptions everywhere;
    everywhere.alsoSubjectAndHeaders = true;
    PurgeScope ofB;
    ofB.filter = QString(base + u'b');
    PurgeScope upTo;
    upTo.upTo = Sequence{100};
    PurgeScope keeping;
    keeping.keep = 10;
    using Format = ExportTarget::Format;
    // Each must have found something, or it has not looked.
    const std::vector<std::pair<const char*, std::function<bool()>>> ways{
        {"newest first", [&] { return page(spec(Direction::NewestFirst)) == all; }},
        {"newest first, again", [&] { return page(spec(Direction::NewestFirst)) == all; }},
        {"oldest first", [&] { return page(spec(Direction::OldestFirst)) == all; }},
        {"from a sequence up", [&] { return page(spec(Direction::OldestFirst, Sequence{50})) > 10; }},
        {"from a sequence down", [&] { return page(spec(Direction::NewestFirst, Sequence{50})) > 10; }},
        {"by subject, up", [&] { return page(filtered(Direction::OldestFirst)) > 10; }},
        {"by subject, down", [&] { return page(filtered(Direction::NewestFirst)) > 10; }},
        {"from a time", [&] { return page(fromTime) == all; }},
        {"one message, copied", [&] { return one(m_stream->someSequence()) > 20; }},
        {"the one before on its subject", [&] { return page(previous) == 1; }},
        {"following", [&] { return tailed() == 20; }},
        {"search: a word", [&] { return found(QStringLiteral("payload")) > 10; }},
        {"search: a pattern", [&] { return found(QStringLiteral("/pay+load [0-9]+/")) > 10; }},
        {"search: a path", [&] { return found(QStringLiteral("$.user.id == 42")) > 0; }},
        {"search: a header", [&] { return found(QStringLiteral("header:Error~timed")) > 10; }},
        {"search: a size", [&] { return found(QStringLiteral("size:>1B")) > 10; }},
        {"search: a subject", [&] { return found(QString(QStringLiteral("subject:") + base + u'b')) > 10; }},
        {"search: everywhere", [&] { return found(QStringLiteral("timed"), everywhere) > 10; }},
        {"export: JSON Lines", [&] { return exported(Format::JsonLines, QStringLiteral(".jsonl")) == all; }},
        {"export: zstd", [&] { return exported(Format::JsonLines, QStringLiteral(".jsonl.zst"), true) == all; }},
        {"export: CSV", [&] { return exported(Format::Csv, QStringLiteral(".csv")) == all; }},
        {"export: files", [&] { return exported(Format::Files, QStringLiteral("-files")) == all; }},
        {"import, preview", [&] { return importPreview() == all; }},
        {"publish, preview", [&] { return publishPreview() > 0; }},
        {"dead letters", [&] { return deadLetters() == all; }},
        {"replay, plan", [&] { return planned() == all; }},
        {"dead letters: given up", [&] { return givenUp() == 1; }},
        {"purge, preview", [&] { return purgePreview({}) == all; }},
        {"purge, preview by subject", [&] { return purgePreview(ofB) > 10; }},
        {"purge, preview up to", [&] { return purgePreview(upTo) > 10; }},
        {"purge, preview keeping", [&] { return purgePreview(keeping) == all - 10; }},
        {"trace", [&] { return traced() >= 2; }},
        {"live subjects", [&] { return followedLive() > 0; }},
        {"polling", [&] { return polled() >= 3; }},
    };
    for (const auto& [name, look] : ways) {
        QVERIFY2(look(), name);
        QVERIFY2(m_stream->state() == before, name);
        QVERIFY2(m_stream->advisories().isEmpty(), name);
    }
    m_session.reset(); // ends everything
    QCOMPARE(m_stream->state(), before);
    QCOMPARE(m_stream->advisories(), QStringList());
}

/// Characters of its copies.
size_t TestLookingChangesNothing::one(Sequence sequence)
{
    std::vector<std::shared_ptr<const StoredMessage>> messages;
    const OneReading reading =
        m_session->reader().readOne(StreamName{m_stream->name()}, sequence, {{}, [&](const auto& read) {
                                                                                 if (read)
                                                                                     messages.push_back(*read);
                                                                             }});
    if (!QTest::qWaitFor([&] { return !reading.isRunning(); }, patience))
        return 0;
    const auto json = copyAs(messages, CopyFormat::Json);
    const auto command = copyAs(messages, CopyFormat::NatsPub);
    return json && command ? static_cast<size_t>(json->size() + command->size()) : 0;
}

size_t TestLookingChangesNothing::tailed()
{
    size_t count = 0;
    QSignalSpy polls(m_session.get(), &Session::statsChanged);
    const auto take = [&](const TailNews& news) {
        const auto* batch = std::get_if<MessageBatch>(&news);
        count += batch ? batch->messages.size() : 0;
    };
    const Tailing tail = m_session->reader().tail({StreamName{m_stream->name()}, {}, 20}, {take, {}});
    (void)QTest::qWaitFor([&] { return count >= 20 && polls.size() >= 2; }, patience);
    return count;
}

/// Core messages of subjects that the stream does not take, seen by the subscription; the stream's own are left alone.
size_t TestLookingChangesNothing::followedLive()
{
    test::Heard<LiveNews, LiveOutcome> heard;
    const LiveFollowing following = m_session->liveSubjects().start(QStringLiteral(">"), {}, heard.listener());
    const auto isListening = [&heard] {
        const auto& news = heard.news;
        return std::find(news.begin(), news.end(), LiveNews(LiveState::Listening)) != news.end();
    };
    if (!QTest::qWaitFor(isListening, patience) || !m_stream->publishElsewhere())
        return 0;
    const auto board = std::get<LiveStarted>(heard.news.front()).board;
    const bool isSeen = QTest::qWaitFor([&] { return board->store()->endOrdinal() > 0; }, patience);
    following.stop();
    return heard.waitForEnd(patience) && isSeen ? board->store()->endOrdinal() : 0;
}

/// They are read as soon as the stream is seen.
size_t TestLookingChangesNothing::deadLetters()
{
    m_session->deadLetters().refresh();
    (void)QTest::qWaitFor([this] { return m_letters.size() >= m_stream->messages(); }, patience);
    return m_letters.size();
}

quint64 TestLookingChangesNothing::planned()
{
    ReplayRequest request;
    request.source = StreamName{m_stream->name()};
    request.all = true;
    request.targetSubject = QStringLiteral("nowhere.yet");
    test::Heard<NoProgress, Result<ReplayPlan>> heard;
    const auto work = m_session->replayService().plan(request, heard.listener());
    (void)heard.waitForEnd(patience);
    return heard.outcome && *heard.outcome ? (*heard.outcome)->total : 0;
}

/// What an advisory names is fetched.
size_t TestLookingChangesNothing::givenUp()
{
    size_t count = 0;
    const QObject context;
    connect(&m_session->deadLetters(), &DeadLetterService::changed, &context,
            [&count](const std::vector<DeadLetter>& letters, const auto&) {
                for (const DeadLetter& letter : letters)
                    count += letter.source == DeadLetterSource::Parked ? 1 : 0;
            });
    Advisory advisory;
    advisory.kind = Advisory::Kind::MaxDeliveries;
    advisory.stream = StreamName{m_stream->name()};
    advisory.consumer = ConsumerName{QStringLiteral("slow")};
    advisory.sequence = m_stream->someSequence();
    advisory.deliveries = 3;
    m_session->deadLetters().onAdvisory(advisory);
    (void)QTest::qWaitFor([&count] { return count > 0; }, patience);
    return count;
}

quint64 TestLookingChangesNothing::purgePreview(const PurgeScope& scope)
{
    test::Heard<NoProgress, Result<PurgePreview>> heard;
    const auto work = m_session->purgeService().preview(StreamName{m_stream->name()}, scope, heard.listener());
    (void)heard.waitForEnd(patience);
    return heard.outcome && *heard.outcome ? (*heard.outcome)->messages : 0;
}

quint64 TestLookingChangesNothing::importPreview()
{
    ImportOrder order;
    order.path = m_folder->filePath(m_stream->name() + QStringLiteral(".jsonl"));
    test::Heard<NoProgress, Result<ImportPreview>> heard;
    const ImportLook look = m_session->importService().preview(order, heard.listener());
    return heard.waitForEnd(patience) && *heard.outcome ? (*heard.outcome)->messages : 0;
}

size_t TestLookingChangesNothing::publishPreview()
{
    test::Heard<NoProgress, Result<PublishPreview>> heard;
    const PublishLook look = m_session->publishService().preview(m_stream->subject(), heard.listener());
    return heard.waitForEnd(patience) && *heard.outcome ? (*heard.outcome)->receivers.size() : 0;
}

/// The consumers of one message; and whether a copy of it could be sent, which is not done.
size_t TestLookingChangesNothing::traced()
{
    test::Heard<NoProgress, TraceOutcome> traced;
    test::Heard<NoProgress, PathRefusal> checked;
    const Tracing tracing = m_session->traces().trace(
        {StreamName{m_stream->name()}, m_stream->someSequence(), {}, {}, true, {}}, traced.listener());
    const PathChecking checking = m_session->traces().checkPath(m_stream->subject(), checked.listener());
    const bool isFinished = QTest::qWaitFor([&] { return traced.outcome && checked.outcome; }, patience);
    return isFinished && *traced.outcome ? (*traced.outcome)->consumers.size() : 0;
}

size_t TestLookingChangesNothing::polled()
{
    QSignalSpy cycles(m_session.get(), &Session::cycleFinished);
    m_session->setWatched({{StreamName{m_stream->name()}, ConsumerName{QStringLiteral("slow")}},
                           {StreamName{m_stream->name()}, ConsumerName{QStringLiteral("absent")}}});
    for (qsizetype i = 0; i < 3; ++i) {
        m_session->refreshNow();
        if (!QTest::qWaitFor([&] { return cycles.size() > i; }, patience))
            break;
    }
    return static_cast<size_t>(cycles.size());
}

QTEST_GUILESS_MAIN(TestLookingChangesNothing)
#include "tst_lookingchangesnothing.moc"
