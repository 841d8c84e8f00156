// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include "domain/subject.h"

namespace jetlag {

EventSubject eventSubject(const StreamName& stream, const std::optional<ConsumerName>& consumer)
{
    if (consumer)
        return ConsumerKey{stream, *consumer};
    return stream.value.isEmpty() ? EventSubject() : stream;
}

QString subjectText(const EventSubject& subject)
{
    if (const auto* stream = std::get_if<StreamName>(&subject))
        return displayText(stream->value);
    if (const auto* key = std::get_if<ConsumerKey>(&subject))
        return displayText(key->stream.value) + QStringLiteral(" › ") + displayText(key->consumer.value);
    const auto* other = std::get_if<OtherThing>(&subject);
    return other ? displayText(other->name) : QString();
}

} // namespace jetlag
