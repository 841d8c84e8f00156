// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of an AccountWalk where the list of streams is denied: their names, and then each of them alone.
#include "jetstream/errorcodes.h"
#include "monitor/accountwalk.h"

#include <QCoreApplication>
#include <QStringList>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Poller)
};

} // namespace

void AccountWalk::askNames()
{
    opened();
    m_api.allStreamNames(std::nullopt, [this](const auto& names) { onNames(names); });
}

void AccountWalk::onNames(const Result<std::vector<StreamName>>& names)
{
    addProblem(*m_listDenied);
    if (!names) {
        m_incomplete = true;
        m_failure = m_failure ? m_failure : m_listDenied;
        closed();
        return;
    }
    for (const StreamName& name : *names) {
        if (m_denied.contains(name)) {
            markDenied(name);
            continue;
        }
        opened();
        m_api.streamInfo(name, {}, [this, name](const Result<StreamInfoReply>& reply) { onStream(name, reply); });
    }
    closed();
}

/// What was seen of it before the permission went stays, and is old.
void AccountWalk::markDenied(const StreamName& name)
{
    m_denied.insert(name);
    if (m_streams.contains(name))
        m_unreachable[name];
}

/// All of them are one problem.
void AccountWalk::tellDenied()
{
    if (m_denied.empty())
        return;
    QStringList names;
    for (const StreamName& name : m_denied)
        names.append(name.value);
    addProblem({Error::Kind::Permission,
                Words::tr("%n other streams may not be looked at: the server denies their STREAM.INFO.", nullptr,
                          static_cast<int>(m_denied.size())),
                m_api.subject(QStringLiteral("STREAM.INFO: ")) + names.join(QStringLiteral(", ")), 0});
}

void AccountWalk::onStream(const StreamName& name, const Result<StreamInfoReply>& reply)
{
    if (reply) {
        takeStream(reply->facts);
    } else if (reply.error().kind == Error::Kind::Permission) {
        markDenied(name);
    } else if (reply.error().apiCode != ApiCode::StreamNotFound) { // deleted since it was named
        m_unreachable[name];
    }
    closed();
}

} // namespace jetlag
