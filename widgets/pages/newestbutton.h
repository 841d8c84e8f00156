// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/streamsight.h"

#include <QPushButton>

namespace jetlag {

class TableView;

/// Says how many messages are newer than those in a table and leads to them. It lies in the right end of the table's
/// header, so that nothing moves when it comes and goes, and no row is covered. GUI thread.
class NewestButton : public QPushButton
{
    Q_OBJECT
public:
    explicit NewestButton(TableView& table);                  ///< which owns it
    void say(const std::optional<StreamSight::Newer>& newer); ///< nullopt: none, and it hides

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void place();

    TableView& m_table;
};

} // namespace jetlag
