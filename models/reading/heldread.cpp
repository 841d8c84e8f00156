// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/heldread.h"

namespace jetlag {
namespace {
constexpr size_t messageCost = 256; ///< of a message beside its payload, about
} // namespace

HeldRead::HeldRead(const JetStreamApi& api, Deliver deliver, Done done)
    : m_api(api)
    , m_deliver(std::move(deliver))
    , m_done(std::move(done))
{
}

void HeldRead::start(RangeRead::Spec spec)
{
    m_spec = std::move(spec);
    goOn();
}

void HeldRead::stop()
{
    m_range.reset();
    m_isHeld = false;
}

void HeldRead::goOn()
{
    m_isHeld = false;
    m_range = std::make_unique<RangeRead>(
        m_api, m_spec, [this](Messages messages) { onRead(std::move(messages)); },
        [this](const RangeRead::End& end) { onEnd(end); });
    m_range->start();
}

size_t HeldRead::count(const Messages& messages)
{
    size_t bytes = 0;
    for (const auto& message : messages)
        bytes += static_cast<size_t>(message->payload.size()) + messageCost;
    m_waiting += bytes;
    return bytes;
}

void HeldRead::release(size_t bytes)
{
    m_waiting -= bytes;
    if (m_isHeld && m_waiting < mostWaiting / 2)
        goOn();
}

void HeldRead::onRead(Messages messages)
{
    m_spec.from = messages.back()->sequence.value + 1;
    m_spec.method = m_range->method();
    const size_t bytes = count(messages);
    if (m_waiting > mostWaiting) {
        // What is in flight is asked again later: rare, and the only way to hold a server back.
        m_range.reset();
        m_isHeld = true;
    }
    const Deliver deliver = m_deliver;
    deliver(std::move(messages), bytes);
}

void HeldRead::onEnd(const RangeRead::End& end)
{
    m_spec.method = m_range->method();
    const Done done = m_done;
    done(end);
}

} // namespace jetlag
