// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>

class QTableView;

namespace jetlag {

/// Keeps what is looked at in a table where it is while rows come and go above it: the current row if it is in view,
/// else the topmost one. Who is at the top sees what comes there. The view tells it when somebody has scrolled and when
/// its geometry is up to date. GUI thread.
class ScrollAnchor
{
public:
    explicit ScrollAnchor(QTableView& view)
        : m_view(view)
    {
    }
    void remember();
    void hold();
    /// The rows are put into another order: only a current row in view keeps its place.
    void letOthersGo();

private:
    QTableView& m_view;
    QPersistentModelIndex m_row; ///< invalid at the top
    int m_offset = 0;            ///< of it from the top, in rows or pixels, as the view scrolls
    bool m_isHolding = false;
};

} // namespace jetlag
