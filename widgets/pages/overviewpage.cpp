// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overviewpage.h"

#include "items/consumersmodel.h"
#include "items/eventsmodel.h"
#include "items/formatting.h"
#include "items/streamsmodel.h"
#include "widgets/common/fillcolumn.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/accountuseview.h"
#include "widgets/pages/factlabels.h"
#include "widgets/pages/overviewfigures.h"
#include "widgets/pages/snugtable.h"

#include <QDataStream>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int leastWorst = 10;
constexpr int mostWorst = 40;
constexpr int mostStreams = 8;
constexpr int leastChanges = 5;
constexpr int mostChanges = 30;
constexpr quint32 stateVersion = 3; ///< 2: other columns were on by default

QStringList ids(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list << QLatin1String(name);
    return list;
}

/// Whoever is stuck, falls behind, or is out of reach.
bool needsAttention(const ConsumerRow& row)
{
    const ConsumerGroup group = groupOf(row.assessment.status);
    return row.isOld() || group == ConsumerGroup::Stuck || group == ConsumerGroup::Behind;
}

std::optional<TopRowsModel::Rank> rankOf(const ConsumerRowPtr& row)
{
    if (!row || !needsAttention(*row))
        return {};
    return TopRowsModel::Rank{static_cast<int>(row->assessment.status), static_cast<double>(row->facts->backlog())};
}

std::optional<TopRowsModel::Rank> rankOf(const StreamRowPtr& row)
{
    if (!row || row->othersIn().value_or(0) <= 0)
        return {};
    return TopRowsModel::Rank{0, *row->othersIn()};
}

/// What happened to streams and consumers, newest first; connecting and the like is not a change of theirs.
std::optional<TopRowsModel::Rank> rankOf(const Event* event, int row)
{
    if (!event || event->kind == Event::Kind::Connection || event->kind == Event::Kind::Problem)
        return {};
    return TopRowsModel::Rank{0, -row};
}

/// A sum over what may be seen: the truth is that or more, and nothing seen is no zero.
QString sumText(const QString& text, bool isNothing, bool isWhole)
{
    if (isWhole)
        return text;
    return isNothing ? unknownText() : OverviewPage::tr("at least %1").arg(text);
}

QVBoxLayout* block(QWidget* heading, QLayout* content)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(heading);
    column->addLayout(content);
    column->addStretch(1);
    return column;
}

QVBoxLayout* block(const QString& title, QWidget* content)
{
    auto* inside = new QVBoxLayout;
    inside->addWidget(content);
    return block(headingLabel(title), inside);
}

} // namespace

OverviewPage::OverviewPage(StreamsModel& streams, ConsumersModel& consumers, EventsModel& events, QWidget* parent)
    : QWidget(parent)
    , m_streams(streams)
    , m_consumers(consumers)
    , m_events(events)
    , m_worst(consumers, ids({"status", "consumer", "cause", "lag", "trend", "time-lag", "ack-pending"}), leastWorst,
              [&consumers](int row) { return rankOf(consumers.rowAt(row)); })
    , m_fastest(streams, ids({"stream", "in-rate", "trend", "limit"}), mostStreams,
                [&streams](int row) { return rankOf(streams.rowAt(row)); })
    , m_recent(events, ids({"time", "subject", "text"}), leastChanges,
               [&events](int row) { return rankOf(events.eventAt(row), row); }, {{QStringLiteral("subject"), 16}})
{
    setObjectName(QLatin1String(ObjectName));
    m_figures = new OverviewFigures;
    buildTables();
    arrange();
    setFocusProxy(m_worstTable);
    wire();
    // Nothing is zero before the server said so.
    for (QLabel* total : {m_streamCount, m_consumerCount, m_messages, m_incoming, m_lag})
        total->setText(unknownText());
    for (TableView* table : {m_worstTable, m_fastestTable})
        table->setEmptyText(tr("The server has told nothing yet."));
}

