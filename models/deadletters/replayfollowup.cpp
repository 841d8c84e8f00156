// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayfollowup.h"

#include "deadletters/replayheaders.h"
#include "domain/subject.h"

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr auto clockTolerance = 2s; ///< of servers and this computer
constexpr auto tellAfter = 40ms;    ///< many are settled at once
constexpr int againAtATime = 1'000;
constexpr size_t mostDeaths = 2'000; ///< remembered of what nobody follows (yet)

template <typename Container>
void keepNewest(Container& kept, std::deque<typename Container::key_type>& order, size_t most)
{
    for (; order.size() > most; order.pop_front())
        kept.erase(order.front());
}

/// Subjects are stored under other names there.
bool transformsSubjects(const StreamConfig& config)
{
    return config.takesForeign && config.sources == 0;
}

} // namespace

ReplayFollowUp::ReplayFollowUp(size_t most, QObject* parent)
    : QObject(parent)
    , m_most(std::max<size_t>(1, most))
{
    qRegisterMetaType<FateNews>();
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellAfter);
    connect(&m_telling, &QTimer::timeout, this, &ReplayFollowUp::tell);
}

ReplayFollowUp::Followed& ReplayFollowUp::add(const Put& put, const Known& known)
{
    const Place place{put.target->name(), put.storedAs};
    Group& group = m_groups[place.first];
    const auto [at, isNew] = group.letters.try_emplace(place.second);
    group.mustLook = true;
    Followed& followed = at->second;
    if (isNew)
        m_order.push_back(place);
    else // confirmed again: the later job hears of it from now on
        --m_jobs[followed.put.job][followed.known.fate];
    followed = {put, known, systemNow(), m_looks, false, false};
    ++m_jobs[put.job][known.fate];
    m_byOrigin[replayOrigin(put.source, put.letter)] = place;
    if (put.sourceLast)
        m_byPrint[{put.subject, put.size, put.digest}].insert(place);
    return followed;
}

void ReplayFollowUp::follow(const Put& put)
{
    Followed& followed = add(put, {});
    const auto death = m_deaths.find({put.target->name(), put.storedAs});
    if (death != m_deaths.end() && death->second.time + clockTolerance >= put.at) // not of another life of the stream
        settle(followed, LetterFate::DeadAgain, death->second.note);
    else // in place of what is known of an earlier replay
        m_news.letters.push_back({put.job, put.source, put.letter, LetterFate::Unknown, {}});
    m_news.jobs[put.job] = m_jobs[put.job];
    if (!m_telling.isActive())
        m_telling.start();
    if (m_order.size() > m_most)
        forgetOldest();
}

void ReplayFollowUp::followAgain(const std::vector<ReplayJournal::FollowedLetter>& letters)
{
    m_earlier.insert(m_earlier.end(), letters.begin(), letters.end());
    followSomeAgain();
}

/// Thousands would keep everybody waiting.
void ReplayFollowUp::followSomeAgain()
{
    std::map<StreamName, StreamFactsPtr> targets;
    for (int count = 0; count < againAtATime && !m_earlier.empty(); ++count) {
        const ReplayJournal::FollowedLetter letter = std::move(m_earlier.front());
        m_earlier.pop_front();
        if (m_order.size() >= m_most || find({letter.targetStream, letter.storedAs}))
            continue; // of this run, which counts
        StreamFactsPtr& target = targets[letter.targetStream];
        if (!target) {
            auto facts = std::make_shared<StreamFacts>();
            facts->config.name = letter.targetStream;
            target = facts;
        }
        Put put;
        put.job = letter.job;
        put.source = letter.source;
        put.letter = letter.letter;
        put.subject = letter.target;
        put.target = target;
        put.storedAs = letter.storedAs;
        put.at = letter.at;
        add(put, {letter.fate, letter.fateNote});
        m_news.letters.push_back({put.job, put.source, put.letter, letter.fate, letter.fateNote, true});
        m_news.jobs[put.job] = m_jobs[put.job];
    }
    if (!m_news.letters.empty() && !m_telling.isActive())
        m_telling.start();
    if (!m_earlier.empty())
        QMetaObject::invokeMethod(this, &ReplayFollowUp::followSomeAgain, Qt::QueuedConnection);
}

/// Of an earlier run the life of the target is known by the time only.
bool ReplayFollowUp::isAnotherLife(const Put& put, const StreamFacts& stream)
{
    if (put.target->created)
        return !sameIncarnation({put.target->created, put.storedAs.value}, incarnationOf(stream));
    return !stream.created || *stream.created > put.at + clockTolerance || stream.state.last < put.storedAs;
}

