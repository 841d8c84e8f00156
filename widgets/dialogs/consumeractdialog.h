// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "widgets/dialogs/changedialog.h"

#include <vector>

class QComboBox;
class QDateTimeEdit;

namespace jetlag {

/// Pauses, resumes or deletes consumers, unpins a client of one or has leaders step down, after saying from a fresh
/// look what that does to their messages and to whoever takes them. Of several each is done by itself, one after the
/// other, and has its own outcome; closed meanwhile those that have not begun are left as they are. GUI thread; open()
/// it.
class ConsumerActDialog : public ChangeDialog
{
    Q_OBJECT
public:
    enum class Act { Pause, Resume, Delete, Unpin, StepDown };
    static constexpr auto ObjectName = "consumerActDialog";
    /// `service` must outlive this.
    ConsumerActDialog(AdminService& service, const ConsumerKey& key, Act act, QWidget* parent = nullptr);
    /// One at least; several not to unpin clients.
    ConsumerActDialog(AdminService& service, const std::vector<ConsumerKey>& keys, Act act, QWidget* parent = nullptr);

protected:
    void carryOut() override;
    void onDone(const ChangeOutcome& outcome) override;
    void onNotDone(const Error& error) override;
    void reject() override;
    void updateState() override;

private:
    QLayout* buildFields();
    /// One of those that it is done to.
    struct Subject
    {
        ConsumerKey key;
        ConsumerLook look = {};
        std::optional<Result<ConsumerPicture>> seen = {}; ///< nullopt: it is being looked at
        QString outcome = {};                             ///< translated; empty: nothing was done yet
    };
    void onLooked(std::size_t at, const Result<ConsumerPicture>& looked);
    void showPreview();
    QStringList effectsOn(const ConsumerPicture& picture) const;
    QString problemOf(const Subject& subject) const;
    QString lineOf(const Subject& subject) const;
    Timestamp until() const; ///< by the server's clock
    ConsumerAct act() const;
    Words words() const;
    QString verb() const;
    void next();
    void finish();

    AdminService& m_service;
    const Act m_act;
    std::vector<Subject> m_subjects;
    std::vector<std::size_t> m_left; ///< to be done, the next one last
    std::size_t m_present = 0;       ///< under way
    bool m_isAllDone = true;         ///< of those that were begun
    std::chrono::nanoseconds m_serverAhead{0};
    QDateTimeEdit* m_until = nullptr;
    QComboBox* m_group = nullptr;
};

} // namespace jetlag