void OverviewPage::buildTables()
{
    m_worstTable = new TableView(m_worst, tr("Worst consumers", "accessible name of the table"), this);
    m_worstTable->setObjectName(QStringLiteral("worstConsumersTable"));
    m_worstTable->setFirstColumns(ids({"status", "consumer", "cause"}));
    new FillColumn(*m_worstTable, "cause", ids({"status", "consumer", "lag", "trend", "time-lag", "ack-pending"}),
                   {24, 90});
    m_fastestTable = new TableView(m_fastest, tr("Fastest growing streams", "accessible name of the table"), this);
    m_fastestTable->setObjectName(QStringLiteral("fastestStreamsTable"));
    new FillColumn(*m_fastestTable, "stream", ids({"in-rate", "trend", "limit"}), {14, 40});
    m_recentTable = new TableView(m_recent, tr("Recent changes", "accessible name of the table"), this);
    m_recentTable->setObjectName(QStringLiteral("recentChangesTable"));
    m_recentTable->setEmptyText(tr("Nothing has changed since the start."));
    new FillColumn(*m_recentTable, "text", ids({"time", "subject"}), {20, 200});
    for (TableView* table : {m_worstTable, m_fastestTable, m_recentTable}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->sortNaturally();
        new SnugTable(*table);
    }
    m_health = new QLabel;
    m_health->setObjectName(QStringLiteral("overviewHealth"));
    m_health->setTextFormat(Qt::PlainText);
    m_health->setWordWrap(true);
    m_all = new QPushButton(tr("Show all"));
    m_all->setObjectName(QStringLiteral("overviewAllWorst"));
    m_all->setAccessibleName(tr("Show all consumers that need attention"));
    m_all->setFlat(true);
    m_all->hide();
}

/// From the top: what answers first. The whole scrolls up and down where a window is low, never sideways.
void OverviewPage::arrange()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_figures);
    layout->addSpacing(4);
    auto* worstTitle = new QHBoxLayout;
    worstTitle->addWidget(headingLabel(tr("Needs attention")));
    worstTitle->addSpacing(12);
    worstTitle->addWidget(m_health, 1);
    worstTitle->addWidget(m_all);
    layout->addLayout(worstTitle);
    layout->addWidget(m_worstTable);
    layout->addSpacing(8);
    auto* below = new QHBoxLayout;
    below->setSpacing(16);
    auto* left = block(tr("Fastest growing streams"), m_fastestTable);
    left->insertSpacing(2, 8);
    left->insertLayout(3, makeFacts());
    below->addLayout(left, 4);
    below->addLayout(block(tr("Recent changes"), m_recentTable), 5);
    layout->addLayout(below);
    layout->addStretch(1);

    m_scroller = new QScrollArea;
    m_scroller->setObjectName(QStringLiteral("overviewScroller"));
    m_scroller->setAccessibleName(tr("Overview"));
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->setWidgetResizable(true);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroller);
}

QVBoxLayout* OverviewPage::makeFacts()
{
    auto* totals = new QGridLayout;
    totals->setVerticalSpacing(2);
    m_streamCount = addTotal(*totals, tr("Streams"), "totalStreams");
    m_consumerCount = addTotal(*totals, tr("Consumers"), "totalConsumers");
    m_messages = addTotal(*totals, tr("Stored"), "totalMessages");
    m_incoming = addTotal(*totals, tr("Incoming"), "totalIncoming");
    m_lag = addTotal(*totals, tr("Not yet delivered"), "totalLag");
    totals->setColumnStretch(1, 1);
    m_connection = factLabel("overviewConnection", tr("Connection"));
    m_connection->setWordWrap(true);
    m_use = new AccountUseView;
    auto* beside = new QHBoxLayout;
    beside->setSpacing(16);
    beside->addLayout(block(tr("Account use"), m_use), 3);
    beside->addLayout(block(tr("Connection"), m_connection), 2);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(8);
    facts->addLayout(beside);
    facts->addLayout(block(headingLabel(tr("Totals")), totals));
    return facts;
}

/// A higher window shows more of those that need attention, and of what happened.
void OverviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int line = fontMetrics().height();
    const int room = (height() - 30 * line) / (3 * line); // a change takes about three lines
    m_recent.setLimit(std::clamp(leastChanges + room, leastChanges, mostChanges));
    m_worst.setLimit(std::clamp(leastWorst + room, leastWorst, mostWorst));
}

/// The page scrolls, the tables do not: the row that somebody goes to with the keys comes into view.
void OverviewPage::keepInView(const TableView& table)
{
    const QRect row = table.visualRect(table.currentIndex());
    const QPoint at = table.viewport()->mapTo(m_scroller->widget(), row.topLeft());
    if (row.isValid() && table.hasFocus())
        m_scroller->ensureVisible(0, at.y() + row.height() / 2, 0, row.height());
}

