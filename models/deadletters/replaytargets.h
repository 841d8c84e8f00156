// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayplan.h"
#include "sending/publishtarget.h"
#include "work/lifeline.h"

#include <deque>
#include <functional>
#include <map>

namespace jetlag {

/// Finds out which stream takes a subject, who will receive it, and whether it may be replayed to. Streams are asked
/// about once each, however many subjects lead to them: a literal subject belongs to one stream of an account only.
/// Session thread.
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

private:
    const TargetStream* streamFor(const QString& subject) const;
    void next();
    void onFound(const QString& subject, const Result<TargetStream>& found);
    Known judged(const QString& subject, const Result<TargetStream>& found) const;
    bool answer(const Known& known);

    PublishTarget m_target;
    const StreamName m_source;
    const bool m_mayReturn; ///< to the source itself
    std::map<StreamName, TargetStream> m_streams;
    std::map<QString, Known> m_known;
    std::map<QString, std::vector<Done>> m_waiting;
    std::deque<QString> m_queue; ///< one subject is asked about at a time: the answer may tell the others
    bool m_isAsking = false;
    Lifeline m_lifeline;
};

} // namespace jetlag
