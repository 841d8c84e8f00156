// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagelist.h"

#include "widgets/common/icons.h"
#include "widgets/delegates/selectionlook.h"
#include "widgets/delegates/severitylook.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int countRole = Qt::UserRole;
constexpr int severityRole = Qt::UserRole + 1;
constexpr int rowPadding = 10; ///< pixels
constexpr int gap = 4;
constexpr int iconSide = 16;
constexpr int countCharacters = 6; ///< room for a shape and "9,999"

/// A name in the middle, its count at the right end.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        paleUnlessFocused(*option);
        if (option->widget && !option->widget->hasFocus()) {
            // On a pale selection the icon keeps the ink of the text.
            const QPixmap picture = option->icon.pixmap(option->decorationSize, QIcon::Normal);
            QIcon icon(picture);
            icon.addPixmap(picture, QIcon::Selected);
            option->icon = icon;
        }
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, given, index);
        QStyleOptionViewItem option = given;
        paleUnlessFocused(option);
        const QString count = index.data(countRole).toString();
        if (count.isEmpty())
            return;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        QRect where = option.rect.adjusted(0, 0, -gap, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(where, Qt::AlignRight | Qt::AlignVCenter, count);
        const auto severity = static_cast<Severity>(index.data(severityRole).toInt());
        if (severity >= Severity::Notice && severity != Severity::Unknown) {
            const int side = option.fontMetrics.ascent() - 2;
            const QRectF shape(where.right() - option.fontMetrics.horizontalAdvance(count) - gap - side,
                               option.rect.center().y() - side / 2.0, side, side);
            paintSeverity(*painter, shape, severity, option.palette);
        }
        painter->restore();
    }
};

} // namespace

PageList::PageList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setIconSize({iconSide, iconSide});
    setItemDelegate(new PageDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit pageChosen(m_pages[static_cast<size_t>(row)]);
    });
    // The accessible action of an item selects it beside the others, or takes its selection away; it never makes it
    // current.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const auto& selected) {
        const QModelIndexList fresh = selected.indexes();
        const int row = fresh.isEmpty() ? currentRow() : fresh.constFirst().row();
        if (row != currentRow() || !selectionModel()->hasSelection())
            setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
    });
}

void PageList::addPage(PageId page)
{
    m_pages.push_back(page);
    auto* item = new QListWidgetItem(bundledIcon(pageIcon(page)), pageTitle(page), this);
    item->setSizeHint({0, std::max(fontMetrics().height(), iconSide) + rowPadding});
    const auto number =
        static_cast<int>(std::distance(allPages().begin(), std::find(allPages().begin(), allPages().end(), page)));
    item->setToolTip(tr("%1 (Ctrl+%2)", "a page and its shortcut").arg(pageTitle(page)).arg(number + 1));
    adjustWidth();
}

void PageList::setBadge(PageId page, const PageBadge& badge)
{
    QListWidgetItem* item = this->item(indexOf(page));
    if (!item)
        return;
    item->setData(countRole, badge.count);
    item->setData(severityRole, static_cast<int>(badge.severity));
    item->setData(Qt::AccessibleDescriptionRole, badge.words);
}

void PageList::setCurrentPage(PageId page)
{
    if (const int row = indexOf(page); row >= 0)
        setCurrentRow(row);
}

int PageList::indexOf(PageId page) const
{
    const auto found = std::find(m_pages.begin(), m_pages.end(), page);
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

void PageList::adjustWidth()
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    setFixedWidth(widest + iconSide + 5 * gap + countCharacters * fontMetrics().averageCharWidth() + 2 * frameWidth());
}

void PageList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjustWidth();
    QListWidget::changeEvent(event);
}

} // namespace jetlag
