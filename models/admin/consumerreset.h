// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "admin/recreations.h"
#include "domain/consumerfacts.h"
#include "domain/serverversion.h"
#include "domain/streamfacts.h"
#include "jetstream/jetstreamapi.h"

#include <QTimer>

namespace jetlag {

/// How a consumer can be set to another place of its stream.
enum class ResetWay {
    Native,   ///< by the server, from 2.14: the consumer stays
    Recreate, ///< deleted and made anew with the same configuration, beginning there
    Impossible
};
struct ResetChoice
{
    ResetWay way = ResetWay::Impossible;
    QString why; ///< translated: why not, or why not natively
};
/// Native resets need a deliver policy that has a beginning, and a place not before it. Re-creation is for streams that
/// keep messages whoever has read them.
ResetChoice resetWay(const ConsumerFacts& consumer, const StreamFacts& stream,
                     const std::optional<ServerVersion>& version, Sequence to);

struct ConsumerReset
{
    ConsumerKey key;
    Incarnation seen;
    QByteArray base; ///< configuration that was looked at
    Sequence to;     ///< the first message that it takes then
    ResetWay way = ResetWay::Native;
};
/// Of a consumer that is made anew.
Result<QByteArray> configBeginningAt(const QByteArray& config, Sequence to);

struct ChangeOrder;
ChangeOrder nativeOrderOf(const ConsumerReset& reset);

/// Deletes a consumer and makes it anew. What it has deleted it tries to make for as long as the server does not
/// answer. From before the deletion until the new one is seen all that it is made of stands in a note on the disk.
class RecreateJob : public Job
{
public:
    /// `works` and `notes` must outlive this.
    RecreateJob(const JetStreamApi& api, WorkRegistry& works, Recreations& notes, ConsumerReset reset,
                AdminChange::Teller teller);
    /// The rest of it: makes the new one of a note.
    RecreateJob(const JetStreamApi& api, WorkRegistry& works, Recreations& notes, Recreation noted,
                AdminChange::Teller teller);
    ~RecreateJob() override;
    void start() override;
    void stop() override;

private:
    void onDeleted(const ChangeOutcome& outcome);
    void create();
    void onCreated(const ChangeOutcome& outcome);
    void tellGone(ChangeEnd how, const Error& error);

    JetStreamApi m_api;
    WorkRegistry& m_works;
    Recreations& m_notes;
    const std::optional<ConsumerReset> m_reset; ///< nullopt: it is deleted
    const AdminChange::Teller m_teller;
    Recreation m_new;
    AdminChange m_step;
    QTimer m_again;
    int m_attempts = 0;
};

} // namespace jetlag
