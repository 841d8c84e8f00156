// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace jetlag {

/// Plain text of any bytes: line breaks and tabs stay, everything that deceives is escaped, what is no UTF-8 becomes
/// \xNN. Takes hardly more memory than its result; ends early, with what it has, once somebody says so.
QString escapedText(const QByteArray& bytes, const std::stop_token& stop = {});

} // namespace jetlag
