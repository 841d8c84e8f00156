// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/alertsettings.h"
#include "app/layoutkeeper.h"
#include "app/livesubjects.h"
#include "app/mainwindow.h"
#include "app/savedfilters.h"
#include "app/settings.h"
#include "deadletters/deadletterservice.h"
#include "deadletters/replayservice.h"
#include "domain/subject.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/statusstrip.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/dialogs/publishdialog.h"
#include "widgets/pages/consumerspage.h"
#include "widgets/pages/deadletterspage.h"
#include "widgets/pages/eventspage.h"
#include "widgets/pages/livesubjectspage.h"
#include "widgets/pages/messagespage.h"
#include "widgets/pages/overviewpage.h"
#include "widgets/pages/streamspage.h"
#include "widgets/panes/detailspane.h"
#include "widgets/panes/diagnosistext.h"
#include "widgets/plot/chartspane.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QScrollArea>
#include <QWindow>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr int chartsHeight = 330; ///< pixels, at the first start
constexpr int detailsWidth = 280;
constexpr int hiddenAfterSeconds = 60;
constexpr auto oldAfter = 5s;  ///< data without news is called old from here on, at least
constexpr auto rttHolds = 12s; ///< a round trip is measured each five seconds

const std::pair<Actions::Id, const char*> deadLetterButtons[] = {{Actions::Id::ReplaySelected, "replaySelected"},
                                                                 {Actions::Id::ReplayAll, "replayAll"},
                                                                 {Actions::Id::DiscardSelected, "discardSelected"},
                                                                 {Actions::Id::RemoveConfirmed, "removeConfirmed"}};

std::pair<Severity, QString> inWords(const Session& session)
{
    if (session.isPolling() && session.error())
        return {Severity::Warning, Workbench::tr("Only watching")};
    switch (session.state()) {
    case ConnectionState::Idle:
    case ConnectionState::Connecting:
        return {Severity::Notice, Workbench::tr("Connecting…")};
    case ConnectionState::Connected:
        return {Severity::Ok, Workbench::tr("Connected")};
    case ConnectionState::Reconnecting:
        return {Severity::Warning, Workbench::tr("Reconnecting…")};
    case ConnectionState::Failed:
        return {Severity::Critical, Workbench::tr("Not connected")};
    case ConnectionState::Closed:
        break;
    }
    return {Severity::Unknown, Workbench::tr("Closed")};
}

} // namespace

Workbench::Workbench(Session& session, Settings& settings, MainWindow& window)
    : m_session(session)
    , m_settings(settings)
    , m_window(window)
    , m_lock(settings, session.options())
    , m_alerts(session.options().displayName)
    , m_tracing(session.traces(), settings, window)
    , m_strip(new StatusStrip)
{
    buildPages();
    buildDocks();
    window.setStatusWidget(m_strip);
    m_strip->setServer(session.options().displayName, std::nullopt);
    connectSession();
    connectPages();
    connectActions();
    connectPublishing();
    connectSearch();
    connectExport();
    connectMessageTools();
    LayoutKeeper(settings, window).restore();
    setLocked(m_lock.isLocked());
    onState(session.state());
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Workbench::everySecond);
    m_second.start();
}

Workbench::~Workbench()
{
    delete m_import;
    delete m_publish; // it refers to a service of the session
    for (const auto& dialog : m_exports)
        delete dialog; // so do these
}

