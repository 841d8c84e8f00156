// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QLineEdit;

namespace jetlag {

/// Calls `apply` when nothing was typed into the field for a moment; not after Enter, which the owner of the field
/// handles itself. `apply` should pass over in silence what is only half typed. GUI thread.
void onTypingPause(QLineEdit* field, std::function<void()> apply);

} // namespace jetlag
