// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/messagebrowser.h"

#include "items/messagesmodel.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/streamscrollbar.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;
using Direction = ReadSpec::Direction;

constexpr int pageSize = 200;
constexpr int mostRows = 5'000;
constexpr int mostFollowed = 10'000;
constexpr uint64_t pageBytes = 8U << 20U;          ///< of payloads in a page
constexpr std::chrono::milliseconds patience{400}; ///< a dragged slider waits this long for a read under way

} // namespace

MessageBrowser::MessageBrowser(MessageReader& reader, MessagesModel& model, TableView& table, StreamScrollBar& bar,
                               QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_model(model)
    , m_table(table)
    , m_bar(bar)
    , m_rows(model, table)
    , m_places(bar, table, model)
    , m_check(reader, model, table, [this] {
        return m_reading == Reading::Nothing && !m_isGone && m_places.isInOrder() && m_table.isVisible();
    })
{
    connect(&m_check, &RowCheck::gone, this, &MessageBrowser::letGo);
    m_model.setLimit(mostFollowed);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageBrowser::onScrolled);
    connect(m_table.verticalScrollBar(), &QScrollBar::rangeChanged, this, &MessageBrowser::onScrolled);
    connect(&m_places, &StreamPlaces::placeWanted, this, &MessageBrowser::showPlace);
    connect(&m_places, &StreamPlaces::endWanted, this, &MessageBrowser::jumpToEnd);
    m_placeTimer.setSingleShot(true);
    connect(&m_placeTimer, &QTimer::timeout, this, &MessageBrowser::startPlace);
}

void MessageBrowser::open(const QString& stream, const QString& subject)
{
    cancel();
    m_stream = stream;
    m_subject = subject;
    m_isGone = false;
    m_matches.reset();
    m_sight = {};
    m_bar.clear();
    m_check.open({stream}, subject);
    empty();
    emit changed();
}

void MessageBrowser::empty()
{
    m_model.clear();
    m_model.setGaps(m_subject.isEmpty() ? MessagesModel::Gaps::Deleted : MessagesModel::Gaps::None);
    m_older.reset();
    m_newer.reset();
    m_goal.reset();
    m_place.reset();
    m_replaces = false;
    m_hasRead = false;
    m_read = 0;
    m_above = 0;
    m_left = 0;
    m_skipped = 0;
}

void MessageBrowser::showNewest()
{
    cancel();
    empty();
    read(Reading::Newest);
}

void MessageBrowser::showOldest()
{
    cancel();
    empty();
    read(Reading::Oldest);
}

void MessageBrowser::showSequence(Sequence sequence)
{
    if (const int row = m_model.rowOf(sequence); row >= 0) {
        m_table.selectSourceRow(row);
        emit selected(sequence.value, sequence.value);
        return;
    }
    cancel();
    empty();
    m_goal = sequence;
    m_older = sequence.value > 1 ? std::optional(Sequence{sequence.value - 1}) : std::nullopt;
    read(Reading::AroundUp, sequence); // from there upwards, then a page below it
}

void MessageBrowser::showTime(Timestamp time)
{
    cancel();
    empty();
    m_goal = Sequence{0};
    read(Reading::AroundUp, std::nullopt, time);
}

void MessageBrowser::follow()
{
    cancel();
    empty();
    m_model.setGaps(m_subject.isEmpty() ? MessagesModel::Gaps::NotShown : MessagesModel::Gaps::None);
    m_reading = Reading::Tail;
    m_tail =
        m_reader.tail({StreamName{m_stream}, m_subject, pageSize},
                      {[this](const TailNews& news) { onTail(news); }, [this](const TailEnd& why) { onTailEnd(why); }});
    emit changed();
}

void MessageBrowser::stopFollowing()
{
    if (m_reading != Reading::Tail)
        return;
    cancel();
    m_above = 0;
    if (const auto oldest = m_model.oldest(); oldest && oldest->value > 1)
        m_older = Sequence{oldest->value - 1};
    emit changed();
}

