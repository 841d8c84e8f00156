// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/lettercopydialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/fieldproblem.h"
#include "widgets/dialogs/receivertext.h"
#include "widgets/dialogs/replaytext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int firstWidth = 620;

/// A subject that the stream takes and that says where the message comes from, as far as there is room for it.
QString proposedSubject(const StreamConfig& config, const QString& original, const QString& consumer)
{
    for (const QString& subject : config.subjects) {
        if (isLiteralSubject(subject))
            return subject;
    }
    if (config.subjects.isEmpty())
        return {};
    QStringList tokens = config.subjects.constFirst().split(u'.');
    for (QString& token : tokens) {
        if (token == QLatin1String("*"))
            token = consumer;
        else if (token == QLatin1String(">"))
            token = original;
    }
    return tokens.join(u'.');
}

/// What was added by hand; a name and a value in each line.
QString addedHeaders(const LetterCopyOrder& order)
{
    LetterCopyOrder bare = order;
    bare.original.headers = {};
    QStringList lines;
    const MessageHeaders headers = letterCopyHeaders(bare);
    for (const auto& [name, value] : headers.entries()) {
        if (!name.startsWith("Nats-"))
            lines += QStringLiteral("    ") + displayText(QString::fromUtf8(name + ": " + value));
    }
    return lines.join(u'\n');
}

} // namespace

