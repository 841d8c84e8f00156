// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishtarget.h"
#include "work/lifeline.h"

#include <deque>
#include <functional>
#include <map>

namespace jetlag {

/// Which stream takes a subject, for many subjects: a stream is asked about once, however many lead to it, for a
/// literal subject belongs to one stream of an account only. Session thread.
class KnownTargets
{
public:
    using Done = std::function<void(const Result<TargetStream>&)>; ///< may destroy this
    enum class Consumers { Wanted, NotWanted };
    KnownTargets(const JetStreamApi& api, Consumers consumers);
    /// Calls back at once where the stream is known, else when the server has answered.
    void resolve(const QString& subject, Done done);

private:
    const TargetStream* streamFor(const QString& subject) const;
    void next();
    void onFound(const QString& subject, const Result<TargetStream>& found);
    bool answer(const QString& subject, const Result<TargetStream>& found);

    PublishTarget m_target;
    const Consumers m_consumers;
    std::map<StreamName, TargetStream> m_streams;
    std::map<QString, std::vector<Done>> m_waiting;
    std::deque<QString> m_queue; ///< one subject is asked about at a time: the answer may tell the others
    bool m_isAsking = false;
    Lifeline m_lifeline;
};

} // namespace jetlag
