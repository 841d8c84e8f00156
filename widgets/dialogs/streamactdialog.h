// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "widgets/dialogs/changedialog.h"

namespace jetlag {

/// Seals a stream, or has its leader step down, after saying from a fresh look what that does. GUI thread; open() it.
class StreamActDialog : public ChangeDialog
{
    Q_OBJECT
public:
    enum class Act { Seal, StepDown };
    static constexpr auto ObjectName = "streamActDialog";
    /// `service` must outlive this.
    StreamActDialog(AdminService& service, const StreamName& stream, Act act, QWidget* parent = nullptr);

protected:
    void carryOut() override;

private:
    void onLooked(const Result<StreamPicture>& looked);
    QStringList sealing(const StreamPicture& picture) const;
    QStringList steppingDown(const StreamPicture& picture) const;

    AdminService& m_service;
    const StreamName m_stream;
    const Act m_act;
    StreamLook m_look;
    StreamFactsPtr m_facts; ///< as it was previewed
};

} // namespace jetlag
