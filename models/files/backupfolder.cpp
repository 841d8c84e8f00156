// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/backupfolder.h"

#include "domain/subject.h"
#include "jetstream/configedit.h"
#include "jetstream/replyparse.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace jetlag {
namespace {

constexpr auto metadataName = "backup.json";
constexpr auto archiveName = "stream.tar.s2";
constexpr auto checksumName = "stream.tar.s2.sha256";
constexpr qint64 pieceBytes = 1 << 20;
constexpr qint64 largestMetadata = 16 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::BackupFolder)
};

Error storageError(const QString& summary, const QString& detail = {})
{
    return {Error::Kind::Storage, summary, detail, 0};
}

QString shown(const QString& path)
{
    return displayText(QDir::toNativeSeparators(path));
}

Error endError(const QString& path, const QString& detail)
{
    return storageError(Words::tr("%1 could not be written to its end.").arg(shown(path)), detail);
}

Error damagedError(const QString& detail)
{
    return storageError(Words::tr("The archive is damaged: it cannot be restored."), detail);
}

Error cutError()
{
    return storageError(Words::tr("The archive is not whole: its end is missing. It cannot be restored."));
}

Result<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(storageError(Words::tr("%1 cannot be read.").arg(shown(path)), file.errorString()));
    return file.read(largestMetadata);
}

Result<BackupFolder> readFolder(const QString& path)
{
    const auto json = contentsOf(QDir(path).filePath(QLatin1String(metadataName)));
    if (!json)
        return unexpected(json.error());
    auto metadata = parseBackupMetadata(*json);
    if (!metadata) {
        Error error = metadata.error();
        error.detail = shown(path) + QStringLiteral(": ") + error.detail;
        return unexpected(error);
    }
    QFile archive(archiveOf(path));
    if (!archive.open(QIODevice::ReadOnly))
        return unexpected(
            storageError(Words::tr("%1 cannot be read.").arg(shown(archive.fileName())), archive.errorString()));
    BackupFolder folder{path, std::move(*metadata), static_cast<uint64_t>(archive.size())};
    BackupArchive beginning;
    constexpr qint64 enough = 5 << 20; // the largest block that S2 makes, and a little more
    const QByteArray bytes = archive.read(enough);
    // What is wrong with it is found when all of it is checked.
    if (!beginning.feed({bytes.constData(), static_cast<size_t>(bytes.size())}))
        folder.format = beginning.contents().format;
    folder.hasChecksum = QFileInfo::exists(QDir(path).filePath(QLatin1String(checksumName)));
    return folder;
}

bool holdsBackup(const QString& path)
{
    return QFileInfo::exists(QDir(path).filePath(QLatin1String(metadataName)));
}

} // namespace

Result<BackupMetadata> parseBackupMetadata(const QByteArray& json)
{
    BackupMetadata metadata{fieldOf(json, QStringLiteral("config")), fieldOf(json, QStringLiteral("state")), {}};
    const auto info = parseStreamInfo(json, {});
    if (!info || metadata.config.isEmpty() || metadata.state.isEmpty() || info->facts->name().value.isEmpty())
        return unexpected(storageError(Words::tr("It is not a backup of a stream: its backup.json cannot be read."),
                                       info ? QString() : info.error().detail));
    metadata.facts = info->facts;
    return metadata;
}

QString archiveOf(const QString& folder)
{
    return QDir(folder).filePath(QLatin1String(archiveName));
}

Result<std::vector<BackupFolder>> findBackups(const QString& folder)
{
    QStringList paths;
    if (holdsBackup(folder)) {
        paths << folder;
    } else {
        const auto inside = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& entry : inside) {
            if (holdsBackup(entry.filePath()))
                paths << entry.filePath();
        }
    }
    if (paths.isEmpty())
        return unexpected(
            storageError(Words::tr("There is no backup in %1: neither a backup.json nor folders that hold one.")
                             .arg(shown(folder))));
    std::vector<BackupFolder> found;
    for (const QString& path : paths) {
        auto backup = readFolder(path);
        if (!backup)
            return unexpected(backup.error());
        found.push_back(std::move(*backup));
    }
    return found;
}

