// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation.h"

#include "domain/subject.h"

namespace jetlag {

void Navigation::jump(const Place& place)
{
    m_way.assign(1, place);
    emit moved(place);
    emit changed();
}

void Navigation::open(const Place& place)
{
    if (place == current())
        return;
    if (m_way.size() >= maxSteps)
        m_way.erase(m_way.begin());
    m_way.push_back(place);
    emit moved(place);
    emit changed();
}

void Navigation::select(const Place& place)
{
    if (place == current())
        return;
    m_way.back() = place;
    emit changed();
}

void Navigation::back()
{
    if (!canGoBack())
        return;
    m_way.pop_back();
    emit moved(current());
    emit changed();
}

QString breadcrumb(const Place& place, const QString& pageTitle)
{
    QStringList parts{pageTitle};
    if (!place.stream.value.isEmpty())
        parts.append(displayName(place.stream.value));
    if (!place.consumer.value.isEmpty())
        parts.append(displayText(place.consumer.value));
    return parts.join(QStringLiteral(" › "));
}

} // namespace jetlag
