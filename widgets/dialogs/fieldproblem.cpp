// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/fieldproblem.h"

#include "widgets/delegates/severitylook.h"
#include "widgets/dialogs/dialogparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace jetlag {
namespace {
constexpr int gap = 4; ///< pixels
} // namespace

FieldProblem::FieldProblem(QLineEdit& field)
    : QWidget(field.parentWidget())
    , m_field(field)
    , m_text(plainLabel(this))
{
    m_text->setObjectName(field.objectName() + QStringLiteral("Problem"));
    m_text->setAccessibleDescription(tr("Problem with %1").arg(field.accessibleName()));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fontMetrics().ascent() + gap, 0, 0, 0);
    row->addWidget(m_text, 1);
    connect(&field, &QLineEdit::textChanged, this, [this] { say({}); });
    hide();
}

void FieldProblem::say(const QString& problem)
{
    m_text->setText(problem);
    m_field.setAccessibleDescription(problem);
    setVisible(!problem.isEmpty());
}

bool FieldProblem::says() const
{
    return !m_text->text().isEmpty();
}

void FieldProblem::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = fontMetrics().ascent() - 2;
    paintSeverity(painter, QRectF(0, (fontMetrics().height() - side) / 2.0, side, side), Severity::Critical, palette());
}

} // namespace jetlag