Result<BackupContents> checkArchive(const BackupFolder& backup, const std::atomic_bool& isStopped,
                                    const std::function<void(uint64_t)>& progressed)
{
    QFile file(archiveOf(backup.path));
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(
            storageError(Words::tr("%1 cannot be read.").arg(shown(file.fileName())), file.errorString()));
    BackupArchive archive;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    uint64_t done = 0;
    for (qint64 count = 0; (count = file.read(piece.data(), pieceBytes)) > 0;) {
        if (isStopped)
            return unexpected(cancelledError());
        if (const auto problem = archive.feed({piece.constData(), static_cast<size_t>(count)}))
            return unexpected(damagedError(*problem));
        hash.addData(QByteArrayView(piece.constData(), count).toByteArray());
        done += static_cast<uint64_t>(count);
        progressed(done);
    }
    if (file.error() != QFile::NoError)
        return unexpected(
            storageError(Words::tr("%1 cannot be read.").arg(shown(file.fileName())), file.errorString()));
    if (backup.hasChecksum) {
        const auto written = contentsOf(QDir(backup.path).filePath(QLatin1String(checksumName)));
        if (!written)
            return unexpected(written.error());
        if (written->left(written->indexOf(' ')).toLower() != hash.result().toHex())
            return unexpected(damagedError(QStringLiteral("SHA-256 ") + QString::fromLatin1(hash.result().toHex())));
    }
    const BackupContents contents = archive.contents();
    if (const auto problem = contradiction(contents, backup.metadata))
        return unexpected(*problem);
    return contents;
}

std::optional<Error> contradiction(const BackupContents& contents, const BackupMetadata& metadata)
{
    if (!contents.isWhole)
        return cutError();
    const StreamState& state = metadata.facts->state;
    if (contents.format == BackupContents::Format::Messages && contents.messages != state.messages)
        return storageError(Words::tr("The archive holds %1 messages where %2 were announced.")
                                .arg(contents.messages)
                                .arg(state.messages));
    return std::nullopt;
}

BackupWriter::BackupWriter(QString folder)
    : m_path(std::move(folder))
    , m_folder(std::make_unique<QTemporaryDir>(m_path + QStringLiteral(".part-XXXXXX")))
    , m_file(m_folder->filePath(QLatin1String(archiveName)))
    , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
}

BackupWriter::~BackupWriter() = default;

Result<std::unique_ptr<BackupWriter>> BackupWriter::open(const QString& folder)
{
    const QFileInfo there(folder);
    if (there.exists() && (!there.isDir() || !QDir(folder).isEmpty()))
        return unexpected(storageError(
            Words::tr("%1 exists already. Name a folder that is not there or is empty.").arg(shown(folder))));
    std::unique_ptr<BackupWriter> writer(new BackupWriter(folder));
    if (const auto problem = writer->open())
        return unexpected(*problem);
    return writer;
}

std::optional<Error> BackupWriter::open()
{
    if (!m_folder->isValid())
        return storageError(Words::tr("%1 cannot be written.").arg(shown(m_path)), m_folder->errorString());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return storageError(Words::tr("%1 cannot be written.").arg(shown(m_path)), m_file.errorString());
    return std::nullopt;
}

std::optional<Error> BackupWriter::write(const QByteArray& piece)
{
    for (qsizetype at = 0; at < piece.size();) {
        const qint64 count = m_file.write(piece.constData() + at, piece.size() - at);
        if (count <= 0)
            return endError(m_path, m_file.errorString());
        at += count;
    }
    m_bytes += static_cast<uint64_t>(piece.size());
    m_hash->addData(piece);
    if (const auto problem = m_archive.feed({piece.constData(), static_cast<size_t>(piece.size())}))
        return storageError(Words::tr("What the server sent is damaged."), *problem);
    return std::nullopt;
}

std::optional<Error> BackupWriter::commit(const BackupMetadata& metadata)
{
    if (auto problem = contradiction(contents(), metadata))
        return problem;
    if (!m_file.flush())
        return endError(m_path, m_file.errorString());
    m_file.close();
    const QByteArray json = "{\"config\":" + metadata.config + ",\"state\":" + metadata.state + '}';
    const QByteArray sum = m_hash->result().toHex() + "  " + archiveName + '\n';
    if (auto problem = put(QLatin1String(checksumName), sum))
        return problem;
    if (auto problem = put(QLatin1String(metadataName), indentedJson(json)))
        return problem;
    QDir().rmdir(m_path); // an empty one would be in the way
    if (!QDir().rename(m_folder->path(), m_path))
        return endError(m_path, {});
    m_folder->setAutoRemove(false);
    return std::nullopt;
}

std::optional<Error> BackupWriter::put(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return endError(m_path, file.errorString());
    return std::nullopt;
}

} // namespace jetlag
