// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Files room: messages out to files and back in. Reads and publishes on the session thread, by the rooms reading and
/// sending; files are written and read on workers. What fails or is cancelled leaves no half of a file behind.

#include "domain/serverversion.h"
#include "files/exportwriter.h"
#include "jetstream/jetstreamapi.h"
#include "reading/messageref.h"
#include "work/progress.h"
#include "work/work.h"

class QThreadPool;

namespace jetlag {

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
    uint64_t written = 0; ///< messages
    uint64_t missing = 0; ///< of the messages asked for: gone before they were read
    uint64_t bytes = 0;   ///< of the file or files
    uint64_t covered = 0; ///< sequences, of `total`
    uint64_t total = 0;
    Pace pace; ///< messages
};

struct ExportOutcome
{
    ExportProgress progress; ///< at the end
    QString path;
};

/// Progress five times a second. An error: nothing was left behind; of kind Cancelled when it was stopped.
using Exporting = Work<ExportProgress, Result<ExportOutcome>>;

/// Writes messages into files: the gentlest way of reading that keeps every byte, never a consumer, behind whatever
/// else is asked on the connection. A worker writes; reading stops while it is behind. What is stopped, let go of or
/// fails leaves nothing behind. Lives on the session thread.
class ExportService
{
public:
    /// Both must outlive this.
    ExportService(const JetStreamApi& api, WorkRegistry& works);
    /// Session thread.
    void setServerVersion(const std::optional<ServerVersion>& version) { m_version = version; }

    /// Any thread.
    [[nodiscard]] Exporting start(const ExportOrder& order, Exporting::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
    std::optional<ServerVersion> m_version;
    const std::shared_ptr<QThreadPool> m_writer; ///< goes with the last who uses it, and waits for what it writes then
};

} // namespace jetlag
