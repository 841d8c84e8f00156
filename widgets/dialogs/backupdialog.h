// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/transferdialog.h"

class QCheckBox;
class QRadioButton;

namespace jetlag {

/// Writes a stream, or all streams of the account, into a folder in the format of the `nats` command line. Not modal.
/// GUI thread. Deletes itself on closing, which ends a running backup; of the stream at hand nothing stays then.
class BackupDialog : public TransferDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "backupDialog";

    /// `service` must outlive this. `streams` are those of the account, `chosen` one of them, or null.
    BackupDialog(BackupService& service, std::vector<StreamFactsPtr> streams, StreamFactsPtr chosen,
                 QWidget* parent = nullptr);

private:
    void proposeFolder();
    void updatePreview();
    void updateState();
    void begin() override;
    void cancel() override;
    void onEnded(const BackupOutcome& outcome);
    QString resultText(const BackupResult& result) const;
    std::vector<StreamFactsPtr> wanted() const;

    BackupService& m_service;
    const std::vector<StreamFactsPtr> m_streams;
    const StreamFactsPtr m_chosen;
    BackingUp m_work;
    QRadioButton* m_one;
    QRadioButton* m_all;
    QCheckBox* m_consumers;
    QCheckBox* m_check;
    QString m_proposed;
};

} // namespace jetlag
