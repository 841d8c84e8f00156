// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionstate.h"

#include "nats/serveraddress.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::SessionState)
};

/// Nothing while a first attempt is under way: there is no trouble yet.
std::optional<Error> reasonOf(const Connection& weaker)
{
    if (weaker.error() || weaker.state() != ConnectionState::Reconnecting)
        return weaker.error();
    return Error{Error::Kind::Disconnected, Words::tr("The connection was lost. Trying again every second."), {}, 0};
}

} // namespace

QString connectionName(const ConnectionOptions& options, const ServerIdentity& identity)
{
    const QString& given = options.displayName;
    const QString there = shortAddress(identity.url);
    const bool isOnlyOne = options.servers.size() == 1 && shortAddress(options.servers.constFirst()) == there;
    if (there.isEmpty() || there == given || (isOnlyOne && !given.isEmpty()))
        return given;
    const bool isAddress = given.isEmpty() || given == shortAddress(options.servers.value(0));
    return isAddress ? there : Words::tr("%1 at %2").arg(given, there);
}

SessionState together(const Connection& polling, const Connection& acting)
{
    SessionState result;
    result.isPolling = polling.state() == ConnectionState::Connected;
    result.isActing = acting.state() == ConnectionState::Connected;
    if (result.isPolling == result.isActing) {
        result.connection = polling.state();
        result.error = polling.error() ? polling.error() : acting.error();
        return result;
    }
    const Connection& weaker = result.isPolling ? acting : polling;
    result.connection = weaker.state();
    result.error = reasonOf(weaker);
    if (result.error)
        result.error->summary =
            (result.isPolling ? Words::tr("Streams and consumers are watched, but a second connection is needed to "
                                          "read messages and to change anything, and that one is not there. %1")
                              : Words::tr("Messages can be read, but a second connection is needed to watch streams "
                                          "and consumers, and that one is not there. %1"))
                .arg(result.error->summary);
    return result;
}

} // namespace jetlag
