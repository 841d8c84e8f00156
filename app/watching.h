// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <vector>

namespace jetlag {

class Session;
class Settings;
class MainWindow;

/// How often the server is asked, and for what first, by what somebody sees of the window and by the choice in the
/// settings. GUI thread.
class Watching
{
public:
    /// All must outlive this.
    Watching(Session& session, const Settings& settings, const MainWindow& window);
    void everySecond(); ///< looks whether somebody looks
    /// What is on screen is asked for first and most exactly.
    void setOnScreen(std::vector<ConsumerKey> keys);

private:
    Session& m_session;
    const MainWindow& m_window;
    std::vector<ConsumerKey> m_onScreen;
    int m_unseenSeconds = 0;
};

/// Tells the session how often the settings want the server to be asked.
void applyRefresh(Session& session, const Settings& settings);

} // namespace jetlag
