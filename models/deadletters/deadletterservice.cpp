// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/deadletterservice.h"

#include "deadletters/dlqstream.h"
#include "deadletters/replayheaders.h"
#include "deadletters/replayjournal.h"
#include "domain/subject.h"
#include "jetstream/advisories.h"
#include "payload/payload.h"

#include <QRegularExpression>

#include <map>

namespace jetlag {
namespace {

using LetterKey = std::pair<StreamName, Sequence>;

} // namespace

class DeadLetterService::Private
{
public:
    Private(const JetStreamApi& jetStream, ReplayJournal& replayJournal)
        : api(jetStream)
        , journal(replayJournal)
    {
    }
    JetStreamApi api;
    ReplayJournal& journal;
    std::optional<std::vector<StreamName>> chosen;
    std::map<StreamName, std::unique_ptr<DlqStream>> watched;
    std::map<LetterKey, Incarnation> fromAdvisories; ///< the life of the stream that they lie in
    std::map<StreamName, QString> lastProblem;       ///< told once as long as it stays the same
    SnapshotPtr snapshot;
    int limit = 10000;
};

DeadLetterService::DeadLetterService(const JetStreamApi& api, ReplayJournal& journal, QObject* parent)
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
        this,
        [this, rowsPerStream] {
            d->limit = std::max(1, rowsPerStream);
            for (auto& [name, stream] : d->watched)
                stream->setLimit(d->limit);
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
    quint64 hidden = 0;
    for (const auto& [name, row] : snapshot->streams) {
        const StreamFacts& facts = *row->facts;
        const bool isWanted =
            d->chosen ? std::find(d->chosen->begin(), d->chosen->end(), name) != d->chosen->end() : looksLikeDlq(facts);
        if (!isWanted || row->isMissing)
            continue;
        auto& stream = d->watched[name];
        if (!stream)
            stream = std::make_unique<DlqStream>(
                d->api, name, d->limit, [this, name = name](const DlqStream::News& news) { onNews(name, news); });
        stream->look(row->facts);
        hidden += stream->notListed();
    }
    for (auto it = d->watched.begin(); it != d->watched.end();) {
        if (snapshot->streams.count(it->first) > 0) {
            ++it;
            continue;
        }
        onNews(it->first, {{}, it->second->all(), {}});
        it = d->watched.erase(it);
    }
    dropStrangers(*snapshot);
    emit truncated(hidden);
}

/// Letters of advisories go with their stream: the numbers of another life mean other messages.
void DeadLetterService::dropStrangers(const Snapshot& snapshot)
{
    std::vector<LetterKey> removed;
    for (auto it = d->fromAdvisories.begin(); it != d->fromAdvisories.end();) {
        const auto row = snapshot.streams.find(it->first.first);
        const bool isGone = row == snapshot.streams.end();
        const bool isMissing = !isGone && row->second->isMissing;
        if (isMissing || (!isGone && sameIncarnation(it->second, incarnationOf(*row->second->facts)))) {
            ++it;
            continue;
        }
        removed.push_back(it->first);
        it = d->fromAdvisories.erase(it);
    }
    if (!removed.empty())
        emit changed({}, removed);
}

void DeadLetterService::onNews(const StreamName& name, const DlqStream::News& news)
{
    const auto found = d->watched.find(name);
    const Incarnation seen = found == d->watched.end() ? Incarnation() : found->second->life();
    std::vector<DeadLetter> letters;
    for (const auto& message : news.added)
        letters.push_back(letterOf(*message, DeadLetterSource::DlqStream, seen));
    std::vector<LetterKey> removed;
    for (const Sequence sequence : news.removed)
        removed.emplace_back(name, sequence);
    if (!letters.empty() || !removed.empty())
        emit changed(letters, removed);
    const QString words = news.error ? news.error->summary : QString();
    const bool isNew = std::exchange(d->lastProblem[name], words) != words;
    if (news.error && isNew && news.error->kind != Error::Kind::Disconnected)
        emit problem(*news.error);
}

DeadLetter DeadLetterService::letterOf(const StoredMessage& message, DeadLetterSource source,
                                       const Incarnation& seen) const
{
    const DeadLetterHeaders headers = readDeadLetterHeaders(message.headers);
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
    letter.preview = payloadPreview(message.payload);
    const auto entry = d->journal.find(replayMessageId(message.stream, message.time, message.sequence));
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

void DeadLetterService::onAdvisory(const Advisory& advisory)
{
    if (advisory.kind == Advisory::Kind::MaxDeliveries || advisory.kind == Advisory::Kind::Terminated)
        QMetaObject::invokeMethod(
            this, [this, advisory] { onDeath(advisory); }, Qt::QueuedConnection);
}

/// The life of its stream as the last snapshot knows it; a stream that is not listed yet is asked about.
void DeadLetterService::onDeath(const Advisory& advisory)
{
    const LetterKey key{advisory.stream, advisory.sequence};
    if (d->fromAdvisories.count(key) > 0)
        return;
    const auto row = d->snapshot ? d->snapshot->streams.find(advisory.stream) : decltype(d->snapshot->streams.end())();
    if (d->snapshot && row != d->snapshot->streams.end()) {
        readOriginal(advisory, incarnationOf(*row->second->facts));
        return;
    }
    d->api.streamInfo(advisory.stream, {}, [this, advisory](const Result<StreamInfoReply>& info) {
        readOriginal(advisory, info ? incarnationOf(*info->facts) : Incarnation());
    });
}

void DeadLetterService::readOriginal(const Advisory& advisory, const Incarnation& seen)
{
    if (!d->fromAdvisories.emplace(LetterKey{advisory.stream, advisory.sequence}, seen).second)
        return;
    MessageQuery query;
    query.sequence = advisory.sequence;
    d->api.message(advisory.stream, query, [this, advisory, seen](const Result<StoredMessage>& message) {
        const auto source =
            advisory.kind == Advisory::Kind::Terminated ? DeadLetterSource::Terminated : DeadLetterSource::Parked;
        DeadLetter letter;
        if (message) {
            letter = letterOf(*message, source, seen);
        } else {
            letter.source = source;
            letter.stream = advisory.stream;
            letter.sequence = advisory.sequence;
            letter.time = advisory.time;
            letter.seen = seen;
            // Only the server's word makes it gone; an answer that did not come says nothing.
            letter.state =
                message.error().kind == Error::Kind::NotFound ? DeadLetterState::Gone : DeadLetterState::Dead;
            letter.note = message.error().summary;
        }
        letter.consumer = advisory.consumer;
        letter.deliveries = advisory.deliveries;
        letter.error = advisory.reason;
        emit changed({letter}, {});
    });
}

} // namespace jetlag
