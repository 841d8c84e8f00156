// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "jetstream/advisories.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace jetlag {

class Connection;
class Subscription;

/// Hears what the server tells of by itself. Advisories are core messages, and heard with bounds: what comes faster
/// than it can be read is dropped, counted and told. Session thread.
class AdvisoryFeed : public QObject
{
    Q_OBJECT
public:
    struct Bounds
    {
        int mailbox = 4096;                              ///< advisories of one subject that wait to be read
        std::chrono::milliseconds betweenLosses{60'000}; ///< a storm must not push everything else off the page
    };
    /// The connection must outlive this.
    explicit AdvisoryFeed(Connection& connection);
    AdvisoryFeed(Connection& connection, const Bounds& bounds);
    ~AdvisoryFeed() override;

    void listen();            ///< once the connection is up; it goes on over reconnects
    quint64 received() const; ///< including dropped ones

signals:
    void heard(const jetlag::Advisory& advisory);
    void eventHappened(const jetlag::Event& event); ///< some were lost

private:
    void read(Subscription& subscription);
    void tellLost();

    Connection& m_connection;
    const Bounds m_bounds;
    std::map<const char*, std::unique_ptr<Subscription>> m_subscriptions; ///< by subject
    quint64 m_lostTold = 0;
    QTimer m_quiet; ///< runs while further losses are kept back
};

} // namespace jetlag
