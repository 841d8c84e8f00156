// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/backupjob.h"

#include "domain/subject.h"
#include "jetstream/replyparse.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QUuid>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int chunkBytes = 128 << 10; ///< as the command line asks for
constexpr auto answerTime = 60s;
constexpr auto checkTime = 1h;
constexpr auto longestSilence = 60s; ///< between two chunks
constexpr qsizetype mostAhead = 16 << 20;
/// Servers before 2.10 do not wait for acknowledgements for long: what the disk does not take in time fills the memory.
constexpr qsizetype mostWaiting = 256 << 20;
constexpr int mostInMailbox = 4096;
constexpr uint64_t bestRatio = 10; ///< of compression

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::BackupJob)
};

Error storageError(const QString& summary, const QString& detail = {})
{
    return {Error::Kind::Storage, summary, detail, 0};
}

/// No disk can hold it, however well it can be packed.
std::optional<Error> spaceProblem(const QString& path, uint64_t bytes)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const qint64 free = storage.isValid() ? storage.bytesAvailable() : -1;
    if (free < 0 || static_cast<uint64_t>(free) >= bytes / bestRatio)
        return std::nullopt;
    const QLocale locale;
    return storageError(Words::tr("There is not enough room: the stream holds %1, and %2 are free on %3.")
                            .arg(locale.formattedDataSize(static_cast<qint64>(bytes)), locale.formattedDataSize(free),
                                 displayText(QDir::toNativeSeparators(storage.rootPath()))));
}

Result<std::unique_ptr<BackupWriter>> openWriter(const QString& path, uint64_t bytes)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return unexpected(
            storageError(Words::tr("%1 cannot be written.").arg(displayText(QDir::toNativeSeparators(path)))));
    if (const auto problem = spaceProblem(path, bytes))
        return unexpected(*problem);
    return BackupWriter::open(path);
}

/// The number that the server gave the chunk: the last token of its reply subject. nullopt: it tells none.
std::optional<uint64_t> numberOf(const NatsMessage& chunk)
{
    const QList<QByteArray> tokens = chunk.replyTo.split('.');
    bool isNumber = false;
    const qulonglong number = tokens.last().toULongLong(&isNumber);
    const bool tellsSize = tokens.size() > 2 && tokens[tokens.size() - 2].toLongLong() == chunk.payload.size();
    return isNumber && tellsSize ? std::optional<uint64_t>(number) : std::nullopt;
}

struct Written
{
    std::optional<Error> error;
    uint64_t unpacked = 0;
};

} // namespace

BackupJob::BackupJob(const ConnectionOptions& options, BackupOrder order, std::shared_ptr<QThreadPool> disk,
                     BackingUp::Teller teller)
    : TransferJob(options, std::move(disk))
    , m_order(std::move(order))
    , m_teller(std::move(teller))
{
    begin(m_order.streams.empty() ? StreamName() : m_order.streams.front(), 0, m_order.streams.size());
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    QObject::connect(&m_silence, &QTimer::timeout, &m_silence, [this] {
        finish(Error{Error::Kind::Timeout, Words::tr("The server has sent nothing for a minute."), {}, 0});
    });
}

BackupJob::~BackupJob()
{
    dropOnDisk(m_writer);
}

void BackupJob::stop()
{
    if (m_isOver || m_isCommitting)
        return;
    while (m_index < m_order.streams.size()) {
        m_results.push_back({stream(), cancelledError(), path()});
        ++m_index;
    }
    drop();
    end();
}

QString BackupJob::path() const
{
    return m_order.isFolderOfFolders ? QDir(m_order.folder).filePath(stream().value) : m_order.folder;
}

void BackupJob::tellProgress()
{
    m_teller.progress(progress());
}

void BackupJob::onConnected()
{
    next();
}

/// What the server sends meanwhile is lost, and it begins no chunk anew.
void BackupJob::onConnectionLost(const Error& error)
{
    if (m_isOver || m_isCommitting)
        return;
    const size_t first = m_index;
    for (; m_index < m_order.streams.size(); ++m_index) {
        m_results.push_back({stream(), error, path()});
        if (m_index == first)
            m_results.back().facts = m_facts;
    }
    drop();
    end();
}

