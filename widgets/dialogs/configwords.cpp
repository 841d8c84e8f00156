// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/configwords.h"

#include "domain/subject.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConfigWords)
};

bool is(const ConfigField& field, const char* key)
{
    return QLatin1String(field.key) == QLatin1String(key);
}

QString consumerTitle(const ConfigField& field)
{
    if (is(field, "durable_name"))
        return Words::tr("Name");
    if (is(field, FiltersKey))
        return Words::tr("Filter subjects");
    if (is(field, "deliver_policy"))
        return Words::tr("Deliver from");
    if (is(field, "opt_start_seq"))
        return Words::tr("Start sequence");
    if (is(field, "opt_start_time"))
        return Words::tr("Start time");
    if (is(field, "ack_policy"))
        return Words::tr("Acknowledgement");
    if (is(field, "ack_wait"))
        return Words::tr("Ack wait");
    if (is(field, "max_deliver"))
        return Words::tr("Deliveries at most");
    if (is(field, "backoff"))
        return Words::tr("Backoff");
    if (is(field, "max_ack_pending"))
        return Words::tr("In hand at most");
    if (is(field, "max_waiting"))
        return Words::tr("Pull requests at most");
    if (is(field, "max_batch"))
        return Words::tr("Batch at most");
    if (is(field, "max_expires"))
        return Words::tr("Pull expiry at most");
    if (is(field, "inactive_threshold"))
        return Words::tr("Removed when unused for");
    if (is(field, "deliver_subject"))
        return Words::tr("Push to subject");
    if (is(field, "deliver_group"))
        return Words::tr("Queue group");
    if (is(field, "replay_policy"))
        return Words::tr("Pace");
    if (is(field, "headers_only"))
        return Words::tr("Headers only");
    if (is(field, "sample_freq"))
        return Words::tr("Acks sampled");
    if (is(field, "idle_heartbeat"))
        return Words::tr("Heartbeat");
    if (is(field, "flow_control"))
        return Words::tr("Flow control");
    if (is(field, "rate_limit_bps"))
        return Words::tr("Bits per second at most");
    if (is(field, "priority_policy"))
        return Words::tr("Priority policy");
    if (is(field, "priority_groups"))
        return Words::tr("Priority groups");
    if (is(field, "priority_timeout"))
        return Words::tr("Pinned for");
    return is(field, "mem_storage") ? Words::tr("State in memory") : QString();
}

QString partTitle(const ConfigField& field)
{
    if (is(field, "mirror.name"))
        return Words::tr("Mirror of");
    if (is(field, "mirror.filter_subject"))
        return Words::tr("Mirror: filter subject");
    if (is(field, "mirror.opt_start_seq"))
        return Words::tr("Mirror: start sequence");
    if (is(field, "mirror.opt_start_time"))
        return Words::tr("Mirror: start time");
    if (is(field, "mirror.external.api"))
        return Words::tr("Mirror: external API prefix");
    if (is(field, "mirror.external.deliver"))
        return Words::tr("Mirror: external deliver prefix");
    if (is(field, "subject_transform.src"))
        return Words::tr("Transform subjects from");
    if (is(field, "subject_transform.dest"))
        return Words::tr("Transform subjects to");
    if (is(field, "republish.src"))
        return Words::tr("Republish from");
    if (is(field, "republish.dest"))
        return Words::tr("Republish to");
    if (is(field, "republish.headers_only"))
        return Words::tr("Republish headers only");
    if (is(field, "placement.cluster"))
        return Words::tr("Place in cluster");
    if (is(field, "placement.tags"))
        return Words::tr("Place on tags");
    if (is(field, "consumer_limits.inactive_threshold"))
        return Words::tr("Consumers removed when unused for");
    return is(field, "consumer_limits.max_ack_pending") ? Words::tr("Consumers: in hand at most") : QString();
}

QString newerStreamTitle(const ConfigField& field)
{
    if (is(field, "mirror_direct"))
        return Words::tr("Direct get by mirrors");
    if (is(field, "sources"))
        return Words::tr("Sources");
    if (is(field, "subject_delete_marker_ttl"))
        return Words::tr("Delete markers kept for");
    if (is(field, "first_seq"))
        return Words::tr("First sequence");
    if (is(field, "allow_atomic"))
        return Words::tr("Atomic batches");
    if (is(field, "allow_batched"))
        return Words::tr("Fast batches");
    if (is(field, "allow_msg_counter"))
        return Words::tr("Counters");
    if (is(field, "allow_msg_schedules"))
        return Words::tr("Scheduled messages");
    return is(field, "persist_mode") ? Words::tr("Writing to disk") : partTitle(field);
}

QString streamTitle(const ConfigField& field)
{
    if (is(field, "subjects"))
        return Words::tr("Subjects");
    if (is(field, "retention"))
        return Words::tr("Retention");
    if (is(field, "storage"))
        return Words::tr("Storage");
    if (is(field, "max_msgs"))
        return Words::tr("Messages at most");
    if (is(field, "max_bytes"))
        return Words::tr("Bytes at most");
    if (is(field, "max_age"))
        return Words::tr("Age at most");
    if (is(field, "max_msgs_per_subject"))
        return Words::tr("Messages per subject at most");
    if (is(field, "max_msg_size"))
        return Words::tr("Message size at most");
    if (is(field, "discard"))
        return Words::tr("When full, discard");
    if (is(field, "discard_new_per_subject"))
        return Words::tr("Discard new per subject");
    if (is(field, "duplicate_window"))
        return Words::tr("Duplicate window");
    if (is(field, "max_consumers"))
        return Words::tr("Consumers at most");
    if (is(field, "compression"))
        return Words::tr("Compression");
    if (is(field, "allow_direct"))
        return Words::tr("Direct get");
    if (is(field, "allow_rollup_hdrs"))
        return Words::tr("Roll-up headers");
    if (is(field, "allow_msg_ttl"))
        return Words::tr("Time to live per message");
    if (is(field, "no_ack"))
        return Words::tr("No publish acknowledgements");
    if (is(field, "deny_delete"))
        return Words::tr("Deny deletion of messages");
    return is(field, "deny_purge") ? Words::tr("Deny purge") : newerStreamTitle(field);
}

