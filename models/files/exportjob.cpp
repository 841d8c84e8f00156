// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportjob.h"

#include "json/jsonlines.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

constexpr int pageSize = 500;

} // namespace

ExportJob::ExportJob(const JetStreamApi& api, Spec spec, Progress progress, Done done)
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
    m_read = std::make_unique<ReadJob>(m_api, spec, ReadAccess(), [self = weak_from_this()](const MessageBatch& batch) {
        if (const auto job = self.lock())
            job->onBatch(batch);
    });
    m_read->start();
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
    readFrom(*batch.resumeAt);
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
