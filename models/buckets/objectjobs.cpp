// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/objectjobs.h"

#include "buckets/keychangejob.h"
#include "domain/subject.h"
#include "jetstream/apierror.h"

#include <QCoreApplication>
#include <QLocale>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Objects)
};

QString bucketName(const StreamName& stream)
{
    const auto bucket = bucketOf(stream);
    return bucket ? bucket->name : QString();
}

ReadSpec specOf(const ObjectQuery& query)
{
    ReadSpec spec;
    spec.stream = query.stream;
    spec.subjectFilter = objectsFilter(bucketName(query.stream));
    spec.from = query.from;
    spec.limit = query.most;
    return spec;
}

ReadAccess accessOf(const std::optional<ServerVersion>& version)
{
    ReadAccess access;
    access.version = version;
    access.mayUseDirect = version.has_value();
    access.isExact = false;
    return access;
}

Error contentError(const QString& summary)
{
    return {Error::Kind::Protocol, summary, {}, 0};
}

QString number(uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

} // namespace

ObjectListJob::ObjectListJob(const JetStreamApi& api, const ObjectQuery& query, std::optional<ServerVersion> version,
                             ObjectListing::Teller teller)
    : m_teller(std::move(teller))
    , m_read(api, specOf(query), accessOf(version), [this](const MessageBatch& batch) { onBatch(batch); })
{
}

void ObjectListJob::start()
{
    m_read.start();
}

void ObjectListJob::stop()
{
    m_teller.end(unexpected(cancelledError()));
}

void ObjectListJob::onBatch(const MessageBatch& batch)
{
    for (const auto& message : batch.messages) {
        if (auto object = objectOf(*message))
            m_page.objects.push_back(std::move(*object));
        else
            ++m_page.unreadable;
    }
    if (!batch.finished)
        return;
    if (batch.error) {
        m_teller.end(unexpected(*batch.error));
        return;
    }
    m_page.resumeAt = batch.reachedEnd ? std::nullopt : batch.resumeAt;
    m_page.facts = batch.facts;
    m_teller.end(std::move(m_page));
}

ObjectPictureJob::ObjectPictureJob(const JetStreamApi& api, StreamName stream, QString name,
                                   ObjectLooking::Teller teller)
    : m_api(api)
    , m_stream(std::move(stream))
    , m_name(std::move(name))
    , m_teller(std::move(teller))
{
}

void ObjectPictureJob::start()
{
    m_api.streamInfo(m_stream, {}, [this](const Result<StreamInfoReply>& info) {
        if (info)
            onStream(info->facts);
        else
            m_teller.end(unexpected(info.error()));
    });
}

void ObjectPictureJob::stop()
{
    m_api.cancelAll();
    m_teller.end(unexpected(cancelledError()));
}

void ObjectPictureJob::onStream(const StreamFactsPtr& facts)
{
    MessageQuery query;
    query.lastBySubject = objectSubject(bucketName(m_stream), m_name);
    m_api.message(m_stream, query, [this, facts](const Result<StoredMessage>& message) {
        if (!message && message.error().apiCode != ApiCode::NoMessage) {
            m_teller.end(unexpected(message.error()));
            return;
        }
        ObjectPicture picture{facts, {}};
        if (message) {
            auto object = objectOf(*message);
            if (!object) {
                m_teller.end(unexpected(object.error()));
                return;
            }
            picture.object = std::move(*object);
        }
        m_teller.end(std::move(picture));
    });
}

ObjectLook::ObjectLook(const JetStreamApi& api, StreamName stream, Incarnation seen, QString name,
                       std::optional<Sequence> expected, Done done)
    : m_api(api)
    , m_stream(std::move(stream))
    , m_seen(seen)
    , m_name(std::move(name))
    , m_expected(expected)
    , m_done(std::move(done))
{
}

void ObjectLook::start()
{
    m_api.streamInfo(m_stream, {}, [this](const Result<StreamInfoReply>& info) {
        const auto problem = anotherLife(m_seen, info.map(&StreamInfoReply::facts));
        if (problem)
            m_done(unexpected(*problem));
        else
            onStream(info->facts);
    });
}

void ObjectLook::onStream(const StreamFactsPtr& facts)
{
    MessageQuery query;
    query.lastBySubject = objectSubject(bucketName(m_stream), m_name);
    m_api.message(m_stream, query, [this, facts](const Result<StoredMessage>& message) {
        const bool isAbsent = !message && message.error().apiCode == ApiCode::NoMessage;
        if (!message && !isAbsent)
            m_done(unexpected(message.error()));
        else if (isAbsent ? m_expected.has_value() : m_expected != message->sequence)
            m_done(unexpected(Error{Error::Kind::InvalidInput,
                                    Words::tr("Somebody else has changed the object since you looked at it. Nothing "
                                              "was done; look again."),
                                    {},
                                    0}));
        else
            m_done(facts);
    });
}

ObjectReadJob::ObjectReadJob(const JetStreamApi& api, ObjectRead order, std::optional<ServerVersion> version,
                             ObjectReading::Teller teller)
    : m_api(api)
    , m_order(std::move(order))
    , m_version(version)
    , m_teller(std::move(teller))
    , m_look(api, m_order.stream, m_order.seen, m_order.object.name, m_order.object.sequence,
             [this](const Result<StreamFactsPtr>& facts) { onLooked(facts); })
{
}

void ObjectReadJob::start()
{
    if (!m_order.path.isEmpty()) {
        m_file = std::make_unique<QSaveFile>(m_order.path);
        if (!m_file->open(QIODevice::WriteOnly)) {
            fail({Error::Kind::Storage, Words::tr("The file cannot be written: %1").arg(m_file->errorString()),
                  m_order.path, 0});
            return;
        }
    }
    m_look.start();
}

