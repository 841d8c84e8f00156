// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/changeevents.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Poller)
};

int plural(uint64_t count)
{
    return static_cast<int>(std::min<uint64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

Event eventOf(const track::Change& change, Timestamp at)
{
    Event event;
    event.time = at;
    event.kind = Event::Kind::Change;
    event.subject = eventSubject(change.stream, change.consumer);
    switch (change.kind) {
    case track::Change::Kind::StreamAppeared:
        event.text = Words::tr("The stream appeared.");
        break;
    case track::Change::Kind::StreamVanished:
        event.severity = Severity::Warning;
        event.text = Words::tr("The stream is gone.");
        break;
    case track::Change::Kind::StreamRecreated:
        event.severity = Severity::Warning;
        event.text = Words::tr("The stream was deleted and created anew.");
        break;
    case track::Change::Kind::MessagesRemoved:
        event.severity = Severity::Warning;
        event.text = Words::tr("%n messages were removed.", nullptr, plural(change.count));
        break;
    case track::Change::Kind::ConsumerAppeared:
        event.text = Words::tr("The consumer appeared.");
        break;
    case track::Change::Kind::ConsumerVanished:
        event.text = Words::tr("The consumer is gone.");
        break;
    case track::Change::Kind::ConsumerRecreated:
        event.severity = Severity::Warning;
        event.text = Words::tr("The consumer was deleted and created anew.");
        break;
    }
    return event;
}

bool isMark(const track::Change& change)
{
    switch (change.kind) {
    case track::Change::Kind::StreamRecreated:
    case track::Change::Kind::MessagesRemoved:
    case track::Change::Kind::ConsumerRecreated:
        return true;
    case track::Change::Kind::StreamAppeared:
    case track::Change::Kind::StreamVanished:
    case track::Change::Kind::ConsumerAppeared:
    case track::Change::Kind::ConsumerVanished:
        break;
    }
    return false;
}

} // namespace jetlag
