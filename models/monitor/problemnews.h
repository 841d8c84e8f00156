// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <map>
#include <utility>
#include <vector>

namespace jetlag {

/// Partial failures of one cycle after the other become events: each is told once, and again only after it had been
/// away for a while. No I/O; Poller's, on the session thread.
class ProblemNews
{
public:
    std::vector<Event> take(const std::vector<Error>& problems, Timestamp now);
    void forget() { m_seen.clear(); }

private:
    std::map<std::pair<QString, Error::Kind>, Timestamp> m_seen; ///< by subject: when it was met last
};

} // namespace jetlag