void BackupJob::next()
{
    if (m_index >= m_order.streams.size()) {
        end();
        return;
    }
    begin(stream(), m_index, m_order.streams.size());
    setPhase(TransferPhase::Waiting);
    m_api.streamInfo(stream(), {}, [this](const Result<StreamInfoReply>& info) { onInfo(info); });
}

void BackupJob::onInfo(const Result<StreamInfoReply>& info)
{
    if (!info) {
        finish(info.error());
        return;
    }
    m_facts = info->facts;
    m_progress.total = m_facts->state.bytes;
    onDisk<Result<std::unique_ptr<BackupWriter>>>(
        [path = path(), bytes = m_facts->state.bytes] { return openWriter(path, bytes); },
        [this](Result<std::unique_ptr<BackupWriter>>& writer) { onOpened(writer); });
}

void BackupJob::onOpened(Result<std::unique_ptr<BackupWriter>>& writer)
{
    if (m_isOver)
        return;
    if (!writer) {
        finish(writer.error());
        return;
    }
    m_writer = std::move(*writer);
    request();
}

void BackupJob::request()
{
    const QString inbox = m_options.inboxRoot() + QStringLiteral(".") + QUuid::createUuid().toString(QUuid::Id128);
    m_chunks = m_connection.subscribe(inbox, mostInMailbox);
    QObject::connect(m_chunks.get(), &Subscription::messagesReady, &m_silence, [this] { onMessages(); });
    QByteArray body =
        R"({"deliver_subject":")" + inbox.toUtf8() + R"(","chunk_size":)" + QByteArray::number(chunkBytes);
    if (!m_order.withConsumers)
        body += R"(,"no_consumers":true)";
    if (m_order.checkFirst)
        body += R"(,"jsck":true)";
    body += '}';
    ask(m_api.subject(QStringLiteral("STREAM.SNAPSHOT.") + stream().value), body,
        m_order.checkFirst ? std::chrono::milliseconds(checkTime) : answerTime,
        [this](const Result<QByteArray>& reply) { onReply(reply); });
}

void BackupJob::onReply(const Result<QByteArray>& reply)
{
    if (m_isOver || !m_writer)
        return;
    if (!reply) {
        Error error = reply.error();
        if (error.kind == Error::Kind::Api && m_facts->config.storage == Storage::Memory) {
            error.detail = error.summary;
            error.summary = Words::tr("The stream is kept in memory: servers before 2.15 can back up only streams that "
                                      "are kept in files. Export its messages instead.");
        }
        finish(error);
        return;
    }
    auto metadata = parseBackupMetadata(*reply);
    if (!metadata) {
        finish(metadata.error());
        return;
    }
    m_metadata = std::move(*metadata);
    m_facts = m_metadata->facts;
    m_progress.total = m_facts->state.bytes;
    if (m_progress.phase == TransferPhase::Waiting)
        setPhase(TransferPhase::Moving);
    m_silence.start();
    finishIfDone();
}

void BackupJob::onMessages()
{
    if (!m_chunks || m_isOver)
        return;
    std::optional<Error> problem;
    for (const NatsMessage& message : m_chunks->take()) {
        problem = onMessage(message);
        if (problem)
            break;
    }
    if (!problem && m_chunks->dropped() > 0)
        problem = Error{Error::Kind::Storage,
                        Words::tr("The server sends faster than it can be written: a part of it was lost."),
                        {},
                        0};
    if (problem) {
        finish(problem);
        return;
    }
    if (m_metadata)
        m_silence.start();
    write();
    finishIfDone();
}

std::optional<Error> BackupJob::onMessage(const NatsMessage& message)
{
    constexpr int allIsSent = 204;
    if (!message.payload.isEmpty())
        return onChunk(message);
    if (message.status != 0 && message.status != allIsSent)
        return Error{Error::Kind::Api, Words::tr("The server could not send all of it."),
                     QString::number(message.status) + u' ' + QString::fromUtf8(message.statusText), 0};
    m_isAllHere = true;
    return std::nullopt;
}

