// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/navigation.h"
#include "domain/severity.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QDockWidget;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace jetlag {

class PageList;
class ProblemBanner;
class Settings;
struct PageBadge;

/// The frame: page list, page, docks, menus, status strip, breadcrumb. Knows nothing of what the pages show; who fills
/// it registers pages, docks and the status strip before show(). GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "mainWindow";

    /// `settings` must outlive this.
    MainWindow(Settings& settings, const QString& displayName, QWidget* parent = nullptr);

    Actions& actions() { return m_actions; }
    Navigation& navigation() { return m_navigation; }

    void setConnectionName(const QString& name); ///< in the title
    void setSummary(const QString& summary);     ///< before it: "2 stuck"; empty: nothing to say
    void addPage(PageId id, QWidget* page);      ///< takes ownership
    void setBadge(PageId page, const PageBadge& badge);
    /// The dock is shown on `pages` until the user shows or hides it there; each page remembers its own.
    QDockWidget* addDock(const QString& objectName, const QString& title, QWidget* content, Qt::DockWidgetArea area,
                         const std::vector<PageId>& pages);
    void setStatusWidget(QWidget* widget);
    QWidget* page(PageId id) const; ///< nullptr when there is none
    PageId currentPage() const;
    void comeForward(PageId page); ///< from wherever it is, with this page
    /// Restores what was remembered; corrects a place outside all screens.
    void restoreLayout();
    /// What concerns the whole window, in a line above the page; empty text removes it. `canRetry`: offers to connect.
    /// `canChange`: offers to connect in another way.
    void showProblem(Severity severity, const QString& text, bool canRetry = false, bool canChange = false);
    /// Every action that a menu offers now and that has no menu of its own, with the menu's title.
    std::vector<std::pair<QString, QAction*>> menuActions() const;
    /// Asked before the window closes, or goes for another connection; false: something is to be decided first, and
    /// whoever says so shows it.
    void setGuard(std::function<bool()> mayGo) { m_mayGo = std::move(mayGo); }
    bool mayGo() const { return !m_mayGo || m_mayGo(); }

signals:
    void aboutToClose();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Dock
    {
        QDockWidget* widget;
        std::vector<PageId> pages; ///< on which it is shown
    };
    void build();
    void showDocks(PageId page);
    void rememberDock(const QDockWidget* widget, bool shown);
    void onMoved(const Place& place);
    void updateBreadcrumb();
    void updateTitle();
    void focusPane(int steps);
    void showShortcuts();
    void saveLayout();

    Settings& m_settings;
    std::function<bool()> m_mayGo;
    Actions m_actions;
    Navigation m_navigation;
    PageList* m_list;
    QStackedWidget* m_stack;
    QLabel* m_breadcrumb;
    QToolButton* m_back;
    ProblemBanner* m_banner;
    QMenu* m_viewMenu = nullptr;
    std::vector<Dock> m_docks;
    std::vector<PageId> m_ids; ///< parallel to m_stack
    bool m_isWalking = false;  ///< in the list of pages
    QString m_connection;
    QString m_summary;
};

} // namespace jetlag
