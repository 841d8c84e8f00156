// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deadletterspage.h"

#include "domain/subject.h"
#include "items/deadlettersmodel.h"
#include "items/replayjobsmodel.h"
#include "items/replayreasons.h"
#include "items/runningreplay.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/discarddialog.h"
#include "widgets/dialogs/replaydialog.h"
#include "widgets/dialogs/replaytext.h"
#include "widgets/panes/messagepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {

namespace {
constexpr int smallestJobLines = 6;

/// Who has given up all of these.
std::vector<ConsumerName> commonConsumers(const std::vector<DeadLetter>& letters)
{
    if (letters.front().source == DeadLetterSource::DlqStream)
        return {}; // those of a copy have given up its original, in another stream
    std::vector<ConsumerName> common = letters.front().consumers;
    for (const DeadLetter& letter : letters)
        std::erase_if(common, [&letter](const ConsumerName& name) {
            return std::find(letter.consumers.begin(), letter.consumers.end(), name) == letter.consumers.end();
        });
    return common;
}

/// Said to lie in its target, too.
bool isConfirmed(const DeadLetter& letter)
{
    return letter.state == DeadLetterState::AlreadyThere || letter.state == DeadLetterState::Replayed;
}

} // namespace

DeadLettersPage::DeadLettersPage(DeadLettersModel& letters, ReplayJobsModel& jobs, ReplayService& service,
                                 MessageReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_letters(letters)
    , m_jobs(jobs)
    , m_service(service)
    , m_reader(reader)
{
    setObjectName(QLatin1String(ObjectName));
    setAccessibleName(tr("Dead letters"));
    build();
    wire();
    updateButtons();
}

void DeadLettersPage::build()
{
    const auto button = [this](const QString& text, const QString& name, const char* object) {
        auto* made = new QPushButton(text, this);
        made->setAccessibleName(name);
        made->setObjectName(QLatin1String(object));
        return made;
    };
    m_replay = button(tr("&Replay selected"), tr("Replay selected"), "replaySelected");
    m_replayAll = button(tr("Replay &all…"), tr("Replay all…"), "replayAll");
    m_replayStream = button(tr("Replay &whole stream…"), tr("Replay whole stream…"), "replayWholeStream");
    m_discard = button(tr("&Discard selected…"), tr("Discard selected…"), "discardSelected");
    m_removeConfirmed = button(tr("Remove &confirmed…"), tr("Remove confirmed…"), "removeConfirmed");
    m_removeConfirmed->hide();
    m_error = new MessageBar(this);
    m_lockText = plainLabel(this);
    m_lockText->hide();
    m_truncated = plainLabel(this);
    m_truncated->hide();
    m_table = new TableView(m_letters, tr("Dead letters"), this);
    m_table->setObjectName(QStringLiteral("deadLettersTable"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumnId("time", Qt::DescendingOrder);
    m_table->setEmptyText(tr("No dead letters are known so far."));
    m_filter = new FilterBar(*m_table, tr("Filter dead letters"), QStringLiteral("deadLettersFilter"), this);
    m_pane = new MessagePane(this);

    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_replay);
    top->addWidget(m_replayAll);
    top->addWidget(m_replayStream);
    top->addWidget(m_discard);
    top->addWidget(m_removeConfirmed);
    auto* upper = new QSplitter(Qt::Horizontal, this);
    upper->setObjectName(QStringLiteral("deadLettersColumns"));
    upper->addWidget(m_table);
    upper->addWidget(m_pane);
    upper->setStretchFactor(0, 3);
    upper->setStretchFactor(1, 2);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("deadLettersRows"));
    splitter->addWidget(upper);
    splitter->addWidget(buildJobs());
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_error);
    layout->addWidget(m_lockText);
    layout->addWidget(m_truncated);
    layout->addWidget(splitter, 1);
}

QWidget* DeadLettersPage::buildJobs()
{
    auto* box = new QWidget(this);
    m_jobTable = new TableView(m_jobs, tr("Replay jobs"), box);
    m_jobTable->setObjectName(QStringLiteral("replayJobsTable"));
    m_jobTable->setEmptyText(tr("Nothing was replayed or discarded yet."));
    m_jobTable->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* title = plainLabel(box);
    title->setText(tr("Replay jobs"));
    const auto button = [box](const QString& text, const char* object) {
        auto* made = new QPushButton(text, box);
        made->setAccessibleName(text);
        made->setObjectName(QLatin1String(object));
        return made;
    };
    m_pause = button(tr("Pause job"), "jobPause");
    m_resume = button(tr("Resume job"), "jobResume");
    m_cancel = button(tr("Cancel job"), "jobCancel");
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(m_pause);
    row->addWidget(m_resume);
    row->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_jobTable, 1);
    box->setMinimumHeight(fontMetrics().height() * smallestJobLines);
    return box;
}

