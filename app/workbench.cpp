// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"
#include "app/adminactions.h"
#include "app/backupactions.h"

#include "app/attentioncount.h"
#include "app/bucketsdesk.h"
#include "app/connectionview.h"
#include "app/consumersdesk.h"
#include "app/deadlettersdesk.h"
#include "app/docks.h"
#include "app/eventsdesk.h"
#include "app/healthdesk.h"
#include "app/layoutkeeper.h"
#include "app/livedesk.h"
#include "app/mainwindow.h"
#include "app/messagesdesk.h"
#include "app/overviewdesk.h"
#include "app/paneformats.h"
#include "app/placeactions.h"
#include "app/savedfilters.h"
#include "app/settings.h"
#include "app/streamsdesk.h"
#include "app/windowdialogs.h"
#include "widgets/common/statusstrip.h"
#include "widgets/pages/overviewpage.h"

#include <QAction>

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

Workbench::Workbench(Session& session, Settings& settings, MainWindow& window)
    : m_session(session)
    , m_settings(settings)
    , m_window(window)
    , m_lock(settings, session.options())
    , m_alerts(session.options().displayName)
    , m_tracing(session.traces(), settings, window)
    , m_watching(session, settings, window)
{
    const DeskServices services{session, settings, window, m_lock};
    m_connection = std::make_unique<ConnectionView>(services);
    m_docks = std::make_unique<Docks>(services, m_events);
    m_adminActions = std::make_unique<AdminActions>(services);
    m_backupActions = std::make_unique<BackupActions>(services);
    m_placeActions = std::make_unique<PlaceActions>(services, m_tracing);
    m_dialogs = std::make_unique<WindowDialogs>(services, *m_connection, m_alerts);
    addDesks(services);
    keepSavedFilters(settings, window);
    keepPaneFormats(settings, window);
    connectPayloadCopy(window);
    connectSession();
    connectActions();
    LayoutKeeper(settings, window).restore();
    setTimeStyle(static_cast<TimeStyle>(settings.value(Settings::Key::TimeStyle).toInt()));
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Workbench::everySecond);
    m_second.start();
}

Workbench::~Workbench() = default;

void Workbench::addDesks(const DeskServices& services)
{
    const auto add = [this](auto desk) {
        auto* const added = desk.get();
        connect(added, &Desk::actionDone, this, &Workbench::onAction);
        connect(added, &Desk::selected, this, &Workbench::onSelected);
        m_desks.push_back(std::move(desk));
        return added;
    };
    m_overview = add(std::make_unique<OverviewDesk>(services, m_streams, m_consumers, m_events));
    add(std::make_unique<StreamsDesk>(services, m_streams, *m_placeActions));
    m_consumersDesk = add(std::make_unique<ConsumersDesk>(services, m_consumers, *m_placeActions));
    add(std::make_unique<MessagesDesk>(services, m_tracing));
    m_live = add(std::make_unique<LiveDesk>(services));
    m_deadLetters = add(std::make_unique<DeadLettersDesk>(services));
    add(std::make_unique<BucketsDesk>(services, m_buckets));
    add(std::make_unique<HealthDesk>(services));
    add(std::make_unique<EventsDesk>(services, m_events, *m_adminActions));
    connect(m_consumersDesk, &ConsumersDesk::selectionChanged, this, [this] {
        m_adminActions->setSelected(m_consumersDesk->selectedOnes());
        showSelection();
    });
    connect(m_overview, &OverviewDesk::consumersWhere, m_consumersDesk, &ConsumersDesk::showWhere);
    connect(m_live, &LiveDesk::pausedChanged, this, &Workbench::setFrozen);
    connect(m_docks.get(), &Docks::pausedChanged, this, &Workbench::setFrozen);
    connect(m_deadLetters, &DeadLettersDesk::countsChanged, this, &Workbench::showLetterCounts);
    connect(m_connection.get(), &ConnectionView::described, &m_overview->page(), &OverviewPage::setConnection);
    connect(m_docks.get(), &Docks::showMessage, m_placeActions.get(), &PlaceActions::showMessage);
    connect(m_docks.get(), &Docks::traceMessage, this, [this](const ConsumerKey& consumer, Sequence message) {
        m_placeActions->traceMessage(consumer.stream, message);
    });
    connect(m_docks.get(), &Docks::showUnacked, m_placeActions.get(), &PlaceActions::showUnacked);
    connect(m_docks.get(), &Docks::editConsumer, m_adminActions.get(), &AdminActions::editConsumer);
    connect(m_placeActions.get(), &PlaceActions::actionDone, this, &Workbench::onAction);
    connect(m_adminActions.get(), &AdminActions::actionDone, this, &Workbench::onAction);
    connect(m_backupActions.get(), &BackupActions::actionDone, this, &Workbench::onAction);
    connect(m_placeActions.get(), &PlaceActions::failed, this, [this](const Error& error) {
        m_events.add({systemNow(), Severity::Warning, Event::Kind::Problem, {}, error.summary, {}});
    });
    connect(&m_tracing, &TraceOpener::actionDone, this, &Workbench::onAction);
}

