// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace jetlag {

/// How many single requests to keep in flight: grows while answers come as quickly as the quickest did, shrinks when
/// they queue up, and never so many that large messages under way exceed a budget: a server cuts off whoever does not
/// take 64 MiB quickly enough.
class PipelineDepth
{
public:
    int value() const
    {
        const auto byBytes =
            static_cast<int>(std::min<size_t>(static_cast<size_t>(m_most), budget / std::max<size_t>(1, m_bytes)));
        return std::max(1, std::min(static_cast<int>(m_depth), byBytes));
    }
    void expect(size_t bytes) { m_bytes = std::max(m_bytes, bytes); } ///< of a message, before any has come
    /// Of the whole stream, where known: small messages may be followed by as large ones as a server usually allows.
    void bound(size_t streamBytes) { m_most = streamBytes > mostUnknown * usualMaxPayload ? mostUnknown : most; }
    void onAnswer(std::chrono::nanoseconds latency, size_t bytes)
    {
        m_bytes = std::max(bytes, m_bytes - m_bytes / 16); // quick to rise, slow to forget
        m_quickest = m_quickest.count() == 0 ? latency : std::min(m_quickest, latency);
        if (latency > slow && latency > 8 * m_quickest)
            m_depth = std::max<double>(least, m_depth * 0.9);
        else
            m_depth = std::min<double>(m_most, m_depth + 4.0 / m_depth * 4.0);
    }

private:
    static constexpr int least = 4;
    static constexpr int most = 128;
    static constexpr int mostUnknown = 48;
    static constexpr size_t usualMaxPayload = 1U << 20U;
    static constexpr size_t budget = 16U << 20U; ///< bytes
    static constexpr std::chrono::milliseconds slow{100};
    double m_depth = 8; ///< the first may all be large, whatever the stream's average says
    int m_most = most;
    size_t m_bytes = 0; ///< of a large one among the latest
    std::chrono::nanoseconds m_quickest{0};
};

} // namespace jetlag
