// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag {

/// Lets combo boxes carry their accessible name on Linux as well: there Qt gives the current text as the name, so that
/// a screen reader reads "VIGIL_LOG" and never "Stream" (QAccessibleComboBox::text, up to Qt 6.8 at least). Call once,
/// before the first window. GUI thread.
void installAccessibleComboBoxes();

} // namespace jetlag
