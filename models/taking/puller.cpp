// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taking/puller.h"

#include "domain/subject.h"
#include "nats/connection.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto graceOfServer = 3s; ///< beyond the time that it was given

// Of a pull's end.
constexpr int noGroup = 400;
constexpr int noMessages = 404;
constexpr int timeIsOver = 408;
constexpr int conflict = 409;
constexpr int otherPin = 423;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Puller)
};

Error pullError(Error::Kind kind, const QString& summary, const QByteArray& serverText = {})
{
    return {kind, summary, QString::fromUtf8(serverText), 0};
}

} // namespace

Puller::Puller(Connection& connection, QByteArray pullSubject, const QString& inbox, QString group, Listener listener)
    : m_connection(connection)
    , m_subject(std::move(pullSubject))
    , m_inbox(inbox)
    , m_group(std::move(group))
    , m_listener(std::move(listener))
    , m_subscription(connection.subscribe(inbox))
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &Puller::onSilence);
    connect(m_subscription.get(), &Subscription::messagesReady, this, &Puller::onReady);
    connect(&connection, &Connection::stateChanged, this, [this] {
        if (m_connection.state() != ConnectionState::Connected)
            onLost();
    });
    connect(&connection, &Connection::permissionDenied, this, [this](const QString& subject, bool isPublish) {
        if (subject == (isPublish ? QString::fromUtf8(m_subject) : m_inbox))
            end({pullError(Error::Kind::Permission,
                           isPublish ? Words::tr("The server does not allow this user to pull from the consumer.")
                                     : Words::tr("The server does not allow this user to listen where the messages "
                                                 "would arrive: an inbox prefix may be missing."),
                           subject.toUtf8()),
                 true});
    });
}

void Puller::pull(int count, std::chrono::milliseconds patience)
{
    QJsonObject body{{QStringLiteral("batch"), count},
                     {QStringLiteral("expires"),
                      static_cast<qint64>(std::chrono::nanoseconds(std::min(patience, longest)).count())}};
    if (!m_group.isEmpty())
        body.insert(QStringLiteral("group"), m_group);
    m_wanted = count;
    const auto problem = m_subscription->publishForReply(m_subject, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (!problem) {
        m_silence.start(longest + graceOfServer);
        return;
    }
    // Not from inside pull().
    QTimer::singleShot(0, this, [this, error = *problem] { end({error, true}); });
}

void Puller::onReady()
{
    std::vector<NatsMessage> messages;
    std::optional<PullEnd> over;
    for (NatsMessage& message : m_subscription->take()) {
        if (message.status != 0) {
            if (const auto how = endBy(message))
                over = how;
            continue;
        }
        messages.push_back(std::move(message));
    }
    const int arrived = static_cast<int>(messages.size());
    const bool isFull = m_wanted > 0 && arrived >= m_wanted;
    if (m_wanted > 0)
        m_wanted = std::max(1, m_wanted - arrived); // until it is ended
    if (!messages.empty())
        m_listener.arrived(std::move(messages));
    if (isFull)
        end({});
    else if (over)
        end(*over);
}

/// nullopt: it goes on.
std::optional<PullEnd> Puller::endBy(const NatsMessage& status) const
{
    const QByteArray text = QByteArray::number(status.status) + ' ' + status.statusText;
    switch (status.status) {
    case noMessages:
    case timeIsOver:
        return PullEnd{};
    case conflict:
        if (status.statusText.contains("Leadership") || status.statusText.contains("Shutdown"))
            return PullEnd{};
        return PullEnd{
            pullError(
                Error::Kind::Api,
                status.statusText.contains("Deleted")
                    ? Words::tr("The consumer was deleted.")
                    : Words::tr("The server ended the pull: %1").arg(displayText(QString::fromUtf8(status.statusText))),
                text),
            true};
    case noGroup:
        return PullEnd{
            pullError(
                Error::Kind::Api,
                Words::tr("The server refused the pull: %1").arg(displayText(QString::fromUtf8(status.statusText))),
                text),
            true};
    case otherPin:
        return PullEnd{
            pullError(Error::Kind::Api, Words::tr("Another client is pinned: it alone is given messages."), text),
            true};
    case 503:
        return PullEnd{pullError(Error::Kind::NoResponders,
                                 Words::tr("Nobody answers for this consumer: it is gone, or has no leader at the "
                                           "moment."),
                                 text),
                       true};
    default: // 100: idle heartbeat
        return std::nullopt;
    }
}

void Puller::onLost()
{
    end({pullError(Error::Kind::Disconnected, Words::tr("The connection was lost while messages were waited for.")),
         false});
}

void Puller::onSilence()
{
    end({pullError(Error::Kind::Timeout,
                   Words::tr("The server did not answer the pull: the consumer may be gone, or this user may not pull "
                             "from it.")),
         false});
}

void Puller::end(const PullEnd& how)
{
    if (m_wanted == 0)
        return;
    m_wanted = 0;
    m_silence.stop();
    const auto ended = m_listener.ended; // it may destroy this
    ended(how);
}

} // namespace jetlag