void ObjectReadJob::stop()
{
    fail(cancelledError());
}

void ObjectReadJob::onLooked(const Result<StreamFactsPtr>& facts)
{
    if (!facts) {
        fail(facts.error());
        return;
    }
    if (m_order.object.nuid.isEmpty() || m_order.object.chunks == 0) {
        onEnd({0, true, {}});
        return;
    }
    const StreamFacts& stream = **facts;
    RangeRead::Spec spec;
    spec.stream = m_order.stream;
    spec.subjectFilter = chunkSubject(bucketName(m_order.stream), m_order.object.nuid);
    spec.from = std::max<uint64_t>(1, stream.state.first.value);
    spec.to = stream.state.last.value;
    spec.averageBytes = averageBytes(stream.state);
    spec.streamBytes = stream.state.bytes;
    spec.method = accessOf(m_version).methodFor(stream.config, m_order.object.chunks);
    spec.beginsInGap = true;
    m_range = std::make_unique<RangeRead>(
        m_api, spec, [this](const std::vector<RangeRead::MessagePtr>& chunks) { onChunks(chunks); },
        [this](const RangeRead::End& end) { onEnd(end); });
    m_range->start();
}

void ObjectReadJob::onChunks(const std::vector<RangeRead::MessagePtr>& chunks)
{
    for (const auto& chunk : chunks) {
        m_hash.addData(chunk->payload);
        m_read.bytes += static_cast<uint64_t>(chunk->payload.size());
        ++m_read.chunks;
        if (m_file && m_file->write(chunk->payload) != chunk->payload.size()) {
            fail({Error::Kind::Storage, Words::tr("The file cannot be written: %1").arg(m_file->errorString()),
                  m_order.path, 0});
            return;
        }
    }
    m_teller.progress({m_read.bytes, m_order.object.size});
}

std::optional<Error> ObjectReadJob::difference() const
{
    const ObjectInfo& object = m_order.object;
    if (m_read.chunks != object.chunks || m_read.bytes != object.size)
        return contentError(
            Words::tr("The content is not what its description tells: %1 bytes in %2 chunks are there, "
                      "%3 bytes in %4 should be.")
                .arg(number(m_read.bytes), number(m_read.chunks), number(object.size), number(object.chunks)));
    if (!object.digest.isEmpty() && m_hash.result() != object.digest)
        return contentError(
            Words::tr("The content is not what its description tells: its size is right, its SHA-256 is another one."));
    return std::nullopt;
}

void ObjectReadJob::onEnd(const RangeRead::End& end)
{
    const auto problem = end.error ? end.error : difference();
    if (problem) {
        fail(*problem);
        return;
    }
    m_read.hasDigest = !m_order.object.digest.isEmpty();
    if (m_file && !m_file->commit()) {
        fail({Error::Kind::Storage, Words::tr("The file cannot be written: %1").arg(m_file->errorString()),
              m_order.path, 0});
        return;
    }
    m_teller.end(m_read);
}

/// What was written so far goes with the file that was never committed.
void ObjectReadJob::fail(const Error& error)
{
    m_look.cancel();
    m_range.reset();
    m_file.reset();
    m_teller.end(unexpected(error));
}

ObjectRemoveJob::ObjectRemoveJob(const JetStreamApi& api, ObjectRemoval order, AdminChange::Teller teller)
    : m_api(api)
    , m_order(std::move(order))
    , m_teller(std::move(teller))
    , m_look(api, m_order.stream, m_order.seen, m_order.object.name, m_order.object.sequence,
             [this](const Result<StreamFactsPtr>& facts) { onLooked(facts); })
{
}

void ObjectRemoveJob::start()
{
    m_look.start();
}

void ObjectRemoveJob::stop()
{
    if (m_message)
        m_message->stop();
    else
        m_teller.end({ChangeEnd::NotSent, cancelledError(), {}});
}

void ObjectRemoveJob::onLooked(const Result<StreamFactsPtr>& facts)
{
    auto problem = facts ? bucketObjection(**facts, rulesOf(**facts)) : std::optional(facts.error());
    if (problem) {
        m_teller.end({isTransient(*problem) ? ChangeEnd::NotSent : ChangeEnd::Refused, problem, {}});
        return;
    }
    BoundMessage::Spec spec;
    spec.target = *facts;
    spec.subject = objectSubject(bucketName(m_order.stream), m_order.object.name);
    spec.headers.add("Nats-Rollup", "sub");
    spec.payload = deletedObjectJson(m_order.object.json);
    spec.expected = m_order.object.sequence;
    m_message = std::make_unique<BoundMessage>(
        m_api, std::move(spec),
        BoundMessage::Listener{[this] { m_teller.progress({}); }, [this](const auto& end) { onMarked(end); }});
    m_message->send();
}

void ObjectRemoveJob::onMarked(const PublicationEnd& end)
{
    if (end.how != ChangeEnd::Done || m_order.object.nuid.isEmpty()) {
        m_teller.end({end.how, end.error, {}});
        return;
    }
    PurgeScope scope;
    scope.filter = chunkSubject(bucketName(m_order.stream), m_order.object.nuid);
    m_api.purge(m_order.stream, scope, [this](const Result<uint64_t>& purged) {
        m_teller.end({ChangeEnd::Done, {}, purged ? QByteArray() : purged.error().summary.toUtf8()});
    });
}

} // namespace jetlag
