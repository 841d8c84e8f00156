// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/trend.h"

#include "items/formatting.h"

#include <QCoreApplication>

namespace jetlag {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Trend)
};
constexpr qsizetype longest = 60;
} // namespace

void Trend::add(double value)
{
    if (m_values.size() >= longest)
        m_values.removeFirst();
    m_values.append(value);
}

QString Trend::spoken() const
{
    if (m_values.size() < 2)
        return Words::tr("no trend yet");
    const QString from = countText(static_cast<uint64_t>(m_values.first()));
    const QString to = countText(static_cast<uint64_t>(m_values.last()));
    if (m_values.last() > m_values.first())
        return Words::tr("rising, %1 to %2").arg(from, to);
    if (m_values.last() < m_values.first())
        return Words::tr("falling, %1 to %2").arg(from, to);
    return Words::tr("steady at %1").arg(to);
}

} // namespace jetlag
