// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <zstd.h>

#include <algorithm>

namespace jetlag {
namespace {

constexpr qsizetype chunkBytes = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ExportWriter)
};

Error storageError(const QString& summary, const QString& detail)
{
    return {Error::Kind::Storage, summary, detail, 0};
}

Error endError(const QString& path, const QString& detail)
{
    return storageError(Words::tr("%1 could not be written to its end.").arg(QDir::toNativeSeparators(path)), detail);
}

/// JSON Lines or CSV into one file, compressed or not.
class FileWriter : public ExportWriter
{
public:
    explicit FileWriter(const ExportTarget& target)
        : m_target(target)
        , m_file(target.path)
    {
    }
    std::optional<Error> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return storageError(Words::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(m_target.path)),
                                m_file.errorString());
        if (m_target.isCompressed)
            m_zstd.reset(ZSTD_createCCtx());
        if (m_target.format == ExportTarget::Format::Csv)
            m_pending = csvHeader();
        return std::nullopt;
    }
    std::optional<Error> write(const Messages& messages) override
    {
        for (const auto& message : messages) {
            m_pending +=
                m_target.format == ExportTarget::Format::Csv ? csvLine(*message, m_target.csv) : jsonLine(*message);
            if (m_pending.size() >= chunkBytes) {
                if (auto problem = flush(false))
                    return problem;
            }
        }
        return std::nullopt;
    }
    std::optional<Error> commit() override
    {
        if (auto problem = flush(true))
            return problem;
        if (!m_file.commit())
            return endError(m_target.path, m_file.errorString());
        return std::nullopt;
    }
    uint64_t bytes() const override { return m_bytes; }

private:
    std::optional<Error> flush(bool isLast)
    {
        const QByteArray pending = std::exchange(m_pending, {});
        if (!m_zstd)
            return put(pending.constData(), pending.size());
        ZSTD_inBuffer in{pending.constData(), static_cast<size_t>(pending.size()), 0};
        for (;;) {
            ZSTD_outBuffer out{m_out.data(), static_cast<size_t>(m_out.size()), 0};
            const size_t left = ZSTD_compressStream2(m_zstd.get(), &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left) != 0)
                return endError(m_target.path, QString::fromLatin1(ZSTD_getErrorName(left)));
            if (auto problem = put(m_out.constData(), static_cast<qsizetype>(out.pos)))
                return problem;
            if (isLast ? left == 0 : in.pos == in.size)
                return std::nullopt;
        }
    }
    std::optional<Error> put(const char* data, qsizetype size)
    {
        if (m_file.write(data, size) != size)
            return endError(m_target.path, m_file.errorString());
        m_bytes += static_cast<uint64_t>(size);
        return std::nullopt;
    }

    struct Free
    {
        void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    };
    const ExportTarget m_target;
    QSaveFile m_file;
    std::unique_ptr<ZSTD_CCtx, Free> m_zstd;
    QByteArray m_pending; ///< lines not written yet
    QByteArray m_out = QByteArray(chunkBytes, Qt::Uninitialized);
    uint64_t m_bytes = 0;
};

/// One file a message, gathered in a folder beside the one asked for, which it becomes at the end.
class FilesWriter : public ExportWriter
{
public:
    explicit FilesWriter(QString path)
        : m_path(std::move(path))
        , m_folder(m_path + QStringLiteral(".part-XXXXXX"))
    {
    }
    std::optional<Error> open()
    {
        const QFileInfo there(m_path);
        if (there.exists() && (!there.isDir() || !QDir(m_path).isEmpty()))
            return storageError(Words::tr("%1 exists already. Name a folder that is not there or is empty.")
                                    .arg(QDir::toNativeSeparators(m_path)),
                                {});
        if (!m_folder.isValid())
            return storageError(Words::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(m_path)),
                                m_folder.errorString());
        return std::nullopt;
    }
    std::optional<Error> write(const Messages& messages) override
    {
        for (const auto& message : messages) {
            const QString name = m_folder.filePath(messageFileName(*message));
            if (auto problem = put(name + QStringLiteral(".bin"), message->payload))
                return problem;
            const QByteArray headers = message->headers.isEmpty() ? QByteArray() : message->headers.serialized();
            if (!headers.isEmpty()) {
                if (auto problem = put(name + QStringLiteral(".headers"), headers))
                    return problem;
            }
        }
        return std::nullopt;
    }
    std::optional<Error> commit() override
    {
        QDir().rmdir(m_path); // an empty one would be in the way
        if (!QDir().rename(m_folder.path(), m_path))
            return endError(m_path, {});
        m_folder.setAutoRemove(false);
        return std::nullopt;
    }
    uint64_t bytes() const override { return m_bytes; }

private:
    std::optional<Error> put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return endError(path, file.errorString());
        m_bytes += static_cast<uint64_t>(bytes.size());
        return std::nullopt;
    }

    const QString m_path;
    QTemporaryDir m_folder;
    uint64_t m_bytes = 0;
};

template <typename Writer, typename Argument>
Result<std::unique_ptr<ExportWriter>> opened(const Argument& argument)
{
    auto writer = std::make_unique<Writer>(argument);
    if (auto problem = writer->open())
        return unexpected(*problem);
    return std::unique_ptr<ExportWriter>(std::move(writer));
}

} // namespace

Result<std::unique_ptr<ExportWriter>> ExportWriter::open(const ExportTarget& target)
{
    return target.format == ExportTarget::Format::Files ? opened<FilesWriter>(target.path) : opened<FileWriter>(target);
}

} // namespace jetlag
