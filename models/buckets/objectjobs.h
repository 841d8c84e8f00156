// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/buckets.

#include "buckets/boundmessage.h"
#include "buckets/bucketservice.h"
#include "reading/rangeread.h"
#include "reading/readjob.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace jetlag {

/// One page of descriptions. Session thread, as all of these.
class ObjectListJob : public Job
{
public:
    ObjectListJob(const JetStreamApi& api, const ObjectQuery& query, std::optional<ServerVersion> version,
                  ObjectListing::Teller teller);
    void start() override;
    void stop() override;

private:
    void onBatch(const MessageBatch& batch);

    const ObjectListing::Teller m_teller;
    ReadJob m_read;
    ObjectPage m_page;
};

/// What there is of one name.
class ObjectPictureJob : public Job
{
public:
    ObjectPictureJob(const JetStreamApi& api, StreamName stream, QString name, ObjectLooking::Teller teller);
    void start() override;
    void stop() override;

private:
    void onStream(const StreamFactsPtr& facts);

    JetStreamApi m_api;
    const StreamName m_stream;
    const QString m_name;
    const ObjectLooking::Teller m_teller;
};

/// Looks at the stream and at an object's description: both must be what was looked at before.
class ObjectLook
{
public:
    using Done = std::function<void(const Result<StreamFactsPtr>&)>;
    ObjectLook(const JetStreamApi& api, StreamName stream, Incarnation seen, QString name,
               std::optional<Sequence> expected, Done done);
    void start();
    void cancel() { m_api.cancelAll(); }

private:
    void onStream(const StreamFactsPtr& facts);

    JetStreamApi m_api;
    const StreamName m_stream;
    const Incarnation m_seen;
    const QString m_name;
    const std::optional<Sequence> m_expected; ///< nullopt: nothing may be there
    const Done m_done;
};

/// Reads the chunks one after the other, so only a few are in memory at once.
class ObjectReadJob : public Job
{
public:
    ObjectReadJob(const JetStreamApi& api, ObjectRead order, std::optional<ServerVersion> version,
                  ObjectReading::Teller teller);
    void start() override;
    void stop() override;

private:
    void onLooked(const Result<StreamFactsPtr>& facts);
    void onChunks(const std::vector<RangeRead::MessagePtr>& chunks);
    void onEnd(const RangeRead::End& end);
    std::optional<Error> difference() const;
    void fail(const Error& error);

    JetStreamApi m_api;
    const ObjectRead m_order;
    const std::optional<ServerVersion> m_version;
    const ObjectReading::Teller m_teller;
    ObjectLook m_look;
    std::unique_ptr<RangeRead> m_range;
    std::unique_ptr<QSaveFile> m_file; ///< nothing appears under its name before all of it is right
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    ObjectReadEnd m_read;
};

/// Marks an object as deleted, then lets its chunks go.
class ObjectRemoveJob : public Job
{
public:
    ObjectRemoveJob(const JetStreamApi& api, ObjectRemoval order, AdminChange::Teller teller);
    void start() override;
    void stop() override;

private:
    void onLooked(const Result<StreamFactsPtr>& facts);
    void onMarked(const PublicationEnd& end);

    JetStreamApi m_api;
    const ObjectRemoval m_order;
    const AdminChange::Teller m_teller;
    ObjectLook m_look;
    std::unique_ptr<BoundMessage> m_message;
};

} // namespace jetlag
