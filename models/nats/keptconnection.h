// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/connectionoptions.h"

#include <QDateTime>

namespace jetlag {

/// The secret that a remembered connection had and that nothing remembered leads to.
enum class MissingSecret {
    None,
    Password,
    Token,
    Key,    ///< credentials or a seed that were no file
    Unknown ///< one of them: remembered by a version that did not tell which
};

/// A connection as it is remembered: without its secrets. Where one came from env://NAME or file://PATH its field holds
/// that. A plain value.
struct KeptConnection
{
    ConnectionOptions options;
    MissingSecret lacks = MissingSecret::None;
    QDateTime usedAt; ///< invalid: not known
};

} // namespace jetlag
