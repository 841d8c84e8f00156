// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/errorcodes.h"
#include "jetstream/jetstreamapi.h"
#include "taking/settling.h"

#include <QTimer>

#include <map>

namespace jetlag {

/// Says one thing of several deliveries, and looks for what was not answered. Never says it twice. Session thread.
class SettleJob : public Job
{
public:
    SettleJob(const JetStreamApi& api, SettleOrder order, Settling::Teller teller);
    void start() override;
    void stop() override;

private:
    void onAnswer(size_t place, const Result<NatsMessage>& answer);
    void tell(size_t place, SettleEnd how, const std::optional<Error>& error = {}, bool isSeen = false);
    void lookIfAnswered();
    void look();
    void onLooked(const Result<ConsumerFactsPtr>& facts);
    void tellOpen();
    bool isPlain() const { return std::holds_alternative<SendAck>(m_order.verdict); }

    JetStreamApi m_api;
    const SettleOrder m_order;
    const Settling::Teller m_teller;
    QTimer m_timer;
    size_t m_awaited = 0; ///< answers
    /// What is not told, by its place in the order: why it is not certain; nullopt: sent, and no answer was asked for.
    std::map<size_t, std::optional<Error>> m_open;
    int m_looks = 0;
};

/// Says one thing of one delivery. `handler` hears of the server's confirmation, or with SendAck that it has left.
RequestId settle(JetStreamApi& api, const TakenMessage& message, const Acknowledgement& verdict,
                 RequestChannel::Handler handler);

} // namespace jetlag
