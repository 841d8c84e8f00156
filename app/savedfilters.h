// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag {

class MainWindow;
class Settings;

/// Gives each filter field of the window its saved filters, and remembers what is saved and removed. Both must live as
/// long as the fields.
void keepSavedFilters(Settings& settings, MainWindow& window);

} // namespace jetlag
