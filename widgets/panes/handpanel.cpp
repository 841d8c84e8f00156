// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/handpanel.h"

#include "items/formatting.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/panes/messagepane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int mostAtOnce = 1000;
constexpr int mostRows = 10'000;
constexpr int longestWait = 600;      // seconds
constexpr int longestDelay = 604'800; // seconds
constexpr int mostReason = 400;       // characters
constexpr std::chrono::milliseconds betweenTicks{500};
constexpr std::chrono::milliseconds newsAfter{30};

} // namespace

HandPanel::HandPanel(TakingService& service, ConsumerKey consumer, std::optional<ServerVersion> version,
                     QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_consumer(std::move(consumer))
    , m_version(version)
{
    build();
    m_tick.setInterval(betweenTicks);
    connect(&m_tick, &QTimer::timeout, this, &HandPanel::onTick);
    m_tick.start();
    m_news.setSingleShot(true);
    m_news.setInterval(newsAfter);
    connect(&m_news, &QTimer::timeout, this, [this] {
        onCurrent();
        emit heldChanged();
    });
    updateState();
}

QPushButton* HandPanel::addButton(QBoxLayout& layout, const QString& text, const QString& name, const char* object)
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(name);
    made->setObjectName(QLatin1String(object));
    made->setAutoDefault(false);
    layout.addWidget(made);
    return made;
}

/// What is to be taken.
QBoxLayout* HandPanel::buildOrder()
{
    auto* row = new QHBoxLayout;
    const auto addField = [this, row](const QString& label, QWidget* field) {
        QLabel* const text = new QLabel(label, this);
        text->setBuddy(field);
        row->addWidget(text);
        row->addWidget(field);
        return text;
    };
    m_count = new QSpinBox(this);
    m_count->setRange(1, mostAtOnce);
    m_count->setAccessibleName(tr("Number of messages"));
    m_count->setObjectName(QStringLiteral("takeCount"));
    addField(tr("&Messages"), m_count);
    m_wait = new QSpinBox(this);
    m_wait->setRange(1, longestWait);
    m_wait->setValue(5);
    m_wait->setSuffix(tr(" s", "seconds, behind a number"));
    m_wait->setAccessibleName(tr("Wait for"));
    m_wait->setObjectName(QStringLiteral("takeWait"));
    addField(tr("Wait &for"), m_wait);
    m_group = new QComboBox(this);
    m_group->setAccessibleName(tr("Priority group"));
    m_group->setObjectName(QStringLiteral("takeGroup"));
    m_groupLabel = addField(tr("&Group"), m_group);
    m_group->hide();
    m_groupLabel->hide();
    m_take = addButton(*row, tr("&Take"), tr("Take"), "takeButton");
    m_stop = addButton(*row, tr("&Stop"), tr("Stop"), "takeStop");
    row->addStretch(1);
    m_clear = addButton(*row, tr("&Remove finished"), tr("Remove finished"), "takeClear");
    m_clear->setToolTip(toolTipText(tr("Takes the rows away that nothing can be said of any more. It changes nothing "
                                       "on the server.")));
    connect(m_take, &QPushButton::clicked, this, &HandPanel::take);
    connect(m_stop, &QPushButton::clicked, this, &HandPanel::stopTaking);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model.removeClosed();
        onCurrent();
    });
    return row;
}

void HandPanel::buildTable()
{
    m_table = new TableView(m_model, tr("Taken messages"), this);
    m_table->setObjectName(QStringLiteral("takenTable"));
    m_table->sortNaturally(); // as they come
    m_table->setEmptyText(tr("Nothing is taken so far. Take: messages come here and are held until you say what "
                             "becomes of them."));
    connect(m_table, &TableView::currentRowChanged, this, &HandPanel::onCurrent);
    connect(m_table, &TableView::selectionCountChanged, this, &HandPanel::updateState);
}

