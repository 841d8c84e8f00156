// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watching.h"

#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"

#include <QWindow>

namespace jetlag {
namespace {
constexpr int hiddenAfterSeconds = 60;
} // namespace

Watching::Watching(Session& session, const Settings& settings, const MainWindow& window)
    : m_session(session)
    , m_window(window)
{
    applyRefresh(session, settings);
}

/// A window on a second screen is looked at without being active; one that is minimised or covered is not.
void Watching::everySecond()
{
    const QWindow* handle = m_window.windowHandle();
    const bool isSeen = m_window.isVisible() && !m_window.isMinimized() && (!handle || handle->isExposed());
    m_unseenSeconds = isSeen ? 0 : m_unseenSeconds + 1;
    m_session.setAttention(isSeen                                 ? Attention::Looking
                           : m_unseenSeconds < hiddenAfterSeconds ? Attention::Background
                                                                  : Attention::Hidden);
}

void Watching::setOnScreen(std::vector<ConsumerKey> keys)
{
    if (keys == m_onScreen)
        return;
    m_onScreen = std::move(keys);
    m_session.setWatched(m_onScreen);
}

void applyRefresh(Session& session, const Settings& settings)
{
    session.setRefresh(std::chrono::seconds(settings.value(Settings::Key::Refresh).toInt()));
}

} // namespace jetlag
