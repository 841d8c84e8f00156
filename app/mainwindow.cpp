// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/settings.h"
#include "widgets/common/layoutstate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {
constexpr int stateVersion = 1; ///< raise when docks change their meaning
constexpr int pageListCharacters = 16;
constexpr int pageListPadding = 10; ///< pixels a row
constexpr QSize firstSize{1440, 900};
constexpr QSize frameReserve{16, 48}; ///< the frame is not known before the window is shown
} // namespace

MainWindow::MainWindow(Settings& settings, const QString& displayName, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_breadcrumb(new QLabel)
    , m_back(new QToolButton)
    , m_problem(new QLabel)
{
    setObjectName(QLatin1String(ObjectName));
    setConnectionName(displayName);
    setDockNestingEnabled(true);

    m_list->setObjectName(QStringLiteral("pageList"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * pageListCharacters);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_ids[row] != m_navigation.current().page)
            m_navigation.jump({m_ids[row], {}, {}});
    });
    // The accessible action of an item selects it beside the others, or takes its selection away; it never makes it
    // current.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const auto& selected) {
        const QModelIndexList fresh = selected.indexes();
        const int row = fresh.isEmpty() ? m_list->currentRow() : fresh.constFirst().row();
        if (row != m_list->currentRow() || !m_list->selectionModel()->hasSelection())
            m_list->setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
    });

    m_back->setDefaultAction(m_actions[Actions::Id::Back]);
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_back->setAutoRaise(true);
    m_breadcrumb->setObjectName(QStringLiteral("breadcrumb"));
    m_breadcrumb->setAccessibleDescription(tr("Breadcrumb"));
    m_breadcrumb->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("windowProblem"));
    m_problem->setAccessibleDescription(tr("Problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMargin(4);
    m_problem->setAutoFillBackground(true);
    m_problem->setBackgroundRole(QPalette::ToolTipBase);
    m_problem->setForegroundRole(QPalette::ToolTipText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->hide();

    auto* crumbs = new QHBoxLayout;
    crumbs->setContentsMargins(4, 2, 4, 2);
    crumbs->addWidget(m_back);
    crumbs->addWidget(m_breadcrumb, 1);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addLayout(crumbs);
    middle->addWidget(m_problem);
    middle->addWidget(m_stack, 1);
    auto* central = new QWidget;
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(middle, 1);
    setCentralWidget(central);

    m_viewMenu = m_actions.fillMenuBar(*menuBar());
    connect(&m_navigation, &Navigation::moved, this, &MainWindow::onMoved);
    connect(&m_navigation, &Navigation::changed, this, &MainWindow::updateBreadcrumb);
    connect(m_actions[Actions::Id::Back], &QAction::triggered, &m_navigation, &Navigation::back);
    connect(m_actions[Actions::Id::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_actions[Actions::Id::About], &QAction::triggered, this, &MainWindow::showAbout);
    updateBreadcrumb();
}

void MainWindow::setConnectionName(const QString& name)
{
    setWindowTitle(tr("JetLag: %1").arg(name));
}

void MainWindow::addPage(const QString& id, const QString& title, QWidget* page)
{
    m_ids.append(id);
    auto* item = new QListWidgetItem(title, m_list);
    item->setSizeHint({0, fontMetrics().height() + pageListPadding});
    m_stack->addWidget(page);
    // Enter and Backspace belong to tables, not to fields that are being typed into.
    page->installEventFilter(this);
    const auto views = page->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views)
        view->installEventFilter(this);
}

QDockWidget* MainWindow::addDock(const QString& objectName, const QString& title, QWidget* content,
                                 Qt::DockWidgetArea area, const QStringList& pages)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(objectName);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_viewMenu->addAction(dock->toggleViewAction());
    const QVariant saved = m_settings.value(Settings::Key::DockPages, objectName);
    m_docks.push_back({dock, saved.isValid() ? saved.toStringList() : pages});
    // Not visibilityChanged(): that speaks of tabs and minimised windows, too.
    connect(dock->toggleViewAction(), &QAction::triggered, this,
            [this, dock](bool shown) { rememberDock(dock, shown); });
    dock->installEventFilter(this);
    return dock;
}

void MainWindow::showDocks(const QString& page)
{
    for (const Dock& dock : m_docks)
        dock.widget->setVisible(dock.pages.contains(page));
}

void MainWindow::rememberDock(const QDockWidget* widget, bool shown)
{
    for (Dock& dock : m_docks) {
        if (dock.widget != widget)
            continue;
        dock.pages.removeAll(currentPage());
        if (shown)
            dock.pages.append(currentPage());
        // Never an empty list: that reads as "not remembered".
        m_settings.setValue(Settings::Key::DockPages, QStringList{dock.pages} << QString(), widget->objectName());
    }
}

void MainWindow::setStatusWidget(QWidget* widget)
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(widget, 1);
}

QWidget* MainWindow::page(const QString& id) const
{
    const auto index = static_cast<int>(m_ids.indexOf(id));
    return index >= 0 ? m_stack->widget(index) : nullptr;
}

QString MainWindow::currentPage() const
{
    return m_ids.value(m_stack->currentIndex());
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
    const QString remembered = m_settings.value(Settings::Key::Page).toString();
    m_navigation.jump({m_ids.contains(remembered) ? remembered : m_ids.value(0), {}, {}});
}

void MainWindow::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void MainWindow::onMoved(const Place& place)
{
    const auto index = static_cast<int>(m_ids.indexOf(place.page));
    if (index < 0)
        return;
    m_list->setCurrentRow(index);
    m_stack->setCurrentIndex(index);
    showDocks(place.page);
}

void MainWindow::updateBreadcrumb()
{
    const auto index = static_cast<int>(m_ids.indexOf(m_navigation.current().page));
    m_breadcrumb->setText(index < 0 ? QString() : breadcrumb(m_navigation.current(), m_list->item(index)->text()));
    m_actions.setApplicable(Actions::Id::Back, m_navigation.canGoBack());
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

void MainWindow::showAbout()
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About JetLag"),
                        tr("JetLag %1\nA native desktop monitor for NATS JetStream.\nLicence: GPL-3.0-or-later.")
                            .arg(QCoreApplication::applicationVersion()),
                        QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::saveLayout()
{
    m_settings.setValue(Settings::Key::WindowGeometry, sealed(saveGeometry()));
    m_settings.setValue(Settings::Key::WindowState, sealed(saveState(stateVersion)));
    if (!currentPage().isEmpty())
        m_settings.setValue(Settings::Key::Page, currentPage());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    emit aboutToClose();
    QMainWindow::closeEvent(event);
}

} // namespace jetlag
