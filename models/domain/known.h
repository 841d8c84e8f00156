// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag {

/// How much a server has told of a stream or consumer, each including the one before. What nobody leads, or what the
/// server does not run (`offline`), is listed without its state: the zeros there are no counts.
enum class Known { Name, Config, State };

} // namespace jetlag
