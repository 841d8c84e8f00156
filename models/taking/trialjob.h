// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/errorcodes.h"
#include "jetstream/jetstreamapi.h"
#include "taking/puller.h"
#include "taking/trial.h"
#include "work/pacer.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

namespace jetlag {

/// A worker that does by a rule what others do by heart. Session thread.
class TrialJob : public Job
{
public:
    /// `connection` must outlive this; `inbox`: nobody else's.
    TrialJob(Connection& connection, const JetStreamApi& api, QString inbox, TrialOrder order, Trial::Teller teller);
    void start() override;
    void stop() override;

private:
    struct Held
    {
        TakenMessage message;
        uint64_t nth = 0;
        bool isAnswered = false; ///< by us; the confirmation is awaited
    };
    void onConsumer(const Result<ConsumerFactsPtr>& facts);
    void goOn();
    int room();
    void onArrived(const std::vector<NatsMessage>& messages);
    void onPullEnded(const PullEnd& how);
    void onWorked(uint64_t delivery);
    void answer(uint64_t delivery, const Acknowledgement& verdict, bool isAtEnd);
    void onConfirmed(uint64_t delivery, const Acknowledgement& verdict, bool isAtEnd,
                     const Result<NatsMessage>& answer);
    uint64_t& counterOf(ChangeEnd how, const Acknowledgement& verdict, bool isAtEnd);
    void giveBackAll();
    void onTick();
    void tell();
    void end();

    Connection& m_connection;
    JetStreamApi m_api;
    const QString m_inbox;
    const TrialOrder m_order;
    const Trial::Teller m_teller;
    ConsumerFactsPtr m_consumer;
    std::unique_ptr<Puller> m_puller;
    std::optional<Pacer> m_pacer;
    std::map<uint64_t, Held> m_held; ///< by the number of the delivery
    TrialFigures m_figures;
    std::optional<Error> m_error;
    QElapsedTimer m_since;
    QTimer m_tick;
    QTimer m_next;              ///< when the rate allows another one
    uint64_t m_takenAtPull = 0; ///< when the open pull began
    int m_ticks = 0;
    bool m_isLooking = false;
    bool m_isStopping = false;
    bool m_isOver = false;
};

} // namespace jetlag
