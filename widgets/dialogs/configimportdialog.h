// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "admin/configservice.h"
#include "admin/planrun.h"
#include "widgets/dialogs/transferdialog.h"

class QPlainTextEdit;
class QTableWidget;

namespace jetlag {

/// Configurations from a file or a folder as a plan: what would be created and changed, ticked and then applied one
/// after the other; nothing is deleted. Not modal. GUI thread. Deletes itself; closed while it applies it stops after
/// the entry under way, whose outcome is told.
class ConfigImportDialog : public TransferDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "configImportDialog";

    /// Both must outlive this.
    ConfigImportDialog(ConfigService& service, AdminService& admin, QWidget* parent = nullptr);
    void setFolder(const QString& path);
    void setLocked(bool locked, const QString& reason);

protected:
    void reject() override;

private:
    void build();
    void browseFile();
    void look();
    void onPlan(const Result<PlannedConfigs>& planned);
    void fillTable();
    void setOutcome(size_t entry, const QString& text);
    void showEntry();
    QString wordOf(const PlanEntry& entry) const;
    QString summary() const;
    std::vector<size_t> ticked() const;
    void updateState();
    void begin() override;
    void cancel() override;
    void onEnded(size_t entry, const ChangeOutcome& outcome);
    void onFinished();

    ConfigService& m_service;
    AdminService& m_admin;
    ConfigPlanning m_look;
    ConfigPlan m_plan;
    QStringList m_missing;
    std::unique_ptr<PlanRun> m_run;
    size_t m_done = 0;
    size_t m_notDone = 0;
    QString m_lockReason; ///< empty: not locked
    QPushButton* m_browseFile;
    QTableWidget* m_table;
    QPlainTextEdit* m_details;
};

} // namespace jetlag
