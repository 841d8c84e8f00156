// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Files room: messages out to files and back in. Reads and publishes on the session thread, by the rooms reading and
/// sending; files are written and read on workers. What fails or is cancelled leaves no half of a file behind.

#include "files/exportwriter.h"
#include "reading/messagereader.h"
#include "reading/messageref.h"

namespace jetlag {

class JetStreamApi;

using ExportToken = quint64;

/// What to export, and where to. Bounds are inclusive; without them it is the whole stream as it is at the beginning.
struct ExportOrder
{
    StreamName stream;
    QString subjectFilter; ///< empty: everything
    std::optional<Sequence> first;
    std::optional<Sequence> last;
    std::optional<Timestamp> since;
    std::optional<Timestamp> until;
    /// These instead of a range: what was selected or found. Bodies that are not at hand are read; headers are read
    /// once more, byte for byte. A message that is gone by then is written as it was read, or counted as missing.
    MessageRefs messages;
    ExportTarget target;
};

struct ExportProgress
{
    ExportToken token = 0;
    uint64_t written = 0; ///< messages
    uint64_t missing = 0; ///< of the messages asked for: gone before they were read
    uint64_t bytes = 0;   ///< of the file or files
    uint64_t covered = 0; ///< sequences, of `total`
    uint64_t total = 0;
    double perSecond = 0;                     ///< messages
    std::optional<std::chrono::seconds> left; ///< once it can be told
};

struct ExportOutcome
{
    enum class Kind { Complete, Cancelled, Failed };
    Kind kind = Kind::Complete;
    ExportProgress progress;
    QString path;
    std::optional<Error> error; ///< with Failed
};

/// Writes messages into files: the gentlest way of reading that keeps every byte, never a consumer, behind whatever
/// else is asked on the connection. A worker writes; reading stops while it is behind (32 MiB). What is cancelled or
/// fails leaves nothing behind. Lives on the session thread; answers are signals.
class ExportService : public QObject
{
    Q_OBJECT
public:
    /// `api` must outlive this and belong to the thread this object lives on.
    explicit ExportService(const JetStreamApi& api, QObject* parent = nullptr);
    ~ExportService() override; ///< waits for the worker to end with what it writes just now

    void setServerVersion(std::optional<ServerVersion> version); ///< any thread

    // Any thread; return at once.
    ExportToken start(const ExportOrder& order);
    void cancel(ExportToken token); ///< finished() follows

signals:
    void progressed(const jetlag::ExportProgress& progress); ///< five times a second
    void finished(const jetlag::ExportOutcome& outcome);     ///< exactly once an order

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::ExportProgress)
Q_DECLARE_METATYPE(jetlag::ExportOutcome)
