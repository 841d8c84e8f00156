// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/buckets.

#include "buckets/objectjobs.h"

#include <QFile>

namespace jetlag {

/// Sends a file chunk by chunk, a few at once, then the description that makes it the object's content, bound to what
/// was looked at; what it replaces goes last. Until the description is stored nothing has changed for anybody: a
/// failure or a stop before lets the new chunks go again. Session thread.
class ObjectUploadJob : public Job
{
public:
    ObjectUploadJob(const JetStreamApi& api, ObjectUpload order, quint64 maxPayload, ObjectUploading::Teller teller);
    void start() override;
    void stop() override;

private:
    void onLooked(const Result<StreamFactsPtr>& facts);
    void pump();
    void onAck(size_t index, uint64_t bytes, const Result<PubAck>& ack);
    void describe();
    void onDescribed(const PublicationEnd& end);
    void giveUp(ChangeEnd how, const Error& error);
    void clearAway();
    /// Then tells the end.
    void purge(const QString& nuid);
    uint64_t chunkBytes() const;

    JetStreamApi m_api;
    const ObjectUpload m_order;
    const quint64 m_maxPayload;
    const ObjectUploading::Teller m_teller;
    const QString m_bucket;
    ObjectLook m_look;
    QFile m_file;
    StreamFactsPtr m_facts;
    ObjectContent m_content;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::vector<Sequence> m_stored; ///< of each chunk; 0: not confirmed yet
    std::unique_ptr<BoundMessage> m_message;
    ObjectUploadEnd m_end;
    uint64_t m_confirmed = 0;
    int m_inFlight = 0;
    bool m_isOver = false; ///< nothing more is sent
};

} // namespace jetlag
