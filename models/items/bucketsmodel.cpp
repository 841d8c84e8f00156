// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/bucketsmodel.h"

#include "domain/subject.h"

namespace jetlag {
namespace {

using Entry = BucketEntry;

bool isObjects(const Entry& entry)
{
    return entry.bucket().kind == BucketKind::Objects;
}

/// Of keys exactly. An object has a subject of its own, and one for its chunks unless it has none.
std::optional<uint64_t> entries(const Entry& entry)
{
    // Of nothing the server tells no count.
    const auto subjects = entry.state().messages == 0 ? std::optional<uint64_t>(0) : entry.state().subjects;
    return subjects && isObjects(entry) ? std::optional((*subjects + 1) / 2) : subjects;
}

QString entriesText(const Entry& entry)
{
    const auto count = entries(entry);
    return count && isObjects(entry) && *count > 0 ? QStringLiteral("≈ ") + countText(count) : countText(count);
}

QString storageText(Storage storage)
{
    switch (storage) {
    case Storage::File:
        return BucketsModel::tr("file", "storage");
    case Storage::Memory:
        return BucketsModel::tr("memory", "storage");
    case Storage::Unknown:
        break;
    }
    return unknownText();
}

/// Revisions that are kept of a key; objects have none.
std::optional<uint64_t> history(const Entry& entry)
{
    return isObjects(entry) ? std::nullopt : entry.config().maxMessagesPerSubject;
}

QString historyText(const Entry& entry)
{
    if (isObjects(entry))
        return unknownText();
    return entry.config().maxMessagesPerSubject ? countText(entry.config().maxMessagesPerSubject)
                                                : BucketsModel::tr("no limit");
}

QString lifeText(const std::optional<std::chrono::nanoseconds>& age)
{
    return age ? durationText(*age) : BucketsModel::tr("no limit");
}

QString markersText(const Entry& entry)
{
    const StreamFacts& facts = *entry.row->facts;
    // Most have none: their JSON is not read for it.
    const auto ttl = facts.raw.contains("subject_delete_marker_ttl") ? rulesOf(facts).markerTtl : std::nullopt;
    return ttl ? durationText(*ttl) : BucketsModel::tr("none", "limit markers");
}

QVector<Column<Entry>> nameColumns()
{
    return {
        Column<Entry>{
            {"bucket", BucketsModel::tr("Bucket"), BucketsModel::tr("Its name, as clients know it."), true, false, 22},
            [](const Entry& e) { return QVariant(e.bucket().name); },
            [](const Entry& e) { return displayText(e.bucket().name); }}
            .of(Known::Config),
        Column<Entry>{{"kind", BucketsModel::tr("Kind"), BucketsModel::tr("A store of keys and values, or of objects."),
                       true, false, 15},
                      [](const Entry& e) { return QVariant(bucketKindText(e.bucket().kind)); }}
            .of(Known::Config),
        {{"entries", BucketsModel::tr("Entries"),
          BucketsModel::tr("Keys, those with a deletion marker included. Of objects an estimate: the server counts "
                           "subjects, of which most objects have two."),
          true, true, 10},
         [](const Entry& e) { return unsignedValue(entries(e)); },
         entriesText},
        {{"bytes", BucketsModel::tr("Bytes"), BucketsModel::tr("That the bucket takes, all revisions included."), true,
          true, 12, ValueKind::Bytes},
         [](const Entry& e) { return unsignedValue(e.state().bytes); },
         [](const Entry& e) { return kibibytesText(e.state().bytes); }},
    };
}

QVector<Column<Entry>> ruleColumns()
{
    return {
        Column<Entry>{{"history", BucketsModel::tr("History"), BucketsModel::tr("Revisions that are kept of a key."),
                       true, true, 8},
                      [](const Entry& e) { return unsignedValue(history(e)); },
                      historyText}
            .of(Known::Config),
        Column<Entry>{{"ttl", BucketsModel::tr("TTL"), BucketsModel::tr("After this time what is stored expires."),
                       true, true, 10, ValueKind::Duration},
                      [](const Entry& e) {
                          return e.config().maxAge ? QVariant::fromValue<qint64>(e.config().maxAge->count())
                                                   : QVariant();
                      },
                      [](const Entry& e) { return lifeText(e.config().maxAge); }}
            .of(Known::Config),
        Column<Entry>{
            {"markers", BucketsModel::tr("Limit markers"),
             BucketsModel::tr("So long the server marks where a limit has removed the last value (2.11 and newer)."),
             true, true, 10},
            [](const Entry& e) { return textValue(markersText(e)); },
            markersText}
            .of(Known::Config),
        Column<Entry>{{"storage", BucketsModel::tr("Storage"), BucketsModel::tr("Where it is kept."), true, false, 8},
                      [](const Entry& e) { return textValue(storageText(e.config().storage)); },
                      [](const Entry& e) { return storageText(e.config().storage); }}
            .of(Known::Config),
        Column<Entry>{{"replicas", BucketsModel::tr("Replicas"), BucketsModel::tr("Number of copies in the cluster."),
                       true, true, 8},
                      [](const Entry& e) { return QVariant(e.config().replicas); }}
            .of(Known::Config),
    };
}

QVector<Column<Entry>> moreColumns()
{
    return {
        Column<Entry>{{"changed", BucketsModel::tr("Last change"),
                       BucketsModel::tr("How long ago something was stored in it."), true, true, 10, ValueKind::Time},
                      [](const Entry& e) { return timeValue(e.state().lastTime); },
                      [](const Entry& e) { return ageText(e.state().lastTime, e.now()); }}
            .withAge(),
        Column<Entry>{
            {"stream", BucketsModel::tr("Stream"), BucketsModel::tr("That the bucket is kept in."), false, false, 22},
            [](const Entry& e) { return QVariant(e.row->facts->name().value); },
            [](const Entry& e) { return displayText(e.row->facts->name().value); }}
            .of(Known::Config),
        Column<Entry>{{"description", BucketsModel::tr("Description"),
                       BucketsModel::tr("What somebody wrote about it."), false, false, 24},
                      [](const Entry& e) { return textValue(e.config().description); },
                      [](const Entry& e) { return displayText(e.config().description); }}
            .of(Known::Config),
        Column<Entry>{{"max-value", BucketsModel::tr("Value limit"),
                       BucketsModel::tr("Largest value that is taken, headers included."), false, true, 12,
                       ValueKind::Bytes},
                      [](const Entry& e) { return unsignedValue(e.config().maxMessageSize); },
                      [](const Entry& e) {
                          return e.config().maxMessageSize ? plainBytesText(*e.config().maxMessageSize)
                                                           : BucketsModel::tr("no limit");
                      }}
            .of(Known::Config),
    };
}

} // namespace

QString bucketKindText(BucketKind kind)
{
    return kind == BucketKind::Keys ? BucketsModel::tr("Key-value") : BucketsModel::tr("Objects");
}

BucketsModel::BucketsModel(QObject* parent)
    : RowsModel(nameColumns() + ruleColumns() + moreColumns(), parent)
{
}

void BucketsModel::apply(const Delta& delta)
{
    TableDelta<StreamName, StreamRowPtr> buckets;
    const auto keep = [](const std::vector<StreamRowPtr>& rows, std::vector<StreamRowPtr>& kept) {
        for (const auto& row : rows) {
            if (bucketOf(row->facts->name()))
                kept.push_back(row);
        }
    };
    keep(delta.streams.added, buckets.added);
    keep(delta.streams.changed, buckets.changed);
    buckets.removed = delta.streams.removed; // of others nothing is shown
    take(buckets);
}

} // namespace jetlag