void DeadLettersPage::wire()
{
    m_readDelay.setSingleShot(true);
    m_readDelay.setInterval(60); // arrow keys held down ask once
    connect(m_table, &TableView::selectionCountChanged, this, &DeadLettersPage::updateButtons);
    connect(m_table, &TableView::currentRowChanged, this, [this] { m_readDelay.start(); });
    connect(&m_readDelay, &QTimer::timeout, this, &DeadLettersPage::readCurrent);
    connect(m_table->model(), &QAbstractItemModel::rowsInserted, this, &DeadLettersPage::updateButtons);
    connect(m_table->model(), &QAbstractItemModel::rowsRemoved, this, &DeadLettersPage::updateButtons);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &DeadLettersPage::updateButtons);
    connect(&m_letters, &QAbstractItemModel::dataChanged, this, &DeadLettersPage::updateButtons); // of their states
    connect(m_replay, &QPushButton::clicked, this, &DeadLettersPage::replaySelected);
    connect(m_replayAll, &QPushButton::clicked, this, &DeadLettersPage::replayShown);
    connect(m_replayStream, &QPushButton::clicked, this, &DeadLettersPage::replayWholeStream);
    connect(m_discard, &QPushButton::clicked, this, &DeadLettersPage::discardSelected);
    connect(m_removeConfirmed, &QPushButton::clicked, this, &DeadLettersPage::removeConfirmed);
    connect(m_pause, &QPushButton::clicked, this, [this] { currentJob()->pause(); });
    connect(m_resume, &QPushButton::clicked, this, [this] { currentJob()->resume(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { currentJob()->stop(); });
    connect(m_jobTable, &TableView::selectionCountChanged, this, &DeadLettersPage::updateButtons);
}

DeadLettersPage::Selection DeadLettersPage::lettersAt(const QList<int>& rows) const
{
    Selection chosen;
    for (const int row : rows) {
        if (const DeadLetter* letter = m_letters.letterAt(row))
            chosen[{letter->stream, letter->source != DeadLetterSource::DlqStream}].push_back(*letter);
    }
    for (auto& [group, letters] : chosen)
        std::sort(letters.begin(), letters.end(), [](const auto& a, const auto& b) { return a.sequence < b.sequence; });
    return chosen;
}

DeadLettersPage::Selection DeadLettersPage::confirmedAt(const QList<int>& rows) const
{
    Selection confirmed = lettersAt(rows);
    for (auto& [group, letters] : confirmed)
        std::erase_if(letters, [](const DeadLetter& letter) { return !isConfirmed(letter); });
    std::erase_if(confirmed, [](const auto& group) { return group.second.empty(); });
    return confirmed;
}

void DeadLettersPage::replaySelected()
{
    const Selection chosen = lettersAt(m_table->selectedSourceRows());
    if (chosen.empty())
        return;
    if (chosen.size() > 1) {
        m_error->say(Severity::Warning,
                     tr("The selected messages lie in %1 streams. Select messages of one stream to replay them.")
                         .arg(numberText(chosen.size())));
        return;
    }
    m_error->clear();
    replayLetters(chosen.begin()->second);
}

/// Exactly what the filter shows, no more.
void DeadLettersPage::replayShown()
{
    const Selection shown = lettersAt(m_table->shownSourceRows());
    if (shown.empty())
        return;
    m_error->clear();
    runForGroup(m_replayAll, shown, [this](const std::vector<DeadLetter>& letters) { replayLetters(letters); });
}

/// Only a dead letter stream holds nothing else.
void DeadLettersPage::replayWholeStream()
{
    QList<int> rows;
    for (int row = 0; row < m_letters.rowCount(); ++row)
        rows.append(row);
    Selection streams = lettersAt(rows);
    std::erase_if(streams, [](const auto& group) { return group.first.second; });
    if (streams.empty()) {
        m_error->say(Severity::Warning,
                     tr("No dead letter stream holds any of these messages. Select them and replay the selection."));
        return;
    }
    m_error->clear();
    runForGroup(m_replayStream, streams,
                [this](const std::vector<DeadLetter>& letters) { replayAllOf(letters.front()); });
}

void DeadLettersPage::runForGroup(QPushButton* under, const Selection& groups,
                                  const std::function<void(const std::vector<DeadLetter>&)>& run)
{
    if (groups.size() == 1) {
        run(groups.begin()->second);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [group, letters] : groups) {
        QString text = tr("%1 (%2)").arg(displayText(group.first.value), numberText(letters.size()));
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(menu->addAction(text), &QAction::triggered, this, [run, chosen = letters] { run(chosen); });
    }
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
}

void DeadLettersPage::replayLetters(const std::vector<DeadLetter>& letters)
{
    const DeadLetter& first = letters.front();
    ReplayRequest request;
    request.source = first.stream;
    request.kind = first.source;
    if (first.seen.created)
        request.seen = first.seen;
    for (const DeadLetter& letter : letters)
        request.sequences.push_back(letter.sequence);
    request.givenUpBy = commonConsumers(letters);
    // An original is where every consumer reads it: taking it away must be asked for.
    request.removeAfterConfirmed = first.source == DeadLetterSource::DlqStream;
    const bool isSingle = letters.size() == 1;
    if (isSingle)
        request.targetSubject = first.originalSubject; // a proposal, to be changed
    openReplay(request, isSingle);
}

void DeadLettersPage::replayAllOf(const DeadLetter& one)
{
    ReplayRequest request;
    request.source = one.stream;
    request.all = true;
    openReplay(request, false);
}

void DeadLettersPage::openReplay(const ReplayRequest& request, bool isSingle)
{
    auto* dialog = new ReplayDialog(m_service, request, this);
    dialog->setLocked(m_isLocked, m_lockReason);
    connect(dialog, &ReplayDialog::jobStarted, this, &DeadLettersPage::addJob);
    if (isSingle) {
        const auto shown = m_pane->message();
        if (shown && shown->stream == request.source && shown->sequence == request.sequences.front()) {
            dialog->setMessage(*shown);
        } else {
            const auto show = [dialog = QPointer(dialog)](const auto& read) {
                if (read && dialog)
                    dialog->setMessage(**read);
            };
            m_editing = m_reader.readOne(request.source, request.sequences.front(), {{}, show});
        }
    }
    dialog->open();
}

void DeadLettersPage::discardSelected()
{
    openDiscard(lettersAt(m_table->selectedSourceRows()), false);
}

/// Those that the target has, too: as duplicates of what was there, or replayed without being removed.
void DeadLettersPage::removeConfirmed()
{
    openDiscard(confirmedAt(m_table->selectedSourceRows()), true);
}

void DeadLettersPage::openDiscard(const Selection& chosen, bool onlyHeld)
{
    if (chosen.empty())
        return;
    m_error->clear();
    std::vector<DiscardRequest> requests;
    for (const auto& [group, letters] : chosen) {
        DiscardRequest request{group.first, letters.front().seen, {}, commonConsumers(letters), onlyHeld};
        for (const DeadLetter& letter : letters)
            request.letters.push_back({letter.sequence, letter.storedSubject});
        requests.push_back(std::move(request));
    }
    auto* dialog = new DiscardDialog(m_service, requests, this);
    dialog->setLocked(m_isLocked, m_lockReason);
    connect(dialog, &DiscardDialog::jobStarted, this, &DeadLettersPage::addJob);
    dialog->open();
}

void DeadLettersPage::addJob(RunningReplay* job)
{
    m_jobs.add(*job);
    connect(job, &RunningReplay::progressed, this, &DeadLettersPage::updateButtons);
    connect(job, &RunningReplay::letterSettled, this, &DeadLettersPage::onOutcome);
    connect(job, &RunningReplay::ended, this, [this, job] { onEnded(*job); });
    updateButtons();
}

void DeadLettersPage::onEnded(const RunningReplay& job)
{
    updateButtons();
    if (job.error()) {
        emit actionDone({systemNow(),
                         Severity::Warning,
                         Event::Kind::Action,
                         {},
                         tr("%1 It failed: %2").arg(job.what(), job.error()->summary),
                         job.error()->detail});
        return;
    }
    const ReplayProgress& progress = *job.progress();
    const bool isClean = progress.failed + progress.unknown + progress.kept == 0 && !progress.stopped;
    emit actionDone(
        {systemNow(),
         isClean ? Severity::Notice : Severity::Warning,
         Event::Kind::Action,
         {},
         (QStringList{job.what(), replayProgressText(progress)} + replayReasonLines(progress)).join(QLatin1Char(' ')),
         {}});
}

void DeadLettersPage::onOutcome(const LetterOutcome& settled)
{
    switch (settled.outcome) {
    case ReplayOutcome::Replayed:
    case ReplayOutcome::AlreadyReplayed:
        m_letters.setState(settled.source, settled.sequence, DeadLetterState::Replayed, settled.text);
        break;
    case ReplayOutcome::Duplicate:
        m_letters.setState(settled.source, settled.sequence, DeadLetterState::AlreadyThere, settled.text);
        break;
    case ReplayOutcome::Failed:
        m_letters.setState(settled.source, settled.sequence, DeadLetterState::Failed, settled.text);
        break;
    case ReplayOutcome::Unknown:
        m_letters.setState(settled.source, settled.sequence, DeadLetterState::OutcomeUnknown, settled.text);
        break;
    case ReplayOutcome::Skipped: // it is as dead as before
        m_letters.setState(settled.source, settled.sequence, DeadLetterState::Dead, settled.text);
        break;
    }
}

void DeadLettersPage::readCurrent()
{
    m_reading.cancel();
    const DeadLetter* letter = m_letters.letterAt(m_table->currentSourceRow());
    if (!letter) {
        m_pane->setMessage(nullptr);
        return;
    }
    const auto shown = m_pane->message();
    if (shown && shown->stream == letter->stream && shown->sequence == letter->sequence)
        return;
    m_pane->setMessage(nullptr);
    const auto show = [this](const auto& read) {
        if (read)
            m_pane->setMessage(*read);
        else
            m_pane->showProblem(read.error().summary);
    };
    m_reading = m_reader.readOne(letter->stream, letter->sequence, {{}, show});
}

RunningReplay* DeadLettersPage::currentJob() const
{
    const QList<int> rows = m_jobTable->selectedSourceRows();
    return rows.isEmpty() ? nullptr : m_jobs.jobAt(rows.first());
}

void DeadLettersPage::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_lockReason = reason;
    m_lockText->setText(reason);
    m_lockText->setVisible(locked && !reason.isEmpty());
    for (QPushButton* button : {m_replay, m_replayAll, m_replayStream, m_discard, m_removeConfirmed})
        button->setToolTip(locked ? QStringLiteral("<span>%1</span>").arg(reason.toHtmlEscaped()) : QString());
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (auto* replay = qobject_cast<ReplayDialog*>(dialog))
            replay->setLocked(locked, reason);
        else if (auto* discard = qobject_cast<DiscardDialog*>(dialog))
            discard->setLocked(locked, reason);
    }
    updateButtons();
}