void Workbench::buildPages()
{
    m_overview = new OverviewPage(m_streams, m_consumers, m_events);
    m_streamsPage = new StreamsPage(m_streams);
    m_consumersPage = new ConsumersPage(m_consumers);
    m_messagesPage = new MessagesPage(m_session.reader(), m_messages);
    m_deadLettersPage = new DeadLettersPage(m_deadLetters, m_jobs, m_session.replayService(), m_session.reader());
    m_window.addPage(QStringLiteral("overview"), tr("Overview"), m_overview);
    addTablePage(QStringLiteral("streams"), tr("Streams"), m_streamsPage);
    addTablePage(QStringLiteral("consumers"), tr("Consumers"), m_consumersPage);
    m_window.addPage(QStringLiteral("messages"), tr("Messages"), m_messagesPage);
    m_livePage = makeLiveSubjectsPage(m_session.liveSubjects(), m_settings, m_session.options());
    m_window.addPage(QStringLiteral("live-subjects"), tr("Live subjects"), m_livePage);
    m_window.addPage(QStringLiteral("dead-letters"), tr("Dead letters"), m_deadLettersPage);
    addTablePage(QStringLiteral("events"), tr("Events"), new EventsPage(m_events));
    keepSavedFilters(m_settings, m_window);
    using Id = Actions::Id;
    Actions& actions = m_window.actions();
    m_streamsPage->view().setRowActions({actions[Id::OpenMessages], actions[Id::Thresholds], actions[Id::Purge]});
    m_consumersPage->view().setRowActions({actions[Id::OpenMessages], actions[Id::Thresholds]});
}

void Workbench::addTablePage(const QString& id, const QString& title, TablePage* page)
{
    m_window.addPage(id, title, page);
    connect(page, &TablePage::backRequested, &m_window.navigation(), &Navigation::back);
    page->view().addAction(m_window.actions()[Actions::Id::Pause]);
}

void Workbench::buildDocks()
{
    m_charts = new ChartsPane(m_session.history());
    m_charts->setWindow(static_cast<TimeWindow>(m_settings.value(Settings::Key::TimeWindow).toInt()));
    m_details = new DetailsPane;
    // Four charts need more height than a small screen can spare: there they scroll.
    auto* scroller = new QScrollArea;
    scroller->setObjectName(QStringLiteral("chartsScroller"));
    scroller->setAccessibleName(tr("Charts"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(m_charts);
    m_chartsDock = m_window.addDock(QStringLiteral("dockCharts"), tr("Charts"), scroller, Qt::BottomDockWidgetArea,
                                    {QStringLiteral("streams"), QStringLiteral("consumers")});
    m_detailsDock = m_window.addDock(QStringLiteral("dockDetails"), tr("Details"), m_details, Qt::RightDockWidgetArea,
                                     {QStringLiteral("streams"), QStringLiteral("consumers")});
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_charts->pauseAction()->setShortcut({}); // the window's own Pause has it
    scroller->addAction(m_window.actions()[Actions::Id::Pause]);
    connect(m_charts, &ChartsPane::windowChanged, this,
            [this](TimeWindow window) { m_settings.setValue(Settings::Key::TimeWindow, static_cast<int>(window)); });
    connect(m_charts, &ChartsPane::selectionShown, this, [this](const ChartSelection& selection, TimeWindow window) {
        m_session.wantHistory(selection.stream, selection.consumers, window);
    });
    connect(&m_session, &Session::historyRecalled, m_charts, &ChartsPane::refresh);
    connect(m_charts, &ChartsPane::exportFailed, this, [this](const QString& reason) {
        m_events.add({systemNow(), Severity::Warning, Event::Kind::Problem, {}, reason, {}});
    });
    connect(m_charts, &ChartsPane::exported, this, [this](const QString& path) {
        m_events.add(
            {systemNow(), Severity::Notice, Event::Kind::Action, OtherThing{path}, tr("The chart was saved."), {}});
    });
    connect(m_charts, &ChartsPane::pausedChanged, this, &Workbench::setPaused);
}

void Workbench::arrangeDocks()
{
    // A hidden dock takes no size: then this waits for a page that shows both.
    m_isArrangingWanted = m_chartsDock->isHidden() || m_detailsDock->isHidden();
    if (m_isArrangingWanted)
        return;
    m_window.resizeDocks({m_chartsDock}, {chartsHeight}, Qt::Vertical);
    m_window.resizeDocks({m_detailsDock}, {detailsWidth}, Qt::Horizontal);
}

void Workbench::connectSession()
{
    connect(&m_session, &Session::deltaReady, this, &Workbench::applyDelta);
    connect(&m_session, &Session::eventHappened, &m_events, &EventsModel::add);
    m_alerts.setOptions(alertOptions(m_settings));
    connect(&m_session, &Session::alerted, &m_alerts, &AlertCenter::take);
    connect(&m_alerts, &AlertCenter::eventHappened, &m_events, &EventsModel::add);
    connect(&m_alerts, &AlertCenter::activated, this, [this] {
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
        m_window.navigation().open({QStringLiteral("consumers"), {}, {}});
    });
    connect(&m_session, &Session::stateChanged, this, &Workbench::onState);
    connect(&m_session, &Session::identityChanged, this, [this](const ServerIdentity& identity) {
        m_identity = identity;
        const QString name = connectionName(m_session.options(), identity);
        m_strip->setServer(name, identity.version);
        m_window.setConnectionName(name);
        describeConnection();
    });
    connect(&m_session, &Session::rttMeasured, this, [this](auto rtt) {
        m_measured.start();
        m_strip->setRoundTrip(rtt);
    });
    connect(&m_session, &Session::statsChanged, this, [this](const SessionStats& stats) {
        m_pollInterval = stats.pollInterval;
        m_strip->setRequestRate(stats.requestsPerSecond, stats.inFlight);
    });
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        m_failure = error;
        updateAge();
        showConnectionProblem();
    });
    connect(&m_session, &Session::cycleFinished, this, [this] {
        m_failure.reset();
        updateAge();
        showConnectionProblem();
    });
    connect(&m_session.deadLetters(), &DeadLetterService::changed, &m_deadLetters,
            [this](const auto& upserted, const auto& removed) { m_deadLetters.apply(upserted, removed); });
    connect(&m_session.deadLetters(), &DeadLetterService::truncated, m_deadLettersPage,
            &DeadLettersPage::showTruncated);
    connect(&m_session.deadLetters(), &DeadLetterService::problem, m_deadLettersPage, &DeadLettersPage::showProblem);
    connect(m_deadLettersPage, &DeadLettersPage::actionDone, this, &Workbench::onAction);
}

