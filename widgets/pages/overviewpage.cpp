// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overviewpage.h"

#include "items/consumersmodel.h"
#include "items/eventsmodel.h"
#include "items/formatting.h"
#include "items/streamsmodel.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/accountuseview.h"
#include "widgets/pages/factlabels.h"

#include <QDataStream>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <map>

namespace jetlag {
namespace {

constexpr int shownRows = 10;
constexpr quint32 stateVersion = 2;

QStringList ids(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list << QLatin1String(name);
    return list;
}

/// How much a consumer needs a look: 0 is fine, with messages waiting all the same.
int trouble(const ConsumerRow& row)
{
    if (row.isOld())
        return 2;
    switch (severityOf(row.assessment.status)) {
    case Severity::Critical:
        return 3;
    case Severity::Warning:
        return 2;
    case Severity::Notice:
        return 1;
    case Severity::Ok:
    case Severity::Unknown:
        break;
    }
    return 0;
}

std::optional<TopRowsModel::Rank> rankOf(const ConsumerRowPtr& row)
{
    const uint64_t backlog = row ? row->facts->backlog() : 0;
    if (!row || (trouble(*row) == 0 && row->facts->pending == 0))
        return {};
    constexpr int step = 16; // more than there are states
    return TopRowsModel::Rank{trouble(*row) * step + static_cast<int>(row->assessment.status),
                              static_cast<double>(backlog)};
}

std::optional<TopRowsModel::Rank> rankOf(const StreamRowPtr& row)
{
    if (!row || row->rates.messagesIn.value_or(0) <= 0)
        return {};
    return TopRowsModel::Rank{0, *row->rates.messagesIn};
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

QVBoxLayout* block(const QString& title, QLayout* content)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(headingLabel(title));
    column->addLayout(content);
    column->addStretch(1);
    return column;
}

} // namespace

OverviewPage::OverviewPage(StreamsModel& streams, ConsumersModel& consumers, EventsModel& events, QWidget* parent)
    : QWidget(parent)
    , m_streams(streams)
    , m_consumers(consumers)
    , m_events(events)
    , m_worst(consumers,
              ids({"status", "cause", "stream", "consumer", "lag", "trend", "time-lag", "eta", "ack-pending"}),
              shownRows, [&consumers](int row) { return rankOf(consumers.rowAt(row)); })
    , m_fastest(streams, ids({"stream", "health", "messages", "bytes", "in-rate", "trend"}), shownRows,
                [&streams](int row) { return rankOf(streams.rowAt(row)); })
    , m_recent(events, ids({"time", "subject", "text"}), shownRows,
               [&events](int row) { return rankOf(events.eventAt(row), row); })
{
    setObjectName(QLatin1String(ObjectName));
    m_connection = factLabel("overviewConnection", tr("Connection"));
    m_connection->setWordWrap(true);
    auto* connection = new QVBoxLayout;
    connection->addWidget(m_connection);

    auto* totals = new QGridLayout;
    m_streamCount = addTotal(*totals, tr("Streams"), "totalStreams");
    m_consumerCount = addTotal(*totals, tr("Consumers"), "totalConsumers");
    m_messages = addTotal(*totals, tr("Stored"), "totalMessages");
    m_incoming = addTotal(*totals, tr("Incoming"), "totalIncoming");
    m_lag = addTotal(*totals, tr("Not yet delivered"), "totalLag");
    totals->setColumnStretch(1, 1);

    m_use = new AccountUseView;
    auto* uses = new QVBoxLayout;
    uses->addWidget(m_use);

    auto* top = new QHBoxLayout;
    top->setSpacing(32);
    top->addLayout(block(tr("Connection"), connection), 2);
    top->addLayout(block(tr("Totals"), totals), 3);
    top->addLayout(block(tr("Account use"), uses), 4);

    m_worstTable = new TableView(m_worst, tr("Worst consumers", "accessible name of the table"), this);
    m_worstTable->setObjectName(QStringLiteral("worstConsumersTable"));
    m_fastestTable = new TableView(m_fastest, tr("Fastest growing streams", "accessible name of the table"), this);
    m_fastestTable->setObjectName(QStringLiteral("fastestStreamsTable"));
    m_recentTable = new TableView(m_recent, tr("Recent changes", "accessible name of the table"), this);
    m_recentTable->setObjectName(QStringLiteral("recentChangesTable"));
    m_recentTable->setEmptyText(tr("Nothing has changed since the start."));
    for (TableView* table : {m_worstTable, m_fastestTable, m_recentTable}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->sortNaturally();
    }
    m_health = captionLabel({});
    m_health->setObjectName(QStringLiteral("overviewHealth"));
    auto* worstTitle = new QHBoxLayout;
    worstTitle->addWidget(headingLabel(tr("Worst consumers")));
    worstTitle->addSpacing(12);
    worstTitle->addWidget(m_health, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addSpacing(10);
    layout->addLayout(worstTitle);
    layout->addWidget(m_worstTable, 3);
    layout->addSpacing(6);
    auto* below = new QGridLayout;
    below->setHorizontalSpacing(12);
    below->addWidget(headingLabel(tr("Fastest growing streams")), 0, 0);
    below->addWidget(m_fastestTable, 1, 0);
    below->addWidget(headingLabel(tr("Recent changes")), 0, 1);
    below->addWidget(m_recentTable, 1, 1);
    below->setColumnStretch(0, 1);
    below->setColumnStretch(1, 1);
    layout->addLayout(below, 2);
    wire();
    // Nothing is zero before the server said so.
    for (QLabel* total : {m_streamCount, m_consumerCount, m_messages, m_incoming, m_lag})
        total->setText(unknownText());
    for (TableView* table : {m_worstTable, m_fastestTable})
        table->setEmptyText(tr("The server has told nothing yet."));
}

void OverviewPage::wire()
{
    connect(m_recentTable, &TableView::rowActivated, this, [this](int row) {
        if (const Event* event = m_events.eventAt(m_recent.sourceRow(row)))
            open(event->subject);
    });
    // Events may come in storms.
    m_recentPause.setSingleShot(true);
    m_recentPause.setInterval(250);
    connect(&m_recentPause, &QTimer::timeout, &m_recent, &TopRowsModel::refresh);
    connect(&m_events, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_recentPause.isActive())
            m_recentPause.start();
    });
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
    refresh();
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
        if (stream->rates.messagesIn && !m_oldSince)
            incoming = incoming.value_or(0) + *stream->rates.messagesIn;
    }
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
    int troubled = 0;
    int unknown = 0;
    std::map<ConsumerStatus, int> statuses;
    for (int row = 0; row < m_consumers.rowCount(); ++row) {
        const ConsumerRowPtr consumer = m_consumers.rowAt(row);
        const ConsumerStatus status = consumer->assessment.status;
        lag += consumer->facts->pending;
        ++statuses[status];
        troubled += trouble(*consumer) > 0 ? 1 : 0;
        unknown += status == ConsumerStatus::Unknown ? 1 : 0;
    }
    const int count = m_consumers.rowCount();
    const bool areAllKnown = m_consumersMissing.isEmpty() && m_streamsMissing.isEmpty();
    m_consumerCount->setText(sumText(countText(static_cast<uint64_t>(count)), count == 0, areAllKnown));
    m_lag->setText(sumText(tr("%1 messages").arg(countText(lag)), lag == 0, areAllKnown));
    QStringList parts;
    for (auto status = statuses.rbegin(); status != statuses.rend(); ++status)
        parts << QStringLiteral("%1 %2").arg(statusText(status->first), QLocale().toString(status->second));
    m_consumerCount->setToolTip(toolTipText(parts.join(QStringLiteral(", "))));
    // Fine is said only when every consumer was seen and judged.
    const QString fine = m_oldSince     ? tr("Nothing has been heard since %1.").arg(instantText(*m_oldSince))
                         : !areAllKnown ? (m_consumersMissing.isEmpty() ? m_streamsMissing : m_consumersMissing)
                         : count == 0   ? tr("There are no consumers.")
                         : unknown == 0 ? tr("All consumers are fine.")
                         : troubled == 0
                             ? tr("No trouble seen, but %n consumer(s) cannot be judged yet.", nullptr, unknown)
                             : QString();
    m_worstTable->setEmptyText(fine);
    const bool saysFine = troubled == 0 && m_worst.rowCount() > 0;
    const QString trouble = troubled > 0 ? parts.join(QStringLiteral(" · ")) : QString();
    m_health->setText(saysFine || m_oldSince ? fine : trouble);
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
