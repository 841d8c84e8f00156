// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replaytargets.h"

#include "deadletters/replayheaders.h"
#include "domain/subject.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Replay)
};
} // namespace

ReplayTargets::ReplayTargets(JetStreamApi& api, StreamName source)
    : m_api(api)
    , m_source(std::move(source))
{
}

void ReplayTargets::resolve(const QString& subject, Done done)
{
    if (const auto known = m_known.constFind(subject); known != m_known.constEnd()) {
        done(*known);
        return;
    }
    auto& waiting = m_waiting[subject];
    waiting.push_back(std::move(done));
    if (waiting.size() > 1)
        return; // already asked
    m_unfinished[subject].target.subject = subject;
    if (const auto refused = refusedTarget(subject)) {
        refuse(subject, *refused);
        return;
    }
    m_api.setPriority(RequestPriority::Interactive);
    m_api.streamNames(0, subject, [self = weak_from_this(), subject](const Result<NamesPage>& names) {
        if (const auto targets = self.lock())
            targets->onNames(subject, names);
    });
}

void ReplayTargets::onNames(const QString& subject, const Result<NamesPage>& names)
{
    if (!names) {
        refuse(subject, names.error());
        return;
    }
    if (names->streams.empty()) {
        refuse(subject, {Error::Kind::NotFound, Words::tr("No stream takes messages on %1.").arg(displayText(subject)),
                         subject, 0});
        return;
    }
    if (std::find(names->streams.begin(), names->streams.end(), m_source) != names->streams.end()) {
        refuse(subject, {Error::Kind::InvalidInput,
                         Words::tr("%1 leads back into the dead letters.").arg(displayText(subject)), subject, 0});
        return;
    }
    m_unfinished[subject].target.stream = names->streams.front();
    m_api.streamInfo(
        names->streams.front(), {}, [self = weak_from_this(), subject](const Result<StreamInfoReply>& info) {
            const auto targets = self.lock();
            if (!targets)
                return;
            if (!info) {
                targets->refuse(subject, info.error());
                return;
            }
            const StreamConfig& config = info->facts->config;
            targets->m_unfinished[subject].duplicateWindow = config.duplicateWindow;
            if (config.noAck)
                targets->refuse(subject,
                                {Error::Kind::InvalidInput,
                                 Words::tr("The stream %1 confirms nothing, so a replay to it cannot be verified.")
                                     .arg(config.name.value),
                                 subject, 0});
            else
                targets->askConsumers(subject, 0);
        });
}

void ReplayTargets::askConsumers(const QString& subject, uint64_t offset)
{
    const StreamName stream = m_unfinished[subject].target.stream;
    m_api.consumerPage(stream, offset, [self = weak_from_this(), subject](const Result<ConsumerPage>& page) {
        const auto targets = self.lock();
        if (!targets)
            return;
        if (!page) {
            targets->settle(subject); // who receives it is unknown; that forbids nothing
            return;
        }
        for (const auto& facts : page->consumers) {
            const auto& filters = facts->config.filters;
            if (filters.isEmpty() || std::any_of(filters.begin(), filters.end(), [&](const QString& filter) {
                    return subjectMatches(filter, subject);
                }))
                targets->m_unfinished[subject].target.receivers.push_back(facts->key.consumer);
        }
        const uint64_t next = page->offset + page->limit;
        if (page->limit > 0 && next < page->total)
            targets->askConsumers(subject, next);
        else
            targets->settle(subject);
    });
}

void ReplayTargets::refuse(const QString& subject, const Error& error)
{
    m_unfinished[subject].target.refused = error;
    settle(subject);
}

void ReplayTargets::settle(const QString& subject)
{
    const Known known = m_unfinished.take(subject);
    m_known.insert(subject, known);
    const auto waiting = m_waiting.take(subject);
    for (const Done& done : waiting)
        done(known);
}

} // namespace jetlag
