// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX, and Linux for the time spent ready: the clocks of one thread.
#include "support/threadtime.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace jetlag::test {
namespace {

std::chrono::nanoseconds clockOf(clockid_t which)
{
    timespec time{};
    clock_gettime(which, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// The second number of schedstat.
std::chrono::nanoseconds timeReady()
{
    struct File
    {
        int descriptor = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
        ~File()
        {
            if (descriptor >= 0)
                ::close(descriptor);
        }
    };
    static thread_local const File file;
    char text[96] = {};
    if (file.descriptor < 0 || ::pread(file.descriptor, text, sizeof text - 1, 0) <= 0)
        return {};
    const char* second = std::strchr(text, ' ');
    return std::chrono::nanoseconds(second ? std::strtoll(second, nullptr, 10) : 0);
}

} // namespace

ThreadTime threadTime()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return {clockOf(CLOCK_MONOTONIC), clockOf(CLOCK_THREAD_CPUTIME_ID), timeReady(), usage.ru_nvcsw};
}

double crowding()
{
    double load = 0;
    const auto processors = static_cast<double>(std::max(1L, sysconf(_SC_NPROCESSORS_ONLN)));
    return getloadavg(&load, 1) == 1 ? std::max(1.0, load / processors) : 1;
}

ThreadTime operator-(const ThreadTime& a, const ThreadTime& b)
{
    return {a.wall - b.wall, a.used - b.used, a.ready - b.ready, a.sleeps - b.sleeps};
}

} // namespace jetlag::test
