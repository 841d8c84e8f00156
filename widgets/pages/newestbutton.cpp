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
    const QRect header = m_table.horizontalHeader()->geometry();
    const int wide = std::min(header.width(), fontMetrics().horizontalAdvance(text()) + margins);
    setGeometry(header.right() + 1 - wide, header.top(), wide, header.height());
    raise();
}

bool NewestButton::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
        place();
    return QPushButton::eventFilter(watched, event);
}

} // namespace jetlag
