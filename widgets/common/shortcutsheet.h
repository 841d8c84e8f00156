// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

namespace jetlag {

/// What the keys do, by menu: one sheet to look at and to close again. Deletes itself. GUI thread.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    struct Group
    {
        QString title;
        std::vector<std::pair<QString, QString>> keys; ///< shortcut and what it does, both as shown
    };
    ShortcutSheet(const std::vector<Group>& groups, QWidget* parent);
};

} // namespace jetlag
