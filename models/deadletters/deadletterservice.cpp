// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/deadletterservice.h"

#include "deadletters/replayheaders.h"
#include "deadletters/replayjournal.h"
#include "domain/subject.h"
#include "jetstream/advisories.h"
#include "messages/payload.h"
#include "messages/readjob.h"

#include <QRegularExpression>

#include <climits>
#include <map>
#include <set>

namespace jetlag {
namespace {

using LetterKey = std::pair<StreamName, Sequence>;

/// What is known of one DLQ stream.
struct Watched
{
    std::optional<Timestamp> created;
    uint64_t seenLast = 0; ///< highest sequence read
    uint64_t messages = 0; ///< at the last look
    uint64_t deleted = 0;
    Sequence first;
    std::set<Sequence> shown;
    std::shared_ptr<ReadJob> read;
    bool isFullRead = false;
    std::set<Sequence> found; ///< during a full read
};

} // namespace

class DeadLetterService::Private
{
public:
    Private(JetStreamApi& jetStream, ReplayJournal& replayJournal)
        : api(jetStream)
        , journal(replayJournal)
    {
    }
    JetStreamApi& api;
    ReplayJournal& journal;
    std::optional<std::vector<StreamName>> chosen;
    std::map<StreamName, Watched> watched;
    std::set<LetterKey> fromAdvisories;
    std::map<StreamName, std::optional<Timestamp>> created;
    SnapshotPtr snapshot;
    int limit = 10000;
    std::shared_ptr<int> alive = std::make_shared<int>(0);
};

DeadLetterService::DeadLetterService(JetStreamApi& api, ReplayJournal& journal, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api, journal))
{
    qRegisterMetaType<std::vector<DeadLetter>>("std::vector<jetlag::DeadLetter>");
    qRegisterMetaType<std::vector<LetterKey>>("std::vector<std::pair<jetlag::StreamName,jetlag::Sequence>>");
}

DeadLetterService::~DeadLetterService() = default;

