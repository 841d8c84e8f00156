// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace jetlag {

/// Use and limits of the account ($JS.API.INFO). Limits are nullopt when unlimited.
struct AccountFacts
{
    uint64_t memory = 0;
    uint64_t storage = 0;
    uint64_t streams = 0;
    uint64_t consumers = 0;
    std::optional<uint64_t> maxMemory;
    std::optional<uint64_t> maxStorage;
    std::optional<uint64_t> maxStreams;
    std::optional<uint64_t> maxConsumers;
    QString domain;
    uint64_t apiTotal = 0;
    uint64_t apiErrors = 0;
    std::optional<int> apiLevel;
    QByteArray raw;
    friend bool operator==(const AccountFacts&, const AccountFacts&) = default;
};

} // namespace jetlag
