// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/allowance.h"
#include "domain/incarnation.h"
#include "jetstream/advisories.h"
#include "reading/readjob.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// Subjects of the server's advisories: a consumer gave a message up after max_deliver, a worker terminated it.
inline constexpr auto GivenUpAdvisories = "$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.>";
inline constexpr auto TerminatedAdvisories = "$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.>";

/// Which advisories of given-up messages a stream stores, by its subjects; also behind a prefix, as imports have one.
struct RecordedDeaths
{
    bool givenUp = false;    ///< after max_deliver
    bool terminated = false; ///< by a worker
    /// What to read of it; empty: all, as it stores nothing else, or stores it under other subjects.
    QStringList filters;

    bool isAny() const { return givenUp || terminated; }
};
RecordedDeaths recordedDeaths(const StreamConfig& config);

/// Reads what one stream has recorded of messages that were given up, the newest first, without a consumer: page by
/// page, up to a limit, then only what is added; nothing twice. In a flood the newest come first and the others later,
/// at the pace that it may read with. Session thread.
class DeathRecords
{
public:
    using Tell = std::function<void(const Advisory&)>;
    DeathRecords(const JetStreamApi& api, StreamName name, Tell tell);

    void look(const StreamFactsPtr& facts);

private:
    using Clock = std::chrono::steady_clock;
    /// One subject of it.
    struct Lane
    {
        QString filter;                 ///< empty: everything
        std::optional<uint64_t> newest; ///< read up to here; nullopt: nothing is
        std::optional<Sequence> older;  ///< where reading downwards goes on; nullopt: it is done
        uint64_t found = 0;             ///< downwards
        /// Both inclusive; what was added in a flood and is read later, downwards.
        struct Gap
        {
            uint64_t from = 0;
            uint64_t to = 0;
        };
        std::deque<Gap> gaps;
        Clock::time_point notBefore; ///< is it looked for what was added
    };
    void begin(const StreamFacts& facts);
    void readOn();
    bool readLane(Lane& lane);
    enum class Part { Added, Gap, Older };
    bool readOlder(Lane& lane);
    void startRead(Lane& lane, const ReadSpec& spec, Part part);
    void onBatch(Lane& lane, Part part, const MessageBatch& batch);
    void onFinished(Lane& lane, Part part, const MessageBatch& read);
    void take(const MessageBatch& batch);

    JetStreamApi m_api;
    const StreamName m_name;
    const Tell m_tell;
    Incarnation m_life;
    StreamFactsPtr m_facts; ///< at the last look
    std::vector<Lane> m_lanes;
    std::unique_ptr<ReadJob> m_read;
    bool m_hasTrouble = false; ///< the next look goes on
    Allowance m_allowance;
};

} // namespace jetlag
