// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livedesk.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "widgets/pages/livesubjectspage.h"

namespace jetlag {

LiveDesk::LiveDesk(const DeskServices& services)
    : Desk(services)
    , m_page(new LiveSubjectsPage(services.session.liveSubjects()))
{
    Settings& settings = services.settings;
    const QString scope = connectionScope(services.session.options());
    m_page->setHistory(settings.value(Settings::Key::LiveSubjects, scope).toStringList());
    m_page->setMemoryLimit(settings.value(Settings::Key::LiveMemory).toInt());
    connect(m_page, &LiveSubjectsPage::historyChanged, this, [&settings, scope](const QStringList& subjects) {
        settings.setValue(Settings::Key::LiveSubjects, subjects, scope);
    });
    connect(m_page, &LiveSubjectsPage::memoryLimitChanged, this,
            [&settings](int mebibytes) { settings.setValue(Settings::Key::LiveMemory, mebibytes); });
    m_page->setHidesSystem(settings.value(Settings::Key::LiveHidesSystem).toBool());
    connect(m_page, &LiveSubjectsPage::hidesSystemChanged, this,
            [&settings](bool hides) { settings.setValue(Settings::Key::LiveHidesSystem, hides); });
    connect(m_page, &LiveSubjectsPage::pausedChanged, this, &LiveDesk::pausedChanged);
    services.window.addPage(PageId::LiveSubjects, m_page);
}

void LiveDesk::setPaused(bool paused)
{
    m_page->setPaused(paused);
}

} // namespace jetlag
