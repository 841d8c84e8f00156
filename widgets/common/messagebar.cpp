// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/messagebar.h"

#include "items/formatting.h"
#include "widgets/common/icons.h"
#include "widgets/delegates/severitylook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace jetlag {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_shape(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_shape);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIcon(iconNamed(QStringLiteral("window-close")));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::say(Severity severity, const QString& text, const QString& detail)
{
    m_severity = severity;
    m_shape->setText(severitySymbol(severity));
    colour();
    m_action->hide();
    m_text->setText(text);
    m_text->setToolTip(toolTipText(detail));
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

void MessageBar::say(const Error& error)
{
    say(Severity::Critical, error.summary, error.detail);
}

void MessageBar::offer(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::colour()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, severityColor(m_severity, palette()));
    m_shape->setPalette(colours);
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace jetlag
