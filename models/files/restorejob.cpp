// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/restorejob.h"

#include "domain/subject.h"
#include "jetstream/configedit.h"
#include "jetstream/errorcodes.h"
#include "jetstream/replyparse.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype chunkBytes = 128 << 10;
constexpr qint64 pieceBytes = 1 << 20; ///< read at once
constexpr int mostInFlight = 8;        ///< chunks
constexpr auto answerTime = 60s;
constexpr auto endTime = 1h;      ///< the server puts everything in its place
constexpr auto untilGivenUp = 6s; ///< the server waits for 5 s for the next chunk
constexpr auto betweenLooks = 2s;
constexpr auto longestForVersion = 3s;
constexpr int mostLooks = 15;
constexpr int mostAbsent = 2; ///< looks for what should not be there

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::RestoreJob)
};

QString countOf(uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// What differs from what the backup promised, in words.
QStringList differencesOf(const StreamState& promised, const StreamState& there, const BackupContents& contents,
                          const std::vector<ConsumerFactsPtr>& consumers)
{
    QStringList words;
    if (there.messages != promised.messages)
        words << Words::tr("The backup holds %1 messages, and the stream %2. Its limits may have removed some already, "
                           "or others were stored.")
                     .arg(countOf(promised.messages), countOf(there.messages));
    if (promised.messages > 0 && there.messages > 0 && there.first != promised.first)
        words << Words::tr("The first message is %1; in the backup it is %2.")
                     .arg(countOf(there.first.value), countOf(promised.first.value));
    if (there.last != promised.last)
        words << Words::tr("The last sequence is %1; in the backup it is %2.")
                     .arg(countOf(there.last.value), countOf(promised.last.value));
    QStringList missing;
    for (const QString& name : contents.consumers) {
        const bool isThere = std::any_of(consumers.begin(), consumers.end(), [&name](const ConsumerFactsPtr& consumer) {
            return consumer->key.consumer.value == name;
        });
        if (!isThere)
            missing << displayText(name);
    }
    if (!missing.isEmpty())
        words << Words::tr("These consumers of the backup are not there: %1.").arg(missing.join(QStringLiteral(", ")));
    return words;
}

Result<QByteArray> readPiece(QFile& file)
{
    if (!file.isOpen() && !file.open(QIODevice::ReadOnly))
        return unexpected(Error{Error::Kind::Storage, Words::tr("The archive cannot be read."), file.errorString(), 0});
    QByteArray piece = file.read(pieceBytes);
    if (file.error() != QFile::NoError)
        return unexpected(Error{Error::Kind::Storage, Words::tr("The archive cannot be read."), file.errorString(), 0});
    return piece;
}

} // namespace

RestoreJob::RestoreJob(const ConnectionOptions& options, RestoreOrder order, std::shared_ptr<QThreadPool> disk,
                       Restoring::Teller teller)
    : TransferJob(options, std::move(disk))
    , m_order(std::move(order))
    , m_teller(std::move(teller))
{
    begin(m_order.empty() ? StreamName() : m_order.front().name, 0, m_order.size());
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_versionTimer.setSingleShot(true);
    m_versionTimer.setInterval(longestForVersion);
    QObject::connect(&m_versionTimer, &QTimer::timeout, &m_timer, [this] { onVersion(); });
    QObject::connect(&m_connection, &Connection::identityChanged, &m_timer, [this] { onVersion(); });
}

RestoreJob::~RestoreJob()
{
    dropOnDisk(m_file);
}

/// What was sent cannot be taken back: what became of it is looked for.
void RestoreJob::stop()
{
    if (m_isOver)
        return;
    const bool wasStopping = std::exchange(m_isStopping, true);
    *stopped() = true;
    if (m_progress.phase == TransferPhase::LookingFor) { // whoever asks does not want to wait
        m_result.how = ChangeEnd::Unknown;
        finish();
    } else if (wasStopping) {
        return;
    } else if (m_progress.phase == TransferPhase::Comparing) {
        m_result.differences << Words::tr("It was stopped before the consumers were compared.");
        finish();
    } else if (m_isEndSent) {
        m_api.cancelAll();
        m_result.how = ChangeEnd::Unknown;
        lookAfter({});
    } else {
        fail(ChangeEnd::NotSent, cancelledError());
    }
}

