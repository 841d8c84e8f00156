// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of an AccountWalk where the list of streams is denied: their names, and then each of them alone.
#include "jetstream/errorcodes.h"
#include "monitor/accountwalk.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Poller)
};

} // namespace

void AccountWalk::askNames()
{
    if (m_areNamesDenied) {
        askNamed();
        return;
    }
    opened();
    m_api.allStreamNames(std::nullopt, [this](const auto& names) { onNames(names); });
}

void AccountWalk::onNames(const Result<std::vector<StreamName>>& names)
{
    if (names) {
        addProblem(*m_listDenied);
        askEach({names->begin(), names->end()});
    } else if (names.error().kind == Error::Kind::Permission) {
        m_areNamesDenied = true;
        askNamed();
    } else {
        addProblem(*m_listDenied);
        m_incomplete = true;
        m_failure = m_failure ? m_failure : m_listDenied;
    }
    closed();
}

void AccountWalk::askEach(const std::set<StreamName>& names)
{
    for (const StreamName& name : names) {
        if (m_denied.contains(name)) {
            markDenied(name);
            continue;
        }
        opened();
        m_api.streamInfo(name, {}, [this, name](const Result<StreamInfoReply>& reply) { onStream(name, reply); });
    }
}

/// Nobody tells which streams there are: those that were asked for, and those that were seen before it was denied.
void AccountWalk::askNamed()
{
    std::set<StreamName> names = m_named;
    for (const auto& [name, stream] : m_streams)
        names.insert(name);
    const bool hasAny =
        std::any_of(names.begin(), names.end(), [this](const StreamName& name) { return !m_denied.contains(name); });
    if (!hasAny && m_streams.empty()) {
        m_incomplete = true;
        m_failure = m_failure ? m_failure : m_listDenied;
        return;
    }
    addProblem({Error::Kind::Permission,
                Words::tr("The server denies to list or name the streams of this account. Only those are shown that "
                          "were asked for by their names."),
                m_listDenied->detail, 0});
    askEach(names);
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