void MessageBrowser::read(Reading what, std::optional<Sequence> from, std::optional<Timestamp> fromTime)
{
    ReadSpec spec;
    if (what == Reading::Oldest || what == Reading::Newer || what == Reading::AroundUp)
        spec.direction = Direction::OldestFirst;
    spec.from = from;
    spec.fromTime = fromTime;
    spec.isFurtherPage = what != Reading::Newest && what != Reading::Oldest && what != Reading::AroundUp;
    start(what, spec);
}

void MessageBrowser::start(Reading what, ReadSpec spec)
{
    spec.stream = StreamName{m_stream};
    spec.subjectFilter = m_subject;
    spec.limit = pageSize;
    spec.pageBytes = pageBytes;
    spec.matches = m_matches;
    m_spec = spec;
    m_interrupted.reset();
    m_reading = what;
    m_sinceStart.start();
    const auto take = [this](const MessageBatch& batch) { onBatch(batch); };
    m_page = m_reader.read(spec, {take, take});
    emit changed();
}

void MessageBrowser::loadOlder()
{
    if (m_reading != Reading::Nothing || !hasOlder())
        return;
    read(Reading::Older, m_older);
}

void MessageBrowser::loadNewer()
{
    if (m_reading != Reading::Nothing || !hasNewer())
        return;
    read(Reading::Newer, m_newer);
}

void MessageBrowser::cancel()
{
    m_page.cancel();
    m_tail.cancel();
    m_reading = Reading::Nothing;
    m_interrupted.reset();
    m_place.reset();
}

bool MessageBrowser::resume()
{
    if (!m_interrupted)
        return false;
    m_replaces = *m_interrupted == Reading::Place;
    start(*m_interrupted, m_spec);
    return true;
}

void MessageBrowser::setGone(bool isGone)
{
    m_isGone = isGone;
    if (isGone)
        cancel();
    emit changed();
}

void MessageBrowser::setFacts(const StreamFacts& facts)
{
    if (m_isGone || facts.name().value != m_stream)
        return;
    const auto newest = m_model.refAt(0);
    const StreamSight::Life life = m_sight.see(facts, newest ? std::optional(newest->time) : std::nullopt);
    if (life != StreamSight::Life::Same) {
        emit anotherLife(life == StreamSight::Life::LostNewest);
        return;
    }
    m_bar.setBounds(facts.state);
    if (facts.known == Known::State)
        m_model.setDeleted(facts.state.deleted);
    letGoBefore(facts.state.messages == 0 ? Sequence{facts.state.last.value + 1} : facts.state.first);
    m_check.setState(facts.state);
}

/// From within: what is left of them is a gap.
void MessageBrowser::letGo(const std::vector<Sequence>& gone)
{
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        m_rows.remove(gone);
    }
    if (m_model.rowCount() == 0 && m_reading == Reading::Nothing)
        showNewest();
    else
        QMetaObject::invokeMethod(this, &MessageBrowser::readAhead, Qt::QueuedConnection);
    emit changed();
}

void MessageBrowser::letGoBefore(Sequence first)
{
    if (m_older && *m_older < first)
        m_older.reset(); // nothing is below any more
    const auto oldest = m_model.oldest();
    if (!oldest || *oldest >= first)
        return;
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        m_left += m_rows.removeBefore(first);
    }
    if (m_reading == Reading::Older || m_reading == Reading::AroundDown)
        cancel();
    if (m_newer)
        m_newer = std::max(*m_newer, first);
    if (m_model.rowCount() == 0 && m_reading == Reading::Nothing) {
        const quint64 left = m_left;
        if (m_newer)
            loadNewer();
        else
            showNewest();
        m_left = left;
    }
    emit changed();
}

