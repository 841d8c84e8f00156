// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"

#include <memory>
#include <set>
#include <utility>

class QThreadPool;

namespace jetlag {

/// Recorded messages that still lie where they were recorded.
using StoredPlaces = std::set<std::pair<StreamName, Sequence>>;

/// A file of JSON Lines and how its messages are published.
struct ImportOrder
{
    enum class Subjects {
        AsRecorded,
        Prefixed, ///< `subject`, a dot, the recorded subject
        One       ///< all to `subject`
    };
    enum class MessageId {
        New,  ///< made of what was recorded, the same each time
        Keep, ///< the recorded Nats-Msg-Id
        None
    };
    QString path; ///< compressed with zstd if it ends with .zst
    Subjects subjects = Subjects::AsRecorded;
    QString subject;
    MessageId messageId = MessageId::New;
    std::optional<int> ratePerSecond;
    /// From the preview: messages that are stored under their ids since then were imported before and are not sent
    /// again, whatever the duplicate window. nullopt: nobody looks.
    std::optional<Timestamp> recordedUntil;
    /// For a preview: looks which of the messages still lie in their own streams, and leaves these out. To put back
    /// what was removed without doubling what stayed.
    bool leaveOutStored = false;
    std::shared_ptr<const StoredPlaces> leftOut = {}; ///< for the import: what the preview has found to be there
};

/// What an import would do, before it does.
struct ImportPreview
{
    struct Target
    {
        QString subject;
        quint64 messages = 0;
        std::optional<PublishPreview> where; ///< nullopt: the server did not say
        std::optional<Error> refused;
    };
    quint64 messages = 0;
    quint64 badLines = 0;
    /// The youngest time in the file, or that of the file where it names none: no import of it can be older.
    std::optional<Timestamp> recordedUntil;
    QStringList problems; ///< of the first bad lines, in words
    /// Of the file, which still lie in their own streams; not among `messages`. Null: nobody looked.
    std::shared_ptr<const StoredPlaces> leftOut = {};
    std::vector<Target> targets; ///< of the most frequent subjects, as they will be
    quint64 otherSubjects = 0;   ///< beyond these
};

struct ImportOutcome
{
    PublishProgress progress; ///< total: good lines
    quint64 badLines = 0;
    QStringList problems; ///< of the first lines that were not stored, in words
};

using ImportLook = Work<NoProgress, Result<ImportPreview>>;
/// An error: nothing was sent. To stop it: what is under way comes to its end.
using Importing = Work<PublishProgress, Result<ImportOutcome>>;

/// Publishes the messages of a file in the user's name, one PubAck each: each ends in exactly one outcome or was never
/// sent. What has no answer is settled as Publications has it: repeated or looked for by its message id, where there is
/// one. A server that does not answer is waited for. Headers that begin with Nats- are left out: they concern the first
/// publishing. Lives on the session thread; a worker reads the file.
class ImportService
{
public:
    /// Both must outlive this.
    ImportService(const JetStreamApi& api, WorkRegistry& works);
    /// Of the server; 0: not known. Session thread.
    void setMaxPayload(quint64 bytes) { m_maxPayload = bytes; }

    // Any thread.
    [[nodiscard]] ImportLook preview(const ImportOrder& order, ImportLook::Listener listener);
    [[nodiscard]] Importing start(const ImportOrder& order, Importing::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
    quint64 m_maxPayload = 0;
    const std::shared_ptr<QThreadPool> m_reader; ///< goes with the last who uses it, and waits for what it reads then
};

} // namespace jetlag
