// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problembanner.h"

#include "widgets/delegates/severitylook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace jetlag {
namespace {
constexpr int margin = 5; ///< pixels
constexpr int edge = 4;   ///< the stripe in the severity's colour
} // namespace

ProblemBanner::ProblemBanner(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_retry(new QToolButton)
    , m_change(new QToolButton)
{
    setObjectName(QStringLiteral("problemBanner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(QStringLiteral("windowProblem"));
    m_text->setAccessibleDescription(tr("Problem"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_retry->setObjectName(QStringLiteral("tryNow"));
    m_retry->setText(tr("Try now"));
    m_retry->setAccessibleName(tr("Try now"));
    m_retry->setToolTip(tr("Tries to connect at once, without waiting for the next attempt."));
    connect(m_retry, &QToolButton::clicked, this, &ProblemBanner::retryRequested);
    m_change->setObjectName(QStringLiteral("changeConnection"));
    m_change->setText(tr("Change connection…"));
    m_change->setAccessibleName(tr("Change connection"));
    m_change->setToolTip(tr("Opens the connection chooser with what was tried, to be corrected."));
    connect(m_change, &QToolButton::clicked, this, &ProblemBanner::changeRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(edge + margin + fontMetrics().height() + margin, margin, margin, margin);
    row->addWidget(m_text, 1);
    row->addWidget(m_retry);
    row->addWidget(m_change);
    hide();
}

void ProblemBanner::say(Severity severity, const QString& text, bool canRetry, bool canChange)
{
    m_text->setText(text);
    m_retry->setVisible(canRetry);
    m_change->setVisible(canChange);
    if (severity != m_severity) {
        m_severity = severity;
        update();
    }
    setVisible(!text.isEmpty());
}

void ProblemBanner::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 0, edge, height()), severityColor(m_severity, palette()));
    const int side = fontMetrics().ascent();
    paintSeverity(painter, QRectF(edge + margin, (height() - side) / 2.0, side, side), m_severity, palette());
}

} // namespace jetlag
