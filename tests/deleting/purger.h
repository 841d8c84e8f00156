// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deleting/purgeservice.h"
#include "files/exportservice.h"
#include "support/heard.h"

#include <QTest>

#include <algorithm>

namespace jetlag::test {

/// A purge service on the test's thread, and what it tells.
class Purger
{
public:
    explicit Purger(const JetStreamApi& api)
        : m_exporter(api, m_works)
        , service(api, m_works, m_exporter)
    {
    }
    /// nullopt: no answer, or `error` says why.
    std::optional<PurgePreview> preview(const StreamName& stream, const PurgeScope& scope = {})
    {
        error.reset();
        m_count = service.preview(stream, scope, m_counted.listener());
        (void)m_counted.waitForEnd();
        if (!m_counted.outcome)
            return std::nullopt;
        if (!*m_counted.outcome)
            error = m_counted.outcome->error();
        return *m_counted.outcome ? std::optional(**m_counted.outcome) : std::nullopt;
    }
    void purge(const PurgePreview& seen) { work = service.purge(seen, m_purged.listener()); }
    void deleteOneByOne(const PurgePreview& seen) { work = service.deleteOneByOne(seen, m_purged.listener()); }
    void exportPreviewed(const PurgePreview& seen, const QString& path)
    {
        m_export = service.exportPreviewed(seen, path, m_exported.listener());
    }
    bool hasEnded() const { return m_purged.outcome && m_purged.outcome->has_value(); }
    const PurgeOutcome& outcome() const { return **m_purged.outcome; }
    /// Of a purge, a deletion or an export.
    std::optional<Error> failure() const
    {
        if (m_purged.outcome && !*m_purged.outcome)
            return m_purged.outcome->error();
        if (m_exported.outcome && !*m_exported.outcome)
            return m_exported.outcome->error();
        return std::nullopt;
    }
    bool hasExported() const { return m_exported.outcome && m_exported.outcome->has_value(); }
    bool hasWaited() const
    {
        return std::any_of(m_purged.news.begin(), m_purged.news.end(), [](const auto& news) { return news.isWaiting; });
    }
    const std::vector<PurgeProgress>& news() const { return m_purged.news; }

private:
    WorkRegistry m_works;
    Heard<NoProgress, Result<PurgePreview>> m_counted;
    Heard<PurgeProgress, Result<PurgeOutcome>> m_purged;
    Heard<PurgeProgress, Result<uint64_t>> m_exported;
    PurgeCount m_count;
    PurgeExport m_export;
    ExportService m_exporter;

public:
    PurgeService service;
    std::optional<Error> error; ///< of the last preview
    Purge work;
};

} // namespace jetlag::test
