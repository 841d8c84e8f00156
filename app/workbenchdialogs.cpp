// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alertsettings.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/workbench.h"
#include "deleting/purgeservice.h"
#include "monitor/thresholdservice.h"
#include "widgets/dialogs/alertsdialog.h"
#include "widgets/dialogs/purgedialog.h"
#include "widgets/dialogs/thresholdsdialog.h"

namespace jetlag {

void Workbench::openPurge()
{
    const StreamName stream = m_window.navigation().current().stream;
    if (stream.value.isEmpty())
        return;
    auto* dialog = new PurgeDialog(m_session.purgeService(), stream, &m_window);
    dialog->setLocked(m_lock.isLocked(), LockPolicy::reason());
    connect(dialog, &PurgeDialog::actionDone, this, &Workbench::onAction);
    dialog->open();
}

void Workbench::openAlerts()
{
    auto* dialog = new AlertsDialog(alertOptions(m_settings), &m_window);
    connect(dialog, &AlertsDialog::saved, this, [this](const AlertOptions& options) {
        setAlertOptions(m_settings, options);
        m_alerts.setOptions(options);
    });
    connect(dialog, &AlertsDialog::testRequested, this, [this](const AlertOptions& options) {
        const AlertOptions kept = alertOptions(m_settings);
        m_alerts.setOptions(options);
        m_alerts.test();
        m_alerts.setOptions(kept);
    });
    dialog->open();
}

/// Of the consumer that is selected, else of the stream.
void Workbench::openThresholds()
{
    const Place here = m_window.navigation().current();
    if (!m_snapshot || here.stream.value.isEmpty())
        return;
    ConfigTarget target{here.stream, {}, {}};
    QMap<QString, QString> metadata;
    if (!here.consumer.value.isEmpty()) {
        target.consumer = here.consumer;
        const auto row = m_snapshot->consumers.find({here.stream, here.consumer});
        if (row == m_snapshot->consumers.end())
            return;
        target.seen = incarnationOf(*row->second->facts);
        metadata = row->second->facts->config.metadata;
    } else {
        const auto row = m_snapshot->streams.find(here.stream);
        if (row == m_snapshot->streams.end())
            return;
        target.seen = incarnationOf(*row->second->facts);
        metadata = row->second->facts->config.metadata;
    }
    auto* dialog = new ThresholdsDialog(m_session.thresholds(), target, metadata, &m_window);
    dialog->setLocked(m_lock.isLocked(), LockPolicy::reason());
    connect(dialog, &ThresholdsDialog::actionDone, this, &Workbench::onAction);
    dialog->open();
}

} // namespace jetlag
