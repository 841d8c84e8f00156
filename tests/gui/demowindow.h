// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launcher.h"
#include "app/mainwindow.h"

#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace jetlag::test {

/// The whole program on its demo, with settings in a temporary folder. Things are found by accessible name, as a
/// person with a screen reader finds them.
class DemoWindow
{
public:
    DemoWindow();
    ~DemoWindow();
    void start(const QString& page);
    MainWindow* window() const; ///< nullptr until the demo's server answers

    template <typename Widget>
    Widget* find(const QString& accessibleName) const
    {
        if (!window())
            return nullptr;
        const auto all = window()->findChildren<Widget*>();
        for (Widget* each : all) {
            if (each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }
    int rows(const QString& table) const; ///< 0 when there is no such table

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Launcher> m_launcher;
};

} // namespace jetlag::test
