// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/consumeract.h"

#include "admin/changejob.h"
#include "jetstream/apierror.h"
#include "jetstream/replyparse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConsumerAct)
};

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

std::optional<Timestamp> timeAt(const QJsonObject& object, QLatin1String key)
{
    return parseRfc3339(object.value(key).toString().toStdString());
}

bool isSame(const std::optional<Timestamp>& a, Timestamp b)
{
    return a && std::chrono::abs(*a - b) < std::chrono::milliseconds(1);
}

QString leaderOf(const QByteArray& info)
{
    return objectOf(info).value(QLatin1String("cluster")).toObject().value(QLatin1String("leader")).toString();
}

Error refusal(const QString& words)
{
    return {Error::Kind::InvalidInput, words, {}, 0};
}

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Fills in what is particular to each act.
class Filler
{
public:
    explicit Filler(ChangeOrder& order)
        : m_order(order)
    {
    }
    void operator()(const PauseConsumer& pause) const
    {
        const Timestamp until = pause.until;
        const auto isPaused = [until](const QByteArray& info) {
            return isSame(
                timeAt(objectOf(info).value(QLatin1String("config")).toObject(), QLatin1String("pause_until")), until);
        };
        name(QStringLiteral("PAUSE"));
        m_order.body = [until](const QByteArray&) {
            return json({{QStringLiteral("pause_until"), QString::fromLatin1(toRfc3339(until))}});
        };
        m_order.judge = [until](const QByteArray& reply) -> std::optional<Error> {
            const QJsonObject told = objectOf(reply);
            if (told.value(QLatin1String("paused")).toBool() &&
                isSame(timeAt(told, QLatin1String("pause_until")), until))
                return std::nullopt;
            return Error{Error::Kind::Protocol, Words::tr("The server answered, but the consumer is not paused."),
                         QString::fromUtf8(reply), 0};
        };
        m_order.isSeen = isPaused;
    }
    void operator()(const ResumeConsumer&) const
    {
        name(QStringLiteral("PAUSE")); // without a body
        m_order.judge = [](const QByteArray& reply) -> std::optional<Error> {
            if (!objectOf(reply).value(QLatin1String("paused")).toBool())
                return std::nullopt;
            return Error{Error::Kind::Protocol, Words::tr("The server answered, but the consumer still is paused."),
                         QString::fromUtf8(reply), 0};
        };
        m_order.isSeen = [](const QByteArray& info) {
            return !info.isEmpty() && !objectOf(info).value(QLatin1String("paused")).toBool();
        };
    }
    void operator()(const DeleteConsumer&) const
    {
        name(QStringLiteral("DELETE"));
        m_order.judge = [](const QByteArray& reply) -> std::optional<Error> {
            const auto success = parseSuccess(reply, {});
            return success ? std::nullopt : std::optional(success.error());
        };
        const ConfigTarget target = m_order.target;
        m_order.isSeen = [target](const QByteArray& info) { return info.isEmpty() || changedSince(target, info); };
    }
    void operator()(const UnpinConsumer& unpin) const
    {
        const QString group = unpin.group;
        name(QStringLiteral("UNPIN"));
        m_order.objection = [group](const QByteArray& info) -> std::optional<Error> {
            if (pinnedGroups(info).contains(group))
                return std::nullopt;
            return refusal(Words::tr("The group holds no pinned client any more."));
        };
        m_order.body = [group](const QByteArray&) { return json({{QStringLiteral("group"), group}}); };
        // Another one may be pinned at once, so only its absence tells.
        m_order.isSeen = [group](const QByteArray& info) {
            return !info.isEmpty() && !pinnedGroups(info).contains(group);
        };
    }
    void operator()(const StepDownConsumer&) const { makeStepDown(m_order); }

private:
    void name(const QString& verb) const
    {
        m_order.operation =
            QStringLiteral("CONSUMER.%1.%2.%3").arg(verb, m_order.target.stream.value, m_order.target.consumer->value);
    }
    ChangeOrder& m_order;
};

} // namespace

void makeStepDown(ChangeOrder& order)
{
    const ConfigTarget& target = order.target;
    order.operation =
        target.consumer
            ? QStringLiteral("CONSUMER.LEADER.STEPDOWN.%1.%2").arg(target.stream.value, target.consumer->value)
            : QStringLiteral("STREAM.LEADER.STEPDOWN.") + target.stream.value;
    auto before = std::make_shared<QString>();
    order.objection = [before](const QByteArray& info) -> std::optional<Error> {
        *before = leaderOf(info);
        if (!before->isEmpty())
            return std::nullopt;
        return refusal(Words::tr("It has no leader that could step down."));
    };
    order.isSeen = [before](const QByteArray& info) {
        const QString now = leaderOf(info);
        return !now.isEmpty() && now != *before;
    };
}

QStringList pinnedGroups(const QByteArray& info)
{
    QStringList groups;
    const QJsonArray all = objectOf(info).value(QLatin1String("priority_groups")).toArray();
    for (const auto& value : all) {
        const QJsonObject group = value.toObject();
        if (!group.value(QLatin1String("pinned_client_id")).toString().isEmpty())
            groups.append(group.value(QLatin1String("group")).toString());
    }
    return groups;
}

std::optional<Timestamp> pausedUntil(const QByteArray& info, Timestamp serverNow)
{
    const auto until = timeAt(objectOf(info).value(QLatin1String("config")).toObject(), QLatin1String("pause_until"));
    return until && *until > serverNow ? until : std::nullopt;
}

ChangeOrder orderOf(const ConsumerKey& key, const Incarnation& seen, const ConsumerAct& act)
{
    ChangeOrder order;
    order.target = {key.stream, key.consumer, seen};
    std::visit(Filler(order), act);
    return order;
}

} // namespace jetlag
