// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace jetlag {

/// What a credentials file (.creds) holds.
struct Credentials
{
    QByteArray jwt;
    QByteArray seed; ///< "SU…"
};

/// Reads the text of a credentials file that is not in a file. Nothing of it appears in an error.
[[nodiscard]] Result<Credentials> credentialsFrom(const QByteArray& text);

} // namespace jetlag
