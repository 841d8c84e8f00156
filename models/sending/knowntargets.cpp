// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/knowntargets.h"

#include "domain/subject.h"

#include <algorithm>

namespace jetlag {

KnownTargets::KnownTargets(const JetStreamApi& api, Consumers consumers)
    : m_target(api)
    , m_consumers(consumers)
{
}

const TargetStream* KnownTargets::streamFor(const QString& subject) const
{
    const auto takes = [&subject](const QString& pattern) { return subjectMatches(pattern, subject); };
    for (const auto& [name, stream] : m_streams) {
        const QStringList& patterns = (*stream.facts)->config.subjects;
        if (std::any_of(patterns.begin(), patterns.end(), takes))
            return &stream;
    }
    return nullptr;
}

void KnownTargets::resolve(const QString& subject, Done done)
{
    if (const TargetStream* const stream = streamFor(subject)) {
        const TargetStream known = *stream;
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

void KnownTargets::next()
{
    while (!m_isAsking && !m_queue.empty()) {
        const QString subject = m_queue.front();
        m_queue.pop_front();
        if (const TargetStream* const stream = streamFor(subject)) {
            if (!answer(subject, *stream))
                return;
            continue;
        }
        m_isAsking = true;
        const auto done = [this, subject](const Result<TargetStream>& found) { onFound(subject, found); };
        if (m_consumers == Consumers::Wanted)
            m_target.find(subject, done);
        else
            m_target.findStream(subject, done);
    }
}

void KnownTargets::onFound(const QString& subject, const Result<TargetStream>& found)
{
    m_isAsking = false;
    if (found && !found->names.empty() && found->facts)
        m_streams[found->names.front()] = *found;
    if (answer(subject, found))
        next();
}

/// False: whoever heard it has destroyed this.
bool KnownTargets::answer(const QString& subject, const Result<TargetStream>& found)
{
    const auto waiting = m_waiting.extract(subject);
    for (const Done& done : waiting.mapped()) {
        if (!m_lifeline.survives([&] { done(found); }))
            return false;
    }
    return true;
}

} // namespace jetlag
