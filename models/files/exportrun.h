// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: one export, read here and written on a worker.

#include "files/exportservice.h"
#include "reading/rangebounds.h"
#include "reading/rangeread.h"

#include <QTimer>

#include <deque>

class QThreadPool;

namespace jetlag {

/// Session thread. Owned by shared_ptr: answers that come after its end find it gone.
class ExportRun : public std::enable_shared_from_this<ExportRun>
{
public:
    using Messages = ExportWriter::Messages;
    struct Listener
    {
        std::function<void(const ExportProgress&)> progressed;
        std::function<void(const ExportOutcome&)> finished; ///< the run may be let go of once this has returned
    };
    /// `writer` has one thread, so that pieces are written in order; it answers through the event loop of `context`.
    ExportRun(const JetStreamApi& api, ExportOrder order, ExportToken token, std::optional<ServerVersion> version,
              QThreadPool& writer, QObject& context, Listener listener);
    ~ExportRun();
    void start();
    void cancel();

private:
    using MessagePtr = Messages::value_type;
    /// What the worker holds: only it touches the writer once the writing has begun.
    struct Shared
    {
        std::unique_ptr<ExportWriter> writer;
        std::atomic_bool isStopped = false;
    };
    void open();
    void begin();
    void readRange();
    void onRead(const Messages& messages);
    void readListed();
    void onListed(size_t index, MessagePtr message); ///< null: it is gone
    void onListedReply(size_t index, Result<StoredMessage> reply);
    void write(Messages messages);
    void onWritten(uint64_t messages, size_t cost, uint64_t bytes, const std::optional<Error>& error);
    void commit();
    ExportProgress progress() const;
    void finish(ExportOutcome::Kind kind, const std::optional<Error>& error = std::nullopt);

    JetStreamApi m_api;
    const ExportOrder m_order;
    const ExportToken m_token;
    const std::optional<ServerVersion> m_version;
    QThreadPool& m_pool;
    QObject& m_context;
    const Listener m_listener;
    const std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QTimer m_tick;
    std::chrono::steady_clock::time_point m_began;
    std::unique_ptr<RangeBounds> m_bounds;
    std::unique_ptr<RangeRead> m_range;
    ReadMethod m_method = ReadMethod::MessageGet;
    uint64_t m_low = 1;
    uint64_t m_high = 0;
    uint64_t m_position = 0; ///< all below was read
    uint64_t m_average = 0;  ///< bytes of a payload
    std::set<RequestId> m_open;
    std::deque<std::optional<MessagePtr>> m_listed; ///< asked for and not handed on yet; nullopt: not here yet
    size_t m_asked = 0;                             ///< of the list
    size_t m_handed = 0;                            ///< of the list
    uint64_t m_asking = 0;                          ///< bytes of the list under way
    uint64_t m_missing = 0;                         ///< of the list
    size_t m_waiting = 0;                           ///< bytes read and not written yet
    int m_pieces = 0;                               ///< under way to the worker
    uint64_t m_written = 0;
    uint64_t m_bytes = 0;
    bool m_isHeld = false; ///< reading waits for the worker
    bool m_isAllRead = false;
    bool m_isDone = false;
};

} // namespace jetlag
