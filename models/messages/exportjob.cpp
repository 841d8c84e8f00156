// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/exportjob.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <nlohmann/json.hpp>

namespace jetlag {
namespace {

constexpr int pageSize = 500;

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError();
}

std::string base64(const QByteArray& bytes)
{
    return bytes.toBase64().toStdString();
}

} // namespace

QByteArray jsonLine(const StoredMessage& message)
{
    nlohmann::ordered_json line;
    line["stream"] = message.stream.value.toStdString();
    line["sequence"] = message.sequence.value;
    line["time"] = toRfc3339(message.time).toStdString();
    line["subject"] = message.subject.toStdString();
    if (!message.headers.isEmpty()) {
        bool isText = true;
        auto headers = nlohmann::ordered_json::array();
        for (const auto& [name, value] : message.headers.entries()) {
            isText = isText && isUtf8(name) && isUtf8(value);
            if (isText)
                headers.push_back({name.toStdString(), value.toStdString()});
        }
        if (isText)
            line["headers"] = std::move(headers);
        else
            line["headers_base64"] = base64(message.headers.serialized());
    }
    if (isUtf8(message.payload))
        line["payload"] = message.payload.toStdString();
    else
        line["payload_base64"] = base64(message.payload);
    return QByteArray::fromStdString(line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) +
           '\n';
}

ExportJob::ExportJob(JetStreamApi& api, Spec spec, Progress progress, Done done)
    : m_api(api)
    , m_spec(std::move(spec))
    , m_progress(std::move(progress))
    , m_done(std::move(done))
    , m_file(m_spec.path)
{
}

void ExportJob::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        fail(QCoreApplication::translate("Export", "The file %1 cannot be written.").arg(m_spec.path),
             m_file.errorString());
        return;
    }
    readFrom(m_spec.first);
}

void ExportJob::readFrom(Sequence sequence)
{
    ReadSpec spec;
    spec.stream = m_spec.stream;
    spec.subjectFilter = m_spec.subjectFilter;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = sequence;
    spec.limit = pageSize;
    m_read =
        std::make_shared<ReadJob>(m_api, spec, 0, ReadAccess(), [self = weak_from_this()](const MessageBatch& batch) {
            if (const auto job = self.lock())
                job->onBatch(batch);
        });
    const auto read = m_read; // may be replaced before start() returns
    read->start();
}

void ExportJob::onBatch(const MessageBatch& batch)
{
    if (!m_read)
        return; // ended
    if (batch.error) {
        m_file.cancelWriting();
        m_read.reset();
        m_done(unexpected(*batch.error));
        return;
    }
    for (const auto& message : batch.messages) {
        if (m_spec.last < message->sequence) {
            m_isPastLast = true;
            break;
        }
        const QByteArray line = jsonLine(*message);
        if (m_file.write(line) != line.size()) {
            fail(QCoreApplication::translate("Export", "The file %1 could not be written to its end.").arg(m_spec.path),
                 m_file.errorString());
            return;
        }
        ++m_written;
    }
    if (!batch.finished)
        return;
    m_progress(m_written);
    if (m_isPastLast || batch.reachedEnd || !batch.resumeAt || m_spec.last < *batch.resumeAt) {
        finish();
        return;
    }
    readFrom(*batch.resumeAt); // the job that called is held by its own call
}

void ExportJob::finish()
{
    m_read.reset();
    if (m_file.commit())
        m_done(m_written);
    else
        fail(QCoreApplication::translate("Export", "The file %1 could not be written to its end.").arg(m_spec.path),
             m_file.errorString());
}

void ExportJob::fail(const QString& summary, const QString& detail)
{
    m_file.cancelWriting();
    m_read.reset();
    m_done(unexpected(Error{Error::Kind::Storage, summary, detail, 0}));
}

} // namespace jetlag
