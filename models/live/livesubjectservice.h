// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Live room: core subjects as they pass by, bounded in memory. nats.c's delivery thread writes into the store
/// (messagestore.h), the session thread subscribes and counts, and the GUI thread reads from the board (liveboard.h)
/// when it gets to it. Nothing is left on the server.

#include "domain/result.h"
#include "live/livesubjectfeed.h"

#include <QObject>

#include <memory>
#include <optional>

namespace jetlag {

class Connection;
struct ConnectionOptions;

using LiveToken = quint64; ///< 0 is never used

enum class LiveState {
    Subscribing, ///< not heard from the server yet, or not again after an interruption
    Listening,   ///< the server has the subscription
    Interrupted  ///< the connection was lost; what is published meanwhile is not seen
};

/// Follows one subject at a time for a page: makes and ends the feed on the session thread, on a connection of its own
/// so that a flood delays neither clicks nor polling. That connection is made when it is first wanted. Public functions
/// are callable from any thread; answers are signals that carry the token. Destroying it unsubscribes and closes.
class LiveSubjectService : public QObject
{
    Q_OBJECT
public:
    explicit LiveSubjectService(const ConnectionOptions& options, QObject* parent = nullptr);
    ~LiveSubjectService() override;

    /// Subscribes; whatever was followed before ends without a word. started() follows, or ended() with the reason.
    LiveToken start(const QString& subject, const LiveSubjectFeed::Limits& limits);
    void stop(LiveToken token);  ///< unsubscribes; ended() follows
    void clear(LiveToken token); ///< see LiveSubjectFeed::clear()
    void retryNow();             ///< tries to connect again at once

signals:
    void started(jetlag::LiveToken token, const std::shared_ptr<jetlag::LiveBoard>& board);
    void stateChanged(jetlag::LiveToken token, jetlag::LiveState state);
    void changed(jetlag::LiveToken token);         ///< see LiveSubjectFeed
    void subjectsChanged(jetlag::LiveToken token); ///< likewise
    /// No error: as was asked for. What has arrived stays on the board.
    void ended(jetlag::LiveToken token, const std::optional<jetlag::Error>& error);

private:
    void begin(LiveToken token, const QString& subject, const LiveSubjectFeed::Limits& limits);
    void end(const std::optional<Error>& error);
    void connectUp();
    void onConnectionState();
    void setState(LiveState state);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag

Q_DECLARE_METATYPE(std::shared_ptr<jetlag::LiveBoard>)
Q_DECLARE_METATYPE(jetlag::LiveState)
