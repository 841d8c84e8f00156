// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/thresholdvalues.h"

#include "items/formatting.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ThresholdsDialog)
};

} // namespace

QMap<Threshold, QString> currentValues(const ConsumerFacts& facts, Timestamp now)
{
    QMap<Threshold, QString> values{{Threshold::OutstandingAck, countText(facts.ackPending)},
                                    {Threshold::Waiting, countText(facts.waiting)},
                                    {Threshold::Unprocessed, countText(facts.pending)},
                                    {Threshold::Redelivery, countText(facts.redelivered)}};
    // What never happened is as old as the consumer.
    const auto add = [&](Threshold threshold, const std::optional<Timestamp>& last) {
        const auto from = last ? last : facts.created;
        if (from)
            values.insert(threshold, ageText(from, now));
    };
    add(Threshold::LastDelivery, facts.delivered.lastActive);
    add(Threshold::LastAck, facts.ackFloor.lastActive);
    return values;
}

QMap<Threshold, QString> currentValues(const StreamFacts& facts)
{
    const QString messages = countText(facts.state.messages);
    const QString sources = countText(static_cast<uint64_t>(facts.config.sources));
    QMap<Threshold, QString> values{{Threshold::MessagesWarn, messages},
                                    {Threshold::MessagesCritical, messages},
                                    {Threshold::MinSources, sources},
                                    {Threshold::MaxSources, sources}};
    if (facts.state.subjects) {
        values.insert(Threshold::SubjectsWarn, countText(*facts.state.subjects));
        values.insert(Threshold::SubjectsCritical, countText(*facts.state.subjects));
    }
    if (facts.replicationLag)
        values.insert(Threshold::Lag, countText(*facts.replicationLag));
    if (facts.replicationSilence)
        values.insert(Threshold::Seen, durationText(*facts.replicationSilence));
    return values;
}

QString thresholdHint(Threshold threshold)
{
    switch (threshold) {
    case Threshold::OutstandingAck:
    case Threshold::Unprocessed:
    case Threshold::Redelivery:
    case Threshold::MessagesWarn:
    case Threshold::MessagesCritical:
        return Words::tr("messages", "unit of a threshold");
    case Threshold::Waiting:
        return Words::tr("waiting pulls", "unit of a threshold");
    case Threshold::LastDelivery:
    case Threshold::LastAck:
    case Threshold::Seen:
    case Threshold::PeerSeen:
        return Words::tr("90s, 5m, 1h30m");
    case Threshold::Lag:
    case Threshold::PeerLag:
        return Words::tr("operations behind", "unit of a threshold");
    case Threshold::MinSources:
    case Threshold::MaxSources:
        return Words::tr("sources", "unit of a threshold");
    case Threshold::PeerExpect:
        return Words::tr("replicas", "unit of a threshold");
    case Threshold::SubjectsWarn:
    case Threshold::SubjectsCritical:
        return Words::tr("subjects", "unit of a threshold");
    case Threshold::Pinned:
        break;
    }
    return {};
}

} // namespace jetlag
