// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverversion.h"
#include "files/backupfolder.h"
#include "jetstream/errorcodes.h"
#include "nats/connectionoptions.h"
#include "work/progress.h"
#include "work/work.h"

class QThreadPool;

namespace jetlag {

/// Streams to back up, and where to.
struct BackupOrder
{
    std::vector<StreamName> streams; ///< one after the other
    QString folder;                  ///< not there yet, or empty
    bool isFolderOfFolders = false;  ///< one inside of it a stream, as `nats account backup` does; else one stream only
    bool withConsumers = true;
    bool checkFirst = false; ///< the server reads every message and compares its checksum; may take long
};

/// One backup to restore, and as what.
struct RestoreItem
{
    BackupFolder backup;
    /// The configuration to restore with; as it lies in the backup where nobody changed it.
    QByteArray config;
    StreamName name; ///< as in `config`
};
using RestoreOrder = std::vector<RestoreItem>;

enum class TransferPhase {
    Connecting,
    Waiting,   ///< for the server: it takes the snapshot, and checks it where that was asked for
    Checking,  ///< a backup is read to its end before anything is sent
    Moving,    ///< chunks come or go
    Finishing, ///< the server puts in place what it got; it may take long
    Comparing, ///< what is there now with what was promised
    LookingFor ///< no answer came, or it was stopped: whether a stream is there is looked for
};
struct TransferProgress
{
    TransferPhase phase = TransferPhase::Connecting;
    StreamName stream;
    size_t index = 0; ///< of the stream, of `count`
    size_t count = 1;
    uint64_t bytes = 0;   ///< that went over the net for this stream
    uint64_t covered = 0; ///< of `total`, of this stream
    uint64_t total = 0;   ///< 0: not known
    Pace pace;            ///< in bytes over the net
};

/// How it ended for one stream. An error: nothing was left behind under its name.
struct BackupResult
{
    StreamName stream;
    std::optional<Error> error = {};
    QString path = {};
    uint64_t bytes = 0;
    BackupContents contents = {};
    StreamFactsPtr facts = {}; ///< as the backup has it
};
using BackupOutcome = std::vector<BackupResult>;
using BackingUp = Work<TransferProgress, BackupOutcome>;

struct RestoreResult
{
    StreamName stream;
    ChangeEnd how = ChangeEnd::NotSent;
    std::optional<Error> error = {}; ///< unless it is done
    bool isPartly = false;           ///< a part of the stream was left behind on the server
    StreamFactsPtr facts = {};       ///< what is there now, where something is
    QStringList differences = {};    ///< from what the backup promised, in words
};
using RestoreOutcome = std::vector<RestoreResult>;
using Restoring = Work<TransferProgress, RestoreOutcome>;

using BackupLook = Work<NoProgress, Result<std::vector<BackupFolder>>>;

/// Writes archives message by message, and reads both kinds; older ones write and read files only.
constexpr ServerVersion firstWithMessageArchives{2, 15, 0};

/// Whole streams into folders and back, in the format of the `nats` command line. Each piece of work has a connection
/// of its own: what it moves delays neither clicks nor polling. A worker writes and reads the files; memory is bounded
/// by the server's window, or by what is in flight. Lives on the session thread; work may be begun from any.
class BackupService
{
public:
    BackupService(const ConnectionOptions& options, WorkRegistry& works); ///< `works` must outlive this

    /// What lies in a folder.
    [[nodiscard]] BackupLook look(const QString& folder, BackupLook::Listener listener);
    /// Never overwrites anything. What is stopped or fails leaves no half of a backup; those of other streams that were
    /// finished stay.
    [[nodiscard]] BackingUp backUp(const BackupOrder& order, BackingUp::Listener listener);
    /// Each archive is read to its end before anything of it is sent. Nothing is restored over a stream that is there.
    [[nodiscard]] Restoring restore(const RestoreOrder& order, Restoring::Listener listener);

private:
    const ConnectionOptions m_options;
    WorkRegistry& m_works;
    const std::shared_ptr<QThreadPool> m_disk; ///< goes with the last who uses it, and waits for what it does then
};

} // namespace jetlag
