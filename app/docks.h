// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <vector>

class QDockWidget;

namespace jetlag {

class ChartsPane;
class DetailsPane;
class EventsModel;

/// The panes around the pages: charts and details of what is selected. GUI thread.
class Docks : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the window.
    Docks(const DeskServices& services, EventsModel& events);
    /// Sizes of the first start: as soon as the window shows both.
    void arrange();
    void arrangeWhenShown(); ///< if that is still to be done
    void refresh();          ///< the charts have news
    void setPaused(bool paused);
    void follow();
    /// `compared`: the consumers in the charts, the place's own among them. What is not known is not shown.
    void show(const Place& place, const SnapshotPtr& snapshot, const std::vector<ConsumerKey>& compared,
              const std::optional<Timestamp>& oldSince);

signals:
    void pausedChanged(bool paused); ///< in the charts
    void showMessage(const jetlag::ConsumerKey& consumer, jetlag::Sequence message);
    void traceMessage(const jetlag::ConsumerKey& consumer, jetlag::Sequence message);
    void showUnacked(const jetlag::ConsumerKey& consumer);
    void editConsumer(const jetlag::ConsumerKey& consumer);

private:
    void connectCharts(const DeskServices& services, EventsModel& events);
    void showConsumer(const ConsumerKey& key, const Snapshot& snapshot, std::vector<ConsumerKey> compared,
                      const std::optional<Timestamp>& oldSince);
    void showStream(const StreamName& stream, const Snapshot& snapshot, const std::optional<Timestamp>& oldSince);

    MainWindow& m_window;
    ChartsPane* m_charts;
    DetailsPane* m_details;
    QDockWidget* m_chartsDock = nullptr;
    QDockWidget* m_detailsDock = nullptr;
    bool m_isArrangingWanted = false;
};

} // namespace jetlag
