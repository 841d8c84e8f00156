// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to the messages model: what a row of it is.

#include "reading/messageref.h"

#include <optional>

namespace jetlag {

/// A message, with its body or with no more of it than the table shows; or the sequences between two messages that are
/// not there.
class MessageRow
{
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    explicit MessageRow(MessagePtr body)
        : m_body(std::move(body))
    {
    }
    MessageRow(uint64_t first, uint64_t last) ///< a gap; inclusive
        : m_first(first)
        , m_last(last)
    {
    }
    bool isGap() const { return m_last != 0; }
    uint64_t first() const { return m_first; } ///< of a gap
    uint64_t last() const { return m_last; }   ///< of a gap
    uint64_t top() const { return isGap() ? m_last : sequence().value; }

    // Of a message:
    Sequence sequence() const { return m_body ? m_body->sequence : m_kept->ref.sequence; }
    Timestamp time() const { return m_body ? m_body->time : m_kept->ref.time; }
    const QString& subject() const { return m_body ? m_body->subject : m_kept->ref.subject; }
    uint64_t payloadBytes() const
    {
        return m_body ? static_cast<uint64_t>(m_body->payload.size()) : m_kept->ref.payloadBytes;
    }
    QString preview() const;                  ///< one line
    QString headers() const;                  ///< one line; cut where it is very long and the body is gone
    std::optional<QString> messageId() const; ///< as it is shown
    MessageRef ref() const;
    const MessagePtr& body() const { return m_body; }
    size_t bodyBytes() const; ///< that letGo() would free; 0 without a body
    void letGo();
    void setBody(MessagePtr body) { m_body = std::move(body); }

private:
    struct Kept
    {
        MessageRef ref; ///< without the body
        QString preview;
        QString headers;
        std::optional<QString> messageId;
    };
    MessagePtr m_body;
    std::shared_ptr<const Kept> m_kept; ///< once a body was let go of
    uint64_t m_first = 0;
    uint64_t m_last = 0;
};

} // namespace jetlag
