// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "work/courier.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace jetlag {

/// Writes what became of each letter of a job into a file, as the journal knows it: lines of CSV or of JSON, with words
/// for programs. Blocks: belongs on a worker. Nothing appears under the path before all of it is written; when
/// `isStopped` becomes true, nothing stays. The number of letters.
[[nodiscard]] Result<quint64> writeJobReport(const QString& journalPath, const ReportOrder& order,
                                             const std::atomic_bool& isStopped);

/// The same as a piece of work. Session thread.
class JobReport : public Job
{
public:
    /// `worker` has one thread.
    JobReport(QString journalPath, ReportOrder order, std::shared_ptr<QThreadPool> worker, Reporting::Teller teller);
    ~JobReport() override;
    void start() override;
    void stop() override;

private:
    const QString m_journalPath;
    const ReportOrder m_order;
    const std::shared_ptr<QThreadPool> m_worker;
    const Reporting::Teller m_teller;
    const std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
    const Courier m_home;
};

} // namespace jetlag
