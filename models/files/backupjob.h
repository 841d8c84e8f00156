// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files.

#include "files/transferjob.h"
#include "nats/subscription.h"

#include <deque>

namespace jetlag {

/// Backs up streams, one after the other. The server sends chunks as long as they are acknowledged: each is as soon as
/// the disk is not far behind. Session thread.
class BackupJob : public TransferJob
{
public:
    BackupJob(const ConnectionOptions& options, BackupOrder order, std::shared_ptr<QThreadPool> disk,
              BackingUp::Teller teller);
    ~BackupJob() override;
    void stop() override;

private:
    void onConnected() override;
    void onConnectionLost(const Error& error) override;
    void tellProgress() override;
    void next();
    void onInfo(const Result<StreamInfoReply>& info);
    void onOpened(Result<std::unique_ptr<BackupWriter>>& writer);
    void request();
    void onReply(const Result<QByteArray>& reply);
    void onMessages();
    std::optional<Error> onMessage(const NatsMessage& message);
    std::optional<Error> onChunk(const NatsMessage& chunk);
    void acknowledge(const QByteArray& subject);
    void write();
    void onWritten(const std::optional<Error>& error, uint64_t unpacked, qsizetype bytes);
    void finishIfDone();
    void finish(const std::optional<Error>& error);
    void drop();
    void end();
    const StreamName& stream() const { return m_order.streams[m_index]; }
    QString path() const;

    const BackupOrder m_order;
    const BackingUp::Teller m_teller;
    BackupOutcome m_results;
    size_t m_index = 0;
    // Of the stream at hand:
    std::shared_ptr<BackupWriter> m_writer;
    std::unique_ptr<Subscription> m_chunks;
    StreamFactsPtr m_facts;
    std::optional<BackupMetadata> m_metadata;
    std::vector<QByteArray> m_waiting; ///< chunks for the disk
    qsizetype m_waitingBytes = 0;      ///< those that it writes at the moment included
    std::deque<QByteArray> m_unacknowledged;
    uint64_t m_count = 0; ///< of chunks
    bool m_hasLast = false;
    bool m_isAllHere = false;
    bool m_isCommitting = false;
    bool m_isOver = false;
    QTimer m_silence;
};

} // namespace jetlag
