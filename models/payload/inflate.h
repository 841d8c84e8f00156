// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jetlag {

enum class Compression { Gzip, Zlib, Zstd, Snappy, Lz4 };

struct Inflated
{
    Compression compression = Compression::Gzip;
    QByteArray bytes;
    bool isCut = false; ///< there is more than was asked for
    QString problem;    ///< translated; the bytes before it are there
};

/// What gzip, zlib, zstd, snappy or LZ4 (both as frames) made smaller, recognised by its first bytes; nullopt: it is
/// nothing of the kind. At most `most` bytes, so that a bomb does no harm. Pure, any thread.
std::optional<Inflated> inflated(const QByteArray& bytes, qsizetype most);
/// Read as what somebody says it is; for snappy also a block without a frame. What comes out may be nothing but a
/// problem.
Inflated inflatedAs(const QByteArray& bytes, Compression compression, qsizetype most);
QString compressionName(Compression compression);

} // namespace jetlag
