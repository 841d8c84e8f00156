// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumersmodel.h"

#include "domain/subject.h"

#include <algorithm>
#include <limits>

namespace jetlag {
namespace {

using Entry = ConsumerEntry;

QString kindText(const ConsumerConfig& config)
{
    if (config.isPull())
        return config.isDurable() ? ConsumersModel::tr("pull, durable") : ConsumersModel::tr("pull, ephemeral");
    return config.isDurable() ? ConsumersModel::tr("push, durable") : ConsumersModel::tr("push, ephemeral");
}

QString ackPolicyText(AckPolicy policy)
{
    switch (policy) {
    case AckPolicy::None:
        return ConsumersModel::tr("none", "ack policy");
    case AckPolicy::All:
        return ConsumersModel::tr("all", "ack policy");
    case AckPolicy::Explicit:
        return ConsumersModel::tr("explicit", "ack policy");
    case AckPolicy::Unknown:
        break;
    }
    return unknownText();
}

QString deliverPolicyText(DeliverPolicy policy)
{
    switch (policy) {
    case DeliverPolicy::All:
        return ConsumersModel::tr("all", "deliver policy");
    case DeliverPolicy::Last:
        return ConsumersModel::tr("last", "deliver policy");
    case DeliverPolicy::New:
        return ConsumersModel::tr("new", "deliver policy");
    case DeliverPolicy::ByStartSequence:
        return ConsumersModel::tr("by start sequence", "deliver policy");
    case DeliverPolicy::ByStartTime:
        return ConsumersModel::tr("by start time", "deliver policy");
    case DeliverPolicy::LastPerSubject:
        return ConsumersModel::tr("last per subject", "deliver policy");
    case DeliverPolicy::Unknown:
        break;
    }
    return unknownText();
}

/// Nobody knows whether what was fine still is.
ConsumerStatus statusOf(const Entry& entry)
{
    const ConsumerStatus status = entry.row->assessment.status;
    return entry.isOld() && severityOf(status) == Severity::Ok ? ConsumerStatus::Unknown : status;
}

QString causeOf(const Entry& entry)
{
    const ConsumerStatus status = entry.row->assessment.status;
    QStringList sentences;
    if (statusOf(entry) != status)
        sentences << statusText(status) + u'.';
    sentences << (entry.row->offline.isEmpty() ? displayText(causeText(entry.row->assessment, entry.facts()))
                                               : offlineText(entry.row->offline));
    sentences.removeAll(QString());
    QString cause = sentences.join(QLatin1Char(' '));
    const auto since = entry.oldSince();
    if (!since)
        return cause;
    //: a time, and what was so then
    return cause.isEmpty() ? ConsumersModel::tr("As of %1.").arg(instantText(*since))
                           : ConsumersModel::tr("As of %1: %2").arg(instantText(*since), cause);
}

QVariant statusMore(const Entry& entry, int role)
{
    const auto& assessment = entry.row->assessment;
    if (role == FilterTextRole) {
        const QString keyword = statusKeyword(statusOf(entry));
        const QString group = groupKeyword(groupOf(statusOf(entry)));
        return keyword == group ? keyword : QString(keyword + u' ' + group);
    }
    // Nobody knows whether it still is.
    if (role == DetailRole && assessment.since && !entry.isOld())
        return ageText(assessment.since, entry.now());
    if (role == SeverityRole)
        return static_cast<int>(severityOf(assessment.status));
    if (role == Qt::AccessibleTextRole) {
        const QString cause = causeOf(entry);
        const QString status = statusText(statusOf(entry));
        return cause.isEmpty() ? status : QStringLiteral("%1: %2").arg(status, cause);
    }
    return {};
}

QVariant causeMore(const Entry& entry, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    const QString advice = displayText(adviceText(entry.row->assessment, entry.facts()));
    const QString cause = causeOf(entry);
    return toolTipText(advice.isEmpty() ? cause : QString(cause + u'\n' + advice));
}

/// How long the first unfinished message has been waiting; 0 without a backlog, nullopt when not known.
std::optional<std::chrono::nanoseconds> timeLagOf(const Entry& entry)
{
    if (entry.row->isOld())
        return std::nullopt;
    if (entry.facts().backlog() == 0)
        return std::chrono::nanoseconds(0);
    const auto& oldest = entry.row->timeLag.oldest;
    return oldest ? std::optional(std::max(std::chrono::nanoseconds(0), entry.now() - *oldest)) : std::nullopt;
}

QString timeLagText(const Entry& entry)
{
    const auto lag = timeLagOf(entry);
    if (!lag)
        return unknownText();
    const QString text = ageText(entry.now() - *lag, entry.now());
    return entry.row->timeLag.isEstimate && lag->count() > 0 ? QString(QStringLiteral("≈ ") + text) : text;
}

Eta etaOfRow(const Entry& entry)
{
    return etaOf(entry.row->assessment, entry.facts().backlog());
}

QVariant etaValue(const Entry& entry)
{
    const Eta eta = etaOfRow(entry);
    switch (eta.kind) {
    case Eta::Kind::After:
        return QVariant::fromValue<qint64>(std::chrono::nanoseconds(eta.after).count());
    case Eta::Kind::Never:
        return QVariant::fromValue<qint64>(std::numeric_limits<qint64>::max());
    case Eta::Kind::Unknown:
        break;
    }
    return {};
}

QString etaText(const Entry& entry)
{
    const Eta eta = etaOfRow(entry);
    return eta.kind == Eta::Kind::Unknown ? unknownText()
           : eta.kind == Eta::Kind::Never ? ConsumersModel::tr("never at this rate")
                                          : durationText(eta.after);
}

QVariant ackPendingMore(const Entry& entry, int role)
{
    const auto& limit = entry.config().maxAckPending;
    if (role == FractionRole)
        return limit ? fractionValue(entry.facts().ackPending, *limit) : QVariant();
    if (role == DetailRole && limit)
        return ConsumersModel::tr("of %1", "acks pending, of at most").arg(countText(*limit));
    if ((role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) && limit)
        return ConsumersModel::tr("%1 of at most %2").arg(countText(entry.facts().ackPending), countText(*limit));
    return {};
}

Column<Entry> countColumn(const char* id, const QString& title, const QString& what, bool isOn,
                          uint64_t ConsumerFacts::*field)
{
    return {{id, title, what, isOn, true, 11},
            [field](const Entry& e) { return unsignedValue(e.facts().*field); },
            [field](const Entry& e) { return countText(e.facts().*field); }};
}

Column<Entry> ageColumn(const char* id, const QString& title, const QString& what,
                        ConsumerPosition ConsumerFacts::*field)
{
    return Column<Entry>{{id, title, what, true, true, 11, ValueKind::Time},
                         [field](const Entry& e) { return timeValue((e.facts().*field).lastActive); },
                         [field](const Entry& e) { return ageText((e.facts().*field).lastActive, e.now()); }}
        .withAge();
}

/// In characters, for the longest word of the language with its shape; ideographs are twice as wide.
int statusWidth()
{
    constexpr int shape = 4;
    qsizetype longest = 0;
    for (int i = 0; i <= static_cast<int>(ConsumerStatus::Stopped); ++i) {
        const QString word = statusText(static_cast<ConsumerStatus>(i));
        const auto wide = std::count_if(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
        longest = std::max<qsizetype>(longest, word.size() + wide);
    }
    return static_cast<int>(longest) + shape;
}

/// What it is and how it does.
QVector<Column<Entry>> firstColumns()
{
    return {
        Column<Entry>{{"status", ConsumersModel::tr("Status"),
                       ConsumersModel::tr("What the consumer is doing, worst first when sorted."), true, false,
                       statusWidth(), ValueKind::Text, true},
                      [](const Entry& e) {
                          const ConsumerStatus status = e.row->assessment.status;
                          return QVariant(static_cast<int>(status));
                      },
                      [](const Entry& e) { return statusText(statusOf(e)); },
                      statusMore}
            .of(Known::Name)
            .withAge(),
        Column<Entry>{
            {"cause", ConsumersModel::tr("Cause"), ConsumersModel::tr("Why, with the evidence."), true, false, 42},
            [](const Entry& e) { return QVariant(causeOf(e)); },
            {},
            causeMore}
            .of(Known::Name),
        Column<Entry>{
            {"stream", ConsumersModel::tr("Stream"), ConsumersModel::tr("The stream that it reads."), true, false, 18},
            [](const Entry& e) { return QVariant(e.facts().key.stream.value); },
            [](const Entry& e) { return displayName(e.facts().key.stream.value); }}
            .of(Known::Name),
        Column<Entry>{
            {"consumer", ConsumersModel::tr("Consumer"), ConsumersModel::tr("Name of the consumer."), true, false, 20},
            [](const Entry& e) { return QVariant(e.facts().key.consumer.value); },
            [](const Entry& e) { return displayName(e.facts().key.consumer.value); },
            [](const Entry& e, int role) {
                return role == DetailRole ? QVariant(displayName(e.facts().key.stream.value)) : QVariant();
            }}
            .of(Known::Name),
        Column<Entry>{{"kind", ConsumersModel::tr("Kind"), ConsumersModel::tr("Pull or push, durable or ephemeral."),
                       true, false, 17},
                      [](const Entry& e) { return QVariant(kindText(e.config())); }}
            .of(Known::Config),
        countColumn("lag", ConsumersModel::tr("Lag"),
                    ConsumersModel::tr("Messages not yet delivered once (num_pending)."), true,
                    &ConsumerFacts::pending),
        {{"trend", ConsumersModel::tr("Trend"), ConsumersModel::tr("How the lag went lately."), true, false, 9,
          ValueKind::Automatic, true},
         [](const Entry& e) { return unsignedValue(e.facts().pending); },
         [](const Entry&) { return QString(); },
         [](const Entry& e, int role) {
             return role == TrendRole                ? QVariant::fromValue(e.trend.values())
                    : role == Qt::AccessibleTextRole ? QVariant(e.trend.spoken())
                                                     : QVariant();
         }},
        Column<Entry>{
            {"time-lag", ConsumersModel::tr("Time lag"),
             ConsumersModel::tr("How long the first unfinished message has been waiting; ≈ where it is estimated."),
             true, true, 14},
            [](const Entry& e) {
                const auto lag = timeLagOf(e);
                return lag ? QVariant::fromValue<qint64>(lag->count()) : QVariant();
            },
            timeLagText}
            .withAge(),
        Column<Entry>{{"eta", ConsumersModel::tr("ETA"),
                       ConsumersModel::tr("When the backlog is worked off at the present rate."), true, true, 17},
                      etaValue,
                      etaText}
            .whileFresh(),
        {{"ack-pending", ConsumersModel::tr("Ack pending"),
          ConsumersModel::tr("Delivered and not yet acknowledged, of its maximum."), true, true, 10},
         [](const Entry& e) { return unsignedValue(e.facts().ackPending); },
         [](const Entry& e) { return countText(e.facts().ackPending); },
         ackPendingMore},
    };
}

QVector<Column<Entry>> furtherColumns()
{
    return {
        countColumn("redelivered", ConsumersModel::tr("Redelivered"),
                    ConsumersModel::tr("Messages being delivered more than once at the moment."), true,
                    &ConsumerFacts::redelivered),
        {{"waiting", ConsumersModel::tr("Waiting"), ConsumersModel::tr("Open pull requests of workers."), true, true,
          9},
         [](const Entry& e) { return e.config().isPull() ? unsignedValue(e.facts().waiting) : QVariant(); },
         [](const Entry& e) { return e.config().isPull() ? countText(e.facts().waiting) : unknownText(); }},
        Column<Entry>{{"delivered-rate", ConsumersModel::tr("Delivered/s"),
                       ConsumersModel::tr("Deliveries per second, redeliveries included."), true, true, 10},
                      [](const Entry& e) { return doubleValue(e.row->rates.delivered); },
                      [](const Entry& e) { return rateText(e.row->rates.delivered); }}
            .whileFresh(),
        Column<Entry>{
            {"acked-rate", ConsumersModel::tr("Acked/s"),
             ConsumersModel::tr("Messages finished per second: acknowledged or terminated. — where that cannot "
                                "be told from messages that came again or were given up."),
             true, true, 10},
            [](const Entry& e) { return doubleValue(e.row->rates.acked); },
            [](const Entry& e) { return rateText(e.row->rates.acked, e.row->rates.ackedIsEstimate); }}
            .whileFresh(),
        ageColumn("last-delivery", ConsumersModel::tr("Last delivery"),
                  ConsumersModel::tr("How long ago a message was delivered."), &ConsumerFacts::delivered),
        ageColumn("last-ack", ConsumersModel::tr("Last ack"), ConsumersModel::tr("How long ago the ack floor moved."),
                  &ConsumerFacts::ackFloor),
        Column<Entry>{{"filter", ConsumersModel::tr("Filter"),
                       ConsumersModel::tr("Subjects that it takes; empty means all."), true, false, 22},
                      [](const Entry& e) { return QVariant(e.config().filters.join(QStringLiteral(", "))); },
                      [](const Entry& e) { return displayText(e.config().filters.join(QStringLiteral(", "))); }}
            .of(Known::Config),
    };
}

QVector<Column<Entry>> moreColumns()
{
    return {
        {{"since", ConsumersModel::tr("Since"), ConsumersModel::tr("Since when the status has been so, where known."),
          false, false, 18},
         [](const Entry& e) { return timeValue(e.row->assessment.since); },
         [](const Entry& e) { return e.row->assessment.since ? momentText(*e.row->assessment.since) : unknownText(); }},
        {{"ack-floor", ConsumersModel::tr("Ack floor"),
          ConsumersModel::tr("Everything up to this sequence is settled."), false, true, 12},
         [](const Entry& e) { return unsignedValue(e.facts().ackFloor.streamSequence.value); },
         [](const Entry& e) { return countText(e.facts().ackFloor.streamSequence.value); }},
        {{"delivered-seq", ConsumersModel::tr("Delivered seq"), ConsumersModel::tr("How far it has read the stream."),
          false, true, 12},
         [](const Entry& e) { return unsignedValue(e.facts().delivered.streamSequence.value); },
         [](const Entry& e) { return countText(e.facts().delivered.streamSequence.value); }},
        Column<Entry>{{"ack-wait", ConsumersModel::tr("Ack wait"),
                       ConsumersModel::tr("How long a worker has for an ack."), false, true, 9},
                      [](const Entry& e) { return QVariant::fromValue<qint64>(e.config().ackWait.count()); },
                      [](const Entry& e) { return durationText(e.config().ackWait); }}
            .of(Known::Config),
        Column<Entry>{{"max-deliver", ConsumersModel::tr("Max deliver"),
                       ConsumersModel::tr("After so many deliveries a message is given up."), false, true, 9},
                      [](const Entry& e) { return unsignedValue(e.config().maxDeliver); },
                      [](const Entry& e) {
                          return e.config().maxDeliver ? countText(*e.config().maxDeliver)
                                                       : ConsumersModel::tr("unlimited");
                      }}
            .of(Known::Config),
        Column<Entry>{{"ack-policy", ConsumersModel::tr("Ack policy"),
                       ConsumersModel::tr("Which messages must be acknowledged."), false, false, 10},
                      [](const Entry& e) { return textValue(ackPolicyText(e.config().ackPolicy)); },
                      [](const Entry& e) { return ackPolicyText(e.config().ackPolicy); }}
            .of(Known::Config),
        Column<Entry>{{"deliver-policy", ConsumersModel::tr("Deliver policy"),
                       ConsumersModel::tr("Where it began to read."), false, false, 12},
                      [](const Entry& e) { return textValue(deliverPolicyText(e.config().deliverPolicy)); },
                      [](const Entry& e) { return deliverPolicyText(e.config().deliverPolicy); }}
            .of(Known::Config),
        {{"paused-until", ConsumersModel::tr("Paused until"), ConsumersModel::tr("When a pause ends."), false, false,
          18},
         [](const Entry& e) {
             return e.facts().pauseRemaining ? QVariant::fromValue<qint64>(e.facts().pauseRemaining->count())
                                             : QVariant();
         },
         [](const Entry& e) {
             return e.facts().pauseRemaining
                        ? momentText(e.facts().serverTime.value_or(e.now()) + *e.facts().pauseRemaining)
                        : unknownText();
         }},
        {{"leader", ConsumersModel::tr("Leader"), ConsumersModel::tr("The server that leads the consumer."), false,
          false, 12},
         [](const Entry& e) { return e.facts().leader.isEmpty() ? QVariant() : QVariant(e.facts().leader); },
         [](const Entry& e) { return e.facts().leader.isEmpty() ? unknownText() : displayText(e.facts().leader); }},
        Column<Entry>{{"replicas", ConsumersModel::tr("Replicas"),
                       ConsumersModel::tr("Number of copies; the stream's when not set."), false, true, 8},
                      [](const Entry& e) { return QVariant(e.config().replicas); },
                      [](const Entry& e) {
                          return e.config().replicas == 0 ? ConsumersModel::tr("as stream")
                                                          : QString::number(e.config().replicas);
                      }}
            .of(Known::Config),
        Column<Entry>{{"created", ConsumersModel::tr("Created"), ConsumersModel::tr("When the consumer was created."),
                       false, false, 18},
                      [](const Entry& e) { return timeValue(e.facts().created); },
                      [](const Entry& e) { return e.facts().created ? momentText(*e.facts().created) : unknownText(); }}
            .of(Known::Config),
        Column<Entry>{
            {"api-level", ConsumersModel::tr("API level"), ConsumersModel::tr("The API level that the consumer needs."),
             false, true, 8},
            [](const Entry& e) { return e.facts().apiLevel ? QVariant(*e.facts().apiLevel) : QVariant(); },
            [](const Entry& e) { return e.facts().apiLevel ? QString::number(*e.facts().apiLevel) : unknownText(); }}
            .of(Known::Config),
    };
}

} // namespace

ConsumersModel::ConsumersModel(QObject* parent)
    : RowsModel(firstColumns() + furtherColumns() + moreColumns(), parent)
{
}

ConsumerStatus ConsumersModel::statusAt(int row) const
{
    return statusOf(entryAt(row));
}

GroupCounts ConsumersModel::groups() const
{
    GroupCounts counts;
    for (int row = 0; row < rowCount(); ++row)
        counts.add(groupOf(statusAt(row)));
    return counts;
}

} // namespace jetlag
