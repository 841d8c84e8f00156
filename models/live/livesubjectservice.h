// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Live room: core subjects as they pass by, bounded in memory. nats.c's delivery thread writes into the store
/// (messagestore.h), the session thread subscribes and counts, and the GUI thread reads from the board (liveboard.h)
/// when it gets to it. Nothing is left on the server.

#include "domain/result.h"
#include "live/livesubjectfeed.h"
#include "nats/connectionoptions.h"
#include "work/work.h"

#include <QPointer>

#include <memory>
#include <optional>
#include <variant>

namespace jetlag {

class Connection;
class LiveJob;

enum class LiveState {
    Subscribing, ///< not heard from the server yet, or not again after an interruption
    Listening,   ///< the server has the subscription
    Interrupted  ///< the connection was lost; what is published meanwhile is not seen
};
/// The first news: where everything will stand. It stays there when the work has ended.
struct LiveStarted
{
    std::shared_ptr<LiveBoard> board;
    friend bool operator==(const LiveStarted&, const LiveStarted&) = default;
};
/// The board has something new: see the signals of LiveSubjectFeed.
enum class LiveChange { Messages, Subjects };

using LiveNews = std::variant<LiveStarted, LiveState, LiveChange>;
using LiveOutcome = std::optional<Error>; ///< none: as was asked for
using LiveFollowing = Work<LiveNews, LiveOutcome>;

/// Follows one subject at a time for a page, on a connection of its own so that a flood delays neither clicks nor
/// polling. That connection is made when it is first wanted. Lives on the session thread; what a page calls is callable
/// from any. Destroying it unsubscribes and closes.
class LiveSubjectService
{
public:
    LiveSubjectService(const ConnectionOptions& options, WorkRegistry& works); ///< `works` must outlive this
    ~LiveSubjectService();

    /// Subscribes; whatever was followed before ends.
    [[nodiscard]] LiveFollowing start(const QString& subject, const LiveSubjectFeed::Limits& limits,
                                      LiveFollowing::Listener listener);
    void clear();    ///< what is followed: see LiveSubjectFeed::clear()
    void retryNow(); ///< tries to connect again at once. Session thread

private:
    std::unique_ptr<Job> follow(const QString& subject, const LiveSubjectFeed::Limits& limits,
                                const LiveFollowing::Teller& teller);

    const ConnectionOptions m_options;
    WorkRegistry& m_works;
    std::unique_ptr<Connection> m_connection;
    QPointer<LiveJob> m_job; ///< the latest
    Courier m_courier;       ///< goes first: what it brings refers to the rest
};

} // namespace jetlag
