// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "items/takenmodel.h"
#include "taking/takingservice.h"
#include "widgets/dialogs/taketext.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jetlag {

class ErrorLine;
class MessagePane;
class TableView;

/// Takes messages by hand, lists what is held with the time that is left, and settles it. GUI thread.
class HandPanel : public QWidget
{
    Q_OBJECT
public:
    /// `service` must outlive this.
    HandPanel(TakingService& service, ConsumerKey consumer, std::optional<ServerVersion> version, QWidget* parent);
    void setConsumer(const ConsumerFactsPtr& facts);
    void setGroups(const QStringList& groups);                   ///< that may be pulled for; empty: it has none
    void setBlocked(const QString& take, const QString& settle); ///< why not; empty: it may
    TableView& table() const { return *m_table; }
    MessagePane& pane() const { return *m_pane; }

    uint64_t heldCount() const; ///< deliveries that something can be said of
    /// When the last of those that are held comes back by itself; nullopt: none is held.
    std::optional<Timestamp> lastDeadline() const;
    bool isTaking() const { return m_taking.isRunning(); }
    bool isSettling() const { return !m_settlings.empty(); }
    void stopTaking();  ///< becameIdle() follows
    void giveBackAll(); ///< at once; becameIdle() follows
    void stopWaiting(); ///< for confirmations: what is not certain is told as unknown; becameIdle() follows

signals:
    void actionDone(const jetlag::Event& event);
    void heldChanged();
    void becameIdle(); ///< nothing is being taken or settled

private:
    /// What was said of several, until all is known of it.
    struct Round
    {
        Acknowledgement verdict;
        VerdictReport report;
        TakenMessage::Clock::time_point begun;
        Settling work;
    };
    void build();
    QBoxLayout* buildOrder();
    QBoxLayout* buildVerdicts();
    void buildTable();
    QPushButton* addButton(QBoxLayout& layout, const QString& text, const QString& name, const char* object);
    void take();
    void onTaken(const std::vector<TakenMessage>& taken);
    void onTakingEnded(const TakeOutcome& outcome);
    void say(const Acknowledgement& verdict, const std::vector<int>& rows);
    void saySelected(const Acknowledgement& verdict);
    void onSettled(int round, const Settled& settled);
    void apply(int row, const Round& round, const Settled& settled);
    void acknowledgeBelow(uint64_t delivery);
    void onRoundEnded(int round);
    std::vector<int> openSelection() const;
    void onCurrent();
    void onTick();
    void updateState();
    void tell(Severity severity, const QString& text, const QString& detail = {});

    TakingService& m_service;
    const ConsumerKey m_consumer;
    const std::optional<ServerVersion> m_version;
    ConsumerFactsPtr m_facts;
    TakenModel m_model;
    Taking m_taking;
    std::vector<uint64_t> m_taken; ///< by the taking that is under way: sequences
    std::map<int, Round> m_settlings;
    int m_lastRound = 0;
    QTimer m_tick;
    QTimer m_news; ///< what has changed is told together
    QString m_whyNoTaking;
    QString m_whyNoVerdict;
    QSpinBox* m_count = nullptr;
    QSpinBox* m_wait = nullptr;
    QLabel* m_groupLabel = nullptr;
    QComboBox* m_group = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_clear = nullptr;
    TableView* m_table = nullptr;
    MessagePane* m_pane = nullptr;
    QLabel* m_note = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_ack = nullptr;
    QPushButton* m_ackAndWait = nullptr;
    QPushButton* m_nak = nullptr;
    QSpinBox* m_delay = nullptr;
    QPushButton* m_term = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_progress = nullptr;
};

} // namespace jetlag
