// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/unackedopener.h"
#include "reading/messagereader.h"

#include <set>

namespace jetlag {

class TraceOpener;

/// What can be done with the stream or the consumer that is selected, whichever page it is selected on: to its
/// messages, to the one that it hangs on, to those that are not settled, purge, thresholds. GUI thread.
class PlaceActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    PlaceActions(const DeskServices& services, TraceOpener& tracing);
    void take(const SnapshotPtr& snapshot);
    void showStream(const StreamName& stream); ///< its newest messages
    /// The first message that the consumer has not finished, with its filter set; where nothing is unfinished, the
    /// newest ones.
    void showOldest(const ConsumerKey& key);
    void showMessage(const ConsumerKey& key, Sequence sequence);
    void traceMessage(const StreamName& stream, Sequence sequence);
    void showUnacked(const ConsumerKey& key); ///< what it has delivered and not settled, in a dialog

signals:
    void actionDone(const jetlag::Event& event);
    void failed(const jetlag::Error& error); ///< a message could not be read

private:
    void update();
    const ConsumerRow* consumerAt(const ConsumerKey& key) const; ///< null: not known
    std::optional<ConsumerKey> currentConsumer() const;
    void openPurge();
    void openThresholds();
    void openLetterCopy(const ConsumerKey& consumer, const UnackedMessage& message);

    const DeskServices m_services;
    TraceOpener& m_tracing;
    UnackedOpener m_unacked;
    SnapshotPtr m_snapshot;
    std::set<StreamName> m_letterStreams; ///< recognised by the headers of their messages
    OneReading m_traced;                  ///< the message that is to be traced
};

} // namespace jetlag
