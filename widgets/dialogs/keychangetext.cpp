// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/keychangetext.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "items/keysmodel.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::KeyChangeText)
};

/// What is under the key now.
QString nowLine(const KeyState& state)
{
    if (!state.isThere())
        return Words::tr("Now there is nothing under this key.");
    const QString number = countText(state.revision.value);
    if (state.kind == RevisionKind::Value)
        return Words::tr("Now it is revision %1 of %2, with a value of %3.", "number, time, size")
            .arg(number, timeText(state.time), plainBytesText(state.bytes));
    return Words::tr("Now it is revision %1 of %2. %3", "number, time, what it says")
        .arg(number, timeText(state.time), revisionKindSentence(state.kind));
}

/// What becomes of the revisions before.
QString historyLine(const KeyPicture& picture)
{
    const auto& history = picture.stream->config.maxMessagesPerSubject;
    if (!picture.state.isThere())
        return {};
    if (!history)
        return Words::tr("The revisions before it stay.");
    if (*history <= 1)
        return Words::tr("The bucket keeps one revision of a key: what is there now is gone afterwards.");
    return Words::tr("The bucket keeps %1 revisions of a key: older ones go.").arg(countText(*history));
}

QString bindingLine()
{
    return Words::tr("If somebody else changes the key first, nothing is stored.");
}

QString consumersLine(const StreamFacts& stream)
{
    return stream.state.consumers == 0
               ? QString()
               : Words::tr("%n consumer(s) of the stream %1 may hear of it, watchers among them.", nullptr,
                           pluralNumber(stream.state.consumers))
                     .arg(displayText(stream.name().value));
}

QStringList joined(QStringList lines, const KeyPlan& plan)
{
    lines << consumersLine(*plan.picture.stream) << bindingLine();
    lines.removeAll(QString());
    return lines;
}

} // namespace

QStringList putLines(const KeyPlan& plan)
{
    QStringList lines{nowLine(plan.picture.state)};
    lines << (plan.picture.state.isThere()
                  ? Words::tr("A new revision follows, with a value of %1.").arg(plainBytesText(plan.bytes))
                  : Words::tr("The key is created with a value of %1.").arg(plainBytesText(plan.bytes)));
    if (plan.ttl)
        lines << Words::tr("It expires after %1.").arg(durationText(*plan.ttl));
    lines << historyLine(plan.picture);
    return joined(lines, plan);
}

QStringList deleteLines(const KeyPlan& plan)
{
    const KeyState& state = plan.picture.state;
    QStringList lines{nowLine(state)};
    if (!state.isThere())
        return lines;
    lines << (state.kind == RevisionKind::Value
                  ? Words::tr("A marker follows that says that the key is deleted; clients see no value any more.")
                  : Words::tr("It has no value already; another marker follows."))
          << historyLine(plan.picture);
    return joined(lines, plan);
}

QStringList purgeLines(const KeyPlan& plan)
{
    QStringList lines{nowLine(plan.picture.state)};
    if (!plan.picture.state.isThere())
        return lines;
    lines << Words::tr("All revisions of the key go, and a marker takes their place. None of them can be restored "
                       "afterwards.");
    return joined(lines, plan);
}

QStringList restoreLines(const KeyPlan& plan, const StoredMessage& revision)
{
    QStringList lines{nowLine(plan.picture.state)};
    lines << Words::tr("A new revision follows, with the value that revision %1 had on %2 (%3).", "number, time, size")
                 .arg(countText(revision.sequence.value), timeText(revision.time),
                      plainBytesText(static_cast<uint64_t>(revision.payload.size())))
          << historyLine(plan.picture);
    return joined(lines, plan);
}

} // namespace jetlag