void Workbench::connectSession()
{
    connect(&m_session, &Session::deltaReady, this, &Workbench::applyDelta);
    connect(&m_session, &Session::eventHappened, &m_events, &EventsModel::add);
    connect(m_connection.get(), &ConnectionView::oldSinceChanged, this, &Workbench::onOldSince);
    connect(m_connection.get(), &ConnectionView::cameUp, this, [this] {
        for (const auto& desk : m_desks)
            desk->resume();
    });
    connect(&m_session, &Session::alerted, &m_alerts, &AlertCenter::take);
    connect(&m_alerts, &AlertCenter::eventHappened, &m_events, &EventsModel::add);
    connect(&m_alerts, &AlertCenter::activated, &m_window, [this] { m_window.comeForward(PageId::Consumers); });
}

void Workbench::connectActions()
{
    Actions& actions = m_window.actions();
    using Id = Actions::Id;
    connect(&m_window, &MainWindow::aboutToClose, this, [this] { LayoutKeeper(m_settings, m_window).save(); });
    connect(&m_window.navigation(), &Navigation::moved, this, &Workbench::onMoved);
    connect(actions[Id::Pause], &QAction::toggled, this, &Workbench::setFrozen);
    connect(actions[Id::Follow], &QAction::triggered, m_docks.get(), &Docks::follow);
    connect(actions[Id::Refresh], &QAction::triggered, &m_session, &Session::refreshNow);
    connect(actions[Id::Retry], &QAction::triggered, &m_session, &Session::retryNow);
    connect(actions[Id::Lock], &QAction::triggered, &m_lock, &LockPolicy::setLocked);
    connect(&m_connection->strip(), &StatusStrip::lockToggleRequested, this,
            [this] { m_lock.setLocked(!m_lock.isLocked()); });
    connect(&m_lock, &LockPolicy::changed, this, &Workbench::onLocked);
    onLocked(m_lock.isLocked());
}

void Workbench::arrangeDocks()
{
    m_docks->arrange();
}

Desk* Workbench::deskOf(PageId page) const
{
    const auto found =
        std::find_if(m_desks.begin(), m_desks.end(), [page](const auto& desk) { return desk->id() == page; });
    return found == m_desks.end() ? nullptr : found->get();
}

void Workbench::applyDelta()
{
    if (m_isFrozen)
        return; // the relay keeps the difference
    const DeltaPtr delta = m_session.takeDelta();
    if (!delta)
        return;
    m_snapshot = delta->snapshot;
    m_connection->take(m_snapshot);
    m_streams.apply(*delta);
    m_buckets.apply(*delta);
    m_consumers.apply(*delta);
    m_placeActions->take(m_snapshot);
    m_adminActions->take(m_snapshot);
    m_backupActions->take(m_snapshot);
    m_dialogs->take(m_snapshot);
    for (const auto& desk : m_desks)
        desk->take(m_snapshot);
    m_docks->refresh();
    if (m_wanted)
        openAtStart(*m_wanted);
    else if (m_shown.stream.value.isEmpty() &&
             m_window.currentPage() != PageId::Health) // a finding may be of the account
        selectWorst();
    showSelection();
    showCounts();
    updateWatched();
}

