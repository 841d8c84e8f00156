// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "domain/snapshot.h"
#include "monitor/history.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace jetlag {

/// What is kept on disk, and how finely.
struct HistoryLimits
{
    std::chrono::seconds age{std::chrono::hours(8 * 24)};
    uint64_t bytes = 256U << 20U;        ///< of the file; beyond it the oldest days go first
    std::chrono::seconds step{10};       ///< a series that changes gets one point in this time, with its highest lag
    std::chrono::seconds heartbeat{300}; ///< an unchanged series gets a point this often: it was watched
};

/// History that survives a restart: the samples of consumers and streams in SQLite (WAL), beside the finer History in
/// memory. Snapshots come from the session thread; everything with the file happens on a thread of its own. While open
/// the file is locked for other programs: a second one gets `<path>.2`. Only changes are written. Counts are exact;
/// rates count as changed from 1 % or 0.01/s on. Nothing that goes wrong with the file is fatal, problem() says it and
/// the rest of the program does not notice. A file damaged or of a newer version is moved aside and a new one begun.
class HistoryStore : public QObject
{
    Q_OBJECT
public:
    /// Opens on its own thread and returns at once.
    explicit HistoryStore(const QString& path, const HistoryLimits& limits = {}, QObject* parent = nullptr);
    /// Writes what waits and the last value of each series, and ends its thread. Reads that wait are not answered.
    ~HistoryStore() override;

    // From any thread, all return at once.

    /// The queue is bounded: while the file is slow the oldest waiting snapshots are skipped.
    void append(SnapshotPtr snapshot);
    /// Every series: connection lost.
    void appendGap(Timestamp at);
    void addMark(const Event& event);
    /// The clock was set back: what was written from then on, by the clock as it was, moves along.
    void setBack(Timestamp from, std::chrono::milliseconds by);

    /// The answer is consumerRead(), with at most about 3000 points from the oldest to the newest; gaps are added to
    /// that. The last point before `from` belongs to it if it reaches into the window, and so does the newest value,
    /// which may not be on disk yet. Gaps stand where nothing was watched, also between two runs of the program and
    /// between two incarnations. Without a usable file the answer is empty.
    void readConsumer(const ConsumerKey& key, Timestamp from, Timestamp until);
    void readStream(const StreamName& name, Timestamp from, Timestamp until);
    void readMarks(Timestamp from); ///< answered by marksRead(), sorted by time, at most the newest 2000

signals:
    // Emitted on the store's thread: connect queued.
    void consumerRead(const jetlag::ConsumerKey& key, const std::vector<jetlag::ConsumerSample>& samples);
    void streamRead(const jetlag::StreamName& name, const std::vector<jetlag::StreamSample>& samples);
    void marksRead(const std::vector<jetlag::Event>& marks);
    /// The file was damaged, locked, not writable, or the disk is full. Emitted on the thread that the store lives on,
    /// so that whoever connects right after making the store hears of a file that cannot be opened.
    void problem(const jetlag::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
