// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag::test {

/// By how much a build with sanitizers may be slower, for tests that something does not take forever.
#ifdef JETLAG_SLOWED_BY
inline constexpr int slowedBy = JETLAG_SLOWED_BY;
#else
inline constexpr int slowedBy = 1;
#endif

} // namespace jetlag::test
