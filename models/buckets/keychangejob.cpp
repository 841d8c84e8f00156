// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/keychangejob.h"

#include "domain/subject.h"
#include "jetstream/apierror.h"

#include <QCoreApplication>
#include <QLocale>

namespace jetlag {
namespace {

constexpr uint64_t headerRoom = 512; ///< for the headers that are added

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::KeyChange)
};

QString number(uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

Error refusal(const QString& summary)
{
    return {Error::Kind::InvalidInput, summary, {}, 0};
}

/// What is under the key now, and what was expected.
QString overtakenText(const KeyState& now, Sequence expected)
{
    const QString was = expected.value == 0
                            ? Words::tr("When you looked there was nothing under this key.")
                            : Words::tr("When you looked revision %1 was the newest.").arg(number(expected.value));
    QString is = Words::tr("Now there is nothing.");
    if (now.isThere()) {
        switch (now.kind) {
        case RevisionKind::Value:
            is = Words::tr("Now it is revision %1, a value.").arg(number(now.revision.value));
            break;
        case RevisionKind::Deleted:
            is = Words::tr("Now it is revision %1, by which the key was deleted.").arg(number(now.revision.value));
            break;
        case RevisionKind::Purged:
            is = Words::tr("Now it is revision %1, by which the key was purged.").arg(number(now.revision.value));
            break;
        case RevisionKind::Expired:
        case RevisionKind::Removed:
            is = Words::tr("Now it is revision %1, by which the server marks that the value has gone.")
                     .arg(number(now.revision.value));
            break;
        }
    }
    return Words::tr("Somebody else has changed the key meanwhile. %1 %2 Nothing of yours was stored.",
                     "when you looked…; now…")
        .arg(was, is);
}

} // namespace

std::optional<Error> bucketObjection(const StreamFacts& facts, const BucketRules& rules)
{
    if (facts.config.isMirror)
        return refusal(rules.mirrorOf
                           ? Words::tr("This bucket is a mirror: it is changed in its origin, the stream %1.")
                                 .arg(displayText(rules.mirrorOf->value))
                           : Words::tr("This bucket is a mirror: it is changed in its origin."));
    if (facts.config.sealed)
        return refusal(Words::tr("This bucket is sealed: nothing in it can be changed any more."));
    return std::nullopt;
}

std::optional<Error> sizeObjection(const StreamFacts& facts, uint64_t bytes, uint64_t maxPayload)
{
    if (facts.config.maxMessageSize && bytes > *facts.config.maxMessageSize)
        return refusal(Words::tr("The value has %1 bytes; the bucket takes at most %2 for each, headers included.")
                           .arg(number(bytes), number(*facts.config.maxMessageSize)));
    if (maxPayload > 0 && bytes + headerRoom > maxPayload)
        return refusal(Words::tr("The value has %1 bytes; the server takes messages of at most %2.")
                           .arg(number(bytes), number(maxPayload)));
    return std::nullopt;
}

KeyChangeJob::KeyChangeJob(const JetStreamApi& api, KeyChange change, quint64 maxPayload, AdminChange::Teller teller)
    : m_api(api)
    , m_change(std::move(change))
    , m_maxPayload(maxPayload)
    , m_teller(std::move(teller))
{
}

void KeyChangeJob::start()
{
    if (const QString problem = keyProblem(m_change.key); !problem.isEmpty() && m_change.expected.value == 0) {
        end(ChangeEnd::Refused, refusal(problem)); // one that is there can be changed, whatever it is called
        return;
    }
    m_api.streamInfo(m_change.stream, {}, [this](const Result<StreamInfoReply>& info) {
        if (info)
            onStream(info->facts);
        else
            end(isTransient(info.error()) ? ChangeEnd::NotSent : ChangeEnd::Refused, info.error());
    });
}

void KeyChangeJob::stop()
{
    if (m_message) {
        m_message->stop();
        return;
    }
    m_api.cancelAll();
    end(ChangeEnd::NotSent, cancelledError());
}

std::optional<Error> KeyChangeJob::objection(const StreamFacts& facts) const
{
    if (auto problem = anotherLife(m_change.seen, facts))
        return problem;
    if (auto problem = bucketObjection(facts, m_rules))
        return problem;
    if (m_change.act == KeyChange::Act::PurgeAll && !facts.config.allowRollup)
        return refusal(Words::tr("This stream takes no roll-ups, so a key cannot be purged as clients do it. Delete "
                                 "the key, or purge its subject in the stream."));
    if (m_change.ttl && !m_rules.takesTtl)
        return refusal(Words::tr("Values of this bucket cannot expire one by one: its stream does not allow it, or "
                                 "the server is older than 2.11."));
    return sizeObjection(facts, static_cast<uint64_t>(m_change.value.size()), m_maxPayload);
}

MessageHeaders KeyChangeJob::headers() const
{
    MessageHeaders headers;
    if (m_change.act == KeyChange::Act::Delete)
        headers.add("KV-Operation", "DEL");
    if (m_change.act == KeyChange::Act::PurgeAll) {
        headers.add("KV-Operation", "PURGE");
        headers.add("Nats-Rollup", "sub");
    }
    if (m_change.ttl)
        headers.add("Nats-TTL", QByteArray::number(static_cast<qint64>(m_change.ttl->count())));
    return headers;
}

void KeyChangeJob::onStream(const StreamFactsPtr& facts)
{
    m_rules = rulesOf(*facts);
    if (const auto problem = objection(*facts)) {
        end(ChangeEnd::Refused, problem);
        return;
    }
    BoundMessage::Spec spec;
    spec.target = facts;
    spec.subject = keySubject(m_rules, m_change.key);
    spec.headers = headers();
    spec.payload = m_change.act == KeyChange::Act::Put ? m_change.value : QByteArray();
    spec.expected = m_change.expected;
    m_message = std::make_unique<BoundMessage>(
        m_api, std::move(spec),
        BoundMessage::Listener{[this] { m_teller.progress({}); }, [this](const PublicationEnd& how) { onEnded(how); }});
    m_message->send();
}

void KeyChangeJob::onEnded(const PublicationEnd& how)
{
    if (how.how == ChangeEnd::Refused && how.error && meansOvertaken(*how.error))
        lookWhatIsThere();
    else
        end(how.how, how.error, how.how == ChangeEnd::Done ? QByteArray::number(how.storedAs.value) : QByteArray());
}

void KeyChangeJob::lookWhatIsThere()
{
    MessageQuery query;
    query.lastBySubject = keySubject(m_rules, m_change.key);
    m_api.message(m_change.stream, query, [this](const Result<StoredMessage>& message) {
        KeyState now;
        if (message)
            now = keyStateOf(m_change.key, *message);
        const bool isKnown = message || message.error().apiCode == ApiCode::NoMessage;
        end(ChangeEnd::Refused,
            refusal(isKnown ? overtakenText(now, m_change.expected)
                            : Words::tr("Somebody else has changed the key meanwhile. Nothing of yours was stored.")));
    });
}

void KeyChangeJob::end(ChangeEnd how, std::optional<Error> error, const QByteArray& info)
{
    m_teller.end({how, std::move(error), info});
}

} // namespace jetlag
