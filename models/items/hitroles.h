// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"

#include <utility>
#include <vector>

namespace jetlag {

/// Roles of rows that a search has found, beside those of roles.h. Unscoped: they feed int APIs.
enum HitItemRole {
    HitRole = DetailRole + 32, ///< quint64, in every column: the how manieth of the hits, from 1; invalid: none
    HitShapeRole,              ///< bool: the cell that carries the shape
    HitPlacesRole              ///< HitPlaces: where in the text that is shown stands what was looked for
};

/// Begin and length of each, in characters of QString.
using HitPlaces = std::vector<std::pair<qsizetype, qsizetype>>;

} // namespace jetlag
