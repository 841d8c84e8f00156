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

void DemoWindow::start(PageId page)
{
    StartRequest request;
    request.demo = true;
    request.page = pageKey(page);
    start(request);
}

void DemoWindow::start(const StartRequest& request)
{
    m_launcher->start(request);
}

void DemoWindow::end()
{
    m_launcher.reset();
}

void DemoWindow::restart(const StartRequest& request)
{
    end();
    m_launcher = std::make_unique<Launcher>(QProcessEnvironment::systemEnvironment());
    start(request);
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

QString DemoWindow::cell(const QString& table, const QString& column, const QString& value, const QString& wanted) const
{
    const auto* found = find<QTableView>(table);
    if (!found)
        return {};
    const QAbstractItemModel& model = *found->model();
    const auto columnOf = [&model](const QString& title) {
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal).toString() == title)
                return i;
        }
        return -1;
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, columnOf(column)).data().toString() == value)
            return model.index(row, columnOf(wanted)).data().toString();
    }
    return {};
}

QDialog* DemoWindow::dialog(const QString& accessibleName) const
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        auto* found = qobject_cast<QDialog*>(widget);
        if (found && found->isVisible() && found->accessibleName() == accessibleName)
            return found;
    }
    return nullptr;
}

} // namespace jetlag::test
