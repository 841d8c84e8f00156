// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag {

/// Light or dark by choice, where the desktop does not say it or somebody wants the other one.
enum class Theme { System, Light, Dark };

/// For all windows, at once. GUI thread.
void applyTheme(Theme theme);

} // namespace jetlag
