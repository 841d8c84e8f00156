// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "domain/event.h"
#include "taking/takingservice.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace jetlag {

class ErrorLine;
class HandPanel;
class TrialPanel;

/// The worker's view of a pull consumer: messages are taken and settled by hand, or by a test worker's rule. Says that
/// this is consuming, and who else does. Closing it asks what becomes of what is held. Not modal; deletes itself on
/// closing. GUI thread.
class TakeDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "takeDialog";
    static constexpr auto QuestionName = "takeClosingQuestion";

    /// The services must outlive this. `version`: of the server, where it is known.
    TakeDialog(TakingService& taking, AdminService& admin, const ConsumerKey& consumer,
               std::optional<ServerVersion> version, QWidget* parent = nullptr);
    const ConsumerKey& consumer() const { return m_consumer; }
    HandPanel& hand() const { return *m_hand; }
    /// What a newer snapshot says; null: it is not there any more.
    void setNewest(const ConsumerFactsPtr& facts);
    void setConnected(bool isConnected);
    void setLocked(bool locked, const QString& reason);
    bool isHolding() const; ///< something is held, or under way
    void reject() override;

signals:
    void actionDone(const jetlag::Event& event);

private:
    void build();
    void onLooked(const Result<ConsumerPicture>& looked);
    void showFacts();
    void updateBlocked();
    void proceedClosing();
    void ask();
    void giveBack();
    void leave();
    QString heldText() const;

    TakingService& m_taking;
    AdminService& m_admin;
    const ConsumerKey m_consumer;
    const std::optional<ServerVersion> m_version;
    ConsumerLook m_look;
    ConsumerFactsPtr m_facts; ///< null until they are known
    Retention m_retention = Retention::Unknown;
    QString m_whyNot; ///< nothing can be taken from it
    QString m_lockReason;
    bool m_isConnected = true;
    bool m_isGone = false;
    bool m_isClosing = false;
    bool m_isGivingBack = false; ///< as the answer to the question
    QLabel* m_means = nullptr;
    QLabel* m_others = nullptr;
    ErrorLine* m_trouble = nullptr;
    QTabWidget* m_tabs = nullptr;
    HandPanel* m_hand = nullptr;
    TrialPanel* m_trial = nullptr;
};

} // namespace jetlag
