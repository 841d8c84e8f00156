// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlettersdesk.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "deadletters/deadletterservice.h"
#include "deadletters/replayservice.h"
#include "widgets/pages/deadletterspage.h"
#include "widgets/pages/lettertable.h"

namespace jetlag {
DeadLettersDesk::DeadLettersDesk(const DeskServices& services)
    : Desk(services)
    , m_page(new DeadLettersPage(m_letters, m_jobs, services.session.replayService(), services.session.reader()))
{
    services.window.addPage(PageId::DeadLetters, m_page);
    DeadLetterService& source = services.session.deadLetters();
    connect(&source, &DeadLetterService::changed, &m_letters, [this](const auto& upserted, const auto& removed) {
        m_letters.apply(upserted, removed);
        emit lettersChanged();
    });
    connect(&source, &DeadLetterService::truncated, m_page, &DeadLettersPage::showTruncated);
    connect(&source, &DeadLetterService::problem, m_page, &DeadLettersPage::showProblem);
    connect(m_page, &DeadLettersPage::actionDone, this, &Desk::actionDone);
    services.lock.guard(m_page);
    connectActions();
    connect(&services.window.navigation(), &Navigation::moved, this, &DeadLettersDesk::updateApplicable);
    updateApplicable();
}

void DeadLettersDesk::connectActions()
{
    using Id = Actions::Id;
    const Actions& actions = services().window.actions();
    m_page->table().setRowActions({actions[Id::ReplaySelected], actions[Id::ReplayAll], actions[Id::RemoveConfirmed],
                                   actions[Id::DiscardSelected]});
    connect(actions[Id::ReplaySelected], &QAction::triggered, m_page, &DeadLettersPage::replaySelected);
    connect(actions[Id::ReplayAll], &QAction::triggered, m_page, &DeadLettersPage::replayShown);
    connect(actions[Id::DiscardSelected], &QAction::triggered, m_page, &DeadLettersPage::discardSelected);
    connect(actions[Id::RemoveConfirmed], &QAction::triggered, m_page, &DeadLettersPage::removeConfirmed);
    connect(m_page, &DeadLettersPage::applicableChanged, this, &DeadLettersDesk::updateApplicable);
}

void DeadLettersDesk::take(const SnapshotPtr& snapshot)
{
    Desk::take(snapshot);
    m_page->setSnapshot(snapshot);
}

size_t DeadLettersDesk::letters() const
{
    return static_cast<size_t>(m_letters.rowCount());
}

void DeadLettersDesk::show(const Place&)
{
    m_seen = letters();
    emit lettersChanged();
}

bool DeadLettersDesk::hasNew() const
{
    return !isCurrent() && letters() > m_seen;
}

/// Menu items of the page live while it is open, and something is there for them.
void DeadLettersDesk::updateApplicable()
{
    using Id = Actions::Id;
    Actions& actions = services().window.actions();
    actions.setApplicable(Id::ReplaySelected, isCurrent() && m_page->canReplaySelected());
    actions.setApplicable(Id::ReplayAll, isCurrent() && m_page->canReplayShown());
    actions.setApplicable(Id::DiscardSelected, isCurrent() && m_page->canDiscardSelected());
    actions.setApplicable(Id::RemoveConfirmed, isCurrent() && m_page->canRemoveConfirmed());
}

} // namespace jetlag
