// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayfate.h"
#include "deadletters/replayjournal.h"
#include "domain/snapshot.h"
#include "jetstream/advisories.h"

#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace jetlag {

/// What is known by now of letters that were put back.
struct FateNews
{
    struct Letter
    {
        QByteArray job; ///< that put it back
        StreamName source;
        Sequence sequence;
        LetterFate fate = LetterFate::Unknown;
        QString note;               ///< translated, where the fate leaves a question
        bool isFromJournal = false; ///< known there already
    };
    std::vector<Letter> letters;
    std::map<QByteArray, FateCounts> jobs; ///< those whose counts have changed
};

/// Follows what was put back through the consumers of its stream, by what is known of them anyway: nothing is asked for
/// and no consumer is made. Told by snapshots (positions), by advisories and by new dead letters. Bounded: of the
/// oldest ones what became of them is unknown from then on. Session thread.
class ReplayFollowUp : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t Most = 50'000;

    /// One letter that its target has confirmed.
    struct Put
    {
        QByteArray job; ///< that put it back; may be empty
        StreamName source;
        Sequence letter;
        /// Of the source before the job began: later letters lie beyond it. nullopt: of an earlier run; then size and
        /// digest are not known, too.
        std::optional<uint64_t> sourceLast;
        QString subject;       ///< that it was sent to
        StreamFactsPtr target; ///< as before it was sent
        Sequence storedAs;
        Timestamp at{};      ///< a little before it was sent, by the target's server where it tells its time
        uint64_t size = 0;   ///< of the payload
        uint64_t digest = 0; ///< of the payload, as DeadLetter::digest
    };
    struct Known
    {
        LetterFate fate = LetterFate::Unknown;
        QString note;
    };

    explicit ReplayFollowUp(size_t most = Most, QObject* parent = nullptr);
    void follow(const Put& put);
    /// Goes on with those of earlier runs, some at a time.
    void followAgain(const std::vector<ReplayJournal::FollowedLetter>& letters);
    /// The newest facts. Those of a cycle that began before a letter was put back say nothing of it.
    void onSnapshot(const SnapshotPtr& snapshot);
    void onAdvisory(const Advisory& advisory);
    /// Dead letters that have come to the list, or have changed there.
    void onLetters(const std::vector<DeadLetter>& letters);

    FateCounts counts(const QByteArray& job) const;
    quint64 looks() const { return m_looks; } ///< snapshots so far
    /// As of the newest snapshot; nullopt: it is not known, or what is known of it is old.
    std::optional<ConsumerStatus> statusOf(const ConsumerKey& consumer) const;
    /// Of a message of a target; nullopt: it is not followed (any more).
    std::optional<Known> knownOf(const StreamName& target, Sequence storedAs) const;

signals:
    /// At most every few hundredths of a second.
    void told(const jetlag::FateNews& news);
    void looked(); ///< a snapshot was taken into account

private:
    using Place = std::pair<StreamName, Sequence>;         ///< in a target
    using Print = std::tuple<QString, uint64_t, uint64_t>; ///< subject; size and digest of the payload
    struct Followed
    {
        Put put;
        Known known;
        Timestamp since{};        ///< by this computer's clock
        quint64 sinceLook = 0;    ///< snapshots that had been taken then
        bool isLost = false;      ///< its stream lives no more: nothing can be told of it
        bool seemsUnread = false; ///< the last snapshot said so, of facts that were not taken at one moment
    };
    /// Of one target.
    struct Group
    {
        std::map<Sequence, Followed> letters;
        bool mustLook = true; ///< though stream and consumers are as they were:
        StreamRowPtr row;     ///< null: it was not there
        std::vector<ConsumerRowPtr> consumers;
    };
    bool isFresh(const Followed& followed, const Snapshot& snapshot) const;
    void lookAt(const StreamName& target, Group& group, const Snapshot& snapshot);
    void followSomeAgain();
    Followed& add(const Put& put, const Known& known);
    static bool isAnotherLife(const Put& put, const StreamFacts& stream);
    void settle(Followed& followed, LetterFate fate, const QString& note = {});
    void takeOrigin(const DeadLetter& letter);
    static bool isLater(const DeadLetter& letter, const Put& put);
    Followed* find(const Place& place);
    void forgetOldest();
    void tell();

    const size_t m_most;
    std::map<StreamName, Group> m_groups;
    std::deque<Place> m_order; ///< as they came
    std::map<QByteArray, Place> m_byOrigin;
    std::map<Print, std::set<Place>> m_byPrint;
    std::set<Place> m_used;        ///< dead letters that were taken for a later death already
    std::deque<Place> m_usedOrder; ///< as they came
    struct Death
    {
        Timestamp time{};
        QString note;
    };
    std::map<Place, Death> m_deaths; ///< heard of lately: an advisory may overtake the confirmation
    std::deque<Place> m_deathsOrder;
    std::map<QByteArray, FateCounts> m_jobs;
    SnapshotPtr m_snapshot;
    quint64 m_looks = 0;
    std::deque<ReplayJournal::FollowedLetter> m_earlier; ///< of earlier runs, not followed yet
    FateNews m_news;                                     ///< not told yet
    QTimer m_telling;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::FateNews)