bool DeadLetterService::looksLikeDlq(const StreamFacts& facts)
{
    static const QRegularExpression words(
        QStringLiteral("(^|[^a-z])(dlq|dlx|dlt|dead|deadletters?|poison(ed)?)([^a-z]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (words.match(facts.config.name.value).hasMatch())
        return true;
    return std::any_of(facts.config.subjects.begin(), facts.config.subjects.end(),
                       [](const QString& subject) { return words.match(subject).hasMatch(); });
}

void DeadLetterService::setChosenStreams(const std::vector<StreamName>& streams)
{
    QMetaObject::invokeMethod(
        this,
        [this, streams] {
            d->chosen = streams;
            if (d->snapshot)
                look(d->snapshot);
        },
        Qt::QueuedConnection);
}

void DeadLetterService::setLimit(int rowsPerStream)
{
    QMetaObject::invokeMethod(
        this, [this, rowsPerStream] { d->limit = std::max(1, rowsPerStream); }, Qt::QueuedConnection);
}

void DeadLetterService::refresh()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (auto& [name, watched] : d->watched)
                watched.messages = UINT64_MAX; // whatever the next look finds is a change
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
    quint64 hidden = 0;
    for (const auto& [name, row] : snapshot->streams) {
        const StreamFacts& facts = *row->facts;
        d->created[name] = facts.created;
        const bool isWanted =
            d->chosen ? std::find(d->chosen->begin(), d->chosen->end(), name) != d->chosen->end() : looksLikeDlq(facts);
        if (!isWanted || row->isMissing)
            continue;
        Watched& watched = d->watched[name];
        const StreamState& state = facts.state;
        hidden +=
            state.messages > static_cast<uint64_t>(d->limit) ? state.messages - static_cast<uint64_t>(d->limit) : 0;
        if (watched.read)
            continue; // one read at a time; the next look goes on
        const bool isAnother = watched.created != facts.created || state.last.value < watched.seenLast;
        if (isAnother) {
            forget(name);
            watched.created = facts.created;
            watched.seenLast = 0;
        }
        const uint64_t added = state.last.value - watched.seenLast;
        // Messages left other than by what was added: which ones is only known by looking at all of them.
        const bool someLeft = !isAnother && (watched.messages + added != state.messages ||
                                             watched.first != state.first || watched.deleted != state.deleted);
        watched.messages = state.messages;
        watched.first = state.first;
        watched.deleted = state.deleted;
        if (someLeft)
            readStream(name, true);
        else if (added > 0 && state.messages > 0)
            readStream(name, watched.seenLast == 0);
    }
    std::vector<StreamName> gone;
    for (const auto& [name, watched] : d->watched) {
        if (snapshot->streams.count(name) == 0)
            gone.push_back(name);
    }
    for (const StreamName& name : gone) {
        forget(name);
        d->watched.erase(name);
    }
    emit truncated(hidden);
}

void DeadLetterService::forget(const StreamName& name)
{
    std::vector<LetterKey> removed;
    for (const Sequence sequence : std::exchange(d->watched[name].shown, {}))
        removed.emplace_back(name, sequence);
    if (!removed.empty())
        emit changed({}, removed);
}

void DeadLetterService::readStream(const StreamName& name, bool everything)
{
    Watched& watched = d->watched[name];
    watched.isFullRead = everything;
    watched.found.clear();
    ReadSpec spec;
    spec.stream = name;
    spec.limit = everything ? d->limit : INT_MAX;
    if (!everything) {
        spec.direction = ReadSpec::Direction::OldestFirst;
        spec.from = Sequence{watched.seenLast + 1};
    }
    const auto alive = std::weak_ptr<int>(d->alive);
    watched.read =
        std::make_shared<ReadJob>(d->api, spec, 0, ReadAccess(), [this, alive, name](const MessageBatch& batch) {
            if (!alive.expired())
                onBatch(name, batch);
        });
    watched.read->start();
}

void DeadLetterService::onBatch(const StreamName& name, const MessageBatch& batch)
{
    const auto found = d->watched.find(name);
    if (found == d->watched.end())
        return;
    Watched& watched = found->second;
    std::vector<DeadLetter> letters;
    for (const auto& message : batch.messages) {
        watched.seenLast = std::max(watched.seenLast, message->sequence.value);
        watched.found.insert(message->sequence);
        if (watched.shown.insert(message->sequence).second)
            letters.push_back(letterOf(*message, DeadLetterSource::DlqStream));
    }
    std::vector<LetterKey> removed;
    if (batch.finished && !batch.error && watched.isFullRead) {
        for (auto it = watched.shown.begin(); it != watched.shown.end();) {
            if (watched.found.count(*it) > 0) {
                ++it;
                continue;
            }
            removed.emplace_back(name, *it);
            it = watched.shown.erase(it);
        }
    }
    if (!letters.empty() || !removed.empty())
        emit changed(letters, removed);
    if (!batch.finished)
        return;
    if (batch.error) {
        watched.messages = UINT64_MAX; // try again with the next look
        if (batch.error->kind != Error::Kind::Disconnected)
            emit problem(*batch.error);
    }
    // The job is still on the stack.
    QMetaObject::invokeMethod(
        this,
        [this, name] {
            if (const auto it = d->watched.find(name); it != d->watched.end())
                it->second.read.reset();
        },
        Qt::QueuedConnection);
}

DeadLetter DeadLetterService::letterOf(const StoredMessage& message, DeadLetterSource source) const
{
    const DeadLetterHeaders headers = readDeadLetterHeaders(message.headers);
    DeadLetter letter;
    letter.source = source;
    letter.stream = message.stream;
    letter.sequence = message.sequence;
    letter.time = message.time;
    letter.storedSubject = message.subject;
    letter.originalSubject = source == DeadLetterSource::DlqStream ? headers.originalSubject : message.subject;
    letter.error = headers.error;
    letter.deliveries = headers.deliveries;
    letter.size = static_cast<uint64_t>(message.payload.size());
    letter.preview = payloadPreview(message.payload);
    const auto created = d->created.find(message.stream);
    const auto entry = d->journal.find(replayMessageId(
        message.stream, created == d->created.end() ? std::nullopt : created->second, message.sequence));
    if (entry) {
        letter.replays = entry->times;
        switch (entry->state) {
        case ReplayJournal::State::Intended:
            letter.state = DeadLetterState::OutcomeUnknown;
            break;
        case ReplayJournal::State::Replayed:
            letter.state = DeadLetterState::Replayed;
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

void DeadLetterService::onAdvisory(const QByteArray& subject, const QByteArray& payload)
{
    QMetaObject::invokeMethod(
        this,
        [this, subject, payload] {
            const auto advisory = parseAdvisory(subject, payload);
            const bool isDeath = advisory && (advisory->kind == Advisory::Kind::MaxDeliveries ||
                                              advisory->kind == Advisory::Kind::Terminated);
            if (!isDeath || !d->fromAdvisories.insert({advisory->stream, advisory->sequence}).second)
                return;
            MessageQuery query;
            query.sequence = advisory->sequence;
            const auto alive = std::weak_ptr<int>(d->alive);
            d->api.message(
                advisory->stream, query, [this, alive, known = *advisory](const Result<StoredMessage>& message) {
                    if (alive.expired())
                        return;
                    const auto source = known.kind == Advisory::Kind::Terminated ? DeadLetterSource::Terminated
                                                                                 : DeadLetterSource::Parked;
                    DeadLetter letter;
                    if (message) {
                        letter = letterOf(*message, source);
                    } else {
                        letter.source = source;
                        letter.stream = known.stream;
                        letter.sequence = known.sequence;
                        letter.time = known.time;
                        letter.state = DeadLetterState::Gone;
                    }
                    letter.consumer = known.consumer;
                    letter.deliveries = known.deliveries;
                    letter.error = known.reason;
                    emit changed({letter}, {});
                });
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
