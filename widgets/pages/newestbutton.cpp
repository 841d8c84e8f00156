// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/newestbutton.h"

#include "items/formatting.h"
#include "widgets/common/tableview.h"

#include <QEvent>
#include <QHeaderView>

namespace jetlag {
namespace {

constexpr int margins = 16; ///< pixels beside the text, both together

} // namespace

NewestButton::NewestButton(TableView& table)
    : QPushButton(&table)
    , m_table(table)
{
    setObjectName(QStringLiteral("messagesShowNewest"));
    setAccessibleName(tr("Show newest"));
    m_table.horizontalHeader()->installEventFilter(this);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, &NewestButton::place);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionMoved, this, &NewestButton::place);
    hide();
}

void NewestButton::say(const std::optional<StreamSight::Newer>& newer)
{
    setVisible(newer.has_value());
    if (!newer)
        return;
    QString text = newer->isSure ? tr("Newer ↑") : tr("Maybe newer ↑");
    QString tip = tr("Shows the newest message (Home). How many are newer is not known: not all of them match.");
    if (newer->count) {
        const QString count = countText(*newer->count);
        //: how many messages are newer than those in the table
        text = tr("%1 newer ↑").arg(newer->isExact ? count : u'≈' + count);
        tip = newer->isExact ? tr("Shows the newest message (Home).")
                             : tr("Shows the newest message (Home). The number is that of their sequences; some of "
                                  "them may be deleted.");
    }
    if (text == this->text() && tip == toolTip())
        return;
    setText(text);
    setToolTip(toolTipText(tip));
    setAccessibleDescription(text);
    place();
}

void NewestButton::place()
{
    const QHeaderView& titles = *m_table.horizontalHeader();
    const QRect header = titles.geometry();
    const int wide = std::min(header.width(), fontMetrics().horizontalAdvance(text()) + margins);
    // Over the free end of the last title, which is not to be covered, nor is one before it; else over the first row.
    const int last = titles.logicalIndexAt(header.width() - 1);
    const int titled =
        last < 0 ? 0
                 : titles.sectionViewportPosition(last) + margins +
                       fontMetrics().horizontalAdvance(m_table.model()->headerData(last, Qt::Horizontal).toString());
    const bool hasRoom = header.width() - titled >= wide;
    setGeometry(header.right() + 1 - wide, hasRoom ? header.top() : header.bottom() + 1, wide, header.height());
    raise();
}

bool NewestButton::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
        place();
    return QPushButton::eventFilter(watched, event);
}

} // namespace jetlag
