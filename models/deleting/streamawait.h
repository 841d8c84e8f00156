// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"

#include <QTimer>

#include <functional>

namespace jetlag {

/// Asks for a stream's state until its server answers: for what was sent and not answered, and for work that goes on
/// when the server is back. Session thread; silent once it is stopped or destroyed.
class StreamAwait
{
public:
    /// The state, or an error that will not pass. May ask again.
    using Done = std::function<void(Result<StreamFactsPtr>)>;
    StreamAwait(const JetStreamApi& api, StreamName stream, Done done);
    void start() { askIn(std::chrono::milliseconds(0)); }
    void askIn(std::chrono::milliseconds pause);
    void stop();
    bool isAsking() const { return m_isAsking; }

private:
    void ask();
    void onInfo(const Result<StreamInfoReply>& reply);

    JetStreamApi m_api;
    const StreamName m_stream;
    const Done m_done;
    QTimer m_timer;
    bool m_isAsking = false;
};

} // namespace jetlag
