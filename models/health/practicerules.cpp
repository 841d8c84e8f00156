// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/rulekit.h"

namespace jetlag::health {
namespace {

using namespace std::chrono_literals;

constexpr auto passing = 10min;       ///< an ephemeral consumer that is older is no passing look
constexpr auto shortWindow = 10s;     ///< publishers that lose their connection take longer to try again
constexpr auto longWindow = 1h;       ///< nobody tries again after that
constexpr double manyIds = 1'000'000; ///< kept in memory for the window

Verdict ephemeralWork(const ConsumerSight& sight)
{
    const ConsumerConfig& config = sight.config();
    if (config.isDurable() || config.ackPolicy == AckPolicy::None || config.ackPolicy == AckPolicy::Unknown)
        return no();
    if (!sight.facts().created)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "When it was made is not known."));
    const auto age = sight.now - *sight.facts().created;
    if (age < passing)
        return no();
    return yes(Severity::Warning,
               Words::tr("It is ephemeral, asks for acks, and has been there for %1.").arg(duration(age)),
               sight.facts().created);
}

Verdict windowShort(const StreamSight& sight)
{
    const auto window = sight.config().duplicateWindow;
    if (sight.config().isMirror || window <= 0ns || window >= shortWindow)
        return no();
    return yes(Severity::Notice, Words::tr("duplicate_window is %1.").arg(duration(window)));
}

Verdict windowLong(const StreamSight& sight)
{
    const auto window = sight.config().duplicateWindow;
    if (sight.config().isMirror || window <= longWindow)
        return no();
    if (!sight.row.rates.messagesIn)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The rate of new messages is not known yet."));
    const double ids = *sight.row.rates.messagesIn * Elapsed(window).count();
    return yes(
        ids >= manyIds ? Severity::Warning : Severity::Notice,
        Words::tr("duplicate_window is %1; at %2 messages a second the server keeps up to %3 message ids.")
            .arg(duration(window), rate(*sight.row.rates.messagesIn), count(static_cast<uint64_t>(std::llround(ids)))));
}

Verdict noThresholds(const AccountSight& sight)
{
    uint64_t workers = 0;
    for (const auto& [key, row] : sight.snapshot.consumers) {
        if (row->facts->known < Known::Config)
            return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The configuration of some consumer is not known."));
        const ConsumerConfig& config = row->facts->config;
        if (!isWorker(config))
            continue;
        ++workers;
        const auto& keys = config.metadata;
        if (std::any_of(keys.keyBegin(), keys.keyEnd(),
                        [](const QString& one) { return one.startsWith(QLatin1String("io.nats.monitor.")); }))
            return no();
    }
    return workers == 0
               ? no()
               : yes(Severity::Notice, Words::tr("None of %n durable consumer(s) has a threshold in its metadata.",
                                                 nullptr, plural(workers)));
}

Verdict oneSubscriber(const ConsumerSight& sight)
{
    if (sight.config().isPull() || !isWorker(sight.config()) || !sight.config().deliverGroup.isEmpty())
        return no();
    return yes(Severity::Notice, Words::tr("It pushes to a subject without a group."));
}

} // namespace

std::vector<HealthRule> practiceRules()
{
    using Need = HealthRule::Need;
    constexpr auto family = HealthFamily::Practice;
    return {
        {"practice.ephemeral-work", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "Work depends on an ephemeral consumer"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "When its client is away for a moment the server removes it, and with it the "
                           "knowledge of what is done."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Use a durable consumer for work that matters."), Need::Config,
         Remedy::CreateConsumer, ephemeralWork},
        {"practice.window-short", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The duplicate window is shorter than retries take"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "A publisher that tries again after a broken connection stores its message a "
                           "second time, with the same id."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set duplicate_window above the longest time between two tries of a "
                                             "publisher."),
         Need::Config, Remedy::EditStream, windowShort},
        {"practice.window-long", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The duplicate window is longer than it is of use"),
         QT_TRANSLATE_NOOP("jetlag::Health", "The server keeps each message id of that time in memory, and a replay "
                                             "within it is dropped without a word."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set duplicate_window to some minutes."), Need::State, Remedy::EditStream,
         windowLong},
        {"practice.no-thresholds", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "No consumer says when it is too far behind"),
         QT_TRANSLATE_NOOP("jetlag::Health", "Thresholds in the metadata are seen by every tool that checks, the nats "
                                             "program included."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Set a threshold for the lag of the consumers that matter."), Need::Config,
         Remedy::None, noThresholds},
        {"practice.one-subscriber", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "Only one subscriber can work at a time"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Without a group a second subscriber is refused: work cannot be shared, and "
                           "nobody takes over."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Use a deliver group, or a pull consumer."), Need::Config,
         Remedy::CreateConsumer, oneSubscriber},
    };
}

} // namespace jetlag::health
