// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/celldelegate.h"

namespace jetlag {

/// Behind a row that was found: quiet, and text on it reads at 4.5 : 1 where it does on the palette's base.
QColor hitPaper(const QPalette& palette);
/// Behind the word that was looked for, and the ink on it.
QColor hitWordPaper(const QPalette& palette);
QColor hitWordInk(const QPalette& palette);

/// As CellDelegate, and what a search has found is marked (hitroles.h): a shape and a quiet ground in its row, and the
/// word underlined on a ground of its own where the text shows it. GUI thread.
class HitDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace jetlag
