// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Deleting room: purge, delete and discard, each previewed, bounded and proven by what the server then says. Session
/// thread; reads by the reading room what would go, and can have it exported first by the files room.

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/snapshot.h"
#include "jetstream/jetstreamapi.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// Whether a purge makes consumers skip or forget messages that stay stored, as servers before 2.9.15 do (FACTS.md
/// 3.5).
enum class PurgeHarm {
    None,
    Harms,
    Unknown ///< the server's version is not known, and its replies are like those of the servers that harm
};
/// Unknown counts as harmful: replies without `ts` come from a server before 2.10, whatever else is known.
PurgeHarm purgeHarm(const std::optional<ServerVersion>& version, bool repliesCarryTime);

/// What a purge would take. Counts are exact for the state at `at`; nullopt: not known. It is also the order: whoever
/// purges, deletes or exports hands over what was looked at, and nothing beyond that is touched.
struct PurgePreview
{
    StreamName stream;
    PurgeScope scope;
    uint64_t messages = 0;
    std::optional<uint64_t> bytes;
    Sequence first; ///< 0: nothing would go
    Sequence last;
    /// The bound that takes what was previewed and nothing that came later: of what the filter matches, everything
    /// below it and nothing at or above it. Not simply last + 1: 2.9 purges nothing (memory) or brings deleted messages
    /// back (file) when the bound lies in a gap.
    Sequence end;
    Timestamp at{};
    /// Consumers that would lose messages they have not finished; `unprocessed` is exact or an upper bound.
    struct Loser
    {
        ConsumerName consumer;
        uint64_t unprocessed = 0;
        bool isUpperBound = false;
    };
    std::vector<Loser> losers;
    PurgeHarm harm = PurgeHarm::Unknown;
    /// Consumers with unfinished messages, whatever their filter. A purge that harms may make them skip or forget any
    /// of these that stay stored; empty where none stays.
    struct Endangered
    {
        ConsumerName consumer;
        uint64_t waiting = 0;  ///< not delivered yet
        uint64_t inFlight = 0; ///< delivered and not settled
    };
    std::vector<Endangered> endangered;

    bool mayHarm() const { return harm != PurgeHarm::None; }
};

using PurgeToken = quint64;

/// Previews and carries out purges. Lives on the session thread, callable from any; answers by signals.
/// Nothing destructive survives a disconnect: a purge that could not be sent fails.
class PurgeService : public QObject
{
    Q_OBJECT
public:
    explicit PurgeService(JetStreamApi& api, QObject* parent = nullptr);
    ~PurgeService() override;
    void setServerVersion(std::optional<ServerVersion> version);

    PurgeToken preview(const StreamName& stream, const PurgeScope& scope);
    PurgeToken purge(const PurgePreview& previewed);
    /// Message by message, for servers whose purge harms consumers: progress and cancel.
    PurgeToken deleteOneByOne(const PurgePreview& previewed);
    /// Writes what was previewed into a file, a line of JSON each; exported() or failed() answers. What is purged by
    /// the same preview afterwards is in the file.
    PurgeToken exportPreviewed(const PurgePreview& previewed, const QString& path);
    /// A deletion or an export answers failed() with Error::Kind::Cancelled when nothing of it is
    /// under way any more, and says how far it came.
    void cancel(PurgeToken token);

signals:
    void previewReady(jetlag::PurgeToken token, const jetlag::PurgePreview& preview);
    void progress(jetlag::PurgeToken token, quint64 done, quint64 total);
    void purged(jetlag::PurgeToken token, quint64 messages);
    void exported(jetlag::PurgeToken token, quint64 messages);
    void failed(jetlag::PurgeToken token, const jetlag::Error& error);

private:
    void deleteNext(PurgeToken token, const StreamName& stream);
    void endCancelled(PurgeToken token, const QString& words);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
