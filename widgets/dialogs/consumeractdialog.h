// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "widgets/dialogs/changedialog.h"

class QComboBox;
class QDateTimeEdit;

namespace jetlag {

/// Pauses, resumes or deletes a consumer, unpins a client of it or has its leader step down, after saying from a fresh
/// look what that does to its messages and to whoever takes them. GUI thread; open() it.
class ConsumerActDialog : public ChangeDialog
{
    Q_OBJECT
public:
    enum class Act { Pause, Resume, Delete, Unpin, StepDown };
    static constexpr auto ObjectName = "consumerActDialog";
    /// `service` must outlive this.
    ConsumerActDialog(AdminService& service, const ConsumerKey& key, Act act, QWidget* parent = nullptr);

protected:
    void carryOut() override;
    void updateState() override;

private:
    QLayout* buildFields();
    void onLooked(const Result<ConsumerPicture>& looked);
    void showPreview();
    QString pauseProblem() const;
    Timestamp until() const; ///< by the server's clock
    Words words() const;
    QString verb() const;

    AdminService& m_service;
    const ConsumerKey m_key;
    const Act m_act;
    ConsumerLook m_look;
    std::optional<ConsumerPicture> m_picture;
    std::chrono::nanoseconds m_serverAhead{0};
    QDateTimeEdit* m_until = nullptr;
    QComboBox* m_group = nullptr;
};

} // namespace jetlag
