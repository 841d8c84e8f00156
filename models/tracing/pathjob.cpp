// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracing/pathjob.h"

#include "domain/subject.h"
#include "nats/connection.h"
#include "sending/publishcheck.h"

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 4s; ///< for the first report, and for the next one
constexpr int reportLimit = 4096;

/// The server's own headers would make it look at other things than the way: duplicates, expectations, a roll-up.
MessageHeaders copiedHeaders(const MessageHeaders& headers)
{
    MessageHeaders copied;
    for (const auto& [name, value] : headers.entries()) {
        if (!name.startsWith("Nats-"))
            copied.add(name, value);
    }
    return copied;
}

} // namespace

PathJob::PathJob(const JetStreamApi& api, Connection& connection, TracedMessage message, PathFollowing::Teller teller)
    : m_api(api)
    , m_connection(connection)
    , m_check(api, connection)
    , m_message(std::move(message))
    , m_teller(std::move(teller))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(patience);
    connect(&m_quiet, &QTimer::timeout, this, &PathJob::onQuiet);
}

void PathJob::start()
{
    MessageQuery query;
    query.sequence = m_message.sequence;
    m_api.message(m_message.stream, query, [this](const auto& message) { onMessage(message); });
}

void PathJob::stop()
{
    end(unexpected(cancelledError()));
}

void PathJob::onMessage(const Result<StoredMessage>& message)
{
    if (!message) {
        end(unexpected(message.error()));
        return;
    }
    // Last of all: a reconnect may have led to another server.
    m_check.askServer(message->subject, [this, copied = *message](const PathRefusal& refusal) {
        if (refusal)
            end(unexpected(*refusal));
        else
            publish(copied);
    });
}

void PathJob::publish(const StoredMessage& message)
{
    const QString inbox = reportInbox(m_connection.options());
    m_reports = m_connection.subscribe(inbox, reportLimit);
    if (!m_reports) {
        end(unexpected(Error{Error::Kind::Disconnected, tr("There is no connection at the moment."), {}, 0}));
        return;
    }
    connect(m_reports.get(), &Subscription::messagesReady, this, &PathJob::takeReports);
    connect(&m_connection, &Connection::permissionDenied, this,
            [this, inbox](const QString& denied, bool isPublish) { onPermissionDenied(inbox, denied, isPublish); });
    m_trace.stream = message.stream;
    m_trace.sequence = message.sequence;
    m_trace.subject = message.subject;
    m_trace.sent = systemNow();
    Request request;
    request.subject = message.subject.toUtf8();
    request.headers = copiedHeaders(message.headers);
    request.headers.add("Nats-Trace-Dest", inbox.toUtf8());
    request.headers.add("Nats-Trace-Only", "true");
    request.payload = message.payload;
    request.priority = RequestPriority::Interactive;
    request.wantsReply = false;
    const quint64 limit = m_connection.identity().maxPayload;
    if (limit > 0 && wireSize(request.headers, request.payload) > limit) {
        end(unexpected(Error{
            Error::Kind::InvalidInput, tr("With the headers of a trace the message is too large to be sent."), {}, 0}));
        return;
    }
    m_quiet.start();
    m_api.channel().request(std::move(request), [this](const Result<NatsMessage>& sent) {
        if (!sent)
            end(unexpected(sent.error()));
    });
}

void PathJob::onPermissionDenied(const QString& inbox, const QString& denied, bool isPublish)
{
    if (denied == inbox) // servers look whether the sender might have published the reports itself
        end(unexpected(inboxRefusal(denied)));
    else if (isPublish && denied == m_trace.subject)
        end(unexpected(subjectRefusal(denied)));
}

void PathJob::takeReports()
{
    for (const NatsMessage& message : m_reports->take()) {
        if (auto server = parsePathServer(message.payload))
            m_trace.servers.push_back(std::move(*server));
    }
    m_quiet.start();
    if (isComplete())
        onQuiet();
}

/// Each server says how many others it handed the copy to.
bool PathJob::isComplete() const
{
    uint64_t expected = 1;
    for (const PathServer& server : m_trace.servers)
        expected += server.forwards;
    return m_trace.servers.size() >= expected;
}

void PathJob::onQuiet()
{
    if (m_trace.servers.empty()) {
        end(unexpected(Error{Error::Kind::Timeout,
                             tr("No server reported the copy within %n second(s).", nullptr,
                                static_cast<int>(std::chrono::seconds(patience).count())),
                             m_trace.subject, 0}));
        return;
    }
    std::stable_sort(m_trace.servers.begin(), m_trace.servers.end(),
                     [](const PathServer& a, const PathServer& b) { return a.hop < b.hop; });
    m_trace.isComplete = isComplete();
    end(m_trace);
}

/// What is still heard comes too late: this goes with the next turn of the event loop.
void PathJob::end(const PathOutcome& outcome)
{
    m_quiet.stop();
    m_connection.disconnect(this);
    if (m_reports)
        m_reports->disconnect(this);
    m_api.cancelAll();
    m_teller.end(outcome);
}

} // namespace jetlag
