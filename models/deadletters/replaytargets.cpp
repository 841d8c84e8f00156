// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replaytargets.h"

#include "deadletters/replayheaders.h"
#include "domain/subject.h"
#include "jetstream/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Replay)
};

ReplayTargets::Known refusal(const QString& subject, const Error& error)
{
    ReplayTargets::Known known;
    known.target.subject = subject;
    known.target.refused = error;
    known.isTransient = isTransient(error);
    return known;
}

} // namespace

ReplayTargets::ReplayTargets(const JetStreamApi& api, const ReplayRequest& request)
    : m_target(api)
    , m_source(request.source)
    , m_mayReturn(request.kind != DeadLetterSource::DlqStream)
{
}

const TargetStream* ReplayTargets::streamFor(const QString& subject) const
{
    const auto takes = [&subject](const QString& pattern) { return subjectMatches(pattern, subject); };
    for (const auto& [name, stream] : m_streams) {
        const QStringList& patterns = (*stream.facts)->config.subjects;
        if (std::any_of(patterns.begin(), patterns.end(), takes))
            return &stream;
    }
    return nullptr;
}

void ReplayTargets::resolve(const QString& subject, Done done)
{
    if (const auto found = m_known.find(subject); found != m_known.end()) {
        const Known known = found->second;
        done(known);
        return;
    }
    auto& waiting = m_waiting[subject];
    waiting.push_back(std::move(done));
    if (waiting.size() > 1)
        return; // already asked
    m_queue.push_back(subject);
    next();
}

void ReplayTargets::next()
{
    while (!m_isAsking && !m_queue.empty()) {
        const QString subject = m_queue.front();
        m_queue.pop_front();
        const auto refused = refusedTarget(subject);
        const TargetStream* const stream = refused ? nullptr : streamFor(subject);
        if (!refused && !stream) {
            m_isAsking = true;
            m_target.find(subject, [this, subject](const Result<TargetStream>& found) { onFound(subject, found); });
        } else if (!answer(refused ? refusal(subject, *refused) : judged(subject, *stream))) {
            return;
        }
    }
}

void ReplayTargets::onFound(const QString& subject, const Result<TargetStream>& found)
{
    m_isAsking = false;
    if (found && !found->names.empty() && found->facts)
        m_streams[found->names.front()] = *found;
    if (answer(judged(subject, found)))
        next();
}

ReplayTargets::Known ReplayTargets::judged(const QString& subject, const Result<TargetStream>& found) const
{
    if (!found)
        return refusal(subject, found.error());
    if (found->names.empty())
        return refusal(subject, {Error::Kind::NotFound,
                                 Words::tr("No stream takes messages on %1.").arg(displayText(subject)), subject, 0});
    if (!m_mayReturn && std::find(found->names.begin(), found->names.end(), m_source) != found->names.end())
        return refusal(subject,
                       {Error::Kind::InvalidInput,
                        Words::tr("%1 leads back into the dead letters.").arg(displayText(subject)), subject, 0});
    if (!found->facts)
        return refusal(subject, found->facts.error());
    const StreamConfig& config = (*found->facts)->config;
    if (config.noAck)
        return refusal(subject, {Error::Kind::InvalidInput,
                                 Words::tr("The stream %1 confirms nothing, so a replay to it cannot be verified.")
                                     .arg(displayText(config.name.value)),
                                 subject, 0});
    Known known;
    known.target.subject = subject;
    known.target.stream = config.name;
    known.target.receivers = found->receivers(subject);
    known.target.areReceiversKnown = found->areConsumersKnown;
    known.facts = *found->facts;
    return known;
}

/// False: whoever heard it has destroyed this.
bool ReplayTargets::answer(const Known& known)
{
    if (!known.isTransient)
        m_known.emplace(known.target.subject, known);
    const auto waiting = m_waiting.extract(known.target.subject);
    for (const Done& done : waiting.mapped()) {
        if (!m_lifeline.survives([&] { done(known); }))
            return false;
    }
    return true;
}

} // namespace jetlag
