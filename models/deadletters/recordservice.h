// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "jetstream/errorcodes.h"
#include "jetstream/jetstreamapi.h"
#include "work/work.h"

#include <optional>

namespace jetlag {

/// A stream that is to record what is given up: of which kind, and how much of it is kept.
struct RecordRequest
{
    StreamName name;
    bool givenUp = true;    ///< by a consumer, after max_deliver
    bool terminated = true; ///< by a worker
    std::chrono::hours maxAge{7 * 24};
    uint64_t maxMessages = 100'000;
    uint64_t maxBytes = 64ULL << 20;
    int replicas = 1;
};
/// Its subjects, in the order that they are written in.
QStringList subjectsOf(const RecordRequest& request);

/// Who stores advisories of one kind already. The server lets no two streams store the same.
struct ExistingRecord
{
    std::optional<StreamName> stream; ///< nullopt: none, as far as is known
    bool isWhole = false;             ///< of all streams and consumers
};
ExistingRecord recordOfGivenUp(const Snapshot& snapshot);
ExistingRecord recordOfTerminated(const Snapshot& snapshot);

/// The answer did not come: it is looked for.
struct RecordLookedFor
{
};
struct RecordOutcome
{
    ChangeEnd how = ChangeEnd::Unknown;
    std::optional<Error> error; ///< unless it is done
};
using RecordSetUp = Work<RecordLookedFor, RecordOutcome>;

/// Makes a stream that records what is given up. The server's answer is compared with what was wanted; where none
/// comes the stream is looked for. Lives on the session thread; setUp() is callable from any.
class RecordService
{
public:
    RecordService(const JetStreamApi& api, WorkRegistry& works); ///< `works` must outlive this
    [[nodiscard]] RecordSetUp setUp(const RecordRequest& request, RecordSetUp::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
};

} // namespace jetlag
