// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/workbench.h"
#include "search/searchservice.h"
#include "widgets/pages/messagespage.h"
#include "widgets/panes/searchpane.h"

namespace jetlag {

void Workbench::connectSearch()
{
    auto* pane = new SearchPane(m_session.searchService());
    m_search = pane;
    m_messagesPage->addSearch(pane);
    connect(pane, &SearchPane::exportRequested, this, &Workbench::openExport);
    connect(m_window.actions()[Actions::Id::SearchMessages], &QAction::triggered, this, [this, pane] {
        if (m_window.currentPage() != QLatin1String("messages"))
            m_window.navigation().open({QStringLiteral("messages"), m_window.navigation().current().stream, {}});
        pane->focusField();
    });
}

} // namespace jetlag
