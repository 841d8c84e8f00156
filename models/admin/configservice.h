// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configplan.h"
#include "jetstream/jetstreamapi.h"

namespace jetlag {

/// Configurations to write into a folder.
struct ConfigExport
{
    std::vector<StreamName> streams;
    bool withConsumers = true; ///< durable ones: others go by themselves
    QString folder;            ///< not there yet, or empty
};
struct ConfigExported
{
    size_t streams = 0;
    size_t consumers = 0;
    size_t ephemeral = 0; ///< consumers that were left out
    QStringList missing;  ///< what the server could not reach: not in it
};
using ConfigExporting = Work<NoProgress, Result<ConfigExported>>;

struct PlannedConfigs
{
    ConfigPlan plan;
    QStringList missing; ///< what the server could not reach: nothing is planned by a guess about it
};
using ConfigPlanning = Work<NoProgress, Result<PlannedConfigs>>;

/// Configurations out to files, and files compared with the server. Changes nothing: a plan is carried out by
/// AdminService, one entry after the other (see PlanRun). Lives on the session thread; work may be begun from any.
class ConfigService
{
public:
    ConfigService(const JetStreamApi& api, WorkRegistry& works); ///< `works` must outlive this

    [[nodiscard]] ConfigExporting exportTo(const ConfigExport& order, ConfigExporting::Listener listener);
    /// `path`: a file, or a folder.
    [[nodiscard]] ConfigPlanning plan(const QString& path, ConfigPlanning::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
};

} // namespace jetlag
