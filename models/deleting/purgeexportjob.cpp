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

PurgeExportJob::PurgeExportJob(const JetStreamApi& api, ExportService& exporter, PurgePreview previewed, QString path,
                               PurgeExport::Teller teller)
    : m_api(api)
    , m_exporter(exporter)
    , m_previewed(std::move(previewed))
    , m_path(std::move(path))
    , m_teller(std::move(teller))
{
}

void PurgeExportJob::start()
{
    m_api.streamInfo(m_previewed.stream, {}, [this](const Result<StreamInfoReply>& reply) {
        const auto problem = anotherLife(m_previewed.incarnation, reply.map(&StreamInfoReply::facts));
        if (problem)
            m_teller.end(unexpected(*problem));
        else
            begin();
    });
}

void PurgeExportJob::begin()
{
    ExportOrder order;
    order.stream = m_previewed.stream;
    order.subjectFilter = m_previewed.scope.filter.value_or(QString());
    order.first = m_previewed.first;
    order.last = m_previewed.last;
    order.target.path = m_path;
    m_export = m_exporter.start(
        order, {[this](const ExportProgress& progress) {
                    m_teller.progress({std::min(progress.written, m_previewed.messages), m_previewed.messages, false});
                },
                [this](const Result<ExportOutcome>& outcome) { onExported(outcome); }});
}

void PurgeExportJob::onExported(const Result<ExportOutcome>& outcome)
{
    if (outcome)
        m_teller.end(outcome->progress.written);
    else
        m_teller.end(unexpected(outcome.error()));
}

void PurgeExportJob::stop()
{
    m_export.cancel();
    m_api.cancelAll();
    m_teller.end(unexpected(cancelledError(Words::tr("Stopped. Nothing was exported and nothing was purged."))));
}

} // namespace jetlag
