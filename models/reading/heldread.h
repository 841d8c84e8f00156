// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// For the rooms that read streams: search and export, which do more with messages than the server does to send them.

#include "reading/rangeread.h"

namespace jetlag {

/// Reads ranges for somebody who may be slower than the server: what was delivered waits until it is released. While
/// too much does, the read is let go of; it goes on where it stopped. Session thread. Destroying it, at any moment,
/// cancels silently.
class HeldRead
{
public:
    using Messages = std::vector<RangeRead::MessagePtr>;
    static constexpr size_t mostWaiting = size_t(32)
                                          << 20U; ///< bytes: beyond it the read is held, below half it goes on
    /// Some, in order, and what is to be released when they are dealt with; may destroy this.
    using Deliver = std::function<void(Messages messages, size_t bytes)>;
    using Done = std::function<void(const RangeRead::End&)>; ///< once a range; may destroy this, or start another
    HeldRead(const JetStreamApi& api, Deliver deliver, Done done);
    /// Another range, without a limit, instead of the last one; what waits of that still counts. Never answers from
    /// inside this call.
    void start(RangeRead::Spec spec);
    void stop(); ///< silently
    void release(size_t bytes);
    /// Messages that came some other way wait, too; returns what is to be released.
    size_t count(const Messages& messages);
    size_t waiting() const { return m_waiting; }
    uint64_t position() const { return m_spec.from; } ///< everything that matches below this was delivered
    ReadMethod method() const { return m_spec.method; }

private:
    void goOn();
    void onRead(Messages messages);
    void onEnd(const RangeRead::End& end);

    JetStreamApi m_api;
    const Deliver m_deliver;
    const Done m_done;
    RangeRead::Spec m_spec; ///< of what is still to be read
    std::unique_ptr<RangeRead> m_range;
    size_t m_waiting = 0;
    bool m_isHeld = false;
};

} // namespace jetlag
