// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/consumeractdialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/common/wraplayout.h"
#include "widgets/dialogs/consumeracttext.h"
#include "widgets/dialogs/dialogparts.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int firstWidth = 560;

/// "Pause consumer: S › c"
QString titleOf(ConsumerActDialog::Act act)
{
    switch (act) {
    case ConsumerActDialog::Act::Pause:
        return ConsumerActDialog::tr("Pause consumer");
    case ConsumerActDialog::Act::Resume:
        return ConsumerActDialog::tr("Resume consumer");
    case ConsumerActDialog::Act::Delete:
        return ConsumerActDialog::tr("Delete consumer");
    case ConsumerActDialog::Act::Unpin:
        return ConsumerActDialog::tr("Unpin client");
    case ConsumerActDialog::Act::StepDown:
        return ConsumerActDialog::tr("Step down leader");
    }
    return {};
}

QString subjectOf(const std::vector<ConsumerKey>& keys)
{
    return keys.size() == 1 ? subjectText(EventSubject(keys.front()))
                            : ConsumerActDialog::tr("%n consumer(s)", nullptr, static_cast<int>(keys.size()));
}

} // namespace

ConsumerActDialog::ConsumerActDialog(AdminService& service, const ConsumerKey& key, Act act, QWidget* parent)
    : ConsumerActDialog(service, std::vector{key}, act, parent)
{
}

ConsumerActDialog::ConsumerActDialog(AdminService& service, const std::vector<ConsumerKey>& keys, Act act,
                                     QWidget* parent)
    : ChangeDialog(ObjectName, QStringLiteral("%1: %2").arg(titleOf(act), subjectOf(keys)), titleOf(act), keys.front(),
                   parent)
    , m_service(service)
    , m_act(act)
{
    if (act == Act::Delete && keys.size() == 1)
        askForName(keys.front().consumer.value, tr("Type the consumer name to confirm"));
    else if (act == Act::Delete)
        askForName(QString::number(keys.size()), tr("Type the number of consumers to confirm"));
    QLayout* const fields = buildFields();
    arrange(fields, verb(), "consumerActButton", firstWidth);
    setPreview(keys.size() == 1 ? tr("Looking at the consumer…") : tr("Looking at the consumers…"));
    for (const ConsumerKey& key : keys)
        m_subjects.push_back({key});
    for (std::size_t at = 0; at < keys.size(); ++at)
        m_subjects[at].look =
            m_service.look(keys[at], {.ended = [this, at](const auto& looked) { onLooked(at, looked); }});
}

QString ConsumerActDialog::verb() const
{
    switch (m_act) {
    case Act::Pause:
        return tr("Pause");
    case Act::Resume:
        return tr("Resume");
    case Act::Delete:
        return tr("Delete");
    case Act::Unpin:
        return tr("Unpin");
    case Act::StepDown:
        return tr("Step down");
    }
    return {};
}

QLayout* ConsumerActDialog::buildFields()
{
    auto* layout = new QVBoxLayout;
    auto* form = new QFormLayout;
    const auto addRow = [form](const QString& text, QWidget* field) {
        form->addRow(text, field);
        static_cast<QLabel*>(form->labelForField(field))->setBuddy(field);
    };
    layout->addLayout(form);
    if (m_act == Act::Pause) {
        m_until = new QDateTimeEdit(QDateTime::currentDateTime().addSecs(3600), this);
        m_until->setAccessibleName(tr("Pause until"));
        m_until->setObjectName(QStringLiteral("pauseUntil"));
        m_until->setCalendarPopup(true);
        m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &ConsumerActDialog::showPreview);
        addRow(tr("Pause &until"), m_until);
        auto* shortcuts = new WrapLayout;
        for (const auto& [text, length] : {std::pair{tr("15 minutes"), 15min},
                                           {tr("1 hour"), 60min},
                                           {tr("8 hours"), 480min},
                                           {tr("24 hours"), 1440min}}) {
            auto* made = new QPushButton(text, this);
            made->setAccessibleName(text);
            made->setAutoDefault(false);
            connect(made, &QPushButton::clicked, this, [this, seconds = std::chrono::seconds(length).count()] {
                m_until->setDateTime(QDateTime::currentDateTime().addSecs(seconds));
            });
            shortcuts->addWidget(made);
        }
        layout->addLayout(shortcuts);
    }
    if (m_act == Act::Unpin) {
        m_group = new QComboBox(this);
        m_group->setAccessibleName(tr("Priority group"));
        m_group->setObjectName(QStringLiteral("unpinGroup"));
        addRow(tr("Priority &group"), m_group);
    }
    return layout;
}

