// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/deadletterservice.h"

#include "deadletters/deathrecords.h"
#include "deadletters/dlqstream.h"
#include "deadletters/headerlooks.h"
#include "deadletters/missedletters.h"
#include "deadletters/parkedletters.h"
#include "deadletters/replayheaders.h"
#include "deadletters/replayjournal.h"
#include "domain/subject.h"
#include "jetstream/advisories.h"
#include "payload/payload.h"

#include <algorithm>
#include <map>

namespace jetlag {
namespace {

using LetterKey = ParkedLetters::Key;

} // namespace

class DeadLetterService::Private
{
public:
    Private(const JetStreamApi& jetStream, ReplayJournal& replayJournal)
        : api(jetStream)
        , journal(replayJournal)
        , twins([this](const DeadLetter& copy) {
            const auto entry = journal.find(replayMessageId(copy.stream, copy.time, copy.sequence));
            return entry && entry->state == ReplayJournal::State::Replayed;
        })
    {
    }
    JetStreamApi api;
    ReplayJournal& journal;
    DlqChoices choices;
    LetterMapping mapping;
    std::unique_ptr<HeaderLooks> headers;
    std::map<StreamName, std::unique_ptr<DlqStream>> watched;
    std::map<StreamName, std::unique_ptr<DeathRecords>> records;
    std::unique_ptr<ParkedLetters> parked;
    std::unique_ptr<MissedLetters> missed;
    LetterTwins twins;
    std::map<StreamName, QString> lastProblem; ///< told once as long as it stays the same
    SnapshotPtr snapshot;
    bool isRecord(const StreamFacts& facts) const
    {
        return recordedDeaths(facts.config).isAny() && !choices.isByHand(facts.config.name);
    }
    int limit = 50'000;
};

DeadLetterService::DeadLetterService(const JetStreamApi& api, ReplayJournal& journal, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api, journal))
{
    d->parked = std::make_unique<ParkedLetters>(
        api, d->limit,
        [this](const StoredMessage& message, DeadLetterSource source, const Incarnation& seen) {
            return letterOf(message, source, seen);
        },
        [this](const LetterNews& news) { tell(d->twins.ofOriginals(news)); });
    d->missed = std::make_unique<MissedLetters>(
        api,
        [this](const ConsumerKey& consumer, Sequence letter, const UnheardDeath& death) {
            d->parked->onUnheard(consumer, letter, death);
        },
        [this](const ConsumerKey& consumer, Sequence from, Sequence to) {
            d->parked->forgetUnheard(consumer, from, to);
        });
    d->headers = std::make_unique<HeaderLooks>(
        api, [this](const StreamFacts& facts) { return d->choices.isOpen(facts); }, [this] { onRecognised(); });
    qRegisterMetaType<std::vector<UnlistedLetters>>("std::vector<jetlag::UnlistedLetters>");
    qRegisterMetaType<std::set<StreamName>>("std::set<jetlag::StreamName>");
    qRegisterMetaType<std::vector<DeadLetter>>("std::vector<jetlag::DeadLetter>");
    qRegisterMetaType<std::vector<LetterKey>>("std::vector<std::pair<jetlag::StreamName,jetlag::Sequence>>");
}

DeadLetterService::~DeadLetterService() = default;

void DeadLetterService::setChoices(const DlqChoices& choices)
{
    QMetaObject::invokeMethod(
        this,
        [this, choices] {
            d->choices = choices;
            d->choices.setFound(d->headers->found());
            if (d->snapshot)
                look(d->snapshot);
        },
        Qt::QueuedConnection);
}

void DeadLetterService::setMapping(const LetterMapping& mapping)
{
    QMetaObject::invokeMethod(
        this,
        [this, mapping] {
            if (d->mapping == mapping)
                return;
            d->mapping = mapping;
            d->headers->setMapping(mapping);
            for (auto& [name, stream] : d->watched)
                stream->readAgain();
            if (d->snapshot)
                look(d->snapshot);
        },
        Qt::QueuedConnection);
}

void DeadLetterService::setLimit(int rowsPerStream)
{
    QMetaObject::invokeMethod(
        this,
        [this, rowsPerStream] {
            d->limit = std::max(1, rowsPerStream);
            for (auto& [name, stream] : d->watched)
                stream->setLimit(d->limit);
            d->parked->setLimit(d->limit);
        },
        Qt::QueuedConnection);
}

void DeadLetterService::refresh()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (auto& [name, stream] : d->watched)
                stream->doubtEverything();
            if (d->snapshot)
                look(d->snapshot);
        },
        Qt::QueuedConnection);
}

void DeadLetterService::onSnapshot(const SnapshotPtr& snapshot)
{
    QMetaObject::invokeMethod(
        this, [this, snapshot] { look(snapshot); }, Qt::QueuedConnection);
}