std::optional<Error> BackupJob::onChunk(const NatsMessage& chunk)
{
    // The last one has no reply subject, and nothing may follow it.
    const auto number = chunk.replyTo.isEmpty() ? std::nullopt : numberOf(chunk);
    if (m_hasLast || (number && *number != m_count + 1))
        return Error{Error::Kind::Protocol, Words::tr("A part of what the server sent was lost on the way."),
                     QStringLiteral("chunk %1 after %2").arg(number.value_or(0)).arg(m_count), 0};
    m_hasLast = chunk.replyTo.isEmpty();
    ++m_count;
    m_progress.bytes += static_cast<uint64_t>(chunk.payload.size());
    m_waitingBytes += chunk.payload.size();
    if (m_waitingBytes > mostWaiting)
        return storageError(Words::tr("The server sends faster than it can be written: a part of it was lost."));
    m_waiting.push_back(chunk.payload);
    if (m_waitingBytes <= mostAhead)
        acknowledge(chunk.replyTo);
    else
        m_unacknowledged.push_back(chunk.replyTo);
    return std::nullopt;
}

void BackupJob::acknowledge(const QByteArray& subject)
{
    if (subject.isEmpty())
        return;
    Request request;
    request.subject = subject;
    request.wantsReply = false;
    m_api.channel().request(std::move(request), [](const Result<NatsMessage>&) {});
}

/// All that waits, in one go.
void BackupJob::write()
{
    if (!m_writer || isDiskBusy() || m_waiting.empty())
        return;
    qsizetype bytes = 0;
    for (const QByteArray& piece : m_waiting)
        bytes += piece.size();
    onDisk<Written>(
        [writer = m_writer, pieces = std::exchange(m_waiting, {})] {
            for (const QByteArray& piece : pieces) {
                if (auto error = writer->write(piece))
                    return Written{error};
            }
            return Written{{}, writer->contents().bytes};
        },
        [this, bytes, index = m_index](Written& written) {
            if (index == m_index)
                onWritten(written.error, written.unpacked, bytes);
        });
}

void BackupJob::onWritten(const std::optional<Error>& error, uint64_t unpacked, qsizetype bytes)
{
    if (m_isOver || !m_writer)
        return;
    if (error) {
        finish(error);
        return;
    }
    m_waitingBytes -= bytes;
    m_progress.covered = unpacked;
    for (; !m_unacknowledged.empty() && m_waitingBytes <= mostAhead; m_unacknowledged.pop_front())
        acknowledge(m_unacknowledged.front());
    write();
    finishIfDone();
}

void BackupJob::finishIfDone()
{
    if (!m_isAllHere || !m_metadata || !m_writer || isDiskBusy() || !m_waiting.empty() || m_isCommitting)
        return;
    m_isCommitting = true;
    m_silence.stop();
    setPhase(TransferPhase::Comparing);
    onDisk<std::optional<Error>>([writer = m_writer, metadata = *m_metadata] { return writer->commit(metadata); },
                                 [this](std::optional<Error>& error) {
                                     m_isCommitting = false;
                                     finish(error);
                                 });
}

/// The stream at hand is done, one way or the other.
void BackupJob::finish(const std::optional<Error>& error)
{
    BackupResult result{stream(), error, path()};
    result.facts = m_facts;
    if (!error) {
        result.bytes = m_writer->bytes();
        result.contents = m_writer->contents();
    }
    m_results.push_back(std::move(result));
    ++m_index;
    drop();
    next();
}

void BackupJob::drop()
{
    m_silence.stop();
    m_chunks.reset();
    dropOnDisk(m_writer);
    m_facts.reset();
    m_metadata.reset();
    m_waiting.clear();
    m_waitingBytes = 0;
    m_unacknowledged.clear();
    m_count = 0;
    m_hasLast = false;
    m_isAllHere = false;
}

void BackupJob::end()
{
    m_isOver = true;
    endAll();
    m_teller.end(std::move(m_results));
}

} // namespace jetlag