void RestoreJob::tellProgress()
{
    if (m_progress.phase == TransferPhase::Checking)
        m_progress.covered = *m_checked;
    m_teller.progress(progress());
}

void RestoreJob::onConnected()
{
    next();
}

/// A connection that is made again is the same to whoever looks; requests under way have ended by themselves.
void RestoreJob::onConnectionLost(const Error& error)
{
    if (m_isOver || m_progress.phase != TransferPhase::Connecting)
        return;
    for (; m_index < m_order.size(); ++m_index)
        m_results.push_back({item().name, ChangeEnd::NotSent, error});
    end();
}

void RestoreJob::next()
{
    if (m_index >= m_order.size()) {
        end();
        return;
    }
    begin(item().name, m_index, m_order.size());
    m_result = {item().name};
    m_contents = {};
    m_deliver.clear();
    m_read.clear();
    m_sent = 0;
    m_isAllRead = false;
    m_isEndSent = false;
    m_inFlight = 0;
    m_looks = 0;
    setPhase(TransferPhase::Checking);
    m_progress.total = item().backup.bytes;
    m_checked = std::make_shared<std::atomic<uint64_t>>(0);
    onDisk<Result<BackupContents>>(
        [backup = item().backup, stopped = stopped(), checked = m_checked] {
            return checkArchive(backup, *stopped, [checked](uint64_t bytes) { *checked = bytes; });
        },
        [this](Result<BackupContents>& contents) { onChecked(contents); });
}

void RestoreJob::onChecked(const Result<BackupContents>& contents)
{
    if (m_isOver || m_isStopping)
        return;
    if (!contents) {
        fail(ChangeEnd::Refused, contents.error());
        return;
    }
    m_contents = *contents;
    m_waitsForVersion = true;
    if (m_connection.identity().version || !mayLeaveParts())
        onVersion();
    else
        m_versionTimer.start();
}

/// Who the server is is asked for with each connection: it says whether it can read the archive at all.
void RestoreJob::onVersion()
{
    if (!std::exchange(m_waitsForVersion, false) || m_isOver || m_isStopping)
        return;
    m_versionTimer.stop();
    if (const auto problem = objection()) {
        fail(ChangeEnd::Refused, *problem);
        return;
    }
    setPhase(TransferPhase::Waiting);
    m_api.streamInfo(item().name, {}, [this](const Result<StreamInfoReply>& info) {
        if (info) {
            m_result.facts = info->facts;
            fail(ChangeEnd::Refused, Error{Error::Kind::InvalidInput,
                                           Words::tr("A stream of this name exists already. A backup is never restored "
                                                     "over one: delete that stream, or restore under another name."),
                                           {},
                                           0});
        } else if (info.error().kind == Error::Kind::NotFound) {
            request();
        } else {
            fail(endOf(info.error()) == ChangeEnd::Refused ? ChangeEnd::Refused : ChangeEnd::NotSent, info.error());
        }
    });
}

/// What the server would find out only after all of it was sent.
std::optional<Error> RestoreJob::objection() const
{
    const auto& version = m_connection.identity().version;
    if (mayLeaveParts() && version && *version < firstWithMessageArchives)
        return Error{Error::Kind::InvalidInput,
                     Words::tr("A server of version 2.15 or later has made this backup, in a format that older ones "
                               "cannot read; this one is %1.")
                         .arg(version->toString()),
                     {},
                     0};
    if (!mayLeaveParts() && item().name != item().backup.metadata.facts->name())
        return Error{Error::Kind::InvalidInput,
                     Words::tr("The name of the stream cannot be changed: every message in a backup of this format is "
                               "bound to it. Restore it as %1, or copy it afterwards by a stream that sources it.")
                         .arg(displayText(item().backup.metadata.facts->name().value)),
                     {},
                     0};
    return std::nullopt;
}

