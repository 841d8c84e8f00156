// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/reading.

#include "domain/incarnation.h"
#include "jetstream/streampresence.h"
#include "reading/messagereader.h"

#include <QElapsedTimer>
#include <QTimer>

namespace jetlag {

class ReadJob;

/// Follows a stream by asking for its last sequence and reading what is new; quicker while something happens. Session
/// thread.
class TailJob : public Job
{
public:
    TailJob(const JetStreamApi& api, TailSpec spec, ReadAccess access, const Tailing::Teller& teller);
    ~TailJob() override;
    void start() override;
    void stop() override;

private:
    void readBacklog(Sequence last);
    void onBacklog(MessageBatch batch);
    void poll();
    void onState(const StreamFacts& facts);
    /// At most `limit` messages from `sequence` on; `last` is known to be the stream's last sequence.
    void readFrom(uint64_t sequence, uint64_t last, int limit);
    void onRead(MessageBatch batch, uint64_t last);
    void end(const TailEnd& why);
    void waitForMore(bool wasBusy);

    JetStreamApi m_api;
    const TailSpec m_spec;
    const ReadAccess m_access;
    const Tailing::Teller m_teller;
    QTimer m_timer;
    std::unique_ptr<ReadJob> m_read;
    std::vector<std::shared_ptr<const StoredMessage>> m_backlog; ///< read so far, newest first
    Incarnation m_life;                                          ///< of the stream that is followed
    std::optional<Timestamp> m_newest;                           ///< when the last message that was read was stored
    QElapsedTimer m_sinceRead;
    StreamPresence m_presence;
    bool m_hasBegun = false; ///< the place where following begins is known
    uint64_t m_next = 0;     ///< first sequence not read yet
    uint64_t m_skipped = 0;
};

} // namespace jetlag