/// What the server takes where nothing is written; empty: nothing.
QString defaultText(const ConfigField& field, bool isConsumer)
{
    if (is(field, "ack_wait"))
        return QStringLiteral("30s");
    if (is(field, "max_ack_pending"))
        return QStringLiteral("1000");
    if (is(field, "max_waiting"))
        return QStringLiteral("512");
    if (is(field, "duplicate_window"))
        return QStringLiteral("2m");
    if (is(field, "num_replicas"))
        return isConsumer ? Words::tr("as many as the stream") : QStringLiteral("1");
    if (field.noLimit || is(field, "max_batch") || is(field, "max_expires"))
        return Words::tr("unlimited");
    return {};
}

} // namespace

QString fieldTitle(const ConfigField& field)
{
    if (is(field, "description"))
        return Words::tr("Description");
    if (is(field, "num_replicas"))
        return Words::tr("Replicas");
    if (is(field, "metadata"))
        return Words::tr("Metadata");
    if (is(field, "name"))
        return field.isRare ? Words::tr("Name without durability") : Words::tr("Name");
    // Of a pull; a stream's limit has the same key.
    if (is(field, "max_bytes") && field.isRare)
        return Words::tr("Pull bytes at most");
    QString title = consumerTitle(field);
    if (title.isEmpty())
        title = streamTitle(field);
    return title.isEmpty() ? QString(QLatin1String(field.key)) : title;
}

QString fieldHint(const ConfigField& field, bool isConsumer)
{
    if (const QString text = defaultText(field, isConsumer); !text.isEmpty())
        return Words::tr("empty: %1", "the server's default").arg(text);
    if (is(field, FiltersKey))
        return Words::tr("empty: everything in the stream");
    if (is(field, "inactive_threshold"))
        return Words::tr("empty: never");
    if (is(field, "backoff"))
        return Words::tr("such as 1s, 10s, 1m; empty: the ack wait each time");
    if (is(field, "deliver_subject"))
        return Words::tr("empty: workers pull");
    if (is(field, "sample_freq"))
        return Words::tr("such as 10%; empty: none");
    if (is(field, "subjects"))
        return Words::tr("such as orders.>, returns.*");
    if (is(field, "sources"))
        return Words::tr("such as ORDERS, RETURNS, or a JSON list");
    if (field.kind == FieldKind::Pairs)
        return Words::tr("such as team=blue, room=2");
    if (is(field, "placement.tags"))
        return Words::tr("such as ssd, eu");
    if (field.kind == FieldKind::Time)
        return Words::tr("such as 2026-12-01 08:00:00");
    return {};
}

QString fieldHelp(const ConfigField& field)
{
    const QString key = is(field, FiltersKey) ? QStringLiteral("filter_subject") : QString(QLatin1String(field.key));
    QString help;
    if (is(field, "ack_wait"))
        help = Words::tr("A message that is not acknowledged within this time is delivered again.");
    else if (is(field, "max_deliver"))
        help = Words::tr("A message that was delivered so often and not acknowledged is given up.");
    else if (is(field, "max_ack_pending"))
        help = Words::tr("With so many messages delivered and not acknowledged delivery stops until one is.");
    else if (is(field, "backoff"))
        help = Words::tr("Waits before the second delivery, the third and so on; the last one repeats. The first one "
                         "takes the place of the ack wait.");
    else if (is(field, "inactive_threshold"))
        help = Words::tr("The server deletes the consumer when nobody has used it for so long.");
    else if (is(field, "discard"))
        help = Words::tr("A full stream drops its oldest messages, or refuses new ones.");
    else if (is(field, "duplicate_window"))
        help = Words::tr("For so long a message with the same Nats-Msg-Id is not stored again.");
    else if (is(field, "name") && field.isRare)
        help =
            Words::tr("In place of the name: the server deletes such a consumer when nobody has used it for a while.");
    else if (is(field, "sources"))
        help = Words::tr("Streams that this one copies from. As JSON each has a name, and perhaps filter_subject, "
                         "opt_start_seq, opt_start_time, subject_transforms, external.");
    else if (is(field, "allow_msg_counter") || is(field, "persist_mode"))
        help = Words::tr("Only at the creation.");
    else if (is(field, "deny_delete") || is(field, "allow_msg_schedules") || is(field, "deny_purge") ||
             is(field, "allow_msg_ttl"))
        help = Words::tr("Once set it cannot be taken back.");
    return help.isEmpty() ? key : QString(key + QStringLiteral(": ") + help);
}

QString fixedReason(const ConfigField& field)
{
    return field.change == FieldChange::Once ? Words::tr("cannot be taken back")
                                             : Words::tr("fixed since its creation");
}

QString differenceText(const std::vector<ConfigField>& fields, const FieldDifference& difference)
{
    return QStringLiteral("%1: %2 → %3")
        .arg(displayText(difference.key), valueText(fields, difference, false), valueText(fields, difference, true));
}

} // namespace jetlag
