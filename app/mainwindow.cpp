// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/pagelist.h"
#include "app/problembanner.h"
#include "app/settings.h"
#include "widgets/common/layoutstate.h"
#include "widgets/common/shortcutsheet.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {
constexpr int stateVersion = 1; ///< raise when docks change their meaning
constexpr QSize firstSize{1440, 900};
constexpr QSize frameReserve{16, 48}; ///< the frame is not known before the window is shown
const QSizePolicy hiddenPage(QSizePolicy::Ignored, QSizePolicy::Ignored);
const QSizePolicy shownPage(QSizePolicy::Preferred, QSizePolicy::Preferred);

/// Where the keyboard goes in a pane: its table, else what comes first by Tab.
QWidget* firstFocusIn(QWidget& pane)
{
    const auto takesKeys = [&pane](const QWidget* widget) {
        return widget->isVisibleTo(&pane) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    if (takesKeys(&pane) && qobject_cast<QAbstractItemView*>(&pane))
        return &pane;
    if (pane.focusProxy() && takesKeys(pane.focusProxy()))
        return pane.focusProxy(); // it says itself where one begins
    const auto views = pane.findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        if (takesKeys(view))
            return view;
    }
    for (QWidget* next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takesKeys(next))
            return next;
    }
    return nullptr;
}
} // namespace

MainWindow::MainWindow(Settings& settings, const QString& displayName, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_list(new PageList)
    , m_stack(new QStackedWidget)
    , m_breadcrumb(new QLabel)
    , m_back(new QToolButton)
    , m_banner(new ProblemBanner)
{
    setObjectName(QLatin1String(ObjectName));
    setConnectionName(displayName);
    setDockNestingEnabled(true);
    build();
    using Id = Actions::Id;
    connect(m_list, &PageList::pageChosen, this, [this](PageId page) {
        const QScopedValueRollback walking(m_isWalking, true);
        if (page != m_navigation.current().page)
            m_navigation.jump({page, {}, {}});
    });
    connect(&m_navigation, &Navigation::moved, this, &MainWindow::onMoved);
    connect(&m_navigation, &Navigation::changed, this, &MainWindow::updateBreadcrumb);
    connect(m_actions[Id::Back], &QAction::triggered, &m_navigation, &Navigation::back);
    connect(m_actions[Id::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_actions[Id::Shortcuts], &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions[Id::NextPane], &QAction::triggered, this, [this] { focusPane(1); });
    connect(m_actions[Id::PreviousPane], &QAction::triggered, this, [this] { focusPane(-1); });
    connect(m_banner, &ProblemBanner::retryRequested, m_actions[Id::Retry], &QAction::trigger);
    connect(m_banner, &ProblemBanner::changeRequested, m_actions[Id::Connect], &QAction::trigger);
    for (const PageId page : allPages())
        connect(m_actions.pageAction(page), &QAction::triggered, this, [this, page] {
            m_navigation.jump({page, {}, {}});
        });
    updateBreadcrumb();
}

void MainWindow::build()
{
    m_back->setDefaultAction(m_actions[Actions::Id::Back]);
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_back->setAutoRaise(true);
    m_breadcrumb->setObjectName(QStringLiteral("breadcrumb"));
    m_breadcrumb->setAccessibleDescription(tr("Breadcrumb"));
    m_breadcrumb->setTextFormat(Qt::PlainText);
    auto* crumbs = new QHBoxLayout;
    crumbs->setContentsMargins(4, 2, 4, 2);
    crumbs->addWidget(m_back);
    crumbs->addWidget(m_breadcrumb, 1);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addLayout(crumbs);
    middle->addWidget(m_banner);
    middle->addWidget(m_stack, 1);
    auto* central = new QWidget;
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(middle, 1);
    setCentralWidget(central);
    m_viewMenu = m_actions.fillMenuBar(*menuBar());
}

void MainWindow::setConnectionName(const QString& name)
{
    m_connection = name;
    updateTitle();
}

void MainWindow::setSummary(const QString& summary)
{
    m_summary = summary;
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString title = tr("JetLag: %1").arg(m_connection);
    setWindowTitle(m_summary.isEmpty() ? title : tr("%1 – %2", "what is wrong, and the window").arg(m_summary, title));
}

void MainWindow::addPage(PageId id, QWidget* page)
{
    m_ids.push_back(id);
    m_list->addPage(id);
    page->setSizePolicy(hiddenPage);
    m_stack->addWidget(page);
    // Enter and Backspace belong to tables, not to fields that are being typed into.
    page->installEventFilter(this);
    const auto views = page->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views)
        view->installEventFilter(this);
}

void MainWindow::comeForward(PageId page)
{
    show();
    raise();
    activateWindow();
    m_navigation.open({page, {}, {}});
}

void MainWindow::setBadge(PageId page, const PageBadge& badge)
{
    m_list->setBadge(page, badge);
}

QDockWidget* MainWindow::addDock(const QString& objectName, const QString& title, QWidget* content,
                                 Qt::DockWidgetArea area, const std::vector<PageId>& pages)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(objectName);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_viewMenu->addAction(dock->toggleViewAction());
    Dock added{dock, pages};
    const QVariant saved = m_settings.value(Settings::Key::DockPages, objectName);
    if (saved.isValid()) {
        added.pages.clear();
        const QStringList keys = saved.toStringList();
        for (const QString& key : keys) {
            if (const auto page = pageOfKey(key))
                added.pages.push_back(*page);
        }
    }
    m_docks.push_back(added);
    // Not visibilityChanged(): that speaks of tabs and minimised windows, too.
    connect(dock->toggleViewAction(), &QAction::triggered, this,
            [this, dock](bool shown) { rememberDock(dock, shown); });
    dock->installEventFilter(this);
    return dock;
}

