// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Deleting room: purge, delete and discard, each previewed, bounded and proven by what the server then says. Session
/// thread; reads by the reading room what would go, and can have it exported first by the files room.

#include "domain/ids.h"
#include "domain/incarnation.h"
#include "domain/result.h"
#include "domain/snapshot.h"
#include "jetstream/jetstreamapi.h"
#include "work/work.h"

#include <optional>
#include <vector>

namespace jetlag {

class ExportService;

/// Whether a purge makes consumers skip or forget messages that stay stored, as servers before 2.9.15 do (FACTS.md
/// 3.5).
enum class PurgeHarm {
    None,
    Harms,
    Unknown ///< the server's version is not known, and its replies are like those of the servers that harm
};
/// Unknown counts as harmful: replies without `ts` come from a server before 2.10, whatever else is known.
PurgeHarm purgeHarm(const std::optional<ServerVersion>& version, bool repliesCarryTime);

/// What a purge would take. Counts are exact for the state at `at`; nullopt: not known. It is also the order: whoever
/// purges, deletes or exports hands over what was looked at, and nothing beyond that is touched.
struct PurgePreview
{
    StreamName stream;
    PurgeScope scope;
    Incarnation incarnation; ///< of the stream; what follows means nothing in another one
    uint64_t messages = 0;
    bool isUpperBound = false; ///< `messages` may be fewer
    std::optional<uint64_t> bytes;
    Sequence first; ///< 0: nothing would go
    Sequence last;
    /// The bound that takes what was previewed and nothing that came later: of what the filter matches, everything
    /// below it and nothing at or above it. Not simply last + 1: 2.9 purges nothing (memory) or brings deleted messages
    /// back (file) when the bound lies in a gap.
    Sequence end;
    Timestamp at{};
    /// Consumers that would lose messages they have not finished; `unprocessed` is exact or an upper bound.
    struct Loser
    {
        ConsumerName consumer;
        uint64_t unprocessed = 0;
        bool isUpperBound = false;
    };
    std::vector<Loser> losers;
    std::vector<ConsumerName> unreached;   ///< the server could not say what these would lose
    std::optional<Error> consumersProblem; ///< the consumers could not be listed: `losers` are not all there are
    PurgeHarm harm = PurgeHarm::Unknown;
    /// Consumers with unfinished messages, whatever their filter. A purge that harms may make them skip or forget any
    /// of these that stay stored; empty where none stays.
    struct Endangered
    {
        ConsumerName consumer;
        uint64_t waiting = 0;  ///< not delivered yet
        uint64_t inFlight = 0; ///< delivered and not settled
    };
    std::vector<Endangered> endangered;

    bool mayHarm() const { return harm != PurgeHarm::None; }
};

/// How a purge, or a deletion one by one, of what was previewed ended. Each message is in exactly one class.
struct PurgeOutcome
{
    enum class End {
        Done,    ///< nothing of what was previewed is left but what was refused
        Stopped, ///< one by one: at the person's wish
        GivenUp, ///< one by one: `error` says why
        NotDone, ///< previewed messages are still there: the purge took fewer, or got no answer and was not carried out
        Unknown  ///< the purge got no answer, and looking did not tell
    };
    End end = End::Done;
    bool isOneByOne = false;
    bool isSeen = false; ///< the purge got no answer: looking told
    uint64_t previewed = 0;
    uint64_t deleted = 0; ///< confirmed by the server, or asked for and then seen to be gone
    uint64_t gone = 0;    ///< gone before they were asked for
    uint64_t refused = 0;
    uint64_t unknown = 0; ///< asked for without an answer
    uint64_t left = 0;    ///< not asked for, or seen to be there
    std::optional<Error> error;

    uint64_t settled() const { return deleted + gone + refused + unknown; }
};

struct PurgeProgress
{
    uint64_t done = 0; ///< messages deleted, or put into the file
    uint64_t total = 0;
    bool isWaiting = false; ///< the server does not answer at the moment; the outcome follows
};

using PurgeCount = Work<NoProgress, Result<PurgePreview>>;
/// An error: nothing was purged or deleted. Stopping ends a deletion when its last request is answered; a purge that
/// waits for an answer ends as unknown.
using Purge = Work<PurgeProgress, Result<PurgeOutcome>>;
/// The number of messages in the file.
using PurgeExport = Work<PurgeProgress, Result<uint64_t>>;

/// Previews and carries out purges. Any thread may begin work, which is done on the session thread.
/// Before anything is done the stream is compared with the one that was looked at. Nothing destructive survives a
/// disconnect: a purge that could not be sent fails, one that was sent and not answered is never repeated but looked
/// for.
class PurgeService
{
public:
    /// `works` and `exporter` must outlive this.
    PurgeService(const JetStreamApi& api, WorkRegistry& works, ExportService& exporter);
    void setServerVersion(std::optional<ServerVersion> version) { m_version = version; } ///< session thread

    [[nodiscard]] PurgeCount preview(const StreamName& stream, const PurgeScope& scope, PurgeCount::Listener listener);
    [[nodiscard]] Purge purge(const PurgePreview& previewed, Purge::Listener listener);
    /// Message by message, for servers whose purge harms consumers.
    [[nodiscard]] Purge deleteOneByOne(const PurgePreview& previewed, Purge::Listener listener);
    /// Writes what was previewed into a file, a line of JSON each. What is purged by the same preview afterwards is in
    /// the file; an error or a stop leaves none.
    [[nodiscard]] PurgeExport exportPreviewed(const PurgePreview& previewed, const QString& path,
                                              PurgeExport::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
    ExportService& m_exporter;
    std::optional<ServerVersion> m_version;
};

} // namespace jetlag
