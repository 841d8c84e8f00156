// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Tracing room: what became of one message: at each consumer, by what the server and its advisories say
/// (advisorylog.h), and on its way through servers (pathjob.h). Session thread; asks through models/jetstream,
/// outcomes go to models/items. Only reads, but for the traced copy, which servers neither store nor deliver.

#include "domain/message.h"
#include "domain/messagetrace.h"
#include "jetstream/advisories.h"
#include "jetstream/jetstreamapi.h"
#include "tracing/pathtrace.h"
#include "work/work.h"

#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

class AdvisoryLog;
class Connection;

/// What became of one message at each consumer of its stream, by what the server said at `at`.
struct MessageTrace
{
    TracedMessage message;
    StreamFactsPtr stream;
    std::vector<ConsumerTrace> consumers;
    std::vector<ConsumerName> missing; ///< the cluster could not reach them
    Timestamp at{};
};
using TraceOutcome = Result<MessageTrace>;
using PathRefusal = std::optional<Error>; ///< nullopt: nothing against it
using PathOutcome = Result<PathTrace>;

using Tracing = Work<NoProgress, TraceOutcome>;
using PathChecking = Work<NoProgress, PathRefusal>;
using PathFollowing = Work<NoProgress, PathOutcome>;

/// Traces messages. Lives on the session thread; what returns work is callable from any thread.
class TraceService
{
public:
    /// All must outlive this; `api` must use `connection`.
    TraceService(const JetStreamApi& api, Connection& connection, WorkRegistry& works);
    ~TraceService();

    /// Asks the server anew and changes nothing there. `known`: stream and sequence, and subject and time where they
    /// are known, which tells something even of a message that has gone.
    [[nodiscard]] Tracing trace(const TracedMessage& known, Tracing::Listener listener);
    /// Whether followPath() could be sent to this subject, as far as is known beforehand. Reads only.
    [[nodiscard]] PathChecking checkPath(const QString& subject, PathChecking::Listener listener);
    /// Publishes a copy of the message that servers trace, but neither store nor deliver. A copy that is sent stays
    /// sent.
    [[nodiscard]] PathFollowing followPath(const TracedMessage& message, PathFollowing::Listener listener);
    /// Remembers what advisories say of single messages, so many of the latest. Session thread.
    void onAdvisory(const Advisory& advisory);
    /// What they said of this one, as far as it is remembered. Session thread.
    std::vector<HeardAdvisory> heardAbout(const ConsumerKey& consumer, Sequence sequence) const;

private:
    const JetStreamApi m_api;
    Connection& m_connection;
    WorkRegistry& m_works;
    const std::unique_ptr<AdvisoryLog> m_advisories;
};

} // namespace jetlag
