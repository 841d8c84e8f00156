// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/headerlooks.h"

#include "jetstream/errorcodes.h"

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int mostLooking = 4;       ///< streams at once
constexpr int mostBegun = 20;        ///< streams in one cycle
constexpr int wantedLetters = 5;     ///< say for good what a stream holds
constexpr int mostAsked = 12;        ///< in one look at one stream
constexpr int mostAskedDownward = 8; ///< of these; the newest ones may have gone
constexpr auto pauseAfterTrouble = 30s;

} // namespace

HeaderLooks::HeaderLooks(const JetStreamApi& api, IsUnknown isUnknown, Tell tell)
    : m_api(api, RequestPriority::Background)
    , m_isUnknown(std::move(isUnknown))
    , m_tell(std::move(tell))
{
}

bool HeaderLooks::isDue(const Look& look, const StreamState& state)
{
    return !look.isLooking && !look.isFinal && state.messages > 0 &&
           (look.seen.value == 0 || state.last.value / 2 >= look.seen.value) && Clock::now() >= look.notBefore;
}

void HeaderLooks::look(const SnapshotPtr& snapshot)
{
    for (auto it = m_looks.begin(); it != m_looks.end();) {
        const StreamName name = it->first;
        ++it;
        const auto row = snapshot->streams.find(name);
        if (row == snapshot->streams.end() || !m_isUnknown(*row->second->facts))
            forget(name);
    }
    int begun = 0;
    for (const auto& [name, row] : snapshot->streams) {
        if (m_looking >= mostLooking || begun >= mostBegun)
            return;
        const StreamFacts& facts = *row->facts;
        if (row->isOld() || facts.known != Known::State || facts.config.isMirror || !m_isUnknown(facts))
            continue;
        const Incarnation life = incarnationOf(facts);
        if (const auto known = m_looks.find(name); known != m_looks.end() && isRecreated(known->second.life, life))
            forget(name);
        Look& one = m_looks[name];
        one.life = life;
        if (!isDue(one, facts.state))
            continue;
        ++begun;
        ++m_looking;
        one.isLooking = true;
        one.state = facts.state;
        one.next = facts.state.last;
        one.asked = one.letters = 0;
        one.isFromFront = false;
        ask(name, one);
    }
}

void HeaderLooks::ask(const StreamName& stream, Look& look)
{
    ++look.asked;
    MessageQuery query;
    query.sequence = look.next;
    if (look.isFromFront)
        query.nextBySubject = QStringLiteral(">");
    look.request = m_api.message(stream, query,
                                 [this, stream](const Result<StoredMessage>& message) { onMessage(stream, message); });
}

void HeaderLooks::onMessage(const StreamName& stream, const Result<StoredMessage>& message)
{
    Look& look = m_looks.at(stream);
    const bool isMissing = !message && message.error().kind == Error::Kind::NotFound;
    if (!message && !isMissing) {
        --m_looking;
        look.isLooking = false;
        if (isTransient(message.error()))
            look.notBefore = Clock::now() + pauseAfterTrouble;
        else
            look.seen = look.state.last; // it may not be read
        return;
    }
    if (message && !isDeadLetter(readDeadLetter(*message, m_mapping))) {
        conclude(stream, look, false);
        return;
    }
    look.letters += message ? 1 : 0;
    const bool isFirst = !look.isFromFront && look.next <= look.state.first;
    const bool isEnd = isFirst || (look.isFromFront && isMissing);
    if (look.letters >= wantedLetters || look.asked >= mostAsked || isEnd) {
        conclude(stream, look, look.letters > 0);
        return;
    }
    if (!look.isFromFront && look.asked >= mostAskedDownward) {
        if (look.letters > 0) {
            conclude(stream, look, true);
            return;
        }
        look.isFromFront = true;
        look.next = look.state.first;
    } else if (look.isFromFront) {
        look.next = {message->sequence.value + 1};
    } else {
        look.next = {look.next.value - 1};
    }
    ask(stream, look);
}

void HeaderLooks::conclude(const StreamName& stream, Look& look, bool areLetters)
{
    --m_looking;
    look.isLooking = false;
    look.seen = look.state.last;
    look.isFinal = areLetters && look.letters >= wantedLetters;
    const bool wasFound = m_found.contains(stream);
    if (areLetters == wasFound)
        return;
    if (areLetters)
        m_found.insert(stream);
    else
        m_found.erase(stream);
    m_tell();
}

void HeaderLooks::letGo(Look& look)
{
    if (!std::exchange(look.isLooking, false))
        return;
    --m_looking;
    m_api.cancel(look.request);
}

void HeaderLooks::forget(const StreamName& stream)
{
    if (const auto known = m_looks.find(stream); known != m_looks.end()) {
        letGo(known->second);
        m_looks.erase(known);
    }
    if (m_found.erase(stream) > 0)
        m_tell();
}

void HeaderLooks::setMapping(const LetterMapping& mapping)
{
    m_mapping = mapping;
    for (auto& [stream, look] : m_looks) {
        letGo(look);
        look.seen = {};
        look.isFinal = false;
        look.notBefore = {};
    }
}

} // namespace jetlag
