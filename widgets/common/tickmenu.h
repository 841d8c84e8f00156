// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace jetlag {

/// A menu of check boxes that stays open while they are ticked, one after the other; all else in it closes it as usual.
class TickMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* m_pressed = nullptr; ///< the release of the click that opened the menu ticks nothing
};

} // namespace jetlag
