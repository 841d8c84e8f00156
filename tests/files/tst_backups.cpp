// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/backupservice.h"
#include "jetstream/configedit.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"
#include "support/worker.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace jetlag;
using namespace std::chrono_literals;
using Format = BackupContents::Format;

namespace {

StreamName orders()
{
    return {QStringLiteral("ORDERS")};
}

QByteArray noise(int bytes)
{
    QByteArray text(bytes, Qt::Uninitialized);
    for (char& c : text)
        c = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return text;
}

/// Whatever lies in it, and whatever was begun beside it.
QStringList allIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

/// The command line's own files, with those that it does not know taken away.
void leaveReferenceFilesOnly(const QString& folder)
{
    QFile::remove(folder + QStringLiteral("/stream.tar.s2.sha256"));
}

QByteArray fileOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray unpacked(const QByteArray& packed)
{
    QByteArray all;
    S2Stream stream;
    const auto problem =
        stream.feed({packed.constData(), static_cast<size_t>(packed.size())},
                    [&all](std::string_view bytes) { all.append(bytes.data(), static_cast<qsizetype>(bytes.size())); });
    return problem ? QByteArray() : all;
}

QString wordsOf(const std::optional<Error>& error)
{
    return error ? error->summary + u' ' + error->detail : QString();
}

/// The way is so slow that a test can act in the middle.
void slowDown(test::LinkProxy& proxy, test::LinkProxy::Way way)
{
    proxy.corrupt(way, [](QByteArray& piece) {
        if (piece.size() > 1024)
            QThread::msleep(20);
    });
}

} // namespace

/// Streams of a real server into folders, and from there into a second server: message by message the same.
class TestBackups : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void goesOutAndComesBack();
    void whatTheCommandLineNeedsIsEnough();
    void withoutConsumers();
    void emptyStream();
    void memoryStream();
    void allStreamsOfAnAccount();
    void neverOverStreams();
    void neverOverFiles();
    void anotherNameAndOtherSubjects();
    void referenceBackups_data();
    void referenceBackups();
    void archiveInAnyPieces();
    void damagedIsNotRestored_data();
    void damagedIsNotRestored();
    void cutWhileItComes();
    void killedWhileItComes();
    void cancelled();
    void fullDisk();
    void cutWhileItGoes();
    void stoppedWhileItGoes();
    void memoryIsBounded();

private:
    using BackupHeard = test::Heard<TransferProgress, BackupOutcome>;
    using RestoreHeard = test::Heard<TransferProgress, RestoreOutcome>;
    BackupOutcome backUp(const BackupOrder& order)
    {
        BackupHeard heard;
        const BackingUp work = m_from->backUp(order, heard.listener());
        return heard.waitForEnd(60000) ? *heard.outcome : BackupOutcome();
    }
    RestoreResult restore(const RestoreItem& item)
    {
        RestoreHeard heard;
        const Restoring work = m_to->restore({item}, heard.listener());
        return heard.waitForEnd(60000) ? heard.outcome->front() : RestoreResult();
    }
    /// Backed up to "b"; false, and told why, if not.
    bool makeBackup(const StreamName& stream = orders())
    {
        const auto results = backUp({{stream}, folder("b")});
        if (results.empty() || results.front().error)
            qWarning("%s", qPrintable(results.empty() ? QString() : wordsOf(results.front().error)));
        return !results.empty() && !results.front().error;
    }
    BackupFolder found(const char* name = "b")
    {
        const auto all = findBackups(folder(name));
        return all ? all->front() : BackupFolder();
    }
    static RestoreItem asItIs(const BackupFolder& backup)
    {
        return {backup, backup.metadata.config, backup.metadata.facts->name()};
    }
    static ConnectionOptions optionsOf(const QString& url)
    {
        ConnectionOptions options;
        options.servers = {url};
        return options;
    }
    QString folder(const char* name) const { return QDir(m_dir->path()).filePath(QLatin1String(name)); }
    bool writesMessages() const
    {
        return ServerVersion::parse(m_server.version()).value_or(ServerVersion()) >= firstWithMessageArchives;
    }
    bool isGone(const QString& stream)
    {
        bool isMissing = false;
        m_otherClient.api().streamInfo({stream}, {}, [&isMissing](const Result<StreamInfoReply>& info) {
            isMissing = !info && info.error().kind == Error::Kind::NotFound;
        });
        return QTest::qWaitFor([&isMissing] { return isMissing; }, 3000);
    }
    bool fillOrders(int messages);
    bool fillWithNoise(int messages, int bytes);
    void compareStreams(const QString& stream);
    void compareConsumers(const QString& stream, const QString& consumer);

    test::NatsServer m_server;
    test::NatsServer m_other;
    test::Client m_client;
    test::Client m_otherClient;
    WorkRegistry m_works;
    std::unique_ptr<BackupService> m_from;
    std::unique_ptr<BackupService> m_to;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestBackups::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_other.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_otherClient.connectTo(m_other.url()));
    m_from = std::make_unique<BackupService>(optionsOf(m_server.url()), m_works);
    m_to = std::make_unique<BackupService>(optionsOf(m_other.url()), m_works);
}

