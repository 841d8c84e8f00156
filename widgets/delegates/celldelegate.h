// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jetlag {

/// Draws the cells of all live tables by the roles that they answer: a shape before the text (SeverityRole), a bar
/// behind it (FractionRole), a sparkline (TrendRole), grey and in italics when stale (StaleRole). Never knows a
/// concrete model.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace jetlag
