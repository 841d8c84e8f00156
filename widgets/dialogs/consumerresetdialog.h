// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "widgets/dialogs/changedialog.h"

#include <QTimer>

class QLineEdit;

namespace jetlag {

class FieldProblem;

/// Sets a consumer to another place of its stream, by a sequence or a time, after saying which messages come again or
/// are passed over, who gets them, and in which way it is done. GUI thread; open() it.
class ConsumerResetDialog : public ChangeDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "consumerResetDialog";
    /// `service` must outlive this.
    ConsumerResetDialog(AdminService& service, const ConsumerKey& key, std::optional<ServerVersion> version,
                        QWidget* parent = nullptr);

protected:
    void carryOut() override;
    void updateState() override;

private:
    void onLooked(const Result<ConsumerPicture>& looked);
    void onEdited();
    void draft();
    void onCounted(const Result<MatchCount>& counted);
    QStringList effects(const MatchCount& count, const ResetChoice& choice) const;

    AdminService& m_service;
    const ConsumerKey m_key;
    const std::optional<ServerVersion> m_version;
    QLineEdit* m_sequence = nullptr;
    QLineEdit* m_time = nullptr;
    FieldProblem* m_sequenceProblem = nullptr;
    FieldProblem* m_timeProblem = nullptr;
    QTimer m_settling; ///< while somebody types
    ConsumerLook m_look;
    std::optional<ConsumerPicture> m_picture;
    MatchCounting m_counting;
    std::optional<ConsumerReset> m_reset; ///< as previewed
};

} // namespace jetlag
