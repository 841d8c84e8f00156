// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

namespace jetlag {

/// A simulated pull worker of the demo: fetches in batches and settles what it got at its own pace. Demo thread.
class DemoWorker : public QObject
{
    Q_OBJECT
public:
    enum class Habit {
        Healthy, ///< acks at once
        Bursts,  ///< slow for a while, then fast: falls behind and catches up
        Hangs    ///< takes what it can, says "in progress" for ever, never acks
    };
    DemoWorker(const JetStreamApi& api, ConsumerKey key, Habit habit, int batch);
    /// Of Bursts: how many it finishes in a tenth of a second while fast, and how far into its period it starts.
    void setPace(size_t perTick, std::chrono::seconds phase);
    void start();
    const ConsumerKey& key() const { return m_key; }
    /// A message for this worker; `ackSubject` is where its fate is told.
    void deliver(const QByteArray& ackSubject);

private:
    void pull();
    void pullAgain();
    void work();
    void settle(const QByteArray& replyTo, const QByteArray& verdict);
    bool isFast() const;

    JetStreamApi m_api;
    ConsumerKey m_key;
    Habit m_habit;
    int m_batch;
    size_t m_perTick = 4;
    std::chrono::seconds m_phase{0};
    int m_expected = 0;            ///< of the open pull request
    RequestId m_pullRequest = 0;   ///< 0: none is open
    std::deque<QByteArray> m_held; ///< ack subjects
    QTimer m_workTimer;
    std::chrono::steady_clock::time_point m_started;
};

} // namespace jetlag
