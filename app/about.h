// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverversion.h"

#include <optional>

class QWidget;

namespace jetlag {

/// What this program is, and on what it runs: to read, and to copy into a report. GUI thread.
void openAbout(QWidget& window, const std::optional<ServerVersion>& server);

} // namespace jetlag
