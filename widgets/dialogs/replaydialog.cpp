// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/replaydialog.h"

#include "domain/subject.h"
#include "items/fatetext.h"
#include "items/replayreasons.h"
#include "items/runningreplay.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/messageeditor.h"
#include "widgets/dialogs/replaytext.h"
#include "widgets/dialogs/scheduleeditor.h"
#include "widgets/dialogs/transformeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <set>

namespace jetlag {
namespace {

constexpr int DebounceMs = 300;
constexpr int firstWidth = 560;

/// Each once, in their order.
std::vector<ConsumerKey> receiversOf(const ReplayPlan& plan)
{
    std::set<ConsumerKey> keys;
    for (const ReplayPlan::Target& target : plan.targets) {
        for (const ConsumerName& consumer : target.receivers)
            keys.insert({target.stream, consumer});
    }
    return {keys.begin(), keys.end()};
}

} // namespace

ReplayDialog::ReplayDialog(ReplayService& service, const ReplayRequest& request, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_base(request)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Replay messages"));
    setAccessibleName(tr("Replay messages"));
    build();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(DebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &ReplayDialog::askPlan);
    askPlan();
}

void ReplayDialog::build()
{
    auto* intro = plainLabel(this);
    intro->setText(whatText());
    m_target = namedField(tr("Target subject"), "replayTarget", this);
    m_target->setPlaceholderText(tr("From each message's own headers"));
    m_target->setText(m_base.targetSubject);
    m_messageId = new QComboBox(this);
    m_messageId->setAccessibleName(tr("Message id"));
    m_messageId->setObjectName(QStringLiteral("replayMessageId"));
    m_messageId->addItem(tr("New for each replay"), int(MessageIdChoice::NewPerReplay));
    m_messageId->addItem(tr("Keep the message's own"), int(MessageIdChoice::Keep));
    m_messageId->setCurrentIndex(m_base.messageId == MessageIdChoice::Keep ? 1 : 0);
    m_doubt = new QComboBox(this);
    m_doubt->setAccessibleName(tr("Unknown outcome"));
    m_doubt->setObjectName(QStringLiteral("replayDoubt"));
    m_doubt->addItem(tr("Look in the target; what cannot be told there stays"), int(DoubtChoice::Keep));
    m_doubt->addItem(tr("Look; send again what cannot be told: it may then be there twice"),
                     int(DoubtChoice::SendAgain));
    m_doubt->addItem(tr("Look; take as arrived what cannot be told: it may then be lost"),
                     int(DoubtChoice::TakeAsArrived));
    m_doubt->setToolTip(tr("For messages that were sent before without an answer. The target is looked at first; this "
                           "decides about those that it can no longer tell of."));
    m_doubt->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_doubt->hide();
    m_rate = new QSpinBox(this);
    m_rate->setAccessibleName(tr("Rate limit"));
    m_rate->setObjectName(QStringLiteral("replayRate"));
    m_rate->setRange(0, 1'000'000);
    m_rate->setSpecialValueText(tr("None"));
    m_rate->setSuffix(tr(" messages/s"));
    m_rate->setValue(m_base.ratePerSecond.value_or(0));
    buildTrial();
    m_schedule = new ScheduleEditor(this);
    m_transform = new TransformEditor(this);
    m_transform->setVisible(isOfMany()); // a single one is edited
    m_remove = new QCheckBox(tr("Re&move from dead letters after confirmed"), this);
    m_remove->setAccessibleName(tr("Remove from dead letters after confirmed"));
    m_remove->setObjectName(QStringLiteral("replayRemove"));
    m_remove->setChecked(m_base.removeAfterConfirmed);
    if (m_base.kind != DeadLetterSource::DlqStream)
        m_remove->setToolTip(
            tr("The message lies in its own stream, where every consumer reads it. Removing it takes it "
               "from all of them."));
    m_strip = new QCheckBox(tr("&Strip expectation headers"), this);
    m_strip->setAccessibleName(tr("Strip expectation headers"));
    m_strip->setObjectName(QStringLiteral("replayStrip"));
    m_strip->setToolTip(tr("Headers such as Nats-Expected-Last-Sequence held for the first publish and would make the "
                           "server refuse this one."));
    m_strip->setChecked(m_base.stripExpectationHeaders);
    m_again = new QCheckBox(tr("Send a&gain what was already replayed"), this);
    m_again->setAccessibleName(tr("Send again what was already replayed"));
    m_again->setObjectName(QStringLiteral("replayAgain"));
    m_again->setChecked(m_base.sendConfirmedAgain);
    m_again->hide();
    buildEditor();
    m_planText = new QPlainTextEdit(this);
    m_planText->setReadOnly(true);
    m_planText->setTabChangesFocus(true);
    m_planText->setAccessibleName(tr("Plan"));
    m_planText->setObjectName(QStringLiteral("replayPlan"));
    m_planText->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_error = new ErrorLine(this);
    m_counts = plainLabel(this);
    m_counts->setAccessibleDescription(tr("Progress in words"));
    m_counts->setObjectName(QStringLiteral("replayCounts"));
    m_counts->hide();
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 1000);
    m_bar->hide();

