// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lettertargets.h"

#include "domain/subject.h"

#include <algorithm>

namespace jetlag {
namespace {

bool takes(const QStringList& patterns, const QString& subject)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&subject](const QString& pattern) { return subjectMatches(pattern, subject); });
}

} // namespace

const std::vector<LetterTargets::Receiver>& LetterTargets::of(const QString& subject) const
{
    auto known = m_known.find(subject);
    if (known == m_known.end())
        known = m_known.insert(subject, lookFor(subject));
    return *known;
}

std::vector<LetterTargets::Receiver> LetterTargets::lookFor(const QString& subject) const
{
    std::vector<Receiver> receivers;
    if (!m_snapshot || !isLiteralSubject(subject))
        return receivers;
    const auto& streams = m_snapshot->streams;
    // The server lets no two streams take the same subject.
    const auto stream = std::find_if(streams.begin(), streams.end(), [&subject](const auto& entry) {
        return takes(entry.second->facts->config.subjects, subject);
    });
    if (stream == streams.end())
        return receivers;
    const auto& consumers = m_snapshot->consumers;
    for (auto at = consumers.lower_bound({stream->first, {}});
         at != consumers.end() && at->first.stream == stream->first; ++at) {
        const ConsumerRow& row = *at->second;
        const QStringList& filters = row.facts->config.filters;
        if (filters.isEmpty() || takes(filters, subject))
            receivers.push_back(
                {at->first, row.isOld() ? std::nullopt : std::optional<ConsumerStatus>(row.assessment.status)});
    }
    return receivers;
}

bool LetterTargets::saysTheSame(const LetterTargets& other) const
{
    if (m_snapshot == other.m_snapshot)
        return true;
    return std::all_of(other.m_known.keyBegin(), other.m_known.keyEnd(), [&](const QString& subject) {
        const auto& mine = of(subject);
        const auto& theirs = other.of(subject);
        return std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(), [](const auto& a, const auto& b) {
            return a.consumer == b.consumer && a.status == b.status;
        });
    });
}

} // namespace jetlag