void TestBackups::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestBackups::cleanup()
{
    for (test::Client* client : {&m_client, &m_otherClient}) {
        for (const char* name : {"ORDERS", "OTHER", "REFERENCE"}) {
            if (client->stream(QLatin1String(name)))
                client->call(QStringLiteral("STREAM.DELETE.") + QLatin1String(name));
        }
    }
}

bool TestBackups::fillOrders(int messages)
{
    std::vector<StoredMessage> all;
    for (int i = 0; i < messages; ++i) {
        StoredMessage message;
        message.subject = QStringLiteral("orders.%1").arg(i % 7);
        message.payload = QByteArray(i % 5000, static_cast<char>('a' + i % 26)) + QByteArray::number(i);
        if (i % 3 == 0)
            message.headers.add("Order", QByteArray::number(i));
        all.push_back(std::move(message));
    }
    return m_client.makeStream(orders().value, QStringLiteral("orders.>")) && m_client.publishAll(all);
}

bool TestBackups::fillWithNoise(int messages, int bytes)
{
    if (!m_client.makeStream(orders().value, QStringLiteral("orders.>")))
        return false;
    for (int i = 0; i < messages;) {
        std::vector<StoredMessage> some;
        for (; some.size() < 64 && i < messages; ++i) {
            StoredMessage message;
            message.subject = QStringLiteral("orders.noise");
            message.payload = noise(bytes);
            some.push_back(std::move(message));
        }
        if (!m_client.publishAll(some))
            return false;
    }
    return true;
}

void TestBackups::compareStreams(const QString& stream)
{
    QCOMPARE(m_otherClient.messages(stream), m_client.messages(stream));
    const StreamFactsPtr before = m_client.stream(stream);
    const StreamFactsPtr after = m_otherClient.stream(stream);
    QVERIFY(before && after);
    QCOMPARE(after->state.messages, before->state.messages);
    QCOMPARE(after->state.first.value, before->state.first.value);
    QCOMPARE(after->state.last.value, before->state.last.value);
    QCOMPARE(after->state.deleted, before->state.deleted);
    QVERIFY(configOf(after->raw) == configOf(before->raw));
}

void TestBackups::compareConsumers(const QString& stream, const QString& consumer)
{
    const QString operation = QStringLiteral("CONSUMER.INFO.%1.%2").arg(stream, consumer);
    const QByteArray before = m_client.call(operation);
    const QByteArray after = m_otherClient.call(operation);
    for (const char* field : {"num_pending", "num_ack_pending", "num_redelivered"})
        QCOMPARE(fieldOf(after, QLatin1String(field)), fieldOf(before, QLatin1String(field)));
    for (const char* pair : {"delivered", "ack_floor"}) {
        for (const char* field : {"consumer_seq", "stream_seq"})
            QCOMPARE(fieldOf(fieldOf(after, QLatin1String(pair)), QLatin1String(field)),
                     fieldOf(fieldOf(before, QLatin1String(pair)), QLatin1String(field)));
    }
    QVERIFY(configOf(after) == configOf(before));
}

