// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/streamscrollbar.h"

#include "items/formatting.h"

#include <QCursor>
#include <QSignalBlocker>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {
constexpr int positions = 1'000'000; ///< a bar is never that many pixels long
constexpr int rowsANotch = 3;
constexpr int notch = 120;
} // namespace

StreamScrollBar::StreamScrollBar(QWidget* parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setAccessibleName(tr("Position in stream"));
    setObjectName(QStringLiteral("messagesPosition"));
    setFocusPolicy(Qt::NoFocus); // the table has keys for all of it
    connect(this, &QScrollBar::actionTriggered, this, &StreamScrollBar::onAction);
    clear();
}

void StreamScrollBar::clear()
{
    m_state = {};
    setRange(0, 0);
    setEnabled(false);
}

void StreamScrollBar::setBounds(const StreamState& state)
{
    m_state = state;
    setEnabled(state.messages > 0);
}

void StreamScrollBar::setShown(Sequence top, Sequence bottom)
{
    if (isSliderDown() || m_state.messages == 0)
        return;
    // The stream may have grown since its state was read.
    m_state.last = std::max(m_state.last, top);
    m_state.first = std::min(m_state.first, bottom);
    const auto all = static_cast<double>(m_state.last.value - m_state.first.value) + 1;
    const auto shown = static_cast<double>(top.value - std::min(top, bottom).value) + 1;
    const int page = std::clamp(static_cast<int>(std::lround(shown / all * positions)), 1, positions);
    const int most = positions - page;
    const double hidden = std::max(1.0, all - shown);
    const QSignalBlocker blocker(this);
    setRange(0, most);
    setPageStep(page);
    setSingleStep(std::max(1, page / 10));
    setValue(static_cast<int>(std::lround(static_cast<double>(m_state.last.value - top.value) / hidden * most)));
    setToolTip(placeText(top));
}

Sequence StreamScrollBar::sequenceAt(int position) const
{
    if (position <= minimum() || maximum() <= minimum())
        return m_state.last;
    // The same reckoning as in setShown: the last position shows the first message at the bottom.
    const auto all = static_cast<double>(m_state.last.value - m_state.first.value) + 1;
    const double hidden = all * static_cast<double>(maximum()) / positions;
    const double down = std::min(all - 1, std::round(hidden * position / maximum()));
    return {m_state.last.value - static_cast<uint64_t>(down)};
}

QString StreamScrollBar::placeText(Sequence sequence) const
{
    if (!m_state.firstTime || !m_state.lastTime)
        return tr("Sequence %1").arg(countText(sequence.value));
    const auto all = static_cast<double>(m_state.last.value - m_state.first.value);
    const double part = all > 0 ? static_cast<double>(sequence.value - m_state.first.value) / all : 1;
    const auto span = std::chrono::duration<double, std::nano>(*m_state.lastTime - *m_state.firstTime);
    const Timestamp time = *m_state.firstTime + std::chrono::nanoseconds(std::llround(span.count() * part));
    return tr("Sequence %1, about %2").arg(countText(sequence.value), timeText(time));
}

void StreamScrollBar::onAction(int action)
{
    const int wanted = sliderPosition();
    if (action == SliderMove) {
        const Sequence sequence = sequenceAt(wanted);
        if (isSliderDown())
            QToolTip::showText(QCursor::pos(), placeText(sequence), this);
        emit placeWanted(sequence);
        return;
    }
    setSliderPosition(value()); // it follows what the table then shows
    switch (action) {
    case SliderSingleStepAdd:
        emit rowsWanted(rowsANotch);
        break;
    case SliderSingleStepSub:
        emit rowsWanted(-rowsANotch);
        break;
    case SliderPageStepAdd:
        emit pagesWanted(1);
        break;
    case SliderPageStepSub:
        emit pagesWanted(-1);
        break;
    case SliderToMinimum:
        emit newestWanted();
        break;
    case SliderToMaximum:
        emit oldestWanted();
        break;
    default:
        break;
    }
}

void StreamScrollBar::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    if (const int notches = m_wheel / notch; notches != 0) {
        m_wheel -= notches * notch;
        emit rowsWanted(-notches * rowsANotch);
    }
    event->accept();
}

} // namespace jetlag