/// What can be said of what is held.
QBoxLayout* HandPanel::buildVerdicts()
{
    auto* row = new QHBoxLayout;
    m_ack = addButton(*row, tr("&Ack"), tr("Ack"), "takeAck");
    m_ack->setToolTip(toolTipText(tr("Done, as workers say it: without waiting for a confirmation.")));
    m_ackAndWait = addButton(*row, tr("Ack and &wait"), tr("Ack and wait"), "takeAckAndWait");
    m_ackAndWait->setToolTip(toolTipText(tr("Done, and the server confirms that it knows.")));
    m_nak = addButton(*row, tr("&Nak"), tr("Nak"), "takeNak");
    m_nak->setToolTip(toolTipText(tr("Not done: the server gives it to somebody again, after the delay.")));
    m_delay = new QSpinBox(this);
    m_delay->setRange(0, longestDelay);
    m_delay->setSuffix(tr(" s", "seconds, behind a number"));
    m_delay->setSpecialValueText(tr("at once"));
    m_delay->setAccessibleName(tr("Nak delay"));
    m_delay->setObjectName(QStringLiteral("takeNakDelay"));
    row->addWidget(m_delay);
    m_term = addButton(*row, tr("T&erm"), tr("Term"), "takeTerm");
    m_term->setToolTip(toolTipText(tr("Not done, and never to be tried again.")));
    m_reason = namedField(tr("Term reason"), "takeReason", this);
    m_reason->setMaxLength(mostReason);
    m_reason->setPlaceholderText(tr("reason"));
    if (!takesReason(m_version)) {
        m_reason->setEnabled(false);
        m_reason->setToolTip(toolTipText(tr("Servers before 2.10.4 take no reason.")));
    }
    row->addWidget(m_reason, 1);
    m_progress = addButton(*row, tr("In &progress"), tr("In progress"), "takeInProgress");
    m_progress->setToolTip(toolTipText(tr("Still being worked on: its time begins anew.")));
    connect(m_ack, &QPushButton::clicked, this, [this] { saySelected(SendAck{}); });
    connect(m_ackAndWait, &QPushButton::clicked, this, [this] { saySelected(AckAndWait{}); });
    connect(m_nak, &QPushButton::clicked, this, [this] { saySelected(Nak{std::chrono::seconds(m_delay->value())}); });
    connect(m_term, &QPushButton::clicked, this,
            [this] { saySelected(Term{m_reason->isEnabled() ? m_reason->text() : QString()}); });
    connect(m_progress, &QPushButton::clicked, this, [this] { saySelected(InProgress{}); });
    return row;
}

void HandPanel::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buildOrder());
    buildTable();
    m_pane = new MessagePane(this);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, 1000}); // halves
    layout->addWidget(splitter, 1);
    m_note = plainLabel(this);
    m_note->setObjectName(QStringLiteral("takeNote"));
    m_note->setAccessibleName(tr("State of the message"));
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_note);
    m_error = new ErrorLine(this);
    layout->addWidget(m_error);
    layout->addLayout(buildVerdicts());
    setTabOrder(m_stop, m_table);
    setTabOrder(m_progress, m_clear);
}

void HandPanel::setConsumer(const ConsumerFactsPtr& facts)
{
    m_facts = facts;
    updateState();
}

void HandPanel::setGroups(const QStringList& groups)
{
    if (groups.isEmpty() || m_group->count() > 0)
        return;
    m_group->addItems(groups);
    m_group->show();
    m_groupLabel->show();
}

void HandPanel::setBlocked(const QString& take, const QString& settle)
{
    m_whyNoTaking = take;
    m_whyNoVerdict = settle;
    updateState();
}

uint64_t HandPanel::heldCount() const
{
    return m_model.openRows().size();
}

std::optional<Timestamp> HandPanel::lastDeadline() const
{
    std::optional<TakenMessage::Clock::time_point> last;
    for (const int row : m_model.openRows()) {
        if (const auto& deadline = m_model.at(row).taken.deadline)
            last = last ? std::max(*last, *deadline) : *deadline;
    }
    return last ? std::optional(wallTime(*last)) : std::nullopt;
}

void HandPanel::take()
{
    if (!m_facts || isTaking() || !m_whyNoTaking.isEmpty())
        return;
    if (m_model.rowCount() + m_count->value() > mostRows) {
        m_error->showText(tr("The table is full: remove finished rows first."));
        return;
    }
    m_error->clear();
    m_taken.clear();
    const TakeOrder order{m_consumer, incarnationOf(*m_facts), m_count->value(), std::chrono::seconds(m_wait->value()),
                          m_group->currentText()};
    m_taking = m_service.take(order, {[this](const auto& taken) { onTaken(taken); },
                                      [this](const TakeOutcome& outcome) { onTakingEnded(outcome); }});
    updateState();
}

void HandPanel::onTaken(const std::vector<TakenMessage>& taken)
{
    const int first = m_model.rowCount();
    m_model.append(taken);
    for (const TakenMessage& one : taken)
        m_taken.push_back(one.message->sequence.value);
    if (m_table->currentSourceRow() < 0 && first < m_model.rowCount())
        m_table->selectSourceRow(first);
    updateState();
    emit heldChanged();
}

