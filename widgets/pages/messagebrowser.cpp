// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/messagebrowser.h"

#include "items/messagesmodel.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/streamscrollbar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPersistentModelIndex>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;
using Direction = ReadSpec::Direction;

constexpr int pageSize = 200;
constexpr int margin = 50; ///< rows beyond the view that are read ahead
constexpr int mostRows = 5'000;
constexpr int mostFollowed = 10'000;
constexpr size_t mostBytes = 64U << 20U;           ///< of bodies in the table: beyond it they go, the rows stay
constexpr uint64_t aheadBytes = 16U << 20U;        ///< of payloads beyond the view: no more is read ahead
constexpr uint64_t pageBytes = 8U << 20U;          ///< of payloads in a page
constexpr std::chrono::milliseconds patience{400}; ///< a dragged slider waits this long for a read under way

} // namespace

/// Keeps the topmost row in place while others come and go above it.
class MessageBrowser::Hold
{
public:
    explicit Hold(TableView& table)
        : m_table(table)
        , m_top(table.model()->index(table.rowAt(0), 0))
    {
    }
    ~Hold()
    {
        if (!m_top.isValid())
            return;
        m_table.doItemsLayout(); // the scroll bar's range is of the rows as they were
        m_table.verticalScrollBar()->setValue(m_top.row());
    }
    Q_DISABLE_COPY_MOVE(Hold)

private:
    TableView& m_table;
    const QPersistentModelIndex m_top;
};

MessageBrowser::MessageBrowser(MessageReader& reader, MessagesModel& model, TableView& table, StreamScrollBar& bar,
                               QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_model(model)
    , m_table(table)
    , m_bar(bar)
    , m_check(reader, model, table,
              [this] { return m_reading == Reading::Nothing && !m_isGone && isInOrder() && m_table.isVisible(); })
{
    connect(&m_check, &RowCheck::gone, this, &MessageBrowser::letGo);
    m_model.setLimit(mostFollowed);
    m_table.installEventFilter(this);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageBrowser::onScrolled);
    connect(m_table.verticalScrollBar(), &QScrollBar::rangeChanged, this, &MessageBrowser::onScrolled);
    connect(m_table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &MessageBrowser::updateBar);
    connect(&m_bar, &StreamScrollBar::placeWanted, this, &MessageBrowser::showPlace);
    connect(&m_bar, &StreamScrollBar::newestWanted, this, [this] { jumpToEnd(true); });
    connect(&m_bar, &StreamScrollBar::oldestWanted, this, [this] { jumpToEnd(false); });
    const auto scroll = [this](int rows) {
        QScrollBar* own = m_table.verticalScrollBar();
        own->setValue(own->value() + rows);
    };
    connect(&m_bar, &StreamScrollBar::rowsWanted, this, scroll);
    connect(&m_bar, &StreamScrollBar::pagesWanted, this,
            [this, scroll](int pages) { scroll(pages * m_table.verticalScrollBar()->pageStep()); });
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
    m_seen.reset();
    m_created.reset();
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
    start(Reading::Newest, {});
}

void MessageBrowser::showOldest()
{
    cancel();
    empty();
    ReadSpec spec;
    spec.direction = Direction::OldestFirst;
    start(Reading::Oldest, spec);
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
    // From there upwards, then a page below it.
    ReadSpec spec;
    spec.direction = Direction::OldestFirst;
    spec.from = sequence;
    m_older = sequence.value > 1 ? std::optional(Sequence{sequence.value - 1}) : std::nullopt;
    start(Reading::AroundUp, spec);
}

void MessageBrowser::showTime(Timestamp time)
{
    cancel();
    empty();
    m_goal = Sequence{0};
    ReadSpec spec;
    spec.direction = Direction::OldestFirst;
    spec.fromTime = time;
    start(Reading::AroundUp, spec);
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
    ReadSpec spec;
    spec.from = m_older;
    spec.isFurtherPage = true;
    start(Reading::Older, spec);
}

