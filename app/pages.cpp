// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Pages)
};

} // namespace

const std::vector<PageId>& allPages()
{
    static const std::vector<PageId> pages{PageId::Overview, PageId::Streams,      PageId::Consumers,
                                           PageId::Messages, PageId::LiveSubjects, PageId::DeadLetters,
                                           PageId::Buckets,  PageId::Health,       PageId::Events};
    return pages;
}

QString pageKey(PageId page)
{
    switch (page) {
    case PageId::Overview:
        break;
    case PageId::Streams:
        return QStringLiteral("streams");
    case PageId::Consumers:
        return QStringLiteral("consumers");
    case PageId::Messages:
        return QStringLiteral("messages");
    case PageId::LiveSubjects:
        return QStringLiteral("live-subjects");
    case PageId::DeadLetters:
        return QStringLiteral("dead-letters");
    case PageId::Buckets:
        return QStringLiteral("buckets");
    case PageId::Health:
        return QStringLiteral("health");
    case PageId::Events:
        return QStringLiteral("events");
    }
    return QStringLiteral("overview");
}

QStringList pageKeys()
{
    QStringList keys;
    for (const PageId page : allPages())
        keys.append(pageKey(page));
    return keys;
}

std::optional<PageId> pageOfKey(const QString& key)
{
    const auto& pages = allPages();
    const auto found = std::find_if(pages.begin(), pages.end(), [&key](PageId page) { return pageKey(page) == key; });
    return found == pages.end() ? std::nullopt : std::optional(*found);
}

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Overview:
        break;
    case PageId::Streams:
        return Pages::tr("Streams");
    case PageId::Consumers:
        return Pages::tr("Consumers");
    case PageId::Messages:
        return Pages::tr("Messages");
    case PageId::LiveSubjects:
        return Pages::tr("Live subjects");
    case PageId::DeadLetters:
        return Pages::tr("Dead letters");
    case PageId::Buckets:
        return Pages::tr("Buckets");
    case PageId::Health:
        return Pages::tr("Health");
    case PageId::Events:
        return Pages::tr("Events");
    }
    return Pages::tr("Overview");
}

QString pageIcon(PageId page)
{
    switch (page) {
    case PageId::Overview:
        break;
    case PageId::Streams:
        return QStringLiteral("page-streams");
    case PageId::Consumers:
        return QStringLiteral("page-consumers");
    case PageId::Messages:
        return QStringLiteral("page-messages");
    case PageId::LiveSubjects:
        return QStringLiteral("page-live");
    case PageId::DeadLetters:
        return QStringLiteral("page-dead-letters");
    case PageId::Buckets:
        return QStringLiteral("page-buckets");
    case PageId::Health:
        return QStringLiteral("page-health");
    case PageId::Events:
        return QStringLiteral("page-events");
    }
    return QStringLiteral("page-overview");
}

} // namespace jetlag
