// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/deadletterspage.h"

#include "deadletters/deadletterservice.h"
#include "domain/subject.h"
#include "items/deadlettersmodel.h"
#include "items/replayjobsmodel.h"
#include "items/runningreplay.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/replaytext.h"
#include "widgets/pages/lettertable.h"
#include "widgets/pages/letterwords.h"
#include "widgets/pages/replayjobsbox.h"
#include "widgets/panes/messagepane.h"

#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {

namespace {

constexpr quint32 stateVersion = 1;

/// The order of the combo; words for the settings.
struct GroupingName
{
    LetterGrouping grouping;
    const char* id;
};
constexpr GroupingName groupingNames[] = {{LetterGrouping::Error, "error"},
                                          {LetterGrouping::Subject, "subject"},
                                          {LetterGrouping::Source, "source"},
                                          {LetterGrouping::Hour, "hour"},
                                          {LetterGrouping::None, "none"}};

} // namespace

DeadLettersPage::DeadLettersPage(DeadLettersModel& letters, ReplayJobsModel& jobs, ReplayService& service,
                                 MessageReader& reader, RemovedCopies& copies, QWidget* parent)
    : QWidget(parent)
    , m_letters(letters)
    , m_jobs(jobs)
    , m_service(service)
    , m_reader(reader)
    , m_actions(new LetterActions(service, reader, copies, *this))
{
    setObjectName(QLatin1String(ObjectName));
    setAccessibleName(tr("Dead letters"));
    build();
    wire();
    updateSelection();
}

void DeadLettersPage::build()
{
    // First of all, so that the first Tab lands in it.
    m_table = new LetterTable(m_letters, this);
    m_table->setObjectName(QStringLiteral("deadLettersTable"));
    m_table->sortByColumnId("time", Qt::DescendingOrder);
    setFocusProxy(m_table);
    sayWhatIsLookedFor({});
    auto* top = buildTop();
    buildButtons();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_replay);
    buttons->addWidget(m_replayAll);
    buttons->addWidget(m_replayStream);
    buttons->addStretch(1);
    buttons->addWidget(m_removeConfirmed);
    buttons->addWidget(m_discard);
    m_error = new MessageBar(this);
    m_lockText = plainLabel(this);
    m_lockText->hide();
    m_truncated = plainLabel(this);
    m_truncated->hide();
    m_showOlder = new QPushButton(tr("Sho&w older in Messages"), this);
    m_showOlder->setAccessibleName(tr("Show older dead letters"));
    m_showOlder->setObjectName(QStringLiteral("deadLettersShowOlder"));
    m_showOlder->hide();
    auto* unlisted = new QHBoxLayout;
    unlisted->addWidget(m_truncated, 1);
    unlisted->addWidget(m_showOlder);
    m_pane = new MessagePane(this);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("deadLettersAndMessage"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({3000, 2000}); // in proportion
    m_jobsBox = new ReplayJobsBox(m_jobs, m_service, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(buttons);
    layout->addWidget(m_error);
    layout->addWidget(m_lockText);
    layout->addWidget(splitter, 1);
    layout->addLayout(unlisted); // comes and goes: below, where nothing jumps
    layout->addWidget(m_jobsBox);
}

QBoxLayout* DeadLettersPage::buildTop()
{
    m_filter = new FilterBar(*m_table, tr("Filter dead letters"), QStringLiteral("deadLettersFilter"), this);
    m_grouping = new QComboBox(this);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->setObjectName(QStringLiteral("deadLettersGroupBy"));
    for (const GroupingName& name : groupingNames)
        m_grouping->addItem(groupingTitle(name.grouping), QLatin1String(name.id));
    auto* label = new QLabel(tr("&Group by"), this);
    label->setBuddy(m_grouping);
    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(label);
    top->addWidget(m_grouping);
    return top;
}

void DeadLettersPage::buildButtons()
{
    const auto button = [this](const QString& name, const char* object) {
        auto* made = new QPushButton(this);
        made->setAccessibleName(name);
        made->setObjectName(QLatin1String(object));
        return made;
    };
    m_replay = button(tr("Replay selected"), "replaySelected");
    m_replayAll = button(tr("Replay all…"), "replayAll");
    m_replayStream = button(tr("Replay whole stream…"), "replayWholeStream");
    m_replayStream->setText(tr("Replay &whole stream…"));
    m_removeConfirmed = button(tr("Remove confirmed…"), "removeConfirmed");
    m_removeConfirmed->hide();
    m_discard = button(tr("Discard selected…"), "discardSelected");
}

void DeadLettersPage::wire()
{
    m_readDelay.setSingleShot(true);
    m_readDelay.setInterval(60); // arrow keys held down ask once
    m_updating.setSingleShot(true);
    m_updating.setInterval(0);
    connect(&m_updating, &QTimer::timeout, this, &DeadLettersPage::updateSelection);
    connect(m_table, &TableView::selectionCountChanged, this, &DeadLettersPage::updateSelection);
    connect(m_table, &TableView::currentRowChanged, this, [this] { m_readDelay.start(); });
    connect(&m_readDelay, &QTimer::timeout, this, &DeadLettersPage::readCurrent);
    const auto later = [this] { m_updating.start(); };
    const QAbstractItemModel* shown = m_table->model();
    connect(shown, &QAbstractItemModel::rowsInserted, this, later);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, later);
    connect(shown, &QAbstractItemModel::modelReset, this, later);
    connect(shown, &QAbstractItemModel::layoutChanged, this, later);
    connect(&m_letters, &QAbstractItemModel::dataChanged, this, later); // of their states
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_table->groups().setGrouping(groupingNames[index].grouping); });
    connect(m_replay, &QPushButton::clicked, this, &DeadLettersPage::replaySelected);
    connect(m_replayAll, &QPushButton::clicked, this, &DeadLettersPage::replayShown);
    connect(m_replayStream, &QPushButton::clicked, this, &DeadLettersPage::replayWholeStream);
    connect(m_discard, &QPushButton::clicked, this, &DeadLettersPage::discardSelected);
    connect(m_removeConfirmed, &QPushButton::clicked, this, &DeadLettersPage::removeConfirmed);
    connect(m_showOlder, &QPushButton::clicked, this, &DeadLettersPage::showOlder);
    connect(m_jobsBox, &ReplayJobsBox::reported, this, &DeadLettersPage::actionDone);
    connect(m_jobsBox, &ReplayJobsBox::reportFailed, this, &DeadLettersPage::showProblem);
    connect(m_actions, &LetterActions::jobStarted, this, &DeadLettersPage::addJob);
    connect(m_actions, &LetterActions::putBackWanted, this, &DeadLettersPage::putBackWanted);
}

