// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlettersdesk.h"

#include "app/lettercomparison.h"
#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "deadletters/deadletterservice.h"
#include "deadletters/replayservice.h"
#include "items/runningreplay.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/letterheadersdialog.h"
#include "widgets/dialogs/recorddialog.h"
#include "widgets/pages/deadletterspage.h"
#include "widgets/pages/lettertable.h"

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto countsWait = 500ms;
constexpr auto lately = 10min;

} // namespace

DeadLettersDesk::DeadLettersDesk(const DeskServices& services)
    : Desk(services)
    , m_page(new DeadLettersPage(m_letters, m_jobs, services.session.replayService(), services.session.reader(),
                                 services.session.removedCopies()))
    , m_comparison(std::make_unique<LetterComparison>(services, *m_page, m_letters))
    , m_looked(systemNow())
{
    services.window.addPage(PageId::DeadLetters, m_page);
    m_counting.setSingleShot(true);
    m_counting.setInterval(countsWait);
    connect(&m_counting, &QTimer::timeout, this, &DeadLettersDesk::count);
    DeadLetterService& source = services.session.deadLetters();
    connect(&source, &DeadLetterService::changed, &m_letters, [this](const auto& upserted, const auto& removed) {
        m_letters.apply(upserted, removed);
        if (!m_counting.isActive())
            m_counting.start();
    });
    ReplayFollowUp& followUp = services.session.replayService().followUp();
    connect(&followUp, &ReplayFollowUp::told, &m_letters, &DeadLettersModel::setFates);
    connect(&followUp, &ReplayFollowUp::told, &m_jobs, &ReplayJobsModel::setFates);
    connect(&source, &DeadLetterService::truncated, this, &DeadLettersDesk::onTruncated);
    connect(&source, &DeadLetterService::problem, m_page, &DeadLettersPage::showProblem);
    connect(m_page, &DeadLettersPage::showMessages, this, [this](const StreamName& stream, Sequence from) {
        Place place{PageId::Messages, stream, {}};
        place.message = from;
        this->services().window.navigation().open(place);
    });
    connect(m_page, &DeadLettersPage::actionDone, this, &Desk::actionDone);
    services.lock.guard(m_page);
    const QStringList kept =
        services.settings.value(Settings::Key::DlqStreams, connectionScope(services.session.options())).toStringList();
    m_choices = DlqChoices::fromTexts(kept);
    source.setChoices(m_choices);
    m_page->setChoices(m_choices);
    setMapping(LetterMapping::fromTexts(
        services.settings.value(Settings::Key::LetterMapping, connectionScope(services.session.options()))
            .toStringList()));
    connect(&source, &DeadLetterService::recognised, this, [this](const std::set<StreamName>& streams) {
        m_choices.setFound(streams);
        m_page->setChoices(m_choices);
        updateTreatment();
    });
    const auto showPast = [this](const std::vector<ReplayJournal::Job>& jobs) {
        for (const ReplayJournal::Job& job : jobs)
            m_jobs.addPast(*new RunningReplay(job));
    };
    m_past = services.session.replayService().pastJobs({{}, showPast});
    connectActions();
    connect(&services.window.navigation(), &Navigation::moved, this, &DeadLettersDesk::updateApplicable);
    updateApplicable();
}

DeadLettersDesk::~DeadLettersDesk()
{
    for (const auto& dialog : m_exports)
        delete dialog;
}

void DeadLettersDesk::connectActions()
{
    using Id = Actions::Id;
    const Actions& actions = services().window.actions();
    m_page->table().setRowActions({actions[Id::ReplaySelected], actions[Id::ReplayAll], actions[Id::RemoveConfirmed],
                                   actions[Id::DiscardSelected], actions[Id::ExportMessages],
                                   actions[Id::CompareSelected], actions[Id::CompareWithSucceeded],
                                   actions[Id::RecordDeaths]});
    connect(actions[Id::ReplaySelected], &QAction::triggered, m_page, &DeadLettersPage::replaySelected);
    connect(actions[Id::ReplayAll], &QAction::triggered, m_page, &DeadLettersPage::replayShown);
    connect(actions[Id::DiscardSelected], &QAction::triggered, m_page, &DeadLettersPage::discardSelected);
    connect(actions[Id::RemoveConfirmed], &QAction::triggered, m_page, &DeadLettersPage::removeConfirmed);
    connect(m_page, &DeadLettersPage::applicableChanged, this, &DeadLettersDesk::updateApplicable);
    connect(m_page, &DeadLettersPage::putBackWanted, actions[Id::PutBack], &QAction::trigger);
    connect(actions[Id::TreatAsDlq], &QAction::triggered, this, &DeadLettersDesk::treatAsDlq);
    connect(actions[Id::CompareSelected], &QAction::triggered, this, [this] {
        if (isCurrent())
            m_comparison->compareSelected();
    });
    connect(actions[Id::ExportMessages], &QAction::triggered, this, [this] {
        if (isCurrent())
            m_page->exportSelected();
    });
    connect(m_page, &DeadLettersPage::exportRequested, this, &DeadLettersDesk::openExport);
    connect(actions[Id::CompareWithSucceeded], &QAction::triggered, this,
            [this] { m_comparison->compareWithSucceeded(m_choices, snapshot()); });
    connect(actions[Id::RecordDeaths], &QAction::triggered, this, &DeadLettersDesk::openRecord);
    connect(actions[Id::LetterHeaders], &QAction::triggered, this, &DeadLettersDesk::openHeaders);
    connect(&services().window.navigation(), &Navigation::changed, this, &DeadLettersDesk::updateTreatment);
    updateTreatment();
}

