// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deleting/purgeservice.h"
#include "reading/readjob.h"

#include <functional>
#include <memory>
#include <set>

namespace jetlag {

/// Works out what a purge would take, without touching anything. Session thread.
class PurgePreviewJob : public Job
{
public:
    PurgePreviewJob(const JetStreamApi& api, StreamName stream, PurgeScope scope, std::optional<ServerVersion> version,
                    PurgeCount::Teller teller);
    void start() override;
    void stop() override;

private:
    using PageRead = std::function<void(const MessageBatch& end, const std::vector<Sequence>& sequences)>;

    void askInfo(uint64_t subjectOffset);
    void takeFacts(const StreamFactsPtr& facts);
    void onInfo(const StreamInfoReply& info);
    // In purgecount.cpp:
    void withoutFilter();
    void withFilter();
    void nothingGoes();
    void askDeleted();
    void onDeleted(const StreamInfoReply& info);
    void reckon(std::vector<Sequence> deleted);
    void countBelow(uint64_t sequence);
    void countRange(uint64_t from, uint64_t to, std::function<void(std::optional<uint64_t>)> done);
    void keepNewest(uint64_t all);
    void findFirst(std::function<void(std::optional<Sequence>)> found);
    void findLast(uint64_t below, uint64_t skip, std::function<void(std::optional<Sequence>)> found);
    void setLast(std::optional<Sequence> last);
    void read(ReadSpec spec, PageRead done);
    void findEnd();
    void onNextMessage(const Result<StoredMessage>& next, uint64_t streamEnd);
    // Who would lose:
    void askConsumers();
    void onConsumers(const ConsumerList& list);
    void finish();
    void fail(const Error& error);
    template <typename T>
    JetStreamApi::Handler<T> orFail(void (PurgePreviewJob::*next)(const T&));

    JetStreamApi m_api;
    const std::optional<ServerVersion> m_version; ///< of the server we are connected to
    PurgePreview m_preview;
    const PurgeCount::Teller m_teller;
    StreamFactsPtr m_facts;
    uint64_t m_matching = 0; ///< with a filter: all matches in the stream
    uint64_t m_subjectsSeen = 0;
    std::unique_ptr<ReadJob> m_read;
    std::unique_ptr<RangeRead> m_range;
    std::set<ConsumerName> m_unreached;
};

} // namespace jetlag