    auto* buttons = new QDialogButtonBox(this);
    const auto add = [buttons](const QString& text, const char* name, QDialogButtonBox::ButtonRole role) {
        QPushButton* button = buttons->addButton(text, role);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false); // Enter in a field must not start anything
        return button;
    };
    // Not AcceptRole: a button box makes such a button the one that Enter presses in any field.
    m_replay = add(tr("Replay"), "replayButton", QDialogButtonBox::ActionRole);
    m_replay->setAccessibleName(tr("Replay"));
    m_pause = add(tr("Pause"), "replayPause", QDialogButtonBox::ActionRole);
    m_resume = add(tr("Resume"), "replayResume", QDialogButtonBox::ActionRole);
    m_cancel = add(tr("Cancel"), "replayCancel", QDialogButtonBox::ActionRole);
    m_close = add(tr("Close"), "replayClose", QDialogButtonBox::RejectRole);

    auto* form = new QFormLayout;
    form->addRow(tr("&Target subject"), m_target);
    form->addRow(tr("Message &id"), m_messageId);
    m_doubtLabel = plainLabel(this);
    m_doubtLabel->setText(tr("&Unknown outcome"));
    m_doubtLabel->setBuddy(m_doubt);
    m_doubtLabel->hide();
    form->addRow(m_doubtLabel, m_doubt);
    form->addRow(tr("Rate &limit"), m_rate);
    form->addRow(tr("&Begin"), m_schedule);
    form->addRow(m_trialRow);
    form->addRow(m_remove);
    form->addRow(m_strip);
    form->addRow(m_again);
    auto* planLabel = plainLabel(this);
    planLabel->setText(tr("&Plan"));
    planLabel->setBuddy(m_planText);
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_transform);
    layout->addWidget(planLabel);
    layout->addWidget(m_planText, 1);
    layout->addWidget(m_editorBox, 2); // below what will happen, which is to be seen without scrolling
    arrangeDialog(*this, layout, {m_error, m_bar, m_counts, buttons}, firstWidth);
    pressByControlEnter(*m_replay);

    connect(m_target, &QLineEdit::textChanged, this, &ReplayDialog::onFieldsChanged);
    connect(m_messageId, &QComboBox::currentIndexChanged, this, &ReplayDialog::onFieldsChanged);
    connect(m_remove, &QCheckBox::toggled, this, &ReplayDialog::onFieldsChanged);
    connect(m_strip, &QCheckBox::toggled, this, &ReplayDialog::onFieldsChanged);
    connect(m_again, &QCheckBox::toggled, this, &ReplayDialog::onFieldsChanged);
    connect(m_schedule, &ScheduleEditor::changed, this, &ReplayDialog::updateButtons);
    connect(m_transform, &TransformEditor::changed, this, &ReplayDialog::onFieldsChanged);
    connect(m_editor, &MessageEditor::changed, this, &ReplayDialog::onFieldsChanged);
    connect(m_replay, &QPushButton::clicked, this, &ReplayDialog::startReplay);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_job->pause(); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_job->resume(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_job->stop(); });
    connect(m_close, &QPushButton::clicked, this, &ReplayDialog::reject);
}

