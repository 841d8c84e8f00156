// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Tracing room: what became of one message: at each consumer, by what the server and its advisories say
/// (advisorylog.h), and on its way through servers (pathjob.h). Session thread; asks through models/jetstream, facts go
/// to models/items by signals. Only reads, but for the traced copy, which servers neither store nor deliver.

#include "domain/message.h"
#include "domain/messagetrace.h"
#include "jetstream/advisories.h"
#include "jetstream/jetstreamapi.h"
#include "tracing/pathtrace.h"

#include <QObject>

#include <memory>
#include <vector>

namespace jetlag {

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
using MessageTracePtr = std::shared_ptr<const MessageTrace>;
using PathTracePtr = std::shared_ptr<const PathTrace>;

using TraceToken = quint64; ///< 0 is never used

/// Traces messages. Lives on the session thread; public functions callable from any thread unless said otherwise;
/// answers by signals.
class TraceService : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this; `api` must use `connection`.
    TraceService(const JetStreamApi& api, Connection& connection, QObject* parent = nullptr);
    ~TraceService() override;

    /// traced() or failed(). Asks the server anew and changes nothing there. `known`: stream and sequence, and subject
    /// and time where they are known, which tells something even of a message that has gone.
    TraceToken trace(const TracedMessage& known);
    /// pathChecked(): whether followPath() could be sent to this subject, as far as is known beforehand. Reads only.
    TraceToken checkPath(const QString& subject);
    /// followed() or failed(). Publishes a copy of the message that servers trace, but neither store nor deliver.
    TraceToken followPath(const TracedMessage& message);
    void cancel(TraceToken token); ///< no signal carries it any more; a copy that is sent stays sent
    /// Remembers what advisories say of single messages, so many of the latest. Session thread.
    void onAdvisory(const Advisory& advisory);

signals:
    void traced(jetlag::TraceToken token, const jetlag::MessageTracePtr& trace);
    void pathChecked(jetlag::TraceToken token, const std::optional<jetlag::Error>& refusal);
    void followed(jetlag::TraceToken token, const jetlag::PathTracePtr& path);
    void failed(jetlag::TraceToken token, const jetlag::Error& error);

private:
    void askPermission(TraceToken token, const QString& subject);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::MessageTracePtr)
Q_DECLARE_METATYPE(jetlag::PathTracePtr)
