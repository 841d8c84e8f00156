// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/streamsmodel.h"

#include "domain/streamhealth.h"
#include "domain/subject.h"

namespace jetlag {
namespace {

using Entry = StreamEntry;

/// Share of the nearest limit, and which one it is.
struct LimitUse
{
    double share = 0;
    QString name;
};

QString retentionText(Retention retention)
{
    switch (retention) {
    case Retention::Limits:
        return StreamsModel::tr("limits", "retention");
    case Retention::Interest:
        return StreamsModel::tr("interest", "retention");
    case Retention::WorkQueue:
        return StreamsModel::tr("work queue", "retention");
    case Retention::Unknown:
        break;
    }
    return unknownText();
}

QString storageText(Storage storage)
{
    switch (storage) {
    case Storage::File:
        return StreamsModel::tr("file", "storage");
    case Storage::Memory:
        return StreamsModel::tr("memory", "storage");
    case Storage::Unknown:
        break;
    }
    return unknownText();
}

std::optional<std::chrono::nanoseconds> spanOf(const StreamState& state)
{
    if (state.messages == 0 || !state.firstTime || !state.lastTime)
        return {};
    return std::max(std::chrono::nanoseconds(0), std::chrono::nanoseconds(*state.lastTime - *state.firstTime));
}

std::optional<LimitUse> limitUse(const Entry& entry)
{
    std::optional<LimitUse> nearest;
    const auto consider = [&](uint64_t used, const std::optional<uint64_t>& limit, const QString& name) {
        if (!limit || *limit == 0)
            return;
        const double share = static_cast<double>(used) / static_cast<double>(*limit);
        if (!nearest || share > nearest->share)
            nearest = LimitUse{share, name};
    };
    consider(entry.state().messages, entry.config().maxMessages, StreamsModel::tr("messages", "limit"));
    consider(entry.state().bytes, entry.config().maxBytes, StreamsModel::tr("bytes", "limit"));
    consider(entry.state().consumers, entry.config().maxConsumers, StreamsModel::tr("consumers", "limit"));
    return nearest;
}

QVariant limitMore(const Entry& entry, int role)
{
    const auto use = limitUse(entry);
    if (role == FractionRole)
        return use ? QVariant(std::min(1.0, use->share)) : QVariant();
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        return use ? StreamsModel::tr("%1 % of the limit on %2")
                         .arg(QLocale().toString(use->share * 100, 'f', 0), use->name)
                   : StreamsModel::tr("no limit");
    }
    return {};
}

QVariant replicationMore(const Entry& entry, int role)
{
    const auto& trouble = entry.row->facts->replicationTrouble;
    if (!trouble || (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const QString text = trouble->isEmpty()
                             ? StreamsModel::tr("Not known: the origin has not been reached yet.")
                             : StreamsModel::tr("Not known. The server says: %1").arg(displayText(*trouble));
    return QVariant(role == Qt::ToolTipRole ? toolTipText(text) : text);
}

/// What the cell says of a row that is old.
QString oldHealthText(const Entry& entry)
{
    const StreamHealth health = healthOf(*entry.row);
    if (!entry.row->offline.isEmpty())
        return StreamsModel::tr("Offline");
    if (health.isLeaderless)
        return StreamsModel::tr("No leader");
    const auto since = entry.oldSince();
    return since ? StreamsModel::tr("As of %1").arg(instantText(*since)) : unknownText();
}

/// The same in a sentence; empty: nothing to add.
QString oldHealthSentence(const Entry& entry)
{
    if (!entry.row->offline.isEmpty())
        return offlineText(entry.row->offline);
    const auto since = entry.oldSince();
    const StreamHealth health = healthOf(*entry.row);
    if (!since)
        return {};
    return health.status ? StreamsModel::tr("As of %1: %2. Nothing has been heard of it since.")
                               .arg(instantText(*since), statusText(*health.status))
                         : StreamsModel::tr("As of %1. Nothing has been heard of it since.").arg(instantText(*since));
}

/// Of the stream's own trouble, where no consumer is worse off; empty: the consumers' status is the word.
QString troubleWord(const StreamHealth& health)
{
    if (health.status != ConsumerStatus::OverThreshold)
        return {};
    switch (health.trouble) {
    case StreamHealth::Trouble::None:
        break;
    case StreamHealth::Trouble::RefusesNew:
        return StreamsModel::tr("Refuses");
    case StreamHealth::Trouble::NotFed:
    case StreamHealth::Trouble::NotReached:
        return StreamsModel::tr("Not fed");
    }
    return {};
}

QString healthText(const Entry& entry)
{
    if (entry.isOld() || !entry.row->offline.isEmpty())
        return oldHealthText(entry);
    const StreamHealth health = healthOf(*entry.row);
    const QString trouble = troubleWord(health);
    return !trouble.isEmpty() ? trouble : health.status ? statusText(*health.status) : unknownText();
}

/// What the stream's own trouble is, and which threshold it has crossed.
QString healthSentences(const Entry& entry)
{
    const QString problem = displayText(entry.row->facts->replicationTrouble.value_or(QString()));
    QStringList sentences{troubleText(healthOf(*entry.row).trouble, problem)};
    if (entry.row->breach)
        sentences.append(displayText(breachText(*entry.row->breach)));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QVariant healthMore(const Entry& entry, int role)
{
    const StreamHealth health = healthOf(*entry.row);
    if (role == SeverityRole)
        return static_cast<int>(health.severity);
    if (role == FilterTextRole && health.status)
        return troubleWord(health).isEmpty()                         ? statusKeyword(*health.status)
               : health.trouble == StreamHealth::Trouble::RefusesNew ? QStringLiteral("refuses")
                                                                     : QStringLiteral("not-fed");
    if ((entry.isOld() || !entry.row->offline.isEmpty()) &&
        (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        const QString text = oldHealthSentence(entry);
        return text.isEmpty() ? QVariant() : QVariant(role == Qt::ToolTipRole ? toolTipText(text) : text);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString text = healthSentences(entry);
        if (text.isEmpty())
            return {};
        return QVariant(role == Qt::ToolTipRole ? toolTipText(text) : text);
    }
    return {};
}

QVector<Column<Entry>> makeColumns()
{
    const auto sequence = [](const char* id, const QString& title, const QString& what, Sequence StreamState::*field) {
        return Column<Entry>{{id, title, what, true, true, 12},
                             [field](const Entry& e) { return unsignedValue((e.state().*field).value); },
                             [field](const Entry& e) { return countText((e.state().*field).value); }};
    };
    return {
        Column<Entry>{{"stream", StreamsModel::tr("Stream"), StreamsModel::tr("Name of the stream."), true, false, 22},
                      [](const Entry& e) { return QVariant(e.config().name.value); },
                      [](const Entry& e) { return displayName(e.config().name.value); }}
            .of(Known::Name),
        Column<Entry>{
            {"health", StreamsModel::tr("Health"),
             StreamsModel::tr("What is wrong with the stream itself, or the worst status among its consumers."), true,
             false, 14, ValueKind::Text, true},
            [](const Entry& e) {
                const StreamHealth health = healthOf(*e.row);
                return health.isOld || !health.status ? QVariant() : QVariant(static_cast<int>(*health.status));
            },
            healthText,
            healthMore}
            .of(Known::Name),
        {{"messages", StreamsModel::tr("Messages"), StreamsModel::tr("Messages stored now."), true, true, 12},
         [](const Entry& e) { return unsignedValue(e.state().messages); },
         [](const Entry& e) { return countText(e.state().messages); }},
        {{"bytes", StreamsModel::tr("Bytes"), StreamsModel::tr("Bytes stored now, headers and overhead included."),
          true, true, 10, ValueKind::Bytes},
         [](const Entry& e) { return unsignedValue(e.state().bytes); },
         [](const Entry& e) { return kibibytesText(e.state().bytes); }},
        Column<Entry>{{"in-rate", StreamsModel::tr("In/s"),
                       StreamsModel::tr("Messages stored per second, averaged over about ten seconds."), true, true, 8},
                      [](const Entry& e) { return doubleValue(e.row->othersIn()); },
                      [](const Entry& e) {
                          const QString rate = rateText(e.row->othersIn());
                          return e.row->ownPerSecond > 0 && e.row->othersIn() ? QString(u'≈' + rate) : rate;
                      },
                      [](const Entry& e, int role) {
                          return role == Qt::ToolTipRole && e.row->ownPerSecond > 0
                                     ? QVariant(toolTipText(
                                           StreamsModel::tr("Without about %1 a second that JetLag's own requests add: "
                                                            "this stream stores a message for each.")
                                               .arg(rateText(e.row->ownPerSecond))))
                                     : QVariant();
                      }}
            .whileFresh(),
        {{"trend", StreamsModel::tr("Trend"), StreamsModel::tr("How the rate of new messages went lately."), true,
          false, 9, ValueKind::Automatic, true},
         [](const Entry& e) { return doubleValue(e.row->othersIn()); },
         [](const Entry&) { return QString(); },
         [](const Entry& e, int role) {
             return role == TrendRole                ? QVariant::fromValue(e.trend.values())
                    : role == Qt::AccessibleTextRole ? QVariant(e.trend.spoken())
                                                     : QVariant();
         }},
        {{"consumers", StreamsModel::tr("Consumers"), StreamsModel::tr("Number of consumers."), true, true, 9},
         [](const Entry& e) { return unsignedValue(e.state().consumers); },
         [](const Entry& e) { return countText(e.state().consumers); }},
        {{"worst-lag", StreamsModel::tr("Worst lag"),
          StreamsModel::tr("Messages not yet delivered to the consumer that is furthest behind."), true, true, 10},
         [](const Entry& e) { return unsignedValue(e.row->worstLag); },
         [](const Entry& e) { return countText(e.row->worstLag); }},
        sequence("first-seq", StreamsModel::tr("First seq"), StreamsModel::tr("Sequence of the oldest stored message."),
                 &StreamState::first),
        sequence("last-seq", StreamsModel::tr("Last seq"), StreamsModel::tr("Sequence of the newest message."),
                 &StreamState::last),
        Column<Entry>{{"last-message", StreamsModel::tr("Last message"),
                       StreamsModel::tr("How long ago the newest message was stored."), true, true, 11,
                       ValueKind::Time},
                      [](const Entry& e) { return timeValue(e.state().lastTime); },
                      [](const Entry& e) { return ageText(e.state().lastTime, e.now()); }}
            .withAge(),
        {{"limit", StreamsModel::tr("Limit"), StreamsModel::tr("Share of the nearest limit of the stream."), true,
          false, 10, ValueKind::Automatic, true},
         [](const Entry& e) {
             const auto use = limitUse(e);
             return use ? QVariant(use->share) : QVariant();
         },
         [](const Entry& e) {
             const auto use = limitUse(e);
             return use ? StreamsModel::tr("%1 %").arg(QLocale().toString(use->share * 100, 'f', 0)) : unknownText();
         },
         limitMore},
        Column<Entry>{{"subjects", StreamsModel::tr("Subjects"), StreamsModel::tr("Subjects that the stream captures."),
                       true, false, 22},
                      [](const Entry& e) { return QVariant(e.config().subjects.join(QStringLiteral(", "))); },
                      [](const Entry& e) { return displayText(e.config().subjects.join(QStringLiteral(", "))); }}
            .of(Known::Config),
        Column<Entry>{{"retention", StreamsModel::tr("Retention"),
                       StreamsModel::tr("When messages go: by limits, by interest, or when worked off."), true, false,
                       10},
                      [](const Entry& e) { return textValue(retentionText(e.config().retention)); },
                      [](const Entry& e) { return retentionText(e.config().retention); }}
            .of(Known::Config),
        Column<Entry>{
            {"storage", StreamsModel::tr("Storage"), StreamsModel::tr("Where messages are kept."), true, false, 8},
            [](const Entry& e) { return textValue(storageText(e.config().storage)); },
            [](const Entry& e) { return storageText(e.config().storage); }}
            .of(Known::Config),
        Column<Entry>{{"replicas", StreamsModel::tr("Replicas"), StreamsModel::tr("Number of copies in the cluster."),
                       true, true, 8},
                      [](const Entry& e) { return QVariant(e.config().replicas); }}
            .of(Known::Config),
        {{"leader", StreamsModel::tr("Leader"), StreamsModel::tr("The server that leads the stream."), false, false,
          12},
         [](const Entry& e) { return e.row->facts->leader.isEmpty() ? QVariant() : QVariant(e.row->facts->leader); },
         [](const Entry& e) {
             return e.row->facts->leader.isEmpty() ? unknownText() : displayText(e.row->facts->leader);
         }},
        {{"deleted", StreamsModel::tr("Deleted"),
          StreamsModel::tr("Messages deleted between the first and the last one."), false, true, 9},
         [](const Entry& e) { return unsignedValue(e.state().deleted); },
         [](const Entry& e) { return countText(e.state().deleted); }},
        {{"lost", StreamsModel::tr("Lost"), StreamsModel::tr("Messages that the server says it has lost."), false, true,
          8},
         [](const Entry& e) { return unsignedValue(e.state().lost); },
         [](const Entry& e) { return countText(e.state().lost); }},
        {{"span", StreamsModel::tr("Span"), StreamsModel::tr("Time between the oldest and the newest stored message."),
          false, true, 10},
         [](const Entry& e) {
             const auto span = spanOf(e.state());
             return span ? QVariant::fromValue<qint64>(span->count()) : QVariant();
         },
         [](const Entry& e) {
             const auto span = spanOf(e.state());
             return span ? durationText(*span) : unknownText();
         }},
        {{"subject-count", StreamsModel::tr("Subject count"), StreamsModel::tr("Number of different subjects stored."),
          false, true, 10},
         [](const Entry& e) { return unsignedValue(e.state().subjects); },
         [](const Entry& e) { return countText(e.state().subjects); }},
        Column<Entry>{{"bytes-rate", StreamsModel::tr("Bytes in/s"),
                       StreamsModel::tr("Bytes stored per second, while nothing is removed."), false, true, 10,
                       ValueKind::Bytes},
                      [](const Entry& e) { return doubleValue(e.row->rates.bytesIn); },
                      [](const Entry& e) {
                          return e.row->rates.bytesIn ? kibibytesText(static_cast<uint64_t>(*e.row->rates.bytesIn))
                                                      : unknownText();
                      }}
            .whileFresh(),
        {{"mirror-lag", StreamsModel::tr("Mirror lag"),
          StreamsModel::tr("How far a mirror or its slowest source is behind."), false, true, 9},
         [](const Entry& e) { return unsignedValue(e.row->facts->replicationLag); },
         [](const Entry& e) { return countText(e.row->facts->replicationLag); },
         replicationMore},
        Column<Entry>{{"duplicate-window", StreamsModel::tr("Duplicate window"),
                       StreamsModel::tr("How long message ids are remembered."), false, true, 10},
                      [](const Entry& e) { return QVariant::fromValue<qint64>(e.config().duplicateWindow.count()); },
                      [](const Entry& e) { return durationText(e.config().duplicateWindow); }}
            .of(Known::Config),
        Column<Entry>{
            {"created", StreamsModel::tr("Created"), StreamsModel::tr("When the stream was created."), false, false,
             18},
            [](const Entry& e) { return timeValue(e.row->facts->created); },
            [](const Entry& e) { return e.row->facts->created ? momentText(*e.row->facts->created) : unknownText(); }}
            .of(Known::Config),
        Column<Entry>{
            {"api-level", StreamsModel::tr("API level"), StreamsModel::tr("The API level that the stream needs."),
             false, true, 8},
            [](const Entry& e) { return e.row->facts->apiLevel ? QVariant(*e.row->facts->apiLevel) : QVariant(); },
            [](const Entry& e) {
                return e.row->facts->apiLevel ? QString::number(*e.row->facts->apiLevel) : unknownText();
            }}
            .of(Known::Config),
    };
}

} // namespace

StreamsModel::StreamsModel(QObject* parent)
    : RowsModel(makeColumns(), parent)
{
}

} // namespace jetlag
