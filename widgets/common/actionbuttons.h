// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QAction;

namespace jetlag {

/// A button that does what an action of the window does, and is dead where it is.
struct ActionButton
{
    QAction* action; ///< outlives the button
    QString name;    ///< translated: its text and accessible name
};

/// Such buttons in a row that wraps. GUI thread.
class ActionButtons : public QWidget
{
    Q_OBJECT
public:
    explicit ActionButtons(const std::vector<ActionButton>& buttons, QWidget* parent = nullptr);
};

} // namespace jetlag
