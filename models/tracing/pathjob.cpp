// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracing/pathjob.h"

#include "domain/subject.h"
#include "nats/connection.h"
#include "sending/publishcheck.h"
#include "tracing/pathcheck.h"

#include <QPointer>

#include <algorithm>
#include <utility>

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

PathJob::PathJob(const JetStreamApi& api, Connection& connection, const TracedMessage& message, Done done,
                 QObject* parent)
    : QObject(parent)
    , m_api(api, RequestPriority::Interactive)
    , m_connection(connection)
    , m_message(message)
    , m_done(std::move(done))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(patience);
    connect(&m_quiet, &QTimer::timeout, this, &PathJob::onQuiet);
}

PathJob::~PathJob()
{
    if (m_request != 0)
        m_api.cancel(m_request);
}

void PathJob::start()
{
    MessageQuery query;
    query.sequence = m_message.sequence;
    m_request = m_api.message(m_message.stream, query, [this](const Result<StoredMessage>& message) {
        m_request = 0;
        onMessage(message);
    });
}

void PathJob::onMessage(const Result<StoredMessage>& message)
{
    if (!message) {
        end(unexpected(message.error()));
        return;
    }
    // Last of all: a reconnect may have led to another server.
    askPathRefusal(m_connection, message->subject,
                   [guard = QPointer<PathJob>(this), copied = *message](const std::optional<Error>& refusal) {
                       if (!guard)
                           return;
                       if (refusal)
                           guard->end(unexpected(*refusal));
                       else
                           guard->publish(copied);
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
            [this, inbox, subject = message.subject](const QString& denied, bool isPublish) {
                if (denied == inbox) // servers look whether the sender might have published the reports itself
                    end(unexpected(inboxRefusal(denied)));
                else if (isPublish && denied == subject)
                    end(unexpected(subjectRefusal(denied)));
            });
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
    m_trace.stream = message.stream;
    m_trace.sequence = message.sequence;
    m_trace.subject = message.subject;
    m_trace.sent = systemNow();
    m_quiet.start();
    m_request = m_api.channel().request(std::move(request), [this](const Result<NatsMessage>& sent) {
        m_request = 0;
        if (!sent)
            end(unexpected(sent.error()));
    });
}

void PathJob::takeReports()
{
    if (!m_reports)
        return;
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

void PathJob::end(const Result<PathTrace>& result)
{
    m_quiet.stop();
    m_connection.disconnect(this);
    if (m_reports)
        m_reports.release()->deleteLater(); // it may be the one that is calling
    if (m_request != 0)
        m_api.cancel(std::exchange(m_request, 0));
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

} // namespace jetlag