void ConsumerActDialog::onLooked(std::size_t at, const Result<ConsumerPicture>& looked)
{
    m_subjects[at].seen = looked;
    if (!looked && m_subjects.size() == 1) {
        setPreview({});
        showProblem(looked.error());
        return;
    }
    if (looked && looked->consumer->serverTime)
        m_serverAhead = *looked->consumer->serverTime - systemNow();
    if (m_group) {
        const QStringList groups = pinnedGroups(looked->consumer->raw);
        for (const QString& group : groups)
            m_group->addItem(displayText(group), group);
    }
    showPreview();
}

Timestamp ConsumerActDialog::until() const
{
    return std::chrono::floor<std::chrono::seconds>(fromDateTime(m_until->dateTime())) +
           std::chrono::floor<std::chrono::seconds>(m_serverAhead);
}

/// Why it cannot be done to this one as it and the fields are; empty: it can.
QString ConsumerActDialog::problemOf(const Subject& subject) const
{
    if (!*subject.seen)
        return subject.seen->error().summary;
    const ConsumerFacts& consumer = *(*subject.seen)->consumer;
    if (m_act == Act::Pause && m_until->dateTime() <= QDateTime::currentDateTime())
        return tr("Choose a time that is still to come.");
    if (m_act == Act::Resume && !consumer.paused)
        return tr("It is not paused.");
    if (m_act == Act::Unpin && m_group->count() == 0)
        return tr("No client is pinned at the moment.");
    if (m_act == Act::StepDown && consumer.leader.isEmpty())
        return tr("It has no leader at the moment that could step down.");
    return {};
}

QStringList ConsumerActDialog::effectsOn(const ConsumerPicture& picture) const
{
    switch (m_act) {
    case Act::Pause: {
        const Timestamp local = fromDateTime(m_until->dateTime());
        return pauseEffects(picture, local, local - systemNow());
    }
    case Act::Resume:
        return resumeEffects(picture);
    case Act::Delete:
        return deleteEffects(picture);
    case Act::Unpin:
        return unpinEffects(picture);
    case Act::StepDown:
        return stepDownEffects(picture);
    }
    return {};
}

/// Of one of several.
QString ConsumerActDialog::lineOf(const Subject& subject) const
{
    QString text = subject.outcome;
    if (text.isEmpty())
        text = problemOf(subject);
    if (text.isEmpty())
        text = effectsOn(**subject.seen).join(u' ');
    return tr("%1: %2", "a consumer, what is said of it").arg(subjectText(EventSubject(subject.key)), text);
}

void ConsumerActDialog::showPreview()
{
    const auto isSeen = [](const Subject& subject) { return subject.seen.has_value(); };
    if (isWorking() || !std::all_of(m_subjects.begin(), m_subjects.end(), isSeen))
        return;
    const auto canBeDone = [this](const Subject& subject) {
        return subject.outcome.isEmpty() && problemOf(subject).isEmpty();
    };
    const auto count = std::count_if(m_subjects.begin(), m_subjects.end(), canBeDone);
    if (m_act == Act::Pause)
        setButtonText(tr("Pause until %1").arg(instantText(fromDateTime(m_until->dateTime()))));
    else if (m_act == Act::Delete && m_subjects.size() == 1)
        setButtonText(tr("Delete %1", "a consumer").arg(displayName(m_subjects.front().key.consumer.value)));
    else if (m_act == Act::Delete)
        setButtonText(tr("Delete %n consumer(s)", nullptr, static_cast<int>(count)));
    QStringList lines;
    if (m_subjects.size() == 1) {
        const QString problem = problemOf(m_subjects.front());
        if (*m_subjects.front().seen || !problem.isEmpty())
            lines = problem.isEmpty() ? effectsOn(**m_subjects.front().seen) : QStringList{problem};
    } else {
        for (const Subject& subject : m_subjects)
            lines << lineOf(subject);
    }
    setPreview(lines.join(u'\n'));
    setReady(count > 0);
}

