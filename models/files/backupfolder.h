// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/streamfacts.h"
#include "files/backuparchive.h"

#include <QFile>

#include <atomic>
#include <functional>
#include <memory>

class QCryptographicHash;
class QTemporaryDir;

/// A backup as the `nats` command line keeps it: a folder with `backup.json` (the configuration and the state of the
/// stream) and `stream.tar.s2` (what the server sent); here with `stream.tar.s2.sha256` beside it, as sha256sum writes
/// it, which the command line does not mind. Everything blocks on the disk: for workers.
namespace jetlag {

/// What `backup.json` says. The JSON is as the server wrote it.
struct BackupMetadata
{
    QByteArray config;
    QByteArray state;
    StreamFactsPtr facts; ///< the same, read
};
/// The answer to a request for a snapshot, or the text of a `backup.json`. A Storage error when it is neither.
[[nodiscard]] Result<BackupMetadata> parseBackupMetadata(const QByteArray& json);

/// One backup that lies on the disk.
struct BackupFolder
{
    QString path;
    BackupMetadata metadata;
    uint64_t bytes = 0; ///< of the archive
    /// From its first bytes; the names of the consumers are not known before all of it is read.
    BackupContents::Format format = BackupContents::Format::Unknown;
    bool hasChecksum = false;
};
QString archiveOf(const QString& folder); ///< the path of its `stream.tar.s2`
/// The backups in a folder: it is one itself, or holds one a stream (`nats account backup`). An error when there is
/// none, or one of them cannot be read.
[[nodiscard]] Result<std::vector<BackupFolder>> findBackups(const QString& folder);
/// Reads the whole archive: every checksum, and its end. `progressed` hears of bytes of the file; a true `isStopped`
/// ends it with Cancelled.
[[nodiscard]] Result<BackupContents> checkArchive(const BackupFolder& backup, const std::atomic_bool& isStopped,
                                                  const std::function<void(uint64_t)>& progressed);

/// Writes one backup into a folder beside the one asked for, which it becomes when all of it is there. Without commit()
/// nothing stays. Any one thread at a time.
class BackupWriter
{
public:
    /// A Storage error says what is wrong with the folder: there is something in it, or it cannot be written.
    static Result<std::unique_ptr<BackupWriter>> open(const QString& folder);
    ~BackupWriter();
    std::optional<Error> write(const QByteArray& piece);
    /// Compares what came with what the server announced, and puts it in its place.
    std::optional<Error> commit(const BackupMetadata& metadata);
    BackupContents contents() const { return m_archive.contents(); }
    uint64_t bytes() const { return m_bytes; }

private:
    explicit BackupWriter(QString folder);
    std::optional<Error> open();
    std::optional<Error> put(const QString& name, const QByteArray& bytes) const;

    const QString m_path;
    const std::unique_ptr<QTemporaryDir> m_folder;
    QFile m_file;
    const std::unique_ptr<QCryptographicHash> m_hash;
    BackupArchive m_archive;
    uint64_t m_bytes = 0;
};

/// Why what lies in an archive is not what its metadata say; nullopt: nothing speaks against it.
std::optional<Error> contradiction(const BackupContents& contents, const BackupMetadata& metadata);

} // namespace jetlag