void MessageBrowser::showPlace(Sequence sequence)
{
    if (m_isGone || m_reading == Reading::Tail)
        return;
    m_place = sequence;
    // A slider under the hand asks at every pixel: the latest place counts, and a read that nearly ends may end.
    if (m_reading != Reading::Nothing && m_sinceStart.elapsed() < patience.count())
        m_placeTimer.start(patience - std::chrono::milliseconds(m_sinceStart.elapsed()));
    else
        startPlace();
}

void MessageBrowser::startPlace()
{
    if (!m_place || m_isGone)
        return;
    const Sequence place = *m_place;
    cancel();
    m_goal.reset();
    m_replaces = true;
    read(Reading::Place, place);
}

void MessageBrowser::onBatch(const MessageBatch& batch)
{
    if (batch.facts) {
        m_bar.setBounds(batch.facts->state);
        const bool isUpwards = m_spec.direction == Direction::OldestFirst;
        m_sight.read(*batch.facts,
                     m_reading == Reading::Newest ? !batch.error : isUpwards && batch.finished && batch.reachedEnd);
        m_check.setState(batch.facts->state);
    }
    m_method = batch.method;
    if (!batch.messages.empty())
        take(batch);
    if (batch.finished)
        onEnd(batch);
    m_places.update();
    emit changed();
}

void MessageBrowser::onTail(const TailNews& news)
{
    if (const auto* batch = std::get_if<MessageBatch>(&news)) {
        onBatch(*batch);
    } else {
        m_skipped = std::get<TailSkipped>(news).inTotal;
        emit changed();
    }
}

void MessageBrowser::onTailEnd(const TailEnd& why)
{
    m_reading = Reading::Nothing;
    if (why)
        emit failed(*why);
    emit followingEnded();
    m_places.update();
    emit changed();
}

void MessageBrowser::take(const MessageBatch& batch)
{
    m_read += batch.messages.size();
    m_hasRead = true;
    const bool isFirst = m_model.rowCount() == 0 || m_replaces;
    if (m_replaces) {
        const QScopedValueRollback arranging(m_isArranging, true);
        m_replaces = false;
        m_read = batch.messages.size();
        m_model.clear();
        m_newer = Sequence{batch.messages.front()->sequence.value + 1};
        m_older.reset();
    }
    const bool isAtTop = m_table.verticalScrollBar()->value() == 0;
    if (m_reading == Reading::Tail ? isAtTop : isFirst) {
        m_model.add(batch.messages);
        m_above = 0;
    } else {
        const RowHold hold(m_table);
        m_model.add(batch.messages);
        if (m_reading == Reading::Tail)
            m_above += batch.messages.size();
    }
    if (m_reading == Reading::AroundUp)
        selectGoal(batch);
    else if ((m_reading == Reading::Newest || m_reading == Reading::Tail) && isFirst)
        m_table.selectSourceRow(0);
    else if (isFirst)
        m_table.scrollToTop();
    letBodiesGo();
}

/// The goal itself, or the first one after it when it was deleted.
void MessageBrowser::selectGoal(const MessageBatch& batch)
{
    if (!m_goal)
        return;
    const Sequence found = batch.messages.front()->sequence;
    m_rows.center(m_model.rowOf(found));
    if (m_goal->value == 0)
        m_older = found.value > 1 ? std::optional(Sequence{found.value - 1}) : std::nullopt;
    const quint64 wanted = m_goal->value;
    m_goal.reset();
    emit selected(wanted, found.value);
}