void ConsumerActDialog::updateState()
{
    ChangeDialog::updateState();
    if (m_until)
        m_until->setEnabled(!isWorking());
    if (m_group)
        m_group->setEnabled(!isWorking());
}

ChangeDialog::Words ConsumerActDialog::words() const
{
    switch (m_act) {
    case Act::Pause:
        return {tr("The consumer was paused until %1.").arg(instantText(fromDateTime(m_until->dateTime()))),
                tr("The consumer was not paused: %1"), tr("It is not known whether the consumer was paused: %1")};
    case Act::Resume:
        return {tr("The consumer was resumed."), tr("The consumer was not resumed: %1"),
                tr("It is not known whether the consumer was resumed: %1")};
    case Act::Delete:
        return {tr("The consumer was deleted."), tr("The consumer was not deleted: %1"),
                tr("It is not known whether the consumer was deleted: %1")};
    case Act::Unpin:
        return {tr("The client was unpinned."), tr("The client was not unpinned: %1"),
                tr("It is not known whether the client was unpinned: %1")};
    case Act::StepDown:
        return {tr("The consumer's leader stepped down."), tr("The consumer's leader did not step down: %1"),
                tr("It is not known whether the consumer's leader stepped down: %1")};
    }
    return {};
}

ConsumerAct ConsumerActDialog::act() const
{
    switch (m_act) {
    case Act::Pause:
        return PauseConsumer{until()};
    case Act::Resume:
        return ResumeConsumer{};
    case Act::Delete:
        return DeleteConsumer{};
    case Act::Unpin:
        return UnpinConsumer{m_group->currentData().toString()};
    case Act::StepDown:
        return StepDownConsumer{};
    }
    return ResumeConsumer{};
}

void ConsumerActDialog::carryOut()
{
    showPreview(); // the time may have passed meanwhile
    if (!button().isEnabled())
        return;
    m_left.clear();
    m_isAllDone = true;
    for (std::size_t at = m_subjects.size(); at-- > 0;) {
        if (m_subjects[at].outcome.isEmpty() && problemOf(m_subjects[at]).isEmpty())
            m_left.push_back(at);
    }
    next();
}

void ConsumerActDialog::next()
{
    m_present = m_left.back();
    m_left.pop_back();
    const Subject& subject = m_subjects[m_present];
    setSubject(subject.key);
    begin(words(), [this, &subject](AdminChange::Listener listener) {
        return m_service.act(subject.key, incarnationOf(*(*subject.seen)->consumer), act(), std::move(listener));
    });
}

void ConsumerActDialog::onDone(const ChangeOutcome& outcome)
{
    if (m_subjects.size() == 1) {
        ChangeDialog::onDone(outcome);
        return;
    }
    m_subjects[m_present].outcome = words().done;
    finish();
}

void ConsumerActDialog::onNotDone(const Error& error)
{
    if (m_subjects.size() == 1)
        return;
    m_subjects[m_present].outcome = error.summary;
    m_isAllDone = false;
    finish();
}

/// With this one: the next, or the end.
void ConsumerActDialog::finish()
{
    QStringList lines;
    for (const Subject& subject : m_subjects)
        lines << lineOf(subject);
    setPreview(lines.join(u'\n'));
    if (!m_left.empty()) {
        next();
        return;
    }
    setReady(false); // each has its outcome
    if (m_isAllDone)
        accept();
}

void ConsumerActDialog::reject()
{
    const std::size_t left = m_left.size();
    m_left.clear();
    if (isWorking() && left > 0)
        emit actionDone(
            {systemNow(),
             Severity::Notice,
             Event::Kind::Action,
             {},
             tr("%n consumer(s) were left as they are: the dialog was closed.", nullptr, static_cast<int>(left)),
             {}});
    ChangeDialog::reject();
}

} // namespace jetlag
