// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/alertsdialog.h"

namespace jetlag {

class Settings;

/// How alerts leave the window, as remembered.
AlertOptions alertOptions(const Settings& settings);
void setAlertOptions(Settings& settings, const AlertOptions& options);

} // namespace jetlag
