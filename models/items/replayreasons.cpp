// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replayreasons.h"

#include "items/formatting.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct ReplayReasons
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ReplayReasons)
};

} // namespace

QStringList replayReasonLines(const ReplayProgress& progress)
{
    QStringList lines;
    for (const auto& [text, letters] : progress.reasons)
        lines.append(
            ReplayReasons::tr("%1 message(s): %2", nullptr, pluralNumber(letters)).arg(countText(letters), text));
    if (progress.otherReasons > 0)
        lines.append(ReplayReasons::tr("%1 message(s) for other reasons: their rows say why.", nullptr,
                                       pluralNumber(progress.otherReasons))
                         .arg(countText(progress.otherReasons)));
    return lines;
}

} // namespace jetlag
