// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayremovals.h"

#include "deadletters/replayheaders.h"
#include "domain/subject.h"
#include "jetstream/errorcodes.h"

namespace jetlag {
namespace {
using namespace std::chrono_literals;
constexpr size_t window = 64;
constexpr auto retryInterval = 2s;
} // namespace

ReplayRemovals::ReplayRemovals(const JetStreamApi& api, StreamName source, const Incarnation& seen, Done done,
                               QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_source(std::move(source))
    , m_done(std::move(done))
    , m_deletions(
          api, m_source, seen, [this](Sequence letter, DeletionOutcome outcome, const std::optional<Error>& error) {
              switch (outcome) {
              case DeletionOutcome::Deleted:
              case DeletionOutcome::AlreadyGone:
                  m_done(letter, true, {});
                  break;
              case DeletionOutcome::Refused:
                  m_done(letter, false, tr("Replayed, but not removed: %1").arg(error ? error->summary : QString()));
                  break;
              case DeletionOutcome::NotSent:
                  m_done(letter, false, tr("Replayed, but not removed: the job was stopped before."));
                  break;
              case DeletionOutcome::Unknown:
                  m_done(letter, false,
                         tr("Replayed; whether it was removed is not known, as the server did not answer."));
                  break;
              }
          })
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        emit waitingChanged();
        settleDeferred();
    });
    connect(&m_deletions, &Deletions::waitingChanged, this, &ReplayRemovals::waitingChanged);
}

void ReplayRemovals::settleDeferred()
{
    m_isSettling = true;
    while (!m_retry.isActive() && m_open.size() < window && !m_deferred.empty()) {
        const Stored next = m_deferred.front();
        m_deferred.pop_front();
        look(next);
    }
}

void ReplayRemovals::look(const Stored& stored)
{
    MessageQuery query;
    query.sequence = stored.storedAs;
    m_open.insert(stored.letter);
    m_api.message(stored.target, query, [this, stored](const Result<StoredMessage>& message) {
        m_open.erase(stored.letter);
        onLook(stored, message);
    });
}

void ReplayRemovals::onLook(const Stored& stored, const Result<StoredMessage>& message)
{
    if (message && isReplayOf(*message, m_source, stored.letter)) {
        m_deletions.add(stored.letter);
    } else if (message) {
        m_done(stored.letter, false,
               tr("Replayed as message %1 of %2, where another message lies now: the stream was deleted and created "
                  "anew. The letter stays.")
                   .arg(stored.storedAs.value)
                   .arg(displayText(stored.target.value)));
    } else if (isTransient(message.error()) && !m_isStopped) {
        m_deferred.push_front(stored);
        m_retry.start();
        emit waitingChanged();
    } else if (message.error().kind == Error::Kind::NotFound) {
        m_done(stored.letter, false,
               tr("Replayed as message %1 of %2, which no longer holds it: its limits drop messages. The letter stays.")
                   .arg(stored.storedAs.value)
                   .arg(displayText(stored.target.value)));
    } else {
        m_done(stored.letter, false,
               tr("Replayed, but not removed: whether %1 holds it is not known. %2")
                   .arg(displayText(stored.target.value), message.error().summary));
    }
    settleDeferred();
}

void ReplayRemovals::stop()
{
    m_isStopped = true;
    m_retry.stop();
    const auto deferred = std::exchange(m_deferred, {});
    for (const Stored& stored : deferred)
        m_done(stored.letter, false, tr("Replayed, but not removed: the job was stopped before."));
    m_deletions.stop();
}

} // namespace jetlag