void MainWindow::showDocks(PageId page)
{
    for (const Dock& dock : m_docks)
        dock.widget->setVisible(std::find(dock.pages.begin(), dock.pages.end(), page) != dock.pages.end());
}

void MainWindow::rememberDock(const QDockWidget* widget, bool shown)
{
    for (Dock& dock : m_docks) {
        if (dock.widget != widget)
            continue;
        std::erase(dock.pages, currentPage());
        if (shown)
            dock.pages.push_back(currentPage());
        // Never an empty list: that reads as "not remembered".
        QStringList keys{QString()};
        for (const PageId page : dock.pages)
            keys.append(pageKey(page));
        m_settings.setValue(Settings::Key::DockPages, keys, widget->objectName());
    }
}

void MainWindow::setStatusWidget(QWidget* widget)
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(widget, 1);
}

QWidget* MainWindow::page(PageId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? nullptr : m_stack->widget(static_cast<int>(found - m_ids.begin()));
}

PageId MainWindow::currentPage() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? PageId::Overview : m_ids[static_cast<size_t>(index)];
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = unsealed(m_settings.value(Settings::Key::WindowGeometry).toByteArray());
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QRect area = screen()->availableGeometry();
        const QSize size = firstSize.boundedTo(area.size() - frameReserve);
        resize(size);
        // Where a window nearly fills the screen, a window manager's own place would put its edge outside.
        if (size.width() * 10 > area.width() * 8 || size.height() * 10 > area.height() * 8)
            move(area.topLeft() + QPoint(area.width() - frameReserve.width() - size.width(),
                                         area.height() - frameReserve.height() - size.height()) /
                                      2);
    }
    // A screen may be gone since then.
    bool isVisibleSomewhere = false;
    const auto screens = QGuiApplication::screens();
    for (const QScreen* each : screens)
        isVisibleSomewhere = isVisibleSomewhere || each->availableGeometry().intersects(frameGeometry());
    if (!isVisibleSomewhere)
        move(screen()->availableGeometry().topLeft());
    restoreState(unsealed(m_settings.value(Settings::Key::WindowState).toByteArray()), stateVersion);
    if (m_ids.empty())
        return;
    const auto remembered = pageOfKey(m_settings.value(Settings::Key::Page).toString());
    m_navigation.jump({remembered && page(*remembered) ? *remembered : m_ids.front(), {}, {}});
}

void MainWindow::showProblem(Severity severity, const QString& text, bool canRetry, bool canChange)
{
    m_banner->say(severity, text, canRetry, canChange);
}

