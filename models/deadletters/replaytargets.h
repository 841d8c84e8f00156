// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayplan.h"
#include "sending/knowntargets.h"

#include <functional>
#include <map>

namespace jetlag {

/// Finds out which stream takes a subject, who will receive it, and whether it may be replayed to. Session thread.
class ReplayTargets
{
public:
    struct Known
    {
        ReplayPlan::Target target;
        StreamFactsPtr facts;     ///< null: refused
        bool isTransient = false; ///< refused for now only: ask again later
    };
    using Done = std::function<void(const Known&)>; ///< may destroy this
    ReplayTargets(const JetStreamApi& api, const ReplayRequest& request);
    /// Calls back at once when the subject is known, else when the server has answered.
    void resolve(const QString& subject, Done done);
    void forget(const QString& subject) { m_known.erase(subject); } ///< it is asked about again

private:
    Known judged(const QString& subject, const Result<TargetStream>& found) const;

    KnownTargets m_targets;
    const StreamName m_source;
    const bool m_mayReturn;           ///< to the source itself
    std::map<QString, Known> m_known; ///< what is for good
};

} // namespace jetlag
