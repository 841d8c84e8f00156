// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"
#include "nats/connection.h"

#include <vector>

namespace jetlag::test {

/// Another client of the same server, for tests: every call waits (with the event loop running) for its answer. A call
/// that fails returns an empty value and says why on standard error.
class Client
{
public:
    Client();
    ~Client();
    [[nodiscard]] bool connectTo(const QString& url);
    [[nodiscard]] bool connectTo(const ConnectionOptions& options);
    JetStreamApi& api() { return m_api; }
    Connection& connection() { return m_connection; }

    /// The raw JSON of an API call such as "STREAM.CREATE.X"; empty when refused.
    QByteArray call(const QString& operation, const QByteArray& body = {});
    bool makeStream(const QString& name, const QString& subjects, const QByteArray& more = {});
    std::optional<PubAck> publish(const QString& subject, const QByteArray& payload,
                                  const MessageHeaders& headers = {});
    /// Many at once, in order; true when all were confirmed.
    bool publishAll(const std::vector<StoredMessage>& messages);
    StreamFactsPtr stream(const QString& name);
    /// All messages of a stream by MSG.GET, oldest first: header blocks exact.
    std::vector<StoredMessage> messages(const QString& stream);

private:
    Connection m_connection;
    JetStreamApi m_api;
};

} // namespace jetlag::test