void MainWindow::onMoved(const Place& place)
{
    QWidget* const page = this->page(place.page);
    if (!page)
        return;
    m_list->setCurrentPage(place.page);
    // Only the page that is shown has a say in how small the window may be, and never beside the panes of another one:
    // that would make the window grow.
    if (QWidget* const before = m_stack->currentWidget())
        before->setSizePolicy(hiddenPage);
    showDocks(place.page);
    m_stack->setCurrentWidget(page);
    page->setSizePolicy(shownPage);
    // The keyboard goes along, except where it walks the list of pages.
    if (!m_isWalking) {
        if (QWidget* const target = firstFocusIn(*page))
            target->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::updateBreadcrumb()
{
    const Place& here = m_navigation.current();
    m_breadcrumb->setText(page(here.page) ? breadcrumb(here, pageTitle(here.page)) : QString());
    m_actions.setApplicable(Actions::Id::Back, m_navigation.canGoBack());
}

/// Round the list of pages, the page, the panes that are shown, and the strip.
void MainWindow::focusPane(int steps)
{
    std::vector<QWidget*> panes{m_list, m_stack->currentWidget()};
    for (const Dock& dock : m_docks) {
        if (dock.widget->isVisible())
            panes.push_back(dock.widget);
    }
    panes.push_back(statusBar());
    const QWidget* now = focusWidget();
    const auto here = std::find_if(panes.begin(), panes.end(), [now](const QWidget* pane) {
        return pane && now && (pane == now || pane->isAncestorOf(now));
    });
    const auto count = static_cast<int>(panes.size());
    int at = here == panes.end() ? 0 : static_cast<int>(here - panes.begin());
    for (int tried = 0; tried < count; ++tried) {
        at = (at + steps + count) % count;
        QWidget* const pane = panes[static_cast<size_t>(at)];
        if (QWidget* const target = pane ? firstFocusIn(*pane) : nullptr) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

std::vector<std::pair<QString, QAction*>> MainWindow::menuActions() const
{
    std::vector<std::pair<QString, QAction*>> found;
    const auto menus = menuBar()->findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        const auto actions = menu->actions();
        for (QAction* action : actions) {
            if (!action->isSeparator() && !action->menu())
                found.emplace_back(withoutMnemonic(menu->title()), action);
        }
    }
    return found;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close) {
        if (const auto* dock = qobject_cast<QDockWidget*>(watched))
            rememberDock(dock, false);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Backspace && key->modifiers() == Qt::NoModifier) {
            m_navigation.back();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showShortcuts()
{
    std::vector<ShortcutSheet::Group> groups;
    for (const auto& [title, action] : menuActions()) {
        if (action->shortcut().isEmpty())
            continue;
        if (groups.empty() || groups.back().title != title)
            groups.push_back({title, {}});
        groups.back().keys.emplace_back(action->shortcut().toString(QKeySequence::NativeText),
                                        withoutMnemonic(action->text()));
    }
    ShortcutSheet::Group tables{tr("In tables"), {}};
    const auto key = [](const QKeySequence& code) { return code.toString(QKeySequence::NativeText); };
    tables.keys = {{key(Qt::CTRL | Qt::Key_C), tr("Copy the selected rows")},
                   {key(Qt::Key_Menu), tr("What can be done with the row")},
                   {key(Qt::Key_Home), tr("To the first row; End: to the last")}};
    groups.push_back(tables);
    groups.push_back({tr("In dialogs"),
                      {{key(Qt::CTRL | Qt::Key_Return), tr("Do what the button says: replay, publish, purge…")},
                       {key(Qt::Key_Escape), tr("Close; nothing is done")}}});
    (new ShortcutSheet(groups, this))->open();
}

void MainWindow::saveLayout()
{
    m_settings.setValue(Settings::Key::WindowGeometry, sealed(saveGeometry()));
    m_settings.setValue(Settings::Key::WindowState, sealed(saveState(stateVersion)));
    if (!m_ids.empty())
        m_settings.setValue(Settings::Key::Page, pageKey(currentPage()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayGo()) {
        event->ignore();
        return;
    }
    saveLayout();
    emit aboutToClose();
    QMainWindow::closeEvent(event);
}

} // namespace jetlag
