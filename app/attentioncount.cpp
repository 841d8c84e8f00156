// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attentioncount.h"

#include "app/mainwindow.h"
#include "app/pagelist.h"
#include "domain/streamhealth.h"
#include "items/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::AttentionCount)
};

PageBadge consumersBadge(uint64_t stuck, uint64_t behind)
{
    if (stuck > 0)
        return {countText(stuck), Severity::Critical,
                Words::tr("%1 consumer(s) are stuck.", nullptr, pluralNumber(stuck)).arg(countText(stuck))};
    if (behind > 0)
        return {countText(behind), Severity::Warning,
                Words::tr("%1 consumer(s) are behind.", nullptr, pluralNumber(behind)).arg(countText(behind))};
    return {};
}

} // namespace

void showConsumers(MainWindow& window, const GroupCounts& counts, bool isOld)
{
    const auto countOf = [&](ConsumerGroup group) { return isOld ? 0 : static_cast<uint64_t>(counts.of(group)); };
    const uint64_t stuck = countOf(ConsumerGroup::Stuck);
    const uint64_t behind = countOf(ConsumerGroup::Behind);
    window.setBadge(PageId::Consumers, consumersBadge(stuck, behind));
    window.setSummary(stuck > 0    ? Words::tr("%1 stuck", "in the title").arg(countText(stuck))
                      : behind > 0 ? Words::tr("%1 behind", "in the title").arg(countText(behind))
                                   : QString());
}

void showStreams(MainWindow& window, const Snapshot& snapshot, bool isOld)
{
    const auto& streams = snapshot.streams;
    const auto isTroubled = [](const auto& stream) {
        return healthOf(*stream.second).trouble != StreamHealth::Trouble::None;
    };
    const auto troubled = isOld ? 0 : static_cast<uint64_t>(std::count_if(streams.begin(), streams.end(), isTroubled));
    PageBadge badge{countText(streams.size()), Severity::Ok, {}};
    if (troubled > 0)
        badge = {countText(troubled), Severity::Critical,
                 Words::tr("%1 stream(s) refuse what is new, or are not fed.", nullptr, pluralNumber(troubled))
                     .arg(countText(troubled))};
    window.setBadge(PageId::Streams, badge);
}

void showDeadLetters(MainWindow& window, size_t letters, bool isNew)
{
    window.setBadge(PageId::DeadLetters,
                    {letters > 0 ? countText(letters) : QString(), isNew ? Severity::Warning : Severity::Ok,
                     Words::tr("%1 dead letter(s).", nullptr, pluralNumber(letters)).arg(countText(letters))});
}

void showHealth(MainWindow& window, const FindingCounts& counts, bool isOld)
{
    const auto troubles = static_cast<uint64_t>(isOld ? 0 : counts.critical + counts.warning);
    PageBadge badge;
    if (troubles > 0)
        badge = {countText(troubles), counts.critical > 0 ? Severity::Critical : Severity::Warning,
                 Words::tr("%1 finding(s) need attention.", nullptr, pluralNumber(troubles)).arg(countText(troubles))};
    window.setBadge(PageId::Health, badge);
}

} // namespace jetlag
