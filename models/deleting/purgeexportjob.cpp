// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/purgeexportjob.h"

#include "jetstream/apierror.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PurgeService)
};

} // namespace

PurgeExportJob::PurgeExportJob(const JetStreamApi& api, PurgePreview previewed, QString path, Told teller)
    : m_api(api)
    , m_previewed(std::move(previewed))
    , m_path(std::move(path))
    , m_teller(std::move(teller))
{
}

void PurgeExportJob::start()
{
    m_api.streamInfo(m_previewed.stream, {}, [this](const Result<StreamInfoReply>& reply) {
        const auto problem = reply ? anotherLife(m_previewed.incarnation, *reply->facts) : std::optional(reply.error());
        if (problem)
            m_teller.end(unexpected(*problem));
        else
            begin();
    });
}

void PurgeExportJob::begin()
{
    m_export = std::make_shared<ExportJob>(
        m_api,
        ExportJob::Spec{m_previewed.stream, m_previewed.scope.filter.value_or(QString()), m_previewed.first,
                        m_previewed.last, m_path},
        [this](uint64_t written) {
            m_teller.progress({std::min(written, m_previewed.messages), m_previewed.messages, false});
        },
        [this](const Result<uint64_t>& written) { m_teller.end(written); });
    m_export->start();
}

void PurgeExportJob::stop()
{
    m_export.reset();
    m_api.cancelAll();
    m_teller.end(unexpected(
        Error{Error::Kind::Cancelled, Words::tr("Stopped. Nothing was exported and nothing was purged."), {}, 0}));
}

} // namespace jetlag
