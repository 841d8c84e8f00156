// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Buckets room: key-value and object stores, which are streams that clients use by a convention. What a stream's name
/// and configuration make of it, keys and their revisions, objects and their chunks; read by direct gets and subject
/// counts, never by a consumer, and changed by messages that are bound to what was looked at. Services live on the
/// session thread; what they begin may be called for from any. This header is pure.

#include "domain/message.h"
#include "domain/streamfacts.h"

#include <QString>

#include <chrono>
#include <optional>

namespace jetlag {

enum class BucketKind { Keys, Objects };

/// A stream as clients know it: by its name.
struct Bucket
{
    StreamName stream;
    BucketKind kind = BucketKind::Keys;
    QString name; ///< without what marks the stream
    friend bool operator==(const Bucket&, const Bucket&) = default;
};
/// nullopt: clients would not take the stream for a bucket.
std::optional<Bucket> bucketOf(const StreamName& stream);
/// The stream of a bucket.
StreamName streamOf(BucketKind kind, const QString& name);

/// What a stream's configuration means for its bucket. Read from its JSON: once for each that is opened or has changed.
struct BucketRules
{
    QString keyPrefix; ///< "$KV.name." of the subjects; of a mirror that of its origin
    std::optional<StreamName> mirrorOf;
    bool takesTtl = false;                             ///< messages may expire one by one (2.11+)
    std::optional<std::chrono::nanoseconds> markerTtl; ///< the server marks what its limits have removed, so long
    friend bool operator==(const BucketRules&, const BucketRules&) = default;
};
BucketRules rulesOf(const StreamFacts& facts);

/// The subject of a key.
inline QString keySubject(const BucketRules& rules, const QString& key)
{
    return rules.keyPrefix + key;
}
/// nullopt: the subject is none of the bucket's keys.
std::optional<QString> keyOf(const BucketRules& rules, const QString& subject);

/// Translated: why clients would refuse the key, with the rule; empty: they take it.
QString keyProblem(const QString& key);
/// The same of the name of a bucket.
QString bucketNameProblem(const QString& name);

/// What a message under a key says.
enum class RevisionKind {
    Value,
    Deleted, ///< KV-Operation: DEL
    Purged,  ///< KV-Operation: PURGE, or the server's marker after a purge
    Expired, ///< the server's marker: a time limit has removed the last value
    Removed  ///< the server's marker: the last message was deleted, or another reason
};
RevisionKind revisionKindOf(const MessageHeaders& headers);

/// The newest message under a key.
struct KeyState
{
    QString key;
    Sequence revision; ///< 0: nothing is stored under it
    Timestamp time{};
    RevisionKind kind = RevisionKind::Value;
    uint64_t bytes = 0; ///< of the value
    QString preview;    ///< of the value, one escaped line
    bool isThere() const { return revision.value != 0; }
    friend bool operator==(const KeyState&, const KeyState&) = default;
};
KeyState keyStateOf(const QString& key, const StoredMessage& message);

} // namespace jetlag