void DeadLetterService::look(const SnapshotPtr& snapshot)
{
    if (!snapshot)
        return;
    d->snapshot = snapshot;
    d->headers->look(snapshot);
    std::vector<UnlistedLetters> unlisted;
    for (const auto& [name, row] : snapshot->streams) {
        const StreamFacts& facts = *row->facts;
        if (!d->choices.isDlq(facts) || row->isMissing)
            continue;
        auto& stream = d->watched[name];
        if (!stream)
            stream = std::make_unique<DlqStream>(
                d->api, name, d->limit, [this, name = name](const DlqStream::News& news) { onNews(name, news); });
        stream->look(row->facts);
        if (const quint64 count = stream->notListed(); count > 0)
            unlisted.push_back({name, count, stream->newestNotListed()});
    }
    for (auto it = d->watched.begin(); it != d->watched.end();) {
        const auto row = snapshot->streams.find(it->first);
        if (row != snapshot->streams.end() && d->choices.isDlq(*row->second->facts)) {
            ++it;
            continue;
        }
        onNews(it->first, {{}, it->second->all(), {}});
        it = d->watched.erase(it);
    }
    d->parked->look(snapshot);
    lookAtRecords(*snapshot);
    d->missed->look(snapshot);
    emit truncated(unlisted, d->parked->notListed());
}

/// Advisories are compared with what consumers there are: once those are known.
void DeadLetterService::lookAtRecords(const Snapshot& snapshot)
{
    const auto isListed = [](const auto& entry) {
        const StreamRow& row = *entry.second;
        return row.watchedConsumers || row.facts->state.consumers == 0 || row.isOld();
    };
    std::erase_if(d->records, [&](const auto& record) {
        const auto row = snapshot.streams.find(record.first);
        return row == snapshot.streams.end() || !d->isRecord(*row->second->facts);
    });
    if (snapshot.problems.empty() && !std::all_of(snapshot.streams.begin(), snapshot.streams.end(), isListed))
        return;
    for (const auto& [name, row] : snapshot.streams) {
        if (row->isOld() || !d->isRecord(*row->facts))
            continue;
        auto& record = d->records[name];
        if (!record)
            record = std::make_unique<DeathRecords>(
                d->api, name, [this, name = name](const Advisory& advisory) { d->parked->onRecorded(advisory, name); });
        record->look(row->facts);
    }
}

void DeadLetterService::onRecognised()
{
    d->choices.setFound(d->headers->found());
    emit recognised(d->headers->found());
    // Not from within a look.
    QMetaObject::invokeMethod(
        this, [this] { look(d->snapshot); }, Qt::QueuedConnection);
}

void DeadLetterService::onNews(const StreamName& name, const DlqStream::News& news)
{
    const auto found = d->watched.find(name);
    const Incarnation seen = found == d->watched.end() ? Incarnation() : found->second->life();
    LetterNews letters;
    for (const auto& message : news.added)
        letters.changed.push_back(letterOf(*message, DeadLetterSource::DlqStream, seen));
    for (const Sequence sequence : news.removed)
        letters.removed.emplace_back(name, sequence);
    tell(d->twins.ofCopies(letters));
    const QString words = news.error ? news.error->summary : QString();
    const bool isNew = std::exchange(d->lastProblem[name], words) != words;
    if (news.error && isNew && news.error->kind != Error::Kind::Disconnected)
        emit problem(*news.error);
}

void DeadLetterService::tell(const LetterNews& news)
{
    if (!news.isEmpty())
        emit changed(news.changed, news.removed);
}

DeadLetter DeadLetterService::letterOf(const StoredMessage& message, DeadLetterSource source,
                                       const Incarnation& seen) const
{
    const DeadLetterHeaders headers = readDeadLetter(message, d->mapping);
    DeadLetter letter;
    letter.source = source;
    letter.stream = message.stream;
    letter.sequence = message.sequence;
    letter.time = message.time;
    letter.seen = seen;
    letter.storedSubject = message.subject;
    letter.originalSubject = source == DeadLetterSource::DlqStream ? headers.originalSubject : message.subject;
    letter.error = headers.error;
    letter.deliveries = headers.deliveries;
    letter.size = static_cast<uint64_t>(message.payload.size());
    letter.digest = qHash(message.payload);
    letter.preview = payloadPreview(message.payload);
    letter.replayOf = message.headers.firstValue("JetLag-Replay-Of").value_or(QByteArray());
    const auto entry = d->journal.find(replayMessageId(message.stream, message.time, message.sequence));
    letter.replays = replaysOf(message.headers, d->mapping);
    if (entry) {
        letter.replays += entry->times;
        letter.note = entry->note;
        switch (entry->state) {
        case ReplayJournal::State::Intended:
            letter.state = DeadLetterState::OutcomeUnknown;
            letter.note =
                tr("It was sent without an answer. Replay it again to look for it in the target, or to decide.");
            break;
        case ReplayJournal::State::Replayed:
            letter.state = DeadLetterState::Replayed;
            letter.note = source == DeadLetterSource::DlqStream
                              ? tr("It is still here. Replaying it again only removes it.")
                              : tr("It was put back. Its original still lies here.");
            break;
        case ReplayJournal::State::Duplicate:
            letter.state = DeadLetterState::AlreadyThere;
            break;
        case ReplayJournal::State::Failed:
            letter.state = DeadLetterState::Failed;
            break;
        }
    }
    return letter;
}

void DeadLetterService::onAdvisory(const Advisory& advisory)
{
    if (advisory.kind == Advisory::Kind::MaxDeliveries || advisory.kind == Advisory::Kind::Terminated)
        QMetaObject::invokeMethod(
            this, [this, advisory] { d->parked->onDeath(advisory); }, Qt::QueuedConnection);
}

} // namespace jetlag
