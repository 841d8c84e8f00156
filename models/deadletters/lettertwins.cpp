// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/lettertwins.h"

#include <algorithm>

namespace jetlag {
namespace {

LetterNews::Key keyOf(const DeadLetter& letter)
{
    return {letter.stream, letter.sequence};
}

} // namespace

LetterTwins::LetterTwins(WasReplayed wasReplayed)
    : m_wasReplayed(std::move(wasReplayed))
{
}

LetterTwins::Print LetterTwins::printOf(const DeadLetter& letter)
{
    return {letter.originalSubject, letter.size, letter.digest};
}

void LetterTwins::add(Alone& to, const DeadLetter& letter)
{
    if (!letter.originalSubject.isEmpty() && letter.state != DeadLetterState::Gone)
        to[printOf(letter)].insert(keyOf(letter));
}

void LetterTwins::take(Alone& from, const DeadLetter& letter)
{
    const auto found = from.find(printOf(letter));
    if (found == from.end())
        return;
    found->second.erase(keyOf(letter));
    if (found->second.empty())
        from.erase(found);
}

DeadLetter LetterTwins::withTwin(const Key& copy) const
{
    DeadLetter letter = m_copies.at(copy);
    if (const auto twin = m_originalOf.find(copy); twin != m_originalOf.end()) {
        const DeadLetter& original = m_originals.at(twin->second);
        letter.originalAs = original.source;
        letter.consumers = original.consumers;
        letter.givenUp = original.givenUp;
        letter.recordedIn = original.recordedIn;
    }
    return letter;
}

LetterNews LetterTwins::ofCopies(const LetterNews& news)
{
    LetterNews shown;
    for (const Key& key : news.removed) {
        forgetCopy(key, shown);
        shown.removed.push_back(key);
    }
    for (const DeadLetter& letter : news.changed) {
        const Key key = keyOf(letter);
        // Another message of that number, or read in another way by now.
        if (const auto known = m_copies.find(key);
            known != m_copies.end() && (known->second.time != letter.time || printOf(known->second) != printOf(letter)))
            forgetCopy(key, shown);
        const bool isNew = m_copies.insert_or_assign(key, letter).second;
        if (isNew) {
            const auto alike = m_aloneOriginals.find(printOf(letter));
            const auto isOlder = [&](const Key& original) { return m_originals.at(original).time < letter.time; };
            const auto twin = alike == m_aloneOriginals.end()
                                  ? std::set<Key>::iterator()
                                  : std::find_if(alike->second.begin(), alike->second.end(), isOlder);
            if (alike != m_aloneOriginals.end() && twin != alike->second.end()) {
                const Key original = *twin;
                take(m_aloneOriginals, m_originals.at(original));
                m_originalOf[key] = original;
                m_copyOf[original] = key;
                // Its former copy may just have let go of it.
                std::erase_if(shown.changed, [&](const DeadLetter& told) { return keyOf(told) == original; });
                shown.removed.push_back(original);
            } else {
                add(m_aloneCopies, letter);
            }
        }
        shown.changed.push_back(withTwin(key));
    }
    return shown;
}

void LetterTwins::forgetCopy(const Key& key, LetterNews& shown)
{
    const auto copy = m_copies.extract(key);
    if (copy.empty())
        return;
    take(m_aloneCopies, copy.mapped());
    const auto twin = m_originalOf.extract(key);
    if (twin.empty())
        return;
    const Key original = twin.mapped();
    m_copyOf.erase(original);
    if (m_wasReplayed(copy.mapped())) {
        m_originals.erase(original);
    } else {
        add(m_aloneOriginals, m_originals.at(original));
        shown.changed.push_back(m_originals.at(original));
    }
}

LetterNews LetterTwins::ofOriginals(const LetterNews& news)
{
    LetterNews shown;
    for (const Key& key : news.removed)
        forgetOriginal(key, shown);
    for (const DeadLetter& letter : news.changed) {
        const Key key = keyOf(letter);
        if (const auto known = m_originals.find(key); known != m_originals.end() && known->second.time != letter.time)
            forgetOriginal(key, shown);
        const bool isNew = m_originals.insert_or_assign(key, letter).second;
        if (const auto copy = m_copyOf.find(key); copy != m_copyOf.end()) {
            shown.changed.push_back(withTwin(copy->second));
            continue;
        }
        const auto alike = isNew ? m_aloneCopies.find(printOf(letter)) : m_aloneCopies.end();
        if (alike != m_aloneCopies.end()) {
            const auto isYounger = [&](const Key& copy) { return m_copies.at(copy).time > letter.time; };
            const auto twin = std::find_if(alike->second.begin(), alike->second.end(), isYounger);
            if (twin != alike->second.end()) {
                const Key copy = *twin;
                take(m_aloneCopies, m_copies.at(copy));
                m_originalOf[copy] = key;
                m_copyOf[key] = copy;
                shown.changed.push_back(withTwin(copy));
                continue;
            }
        }
        if (isNew)
            add(m_aloneOriginals, letter);
        shown.changed.push_back(letter);
    }
    return shown;
}

void LetterTwins::forgetOriginal(const Key& key, LetterNews& shown)
{
    const auto original = m_originals.extract(key);
    if (original.empty())
        return;
    take(m_aloneOriginals, original.mapped());
    const auto twin = m_copyOf.extract(key);
    if (twin.empty()) {
        shown.removed.push_back(key);
        return;
    }
    const Key copy = twin.mapped();
    m_originalOf.erase(copy);
    add(m_aloneCopies, m_copies.at(copy));
    shown.changed.push_back(withTwin(copy));
}

} // namespace jetlag
