// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Search room: a line of text becomes a condition (messagematch.h, pure, any thread), a stream becomes hits. Reads by
/// the reading room on the session thread, matches on workers; hits arrive on the thread of whoever searches.

#include "reading/messagereader.h"
#include "search/messagematch.h"
#include "work/progress.h"

#include <QThreadPool>

namespace jetlag {

/// What to search, and for what. Bounds are inclusive; without them it is the whole stream as it is at the beginning.
struct SearchSpec
{
    StreamName stream;
    MessageMatch match; ///< unless it has an opener of its own, it sees through compression, 8 MiB deep
    /// Only messages with such subjects are read: the server leaves out the rest. Empty: what the match itself says.
    QString subjectFilter;
    ReadSpec::Direction direction = ReadSpec::Direction::NewestFirst;
    std::optional<Sequence> first;
    std::optional<Sequence> last;
    std::optional<Timestamp> since;
    std::optional<Timestamp> until;
    size_t mostResults = 10'000;
    size_t mostBytes = size_t(256) << 20; ///< of the payloads of all results together
};

struct SearchProgress
{
    uint64_t scanned = 0; ///< messages looked at
    uint64_t matches = 0;
    uint64_t covered = 0; ///< sequences, of `total`
    uint64_t total = 0;
    Pace pace; ///< messages looked at
    ReadMethod method = ReadMethod::MessageGet;
};

struct SearchOutcome
{
    enum class Kind { Complete, Cancelled, Full, Failed };
    Kind kind = Kind::Complete;
    SearchProgress progress;
    std::optional<Error> error;       ///< with Failed; what was found before stays valid
    std::optional<Sequence> resumeAt; ///< unless complete: where to go on, as `last` newest first, as `first` otherwise
};

using SearchHits = std::vector<std::shared_ptr<const StoredMessage>>; ///< in the direction asked
using SearchNews = std::variant<SearchHits, SearchProgress>;
using Search = Work<SearchNews, SearchOutcome>; ///< stopped, it tells what was found by then

/// Reads through a stream and keeps what matches: the gentlest way, never a consumer, behind whatever else is asked on
/// the connection. Matching happens on workers; reading stops while they are behind, so memory is bounded by what waits
/// (HeldRead) and by the results. Lives on the session thread; what returns work is callable from any thread.
class SearchService
{
public:
    /// All must outlive this; no work of `works` goes on once this is gone.
    SearchService(const JetStreamApi& api, WorkRegistry& works);
    ~SearchService(); ///< waits for the workers: at most for the message that each of them looks at
    void setServerVersion(std::optional<ServerVersion> version) { m_version = version; } ///< session thread

    [[nodiscard]] Search search(const SearchSpec& spec, Search::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
    std::optional<ServerVersion> m_version;
    QThreadPool m_pool;
};

} // namespace jetlag
