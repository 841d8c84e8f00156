// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incarnation.h"
#include "jetstream/jetstreamapi.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace jetlag {

/// Whether an error says nothing about what was asked for, only that nobody answers at the moment: no connection, no
/// reply, no leader, JetStream just starting.
bool isPassing(const Error& error);

/// Why what was looked at must not be acted upon: the stream is another one by now. nullopt: it still is the same.
std::optional<Error> anotherLife(const Incarnation& seen, const StreamFacts& now);

/// Asks for a stream's state until its server answers: for what was sent and not answered, and for work that goes on
/// when the server is back. Session thread; kept by shared_ptr, destroying it ends the asking silently.
class StreamAwait : public std::enable_shared_from_this<StreamAwait>
{
public:
    /// The state, or an error that will not pass.
    using Done = std::function<void(Result<StreamFactsPtr>)>;
    StreamAwait(JetStreamApi& api, StreamName stream, Done done);
    ~StreamAwait();
    void start() { askIn(std::chrono::milliseconds(0)); }
    void askIn(std::chrono::milliseconds pause);

private:
    void ask();

    JetStreamApi& m_api;
    const StreamName m_stream;
    const Done m_done;
    QTimer m_timer;
    RequestId m_request = 0;
};

} // namespace jetlag
