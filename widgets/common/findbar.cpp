// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/findbar.h"

#include "widgets/common/background.h"
#include "widgets/common/icons.h"
#include "widgets/common/textview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace jetlag {

FindBar::FindBar(TextView& view, const QString& accessibleName, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    m_field->setAccessibleName(accessibleName);
    m_field->setObjectName(objectName);
    m_field->setPlaceholderText(accessibleName);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_view.installEventFilter(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAccessibleDescription(tr("What was found"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    const auto button = [&](const QString& name, const QString& icon, const QString& tip, auto action) {
        auto* made = new QToolButton(this);
        made->setAccessibleName(name);
        made->setIcon(iconNamed(icon));
        made->setToolTip(tip);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, action);
        layout->addWidget(made);
    };
    button(tr("Find previous"), QStringLiteral("go-up"), tr("Find previous (Shift+F3)"), [this] { findNext(true); });
    button(tr("Find next"), QStringLiteral("go-down"), tr("Find next (F3)"), [this] { findNext(false); });
    layout->addWidget(m_note);
    button(tr("Close find"), QStringLiteral("window-close"), tr("Close (Esc)"), [this] { close(); });
    connect(m_field, &QLineEdit::textEdited, this, [this] { find(From::Selection, false); });
    connect(&m_view, &TextView::findRequested, this, &FindBar::open);
    connect(&m_view, &TextView::findAgainRequested, this, &FindBar::findNext);
    connect(&m_search, &QFutureWatcherBase::finished, this, &FindBar::showFound);
    hide();
}

FindBar::~FindBar() = default;

void FindBar::open()
{
    const QString selected =
        m_view.selection().end - m_view.selection().begin < 200 ? m_view.selectedText() : QString();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_field->setText(selected);
    m_note->clear();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::close()
{
    m_search.setFuture({});
    hide();
    m_view.setFocus();
}

void FindBar::findNext(bool backwards)
{
    if (m_field->text().isEmpty())
        open();
    else
        find(From::BehindSelection, backwards);
}

void FindBar::find(From from, bool backwards)
{
    m_note->clear();
    m_search.setFuture({}); // an older search is of no interest any more
    const QString wanted = m_field->text();
    if (wanted.isEmpty())
        return;
    const TextRange selected = m_view.selection();
    const bool isBehind = from == From::BehindSelection && !backwards && selected.begin < selected.end;
    const auto search = [lines = m_view.lines(), wanted, backwards, begin = selected.begin + (isBehind ? 1 : 0)] {
        Found found{lines, lines->find(wanted, begin, backwards)};
        if (!found.range) {
            found.range = lines->find(wanted, backwards ? lines->size() : 0, backwards);
            found.wentRound = found.range.has_value();
        }
        return found;
    };
    m_search.setFuture(inBackground(search));
}

void FindBar::showFound()
{
    if (m_search.isCanceled())
        return;
    const Found found = m_search.result();
    if (found.lines != m_view.lines())
        return; // another message is shown by now
    if (!found.range)
        m_note->setText(tr("Not found."));
    else if (found.wentRound)
        m_note->setText(tr("Went on from the other end."));
    const qsizetype here = m_view.selection().begin;
    m_view.select(found.range.value_or(TextRange{here, here}));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view && event->type() == QEvent::ShortcutOverride && isHidden()) {
        // Nothing is looked for here: whoever walks through hits around the view goes on with that.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::FindNext) || key->matches(QKeySequence::FindPrevious)) {
            event->ignore();
            return true;
        }
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool closes = key->key() == Qt::Key_Escape;
    const bool goesOn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
                        key->matches(QKeySequence::FindNext) || key->matches(QKeySequence::FindPrevious);
    if (!closes && !goesOn)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (closes)
        close();
    else
        findNext(key->modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

} // namespace jetlag
