// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace jetlag {

/// Buttons that do what actions of the window do, and are dead where those are; in a row that wraps. Accessible names
/// are the actions' words. GUI thread.
class ActionButtons : public QWidget
{
    Q_OBJECT
public:
    explicit ActionButtons(const QList<QAction*>& actions, QWidget* parent = nullptr); ///< actions outlive this
};

} // namespace jetlag
