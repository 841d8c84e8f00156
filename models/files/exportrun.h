// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: one export, read here and written on a worker.

#include "files/exportservice.h"
#include "reading/heldread.h"
#include "reading/rangebounds.h"
#include "work/courier.h"

#include <QTimer>

#include <deque>

namespace jetlag {

/// Session thread.
class ExportRun : public Job
{
public:
    /// `writer` has one thread, so that pieces are written in order.
    ExportRun(const JetStreamApi& api, ExportOrder order, std::optional<ServerVersion> version,
              std::shared_ptr<QThreadPool> writer, Exporting::Teller teller);
    ~ExportRun() override;
    void start() override;
    void stop() override;

private:
    using Messages = HeldRead::Messages;
    using MessagePtr = RangeRead::MessagePtr;
    /// What the worker holds: only it touches the writer.
    struct Shared
    {
        std::unique_ptr<ExportWriter> writer;
        std::atomic_bool isStopped = false;
    };
    using Task = std::function<std::optional<Error>(Shared&)>;
    void onBounds(const Result<RangeBounds::Bounds>& bounds);
    void open();
    void begin();
    void readRange();
    void onRangeRead(const RangeRead::End& end);
    void readListed();
    void onListedReply(size_t index, Result<StoredMessage> reply);
    void onListed(size_t index, MessagePtr message); ///< null: it is gone
    void write(Messages messages, size_t waiting);
    void onWritten(uint64_t messages, size_t waiting);
    void commitIfDone();
    void onWorker(Task task, std::function<void()> then);
    void onTask(const std::optional<Error>& error, uint64_t bytes, const std::function<void()>& then);
    ExportProgress progress() const;
    void finish(const Result<ExportOutcome>& outcome);
    bool isList() const { return !m_order.messages.empty(); }

    JetStreamApi m_api;
    const ExportOrder m_order;
    const std::optional<ServerVersion> m_version;
    const std::shared_ptr<QThreadPool> m_writer;
    const Exporting::Teller m_teller;
    const std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    const ProgressMeter m_meter;
    QTimer m_tick;
    RangeBounds m_bounds;
    HeldRead m_read;
    ReadMethod m_method = ReadMethod::MessageGet;
    uint64_t m_low = 1;
    uint64_t m_high = 0;
    uint64_t m_average = 0;                         ///< bytes of a payload
    std::deque<std::optional<MessagePtr>> m_listed; ///< asked for and not handed on yet; nullopt: not here yet
    size_t m_asked = 0;                             ///< of the list
    size_t m_handed = 0;                            ///< of the list
    uint64_t m_asking = 0;                          ///< bytes of the list under way
    uint64_t m_missing = 0;                         ///< of the list
    int m_pieces = 0;                               ///< under way to the worker
    uint64_t m_written = 0;
    uint64_t m_bytes = 0;
    bool m_isAllRead = false;
    bool m_isCommitting = false; ///< the file appears now
    bool m_isDone = false;
    const Courier m_home;
};

} // namespace jetlag
