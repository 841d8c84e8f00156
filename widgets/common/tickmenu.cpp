// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tickmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace jetlag {
namespace {

bool isTickable(const QAction* action)
{
    return action && action->isCheckable() && action->isEnabled();
}

} // namespace

void TickMenu::mousePressEvent(QMouseEvent* event)
{
    m_pressed = actionAt(event->pos());
    QMenu::mousePressEvent(event);
}

void TickMenu::mouseReleaseEvent(QMouseEvent* event)
{
    QAction* action = actionAt(event->pos());
    if (std::exchange(m_pressed, nullptr) == action && isTickable(action)) {
        action->trigger();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent* event)
{
    const bool isChoice =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isChoice && isTickable(activeAction())) {
        activeAction()->trigger();
        return;
    }
    QMenu::keyPressEvent(event);
}

} // namespace jetlag
