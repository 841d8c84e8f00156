// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configservice.h"
#include "widgets/dialogs/transferdialog.h"

class QCheckBox;
class QListWidget;

namespace jetlag {

/// Writes the configurations of streams, and of their consumers, into a folder: a file each, as the `nats` command line
/// reads them. Not modal. GUI thread. Deletes itself.
class ConfigExportDialog : public TransferDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "configExportDialog";

    /// `service` must outlive this. `chosen`: ticked at first; empty: all are.
    ConfigExportDialog(ConfigService& service, const std::vector<StreamName>& streams, const StreamName& chosen,
                       QWidget* parent = nullptr);

private:
    std::vector<StreamName> ticked() const;
    void tickAll(bool isTicked);
    void updateState();
    void begin() override;
    void cancel() override;
    void onEnded(const Result<ConfigExported>& outcome);

    ConfigService& m_service;
    ConfigExporting m_work;
    QListWidget* m_streams;
    QCheckBox* m_all;
    QCheckBox* m_consumers;
};

} // namespace jetlag