void TestBackups::goesOutAndComesBack()
{
    QVERIFY(fillOrders(3000));
    for (const char* sequence : {"10", "11", "2500"})
        QVERIFY(!m_client
                     .call(QStringLiteral("STREAM.MSG.DELETE.ORDERS"),
                           QByteArray(R"({"no_erase":true,"seq":)") + sequence + '}')
                     .isEmpty());
    for (const char* name : {"w", "idle"})
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.") + QLatin1String(name),
                           QByteArray(R"({"stream_name":"ORDERS","config":{"ack_policy":"explicit","durable_name":")") +
                               name + "\"}}")
                     .isEmpty());
    test::Worker worker;
    QVERIFY(worker.connectTo(m_server.url()));
    const auto taken = worker.take(QStringLiteral("ORDERS"), QStringLiteral("w"), 20);
    QCOMPARE(taken.size(), size_t(20));
    for (size_t i = 0; i < taken.size(); ++i) {
        if (i != 7 && i < 15) // a gap among the acknowledged, and some at the end
            QVERIFY(worker.settle(taken[i]));
    }
    const auto results = backUp({{orders()}, folder("b"), false, true, true});
    QCOMPARE(results.size(), size_t(1));
    QVERIFY2(!results[0].error, qPrintable(wordsOf(results[0].error)));
    QVERIFY(results[0].contents.isWhole);
    QCOMPARE(results[0].contents.consumers.size(), size_t(2));
    QCOMPARE(results[0].facts->state.messages, uint64_t(2997));
    QCOMPARE(results[0].contents.format, writesMessages() ? Format::Messages : Format::Files);
    QCOMPARE(allIn(m_dir->path()), QStringList{QStringLiteral("b")});

    const auto restored = restore(asItIs(found()));
    QVERIFY2(restored.how == ChangeEnd::Done, qPrintable(wordsOf(restored.error)));
    QCOMPARE(restored.differences, QStringList());
    compareStreams(orders().value);
    compareConsumers(orders().value, QStringLiteral("w"));
    compareConsumers(orders().value, QStringLiteral("idle"));
}

void TestBackups::whatTheCommandLineNeedsIsEnough()
{
    QVERIFY(fillOrders(50));
    QVERIFY(makeBackup());
    QCOMPARE(allIn(folder("b")), (QStringList{QStringLiteral("backup.json"), QStringLiteral("stream.tar.s2"),
                                              QStringLiteral("stream.tar.s2.sha256")}));
    const QByteArray json = fileOf(folder("b/backup.json"));
    QCOMPARE(fieldOf(fieldOf(json, QStringLiteral("config")), QStringLiteral("name")), QByteArray("\"ORDERS\""));
    QCOMPARE(fieldOf(fieldOf(json, QStringLiteral("state")), QStringLiteral("messages")), QByteArray("50"));
    leaveReferenceFilesOnly(folder("b"));
    QVERIFY(restore(asItIs(found())).how == ChangeEnd::Done);
    compareStreams(orders().value);
}

void TestBackups::withoutConsumers()
{
    QVERIFY(fillOrders(10));
    QVERIFY(!m_client
                 .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.w"),
                       R"({"stream_name":"ORDERS","config":{"durable_name":"w","ack_policy":"explicit"}})")
                 .isEmpty());
    const auto results = backUp({{orders()}, folder("b"), false, false, false});
    QVERIFY(!results.front().error);
    QVERIFY(results.front().contents.consumers.empty());
    const auto restored = restore(asItIs(found()));
    QVERIFY(restored.how == ChangeEnd::Done);
    QCOMPARE(restored.differences, QStringList());
    QCOMPARE(m_otherClient.stream(orders().value)->state.consumers, uint64_t(0));
}

void TestBackups::emptyStream()
{
    QVERIFY(fillOrders(5));
    QVERIFY(!m_client.call(QStringLiteral("STREAM.PURGE.ORDERS")).isEmpty());
    QVERIFY(makeBackup());
    const auto restored = restore(asItIs(found()));
    QVERIFY2(restored.how == ChangeEnd::Done, qPrintable(wordsOf(restored.error)));
    QCOMPARE(restored.differences, QStringList());
    QCOMPARE(m_otherClient.stream(orders().value)->state.last.value, uint64_t(5));
}