void Workbench::connectPages()
{
    connect(&m_window, &MainWindow::aboutToClose, this, [this] { LayoutKeeper(m_settings, m_window).save(); });
    connect(&m_window.navigation(), &Navigation::moved, this, &Workbench::onMoved);
    const auto toMessages = [this](const StreamName& name) {
        m_window.navigation().open({QStringLiteral("messages"), name, {}});
    };
    const auto toConsumer = [this](const ConsumerKey& key) {
        m_window.navigation().open({QStringLiteral("consumers"), key.stream, key.consumer});
    };
    connect(m_overview, &OverviewPage::openStream, this, [this](const StreamName& name) {
        m_window.navigation().open({QStringLiteral("streams"), name, {}});
    });
    connect(m_overview, &OverviewPage::openConsumer, this, toConsumer);
    connect(m_overview, &OverviewPage::openEvents, this, [this] {
        m_window.navigation().open({QStringLiteral("events"), {}, {}});
    });
    connect(m_streamsPage, &StreamsPage::openStream, this, toMessages);
    connect(m_streamsPage, &StreamsPage::currentStreamChanged, this, [this](const StreamName& name) {
        select({QStringLiteral("streams"), name, {}});
    });
    connect(m_consumersPage, &ConsumersPage::openConsumer, this,
            [toMessages](const ConsumerKey& key) { toMessages(key.stream); });
    connect(m_consumersPage, &ConsumersPage::currentConsumerChanged, this, [this](const ConsumerKey& key) {
        select({QStringLiteral("consumers"), key.stream, key.consumer});
    });
    connect(m_consumersPage, &ConsumersPage::selectionChanged, this,
            [this] { showSelection(m_window.navigation().current()); });
    connect(m_livePage, &LiveSubjectsPage::pausedChanged, this, &Workbench::setPaused);
    connect(m_messagesPage, &MessagesPage::streamChosen, this, [this](const QString& name) {
        tellMessagesPage();
        select({QStringLiteral("messages"), {name}, {}});
    });
}

