// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jetlag {

/// Draws the cells of all live tables by the roles that they answer: a shape before the text (SeverityRole), a bar
/// behind it (FractionRole), a sparkline (TrendRole), a dimmed second line, or what fits of it behind the text
/// (DetailRole), grey and in italics when stale (StaleRole). Never knows a concrete model.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// A sparkline begins at zero and ends at its row's own maximum, so that one sees whether it grows, but never at
    /// less than this: a wobble of two messages must not look like one of eight thousand.
    static constexpr double leastScale = 20;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace jetlag
