// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/buckets.

#include "buckets/bucketservice.h"
#include "reading/pipelinedepth.h"

#include <deque>

namespace jetlag {

/// Asks for the newest message of each key, a few at once: by direct gets where the stream allows them, and from the
/// leader what those do not find. Session thread.
class KeyLookJob : public Job
{
public:
    KeyLookJob(const JetStreamApi& api, StreamFactsPtr stream, std::optional<ServerVersion> version,
               const std::vector<QString>& keys, KeyLooking::Teller teller);
    void start() override { pump(); }
    void stop() override;

private:
    using Clock = std::chrono::steady_clock;
    void pump();
    void askDirectly(const QString& key);
    void askLeader(const QString& key);
    void onMessage(const QString& key, const Result<StoredMessage>& message);
    void tell();

    JetStreamApi m_api;
    const StreamFactsPtr m_stream;
    const BucketRules m_rules;
    const KeyLooking::Teller m_teller;
    std::deque<QString> m_keys;
    std::vector<KeyState> m_found; ///< not told yet
    PipelineDepth m_depth;
    bool m_usesDirect;
    int m_inFlight = 0;
    std::optional<Error> m_error;
};

/// What is stored under one key, and its stream, from the leader.
class KeyPictureJob : public Job
{
public:
    KeyPictureJob(const JetStreamApi& api, StreamName stream, QString key, KeyLook::Teller teller);
    void start() override;
    void stop() override;

private:
    void onStream(const StreamFactsPtr& facts);

    JetStreamApi m_api;
    const StreamName m_stream;
    const QString m_key;
    const KeyLook::Teller m_teller;
};

} // namespace jetlag
