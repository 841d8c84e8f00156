// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jetlag {

enum class Compression { Gzip, Zlib, Zstd };

struct Inflated
{
    Compression compression = Compression::Gzip;
    QByteArray bytes;
    bool isCut = false; ///< there is more than was asked for
    QString problem;    ///< translated; the bytes before it are there
};

/// What gzip, zlib or zstd made smaller, recognised by its first bytes; nullopt: it is nothing of the kind. At most
/// `most` bytes, so that a bomb does no harm. Pure, any thread.
std::optional<Inflated> inflated(const QByteArray& bytes, qsizetype most);
QString compressionName(Compression compression);

} // namespace jetlag
