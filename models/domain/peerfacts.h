// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

namespace jetlag {

/// A replica as the leader sees it.
struct PeerFacts
{
    QString name;
    bool current = false;
    bool offline = false;
    uint64_t lag = 0;                   ///< operations behind
    std::chrono::nanoseconds active{0}; ///< since it was heard
    friend bool operator==(const PeerFacts&, const PeerFacts&) = default;
};

} // namespace jetlag
