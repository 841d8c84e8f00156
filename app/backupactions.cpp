// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupactions.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "widgets/dialogs/backupdialog.h"
#include "widgets/dialogs/configexportdialog.h"
#include "widgets/dialogs/configimportdialog.h"
#include "widgets/dialogs/restoredialog.h"

namespace jetlag {
namespace {
using Id = Actions::Id;
} // namespace

BackupActions::BackupActions(const DeskServices& services)
    : m_services(services)
{
    Actions& actions = services.window.actions();
    connect(actions[Id::BackUpStreams], &QAction::triggered, this, &BackupActions::openBackup);
    connect(actions[Id::RestoreStreams], &QAction::triggered, this, &BackupActions::openRestore);
    connect(actions[Id::ExportConfigs], &QAction::triggered, this, &BackupActions::openConfigExport);
    connect(actions[Id::ImportConfigs], &QAction::triggered, this, &BackupActions::openConfigImport);
    update();
}

BackupActions::~BackupActions()
{
    for (const auto& dialog : m_dialogs)
        delete dialog;
}

void BackupActions::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    update();
}

void BackupActions::update()
{
    Actions& actions = m_services.window.actions();
    for (const Id id : {Id::BackUpStreams, Id::ExportConfigs})
        actions.setApplicable(id, m_snapshot && !m_snapshot->streams.empty());
    for (const Id id : {Id::RestoreStreams, Id::ImportConfigs})
        actions.setApplicable(id, m_snapshot != nullptr);
}

/// The stream that is selected on any page, or all of them.
void BackupActions::openBackup()
{
    const StreamName here = m_services.window.navigation().current().stream;
    std::vector<StreamFactsPtr> streams;
    StreamFactsPtr chosen;
    for (const auto& [name, row] : m_snapshot->streams) {
        streams.push_back(row->facts);
        if (name == here)
            chosen = row->facts;
    }
    auto* dialog =
        new BackupDialog(m_services.session.backups(), std::move(streams), std::move(chosen), &m_services.window);
    connect(dialog, &BackupDialog::actionDone, this, &BackupActions::actionDone);
    keep(dialog);
}

void BackupActions::openRestore()
{
    std::set<StreamName> existing;
    for (const auto& [name, row] : m_snapshot->streams)
        existing.insert(name);
    auto* dialog = new RestoreDialog(m_services.session.backups(), std::move(existing), &m_services.window);
    m_services.lock.guard(dialog);
    connect(dialog, &RestoreDialog::actionDone, this, &BackupActions::actionDone);
    keep(dialog);
}

void BackupActions::openConfigExport()
{
    std::vector<StreamName> streams;
    for (const auto& [name, row] : m_snapshot->streams)
        streams.push_back(name);
    // On the Streams page one may be selected by chance: all are meant unless somebody unticks them.
    auto* dialog = new ConfigExportDialog(m_services.session.configs(), streams, {}, &m_services.window);
    connect(dialog, &ConfigExportDialog::actionDone, this, &BackupActions::actionDone);
    keep(dialog);
}

void BackupActions::openConfigImport()
{
    auto* dialog = new ConfigImportDialog(m_services.session.configs(), m_services.session.admin(), &m_services.window);
    m_services.lock.guard(dialog);
    connect(dialog, &ConfigImportDialog::actionDone, this, &BackupActions::actionDone);
    keep(dialog);
}

void BackupActions::keep(QWidget* dialog)
{
    std::erase_if(m_dialogs, [](const auto& one) { return one.isNull(); });
    m_dialogs.emplace_back(dialog);
    dialog->show();
}

} // namespace jetlag
