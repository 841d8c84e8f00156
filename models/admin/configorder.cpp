// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configorder.h"

#include "admin/changejob.h"
#include "domain/subject.h"
#include "jetstream/replyparse.h"

#include <QCoreApplication>
#include <QStringList>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConfigOrder)
};

/// Why the configuration that the server tells is not the one that was asked for.
std::optional<Error> judgeOf(const QByteArray& reply, const FieldChanges& changes)
{
    const auto config = configOf(reply);
    if (!config)
        return config.error();
    const QStringList other = notAsWanted(*config, changes);
    if (other.isEmpty())
        return std::nullopt;
    return Error{Error::Kind::Protocol,
                 Words::tr("The server took it, but not everything is as it was asked for: %1. It may be too old for "
                           "that.",
                           "names of fields")
                     .arg(displayText(other.join(QStringLiteral(", ")))),
                 QString::fromUtf8(*config), 0};
}

bool isAsWanted(const QByteArray& info, const FieldChanges& changes, const QByteArray& base)
{
    const auto config = configOf(info);
    if (!config || !notAsWanted(*config, changes).isEmpty())
        return false;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        // What was left to the server has another value now, or none.
        const QByteArray before = fieldOf(base, change.key());
        if (change->isEmpty() && !before.isEmpty() && fieldOf(*config, change.key()) == before)
            return false;
    }
    return true;
}

QString operation(const ConfigTarget& target, const char* ofStream)
{
    return target.consumer ? QStringLiteral("CONSUMER.CREATE.%1.%2").arg(target.stream.value, target.consumer->value)
                           : QStringLiteral("STREAM.%1.%2").arg(QLatin1String(ofStream), target.stream.value);
}

} // namespace

QStringList notAsWanted(const QByteArray& config, const FieldChanges& changes)
{
    QStringList other;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QString& key = change.key();
        const QByteArray& wanted = change.value();
        // The first step of a backoff that comes with it is the ack wait; what pauses is told as long as it lasts.
        const bool isDerived =
            (key == u"ack_wait" && !changes.value(QStringLiteral("backoff")).isEmpty()) || key == u"pause_until";
        if (!isDerived && !saysWanted(fieldOf(config, key), wanted))
            other << key;
    }
    return other;
}

ChangeOrder orderOf(const ConfigEdit& edit)
{
    ChangeOrder order;
    order.target = edit.target;
    order.operation = operation(edit.target, "UPDATE");
    const QByteArray base = edit.base;
    const FieldChanges changes = edit.changes;
    order.objection = [base](const QByteArray& info) -> std::optional<Error> {
        const auto now = configOf(info);
        if (!now)
            return now.error();
        if (differences(base, *now).empty())
            return std::nullopt;
        return Error{Error::Kind::InvalidInput,
                     Words::tr("Somebody has changed the configuration since you looked at it. Nothing was changed; "
                               "look again."),
                     {},
                     0};
    };
    order.body = [changes, target = edit.target](const QByteArray& info) -> Result<QByteArray> {
        const auto now = configOf(info);
        auto config = now ? configWith(*now, changes) : now;
        if (!config || !target.consumer)
            return config;
        return consumerUpdateBody(target.stream.value, *config);
    };
    order.judge = [changes](const QByteArray& reply) { return judgeOf(reply, changes); };
    order.isSeen = [changes, base](const QByteArray& info) {
        return !info.isEmpty() && isAsWanted(info, changes, base);
    };
    return order;
}

ChangeOrder orderOf(const ConfigCreation& creation)
{
    ChangeOrder order;
    order.target = {creation.stream, creation.consumer, {}};
    order.mustExist = false;
    order.operation = operation(order.target, "CREATE");
    const FieldChanges wanted = changesBetween(QByteArrayLiteral("{}"), creation.config);
    order.body = [creation](const QByteArray&) -> Result<QByteArray> {
        return creation.consumer ? consumerCreateBody(creation.stream.value, creation.config) : creation.config;
    };
    order.judge = [wanted](const QByteArray& reply) { return judgeOf(reply, wanted); };
    order.isSeen = [wanted](const QByteArray& info) {
        const auto config = info.isEmpty() ? Result<QByteArray>(QByteArray()) : configOf(info);
        return !info.isEmpty() && config && notAsWanted(*config, wanted).isEmpty();
    };
    return order;
}

ChangeOrder deletionOf(const ConfigTarget& stream)
{
    ChangeOrder order;
    order.target = stream;
    order.operation = QStringLiteral("STREAM.DELETE.") + stream.stream.value;
    order.judge = [](const QByteArray& reply) -> std::optional<Error> {
        const auto success = parseSuccess(reply, {});
        return success ? std::nullopt : std::optional(success.error());
    };
    order.isSeen = [stream](const QByteArray& info) { return info.isEmpty() || changedSince(stream, info); };
    return order;
}

} // namespace jetlag
