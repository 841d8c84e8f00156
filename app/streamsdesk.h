// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

namespace jetlag {

class PlaceActions;
class StreamsModel;
class StreamsPage;

/// Every stream; Enter leads to its messages. GUI thread.
class StreamsDesk : public Desk
{
    Q_OBJECT
public:
    /// All must outlive the window.
    StreamsDesk(const DeskServices& services, StreamsModel& model, PlaceActions& actions);
    PageId id() const override { return PageId::Streams; }
    void show(const Place& place) override;
    std::optional<Place> selection() const override;
    void take(const SnapshotPtr& snapshot) override;

private:
    StreamsPage* m_page;
};

} // namespace jetlag
