// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deleting/purgeservice.h"

namespace jetlag {

/// What a purge would take, in sentences, one a line. Plain text.
QString purgePreviewText(const PurgePreview& preview);

/// Why deleting message by message is the better way here; empty where it is not.
QString purgeHarmText(PurgeHarm harm);

} // namespace jetlag
