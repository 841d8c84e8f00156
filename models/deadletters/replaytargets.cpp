// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replaytargets.h"

#include "deadletters/replayheaders.h"
#include "domain/subject.h"
#include "jetstream/apierror.h"
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
    : m_targets(api, KnownTargets::Consumers::Wanted)
    , m_source(request.source)
    , m_mayReturn(request.kind != DeadLetterSource::DlqStream)
{
}

void ReplayTargets::resolve(const QString& subject, Done done)
{
    if (const auto found = m_known.find(subject); found != m_known.end()) {
        const Known known = found->second;
        done(known);
    } else if (const auto problem = refusedTarget(subject)) {
        done(refusal(subject, *problem));
    } else {
        m_targets.resolve(subject, [this, subject, done = std::move(done)](const Result<TargetStream>& target) {
            const Known known = judged(subject, target);
            if (!known.isTransient)
                m_known.emplace(subject, known);
            done(known);
        });
    }
}

ReplayTargets::Known ReplayTargets::judged(const QString& subject, const Result<TargetStream>& found) const
{
    if (!found)
        return refusal(subject, found.error());
    if (found->names.empty())
        return refusal(subject, noStreamError(subject));
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

} // namespace jetlag