void OverviewPage::wire()
{
    connect(m_figures, &OverviewFigures::openConsumersWhere, this, &OverviewPage::openConsumersWhere);
    connect(m_figures, &OverviewFigures::openStreams, this, &OverviewPage::openStreams);
    connect(m_figures, &OverviewFigures::openDeadLetters, this, &OverviewPage::openDeadLetters);
    connect(m_all, &QPushButton::clicked, this, [this] { emit openConsumersWhere({}); });
    for (const TableView* table : {m_worstTable, m_fastestTable, m_recentTable})
        connect(table, &TableView::currentRowChanged, this, [this, table] { keepInView(*table); });
    connect(m_recentTable, &TableView::rowActivated, this, [this](int row) {
        if (const Event* event = m_events.eventAt(m_recent.sourceRow(row)))
            open(event->subject);
    });
    // Events may come in storms.
    m_recentPause.setSingleShot(true);
    m_recentPause.setInterval(250);
    connect(&m_recentPause, &QTimer::timeout, &m_recent, &TopRowsModel::refresh);
    const auto refreshSoon = [this] {
        if (!m_recentPause.isActive())
            m_recentPause.start();
    };
    connect(&m_events, &QAbstractItemModel::rowsInserted, this, refreshSoon);
    connect(&m_events, &QAbstractItemModel::rowsMoved, this, refreshSoon); // a story that goes on comes to the top
    const auto consumerAt = [this](int row) { return m_consumers.rowAt(m_worst.sourceRow(row)); };
    const auto streamAt = [this](int row) { return m_streams.rowAt(m_fastest.sourceRow(row)); };
    connect(m_worstTable, &TableView::rowActivated, this, [this, consumerAt](int row) {
        if (const auto found = consumerAt(row))
            emit openConsumer(found->facts->key);
    });
    connect(m_worstTable, &TableView::currentRowChanged, this, [this, consumerAt](int row) {
        if (const auto found = consumerAt(row))
            emit currentConsumerChanged(found->facts->key);
    });
    connect(m_fastestTable, &TableView::rowActivated, this, [this, streamAt](int row) {
        if (const auto found = streamAt(row))
            emit openStream(found->facts->name());
    });
    connect(m_fastestTable, &TableView::currentRowChanged, this, [this, streamAt](int row) {
        if (const auto found = streamAt(row))
            emit currentStreamChanged(found->facts->name());
    });
}

/// What it names, as far as that is still there.
void OverviewPage::open(const EventSubject& subject)
{
    const auto* consumer = std::get_if<ConsumerKey>(&subject);
    const auto* stream = consumer ? &consumer->stream : std::get_if<StreamName>(&subject);
    if (consumer && m_consumers.rowOf(*consumer) >= 0)
        emit openConsumer(*consumer);
    else if (stream && m_streams.rowOf(*stream) >= 0)
        emit openStream(*stream);
    else
        emit openEvents();
}

QLabel* OverviewPage::addTotal(QGridLayout& grid, const QString& title, const char* objectName)
{
    auto* label = factLabel(objectName, title);
    const int row = grid.rowCount();
    grid.addWidget(captionLabel(title), row, 0);
    grid.addWidget(label, row, 1);
    return label;
}

void OverviewPage::setConnection(const QString& words)
{
    m_connection->setText(words);
}

void OverviewPage::setAccount(const std::optional<AccountFacts>& account)
{
    m_use->setAccount(account);
}

void OverviewPage::setIncomplete(const QString& streams, const QString& consumers)
{
    m_streamsMissing = streams;
    m_consumersMissing = consumers;
}

void OverviewPage::refresh()
{
    m_worst.refresh();
    m_fastest.refresh();
    refreshTotals();
    refreshConsumers();
}

void OverviewPage::setOldSince(const std::optional<Timestamp>& since)
{
    m_oldSince = since;
    for (QLabel* total : {m_streamCount, m_consumerCount, m_messages, m_incoming, m_lag}) {
        QFont font = total->font();
        font.setItalic(since.has_value());
        total->setFont(font);
    }
    QFont font = m_use->font();
    font.setItalic(since.has_value());
    m_use->setFont(font);
    setDeadLetters(m_deadLetters, m_latelyDead);
    refresh();
}

void OverviewPage::setDeadLetters(std::optional<quint64> total, quint64 lately)
{
    m_deadLetters = total;
    m_latelyDead = lately;
    m_figures->setDeadLetters(total, lately, m_oldSince.has_value());
}