void MessageBrowser::loadNewer()
{
    if (m_reading != Reading::Nothing || !hasNewer())
        return;
    ReadSpec spec;
    spec.direction = Direction::OldestFirst;
    spec.from = m_newer;
    spec.isFurtherPage = true;
    start(Reading::Newer, spec);
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

/// What was read may be newer than what is seen here: only a later creation tells then, a lower number does not.
void MessageBrowser::setFacts(const StreamFacts& facts)
{
    if (m_isGone || facts.name().value != m_stream)
        return;
    const Incarnation now = incarnationOf(facts);
    const auto before = std::exchange(m_seen, now);
    const auto isNewer = [&now](const std::optional<Timestamp>& created) {
        return created && now.created && *now.created > *created && !sameIncarnation({created, 0}, {now.created, 0});
    };
    // What is loaded is older than the stream; of a mirror that says nothing.
    const auto newest = m_model.refAt(0);
    const bool isYounger =
        newest && !facts.config.isMirror && now.created && now.created != m_created && *now.created > newest->time;
    const bool isMadeAnew = isYounger || isNewer(before ? before->created : std::nullopt) || isNewer(m_created);
    const bool hasOnlyLost = before && !isMadeAnew && before->created && !sameIncarnation(*before, now);
    if (isMadeAnew || hasOnlyLost) {
        m_created = now.created;
        emit anotherLife(hasOnlyLost);
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
    const Hold hold(m_table);
    const QScopedValueRollback arranging(m_isArranging, true);
    const auto current = m_model.sequenceAt(m_table.currentSourceRow());
    if (current && std::find(gone.begin(), gone.end(), *current) != gone.end())
        m_table.setCurrentIndex({}); // not the neighbour's turn
    m_model.remove(gone);
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
    const Hold hold(m_table);
    const QScopedValueRollback arranging(m_isArranging, true);
    if (const auto current = m_model.sequenceAt(m_table.currentSourceRow()); current && *current < first)
        m_table.setCurrentIndex({}); // not the neighbour's turn: what is read stays in view
    m_left += m_model.removeBefore(first);
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
    ReadSpec spec;
    spec.from = *m_place;
    spec.isFurtherPage = true;
    cancel();
    m_goal.reset();
    m_replaces = true;
    start(Reading::Place, spec);
}

void MessageBrowser::onBatch(const MessageBatch& batch)
{
    if (batch.facts) {
        m_bar.setBounds(batch.facts->state);
        if (!m_created)
            m_created = batch.facts->created;
        m_check.setState(batch.facts->state);
    }
    m_method = batch.method;
    if (!batch.messages.empty())
        take(batch);
    if (batch.finished)
        onEnd(batch);
    updateBar();
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
    updateBar();
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
        const Hold hold(m_table);
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

/// Bodies that are far from the view: rows show what they showed, and whoever needs a body reads it again.
void MessageBrowser::letBodiesGo()
{
    const QList<int> visible = m_table.visibleSourceRows();
    const int current = m_table.currentSourceRow();
    const bool isCurrentNear = visible.isEmpty() || visible.contains(current);
    m_model.keepBodies(isCurrentNear ? std::max(0, current) : visible.at(visible.size() / 2), mostBytes);
}

/// The goal itself, or the first one after it when it was deleted.
void MessageBrowser::selectGoal(const MessageBatch& batch)
{
    if (!m_goal)
        return;
    const Sequence found = batch.messages.front()->sequence;
    const int row = m_model.rowOf(found);
    m_table.selectSourceRow(row);
    m_table.scrollTo(m_table.proxy().mapFromSource(m_model.index(row, 0)), QAbstractItemView::PositionAtCenter);
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
            ReadSpec spec;
            spec.from = m_older;
            spec.isFurtherPage = true;
            start(Reading::AroundDown, spec);
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
    if (m_model.rowCount() == 0 || !isInOrder() || m_reading == Reading::Tail)
        return;
    const Hold hold(m_table);
    const QScopedValueRollback arranging(m_isArranging, true);
    const int current = m_table.currentSourceRow();
    const int top = m_table.proxy().mapToSource(m_table.model()->index(m_table.rowAt(0), 0)).row();
    const bool isInUpperHalf = top < m_model.rowCount() / 2;
    // A row that leaves while it is current would make its neighbour current: what is read stays what it is.
    const auto letGo = [&](bool isLeaving) {
        if (isLeaving)
            m_table.setCurrentIndex({});
    };
    const auto before = m_model.rowCount();
    if (isInUpperHalf) {
        letGo(current >= mostRows);
        if (m_model.keepNewest(mostRows))
            m_older = Sequence{m_model.oldest()->value - 1};
    } else {
        letGo(current >= 0 && before - current > mostRows);
        if (m_model.keepOldest(mostRows))
            m_newer = Sequence{m_model.newest()->value + 1};
    }
}

void MessageBrowser::onScrolled()
{
    if (m_isArranging)
        return;
    if (m_reading == Reading::Tail && m_above > 0 && m_table.verticalScrollBar()->value() == 0) {
        m_above = 0;
        emit changed();
    }
    updateBar();
    // Not from inside a layout of the table.
    QMetaObject::invokeMethod(this, &MessageBrowser::readAhead, Qt::QueuedConnection);
}

void MessageBrowser::readAhead()
{
    const int rows = m_table.proxy().rowCount();
    if (m_reading != Reading::Nothing || m_isGone || rows == 0 || !isInOrder() || !m_table.isVisible() ||
        !m_table.proxy().filter().isEmpty())
        return;
    const int top = std::max(0, m_table.rowAt(0));
    const int below = m_table.rowAt(m_table.viewport()->height() - 1);
    const int bottom = below < 0 ? rows - 1 : below;
    // Beside large messages a few rows are enough: whoever scrolls on reads on.
    const auto isEnough = [this](int first, int count) {
        return count >= margin || (count > 0 && m_model.payloadBytes(first, count) >= aheadBytes);
    };
    if (m_older && !isEnough(bottom + 1, rows - 1 - bottom))
        loadOlder();
    else if (m_newer && !isEnough(0, top))
        loadNewer();
    else
        m_check.look();
}

void MessageBrowser::jumpToEnd(bool isNewest)
{
    if (m_isGone || m_stream.isEmpty())
        return;
    const int rows = m_model.rowCount();
    if (rows > 0 && isNewest && !m_newer) {
        m_table.selectSourceRow(0);
        m_table.scrollToTop();
    } else if (rows > 0 && !isNewest && !m_older && m_reading == Reading::Nothing) {
        m_table.selectSourceRow(rows - 1);
    } else if (m_reading != Reading::Tail) {
        isNewest ? showNewest() : showOldest();
    }
}

bool MessageBrowser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isInOrder() && m_table.proxy().filter().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (isPlain && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            jumpToEnd(key->key() == Qt::Key_Home);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool MessageBrowser::isInOrder() const
{
    const FilterProxy& proxy = m_table.proxy();
    return proxy.sortColumn() < 0 ||
           (proxy.sortColumn() == m_model.columnOf("sequence") && proxy.sortOrder() == Qt::DescendingOrder);
}

void MessageBrowser::updateBar()
{
    const bool isWhole = isInOrder();
    m_bar.setVisible(isWhole);
    m_table.setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const QList<int> visible = m_table.visibleSourceRows();
    if (!isWhole || visible.isEmpty())
        return;
    const auto sequenceOf = [this](int row, int step) -> std::optional<Sequence> {
        for (; row >= 0 && row < m_model.rowCount(); row += step) {
            if (const auto sequence = m_model.sequenceAt(row))
                return sequence;
        }
        return std::nullopt;
    };
    const auto top = sequenceOf(visible.first(), 1);
    const auto bottom = sequenceOf(visible.last(), -1);
    if (top && bottom)
        m_bar.setShown(*top, *bottom);
}

} // namespace jetlag
