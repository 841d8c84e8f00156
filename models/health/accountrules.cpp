// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/rulekit.h"

namespace jetlag::health {
namespace {

using namespace std::chrono_literals;

constexpr double usedMuch = 0.75; ///< as nats server check has it
constexpr double usedUp = 0.9;
constexpr double manyErrors = 0.1;
constexpr uint64_t fewestRequests = 1000;
constexpr auto clocksApart = 5s;

constexpr auto accountSilent = QT_TRANSLATE_NOOP("jetlag::Health", "The account did not answer.");

/// A figure of the account and its limit.
struct Figure
{
    uint64_t AccountUse::*used;
    std::optional<uint64_t> AccountUse::*most;
    QString (*text)(uint64_t value);
};

/// Of the account, or of the tier that has used up most.
Verdict limit(const AccountSight& sight, const Figure& figure)
{
    if (!sight.snapshot.account)
        return cannotTell(accountSilent);
    double worst = 0;
    QString evidence;
    const auto look = [&](const AccountUse& use, const QString& tier) {
        const auto& most = use.*figure.most;
        if (!most || *most == 0 || share(use.*figure.used, *most) <= worst)
            return;
        worst = share(use.*figure.used, *most);
        const QString of = Words::tr("%1 of %2 are used", "of a limit of the account")
                               .arg(figure.text(use.*figure.used), figure.text(*most));
        evidence = tier.isEmpty() ? Words::tr("%1.", "a sentence").arg(of)
                                  : Words::tr("%1 in the tier %2.", "a figure, a name").arg(of, tier);
    };
    look(sight.snapshot.account->use, {});
    for (const AccountTier& tier : sight.snapshot.account->tiers)
        look(tier.use, tier.name);
    if (worst < usedMuch)
        return no();
    return yes(worst >= usedUp ? Severity::Critical : Severity::Warning, evidence);
}

Verdict storageLimit(const AccountSight& sight)
{
    return limit(sight, {&AccountUse::storage, &AccountUse::maxStorage, bytes});
}

Verdict memoryLimit(const AccountSight& sight)
{
    return limit(sight, {&AccountUse::memory, &AccountUse::maxMemory, bytes});
}

Verdict streamsLimit(const AccountSight& sight)
{
    return limit(sight, {&AccountUse::streams, &AccountUse::maxStreams, count});
}

Verdict consumersLimit(const AccountSight& sight)
{
    return limit(sight, {&AccountUse::consumers, &AccountUse::maxConsumers, count});
}

Verdict overcommitted(const AccountSight& sight)
{
    if (!sight.snapshot.account)
        return cannotTell(accountSilent);
    const auto& most = sight.snapshot.account->use.maxStorage;
    if (!most || *most == 0 || !sight.snapshot.account->tiers.empty())
        return no();
    uint64_t promised = 0;
    for (const auto& [name, row] : sight.snapshot.streams) {
        const StreamConfig& config = row->facts->config;
        if (config.storage == Storage::File)
            promised += config.maxBytes.value_or(0) * static_cast<uint64_t>(std::max(1, config.replicas));
    }
    if (promised <= *most)
        return no();
    return yes(
        Severity::Notice,
        Words::tr("The streams may take %1 together, the account may store %2.").arg(bytes(promised), bytes(*most)));
}

Verdict apiErrors(const AccountSight& sight)
{
    if (!sight.snapshot.account)
        return cannotTell(accountSilent);
    const AccountFacts& account = *sight.snapshot.account;
    if (share(account.apiErrors, account.apiTotal) < manyErrors || account.apiErrors == 0)
        return no();
    if (account.apiTotal < fewestRequests)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "There were too few requests to tell."));
    return yes(Severity::Notice, Words::tr("%1 of %2 JetStream requests of this account were answered with an error.")
                                     .arg(count(account.apiErrors), count(account.apiTotal)));
}

Verdict oldServer(const AccountSight& sight)
{
    const auto& version = sight.context.version;
    if (!version)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The version of the server is not known."));
    return version->purgeHarmsConsumers()
               ? yes(Severity::Notice, Words::tr("The server is %1; mended in 2.9.15.").arg(version->toString()))
               : no();
}

Verdict clocks(const AccountSight& sight)
{
    const bool isTold = std::any_of(sight.snapshot.streams.begin(), sight.snapshot.streams.end(),
                                    [](const auto& stream) { return stream.second->facts->serverTime.has_value(); });
    if (!isTold)
        return cannotTell(QT_TRANSLATE_NOOP("jetlag::Health", "The server does not tell its time."));
    const auto apart = std::chrono::abs(sight.snapshot.serverAhead);
    if (apart < clocksApart)
        return no();
    return yes(Severity::Notice,
               sight.snapshot.serverAhead > 0ns
                   ? Words::tr("The clock of the server is %1 ahead of this computer's.").arg(duration(apart))
                   : Words::tr("The clock of the server is %1 behind this computer's.").arg(duration(apart)));
}

} // namespace

std::vector<HealthRule> accountRules()
{
    using Need = HealthRule::Need;
    constexpr auto family = HealthFamily::Account;
    const char* const refused =
        QT_TRANSLATE_NOOP("jetlag::Health", "At the limit of the account whatever needs more is "
                                            "refused, on all streams.");
    const char* const raise =
        QT_TRANSLATE_NOOP("jetlag::Health", "Raise the limit of the account, or remove what nobody "
                                            "needs.");
    return {
        {"account.storage", family, QT_TRANSLATE_NOOP("jetlag::Health", "The account has used up much of its storage"),
         refused, raise, Need::State, Remedy::None, storageLimit},
        {"account.memory", family, QT_TRANSLATE_NOOP("jetlag::Health", "The account has used up much of its memory"),
         refused, raise, Need::State, Remedy::None, memoryLimit},
        {"account.streams", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The account has about as many streams as it may"), refused, raise,
         Need::State, Remedy::None, streamsLimit},
        {"account.consumers", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The account has about as many consumers as it may"), refused, raise,
         Need::State, Remedy::None, consumersLimit},
        {"account.overcommitted", family,
         QT_TRANSLATE_NOOP("jetlag::Health", "The streams may take more than the account has"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "The account is full before the limits of its streams remove anything: then "
                           "publishing is refused."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Lower max_bytes of streams, or raise the limit of the account."),
         Need::State, Remedy::None, overcommitted},
        {"account.api-errors", family, QT_TRANSLATE_NOOP("jetlag::Health", "Many JetStream requests end in an error"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Some program asks for what does not exist or may not be done, over and over "
                           "again."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Look at the audit advisories of the API to see which."), Need::State,
         Remedy::None, apiErrors},
        {"account.old-server", family, QT_TRANSLATE_NOOP("jetlag::Health", "A purge harms consumers on this server"),
         QT_TRANSLATE_NOOP("jetlag::Health", "After a purge consumers may skip messages or forget what is done."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Bring the server to a newer version."), Need::State, Remedy::None,
         oldServer},
        {"account.clocks", family, QT_TRANSLATE_NOOP("jetlag::Health", "The clocks do not agree"),
         QT_TRANSLATE_NOOP("jetlag::Health",
                           "Ages and times on different computers do not fit together, and certificates "
                           "may fail."),
         QT_TRANSLATE_NOOP("jetlag::Health", "Let both computers follow a time server."), Need::State, Remedy::None,
         clocks},
    };
}

} // namespace jetlag::health
