// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "domain/subject.h"
#include "items/eventsmodel.h"
#include "widgets/panes/detailspane.h"
#include "widgets/panes/diagnosistext.h"
#include "widgets/plot/chartspane.h"

#include <QDockWidget>
#include <QScrollArea>

#include <algorithm>

namespace jetlag {
namespace {
constexpr int chartsHeight = 330; ///< pixels, at the first start
constexpr int detailsWidth = 280;
} // namespace

Docks::Docks(const DeskServices& services, EventsModel& events)
    : m_window(services.window)
    , m_charts(new ChartsPane(services.session.history()))
    , m_details(new DetailsPane)
{
    Settings& settings = services.settings;
    m_charts->setWindow(static_cast<TimeWindow>(settings.value(Settings::Key::TimeWindow).toInt()));
    // Four charts need more height than a small screen can spare: there they scroll.
    auto* scroller = new QScrollArea;
    scroller->setObjectName(QStringLiteral("chartsScroller"));
    scroller->setAccessibleName(tr("Charts"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(m_charts);
    const std::vector<PageId> pages{PageId::Streams, PageId::Consumers};
    m_chartsDock =
        m_window.addDock(QStringLiteral("dockCharts"), tr("Charts"), scroller, Qt::BottomDockWidgetArea, pages);
    m_detailsDock =
        m_window.addDock(QStringLiteral("dockDetails"), tr("Details"), m_details, Qt::RightDockWidgetArea, pages);
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_charts->pauseAction()->setShortcut({}); // the window's own Pause has it
    scroller->addAction(m_window.actions()[Actions::Id::Pause]);
    connectCharts(services, events);
    connect(m_details, &DetailsPane::showMessage, this, &Docks::showMessage);
    connect(m_details, &DetailsPane::traceMessage, this, &Docks::traceMessage);
    connect(m_details, &DetailsPane::showUnacked, this, &Docks::showUnacked);
    connect(m_details, &DetailsPane::editConsumer, this, &Docks::editConsumer);
    services.lock.guard(m_details);
}

void Docks::connectCharts(const DeskServices& services, EventsModel& events)
{
    Settings& settings = services.settings;
    Session& session = services.session;
    connect(m_charts, &ChartsPane::windowChanged, this,
            [&settings](TimeWindow window) { settings.setValue(Settings::Key::TimeWindow, static_cast<int>(window)); });
    connect(m_charts, &ChartsPane::selectionShown, this,
            [&session](const ChartSelection& selection, TimeWindow window) {
                session.wantHistory(selection.stream, selection.consumers, window);
            });
    connect(&session, &Session::historyRecalled, m_charts, &ChartsPane::refresh);
    connect(m_charts, &ChartsPane::exportFailed, this, [&events](const QString& reason) {
        events.add({systemNow(), Severity::Warning, Event::Kind::Problem, {}, reason, {}});
    });
    connect(m_charts, &ChartsPane::exported, this, [&events](const QString& path) {
        events.add(
            {systemNow(), Severity::Notice, Event::Kind::Action, OtherThing{path}, tr("The chart was saved."), {}});
    });
    connect(m_charts, &ChartsPane::pausedChanged, this, &Docks::pausedChanged);
}

void Docks::arrange()
{
    // A hidden dock takes no size: then this waits for a page that shows both.
    m_isArrangingWanted = m_chartsDock->isHidden() || m_detailsDock->isHidden();
    if (m_isArrangingWanted)
        return;
    // On a small screen the page keeps the larger part.
    m_window.resizeDocks({m_chartsDock}, {std::min(chartsHeight, m_window.height() * 2 / 5)}, Qt::Vertical);
    m_window.resizeDocks({m_detailsDock}, {std::min(detailsWidth, m_window.width() / 4)}, Qt::Horizontal);
}

void Docks::arrangeWhenShown()
{
    if (m_isArrangingWanted)
        QMetaObject::invokeMethod(this, &Docks::arrange, Qt::QueuedConnection);
}

void Docks::refresh()
{
    m_charts->refresh();
}

void Docks::setPaused(bool paused)
{
    m_charts->setPaused(paused);
}

void Docks::follow()
{
    m_charts->follow();
}

void Docks::show(const Place& place, const SnapshotPtr& snapshot, const std::vector<ConsumerKey>& compared,
                 const std::optional<Timestamp>& oldSince)
{
    if (!snapshot || place.stream.value.isEmpty())
        return;
    if (place.consumer.value.isEmpty())
        showStream(place.stream, *snapshot, oldSince);
    else
        showConsumer({place.stream, place.consumer}, *snapshot, compared, oldSince);
}

void Docks::showConsumer(const ConsumerKey& key, const Snapshot& snapshot, std::vector<ConsumerKey> compared,
                         const std::optional<Timestamp>& oldSince)
{
    if (std::find(compared.begin(), compared.end(), key) == compared.end())
        compared.push_back(key);
    // In the order of names: a line keeps its colour whichever row is current.
    std::sort(compared.begin(), compared.end());
    m_charts->setConsumers(compared);
    const auto row = snapshot.consumers.find(key);
    if (row == snapshot.consumers.end())
        return;
    m_details->setEntity(displayText(key.consumer.value), row->second->facts->raw);
    m_details->setConsumer(*row->second, oldSince);
}

void Docks::showStream(const StreamName& stream, const Snapshot& snapshot, const std::optional<Timestamp>& oldSince)
{
    std::vector<ConsumerKey> consumers;
    for (auto it = snapshot.consumers.lower_bound({stream, {}});
         it != snapshot.consumers.end() && it->first.stream == stream; ++it)
        consumers.push_back(it->first);
    m_charts->setStream(stream, consumers);
    const auto row = snapshot.streams.find(stream);
    if (row != snapshot.streams.end())
        m_details->setEntity(displayName(stream.value), row->second->facts->raw);
    m_details->setDiagnosis(row == snapshot.streams.end() ? QString() : diagnosisText(*row->second, oldSince));
}

} // namespace jetlag
