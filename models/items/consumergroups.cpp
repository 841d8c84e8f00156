// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumergroups.h"

namespace jetlag {

ConsumerGroup groupOf(ConsumerStatus status)
{
    switch (severityOf(status)) {
    case Severity::Critical:
        return ConsumerGroup::Stuck;
    case Severity::Warning:
        return ConsumerGroup::Behind;
    case Severity::Notice:
        return ConsumerGroup::Held;
    case Severity::Ok:
        return ConsumerGroup::Fine;
    case Severity::Unknown:
        break;
    }
    return ConsumerGroup::Unknown;
}

Severity severityOf(ConsumerGroup group)
{
    switch (group) {
    case ConsumerGroup::Stuck:
        return Severity::Critical;
    case ConsumerGroup::Behind:
        return Severity::Warning;
    case ConsumerGroup::Held:
        return Severity::Notice;
    case ConsumerGroup::Fine:
        return Severity::Ok;
    case ConsumerGroup::Unknown:
        break;
    }
    return Severity::Unknown;
}

QString groupKeyword(ConsumerGroup group)
{
    switch (group) {
    case ConsumerGroup::Stuck:
        return QStringLiteral("stuck");
    case ConsumerGroup::Behind:
        return QStringLiteral("behind");
    case ConsumerGroup::Held:
        return QStringLiteral("held");
    case ConsumerGroup::Fine:
        return QStringLiteral("fine");
    case ConsumerGroup::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString groupFilter(ConsumerGroup group)
{
    return QStringLiteral("status:") + groupKeyword(group);
}

} // namespace jetlag