void ReplayDialog::buildEditor()
{
    m_editorBox = new QGroupBox(tr("Message"), this);
    m_editor = new MessageEditor(m_editorBox);
    m_editedRow = new QWidget(m_editorBox);
    m_editedNote = plainLabel(m_editedRow);
    m_editedNote->setObjectName(QStringLiteral("replayEditedNote"));
    auto* original = new QPushButton(tr("Take the &original"), m_editedRow);
    original->setAccessibleName(tr("Take the original"));
    original->setObjectName(QStringLiteral("replayTakeOriginal"));
    original->setAutoDefault(false);
    connect(original, &QPushButton::clicked, this, &ReplayDialog::takeOriginal);
    auto* row = new QHBoxLayout(m_editedRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_editedNote, 1);
    row->addWidget(original);
    m_editedRow->hide();
    auto* layout = new QVBoxLayout(m_editorBox);
    layout->addWidget(m_editedRow);
    layout->addWidget(m_editor);
    m_editorBox->hide();
}

/// What becomes of the first decides about the rest.
void ReplayDialog::buildTrial()
{
    m_trialRow = new QWidget(this);
    m_oneFirst = new QCheckBox(tr("Send one &first"), m_trialRow);
    m_oneFirst->setAccessibleName(tr("Send one first"));
    m_oneFirst->setObjectName(QStringLiteral("replayOneFirst"));
    m_oneFirst->setToolTip(tr("Sends the first message and waits until it was acknowledged, then sends the rest. If it "
                              "dies again, the rest stays where it is."));
    m_oneFirst->setChecked(m_base.sendOneFirst);
    m_mostDead = new QSpinBox(m_trialRow);
    m_mostDead->setAccessibleName(tr("Stop when dead again"));
    m_mostDead->setObjectName(QStringLiteral("replayMostDead"));
    m_mostDead->setRange(-1, 99);
    m_mostDead->setSpecialValueText(tr("Never"));
    m_mostDead->setPrefix(tr("More than "));
    m_mostDead->setSuffix(tr(" %"));
    m_mostDead->setValue(m_base.stopAbovePercentDead.value_or(-1));
    m_mostDead->setToolTip(tr("Of the messages that are settled. At first 20 messages are sent, later as many as were "
                              "settled by then, so that there is something left to stop."));
    auto* label = plainLabel(m_trialRow);
    label->setText(tr("Stop when d&ead again"));
    label->setWordWrap(false);
    label->setBuddy(m_mostDead);
    auto* row = new QHBoxLayout(m_trialRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_oneFirst);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_mostDead);
    m_trialRow->setVisible(isOfMany()); // of one there is no rest
}

void ReplayDialog::onPlan(const Result<ReplayPlan>& plan)
{
    if (plan) {
        m_plan = *plan;
        m_schedule->setConsumers(receiversOf(*plan));
        m_planText->setPlainText(replayPlanText(*plan, m_snapshot.get()));
        m_again->setVisible(plan->alreadyReplayed > 0);
        m_doubtLabel->setVisible(plan->inDoubt > 0);
        m_doubt->setVisible(plan->inDoubt > 0);
    } else {
        m_planText->setPlainText(tr("No plan, so nothing can be replayed yet."));
        m_error->showError(plan.error());
    }
    updateButtons();
}

void ReplayDialog::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (!m_plan || m_job)
        return;
    const QString text = replayPlanText(*m_plan, m_snapshot.get());
    if (text != m_planText->toPlainText()) // whoever reads or selects in it is not disturbed
        m_planText->setPlainText(text);
}

