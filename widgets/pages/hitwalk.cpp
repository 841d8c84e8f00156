// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/hitwalk.h"

#include "items/messagesmodel.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/tableview.h"
#include "widgets/panes/searchpane.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr std::chrono::milliseconds gathering{100};

} // namespace

HitWalk::HitWalk(MessagesModel& model, TableView& table, FilterBar& filter, SearchPane& search, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_filter(filter)
    , m_search(search)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gathering);
    connect(&m_gather, &QTimer::timeout, this, &HitWalk::mark);
    connect(&search.results(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_gather.isActive())
            m_gather.start();
    });
    // All of them at once: the next ones are another search's.
    connect(&search.results(), &QAbstractItemModel::rowsRemoved, this, &HitWalk::mark);
    connect(&table, &TableView::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return; // what it goes to is on its way
        if (current() != m_at)
            m_wentRound = false;
        tell();
    });
}

void HitWalk::mark()
{
    m_gather.stop();
    const MessagesModel& results = m_search.results();
    m_hits.clear();
    for (int row = 0; row < results.rowCount(); ++row) {
        if (const auto sequence = results.sequenceAt(row))
            m_hits.push_back(*sequence);
    }
    if (m_hits.empty()) {
        m_at.reset();
        m_standIn.reset();
        m_model.setHits({});
    } else {
        m_model.setHits(m_hits, [match = m_search.match()](const QString& text) { return match.placesIn(text); });
    }
    tell();
}

/// At which of the hits one is.
void HitWalk::tell()
{
    const auto here = current();
    const auto sequence = m_at && (!here || here == m_standIn) ? m_at : here;
    std::optional<quint64> number;
    if (sequence) {
        const auto found = std::lower_bound(m_hits.begin(), m_hits.end(), *sequence, std::greater<>());
        if (found != m_hits.end() && *found == *sequence)
            number = static_cast<quint64>(found - m_hits.begin()) + 1;
    }
    m_search.setHit(number, m_wentRound && sequence == m_at);
}

void HitWalk::go(bool backwards)
{
    if (m_gather.isActive())
        mark();
    if (m_hits.empty()) {
        stepThroughFilter(backwards);
        return;
    }
    const bool isToNewer = backwards != isOldestOnTop();
    const auto from = place();
    if (!from) {
        goTo(isToNewer ? m_hits.back() : m_hits.front(), false);
    } else if (isToNewer) {
        const auto end = std::lower_bound(m_hits.begin(), m_hits.end(), *from, std::greater<>());
        const bool wentRound = end == m_hits.begin();
        goTo(wentRound ? m_hits.back() : *std::prev(end), wentRound);
    } else {
        const auto next = std::upper_bound(m_hits.begin(), m_hits.end(), *from, std::greater<>());
        const bool wentRound = next == m_hits.end();
        goTo(wentRound ? m_hits.front() : *next, wentRound);
    }
}

void HitWalk::goTo(Sequence hit, bool wentRound)
{
    m_at = hit;
    m_standIn.reset();
    m_wentRound = wentRound;
    m_search.showHit(hit);
    const int row = m_model.rowOf(hit);
    if (row < 0 || !m_table.proxy().mapFromSource(m_model.index(row, 0)).isValid())
        m_filter.setText({}); // it hides what one goes to
    emit wanted(hit);
    tell();
}

void HitWalk::arrived(Sequence wanted, Sequence found)
{
    if (m_at != wanted || wanted == found)
        return;
    m_standIn = found;
    tell();
}

void HitWalk::forget()
{
    m_search.close();
}

void HitWalk::stepThroughFilter(bool backwards)
{
    const FilterProxy& proxy = m_table.proxy();
    const int rows = proxy.rowCount();
    if (proxy.filter().isEmpty() || rows == 0) {
        m_search.focusField();
        return;
    }
    const int here = m_table.currentIndex().row();
    const int first = backwards ? rows - 1 : 0;
    const int next = here < 0 ? first : (here + (backwards ? rows - 1 : 1)) % rows;
    m_table.selectSourceRow(proxy.mapToSource(proxy.index(next, 0)).row());
}

std::optional<Sequence> HitWalk::current() const
{
    return m_model.sequenceAt(m_table.currentSourceRow());
}

std::optional<Sequence> HitWalk::place() const
{
    if (m_search.table().hasFocus()) {
        if (const auto shown = m_search.results().sequenceAt(m_search.table().currentSourceRow()))
            return shown;
    }
    const auto here = current();
    if (m_at && (!here || here == m_standIn))
        return m_at;
    // A gap lies below the message above it.
    for (int row = m_table.currentSourceRow(); row >= 0; --row) {
        if (const auto sequence = m_model.sequenceAt(row))
            return sequence;
    }
    return std::nullopt;
}

bool HitWalk::isOldestOnTop() const
{
    const FilterProxy& proxy = m_table.proxy();
    return proxy.sortColumn() == m_model.columnOf("sequence") && proxy.sortOrder() == Qt::AscendingOrder;
}

} // namespace jetlag
