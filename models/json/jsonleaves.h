// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace jetlag::json {

/// Name and value, in order; names may come again.
using Leaves = std::vector<std::pair<QByteArray, QByteArray>>;

/// The values of a JSON text that hold no others, with their paths ($.user.ids[0]), as they are written; an empty
/// object or array is one, too. nullopt: not an object or array, broken, nested too deeply, or too many. Any thread.
std::optional<Leaves> leavesOf(QByteArrayView text);

} // namespace jetlag::json
