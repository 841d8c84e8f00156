// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/textlines.h"

#include <QByteArray>

namespace jetlag {

/// What stands beside the bytes of a payload in the clipboard: UTF-8 as it is; what is not text is pasted as what is
/// seen. Null when that is too long. Any thread.
QString copiedText(const QByteArray& payload, const TextLines& shown);
/// Into the clipboard; a null text stays out. GUI thread.
void copyBytes(const QByteArray& payload, const QString& text);

} // namespace jetlag