LetterCopyDialog::LetterCopyDialog(LetterCopyService& copies, ReplayService& removals, Subject subject,
                                   const SnapshotPtr& snapshot, const DlqChoices& choices, QWidget* parent)
    : QDialog(parent)
    , m_copies(copies)
    , m_removals(removals)
    , m_subject(std::move(subject))
    , m_snapshot(snapshot)
{
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Make a dead letter of it"));
    setAccessibleName(tr("Make a dead letter of it"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fillStreams(choices);
    planRemoval();
    showState();
}

void LetterCopyDialog::build()
{
    QLabel* intro = plainLabel(this);
    intro->setText(tr("Message %1 (%2) of %3, which %4 was given, is copied among the dead letters.",
                      "sequence, subject, stream, consumer")
                       .arg(numberText(m_subject.message.sequence.value), displayText(m_subject.message.subject),
                            displayText(m_subject.message.stream.value), displayText(m_subject.consumer.value)));
    m_stream = new QComboBox(this);
    m_stream->setAccessibleName(tr("Dead-letter stream"));
    m_stream->setObjectName(QStringLiteral("letterCopyStream"));
    m_name = namedField(tr("Subject"), "letterCopySubject", this);
    m_nameProblem = new FieldProblem(*m_name);
    m_why = namedField(tr("Error"), "letterCopyError", this);
    m_why->setPlaceholderText(tr("What is wrong with it"));
    m_preview = new QPlainTextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setObjectName(QStringLiteral("letterCopyPreview"));
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_remove = new QCheckBox(tr("&Delete the original afterwards"), this);
    m_remove->setAccessibleName(tr("Delete the original afterwards"));
    m_remove->setObjectName(QStringLiteral("letterCopyRemove"));
    m_losers = plainLabel(this);
    m_losers->setObjectName(QStringLiteral("letterCopyLosers"));
    m_losers->setAccessibleDescription(tr("Who would lose it"));
    m_progress = plainLabel(this);
    m_progress->setObjectName(QStringLiteral("letterCopyProgress"));
    m_progress->setAccessibleDescription(tr("Progress in words"));
    m_progress->hide();
    m_error = new ErrorLine(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_button = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_button->setAccessibleName(tr("Make a dead letter"));
    m_button->setObjectName(QStringLiteral("letterCopyButton"));
    m_button->setAutoDefault(false);
    pressByControlEnter(*m_button);
    auto* form = new QFormLayout;
    const auto addRow = [form](const QString& text, auto* field, QWidget* buddy) {
        form->addRow(text, field);
        static_cast<QLabel*>(form->labelForField(field))->setBuddy(buddy);
    };
    auto* named = new QVBoxLayout;
    named->addWidget(m_name);
    named->addWidget(m_nameProblem);
    addRow(tr("Dead-letter &stream"), m_stream, m_stream);
    addRow(tr("S&ubject"), named, m_name);
    addRow(tr("&Error"), m_why, m_why);
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_remove);
    layout->addWidget(m_losers);
    arrangeDialog(*this, layout, {m_progress, m_error, buttons}, firstWidth);
    connect(m_stream, &QComboBox::currentIndexChanged, this, &LetterCopyDialog::proposeSubject);
    connect(m_name, &QLineEdit::textChanged, this, &LetterCopyDialog::showState);
    connect(m_why, &QLineEdit::textChanged, this, &LetterCopyDialog::showState);
    connect(m_remove, &QCheckBox::toggled, this, &LetterCopyDialog::showState);
    connect(m_button, &QPushButton::clicked, this, &LetterCopyDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &LetterCopyDialog::reject);
}

void LetterCopyDialog::fillStreams(const DlqChoices& choices)
{
    for (const auto& [name, row] : m_snapshot->streams) {
        const StreamConfig& config = row->facts->config;
        if (choices.isDlq(*row->facts) && !config.subjects.isEmpty() && name != m_subject.message.stream)
            m_stream->addItem(displayName(name.value), name.value);
    }
    if (m_stream->count() == 0)
        m_error->showText(tr("No stream of dead letters is known. Make one, or choose “Treat as Dead-Letter Stream” in "
                             "the menu of a stream."));
    proposeSubject();
}

const StreamFacts* LetterCopyDialog::target() const
{
    const auto row = m_snapshot->streams.find({m_stream->currentData().toString()});
    return row == m_snapshot->streams.end() ? nullptr : row->second->facts.get();
}

void LetterCopyDialog::proposeSubject()
{
    if (const StreamFacts* facts = target())
        m_name->setText(proposedSubject(facts->config, m_subject.message.subject, m_subject.consumer.value));
    showState();
}

/// In the life of the stream that holds the message, if it is the one that is known now.
void LetterCopyDialog::planRemoval()
{
    const auto row = m_snapshot->streams.find(m_subject.message.stream);
    const StreamFacts* facts = row == m_snapshot->streams.end() ? nullptr : row->second->facts.get();
    m_canRemove = facts && facts->created && m_subject.message.time > *facts->created && !facts->config.denyDelete;
    if (!m_canRemove) {
        m_losers->setText(facts && facts->config.denyDelete ? tr("The stream lets nobody delete single messages.")
                                                            : tr("The stream is not the one that held it."));
        return;
    }
    const StoredMessage& message = m_subject.message;
    m_removal.source = message.stream;
    m_removal.seen = incarnationOf(*facts);
    m_removal.letters = {
        {message.sequence, message.subject, message.time, static_cast<uint64_t>(message.payload.size())}};
    m_canRemove = false; // until it is known who loses
    m_losers->setText(tr("Looking who would lose it…"));
    m_planning = m_removals.planDiscard(
        m_removal, {{}, [this](const DiscardPlan& plan) {
                        QStringList lines = removalLoserLines(plan.losers);
                        if (plan.losersUnknown)
                            lines += tr("Who would lose it is not known. %1").arg(plan.losersUnknown->summary);
                        if (lines.isEmpty())
                            lines += tr("No consumer would lose it.");
                        else
                            lines.prepend(tr("If the original is deleted:"));
                        m_losers->setText(lines.join(u'\n'));
                        m_canRemove = true;
                        showState();
                    }});
}

LetterCopyOrder LetterCopyDialog::order() const
{
    return {m_subject.message,        m_subject.consumer,      {m_stream->currentData().toString()},
            m_name->text().trimmed(), m_why->text().trimmed(), m_subject.deliveries};
}

QString LetterCopyDialog::problemWithSubject() const
{
    const StreamFacts* facts = target();
    const QString subject = m_name->text().trimmed();
    if (!facts)
        return {};
    if (!isLiteralSubject(subject))
        return tr("A subject without wildcards and blanks is needed.");
    const QStringList& subjects = facts->config.subjects;
    const bool isTaken = std::any_of(subjects.begin(), subjects.end(),
                                     [&](const QString& pattern) { return subjectMatches(pattern, subject); });
    return isTaken ? QString()
                   : tr("%1 takes no messages of this subject.", "stream").arg(displayText(facts->name().value));
}

QString LetterCopyDialog::previewText() const
{
    const StreamFacts* facts = target();
    if (!facts || !problemWithSubject().isEmpty())
        return tr("Nothing can be made yet.");
    const LetterCopyOrder made = order();
    QStringList lines{
        tr("The payload (%1) and the headers are stored in %2 under %3. Added are:", "size, stream, subject")
            .arg(bytesText(static_cast<uint64_t>(made.original.payload.size())), displayText(made.target.value),
                 displayText(made.subject)),
        addedHeaders(made)};
    std::vector<ConsumerName> receivers;
    for (auto it = m_snapshot->consumers.lower_bound({made.target, {}});
         it != m_snapshot->consumers.end() && it->first.stream == made.target; ++it) {
        const QStringList& filters = it->second->facts->config.filters;
        if (filters.isEmpty() || std::any_of(filters.begin(), filters.end(), [&](const QString& filter) {
                return subjectMatches(filter, made.subject);
            }))
            receivers.push_back(it->first.consumer);
    }
    const auto& listed = m_snapshot->streams.at(made.target)->watchedConsumers;
    if (!listed || *listed < facts->state.consumers)
        lines += tr("Who will receive it is not known.");
    else if (receivers.empty())
        lines += tr("No consumer will receive it.");
    else
        lines += tr("Received by: %1.").arg(receiverNames(made.target, receivers, m_snapshot.get()));
    lines += receiverTroubles(made.target, receivers, m_snapshot.get());
    lines += originalText();
    return lines.join(u'\n');
}

QString LetterCopyDialog::originalText() const
{
    const QString stream = displayText(m_subject.message.stream.value);
    if (m_remove->isChecked())
        return tr("Once the copy is confirmed the original is deleted from %1, for every consumer. Without that "
                  "confirmation it stays.")
            .arg(stream);
    const auto row = m_snapshot->consumers.find({m_subject.message.stream, m_subject.consumer});
    const ConsumerFacts* facts = row == m_snapshot->consumers.end() ? nullptr : row->second->facts.get();
    QStringList lines{tr("The original stays in %1.").arg(stream)};
    if (facts && facts->config.ackPolicy == AckPolicy::Explicit)
        lines += facts->config.maxDeliver
                     ? tr("Unless it is settled, %1 delivers it again after %2, up to %n time(s) in all.", nullptr,
                          pluralNumber(*facts->config.maxDeliver))
                           .arg(displayText(m_subject.consumer.value), durationText(facts->config.ackWait))
                     : tr("Unless it is settled, %1 delivers it again after %2, again and again.")
                           .arg(displayText(m_subject.consumer.value), durationText(facts->config.ackWait));
    lines += tr("Only the worker that was given it can acknowledge or terminate it; no request takes a chosen message "
                "from a consumer.");
    return lines.join(u' ');
}

void LetterCopyDialog::showState()
{
    const QString problem = problemWithSubject();
    m_nameProblem->say(problem);
    const QString text = previewText();
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
    const bool isOpen = !isBusy() && !m_isCopied;
    m_button->setText(m_remove->isChecked() ? tr("Make a dead letter and delete the original")
                                            : tr("Make a dead letter"));
    m_button->setEnabled(isOpen && !m_isLocked && target() && problem.isEmpty() && !m_why->text().trimmed().isEmpty());
    m_button->setVisible(!m_isCopied);
    for (QWidget* field : std::initializer_list<QWidget*>{m_stream, m_name, m_why})
        field->setEnabled(isOpen);
    m_remove->setEnabled(isOpen && m_canRemove);
}

void LetterCopyDialog::say(const QString& line)
{
    m_progress->setText((m_said + QStringList(line)).join(u'\n'));
    m_progress->show();
}

void LetterCopyDialog::tell(Severity severity, const QString& text, const QString& detail)
{
    emit actionDone({systemNow(), severity, Event::Kind::Action,
                     ConsumerKey{m_subject.message.stream, m_subject.consumer}, text, detail});
}

void LetterCopyDialog::copy()
{
    m_error->clear();
    say(tr("The copy is on its way…"));
    m_copying = m_copies.copy(order(), {[this](const LetterCopyWaits& waits) {
                                            say(waits.isWaiting ? tr("No answer came: it is looked for on the server…")
                                                                : tr("The copy is on its way…"));
                                        },
                                        [this](const PublicationEnd& end) { onCopied(end); }});
    showState();
}

void LetterCopyDialog::onCopied(const PublicationEnd& end)
{
    const QString number = numberText(m_subject.message.sequence.value);
    if (end.how != ChangeEnd::Done) {
        const Error error = end.error.value_or(Error());
        m_progress->hide();
        m_error->showError(error);
        tell(Severity::Warning,
             (end.how == ChangeEnd::Unknown ? tr("It is not known whether message %1 is stored as a dead letter. %2")
                                            : tr("Message %1 was not made a dead letter. %2"))
                 .arg(number, error.summary),
             error.detail);
        showState();
        return;
    }
    m_isCopied = true;
    const QString where = QStringLiteral("%1 %2").arg(displayText(end.stream.value), numberText(end.storedAs.value));
    const QString text = end.isDuplicate ? tr("It was made before: %1.", "stream and sequence").arg(where)
                                         : tr("It is stored: %1.", "stream and sequence").arg(where);
    m_said += text;
    tell(Severity::Ok, tr("Message %1 is a dead letter now. %2").arg(number, text));
    if (m_remove->isChecked() && m_isLocked)
        say(tr("The original stays, as the connection was locked."));
    else if (m_remove->isChecked())
        remove();
    else
        say(tr("The original stays."));
    showState();
}

void LetterCopyDialog::remove()
{
    say(tr("The original is being deleted…"));
    m_removing =
        m_removals.discard(m_removal, {[this](const ReplayNews& news) {
                                           const auto* progress = std::get_if<ReplayProgress>(&news);
                                           if (progress && progress->state == ReplayProgress::State::Disconnected)
                                               say(tr("No answer came: it is looked for on the server…"));
                                       },
                                       [this](const Result<ReplayProgress>& outcome) { onRemoved(outcome); }});
}

void LetterCopyDialog::onRemoved(const Result<ReplayProgress>& outcome)
{
    QString text;
    if (!outcome)
        text = tr("The original stays. %1").arg(outcome.error().summary);
    else if (outcome->removed + outcome->skipped > 0)
        text = outcome->removed > 0 ? tr("The original is deleted.") : tr("The original had gone already.");
    else if (outcome->unknown > 0)
        text = tr("It is not known whether the original is deleted.");
    else
        text = tr("The original stays.");
    const bool isDone = outcome && outcome->removed + outcome->skipped > 0;
    const QString why = outcome && outcome->stopped ? outcome->stopped->summary : QString();
    m_said += why.isEmpty() || isDone ? text : QString(text + u' ' + why);
    m_progress->setText(m_said.join(u'\n'));
    tell(isDone ? Severity::Ok : Severity::Warning, m_said.last());
    showState();
}

void LetterCopyDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_button->setToolTip(locked ? toolTipText(reason) : QString());
    showState();
}

/// What was asked for goes on without this.
void LetterCopyDialog::reject()
{
    if (m_copying.isRunning())
        tell(Severity::Warning,
             tr("It is not known whether the dead letter is stored: the dialog was closed before the answer came. "
                "Making it once more finds it, within the duplicate window of its stream."));
    if (m_removing.isRunning())
        tell(Severity::Warning, tr("It is not known whether the original is deleted: the dialog was closed before the "
                                   "answer came."));
    m_copying.cancel();
    m_removing.cancel();
    QDialog::reject();
}

} // namespace jetlag
