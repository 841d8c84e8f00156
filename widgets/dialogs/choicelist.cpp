// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/choicelist.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/delegates/severitylook.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int factsRole = Qt::UserRole;
constexpr int noteRole = Qt::UserRole + 1;
constexpr int problemRole = Qt::UserRole + 2; ///< bool: the facts are one
constexpr int margin = 4;                     ///< pixels
constexpr int mostLines = 3;                  ///< that are seen without scrolling
constexpr int smallWidth = 280;

class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {smallWidth, 2 * option.fontMetrics.lineSpacing() + 2 * margin};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const QColor ink = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = isSelected ? ink : quietInk(item.palette, QPalette::Text, QPalette::Base);
        painter->save();
        const QRect inside = item.rect.adjusted(2 * margin, margin, -2 * margin, -margin);
        const QRect first(inside.topLeft(), QSize(inside.width(), item.fontMetrics.lineSpacing()));
        paintFirst(*painter, first, item, index, {ink, quiet});
        paintFacts(*painter, first.translated(0, first.height()), item, index, quiet);
        painter->restore();
    }

private:
    static void paintFirst(QPainter& painter, const QRect& line, const QStyleOptionViewItem& item,
                           const QModelIndex& index, const std::pair<QColor, QColor>& inks)
    {
        const QString note = index.data(noteRole).toString();
        const int noteWidth = note.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(note) + 2 * margin;
        painter.setFont(item.font);
        painter.setPen(inks.second);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, note);
        QFont bold = item.font;
        bold.setBold(true);
        const QRect place = line.adjusted(0, 0, -noteWidth, 0);
        painter.setFont(bold);
        painter.setPen(inks.first);
        painter.drawText(
            place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetrics(bold).elidedText(jetlag::displayText(index.data().toString()), Qt::ElideRight, place.width()));
    }
    static void paintFacts(QPainter& painter, QRect line, const QStyleOptionViewItem& item, const QModelIndex& index,
                           const QColor& ink)
    {
        if (index.data(problemRole).toBool()) {
            const int side = item.fontMetrics.ascent();
            paintSeverity(painter, QRectF(line.left(), line.center().y() - side / 2.0, side, side), Severity::Warning,
                          item.palette);
            line.adjust(side + margin, 0, 0, 0);
        }
        painter.setFont(item.font);
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         item.fontMetrics.elidedText(index.data(factsRole).toString(), Qt::ElideRight, line.width()));
    }
};

} // namespace

ChoiceList::ChoiceList(const QString& accessibleName, const char* object, QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setObjectName(QLatin1String(object));
    setItemDelegate(new ChoiceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUniformItemSizes(true);
}

void ChoiceList::add(const ChoiceLine& line)
{
    auto* item = new QListWidgetItem(line.name, this);
    const QString facts = line.problem.isEmpty() ? line.facts : line.problem;
    item->setData(factsRole, facts);
    item->setData(noteRole, line.note);
    item->setData(problemRole, !line.problem.isEmpty());
    item->setData(Qt::AccessibleDescriptionRole,
                  line.note.isEmpty() ? facts : tr("%1. %2", "facts, when it was used").arg(facts, line.note));
    item->setToolTip(toolTipText(line.toolTip));
    if (!line.problem.isEmpty())
        item->setFlags(Qt::ItemIsEnabled); // walked over and read out
    updateGeometry();
}

int ChoiceList::chosenRow() const
{
    const auto chosen = selectedItems(); // not the current one: a view makes the first one that with the focus
    return chosen.isEmpty() ? -1 : row(chosen.constFirst());
}

QSize ChoiceList::sizeHint() const
{
    const int lines = std::clamp(count(), 1, mostLines);
    // A part of the next one tells that there are more.
    const int more = count() > mostLines ? fontMetrics().lineSpacing() : 0;
    const int each = 2 * fontMetrics().lineSpacing() + 2 * margin;
    return {smallWidth, lines * each + more + 2 * frameWidth()};
}

} // namespace jetlag
