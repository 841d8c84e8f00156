// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files.

#include "files/transferjob.h"

#include <deque>

class QFile;

namespace jetlag {

/// Restores backups, one after the other: checks the archive, sends it in chunks that are each answered, and looks for
/// the stream where the answer to the end did not come. Session thread.
class RestoreJob : public TransferJob
{
public:
    RestoreJob(const ConnectionOptions& options, RestoreOrder order, std::shared_ptr<QThreadPool> disk,
               Restoring::Teller teller);
    ~RestoreJob() override;
    void stop() override;

private:
    void onConnected() override;
    void onConnectionLost(const Error& error) override;
    void tellProgress() override;
    void next();
    void onChecked(const Result<BackupContents>& contents);
    void onVersion();
    std::optional<Error> objection() const;
    void request();
    void onReply(const Result<QByteArray>& reply);
    void readOn();
    void onRead(const Result<QByteArray>& piece);
    void sendOn();
    void onChunkAnswer(const Result<QByteArray>& answer, uint64_t bytes);
    void sendEnd();
    void onEndAnswer(const Result<QByteArray>& answer);
    void fail(ChangeEnd how, const Error& error);
    void lookAfter(std::chrono::milliseconds wait);
    void look();
    void onLooked(const Result<StreamInfoReply>& info);
    void compare(StreamFactsPtr facts);
    void finish();
    void end();
    const RestoreItem& item() const { return m_order[m_index]; }
    bool mayLeaveParts() const { return m_contents.format == BackupContents::Format::Messages; }

    const RestoreOrder m_order;
    const Restoring::Teller m_teller;
    RestoreOutcome m_results;
    size_t m_index = 0;
    // Of the backup at hand:
    RestoreResult m_result;
    BackupContents m_contents;
    std::shared_ptr<std::atomic<uint64_t>> m_checked; ///< bytes of the archive
    std::shared_ptr<QFile> m_file;
    QString m_deliver;    ///< where chunks go; empty: not told yet
    QByteArray m_read;    ///< read and not sent
    qsizetype m_sent = 0; ///< of that
    bool m_isAllRead = false;
    int m_inFlight = 0;
    bool m_isEndSent = false;
    int m_looks = 0;
    bool m_waitsForVersion = false;
    bool m_isStopping = false;
    bool m_isOver = false;
    QTimer m_timer;
    QTimer m_versionTimer; ///< it is not waited for for ever
};

} // namespace jetlag
