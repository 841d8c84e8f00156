// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QPointer>

#include <vector>

namespace jetlag {

/// Whole streams, and configurations, out to folders and back in, whatever page is shown. GUI thread.
class BackupActions : public QObject
{
    Q_OBJECT
public:
    explicit BackupActions(const DeskServices& services); ///< all must outlive this
    /// Dialogs end before the services that they use.
    ~BackupActions() override;
    void take(const SnapshotPtr& snapshot);

signals:
    void actionDone(const jetlag::Event& event);

private:
    void update();
    void openBackup();
    void openRestore();
    void openConfigExport();
    void openConfigImport();
    void keep(QWidget* dialog);

    const DeskServices m_services;
    SnapshotPtr m_snapshot;
    std::vector<QPointer<QWidget>> m_dialogs;
};

} // namespace jetlag
