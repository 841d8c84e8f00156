// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/demowindow.h"

#include <QApplication>

namespace jetlag::test {

DemoWindow::DemoWindow()
{
    qputenv("JETLAG_SETTINGS", m_folder.filePath(QStringLiteral("settings.ini")).toUtf8());
    m_launcher = std::make_unique<Launcher>(QProcessEnvironment::systemEnvironment());
}

DemoWindow::~DemoWindow()
{
    m_launcher.reset();
    qunsetenv("JETLAG_SETTINGS");
}

void DemoWindow::start(const QString& page)
{
    StartRequest request;
    request.demo = true;
    request.page = page;
    m_launcher->start(request);
}

MainWindow* DemoWindow::window() const
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        if (auto* found = qobject_cast<MainWindow*>(widget))
            return found;
    }
    return nullptr;
}

int DemoWindow::rows(const QString& table) const
{
    const auto* found = find<QTableView>(table);
    return found ? found->model()->rowCount() : 0;
}

} // namespace jetlag::test