void ReplayFollowUp::forgetOldest()
{
    const Place place = m_order.front();
    m_order.pop_front();
    const auto group = m_groups.find(place.first);
    Followed& oldest = group->second.letters.at(place.second);
    if (!isSettled(oldest.known.fate))
        settle(oldest, LetterFate::Unknown, tr("Too many were put back after it: it is not followed any more."));
    const auto origin = m_byOrigin.find(replayOrigin(oldest.put.source, oldest.put.letter));
    if (origin != m_byOrigin.end() && origin->second == place)
        m_byOrigin.erase(origin);
    const auto print = m_byPrint.find({oldest.put.subject, oldest.put.size, oldest.put.digest});
    if (print != m_byPrint.end() && print->second.erase(place) > 0 && print->second.empty())
        m_byPrint.erase(print);
    group->second.letters.erase(place.second);
    if (group->second.letters.empty())
        m_groups.erase(group);
}

void ReplayFollowUp::onSnapshot(const SnapshotPtr& snapshot)
{
    if (!snapshot)
        return;
    m_snapshot = snapshot;
    ++m_looks;
    for (auto& [target, group] : m_groups)
        lookAt(target, group, *snapshot);
    emit looked();
}

/// Its cycle began after the letter was put back. Clocks may be set; cycles come one after the other.
bool ReplayFollowUp::isFresh(const Followed& followed, const Snapshot& snapshot) const
{
    return snapshot.takenAt - snapshot.cycleDuration > followed.since || m_looks >= followed.sinceLook + 2;
}

void ReplayFollowUp::lookAt(const StreamName& target, Group& group, const Snapshot& snapshot)
{
    const auto row = snapshot.streams.find(target);
    if (row != snapshot.streams.end() && (row->second->isOld() || row->second->facts->known != jetlag::Known::State))
        return; // nothing new is known
    std::vector<ConsumerRowPtr> consumers;
    for (auto it = snapshot.consumers.lower_bound({target, {}});
         it != snapshot.consumers.end() && it->first.stream == target; ++it)
        consumers.push_back(it->second);
    const StreamRowPtr now = row == snapshot.streams.end() ? nullptr : row->second;
    const bool isSame = now && now == group.row && consumers == group.consumers;
    if (isSame && !group.mustLook)
        return;
    group.row = now;
    group.consumers = std::move(consumers);
    group.mustLook = false;
    std::map<QString, std::vector<const ConsumerFacts*>> receivers;
    bool areAllKnown = false;
    if (row != snapshot.streams.end()) {
        const auto listed = row->second->watchedConsumers;
        areAllKnown =
            listed && *listed >= row->second->facts->state.consumers && !transformsSubjects(row->second->facts->config);
    }
    const auto receiversOf = [&](const QString& subject) -> const std::vector<const ConsumerFacts*>& {
        const auto [found, isNew] = receivers.try_emplace(subject);
        if (!isNew)
            return found->second;
        for (const ConsumerRowPtr& consumer : group.consumers) {
            if (consumer->isOld())
                areAllKnown = false;
            else if (takesSubject(*consumer->facts, subject))
                found->second.push_back(consumer->facts.get());
        }
        return found->second;
    };
    for (auto& [sequence, followed] : group.letters) {
        if (followed.isLost || isSettled(followed.known.fate))
            continue;
        if (!isFresh(followed, snapshot)) {
            group.mustLook = true;
            continue;
        }
        const Put& put = followed.put;
        if (row == snapshot.streams.end()) {
            settle(followed, LetterFate::Unknown, tr("The stream %1 is gone.").arg(displayText(target.value)));
            continue;
        }
        const StreamFacts& stream = *row->second->facts;
        if (isAnotherLife(put, stream)) {
            followed.isLost = true;
            settle(followed, LetterFate::Unknown,
                   tr("The stream %1 was made anew, or has lost its newest messages.").arg(displayText(target.value)));
            continue;
        }
        LetterFate fate = LetterFate::NoReader;
        for (const ConsumerFacts* consumer : receiversOf(put.subject)) {
            if (const auto one = fateAt(sequence, put.at, *consumer, stream))
                fate = together(fate, *one);
        }
        if (!areAllKnown && fate != LetterFate::Waiting && fate != LetterFate::InHand)
            continue; // another consumer may have another answer
        // Stream and consumers are not asked at one moment: a work queue may have let go of it in between.
        const bool wasUnread = std::exchange(followed.seemsUnread, fate == LetterFate::Unread);
        if (fate != LetterFate::Unread || wasUnread)
            settle(followed, fate);
        else
            group.mustLook = true;
    }
}

void ReplayFollowUp::settle(Followed& followed, LetterFate fate, const QString& note)
{
    if (followed.known.fate == fate && followed.known.note == note)
        return;
    FateCounts& counts = m_jobs[followed.put.job];
    --counts[followed.known.fate];
    ++counts[fate];
    followed.known = {fate, note};
    m_news.letters.push_back({followed.put.job, followed.put.source, followed.put.letter, fate, note});
    m_news.jobs[followed.put.job] = counts;
    if (!m_telling.isActive())
        m_telling.start();
}

