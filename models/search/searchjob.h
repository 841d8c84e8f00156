// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/search: one search, made of reads of ranges whose messages go through workers and come back in
/// order.

#include "reading/heldread.h"
#include "reading/rangebounds.h"
#include "search/searchservice.h"

#include <QTimer>

#include <atomic>
#include <deque>
#include <map>

namespace jetlag {

/// Session thread.
class SearchJob : public Job
{
public:
    SearchJob(const JetStreamApi& api, SearchSpec spec, std::optional<ServerVersion> version, QThreadPool& pool,
              const Search::Teller& teller);
    ~SearchJob() override;
    void start() override;
    void stop() override { finish(SearchOutcome::Kind::Cancelled); }

private:
    using Messages = HeldRead::Messages;
    /// What came back for a piece of the reading, in the order in which it was read.
    struct Piece
    {
        SearchHits hits;
        uint64_t upTo = 0; ///< the last sequence in it
        uint64_t scanned = 0;
        bool endsStretch = false;
    };
    bool isDownwards() const { return m_spec.direction == ReadSpec::Direction::NewestFirst; }
    static Piece look(const MessageMatch& match, const std::atomic_bool& isStopped, const Messages& messages);
    void begin(const RangeBounds::Bounds& bounds);
    void nextStretch(ReadMethod method);
    void onRead(Messages messages, size_t bytes);
    void onStretchRead(const RangeRead::End& end);
    void onMatched(uint64_t index, size_t bytes, Piece piece);
    void take(Piece piece);
    void takeUpwards(const SearchHits& hits);
    void endStretch();
    bool isFull() const { return m_matches >= m_spec.mostResults || m_keptBytes >= m_spec.mostBytes; }
    SearchProgress progress() const;
    void finish(SearchOutcome::Kind kind, const std::optional<Error>& error = std::nullopt);

    JetStreamApi m_api;
    SearchSpec m_spec;
    const std::optional<ServerVersion> m_version;
    QThreadPool& m_pool;
    const Search::Teller m_teller;
    const std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false); ///< for workers
    const Courier m_home;
    const ProgressMeter m_meter;
    QTimer m_tick;
    StreamFactsPtr m_facts;
    std::unique_ptr<RangeBounds> m_bounds;
    HeldRead m_read;
    uint64_t m_low = 1; ///< all of what is searched
    uint64_t m_high = 0;
    // The stretch that is read: [from, to].
    uint64_t m_from = 0;
    uint64_t m_to = 0;
    uint64_t m_stretchRead = 0; ///< messages
    uint64_t m_width = 0;
    bool m_isAllRead = false; ///< only workers are left
    uint64_t m_nextIndex = 0; ///< of what is read
    uint64_t m_dueIndex = 0;  ///< of what is taken next
    std::map<uint64_t, Piece> m_pieces;
    std::deque<uint64_t> m_lowerEnds;          ///< lower ends of stretches that were begun and not taken to their end
    std::deque<SearchHits::value_type> m_hits; ///< of the stretch that is taken, downwards: rising
    size_t m_hitBytes = 0;                     ///< of these
    bool m_droppedHits = false;                ///< the oldest of these had no room
    uint64_t m_takenTo = 0;                    ///< downwards: all above was taken; upwards: all below
    uint64_t m_takenInStretch = 0;             ///< downwards: the last sequence taken, 0 none
    uint64_t m_scanned = 0;
    uint64_t m_matches = 0;
    size_t m_keptBytes = 0;
    bool m_isDone = false;
};

} // namespace jetlag
