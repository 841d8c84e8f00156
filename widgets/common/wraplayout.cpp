// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wraplayout.h"

#include <QGuiApplication>
#include <QStyle>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int usualGap = 6;

} // namespace

WrapLayout::WrapLayout()
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int WrapLayout::gap() const
{
    const int own = spacing();
    return own >= 0 ? own : usualGap;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Do::Measure);
}

QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size =
            QSize(size.width() + one.width() + (size.width() > 0 ? gap() : 0), std::max(size.height(), one.height()));
    }
    return size;
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    return size;
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Do::Place);
}

int WrapLayout::arrange(const QRect& rect, Do what) const
{
    int left = 0;
    int top = 0;
    int line = 0; ///< its height
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint().expandedTo(item->minimumSize());
        const int wide = std::min(wanted.width(), std::max(rect.width(), item->minimumSize().width()));
        if (left > 0 && left + wide > rect.width()) {
            top += line + gap();
            left = line = 0;
        }
        if (what == Do::Place) {
            const QRect place(rect.left() + left, rect.top() + top, wide, wanted.height());
            item->setGeometry(QStyle::visualRect(QGuiApplication::layoutDirection(), rect, place));
        }
        left += wide + gap();
        line = std::max(line, wanted.height());
    }
    return top + line;
}

} // namespace jetlag