void Workbench::connectActions()
{
    Actions& actions = m_window.actions();
    using Id = Actions::Id;
    actions[Id::Pause]->setShortcutContext(Qt::WidgetShortcut); // Space must still press buttons elsewhere
    connect(actions[Id::Pause], &QAction::toggled, this, &Workbench::setPaused);
    connect(actions[Id::Follow], &QAction::triggered, m_charts, &ChartsPane::follow);
    connect(actions[Id::Refresh], &QAction::triggered, &m_session, &Session::refreshNow);
    connect(actions[Id::Retry], &QAction::triggered, &m_session, &Session::retryNow);
    connect(actions[Id::Lock], &QAction::triggered, this, &Workbench::setLocked);
    connect(m_strip, &StatusStrip::lockToggleRequested, this, [this] { setLocked(!m_lock.isLocked()); });
    connect(actions[Id::Purge], &QAction::triggered, this, &Workbench::openPurge);
    connect(actions[Id::Alerts], &QAction::triggered, this, &Workbench::openAlerts);
    connect(actions[Id::Thresholds], &QAction::triggered, this, &Workbench::openThresholds);
    connect(actions[Id::OpenMessages], &QAction::triggered, this, [this] {
        const StreamName stream = m_window.navigation().current().stream;
        m_window.navigation().open({QStringLiteral("messages"), stream, {}});
    });
    // The page knows what is selected and opens its own dialogs; a dead button stays dead from the menu, too.
    connect(actions[Id::CopyPayload], &QAction::triggered, this, [this] {
        const QWidget* page = m_window.page(m_window.currentPage());
        if (auto* button = page->findChild<QAbstractButton*>(QStringLiteral("copyPayload")))
            button->click();
    });
    for (const auto& [id, name] : deadLetterButtons) {
        auto* button = m_deadLettersPage->findChild<QAbstractButton*>(QLatin1String(name));
        connect(actions[id], &QAction::triggered, button, &QAbstractButton::click);
        button->installEventFilter(this);
    }
    connect(actions[Id::Filter], &QAction::triggered, this, [this] {
        if (auto* page = qobject_cast<TablePage*>(m_window.page(m_window.currentPage())))
            page->filterBar().focusField();
    });
    connect(actions[Id::Open], &QAction::triggered, this, [this] {
        const Place here = m_window.navigation().current();
        if (!here.stream.value.isEmpty() && here.page != QLatin1String("messages"))
            m_window.navigation().open({QStringLiteral("messages"), here.stream, {}});
    });
}

bool Workbench::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        updateApplicable(m_window.currentPage());
    return QObject::eventFilter(watched, event);
}

/// Menu items of a page live while its page is open and its own buttons do.
void Workbench::updateApplicable(const QString& page)
{
    const bool isDeadLetters = page == QLatin1String("dead-letters");
    for (const auto& [id, name] : deadLetterButtons) {
        const auto* button = m_deadLettersPage->findChild<QAbstractButton*>(QLatin1String(name));
        m_window.actions().setApplicable(id, isDeadLetters && button->isEnabledTo(m_deadLettersPage));
    }
    m_window.actions().setApplicable(Actions::Id::CopyPayload, isDeadLetters || page == QLatin1String("messages") ||
                                                                   page == QLatin1String("live-subjects"));
}

