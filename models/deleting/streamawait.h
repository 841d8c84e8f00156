// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace jetlag {

/// Asks for a stream's state until its server answers: for what was sent and not answered, and for work that goes on
/// when the server is back. Session thread; kept by shared_ptr, destroying it ends the asking silently.
class StreamAwait : public std::enable_shared_from_this<StreamAwait>
{
public:
    /// The state, or an error that will not pass.
    using Done = std::function<void(Result<StreamFactsPtr>)>;
    StreamAwait(const JetStreamApi& api, StreamName stream, Done done);
    ~StreamAwait();
    void start() { askIn(std::chrono::milliseconds(0)); }
    void askIn(std::chrono::milliseconds pause);

private:
    void ask();

    JetStreamApi m_api;
    const StreamName m_stream;
    const Done m_done;
    QTimer m_timer;
    RequestId m_request = 0;
};

} // namespace jetlag
