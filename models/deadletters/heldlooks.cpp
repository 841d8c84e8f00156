// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/heldlooks.h"

#include "deadletters/replayheaders.h"
#include "domain/subject.h"
#include "jetstream/errorcodes.h"

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr size_t window = 32;
constexpr auto retryInterval = 2s;

} // namespace

HeldLooks::HeldLooks(const JetStreamApi& api, const ReplayJournal& journal, StreamName source, Done done,
                     QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_journal(journal)
    , m_source(std::move(source))
    , m_done(std::move(done))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        emit waitingChanged();
        pump();
    });
}

void HeldLooks::add(Sequence letter)
{
    m_waiting.push_back(letter);
    pump();
}

void HeldLooks::pump()
{
    while (!m_retry.isActive() && m_open.size() < window && !m_waiting.empty()) {
        const Sequence letter = m_waiting.front();
        m_waiting.pop_front();
        m_open.insert(letter);
        MessageQuery query;
        query.sequence = letter;
        m_api.message(m_source, query,
                      [this, letter](const Result<StoredMessage>& message) { onLetter(letter, message); });
    }
}

void HeldLooks::onLetter(Sequence letter, const Result<StoredMessage>& message)
{
    if (!message && isTransient(message.error())) {
        putBack(letter);
        return;
    }
    if (!message) {
        const bool isGone = message.error().kind == Error::Kind::NotFound;
        conclude({letter, isGone ? How::Gone : How::NotHeld, false, message.error().summary});
        return;
    }
    const auto entry = m_journal.find(replayMessageId(m_source, message->time, letter));
    const bool isDuplicate = entry && entry->state == ReplayJournal::State::Duplicate;
    if (!entry || (!isDuplicate && entry->state != ReplayJournal::State::Replayed) || entry->storedAs.value == 0 ||
        entry->targetStream.value.isEmpty()) {
        conclude({letter, How::NotHeld, isDuplicate, tr("No stream is known to hold it.")});
        return;
    }
    MessageQuery query;
    query.sequence = entry->storedAs;
    m_api.message(
        entry->targetStream, query,
        [this, copy = *message, known = *entry](const Result<StoredMessage>& held) { onTarget(copy, known, held); });
}

void HeldLooks::onTarget(const StoredMessage& letter, const ReplayJournal::Entry& entry,
                         const Result<StoredMessage>& held)
{
    if (!held && isTransient(held.error())) {
        putBack(letter.sequence);
        return;
    }
    const QString target = displayText(entry.targetStream.value);
    Look look{letter.sequence, How::NotHeld, entry.state == ReplayJournal::State::Duplicate, {}};
    if (!held && held.error().kind == Error::Kind::NotFound) {
        look.text = tr("%1 does not hold it any more.").arg(target);
    } else if (!held) {
        look.text = tr("Whether %1 holds it is not known. %2").arg(target, held.error().summary);
    } else {
        const auto ownId = letter.headers.firstValueCaseInsensitive("Nats-Msg-Id");
        const bool isIt = look.isDuplicate ? ownId && held->headers.firstValueCaseInsensitive("Nats-Msg-Id") == ownId &&
                                                 held->payload == letter.payload
                                           : isReplayOf(*held, m_source, letter.sequence);
        look.how = isIt ? How::Held : How::NotHeld;
        if (!isIt)
            look.text = tr("%1 holds another message there.").arg(target);
    }
    conclude(look);
}

void HeldLooks::putBack(Sequence letter)
{
    if (m_isStopped) {
        conclude({letter, How::NotLooked, false, {}});
        return;
    }
    m_open.erase(letter);
    m_waiting.push_front(letter);
    const bool isNews = !m_retry.isActive();
    m_retry.start();
    if (isNews)
        emit waitingChanged();
}

void HeldLooks::stop()
{
    m_isStopped = true;
    m_retry.stop();
    m_api.cancelAll();
    auto left = std::exchange(m_waiting, {});
    left.insert(left.end(), m_open.begin(), m_open.end());
    m_open.clear();
    for (const Sequence letter : left)
        m_done({letter, How::NotLooked, false, {}});
}

void HeldLooks::conclude(const Look& look)
{
    m_open.erase(look.letter);
    pump();
    m_done(look);
}

} // namespace jetlag
