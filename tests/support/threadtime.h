// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace jetlag::test {

/// Of the calling thread, since it began. What other programs do on a shared machine is in neither of them but in the
/// third.
struct ThreadTime
{
    std::chrono::nanoseconds wall{0};
    std::chrono::nanoseconds used{0};  ///< of a processor
    std::chrono::nanoseconds ready{0}; ///< waited for a processor, though it could have gone on; 0: not told here
    long sleeps = 0;                   ///< how often it gave its processor up by itself

    /// Neither worked nor ready to: for a lock, a file, another thread, a reply.
    std::chrono::nanoseconds waited() const { return sleeps > 0 ? wall - used - ready : std::chrono::nanoseconds(0); }
};
ThreadTime operator-(const ThreadTime& a, const ThreadTime& b);
ThreadTime threadTime();

/// How many want each of the machine's processors of late, at least 1. Whom a thread waits for may itself wait for one.
double crowding();

} // namespace jetlag::test
