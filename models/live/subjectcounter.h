// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <atomic>
#include <memory>
#include <string>
#include <string_view>

namespace jetlag {

/// Counts messages by their full subject where they arrive, without a lock: one thread writes (nats.c's delivery
/// thread), any thread reads. Bounded: once `maxSubjects` subjects or `maxTextBytes` of their names are known, messages
/// of further ones are counted together. A subject keeps its number for good.
class SubjectCounter
{
public:
    static constexpr uint16_t NoNumber = UINT16_MAX; ///< one of the others

    struct Limits
    {
        size_t maxSubjects = 20'000; ///< below NoNumber
        size_t maxTextBytes = 4U << 20U;
    };
    /// What one subject has had. The numbers are each right, but may be a message apart while some arrive.
    struct Count
    {
        uint64_t messages = 0;
        uint64_t bytes = 0; ///< payload and headers
        Timestamp last{};
    };

    SubjectCounter();
    explicit SubjectCounter(const Limits& limits);
    ~SubjectCounter();

    /// The writing thread only. Returns the subject's number.
    uint16_t count(std::string_view subject, uint64_t bytes, Timestamp now);

    // Any thread.
    size_t size() const; ///< known subjects; numbers run from 0
    std::string_view subject(size_t number) const;
    Count at(size_t number) const;
    Count others() const; ///< messages of subjects that found no place any more

private:
    struct Slot;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
