// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livesubjects.h"

#include "app/lockpolicy.h"
#include "app/settings.h"
#include "widgets/pages/livesubjectspage.h"

namespace jetlag {

LiveSubjectsPage* makeLiveSubjectsPage(LiveSubjectService& service, Settings& settings,
                                       const ConnectionOptions& options)
{
    const QString scope = connectionScope(options);
    auto* page = new LiveSubjectsPage(service);
    page->setHistory(settings.value(Settings::Key::LiveSubjects, scope).toStringList());
    page->setMemoryLimit(settings.value(Settings::Key::LiveMemory).toInt());
    QObject::connect(page, &LiveSubjectsPage::historyChanged, page, [&settings, scope](const QStringList& subjects) {
        settings.setValue(Settings::Key::LiveSubjects, subjects, scope);
    });
    QObject::connect(page, &LiveSubjectsPage::memoryLimitChanged, page,
                     [&settings](int mebibytes) { settings.setValue(Settings::Key::LiveMemory, mebibytes); });
    return page;
}

} // namespace jetlag
