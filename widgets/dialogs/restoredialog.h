// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/transferdialog.h"

#include <set>

class QSpinBox;

namespace jetlag {

/// Restores a backup, or a folder of them, after showing what lies in it. Not modal. GUI thread. Deletes itself; closed
/// while something is restored it asks for the end, and goes once its outcome is told.
class RestoreDialog : public TransferDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "restoreDialog";

    /// `service` must outlive this. `existing`: streams that are there, as far as is known.
    RestoreDialog(BackupService& service, std::set<StreamName> existing, QWidget* parent = nullptr);
    void setFolder(const QString& folder);
    void setLocked(bool locked, const QString& reason);

protected:
    void reject() override;

private:
    void build();
    void look();
    void onLooked(const Result<std::vector<BackupFolder>>& found);
    void updatePreview();
    void updateState();
    QString line(const BackupFolder& backup) const;
    QString targetName(const BackupFolder& backup) const;
    [[nodiscard]] Result<RestoreOrder> order() const;
    [[nodiscard]] Result<QByteArray> configFor(const BackupFolder& backup) const;
    void begin() override;
    void cancel() override;
    void onEnded(const RestoreOutcome& outcome);
    void tellResult(const RestoreResult& result, QStringList& lines, QStringList& problems);

    BackupService& m_service;
    std::set<StreamName> m_existing;
    BackupLook m_look;
    Restoring m_work;
    std::vector<BackupFolder> m_backups;
    QString m_lockReason; ///< empty: not locked
    QLineEdit* m_name;
    QLineEdit* m_subjects;
    QSpinBox* m_replicas;
    QLineEdit* m_cluster;
    QLineEdit* m_tags;
};

} // namespace jetlag
