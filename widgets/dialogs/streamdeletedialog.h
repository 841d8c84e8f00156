// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "widgets/dialogs/changedialog.h"

namespace jetlag {

/// Deletes a stream by its typed name, after saying what goes with it. GUI thread; open() it.
class StreamDeleteDialog : public ChangeDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "streamDeleteDialog";
    StreamDeleteDialog(AdminService& service, const StreamName& stream, QWidget* parent = nullptr);

protected:
    void carryOut() override;

private:
    void onLooked(const Result<StreamPicture>& looked);

    AdminService& m_service;
    const StreamName m_stream;
    StreamLook m_look;
    std::optional<Incarnation> m_seen;
};

} // namespace jetlag
