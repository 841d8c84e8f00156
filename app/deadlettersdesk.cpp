// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlettersdesk.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "deadletters/deadletterservice.h"
#include "deadletters/replayservice.h"
#include "widgets/pages/deadletterspage.h"

#include <QAbstractButton>
#include <QEvent>

namespace jetlag {
namespace {

const std::pair<Actions::Id, const char*> buttons[] = {{Actions::Id::ReplaySelected, "replaySelected"},
                                                       {Actions::Id::ReplayAll, "replayAll"},
                                                       {Actions::Id::DiscardSelected, "discardSelected"},
                                                       {Actions::Id::RemoveConfirmed, "removeConfirmed"}};

} // namespace

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
    for (const auto& [id, name] : buttons) {
        auto* button = m_page->findChild<QAbstractButton*>(QLatin1String(name));
        connect(services.window.actions()[id], &QAction::triggered, button, &QAbstractButton::click);
        button->installEventFilter(this);
    }
    connect(&services.window.navigation(), &Navigation::moved, this, &DeadLettersDesk::updateApplicable);
    updateApplicable();
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

bool DeadLettersDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        updateApplicable();
    return Desk::eventFilter(watched, event);
}

/// Menu items of the page live while it is open and its own buttons do.
void DeadLettersDesk::updateApplicable()
{
    for (const auto& [id, name] : buttons) {
        const auto* button = m_page->findChild<QAbstractButton*>(QLatin1String(name));
        services().window.actions().setApplicable(id, isCurrent() && button->isEnabledTo(m_page));
    }
}

} // namespace jetlag
