// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/deleting: what would be purged is put into a file first.

#include "deleting/purgeservice.h"
#include "files/exportjob.h"

namespace jetlag {

/// Exports what was previewed if the stream still is the one that was looked at. Session thread.
class PurgeExportJob : public Job
{
public:
    using Told = Teller<PurgeProgress, Result<uint64_t>>;
    PurgeExportJob(const JetStreamApi& api, PurgePreview previewed, QString path, Told teller);
    void start() override;
    void stop() override;

private:
    void begin();

    JetStreamApi m_api;
    const PurgePreview m_previewed;
    const QString m_path;
    const Told m_teller;
    std::shared_ptr<ExportJob> m_export;
};

} // namespace jetlag