void HandPanel::onTakingEnded(const TakeOutcome& outcome)
{
    const QString detail = outcome.error ? outcome.error->summary : QString();
    if (!m_taken.empty())
        tell(Severity::Ok,
             tr("%1 messages were taken by hand: %2.", nullptr, pluralNumber(m_taken.size()))
                 .arg(countText(m_taken.size()), sequencesText(m_taken)),
             detail);
    if (outcome.error)
        m_error->showError(*outcome.error);
    else if (m_taken.empty())
        m_error->showText(tr("Nothing came in this time."));
    if (outcome.mayHaveMissed) {
        const QString missed = tr("Messages that the server sent meanwhile are held by nobody: they come again when "
                                  "their time has passed.");
        m_error->showText(m_error->text() + u' ' + missed);
        tell(Severity::Warning, missed, detail);
    }
    updateState();
    emit heldChanged();
    if (!isSettling())
        emit becameIdle();
}

void HandPanel::stopTaking()
{
    m_taking.stop();
    m_stop->setEnabled(false);
}

std::vector<int> HandPanel::openSelection() const
{
    std::vector<int> rows;
    const QList<int> selected = m_table->selectedSourceRows();
    std::copy_if(selected.begin(), selected.end(), std::back_inserter(rows),
                 [this](int row) { return isOpen(m_model.at(row)); });
    return rows;
}

void HandPanel::saySelected(const Acknowledgement& verdict)
{
    m_model.setNow(TakenMessage::Clock::now()); // not to what has just gone back
    say(verdict, openSelection());
}

void HandPanel::giveBackAll()
{
    m_model.setNow(TakenMessage::Clock::now());
    say(Nak{}, m_model.openRows());
}

void HandPanel::say(const Acknowledgement& verdict, const std::vector<int>& rows)
{
    if (rows.empty() || !m_facts || !m_whyNoVerdict.isEmpty())
        return;
    m_error->clear();
    SettleOrder order{m_consumer, incarnationOf(*m_facts), {}, verdict};
    for (const int row : rows) {
        order.messages.push_back(m_model.at(row).taken);
        m_model.set(row, TakenState::Asked, {});
    }
    const int round = ++m_lastRound;
    Round& begun = m_settlings[round];
    begun.verdict = verdict;
    begun.begun = TakenMessage::Clock::now();
    begun.work = m_service.settle(order, {[this, round](const Settled& settled) { onSettled(round, settled); },
                                          [this, round](const NoProgress&) { onRoundEnded(round); }});
    onCurrent();
}

void HandPanel::onSettled(int round, const Settled& settled)
{
    const int row = m_model.rowOf(settled.consumerSequence);
    Round& known = m_settlings.at(round);
    if (row < 0)
        return;
    VerdictReport& report = known.report;
    const uint64_t sequence = m_model.at(row).taken.message->sequence.value;
    switch (settled.how) {
    case SettleEnd::Done:
        report.done.push_back(sequence);
        break;
    case SettleEnd::Sent:
        report.sent.push_back(sequence);
        break;
    case SettleEnd::NotSent:
    case SettleEnd::Refused:
        report.failed.push_back(sequence);
        report.failure = settled.error.value_or(Error());
        break;
    case SettleEnd::Unknown:
        report.unknown.push_back(sequence);
        report.doubt = settled.error.value_or(Error());
        break;
    }
    apply(row, known, settled);
    m_news.start(); // many may come at once
}

/// What is said in the row.
void HandPanel::apply(int row, const Round& round, const Settled& settled)
{
    const TakenMessage& taken = m_model.at(row).taken;
    const QString note = settledNote(round.verdict, settled);
    switch (settled.how) {
    case SettleEnd::Sent:
        m_model.set(row, TakenState::AckSent, note);
        return;
    case SettleEnd::Unknown:
        m_model.set(row, TakenState::Unknown, note);
        return;
    case SettleEnd::NotSent:
    case SettleEnd::Refused:
        m_model.set(row, TakenState::Held, note);
        return;
    case SettleEnd::Done:
        break;
    }
    if (std::holds_alternative<InProgress>(round.verdict)) {
        if (const auto wait = timeToSettle(m_facts->config, taken.deliveries))
            m_model.extend(row, round.begun + std::chrono::duration_cast<TakenMessage::Clock::duration>(*wait));
        return;
    }
    if (std::holds_alternative<Nak>(round.verdict)) {
        if (taken.isLastDelivery)
            m_model.set(row, TakenState::GivenUp, tr("It was refused at its last delivery: it does not come again."));
        else
            m_model.set(row, TakenState::Naked, note);
        return;
    }
    m_model.set(row, std::holds_alternative<Term>(round.verdict) ? TakenState::Terminated : TakenState::Acked, note);
    if (m_facts->config.ackPolicy == AckPolicy::All)
        acknowledgeBelow(taken.consumerSequence);
}

