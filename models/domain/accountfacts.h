// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace jetlag {

/// What is used of JetStream, and what may be. Limits are nullopt when unlimited.
struct AccountUse
{
    uint64_t memory = 0;
    uint64_t storage = 0;
    uint64_t streams = 0;
    uint64_t consumers = 0;
    std::optional<uint64_t> maxMemory;
    std::optional<uint64_t> maxStorage;
    std::optional<uint64_t> maxStreams;
    std::optional<uint64_t> maxConsumers;
    friend bool operator==(const AccountUse&, const AccountUse&) = default;
};

/// What is used of one tier: of the streams with so many replicas.
struct AccountTier
{
    QString name; ///< "R1", "R3"
    AccountUse use;
    friend bool operator==(const AccountTier&, const AccountTier&) = default;
};

/// Use and limits of the account ($JS.API.INFO).
struct AccountFacts
{
    AccountUse use;                 ///< of the whole account; without limits where there are tiers
    std::vector<AccountTier> tiers; ///< where limits go by replicas: then these are the limits there are
    QString domain;
    uint64_t apiTotal = 0;
    uint64_t apiErrors = 0;
    std::optional<int> apiLevel;
    QByteArray raw;
    friend bool operator==(const AccountFacts&, const AccountFacts&) = default;
};

} // namespace jetlag