void OverviewPage::refreshTotals()
{
    uint64_t messages = 0;
    uint64_t bytes = 0;
    std::optional<double> incoming;
    bool areAllKnown = m_streamsMissing.isEmpty();
    for (int row = 0; row < m_streams.rowCount(); ++row) {
        const StreamRowPtr stream = m_streams.rowAt(row);
        if (stream->facts->known != Known::State) {
            areAllKnown = false;
            continue;
        }
        messages += stream->facts->state.messages;
        bytes += stream->facts->state.bytes;
        if (stream->othersIn() && !m_oldSince)
            incoming = incoming.value_or(0) + *stream->othersIn();
    }
    m_incomingRate = incoming;
    const auto count = static_cast<uint64_t>(m_streams.rowCount());
    m_streamCount->setText(sumText(countText(count), count == 0, m_streamsMissing.isEmpty()));
    m_messages->setText(
        sumText(tr("%1 message(s), %2", nullptr, pluralNumber(messages)).arg(countText(messages), bytesText(bytes)),
                messages == 0, areAllKnown));
    m_incoming->setText(incoming ? tr("%1 messages/s").arg(rateText(incoming)) : unknownText());
    const QString none = m_streamsMissing.isEmpty() ? tr("This account has no streams.") : m_streamsMissing;
    m_fastestTable->setEmptyText(m_streams.rowCount() == 0 ? none
                                 : m_oldSince ? tr("Nothing has been heard since %1.").arg(instantText(*m_oldSince))
                                 : incoming   ? tr("No stream is growing.")
                                              : tr("Rates are known after the second look."));
}

void OverviewPage::refreshConsumers()
{
    uint64_t lag = 0;
    int attention = 0;
    OverviewFigures::Facts facts;
    for (int row = 0; row < m_consumers.rowCount(); ++row) {
        const ConsumerRowPtr consumer = m_consumers.rowAt(row);
        lag += consumer->facts->pending;
        attention += needsAttention(*consumer) ? 1 : 0;
        const ConsumerStatus status = m_consumers.statusAt(row);
        ++facts.statuses[status];
        facts.groups.add(groupOf(status));
        if (consumer->rates.delivered && !m_oldSince)
            facts.outgoing = facts.outgoing.value_or(0) + *consumer->rates.delivered;
    }
    facts.incoming = m_incomingRate;
    facts.streams = static_cast<uint64_t>(m_streams.rowCount());
    facts.consumers = static_cast<uint64_t>(m_consumers.rowCount());
    facts.isWhole = isWhole();
    facts.isOld = m_oldSince.has_value();
    m_figures->setFacts(facts);
    const int count = m_consumers.rowCount();
    m_consumerCount->setText(sumText(countText(facts.consumers), count == 0, isWhole()));
    m_lag->setText(sumText(tr("%1 messages").arg(countText(lag)), lag == 0, isWhole()));
    const QString health = healthText(facts.groups, attention);
    m_worstTable->setEmptyText(health);
    m_health->setText(health);
    m_health->setVisible(m_worst.rowCount() > 0); // else the table itself says it
    // The first key that is pressed concerns the worst one.
    if (m_worst.rowCount() > 0 && !m_worstTable->currentIndex().isValid())
        m_worstTable->setCurrentIndex(m_worstTable->model()->index(0, 0));
    m_all->setVisible(attention > m_worst.rowCount());
}

/// Fine is said only when every consumer was seen and judged.
QString OverviewPage::healthText(const GroupCounts& groups, int attention) const
{
    const int count = m_consumers.rowCount();
    const int unknown = groups.of(ConsumerGroup::Unknown);
    if (m_oldSince)
        return tr("Nothing has been heard since %1.").arg(instantText(*m_oldSince));
    QStringList sentences;
    if (attention > 0)
        sentences << tr("%1 of %n consumer(s) need attention.", nullptr, count).arg(QLocale().toString(attention));
    if (!isWhole())
        sentences << (m_consumersMissing.isEmpty() ? m_streamsMissing : m_consumersMissing);
    if (!sentences.isEmpty())
        return sentences.join(QLatin1Char(' '));
    if (count == 0)
        return tr("There are no consumers.");
    if (unknown > 0)
        return tr("No trouble seen, but %n consumer(s) cannot be judged yet.", nullptr, unknown);
    return groups.of(ConsumerGroup::Fine) == count ? tr("All %n consumer(s) are fine.", nullptr, count)
                                                   : tr("None of %n consumer(s) needs attention.", nullptr, count);
}

QByteArray OverviewPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << m_worstTable->saveLayout() << m_fastestTable->saveLayout() << m_recentTable->saveLayout();
    return state;
}

bool OverviewPage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray worst;
    QByteArray fastest;
    QByteArray recent;
    in >> version >> worst >> fastest >> recent;
    if (in.status() != QDataStream::Ok || version != stateVersion)
        return false;
    const bool isWorstRestored = m_worstTable->restoreLayout(worst);
    const bool isRecentRestored = m_recentTable->restoreLayout(recent);
    return m_fastestTable->restoreLayout(fastest) && isWorstRestored && isRecentRestored;
}

} // namespace jetlag
