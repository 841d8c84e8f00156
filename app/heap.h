// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag {

/// Large blocks go back to the system as soon as they are free. Otherwise glibc learns from the first large message
/// that such blocks are common, and keeps what later ones took. Once, before there are threads.
void keepHeapSmall();

} // namespace jetlag
