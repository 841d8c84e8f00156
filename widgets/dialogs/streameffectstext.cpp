// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/streameffectstext.h"

#include "admin/configfields.h"
#include "domain/subject.h"
#include "items/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

constexpr size_t mostNamed = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::StreamEffects)
};

QString namesText(const std::vector<ConsumerName>& names)
{
    QStringList shown;
    for (size_t i = 0; i < std::min(names.size(), mostNamed); ++i)
        shown << displayText(names[i].value);
    if (names.size() > mostNamed)
        shown << Words::tr("%1 more", nullptr, pluralNumber(names.size() - mostNamed))
                     .arg(countText(names.size() - mostNamed));
    return shown.join(QStringLiteral(", "));
}

void addRemovals(QStringList& lines, const StreamEffects& effects)
{
    if (effects.byCount > 0)
        lines << Words::tr("The new number of messages removes the oldest %1 at once, for good.", nullptr,
                           pluralNumber(effects.byCount))
                     .arg(countText(effects.byCount));
    if (effects.byAge > 0)
        lines << (effects.isAgeExact ? Words::tr("The new age removes %1 messages at once, for good.", nullptr,
                                                 pluralNumber(effects.byAge))
                                     : Words::tr("The new age removes at most %1 messages at once, for good.", nullptr,
                                                 pluralNumber(effects.byAge)))
                     .arg(countText(effects.byAge));
    if (effects.bySubject > 0)
        lines << Words::tr("The new number for each subject removes %1 messages for good: at once, or by servers "
                           "before 2.11 as new ones are "
                           "stored on their subjects.",
                           nullptr, pluralNumber(effects.bySubject))
                     .arg(countText(effects.bySubject));
    if (effects.bytesOver > 0)
        lines << Words::tr("It holds %1 more than the new size: the oldest messages are removed at once until it fits, "
                           "for good.")
                     .arg(bytesText(effects.bytesOver));
    if (!effects.isSubjectsKnown)
        lines << Words::tr("It has too many subjects to count what the new number for each of them removes.");
}

void addConsumers(QStringList& lines, const StreamEffects& effects)
{
    if (!effects.cutOff.empty())
        lines << Words::tr("%1 consumers filter for what is not stored any more: %2", nullptr,
                           pluralNumber(effects.cutOff.size()))
                     .arg(countText(uint64_t(effects.cutOff.size())), namesText(effects.cutOff));
    if (effects.unreached > 0)
        lines << Words::tr("%1 consumers could not be looked at.", nullptr, pluralNumber(effects.unreached))
                     .arg(countText(effects.unreached));
    if (effects.consumersProblem)
        lines << Words::tr("Its consumers could not be looked at: %1").arg(effects.consumersProblem->summary);
}

void addSubjects(QStringList& lines, const StreamFacts& facts, const QByteArray& before, const QByteArray& after)
{
    const QStringList now = subjectsOfConfig(after);
    const QStringList was = subjectsOfConfig(before);
    for (const QString& subject : was) {
        const bool isKept = std::any_of(now.begin(), now.end(),
                                        [&subject](const QString& other) { return subjectCovers(other, subject); });
        if (!isKept)
            lines << Words::tr("What is published on %1 is not stored any more, unless another subject here covers it: "
                               "publishers get no answer. What lies there stays.")
                         .arg(displayText(subject));
    }
    const int replicas = fieldOf(after, QStringLiteral("num_replicas")).toInt();
    if (replicas > 0 && replicas != facts.config.replicas)
        lines << (replicas > facts.config.replicas
                      ? Words::tr("All %1 are copied to more servers.").arg(bytesText(facts.state.bytes))
                      : Words::tr("Copies on %n server(s) are given up.", nullptr, facts.config.replicas - replicas));
}

} // namespace

QStringList streamEffectLines(const Result<StreamEffects>& found, const StreamFactsPtr& facts, const QByteArray& before,
                              const QByteArray& after)
{
    if (!found)
        return {Words::tr("What it does could not be found out: %1").arg(found.error().summary)};
    QStringList lines;
    for (const auto& [subject, stream] : found->overlaps)
        lines << Words::tr("%1 overlaps with the subjects of %2: the server lets no two streams store the same.",
                           "a subject, a stream")
                     .arg(displayText(subject), displayText(stream.value));
    addRemovals(lines, *found);
    addConsumers(lines, *found);
    if (facts)
        addSubjects(lines, *facts, before, after);
    else
        lines << Words::tr("What is published on %1 is stored from then on.")
                     .arg(displayText(subjectsOfConfig(after).join(QStringLiteral(", "))));
    if (facts && lines.isEmpty())
        lines << Words::tr("No message is removed, and no consumer is cut off, by this.");
    return lines;
}

QStringList streamDeletionLines(const StreamPicture& picture)
{
    const StreamState& state = picture.stream->state;
    QStringList lines;
    lines << (state.messages == 0 ? Words::tr("It holds no messages.")
                                  : Words::tr("%1 messages, %2, are removed for good, and whatever arrives until then.",
                                              nullptr, pluralNumber(state.messages))
                                        .arg(countText(state.messages), bytesText(state.bytes)));
    for (size_t i = 0; i < std::min(picture.consumers.size(), mostNamed); ++i) {
        const ConsumerFacts& consumer = *picture.consumers[i];
        lines << Words::tr("Its consumer %1 goes with it, and %2 messages that it has not finished.", nullptr,
                           pluralNumber(consumer.backlog()))
                     .arg(displayText(consumer.key.consumer.value), countText(consumer.backlog()));
    }
    const size_t more = picture.consumers.size() - std::min(picture.consumers.size(), mostNamed);
    if (more > 0)
        lines << Words::tr("So do %1 more consumers.", nullptr, pluralNumber(more)).arg(countText(uint64_t(more)));
    if (!picture.missing.empty())
        lines << Words::tr("%1 consumers could not be looked at; they go, too.", nullptr,
                           pluralNumber(picture.missing.size()))
                     .arg(countText(uint64_t(picture.missing.size())));
    lines << Words::tr("Whoever publishes on %1 gets no answer from then on.")
                 .arg(displayText(picture.stream->config.subjects.join(QStringLiteral(", "))))
          << Words::tr("This cannot be taken back. Export the messages first if they may be needed.");
    return lines;
}

} // namespace jetlag
