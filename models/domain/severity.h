// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag {

/// How bad something is. Shown as text, shape and colour; never as colour alone.
enum class Severity { Ok, Notice, Warning, Critical, Unknown };

} // namespace jetlag
