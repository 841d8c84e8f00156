// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/headers.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace jetlag {

/// A live message as the store keeps it. Views into the store are copied out: safe after eviction.
struct LiveMessage
{
    uint64_t ordinal = 0; ///< running number since subscribing, never reused
    Timestamp received{};
    QByteArray subject;
    QByteArray headerBlock; ///< raw, empty when none
    QByteArray payload;
};

/// Bounded arena of messages: large chunks of bytes plus a small fixed index entry each (<= 64 B beyond its bytes); the
/// oldest chunk goes first. It holds at most `maxBytes` in all, or one message when that alone is larger. Thread-safe:
/// one writer (a nats.c delivery or session thread), any number of readers asking by ordinal.
class MessageStore
{
public:
    explicit MessageStore(size_t maxBytes = 256u << 20, size_t chunkBytes = 1u << 20);
    ~MessageStore();
    /// `tag` is the writer's own mark of the message, for visit().
    void append(Timestamp received, std::string_view subject, std::string_view headerBlock, std::string_view payload,
                uint16_t tag = 0);
    uint64_t firstOrdinal() const; ///< oldest still kept
    uint64_t endOrdinal() const;   ///< one past the newest
    std::optional<LiveMessage> at(uint64_t ordinal) const;
    /// Calls `look` for those of [from, to) that are kept, in order, without copying a message. Never keeps the writer
    /// waiting for longer than one chunk; what is pushed out meanwhile is passed over. `look` must not use the store.
    using Look = std::function<void(uint64_t ordinal, uint16_t tag, std::string_view subject)>;
    void visit(uint64_t from, uint64_t to, const Look& look) const;
    size_t bytes() const;
    void setMaxBytes(size_t maxBytes); ///< lets the oldest go at once when that is less than before
    void clear();                      ///< ordinals go on

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
