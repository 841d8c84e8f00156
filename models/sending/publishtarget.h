// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"

#include <functional>
#include <memory>

namespace jetlag {

/// What the server says about where messages on a subject go.
struct TargetStream
{
    std::vector<StreamName> names;           ///< that listen on the subject; empty: no stream does
    Result<StreamFactsPtr> facts;            ///< of the first of them; null: there is none
    std::vector<ConsumerFactsPtr> consumers; ///< of that one
    bool areConsumersKnown = false;          ///< all of them

    /// The consumers that see a message on `subject`.
    std::vector<ConsumerName> receivers(const QString& subject) const;
};

/// Asks which stream takes a subject and who consumes it; several subjects at once. Session thread.
class PublishTarget
{
public:
    /// An error: not even the stream is known. May destroy this.
    using Done = std::function<void(const Result<TargetStream>&)>;
    explicit PublishTarget(const JetStreamApi& api);
    // Never answer from inside the call.
    void find(const QString& subject, Done done);
    void findStream(const QString& subject, Done done); ///< without its consumers

    static PublishPreview preview(const QString& subject, const TargetStream& target);

private:
    struct Look
    {
        bool wantsConsumers = true;
        Done done;
        TargetStream found = {};
    };
    using LookPtr = std::shared_ptr<Look>;
    void ask(const QString& subject, Look wanted);
    void onNames(const LookPtr& look, const Result<std::vector<StreamName>>& names);
    void askConsumers(const LookPtr& look);

    JetStreamApi m_api;
};

} // namespace jetlag
