// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/objectuploadjob.h"

#include "buckets/keychangejob.h"
#include "jetstream/apierror.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr uint64_t usualChunk = 128U * 1024U; ///< as clients do
constexpr uint64_t leastChunk = 1024;
constexpr uint64_t protocolRoom = 1024; ///< what a server's largest message holds besides
constexpr int window = 8;
constexpr auto ackTimeout = 10s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Objects)
};

QString bucketName(const StreamName& stream)
{
    const auto bucket = bucketOf(stream);
    return bucket ? bucket->name : QString();
}

} // namespace

ObjectUploadJob::ObjectUploadJob(const JetStreamApi& api, ObjectUpload order, quint64 maxPayload,
                                 ObjectUploading::Teller teller)
    : m_api(api)
    , m_order(std::move(order))
    , m_maxPayload(maxPayload)
    , m_teller(std::move(teller))
    , m_bucket(bucketName(m_order.stream))
    , m_look(api, m_order.stream, m_order.seen, m_order.name,
             m_order.before ? std::optional(m_order.before->sequence) : std::nullopt,
             [this](const Result<StreamFactsPtr>& facts) { onLooked(facts); })
    , m_file(m_order.path)
{
}

void ObjectUploadJob::start()
{
    if (m_order.name.isEmpty()) {
        giveUp(ChangeEnd::Refused, {Error::Kind::InvalidInput, Words::tr("An object needs a name."), {}, 0});
        return;
    }
    if (!m_file.open(QIODevice::ReadOnly)) {
        giveUp(ChangeEnd::Refused,
               {Error::Kind::Storage, Words::tr("The file cannot be read: %1").arg(m_file.errorString()), m_order.path,
                0});
        return;
    }
    m_look.start();
}

/// Nothing has changed before the description is stored.
void ObjectUploadJob::stop()
{
    if (m_message)
        m_message->stop();
    else
        giveUp(ChangeEnd::NotSent, cancelledError(Words::tr("It was stopped before the object was changed.")));
}

uint64_t ObjectUploadJob::chunkBytes() const
{
    uint64_t most = usualChunk;
    if (m_maxPayload > protocolRoom)
        most = std::min<uint64_t>(most, m_maxPayload - protocolRoom);
    if (m_facts->config.maxMessageSize)
        most = std::min(most, *m_facts->config.maxMessageSize);
    return std::max(most, leastChunk);
}

void ObjectUploadJob::onLooked(const Result<StreamFactsPtr>& facts)
{
    const auto problem = facts ? bucketObjection(**facts, rulesOf(**facts)) : std::optional(facts.error());
    if (problem) {
        giveUp(isTransient(*problem) ? ChangeEnd::NotSent : ChangeEnd::Refused, *problem);
        return;
    }
    m_facts = *facts;
    m_content.bucket = m_bucket;
    m_content.name = m_order.name;
    m_content.nuid = newNuid();
    m_content.chunkBytes = chunkBytes();
    pump();
}

/// In order: the chunks of an object lie in its stream one after the other.
void ObjectUploadJob::pump()
{
    while (!m_isOver && m_inFlight < window && !m_file.atEnd()) {
        const QByteArray chunk = m_file.read(static_cast<qint64>(m_content.chunkBytes));
        if (chunk.isEmpty())
            break;
        m_hash.addData(chunk);
        m_content.size += static_cast<uint64_t>(chunk.size());
        ++m_content.chunks;
        const size_t index = m_stored.size();
        m_stored.emplace_back();
        ++m_inFlight;
        m_api.publish(chunkSubject(m_bucket, m_content.nuid), {}, chunk, ackTimeout,
                      [this, index, bytes = static_cast<uint64_t>(chunk.size())](const Result<PubAck>& ack) {
                          onAck(index, bytes, ack);
                      });
    }
    if (m_isOver || m_inFlight > 0)
        return;
    if (m_file.error() != QFileDevice::NoError)
        giveUp(ChangeEnd::Refused,
               {Error::Kind::Storage, Words::tr("The file cannot be read: %1").arg(m_file.errorString()), m_order.path,
                0});
    else
        describe();
}

void ObjectUploadJob::onAck(size_t index, uint64_t bytes, const Result<PubAck>& ack)
{
    --m_inFlight;
    if (!ack && ack.error().mayHaveArrived)
        m_end.leftover = ack.error();
    if (m_isOver) {
        clearAway();
        return;
    }
    if (!ack) {
        giveUp(isTransient(ack.error()) ? ChangeEnd::NotSent : ChangeEnd::Refused, ack.error());
        return;
    }
    m_stored[index] = ack->sequence;
    m_confirmed += bytes;
    m_teller.progress({m_confirmed, static_cast<uint64_t>(m_file.size())});
    pump();
}

void ObjectUploadJob::describe()
{
    if (!std::is_sorted(m_stored.begin(), m_stored.end())) {
        giveUp(ChangeEnd::Refused, protocolError(chunkSubject(m_bucket, m_content.nuid),
                                                 QStringLiteral("the chunks were stored in another order")));
        return;
    }
    m_content.digest = m_hash.result();
    BoundMessage::Spec spec;
    spec.target = m_facts;
    spec.subject = objectSubject(m_bucket, m_order.name);
    spec.headers.add("Nats-Rollup", "sub");
    spec.payload = objectJson(m_content, m_order.before ? m_order.before->json : QByteArray());
    spec.expected = m_order.before ? m_order.before->sequence : Sequence();
    m_message = std::make_unique<BoundMessage>(
        m_api, std::move(spec), BoundMessage::Listener{[] {}, [this](const auto& end) { onDescribed(end); }});
    m_message->send();
}

void ObjectUploadJob::onDescribed(const PublicationEnd& end)
{
    if (end.how == ChangeEnd::Done) {
        m_end.how = ChangeEnd::Done;
        m_end.bytes = m_content.size;
        purge(m_order.before ? m_order.before->nuid : QString());
    } else if (end.how == ChangeEnd::Unknown) {
        // It may become the object's content yet: nothing of either is let go.
        m_end.how = ChangeEnd::Unknown;
        m_end.error = end.error.value_or(Error());
        m_teller.end(m_end);
    } else {
        const bool isOvertaken = end.error && meansOvertaken(*end.error);
        giveUp(end.how, isOvertaken
                            ? Error{Error::Kind::InvalidInput,
                                    Words::tr("Somebody else has changed the object meanwhile. It is as they left it."),
                                    {},
                                    0}
                            : end.error.value_or(Error()));
    }
}

void ObjectUploadJob::giveUp(ChangeEnd how, const Error& error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_look.cancel();
    m_end.how = how;
    m_end.error = error;
    clearAway();
}

/// Chunks that are on their way would come after a purge.
void ObjectUploadJob::clearAway()
{
    if (m_inFlight == 0)
        purge(m_stored.empty() ? QString() : m_content.nuid);
}

void ObjectUploadJob::purge(const QString& nuid)
{
    if (nuid.isEmpty()) {
        m_teller.end(m_end);
        return;
    }
    PurgeScope scope;
    scope.filter = chunkSubject(m_bucket, nuid);
    m_api.purge(m_order.stream, scope, [this](const Result<uint64_t>& purged) {
        if (!purged)
            m_end.leftover = purged.error();
        m_teller.end(m_end);
    });
}

} // namespace jetlag
