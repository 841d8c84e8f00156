// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/messagestore.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <mutex>

namespace jetlag {
namespace {

/// Where a message lies in its chunk: subject, headers and payload one after the other. 24 bytes.
struct Entry
{
    int64_t received = 0;
    uint32_t offset = 0;
    uint32_t payloadSize = 0;
    uint32_t headerSize = 0;
    uint16_t subjectSize = 0;
    uint16_t tag = 0;
};

/// One allocation: the bytes of messages grow from its beginning, their entries from its end, so what it takes is known
/// when it is made.
struct Chunk
{
    explicit Chunk(size_t wanted)
        : capacity(wanted)
        , memory(new char[wanted])
    {
    }
    bool fits(size_t size) const { return size + sizeof(Entry) <= capacity - used - count * sizeof(Entry); }
    char* entryPlace(size_t index) const { return memory.get() + capacity - (index + 1) * sizeof(Entry); }
    Entry entry(size_t index) const
    {
        Entry copy;
        std::memcpy(&copy, entryPlace(index), sizeof(Entry)); // no alignment needed
        return copy;
    }

    uint64_t firstOrdinal = 0;
    size_t used = 0; ///< bytes of messages
    size_t count = 0;
    size_t capacity = 0;
    std::unique_ptr<char[]> memory; ///< not cleared: written before it is read
};

} // namespace

class MessageStore::Private
{
public:
    mutable std::mutex mutex;
    size_t maxBytes = 0;
    size_t chunkBytes = 0;
    size_t held = 0; ///< capacity of all chunks
    std::deque<Chunk> chunks;
    uint64_t end = 0;

    /// Where an ordinal lies that is kept.
    std::deque<Chunk>::const_iterator chunkOf(uint64_t ordinal) const
    {
        const auto after =
            std::upper_bound(chunks.begin(), chunks.end(), ordinal,
                             [](uint64_t wanted, const Chunk& chunk) { return wanted < chunk.firstOrdinal; });
        return std::prev(after);
    }

    void openChunk(size_t messageSize)
    {
        const size_t capacity = std::max(chunkBytes, messageSize + sizeof(Entry));
        std::optional<Chunk> next;
        while (!chunks.empty() && held + capacity > maxBytes) {
            Chunk oldest = std::move(chunks.front());
            chunks.pop_front();
            held -= oldest.capacity;
            if (oldest.capacity == capacity)
                next = std::move(oldest); // its memory is mapped already: cheaper than a new one
        }
        if (!next)
            next.emplace(capacity);
        next->firstOrdinal = end;
        next->used = 0;
        next->count = 0;
        chunks.push_back(std::move(*next));
        held += capacity;
    }
};

MessageStore::MessageStore(size_t maxBytes, size_t chunkBytes)
    : d(std::make_unique<Private>())
{
    d->maxBytes = maxBytes;
    d->chunkBytes = std::max<size_t>(1024, std::min(chunkBytes, maxBytes));
}

MessageStore::~MessageStore() = default;

void MessageStore::append(Timestamp received, std::string_view subject, std::string_view headerBlock,
                          std::string_view payload, uint16_t tag)
{
    const std::lock_guard lock(d->mutex);
    subject = subject.substr(0, UINT16_MAX);
    const size_t size = subject.size() + headerBlock.size() + payload.size();
    if (d->chunks.empty() || !d->chunks.back().fits(size))
        d->openChunk(size);
    Chunk& chunk = d->chunks.back();
    Entry entry;
    entry.received = received.time_since_epoch().count();
    entry.offset = static_cast<uint32_t>(chunk.used);
    entry.subjectSize = static_cast<uint16_t>(subject.size());
    entry.tag = tag;
    entry.headerSize = static_cast<uint32_t>(headerBlock.size());
    entry.payloadSize = static_cast<uint32_t>(payload.size());
    for (const std::string_view part : {subject, headerBlock, payload}) {
        if (!part.empty())
            std::memcpy(chunk.memory.get() + chunk.used, part.data(), part.size());
        chunk.used += part.size();
    }
    std::memcpy(chunk.entryPlace(chunk.count), &entry, sizeof(Entry));
    ++chunk.count;
    ++d->end;
}

uint64_t MessageStore::firstOrdinal() const
{
    const std::lock_guard lock(d->mutex);
    return d->chunks.empty() ? d->end : d->chunks.front().firstOrdinal;
}

uint64_t MessageStore::endOrdinal() const
{
    const std::lock_guard lock(d->mutex);
    return d->end;
}

std::optional<LiveMessage> MessageStore::at(uint64_t ordinal) const
{
    const std::lock_guard lock(d->mutex);
    if (d->chunks.empty() || ordinal < d->chunks.front().firstOrdinal || ordinal >= d->end)
        return std::nullopt;
    const Chunk& chunk = *d->chunkOf(ordinal);
    const Entry entry = chunk.entry(ordinal - chunk.firstOrdinal);
    const char* at = chunk.memory.get() + entry.offset;
    LiveMessage message;
    message.ordinal = ordinal;
    message.received = Timestamp(std::chrono::nanoseconds(entry.received));
    message.subject = QByteArray(at, entry.subjectSize);
    message.headerBlock = QByteArray(at + entry.subjectSize, static_cast<qsizetype>(entry.headerSize));
    message.payload = QByteArray(at + entry.subjectSize + entry.headerSize, static_cast<qsizetype>(entry.payloadSize));
    return message;
}

void MessageStore::visit(uint64_t from, uint64_t to, const Look& look) const
{
    while (from < to) {
        const std::lock_guard lock(d->mutex);
        if (d->chunks.empty())
            return;
        from = std::max(from, d->chunks.front().firstOrdinal);
        const uint64_t end = std::min(to, d->end);
        if (from >= end)
            return;
        const Chunk& chunk = *d->chunkOf(from);
        for (; from < end && from - chunk.firstOrdinal < chunk.count; ++from) {
            const Entry entry = chunk.entry(from - chunk.firstOrdinal);
            look(from, entry.tag, {chunk.memory.get() + entry.offset, entry.subjectSize});
        }
    }
}

size_t MessageStore::bytes() const
{
    const std::lock_guard lock(d->mutex);
    return d->held;
}

void MessageStore::setMaxBytes(size_t maxBytes)
{
    const std::lock_guard lock(d->mutex);
    d->maxBytes = maxBytes;
    d->chunkBytes = std::max<size_t>(1024, std::min(d->chunkBytes, maxBytes));
    while (d->chunks.size() > 1 && d->held > maxBytes) {
        d->held -= d->chunks.front().capacity;
        d->chunks.pop_front();
    }
}

void MessageStore::clear()
{
    const std::lock_guard lock(d->mutex);
    d->chunks.clear();
    d->held = 0;
}

} // namespace jetlag
