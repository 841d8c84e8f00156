// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/rowcheck.h"

#include "items/messagesmodel.h"
#include "widgets/common/tableview.h"

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto rest = 2s;
constexpr uint64_t mostBytes = 4U << 20U; ///< of payloads in one look: they are read only to see whether they are there

/// Whether messages may have left from within, not just from the front.
bool mayHaveLeft(const StreamState& before, const StreamState& now)
{
    if (now.first == before.first)
        return now.messages < before.messages + (now.last.value - before.last.value);
    // Where gaps lay in front they have gone with it, which cannot be told from new ones.
    return before.deleted != 0 || now.deleted != 0;
}

} // namespace

RowCheck::RowCheck(MessageReader& reader, const MessagesModel& model, const TableView& table,
                   std::function<bool()> mayLook, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_model(model)
    , m_table(table)
    , m_mayLook(std::move(mayLook))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &RowCheck::look);
}

void RowCheck::open(const StreamName& stream, const QString& subject)
{
    m_page.cancel();
    m_reading.reset();
    m_stream = stream;
    m_subject = subject;
    m_state.reset();
    m_checked.reset();
    m_isDoubtful = false;
}

void RowCheck::setState(const StreamState& state)
{
    if (m_state && state.last < m_state->last)
        return; // seen before the newest one
    if (m_state && mayHaveLeft(*m_state, state)) {
        m_isDoubtful = true;
        m_checked.reset();
    }
    m_state = state;
    look();
}

std::optional<RowCheck::Range> RowCheck::inView() const
{
    std::optional<Range> view;
    const QList<int> rows = m_table.visibleSourceRows();
    for (const int row : rows) {
        if (const auto sequence = m_model.sequenceAt(row))
            view = view ? Range{std::min(view->low, *sequence), std::max(view->high, *sequence)}
                        : Range{*sequence, *sequence};
    }
    return view;
}

/// Of what is in view; one part after the other.
std::optional<RowCheck::Range> RowCheck::unchecked() const
{
    const auto view = inView();
    if (!view || !m_checked || view->high < m_checked->low || view->low > m_checked->high)
        return view;
    if (view->high > m_checked->high)
        return Range{{m_checked->high.value + 1}, view->high};
    if (view->low < m_checked->low)
        return Range{view->low, {m_checked->low.value - 1}};
    return std::nullopt;
}

void RowCheck::look()
{
    if (!m_isDoubtful || m_reading || m_rest.isActive() || !m_mayLook())
        return;
    const auto range = unchecked();
    if (!range)
        return;
    m_rest.start();
    m_reading = range;
    m_found.clear();
    ReadSpec spec;
    spec.stream = m_stream;
    spec.subjectFilter = m_subject;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = range->low;
    spec.limit = static_cast<int>(m_table.visibleSourceRows().size()); // no more than that lie between them
    spec.pageBytes = mostBytes;
    m_page = m_reader.read(spec, {[this](const MessageBatch& batch) { take(batch); },
                                  [this](const MessageBatch& batch) {
                                      take(batch);
                                      onRead(batch);
                                  }});
}

void RowCheck::take(const MessageBatch& batch)
{
    for (const auto& message : batch.messages)
        m_found.insert(message->sequence);
}

void RowCheck::onRead(const MessageBatch& batch)
{
    Range range = *std::exchange(m_reading, std::nullopt);
    if (batch.error)
        return; // the next look asks again
    if (!batch.reachedEnd && batch.resumeAt)
        range.high = std::min(range.high, Sequence{batch.resumeAt->value - 1});
    if (range.high < range.low)
        return;
    const bool isBeside =
        m_checked && range.low.value <= m_checked->high.value + 1 && m_checked->low.value <= range.high.value + 1;
    m_checked = isBeside ? Range{std::min(m_checked->low, range.low), std::max(m_checked->high, range.high)} : range;
    if (const auto missing = missingIn(range); !missing.empty())
        emit gone(missing);
}

std::vector<Sequence> RowCheck::missingIn(const Range& range) const
{
    std::vector<Sequence> missing;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto sequence = m_model.sequenceAt(row);
        if (sequence && *sequence >= range.low && *sequence <= range.high && !m_found.contains(*sequence))
            missing.push_back(*sequence);
    }
    return missing;
}

} // namespace jetlag
