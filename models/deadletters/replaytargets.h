// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayplan.h"
#include "jetstream/jetstreamapi.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace jetlag {

/// Finds out which stream takes a subject, who will receive it, and whether it may be replayed to. Streams are asked
/// about once each, however many subjects lead to them: a literal subject belongs to one stream of an account only.
/// Session thread. Kept by shared_ptr: late replies find it gone.
class ReplayTargets : public std::enable_shared_from_this<ReplayTargets>
{
public:
    struct Known
    {
        ReplayPlan::Target target;
        StreamFactsPtr facts;     ///< null: refused before a stream was found
        bool isTransient = false; ///< refused for now only: ask again later
    };
    using Done = std::function<void(const Known&)>;
    ReplayTargets(const JetStreamApi& api, const ReplayRequest& request);
    /// Calls back at once when the subject is known, else when the server has answered.
    void resolve(const QString& subject, Done done);

private:
    struct Stream
    {
        StreamFactsPtr facts;
        std::vector<ConsumerFactsPtr> consumers;
        bool areConsumersKnown = true;
    };
    using StreamPtr = std::shared_ptr<Stream>;
    const Stream* streamFor(const QString& subject) const;
    void next();
    void onNames(const Result<NamesPage>& names);
    void askStream(const StreamName& name);
    void askConsumers(const StreamPtr& stream, uint64_t offset);
    void settle(const Stream& stream);
    void refuse(const Error& error);
    void answer(const Known& known);

    JetStreamApi m_api;
    const StreamName m_source;
    const bool m_mayReturn; ///< to the source itself
    std::map<StreamName, StreamPtr> m_streams;
    std::map<QString, Known> m_known;
    std::map<QString, std::vector<Done>> m_waiting;
    std::deque<QString> m_queue; ///< one subject is asked about at a time: the answer may tell the others
    QString m_asked;             ///< empty: none
};

} // namespace jetlag
