// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What clients call an object: a description under one subject, chunks under another.

#include "admin/change.h"
#include "domain/incarnation.h"
#include "domain/message.h"
#include "domain/result.h"
#include "domain/streamfacts.h"
#include "work/work.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace jetlag {

/// As the newest description tells it; nothing of it is proved.
struct ObjectInfo
{
    struct Link
    {
        QString bucket;
        QString name; ///< empty: the whole bucket
        friend bool operator==(const Link&, const Link&) = default;
    };
    QString name;
    QString description;
    QString nuid; ///< names the chunks
    uint64_t size = 0;
    uint64_t chunks = 0;
    QByteArray digest; ///< SHA-256, 32 bytes; empty: none is told
    bool isDeleted = false;
    std::optional<Link> link;
    Timestamp modified{};
    Sequence sequence; ///< of the description
    QByteArray json;   ///< of the description, as it is stored
    friend bool operator==(const ObjectInfo&, const ObjectInfo&) = default;
};
/// Protocol error: the message describes no object.
[[nodiscard]] Result<ObjectInfo> objectOf(const StoredMessage& message);

QString objectSubject(const QString& bucket, const QString& name);
/// Of all descriptions.
QString objectsFilter(const QString& bucket);
QString chunkSubject(const QString& bucket, const QString& nuid);

/// The description of new content. What `before` tells besides goes on (its description, headers, metadata); null:
/// there was none.
struct ObjectContent
{
    QString bucket;
    QString name;
    QString nuid;
    uint64_t size = 0;
    uint64_t chunks = 0;
    uint64_t chunkBytes = 0;
    QByteArray digest;
};
QByteArray objectJson(const ObjectContent& content, const QByteArray& before);
/// The description of an object that was deleted.
QByteArray deletedObjectJson(const QByteArray& before);
/// A new name for chunks, as unique as clients make theirs.
QString newNuid();

/// Which objects to list.
struct ObjectQuery
{
    StreamName stream;
    std::optional<Sequence> from; ///< those described up to there; nullopt: up to the last
    int most = 500;
};
struct ObjectPage
{
    std::vector<ObjectInfo> objects;  ///< the newest first
    std::optional<Sequence> resumeAt; ///< for the next page; nullopt: these were the last
    uint64_t unreadable = 0;          ///< descriptions that describe nothing
    StreamFactsPtr facts;             ///< as it was when the read began
};
using ObjectListing = Work<NoProgress, Result<ObjectPage>>;

/// What there is of one name at the moment.
struct ObjectPicture
{
    StreamFactsPtr stream;            ///< from the same moment
    std::optional<ObjectInfo> object; ///< nullopt: there is none
};
using ObjectLooking = Work<NoProgress, Result<ObjectPicture>>;

struct ObjectProgress
{
    uint64_t bytes = 0;
    uint64_t total = 0;
};
/// Reads the chunks and compares them with what the description tells.
struct ObjectRead
{
    StreamName stream;
    Incarnation seen;
    ObjectInfo object; ///< of another content nothing is read
    QString path;      ///< where it is saved; empty: it is only checked
};
struct ObjectReadEnd
{
    uint64_t bytes = 0;
    uint64_t chunks = 0;
    bool hasDigest = false; ///< the description tells one, and it is that of the chunks
};
/// An error: nothing was saved.
using ObjectReading = Work<ObjectProgress, Result<ObjectReadEnd>>;

/// A file becomes the content of an object: chunks first, then the description, then the old chunks go.
struct ObjectUpload
{
    StreamName stream;
    Incarnation seen;
    QString name;
    QString path;
    std::optional<ObjectInfo> before; ///< what it replaces; nullopt: there is none
};
struct ObjectUploadEnd
{
    ChangeEnd how = ChangeEnd::Unknown;
    std::optional<Error> error; ///< unless it is done
    uint64_t bytes = 0;
    std::optional<Error> leftover; ///< chunks that nobody needs may be left, because of this
};
using ObjectUploading = Work<ObjectProgress, ObjectUploadEnd>;

struct ObjectRemoval
{
    StreamName stream;
    Incarnation seen;
    ObjectInfo object;
};

} // namespace jetlag
