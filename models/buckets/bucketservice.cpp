// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/bucketservice.h"

#include "buckets/keychangejob.h"
#include "buckets/keylistjob.h"
#include "buckets/keylookjob.h"
#include "buckets/objectjobs.h"
#include "buckets/objectuploadjob.h"

namespace jetlag {

BucketService::BucketService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
{
}

KeyListing BucketService::listKeys(const KeyQuery& query, KeyListing::Listener listener)
{
    return m_works.begin(std::move(listener), [this, query](const auto& teller) {
        return std::make_unique<KeyListJob>(m_api, query, m_version, teller);
    });
}

KeyLooking BucketService::readKeys(const StreamFactsPtr& stream, const std::vector<QString>& keys,
                                   KeyLooking::Listener listener)
{
    return m_works.begin(std::move(listener), [this, stream, keys](const auto& teller) {
        return std::make_unique<KeyLookJob>(m_api, stream, m_version, keys, teller);
    });
}

KeyLook BucketService::lookAtKey(const StreamName& stream, const QString& key, KeyLook::Listener listener)
{
    return m_works.begin(std::move(listener), [this, stream, key](const auto& teller) {
        return std::make_unique<KeyPictureJob>(m_api, stream, key, teller);
    });
}

AdminChange BucketService::change(const KeyChange& change, AdminChange::Listener listener)
{
    return m_works.begin(std::move(listener), [this, change](const auto& teller) {
        return std::make_unique<KeyChangeJob>(m_api, change, m_maxPayload, teller);
    });
}

ObjectListing BucketService::listObjects(const ObjectQuery& query, ObjectListing::Listener listener)
{
    return m_works.begin(std::move(listener), [this, query](const auto& teller) {
        return std::make_unique<ObjectListJob>(m_api, query, m_version, teller);
    });
}

ObjectLooking BucketService::lookAtObject(const StreamName& stream, const QString& name,
                                          ObjectLooking::Listener listener)
{
    return m_works.begin(std::move(listener), [this, stream, name](const auto& teller) {
        return std::make_unique<ObjectPictureJob>(m_api, stream, name, teller);
    });
}

ObjectReading BucketService::readObject(const ObjectRead& order, ObjectReading::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<ObjectReadJob>(m_api, order, m_version, teller);
    });
}

ObjectUploading BucketService::upload(const ObjectUpload& order, ObjectUploading::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<ObjectUploadJob>(m_api, order, m_maxPayload, teller);
    });
}

AdminChange BucketService::removeObject(const ObjectRemoval& order, AdminChange::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<ObjectRemoveJob>(m_api, order, teller);
    });
}

} // namespace jetlag
