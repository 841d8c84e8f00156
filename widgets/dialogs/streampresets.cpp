// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/streampresets.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::StreamPresets)
};

constexpr qint64 hour = 3'600'000'000'000;
constexpr qint64 day = 24 * hour;

QByteArray config(const QString& name, const QString& subject, QJsonObject more = {})
{
    more.insert(QStringLiteral("name"), name);
    if (!subject.isEmpty())
        more.insert(QStringLiteral("subjects"), QJsonArray{subject});
    for (const auto& [key, value] :
         {std::pair("retention", "limits"), std::pair("storage", "file"), std::pair("discard", "old")}) {
        if (!more.contains(QLatin1String(key)))
            more.insert(QLatin1String(key), QLatin1String(value));
    }
    return QJsonDocument(more).toJson(QJsonDocument::Compact);
}

/// Kept for a month, and removed as they are dealt with.
QByteArray deadLetters(const StreamName& near)
{
    const QString name = near.value.isEmpty() ? QString() : near.value + QStringLiteral("_DLQ");
    const QString subject = near.value.isEmpty() ? QString() : near.value.toLower() + QStringLiteral(".dlq");
    return config(name, subject,
                  {{QStringLiteral("max_age"), 30 * day},
                   {QStringLiteral("allow_direct"), true},
                   {QStringLiteral("description"), Words::tr("Dead letters")}});
}

/// As clients make one, with a history of one.
QByteArray bucket()
{
    return config(QStringLiteral("KV_BUCKET"), QStringLiteral("$KV.BUCKET.>"),
                  {{QStringLiteral("max_msgs_per_subject"), 1},
                   {QStringLiteral("discard"), QStringLiteral("new")},
                   {QStringLiteral("allow_rollup_hdrs"), true},
                   {QStringLiteral("deny_delete"), true},
                   {QStringLiteral("allow_direct"), true}});
}

} // namespace

std::vector<std::pair<QString, QByteArray>> streamPresets(const StreamName& near)
{
    const auto age = [](qint64 nanoseconds) { return QJsonObject{{QStringLiteral("max_age"), nanoseconds}}; };
    const QJsonObject queue{{QStringLiteral("retention"), QStringLiteral("workqueue")}};
    const auto vigil = [](const char* name) -> QString { return QStringLiteral("VIGIL_") + QLatin1String(name); };
    return {{Words::tr("Work queue"), config({}, {}, queue)},
            {Words::tr("Log of 24 hours"), config({}, {}, age(day))},
            {near.value.isEmpty() ? Words::tr("Dead letters")
                                  : Words::tr("Dead letters of %1").arg(displayName(near.value)),
             deadLetters(near)},
            {Words::tr("Key-value bucket"), bucket()},
            {vigil("REQUESTS"), config(vigil("REQUESTS"), QStringLiteral("vigil.requests.*"), age(day))},
            {vigil("PII"), config(vigil("PII"), QStringLiteral("vigil.pii.>"))},
            {vigil("LOG"), config(vigil("LOG"), QStringLiteral("vigil.log.>"))},
            {vigil("RESULTS"), config(vigil("RESULTS"), QStringLiteral("vigil.results.*"), age(7 * day))},
            {vigil("WORK"), config(vigil("WORK"), QStringLiteral("vigil.work.*"), queue)},
            {vigil("DLQ"), config(vigil("DLQ"), QStringLiteral("vigil.dlq"))}};
}

} // namespace jetlag