void Workbench::applyDelta()
{
    if (m_isPaused)
        return; // the relay keeps the difference
    const DeltaPtr delta = m_session.takeDelta();
    if (!delta)
        return;
    if (!m_snapshot) {
        m_streamsPage->setHasData();
        m_consumersPage->setHasData();
    }
    m_snapshot = delta->snapshot;
    updateAge();
    m_streams.apply(*delta);
    m_consumers.apply(*delta);
    const QString streamsMissing = whatIsMissing("STREAM.LIST");
    const QString consumersMissing = whatIsMissing("CONSUMER.LIST");
    m_streamsPage->setIncomplete(streamsMissing);
    m_consumersPage->setIncomplete(consumersMissing);
    m_overview->setIncomplete(streamsMissing, consumersMissing);
    m_overview->setAccount(m_snapshot->account);
    m_overview->refresh();
    m_charts->refresh();
    if (!delta->streams.added.empty() || !delta->streams.removed.empty()) {
        QStringList names;
        for (const auto& [name, row] : m_snapshot->streams)
            names.append(name.value);
        m_messagesPage->setStreams(names);
    }
    tellMessagesPage();
    if (m_wanted)
        openAtStart(*m_wanted);
    else if (m_window.navigation().current().stream.value.isEmpty())
        selectWorst();
    showSelection(m_window.navigation().current());
    updateWatched();
}

/// The stream whose messages are read may have been purged or made anew.
void Workbench::tellMessagesPage()
{
    if (!m_snapshot)
        return;
    const auto row = m_snapshot->streams.find({m_messagesPage->stream()});
    if (row != m_snapshot->streams.end() && !row->second->isMissing)
        m_messagesPage->setFacts(row->second->facts);
}

/// Why rows may be missing, by the first request of that kind that failed; empty: all of them were answered.
QString Workbench::whatIsMissing(const char* operation) const
{
    const auto& problems = m_snapshot->problems;
    const auto found = std::find_if(problems.begin(), problems.end(), [operation](const Error& problem) {
        return problem.detail.contains(QLatin1String(operation));
    });
    return found == problems.end() ? QString() : tr("Not everything may be seen here. %1").arg(found->summary);
}

