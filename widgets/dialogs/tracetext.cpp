// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tracetext.h"

#include "domain/subject.h"
#include "items/consumertracemodel.h"
#include "items/formatting.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/tracedialog.h"

#include <map>

namespace jetlag {

QString traceTitle(const TracedMessage& message)
{
    if (message.subject.isEmpty())
        return TraceDialog::tr("%1 · sequence %2", "stream, sequence")
            .arg(displayText(message.stream.value), numberText(message.sequence.value));
    return TraceDialog::tr("%1 · sequence %2 · %3 · %4", "stream, sequence, subject, time")
        .arg(displayText(message.stream.value), numberText(message.sequence.value), displayText(message.subject),
             timeText(message.time));
}

QString traceSummary(const MessageTrace& trace)
{
    std::map<TraceState, quint64> counts; // in the order of the states
    for (const ConsumerTrace& consumer : trace.consumers)
        ++counts[consumer.state];
    if (!trace.missing.empty())
        counts[TraceState::Unknown] += trace.missing.size();
    QStringList parts;
    for (const auto& [state, count] : counts)
        parts.append(
            TraceDialog::tr("%1: %2", "state, number of consumers").arg(traceStateText(state), numberText(count)));
    QStringList sentences{TraceDialog::tr("As the server had it at %1.").arg(timeText(trace.at))};
    if (!trace.message.isStored)
        sentences.prepend(TraceDialog::tr("The stream no longer stores this message."));
    sentences.append(parts.isEmpty() ? TraceDialog::tr("The stream has no consumers.")
                                     : parts.join(QStringLiteral(" · ")));
    return sentences.join(QLatin1Char(' '));
}

QString traceText(const MessageTrace& trace)
{
    ConsumerTraceModel rows;
    rows.setTrace(trace);
    QString text = traceTitle(trace.message) + QLatin1Char('\n') + traceSummary(trace) + QLatin1Char('\n');
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells.append(rows.index(row, column).data().toString());
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace jetlag
