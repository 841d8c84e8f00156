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

} // namespace

ConsumerActDialog::ConsumerActDialog(AdminService& service, const ConsumerKey& key, Act act, QWidget* parent)
    : ChangeDialog(ObjectName,
                   QStringLiteral("%1: %2").arg(titleOf(act), subjectText(eventSubject(key.stream, key.consumer))),
                   titleOf(act), eventSubject(key.stream, key.consumer), parent)
    , m_service(service)
    , m_key(key)
    , m_act(act)
{
    if (act == Act::Delete)
        askForName(key.consumer.value, tr("Type the consumer name to confirm"));
    QLayout* const fields = buildFields();
    arrange(fields, verb(), "consumerActButton", firstWidth);
    setPreview(tr("Looking at the consumer…"));
    m_look = m_service.look(key, {.ended = [this](const auto& looked) { onLooked(looked); }});
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

void ConsumerActDialog::onLooked(const Result<ConsumerPicture>& looked)
{
    if (!looked) {
        setPreview({});
        showProblem(looked.error());
        return;
    }
    m_picture = *looked;
    if (const auto serverNow = m_picture->consumer->serverTime)
        m_serverAhead = *serverNow - systemNow();
    if (m_group) {
        const QStringList groups = pinnedGroups(m_picture->consumer->raw);
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

/// Why it cannot be done as the fields and the consumer are; empty: it can.
QString ConsumerActDialog::pauseProblem() const
{
    if (m_act == Act::Pause && m_until->dateTime() <= QDateTime::currentDateTime())
        return tr("Choose a time that is still to come.");
    if (m_act == Act::Resume && !m_picture->consumer->paused)
        return tr("It is not paused.");
    if (m_act == Act::Unpin && m_group->count() == 0)
        return tr("No client is pinned at the moment.");
    if (m_act == Act::StepDown && m_picture->consumer->leader.isEmpty())
        return tr("It has no leader at the moment that could step down.");
    return {};
}

void ConsumerActDialog::showPreview()
{
    if (!m_picture)
        return;
    if (const QString problem = pauseProblem(); !problem.isEmpty()) {
        setPreview(problem);
        setReady(false);
        return;
    }
    QStringList lines;
    switch (m_act) {
    case Act::Pause: {
        const Timestamp local = fromDateTime(m_until->dateTime());
        lines = pauseEffects(*m_picture, local, local - systemNow());
        setButtonText(tr("Pause until %1").arg(instantText(local)));
        break;
    }
    case Act::Resume:
        lines = resumeEffects(*m_picture);
        break;
    case Act::Delete:
        lines = deleteEffects(*m_picture);
        setButtonText(tr("Delete %1", "a consumer").arg(displayName(m_key.consumer.value)));
        break;
    case Act::Unpin:
        lines = unpinEffects(*m_picture);
        break;
    case Act::StepDown:
        lines = stepDownEffects(*m_picture);
        break;
    }
    setPreview(lines.join(u'\n'));
    setReady(true);
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

void ConsumerActDialog::carryOut()
{
    ConsumerAct act = ResumeConsumer{};
    if (m_act == Act::Pause) {
        showPreview(); // the time may have passed meanwhile
        if (!button().isEnabled())
            return;
        act = PauseConsumer{until()};
    } else if (m_act == Act::Delete) {
        act = DeleteConsumer{};
    } else if (m_act == Act::Unpin) {
        act = UnpinConsumer{m_group->currentData().toString()};
    } else if (m_act == Act::StepDown) {
        act = StepDownConsumer{};
    }
    begin(words(), [this, act](AdminChange::Listener listener) {
        return m_service.act(m_key, incarnationOf(*m_picture->consumer), act, std::move(listener));
    });
}

} // namespace jetlag
