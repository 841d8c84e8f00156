// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/messagebar.h"

#include "items/formatting.h"
#include "widgets/common/severitylook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace jetlag {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_shape(new QLabel(this))
    , m_text(new QLabel(this))
    , m_dismiss(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_shape);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_dismiss);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::say(Severity severity, const QString& text, const QString& detail)
{
    m_severity = severity;
    m_shape->setText(severitySymbol(severity));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, severityColor(severity, palette()));
    m_shape->setPalette(colours);
    m_text->setText(text);
    m_text->setToolTip(toolTipText(detail));
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

void MessageBar::say(const Error& error)
{
    say(Severity::Critical, error.summary, error.detail);
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