void TestBackups::memoryStream()
{
    QVERIFY(m_client.makeStream(orders().value, QStringLiteral("orders.>"), R"("storage":"memory")"));
    QVERIFY(m_client.publish(QStringLiteral("orders.a"), "x"));
    const auto results = backUp({{orders()}, folder("b")});
    if (writesMessages()) {
        QVERIFY2(!results.front().error, qPrintable(wordsOf(results.front().error)));
        QVERIFY(restore(asItIs(found())).how == ChangeEnd::Done);
        compareStreams(orders().value);
        return;
    }
    QVERIFY(results.front().error);
    QVERIFY2(results.front().error->summary.contains(QStringLiteral("memory")),
             qPrintable(wordsOf(results.front().error)));
    QCOMPARE(allIn(m_dir->path()), QStringList());
}

void TestBackups::allStreamsOfAnAccount()
{
    QVERIFY(fillOrders(20));
    QVERIFY(m_client.makeStream(QStringLiteral("OTHER"), QStringLiteral("other")));
    QVERIFY(m_client.publish(QStringLiteral("other"), "x"));
    const StreamName other{QStringLiteral("OTHER")};
    const StreamName missing{QStringLiteral("MISSING")};
    const auto results = backUp({{orders(), missing, other}, folder("all"), true});
    QCOMPARE(results.size(), size_t(3));
    QVERIFY(!results[0].error && results[1].error && !results[2].error);
    QCOMPARE(allIn(folder("all")), (QStringList{QStringLiteral("ORDERS"), QStringLiteral("OTHER")}));
    const auto all = findBackups(folder("all"));
    QVERIFY(all && all->size() == 2);
    RestoreHeard heard;
    const Restoring work = m_to->restore({asItIs(all->at(0)), asItIs(all->at(1))}, heard.listener());
    QVERIFY(heard.waitForEnd());
    QVERIFY(heard.outcome->at(0).how == ChangeEnd::Done && heard.outcome->at(1).how == ChangeEnd::Done);
    compareStreams(orders().value);
    compareStreams(other.value);
}

void TestBackups::neverOverStreams()
{
    QVERIFY(fillOrders(10));
    QVERIFY(makeBackup());
    QVERIFY(m_otherClient.makeStream(orders().value, QStringLiteral("orders.>")));
    QVERIFY(m_otherClient.publish(QStringLiteral("orders.a"), "mine"));
    const auto restored = restore(asItIs(found()));
    QVERIFY(restored.how == ChangeEnd::Refused);
    QVERIFY2(restored.error->summary.contains(QStringLiteral("exists already")), qPrintable(wordsOf(restored.error)));
    QCOMPARE(m_otherClient.stream(orders().value)->state.messages, uint64_t(1));
}

void TestBackups::neverOverFiles()
{
    QVERIFY(fillOrders(10));
    QVERIFY(QDir().mkpath(folder("b")));
    writeFile(folder("b/mine"), "mine");
    const auto results = backUp({{orders()}, folder("b")});
    QVERIFY(results.front().error && results.front().error->kind == Error::Kind::Storage);
    QCOMPARE(allIn(folder("b")), QStringList{QStringLiteral("mine")});
    // An empty one is taken.
    QVERIFY(QFile::remove(folder("b/mine")));
    QVERIFY(makeBackup());
}

void TestBackups::anotherNameAndOtherSubjects()
{
    QVERIFY(fillOrders(30));
    QVERIFY(makeBackup());
    const BackupFolder backup = found();
    const auto renamed = configWith(backup.metadata.config, {{QStringLiteral("name"), "\"OTHER\""}});
    QVERIFY(renamed);
    const auto other = restore({backup, *renamed, {QStringLiteral("OTHER")}});
    if (writesMessages()) {
        QVERIFY2(other.how == ChangeEnd::Done, qPrintable(wordsOf(other.error)));
        QCOMPARE(m_otherClient.stream(QStringLiteral("OTHER"))->state.messages, uint64_t(30));
        m_otherClient.call(QStringLiteral("STREAM.DELETE.OTHER"));
    } else {
        QVERIFY(other.how == ChangeEnd::Refused);
        QVERIFY(other.error->summary.contains(QStringLiteral("name")));
        QVERIFY(isGone(QStringLiteral("OTHER")));
    }
    const auto moved = configWith(backup.metadata.config, {{QStringLiteral("subjects"), R"(["later.>"])"}});
    const auto restored = restore({backup, *moved, orders()});
    QVERIFY2(restored.how == ChangeEnd::Done, qPrintable(wordsOf(restored.error)));
    QCOMPARE(m_otherClient.stream(orders().value)->config.subjects, QStringList{QStringLiteral("later.>")});
    QCOMPARE(m_otherClient.messages(orders().value), m_client.messages(orders().value));
}

