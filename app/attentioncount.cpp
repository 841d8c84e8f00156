// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attentioncount.h"

#include "app/mainwindow.h"
#include "app/pagelist.h"
#include "domain/streamhealth.h"

#include <QCoreApplication>
#include <QLocale>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::AttentionCount)
};

QString number(size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

int plural(size_t count)
{
    return static_cast<int>(std::min<size_t>(count, 1'000'000));
}

PageBadge consumersBadge(const AttentionCount& count)
{
    if (count.stuck > 0)
        return {number(count.stuck), Severity::Critical,
                Words::tr("%1 consumer(s) are stuck.", nullptr, plural(count.stuck)).arg(number(count.stuck))};
    if (count.behind > 0)
        return {number(count.behind), Severity::Warning,
                Words::tr("%1 consumer(s) are behind.", nullptr, plural(count.behind)).arg(number(count.behind))};
    return {};
}

} // namespace

AttentionCount countAttention(const Snapshot& snapshot)
{
    AttentionCount count;
    count.streams = snapshot.streams.size();
    for (const auto& [name, row] : snapshot.streams) {
        count.troubledStreams += healthOf(*row).trouble != StreamHealth::Trouble::None ? 1 : 0;
    }
    for (const auto& [key, row] : snapshot.consumers) {
        if (row->isOld())
            continue;
        const Severity severity = severityOf(row->assessment.status);
        count.stuck += severity == Severity::Critical ? 1 : 0;
        count.behind += severity == Severity::Warning ? 1 : 0;
    }
    return count;
}

void showAttention(MainWindow& window, const AttentionCount& count, bool isOld)
{
    PageBadge streams{number(count.streams), Severity::Ok, {}};
    if (count.troubledStreams > 0 && !isOld)
        streams = {number(count.troubledStreams), Severity::Critical,
                   Words::tr("%1 stream(s) refuse what is new, or are not fed.", nullptr, plural(count.troubledStreams))
                       .arg(number(count.troubledStreams))};
    window.setBadge(PageId::Streams, streams);
    window.setBadge(PageId::Consumers, isOld ? PageBadge{} : consumersBadge(count));
    window.setSummary(isOld              ? QString()
                      : count.stuck > 0  ? Words::tr("%1 stuck", "in the title").arg(number(count.stuck))
                      : count.behind > 0 ? Words::tr("%1 behind", "in the title").arg(number(count.behind))
                                         : QString());
}

void showDeadLetters(MainWindow& window, size_t letters, bool isNew)
{
    window.setBadge(PageId::DeadLetters,
                    {letters > 0 ? number(letters) : QString(), isNew ? Severity::Warning : Severity::Ok,
                     Words::tr("%1 dead letter(s).", nullptr, plural(letters)).arg(number(letters))});
}

} // namespace jetlag