void ReplayDialog::setMessage(const StoredMessage& message)
{
    m_message = message;
    m_editor->setMessage(message);
    m_editorBox->show();
    m_editLook = m_service.lastEdit(message, {{}, [this](const auto& edit) { onEarlierEdit(edit); }});
}

/// It goes on where it was left, in a crash perhaps; what somebody types meanwhile stays.
void ReplayDialog::onEarlierEdit(const std::shared_ptr<const ReplayJournal::Edit>& edit)
{
    if (!edit || m_job || m_editor->editedPayload() || m_editor->editedHeaders())
        return;
    m_editedNote->setText(tr("As it was edited on %1, when it was sent before.")
                              .arg(QLocale().toString(toDateTime(edit->at).toLocalTime(), QLocale::ShortFormat)));
    m_editedRow->show();
    m_target->setText(edit->subject);
    m_editor->setContent(edit->payload, edit->headers);
}

void ReplayDialog::takeOriginal()
{
    m_target->setText(m_base.targetSubject);
    m_editor->setContent(m_message.payload, m_message.headers);
    m_editedRow->hide();
}

ReplayRequest ReplayDialog::request() const
{
    ReplayRequest request = m_base;
    request.targetSubject = m_target->text().trimmed();
    request.removeAfterConfirmed = m_remove->isChecked();
    request.stripExpectationHeaders = m_strip->isChecked();
    request.sendConfirmedAgain = m_again->isChecked();
    request.messageId = static_cast<MessageIdChoice>(m_messageId->currentData().toInt());
    request.inDoubt = static_cast<DoubtChoice>(m_doubt->currentData().toInt());
    request.schedule = m_schedule->schedule();
    request.sendOneFirst = m_oneFirst->isChecked();
    request.stopAbovePercentDead = m_mostDead->value() >= 0 ? std::optional(m_mostDead->value()) : std::nullopt;
    request.ratePerSecond = m_rate->value() > 0 ? std::optional(m_rate->value()) : std::nullopt;
    if (const auto transform = m_transform->transform())
        request.transform = *transform;
    if (!m_editorBox->isHidden()) {
        request.isAsShown = true;
        request.editedPayload = m_editor->editedPayload();
        request.editedHeaders = m_editor->editedHeaders();
    }
    return request;
}

bool ReplayDialog::isOfMany() const
{
    return m_base.all || m_base.sequences.size() > 1;
}

QString ReplayDialog::whatText() const
{
    const QString stream = displayText(m_base.source.value);
    if (m_base.all)
        return tr("Replays every message of %1.").arg(stream);
    const quint64 count = m_base.sequences.size();
    return tr("Replays %1 message(s) of %2.", nullptr, pluralNumber(count)).arg(numberText(count), stream);
}

void ReplayDialog::onFieldsChanged()
{
    m_plan.reset();
    m_planning.cancel();
    m_error->clear();
    const QString target = m_target->text().trimmed();
    if (!target.isEmpty() && !isLiteralSubject(target)) {
        m_debounce.stop();
        m_error->showText(tr("The target subject must be a subject without wildcards and blanks."));
        m_planText->setPlainText(tr("No plan: the target subject needs a correction."));
    } else if (const auto transform = m_transform->transform(); !transform) {
        m_debounce.stop();
        m_error->showError(transform.error());
        m_planText->setPlainText(tr("No plan: the changes of each message need a correction."));
    } else {
        m_planText->setPlainText(tr("Planning…"));
        m_debounce.start();
    }
    updateButtons();
}

void ReplayDialog::askPlan()
{
    if (m_job)
        return;
    m_planText->setPlainText(tr("Planning…"));
    m_planning = m_service.plan(request(), {{}, [this](const Result<ReplayPlan>& plan) { onPlan(plan); }});
    updateButtons();
}