LetterSelection DeadLettersPage::lettersAt(const QList<int>& rows) const
{
    LetterSelection chosen;
    for (const int row : rows) {
        if (const DeadLetter* letter = m_letters.letterAt(row))
            chosen[{letter->stream, letter->source != DeadLetterSource::DlqStream}].push_back(*letter);
    }
    for (auto& [group, letters] : chosen)
        std::sort(letters.begin(), letters.end(), [](const auto& a, const auto& b) { return a.sequence < b.sequence; });
    return chosen;
}

LetterSelection DeadLettersPage::confirmedAt(const QList<int>& rows) const
{
    LetterSelection confirmed = lettersAt(rows);
    for (auto& [group, letters] : confirmed)
        std::erase_if(letters, [](const DeadLetter& letter) { return !isConfirmed(letter); });
    std::erase_if(confirmed, [](const auto& group) { return group.second.empty(); });
    return confirmed;
}

std::vector<DeadLetter> DeadLettersPage::selectedLetters() const
{
    std::vector<DeadLetter> chosen;
    for (const int row : m_table->selectedLetters()) {
        if (const DeadLetter* letter = m_letters.letterAt(row))
            chosen.push_back(*letter);
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    return chosen;
}

bool DeadLettersPage::canReplaySelected() const
{
    return !m_isLocked && m_selected > 0;
}

bool DeadLettersPage::canReplayShown() const
{
    return !m_isLocked && m_table->proxy().rowCount() > 0;
}

bool DeadLettersPage::canDiscardSelected() const
{
    return !m_isLocked && m_selected > 0;
}

bool DeadLettersPage::canRemoveConfirmed() const
{
    return !m_isLocked && m_selectedConfirmed > 0;
}

void DeadLettersPage::replaySelected()
{
    replayOf(m_replay, lettersAt(m_table->selectedLetters()));
}

void DeadLettersPage::replayShown()
{
    replayOf(m_replayAll, lettersAt(m_table->shownLetters()));
}

void DeadLettersPage::replayOf(QPushButton* button, const LetterSelection& letters)
{
    if (letters.empty() || m_isLocked)
        return;
    m_error->clear();
    runForStream(button, letters,
                 [this](const std::vector<DeadLetter>& chosen) { m_actions->replay(chosen, m_pane->message()); });
}

/// Only a dead letter stream holds nothing else.
void DeadLettersPage::replayWholeStream()
{
    QList<int> rows;
    for (int row = 0; row < m_letters.rowCount(); ++row)
        rows.append(row);
    LetterSelection streams = lettersAt(rows);
    std::erase_if(streams, [](const auto& group) { return group.first.second; });
    if (streams.empty()) {
        m_error->say(Severity::Warning,
                     tr("No dead letter stream holds any of these messages. Select them and replay the selection."));
        return;
    }
    m_error->clear();
    runForStream(m_replayStream, streams, [this](const std::vector<DeadLetter>& letters) {
        m_actions->replayWholeStream(letters.front().stream);
    });
}

void DeadLettersPage::runForStream(QPushButton* under, const LetterSelection& streams,
                                   const std::function<void(const std::vector<DeadLetter>&)>& run)
{
    if (streams.size() == 1) {
        run(streams.begin()->second);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Of which stream"));
    for (const auto& [stream, letters] : streams) {
        QString text = tr("%1 (%2)").arg(displayText(stream.first.value), numberText(letters.size()));
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(menu->addAction(text), &QAction::triggered, this, [run, chosen = letters] { run(chosen); });
    }
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
}

void DeadLettersPage::discardSelected()
{
    const LetterSelection chosen = lettersAt(m_table->selectedLetters());
    if (chosen.empty() || m_isLocked)
        return;
    m_error->clear();
    m_actions->discard(chosen, false);
}

void DeadLettersPage::exportSelected()
{
    const LetterSelection chosen = lettersAt(m_table->selectedLetters());
    if (!chosen.empty())
        runForStream(m_discard, chosen,
                     [this](const std::vector<DeadLetter>& letters) { emit exportRequested(letters); });
}

/// As duplicates of what was there, or replayed without being removed.
void DeadLettersPage::removeConfirmed()
{
    const LetterSelection chosen = confirmedAt(m_table->selectedLetters());
    if (chosen.empty() || m_isLocked)
        return;
    m_error->clear();
    m_actions->discard(chosen, true);
}

void DeadLettersPage::addJob(RunningReplay* job)
{
    m_jobs.add(*job);
    connect(job, &RunningReplay::letterSettled, &m_letters, &DeadLettersModel::settle);
    connect(job, &RunningReplay::ended, this, [this, job] { emit actionDone(replayEndedEvent(*job)); });
}

void DeadLettersPage::readCurrent()
{
    m_reading.cancel();
    const DeadLetter* letter = m_letters.letterAt(m_table->currentLetter());
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

void DeadLettersPage::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_lockText->setText(reason);
    m_lockText->setVisible(locked && !reason.isEmpty());
    for (QPushButton* button : {m_replay, m_replayAll, m_replayStream, m_discard, m_removeConfirmed})
        button->setToolTip(locked ? toolTipText(reason) : QString());
    m_actions->setLocked(locked, reason);
    updateButtons();
}

void DeadLettersPage::setChoices(const DlqChoices& choices)
{
    m_choices = choices;
}

void DeadLettersPage::setMapping(const LetterMapping& mapping)
{
    m_actions->setMapping(mapping);
}

void DeadLettersPage::setSnapshot(const SnapshotPtr& snapshot)
{
    m_table->groups().setTargets(LetterTargets(snapshot));
    m_actions->setSnapshot(snapshot);
    QStringList streams;
    for (const auto& [name, row] : snapshot->streams) {
        if (m_choices.isDlq(*row->facts))
            streams.append(displayName(name.value));
    }
    sayWhatIsLookedFor(streams);
}

void DeadLettersPage::sayWhatIsLookedFor(const QStringList& streams)
{
    const QString text = noLettersText(streams);
    if (text != m_table->emptyText())
        m_table->setEmptyText(text);
}

void DeadLettersPage::showTruncated(const std::vector<UnlistedLetters>& inDlqStreams, quint64 inTheirStreams)
{
    m_unlisted = inDlqStreams;
    const QString text = unlistedLettersText(inDlqStreams, inTheirStreams);
    if (m_truncated->text() != text)
        m_truncated->setText(text);
    m_truncated->setVisible(!text.isEmpty());
    m_showOlder->setVisible(!inDlqStreams.empty());
}

void DeadLettersPage::showOlder()
{
    if (m_unlisted.size() == 1) {
        emit showMessages(m_unlisted.front().stream, m_unlisted.front().newest);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Of which stream"));
    for (const UnlistedLetters& unlisted : m_unlisted) {
        QString text = tr("%1 (%2)").arg(displayText(unlisted.stream.value), numberText(unlisted.count));
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, unlisted] { emit showMessages(unlisted.stream, unlisted.newest); });
    }
    menu->popup(m_showOlder->mapToGlobal(QPoint(0, m_showOlder->height())));
}

void DeadLettersPage::showProblem(const Error& error)
{
    m_error->say(error);
}

void DeadLettersPage::updateSelection()
{
    const QList<int> selected = m_table->selectedLetters();
    m_selected = static_cast<quint64>(selected.size());
    m_selectedConfirmed = static_cast<quint64>(std::count_if(selected.begin(), selected.end(), [this](int row) {
        const DeadLetter* letter = m_letters.letterAt(row);
        return letter && isConfirmed(*letter);
    }));
    updateButtons();
}

void DeadLettersPage::updateButtons()
{
    const auto shown = static_cast<quint64>(m_table->proxy().rowCount());
    const auto text = [](const QString& counted, const QString& plain, quint64 count) {
        return count == 0 ? plain : counted.arg(numberText(count));
    };
    m_replay->setText(
        text(tr("&Replay %1 selected…", nullptr, pluralNumber(m_selected)), tr("&Replay selected…"), m_selected));
    m_replayAll->setText(text(tr("Replay %1 &shown…", nullptr, pluralNumber(shown)), tr("Replay all &shown…"), shown));
    m_discard->setText(
        text(tr("&Discard %1 selected…", nullptr, pluralNumber(m_selected)), tr("&Discard selected…"), m_selected));
    m_removeConfirmed->setText(text(tr("Remove %1 &confirmed…", nullptr, pluralNumber(m_selectedConfirmed)),
                                    tr("Remove &confirmed…"), m_selectedConfirmed));
    m_removeConfirmed->setVisible(m_selectedConfirmed > 0);
    m_removeConfirmed->setEnabled(canRemoveConfirmed());
    m_replay->setEnabled(canReplaySelected());
    m_replayAll->setEnabled(canReplayShown());
    m_replayStream->setEnabled(!m_isLocked && m_letters.rowCount() > 0);
    m_discard->setEnabled(canDiscardSelected());
    emit applicableChanged();
}

QByteArray DeadLettersPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << m_table->saveLayout() << m_jobsBox->table().saveLayout()
        << m_grouping->currentData().toString().toUtf8();
    return state;
}

bool DeadLettersPage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray letters;
    QByteArray jobs;
    QByteArray grouping;
    in >> version >> letters >> jobs >> grouping;
    if (in.status() != QDataStream::Ok || version != stateVersion)
        return false;
    const int index = m_grouping->findData(QString::fromUtf8(grouping));
    if (index >= 0)
        m_grouping->setCurrentIndex(index);
    const bool areLettersRestored = m_table->restoreLayout(letters);
    return m_jobsBox->table().restoreLayout(jobs) && areLettersRestored && index >= 0;
}

} // namespace jetlag