/// One acknowledgement covers all deliveries before it.
void HandPanel::acknowledgeBelow(uint64_t delivery)
{
    for (const int row : m_model.openRows()) {
        if (m_model.at(row).taken.consumerSequence < delivery)
            m_model.set(row, TakenState::Acked, tr("It was acknowledged along with a later one (ack policy all)."));
    }
}

void HandPanel::onRoundEnded(int round)
{
    const auto ended = m_settlings.find(round);
    const Acknowledgement verdict = ended->second.verdict;
    const VerdictReport report = ended->second.report;
    m_settlings.erase(ended);
    if (!report.done.empty())
        tell(Severity::Ok, doneText(verdict, report.done));
    if (!report.sent.empty())
        tell(Severity::Notice, sentText(report.sent));
    if (!report.failed.empty())
        tell(Severity::Warning, failedText(report), report.failure.detail);
    if (!report.unknown.empty())
        tell(Severity::Warning, unknownText(report), report.doubt.detail);
    if (!report.failed.empty())
        m_error->showText(failedText(report));
    else if (!report.unknown.empty())
        m_error->showText(unknownText(report));
    onCurrent();
    emit heldChanged();
    if (!isSettling() && !isTaking())
        emit becameIdle();
}

void HandPanel::stopWaiting()
{
    for (const auto& [round, one] : m_settlings)
        one.work.stop();
}

void HandPanel::onCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row < 0 || row >= m_model.rowCount()) {
        m_pane->setMessage(nullptr);
        m_note->clear();
    } else {
        const TakenRow& current = m_model.at(row);
        if (m_pane->message() != current.taken.message)
            m_pane->setMessage(current.taken.message);
        QStringList notes{current.note, whyClosed(current)};
        notes.removeAll(QString());
        m_note->setText(notes.join(u' '));
    }
    updateState();
}

void HandPanel::onTick()
{
    const auto passed = m_model.setNow(TakenMessage::Clock::now());
    if (passed.empty())
        return;
    std::vector<uint64_t> back;
    std::vector<uint64_t> givenUp;
    for (const int row : passed) {
        const TakenRow& one = m_model.at(row);
        if (one.state != TakenState::Unknown) // which has been told
            (one.state == TakenState::GivenUp ? givenUp : back).push_back(one.taken.message->sequence.value);
    }
    if (!back.empty())
        tell(Severity::Warning, tr("The time of %1 taken messages has passed, the server delivers them again: %2.",
                                   nullptr, pluralNumber(back.size()))
                                    .arg(countText(back.size()), sequencesText(back)));
    if (!givenUp.empty())
        tell(Severity::Warning, tr("The time of %1 taken messages has passed at their last delivery, they are given "
                                   "up: %2.",
                                   nullptr, pluralNumber(givenUp.size()))
                                    .arg(countText(givenUp.size()), sequencesText(givenUp)));
    onCurrent();
    emit heldChanged();
}

void HandPanel::updateState()
{
    m_count->setEnabled(!isTaking());
    m_wait->setEnabled(!isTaking());
    m_group->setEnabled(!isTaking());
    m_take->setEnabled(m_facts && !isTaking() && m_whyNoTaking.isEmpty());
    m_take->setToolTip(toolTipText(m_whyNoTaking));
    m_stop->setEnabled(isTaking());
    m_clear->setEnabled(m_model.rowCount() > static_cast<int>(m_model.openRows().size()));
    const bool canSay = m_whyNoVerdict.isEmpty() && !openSelection().empty();
    for (QPushButton* button : {m_ack, m_ackAndWait, m_nak, m_term, m_progress})
        button->setEnabled(canSay);
}

void HandPanel::tell(Severity severity, const QString& text, const QString& detail)
{
    emit actionDone({systemNow(), severity, Event::Kind::Action, m_consumer, text, detail});
}

} // namespace jetlag
