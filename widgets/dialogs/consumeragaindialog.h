// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "widgets/dialogs/changedialog.h"

namespace jetlag {

/// A consumer that was deleted to be made anew, and of which no new one was seen: makes it, after saying what it takes,
/// or forgets what is known of it. GUI thread; open() it.
class ConsumerAgainDialog : public ChangeDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "consumerAgainDialog";
    /// `service` must outlive this.
    ConsumerAgainDialog(AdminService& service, const Recreation& recreation, QWidget* parent = nullptr);

protected:
    void carryOut() override;
    void updateState() override;

private:
    void onStream(const Result<StreamPicture>& looked);
    void onCounted(const std::optional<Result<MatchCount>>& matching);
    void forget();

    AdminService& m_service;
    const Recreation m_recreation;
    QPushButton* m_forget;
    StreamLook m_look;
    StreamFactsPtr m_stream; ///< null until it was looked at
    MatchCounting m_counting;
};

} // namespace jetlag
