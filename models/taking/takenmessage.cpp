// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taking/takenmessage.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Taking)
};

} // namespace

std::optional<std::chrono::nanoseconds> timeToSettle(const ConsumerConfig& config, uint64_t deliveries)
{
    if (config.ackPolicy == AckPolicy::None)
        return std::nullopt;
    if (config.backoff.empty()) {
        constexpr std::chrono::seconds ofServer{30}; // where the configuration says nothing
        return config.ackWait.count() > 0 ? config.ackWait : ofServer;
    }
    // The last wait is that of all further deliveries.
    return config.backoff[std::min<size_t>(std::max<uint64_t>(deliveries, 1) - 1, config.backoff.size() - 1)];
}

QString whyNotTaken(const ConsumerConfig& config)
{
    if (!config.isPull())
        return Words::tr("This is a push consumer: the server sends its messages to “%1” by itself, nothing can be "
                         "taken from it.")
            .arg(displayText(config.deliverSubject));
    if (config.pinned)
        return Words::tr("This consumer pins one client of each priority group. Whoever takes by hand would become "
                         "that client and keep its worker out, so it is not offered here.");
    if (config.ackPolicy == AckPolicy::Unknown)
        return Words::tr("This program does not know this consumer's way of acknowledging, so it takes nothing "
                         "from it.");
    return {};
}

QStringList priorityGroupsOf(const ConsumerFacts& consumer)
{
    QStringList groups;
    const QJsonObject config = QJsonDocument::fromJson(consumer.raw).object().value(QLatin1String("config")).toObject();
    const QJsonArray all = config.value(QLatin1String("priority_groups")).toArray();
    for (const auto& group : all)
        groups.append(group.toString());
    return groups;
}

} // namespace jetlag
