// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/backupservice.h"

#include "files/backupjob.h"
#include "files/restorejob.h"

namespace jetlag {
namespace {

constexpr int mostAtOnce = 4; ///< that block on the disk

/// What lies in a folder, read on a worker.
class LookJob : public Job
{
public:
    LookJob(QString folder, std::shared_ptr<QThreadPool> disk, BackupLook::Teller teller)
        : m_folder(std::move(folder))
        , m_disk(std::move(disk))
        , m_teller(std::move(teller))
    {
    }
    void start() override
    {
        m_disk->start([this, home = m_home.address(), folder = m_folder] {
            const auto found = std::make_shared<Result<std::vector<BackupFolder>>>(findBackups(folder));
            home.deliver([this, found] { m_teller.end(*found); });
        });
    }
    void stop() override { m_teller.end(unexpected(cancelledError())); }

private:
    const QString m_folder;
    const std::shared_ptr<QThreadPool> m_disk;
    const BackupLook::Teller m_teller;
    const Courier m_home;
};

} // namespace

BackupService::BackupService(const ConnectionOptions& options, WorkRegistry& works)
    : m_options(options)
    , m_works(works)
    , m_disk(std::make_shared<QThreadPool>())
{
    m_disk->setMaxThreadCount(mostAtOnce);
}

BackupLook BackupService::look(const QString& folder, BackupLook::Listener listener)
{
    return m_works.begin(std::move(listener), [this, folder](const auto& teller) {
        return std::make_unique<LookJob>(folder, m_disk, teller);
    });
}

BackingUp BackupService::backUp(const BackupOrder& order, BackingUp::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<BackupJob>(m_options, order, m_disk, teller);
    });
}

Restoring BackupService::restore(const RestoreOrder& order, Restoring::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<RestoreJob>(m_options, order, m_disk, teller);
    });
}

} // namespace jetlag
