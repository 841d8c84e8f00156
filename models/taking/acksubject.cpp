// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taking/acksubject.h"

namespace jetlag {
namespace {

constexpr qsizetype shortForm = 9;     // tokens
constexpr qsizetype longForm = 11;     // at least
constexpr qsizetype numbersBefore = 4; // in the short form: $JS ACK stream consumer
constexpr qsizetype moreInLongForm = 2;

} // namespace

std::optional<AckSubject> parseAckSubject(const QByteArray& subject)
{
    const QList<QByteArray> tokens = subject.split('.');
    if (!subject.startsWith("$JS.ACK.") || (tokens.size() != shortForm && tokens.size() < longForm))
        return std::nullopt;
    const qsizetype first = tokens.size() == shortForm ? numbersBefore : numbersBefore + moreInLongForm;
    bool isGood = true;
    const auto number = [&](qsizetype place) {
        bool isNumber = false;
        const uint64_t value = tokens[first + place].toULongLong(&isNumber);
        isGood = isGood && isNumber;
        return value;
    };
    AckSubject parsed;
    parsed.deliveries = number(0);
    parsed.streamSequence = {number(1)};
    parsed.consumerSequence = number(2);
    parsed.stored = Timestamp(std::chrono::nanoseconds(static_cast<int64_t>(number(3))));
    parsed.pending = number(4);
    if (!isGood || parsed.deliveries == 0 || parsed.streamSequence.value == 0)
        return std::nullopt;
    return parsed;
}

} // namespace jetlag
