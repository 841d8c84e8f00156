// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "buckets/bucket.h"
#include "buckets/objects.h"
#include "domain/incarnation.h"
#include "domain/serverversion.h"
#include "jetstream/jetstreamapi.h"
#include "work/work.h"

#include <utility>
#include <vector>

namespace jetlag {

/// Which keys of a bucket to list.
struct KeyQuery
{
    StreamName stream;
    BucketRules rules;
    /// Empty: the first of all. With wildcards, or a dot at its end: keys that match as a subject does. Else: keys that
    /// hold this text, in capitals or not.
    QString filter;
    size_t most = 5000; ///< that are listed
    /// In the bucket, as far as is known. Of very many a server is not asked for all names, which takes old ones many
    /// seconds: without a filter the newest are listed, with a text that key and what lies below it.
    uint64_t keys = 0;
    bool isThorough = false; ///< of very many, too, every name is looked at: each message is read for it
};
struct KeyListProgress
{
    uint64_t looked = 0;
    uint64_t inAll = 0;
};
struct KeyList
{
    std::vector<QString> keys;    ///< in the order of the server's list, deleted ones with a marker included
    std::vector<KeyState> states; ///< of those whose newest message was read on the way
    uint64_t matching = 0;        ///< the filter; all of them, listed or not
    bool isWhole = true;          ///< every key that matches is listed
    enum class Way {
        Names,   ///< all were looked at
        Newest,  ///< of very many: those that were changed last
        Near,    ///< of very many: the key itself and what lies below it
        Messages ///< of very many: all were read
    };
    Way way = Way::Names;
};
using KeyListing = Work<KeyListProgress, Result<KeyList>>;
/// The newest state of each, some at a time, in no order.
using KeyLooking = Work<std::vector<KeyState>, std::optional<Error>>;
/// What is stored under a key at the moment.
struct KeyPicture
{
    StreamFactsPtr stream; ///< from the same moment
    KeyState state;
};
using KeyLook = Work<NoProgress, Result<KeyPicture>>;

/// A change of one key, bound to what was looked at.
struct KeyChange
{
    enum class Act {
        Put,
        Delete,  ///< leaves a marker; the revisions before stay
        PurgeAll ///< leaves a marker in place of all revisions
    };
    StreamName stream;
    Incarnation seen;
    QString key;
    Act act = Act::Put;
    QByteArray value;                        ///< of Put
    Sequence expected;                       ///< the key's newest revision; 0: it has none
    std::optional<std::chrono::seconds> ttl; ///< of Put: it expires after that; nullopt: by the bucket's rules
};

/// Reads and changes buckets. Lives on the session thread; what returns work is callable from any.
class BucketService
{
public:
    /// Both must outlive this; no work of `works` goes on once this is gone.
    BucketService(const JetStreamApi& api, WorkRegistry& works);
    void setServerVersion(std::optional<ServerVersion> version) { m_version = version; } ///< session thread
    /// Of the server; headers count, too. 0: not known. Session thread.
    void setMaxPayload(quint64 bytes) { m_maxPayload = bytes; }

    [[nodiscard]] KeyListing listKeys(const KeyQuery& query, KeyListing::Listener listener);
    /// Of keys on screen; asks for each.
    [[nodiscard]] KeyLooking readKeys(const StreamFactsPtr& stream, const std::vector<QString>& keys,
                                      KeyLooking::Listener listener);
    /// From the leader, for a preview.
    [[nodiscard]] KeyLook lookAtKey(const StreamName& stream, const QString& key, KeyLook::Listener listener);
    /// Done: `info` is the new revision's number.
    [[nodiscard]] AdminChange change(const KeyChange& change, AdminChange::Listener listener);

    /// One page of what is stored, the newest first.
    [[nodiscard]] ObjectListing listObjects(const ObjectQuery& query, ObjectListing::Listener listener);
    /// From the leader, for a preview.
    [[nodiscard]] ObjectLooking lookAtObject(const StreamName& stream, const QString& name,
                                             ObjectLooking::Listener listener);
    /// Chunk by chunk into a file, or only to be checked.
    [[nodiscard]] ObjectReading readObject(const ObjectRead& order, ObjectReading::Listener listener);
    [[nodiscard]] ObjectUploading upload(const ObjectUpload& order, ObjectUploading::Listener listener);
    [[nodiscard]] AdminChange removeObject(const ObjectRemoval& order, AdminChange::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
    std::optional<ServerVersion> m_version;
    quint64 m_maxPayload = 0;
};

} // namespace jetlag