void DeadLettersDesk::take(const SnapshotPtr& snapshot)
{
    Desk::take(snapshot);
    updateTreatment();
    if (m_record)
        m_record->setSnapshot(snapshot);
    if (isCurrent())
        m_page->setSnapshot(snapshot);
    if (m_counts.lately > 0 && !m_counting.isActive())
        m_counting.start(); // the ten minutes go by
}

void DeadLettersDesk::show(const Place&)
{
    if (snapshot())
        m_page->setSnapshot(snapshot());
    m_looked = systemNow();
    count();
}

void DeadLettersDesk::count()
{
    const Timestamp now = systemNow();
    if (isCurrent())
        m_looked = now;
    Counts counts;
    counts.all = static_cast<uint64_t>(m_letters.rowCount()) + m_unlisted;
    for (int row = 0; row < m_letters.rowCount(); ++row) {
        const DeadLetter* letter = m_letters.letterAt(row);
        if (!letter)
            continue;
        counts.lately += now - letter->time < lately ? 1 : 0;
        counts.hasNew = counts.hasNew || letter->time > m_looked;
    }
    m_counts = counts;
    emit countsChanged();
}

void DeadLettersDesk::onTruncated(const std::vector<UnlistedLetters>& inDlqStreams, quint64 inTheirStreams)
{
    m_page->showTruncated(inDlqStreams, inTheirStreams);
    uint64_t unlisted = inTheirStreams;
    for (const UnlistedLetters& one : inDlqStreams)
        unlisted += one.count;
    if (std::exchange(m_unlisted, unlisted) != unlisted && !m_counting.isActive())
        m_counting.start();
}

/// Menu items of the page live while it is open, and something is there for them.
void DeadLettersDesk::updateApplicable()
{
    using Id = Actions::Id;
    Actions& actions = services().window.actions();
    actions.setApplicable(Id::ReplaySelected, isCurrent() && m_page->canReplaySelected());
    actions.setApplicable(Id::ReplayAll, isCurrent() && m_page->canReplayShown());
    actions.setApplicable(Id::DiscardSelected, isCurrent() && m_page->canDiscardSelected());
    if (isCurrent()) { // else they are of messages
        actions.setApplicable(Id::CompareSelected, m_page->selectedCount() == 2);
        actions.setApplicable(Id::ExportMessages, m_page->selectedCount() > 0);
    }
    actions.setApplicable(Id::CompareWithSucceeded, isCurrent() && m_page->selectedCount() == 1);
    actions.setApplicable(Id::RemoveConfirmed, isCurrent() && m_page->canRemoveConfirmed());
}

const StreamRow* DeadLettersDesk::selectedStream() const
{
    if (!snapshot())
        return nullptr;
    const auto row = snapshot()->streams.find(services().window.navigation().current().stream);
    return row == snapshot()->streams.end() ? nullptr : row->second.get();
}

void DeadLettersDesk::updateTreatment()
{
    using Id = Actions::Id;
    Actions& actions = services().window.actions();
    const StreamRow* row = selectedStream();
    actions.setApplicable(Id::TreatAsDlq, row != nullptr);
    const bool isDlq = row && m_choices.isDlq(*row->facts);
    actions[Id::TreatAsDlq]->setChecked(isDlq);
    actions.setApplicable(Id::LetterHeaders, isDlq);
}

/// Its messages are listed, or no longer, and that is remembered for the connection. Nothing changes on the server.
void DeadLettersDesk::treatAsDlq(bool isDlq)
{
    const StreamRow* row = selectedStream();
    if (!row)
        return;
    m_choices.set(*row->facts, isDlq);
    services().settings.setValue(Settings::Key::DlqStreams, m_choices.toTexts(),
                                 connectionScope(services().session.options()));
    services().session.deadLetters().setChoices(m_choices);
    m_page->setChoices(m_choices);
}

void DeadLettersDesk::setMapping(const LetterMapping& mapping)
{
    m_mapping = mapping;
    m_page->setMapping(mapping);
    services().session.deadLetters().setMapping(mapping);
}

void DeadLettersDesk::openHeaders()
{
    const StreamRow* row = selectedStream();
    if (!row)
        return;
    auto* dialog =
        new LetterHeadersDialog(services().session.reader(), row->facts->config.name, m_mapping, &services().window);
    connect(dialog, &LetterHeadersDialog::saved, this, [this](const LetterMapping& mapping) {
        services().settings.setValue(Settings::Key::LetterMapping, mapping.toTexts(),
                                     connectionScope(services().session.options()));
        setMapping(mapping);
    });
    dialog->open();
}

void DeadLettersDesk::openRecord()
{
    if (m_record) {
        m_record->raise();
        m_record->activateWindow();
        return;
    }
    m_record = new RecordDialog(services().session.records(), &services().window);
    if (snapshot())
        m_record->setSnapshot(snapshot());
    services().lock.guard(m_record.data());
    connect(m_record, &RecordDialog::actionDone, this, &Desk::actionDone);
    m_record->open();
}

void DeadLettersDesk::openExport(const std::vector<DeadLetter>& letters)
{
    MessageRefs refs;
    refs.reserve(letters.size());
    for (const DeadLetter& letter : letters)
        refs.push_back(refOf(letter));
    auto* dialog = new ExportDialog(services().session.exportService(), letters.front().stream, QString(), refs,
                                    &services().window);
    connect(dialog, &ExportDialog::actionDone, this, &Desk::actionDone);
    std::erase_if(m_exports, [](const auto& one) { return one.isNull(); });
    m_exports.emplace_back(dialog);
    dialog->show();
}

} // namespace jetlag
