// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Bytes as string literals of programming languages, with their quotes: exactly these bytes for the compiler, nothing
/// hidden from the reader (control and bidirectional characters are escaped). Pure; any thread.
namespace jetlag::code {

QByteArray cString(const QByteArray& bytes);  ///< C and C++; a new line of source after each line feed
QByteArray goString(const QByteArray& bytes); ///< interpreted string of Go
QByteArray jsString(const QByteArray& utf8);  ///< JavaScript; must be valid UTF-8

} // namespace jetlag::code
