// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

namespace jetlag {

class ConsumersModel;
class EventsModel;
class OverviewPage;
class StreamsModel;

/// The answer before the question: what is stuck, behind, dead; each leads on to its page. GUI thread.
class OverviewDesk : public Desk
{
    Q_OBJECT
public:
    /// The models must outlive the window.
    OverviewDesk(const DeskServices& services, StreamsModel& streams, ConsumersModel& consumers, EventsModel& events);
    PageId id() const override { return PageId::Overview; }
    void take(const SnapshotPtr& snapshot) override;
    void setOldSince(const std::optional<Timestamp>& since) override;
    OverviewPage& page() const { return *m_page; }

signals:
    void consumersWhere(const QString& filter); ///< to the consumers that it lets through

private:
    OverviewPage* m_page;
};

} // namespace jetlag
