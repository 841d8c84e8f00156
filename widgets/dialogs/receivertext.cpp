// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/receivertext.h"

#include "domain/subject.h"
#include "widgets/delegates/severitylook.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

constexpr qsizetype mostTroubles = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ReceiverText)
};

/// Of a consumer that messages would wait for in vain as things are; null: it takes them, or nobody knows.
const ConsumerRow* troubledRow(const ConsumerKey& key, const Snapshot* now)
{
    if (!now)
        return nullptr;
    const auto row = now->consumers.find(key);
    if (row == now->consumers.end() || row->second->isOld())
        return nullptr;
    switch (row->second->assessment.status) {
    case ConsumerStatus::Abandoned:
    case ConsumerStatus::Paused:
    case ConsumerStatus::Full:
    case ConsumerStatus::Stalled:
    case ConsumerStatus::Stopped:
        return row->second.get();
    case ConsumerStatus::Idle:
    case ConsumerStatus::Ok:
    case ConsumerStatus::Retrying:
    case ConsumerStatus::Unknown:
    case ConsumerStatus::Rewound:
    case ConsumerStatus::Behind:
    case ConsumerStatus::OverThreshold:
        break;
    }
    return nullptr;
}

} // namespace

QString receiverNames(const StreamName& stream, const std::vector<ConsumerName>& receivers, const Snapshot* now)
{
    QStringList names;
    for (const ConsumerName& receiver : receivers) {
        const ConsumerRow* troubled = troubledRow({stream, receiver}, now);
        names.append(troubled ? Words::tr("%1 (%2)", "consumer, status")
                                    .arg(displayText(receiver.value), statusText(troubled->assessment.status))
                              : displayText(receiver.value));
    }
    return names.join(QStringLiteral(", "));
}

QStringList receiverTroubles(const StreamName& stream, const std::vector<ConsumerName>& receivers, const Snapshot* now)
{
    QStringList lines;
    size_t troubles = 0;
    for (const ConsumerName& receiver : receivers) {
        const ConsumerRow* row = troubledRow({stream, receiver}, now);
        if (!row)
            continue;
        ++troubles;
        if (lines.size() < mostTroubles)
            lines.append(Words::tr("%1 %2 is %3: %4", "shape, consumer, status, cause in a sentence")
                             .arg(severitySymbol(severityOf(row->assessment.status)), displayText(receiver.value),
                                  statusText(row->assessment.status), causeText(row->assessment, *row->facts)));
    }
    if (troubles > 0 && troubles == receivers.size())
        lines.append(Words::tr("None of them takes messages as things are: what is sent there waits."));
    return lines;
}

} // namespace jetlag
