// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/mainwindow.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/tablepage.h"

#include <algorithm>

namespace jetlag {

Desk::Desk(const DeskServices& services)
    : m_services(services)
{
}

void Desk::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
}

void Desk::addTablePage(TablePage* page)
{
    MainWindow& window = m_services.window;
    window.addPage(id(), page);
    connect(page, &TablePage::backRequested, &window.navigation(), &Navigation::back);
    connect(window.actions()[Actions::Id::Filter], &QAction::triggered, page, [this, page] {
        if (isCurrent())
            page->filterBar().focusField();
    });
    page->view().addAction(window.actions()[Actions::Id::Pause]);
}

QString Desk::whatIsMissing(const char* operation) const
{
    const auto& problems = m_snapshot->problems;
    const auto found = std::find_if(problems.begin(), problems.end(), [operation](const Error& problem) {
        return problem.detail.contains(QLatin1String(operation));
    });
    return found == problems.end() ? QString() : tr("Not everything may be seen here. %1").arg(found->summary);
}

bool Desk::isCurrent() const
{
    return m_services.window.currentPage() == id();
}

} // namespace jetlag
