// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <vector>

namespace jetlag {

class ConsumersModel;
class ConsumersPage;
class PlaceActions;

/// Every consumer of every stream; Enter leads to the message that it hangs on. GUI thread.
class ConsumersDesk : public Desk
{
    Q_OBJECT
public:
    /// All must outlive the window.
    ConsumersDesk(const DeskServices& services, ConsumersModel& model, PlaceActions& actions);
    PageId id() const override { return PageId::Consumers; }
    void show(const Place& place) override;
    std::optional<Place> selection() const override;
    void take(const SnapshotPtr& snapshot) override;
    void showWhere(const QString& filter);         ///< its page, with this filter; empty: all of them
    std::vector<ConsumerKey> visible() const;      ///< rows in view
    std::vector<ConsumerKey> selectedOnes() const; ///< are compared in the charts

signals:
    void selectionChanged(); ///< others beside the current one

private:
    ConsumersPage* m_page;
};

/// Of those in trouble, else of all, the one with most to do; nullopt: there is none.
std::optional<ConsumerKey> worstConsumer(const Snapshot& snapshot);

} // namespace jetlag
