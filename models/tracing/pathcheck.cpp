// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracing/pathcheck.h"

#include "domain/subject.h"
#include "nats/connection.h"
#include "nats/connectionoptions.h"
#include "nats/identity.h"

#include <QCoreApplication>
#include <QUuid>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr auto userInfoPatience = 2s; ///< without an answer the server itself must say no

using Json = nlohmann::json;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PathTrace)
};

/// nullopt: there is no such list.
std::optional<bool> matchesAny(const Json& rules, const char* list, const QString& subject)
{
    const auto found = rules.find(list);
    if (found == rules.end() || !found->is_array())
        return std::nullopt;
    return std::any_of(found->begin(), found->end(), [&subject](const Json& pattern) {
        return pattern.is_string() &&
               subjectMatches(QString::fromStdString(pattern.get_ref<const std::string&>()), subject);
    });
}

PathRefusal versionRefusal(const std::optional<ServerVersion>& version)
{
    if (version && version->hasMessageTracing())
        return std::nullopt;
    return Error{Error::Kind::InvalidInput,
                 version ? Words::tr("Servers trace messages from 2.11 on. This one is %1: it would store and deliver "
                                     "the copy.")
                               .arg(version->toString())
                         : Words::tr("The server does not say its version. Before 2.11 it would store and deliver the "
                                     "copy."),
                 {},
                 0};
}

} // namespace

PathCheck::PathCheck(const JetStreamApi& api, Connection& connection)
    : m_api(api)
    , m_connection(connection)
{
}

void PathCheck::askServer(const QString& subject, Done done)
{
    const auto refusal = [&subject](Error::Kind kind, const QString& words) { return Error{kind, words, subject, 0}; };
    if (m_connection.state() != ConnectionState::Connected) {
        done(refusal(Error::Kind::Disconnected, Words::tr("There is no connection at the moment.")));
    } else if (!isLiteralSubject(subject)) {
        done(refusal(Error::Kind::InvalidInput, Words::tr("Nothing can be published to this subject.")));
    } else if (subject.startsWith(QLatin1String("$JS.")) || subject.startsWith(QLatin1String("$SYS."))) {
        done(refusal(Error::Kind::InvalidInput,
                     Words::tr("Subjects below $JS and $SYS are commands to the servers: they are not traced.")));
    } else {
        ServerIdentity known = m_connection.identity();
        known.version.reset();
        askIdentity(m_api.channel(), known, [done = std::move(done)](const ServerIdentity& identity) {
            done(versionRefusal(identity.version));
        });
    }
}

void PathCheck::askPermission(const QString& subject, Done done)
{
    Request request;
    request.subject = "$SYS.REQ.USER.INFO";
    request.priority = RequestPriority::Interactive;
    request.timeout = userInfoPatience;
    const QString inbox = reportInbox(m_connection.options());
    m_api.channel().request(std::move(request),
                            [subject, inbox, done = std::move(done)](const Result<NatsMessage>& info) {
                                done(info ? publishRefusal(info->payload, subject, inbox) : std::nullopt);
                            });
}

PathCheckJob::PathCheckJob(const JetStreamApi& api, Connection& connection, QString subject,
                           PathChecking::Teller teller)
    : m_check(api, connection)
    , m_subject(std::move(subject))
    , m_teller(std::move(teller))
{
}

void PathCheckJob::start()
{
    m_check.askServer(m_subject, [this](const PathRefusal& refusal) { onServer(refusal); });
}

void PathCheckJob::stop()
{
    m_teller.end(cancelledError());
}

void PathCheckJob::onServer(const PathRefusal& refusal)
{
    if (refusal)
        m_teller.end(refusal);
    else
        m_check.askPermission(m_subject, [this](const PathRefusal& permission) { m_teller.end(permission); });
}

PathRefusal publishRefusal(const QByteArray& userInfo, const QString& subject, const QString& inbox)
{
    const Json root = Json::parse(userInfo.begin(), userInfo.end(), nullptr, false);
    const Json* rules = &root;
    for (const char* key : {"data", "permissions", "publish"}) {
        const auto found = rules->is_object() ? rules->find(key) : rules->end();
        if (!rules->is_object() || found == rules->end())
            return std::nullopt;
        rules = &*found;
    }
    if (!rules->is_object())
        return std::nullopt;
    const auto isDenied = [rules](const QString& to) {
        return !matchesAny(*rules, "allow", to).value_or(true) || matchesAny(*rules, "deny", to).value_or(false);
    };
    if (isDenied(subject))
        return subjectRefusal(subject);
    if (isDenied(inbox))
        return inboxRefusal(inbox);
    return std::nullopt;
}

Error subjectRefusal(const QString& subject)
{
    return {Error::Kind::Permission,
            Words::tr("The account has no permission to publish to %1.").arg(displayText(subject)), subject, 0};
}

Error inboxRefusal(const QString& inbox)
{
    const QString all = inbox.section(QLatin1Char('.'), 0, -2) + QStringLiteral(".>");
    return {Error::Kind::Permission,
            Words::tr("The account has no permission for %1, where the reports would arrive. It needs the permission "
                      "to publish and to subscribe there.")
                .arg(displayText(all)),
            inbox, 0};
}

QString reportInbox(const ConnectionOptions& options)
{
    return options.inboxRoot() + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace jetlag
