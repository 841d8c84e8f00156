// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deleting/purgeservice.h"
#include "reading/readjob.h"

#include <functional>
#include <memory>
#include <set>

namespace jetlag {

/// Works out what a purge would take, without touching anything. Session thread; kept by shared_ptr so that late
/// replies find it gone.
class PurgePreviewJob : public std::enable_shared_from_this<PurgePreviewJob>
{
public:
    using Done = std::function<void(Result<PurgePreview>)>;
    PurgePreviewJob(JetStreamApi& api, StreamName stream, PurgeScope scope, std::optional<ServerVersion> version,
                    Done done);
    ~PurgePreviewJob();
    void start();

private:
    void askInfo(uint64_t subjectOffset);
    void onInfo(const StreamInfoReply& info);
    void withoutFilter(const StreamInfoReply& info);
    void withFilter();
    void countBelow(uint64_t sequence);
    void findLast(uint64_t below, int skip, std::function<void(std::optional<Sequence>)> found);
    void findFirst(std::function<void(std::optional<Sequence>)> found);
    void read(const ReadSpec& spec, std::function<void(Result<std::vector<Sequence>>)> done);
    void findEnd();
    void askConsumers(uint64_t offset);
    void onConsumers(const ConsumerPage& page);
    void finish();
    void fail(const Error& error);
    template <typename T>
    JetStreamApi::Handler<T> guarded(void (PurgePreviewJob::*next)(const T&));

    JetStreamApi& m_api;
    const std::optional<ServerVersion> m_version; ///< of the server we are connected to
    PurgePreview m_preview;
    Done m_done;
    StreamFactsPtr m_facts;
    uint64_t m_matching = 0; ///< with a filter: all matches in the stream
    uint64_t m_subjectsSeen = 0;
    std::shared_ptr<ReadJob> m_read;
    std::set<ConsumerName> m_seen;
    RequestId m_request = 0;
};

} // namespace jetlag
