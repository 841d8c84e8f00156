// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"
#include "reading/messagereader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace jetlag {

class ReadJob;

/// Follows a stream by asking for its last sequence and reading what is new; quicker while something happens. Session
/// thread.
class TailJob : public QObject
{
    Q_OBJECT
public:
    struct Spec
    {
        StreamName stream;
        QString subjectFilter;
        int backlog = 0;
        int maxPerSecond = 2000;
        ReadAccess access;
    };
    explicit TailJob(const JetStreamApi& api, Spec spec, QObject* parent = nullptr);
    ~TailJob() override;
    void start();

signals:
    void batchReady(const jetlag::MessageBatchPtr& batch);
    void skipped(quint64 inTotal);

private:
    void readBacklog(Sequence last);
    void poll();
    void onState(const StreamFacts& facts);
    /// At most `limit` messages from `sequence` on; `last` is known to be the stream's last sequence.
    void readFrom(uint64_t sequence, uint64_t last, int limit);
    void fail(const Error& error);
    void waitForMore(bool wasBusy);

    JetStreamApi m_api;
    const Spec m_spec;
    QTimer m_timer;
    std::unique_ptr<ReadJob> m_read;
    std::optional<Timestamp> m_created; ///< of the stream that is followed
    QElapsedTimer m_sinceRead;
    uint64_t m_next = 0; ///< first sequence not read yet
    quint64 m_skipped = 0;
};

} // namespace jetlag