void ReplayFollowUp::onAdvisory(const Advisory& advisory)
{
    const bool isGivenUp = advisory.kind == Advisory::Kind::MaxDeliveries;
    if ((!isGivenUp && advisory.kind != Advisory::Kind::Terminated) || !advisory.consumer)
        return;
    const QString who = displayText(advisory.consumer->value);
    QString note;
    if (isGivenUp)
        note = tr("%1 gave it up after %n delivery(ies).", nullptr, static_cast<int>(advisory.deliveries)).arg(who);
    else if (advisory.reason.isEmpty())
        note = tr("A worker of %1 terminated it.").arg(who);
    else
        note = tr("A worker of %1 terminated it: %2").arg(who, displayText(advisory.reason));
    const Place place{advisory.stream, advisory.sequence};
    if (Followed* followed = find(place)) {
        settle(*followed, LetterFate::DeadAgain, note);
        return;
    }
    if (m_deaths.insert_or_assign(place, Death{advisory.time, note}).second)
        m_deathsOrder.push_back(place);
    keepNewest(m_deaths, m_deathsOrder, mostDeaths);
}

void ReplayFollowUp::onLetters(const std::vector<DeadLetter>& letters)
{
    if (m_order.empty())
        return;
    for (const DeadLetter& letter : letters) {
        if (letter.source == DeadLetterSource::DlqStream) {
            takeOrigin(letter);
            continue;
        }
        // It lies where it was put; also when nobody heard an advisory.
        Followed* followed = find({letter.stream, letter.sequence});
        if (followed && followed->known.fate != LetterFate::DeadAgain && !letter.consumers.empty() &&
            letter.time + clockTolerance >= followed->put.at)
            settle(*followed, LetterFate::DeadAgain,
                   tr("It is a dead letter again, given up by %1.").arg(displayText(letter.consumers.front().value)));
    }
}

/// Workers that copy what they give up take the headers along, or at least the payload.
void ReplayFollowUp::takeOrigin(const DeadLetter& letter)
{
    const Place copy{letter.stream, letter.sequence};
    if (m_used.contains(copy))
        return;
    Followed* followed = nullptr;
    LetterFate fate = LetterFate::DeadAgain;
    if (const auto origin = m_byOrigin.find(letter.replayOf); origin != m_byOrigin.end()) {
        followed = find(origin->second);
    } else if (letter.replayOf.isEmpty()) {
        fate = LetterFate::MaybeDeadAgain;
        const auto alike = m_byPrint.find({letter.originalSubject, letter.size, letter.digest});
        if (alike == m_byPrint.end())
            return;
        const auto first = std::find_if(alike->second.begin(), alike->second.end(), [&](const Place& place) {
            const Followed* one = find(place);
            return one && one->known.fate < LetterFate::MaybeDeadAgain && isLater(letter, one->put);
        });
        followed = first == alike->second.end() ? nullptr : find(*first);
    }
    if (!followed || !isLater(letter, followed->put) || followed->known.fate == LetterFate::DeadAgain)
        return;
    m_used.insert(copy);
    m_usedOrder.push_back(copy);
    keepNewest(m_used, m_usedOrder, m_most);
    const QString where = QStringLiteral("%1 %2").arg(displayText(letter.stream.value)).arg(letter.sequence.value);
    settle(*followed, fate,
           fate == LetterFate::DeadAgain ? tr("It came back as dead letter %1.").arg(where)
                                         : tr("Dead letter %1 has the same subject and payload.").arg(where));
}

bool ReplayFollowUp::isLater(const DeadLetter& letter, const Put& put)
{
    return put.sourceLast && letter.stream == put.source ? letter.sequence.value > *put.sourceLast
                                                         : letter.time >= put.at;
}

ReplayFollowUp::Followed* ReplayFollowUp::find(const Place& place)
{
    const auto group = m_groups.find(place.first);
    if (group == m_groups.end())
        return nullptr;
    const auto found = group->second.letters.find(place.second);
    return found == group->second.letters.end() ? nullptr : &found->second;
}

FateCounts ReplayFollowUp::counts(const QByteArray& job) const
{
    const auto found = m_jobs.find(job);
    return found == m_jobs.end() ? FateCounts() : found->second;
}

std::optional<ReplayFollowUp::Known> ReplayFollowUp::knownOf(const StreamName& target, Sequence storedAs) const
{
    const auto group = m_groups.find(target);
    if (group == m_groups.end())
        return std::nullopt;
    const auto found = group->second.letters.find(storedAs);
    return found == group->second.letters.end() ? std::nullopt : std::optional(found->second.known);
}

std::optional<ConsumerStatus> ReplayFollowUp::statusOf(const ConsumerKey& consumer) const
{
    if (!m_snapshot)
        return std::nullopt;
    const auto row = m_snapshot->consumers.find(consumer);
    if (row == m_snapshot->consumers.end() || row->second->isOld())
        return std::nullopt;
    return row->second->assessment.status;
}

void ReplayFollowUp::tell()
{
    const FateNews news = std::exchange(m_news, {});
    emit told(news);
}

} // namespace jetlag
