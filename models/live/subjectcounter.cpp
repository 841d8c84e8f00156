// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/subjectcounter.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace jetlag {

/// One writer: a load and a store instead of the dearer fetch_add.
struct SubjectCounter::Slot
{
    std::string subject; ///< never changes once the slot is told
    size_t hash = 0;
    std::atomic<uint64_t> messages = 0;
    std::atomic<uint64_t> bytes = 0;
    std::atomic<int64_t> last = 0;

    void add(uint64_t size, Timestamp now)
    {
        messages.store(messages.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
        bytes.store(bytes.load(std::memory_order_relaxed) + size, std::memory_order_relaxed);
        last.store(now.time_since_epoch().count(), std::memory_order_relaxed);
    }
    Count count() const
    {
        return {messages.load(std::memory_order_relaxed), bytes.load(std::memory_order_relaxed),
                Timestamp(std::chrono::nanoseconds(last.load(std::memory_order_relaxed)))};
    }
};

class SubjectCounter::Private
{
public:
    static constexpr size_t pageSlots = 256;
    static constexpr size_t pageCount = (size_t(NoNumber) + 1) / pageSlots;

    /// Slots never move: readers hold no lock.
    std::array<std::unique_ptr<Slot[]>, pageCount> pages;
    std::atomic<size_t> size = 0; ///< told with release: what lies below it is complete
    Slot others;
    size_t maxSubjects = 0;
    size_t maxTextBytes = 0;

    // The writer's own.
    std::vector<uint16_t> table; ///< open addressing; NoNumber: free
    size_t textBytes = 0;
    uint16_t lastNumber = NoNumber;

    Slot& slot(size_t number) const { return pages[number / pageSlots][number % pageSlots]; }

    /// Its number, or NoNumber; `place` is where it is or would be in the table.
    uint16_t find(std::string_view subject, size_t hash, size_t& place) const
    {
        const size_t mask = table.size() - 1;
        for (place = hash & mask; table[place] != NoNumber; place = (place + 1) & mask) {
            const Slot& known = slot(table[place]);
            if (known.hash == hash && known.subject == subject)
                return table[place];
        }
        return NoNumber;
    }
    uint16_t add(std::string_view subject, size_t hash, size_t place)
    {
        const size_t number = size.load(std::memory_order_relaxed);
        if (number >= maxSubjects || textBytes + subject.size() > maxTextBytes)
            return NoNumber;
        auto& page = pages[number / pageSlots];
        if (!page)
            page = std::make_unique<Slot[]>(pageSlots);
        Slot& added = slot(number);
        added.subject.assign(subject);
        added.hash = hash;
        textBytes += subject.size();
        table[place] = static_cast<uint16_t>(number);
        size.store(number + 1, std::memory_order_release);
        return static_cast<uint16_t>(number);
    }
};

SubjectCounter::SubjectCounter()
    : SubjectCounter(Limits())
{
}

SubjectCounter::SubjectCounter(const Limits& limits)
    : d(std::make_unique<Private>())
{
    d->maxSubjects = std::min<size_t>(limits.maxSubjects, NoNumber);
    d->maxTextBytes = limits.maxTextBytes;
    size_t capacity = 64;
    while (capacity < d->maxSubjects * 2)
        capacity *= 2;
    d->table.assign(capacity, NoNumber);
}

SubjectCounter::~SubjectCounter() = default;

uint16_t SubjectCounter::count(std::string_view subject, uint64_t bytes, Timestamp now)
{
    // A flood is often one subject after the other the same.
    if (d->lastNumber == NoNumber || d->slot(d->lastNumber).subject != subject) {
        const size_t hash = std::hash<std::string_view>()(subject);
        size_t place = 0;
        d->lastNumber = d->find(subject, hash, place);
        if (d->lastNumber == NoNumber)
            d->lastNumber = d->add(subject, hash, place);
    }
    if (d->lastNumber == NoNumber)
        d->others.add(bytes, now);
    else
        d->slot(d->lastNumber).add(bytes, now);
    return d->lastNumber;
}

size_t SubjectCounter::size() const
{
    return d->size.load(std::memory_order_acquire);
}

std::string_view SubjectCounter::subject(size_t number) const
{
    return d->slot(number).subject;
}

SubjectCounter::Count SubjectCounter::at(size_t number) const
{
    return d->slot(number).count();
}

SubjectCounter::Count SubjectCounter::others() const
{
    return d->others.count();
}

} // namespace jetlag