void TestBackups::referenceBackups_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::newRow("files, by 2.9") << QStringLiteral("by-2.9") << static_cast<int>(Format::Files);
    QTest::newRow("messages, by 2.15") << QStringLiteral("by-2.15") << static_cast<int>(Format::Messages);
}

/// Made by the rules of the command line: its two files, and nothing else.
void TestBackups::referenceBackups()
{
    QFETCH(QString, name);
    QFETCH(int, format);
    const auto all = findBackups(QStringLiteral(JETLAG_BACKUPS "/") + name);
    QVERIFY2(all, qPrintable(all ? QString() : wordsOf(all.error())));
    const BackupFolder backup = all->front();
    QCOMPARE(static_cast<int>(backup.format), format);
    const std::atomic_bool isStopped = false;
    const auto contents = checkArchive(backup, isStopped, [](uint64_t) {});
    QVERIFY2(contents, qPrintable(contents ? QString() : wordsOf(contents.error())));
    QCOMPARE(contents->consumers.size(), size_t(2));
    const auto restored = restore(asItIs(backup));
    if (backup.format == Format::Messages && !writesMessages()) {
        QVERIFY(restored.how == ChangeEnd::Refused);
        QVERIFY2(restored.error->summary.contains(QStringLiteral("2.15")), qPrintable(wordsOf(restored.error)));
        QVERIFY(isGone(QStringLiteral("REFERENCE")));
        return;
    }
    QVERIFY2(restored.how == ChangeEnd::Done, qPrintable(wordsOf(restored.error)));
    QCOMPARE(restored.differences, QStringList());
    const auto messages = m_otherClient.messages(QStringLiteral("REFERENCE"));
    QCOMPARE(messages.size(), size_t(99));
    QCOMPARE(messages.at(1).payload, QByteArray("message 2 message 2 "));
    QCOMPARE(messages.at(2).headers.entries().front().second, QByteArray("3"));
    const QByteArray worker = m_otherClient.call(QStringLiteral("CONSUMER.INFO.REFERENCE.worker"));
    QCOMPARE(fieldOf(worker, QStringLiteral("num_ack_pending")), QByteArray("3"));
    QCOMPARE(fieldOf(fieldOf(worker, QStringLiteral("ack_floor")), QStringLiteral("stream_seq")), QByteArray("7"));
}

void TestBackups::archiveInAnyPieces()
{
    for (const char* name : {"by-2.9", "by-2.15"}) {
        const QByteArray bytes = fileOf(QStringLiteral(JETLAG_BACKUPS "/%1/stream.tar.s2").arg(QLatin1String(name)));
        QVERIFY(!bytes.isEmpty());
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(511), bytes.size()}) {
            BackupArchive archive;
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                QVERIFY(!archive.contents().isWhole || archive.contents().bytes > 0);
                const QByteArray part = bytes.mid(at, piece);
                QVERIFY(!archive.feed({part.constData(), static_cast<size_t>(part.size())}));
            }
            QVERIFY(archive.contents().isWhole);
            QCOMPARE(archive.contents().consumers.size(), size_t(2));
        }
        // Nothing shorter is whole, and no byte can be another one.
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            BackupArchive archive;
            if (archive.feed({bytes.constData(), static_cast<size_t>(size)}))
                QFAIL("a shorter one is damaged");
            QVERIFY(!archive.contents().isWhole);
        }
        for (qsizetype at = 0; at < bytes.size(); at += 13) {
            QByteArray other = bytes;
            other[at] = static_cast<char>(other[at] ^ 0x15);
            BackupArchive archive;
            const auto problem = archive.feed({other.constData(), static_cast<size_t>(other.size())});
            // The same bytes may be packed in two ways.
            if (!problem && archive.contents().isWhole && unpacked(other) != unpacked(bytes))
                QFAIL(qPrintable(QStringLiteral("byte %1 of %2").arg(at).arg(QLatin1String(name))));
        }
    }
}

