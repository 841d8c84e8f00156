// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launcher.h"
#include "app/mainwindow.h"

#include <QDialog>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace jetlag::test {

/// The whole program, on its demo or on a server, with settings in a temporary folder. Things are found by accessible
/// name, as a person with a screen reader finds them.
class DemoWindow
{
public:
    DemoWindow();
    ~DemoWindow();
    void start(PageId page);
    void start(const StartRequest& request);
    void end();                                ///< settings and data stay
    void restart(const StartRequest& request); ///< ends it first
    MainWindow* window() const;                ///< nullptr until the demo's server answers

    template <typename Widget>
    Widget* find(const QString& accessibleName) const
    {
        if (!window())
            return nullptr;
        // Pages may use the same name: the one that is shown counts first.
        Widget* hidden = nullptr;
        const auto all = window()->findChildren<Widget*>();
        for (Widget* each : all) {
            if (each->accessibleName() != accessibleName)
                continue;
            if (each->isVisible())
                return each;
            hidden = hidden ? hidden : each;
        }
        return hidden;
    }
    int rows(const QString& table) const; ///< 0 when there is no such table
    /// What is displayed in the first row where `column` says `value`; null when there is none.
    QString cell(const QString& table, const QString& column, const QString& value, const QString& wanted) const;
    QDialog* dialog(const QString& accessibleName) const; ///< the visible one

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Launcher> m_launcher;
};

} // namespace jetlag::test