void RestoreJob::request()
{
    const QByteArray body = "{\"config\":" + item().config + ",\"state\":" + item().backup.metadata.state + '}';
    ask(m_api.subject(QStringLiteral("STREAM.RESTORE.") + item().name.value), body, answerTime,
        [this](const Result<QByteArray>& reply) { onReply(reply); });
}

void RestoreJob::onReply(const Result<QByteArray>& reply)
{
    if (m_isOver || m_isStopping)
        return;
    if (!reply) {
        // Without a chunk nothing comes of it, even if it arrived.
        fail(endOf(reply.error()) == ChangeEnd::Refused ? ChangeEnd::Refused : ChangeEnd::NotSent, reply.error());
        return;
    }
    const QByteArray subject = fieldOf(*reply, QStringLiteral("deliver_subject"));
    if (subject.size() < 3 || !subject.startsWith('"')) {
        fail(ChangeEnd::Refused, Error{Error::Kind::Protocol, Words::tr("The server's answer cannot be read."),
                                       QString::fromUtf8(*reply), 0});
        return;
    }
    m_deliver = QString::fromUtf8(subject.mid(1, subject.size() - 2));
    setPhase(TransferPhase::Moving);
    m_progress.covered = 0;
    m_file = std::make_shared<QFile>(archiveOf(item().backup.path));
    readOn();
}

void RestoreJob::readOn()
{
    if (isDiskBusy() || m_isAllRead || m_read.size() - m_sent > pieceBytes)
        return;
    onDisk<Result<QByteArray>>([file = m_file] { return readPiece(*file); },
                               [this](Result<QByteArray>& piece) { onRead(piece); });
}

void RestoreJob::onRead(const Result<QByteArray>& piece)
{
    if (m_isOver || m_isStopping || m_deliver.isEmpty())
        return;
    if (!piece) {
        fail(ChangeEnd::NotSent, piece.error());
        return;
    }
    m_isAllRead = piece->isEmpty();
    m_read = m_read.mid(m_sent) + *piece;
    m_sent = 0;
    sendOn();
}

void RestoreJob::sendOn()
{
    const auto most = static_cast<qsizetype>(m_connection.identity().maxPayload);
    const qsizetype chunk = most > 0 ? std::min(chunkBytes, most) : chunkBytes;
    while (m_inFlight < mostInFlight && m_sent < m_read.size()) {
        const QByteArray bytes = m_read.mid(m_sent, chunk);
        m_sent += bytes.size();
        ++m_inFlight;
        ask(m_deliver, bytes, answerTime,
            [this, size = static_cast<uint64_t>(bytes.size())](const auto& answer) { onChunkAnswer(answer, size); });
    }
    readOn();
    if (m_isAllRead && m_sent == m_read.size() && m_inFlight == 0 && !m_isEndSent)
        sendEnd();
}

void RestoreJob::onChunkAnswer(const Result<QByteArray>& answer, uint64_t bytes)
{
    if (m_isOver || m_isStopping || m_deliver.isEmpty())
        return;
    --m_inFlight;
    if (!answer) {
        const bool isRefused = endOf(answer.error()) == ChangeEnd::Refused;
        // The end was not sent: the stream is not made whole, whatever arrived.
        fail(isRefused ? ChangeEnd::Refused : ChangeEnd::NotSent, answer.error());
        return;
    }
    m_progress.bytes += bytes;
    m_progress.covered = m_progress.bytes;
    sendOn();
}

void RestoreJob::sendEnd()
{
    m_isEndSent = true;
    setPhase(TransferPhase::Finishing);
    ask(m_deliver, {}, endTime, [this](const Result<QByteArray>& answer) { onEndAnswer(answer); });
}

