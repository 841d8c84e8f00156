// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/deleting: what would be purged is put into a file first.

#include "deleting/purgeservice.h"
#include "files/exportservice.h"

namespace jetlag {

/// Exports what was previewed if the stream still is the one that was looked at. Session thread.
class PurgeExportJob : public Job
{
public:
    PurgeExportJob(const JetStreamApi& api, ExportService& exporter, PurgePreview previewed, QString path,
                   PurgeExport::Teller teller);
    void start() override;
    void stop() override;

private:
    void begin();
    void onExported(const Result<ExportOutcome>& outcome);

    JetStreamApi m_api;
    ExportService& m_exporter;
    const PurgePreview m_previewed;
    const QString m_path;
    const PurgeExport::Teller m_teller;
    Exporting m_export;
};

} // namespace jetlag
