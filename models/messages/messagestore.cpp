// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagestore.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <vector>

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
};

struct Chunk
{
    uint64_t firstOrdinal = 0;
    std::vector<char> bytes;
    std::vector<Entry> entries;
    size_t footprint() const { return bytes.capacity() + entries.capacity() * sizeof(Entry); }
};

} // namespace

class MessageStore::Private
{
public:
    mutable std::mutex mutex;
    size_t maxBytes = 0;
    size_t chunkBytes = 0;
    size_t held = 0; ///< footprint of all chunks but the last
    std::deque<Chunk> chunks;
    uint64_t end = 0;

    void openChunk(size_t atLeast)
    {
        if (!chunks.empty()) {
            chunks.back().entries.shrink_to_fit();
            held += chunks.back().footprint();
        }
        Chunk chunk;
        chunk.firstOrdinal = end;
        chunk.bytes.reserve(std::max(chunkBytes, atLeast));
        chunks.push_back(std::move(chunk));
        while (chunks.size() > 1 && held + chunks.back().bytes.capacity() > maxBytes) {
            held -= chunks.front().footprint();
            chunks.pop_front();
        }
    }
};

MessageStore::MessageStore(size_t maxBytes, size_t chunkBytes)
    : d(std::make_unique<Private>())
{
    d->maxBytes = maxBytes;
    d->chunkBytes = chunkBytes;
}

MessageStore::~MessageStore() = default;

void MessageStore::append(Timestamp received, std::string_view subject, std::string_view headerBlock,
                          std::string_view payload)
{
    const std::lock_guard lock(d->mutex);
    subject = subject.substr(0, UINT16_MAX);
    const size_t size = subject.size() + headerBlock.size() + payload.size();
    if (d->chunks.empty() || d->chunks.back().bytes.size() + size > d->chunks.back().bytes.capacity())
        d->openChunk(size);
    Chunk& chunk = d->chunks.back();
    Entry entry;
    entry.received = received.time_since_epoch().count();
    entry.offset = static_cast<uint32_t>(chunk.bytes.size());
    entry.subjectSize = static_cast<uint16_t>(subject.size());
    entry.headerSize = static_cast<uint32_t>(headerBlock.size());
    entry.payloadSize = static_cast<uint32_t>(payload.size());
    for (const std::string_view part : {subject, headerBlock, payload})
        chunk.bytes.insert(chunk.bytes.end(), part.begin(), part.end());
    chunk.entries.push_back(entry);
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
    const auto after =
        std::upper_bound(d->chunks.begin(), d->chunks.end(), ordinal,
                         [](uint64_t wanted, const Chunk& chunk) { return wanted < chunk.firstOrdinal; });
    const Chunk& chunk = *std::prev(after);
    const Entry& entry = chunk.entries[ordinal - chunk.firstOrdinal];
    const char* at = chunk.bytes.data() + entry.offset;
    LiveMessage message;
    message.ordinal = ordinal;
    message.received = Timestamp(std::chrono::nanoseconds(entry.received));
    message.subject = QByteArray(at, entry.subjectSize);
    message.headerBlock = QByteArray(at + entry.subjectSize, static_cast<qsizetype>(entry.headerSize));
    message.payload = QByteArray(at + entry.subjectSize + entry.headerSize, static_cast<qsizetype>(entry.payloadSize));
    return message;
}

size_t MessageStore::bytes() const
{
    const std::lock_guard lock(d->mutex);
    return d->held + (d->chunks.empty() ? 0 : d->chunks.back().footprint());
}

void MessageStore::clear()
{
    const std::lock_guard lock(d->mutex);
    d->chunks.clear();
    d->held = 0;
}

} // namespace jetlag
