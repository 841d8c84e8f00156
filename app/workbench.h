// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alertcenter.h"
#include "app/lockpolicy.h"
#include "app/navigation.h"
#include "app/session.h"
#include "app/traceopener.h"
#include "app/watching.h"
#include "items/bucketsmodel.h"
#include "items/consumersmodel.h"
#include "items/eventsmodel.h"
#include "items/streamsmodel.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace jetlag {

class ConnectionView;
class ConsumersDesk;
class DeadLettersDesk;
class Desk;
class Docks;
class LiveDesk;
class MainWindow;
class OverviewDesk;
class AdminActions;
class BackupActions;
class PlaceActions;
class Settings;
class WindowDialogs;
struct DeskServices;

/// Fills a window with the desks of one session and brings them what they show: deltas to models, places to desks, what
/// is selected to the panes, outcomes to Events. GUI thread. Must end before the session.
class Workbench : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this. Builds into `window`, before it is shown.
    Workbench(Session& session, Settings& settings, MainWindow& window);
    ~Workbench() override;
    /// Opens a place given on the command line, once it is there.
    void openAtStart(const Place& place);
    /// Sizes of the first start; once the window is shown.
    void arrangeDocks();

private:
    void addDesks(const DeskServices& services);
    void connectSession();
    void connectActions();
    Desk* deskOf(PageId page) const;
    void applyDelta();
    void onOldSince();
    void onAction(const Event& event);
    void setTableTime(Timestamp now);
    void showCounts();
    void showLetterCounts();
    void updateWatched();
    void everySecond();
    void setFrozen(bool frozen);
    void onLocked(bool locked);
    void selectWorst();
    void onSelected(const Place& place);
    void onMoved(const Place& place);
    void showSelection();

    Session& m_session;
    Settings& m_settings;
    MainWindow& m_window;
    LockPolicy m_lock;
    AlertCenter m_alerts;
    TraceOpener m_tracing;
    Watching m_watching;
    StreamsModel m_streams;
    BucketsModel m_buckets;
    ConsumersModel m_consumers;
    EventsModel m_events;
    std::unique_ptr<ConnectionView> m_connection;
    std::unique_ptr<Docks> m_docks;
    std::unique_ptr<PlaceActions> m_placeActions;
    std::unique_ptr<AdminActions> m_adminActions;
    std::unique_ptr<BackupActions> m_backupActions;
    std::unique_ptr<WindowDialogs> m_dialogs;
    std::vector<std::unique_ptr<Desk>> m_desks;
    OverviewDesk* m_overview = nullptr;
    ConsumersDesk* m_consumersDesk = nullptr;
    DeadLettersDesk* m_deadLetters = nullptr;
    LiveDesk* m_live = nullptr;
    SnapshotPtr m_snapshot;        ///< what the views show
    Place m_shown;                 ///< in the panes
    std::optional<Place> m_wanted; ///< at the start, until it is there
    QTimer m_second;
    bool m_isFrozen = false;
};

} // namespace jetlag
