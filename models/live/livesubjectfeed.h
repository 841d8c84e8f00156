// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/liveboard.h"
#include "live/systemsubjects.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace jetlag {

class Connection;

/// Follows a core NATS subject: what is published from now on goes into a bounded store that lets its oldest go. Core
/// messages have no sequence and leave no trace on the server. They are written into the store where they arrive, on
/// nats.c's delivery thread: a mailbox of single messages in between would cost more than receiving them. Lives on the
/// session thread; destroying it unsubscribes.
/// Known gap: nats.c 3.4.1 cannot read the headers of a message when one of them has an empty value; such a message
/// comes without headers here (MessageReader reads stored ones exactly).
class LiveSubjectFeed : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        size_t storeBytes = 32U << 20U;
        /// changed() comes at most this often. In a flood, which nobody can read, time goes to messages instead of
        /// painting.
        std::chrono::milliseconds tick{40};
        std::chrono::milliseconds floodTick{100};
        quint64 floodPerSecond = 50'000; ///< messages a second from which on it is a flood
        /// subjectsChanged() comes at most this often.
        std::chrono::milliseconds subjectTick{250};
        SubjectCounter::Limits subjects{};
        /// What the system publishes among itself is counted only, unless the subject that is followed names it.
        bool hidesSystem = false; ///< at first: LiveBoard::setHidesSystem()
        SystemSubjects system{};
    };
    /// `connection` must live on the same thread and outlive this.
    LiveSubjectFeed(Connection& connection, const QString& subject, const Limits& limits, QObject* parent = nullptr);
    ~LiveSubjectFeed() override; ///< the board holds the last counts then

    QString subject() const;
    std::shared_ptr<MessageStore> store() const; ///< any thread; may outlive this
    std::shared_ptr<LiveBoard> board() const;    ///< likewise
    LiveCounts takeCounts();                     ///< the board's
    /// Lets go of the messages that are kept and counts anew from here; the numbers of messages go on.
    void clear();

signals:
    /// Something arrived or was dropped. At most once a tick, and not again before takeCounts(): a view that is slower
    /// than the messages is told once, not in a queue.
    void changed();
    /// The board has news about subjects; not again before they are taken.
    void subjectsChanged();

private:
    void wake();
    void look();
    void lookAtSubjects();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
