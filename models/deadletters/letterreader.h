// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/pipelinedepth.h"
#include "reading/rangeread.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace jetlag {

/// Reads the letters of a replay a little ahead of it, each once, bounded in number, in bytes and in time: what was
/// read longer ago than a moment is read anew, as it may be gone by now. Session thread.
class LetterReader
{
public:
    struct Letter
    {
        Sequence sequence; ///< 0: the reading of all came to an error
        Result<StoredMessage> message;
    };
    /// `ready`: there is something to take, or nothing more will come. It must not destroy this.
    LetterReader(const JetStreamApi& api, StreamName stream, std::function<void()> ready);

    /// These, by their numbers. One of the two, once.
    void readThese(std::vector<Sequence> sequences);
    /// All up to `last`, the gentlest way: `method` where it tells each value of each header.
    void readAll(uint64_t last, const StreamFacts& source, ReadMethod method);
    /// So many are wanted soon; 0: nothing more is asked for.
    void want(size_t letters);
    /// The next; nullopt: nothing is here now.
    std::optional<Letter> take();
    bool hasLetter() const { return !m_ready.empty(); }
    /// It goes first again.
    void putBack(Sequence letter) { m_again.push_front(letter); }
    /// What was read ahead is read anew, and only when it is wanted again: the stream may be another one by then.
    void forget();
    void clear(); ///< nothing is left
    bool isExhausted() const;
    /// Letters that were not taken so far; of readAll() only those that were read.
    size_t known() const { return m_again.size() + m_list.size() + m_ready.size() + m_asked.size(); }
    bool isAll() const { return m_last > 0; }

private:
    using Clock = std::chrono::steady_clock;
    struct Ready
    {
        Letter letter;
        Clock::time_point at;
        bool isOfRange = false;
    };
    void pump();
    void ask(Sequence letter);
    void onRead(Sequence letter, Result<StoredMessage> message);
    void readRange();
    void add(Letter letter, bool isOfRange);
    bool isFull() const;
    void onRange(std::vector<RangeRead::MessagePtr> messages);
    void onRangeEnd(const RangeRead::End& end);

    JetStreamApi m_api;
    const StreamName m_stream;
    const std::function<void()> m_tell;
    std::deque<Sequence> m_again; ///< taken, and put back
    std::deque<Sequence> m_list;  ///< of readThese()
    std::deque<Ready> m_ready;
    size_t m_readyBytes = 0;
    std::set<Sequence> m_asked; ///< one by one
    PipelineDepth m_depth;
    size_t m_wanted = 0;
    // readAll():
    uint64_t m_next = 1; ///< all below it was read
    uint64_t m_last = 0; ///< inclusive; 0: it is a list
    ReadMethod m_method = ReadMethod::MessageGet;
    uint64_t m_averageBytes = 0;
    uint64_t m_streamBytes = 0;
    std::unique_ptr<RangeRead> m_range;
};

} // namespace jetlag
