// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/navigation.h"

#include <QMainWindow>

#include <vector>

class QDockWidget;
class QLabel;
class QListWidget;
class QMessageBox;
class QStackedWidget;
class QToolButton;

namespace jetlag {

class Settings;

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
    /// Takes ownership. `id` is one of pageIds(), `title` translated.
    void addPage(const QString& id, const QString& title, QWidget* page);
    /// The dock is shown on `pages` until the user shows or hides it there; each page remembers its own.
    QDockWidget* addDock(const QString& objectName, const QString& title, QWidget* content, Qt::DockWidgetArea area,
                         const QStringList& pages);
    void setStatusWidget(QWidget* widget);
    QWidget* page(const QString& id) const; ///< nullptr when there is none
    QString currentPage() const;
    /// Restores what was remembered; corrects a place outside all screens.
    void restoreLayout();
    /// A problem that concerns the whole window, in a line above the page; empty text removes it.
    void showProblem(const QString& text);

signals:
    void aboutToClose();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Dock
    {
        QDockWidget* widget;
        QStringList pages; ///< on which it is shown
    };
    void showDocks(const QString& page);
    void rememberDock(const QDockWidget* widget, bool shown);
    void onMoved(const Place& place);
    void updateBreadcrumb();
    void showAbout();
    void saveLayout();

    Settings& m_settings;
    Actions m_actions;
    Navigation m_navigation;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QLabel* m_breadcrumb;
    QToolButton* m_back;
    QLabel* m_problem;
    QMenu* m_viewMenu = nullptr;
    std::vector<Dock> m_docks;
    QStringList m_ids; ///< parallel to m_list and m_stack
};

} // namespace jetlag
