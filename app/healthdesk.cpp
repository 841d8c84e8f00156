// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthdesk.h"

#include "app/attentioncount.h"
#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "health/rule.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/acceptfindingdialog.h"
#include "widgets/pages/healthpage.h"

namespace jetlag {
namespace {

QAction* actionOf(Remedy remedy, const Actions& actions)
{
    using Id = Actions::Id;
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::EditStream:
        return actions[Id::EditStream];
    case Remedy::EditConsumer:
        return actions[Id::EditConsumer];
    case Remedy::CreateConsumer:
        return actions[Id::CreateConsumer];
    case Remedy::DeleteConsumer:
        return actions[Id::DeleteConsumer];
    case Remedy::ResumeConsumer:
        return actions[Id::ResumeConsumer];
    case Remedy::UnpinConsumer:
        return actions[Id::UnpinConsumer];
    case Remedy::Thresholds:
        return actions[Id::Thresholds];
    case Remedy::UnackedMessages:
        return actions[Id::UnackedMessages];
    case Remedy::OldestMessage:
        return actions[Id::ShowOldest];
    case Remedy::DeadLetters:
        return actions.pageAction(PageId::DeadLetters);
    case Remedy::RecordDeaths:
        return actions[Id::RecordDeaths];
    }
    return nullptr;
}

/// Where something of this name is on that page.
Place placeOf(PageId page, const FindingSubject& subject)
{
    if (const auto* stream = std::get_if<StreamName>(&subject))
        return {page, *stream, {}};
    if (const auto* consumer = std::get_if<ConsumerKey>(&subject))
        return {page, consumer->stream, consumer->consumer};
    return {page, {}, {}};
}

EventSubject eventOf(const FindingSubject& subject)
{
    if (const auto* stream = std::get_if<StreamName>(&subject))
        return *stream;
    if (const auto* consumer = std::get_if<ConsumerKey>(&subject))
        return *consumer;
    return {};
}

} // namespace

HealthDesk::HealthDesk(const DeskServices& services)
    : Desk(services)
    , m_page(new HealthPage(m_model))
    , m_acceptances(Acceptances::fromTexts(
          services.settings.value(Settings::Key::AcceptedFindings, connectionScope(services.session.options()))
              .toStringList(),
          systemNow()))
{
    addTablePage(m_page);
    m_model.setAcceptances(m_acceptances);
    connect(&services.session, &Session::healthChanged, this, &HealthDesk::onReport);
    connect(m_page, &HealthPage::checkAgain, &services.session, &Session::checkHealth);
    connect(m_page, &HealthPage::openSubject, this, &HealthDesk::openSubject);
    connect(m_page, &HealthPage::acceptRequested, this, &HealthDesk::openAcceptance);
    connect(m_page, &HealthPage::undoRequested, this, &HealthDesk::undoAcceptance);
    connect(m_page, &HealthPage::currentFindingChanged, this, [this] {
        showRemedy();
        if (const auto place = selection())
            emit selected(*place);
    });
    connect(&services.window.navigation(), &Navigation::changed, this, &HealthDesk::watch);
    connect(services.window.actions()[Actions::Id::Pause], &QAction::toggled, this, &HealthDesk::showReport);
}

bool HealthDesk::isFrozen() const
{
    return services().window.actions()[Actions::Id::Pause]->isChecked();
}

void HealthDesk::onReport(const HealthReportPtr& report)
{
    m_report = report;
    showReport();
}

void HealthDesk::showReport()
{
    if (!m_report || isFrozen())
        return;
    m_page->setHasData();
    m_model.apply(*m_report);
    m_page->setReport(m_report);
    showRemedy();
    showHealth(services().window, m_model.counts(), m_isOld);
}

void HealthDesk::showRemedy()
{
    const FindingPtr finding = m_page->currentFinding();
    m_page->setRemedy(finding ? actionOf(finding->remedy, services().window.actions()) : nullptr);
}

/// Often while somebody looks.
void HealthDesk::watch()
{
    services().session.setHealthLooked(isCurrent());
}

void HealthDesk::show(const Place& place)
{
    watch();
    if (!place.consumer.value.isEmpty())
        m_page->selectFirstOf(ConsumerKey{place.stream, place.consumer});
    else if (!place.stream.value.isEmpty())
        m_page->selectFirstOf(place.stream);
}

std::optional<Place> HealthDesk::selection() const
{
    const FindingPtr finding = m_page->currentFinding();
    return finding ? std::optional(placeOf(PageId::Health, finding->subject)) : std::nullopt;
}

void HealthDesk::setOldSince(const std::optional<Timestamp>& since)
{
    m_isOld = since.has_value();
    m_model.setOld(m_isOld);
    showHealth(services().window, m_model.counts(), m_isOld);
}

void HealthDesk::openSubject(const FindingSubject& subject)
{
    const PageId page = std::holds_alternative<StreamName>(subject)    ? PageId::Streams
                        : std::holds_alternative<ConsumerKey>(subject) ? PageId::Consumers
                                                                       : PageId::Overview;
    services().window.navigation().open(placeOf(page, subject));
}

void HealthDesk::openAcceptance(const FindingPtr& finding)
{
    auto* dialog = new AcceptFindingDialog(*finding, &services().window);
    connect(dialog, &AcceptFindingDialog::acceptedWith, this, [this, finding](const Acceptance& acceptance) {
        m_acceptances.accept(acceptance);
        keepAcceptances(*finding, tr("Accepted: %1", "the name of a finding").arg(nameOf(*finding)));
    });
    dialog->open();
}

void HealthDesk::undoAcceptance(const FindingPtr& finding)
{
    m_acceptances.undo(keyOf(*finding));
    keepAcceptances(*finding, tr("No longer accepted: %1", "the name of a finding").arg(nameOf(*finding)));
}

void HealthDesk::keepAcceptances(const Finding& finding, const QString& text)
{
    services().settings.setValue(Settings::Key::AcceptedFindings, m_acceptances.toTexts(),
                                 connectionScope(services().session.options()));
    m_model.setAcceptances(m_acceptances);
    showHealth(services().window, m_model.counts(), m_isOld);
    emit actionDone({systemNow(), Severity::Notice, Event::Kind::Action, eventOf(finding.subject), text, {}});
}

} // namespace jetlag
