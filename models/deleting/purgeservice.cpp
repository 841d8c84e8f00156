// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/purgeservice.h"

#include "deleting/deletionrun.h"
#include "deleting/purgeexportjob.h"
#include "deleting/purgejob.h"
#include "deleting/purgerun.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

/// What servers take for "no filter" said as that: the preview and the purge then mean the same.
PurgeScope normalized(PurgeScope scope)
{
    if (scope.filter && (scope.filter->isEmpty() || *scope.filter == QLatin1String(">")))
        scope.filter.reset();
    return scope;
}

std::optional<Error> refusal(const PurgeScope& scope)
{
    if (!scope.upTo || !scope.keep)
        return std::nullopt;
    return Error{Error::Kind::InvalidInput,
                 QCoreApplication::translate("jetlag::JetStreamApi",
                                             "A purge takes either a sequence or a number to keep, not both."),
                 {},
                 0};
}

} // namespace

PurgeHarm purgeHarm(const std::optional<ServerVersion>& version, bool repliesCarryTime)
{
    if (repliesCarryTime)
        return PurgeHarm::None; // 2.10 and newer
    // A newer version beside such a reply is that of another server of the cluster, or on this side of a leafnode.
    if (!version || *version >= ServerVersion{2, 10, 0})
        return PurgeHarm::Unknown;
    return version->purgeHarmsConsumers() ? PurgeHarm::Harms : PurgeHarm::None;
}

PurgeService::PurgeService(const JetStreamApi& api, WorkRegistry& works, ExportService& exporter)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
    , m_exporter(exporter)
{
}

PurgeCount PurgeService::preview(const StreamName& stream, const PurgeScope& scope, PurgeCount::Listener listener)
{
    return m_works.begin(
        std::move(listener), [this, stream, scope](const PurgeCount::Teller& teller) -> std::unique_ptr<Job> {
            if (const auto refused = refusal(scope)) {
                teller.end(unexpected(*refused));
                return nullptr;
            }
            return std::make_unique<PurgePreviewJob>(m_api, stream, normalized(scope), m_version, teller);
        });
}

Purge PurgeService::purge(const PurgePreview& previewed, Purge::Listener listener)
{
    return m_works.begin(std::move(listener), [this, previewed](const Purge::Teller& teller) {
        return std::make_unique<PurgeRun>(m_api, previewed, teller);
    });
}

Purge PurgeService::deleteOneByOne(const PurgePreview& previewed, Purge::Listener listener)
{
    return m_works.begin(std::move(listener), [this, previewed](const Purge::Teller& teller) {
        return std::make_unique<DeletionRun>(m_api, previewed, teller);
    });
}

PurgeExport PurgeService::exportPreviewed(const PurgePreview& previewed, const QString& path,
                                          PurgeExport::Listener listener)
{
    return m_works.begin(std::move(listener), [this, previewed, path](const PurgeExport::Teller& teller) {
        return std::make_unique<PurgeExportJob>(m_api, m_exporter, previewed, path, teller);
    });
}

} // namespace jetlag