void TestBackups::damagedIsNotRestored_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<bool>("hasChecksum");
    QTest::newRow("cut") << true << true;
    QTest::newRow("cut, no checksum") << true << false;
    QTest::newRow("damaged") << false << true;
    QTest::newRow("damaged, no checksum") << false << false;
}

void TestBackups::damagedIsNotRestored()
{
    QFETCH(bool, isCut);
    QFETCH(bool, hasChecksum);
    QVERIFY(fillOrders(500));
    QVERIFY(makeBackup());
    if (!hasChecksum)
        leaveReferenceFilesOnly(folder("b"));
    const QString path = archiveOf(folder("b"));
    QByteArray bytes = fileOf(path);
    if (isCut)
        bytes.chop(bytes.size() / 3);
    else
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeFile(path, bytes);
    const auto restored = restore(asItIs(found()));
    QVERIFY(restored.how == ChangeEnd::Refused);
    QVERIFY2(restored.error->summary.contains(QStringLiteral("cannot be restored")),
             qPrintable(wordsOf(restored.error)));
    QVERIFY(isGone(orders().value));
}

void TestBackups::cutWhileItComes()
{
    QVERIFY(fillWithNoise(400, 64 << 10));
    test::LinkProxy proxy(m_server.port());
    QVERIFY(proxy.start());
    slowDown(proxy, test::LinkProxy::Way::ToClient);
    BackupService service(optionsOf(proxy.url()), m_works);
    BackupHeard heard;
    const BackingUp work = service.backUp({{orders()}, folder("b")}, heard.listener());
    QTRY_VERIFY_WITH_TIMEOUT(!heard.news.empty() && heard.news.back().bytes > (1 << 20), 20000);
    QVERIFY(!heard.outcome);
    QVERIFY(!QFile::exists(folder("b")));
    proxy.cut();
    QVERIFY(heard.waitForEnd());
    QVERIFY(heard.outcome->front().error);
    QTRY_COMPARE(allIn(m_dir->path()), QStringList());
}

void TestBackups::killedWhileItComes()
{
    test::NatsServer server;
    QVERIFY(server.start());
    test::LinkProxy proxy(server.port());
    QVERIFY(proxy.start());
    test::Client client;
    QVERIFY(client.connectTo(server.url()));
    QVERIFY(client.makeStream(orders().value, QStringLiteral("orders.>")));
    for (int i = 0; i < 300; ++i)
        QVERIFY(client.publish(QStringLiteral("orders.a"), noise(64 << 10)));
    slowDown(proxy, test::LinkProxy::Way::ToClient);
    BackupService service(optionsOf(proxy.url()), m_works);
    BackupHeard heard;
    const BackingUp work = service.backUp({{orders()}, folder("b")}, heard.listener());
    QTRY_VERIFY_WITH_TIMEOUT(!heard.news.empty() && heard.news.back().bytes > (1 << 20), 20000);
    server.kill();
    QVERIFY(heard.waitForEnd(60000));
    QVERIFY(heard.outcome->front().error);
    QTRY_COMPARE(allIn(m_dir->path()), QStringList());
}

void TestBackups::cancelled()
{
    QVERIFY(fillWithNoise(400, 64 << 10));
    test::LinkProxy proxy(m_server.port());
    QVERIFY(proxy.start());
    slowDown(proxy, test::LinkProxy::Way::ToClient);
    BackupService service(optionsOf(proxy.url()), m_works);
    for (const bool isLetGo : {false, true}) {
        BackupHeard heard;
        BackingUp work = service.backUp({{orders()}, folder("b")}, heard.listener());
        QTRY_VERIFY_WITH_TIMEOUT(!heard.news.empty() && heard.news.back().bytes > 0, 20000);
        QVERIFY(!heard.outcome);
        if (isLetGo) {
            work.cancel();
        } else {
            work.stop();
            QVERIFY(heard.waitForEnd());
            QVERIFY(heard.outcome->front().error->kind == Error::Kind::Cancelled);
        }
        QTRY_COMPARE(allIn(m_dir->path()), QStringList());
    }
}

