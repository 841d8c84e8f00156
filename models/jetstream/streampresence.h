// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "jetstream/errorcodes.h"

#include <QElapsedTimer>

namespace jetlag {

/// Whether a stream is there. A server that goes down or comes up denies for a moment what it holds (its stores are
/// closed before its connections): that a stream is not there counts when it is said several times, a pause apart, and
/// that something in it is not there while the stream is known to be served.
class StreamPresence
{
public:
    /// Of every answer about the stream itself: it was said to be missing, and is to be asked again after a pause.
    template <typename T>
    [[nodiscard]] bool mayReturn(const Result<T>& answer)
    {
        m_timesMissing = !answer && saysMissing(answer.error()) ? m_timesMissing + 1 : 0;
        return m_timesMissing > 0 && m_timesMissing < mostMissing;
    }
    void prove() { m_sinceProof.start(); } ///< it did what only a served one does, or answered after a pause
    void doubt() { m_sinceProof.invalidate(); }
    bool isServed() const { return m_sinceProof.isValid() && m_sinceProof.elapsed() < proofHolds; }

private:
    static constexpr int mostMissing = 3;      ///< answers in a row until it counts as gone
    static constexpr qint64 proofHolds = 1000; ///< ms
    QElapsedTimer m_sinceProof;
    int m_timesMissing = 0;
};

} // namespace jetlag
