// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the files of rules have in common; for models/health alone.

#include "domain/thresholds.h"
#include "health/rule.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace jetlag::health {

/// All words of all rules are in this context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Health)
};

inline Verdict no()
{
    return {};
}

inline Verdict yes(Severity severity, const QString& evidence, const std::optional<Timestamp>& since = std::nullopt)
{
    return {Verdict::Kind::Yes, severity, evidence, {}, since, nullptr};
}

inline Verdict cannotTell(const char* because)
{
    return {Verdict::Kind::CannotTell, Severity::Unknown, {}, {}, {}, because};
}

inline QString count(uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

/// For tr()'s plural argument; the number itself is written by count().
inline int plural(uint64_t value)
{
    return static_cast<int>(value < 1'000'000 ? value : 1'000'000 + value % 1'000'000);
}

inline QString bytes(uint64_t value)
{
    return QLocale().formattedDataSize(static_cast<qint64>(std::min<uint64_t>(value, INT64_MAX)), 1);
}

/// As a configuration writes it; from a second on in whole seconds.
inline QString duration(std::chrono::nanoseconds value)
{
    return toGoDuration(value < std::chrono::seconds(1)
                            ? std::chrono::nanoseconds(std::chrono::floor<std::chrono::milliseconds>(value))
                            : std::chrono::nanoseconds(std::chrono::floor<std::chrono::seconds>(value)));
}

inline QString rate(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond < 100 ? 1 : 0);
}

inline double share(uint64_t part, uint64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// Has come to an end with nothing good in sight, or falls behind.
inline bool isInTrouble(ConsumerStatus status)
{
    const Severity severity = severityOf(status);
    return severity == Severity::Warning || severity == Severity::Critical;
}

/// Keys, values and objects are not used up by reading: other rules are for work.
inline bool isBucket(const StreamName& stream)
{
    return stream.value.startsWith(QLatin1String("KV_")) || stream.value.startsWith(QLatin1String("OBJ_"));
}

/// What is removed from it is done.
inline bool holdsWork(const StreamConfig& stream)
{
    return stream.retention == Retention::WorkQueue || stream.retention == Retention::Interest;
}

/// Its work is acknowledged, and its place kept.
inline bool isWorker(const ConsumerConfig& consumer)
{
    return consumer.isDurable() && consumer.ackPolicy != AckPolicy::None && consumer.ackPolicy != AckPolicy::Unknown;
}

std::vector<HealthRule> losingRules();
std::vector<HealthRule> stuckRules();
std::vector<HealthRule> ackRules();
std::vector<HealthRule> practiceRules();
std::vector<HealthRule> streamConfigRules();
std::vector<HealthRule> consumerConfigRules();
std::vector<HealthRule> clusterRules();
std::vector<HealthRule> accountRules();

} // namespace jetlag::health