void RestoreJob::onEndAnswer(const Result<QByteArray>& answer)
{
    if (m_isOver || m_isStopping)
        return;
    const auto info =
        answer ? parseStreamInfo(*answer, m_deliver) : Result<StreamInfoReply>(unexpected(answer.error()));
    if (info) {
        m_result.how = ChangeEnd::Done;
        compare(info->facts);
        return;
    }
    const ChangeEnd how = endOf(info.error());
    if (how == ChangeEnd::Refused) {
        fail(how, info.error());
        return;
    }
    // The end may not have arrived: only the stream itself can tell.
    m_result.how = ChangeEnd::Unknown;
    m_result.error = info.error();
    lookAfter({});
}

/// It was not restored. Servers that store what comes message by message may have made a part of it.
void RestoreJob::fail(ChangeEnd how, const Error& error)
{
    const bool wasBegun = !m_deliver.isEmpty();
    m_result.how = how;
    m_result.error = error;
    m_api.cancelAll();
    if (wasBegun && mayLeaveParts())
        lookAfter(untilGivenUp);
    else
        finish();
}

void RestoreJob::lookAfter(std::chrono::milliseconds wait)
{
    setPhase(TransferPhase::LookingFor);
    m_deliver.clear();
    m_timer.start(wait);
}

void RestoreJob::look()
{
    m_api.streamInfo(item().name, {}, [this](const Result<StreamInfoReply>& info) { onLooked(info); });
}

void RestoreJob::onLooked(const Result<StreamInfoReply>& info)
{
    const bool isUnknown = m_result.how == ChangeEnd::Unknown;
    if (info && isUnknown) {
        // It is there once it is whole; message by message it fills while one looks.
        const StreamState& promised = item().backup.metadata.facts->state;
        if (!mayLeaveParts() || info->facts->state.last == promised.last) {
            m_result.how = ChangeEnd::Done;
            m_result.error.reset();
            compare(info->facts);
            return;
        }
        m_result.facts = info->facts;
    } else if (info) {
        m_result.isPartly = true;
        m_result.facts = info->facts;
        finish();
        return;
    }
    const bool isAbsent = !info && (info.error().kind == Error::Kind::NotFound || saysMissing(info.error()));
    m_looks += info || isAbsent ? 1 : 0;
    if (m_looks >= (isUnknown ? mostLooks : mostAbsent)) {
        m_result.isPartly = m_result.facts != nullptr;
        finish();
        return;
    }
    if (!info && !isAbsent && !isTransient(info.error())) {
        m_result.how = ChangeEnd::Unknown; // a part of it may be there
        finish();
        return;
    }
    m_timer.start(betweenLooks);
}

void RestoreJob::compare(StreamFactsPtr facts)
{
    setPhase(TransferPhase::Comparing);
    m_result.facts = std::move(facts);
    m_api.allConsumers(item().name, [this](const Result<ConsumerList>& list) {
        const StreamState& promised = item().backup.metadata.facts->state;
        const StreamState& there = m_result.facts->state;
        if (list) {
            m_result.differences = differencesOf(promised, there, m_contents, list->consumers);
        } else {
            BackupContents without = m_contents;
            without.consumers.clear();
            m_result.differences = differencesOf(promised, there, without, {});
            m_result.differences << Words::tr("The consumers could not be compared: %1").arg(list.error().summary);
        }
        finish();
    });
}

void RestoreJob::finish()
{
    m_timer.stop();
    m_api.cancelAll();
    dropOnDisk(m_file);
    m_results.push_back(std::exchange(m_result, {}));
    ++m_index;
    if (m_isStopping) {
        for (; m_index < m_order.size(); ++m_index)
            m_results.push_back({item().name, ChangeEnd::NotSent, cancelledError()});
    }
    m_deliver.clear();
    next();
}

void RestoreJob::end()
{
    m_isOver = true;
    endAll();
    m_teller.end(std::move(m_results));
}

} // namespace jetlag
