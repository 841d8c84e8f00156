// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace jetlag {

/// The line of a seed file that holds the seed ("SU…"), without a byte order mark and the line ends of Windows; empty:
/// there is none.
QByteArray seedIn(const QByteArray& text);

/// The public key ("U…") of an nkey seed ("SU…"), as nats.c wants both. `text` may be a whole seed file; the seed line
/// is found. The seed itself never appears in an error.
[[nodiscard]] Result<QByteArray> publicKeyOfSeed(const QByteArray& text);

} // namespace jetlag
