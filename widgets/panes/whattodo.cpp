// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/whattodo.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/common/wraplayout.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/panes/diagnosistext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

/// The message that comes again and again, else the oldest that is not finished; where it is known which.
std::optional<Sequence> messageOf(const ConsumerRow& row)
{
    if (row.timeLag.message)
        return row.timeLag.message;
    const auto* poison = std::get_if<cause::Poison>(&row.assessment.cause);
    return poison && poison->isExact ? std::optional(poison->sequence) : std::nullopt;
}

/// The subject of all messages that it takes, where it takes only one.
QString onlySubject(const ConsumerConfig& config)
{
    if (config.filters.size() != 1)
        return {};
    const QString& filter = config.filters.front();
    return filter.contains(u'*') || filter.contains(u'>') ? QString() : filter;
}

QString limitText(const std::optional<uint64_t>& limit)
{
    return limit ? countText(*limit) : WhatToDo::tr("no limit");
}

/// "ack_wait 30 s · max_deliver no limit · …": the names that the server knows them by.
QString settingsText(const ConsumerConfig& config)
{
    const auto setting = [](const char* name, const QString& value) {
        // One piece: a name is not parted from its value.
        return QString(QLatin1String(name) + QChar::Nbsp + QString(value).replace(u' ', QChar::Nbsp));
    };
    QStringList settings;
    if (config.ackPolicy != AckPolicy::None) {
        settings << setting("ack_wait", durationText(config.ackWait))
                 << setting("max_deliver", limitText(config.maxDeliver))
                 << setting("max_ack_pending", limitText(config.maxAckPending));
    }
    if (!config.backoff.empty()) {
        QStringList waits;
        for (const auto& wait : config.backoff)
            waits << durationText(wait);
        settings << setting("backoff", waits.join(QStringLiteral(", ")));
    }
    if (config.isPull())
        settings << setting("max_waiting", limitText(config.maxWaiting));
    return settings.join(QStringLiteral(" · "));
}

QLabel* textLabel(const char* objectName, const QString& accessibleName)
{
    QLabel* label = plainLabel(nullptr);
    label->setObjectName(QLatin1String(objectName));
    label->setAccessibleName(accessibleName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

void showText(QLabel& label, const QString& text)
{
    if (label.text() != text) {
        label.setText(text);
        label.setAccessibleDescription(text);
    }
    label.setVisible(!text.isEmpty());
}

} // namespace

WhatToDo::WhatToDo(QWidget* parent)
    : QWidget(parent)
    , m_diagnosis(textLabel("diagnosis", tr("Diagnosis")))
    , m_message(textLabel("oldestMessage", tr("Oldest unfinished message")))
    , m_show(new QPushButton(tr("Show")))
    , m_trace(new QPushButton(tr("Trace")))
    , m_unacked(new QPushButton(tr("Unacked messages…")))
    , m_settings(textLabel("settingsThatMatter", tr("Settings that matter")))
    , m_edit(new QPushButton(tr("Edit…")))
    , m_advice(textLabel("advice", tr("What to do")))
{
    setObjectName(QStringLiteral("whatToDo"));
    m_show->setObjectName(QStringLiteral("showOldest"));
    m_show->setAccessibleName(tr("Show"));
    m_show->setToolTip(toolTipText(tr("Goes to the oldest unfinished message.")));
    m_trace->setObjectName(QStringLiteral("traceOldest"));
    m_trace->setAccessibleName(tr("Trace"));
    m_trace->setToolTip(toolTipText(tr("Tells what became of the oldest unfinished message in each consumer.")));
    m_unacked->setObjectName(QStringLiteral("showUnacked"));
    m_unacked->setAccessibleName(tr("Unacked messages"));
    m_unacked->setToolTip(toolTipText(tr("Lists what was delivered and is not acknowledged.")));
    m_edit->setObjectName(QStringLiteral("editConsumer"));
    m_edit->setAccessibleName(tr("Edit"));
    m_edit->setToolTip(toolTipText(tr("Changes the settings of this consumer, after showing what that does.")));
    auto* buttons = new WrapLayout; // the pane may be narrow
    buttons->addWidget(m_show);
    buttons->addWidget(m_trace);
    buttons->addWidget(m_unacked);
    buttons->addWidget(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_diagnosis);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    layout->addWidget(m_settings);
    layout->addWidget(m_advice);
    connect(m_show, &QPushButton::clicked, this, [this] { emit showMessage(m_consumer, *m_sequence); });
    connect(m_trace, &QPushButton::clicked, this, [this] { emit traceMessage(m_consumer, *m_sequence); });
    connect(m_unacked, &QPushButton::clicked, this, [this] { emit showUnacked(m_consumer); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editConsumer(m_consumer); });
    setText({});
}

void WhatToDo::setConsumer(const ConsumerRow& row, const std::optional<Timestamp>& allSince)
{
    m_consumer = row.facts->key;
    say(verdictText(row, allSince), displayText(adviceText(row.assessment, *row.facts)));
    setMessage(row);
    showText(*m_settings, row.facts->known >= Known::Config ? settingsText(row.facts->config) : QString());
    m_edit->setVisible(row.facts->known >= Known::Config);
}

void WhatToDo::setText(const QString& text)
{
    m_consumer = {};
    m_sequence.reset();
    say(text, {});
    for (QWidget* part :
         {static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_show), static_cast<QWidget*>(m_trace),
          static_cast<QWidget*>(m_unacked), static_cast<QWidget*>(m_settings), static_cast<QWidget*>(m_edit)})
        part->hide();
}

void WhatToDo::setLocked(bool locked, const QString& reason)
{
    m_edit->setEnabled(!locked);
    m_edit->setToolTip(
        toolTipText(locked ? reason : tr("Changes the settings of this consumer, after showing what that does.")));
}

void WhatToDo::say(const QString& diagnosis, const QString& advice)
{
    showText(*m_diagnosis, diagnosis);
    showText(*m_advice, advice);
    setHidden(diagnosis.isEmpty() && advice.isEmpty());
}

void WhatToDo::setMessage(const ConsumerRow& row)
{
    m_sequence = row.facts->backlog() > 0 ? messageOf(row) : std::nullopt;
    m_show->setVisible(m_sequence.has_value());
    m_trace->setVisible(m_sequence.has_value());
    m_unacked->setVisible(row.facts->config.ackPolicy != AckPolicy::None && row.facts->ackPending > 0);
    QString text;
    if (m_sequence) {
        QStringList parts{tr("Oldest unfinished: message %1").arg(countText(m_sequence->value))};
        if (const QString subject = onlySubject(row.facts->config); !subject.isEmpty())
            parts << displayText(subject);
        if (const auto& oldest = row.timeLag.oldest; oldest && !row.isOld())
            parts << tr("waiting for %1").arg(ageText(oldest, row.facts->serverTime.value_or(systemNow())));
        text = parts.join(QStringLiteral(" · "));
    }
    showText(*m_message, text);
}

} // namespace jetlag