void ReplayDialog::startReplay()
{
    if (!m_replay->isEnabled())
        return;
    m_error->clear();
    m_bar->setValue(0);
    m_bar->show();
    m_counts->setText(tr("Starting…"));
    m_counts->show();
    ReplayRequest wanted = request();
    wanted.seen = m_plan->seen; // exactly what was planned: this life of the stream, and no later message
    m_planning.cancel();
    m_job = new RunningReplay(whatText(), this);
    connect(m_job, &RunningReplay::progressed, this, &ReplayDialog::onProgress);
    connect(m_job, &RunningReplay::ended, this, &ReplayDialog::onEnded);
    wanted.job = m_job->id();
    if (wanted.editedPayload || wanted.editedHeaders)
        m_job->setEdited();
    m_job->hold(m_service.start(wanted, m_job->listener()));
    updateButtons();
    emit jobStarted(m_job);
}

void ReplayDialog::onProgress()
{
    const ReplayProgress& progress = *m_job->progress();
    const double share =
        progress.total == 0 ? 0 : static_cast<double>(progress.done()) / static_cast<double>(progress.total);
    m_bar->setValue(static_cast<int>(1000 * share));
    QStringList lines{replayProgressText(progress)};
    if (const QString became = fateCountsText(m_job->fates()); !became.isEmpty())
        lines += became;
    m_counts->setText((lines + replayReasonLines(progress)).join(QLatin1Char('\n')));
    updateButtons();
}

void ReplayDialog::onEnded()
{
    const auto error = m_job->error();
    if (m_job->progress()) {
        onProgress(); // counts stay on screen
    } else {
        m_job = nullptr; // it never started: fields come back
        m_bar->hide();
        m_counts->hide();
    }
    if (error)
        m_error->showError(*error);
    updateButtons();
}

void ReplayDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_lockReason = reason;
    updateButtons();
}

void ReplayDialog::updateButtons()
{
    const bool hasJob = m_job != nullptr;
    const bool isRunning = hasJob && !m_job->hasEnded();
    const bool isPaused = hasJob && m_job->progress() && m_job->progress()->state == ReplayProgress::State::Paused;
    const bool isWaiting = hasJob && m_job->progress() && !m_job->progress()->waitsFor.isEmpty();
    const quint64 sent = m_plan ? replayable(*m_plan) : 0;
    const bool canRemove = m_plan && m_plan->alreadyReplayed > 0 && m_remove->isChecked();
    m_replay->setEnabled(!hasJob && !m_isLocked && (sent > 0 || canRemove));
    if (sent > 0 && !m_schedule->schedule().isAtOnce())
        m_replay->setText(tr("Replay %1 message(s) later", nullptr, pluralNumber(sent)).arg(numberText(sent)));
    else if (sent > 0)
        m_replay->setText(tr("Replay %1 message(s)", nullptr, pluralNumber(sent)).arg(numberText(sent)));
    else if (canRemove) // none is sent
        m_replay->setText(tr("Remove %1 replayed message(s)", nullptr, pluralNumber(m_plan->alreadyReplayed))
                              .arg(numberText(m_plan->alreadyReplayed)));
    else
        m_replay->setText(tr("Replay"));
    m_replay->setVisible(!hasJob);
    m_replay->setToolTip(m_isLocked ? QStringLiteral("<span>%1</span>").arg(m_lockReason.toHtmlEscaped()) : QString());
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_target, m_messageId, m_doubt, m_rate, m_schedule, m_transform, m_trialRow,
                                         m_remove, m_strip, m_again, m_editorBox})
        field->setEnabled(!hasJob);
    m_pause->setVisible(isRunning && !isPaused);
    m_resume->setVisible(isRunning && (isPaused || isWaiting));
    m_resume->setToolTip(isWaiting ? tr("Sends the rest without waiting.") : QString());
    m_cancel->setVisible(isRunning);
}

} // namespace jetlag