/// Panes and charts show something from the start: the consumer with the largest backlog.
void Workbench::selectWorst()
{
    const auto& consumers = m_snapshot->consumers;
    const auto worst = std::max_element(consumers.begin(), consumers.end(), [](const auto& a, const auto& b) {
        return a.second->facts->backlog() < b.second->facts->backlog();
    });
    if (worst == consumers.end())
        return;
    const Place here{m_window.currentPage(), worst->first.stream, worst->first.consumer};
    if (here.page == QLatin1String("consumers"))
        m_consumersPage->selectConsumer(worst->first);
    else if (here.page == QLatin1String("streams"))
        m_streamsPage->selectStream(worst->first.stream);
    else if (here.page == QLatin1String("messages"))
        m_messagesPage->setStream(worst->first.stream.value);
    else
        showSelection(here);
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

void Workbench::onState(ConnectionState state)
{
    const bool isUp = state == ConnectionState::Connected;
    if (!m_session.isPolling())
        m_failure.reset(); // the connection says it better
    updateAge();
    m_window.actions().setApplicable(Actions::Id::Retry, !isUp);
    showState();
    describeConnection();
    showConnectionProblem();
    if (!m_session.isPolling())
        m_strip->setRoundTrip(std::nullopt);
    if (isUp)
        m_messagesPage->resume();
}

void Workbench::showState()
{
    const auto [severity, words] = inWords(m_session);
    const bool isUnanswered = m_oldSince && m_session.state() == ConnectionState::Connected && m_failure &&
                              m_failure->kind == Error::Kind::Timeout;
    if (isUnanswered)
        m_strip->setState(Severity::Warning, tr("Connected, no answer"));
    else
        m_strip->setState(severity, words);
}

void Workbench::showConnectionProblem()
{
    const std::optional<Error> error = m_session.error() ? m_session.error() : m_failure;
    QStringList sentences;
    if (error)
        sentences << error->summary;
    if (m_oldSince)
        sentences << tr("Everything below is from %1.").arg(instantText(*m_oldSince));
    m_window.showProblem(sentences.join(QLatin1Char(' ')));
}

/// Nothing is heard, or no longer as often as it is asked for. Frozen views are meant to be old.
std::optional<Timestamp> Workbench::reckonOldSince() const
{
    if (!m_snapshot)
        return std::nullopt;
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(systemNow() - m_snapshot->takenAt);
    const auto patience = m_failure ? oldAfter : std::max<std::chrono::milliseconds>(2 * oldAfter, 3 * m_pollInterval);
    const bool isOld = !m_session.isPolling() || (!m_isPaused && age > patience);
    return isOld ? std::optional(m_snapshot->takenAt) : std::nullopt;
}

void Workbench::updateAge()
{
    const auto since = reckonOldSince();
    if (since == m_oldSince)
        return;
    m_oldSince = since;
    if (since && !m_isPaused)
        setTableTime(*since);
    m_streams.setOldSince(since);
    m_consumers.setOldSince(since);
    m_overview->setOldSince(since);
    showState();
    showConnectionProblem();
    showSelection(m_window.navigation().current());
}

/// Ages of what the server dated.
void Workbench::setTableTime(Timestamp now)
{
    m_streams.setNow(now + m_snapshot->serverAhead);
    m_consumers.setNow(now + m_snapshot->serverAhead);
}

void Workbench::describeConnection()
{
    QStringList lines{inWords(m_session).second, connectionName(m_session.options(), m_identity)};
    if (m_identity.version)
        lines.append(tr("nats-server %1").arg(m_identity.version->toString()));
    for (const QString& text : {m_identity.url, m_identity.cluster}) {
        if (!text.isEmpty())
            lines.append(displayText(text));
    }
    m_overview->setConnection(lines.join(QLatin1Char('\n')));
}

/// A window on a second screen is looked at without being active; one that is minimised or covered is not.
void Workbench::updateAttention()
{
    const QWindow* handle = m_window.windowHandle();
    const bool isSeen = m_window.isVisible() && !m_window.isMinimized() && (!handle || handle->isExposed());
    m_unseenSeconds = isSeen ? 0 : m_unseenSeconds + 1;
    m_session.setAttention(isSeen                                 ? Attention::Looking
                           : m_unseenSeconds < hiddenAfterSeconds ? Attention::Background
                                                                  : Attention::Hidden);
}

/// What is on screen is asked for first and most exactly.
void Workbench::updateWatched()
{
    std::vector<ConsumerKey> keys = m_consumersPage->visibleConsumers();
    const Place here = m_window.navigation().current();
    if (!here.consumer.value.isEmpty())
        keys.push_back({here.stream, here.consumer});
    if (keys == m_watched)
        return;
    m_watched = keys;
    m_session.setWatched(keys);
}

void Workbench::everySecond()
{
    updateAttention();
    updateWatched();
    updateAge();
    if (m_measured.isValid() && m_measured.hasExpired(std::chrono::milliseconds(rttHolds).count()))
        m_strip->setRoundTrip(std::nullopt);
    const Timestamp now = systemNow();
    if (m_snapshot) {
        const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_snapshot->takenAt);
        m_strip->setDataAge(age, age > oldAfter || m_oldSince.has_value());
    }
    if (m_isPaused) {
        m_strip->setPaused(tr("Paused for %n second(s)", nullptr, static_cast<int>(m_pausedSince.elapsed() / 1000)));
        return;
    }
    if (m_snapshot && !m_oldSince)
        setTableTime(now);
}

void Workbench::setPaused(bool paused)
{
    if (paused == m_isPaused)
        return;
    m_isPaused = paused;
    m_window.actions()[Actions::Id::Pause]->setChecked(paused);
    m_charts->setPaused(paused);
    m_livePage->setPaused(paused);
    m_pausedSince.start();
    m_strip->setPaused(paused ? tr("Paused") : QString());
    if (!paused)
        applyDelta();
}

