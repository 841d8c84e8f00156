// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadletter.h"

#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace jetlag {

/// What has come to and gone from the list of dead letters.
struct LetterNews
{
    using Key = std::pair<StreamName, Sequence>;
    std::vector<DeadLetter> changed;
    std::vector<Key> removed;
    bool isEmpty() const { return changed.empty() && removed.empty(); }
};

/// A worker that copies a message to a DLQ stream and terminates it leaves it in two places: one letter, listed where
/// the copy lies, with both sources. They belong together when subject, size and digest of the payload agree and the
/// copy is the younger one; each has one twin at most. News of both kinds go in, what the list shows comes out. Pure.
class LetterTwins
{
public:
    using Key = LetterNews::Key;
    /// Whether a copy that has gone had been replayed: then its original is no dead letter any more.
    using WasReplayed = std::function<bool(const DeadLetter& copy)>;
    explicit LetterTwins(WasReplayed wasReplayed);

    LetterNews ofCopies(const LetterNews& news);
    LetterNews ofOriginals(const LetterNews& news);

private:
    using Print = std::tuple<QString, uint64_t, uint64_t>; ///< subject; size and digest of the payload
    using Alone = std::map<Print, std::set<Key>>;          ///< those without a twin
    static Print printOf(const DeadLetter& letter);
    static void add(Alone& to, const DeadLetter& letter);
    static void take(Alone& from, const DeadLetter& letter);
    DeadLetter withTwin(const Key& copy) const;
    void forgetCopy(const Key& key, LetterNews& shown);
    void forgetOriginal(const Key& key, LetterNews& shown);

    const WasReplayed m_wasReplayed;
    std::map<Key, DeadLetter> m_copies;
    std::map<Key, DeadLetter> m_originals;
    std::map<Key, Key> m_originalOf;
    std::map<Key, Key> m_copyOf;
    Alone m_aloneCopies;
    Alone m_aloneOriginals;
};

} // namespace jetlag
