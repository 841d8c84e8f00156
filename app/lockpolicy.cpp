// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockpolicy.h"

#include "app/settings.h"

#include <QCoreApplication>

namespace jetlag {

QString connectionScope(const ConnectionOptions& options)
{
    QStringList servers = options.publicServers();
    servers.sort();
    return servers.join(u',');
}

LockPolicy::LockPolicy(Settings& settings, const ConnectionOptions& options)
    : m_settings(settings)
    , m_scope(connectionScope(options))
{
    const QVariant remembered = settings.value(Settings::Key::Unlocked, m_scope);
    m_isLocked = remembered.isValid() ? !remembered.toBool() : !options.isLoopback();
}

QString LockPolicy::reason()
{
    return QCoreApplication::translate("jetlag::Workbench",
                                       "This connection is locked: it only reads. Unlock it in the status strip.");
}

void LockPolicy::setLocked(bool locked)
{
    if (locked == m_isLocked)
        return;
    m_isLocked = locked;
    m_settings.setValue(Settings::Key::Unlocked, !locked, m_scope);
    emit changed(locked);
}

} // namespace jetlag