void Workbench::setLocked(bool locked)
{
    if (locked != m_lock.isLocked())
        m_lock.setLocked(locked);
    m_window.actions().setLocked(locked);
    m_strip->setLocked(locked, true);
    m_tracing.setLocked(locked);
    if (m_import)
        m_import->setLocked(locked, LockPolicy::reason());
    if (m_publish)
        m_publish->setLocked(locked, LockPolicy::reason());
    m_deadLettersPage->setLocked(locked, locked ? LockPolicy::reason() : QString());
}

void Workbench::select(const Place& place)
{
    if (place.page == m_window.currentPage())
        m_window.navigation().select(place);
    showSelection(place);
}

void Workbench::onMoved(const Place& place)
{
    if (place.page == QLatin1String("messages") && !place.stream.value.isEmpty())
        m_messagesPage->setStream(place.stream.value);
    if (place.page == QLatin1String("streams") && !place.stream.value.isEmpty())
        m_streamsPage->selectStream(place.stream);
    if (place.page == QLatin1String("consumers") && !place.consumer.value.isEmpty())
        m_consumersPage->selectConsumer({place.stream, place.consumer});
    if (m_isArrangingWanted)
        QTimer::singleShot(0, this, &Workbench::arrangeDocks);
    updateApplicable(place.page);
    // Chosen in the page list: what was selected there before is the selection again.
    if (place.page == QLatin1String("streams") && place.stream.value.isEmpty() && m_streamsPage->currentStream())
        select({place.page, *m_streamsPage->currentStream(), {}});
    else if (const auto key = m_consumersPage->currentConsumer();
             place.page == QLatin1String("consumers") && place.stream.value.isEmpty() && key)
        select({place.page, key->stream, key->consumer});
    else
        showSelection(place);
}

void Workbench::showSelection(const Place& place)
{
    m_window.actions().setApplicable(Actions::Id::Purge, !place.stream.value.isEmpty());
    m_window.actions().setApplicable(Actions::Id::OpenMessages, !place.stream.value.isEmpty());
    m_window.actions().setApplicable(Actions::Id::Thresholds, m_snapshot && !place.stream.value.isEmpty());
    if (!m_snapshot || place.stream.value.isEmpty())
        return;
    const ConsumerKey key{place.stream, place.consumer};
    if (!place.consumer.value.isEmpty()) {
        // Several selected ones are compared, the current one first.
        std::vector<ConsumerKey> compared{key};
        if (place.page == QLatin1String("consumers")) {
            for (const ConsumerKey& selected : m_consumersPage->selectedConsumers()) {
                if (!(selected == key))
                    compared.push_back(selected);
            }
            // In the order of names: a line keeps its colour whichever row is current.
            std::sort(compared.begin(), compared.end());
        }
        m_charts->setConsumers(compared);
        const auto row = m_snapshot->consumers.find(key);
        if (row != m_snapshot->consumers.end()) {
            m_details->setEntity(displayText(place.consumer.value), row->second->facts->raw);
            m_details->setDiagnosis(diagnosisText(*row->second, m_oldSince));
        }
        return;
    }
    std::vector<ConsumerKey> consumers;
    for (auto it = m_snapshot->consumers.lower_bound({place.stream, {}});
         it != m_snapshot->consumers.end() && it->first.stream == place.stream; ++it)
        consumers.push_back(it->first);
    m_charts->setStream(place.stream, consumers);
    const auto row = m_snapshot->streams.find(place.stream);
    if (row != m_snapshot->streams.end())
        m_details->setEntity(displayName(place.stream.value), row->second->facts->raw);
    m_details->setDiagnosis(row == m_snapshot->streams.end() ? QString() : diagnosisText(*row->second, m_oldSince));
}

} // namespace jetlag
