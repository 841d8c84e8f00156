// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Search room: a line of text becomes a condition (messagematch.h, pure, any thread), a stream becomes hits. Reads by
/// the reading room on the session thread, matches on workers, and hands hits to the GUI thread by signals.

#include "reading/messagereader.h"
#include "search/messagematch.h"

namespace jetlag {

class JetStreamApi;

using SearchToken = quint64;

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
    SearchToken token = 0;
    uint64_t scanned = 0; ///< messages looked at
    uint64_t matches = 0;
    uint64_t covered = 0; ///< sequences, of `total`
    uint64_t total = 0;
    double perSecond = 0;                     ///< messages looked at
    std::optional<std::chrono::seconds> left; ///< once it can be told
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

/// Reads through a stream and keeps what matches: the gentlest way, never a consumer, behind whatever else is asked on
/// the connection. Matching happens on workers; reading stops while they are behind, so memory is bounded by what waits
/// (32 MiB) and by the results. Lives on the session thread; answers are signals.
class SearchService : public QObject
{
    Q_OBJECT
public:
    using Messages = std::vector<std::shared_ptr<const StoredMessage>>;

    /// `api` must outlive this and belong to the thread this object lives on.
    explicit SearchService(const JetStreamApi& api, QObject* parent = nullptr);
    ~SearchService() override; ///< waits for the workers: at most for the message that each of them looks at

    void setServerVersion(std::optional<ServerVersion> version); ///< any thread

    // Any thread; return at once.
    SearchToken search(const SearchSpec& spec);
    void cancel(SearchToken token); ///< finished() follows, with what was found in it or before

signals:
    void found(jetlag::SearchToken token, const jetlag::SearchService::Messages& messages); ///< in the direction asked
    void progressed(const jetlag::SearchProgress& progress);
    void finished(const jetlag::SearchOutcome& outcome); ///< exactly once a search

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::SearchProgress)
Q_DECLARE_METATYPE(jetlag::SearchOutcome)
