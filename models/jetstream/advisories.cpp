// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/advisories.h"

#include "domain/subject.h"
#include "jetstream/jsonread.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Advisory)
};

Advisory::Kind kindOf(const QByteArray& subject)
{
    const auto has = [&](const char* part) { return subject.contains(part); };
    if (has(".CONSUMER.MAX_DELIVERIES."))
        return Advisory::Kind::MaxDeliveries;
    if (has(".CONSUMER.MSG_TERMINATED."))
        return Advisory::Kind::Terminated;
    if (has(".CONSUMER.MSG_NAKED."))
        return Advisory::Kind::Naked;
    if (has(".LEADER_ELECTED."))
        return Advisory::Kind::LeaderElected;
    if (has(".QUORUM_LOST."))
        return Advisory::Kind::QuorumLost;
    if (has(".API.LIMIT_REACHED"))
        return Advisory::Kind::ApiLimitReached;
    if (has(".ADVISORY.STREAM.CREATED.") || has(".ADVISORY.STREAM.DELETED.") || has(".ADVISORY.STREAM.UPDATED."))
        return Advisory::Kind::StreamAction;
    if (has(".ADVISORY.CONSUMER.CREATED.") || has(".ADVISORY.CONSUMER.DELETED.") || has(".ADVISORY.CONSUMER.UPDATED."))
        return Advisory::Kind::ConsumerAction;
    return Advisory::Kind::Other;
}

/// A stream may keep it under another subject than the server's.
Advisory::Kind kindOfType(const QString& type)
{
    if (type == u"io.nats.jetstream.advisory.v1.max_deliver")
        return Advisory::Kind::MaxDeliveries;
    if (type == u"io.nats.jetstream.advisory.v1.terminated")
        return Advisory::Kind::Terminated;
    return Advisory::Kind::Other;
}

QString actionWords(const Advisory& advisory)
{
    if (advisory.kind == Advisory::Kind::StreamAction) {
        if (advisory.action == u"create")
            return Words::tr("The stream was created.");
        return advisory.action == u"delete" ? Words::tr("The stream was deleted.")
                                            : Words::tr("The stream's configuration was changed.");
    }
    if (advisory.action == u"create")
        return Words::tr("The consumer was created.");
    return advisory.action == u"delete" ? Words::tr("The consumer was deleted.")
                                        : Words::tr("The consumer's configuration was changed.");
}

} // namespace

std::optional<Advisory> parseAdvisory(const QByteArray& subject, const QByteArray& payload)
{
    if (subject.endsWith(".ADVISORY.API"))
        return std::nullopt;
    Advisory advisory;
    advisory.kind = kindOf(subject);
    std::optional<Timestamp> time;
    bool isEmpty = true;
    const auto problem = json::readReply(payload, {}, [&](std::string_view key, json::od::value& value) {
        isEmpty = false;
        if (key == "stream")
            advisory.stream.value = json::stringOf(value);
        else if (key == "consumer")
            advisory.consumer = ConsumerName{json::stringOf(value)};
        else if (key == "stream_seq")
            advisory.sequence.value = json::countOf(value);
        else if (key == "deliveries")
            advisory.deliveries = json::countOf(value);
        else if (key == "reason")
            advisory.reason = json::stringOf(value);
        else if (key == "action")
            advisory.action = json::stringOf(value);
        else if (key == "leader")
            advisory.leader = json::stringOf(value);
        else if (key == "type" && advisory.kind == Advisory::Kind::Other)
            advisory.kind = kindOfType(json::stringOf(value));
        else if (key == "timestamp")
            time = json::timeOf(value);
        return true;
    });
    if (problem || isEmpty)
        return std::nullopt;
    if (advisory.consumer && advisory.consumer->value.isEmpty())
        advisory.consumer.reset();
    advisory.time = time.value_or(systemNow());
    advisory.raw = payload;
    return advisory;
}

Event eventOf(const Advisory& advisory)
{
    Event event{advisory.time,
                Severity::Notice,
                Event::Kind::Advisory,
                eventSubject(advisory.stream, advisory.consumer),
                {},
                QString::fromUtf8(advisory.raw)};
    const QString sequence = QString::number(advisory.sequence.value);
    const auto deliveries = static_cast<int>(std::min<uint64_t>(advisory.deliveries, INT_MAX));
    switch (advisory.kind) {
    case Advisory::Kind::MaxDeliveries:
        event.severity = Severity::Critical;
        event.text =
            Words::tr("Message %1 was given up after %n deliveries. It stays in the stream.", nullptr, deliveries)
                .arg(sequence);
        break;
    case Advisory::Kind::Terminated:
        event.severity = Severity::Warning;
        event.text =
            advisory.reason.isEmpty()
                ? Words::tr("Message %1 was terminated by its worker.").arg(sequence)
                : Words::tr("Message %1 was terminated by its worker: %2").arg(sequence, displayText(advisory.reason));
        break;
    case Advisory::Kind::Naked:
        event.text = Words::tr("Message %1 was refused by its worker and will come again.").arg(sequence);
        break;
    case Advisory::Kind::StreamAction:
    case Advisory::Kind::ConsumerAction:
        event.kind = Event::Kind::Change;
        event.text = actionWords(advisory);
        break;
    case Advisory::Kind::LeaderElected:
        event.severity = Severity::Warning;
        event.text = Words::tr("%1 was elected leader.").arg(displayText(advisory.leader));
        break;
    case Advisory::Kind::QuorumLost:
        event.severity = Severity::Critical;
        event.text = Words::tr("The quorum was lost: too few replicas are reachable.");
        break;
    case Advisory::Kind::ApiLimitReached:
        event.severity = Severity::Critical;
        event.text = Words::tr("The server dropped its queue of API requests because it was full.");
        break;
    case Advisory::Kind::Other:
        event.text = Words::tr("The server sent an advisory.");
        break;
    }
    return event;
}

} // namespace jetlag
