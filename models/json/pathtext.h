// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

/// What readers of paths and of expressions share.
namespace jetlag::pathtext {

/// "<what> (character 7)."
tl::unexpected<Error> problem(const QString& what, const QByteArray& text, qsizetype at);
qsizetype afterBlanks(const QByteArray& text, qsizetype at);
/// A string in ' or " that begins at `at`, with the escapes of JSON and \'; leaves `at` behind it.
[[nodiscard]] Result<QByteArray> quoted(const QByteArray& text, qsizetype& at);

} // namespace jetlag::pathtext
