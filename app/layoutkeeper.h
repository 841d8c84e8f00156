// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jetlag {

class Settings;

/// Saves and restores what people arrange inside the window: columns, order, sort and filter of every table that has an
/// object name, and every splitter that has one. GUI thread; keeps nothing.
class LayoutKeeper
{
public:
    /// Both must outlive this.
    LayoutKeeper(Settings& settings, QWidget& window)
        : m_settings(settings)
        , m_window(window)
    {
    }
    void restore();
    void save();

private:
    Settings& m_settings;
    QWidget& m_window;
};

} // namespace jetlag
