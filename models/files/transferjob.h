// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: what backing up and restoring have in common.

#include "files/backupservice.h"
#include "jetstream/jetstreamapi.h"
#include "nats/connection.h"

#include <QThreadPool>
#include <QTimer>

namespace jetlag {

/// A job over a connection of its own, which tells its progress five times a second and does one thing at a time on the
/// disk. Session thread.
class TransferJob : public Job
{
public:
    void start() override;

protected:
    TransferJob(const ConnectionOptions& options, std::shared_ptr<QThreadPool> disk);
    ~TransferJob() override;
    virtual void onConnected() = 0;                        ///< the first time
    virtual void onConnectionLost(const Error& error) = 0; ///< or not made
    virtual void tellProgress() = 0;

    /// `task` on the disk's thread, `then` here, unless the job has gone by then.
    template <typename R>
    void onDisk(std::function<R()> task, std::function<void(R&)> then)
    {
        m_isDiskBusy = true;
        m_disk->start([this, home = m_home.address(), task = std::move(task), then = std::move(then)] {
            const auto result = std::make_shared<R>(task());
            home.deliver([this, result, then] {
                m_isDiskBusy = false;
                then(*result);
            });
        });
    }
    /// Lets go of it on the disk's thread.
    template <typename T>
    void dropOnDisk(std::shared_ptr<T>& thing)
    {
        if (thing)
            m_disk->start([thing = std::exchange(thing, nullptr)]() mutable { thing.reset(); });
    }
    void begin(const StreamName& stream, size_t index, size_t count);
    void setPhase(TransferPhase phase) { m_progress.phase = phase; }
    TransferProgress progress() const;
    void endAll(); ///< nothing is told any more
    /// A request that is no plain call: it may take its time.
    void ask(const QString& subject, const QByteArray& body, std::chrono::milliseconds timeout,
             std::function<void(const Result<QByteArray>&)> handler);
    bool isDiskBusy() const { return m_isDiskBusy; }
    const std::shared_ptr<std::atomic_bool>& stopped() const { return m_stopped; }

    const ConnectionOptions m_options;
    Connection m_connection;
    JetStreamApi m_api;
    TransferProgress m_progress;

private:
    void onState(ConnectionState state);

    const std::shared_ptr<QThreadPool> m_disk;
    const std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    ProgressMeter m_meter;
    QTimer m_tick;
    bool m_hasBegun = false;
    bool m_isDiskBusy = false;
    const Courier m_home;
};

} // namespace jetlag