/// A file may not grow any more, as on a full disk.
void TestBackups::fullDisk()
{
    QVERIFY(fillWithNoise(100, 64 << 10));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit little = before;
    little.rlim_cur = 1 << 20;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto results = backUp({{orders()}, folder("b")});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(results.front().error && results.front().error->kind == Error::Kind::Storage);
    QTRY_COMPARE(allIn(m_dir->path()), QStringList());
}

void TestBackups::cutWhileItGoes()
{
    QVERIFY(fillWithNoise(400, 64 << 10));
    QVERIFY(makeBackup());
    test::LinkProxy proxy(m_other.port());
    QVERIFY(proxy.start());
    slowDown(proxy, test::LinkProxy::Way::ToServer);
    BackupService service(optionsOf(proxy.url()), m_works);
    RestoreHeard heard;
    const Restoring work = service.restore({asItIs(found())}, heard.listener());
    QTRY_VERIFY_WITH_TIMEOUT(!heard.news.empty() && heard.news.back().phase == TransferPhase::Moving &&
                                 heard.news.back().bytes > (1 << 20),
                             20000);
    QVERIFY(!heard.outcome);
    proxy.cut();
    proxy.heal();
    QVERIFY(heard.waitForEnd(60000));
    const RestoreResult& result = heard.outcome->front();
    QVERIFY(result.how != ChangeEnd::Done);
    QCOMPARE(result.isPartly, !isGone(orders().value));
}

void TestBackups::stoppedWhileItGoes()
{
    QVERIFY(fillWithNoise(400, 64 << 10));
    QVERIFY(makeBackup());
    test::LinkProxy proxy(m_other.port());
    QVERIFY(proxy.start());
    slowDown(proxy, test::LinkProxy::Way::ToServer);
    BackupService service(optionsOf(proxy.url()), m_works);
    RestoreHeard heard;
    const Restoring work = service.restore({asItIs(found())}, heard.listener());
    QTRY_VERIFY_WITH_TIMEOUT(!heard.news.empty() && heard.news.back().bytes > (1 << 20), 20000);
    work.stop();
    QVERIFY(heard.waitForEnd(60000));
    const RestoreResult& result = heard.outcome->front();
    QVERIFY(result.how == ChangeEnd::NotSent);
    QVERIFY(result.error->kind == Error::Kind::Cancelled);
    QCOMPARE(result.isPartly, !isGone(orders().value));
    if (result.isPartly)
        return;
    // Nothing is in the way of another try.
    QVERIFY(restore(asItIs(found())).how == ChangeEnd::Done);
    compareStreams(orders().value);
}

void TestBackups::memoryIsBounded()
{
    bool isNumber = false;
    const int megabytes = qEnvironmentVariableIntValue("JETLAG_BACKUP_MEGABYTES", &isNumber);
    if (!isNumber)
        QSKIP("JETLAG_BACKUP_MEGABYTES says how large a stream is to be moved");
    constexpr int mebibyte = 1 << 20;
    QVERIFY(fillWithNoise(megabytes * 16, 64 << 10));
    const auto resident = [] {
        const QList<QByteArray> pages = fileOf(QStringLiteral("/proc/self/statm")).split(' ');
        return pages.size() > 1 ? pages[1].toLongLong() * 4096 : 0;
    };
    const qint64 before = resident();
    qint64 most = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&most, resident] { most = std::max<qint64>(most, resident()); });
    timer.start(20);
    QVERIFY(makeBackup());
    QVERIFY(restore(asItIs(found())).how == ChangeEnd::Done);
    qInfo("%lld MiB more at most", (most - before) / mebibyte);
    QVERIFY(most - before < 160 * mebibyte);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