void MessageBrowser::onEnd(const MessageBatch& batch)
{
    const Reading what = m_reading;
    m_reading = Reading::Nothing;
    if (batch.matches)
        m_matches = batch.matches;
    if (batch.error) {
        m_replaces = false;
        if (batch.error->kind == Error::Kind::Disconnected)
            m_interrupted = what;
        emit failed(*batch.error);
        return; // what was read stays; reading on begins at the same place
    }
    const std::optional<Sequence> further = batch.reachedEnd ? std::nullopt : batch.resumeAt;
    switch (what) {
    case Reading::Place:
        if (m_replaces) { // nothing lies there or below
            m_replaces = false;
            break;
        }
        [[fallthrough]];
    case Reading::Newest:
    case Reading::Older:
    case Reading::AroundDown:
        m_hasRead = true;
        m_older = further;
        break;
    case Reading::Oldest:
        m_hasRead = true;
        m_newer = further;
        if (m_model.rowCount() > 0)
            m_table.selectSourceRow(m_model.rowCount() - 1);
        break;
    case Reading::Newer:
        m_newer = further;
        break;
    case Reading::AroundUp:
        m_newer = further;
        if (m_goal) {
            m_goal.reset();
            emit nothingThere();
            showNewest();
        } else if (m_older) {
            read(Reading::AroundDown, m_older);
        }
        break;
    case Reading::Tail:
    case Reading::Nothing:
        break;
    }
    keepWithinBounds();
    if (m_place)
        startPlace();
    else
        QMetaObject::invokeMethod(this, &MessageBrowser::readAhead, Qt::QueuedConnection);
}

/// What is farthest from the view leaves; the same read brings it back.
void MessageBrowser::keepWithinBounds()
{
    if (m_model.rowCount() == 0 || !m_places.isInOrder() || m_reading == Reading::Tail)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const auto left = m_rows.trim(mostRows);
    if (left == LoadedRows::End::Oldest)
        m_older = Sequence{m_model.oldest()->value - 1};
    else if (left == LoadedRows::End::Newest)
        m_newer = Sequence{m_model.newest()->value + 1};
}

void MessageBrowser::onScrolled()
{
    if (m_isArranging)
        return;
    if (m_reading == Reading::Tail && m_above > 0 && m_table.verticalScrollBar()->value() == 0) {
        m_above = 0;
        emit changed();
    }
    m_places.update();
    // Not from inside a layout of the table.
    QMetaObject::invokeMethod(this, &MessageBrowser::readAhead, Qt::QueuedConnection);
}

void MessageBrowser::readAhead()
{
    const int rows = m_table.proxy().rowCount();
    if (m_reading != Reading::Nothing || m_isGone || rows == 0 || !m_places.isInOrder() || !m_table.isVisible() ||
        !m_table.proxy().filter().isEmpty())
        return;
    const int top = std::max(0, m_table.rowAt(0));
    const int below = m_table.rowAt(m_table.viewport()->height() - 1);
    const int bottom = below < 0 ? rows - 1 : below;
    if (m_older && !m_rows.isEnoughAhead(bottom + 1, rows - 1 - bottom))
        loadOlder();
    else if (m_newer && !m_rows.isEnoughAhead(0, top))
        loadNewer();
    else
        m_check.look();
}

std::optional<StreamSight::Newer> MessageBrowser::newer() const
{
    if (m_isGone)
        return std::nullopt;
    if (isFollowing())
        return m_above > 0 ? std::optional(StreamSight::Newer{m_above, true, true}) : std::nullopt;
    const auto newest = m_model.newest();
    if (!newest && isReading())
        return std::nullopt; // it may be the newest one that is on its way
    return m_sight.newer(newest.value_or(Sequence{0}), m_subject.isEmpty(), m_newer.has_value());
}

void MessageBrowser::jumpToEnd(bool isNewest)
{
    if (m_isGone || m_stream.isEmpty())
        return;
    const int rows = m_model.rowCount();
    if (rows > 0 && isNewest && !m_newer && (isFollowing() || !newer())) {
        m_table.selectSourceRow(0);
        m_table.scrollToTop();
    } else if (rows > 0 && !isNewest && !m_older && m_reading == Reading::Nothing) {
        m_table.selectSourceRow(rows - 1);
    } else if (m_reading != Reading::Tail) {
        isNewest ? showNewest() : showOldest();
    }
}

} // namespace jetlag
