// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/buckets.

#include "buckets/boundmessage.h"
#include "buckets/bucketservice.h"

namespace jetlag {

/// Puts, deletes or purges one key: looks, compares, sends one message, and looks for what was not answered. Session
/// thread.
class KeyChangeJob : public Job
{
public:
    KeyChangeJob(const JetStreamApi& api, KeyChange change, quint64 maxPayload, AdminChange::Teller teller);
    void start() override;
    void stop() override;

private:
    void onStream(const StreamFactsPtr& facts);
    std::optional<Error> objection(const StreamFacts& facts) const;
    MessageHeaders headers() const;
    void onEnded(const PublicationEnd& end);
    void lookWhatIsThere();
    void end(ChangeEnd how, std::optional<Error> error, const QByteArray& info = {});

    JetStreamApi m_api;
    const KeyChange m_change;
    const quint64 m_maxPayload;
    const AdminChange::Teller m_teller;
    BucketRules m_rules;
    std::unique_ptr<BoundMessage> m_message;
};

/// Why nobody may change anything in the bucket: it is a mirror, or sealed. nullopt: nothing.
std::optional<Error> bucketObjection(const StreamFacts& facts, const BucketRules& rules);
/// Why a message of this size is too large for a stream or the server (0: not known). nullopt: it is not.
std::optional<Error> sizeObjection(const StreamFacts& facts, uint64_t bytes, uint64_t maxPayload);

} // namespace jetlag
