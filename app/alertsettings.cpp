// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alertsettings.h"

#include "app/settings.h"

namespace jetlag {

AlertOptions alertOptions(const Settings& settings)
{
    using Key = Settings::Key;
    return {settings.value(Key::AlertNotify).toBool(),
            settings.value(Key::AlertWarnings).toBool(),
            settings.value(Key::AlertCommand).toString(),
            settings.value(Key::AlertWebhook).toString(),
            settings.value(Key::AlertQuiet).toBool(),
            QTime::fromString(settings.value(Key::AlertQuietFrom).toString(), QStringLiteral("HH:mm")),
            QTime::fromString(settings.value(Key::AlertQuietUntil).toString(), QStringLiteral("HH:mm"))};
}

void setAlertOptions(Settings& settings, const AlertOptions& options)
{
    using Key = Settings::Key;
    settings.setValue(Key::AlertNotify, options.notify);
    settings.setValue(Key::AlertWarnings, options.warnings);
    settings.setValue(Key::AlertCommand, options.command);
    settings.setValue(Key::AlertWebhook, options.webhook);
    settings.setValue(Key::AlertQuiet, options.hasQuietHours);
    settings.setValue(Key::AlertQuietFrom, options.quietFrom.toString(QStringLiteral("HH:mm")));
    settings.setValue(Key::AlertQuietUntil, options.quietUntil.toString(QStringLiteral("HH:mm")));
}

} // namespace jetlag