void DeadLettersPage::showTruncated(quint64 inDlqStreams, quint64 inTheirStreams)
{
    QStringList lines;
    if (inDlqStreams > 0)
        lines.append(tr("%1 older dead letter(s) are not listed; “Replay whole stream…” includes them.", nullptr,
                        pluralNumber(inDlqStreams))
                         .arg(numberText(inDlqStreams)));
    if (inTheirStreams > 0)
        lines.append(tr("%1 older message(s) that were given up lie in their own streams and are not listed; they "
                        "come up as listed ones go.",
                        nullptr, pluralNumber(inTheirStreams))
                         .arg(numberText(inTheirStreams)));
    m_truncated->setText(lines.join(QLatin1Char('\n')));
    m_truncated->setVisible(!lines.isEmpty());
}

void DeadLettersPage::showProblem(const Error& error)
{
    m_error->say(error);
}

void DeadLettersPage::updateButtons()
{
    const QList<int> selected = m_table->selectedSourceRows();
    const bool hasSelection = !selected.isEmpty();
    const bool hasConfirmed = std::any_of(selected.begin(), selected.end(), [this](int row) {
        const DeadLetter* letter = m_letters.letterAt(row);
        return letter && isConfirmed(*letter);
    });
    m_removeConfirmed->setVisible(hasConfirmed);
    m_removeConfirmed->setEnabled(!m_isLocked && hasConfirmed);
    m_replay->setEnabled(!m_isLocked && hasSelection);
    const auto shown = static_cast<quint64>(m_table->model()->rowCount());
    m_replayAll->setText(tr("Replay %1 &shown…", nullptr, pluralNumber(shown)).arg(numberText(shown)));
    m_replayAll->setEnabled(!m_isLocked && shown > 0);
    m_replayStream->setEnabled(!m_isLocked && m_letters.rowCount() > 0);
    m_discard->setEnabled(!m_isLocked && hasSelection);
    const RunningReplay* job = currentJob();
    const bool hasJob = job && !job->hasEnded();
    const auto state = hasJob && job->progress() ? job->progress()->state : ReplayProgress::State::Running;
    m_pause->setEnabled(hasJob && state == ReplayProgress::State::Running);
    m_resume->setEnabled(hasJob && state == ReplayProgress::State::Paused);
    m_cancel->setEnabled(hasJob && state != ReplayProgress::State::Cancelled);
}

} // namespace jetlag
