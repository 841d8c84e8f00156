// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/statusstrip.h"

#include "items/formatting.h"
#include "widgets/common/icons.h"
#include "widgets/delegates/severitylook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace jetlag {

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_shape(new QLabel(this))
    , m_state(part(tr("Connection state"), QStringLiteral("statusState")))
    , m_server(part(tr("Server"), QStringLiteral("statusServer")))
    , m_rtt(part(tr("Round trip"), QStringLiteral("statusRtt")))
    , m_age(part(tr("Age of the data"), QStringLiteral("statusAge")))
    , m_rate(part(tr("Requests"), QStringLiteral("statusRequests")))
    , m_paused(part(tr("Pause"), QStringLiteral("statusPause")))
    , m_lock(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(14);
    layout->addWidget(m_shape);
    for (QLabel* label : {m_state, m_server, m_rtt, m_age, m_rate})
        layout->addWidget(label);
    layout->addStretch(1);
    layout->addWidget(m_paused);
    layout->addWidget(m_lock);
    m_lock->setObjectName(QStringLiteral("statusLock"));
    m_lock->setAutoRaise(true);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setFocusPolicy(Qt::TabFocus);
    connect(m_lock, &QToolButton::clicked, this, &StatusStrip::lockToggleRequested);
    setState(Severity::Unknown, tr("Not connected"));
    setRoundTrip(std::nullopt);
    setDataAge(std::nullopt, false);
    setLocked(true, false);
    m_paused->hide();
}

QLabel* StatusStrip::part(const QString& accessibleName, const QString& objectName)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(objectName);
    // A label's text is its content for a screen reader; the name says what it is about.
    label->setAccessibleDescription(accessibleName);
    label->setToolTip(accessibleName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void StatusStrip::setState(Severity severity, const QString& words)
{
    m_severity = severity;
    m_shape->setText(severitySymbol(severity));
    m_state->setText(words);
    colour();
}

void StatusStrip::colour()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, severityColor(m_severity, palette()));
    m_shape->setPalette(colours);
    colours = palette();
    if (m_isOld)
        colours.setColor(QPalette::WindowText, severityColor(Severity::Warning, palette()));
    m_age->setPalette(colours);
}

void StatusStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void StatusStrip::setServer(const QString& displayName, const std::optional<ServerVersion>& version)
{
    m_server->setText(version ? QStringLiteral("%1 · %2").arg(displayName, version->toString()) : displayName);
}

void StatusStrip::setRoundTrip(std::optional<std::chrono::nanoseconds> rtt)
{
    const QString value =
        rtt ? tr("%1 ms").arg(QLocale().toString(static_cast<double>(rtt->count()) / 1e6, 'f', 1)) : unknownText();
    m_rtt->setText(tr("RTT %1").arg(value));
}

void StatusStrip::setDataAge(std::optional<std::chrono::milliseconds> age, bool isOld)
{
    m_age->setText(age ? tr("data %1 old").arg(durationText(*age)) : tr("no data yet"));
    if (std::exchange(m_isOld, isOld) != isOld)
        colour();
}

void StatusStrip::setRequestRate(double perSecond, int inFlight)
{
    m_rate->setText(tr("%1 requests/s").arg(QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0)));
    m_rate->setToolTip(tr("%n request(s) in flight", nullptr, inFlight));
}

void StatusStrip::setLocked(bool locked, bool canChange)
{
    m_lock->setText(locked ? tr("Locked") : tr("Unlocked"));
    m_lock->setIcon(iconNamed(locked ? QStringLiteral("object-locked") : QStringLiteral("object-unlocked")));
    m_lock->setAccessibleName(locked ? tr("Unlock") : tr("Lock"));
    m_lock->setToolTip(locked ? tr("Only reading is allowed. Click to unlock this connection.")
                              : tr("Changes are allowed. Click to lock this connection."));
    m_lock->setEnabled(canChange);
}

void StatusStrip::setPaused(const QString& words)
{
    m_paused->setText(words);
    m_paused->setVisible(!words.isEmpty());
}

} // namespace jetlag