/// Panes and charts show something from the start.
void Workbench::selectWorst()
{
    const auto worst = worstConsumer(*m_snapshot);
    if (!worst)
        return;
    const Place here{m_window.currentPage(), worst->stream, worst->consumer};
    if (Desk* const desk = deskOf(here.page))
        desk->show(here);
    onSelected(here);
}

void Workbench::openAtStart(const Place& place)
{
    const bool isThere = m_snapshot && (place.stream.value.isEmpty() || m_snapshot->streams.count(place.stream) > 0);
    if (!isThere && !place.stream.value.isEmpty()) {
        if (!m_wanted)
            m_session.nameStream(place.stream);
        m_wanted = place;
        return;
    }
    m_wanted.reset();
    m_window.navigation().jump(place);
}

/// Something was changed from here: into Events, onto the charts, and soon into the tables.
void Workbench::onAction(const Event& event)
{
    m_events.add(event);
    m_session.addMark(event);
    m_session.refreshNow();
}

void Workbench::onOldSince()
{
    const auto& since = m_connection->oldSince();
    if (since && !m_isFrozen)
        setTableTime(*since);
    m_streams.setOldSince(since);
    m_buckets.setOldSince(since);
    m_consumers.setOldSince(since);
    for (const auto& desk : m_desks)
        desk->setOldSince(since);
    showSelection();
    showCounts();
}

/// Ages of what the server dated.
void Workbench::setTableTime(Timestamp now)
{
    m_streams.setNow(now + m_snapshot->serverAhead);
    m_buckets.setNow(now + m_snapshot->serverAhead);
    m_consumers.setNow(now + m_snapshot->serverAhead);
}

void Workbench::showCounts()
{
    if (!m_snapshot)
        return;
    const bool isOld = m_connection->oldSince().has_value();
    showConsumers(m_window, m_consumers.groups(), isOld);
    showStreams(m_window, *m_snapshot, isOld);
}

void Workbench::showLetterCounts()
{
    const DeadLettersDesk::Counts& counts = m_deadLetters->counts();
    m_overview->page().setDeadLetters(counts.all, counts.lately);
    showDeadLetters(m_window, counts.all, counts.hasNew);
}

void Workbench::updateWatched()
{
    std::vector<ConsumerKey> keys = m_consumersDesk->visible();
    if (!m_shown.consumer.value.isEmpty())
        keys.push_back({m_shown.stream, m_shown.consumer});
    m_watching.setOnScreen(std::move(keys));
}

void Workbench::everySecond()
{
    m_watching.everySecond();
    updateWatched();
    m_connection->everySecond();
    if (m_snapshot && !m_isFrozen && !m_connection->oldSince())
        setTableTime(systemNow());
}

void Workbench::setFrozen(bool frozen)
{
    if (frozen == m_isFrozen)
        return;
    m_isFrozen = frozen;
    m_window.actions()[Actions::Id::Pause]->setChecked(frozen);
    m_docks->setPaused(frozen);
    m_live->setPaused(frozen);
    m_connection->setFrozen(frozen);
    if (!frozen)
        applyDelta();
}

void Workbench::onLocked(bool locked)
{
    m_window.actions().setLocked(locked);
    m_connection->strip().setLocked(locked, true);
    m_tracing.setLocked(locked);
}

void Workbench::onSelected(const Place& place)
{
    if (place.page == m_window.currentPage())
        m_window.navigation().select(place);
    m_shown = place;
    showSelection();
}

void Workbench::onMoved(const Place& place)
{
    Desk* const desk = deskOf(place.page);
    if (!desk)
        return;
    desk->show(place);
    m_docks->arrangeWhenShown();
    // Chosen in the page list: what was selected there before is the selection again.
    const auto before = place.stream.value.isEmpty() ? desk->selection() : std::nullopt;
    if (before)
        onSelected(*before);
    else if (!place.stream.value.isEmpty())
        onSelected(place);
}

void Workbench::showSelection()
{
    const bool isComparing = m_window.currentPage() == PageId::Consumers;
    m_docks->show(m_shown, m_snapshot, isComparing ? m_consumersDesk->selectedOnes() : std::vector<ConsumerKey>(),
                  m_connection->oldSince());
}

} // namespace jetlag
